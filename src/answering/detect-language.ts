import type { Language } from '../commands/command.ts'
import { danishWords } from '../search/danish-words.ts'
import { foldWord } from '../search/fold-text.ts'
import { indexStem } from '../search/index-stem.ts'
import { DANISH_STOP_WORDS, ENGLISH_STOP_WORDS } from '../search/stop-words.ts'
import { translateAt } from '../search/translate-english.ts'
import { FRAME_WORDS } from './question-cues.ts'

const ENGLISH_ASKING =
  /^(?:decide[ds]?|decisions?|approve[ds]?|approval|adopted|said?|happened|outcome|case|item|items|meeting|minutes|board|council|committee|responsible|cost|costs|how|much)$/u
const DANISH_ASKING =
  /[æøå]|^(?:besluttet|beslutning|godkendt|sag|punkt|møde|referat|hvad|hvem|hvornår|status|udsat|ok)$/u
/** What a word of content tells, beside 1 for a function word. */
const CONTENT_WORD = 0.6

const isDanishWord = (word: string): boolean =>
  danishWords().bases.has(foldWord(word)) || danishWords().stems.has(indexStem(foldWord(word)))

/** The language a question is asked in; `otherwise` where its words do not tell ("sag 12/345"). */
export function detectLanguage(question: string, otherwise: Language): Language {
  let danish = 0
  let english = 0
  for (const word of question.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const isDanish = DANISH_STOP_WORDS.has(word)
    const isEnglish = ENGLISH_STOP_WORDS.has(word)
    if (isDanish && !isEnglish) danish += 1
    if (isEnglish && !isDanish) english += 1
    if (ENGLISH_ASKING.test(word)) english += 1
    else if (DANISH_ASKING.test(word)) danish += CONTENT_WORD
    else if (isDanish || isEnglish) continue
    // A word of one language only; most are of both or of none, as names are.
    else if (isDanishWord(word)) danish += FRAME_WORDS.has(word) ? CONTENT_WORD : 0
    else if (FRAME_WORDS.has(word) && translateAt([word], 0) === undefined && indexStem(word) !== word)
      danish += CONTENT_WORD
    else if (translateAt([word], 0) !== undefined) english += CONTENT_WORD
  }
  if (danish === english) return otherwise
  return english > danish ? 'en' : 'da'
}
