import { splitSentences } from '../../domain/sentences.ts'
import { asksFor } from '../question/fact-cues.ts'
import { heard } from '../question/hear-phrases.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { WORDS_OF_HEADS } from '../vocabulary/fact-words.ts'
import {
  NO_WORDS_SAID,
  NOT_YET_WORDS,
  PART_OF_BODY_WORDS,
  SAYING_WORDS,
  SPEAKS_AS_BODY_WORDS
} from '../vocabulary/naming-words.ts'
import { YET_TO_SPEAK_WORDS } from '../vocabulary/open-words.ts'
import { coverage, strengthIn, type Terms, termsOf } from './evidence.ts'
import { caseSectionsOf, recommendationOf } from './item-fields.ts'
import type { Matter } from './left-open.ts'

/** What somebody else than the bodies of the minutes said or thinks: "hvad svarede ministeren?", "what do the neighbours think of it?". */

const SAYING = heard(SAYING_WORDS)
const SPEAKS_AS_BODY = heard(SPEAKS_AS_BODY_WORDS)
const PART_OF_BODY = heard(PART_OF_BODY_WORDS)
const WITHOUT_WORDS = heard(NO_WORDS_SAID)
const YET_TO_SPEAK = new RegExp(heard(YET_TO_SPEAK_WORDS).source, 'gu')
const WORDS_OF_HEAD = heard(WORDS_OF_HEADS)
const NOT_YET = heard(NOT_YET_WORDS)
/** How far behind the verb the name of whoever is said to have spoken begins. */
const NAME_NEAR = 30
const ABOUT_IT = 0.25
/** A part of a name is no speaker: Beredskabskommissionen is not Beredskabsstyrelsen. */
const NAMES_SPEAKER = 0.5

/** What is said in prose: rows and lists of what is to be done say nothing in anybody's name. */
const proseOf = ({ entries, decisions }: Matter): readonly string[] => [
  ...decisions.map(({ decision }) => decision.text),
  ...entries.flatMap(({ item }) =>
    [...caseSectionsOf(item), ...recommendationOf(item)].map(({ text }) => text.replace(ROW, ''))
  )
]
const ROW = /^\|.*$/gmu

/** "Orienterede om brevet til ministeren": to whom something goes has said nothing by that. */
const ADDRESSEE =
  /(?<!\p{L})(?:til|over ?for|imod|to|towards) (?:(?:den|det|de|the) )?(?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}|\p{L}+)/giu
export const withoutAddressees = (sentence: string): string => sentence.replace(ADDRESSEE, ' ')

const isSpeechOf = (speaker: TopicWord, sentence: string): boolean =>
  SAYING.test(sentence.replace(YET_TO_SPEAK, ' ')) &&
  !NOT_YET.test(sentence) &&
  !WITHOUT_WORDS.test(sentence) &&
  strengthIn(speaker, termsOf(withoutAddressees(sentence))) >= (speaker.isName ? NAMES_SPEAKER : ABOUT_IT)

/** Whether a sentence says that somebody spoke, and the matter is about what he or she is asked about. */
function saysWordsOf(
  texts: readonly string[],
  titles: Terms,
  speaker: TopicWord,
  about: readonly TopicWord[]
): boolean {
  if (about.length > 0 && coverage(about, titles, ...texts.map(termsOf)) < ABOUT_IT) return false
  return texts.some((text) => splitSentences(text).some((sentence) => isSpeechOf(speaker, sentence.text)))
}

/** Whether a word stands for the body whose minutes they are, or a part of it; the councils that it hears speak for themselves. */
function isOwnBody(word: TopicWord, { entries, decisions }: Matter): boolean {
  if (!SPEAKS_AS_BODY.test(word.text)) return false
  if (PART_OF_BODY.test(word.text)) return true
  const own = [...entries.map(({ meeting }) => meeting.forum), ...decisions.map(({ decision }) => decision.forum)]
  return strengthIn(word, termsOf(own.join('\n'))) >= NAMES_SPEAKER
}

/** What stands before a word that says where, or of what, somebody spoke. */
const IN_OR_OF = /(?<!\p{L})(?:i|på|fra|ved|hos|om|til|over|in|at|of|from|about|on|to) (?:the |den |det |de )?$/iu

/** Who is asked to have spoken, and what about; null where a body is, whose words are its decision. */
function speakerIn(
  { question, asRead, topicText, language, body, recipient }: Inquiry,
  topic: readonly TopicWord[],
  matter: Matter
): { speaker: TopicWord; about: readonly TopicWord[] } | null {
  if (!asksFor('words', question)) return null
  const head = WORDS_OF_HEAD.exec(asRead)
  const place = head === null ? 0 : head.index + head[0].length
  // "Hvad svarede ministeren rådet?": the body behind whoever spoke was spoken to.
  const isSpokenTo =
    body !== null &&
    language === 'da' &&
    topic.some(({ start, end, isFrame }) => !isFrame && start >= place && end < body.start)
  if (body !== null && !isSpokenTo) return null
  const behind = topic.filter((word) => word.start >= place && !word.isFrame)
  const [speaker] = behind
  if (speaker === undefined || speaker.start > place + NAME_NEAR) return null
  // "What did the board in Nordby say?": where whoever spoke is.
  if (IN_OR_OF.test(topicText.slice(0, speaker.start))) return null
  // "Regionens udvalg": whose body it is stands before it.
  const next = topic.find((word) => word.start === speaker.end + 1)
  if ([speaker, ...(next === undefined ? [] : [next])].some((word) => isOwnBody(word, matter))) return null
  if (recipient !== null && speaker.start >= recipient.start) return null
  // "Lone Holm": the words of a name belong together.
  const about = behind.filter((word) => word !== speaker && !(word.isName && word.start <= speaker.end + 1))
  return { speaker, about }
}

/** Whether the matter nowhere says what somebody is asked to have said. Other questions never do. */
export function areWordsUnsaid(inquiry: Inquiry, matter: Matter, topic: readonly TopicWord[]): boolean {
  const words = speakerIn(inquiry, topic, matter)
  const titles = termsOf(matter.entries.map(({ item }) => item.title).join('\n'))
  return words !== null && !saysWordsOf(proseOf(matter), titles, words.speaker, words.about)
}

/** What tells whether a sentence says what somebody else is asked to have said; null where nobody else is. */
export function wordsAsked(
  inquiry: Inquiry,
  matter: Matter,
  topic: readonly TopicWord[]
): { readonly test: (sentence: string) => boolean } | null {
  const words = speakerIn(inquiry, topic, matter)
  return words === null ? null : { test: (sentence) => isSpeechOf(words.speaker, sentence) }
}
