import { termsOfWord } from '../../search/analyze-text.ts'
import { danishWords } from '../../search/danish-words.ts'
import { foldWord } from '../../search/fold-text.ts'
import { indexStem } from '../../search/index-stem.ts'
import { DANISH_STOP_WORDS } from '../../search/stop-words.ts'
import {
  BODY_ENDINGS,
  COMPANY_FORMS,
  DEFINITE_ENDINGS,
  FIRM_NAMES,
  NAMED_AS_CHOSEN,
  NAMED_AS_FIRM,
  NOBODY_BEGINS,
  SOMEBODY_IS,
  TELLS_MEETING
} from '../vocabulary/naming-words.ts'
import { saying } from './fact-cues.ts'
import { heard, namesHeard } from './hear-phrases.ts'

/** Whom a sentence names as a firm that has something to do, or as somebody who was chosen. */

/** Firms are told by how their kind of company is written, in which points and strokes count. */
const COMPANY = new RegExp(
  `(?<!\\p{L})(?:${COMPANY_FORMS.map((form) => form.replace(/\./gu, '\\.')).join('|')})(?!\\p{L})`,
  'u'
)
const CHOSEN = NAMED_AS_CHOSEN.map((phrase) => heard([phrase]))
const AS_FIRM = heard(NAMED_AS_FIRM)
const IS_FIRM = heard(FIRM_NAMES)
const DEFINITE = heard(DEFINITE_ENDINGS)
const NOW_IS = new RegExp(`${saying('chosen').source}|${saying('winner').source}`, 'u')
const SOMEBODY = heard(SOMEBODY_IS)
const TELLER = heard(TELLS_MEETING)
const NOBODY = heard(NOBODY_BEGINS)
const NO_COMPANY = heard(BODY_ENDINGS)
/** A capital inside a sentence. */
const OWN_NAME = /(?<=[\p{L}\p{N},:(] )["”]?\p{Lu}[\p{L}&-]+/gu

/** The word that begins a sentence, where it is none of the dictionary's. */
function nameAtStart(sentence: string): readonly string[] {
  const word = /^\p{Lu}[\p{L}-]+/u.exec(sentence)?.[0]
  if (word === undefined) return []
  const folded = foldWord(word)
  const isDanish =
    DANISH_STOP_WORDS.has(folded) || danishWords().stems.has(indexStem(folded)) || termsOfWord(folded).parts.length > 0
  return isDanish ? [] : [word]
}

/** "It-afdelingen", "CVR-nummer": a noun behind what is short for another. */
const SHORT_AND_NOUN = /^\p{Lu}\p{L}{0,3}-\p{Ll}/u

/** Whether a name is no body's, and none that the question gives. */
const isNew = (name: string, question: string): boolean =>
  !question.toLowerCase().includes(name.toLowerCase()) && !NO_COMPANY.test(name) && !SHORT_AND_NOUN.test(name)

/** "Anna Holt orienterede om, at …": what is told, without who tells it. */
function withoutTeller(sentence: string): string {
  const told = TELLER.exec(sentence)
  return told === null ? sentence : sentence.slice(told[0].length)
}

/** Names in a sentence that the question does not give; whoever tells the meeting of it is none of them. */
export function newNames(sentence: string, question: string): readonly string[] {
  const told = withoutTeller(sentence)
  const first = told === sentence ? nameAtStart(sentence) : []
  return [...first, ...(told.match(OWN_NAME) ?? [])].filter((name) => isNew(name, question))
}

/** The names that a sentence says were chosen, or do what is asked about. */
const chosenIn = (sentence: string): readonly string[] => [
  ...CHOSEN.flatMap((pattern) =>
    namesHeard(pattern, sentence).flatMap(({ name }) =>
      DEFINITE.test(name) && sentence.startsWith(name) ? nameAtStart(sentence) : name
    )
  ),
  ...namesHeard(AS_FIRM, sentence).flatMap(({ name }) => (IS_FIRM.test(name) ? name : []))
]

/** A firm by the form of its company. */
export const namesCompany = (sentence: string): boolean => COMPANY.test(sentence)

/** Whether a sentence names somebody, and not the question, as who does or gets what is asked about. */
export const namesFirm = (sentence: string, question: string): boolean =>
  chosenIn(sentence).some((name) => isNew(name, question))

/** Whether somebody is named where it is said who was chosen, or in the line below ("Valgt blev:"). */
export const namesChosen = (sentence: string, next: string, question: string): boolean =>
  NOW_IS.test(sentence) &&
  (newNames(sentence, question).length > 0 ||
    (SOMEBODY.test(sentence) && !NOBODY.test(sentence)) ||
    (/:$/u.test(sentence) && newNames(next, question).length > 0))
