import { foldName } from '../../domain/ids.ts'
import { splitSentences } from '../../domain/sentences.ts'
import { answers, isEmpty } from '../finding/answerability.ts'
import { decisionsOfMatter } from '../finding/case-thread.ts'
import { type Aspect, aspectsOf, besidesForum, coverageOf, type Judgement } from '../finding/judge-item.ts'
import type { StandingDecision } from '../finding/standing-decisions.ts'
import { DATE } from '../question/fact-cues.ts'
import { heard } from '../question/hear-phrases.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { FORCE_WORDS, TIME_MOVED_WORDS } from '../vocabulary/fact-words.ts'
import { hasOutcome } from './answer-list.ts'
import { saysFact } from './facts.ts'

/** A later decision of the same matter goes first unless it says that much less of the topic. */
const LATER_MAY_SAY_LESS = 0.15
const MOST_RELATED = 3
const RELATED = 0.9

/** The decision that answers, in the part that does, and all decisions of its matter. */
export interface Primary {
  readonly aspect: Aspect
  readonly all: readonly StandingDecision[]
}

/** The newest decision of the matter that says about as much of the topic as the best does. */
export function newestOfMatter(
  judgement: Judgement,
  topic: readonly TopicWord[],
  accepts: (standing: StandingDecision) => boolean,
  inquiry: Inquiry
): Primary | null {
  if (judgement.aspect === null) return null
  const { standing: found, part } = judgement.aspect
  const heading = part === null ? null : (found.decision.subDecisions[part]?.heading ?? null)
  const all = decisionsOfMatter(judgement.library, judgement.entry, heading)
  const { outcome } = inquiry
  const own = (standing: StandingDecision): readonly TopicWord[] => besidesForum(judgement.library, standing, topic)
  if (outcome !== null && inquiry.presupposes) {
    // "Hvorfor blev sagen udsat?" is about the decision that did it, also when a later one followed.
    const meant = all.find((standing) => accepts(standing) && hasOutcome(standing, outcome))
    const best = meant === undefined ? null : bestAspect(meant, own(meant))
    if (best !== null && best.covered >= judgement.decided - LATER_MAY_SAY_LESS) return { aspect: best.aspect, all }
  }
  const inOrder = all.filter(accepts)
  const [newest] = inOrder
  // "Is it approved yet?" is about how the matter stands now, whichever of its meetings says more.
  if (outcome !== null && inquiry.yesOrNo && newest !== undefined && newest.item.title === found.item.title) {
    const best = bestAspect(newest, own(newest))
    if (!isEmpty(best.aspect) && best.aspect.part === null) return { aspect: best.aspect, all }
  }
  const settled = judgement.aspect.outcome === 'postponed' ? settledLater(judgement, inOrder, topic, inquiry) : null
  if (settled !== null) return { aspect: settled, all }
  const moved = inquiry.ask === 'when' ? timeMoved(inOrder, judgement.aspect.standing, inquiry) : null
  if (moved !== null) return { aspect: bestAspect(moved, own(moved)).aspect, all }
  const telling = inOrder.filter((standing) => saysFact(inquiry, textUnder(standing, heading), topic))
  for (const standing of telling.length > 0 ? telling : inOrder) {
    const best = bestAspect(standing, own(standing))
    if (best.covered >= judgement.decided - LATER_MAY_SAY_LESS && !isEmpty(best.aspect))
      return { aspect: best.aspect, all }
  }
  return { aspect: judgement.aspect, all }
}

/** What was decided under a sub-heading, where a decision has it: of "Sommerfest" no other matter's date tells. */
function textUnder({ decision }: StandingDecision, heading: string | null): string {
  const part =
    heading === null ? undefined : decision.subDecisions.find((one) => foldName(one.heading) === foldName(heading))
  return part?.text ?? decision.text
}

const MOVES_TIME = heard(TIME_MOVED_WORDS)
const ASKS_FORCE = heard(FORCE_WORDS.asked)
const IS_FORCE = heard(FORCE_WORDS.said)

/** "Ikrafttræden udskydes til 1. juni": the later decision of the matter that moves the very time that is asked for; null where none does. */
function timeMoved(
  inOrder: readonly StandingDecision[],
  found: StandingDecision,
  { question, outcome, isAboutDeciding }: Inquiry
): StandingDecision | null {
  if (!ASKS_FORCE.test(question) || outcome !== null || isAboutDeciding) return null
  const moving = inOrder.find(
    ({ decision }) =>
      decision.date > found.decision.date &&
      splitSentences(decision.text).some(({ text }) => MOVES_TIME.test(text) && IS_FORCE.test(text) && DATE.test(text))
  )
  return moving ?? null
}

/** How much of the topic a later decision must say for a postponement before it to be history. */
const STILL_ABOUT_IT = 0.3

/** "Hvad er besluttet om …?": of a case that was put off, and then settled under a shorter title, what it came to; null where it was not, or the postponement is asked for. */
function settledLater(
  { entry, aspect }: Judgement,
  inOrder: readonly StandingDecision[],
  topic: readonly TopicWord[],
  { ask, outcome, range, isAboutDeciding }: Inquiry
): Aspect | null {
  if (ask !== 'decision' || outcome !== null || range !== null || !isAboutDeciding || aspect === null) return null
  const { caseNumber } = entry.item
  const later = inOrder.find(
    ({ item, decision }) =>
      caseNumber !== null && item.caseNumber === caseNumber && decision.date > aspect.standing.decision.date
  )
  if (later === undefined) return null
  const best = bestAspect(later, topic)
  return best.covered >= STILL_ABOUT_IT && best.aspect.outcome !== 'postponed' && !isEmpty(best.aspect)
    ? best.aspect
    : null
}

function bestAspect(standing: StandingDecision, topic: readonly TopicWord[]): { aspect: Aspect; covered: number } {
  const aspects = aspectsOf(standing)
  let best: { aspect: Aspect; covered: number } | null = null
  for (const aspect of aspects) {
    const covered = coverageOf(aspect, topic)
    if (best === null || covered > best.covered + 1e-9) best = { aspect, covered }
  }
  return best ?? { aspect: { standing, part: null, outcome: standing.decision.outcome, terms: new Map() }, covered: 0 }
}

/** Other decisions that say as much of the topic as the one that answers. */
export function relatedTo(
  best: Judgement,
  judged: readonly Judgement[],
  primary: Primary,
  topicOf: (judgement: Judgement) => readonly TopicWord[],
  inquiry: Inquiry
): readonly StandingDecision[] {
  const related: StandingDecision[] = []
  for (const other of judged) {
    if (
      other === best ||
      other.decided < RELATED * best.decided ||
      other.aspect === null ||
      !answers(other, judged, topicOf(other), inquiry)
    )
      continue
    const { standing } = other.aspect
    if (primary.all.includes(standing) || related.includes(standing)) continue
    related.push(standing)
    if (related.length === MOST_RELATED) break
  }
  return related
}
