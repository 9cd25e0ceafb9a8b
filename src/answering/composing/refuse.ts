import type { Language } from '../../domain/language.ts'
import type { AgendaItem } from '../../domain/meeting.ts'
import { formatCommandDate, formatInstant } from '../../texts/format-date.ts'
import { coverage, strengthIn, termsOf } from '../finding/evidence.ts'
import { caseSectionsOf, followUpText, recommendationOf } from '../finding/item-fields.ts'
import { bestSentence, type Judgement, saidInItem } from '../finding/judge-item.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import type { Answer, AnswerBlock } from './answer.ts'
import { heading, lead, refused, textsOf } from './compose.ts'
import { sourceOfItem } from './sources.ts'

const MOST_MENTIONS = 3
const LONGEST_MENTION = 220
/** How much of the topic an item must say to count as a mention of it. */
const MENTIONS = 0.5

function cut(text: string): string {
  return text.length <= LONGEST_MENTION ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_MENTION))} …`
}

/**
 * Where a topic is mentioned, with the sentence, unless that is a decision's: a refusal never quotes a decision, so that it cannot be taken for one.
 */
function mentionOf({ entry }: Judgement, topic: readonly TopicWord[], inquiry: Inquiry): AnswerBlock {
  const texts = textsOf(inquiry.language)
  const source = sourceOfItem(entry)
  const decisions = entry.item.decisions.map((decision) => decision.text)
  const places: readonly (readonly [text: string, label: string])[] = [
    ...caseSectionsOf(entry.item).map((section) => [section.text, texts.fromCaseText] as const),
    [followUpText(entry.item.followUpList), texts.fromFollowUpList],
    ...recommendationOf(entry.item).map((section) => [section.text, texts.fromRecommendation] as const),
    [entry.item.attachments.join('\n'), texts.fromAttachments]
  ]
  let best: { text: string; label: string; covered: number } | null = null
  for (const [text, label] of places) {
    const sentence = bestSentence(text, topic)
    if (sentence !== null && (best === null || sentence.covered > best.covered))
      best = { text: cut(sentence.text), label, covered: sentence.covered }
  }
  // That an item is named here and not answered from says nothing of whether it was decided: by whom and when does.
  const [newest] = [...entry.item.decisions].sort((a, b) => (a.date < b.date ? 1 : -1))
  const ofTitle =
    newest === undefined
      ? texts.fromTitle
      : texts.decidedBy(newest.forum, formatCommandDate(newest.date, inquiry.language))
  const besides = newest === undefined ? texts.fromTitle : texts.fromDecision
  const inTitle = coverage(topic, termsOf(entry.item.title))
  const quoted =
    best !== null &&
    decisions.some((decision) => decision.includes(best.text) && decision.length < best.text.length + 40)
  if (best === null || quoted || inTitle >= best.covered)
    return { kind: 'mention', source, label: inTitle < MENTIONS ? besides : ofTitle, text: '' }
  return { kind: 'mention', source, label: best.label, text: best.text }
}

/** What was decided and then redacted is neither undecided nor unknown: when it was removed, and on what ground. Null where nothing was. */
export function redactedLead({ decisions, redacted = [] }: AgendaItem, language: Language): string | null {
  const gone = decisions.length === 0 ? redacted.find(({ part }) => part === 'decision') : undefined
  return gone === undefined ? null : textsOf(language).redactedDecision(formatInstant(gone.at, language), gone.ground)
}

/** How much of the topic an item must say to be named as what comes nearest, where nothing mentions it. */
const COMES_NEAR = 0.25
/** And so many of its words: a swimming pool to be built is not near to whatever else is built. */
const LEAST_SHARED = 2
const SAID = 0.5
/** One is enough that the title itself says. */
const NAMED = 0.9

/** The item that shares most with a question nobody answers, by its title alone: the asker sees at a glance whether it was meant. */
function nearestOf(found: readonly Judgement[], topic: readonly TopicWord[], inquiry: Inquiry): readonly AnswerBlock[] {
  const texts = textsOf(inquiry.language)
  const telling = topic.filter((word) => !word.isFrame)
  const saidBy = (entry: Judgement['entry']): number => telling.filter((word) => saidInItem(entry, word) >= SAID).length
  const isNamed = ({ item }: Judgement['entry']): boolean => {
    const title = termsOf(item.title)
    return telling.some((word) => /^\p{L}/u.test(word.text) && strengthIn(word, title) >= NAMED)
  }
  const nearest = found.find(
    ({ entry, anywhere }) =>
      !entry.item.closed &&
      anywhere >= COMES_NEAR &&
      (saidBy(entry) >= Math.min(LEAST_SHARED, telling.length) || isNamed(entry))
  )
  return nearest === undefined
    ? []
    : [
        heading(texts.nearest),
        { kind: 'mention', source: sourceOfItem(nearest.entry), label: texts.sharesWords, text: '' }
      ]
}

/**
 * "Not found", in one sentence that says why, with the nearest mentions marked as mentions; where there are none, with the item of all `found` (best
 * first) that comes nearest.
 */
export function refuse(
  inquiry: Inquiry,
  reason: string,
  mentions: readonly Judgement[] = [],
  topic: readonly TopicWord[] = [],
  found: readonly Judgement[] = []
): Answer {
  const texts = textsOf(inquiry.language)
  const near = mentions.filter((one) => one.anywhere >= MENTIONS).slice(0, MOST_MENTIONS)
  const [nearest] = near
  const blocks: AnswerBlock[] = [lead((nearest && redactedLead(nearest.entry.item, inquiry.language)) ?? reason)]
  if (near.length > 0) blocks.push(heading(texts.mentions), ...near.map((one) => mentionOf(one, topic, inquiry)))
  else blocks.push(...nearestOf(found, topic, inquiry))
  return refused(inquiry.question, inquiry.language, blocks)
}

/** That an item does not say the fact that is asked for; the item is named as what comes nearest. */
export const refuseFact = (inquiry: Inquiry, entry: Judgement['entry']): Answer => ({
  ...refuse(inquiry, textsOf(inquiry.language).noFact(entry.item.title)),
  sources: [sourceOfItem(entry)]
})
