/** The old, the ill, people with disabilities, social work. For the notation see ../everyday-phrases.ts. */
export const CARE_AND_HEALTH_PHRASES = `

`
