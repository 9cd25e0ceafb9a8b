import { createBoundedCache } from './bounded-cache.ts'
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

interface PlainWord {
  readonly word: string
  readonly kind: 'word' | 'number'
}

/** Most words of minutes have been seen before. */
const plainWords = createBoundedCache<PlainWord>(200_000)

const readPlainWord = (written: string): PlainWord =>
  plainWords.get(written, () => {
    const word = foldWord(withoutGenitive(written))
    return { word, kind: /^\p{N}+$/u.test(word) ? 'number' : 'word' }
  })

function pushWords(tokens: Token[], written: string, start: number): void {
  const isNumber = written.includes('.')
  if (isNumber) {
    tokens.push({ start, end: start + written.length, word: written.replaceAll('.', ''), kind: 'number' })
    return
  }
  if (!written.includes('-')) {
    const { word, kind } = readPlainWord(written)
    if (word !== '') tokens.push({ start, end: start + written.length, word, kind })
    return
  }
  const parts = written.split('-')
  let at = start
  for (const part of parts) {
    const { word, kind } = readPlainWord(part)
    if (word !== '') tokens.push({ start: at, end: at + part.length, word, kind })
    at += part.length + 1
  }
  if (parts.length < 5 && !/^\p{N}/u.test(written)) {
    const word = foldWord(parts.map(withoutGenitive).join(''))
    tokens.push({ start, end: start + written.length, word, kind: 'joined' })
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
    for (const mention of findDates(text, false)) {
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
    pushWords(tokens, match[0], start)
  }
  return taken.length === 0 ? tokens : tokens.sort((a, b) => a.start - b.start || a.end - b.end)
}
