import type { Repair } from '../../domain/minutes.ts'
import { endsHalfway } from '../../domain/sentences.ts'
import { isBlank, type Line } from './lines.ts'

const BROKEN = /(\p{L}+)[-\u00ad]$/u
const CARRIES_ON = /^\s*\p{Ll}/u
/** Blank lines that may stand where a head or foot of a page was. */
const MOST_AT_PAGE = 12
/** So many line ends in a row can a word be broken at. */
const MOST_JOINS = 4
/** "børne- og ungeområdet" is two words, not one broken. */
const COUPLING = /^\s*(?:og|eller|samt|til|and|or)(?!\p{L})/u

const LEAST_LENGTH = 20
/** Whether a sentence that a page's end cuts goes on in the next line: that begins with a small letter, or the cut is within a phrase. */
const goesOnBehindPage = (text: string, next: Line): boolean =>
  next.newPage &&
  next.bullet === '' &&
  text.length >= LEAST_LENGTH &&
  ((CARRIES_ON.test(next.text) && /[\p{L}\d,]$/u.test(text)) || endsHalfway(text))

/**
 * Puts lines together to the text of a section or decision: letter for letter, line breaks kept, blank lines at both ends gone. Words broken at a
 * line's end are joined, across a page break too, and each such repair is listed; a sentence goes on behind the page's end without a gap.
 */
export const joinText = (lines: readonly Line[], repairs: Repair[]): string => {
  const out: string[] = []
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place]
    if (line === undefined) continue
    let text = line.text
    for (let joins = 0; joins < MOST_JOINS; joins++) {
      const broken = text.endsWith('-') || text.endsWith('\u00ad') ? BROKEN.exec(text.slice(-60)) : null
      if (broken === null) break
      let ahead = place + 1
      while (ahead < lines.length && ahead <= place + MOST_AT_PAGE && isBlank(lines[ahead] ?? line)) ahead++
      const next = lines[ahead]
      if (
        next === undefined ||
        (ahead > place + 1 && !next.newPage) ||
        next.bullet !== '' ||
        !CARRIES_ON.test(next.text) ||
        COUPLING.test(next.text)
      )
        break
      const stem = broken[1] ?? ''
      const keepsHyphen = stem.length === 1 || (stem.length > 1 && stem === stem.toUpperCase())
      const before = text
      text = (keepsHyphen ? text : text.slice(0, -1)) + next.text.trimStart()
      repairs.push({
        line: line.number,
        kind: 'joined-word',
        before: `${lastWord(before)}\n${firstWord(next.text)}`,
        after: `${keepsHyphen ? lastWord(before) : lastWord(before).slice(0, -1)}${firstWord(next.text)}`
      })
      place = ahead
    }
    out.push(text)
    // The blank lines around what stood there at the page's edge part no paragraphs.
    let ahead = place + 1
    while (ahead < lines.length && ahead <= place + MOST_AT_PAGE && isBlank(lines[ahead] ?? line)) ahead++
    const next = lines[ahead]
    if (ahead > place + 1 && next !== undefined && goesOnBehindPage(text, next)) place = ahead - 1
  }
  const first = out.findIndex((text) => text.trim() !== '')
  const last = out.findLastIndex((text) => text.trim() !== '')
  return first < 0
    ? ''
    : out
        .slice(first, last + 1)
        .join('\n')
        .trimStart()
}

const lastWord = (text: string): string => /\S+$/u.exec(text)?.[0] ?? ''
const firstWord = (text: string): string => /\S+/u.exec(text)?.[0] ?? ''
