import { foldSpace } from './lines.ts'

/**
 * Names after `deltagere` and `afbud`: one a line, or with semicolons, or with commas and "og" before the last. Mentions
 * stand as their names.
 */

const NOBODY: ReadonlySet<string> = new Set(['ingen', 'none', 'nobody'])
/** A list that begins so is a sentence: "afbud til mødet", "participants of the meeting". */
const NO_NAMES: ReadonlySet<string> = new Set(
  'i på til ved for fra af om under den det der som var er blev d in on at of from to the a an who was were is hvem hvor hvornår hvad og and med with'.split(
    ' '
  )
)
const LEAD = /^(?:fra|from)\s/iu
const LONGEST_LIST = 4000
const LONGEST_NAME = 120

/** The names of a list; empty where it says that there are none, null where it is no list of names. */
export function readNames(list: string): readonly string[] | null {
  const text = list.trim().slice(0, LONGEST_LIST + 1)
  if (!text || text.length > LONGEST_LIST) return null
  const plain = text.replace(/<at[^<>]{0,100}>([^<>]{0,200})<\/at>/giu, '$1').replace(LEAD, '')
  if (NOBODY.has(foldSpace(plain).toLowerCase().replace(/\.$/u, ''))) return []
  const names = splitNames(plain)
    .map((name) => foldSpace(name).replace(/^[-•·*]\s?/u, ''))
    .filter((name) => name !== '')
  const last = names.at(-1)
  const listed = last === undefined ? [] : [...names.slice(0, -1), withoutFullStop(last)]
  return listed.length > 0 && listed.every(isName) ? listed : null
}

function splitNames(text: string): readonly string[] {
  if (/[\n\r;]/u.test(text)) return text.split(/[\n\r;]/u).map((name) => name.replace(/,\s{0,10}$/u, ''))
  const pieces = splitOutsideBrackets(text, /,/gu)
  return [...pieces.slice(0, -1), ...splitOutsideBrackets(pieces.at(-1) ?? '', /\s(?:og|and|samt|&)\s/giu)]
}

/** "Anne Holm (skole og fritid, unge) og Bo Berg" has one "og" outside its brackets. */
function splitOutsideBrackets(text: string, separator: RegExp): readonly string[] {
  const outside = text.replace(/\([^()]{0,200}\)/gu, (bracket) => '_'.repeat(bracket.length))
  const pieces: string[] = []
  let start = 0
  for (const found of outside.matchAll(separator)) {
    pieces.push(text.slice(start, found.index))
    start = found.index + found[0].length
  }
  return [...pieces, text.slice(start)]
}

const withoutFullStop = (name: string): string => (/[\p{L})]{2}\.$/u.test(name) ? name.slice(0, -1) : name)

function isName(name: string): boolean {
  const first = /^[\p{L}\p{M}]+/u.exec(name)?.[0].toLowerCase()
  return first !== undefined && !NO_NAMES.has(first) && name.length <= LONGEST_NAME && !/[\d?:<>]/u.test(name)
}
