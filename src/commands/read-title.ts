import type { ItemTitle } from '../domain/records.ts'
import { wordAt } from '../domain/words-at.ts'
import { foldSpace } from './lines.ts'
import { isOneSlipFrom } from './one-slip.ts'
import { readNamedCase, wholeCaseNumber } from './read-case-number.ts'

/**
 * The title of a new item with what may stand around it: `lukket TITEL (sag 26/1234)`.
 *
 * A title that begins with a word for "closed" is ambiguous: "lukket Ansættelsessag" closes the item, "Lukket land:
 * planlægning" may be its name, and so may "Svømmehallen holder lukket". The item is then always closed, for a closed item that is opened later has harmed nobody; and
 * where the word is written like the beginning of a sentence it stays in the title, so that opening gives the name back. A
 * slip of the pen ("luket") closes too. "nyt åbent punkt Lukket land" opens.
 */
export interface NewItem {
  readonly item: ItemTitle
  readonly closed: boolean
}

/** "nyt punkt 3: Skoler": the bot numbers the items. */
const TYPED_NUMBER = /^\d{1,3}\s?:\s/u

const CLOSED_WORDS = ['lukket', 'lukkede', 'fortroligt', 'fortrolig', 'closed', 'confidential']
/** In front of a title, where one letter is wrong, missing, too many or swapped, these are meant. */
const MISSPELT_WORDS = ['lukket', 'closed']

/** Reads one line with folded spaces; null where no title is left. `open`: the secretary has said that the item is open. */
export function readTitle(line: string, open: boolean): NewItem | null {
  const front = open ? { rest: line, closed: false } : withoutClosedFront(line)
  const leading = withoutCaseFront(front.rest)
  const inner = open ? { rest: leading.rest, closed: false } : withoutClosedFront(leading.rest)
  const back = withoutBack(inner.rest)
  const title = withoutSigns(foldSpace(back.rest.replace(/^[\s:–—-]{1,20}/u, '').replace(TYPED_NUMBER, '')))
  if (!title) return null
  const closed = !open && (front.closed || inner.closed || back.closed || endsClosed(title))
  return { item: { title, caseNumber: back.caseNumber ?? leading.caseNumber }, closed }
}

/** What ended the message and is no part of the title: a full stop behind a whole word (not "m.v.", "mv."), a comma. */
const withoutSigns = (title: string): string =>
  title.replace(/[\s,;:]{1,20}$/u, '').replace(/^([^.]*[\p{L}\p{N})]{3})\.$/u, '$1')

const MARK_IN_FRONT = /^[([]\s?(\p{L}{1,20})(?: punkt| item)?\s?[)\]]\s?:?\s?/iu
const AFTER_WORD = /^(?: (?:punkt|dagsordenspunkt|sag|item)(?!\p{L}))?\s?[:–—-]?\s?/iu

function withoutClosedFront(line: string): { rest: string; closed: boolean } {
  const mark = MARK_IN_FRONT.exec(line)
  if (mark && isClosedWord(mark[1] ?? '')) return { rest: line.slice(mark[0].length), closed: true }
  const first = wordAt(line, 0)
  if (!first) return { rest: line, closed: false }
  if (!isClosedWord(first.word)) return { rest: line, closed: isMisspelt(first.word) }
  const rest = line.slice(first.end).replace(AFTER_WORD, '')
  return beginsSentence(line, first.end) ? { rest: line, closed: true } : { rest, closed: true }
}

/** "Lukket land": a capital letter, then small ones, then a word in small letters. */
function beginsSentence(line: string, end: number): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(line) &&
    /^ \p{Ll}/u.test(line.slice(end, end + 3)) &&
    !/^ (?:punkt|dagsordenspunkt|sag|item)(?!\p{L})/u.test(line.slice(end))
  )
}

const isClosedWord = (word: string): boolean => CLOSED_WORDS.includes(word.toLowerCase())
const isMisspelt = (word: string): boolean => MISSPELT_WORDS.some((meant) => isOneSlipFrom(word, meant))

/** "(sag 26/1234) Budget", "sag 26/1234: Budget". */
function withoutCaseFront(line: string): { rest: string; caseNumber: string | null } {
  const group = /^[([]([^()[\]]{1,60})[)\]]/u.exec(line)
  const grouped = group ? wholeCaseNumber(foldSpace(group[1] ?? '')) : null
  if (group && grouped) return { rest: line.slice(group[0].length), caseNumber: grouped }
  const named = readNamedCase(line, 0)
  const sign = named ? /^\s?[:–—-]\s?/u.exec(line.slice(named.end)) : null
  return named && sign
    ? { rest: line.slice(named.end + sign[0].length), caseNumber: named.value }
    : { rest: line, caseNumber: null }
}

/** What stands before the mark, and the mark. */
const LAST_GROUP = /^(.*?)\s?[([]([^()[\]]{1,60})[)\]]?\.?$/u
const LAST_PART = /^(.*)(?:\s?[,;–—]\s?|\s-\s)([^,;–—]{1,60}?)\.?$/u
/** "(lukket, sag 26/1234)", "(sag 26/1234) (lukket)": more stand behind no title. */
const MOST_MARKS = 3

interface Back {
  readonly rest: string
  readonly closed: boolean
  readonly caseNumber: string | null
}

/** What stands behind the title: "(sag 26/1234)", "(lukket)", ", sag 26/1234", ", lukket". */
function withoutBack(line: string): Back {
  let back: Back = { rest: line, closed: false, caseNumber: null }
  for (let marks = 0; marks < MOST_MARKS; marks++) {
    const shorter = withoutMark(back, LAST_GROUP) ?? withoutMark(back, LAST_PART)
    if (!shorter) break
    back = shorter
  }
  return back
}

function withoutMark(back: Back, mark: RegExp): Back | null {
  // Marks are short: only the end of a long title is searched.
  const from = Math.max(0, back.rest.length - 80)
  const found = mark.exec(back.rest.slice(from))
  if (!found) return null
  const pieces = (found[2] ?? '').split(/[,;]/u).map(foldSpace)
  let { closed, caseNumber } = back
  for (const piece of pieces) {
    const number = wholeCaseNumber(piece)
    if (number) caseNumber ??= number
    else if (isClosedMark(piece)) closed = true
    else return null
  }
  return { rest: back.rest.slice(0, from) + (found[1] ?? ''), closed, caseNumber }
}

/** "Personsag lukket", "Svømmehallen holder lukket": closed too, with the whole title. */
const endsClosed = (title: string): boolean => isClosedWord(/(\p{L}{1,20})\.?$/u.exec(title.slice(-30))?.[1] ?? '')

const isClosedMark = (text: string): boolean => isClosedWord(text.replace(/ (?:punkt|sag|item)$/iu, ''))
