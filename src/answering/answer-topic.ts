import type { Language } from '../domain/language.ts'
import type { Outcome } from '../domain/minutes.ts'
import { formatCommandDate } from '../texts/format-date.ts'
import { outcomeWord } from '../texts/outcome-word.ts'
import type { Answer, AnswerBlock, Highlight } from './answer.ts'
import { rowEntry, rowsAbout } from './answer-follow-ups.ts'
import { hasOutcome, limitsInWords, meetsOutcome } from './answer-list.ts'
import { answers, isEmpty } from './answerability.ts'
import { decisionsOfMatter } from './case-thread.ts'
import { answered, decisionBlock, heading, lead, meetingName, textsOf } from './compose.ts'
import { acceptsDecision, bodyTest } from './constraints.ts'
import { isWithin } from './date-constraint.ts'
import { termsOf } from './evidence.ts'
import { factBlocks, factInCase, isFactAsked, saysFact } from './facts.ts'
import { findJudgements, topicIn } from './find-judgements.ts'
import { type Aspect, aspectsOf, bestSentence, coverageOf, type Judgement, saidInItem } from './judge-item.ts'
import type { Library } from './library.ts'
import { isFalsePremise } from './premise.ts'
import { refuse } from './refuse.ts'
import { sourceOfItem } from './sources.ts'
import type { Entry, StandingDecision } from './standing-decisions.ts'
import type { TopicWord } from './topic.ts'
import type { Inquiry } from './understand-question.ts'

/** A later decision of the same matter goes first unless it says that much less of the topic. */
const LATER_MAY_SAY_LESS = 0.15
const NEARLY_EQUAL = 0.75
/** How much better a decision of another time must fit for a period to be taken as a part of the topic. */
const CLEARLY_BETTER = 2
const ASKS_WHO = /(?<!\p{L})(?:hvem|who)(?!\p{L})/iu
const MOST_RELATED = 3
const RELATED = 0.9

interface Primary {
  readonly aspect: Aspect
  readonly all: readonly StandingDecision[]
}

/** The newest decision of the matter that says about as much of the topic as the best does. */
function newestOfMatter(
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
  if (outcome !== null && inquiry.presupposes) {
    // "Hvorfor blev sagen udsat?" is about the decision that did it, also when a later one followed.
    const meant = all.find((standing) => accepts(standing) && hasOutcome(standing, outcome))
    const best = meant === undefined ? null : bestAspect(meant, topic)
    if (best !== null && best.covered >= judgement.decided - LATER_MAY_SAY_LESS) return { aspect: best.aspect, all }
  }
  const inOrder = all.filter(accepts)
  const telling = inOrder.filter((standing) => saysFact(inquiry, standing.decision.text, topic))
  for (const standing of telling.length > 0 ? telling : inOrder) {
    const best = bestAspect(standing, topic)
    if (best.covered >= judgement.decided - LATER_MAY_SAY_LESS && !isEmpty(best.aspect))
      return { aspect: best.aspect, all }
  }
  return { aspect: judgement.aspect, all }
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

/** Where a sub-decision stands in its decision's text, its heading included. */
function stretchOfPart({ standing, part }: Aspect): Highlight | null {
  const { text, subDecisions } = standing.decision
  const sub = part === null ? undefined : subDecisions[part]
  if (sub === undefined || sub.text === '') return null
  const heading = text.indexOf(sub.heading)
  const start = text.indexOf(sub.text, Math.max(0, heading))
  return start < 0 ? null : { start: heading >= 0 ? heading : start, end: start + sub.text.length }
}

/** Where a decision answers: the sub-decision, else the sentence that says most of the topic. */
function highlightsIn(aspect: Aspect, topic: readonly TopicWord[]): readonly Highlight[] {
  const part = stretchOfPart(aspect)
  if (part !== null) return [part]
  const { text } = aspect.standing.decision
  const sentence = bestSentence(text, topic)
  return sentence === null || sentence.text.length === text.trim().length
    ? []
    : [{ start: sentence.start, end: sentence.end }]
}

/** "Er det godkendt?": the truth in a sentence. Null where the decision itself must say. */
function outcomeLead(inquiry: Inquiry, aspect: Aspect): string | null {
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
  const met = outcomes.filter((outcome) => meetsOutcome(asked, outcome)).length
  if (met > 0 && met < outcomes.length) return texts.partly
  if (met > 0) return isPreliminary ? texts.preliminary : texts.yes(word(aspect.outcome))
  if (aspect.outcome === 'decided' || aspect.outcome === 'none')
    return isPreliminary ? texts.preliminary : texts.saysSoItself
  if (aspect.outcome === 'postponed')
    return texts.notYet(word('postponed'), formatCommandDate(decision.date, inquiry.language))
  return texts.no(word(aspect.outcome), word(asked))
}

/** A sub-decision's own outcome, said first: its block's label may tell of another part. */
function partLead({ standing, part, outcome }: Aspect, language: Language): string | null {
  const sub = part === null ? undefined : standing.decision.subDecisions[part]
  if (sub === undefined || outcome === 'decided' || outcome === 'none') return null
  return textsOf(language).part(sub.heading, outcomeWord(outcome, language).toLowerCase())
}

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
  if (isWhoUnsaid(inquiry, best, topic))
    return { ...refuse(inquiry, texts.noFact(best.entry.item.title)), sources: [sourceOfItem(best.entry)] }
  const others = primary.all.filter((standing) => standing !== aspect.standing)
  const ordered = [
    aspect.standing,
    ...others.filter((standing) => accepted(standing)),
    ...others.filter((standing) => !accepted(standing))
  ]
  if (inquiry.ask === 'history') {
    const blocks: AnswerBlock[] = primary.all.map((standing, i) =>
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
  if (direct !== null) blocks.push(lead(direct))
  blocks.push(decisionBlock(aspect.standing, 'answer', highlightsIn(aspect, topic)))
  const besides = factBesides(inquiry, aspect.standing, topic)
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

/** What a word of the topic tells at least that must be said of whoever is asked for. */
const TELLING = 0.5

/** A full name, an abbreviation of a unit, a body or a role. */
const SOMEBODY =
  /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}|(?<!\p{L})\p{Lu}{2,}(?!\p{L})|formand|chef|leder|direktør|sekretær|konsulent|koordinator|udvalg|gruppe|forvaltning|administration|afdeling|center|firma/u

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

/** Other decisions that say as much of the topic as the one that answers. */
function relatedTo(
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

/**
 * "trivselsmålingen i 2021", "havnebadet i sommeren 2019": a period may say what the topic is and not when it was decided. So it is where the question
 * does not ask when something was decided, or where the item's own title names the period, and the decision is then found by its words.
 */
function withPeriodAsTopic(
  libraries: readonly Library[],
  inquiry: Inquiry
): { judged: readonly Judgement[]; best: Judgement } | null {
  const { range, question } = inquiry
  if (range === null) return null
  const years = [...new Set([range.from.slice(0, 4), range.to.slice(0, 4)])]
  const loose: Inquiry = { ...inquiry, range: null }
  const judged = findJudgements(libraries, loose, acceptsDecision(libraries, inquiry.body, null))
  const best = judged.find((one) => answers(one, judged, topicIn(one.library, loose), loose))
  if (best?.aspect === null || best === undefined) return null
  const written = question.slice(range.start, range.end)
  const names = [...years.filter((year) => written.includes(year)), ...(written.match(/\p{L}{3,}/gu) ?? [])]
  const isYearGuessed = !years.some((year) => written.includes(year))
  const isNamed = (text: string): boolean =>
    names.length > 0 && names.some((name) => text.toLowerCase().includes(name.toLowerCase()))
  const { title } = best.entry.item
  const { text } = best.aspect.standing.decision
  if (range.from === range.to) return termsOf(title).has(`@${range.from}`) ? { judged, best } : null
  return isNamed(title) ||
    (isYearGuessed && !inquiry.isAboutDeciding) ||
    (!inquiry.isAboutDeciding &&
      (isNamed(text) || isNamed(best.entry.item.sections.map((section) => section.text).join(' '))))
    ? { judged, best }
    : null
}

/**
 * "Hvilken dag får Hovedudvalget besked?": a body that did not decide it may be what the question is about, where the question does not ask who
 * decided.
 */
function withoutBody(libraries: readonly Library[], inquiry: Inquiry): Answer | null {
  const { body } = inquiry
  if (body === null || inquiry.isAboutDeciding || inquiry.outcome !== null) return null
  const topicText = inquiry.topicText.slice(0, body.start) + body.text + inquiry.topicText.slice(body.end)
  const answer = answerTopic(libraries, { ...inquiry, body: null, bodyIsPlace: false, topicText })
  return answer.answered ? answer : null
}

/** From this share of the topic on a closed item's title, as the agenda prints it, is what is asked about. */
const CLOSED_TITLE = 0.7

/** That an item was closed is all that is said of it, and no other item answers in its place. */
function closedItem(inquiry: Inquiry, judged: readonly Judgement[]): Answer | null {
  const [first] = judged
  if (first === undefined || !first.entry.item.closed || first.title < CLOSED_TITLE) return null
  if (first.entry.item.decisions.length > 0) return null
  const { item, meeting } = first.entry
  const texts = textsOf(inquiry.language)
  return refuse(inquiry, texts.closedItem(item.number, meetingName(meeting, inquiry.language)))
}

/** How much of the topic title and sentence together must say, and the sentence alone, for a fact of the case text to answer. */
const FACT_WITH_TITLE = 0.66
const FACT_ALONE = 0.34
const FACT_BESIDES = 0.5
const CLEARLY_MORE = 0.1
const LOOKED_AT = 8

/**
 * A question that does not ask what was decided may be answered from the case text, which is marked: by a sentence that says the topic and
 * holds what is asked for.
 */
function caseFact(libraries: readonly Library[], inquiry: Inquiry, judged: readonly Judgement[]): Answer | null {
  if (inquiry.required !== null || inquiry.isAboutDeciding || inquiry.outcome !== null || !isFactAsked(inquiry))
    return null
  const isMeant = bodyTest(inquiry.body, libraries)
  const isOfBody = ({ meeting, item }: Entry): boolean =>
    isMeant(meeting.forum) || item.decisions.some((decision) => isMeant(decision.forum))
  for (const { entry, library } of judged.slice(0, LOOKED_AT)) {
    if (entry.item.closed || !isWithin(entry.meeting.date, inquiry.range) || !isOfBody(entry)) continue
    const topic = topicIn(library, inquiry)
    const found = factInCase(inquiry, entry, topic, FACT_WITH_TITLE, FACT_ALONE)
    if (found === null) continue
    const decisions = decisionsOfMatter(library, entry).map((standing, i) =>
      decisionBlock(standing, i === 0 ? 'answer' : 'history')
    )
    return answered(inquiry.question, inquiry.language, [found, ...decisions])
  }
  return null
}

/** What the case text says of a fact that is asked for, where it says clearly more than any sentence of the decision. */
function factBesides(inquiry: Inquiry, standing: StandingDecision, topic: readonly TopicWord[]): AnswerBlock | null {
  if (inquiry.isAboutDeciding || inquiry.outcome !== null || !isFactAsked(inquiry)) return null
  const inDecision = bestSentence(standing.decision.text, topic)?.covered ?? 0
  return factInCase(inquiry, standing, topic, FACT_BESIDES, Math.max(FACT_ALONE, inDecision + CLEARLY_MORE))
}

/** Who has a task and until when may stand on a follow-up list alone. */
function rowsAnswer(libraries: readonly Library[], inquiry: Inquiry): Answer | null {
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
function refuseTopic(libraries: readonly Library[], inquiry: Inquiry, judged: readonly Judgement[]): Answer {
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
        b.anywhere - a.anywhere ||
        b.score - a.score
    )
    .filter((one) => isMentioned(one, topic))
  if (
    inquiry.body !== null &&
    !libraries.some((one) => one.decisions().some(acceptsDecision(libraries, inquiry.body, null)))
  ) {
    return refuse(inquiry, texts.noMinutesOf(inquiry.body.text), mentioned, topic)
  }
  if (
    inquiry.range !== null &&
    !libraries.some((one) => one.decisions().some(acceptsDecision(libraries, inquiry.body, inquiry.range)))
  ) {
    return refuse(inquiry, texts.noSuchMeeting(limitsInWords(inquiry)), mentioned, topic)
  }
  if (inquiry.body !== null || inquiry.range !== null)
    return refuse(
      inquiry,
      mentioned.length > 0 ? texts.notWithin(limitsInWords(inquiry)) : texts.notFound,
      mentioned,
      topic
    )
  return refuse(inquiry, mentioned.length > 0 ? texts.onlyMentioned : texts.notFound, mentioned, topic)
}

/** What is most telling of the topic must be there; common words alone are no mention. */
function isMentioned({ entry, anywhere }: Judgement, topic: readonly TopicWord[]): boolean {
  const telling = topic.filter((word) => !word.isFrame)
  const most = Math.max(0, ...telling.map((word) => word.importance))
  const key = telling.filter((word) => word.importance >= most - 0.05)
  return anywhere >= 0.5 && key.some((word) => saidInItem(entry, word) >= 0.5)
}
