import type { Language } from '../../domain/language.ts'
import type { Outcome } from '../../domain/minutes.ts'
import { splitSentences } from '../../domain/sentences.ts'
import { outcomeOfSentence } from '../../reading/meaning/outcome.ts'
import { formatCommandDate } from '../../texts/format-date.ts'
import { outcomeWord } from '../../texts/outcome-word.ts'
import { coverage, termsOf } from '../finding/evidence.ts'
import { type Aspect, bestSentence } from '../finding/judge-item.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import type { Highlight } from './answer.ts'
import { meetsOutcome } from './answer-list.ts'
import { textsOf } from './compose.ts'

/** Where a sub-decision stands in its decision's text, its heading included. */
export function stretchOfPart({ standing, part }: Aspect): Highlight | null {
  const { text, subDecisions } = standing.decision
  const sub = part === null ? undefined : subDecisions[part]
  if (sub === undefined || sub.text === '') return null
  const heading = text.indexOf(sub.heading)
  const start = text.indexOf(sub.text, Math.max(0, heading))
  return start < 0 ? null : { start: heading >= 0 ? heading : start, end: start + sub.text.length }
}

/** Where a decision answers: the sub-decision, else the sentence that says most of the topic. */
export function highlightsIn(aspect: Aspect, topic: readonly TopicWord[]): readonly Highlight[] {
  const part = stretchOfPart(aspect)
  if (part !== null) return [part]
  const { text } = aspect.standing.decision
  const sentence = bestSentence(text, topic)
  return sentence === null || sentence.text.length === text.trim().length
    ? []
    : [{ start: sentence.start, end: sentence.end }]
}

/** "Er det godkendt?": the truth in a sentence. Null where the decision itself must say. */
export function outcomeLead(inquiry: Inquiry, aspect: Aspect, topic: readonly TopicWord[] = []): string | null {
  const texts = textsOf(inquiry.language)
  const { decision } = aspect.standing
  const word = (outcome: Outcome): string => outcomeWord(outcome, inquiry.language).toLowerCase()
  const isPreliminary = /(?<!\p{L})foreløbig/iu.test(decision.text)
  const { outcome: asked } = inquiry
  if (asked === null || !inquiry.yesOrNo) {
    if (isPreliminary) return texts.preliminary
    return aspect.outcome === 'internal-discussion' ? texts.undecidedInternally : partLead(aspect, inquiry.language)
  }
  const outcomes =
    aspect.part === null && decision.subDecisions.length > 1
      ? decision.subDecisions.map((part) => part.outcome)
      : [aspect.outcome]
  // Another sentence than the one that was heard may decide what is asked about, another way.
  const own = aspect.part === null && outcomes.length === 1 ? outcomeOfOwnSentence(decision.text, topic) : null
  if (own !== null && !meetsOutcome(own, aspect.outcome) && !meetsOutcome(aspect.outcome, own)) {
    if (meetsOutcome(asked, own)) return texts.yes(word(own))
    if (own === 'postponed') return texts.notYet(word(own), formatCommandDate(decision.date, inquiry.language))
    return texts.no(word(own), asked === 'approved' && own === 'rejected' ? null : word(asked))
  }
  const met = outcomes.filter((outcome) => meetsOutcome(asked, outcome)).length
  if (met > 0 && met < outcomes.length) return texts.partly
  if (met > 0) return isPreliminary ? texts.preliminary : texts.yes(word(aspect.outcome))
  if (aspect.outcome === 'decided' || aspect.outcome === 'none')
    return isPreliminary ? texts.preliminary : texts.saysSoItself
  if (aspect.outcome === 'postponed')
    return texts.notYet(word('postponed'), formatCommandDate(decision.date, inquiry.language))
  // "Nej: ikke godkendt" says it all.
  const saysAll = [aspect.outcome, asked].includes('rejected')
  return texts.no(word(aspect.outcome), saysAll ? null : word(asked))
}

/** How much of the topic a sentence must say, and how much more than all others, to be the one that is asked about. */
const OWN_SENTENCE = 0.5
const CLEARLY_MORE = 0.25

/** What the one sentence says that says clearly more of the topic than the others; null where there is none, or it decides nothing. */
function outcomeOfOwnSentence(text: string, topic: readonly TopicWord[]): Outcome | null {
  const ranked = splitSentences(text)
    .map((sentence) => ({ sentence, covered: coverage(topic, termsOf(sentence.text)) }))
    .sort((a, b) => b.covered - a.covered)
  const [first, second] = ranked
  if (first === undefined || second === undefined) return null
  if (first.covered < OWN_SENTENCE || first.covered < second.covered + CLEARLY_MORE) return null
  const outcome = outcomeOfSentence(first.sentence.text)?.outcome ?? null
  return outcome === 'decided' ? null : outcome
}

/** A sub-decision's own outcome, said first: its block's label may tell of another part. */
function partLead({ standing, part, outcome }: Aspect, language: Language): string | null {
  const sub = part === null ? undefined : standing.decision.subDecisions[part]
  if (sub === undefined || outcome === 'decided' || outcome === 'none') return null
  return textsOf(language).part(sub.heading, outcomeWord(outcome, language).toLowerCase())
}
