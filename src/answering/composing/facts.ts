import type { Decision } from '../../domain/meeting.ts'
import { splitSentences } from '../../domain/sentences.ts'
import { formatCommandDate } from '../../texts/format-date.ts'
import { outcomeWord } from '../../texts/outcome-word.ts'
import { isBody } from '../finding/constraints.ts'
import { closeness, coverage, strengthIn, termsOf } from '../finding/evidence.ts'
import { isAboutSomething, topicIn } from '../finding/find-judgements.ts'
import { recommendationOf } from '../finding/item-fields.ts'
import { besidesForum, bestSentence, saidInItem } from '../finding/judge-item.ts'
import type { Library } from '../finding/library.ts'
import type { Entry, StandingDecision } from '../finding/standing-decisions.ts'
import {
  ASKS_ROLE,
  ASKS_WHAT_DECIDED,
  ASKS_WHEN_DECIDED,
  asksFor,
  DATE,
  FULL_NAME,
  isMoney,
  kindsOfAmount,
  MONEY,
  RESPONSIBLE,
  ROLE,
  ROLE_IN_CASE,
  SHARE,
  saying,
  saysTime,
  VOTES
} from '../question/fact-cues.ts'
import { heard } from '../question/hear-phrases.ts'
import { asksWhatComes, namesOnlyPast } from '../question/time-asked.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { ALTERED_WORDS, HOUR_SAID_WORDS, TERM_ASKED_WORDS, TERM_SAID_WORDS } from '../vocabulary/fact-words.ts'
import type { Answer, AnswerBlock, Highlight } from './answer.ts'
import { whoseWords } from './as-recommended.ts'
import { answered, decisionBlock, lead, textsOf } from './compose.ts'
import { COUNTED_SAID, countedIn, countsAnother } from './counted-things.ts'
import { type Found, findSentence, isInFocus } from './fact-sentence.ts'
import { casePassage, findInCase, isSetAside, leavesEventUnsaid } from './facts-in-case.ts'
import { refuseFact } from './refuse.ts'
import { sourceOfItem } from './sources.ts'
import { asPaid, isNothingPaidYet, isReckoningAwaited, isUnpriced, lacksMeasure, lacksUnit } from './unsaid-amounts.ts'

/** "Grænsen sættes dog til 400 kr.": a decision that alters an amount speaks of the one that was proposed. */
const ALTERS = heard(ALTERED_WORDS)

/** Of a vote itself: who was for and against, and how many. */
const COUNTS_VOTES = heard(['hvor|how mange|many', 'stemmetal*', 'imod|against|for og imod', 'undlod|abstain*'])
const ABOUT_VOTES = heard(['*stem*|*valg*|vote*|voting|*election*'])

/** "Hvilken dag kan man komme uden aftale?": it may be one of every week. */
const ASKS_DAY = heard(['hvilken|hvilke dag|dage', 'which|what day|days'])

/** "Hvornår lukker svømmehallen om fredagen?": an hour is a time, too. */
const CLOCK = heard(HOUR_SAID_WORDS)

/** "Hvad er fristen for anmeldelse?": a time that something may take at most is one, too. */
const ASKS_TERM = heard(TERM_ASKED_WORDS)
const TERM = heard(TERM_SAID_WORDS)

/** A sentence that says so much of the topic is about it. */
const SAYS_IT = 0.5

/** What may be asked instead of who took part, and how a sentence says that somebody did. */
const ASKS_REPRESENTATIVE = /(?<!\p{L})(?:repræsenter\p{L}*|represent\p{L}*)(?!\p{L})/iu
const TOOK_PART =
  /(?<!\p{L})(?:deltog|deltager|deltog i|til stede|mødte|took part|attended|participated|joined|present)(?!\p{L})/iu

/** Who sits on a group, as the decision that sets it up says it. */
const CONSISTS_OF = heard([
  'består|bestå|bestod|bestående af',
  '*udvalget|*gruppen|*rådet|medlemmer|medlemmerne|members :',
  'consists|consist of'
])

/** "Hvem er med i forsøget?": not who came to a meeting, but who does what was decided. */
const ASKS_WHO_IS_IN = heard(['hvem er|skal|bliver|kommer _1 med i|til', 'who is|are _1 in|part~of'])

/** "Rådet foreslår navnet Kajhuset", "bygningen skal hedde Lodsen": what a thing is called. */
const NAMES_THING = heard([
  'navnet|navnene <navn>',
  'hedde|hedder|kaldes|navngives|omdøbes|døbes til| <navn>',
  'name|named|called <navn>'
])

/** What a sentence must say by itself, and with its item's title, where it does not say most of the topic. */
const SAYS_PART = 0.3
const SAYS_ALL_WITH_TITLE = 0.8
/** Whether a sentence of a decision is about what is asked: what its title says needs no saying again. */
const isDecidedOf = ({ sentence, covered }: Found, { item }: Entry, topic: readonly TopicWord[]): boolean =>
  covered >= SAYS_IT ||
  (covered >= SAYS_PART && coverage(topic, termsOf(sentence.text), termsOf(item.title)) >= SAYS_ALL_WITH_TITLE)

const highlightOf = ({ sentence }: Found): readonly Highlight[] => [{ start: sentence.start, end: sentence.end }]

/**
 * The direct answer where a fact of an item is asked for (an amount, a date, who, which attachments): the sentence in which it stands, first from the
 * decision (there from the part in `focus`), else from the case text and marked so. Null where no fact is asked for; "not found" where the item does not say it.
 */
export function factBlocks(
  libraries: readonly Library[],
  inquiry: Inquiry,
  entry: Entry,
  decisions: readonly StandingDecision[],
  focus: Highlight | null = null
): Answer | null {
  const { language, question, ask } = inquiry
  const texts = textsOf(language)
  const { item } = entry
  const [first] = decisions
  const matter = [entry, ...decisions.filter((one) => one.item.id !== entry.item.id)]
  const topic = libraries.map((library) => topicIn(library, inquiry)).find(isAboutSomething) ?? []
  const ownTopic = (one: Entry): readonly TopicWord[] => {
    const library = libraries.find((known) => known.entry(one.item.id) !== undefined)
    return library === undefined ? topic : besidesForum(library, one, topic)
  }
  const answer = (blocks: readonly AnswerBlock[]): Answer => answered(question, language, blocks)
  const notSaid = (): Answer => refuseFact(inquiry, entry)
  const withDecision = (highlights: readonly Highlight[] = [], saying = first): readonly AnswerBlock[] =>
    decisions.map((one, i) => decisionBlock(one, i === 0 ? 'answer' : 'history', one === saying ? highlights : []))

  switch (ask) {
    case 'attachments': {
      if (item.attachments.length === 0) return notSaid()
      return answer([
        lead(texts.attachments(item.attachments.length)),
        ...item.attachments.map(
          (title): AnswerBlock => ({ kind: 'entry', source: sourceOfItem(entry), text: title, note: null })
        )
      ])
    }
    case 'recommendation': {
      // What a committee recommends is what it decided, also where that stands in the council's item.
      if (first !== undefined && isRecommender(inquiry) && isBodyOf(inquiry, first, libraries))
        return answer(withDecision())
      const sections = recommendationOf(item)
      if (sections.length === 0) return notSaid()
      return answer([
        ...sections.map(
          (section): AnswerBlock => ({
            kind: 'passage',
            source: sourceOfItem(entry),
            label: texts.recommendation,
            text: section.text,
            highlights: []
          })
        ),
        ...withDecision()
      ])
    }
    case 'guests':
    case 'participants': {
      const found = decisions.find((one) => guestsIn(one.decision, one === first ? focus : null).length > 0)
      if (found === undefined) {
        const members = first === undefined ? null : findSentence(first.decision.text, topic, CONSISTS_OF, focus)
        if (members !== null && members.covered > 0)
          return answer([lead(members.sentence.text), ...withDecision(highlightOf(members))])
        // "Hvem repræsenterer os i …?" asks who was chosen, and the decision says it.
        if (ASKS_REPRESENTATIVE.test(question) || ASKS_WHO_IS_IN.test(question)) return null
        const said = first === undefined ? null : findSentence(first.decision.text, topic, TOOK_PART, focus)
        return said === null || !FULL_NAME.test(said.sentence.text)
          ? notSaid()
          : answer([lead(said.sentence.text), ...withDecision(highlightOf(said))])
      }
      return answer([
        lead(texts.guests(guestsIn(found.decision, found === first ? focus : null).join(', '))),
        decisionBlock(found, 'answer'),
        ...decisions.filter((one) => one !== found).map((one) => decisionBlock(one, 'history'))
      ])
    }
    case 'votes': {
      const said = VOTES.find(([asked]) => asked.test(question))?.[1] ?? /stemme|stemt/iu
      const found = decisions.find(({ decision }) => said.test(decision.text))
      // "Who wants people to vote in person?": the vote is what was decided on, and not how that was.
      if (found === undefined && first !== undefined && isWhatVoteIsOn(question, first.decision.text, topic))
        return null
      if (found === undefined) return notSaid()
      const highlights = splitSentences(found.decision.text).filter((sentence) => said.test(sentence.text))
      return answer([
        decisionBlock(found, 'answer', highlights),
        ...decisions.filter((one) => one !== found).map((one) => decisionBlock(one, 'history'))
      ])
    }
    case 'name': {
      // "Udvalgets anbefaling godkendt": the name stands in what was recommended.
      const [named = null] = decisions.flatMap(
        (one) => findSentence(one.decision.text, topic, NAMES_THING, one === first ? focus : null) ?? []
      )
      if (named !== null) return answer([...spoken(named), ...withDecision(highlightOf(named))])
      const found = first === undefined ? null : findSentence(first.decision.text, topic, FULL_NAME, focus)
      if (found !== null && found.covered >= SAYS_IT) return answer(withDecision(highlightOf(found)))
      const inCase = findInCase(matter, topic, FULL_NAME)
      if (inCase !== null && inCase.found.covered >= SAYS_IT)
        return answer([casePassage(inCase, inquiry), ...withDecision()])
      return notSaid()
    }
    case 'amount': {
      const counted = countedIn(inquiry, topic)
      if (isNothingPaidYet(question, decisions)) return notSaid()
      if (isReckoningAwaited(decisions, topic) || lacksMeasure(entry, topic)) return notSaid()
      if (asksFor('money', question) && isUnpriced(matter, decisions, topic)) return notSaid()
      if (lacksUnit(inquiry, matter, decisions, topic)) return notSaid()
      if (counted !== null && saidInItem(entry, counted) < COUNTED_SAID) return notSaid()
      const kinds = kindsOfAmount(question)
      const named = counted === null ? [] : kinds.map((kind) => naming(counted, kind))
      for (const wanted of [...named, ...kinds]) {
        const paid = asPaid(question, wanted)
        const saying = whoseWords(decisions, paid)
        const inDecision =
          saying === undefined
            ? null
            : findSentence(saying.decision.text, ownTopic(saying), paid, saying === first ? focus : null)
        if (counted !== null && inDecision !== null && speaksOfAnother(inDecision, saying?.decision.text ?? '', topic))
          continue
        if (counted !== null && inDecision !== null && countsAnother(inDecision.sentence.text, counted, entry)) continue
        const near = findInCase(matter, topic, first?.decision.outcome === 'approved' ? wanted : paid)
        // How many of what: a number beside which that is not said counts something else.
        const inCase =
          near !== null &&
          !isMoney(wanted) &&
          (leavesEventUnsaid(near.found.sentence.text, near.entry, ownTopic(near.entry)) ||
            isSetAside(near.text, near.found.sentence))
            ? null
            : near
        // What was decided goes before what the case text reckoned with.
        const isDecided =
          inDecision !== null &&
          (isDecidedOf(inDecision, entry, ownTopic(entry)) || ALTERS.test(inDecision.sentence.text))
        // An item holds many shares: one that is said of something else is no answer.
        if (wanted === SHARE && inCase === null && !isDecided) continue
        if (inDecision !== null && (isDecided || inCase === null || inDecision.covered + 0.25 >= inCase.found.covered))
          return answer([...spoken(inDecision), ...withDecision(highlightOf(inDecision), saying)])
        if (inCase !== null && inCase.found.covered >= (isMoney(wanted) ? 0.15 : 0.34))
          return answer([casePassage(inCase, inquiry), ...withDecision()])
        if (inDecision !== null && inDecision.covered > 0.3)
          return answer([...spoken(inDecision), ...withDecision(highlightOf(inDecision), saying)])
      }
      // "Hvad blev besluttet om prisen på …?" is answered by the decision, also where it names none.
      return ASKS_WHAT_DECIDED.test(question) ? null : notSaid()
    }
    case 'when': {
      if (first === undefined) return null
      if (inquiry.isAboutDeciding && inquiry.outcome !== null) return null
      if (inquiry.isAboutDeciding && ASKS_WHEN_DECIDED.test(question)) {
        const { outcome, date, forum } = first.decision
        return answer([
          lead(texts.decidedOnDate(outcomeWord(outcome, language), formatCommandDate(date, language), forum)),
          ...withDecision()
        ])
      }
      const coming = asksWhatComes(question)
      const weekday = asksFor('weekday', question) ? saying('weekday') : null
      const isDay = (text: string): boolean =>
        (ASKS_DAY.test(question) && saying('weekday').test(text)) || (ASKS_TERM.test(question) && TERM.test(text))
      const day = {
        test: (sentence: string): boolean =>
          (weekday?.test(sentence) ?? (DATE.test(sentence) || isDay(sentence) || CLOCK.test(sentence))) &&
          !(coming && namesOnlyPast(sentence, entry.meeting.date))
      }
      const inDecision = findSentence(first.decision.text, topic, day, focus)
      const inCase = findInCase(matter, topic, day)
      if (inDecision !== null && (inCase === null || inDecision.covered + 0.35 >= inCase.found.covered))
        return answer([...spoken(inDecision), ...withDecision(highlightOf(inDecision))])
      const said = findSentence(first.decision.text, topic, /\S/u, focus)
      if (inCase !== null && inCase.found.covered >= 0.3 && (said === null || said.covered <= inCase.found.covered))
        return answer([...withDecision(), casePassage(inCase, inquiry)])
      const isTimeSaid = ({ decision }: StandingDecision): boolean =>
        weekday?.test(decision.text) ?? (saysTime(decision.text) || isDay(decision.text) || CLOCK.test(decision.text))
      if (!inquiry.isAboutDeciding && !decisions.some(isTimeSaid)) return notSaid()
      return answer(withDecision(said === null ? [] : highlightOf(said)))
    }
    case 'responsible': {
      if (first === undefined) return null
      const best = bestResponsible(first.decision, topic, focus)
      if (best !== null)
        return answer([
          lead(texts.responsible(best.who, best.what)),
          ...withDecision(stretchOf(first.decision.text, best.what, focus))
        ])
      const inDecision = findSentence(first.decision.text, topic, RESPONSIBLE, focus)
      if (inDecision !== null) return answer([...spoken(inDecision), ...withDecision(highlightOf(inDecision))])
      const inCase = findInCase(matter, topic, ROLE_IN_CASE)
      if (inCase !== null && inCase.found.covered > 0.3)
        return answer([casePassage(inCase, inquiry), ...withDecision()])
      return ASKS_ROLE.test(question) ? notSaid() : null
    }
    default:
      return null
  }
}

const RECOMMENDING = 'indstille[drt]?e?|anbefale[rdt]?e?|foreslog|foreslår|foreslået|recommend(?:s|ed)?|propose[sd]?'
const VERB_BEFORE = new RegExp(`(?<!\\p{L})(?:${RECOMMENDING})\\s+$`, 'iu')
const VERB_BEHIND = new RegExp(`^\\s+(?:har\\s+|have\\s+|has\\s+)?(?:${RECOMMENDING})(?!\\p{L})`, 'iu')
/** "Hvad indstillede Kulturudvalget …?", "what did the committee recommend …?": the body itself recommends, and is not recommended something. */
const isRecommender = ({ body, topicText }: Inquiry): boolean =>
  body?.role === 'body' &&
  (VERB_BEFORE.test(topicText.slice(0, body.start)) || VERB_BEHIND.test(topicText.slice(body.end)))

const isBodyOf = ({ body }: Inquiry, { decision }: StandingDecision, libraries: readonly Library[]): boolean =>
  body !== null && isBody(decision.forum, body, libraries)

/** The least that a sentence with a number says of what is counted, where another says it all and has none. */
const SAYS_NOTHING = 0.05
const speaksOfAnother = (found: Found, text: string, topic: readonly TopicWord[]): boolean =>
  found.covered < SAYS_NOTHING && (bestSentence(text, topic)?.covered ?? 0) >= SAYS_IT

const naming = (word: TopicWord, kind: RegExp): { test: (sentence: string) => boolean } => ({
  test: (sentence) => kind.test(sentence) && strengthIn(word, termsOf(sentence)) >= COUNTED_SAID
})

/** Whether a decision speaks of the vote that is a part of the topic, and the question does not ask how it ended. */
const isWhatVoteIsOn = (question: string, text: string, topic: readonly TopicWord[]): boolean =>
  !COUNTS_VOTES.test(question) &&
  topic.some((word) => !word.isFrame && ABOUT_VOTES.test(word.text) && strengthIn(word, termsOf(text)) >= SAYS_IT)

/** Whether a decision holds, in a sentence about the topic, the kind of fact that is asked for. */
export function saysFact(inquiry: Inquiry, text: string, topic: readonly TopicWord[]): boolean {
  const wanted =
    inquiry.ask === 'when'
      ? DATE
      : inquiry.ask === 'amount'
        ? MONEY
        : inquiry.ask === 'responsible'
          ? ASKS_ROLE.test(inquiry.question)
            ? ROLE
            : RESPONSIBLE
          : null
  if (wanted === null || (inquiry.ask === 'when' && ASKS_WHEN_DECIDED.test(inquiry.question))) return false
  const found = findSentence(text, topic, wanted)
  return found !== null && found.covered >= (wanted === ROLE ? 0.1 : 0.5)
}

/** The sentence as the direct answer, where it is clear that it is the one. */
const spoken = (found: Found): readonly AnswerBlock[] => (found.isClear ? [lead(found.sentence.text)] : [])

/** Guests of a decision, of the part in focus those that it names. */
function guestsIn(decision: Decision, focus: Highlight | null): readonly string[] {
  if (focus === null) return decision.attendees
  const text = decision.text.slice(focus.start, focus.end)
  return decision.attendees.filter((name) => text.includes(name))
}

function stretchOf(text: string, part: string, focus: Highlight | null): readonly Highlight[] {
  const start = text.indexOf(part, focus?.start ?? 0)
  return start < 0 ? [] : [{ start, end: start + part.length }]
}

/** Who is responsible by the decision's meaning, where one of its entries says most of the topic, or is the only one in focus. */
function bestResponsible(
  decision: Decision,
  topic: readonly TopicWord[],
  focus: Highlight | null
): { who: string; what: string } | null {
  const [...candidates] = decision.responsible.filter(({ what }) => {
    const start = decision.text.indexOf(what, focus?.start ?? 0)
    return start >= 0 && isInFocus(focus, start, start + what.length)
  })
  const ranked = candidates
    .map((one) => ({ ...one, covered: closeness(topic, termsOf(one.what)) }))
    .sort((a, b) => b.covered - a.covered)
  const [best] = ranked
  return best !== undefined && (best.covered > 0 || candidates.length === 1) ? best : null
}
