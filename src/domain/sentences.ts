/** A stretch of a text. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Short forms whose full stop ends no sentence, folded. */
const ABBREVIATION =
  /(?:^|[\s(/])(?:\p{L}|bl\.a|ca|dir|dvs|d|evt|f\.eks|ekskl|fx|hhv|if|ift|ifm|ifb|i\.?f\.?t|i fht|ift|jf|jfr|kap|kl|kr|m\.fl|m\.m|m\.v|mv|mio|mia|mht|nr|o\.l|osv|pct|pga|pkt|pr|ref|s|sml|stk|tlf|vedr|v|dr|hr|fr|sal|st|ad|no|e\.g|i\.e|mr|mrs|ms|jan|feb|febr|apr|aug|sept|sep|okt|nov|dec|inkl|bem|udv|soc|tekn|adm|\d{1,2})$/iu

/** What several of are told apart by letters: "model B" ends a sentence as "B. Holm" does not. */
const BY_LETTER =
  /(?<!\p{L})\p{Ll}{0,20}(?:model|princip|bygning|føring|linje|placering|løsning|scenarie|scenario|forslag|alternativ|variant|mulighed|rute|spor|skitse|fase|etape|type|gruppe|kategori|hus|blok|fløj|område|zone|bilag|hal|lokale|pulje|version|udgave|option|proposal|phase|route|building)(?:en|et)? \p{Lu}$/u

/** No sentence of minutes is longer; what is, is cut, so that reading one takes bounded time. */
const LONGEST_SENTENCE = 1000

const NARROWEST = 40
const WIDEST = 120

/** One line that is longer by more than a little than three that are nearly filled is none of those that were wrapped. */
const LITTLE = 6
const RAGGED = 10

/**
 * The width at which a text's lines were wrapped: its longest line, but for one alone that a mended word made longer than those that are filled; 0 where
 * lines are too short or too long to have been.
 */
const wrapWidth = (text: string): number => {
  if (!text.includes('\n')) return 0
  const lengths = text
    .split('\n')
    .map((line) => line.trimEnd().length)
    .sort((a, b) => b - a)
  const [longest = 0, second = 0, , fourth = 0] = lengths
  const width = longest - second > LITTLE && second - fourth <= RAGGED ? second : longest
  return width < NARROWEST || width > WIDEST ? 0 : width
}

/** Whether a line without a sentence's end goes on in the next: that one's first word would not have fitted on it. */
const looksWrapped = (line: string, next: string, width: number): boolean => {
  const word = /^\s*(\S+)/u.exec(next)?.[1] ?? ''
  return width > 0 && !/[.:!?]$/u.test(line) && line.length + 1 + word.length > width
}

/** Who was absent, named in a line of its own: what follows it without being a name is no part of it. */
const ABSENT_LINE = /^\s*(?:ikke til ?stede|fraværende|afbud|absent)(?:\s[^:]{2,30})?:/iu
const endsAbsent = (line: string, next: string): boolean =>
  ABSENT_LINE.test(line) &&
  !/,\s*$/u.test(line) &&
  (/^\s*\p{Lu}\S*\s\p{Ll}/u.test(next) || /^\s*\p{Lu}\p{Ll}+\.\s*(?:\n|$)/u.test(next))

/** Whether a list's entry is followed by a line that stands as far out as its mark does: no part of it. */
const leavesList = (entry: string, next: string): boolean => {
  const mark = /^\s*(?=[-*•·–]\s)/u.exec(entry)
  return mark !== null && (/^\s*/u.exec(next)?.[0].length ?? 0) <= mark[0].length && /^\s*\p{Lu}/u.test(next)
}

const HALFWAY = /\s(?:af|at|for|fra|hos|mellem|mod|og|samt|som|under|the|of|and|from|between)$/iu
/** Whether a line ends in a word that always has another behind it: "præsenterer planen for". Particles that may end a sentence ("tager kagen med") are none. */
export const endsHalfway = (line: string): boolean => HALFWAY.test(line.slice(-12))

/** Whether a line breaks off before its day: "på mødet den", and "9. februar" below, which is no list's entry. */
const breaksBeforeDay = (line: string, next: string): boolean => /\s(?:den|d\.)$/u.test(line) && /^\s*\d/u.test(next)

/**
 * Cuts a text into its sentences: at full stops that end one, at question and exclamation marks, at the end of a paragraph and of a list's entry.
 * A line that ends in the middle of a sentence is not an end. Linear.
 */
export const splitSentences = (text: string): Sentence[] => {
  const found: Sentence[] = []
  const width = wrapWidth(text)
  let start = 0
  const push = (end: number): void => {
    const piece = text.slice(start, end)
    const trimmed = piece.trim()
    if (trimmed !== '') {
      const from = start + piece.indexOf(trimmed[0] ?? '')
      found.push({ text: trimmed, start: from, end: from + trimmed.length })
    }
    start = end
  }
  for (let at = 0; at < text.length; at++) {
    if (at - start >= LONGEST_SENTENCE && /\s/u.test(text[at] ?? '')) {
      push(at + 1)
      continue
    }
    const sign = text[at]
    if (sign === '\n') {
      const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
      const next = text.slice(at + 1, at + 40)
      const breaks =
        /^[^\S\n]*(?:\n|$)/u.test(next) ||
        (!breaksBeforeDay(before.trimEnd(), next) &&
          (/^\s*(?:[-*•·–]\s|o\s{2}|\d{1,2}[.)]\s|ad\s?\.?\s?\d)/iu.test(next) ||
            (!/^\s*\p{Ll}/u.test(next) &&
              !endsHalfway(before.trimEnd()) &&
              (!looksWrapped(before.trimEnd(), next, width) || leavesList(before, next) || endsAbsent(before, next)))))
      if (breaks) push(at + 1)
    } else if (sign === '!' || sign === '?' || sign === '.') {
      const next = text.slice(at + 1, at + 4)
      if (!/^["”'’)]?(?:\s|$)/u.test(next)) continue
      if (sign === '.') {
        const before = text.slice(Math.max(start, at - 12), at)
        if (ABBREVIATION.test(before) && !BY_LETTER.test(text.slice(Math.max(start, at - 40), at))) {
          const ahead = /^["”'’)]?\s+(\S)/u.exec(text.slice(at + 1, at + 12))?.[1]
          const capital = ahead !== undefined && /\p{Lu}/u.test(ahead)
          const ends = /(?:mv|m\.v|osv|m\.m|m\.fl|o\.l|kr|pct|\d)$/iu.test(before)
          if (!(capital && ends) && ahead !== undefined) continue
        }
      }
      push(at + 1)
    }
  }
  push(text.length)
  return found
}
