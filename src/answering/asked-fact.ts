import { termsOfWord } from '../search/analyze-text.ts'
import { danishWords } from '../search/danish-words.ts'
import { foldWord } from '../search/fold-text.ts'
import { indexStem } from '../search/index-stem.ts'
import { DANISH_STOP_WORDS } from '../search/stop-words.ts'
import { coverage, strengthIn, termsOf } from './evidence.ts'
import { asksFor, saying } from './fact-cues.ts'
import { heard, namesHeard } from './hear-phrases.ts'
import { caseSectionsOf, followUpText, recommendationOf } from './item-fields.ts'
import { splitSentences } from './sentences.ts'
import type { Entry, StandingDecision } from './standing-decisions.ts'
import type { TopicWord } from './topic.ts'
import type { Inquiry } from './understand-question.ts'
import { WORDS_OF_HEADS } from './vocabulary/fact-words.ts'
import {
  BODY_ENDINGS,
  COMPANY_FORMS,
  DEFINITE_ENDINGS,
  FIRM_NAMES,
  NAMED_AS_CHOSEN,
  NAMED_AS_FIRM,
  NOBODY_BEGINS,
  NOT_YET_WORDS,
  SAYING_WORDS,
  SOMEBODY_IS,
  SPEAKS_AS_BODY_WORDS
} from './vocabulary/naming-words.ts'

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
const NOBODY = heard(NOBODY_BEGINS)
const SAYING = heard(SAYING_WORDS)
const SPEAKS_AS_BODY = heard(SPEAKS_AS_BODY_WORDS)
const NOT_YET = heard(NOT_YET_WORDS)
const WORDS_OF_HEAD = heard(WORDS_OF_HEADS)
/** How far behind the verb the name of whoever is said to have spoken begins. */
const NAME_NEAR = 30

/** A capital inside a sentence. */
const OWN_NAME = /(?<=[\p{L}\p{N},:(] )["”]?\p{Lu}[\p{L}&-]+/gu
const NO_COMPANY = heard(BODY_ENDINGS)
const ABOUT_IT = 0.25

interface Matter {
  readonly entries: readonly Entry[]
  readonly decisions: readonly StandingDecision[]
}

function textsOf({ entries, decisions }: Matter): readonly string[] {
  return [
    ...decisions.map(({ decision }) => decision.text),
    ...entries.flatMap(({ item }) => [
      ...caseSectionsOf(item).map((section) => section.text),
      ...recommendationOf(item).map((section) => section.text),
      followUpText(item.followUpList)
    ])
  ]
}

/** The word that begins a sentence, where it is none of the dictionary's. */
function nameAtStart(sentence: string): readonly string[] {
  const word = /^\p{Lu}[\p{L}-]+/u.exec(sentence)?.[0]
  if (word === undefined) return []
  const folded = foldWord(word)
  const isDanish =
    DANISH_STOP_WORDS.has(folded) || danishWords().stems.has(indexStem(folded)) || termsOfWord(folded).parts.length > 0
  return isDanish ? [] : [word]
}

/** Whether a name is no body's, and none that the question gives. */
const isNew = (name: string, question: string): boolean =>
  !question.toLowerCase().includes(name.toLowerCase()) && !NO_COMPANY.test(name)

/** Names in a sentence that the question does not give. */
const newNames = (sentence: string, question: string): readonly string[] =>
  [...nameAtStart(sentence), ...(sentence.match(OWN_NAME) ?? [])].filter((name) => isNew(name, question))

/** The names that a sentence says were chosen, or do what is asked about. */
const chosenIn = (sentence: string): readonly string[] => [
  ...CHOSEN.flatMap((pattern) =>
    namesHeard(pattern, sentence).flatMap(({ name }) =>
      DEFINITE.test(name) && sentence.startsWith(name) ? nameAtStart(sentence) : name
    )
  ),
  ...namesHeard(AS_FIRM, sentence).flatMap(({ name }) => (IS_FIRM.test(name) ? name : []))
]

function saysOrganisation(texts: readonly string[], question: string, topic: readonly TopicWord[]): boolean {
  return texts.some((text) =>
    splitSentences(text).some(
      ({ text: sentence }) =>
        (COMPANY.test(sentence) && coverage(topic, termsOf(text)) >= ABOUT_IT) ||
        chosenIn(sentence).some((name) => isNew(name, question))
    )
  )
}

/** Whether somebody is named where it is said who was chosen, or in the line or two below ("Valgt blev:"). */
function saysChosen(texts: readonly string[], question: string): boolean {
  return texts.some((text) => {
    const sentences = splitSentences(text)
    return sentences.some(
      ({ text: sentence }, i) =>
        NOW_IS.test(sentence) &&
        (newNames(sentence, question).length > 0 ||
          (SOMEBODY.test(sentence) && !NOBODY.test(sentence)) ||
          (/:$/u.test(sentence) && newNames(sentences[i + 1]?.text ?? '', question).length > 0))
    )
  })
}

/** Whether a sentence says that somebody spoke, and the matter is about what he or she is asked about. */
function saysWordsOf(
  texts: readonly string[],
  titles: string,
  speaker: TopicWord,
  about: readonly TopicWord[]
): boolean {
  if (about.length > 0 && coverage(about, termsOf([titles, ...texts].join('\n'))) < ABOUT_IT) return false
  return texts.some((text) =>
    splitSentences(text).some(
      ({ text: sentence }) =>
        SAYING.test(sentence) && !NOT_YET.test(sentence) && strengthIn(speaker, termsOf(sentence)) >= ABOUT_IT
    )
  )
}

/** Who is asked to have spoken, and what about; null where a body is, whose words are its decision. */
function speakerIn(
  { question, body, recipient }: Inquiry,
  topic: readonly TopicWord[]
): { speaker: TopicWord; about: readonly TopicWord[] } | null {
  if (body !== null || recipient !== null || !asksFor('words', question)) return null
  const head = WORDS_OF_HEAD.exec(question)
  const place = head === null ? 0 : head.index + head[0].length
  const behind = topic.filter((word) => word.start >= place && !word.isFrame)
  const [speaker] = behind
  if (speaker === undefined || speaker.start > place + NAME_NEAR || SPEAKS_AS_BODY.test(speaker.text)) return null
  // "Lone Holm": the words of a name belong together.
  const about = behind.filter((word) => word !== speaker && !(word.isName && word.start <= speaker.end + 1))
  return { speaker, about }
}

/**
 * Whether a question asks for a fact that the matter nowhere says, although it says what the fact is about: which firm, who was chosen, what somebody
 * said. Other questions never do.
 */
export function isFactUnsaid(inquiry: Inquiry, matter: Matter, topic: readonly TopicWord[]): boolean {
  const { question } = inquiry
  const texts = textsOf(matter)
  if (asksFor('organisation', question)) return !saysOrganisation(texts, question, topic)
  if (asksFor('chosen', question) || asksFor('winner', question)) return !saysChosen(texts, question)
  const words = speakerIn(inquiry, topic)
  if (words !== null) {
    const titles = matter.entries.map(({ item }) => item.title).join('\n')
    return !saysWordsOf(texts, titles, words.speaker, words.about)
  }
  return false
}
