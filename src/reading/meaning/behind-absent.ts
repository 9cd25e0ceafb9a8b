import { isForumWord } from '../text/forum-name.ts'
import { isPersonName } from '../text/person-names.ts'
import { outcomeOfSentence } from './outcome.ts'

/** Who was absent, named before what was decided: the names follow on the same line. */
const LABEL =
  /^[^\S\n]*(?:ikke til ?stede|ikke mødt|fraværende|afbud|absent|apologies)(?:\s(?:med|fra|uden|i|ved|under)(?:\s\p{L}+){0,3})?:[^\S\n]*(?=\p{Lu})/gimu
const LONGEST_LIST = 600
const SEPARATOR = /,\s+|;\s+|\s+(?:og|samt|and)\s+/gu
/** "(A)", "(formand)": what is said of a person behind the name. */
const REMARK = /^\s?\([^()]{1,40}\)/u
const NAME_WORD = /^(?:\p{Lu}[\p{L}'’.-]*|af|von|van|de|el|al|d[’']\p{L}+)$/u
const SHORTEST_NAME = 2
/** A person's first and last name stand so far before another's. */
const TWO_NAMES = 4
/** Words that begin a sentence and no name. */
const BEGINS_SENTENCE =
  /^(?:der|det|den|de|vi|på|til|som|ad|at|efter|ingen|intet|alle|med|for|et|en)$|(?:en|et|ne|te|es)$/iu

const isOutcome = (words: readonly string[]): boolean => outcomeOfSentence(words.join(' ')) !== null

/** How many of the words are the last person's name, or null where nothing but the name stands there. */
const wordsOfName = (words: readonly string[], known: ReadonlySet<string>): number | null => {
  for (let count = words.length - 1; count >= SHORTEST_NAME; count--)
    if (known.has(words.slice(0, count).join(' '))) return count
  const end = words.findIndex((word, at) => !NAME_WORD.test(word) || (at > 0 && /\p{Ll}{2}\.$/u.test(word)))
  if (end < 0) return null
  const [first, last] = [words[end] ?? '', words[end - 1] ?? '']
  // "Bo Ask Udsat.": a full stop ends what was decided, or the names.
  if (/^\p{Lu}/u.test(first) && NAME_WORD.test(first))
    return end >= SHORTEST_NAME && (end < words.length - 1 || isOutcome([first])) ? end : null
  if (!/^\p{Ll}/u.test(first)) return end
  const startsIt = BEGINS_SENTENCE.test(last) || isForumWord(last) || isOutcome(words.slice(end - 1))
  const isAnother = end >= TWO_NAMES && !startsIt && isPersonName(words.slice(end - 2, end).join(' '))
  return isAnother ? end - 2 : end - 1
}

/** Where the list of names ends that begins a text, if a sentence follows on the same line; else -1. */
const endOfNames = (text: string, known: ReadonlySet<string>): number => {
  let from = 0
  for (;;) {
    SEPARATOR.lastIndex = from
    const separator = SEPARATOR.exec(text)
    const segment = text.slice(from, separator?.index ?? text.length)
    const bracket = segment.indexOf('(')
    const name = segment.slice(0, bracket < 0 ? undefined : bracket).trim()
    if (bracket > 0 && isPersonName(name)) {
      const remark = REMARK.exec(segment.slice(bracket - 1))?.[0].length ?? 0
      if (remark === 0) return -1
      const end = from + bracket - 1 + remark
      if (/^\s+\p{Lu}/u.test(text.slice(end, end + 3))) return end
    } else if (!isPersonName(segment.trim()) || separator === null) {
      const count = wordsOfName(segment.split(' '), known)
      return count === null || count < SHORTEST_NAME ? -1 : from + segment.split(' ').slice(0, count).join(' ').length
    }
    if (separator === null) return -1
    from = separator.index + separator[0].length
  }
}

/**
 * A text in which what was decided begins a paragraph of its own where it follows a list of who was absent on the same line, as on pages whose line ends were
 * lost: "Ikke til stede: Anna Holt, Bo Ask Udsat." `known` are persons whose names tell where the last one ends. Nothing else is changed.
 */
export const apartFromAbsent = (text: string, known: readonly string[] = []): string => {
  const names = new Set(known)
  let parted = ''
  let done = 0
  for (const match of text.matchAll(LABEL)) {
    const from = match.index + match[0].length
    const lineEnd = text.indexOf('\n', from)
    const list = text.slice(from, Math.min(lineEnd < 0 ? text.length : lineEnd, from + LONGEST_LIST))
    const end = endOfNames(list, names)
    if (end < 0) continue
    parted += `${text.slice(done, from + end)}\n\n`
    done = from + end + (/^\s*/u.exec(list.slice(end))?.[0].length ?? 0)
  }
  return parted + text.slice(done)
}
