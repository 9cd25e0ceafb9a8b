import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { besidesForum, type Judgement, saidAnywhere, titleSize } from './judge-item.ts'

/** What tells which of several items is meant, beside its score. Each is a number from 0 to 1. */
export interface RankSignals {
  readonly score: number
  /** What the item says of the topic anywhere. */
  readonly anywhere: number
  /** It was put off, and that is not what is asked for: a later item of the matter is meant. */
  readonly postponed: number
  /** It nowhere says a name that is asked for. */
  readonly nameNowhere: number
  /** How many words its title has, counted in tenths: a long one meets a question by chance. */
  readonly titleLength: number
}

/** Conditional logistic regression over the questions of test/corpus: `node --import tsx/esm test/answering/calibrate-rank.ts` makes them anew. */
const WEIGHTS: RankSignals = { score: 11.81, anywhere: 3.07, postponed: -1.87, nameNowhere: -2.89, titleLength: -1.68 }

const SAID = 0.28
const LONG_TITLE = 10

/** `topic`: what is asked about, in the words of the item's library. */
export function rankSignalsOf(judgement: Judgement, topic: readonly TopicWord[], { outcome }: Inquiry): RankSignals {
  const { entry, aspect, score, anywhere } = judgement
  const names = besidesForum(judgement.library, entry, topic).filter((word) => word.isName && !word.isFrame)
  return {
    score,
    anywhere,
    postponed: Number(aspect?.outcome === 'postponed' && outcome !== 'postponed'),
    nameNowhere: Number(names.some((word) => saidAnywhere(entry, word) < SAID)),
    titleLength: Math.min(titleSize(entry), LONG_TITLE) / LONG_TITLE
  }
}

/** How far an item goes before others, in logits: of two that differ by 1 the upper is meant in 73 of 100 cases. */
export function rankOf(judgement: Judgement, topic: readonly TopicWord[], inquiry: Inquiry): number {
  const signals = rankSignalsOf(judgement, topic, inquiry)
  return (Object.keys(WEIGHTS) as (keyof RankSignals)[]).reduce((sum, name) => sum + WEIGHTS[name] * signals[name], 0)
}
