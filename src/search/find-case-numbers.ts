/** A case number as written in a text, in UTF-16 units; `caseNumber` in the form in which case numbers are compared. */
export interface CaseNumberMention {
  readonly start: number
  readonly end: number
  readonly caseNumber: string
}

/**
 * What municipalities' case numbers look like: "26/41230", "330-2018-3619", "00.01.00-A00-1-21", "EMN-2018-03456", "S2021-1234".
 * A number like "15/26" is also a date; only a word before it ("sag") or a case of that number tells.
 */
const SHAPES = [
  /(?<![\p{L}\p{N}/.,-])\d{2,4}\/\d{3,7}(?![\d/])/giu,
  /(?<![\p{L}\p{N}/.,-])\d{2,4}-(?:19|20)\d\d-\d{1,7}(?!\d)/giu,
  /(?<![\p{L}\p{N}/.,-])\d\d\.\d\d\.\d\d-\p{Lu}\d\d-\d{1,5}-\d\d(?!\d)/giu
]
/** "2021/2022" is a school year, or a theatre's season. */
const isYears = (written: string): boolean => {
  const [, from, to] = /^((?:19|20)\d\d)\/((?:19|20)\d\d)$/u.exec(written) ?? []
  return from !== undefined && Number(to) === Number(from) + 1
}
/** A shape that begins with letters is looked for at every word: only where a number like its own stands. */
const LETTERED_SHAPE = /(?<![\p{L}\p{N}/.,-])\p{L}{1,5}-?(?:19|20)\d\d-\d{2,7}(?!\d)/giu
const LETTERED_NUMBER = /(?:19|20)\d\d-\d{2}/u
/** No case number is without a digit beside a separator, but for those behind their word ("sag 321407"). */
const JOINED_DIGITS = /\d[-./]|[-/]\d|\d{3}/u
const AFTER_WORD =
  /(?<!\p{L})(?:sag|sagen|sags|sagsnr|sagsnummer|sagsnummeret|sags-?id|case|case no|case number|journalnr|j\.nr)\.?:?\s+(?:nr\.?\s+|nummer\s+|no\.?\s+|number\s+)?([\p{L}\d]{1,8}(?:[-./][\p{L}\d]{1,8}){1,6}|\d{3,12})(?![\p{L}\d])/giu
/** A number by itself that is too long to count anything: of a case, if there is one of that number. */
const BARE_NUMBER = /(?<![\p{L}\p{N}/.,-])\d{5,12}(?![\p{L}\p{N}]|[/.,-]\d)/gu
/** A number of so few digits may count anything ("sag nr. 117"): only a case of that number tells. */
const FEW_DIGITS = /^\d{1,4}$/u

/** The form in which case numbers are compared: capitals, no white space, no padding zeros ("13/02218" is "13/2218"). Digits are never bent. */
export function foldCaseNumber(caseNumber: string): string {
  return caseNumber
    .normalize('NFC')
    .replace(/\s/gu, '')
    .toUpperCase()
    .replace(/(?<=[-/])0+(?=\d)/gu, '')
}

/** The case numbers written in a text, with their digits as they are ("17-2204" may mean a known "17/2204", never "17/2205"); `isKnown` tells of ambiguous ones ("15/26") whether there is such a case. */
export function findCaseNumbers(text: string, isKnown?: (caseNumber: string) => boolean): readonly CaseNumberMention[] {
  if (!JOINED_DIGITS.test(text)) return []
  const found: CaseNumberMention[] = []
  const add = (start: number, written: string, meant = written): void => {
    const end = start + written.length
    if (found.some((other) => start < other.end && other.start < end)) return
    found.push({ start, end, caseNumber: foldCaseNumber(meant) })
  }
  AFTER_WORD.lastIndex = 0
  for (const match of text.matchAll(AFTER_WORD)) {
    const written = match[1] ?? ''
    if (FEW_DIGITS.test(written) && isKnown?.(foldCaseNumber(written)) !== true) continue
    if (/\d/u.test(written)) add(match.index + match[0].length - written.length, written)
  }
  const shapes = LETTERED_NUMBER.test(text) ? [...SHAPES, LETTERED_SHAPE] : SHAPES
  for (const shape of shapes)
    for (const match of text.matchAll(shape)) if (!isYears(match[0])) add(match.index, match[0])
  if (isKnown === undefined) return found.sort((a, b) => a.start - b.start)
  for (const match of text.matchAll(BARE_NUMBER)) if (isKnown(foldCaseNumber(match[0]))) add(match.index, match[0])
  for (const match of text.matchAll(/(?<![\p{L}\d])[\p{L}\d]{1,8}(?:[-./][\p{L}\d]{1,8}){1,6}(?![\p{L}\d])/gu)) {
    if (!/\d/u.test(match[0])) continue
    if (isKnown(foldCaseNumber(match[0]))) add(match.index, match[0])
    else if (isKnown(foldCaseNumber(match[0].replace('-', '/')))) add(match.index, match[0], match[0].replace('-', '/'))
  }
  return found.sort((a, b) => a.start - b.start)
}

export const caseNumberTerm = (caseNumber: string): string => `#${foldCaseNumber(caseNumber)}`
