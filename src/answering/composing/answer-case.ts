import type { Language } from '../../domain/language.ts'
import type { LocalDate } from '../../domain/minutes.ts'
import { foldCaseNumber } from '../../search/find-case-numbers.ts'
import { outcomeWord } from '../../texts/outcome-word.ts'
import { isCollectingCase } from '../finding/case-thread.ts'
import { acceptsDecision } from '../finding/constraints.ts'
import { findJudgements, isAboutSomething, topicIn } from '../finding/find-judgements.ts'
import { caseSectionsOf } from '../finding/item-fields.ts'
import type { Library } from '../finding/library.ts'
import type { Entry, StandingDecision } from '../finding/standing-decisions.ts'
import { heard } from '../question/hear-phrases.ts'
import { type Inquiry, understandQuestion } from '../question/understand-question.ts'
import type { Answer, AnswerBlock } from './answer.ts'
import { answered, decisionBlock, heading, lead, refused, textsOf } from './compose.ts'
import { factBlocks } from './facts.ts'
import { refuse } from './refuse.ts'
import { sourceOfDecision, sourceOfItem } from './sources.ts'

/** The items of a case, each once; one that a library holds with its words goes before its closed shell. */
function itemsOf(libraries: readonly Library[], caseNumber: string): readonly Entry[] {
  const found = new Map<string, Entry>()
  for (const library of libraries) {
    for (const entry of library.itemsOfCase(caseNumber)) {
      const known = found.get(entry.item.id)
      if (known === undefined || known.item.decisions.length < entry.item.decisions.length)
        found.set(entry.item.id, entry)
    }
  }
  return [...found.values()].sort((a, b) =>
    a.meeting.date < b.meeting.date ? 1 : a.meeting.date > b.meeting.date ? -1 : a.item.number - b.item.number
  )
}

/** A case number as the question writes it, with its zeros. */
const asWritten = (caseNumber: string, question: string): string =>
  (question.match(/[\p{L}\d][\p{L}\d./-]{2,40}/gu) ?? [])
    .map((word) => word.replace(/[.,/-]+$/u, ''))
    .find((word) => foldCaseNumber(word) === caseNumber) ?? caseNumber

const newestFirst = (a: StandingDecision, b: StandingDecision): number =>
  a.decision.date < b.decision.date ? 1 : a.decision.date > b.decision.date ? -1 : a.item.number - b.item.number

/** A question that names a case by its number. A number that no minutes print is never bent to a similar one. */
export function answerCaseQuestion(libraries: readonly Library[], inquiry: Inquiry): Answer {
  const texts = textsOf(inquiry.language)
  const { language, question } = inquiry
  const missing = inquiry.caseNumbers.find((number) => itemsOf(libraries, number).length === 0)
  if (missing !== undefined) return refuse(inquiry, texts.noSuchCase(asWritten(missing, inquiry.question)))
  const blocks: AnswerBlock[] = []
  for (const caseNumber of inquiry.caseNumbers) {
    const entries = itemsOf(libraries, caseNumber)
    const written = asWritten(caseNumber, question)
    if (inquiry.ask === 'items-of-case') {
      blocks.push(
        lead(texts.itemsFound(entries.length)),
        ...entries.map((entry) => entryOf(entry, libraries, language))
      )
      continue
    }
    const isCollecting = isCollectingCase(entries)
    const topics = libraries.map((library) => topicIn(library, inquiry))
    const chosen = isCollecting && topics.some(isAboutSomething) ? narrowed(libraries, inquiry, entries) : entries
    const accepts = acceptsDecision(libraries, inquiry.body, inquiry.range)
    const seen = new Set<string>()
    const decisions = chosen
      .flatMap((entry) => libraries.flatMap((library) => library.decisionsOf(entry)))
      .filter((standing) => {
        if (seen.has(standing.decision.id) || !accepts(standing)) return false
        seen.add(standing.decision.id)
        return true
      })
      .sort(newestFirst)
    const [first] = decisions
    if (first === undefined) {
      const closed = chosen.filter((entry) => entry.item.closed)
      if (closed.length === chosen.length && closed[0] !== undefined) {
        blocks.push(
          ...closed.map(
            (entry): AnswerBlock => ({ kind: 'entry', source: sourceOfItem(entry), text: entry.item.title, note: null })
          )
        )
        return refused(question, language, [lead(texts.caseWithoutDecision(written)), ...blocks])
      }
      const about = ASKS_ABOUT.test(question) ? chosen.flatMap((entry) => whatItIsAbout(entry, inquiry)) : []
      if (about.length > 0) return answered(question, language, [lead(texts.caseWithoutDecision(written)), ...about])
      return refused(question, language, [
        lead(texts.caseWithoutDecision(written)),
        ...chosen
          .slice(0, 3)
          .map(
            (entry): AnswerBlock => ({ kind: 'mention', source: sourceOfItem(entry), label: texts.fromTitle, text: '' })
          )
      ])
    }
    const factual = inquiry.ask !== 'history' && !isCollecting ? factBlocks(libraries, inquiry, first, decisions) : null
    if (factual !== null) return factual
    if (isCollecting && decisions.length > 1) {
      blocks.push(lead(texts.collectingCase(written, entries.length)))
      for (const standing of decisions)
        blocks.push(
          decisions.length <= 12
            ? decisionBlock(standing, 'answer')
            : {
                kind: 'entry',
                source: sourceOfDecision(standing),
                text: standing.item.title,
                note: outcomeWord(standing.decision.outcome, language)
              }
        )
      const undecided = chosen.filter((entry) => !decisions.some((standing) => standing.item.id === entry.item.id))
      for (const entry of undecided) blocks.push(entryOf(entry, libraries, language))
      continue
    }
    if (inquiry.ask === 'history' && entries.length > 1) blocks.push(lead(texts.caseHistory(written, entries.length)))
    blocks.push(decisionBlock(first, 'answer'))
    if (decisions.length > 1)
      blocks.push(heading(texts.history), ...decisions.slice(1).map((standing) => decisionBlock(standing, 'history')))
  }
  return answered(question, language, blocks)
}

/** "Hvad handler sag 27/1234 om?": what a case that nothing was decided in yet is about may be told. */
const ASKS_ABOUT = heard(['handler|handlede|drejer|drejede … om', 'what is|was … about'])
const LONGEST_BEGINNING = 400

/** The beginning of an item's case text, marked as not decided; nothing of a closed item. */
function whatItIsAbout(entry: Entry, { language }: Inquiry): readonly AnswerBlock[] {
  const text = caseSectionsOf(entry.item)[0]?.text.trim() ?? ''
  if (entry.item.closed || text === '') return []
  const end = text.length <= LONGEST_BEGINNING ? text.length : text.lastIndexOf(' ', LONGEST_BEGINNING)
  return [
    {
      kind: 'passage',
      source: sourceOfItem(entry),
      label: textsOf(language).fromCaseText,
      text: text.slice(0, end),
      highlights: []
    }
  ]
}

function entryOf(entry: Entry, libraries: readonly Library[], language: Language): AnswerBlock {
  const [standing] = libraries.flatMap((library) => library.decisionsOf(entry))
  if (standing === undefined)
    return {
      kind: 'entry',
      source: sourceOfItem(entry),
      text: entry.item.title,
      note: entry.item.closed ? null : textsOf(language).noDecision
    }
  return {
    kind: 'entry',
    source: { ...sourceOfItem(entry), decisionId: standing.decision.id, decidedOn: standing.decision.date },
    text: entry.item.title,
    note: outcomeWord(standing.decision.outcome, language)
  }
}

function narrowed(libraries: readonly Library[], inquiry: Inquiry, entries: readonly Entry[]): readonly Entry[] {
  const judged = findJudgements(libraries, inquiry, () => true, new Set(entries.map((entry) => entry.item.id)))
  const best = judged.filter((one) => one.anywhere >= 0.5)
  return best.length > 0 ? best.map((one) => one.entry) : entries
}

/** The command `sag 26/1234`: the case through all meetings, newest first. */
export function answerCase(
  libraries: readonly Library[],
  caseNumber: string,
  language: Language,
  today: LocalDate
): Answer {
  const inquiry = understandQuestion('', { isCase: () => true, dates: [], today, locale: language })
  return answerCaseQuestion(libraries, {
    ...inquiry,
    question: caseNumber,
    language,
    ask: 'history',
    caseNumbers: [foldCaseNumber(caseNumber)]
  })
}
