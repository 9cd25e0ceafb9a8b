import { caseNumberTerm, findCaseNumbers } from './find-case-numbers.ts'
import { dateTerms, findDates } from './find-dates.ts'
import { foldWord } from './fold-text.ts'

/** A word of a text in the form in which words are compared, and where it stands (UTF-16 units). */
export interface Token {
  readonly start: number
  readonly end: number
  /** Folded; a number without its thousands dots. */
  readonly word: string
  /** `term`: a date or case number, to be used as it is. `joined`: hyphenated words written as one ("erekruttering"). */
  readonly kind: 'word' | 'number' | 'joined' | 'term'
}

const WORD =
  /\p{N}{1,3}(?:\.\p{N}{3})+(?![\p{N}\p{L}])|[\p{L}\p{N}]+(?:['’´`](?=\p{L})\p{L}+)?(?:-[\p{L}\p{N}]+(?:['’´`](?=\p{L})\p{L}+)?)*/gu
const APOSTROPHE = /['’´`]/u

/** "HTK's" and "HTKs" are "HTK"; a capitalised abbreviation keeps no genitive s. */
function withoutGenitive(written: string): string {
  const [head] = written.split(APOSTROPHE)
  const word = head ?? written
  return /^\p{Lu}{2,}s$/u.test(word) ? word.slice(0, -1) : word
}

function* wordsOf(written: string, start: number): Generator<Token> {
  if (/^\p{N}{1,3}(?:\.\p{N}{3})+$/u.test(written)) {
    yield { start, end: start + written.length, word: written.replaceAll('.', ''), kind: 'number' }
    return
  }
  const parts = written.split('-')
  let at = start
  for (const part of parts) {
    const word = foldWord(withoutGenitive(part))
    if (word !== '') yield { start: at, end: at + part.length, word, kind: /^\p{N}+$/u.test(word) ? 'number' : 'word' }
    at += part.length + 1
  }
  if (parts.length > 1 && parts.length < 5 && !/^\p{N}/u.test(written)) {
    yield { start, end: start + written.length, word: foldWord(parts.map(withoutGenitive).join('')), kind: 'joined' }
  }
}

/** Words, numbers, dates and case numbers of a text in their order. Dates and case numbers are recognised before words are cut. */
export function tokenizeText(text: string): readonly Token[] {
  const tokens: Token[] = []
  const taken: { start: number; end: number }[] = []
  if (/\d/u.test(text)) {
    for (const { start, end, caseNumber } of findCaseNumbers(text)) {
      tokens.push({ start, end, word: caseNumberTerm(caseNumber), kind: 'term' })
      taken.push({ start, end })
    }
    for (const mention of findDates(text)) {
      if (taken.some((other) => mention.start < other.end && other.start < mention.end)) continue
      const terms = dateTerms(mention)
      for (const word of terms) tokens.push({ start: mention.start, end: mention.end, word, kind: 'term' })
      if (terms.length > 0 && mention.day !== null) taken.push(mention)
    }
    taken.sort((a, b) => a.start - b.start)
  }
  let next = 0
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++
    const hidden = taken[next]
    if (hidden !== undefined && hidden.start < start + match[0].length) continue
    for (const token of wordsOf(match[0], start)) tokens.push(token)
  }
  return tokens.sort((a, b) => a.start - b.start || a.end - b.end)
}
