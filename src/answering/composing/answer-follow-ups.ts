import { createHash } from 'node:crypto'
import { MONTHS } from '../../domain/calendar-names.ts'
import { foldName } from '../../domain/ids.ts'
import type { Language } from '../../domain/language.ts'
import { addDays, daysInMonth } from '../../domain/local-dates.ts'
import type { Decision } from '../../domain/meeting.ts'
import type { FollowUpRow, LocalDate } from '../../domain/minutes.ts'
import { dayOf, findDates } from '../../search/find-dates.ts'
import { formatCommandDate } from '../../texts/format-date.ts'
import { bodyTest } from '../finding/constraints.ts'
import { coverage, termsOf } from '../finding/evidence.ts'
import { isAboutSomething, topicIn } from '../finding/find-judgements.ts'
import type { Library } from '../finding/library.ts'
import type { Entry } from '../finding/standing-decisions.ts'
import { type DateRange, FIRST, isWithin } from '../question/date-constraint.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import type { Answer, AnswerBlock } from './answer.ts'
import { allDecisions, periodInWords } from './answer-list.ts'
import { namedUnits, namesUnit } from './answer-responsibilities.ts'
import { answered, decisionBlock, lead, textsOf } from './compose.ts'
import { refuse } from './refuse.ts'
import { sourceOfDecision, sourceOfItem } from './sources.ts'

/** A row of a follow-up list where it stands. */
export interface ListedRow extends Entry {
  readonly row: FollowUpRow
}

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)

type Period = Pick<DateRange, 'from' | 'to'>
/** A day, or a month, in a column or behind a word for a deadline. A date without a year lies ahead of the day on which it was said. */
function dueOf(text: string, said: LocalDate): Period | null {
  const [mention] = findDates(text, false)
  if (mention?.month == null) return null
  const { day, month } = mention
  const inYear = (year: number): Period => ({
    from: dayOf(year, month, day ?? 1),
    to: dayOf(year, month, day ?? daysInMonth(month, year))
  })
  const year = Number(said.slice(0, 4))
  const ahead = inYear(mention.year ?? year)
  return mention.year === null && ahead.to < said ? inYear(year + 1) : ahead
}
const DEADLINE = /(?<!\p{L})(?:inden|senest|frist(?:en)?|deadline(?:n)?|before|by|no later than)(?!\p{L})/iu
/** The day that a task names behind a word for a deadline. */
function deadlineIn(text: string, said: LocalDate): Period | null {
  const word = DEADLINE.exec(text)
  return word === null ? null : dueOf(text.slice(word.index), said)
}

/** Never changes: derived from the list it stands on and what it says. */
const followUpIdOfRow = ({ item, row }: ListedRow): string => hash('row', item.id, foldName(row.topic))

function rowsOf(libraries: readonly Library[], inquiry: Inquiry | null): readonly ListedRow[] {
  const isMeant = bodyTest(inquiry?.body ?? null, libraries)
  const seen = new Set<string>()
  return libraries
    .flatMap((library) => library.followUpLists())
    .filter(({ meeting, item }) => {
      if (seen.has(item.id) || !isWithin(meeting.date, inquiry?.range ?? null) || !isMeant(meeting.forum)) return false
      seen.add(item.id)
      return true
    })
    .sort((a, b) => (a.meeting.date < b.meeting.date ? 1 : a.meeting.date > b.meeting.date ? -1 : 0))
    .flatMap(({ meeting, item }) => (item.followUpList?.rows ?? []).map((row) => ({ meeting, item, row })))
}

export const rowEntry = (listed: ListedRow, language: Language): AnswerBlock => ({
  kind: 'entry',
  source: sourceOfItem(listed),
  text: listed.row.topic,
  note: textsOf(language).row(listed.row.expected, listed.row.responsible)
})

/** The titles of the items that rows stand on, each once. */
const titlesOf = (rows: readonly ListedRow[]): readonly string[] => [
  ...new Map(rows.map(({ item }) => [foldName(item.title), item.title])).values()
]

/** The rows of each forum's latest list. `rows`: newest first. */
function newestLists(rows: readonly ListedRow[]): readonly ListedRow[] {
  const latest = new Map<string, LocalDate>()
  return rows.filter(({ meeting }) => {
    const date = latest.get(meeting.forumId) ?? meeting.date
    latest.set(meeting.forumId, date)
    return date === meeting.date
  })
}

/** "Hvad er der på huskelisten til maj?": the rows that are due in the month that is named, by the month's name. */
function dueIn(rows: readonly ListedRow[], { range, question }: Inquiry): readonly ListedRow[] {
  const month = range === null ? undefined : MONTHS[Number(range.from.slice(5, 7)) - 1]
  const isMonth = range !== null && month !== undefined && range.from.slice(0, 7) === range.to.slice(0, 7)
  if (!isMonth || !new RegExp(`(?<!\\p{L})(?:til|for|due in) (?:${month.da}|${month.en})`, 'iu').test(question))
    return []
  return rows.filter(({ row }) => new RegExp(`(?<!\\p{L})${month.da}(?!\\p{L})`, 'iu').test(row.expected ?? ''))
}

/** "Bo Ask huskeliste november 2027", where no list is of that month: the rows that are due in it. */
const dueThen = (rows: readonly ListedRow[], { range }: Inquiry): readonly ListedRow[] =>
  rows.filter(({ meeting, row }) => {
    const due = range === null ? null : dueOf(row.expected ?? '', meeting.date)
    return due !== null && range !== null && due.from <= range.to && due.to >= range.from
  })

/** The words by which an item is a list that meeting after meeting goes on. */
const LIST_NAMES = ['huskeliste', 'opfølgningsliste', 'opgaveliste', 'aktionsliste']
/** Whether a row stands on the list that the question names by the item's own title, and not in a table of tasks below some other item. */
const isNamedList = ({ item }: ListedRow, question: string): boolean =>
  LIST_NAMES.some((name) => foldName(question).includes(name) && foldName(item.title).includes(name))

/** A question about what stands on a follow-up list: of a time, of a unit or person, about a topic. */
export function answerFollowUpList(libraries: readonly Library[], inquiry: Inquiry): Answer {
  const texts = textsOf(inquiry.language)
  const listed = rowsOf(libraries, inquiry)
  const ever = rowsOf(libraries, { ...inquiry, range: null })
  const byName = dueIn(newestLists(ever), inquiry)
  const due = byName.length > 0 || listed.length > 0 ? byName : dueThen(ever, inquiry)
  const all = due.length > 0 ? due : listed
  const newest = all[0]
  if (newest === undefined) return refuse(inquiry, texts.notFound)
  const limited = inquiry.range === null || due.length > 0 ? newestLists(all) : all
  const units = namedUnits(inquiry.question, inquiry.unitNames, libraries)
  const [unit] = units.filter((one) => all.some(({ row }) => namesUnit(row.responsible ?? '', one.names)))
  const people = peopleIn(inquiry.question, all)
  const who = unit ?? people
  if (who !== undefined) {
    const isOwn = ({ row }: ListedRow): boolean => namesUnit(row.responsible ?? '', who.names)
    const named = limited.filter((one) => isOwn(one) && isNamedList(one, inquiry.question))
    const own = named.length > 0 ? named : limited.some(isOwn) ? limited.filter(isOwn) : all.filter(isOwn)
    if (own.length === 0) return refuse(inquiry, texts.noFollowUpsOf(who.asked))
    return answered(inquiry.question, inquiry.language, [
      lead(texts.rowsOf(own.length, who.asked, titlesOf(own))),
      ...own.map((one) => rowEntry(one, inquiry.language))
    ])
  }
  const topics = libraries.map((library) => topicIn(library, inquiry))
  if (topics.some(isAboutSomething)) {
    const about = all
      .map((one) => ({
        one,
        covered: Math.max(
          0,
          ...topics.map((topic) =>
            coverage(
              topic,
              termsOf(`${one.row.topic} ${one.row.expected ?? ''} ${one.row.responsible ?? ''}`),
              termsOf(one.item.title)
            )
          )
        )
      }))
      .filter(({ covered }) => covered >= 0.5)
    if (about.length > 0)
      return answered(inquiry.question, inquiry.language, [
        ...about.map(({ one }) => rowEntry(one, inquiry.language)),
        ...decisionsOfLists(libraries, about, topics)
      ])
    if (inquiry.range === null) return refuse(inquiry, texts.notFound)
  }
  if (limited.length === 0) return refuse(inquiry, texts.notFound)
  return answered(inquiry.question, inquiry.language, [
    lead(texts.rows(limited.length, titlesOf(limited))),
    ...limited.map((one) => rowEntry(one, inquiry.language))
  ])
}

/** What was decided of the lists themselves, where it says the topic: "X rykkes til september". */
function decisionsOfLists(
  libraries: readonly Library[],
  about: readonly { readonly one: ListedRow }[],
  topics: readonly (readonly TopicWord[])[]
): readonly AnswerBlock[] {
  const items = new Set(about.map(({ one }) => one.item.id))
  const standing = libraries.flatMap((library) =>
    [...items].flatMap((id) => {
      const entry = library.entry(id)
      return entry === undefined ? [] : library.decisionsOf(entry)
    })
  )
  return [...new Set(standing)]
    .filter(({ decision }) => topics.some((topic) => coverage(topic, termsOf(decision.text)) >= 0.5))
    .map((one) => decisionBlock(one, 'answer'))
}

function peopleIn(
  question: string,
  rows: readonly ListedRow[]
): { asked: string; names: readonly string[] } | undefined {
  const folded = ` ${foldName(question).replace(/[?.,!]/gu, ' ')} `
  for (const { row } of rows) {
    const name = foldName(row.responsible ?? '')
    if (name.length >= 2 && (folded.includes(` ${name} `) || folded.includes(` ${name}s `)))
      return { asked: row.responsible ?? '', names: [name] }
  }
  return undefined
}

/** The rows about a topic, for questions that no decision answers ("hvem har ansvaret for …?"). */
export function rowsAbout(libraries: readonly Library[], inquiry: Inquiry): readonly ListedRow[] {
  const topics = libraries.map((library) => topicIn(library, inquiry)).filter(isAboutSomething)
  return rowsOf(libraries, inquiry)
    .map((listed) => ({
      listed,
      covered: Math.max(0, ...topics.map((topic) => coverage(topic, termsOf(listed.row.topic))))
    }))
    .filter(({ covered }) => covered >= 0.6)
    .sort((a, b) => b.covered - a.covered)
    .map(({ listed }) => listed)
}

/** What is open for one forum: the rows of its latest list, and what its decisions promised to other forums. */
interface OpenFollowUp {
  readonly id: string
  readonly block: Omit<Extract<AnswerBlock, { kind: 'entry' }>, 'followUp'>
  readonly responsible: string
  /** The days that its text says it is due on, or null. */
  readonly due: Period | null
}

function openFollowUps(libraries: readonly Library[], language: Language, today: LocalDate): readonly OpenFollowUp[] {
  const texts = textsOf(language)
  const open: OpenFollowUp[] = []
  for (const listed of newestLists(rowsOf(libraries, null)))
    open.push({
      id: followUpIdOfRow(listed),
      block: {
        kind: 'entry',
        source: sourceOfItem(listed),
        text: listed.row.topic,
        note: texts.row(listed.row.expected, listed.row.responsible)
      },
      responsible: listed.row.responsible ?? '',
      due: dueOf(listed.row.expected ?? '', listed.meeting.date)
    })
  for (const standing of allDecisions(libraries)) {
    const { decision } = standing
    if (decision.date < addYears(today, -1)) continue
    for (const promise of decision.presentations) {
      const promised = texts.promised(
        promise.forum,
        promise.date === null ? null : formatCommandDate(promise.date, language)
      )
      open.push({
        id: hash('promise', decision.id, foldName(promise.text)),
        block: {
          kind: 'entry',
          source: sourceOfDecision(standing),
          text: promise.text,
          note: promise.date !== null && promise.date < today ? `${promised} · ${texts.overdue}` : promised
        },
        responsible: [promise.text, ...decision.responsible.map((one) => one.who)].join('\n'),
        due: promise.date === null ? null : { from: promise.date, to: promise.date }
      })
    }
    for (const [what, who] of tasksOf(decision))
      open.push({
        id: hash('task', decision.id, foldName(what)),
        block: {
          kind: 'entry',
          source: sourceOfDecision(standing),
          text: what,
          note: texts.row(null, who.join(', '))
        },
        responsible: [what, ...who].join('\n'),
        due: deadlineIn(what, decision.date)
      })
  }
  return open
}

/** "Hvilke opgaver har frist før …?", "hvad skal være færdigt inden …?", and nothing that says of what. */
const ASKS_DUE =
  /^(?:hvad|hvilke (?:opgaver|ting|frister|deadlines)|hvilke|what|which (?:tasks|things|deadlines)|which|frister|deadlines|opgaver)(?: (?:der|vi|we|have|had|has|har|er|is|are|skal|must|to|to be|være|be|have|med|with|opgaver|tasks|frist|frister|deadlines?|færdigt?|færdige|klart?|klare|due|nå|nås|laves|afleveres|leveres|gøres|do|done|finished|inden|før|senest|til|for|i|den|before|by|in|the))*\s*[?.!]*\s*$/iu

/** "Hvilke opgaver er forfaldne?", "er der overskredne frister?", "what is overdue?" */
const ASKS_OVERDUE =
  /^(?:(?:hvilke|er der|har vi|which|are there(?: any)?|do we have(?: any)?) (?:(?:opgaver|ting|frister|deadlines|tasks|things|follow-ups) (?:(?:der|som|that) )?(?:er|har|are|have) (?:forfaldne|forfaldet|overskredet|overskredne|overdue|(?:overskredet|passed|missed) (?:fristen|deres frist|deadline|the(?:ir)? deadlines?))|(?:forfaldne|overskredne|overdue|missed) (?:opgaver|frister|deadlines|tasks|follow-ups)(?: (?:er der|har vi|are there|do we have))?)|(?:hvad|what) (?:er|is) (?:forfaldent|forfaldet|overskredet|overdue))\s*[?.!]*$/iu

/**
 * A question for what is due in a period or until its end ("hvilke opgaver har frist før 1. juni?"), or was due before today: open follow-ups by the
 * day that they name, the earliest first. Null where it asks for something else, or nothing is due in the period that it names.
 */
export function answerDue(
  libraries: readonly Library[],
  inquiry: Inquiry,
  { today, done }: { readonly today: LocalDate; readonly done?: ReadonlySet<string> }
): Answer | null {
  const { language, question } = inquiry
  const periods = periodsDue(inquiry, today)
  if (periods.length === 0) return null
  const open = openFollowUps(libraries, language, today).filter(({ id }) => done?.has(id) !== true)
  for (const period of periods) {
    const due = open
      .flatMap(({ block, due: days }) =>
        days !== null && days.from <= period.to && days.to >= period.from ? [{ block, days }] : []
      )
      .sort((a, b) => (a.days.to < b.days.to ? -1 : a.days.to > b.days.to ? 1 : 0))
    if (due.length > 0)
      return answered(question, language, [
        lead(textsOf(language).due(due.length, periodInWords(period, language))),
        ...due.map(({ block }) => block)
      ])
  }
  return ASKS_OVERDUE.test(question.trim()) ? refuse(inquiry, textsOf(language).noneOverdue) : null
}

/** The periods that a question for what is due may mean, the likeliest first; none where it asks for something else. */
function periodsDue({ range, question, asRead }: Inquiry, today: LocalDate): readonly Period[] {
  if (ASKS_OVERDUE.test(question.trim())) return [{ from: FIRST, to: addDays(today, -1) }]
  if (range === null || !ASKS_DUE.test(`${asRead.slice(0, range.start)} ${asRead.slice(range.end)}`)) return []
  // A month without a year is read as one that was; what is due lies ahead.
  if (/\d{4}/u.test(asRead.slice(range.start, range.end))) return [range]
  const ahead = oneYearOn(range)
  return range.from === FIRST ? [range.to < today ? { from: FIRST, to: ahead.to } : range] : [range, ahead]
}

const oneYearOn = ({ from, to }: Period): Period => ({ from: addYears(from, 1), to: addYears(to, 1) })

/** What a decision says that somebody is to do, and who; what is also promised to a forum stands there. */
function tasksOf({ responsible, presentations }: Decision): ReadonlyMap<string, readonly string[]> {
  const tasks = new Map<string, readonly string[]>()
  for (const { who, what } of responsible) {
    if (presentations.some(({ text }) => text.includes(what) || what.includes(text))) continue
    tasks.set(what, [...(tasks.get(what) ?? []), who])
  }
  return tasks
}

const addYears = (date: LocalDate, years: number): LocalDate => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`

/**
 * The command `huskeliste`: what is open, numbered so that `udført N` can name one. `done` are the ids that were reported done; numbers count
 * what is left, of all: one has the same number in the list of one responsible.
 */
export function answerFollowUps(
  libraries: readonly Library[],
  request: { responsible: string | null; language: Language; today: LocalDate; done: ReadonlySet<string> }
): Answer {
  const { responsible, language, today, done } = request
  const texts = textsOf(language)
  const open = openFollowUps(libraries, language, today)
    .filter(({ id }) => !done.has(id))
    .map((one, i) => ({ ...one, number: i + 1 }))
  const names =
    responsible === null
      ? null
      : [
          foldName(responsible),
          ...(namedUnits(responsible, [responsible], libraries)[0]?.names ?? []),
          ...libraries.flatMap((library) =>
            library.abbreviations.namesOf(responsible).map((name) => name.toLowerCase())
          )
        ]
  const shown = names === null ? open : open.filter((one) => namesUnit(one.responsible, names))
  const question = responsible ?? ''
  if (shown.length === 0)
    return answered(question, language, [
      lead(responsible === null ? texts.noFollowUps : texts.noFollowUpsOf(responsible))
    ])
  return answered(question, language, [
    lead(responsible === null ? texts.followUps(shown.length) : texts.followUpsOf(shown.length, responsible)),
    ...shown.map(({ id, number, block }): AnswerBlock => ({ ...block, followUp: { number, id } }))
  ])
}
