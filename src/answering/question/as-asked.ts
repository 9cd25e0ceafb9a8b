import { termsOfWord } from '../../search/analyze-text.ts'
import { danishWords } from '../../search/danish-words.ts'
import { foldWord } from '../../search/fold-text.ts'
import { indexStem } from '../../search/index-stem.ts'
import { DANISH_STOP_WORDS, ENGLISH_STOP_WORDS } from '../../search/stop-words.ts'
import { translateAt } from '../../search/translate-english.ts'
import { ASKING_FOR, ASKING_WORDS, GREETINGS, THANKS } from '../vocabulary/courtesies.ts'
import { detectLanguage } from './detect-language.ts'
import { heard } from './hear-phrases.ts'

const GREETING = heard(GREETINGS)
const ASKING = heard(ASKING_FOR)
const ASKS = heard(ASKING_WORDS)
const THANKING = heard(THANKS)
/** What stands between a courtesy and a question, or between two of them. */
const PAUSE = /^\s*[,.:;!–-]+\s*(?=[\p{L}\d])/u
const PAUSE_BEFORE = /[\s,;:–-]+$/u
/** A message greets, excuses and asks to be told at most. */
const MOST_GREETINGS = 3
/** What is left must ask something. */
const LEAST_LEFT = 5
const isQuestion = (text: string): boolean => text.replace(/[^\p{L}\d]/gu, '').length >= LEAST_LEFT

/** What stands behind a courtesy that begins a message; null where it does not begin with one, or nothing would be left. */
function behind(message: string, courtesy: RegExp, goesOn: (rest: string) => boolean): string | null {
  const match = courtesy.exec(message.replace(/^@/u, ''))
  if (match?.index !== 0) return null
  const rest = message.replace(/^@/u, '').slice(match[0].length)
  return goesOn(rest) && isQuestion(rest) ? rest.replace(PAUSE, '').trimStart() : null
}

/** A question without what is said out of courtesy before and behind it. "Tell me about the harbour" asks for something else, and stays. */
function withoutCourtesies(question: string): string {
  let text = question
  for (let count = 0; count < MOST_GREETINGS; count++) {
    const rest = behind(text, GREETING, (after) => PAUSE.test(after) || ASKS.test(after) || ASKING.test(after))
    if (rest === null) break
    text = rest
  }
  text = behind(text, ASKING, (after) => PAUSE.test(after) || ASKS.test(after)) ?? text
  const thanks = THANKING.exec(text)
  const before = thanks === null ? '' : text.slice(0, thanks.index).replace(PAUSE_BEFORE, '')
  return isQuestion(before) ? before : text
}

/** Written in capitals throughout. */
const LEAST_CAPITALS = 8
const inSmallLetters = (question: string): string =>
  !/\p{Ll}/u.test(question) && (question.match(/\p{Lu}/gu)?.length ?? 0) >= LEAST_CAPITALS
    ? question.charAt(0) + question.slice(1).toLowerCase()
    : question

const DANISH_LETTERS: Readonly<Record<string, string>> = { ae: 'æ', oe: 'ø', aa: 'å' }
/** Endings behind words of the dictionary: "roerne" is no "rørne". */
const ENDINGS = ['ne', 'nes', 'n', 's', 'ns'] as const
const isListed = (word: string): boolean => {
  const folded = foldWord(word)
  const { bases, stems } = danishWords()
  return (
    DANISH_STOP_WORDS.has(folded) ||
    bases.has(folded) ||
    stems.has(indexStem(folded)) ||
    ENDINGS.some((ending) => folded.endsWith(ending) && bases.has(folded.slice(0, -ending.length)))
  )
}
const isDanishWord = (word: string): boolean => isListed(word) || termsOfWord(foldWord(word)).parts.length > 1

/**
 * A question from a keyboard without Danish letters ("naar moedes Oekonomiudvalget?") with them, in words that are none as they were written. `isKnown`
 * tells whether the minutes have a word.
 */
function withDanishLetters(question: string, isKnown: (word: string) => boolean): string {
  if (/[æøå]/iu.test(question) || !/ae|oe|aa/iu.test(question)) return question
  const isDanish = detectLanguage(question, 'da') === 'da'
  return question.replace(/\p{L}*(?:ae|oe|aa)\p{L}*/giu, (printed) => {
    const word = isDanish && !isKnown(printed) ? printed.replace(/aa/gu, 'å') : printed
    const lower = word.toLowerCase()
    if (isKnown(word) || ENGLISH_STOP_WORDS.has(lower) || translateAt([lower], 0) !== undefined || isListed(lower))
      return word
    const meant = word.replace(/ae|oe|aa/giu, (letters) => {
      const letter = DANISH_LETTERS[letters.toLowerCase()] ?? letters
      return /^\p{Lu}/u.test(letters) ? letter.toUpperCase() : letter
    })
    return isKnown(meant) || (isDanish && isDanishWord(meant)) ? meant : word
  })
}

/**
 * A question as it was meant to be read: without quotation marks around it and courtesies, not in capitals throughout, with the Danish letters that a
 * keyboard lacked. `isKnown` tells whether the minutes have a word. What asks nothing but by its courtesy stays as it is.
 */
export function asAsked(question: string, isKnown: (word: string) => boolean): string {
  const bare = question.trim().replace(/^["“”»«'](.*)["“”»«']$/su, '$1')
  return withoutCourtesies(withDanishLetters(inSmallLetters(bare), isKnown))
}
