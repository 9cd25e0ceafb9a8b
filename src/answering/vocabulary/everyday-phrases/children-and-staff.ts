/** Day care, schools, young people; employees and their work. For the notation see ../everyday-phrases.ts. */
export const CHILDREN_AND_STAFF_PHRASES = `

`
