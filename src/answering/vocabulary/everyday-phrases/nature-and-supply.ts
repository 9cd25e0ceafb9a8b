/** Environment, climate, water, waste, heat, harbours. For the notation see ../everyday-phrases.ts. */
export const NATURE_AND_SUPPLY_PHRASES = `

`
