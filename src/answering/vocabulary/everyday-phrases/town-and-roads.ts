/** Roads, traffic, planning, building, emergency. For the notation see ../everyday-phrases.ts. */
export const TOWN_AND_ROADS_PHRASES = `

`
