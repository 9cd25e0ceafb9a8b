import type { ItemId } from '../../domain/ids.ts'
import { idFrom } from '../../domain/ids.ts'
import type { SearchIndex } from '../../search/search-index.ts'
import { groupsOf, readTopic, type TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { type Judgement, judgeItem, weighSentences } from './judge-item.ts'
import type { Library } from './library.ts'
import { rankOf } from './rank.ts'
import type { StandingDecision } from './standing-decisions.ts'

const CANDIDATES = 40
/** Of the best so many are looked at sentence by sentence. */
const WEIGHED = 15

const topics = new WeakMap<Inquiry, Map<Library, { revision: number; topic: readonly TopicWord[] }>>()

/** What the question is about, in the words of a library. Read once for each question. */
export function topicIn(library: Library, inquiry: Inquiry): readonly TopicWord[] {
  const ofInquiry = topics.get(inquiry) ?? new Map()
  topics.set(inquiry, ofInquiry)
  const known = ofInquiry.get(library)
  if (known !== undefined && known.revision === library.revision()) return known.topic
  const topic = readTopic(
    inquiry.topicText,
    inquiry.required,
    inquiry.unitNames,
    library.index,
    inquiry.language,
    library.abbreviations
  )
  ofInquiry.set(library, { revision: library.revision(), topic })
  return topic
}

/** Whether the topic holds a word that tells anything. */
export const isAboutSomething = (topic: readonly TopicWord[]): boolean => topic.some((word) => !word.isFrame)

/** The items that may answer, best first, judged by those of their decisions that `accepts`; `only` limits them to some. */
export function findJudgements(
  libraries: readonly Library[],
  inquiry: Inquiry,
  accepts: (standing: StandingDecision) => boolean,
  only?: ReadonlySet<ItemId>
): readonly Judgement[] {
  const judgements: Judgement[] = []
  for (const library of libraries) {
    const topic = topicIn(library, inquiry)
    if (!isAboutSomething(topic)) continue
    const hits = search(library.index, topic, only)
    const best = hits[0]?.score ?? 0
    const judged: Judgement[] = []
    for (const { key, score } of hits) {
      const entry = library.entry(idFrom<ItemId>(key))
      if (entry !== undefined && best > 0) judged.push(judgeItem(library, entry, score / best, topic, accepts))
    }
    judged.sort((a, b) => b.score - a.score)
    judgements.push(
      ...judged.map((one, i) =>
        i < WEIGHED ? weighSentences(one, topic, accepts) : { ...one, score: one.score * 0.5 }
      )
    )
  }
  const ranks = new Map(judgements.map((one) => [one, rankOf(one, topicIn(one.library, inquiry), inquiry)]))
  return judgements.sort(
    (a, b) =>
      (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0) ||
      (a.entry.meeting.date < b.entry.meeting.date
        ? 1
        : a.entry.meeting.date > b.entry.meeting.date
          ? -1
          : a.entry.item.number - b.entry.item.number)
  )
}

function search(
  index: SearchIndex,
  topic: readonly TopicWord[],
  only: ReadonlySet<ItemId> | undefined
): ReturnType<SearchIndex['search']> {
  return index.search(
    groupsOf(topic),
    CANDIDATES,
    only === undefined ? undefined : (key) => only.has(idFrom<ItemId>(key))
  )
}
