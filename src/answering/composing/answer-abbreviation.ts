import type { Library } from '../finding/library.ts'
import type { Inquiry } from '../question/understand-question.ts'
import type { Answer } from './answer.ts'
import { answered, lead, textsOf } from './compose.ts'
import { refuse } from './refuse.ts'

/** "Hvad står CTN for?", "What does CTN stand for?": the short form that is asked about. */
const ASKS_NAME =
  /^\s*(?:hvad\s(?:står|er|betyder|dækker)\s(?:forkortelsen\s)?["”]?(\p{L}{2,6})["”]?(?:\s(?:en\s)?(?:for|over|forkortelsen?\s(?:for|af)|forkortet\saf))?|what\s(?:does|is)\s["”]?(\p{L}{2,6})["”]?\s(?:stand\sfor|mean|short\sfor|an\sabbreviation\s(?:for|of)))\s*\??\s*$/iu
/** Without "for" behind it the question may be about the thing: "hvad er MED?". */
const SAYS_SO = /(?:\sfor|\sover|\saf|betyder\s\S+|stand\sfor|mean|short\sfor|abbreviation\sof)\s*\??\s*$/iu
const MOST_NAMES = 3

/** What an abbreviation of a unit stands for, by the names that the minutes write out. Null where the question asks for something else. */
export function answerAbbreviation(libraries: readonly Library[], inquiry: Inquiry): Answer | null {
  const { question, language } = inquiry
  const match = SAYS_SO.test(question) ? ASKS_NAME.exec(question) : null
  const written = match?.[1] ?? match?.[2]
  if (written === undefined) return null
  const isKnown = libraries.some(({ abbreviations }) => abbreviations.isShort(written))
  // "Hvad står kommunen for?" asks for no name.
  if (!isKnown && written !== written.toUpperCase()) return null
  const short = written.toUpperCase()
  const names = [...new Set(libraries.flatMap(({ abbreviations }) => abbreviations.namesOf(written)))]
  const texts = textsOf(language)
  if (!isKnown || names.length === 0) return refuse(inquiry, texts.noNameOf(short))
  return answered(question, language, [lead(texts.nameOf(short, names.slice(0, MOST_NAMES)))])
}
