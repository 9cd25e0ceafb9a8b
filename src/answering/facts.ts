import type { Decision } from '../domain/meeting.ts'
import { formatCommandDate } from '../texts/format-date.ts'
import { outcomeWord } from '../texts/outcome-word.ts'
import type { Answer, AnswerBlock, Highlight } from './answer.ts'
import { answered, decisionBlock, lead, textsOf } from './compose.ts'
import { closeness, coverage, termsOf } from './evidence.ts'
import { isAboutSomething, topicIn } from './find-judgements.ts'
import { caseSectionsOf, recommendationOf } from './item-fields.ts'
import type { Library } from './library.ts'
import { refuse } from './refuse.ts'
import { type Sentence, splitSentences } from './sentences.ts'
import { sourceOfItem } from './sources.ts'
import type { Entry, StandingDecision } from './standing-decisions.ts'
import type { TopicWord } from './topic.ts'
import type { Inquiry } from './understand-question.ts'

const MONEY =
  /\d[\d.,]*\s*(?:-\s*\d[\d.,]*\s*)?(?:kr(?!\p{L})|kroner|krone(?!\p{L})|mio|mia|t\.?kr|millioner|milliarder|€|euro)|procent|pct|%|‰|gratis/iu
const QUANTITY = /\d[\d.,]*\s*(?:-\s*\d[\d.,]*\s*)?(?:procent|pct|%|‰|m2|km|hektar|timer|\p{Ll})/iu
const ASKS_MONEY = /kost|pris|udgift|beløb|budget|gebyr|takst|penge|cost|price|fee|expens|money/iu
/** A number that is no day, no amount of money and no share. */
const COUNT =
  /(?<![\d.,/-])\d[\d.]*(?![\d/-]|,\d)(?!\.?\s?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|kr|mio|mia|mill|pct|procent|%))|(?<!\p{L})(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|alle|ingen|halvdelen)(?!\p{L})/iu
const ASKS_SHARE = /procent|pct|%|percent|andel|share/iu
const ASKS_COUNT = /(?<!\p{L})(?:hvor mange|how many)(?!\p{L})/iu
const NUMBER = /\d|(?<!\p{L})(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|alle|ingen|halvdelen)(?!\p{L})/iu
const ASKS_WHAT_DECIDED = /(?<!\p{L})(?:hvad|what)(?!\p{L}).{0,30}(?:beslut|vedt|decid)/iu
export const ASKS_WHEN_DECIDED = /beslutte|besluttet|decided|behandlet|drøftet|discussed/iu
const ASKS_ROLE = /tovholder|ansvarlig|koordin|responsible|coordinat|in charge|accountable/iu
const DATE =
  /\d{1,2}[./-]\s?\d{1,2}|\d{4}|\d{1,2}\.\s?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|januar|februar|marts|april|(?<!\p{L})maj(?!\p{L})|juni|juli|august|september|oktober|november|december|(?<!\p{L})uge \d|kvartal|primo|medio|ultimo|forår|sommer|efterår|vinter|senest|årsskift|næste møde|i morgen/iu
const RESPONSIBLE =
  /tovholder|ansvar|sikrer|sørger|udarbejder|koordinerer|følger op|fremlægger|står for|bestiller|undersøger|vender tilbage|orienterer|nedsætter|projektleder/iu
const ROLE = /tovholder|ansvar/iu
const VOTES: readonly (readonly [asked: RegExp, said: RegExp])[] = [
  [/undlod|abstain/iu, /undlod|hverken for eller imod/iu],
  [/left the room|forlod/iu, /forlod/iu],
  [
    /inhabil|disqualif|conflict of interest|recus/iu,
    /inhabil|habilitet|forlod (?:lokalet|mødet)|deltog ikke i (?:behandlingen|sagen|drøftelsen)/iu
  ],
  [/forbehold|reservation/iu, /forbehold/iu],
  [/imod|against/iu, /imod|stemte? .*nej|undlod|stemmer mod/iu],
  [/mindretal|minority/iu, /mindretal/iu],
  [/stem|vot|afstem/iu, /stemme|stemt|afstemning|enig|enstemmig|imod/iu]
]

interface Found {
  readonly sentence: Sentence
  readonly covered: number
  /** It says some of the topic, or is the only one that holds what is wanted. */
  readonly isClear: boolean
}

/** The sentence (in focus) that holds what is wanted and says most of the topic; the first of equals. */
function findSentence(
  text: string,
  topic: readonly TopicWord[],
  wanted: RegExp,
  focus: Highlight | null = null
): Found | null {
  const found = splitSentences(text)
    .filter((sentence) => isWithin(focus, sentence.start, sentence.end) && wanted.test(sentence.text))
    .map((sentence) => ({ sentence, covered: closeness(topic, termsOf(sentence.text)) }))
  let best: { sentence: Sentence; covered: number } | null = null
  for (const one of found) if (best === null || one.covered > best.covered) best = one
  if (best === null) return focus === null ? null : findSentence(text, topic, wanted)
  return { ...best, isClear: best.covered > 0 || found.length === 1 }
}

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
  const answer = (blocks: readonly AnswerBlock[]): Answer => answered(question, language, blocks)
  const notSaid = (): Answer => ({ ...refuse(inquiry, texts.noFact(item.title)), sources: [sourceOfItem(entry)] })
  const withDecision = (highlights: readonly Highlight[] = []): readonly AnswerBlock[] =>
    decisions.map((one, i) => decisionBlock(one, i === 0 ? 'answer' : 'history', i === 0 ? highlights : []))

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
      if (found === undefined) return notSaid()
      return answer([
        lead(texts.guests(guestsIn(found.decision, found === first ? focus : null).join(', '))),
        decisionBlock(found, 'answer'),
        ...decisions.filter((one) => one !== found).map((one) => decisionBlock(one, 'history'))
      ])
    }
    case 'votes': {
      const said = VOTES.find(([asked]) => asked.test(question))?.[1] ?? /stemme|stemt/iu
      const found = decisions.find(({ decision }) => said.test(decision.text))
      if (found === undefined) return notSaid()
      const highlights = splitSentences(found.decision.text).filter((sentence) => said.test(sentence.text))
      return answer([
        decisionBlock(found, 'answer', highlights),
        ...decisions.filter((one) => one !== found).map((one) => decisionBlock(one, 'history'))
      ])
    }
    case 'name': {
      const found = first === undefined ? null : findSentence(first.decision.text, topic, FULL_NAME, focus)
      if (found !== null && found.covered >= SAYS_IT) return answer(withDecision(highlightOf(found)))
      const inCase = findInCase(matter, topic, FULL_NAME)
      if (inCase !== null && inCase.found.covered >= SAYS_IT)
        return answer([casePassage(inCase, inquiry), ...withDecision()])
      return notSaid()
    }
    case 'amount': {
      for (const wanted of kindsOfAmount(question)) {
        const inDecision = first === undefined ? null : findSentence(first.decision.text, topic, wanted, focus)
        const inCase = findInCase(matter, topic, wanted)
        if (inDecision !== null && (inCase === null || inDecision.covered + 0.25 >= inCase.found.covered))
          return answer([...spoken(inDecision), ...withDecision(highlightOf(inDecision))])
        if (inCase !== null && inCase.found.covered >= (wanted === MONEY ? 0.15 : 0.34))
          return answer([casePassage(inCase, inquiry), ...withDecision()])
        if (inDecision !== null && inDecision.covered > 0.3)
          return answer([...spoken(inDecision), ...withDecision(highlightOf(inDecision))])
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
      const inDecision = findSentence(first.decision.text, topic, DATE, focus)
      const inCase = findInCase(matter, topic, DATE)
      if (inDecision !== null && (inCase === null || inDecision.covered + 0.35 >= inCase.found.covered))
        return answer([...spoken(inDecision), ...withDecision(highlightOf(inDecision))])
      const said = findSentence(first.decision.text, topic, /\S/u, focus)
      if (inCase !== null && inCase.found.covered >= 0.3 && (said === null || said.covered < inCase.found.covered))
        return answer([...withDecision(), casePassage(inCase, inquiry)])
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
      const inCase = findInCase(matter, topic, /tovholder|ansvarlig|projektejer|projektleder/iu)
      if (inCase !== null && inCase.found.covered > 0.3)
        return answer([casePassage(inCase, inquiry), ...withDecision()])
      return ASKS_ROLE.test(question) ? notSaid() : null
    }
    default:
      return null
  }
}

export const saysDate = (text: string): boolean => DATE.test(text)

/** What may answer "how much", surest first. */
function kindsOfAmount(question: string): readonly RegExp[] {
  if (ASKS_MONEY.test(question)) return [MONEY]
  if (!ASKS_COUNT.test(question)) return [MONEY, QUANTITY, NUMBER]
  return ASKS_SHARE.test(question) ? [QUANTITY, NUMBER] : [COUNT]
}

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

const isWithin = (focus: Highlight | null, start: number, end: number): boolean =>
  focus === null || (start >= focus.start && end <= focus.end)

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
    return start >= 0 && isWithin(focus, start, start + what.length)
  })
  const ranked = candidates
    .map((one) => ({ ...one, covered: closeness(topic, termsOf(one.what)) }))
    .sort((a, b) => b.covered - a.covered)
  const [best] = ranked
  return best !== undefined && (best.covered > 0 || candidates.length === 1) ? best : null
}

const ASKS_WHO = /(?<!\p{L})(?:hvem|who)(?!\p{L})/iu
const ASKS_ANYTHING =
  /(?<!\p{L})(?:hvem|hvad|hvor|hvornår|hvilken|hvilket|hvilke|hvordan|hvorfor|who|what|where|when|which|how|why|er der|is there|are there)(?!\p{L})/iu
const FULL_NAME = /(?<!\p{L})\p{Lu}\p{Ll}+(?: (?:&|og) | )\p{Lu}\p{Ll}+/u
/** A sentence that says so much of the topic is about it. */
const SAYS_IT = 0.5
const NAME = /(?<=[\p{L}\p{N},] )\p{Lu}\p{L}+/u

/** UTF-16 units. */
const LONGEST_PASSAGE = 700
/** What the other sentences of a paragraph say counts a little less. */
const NEIGHBOUR = 0.8

/** Whether a question asks for a fact, and not for a decision. */
export function isFactAsked({ ask, question }: Inquiry): boolean {
  return ask === 'when' || ask === 'amount' || (ask === 'decision' && ASKS_ANYTHING.test(question))
}

/**
 * The sentence of an item's case text that says the topic and holds the kind of fact that is asked for, as a passage that says it is not decided.
 * `together`: how much title and sentence must say; `alone`: the sentence. Null where none does.
 */
export function factInCase(
  inquiry: Inquiry,
  entry: Entry,
  topic: readonly TopicWord[],
  together: number,
  alone: number
): AnswerBlock | null {
  const wanted =
    inquiry.ask === 'when'
      ? DATE
      : inquiry.ask === 'amount'
        ? ASKS_MONEY.test(inquiry.question)
          ? MONEY
          : NUMBER
        : ASKS_WHO.test(inquiry.question)
          ? NAME
          : /\S/u
  const title = termsOf(entry.item.title)
  let best: (InCase & { rank: number }) | null = null
  for (const section of [...caseSectionsOf(entry.item), ...recommendationOf(entry.item)]) {
    for (const sentence of splitSentences(section.text)) {
      if (!wanted.test(sentence.text)) continue
      const terms = termsOf(sentence.text)
      const line = linesNear(section.text, sentence)
      const own = Math.max(
        coverage(topic, terms),
        NEIGHBOUR * coverage(topic, terms, termsOf(section.text.slice(line.start, line.end)))
      )
      const rank = coverage(topic, terms, title, termsOf(section.text.slice(line.start, line.end)))
      if (own < alone || rank < together || (best !== null && rank + own <= best.rank)) continue
      best = { entry, found: { sentence, covered: own, isClear: true }, text: section.text, rank: rank + own }
    }
  }
  return best === null ? null : casePassage(best, inquiry)
}

interface InCase {
  readonly entry: Entry
  readonly found: Found
  readonly text: string
}

/** The best sentence of the case texts of a matter; of equal ones that of the item spoken of. */
function findInCase(entries: readonly Entry[], topic: readonly TopicWord[], wanted: RegExp): InCase | null {
  const isMoney = wanted === MONEY
  let best: InCase | null = null
  for (const entry of entries) {
    for (const section of [...caseSectionsOf(entry.item), ...recommendationOf(entry.item)]) {
      const found = findSentence(section.text, topic, wanted)
      if (found === null) continue
      const bonus = isMoney && section.name === 'Økonomi' ? 0.15 : 0
      const ranked = { ...found, covered: found.covered + bonus }
      if (best === null || ranked.covered > best.found.covered) best = { entry, found: ranked, text: section.text }
    }
  }
  return best
}

/** The sentence with its neighbours, as a passage that says it is not decided. */
function casePassage({ entry, found, text }: InCase, inquiry: Inquiry): AnswerBlock {
  const line = lineAround(text, found.sentence)
  const isLong = line.end - line.start > LONGEST_PASSAGE
  const { start, end } = isLong ? found.sentence : line
  const shown = text.slice(start, end)
  return {
    kind: 'passage',
    source: sourceOfItem(entry),
    label: textsOf(inquiry.language).fromCaseText,
    text: shown,
    highlights: [{ start: found.sentence.start - start, end: found.sentence.end - start }]
  }
}

/** The sentence's paragraph; of a whole page in one line the sentence alone. */
function linesNear(text: string, sentence: Sentence): { start: number; end: number } {
  const line = lineAround(text, sentence)
  return line.end - line.start > LONGEST_PASSAGE ? sentence : line
}

function lineAround(text: string, sentence: Sentence): { start: number; end: number } {
  const start = text.lastIndexOf('\n', sentence.start - 1) + 1
  const end = text.indexOf('\n', sentence.end)
  return { start, end: end < 0 ? text.length : end }
}
