import { foldName } from '../domain/ids.ts'
import { matchAt, skipSpace, skipWords } from '../domain/words-at.ts'

/** Case numbers as municipalities print them: `26/1234`, `330-2018-3619`, `S2018-1234`. */
const CASE_NUMBER = /(?=[\p{L}./-]{0,20}\d)[\p{L}\d]{1,20}(?:[./-][\p{L}\d]{1,20}){1,6}(?![\p{L}\d/])/uy
const SPACED = /(\d{2,4}) ?\/ ?(\d{1,7})(?![\p{L}\d/])/uy
/** Short enough to be nothing but a case number where no word says so; "24/11" is a date. */
const UNNAMED = /^(?:\d{2}|\d{4})\/\d{3,7}$/

const CASE_WORDS: readonly (readonly string[])[] = [
  'sagsnr',
  'sagsnummer',
  'sag nr',
  'sag nummer',
  'sag',
  'case no',
  'case number',
  'case nr',
  'case'
].map((words) => words.split(' '))

/** The case number that begins after white space, or null. */
export function readCaseNumber(text: string, at: number): { value: string; end: number } | null {
  const start = skipSpace(text, at)
  const spaced = matchAt(SPACED, text, start)
  if (spaced) return { value: `${spaced[1]}/${spaced[2]}`, end: start + spaced[0].length }
  const found = matchAt(CASE_NUMBER, text, start)?.[0]
  return found === undefined ? null : { value: found, end: start + found.length }
}

/** A case number after the word for it ("sag 26/1234", "sagsnr.: 26/1234", "case no. 26/1234"), or null. */
export function readNamedCase(text: string, at: number): { value: string; end: number } | null {
  for (const words of CASE_WORDS) {
    const end = skipWords(text, at, words)
    const found = end === null ? null : readCaseNumber(text, skipSign(text, end))
    if (found) return found
  }
  return null
}

const SIGN = /\.?\s?:?/uy
const skipSign = (text: string, at: number): number => at + (matchAt(SIGN, text, at)?.[0].length ?? 0)

/** The case number that the whole text is, named or not; null where it is anything else. */
export function wholeCaseNumber(text: string): string | null {
  const named = readNamedCase(text, 0)
  if (named?.end === text.length) return named.value
  const bare = readCaseNumber(text, 0)
  return bare?.end === text.length && UNNAMED.test(foldName(bare.value)) ? bare.value : null
}
