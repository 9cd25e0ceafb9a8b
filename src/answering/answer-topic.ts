import { formatCommandDate } from '../texts/format-date.ts'
import { outcomeWord } from '../texts/outcome-word.ts'
import type { Answer, AnswerBlock } from './answer.ts'
import { answers } from './answerability.ts'
import { isFactUnsaid } from './asked-fact.ts'
import { isGathering } from './case-thread.ts'
import { answered, decisionBlock, heading, lead, textsOf } from './compose.ts'
import { acceptsDecision, isBody } from './constraints.ts'
import type { DateRange } from './date-constraint.ts'
import { termsOf } from './evidence.ts'
import { ASKS_WHO } from './fact-cues.ts'
import { factFromCase, factsSaid } from './fact-lead.ts'
import { factBlocks, saysFact } from './facts.ts'
import { FACT_ALONE, FACT_BESIDES, factBesides, factInCase } from './facts-in-case.ts'
import { findJudgements, topicIn } from './find-judgements.ts'
import { bestSentence, type Judgement } from './judge-item.ts'
import type { Library } from './library.ts'
import { highlightsIn, outcomeLead, stretchOfPart } from './outcome-lead.ts'
import { isFalsePremise } from './premise.ts'
import { newestOfMatter, relatedTo } from './primary-decision.ts'
import { refuse } from './refuse.ts'
import { sourceOfItem } from './sources.ts'
import type { StandingDecision } from './standing-decisions.ts'
import type { TopicWord } from './topic.ts'
import type { Inquiry } from './understand-question.ts'
import { caseFact, closedItem, refuseTopic, rowsAnswer } from './without-decision.ts'

const NEARLY_EQUAL = 0.75
/** How much better a decision of another time must fit for a period to be taken as a part of the topic. */
const CLEARLY_BETTER = 2

/** A question about a topic: the decision that answers first, then the history of its case, then at most three related. */
export function answerTopic(libraries: readonly Library[], inquiry: Inquiry): Answer {
  const texts = textsOf(inquiry.language)
  const { language, question } = inquiry
  const accepts = acceptsDecision(libraries, inquiry.body, inquiry.range)
  const topicOf = (judgement: Judgement): readonly TopicWord[] => topicIn(judgement.library, inquiry)
  let judged = findJudgements(libraries, inquiry, accepts)
  let accepted = accepts
  let best = bestAnswer(judged, topicOf, inquiry)
  if (inquiry.range !== null) {
    const loosened = withPeriodAsTopic(libraries, inquiry)
    if (loosened !== null && loosened.best.score > CLEARLY_BETTER * (best?.score ?? 0)) {
      judged = loosened.judged
      accepted = acceptsDecision(libraries, inquiry.body, null)
      best = loosened.best
    }
  }
  if (best === undefined) {
    return (
      closedItem(inquiry, judged) ??
      guestsOf(libraries, inquiry, judged) ??
      withoutBody(libraries, inquiry) ??
      rowsAnswer(libraries, inquiry) ??
      caseFact(libraries, inquiry, judged) ??
      refuseTopic(libraries, inquiry, judged)
    )
  }

  const topic = topicOf(best)
  const primary = newestOfMatter(best, topic, accepted, inquiry)
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
    return { ...refuse(inquiry, texts.noFact(best.entry.item.title)), sources: [sourceOfItem(best.entry)] }
  const others = primary.all.filter((standing) => standing !== aspect.standing)
  const ordered = [
    aspect.standing,
    ...others.filter((standing) => accepted(standing)),
    ...others.filter((standing) => !accepted(standing))
  ]
  if (inquiry.ask === 'history') {
    const blocks: AnswerBlock[] = courseOf(primary.all, judged, accepted).map((standing, i) =>
      decisionBlock(standing, i === 0 ? 'answer' : 'history')
    )
    return answered(question, language, blocks)
  }
  const facts = factBlocks(libraries, inquiry, aspect.standing, ordered, stretchOfPart(aspect))
  if (facts !== null)
    return facts.answered ? facts : (factElsewhere(libraries, inquiry, judged, best, topicOf, accepted) ?? facts)

  const blocks: AnswerBlock[] = []
  const direct =
    inquiry.ask === 'when'
      ? texts.decidedOnDate(
          outcomeWord(aspect.outcome, language),
          formatCommandDate(aspect.standing.decision.date, language),
          aspect.standing.decision.forum
        )
      : outcomeLead(inquiry, aspect)
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

/** So much of the topic an item must say for its guests to be those who are asked for. */
const SAYS_TOPIC = 0.5
const LOOKED_AT = 5

/** Who was there under an item is told also where its decision says little of what it was about. */
function guestsOf(libraries: readonly Library[], inquiry: Inquiry, judged: readonly Judgement[]): Answer | null {
  if (inquiry.ask !== 'guests' && inquiry.ask !== 'participants') return null
  for (const { aspect, anywhere } of judged.slice(0, LOOKED_AT)) {
    if (aspect === null || anywhere < SAYS_TOPIC) continue
    const { standing } = aspect
    if (standing.decision.attendees.length === 0) continue
    return factBlocks(libraries, inquiry, standing, [standing], stretchOfPart(aspect))
  }
  return null
}

/** An item whose title says so much of the topic belongs to its course. */
const NAMES_TOPIC = 0.8

/** All that was decided of a matter, and of what other items name by their titles, newest first. */
function courseOf(
  all: readonly StandingDecision[],
  judged: readonly Judgement[],
  accepts: (standing: StandingDecision) => boolean
): readonly StandingDecision[] {
  const named = judged
    .filter(({ title, entry }) => title >= NAMES_TOPIC && !isGathering(entry.item))
    .flatMap(({ library, entry }) => library.decisionsOf(entry).filter(accepts))
  return [...new Set([...all, ...named])].sort((a, b) =>
    a.decision.date < b.decision.date ? 1 : a.decision.date > b.decision.date ? -1 : 0
  )
}

/** What a word of the topic tells at least that must be said of whoever is asked for. */
const TELLING = 0.5

/** A full name, an abbreviation of a unit, a body or a role. */
const SOMEBODY =
  /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}|(?<!\p{L})\p{Lu}{2,}(?!\p{L})|formand|chef|leder|direktør|sekretær|konsulent|koordinator|udvalg|gruppe|forvaltning|administration|afdeling|center|firma|kontor|ledelse|bestyrelse|direktion|team|stab|medarbejder/u

/** "Hvem er bygherre?": no answer, where neither decision nor a sentence with a name in the case text says what is asked of somebody. */
function isWhoUnsaid(inquiry: Inquiry, judgement: Judgement, topic: readonly TopicWord[]): boolean {
  if (inquiry.ask !== 'decision' || inquiry.isAboutDeciding || !ASKS_WHO.test(inquiry.question)) return false
  if (!judgement.missing.some((word) => !word.isName && word.importance >= TELLING)) return false
  const { text } = judgement.aspect?.standing.decision ?? { text: '' }
  return !SOMEBODY.test(text) && factInCase(inquiry, judgement.entry, topic, FACT_BESIDES, FACT_ALONE) === null
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

function bestAnswer(
  judged: readonly Judgement[],
  topicOf: (judgement: Judgement) => readonly TopicWord[],
  inquiry: Inquiry
): Judgement | undefined {
  const answering = judged.filter((one) => answers(one, judged, topicOf(one), inquiry))
  const [best] = answering
  if (best === undefined || answering.length === 1) return best
  // Of nearly equal ones the one whose decision holds what is asked for.
  return (
    answering.find(
      (one) =>
        one.score >= best.score * NEARLY_EQUAL &&
        saysFact(inquiry, one.aspect?.standing.decision.text ?? '', topicOf(one))
    ) ?? best
  )
}

/**
 * "trivselsmålingen i 2021", "havnebadet i sommeren 2019": a period may say what the topic is and not when it was decided. So it is where the question
 * does not ask when something was decided, or where the item's own title or the sentence that answers names the period, and the decision is then found
 * by its words.
 */
function withPeriodAsTopic(
  libraries: readonly Library[],
  inquiry: Inquiry
): { judged: readonly Judgement[]; best: Judgement } | null {
  const { range, question } = inquiry
  if (range === null) return null
  const written = question.slice(range.start, range.end)
  const year = BARE_YEAR.test(written) ? written : null
  const topicText =
    year === null
      ? inquiry.topicText
      : `${inquiry.topicText.slice(0, range.start)}${year}${inquiry.topicText.slice(range.end)}`
  const loose: Inquiry = { ...inquiry, range: null, topicText }
  const judged = findJudgements(libraries, loose, acceptsDecision(libraries, inquiry.body, null))
  const best = judged.find((one) => answers(one, judged, topicIn(one.library, loose), loose))
  if (best?.aspect === null || best === undefined) return null
  return isOfPeriod(best, best.aspect.standing, topicIn(best.library, loose), inquiry, range) ? { judged, best } : null
}

/** Asks what is to happen on a day, and not what was decided on it. */
const TO_COME = /(?<!\p{L})(?:skal|vil|bør|must|will|shall|should|has to|have to)(?!\p{L})/iu
const BARE_YEAR = /^(?:19|20)\d\d$/u

/** Whether what an item says names the period, or the question leaves open which it was. */
function isOfPeriod(
  { entry }: Judgement,
  { decision }: StandingDecision,
  topic: readonly TopicWord[],
  { question, isAboutDeciding }: Inquiry,
  range: DateRange
): boolean {
  const { title, sections } = entry.item
  if (range.from === range.to) {
    const day = `@${range.from}`
    return termsOf(title).has(day) || (!isAboutDeciding && TO_COME.test(question) && termsOf(decision.text).has(day))
  }
  const years = [...new Set([range.from.slice(0, 4), range.to.slice(0, 4)])]
  const written = question.slice(range.start, range.end)
  const names = [...years.filter((year) => written.includes(year)), ...(written.match(/\p{L}{3,}/gu) ?? [])]
  const isNamed = (text: string): boolean =>
    names.length > 0 && names.some((name) => text.toLowerCase().includes(name.toLowerCase()))
  if (isNamed(title)) return true
  if (isAboutDeciding) return isNamed(bestSentence(decision.text, topic)?.text ?? '')
  const isYearGuessed = !years.some((year) => written.includes(year))
  return isYearGuessed || isNamed(decision.text) || isNamed(sections.map((section) => section.text).join(' '))
}

/** What a body recommends is its own: nobody else's decision answers for it. */
const RECOMMENDS = /(?<!\p{L})(?:recommends?|proposes?|anbefale[rt]?|foreslå[rt]?|indstille[rt]?)(?!\p{L})/iu

/**
 * "Hvilken dag får Hovedudvalget besked?": a body that did not decide it may be what the question is about, where the question does not ask who
 * decided.
 */
function withoutBody(libraries: readonly Library[], inquiry: Inquiry): Answer | null {
  const { body } = inquiry
  if (body === null || inquiry.isAboutDeciding || inquiry.outcome !== null) return null
  const isKnown = libraries.some((library) => library.bodies().some((printed) => isBody(printed, body, libraries)))
  if (isKnown && RECOMMENDS.test(inquiry.question)) return null
  const topicText = inquiry.topicText.slice(0, body.start) + body.text + inquiry.topicText.slice(body.end)
  const answer = answerTopic(libraries, { ...inquiry, body: null, bodyIsPlace: false, topicText })
  return answer.answered ? answer : null
}
