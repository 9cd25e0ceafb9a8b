/** Culture, sports, associations, tourism. For the notation see ../everyday-phrases.ts. */
export const LEISURE_PHRASES = `

`
