/** Words that stand behind a hyphen which is their own: "børne- og ungeområdet". */
const AFTER_OWN_HYPHEN = /^(?:og|eller|samt|til|and|or)(?!\p{L})/u

/** Tells whether the hyphen at the end of the text above divides a word that goes on below. */
export type BreaksWord = (above: string, below: string) => boolean

/** Whether a word seems to be broken at the end of a line. */
export const breaksWord = (above: string, below: string): boolean =>
  /\p{Ll}[-\u2010]$/u.test(above) && /^\p{Ll}/u.test(below) && !AFTER_OWN_HYPHEN.test(below)

/**
 * Two lines of a narrow cell as one text. A hyphen that only breaks a word goes; one of a compound, between numbers ("22-003145") or before a capital
 * stays, with nothing behind it.
 */
export const joinWrapped = (above: string, below: string, breaks: BreaksWord = breaksWord): string => {
  if (breaks(above, below)) return above.slice(0, -1) + below
  if (/\d–$/u.test(above) && /^\d/u.test(below)) return above + below
  if (/[\p{L}\d][-\u2010]$/u.test(above) && !AFTER_OWN_HYPHEN.test(below)) return above + below
  return `${above} ${below}`
}
