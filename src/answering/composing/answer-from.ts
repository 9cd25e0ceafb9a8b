import { splitSentences } from '../../domain/sentences.ts'
import { formatCommandDate } from '../../texts/format-date.ts'
import { outcomeWord } from '../../texts/outcome-word.ts'
import { answers } from '../finding/answerability.ts'
import { isFactUnsaid } from '../finding/asked-fact.ts'
import { isGathering } from '../finding/case-thread.ts'
import { coverage, termsOf } from '../finding/evidence.ts'
import { topicIn } from '../finding/find-judgements.ts'
import type { Judgement } from '../finding/judge-item.ts'
import type { Library } from '../finding/library.ts'
import type { StandingDecision } from '../finding/standing-decisions.ts'
import { asksFor } from '../question/fact-cues.ts'
import { namesFirm } from '../question/fact-naming.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { acceptedRecommendation } from './accepted-recommendation.ts'
import type { Answer, AnswerBlock } from './answer.ts'
import { answered, decisionBlock, heading, lead, textsOf } from './compose.ts'
import { factFromCase, factsSaid } from './fact-lead.ts'
import { factBlocks } from './facts.ts'
import { FACT_ALONE, FACT_BESIDES, factBesides, factInCase } from './facts-in-case.ts'
import { highlightsIn, outcomeLead, stretchOfPart } from './outcome-lead.ts'
import { isFalsePremise } from './premise.ts'
import { newestOfMatter, relatedTo } from './primary-decision.ts'
import { refuse, refuseFact } from './refuse.ts'
import { rowsAnswer } from './without-decision.ts'

/** Of two items whose scores are so near, either may be meant. */
export const NEARLY_EQUAL = 0.75

/** What was found for a topic: all items that may answer, best first, the one that does, and which of their decisions count. */
export interface Chosen {
  readonly judged: readonly Judgement[]
  readonly best: Judgement
  readonly accepts: (standing: StandingDecision) => boolean
}

/**
 * The answer that an item gives: the fact asked for, or the decision that answers first, then the history of its case, then at most three related; or a
 * refusal that names the item, where it does not say what is asked for.
 */
export function answerFrom(libraries: readonly Library[], inquiry: Inquiry, { judged, best, accepts }: Chosen): Answer {
  const texts = textsOf(inquiry.language)
  const { language, question } = inquiry
  const topicOf = (judgement: Judgement): readonly TopicWord[] => topicIn(judgement.library, inquiry)
  const topic = topicOf(best)
  const primary = newestOfMatter(best, topic, accepts, inquiry)
  if (primary === null) return refuse(inquiry, texts.notFound)
  const { aspect } = primary
  if (isFalsePremise(inquiry, aspect, topic)) {
    const { item, decision } = aspect.standing
    return {
      ...refuse(
        inquiry,
        texts.falsePremise(
          item.title,
          outcomeWord(aspect.outcome, language),
          formatCommandDate(decision.date, language)
        )
      ),
      sources: []
    }
  }
  const entries = [best.entry, ...primary.all.filter(({ item }) => item.id !== best.entry.item.id)]
  if (isWhoUnsaid(inquiry, best, topic) || isFactUnsaid(inquiry, { entries, decisions: primary.all }, topic))
    return refuseFact(inquiry, best.entry)
  const others = primary.all.filter((standing) => standing !== aspect.standing)
  const ordered = [
    aspect.standing,
    ...others.filter((standing) => accepts(standing)),
    ...others.filter((standing) => !accepts(standing))
  ]
  if (inquiry.ask === 'history') {
    const blocks: AnswerBlock[] = courseOf(primary.all, judged, topicOf, accepts).map((standing, i) =>
      decisionBlock(standing, i === 0 ? 'answer' : 'history')
    )
    return answered(question, language, blocks)
  }
  const facts = factBlocks(libraries, inquiry, aspect.standing, ordered, stretchOfPart(aspect))
  if (facts !== null)
    return facts.answered
      ? facts
      : (factElsewhere(libraries, inquiry, judged, best, topicOf, accepts) ?? rowsAnswer(libraries, inquiry) ?? facts)

  const blocks: AnswerBlock[] = []
  const direct =
    inquiry.ask === 'when'
      ? texts.decidedOnDate(
          outcomeWord(aspect.outcome, language),
          formatCommandDate(aspect.standing.decision.date, language),
          aspect.standing.decision.forum
        )
      : outcomeLead(inquiry, aspect, topic)
  const told = factsSaid(inquiry, aspect.standing.decision, topic, stretchOfPart(aspect))
  if (direct !== null) blocks.push(lead(direct))
  // A decision of one sentence is its own lead.
  const isAll = told.some(({ sentence }) => sentence.text.length === aspect.standing.decision.text.trim().length)
  if (!isAll) blocks.push(...told.map(({ sentence }) => lead(sentence.text)))
  const fromCase = told.length > 0 ? null : factFromCase(inquiry, aspect.standing, topic)
  if (fromCase !== null) blocks.push(fromCase)
  blocks.push(
    decisionBlock(
      aspect.standing,
      'answer',
      told.length > 0 ? told.map(({ sentence: { start, end } }) => ({ start, end })) : highlightsIn(aspect, topic)
    )
  )
  const accepted = told.length > 0 || fromCase !== null ? null : acceptedRecommendation(inquiry, aspect.standing, topic)
  if (accepted !== null) blocks.push(accepted)
  const besides = fromCase !== null ? null : factBesides(inquiry, aspect.standing, topic)
  if (besides !== null) blocks.push(besides)
  const beside = others.filter((standing) => standsBeside(standing, aspect.standing))
  blocks.push(...beside.map((standing) => decisionBlock(standing, 'answer')))
  const later = others.filter(({ decision }) => decision.date > aspect.standing.decision.date)
  const earlier = others.filter((standing) => !later.includes(standing) && !beside.includes(standing))
  if (later.length > 0)
    blocks.push(heading(texts.later), ...later.map((standing) => decisionBlock(standing, 'history')))
  if (earlier.length > 0)
    blocks.push(heading(texts.history), ...earlier.map((standing) => decisionBlock(standing, 'history')))
  const related = relatedTo(best, judged, primary, topicOf, inquiry)
  if (related.length > 0)
    blocks.push(heading(texts.related), ...related.map((standing) => decisionBlock(standing, 'related')))
  return answered(question, language, blocks)
}

/** An item whose title says so much of the topic belongs to its course. */
const NAMES_TOPIC = 0.8

/** All that was decided of a matter, and of what other items name by their titles, newest first. */
function courseOf(
  all: readonly StandingDecision[],
  judged: readonly Judgement[],
  topicOf: (judgement: Judgement) => readonly TopicWord[],
  accepts: (standing: StandingDecision) => boolean
): readonly StandingDecision[] {
  const named = judged
    .filter(({ title, entry }) => title >= NAMES_TOPIC && !isGathering(entry.item))
    .flatMap(({ library, entry }) => library.decisionsOf(entry).filter(accepts))
  // One of several things under an item, by its own heading.
  const parts = judged.flatMap((one) => {
    const { standing, part } = one.aspect ?? { standing: null, part: null }
    const heading = part === null ? undefined : standing?.decision.subDecisions[part]?.heading
    return standing !== null && heading !== undefined && coverage(topicOf(one), termsOf(heading)) >= NAMES_TOPIC
      ? [standing]
      : []
  })
  return [...new Set([...all, ...named, ...parts])].sort((a, b) =>
    a.decision.date < b.decision.date ? 1 : a.decision.date > b.decision.date ? -1 : 0
  )
}

/** What a word of the topic tells at least that must be said of whoever is asked for. */
const TELLING = 0.5

/** A full name, an abbreviation of a unit, a body or a role. */
const SOMEBODY =
  /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}|(?<!\p{L})\p{Lu}{2,}(?!\p{L})|formand|chef|leder|direktør|sekretær|konsulent|koordinator|udvalg|\p{L}{4}råd(?:et|ene|enes)?(?!\p{L})|gruppe|forvaltning|administration|afdeling|center|firma|kontor|ledelse|bestyrelse|direktion|team|stab|medarbejder|(?<=\p{Ll} )\p{Lu}\p{Ll}+,? (?:som|der|skal|vil|kan|undersøger|finder|sørger|kontakter|skriver|laver|sender|står|tager|udarbejder|indkalder|ringer|formulerer|beskriver|følger|passer|taler) /u

/** A role with which a sentence begins; a body there is the one that meets ("Udvalget godkendte …"), and nobody who is asked for. */
const ROLE_FIRST =
  /(?<!\p{L})(?:Næstf|F)ormanden|(?<!\p{L})(?:Borgmester|Direktør|Chef|Leder|Sekretær|Konsulent|Koordinator)en(?!\p{L})/u

/** Behind a noun "who" asks nothing: "parents who work here". */
const ASKS_FOR_SOMEBODY =
  /(?<!\p{L})hvem(?!\p{L})|(?:^|[.,;:?!]\s*|(?<!\p{L})(?:and|or|but|by|to|with|for|from|of)\s+)who(?!\p{L})/iu

/** "Hvem er bygherre?": no answer, where neither decision nor a sentence with a name in the case text says what is asked of somebody. */
function isWhoUnsaid(inquiry: Inquiry, judgement: Judgement, topic: readonly TopicWord[]): boolean {
  if (inquiry.ask !== 'decision' || inquiry.isAboutDeciding || !ASKS_FOR_SOMEBODY.test(inquiry.question)) return false
  // Who has what is sold is asked for by its own words.
  if (asksFor('owner', inquiry.question)) return false
  if (!judgement.missing.some((word) => !word.isName && word.importance >= TELLING)) return false
  const { text } = judgement.aspect?.standing.decision ?? { text: '' }
  if (splitSentences(text).some((sentence) => namesFirm(sentence.text, inquiry.question))) return false
  return (
    !SOMEBODY.test(text) &&
    !ROLE_FIRST.test(text) &&
    factInCase(inquiry, judgement.entry, topic, FACT_BESIDES, FACT_ALONE) === null
  )
}

/** Recorded for the same item at the same meeting, under a sub-heading of its own: another part of one answer. */
const standsBeside = (one: StandingDecision, other: StandingDecision): boolean =>
  one.item.id === other.item.id &&
  one.decision.date === other.decision.date &&
  one.decision.forum === other.decision.forum &&
  (one.decision.subHeading !== null || other.decision.subHeading !== null)

/** The fact, from the next item that answers nearly as well and says it; null where none does. */
function factElsewhere(
  libraries: readonly Library[],
  inquiry: Inquiry,
  judged: readonly Judgement[],
  best: Judgement,
  topicOf: (judgement: Judgement) => readonly TopicWord[],
  accepts: (standing: StandingDecision) => boolean
): Answer | null {
  if (inquiry.ask !== 'amount' && inquiry.ask !== 'when' && inquiry.ask !== 'responsible') return null
  for (const other of judged) {
    if (other === best || other.aspect === null || other.score < best.score * NEARLY_EQUAL) continue
    if (!answers(other, judged, topicOf(other), inquiry)) continue
    const decisions = [
      other.aspect.standing,
      ...other.library.decisionsOf(other.entry).filter((one) => one !== other.aspect?.standing && accepts(one))
    ]
    const facts = factBlocks(libraries, inquiry, other.aspect.standing, decisions, stretchOfPart(other.aspect))
    if (facts?.answered) return facts
  }
  return null
}
