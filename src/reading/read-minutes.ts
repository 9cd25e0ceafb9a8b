import type { DecisionBlock, Doubt, MinutesItem, Reading, Repair } from '../domain/minutes.ts'
import { type ActionCell, takeActionColumns } from './action-columns.ts'
import { readAttachmentList } from './attachment-list.ts'
import { caseNumberTrailing } from './case-number.ts'
import { titleKey } from './contents.ts'
import { parseDecisionHeading } from './decision-heading.ts'
import { interpretDecision } from './decision-meaning.ts'
import { doubtContents, doubtDates, doubtNumbers, doubtUndecided, orderDoubts } from './find-doubts.ts'
import { findItems } from './find-items.ts'
import { foldLetters, foldText } from './fold-text.ts'
import { readFollowUpList } from './follow-up-list.ts'
import { bareForumName, writeForumName } from './forum-name.ts'
import type { FoundItem } from './found-item.ts'
import { clearFurniture } from './furniture.ts'
import { type Head, readHead } from './head.ts'
import { seeHeadings } from './heading-use.ts'
import { type ItemBody, readItemBody } from './item-body.ts'
import type { PrintedBlock } from './item-parts.ts'
import { type Line, MOST_LINES, rawLinesOf, splitLines, withoutDoubling } from './lines.ts'
import { dropLinkWords } from './link-words.ts'
import { findItemGuests } from './meaning/persons-in-item.ts'
import { isPersonName, readPersons } from './person-names.ts'
import { forumIn } from './title-line.ts'
import { unfoldLines } from './unfold.ts'
import { partTitles } from './unheaded-items.ts'
import { unrollTables } from './unroll-tables.ts'
import { FOLLOW_UP_TITLE } from './vocabulary/follow-up-words.ts'

const OPEN_MARK = /\s*[([](?:åbent|åben|open)(?:\s(?:punkt|sag))?[)\]]\s*$/iu
const CLOSED_MARK =
  /\s*[([](?:(?:lukket|closed)(?:\s(?:punkt|sag|møde|dørs?|item|session))?|fortrolig(?:t|\ssag)?|confidential(?:\sitem)?|for lukkede døre|L)[)\]]\s*$/iu
const CLOSED_BEHIND = /\s[-–—]\s(?:lukket|closed)(?:\s(?:punkt|sag|item))?$/iu
const CLOSED_TITLE =
  /^\(?(?:lukket|closed)(?!\p{L})|^(?:punktet|sagen) er (?:lukket|fortrolig)t?$|^fortroligt?\s(?:sag|punkt)$|^confidential(?:\sitem)?$/iu

/** For decision, briefing or discussion: "(B)", "(O)", "(D)", "(B/D)". */
const KIND_MARK = /\s*\([BODE](?:\/[BODE])?\)$/u
/** Any letter is such a mark where several titles end in one. */
const ANY_LETTER = /\s*\(\p{Lu}(?:\/\p{Lu})?\)$/u
const kindMarkOf = (found: readonly FoundItem[]): RegExp =>
  found.filter(({ title }) => ANY_LETTER.test(title)).length > 1 ? ANY_LETTER : KIND_MARK
/** "Lukket: Salg af grund", "Lukket sag - Køb af areal": a mark, and the title that the agenda prints all the same. */
const MARK_BEFORE = /^(?:lukket|closed|fortroligt?)(?:\s(?:punkt|sag|dagsordenspunkt|item))?\s?[-–—:]\s+(?=\p{L})/iu
/** The same in capitals, which need no sign behind them: "LUKKET Salg af grund". */
const MARK_IN_CAPITALS = /^(?:LUKKET|CLOSED|FORTROLIGT?)\s+(?=\p{Lu}\p{Ll})/u
/** When an item is dealt with, behind its title: "(18.30-18.35)", "(kl. 9.15)", "(10 min.)". */
const SLOT =
  /\s*\((?:kl\.?\s?)?(?:\d{1,2}[.:]\d{2}(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2})?|\d{1,3}\s?min(?:utter|\.)?)(?:[,;/]\s?[^()]{1,60})?\)\s*$/iu
/** What a page prints behind each of its headings. */
const INVITATION = /\s?(?:Klik her for at|Tryk for at|Vis (?:hele )?punktet|Click (?:here )?to)(?!\p{L}).*$/u

const readTitle = (
  printed: string,
  kindMark: RegExp
): { title: string; closed: boolean; caseNumber: string | null } => {
  const invited = printed.replace(INVITATION, '').replace(SLOT, '').replace(/\s?:$/u, '')
  const whole = invited === '' ? printed : invited
  const trailing = caseNumberTrailing(whole)
  const title = trailing?.title ?? whole
  const bare = title
    .replace(kindMark, '')
    .replace(OPEN_MARK, '')
    .replace(CLOSED_MARK, '')
    .replace(CLOSED_BEHIND, '')
    .replace(MARK_BEFORE, '')
    .replace(MARK_IN_CAPITALS, '')
    .replace(kindMark, '')
  return {
    title: bare === '' ? title.trim().replace(/^[([](.*)[)\]]$/u, '$1') : bare,
    closed: CLOSED_MARK.test(title) || CLOSED_TITLE.test(title) || CLOSED_BEHIND.test(title),
    caseNumber: trailing?.caseNumber ?? null
  }
}

/** "Udvalget for natur (UN)": a block's heading says what the body is called, short form and all. */
const SHORT_BEHIND = /\s\(\p{Lu}[\p{Lu}-]{1,6}\)$/u

/** A body's name as the meeting's head writes it, where it is the same ("DIREKTIONEN" → "Direktionen"); else as printed. */
const forumAsKnown = (printed: string | null, forum: string | null): string | null =>
  printed === null || (forum !== null && foldText(bareForumName(printed)) === foldText(forum))
    ? forum
    : SHORT_BEHIND.test(printed)
      ? printed
      : writeForumName(bareForumName(printed))

/** What a decision's sub-headings may repeat: the case's short lines, list entries and table cells, and its attachments. */
const subHeadingsOf = (body: ItemBody): string[] => [
  ...body.caseLines.flatMap((line) =>
    (line.cells ?? [line.plain]).filter((text) => text.length > 2 && text.length <= 140 && !/[.;,]$/u.test(text))
  ),
  ...body.attachments
]

/** A head that names no forum takes it from the running heads: some print it nowhere else. */
const withRunningHead = (head: Head, furniture: readonly Repair[]): Head => {
  if (head.forum !== null) return head
  for (const { before } of furniture.slice(0, 40)) {
    const forum = forumIn(before.replace(/(?:side|page)\s?:?\s?\d.*$/iu, ''))
    if (forum !== null) return { ...head, forum: writeForumName(bareForumName(forum)) }
  }
  return head
}

/**
 * A head that lacks forum or date takes them from the latest decision that names its own: that is the meeting's. Where undated decisions stand beside
 * dated ones, the dated ones tell what other bodies decided before, and say nothing of this meeting.
 */
const withDecidingBody = (head: Head, read: readonly { body: ItemBody }[]): Head => {
  if (head.forum !== null && head.meetingDate !== null) return head
  const blocks = read.flatMap(({ body }) => body.blocks)
  const bare = read.filter(({ body }) => body.blocks.some((block) => block.date === null && block.text !== '')).length
  const told = read.filter(({ body }) => body.blocks.some((block) => block.date !== null)).length
  if (bare * 2 > read.length && told * 2 <= read.length) return head
  const dated = blocks.filter(
    (block) =>
      block.forum !== null && block.date !== null && (head.meetingDate === null || block.date === head.meetingDate)
  )
  const latest = dated.reduce<PrintedBlock | null>(
    (best, block) => (best === null || (block.date ?? '') > (best.date ?? '') ? block : best),
    null
  )
  return latest === null
    ? head
    : {
        ...head,
        forum: head.forum ?? (latest.forum === null ? null : writeForumName(bareForumName(latest.forum))),
        meetingDate: head.meetingDate ?? latest.date
      }
}

/** Who wrote the minutes, where only their end says so: "Referent: Anna Holt". */
const WRITTEN_BY =
  /^(?:referent|referat ved|referatskriver|for referat|minutes taken by|minutes prepared by):?\s+(\p{Lu}.{3,60})$/iu
const LINES_AT_END = 40
const secretaryAtEnd = (lines: readonly Line[]): string | null => {
  for (const line of lines.slice(-LINES_AT_END)) {
    const name = readPersons([WRITTEN_BY.exec(line.plain)?.[1] ?? '']).names[0]
    if (name !== undefined && isPersonName(name)) return name
  }
  return null
}

const OPENNESS_BEFORE = /^(åbent?|lukket)\s+(?=["“”]?\p{Lu})/iu

/** Titles without "Åbent", "Lukket" before them, where a column of the document says that of each item: "Åbent hus" alone is a title. */
const withoutMarks = (found: readonly FoundItem[]): readonly FoundItem[] => {
  const marked = found.filter(({ title }) => OPENNESS_BEFORE.test(title))
  if (marked.length < 2 || marked.length * 2 < found.length) return found
  return found.map((item) => {
    const mark = OPENNESS_BEFORE.exec(item.title)
    return mark === null
      ? item
      : { ...item, title: item.title.slice(mark[0].length), closed: item.closed || /^l/iu.test(mark[0]) }
  })
}

/** So small a part of the items may have other headings where what stands below their titles is what was said and decided. */
const SELDOM = 0.25
/**
 * Whether items have no heading for what was decided, and hardly one for anything else: then all that stands below a title was written at the meeting. In
 * minutes alone; an agenda's items are what is to be dealt with.
 */
const areAllMinuted = (kind: Head['kind'], bodies: readonly ItemBody[]): boolean =>
  kind === 'minutes' &&
  bodies.every(({ blocks }) => blocks.length === 0) &&
  bodies.filter(({ sections }) => sections.some(({ heading, name }) => heading !== '' && name !== 'Bilag')).length <=
    bodies.length * SELDOM

/** What stands under "Ad 4" is the record of the item: without a heading of its own for it, all of it is what was decided. */
const asMinuted = (body: ItemBody, heading: string, line: Line | undefined): ItemBody => {
  const told = body.sections.filter((section) => section.heading === '' && section.name !== 'Bilag')
  const text = told.map((section) => section.text).join('\n\n')
  if (body.blocks.length > 0 || text === '') return body
  return {
    ...body,
    sections: [...body.sections.filter((section) => !told.includes(section)), { heading, name: 'Beslutning', text }],
    blocks: [{ heading, forum: null, date: null, text, line: line?.number ?? 1, named: [] }]
  }
}

/**
 * Reads the text of minutes or of an agenda, of any municipality and in any of the layouts they use: head, items, sections, decisions letter for
 * letter, and what they mean. Pure and synchronous; takes time in proportion to the text; never throws. What was repaired and what is doubtful is
 * listed; `raw` holds all lines unchanged. Lines beyond the 60,000th are not read.
 */
export const readMinutes = (text: string): Reading => {
  const raw = rawLinesOf(text)
  const repairs: Repair[] = []
  const doubts: Doubt[] = []
  const besideRows = new Map<number, ActionCell>()
  const columns = takeActionColumns(unrollTables(withoutDoubling(splitLines(raw)), besideRows), repairs)
  const actions = new Map([...besideRows, ...columns.actions])
  const cleared = clearFurniture(unfoldLines(dropLinkWords(columns.lines, repairs), repairs))
  for (const repair of cleared.repairs) repairs.push(repair)
  const whole = findItems(cleared.lines)
  const lines = partTitles(cleared.lines, whole)
  const found = withoutMarks(lines === cleared.lines ? whole : findItems(lines))
  const printed = withRunningHead(readHead(lines.slice(0, found[0]?.start ?? lines.length)), cleared.repairs)
  const from = found[0]?.start ?? lines.length
  const use = seeHeadings(
    lines.slice(from),
    found.map((item) => item.start - from),
    printed.kind === 'minutes'
  )
  const items: MinutesItem[] = []
  const kindMark = kindMarkOf(found)
  const bodies = found.map((item, index) => {
    const end = found[index + 1]?.start ?? lines.length
    const named = readTitle(item.title, kindMark)
    const body = readItemBody(
      lines.slice(item.start, end),
      {
        title: named.title,
        printedTitle: item.title,
        titlePlaces: new Set(item.titlePlaces.map((place) => place - item.start)),
        isLast: index === found.length - 1,
        number: item.number
      },
      use,
      repairs,
      actions
    )
    return { item, named, body: item.minuted === undefined ? body : asMinuted(body, item.minuted, lines[item.start]) }
  })
  const all = areAllMinuted(
    printed.kind,
    bodies.map(({ body }) => body)
  )
  const read = !all
    ? bodies
    : bodies.map((one) =>
        FOLLOW_UP_TITLE.test(foldText(one.named.title))
          ? one
          : { ...one, body: asMinuted(one.body, '', lines[one.item.start]) }
      )
  const decided = withDecidingBody(printed, read)
  const head = {
    ...decided,
    forum: decided.forum ?? printed.maybeForum,
    secretary: decided.secretary ?? secretaryAtEnd(lines)
  }
  const members = [...head.participants, ...(head.secretary === null ? [] : [head.secretary])]
  const attachmentsAtEnd = use.listsAttachmentsOnce
    ? readAttachmentList(
        lines,
        found.at(-1)?.start ?? 0,
        read.map(({ item, named }) => ({ number: item.number, title: named.title }))
      )
    : new Map<number, readonly string[]>()
  for (const { item, named, body } of read) {
    const decisions: DecisionBlock[] = []
    const subHeadingCandidates = subHeadingsOf(body)
    const guests = findItemGuests(
      body.sections
        .filter(({ name }) => name !== 'Beslutning' && name !== 'Bilag')
        .map(({ text }) => text)
        .join('\n')
    )
    for (const block of body.blocks) {
      const forum = forumAsKnown(block.forum, head.forum)
      const date = block.date ?? head.meetingDate
      if (block.text === '') doubts.push({ line: block.line, text: block.heading, reason: 'empty-decision' })
      // A body and a day with nothing below tell where the matter was dealt with before.
      if (block.text === '' && (block.date === null || parseDecisionHeading(block.heading)?.form === 'named')) continue
      const meaning = interpretDecision(block.text, {
        forum,
        decidedOn: date,
        subHeadingCandidates,
        named: block.named,
        members
      })
      const own = date === head.meetingDate ? guests.filter((name) => !meaning.attendees.includes(name)) : []
      decisions.push({
        date,
        forum,
        heading: block.heading,
        text: block.text,
        ...meaning,
        attendees: [...meaning.attendees, ...own]
      })
    }
    const listed = body.attachments.length > 0 ? [] : (attachmentsAtEnd.get(item.number) ?? [])
    const followUpList = readFollowUpList(named.title, body.caseLines, head.meetingDate)
    items.push({
      number: item.number,
      title: named.title,
      caseNumber: body.caseNumber ?? named.caseNumber,
      closed: item.closed || named.closed || body.openness === 'closed',
      sections: body.sections,
      attachments: [...body.attachments, ...listed],
      decisions,
      ...(followUpList === null ? {} : { followUpList })
    })
  }
  if (use.learnt !== null) doubts.push({ line: use.learnt.line, text: use.learnt.printed, reason: 'learnt-heading' })
  if (all) doubts.push({ line: lines[from]?.number ?? 1, text: '', reason: 'no-headings' })
  if (decided.forum === null && head.forum !== null) doubts.push({ line: 1, text: head.forum, reason: 'guessed-forum' })
  for (const doubt of [...doubtContents(lines.slice(0, found[0]?.start ?? 0), items), ...doubtDates(lines)])
    doubts.push(doubt)
  const titles = new Set(items.map((item) => foldLetters(item.title)))
  const unread = head.unread.filter((line) => !titles.has(titleKey(line)))
  for (const line of unread) doubts.push({ line: line.number, text: line.text, reason: 'unaccounted' })
  if (head.forum === null) doubts.push({ line: 1, text: '', reason: 'no-forum' })
  if (head.meetingDate === null) doubts.push({ line: 1, text: '', reason: 'no-date' })
  const starts = found.map((item) => lines[item.start]?.number ?? raw.length + 1)
  const decides = items.some((item) =>
    item.decisions.some((decision) => decision.text !== '' && decision.date === head.meetingDate)
  )
  const kind =
    head.kind === 'minutes' || (head.kind === 'agenda' && !decides) ? head.kind : decides ? 'minutes' : 'agenda'
  const placed = items.map((item, index) => ({
    item,
    line: lines[found[index]?.place ?? 0]?.number ?? 1,
    counted: found[index]?.counted === true
  }))
  for (const doubt of [...doubtNumbers(placed), ...doubtUndecided(kind, placed)]) doubts.push(doubt)
  return {
    document: {
      kind,
      forum: head.forum,
      meetingDate: head.meetingDate,
      startTime: head.startTime,
      place: head.place,
      participants: head.participants,
      absent: head.absent,
      secretary: head.secretary,
      items
    },
    repairs,
    doubts: orderDoubts(doubts),
    lines: raw.filter((line) => line.trim() !== '').length,
    unaccounted: unread.length + raw.slice(MOST_LINES).filter((line) => line.trim() !== '').length,
    raw: {
      head: raw.slice(0, (starts[0] ?? raw.length + 1) - 1).join('\n'),
      items: starts.map((start, index) => raw.slice(start - 1, (starts[index + 1] ?? raw.length + 1) - 1).join('\n'))
    }
  }
}
