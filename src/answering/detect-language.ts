import type { Language } from '../commands/command.ts'
import { DANISH_STOP_WORDS, ENGLISH_STOP_WORDS } from '../search/stop-words.ts'
import { FRAME_WORDS } from './question-cues.ts'

const ENGLISH_ASKING =
  /^(?:decide[ds]?|decisions?|approve[ds]?|approval|adopted|said?|happened|outcome|case|item|items|meeting|minutes|board|council|committee|responsible|cost|costs|how|much)$/u
const DANISH_ASKING =
  /[æøå]|^(?:besluttet|beslutning|godkendt|sag|punkt|møde|referat|hvad|hvem|hvornår|status|udsat|ok)$/u

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
    else if (DANISH_ASKING.test(word) || FRAME_WORDS.has(word)) danish += 0.6
  }
  if (danish === english) return otherwise
  return english > danish ? 'en' : 'da'
}
