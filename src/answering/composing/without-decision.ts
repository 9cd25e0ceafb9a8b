import { isOfOtherYear } from '../finding/answerability.ts'
import { isFactUnsaid } from '../finding/asked-fact.ts'
import { decisionsOfMatter } from '../finding/case-thread.ts'
import { acceptsDecision, bodyTest } from '../finding/constraints.ts'
import { findJudgements, topicIn } from '../finding/find-judgements.ts'
import { type Judgement, saidInItem } from '../finding/judge-item.ts'
import type { Library } from '../finding/library.ts'
import type { Entry } from '../finding/standing-decisions.ts'
import { isWithin } from '../question/date-constraint.ts'
import { ASKS_WHO, isFactAsked } from '../question/fact-cues.ts'
import { bodyInWords } from '../question/forum-name.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import type { Answer } from './answer.ts'
import { rowEntry, rowsAbout } from './answer-follow-ups.ts'
import { limitsInWords } from './answer-list.ts'
import { answered, decisionBlock, lead, meetingName, textsOf } from './compose.ts'
import { FACT_ALONE, factInCase } from './facts-in-case.ts'
import { refuse } from './refuse.ts'

/** What is said of a topic about which no decision was found: a fact of the case text, a row of a follow-up list, or why there is no answer. */

/** From this share of the topic on a closed item's title, as the agenda prints it, is what is asked about. */
const CLOSED_TITLE = 0.7

/** That an item was closed is all that is said of it, and no other item answers in its place. */
export function closedItem(inquiry: Inquiry, judged: readonly Judgement[]): Answer | null {
  const [first] = judged
  if (first === undefined || !first.entry.item.closed || first.title < CLOSED_TITLE) return null
  if (first.entry.item.decisions.length > 0) return null
  const { item, meeting } = first.entry
  const texts = textsOf(inquiry.language)
  return refuse(inquiry, texts.closedItem(item.number, meetingName(meeting, inquiry.language)))
}

/** A title that says less of the topic than this names something else. */
const OTHER_TITLE = 0.5
/** All of the topic, nearly. */
const VERY_TITLE = 0.9

/** And this, where no time is named, is more than what an open item says whose title says nothing of it. */
const NEARLY_TITLE = 0.8
const NAMES_NOTHING = 0.05

/** A closed item that bears the very name that is asked for, in that month or at all, goes before an open one that only mentions it. */
export function closedByTitle(
  inquiry: Inquiry,
  judged: readonly Judgement[],
  best: Judgement | undefined
): Answer | null {
  const isTimed = inquiry.range !== null
  if (best === undefined || best.title >= (isTimed ? OTHER_TITLE : NAMES_NOTHING)) return null
  const least = isTimed ? VERY_TITLE : NEARLY_TITLE
  const named = judged.find(
    ({ entry, title }) => entry.item.closed && title >= least && isWithin(entry.meeting.date, inquiry.range)
  )
  return named === undefined ? null : closedItem(inquiry, [named])
}

/** How much of the topic title and sentence together must say for a fact of the case text to answer. */
const FACT_WITH_TITLE = 0.66
const LOOKED_AT = 8

/**
 * A question that does not ask what was decided may be answered from the case text, which is marked: by a sentence that says the topic and
 * holds what is asked for.
 */
export function caseFact(libraries: readonly Library[], inquiry: Inquiry, judged: readonly Judgement[]): Answer | null {
  if (inquiry.required !== null || inquiry.isAboutDeciding || inquiry.outcome !== null || !isFactAsked(inquiry))
    return null
  const isMeant = bodyTest(inquiry.body, libraries)
  const isOfBody = ({ meeting, item }: Entry): boolean =>
    isMeant(meeting.forum) || item.decisions.some((decision) => isMeant(decision.forum))
  for (const { entry, library } of judged.slice(0, LOOKED_AT)) {
    if (entry.item.closed || !isWithin(entry.meeting.date, inquiry.range) || !isOfBody(entry)) continue
    const topic = topicIn(library, inquiry)
    if (isOfOtherYear({ entry }, topic, inquiry)) continue
    const found = factInCase(inquiry, entry, topic, FACT_WITH_TITLE, FACT_ALONE)
    if (found === null) continue
    const all = decisionsOfMatter(library, entry)
    if (isFactUnsaid(inquiry, { entries: [entry], decisions: all }, topic)) continue
    const decisions = all.map((standing, i) => decisionBlock(standing, i === 0 ? 'answer' : 'history'))
    return answered(inquiry.question, inquiry.language, [found, ...decisions])
  }
  return null
}

/** Who has a task and until when may stand on a follow-up list alone. */
export function rowsAnswer(libraries: readonly Library[], inquiry: Inquiry): Answer | null {
  if (inquiry.outcome !== null || inquiry.isAboutDeciding) return null
  if (inquiry.ask !== 'responsible' && inquiry.ask !== 'when' && !ASKS_WHO.test(inquiry.question)) return null
  const rows = rowsAbout(libraries, inquiry).filter(({ row }) =>
    inquiry.ask === 'when' ? row.expected !== null : row.responsible !== null
  )
  const [first] = rows
  if (first === undefined) return null
  return answered(inquiry.question, inquiry.language, [
    lead(textsOf(inquiry.language).onFollowUpList),
    ...rows.slice(0, 3).map((one) => rowEntry(one, inquiry.language))
  ])
}

/** Why a topic is not answered, most telling reason first. */
export function refuseTopic(libraries: readonly Library[], inquiry: Inquiry, judged: readonly Judgement[]): Answer {
  const texts = textsOf(inquiry.language)
  const [library] = libraries
  const topic = library === undefined ? [] : topicIn(library, inquiry)
  const everywhere =
    inquiry.body === null && inquiry.range === null ? judged : findJudgements(libraries, inquiry, () => true)
  const telling = everywhere.filter((one) => !one.entry.item.closed || one.entry.item.decisions.length > 0)
  const mentioned = [...telling]
    .sort(
      (a, b) =>
        Number(isWithin(b.entry.meeting.date, inquiry.range)) - Number(isWithin(a.entry.meeting.date, inquiry.range)) ||
        b.score - a.score
    )
    .filter((one) => isMentioned(one, topic))
  if (
    inquiry.body !== null &&
    !libraries.some((one) => one.decisions().some(acceptsDecision(libraries, inquiry.body, null)))
  ) {
    return refuse(inquiry, texts.noMinutesOf(bodyInWords(inquiry.body)), mentioned, topic, telling)
  }
  if (
    inquiry.range !== null &&
    !libraries.some((one) => one.decisions().some(acceptsDecision(libraries, inquiry.body, inquiry.range)))
  ) {
    return refuse(inquiry, texts.noSuchMeeting(limitsInWords(inquiry)), mentioned, topic, telling)
  }
  if (inquiry.body !== null || inquiry.range !== null)
    return refuse(
      inquiry,
      mentioned.length > 0 ? texts.notWithin(limitsInWords(inquiry)) : texts.notFound,
      mentioned,
      topic,
      telling
    )
  return refuse(inquiry, mentioned.length > 0 ? texts.onlyMentioned : texts.notFound, mentioned, topic, telling)
}

/** What is most telling of the topic must be there; common words alone are no mention. */
function isMentioned({ entry, anywhere }: Judgement, topic: readonly TopicWord[]): boolean {
  const telling = topic.filter((word) => !word.isFrame)
  const most = Math.max(0, ...telling.map((word) => word.importance))
  const key = telling.filter((word) => word.importance >= most - 0.05)
  return anywhere >= 0.5 && key.some((word) => saidInItem(entry, word) >= 0.5)
}
