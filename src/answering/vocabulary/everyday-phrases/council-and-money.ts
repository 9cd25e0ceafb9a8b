/** Bodies, meetings, procedure, money, trade, IT. For the notation see ../everyday-phrases.ts. */
export const COUNCIL_AND_MONEY_PHRASES = `

`
