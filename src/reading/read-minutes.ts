import type { Doubt, MinutesItem, Reading, Repair } from '../domain/minutes.ts'
import { readAttachmentList } from './body/attachment-list.ts'
import { readFollowUpList } from './body/follow-up-list.ts'
import { type HeadingUse, seeHeadings } from './body/heading-use.ts'
import { interpretItem } from './body/interpret-item.ts'
import { type ItemBody, readItemBody } from './body/item-body.ts'
import { explainsArrow } from './body/learnt-heading.ts'
import { minutedBodies } from './body/minuted-items.ts'
import { ruledEnd } from './body/ruled-end.ts'
import { completeHead, withRunningHead } from './complete-head.ts'
import { kindOf, saysWhatMinutesSay, saysWhoWrote } from './document-kind.ts'
import { doubtContents, doubtDates, doubtNumbers, doubtUndecided, orderDoubts } from './find-doubts.ts'
import { withoutColumnHeads } from './head/column-heads.ts'
import { type Head, readHead } from './head/head.ts'
import { peopleAtEnd, withPeopleAtEnd } from './head/people-at-end.ts'
import { shortNamesIn } from './head/short-names.ts'
import { withYearBehind } from './head/year-first.ts'
import { titleKey } from './headings/contents.ts'
import { findItems } from './items/find-items.ts'
import type { FoundItem } from './items/found-item.ts'
import { kindMarkOf, type NamedItem, readTitle, withoutMarks, withoutPresenters } from './items/printed-title.ts'
import { partTitles } from './items/unheaded-items.ts'
import type { ActionCell } from './pages/action-columns.ts'
import { prepareLines } from './pages/prepare-lines.ts'
import { withoutAttendance } from './present-in-items.ts'
import { foldLetters } from './text/fold-text.ts'
import { type Line, MOST_LINES, rawLinesOf } from './text/lines.ts'

/** An item where its heading stands, by its name, with what stands below. */
interface ReadItem {
  readonly found: FoundItem
  readonly named: NamedItem
  readonly body: ItemBody
}

const readItems = (
  lines: readonly Line[],
  found: readonly FoundItem[],
  use: HeadingUse,
  repairs: Repair[],
  actions: ReadonlyMap<number, ActionCell>
): ReadItem[] => {
  const kindMark = kindMarkOf(found)
  return found.map((item, index) => {
    const named = readTitle(item.title, kindMark)
    const headed = {
      title: named.title,
      printedTitle: item.title,
      titlePlaces: new Set(item.titlePlaces.map((place) => place - item.start)),
      isLast: (found[index + 1]?.start ?? lines.length) >= lines.length,
      number: item.number
    }
    const own = lines.slice(item.start, found[index + 1]?.start)
    return { found: item, named, body: readItemBody(own, headed, use, repairs, actions) }
  })
}

const doubtHead = (head: Head, guessed: boolean, unread: readonly Line[]): Doubt[] => [
  ...(guessed ? [{ line: 1, text: head.forum ?? '', reason: 'guessed-forum' } as const] : []),
  ...unread.map((line): Doubt => ({ line: line.number, text: line.text, reason: 'unaccounted' })),
  ...(head.forum === null ? [{ line: 1, text: '', reason: 'no-forum' } as const] : []),
  ...(head.meetingDate === null ? [{ line: 1, text: '', reason: 'no-date' } as const] : [])
]

/** A legend stands in the document's head. */
const HEAD_LINES = 100

const countFilled = (raw: readonly string[]): number => raw.filter((line) => line.trim() !== '').length

/**
 * Reads the text of minutes or of an agenda, of any municipality and in any of the layouts they use: head, items, sections, decisions letter for
 * letter, and what they mean. Pure and synchronous; takes time in proportion to the text; never throws. What was repaired and what is doubtful is
 * listed; `raw` holds all lines unchanged. Lines beyond the 30,000th are not read.
 */
export const readMinutes = (text: string): Reading => {
  const raw = rawLinesOf(text)
  const repairs: Repair[] = []
  const prepared = prepareLines(raw, repairs)
  const whole = findItems(prepared.lines)
  const lines = partTitles(prepared.lines, whole)
  const found = withoutPresenters(withoutMarks(lines === prepared.lines ? whole : findItems(lines)))
  const from = found[0]?.start ?? lines.length
  const lineOf = (place: number | undefined): number => lines[place ?? -1]?.number ?? 1
  const told = withRunningHead(
    readHead(withoutColumnHeads(withYearBehind(lines.slice(0, from), lines))),
    prepared.furniture
  )
  const lastOwn = found.at(-1)?.titlePlaces.at(-1) ?? lines.length
  const people = told.participants.length > 0 ? null : peopleAtEnd(lines, lastOwn)
  const attended = people === null ? told : withPeopleAtEnd(told, lines.slice(people))
  const printed =
    attended.kind === null && saysWhatMinutesSay(lines) ? { ...attended, kind: 'minutes' as const } : attended
  const starts = found.map((item) => item.start - from)
  const use = seeHeadings(
    lines.slice(from),
    starts,
    printed.kind === 'minutes' || saysWhoWrote(printed) || explainsArrow(lines.slice(0, Math.min(from, HEAD_LINES)))
  )
  const ruled = ruledEnd(
    lines,
    found.filter(({ start }) => start < lines.length),
    prepared.furniture
  )
  const end = Math.min(people ?? lines.length, ruled)
  const read = readItems(lines.slice(0, end), found, use, repairs, prepared.actions)
  const { bodies, all } = minutedBodies(
    read.map(({ found: { minuted, start }, named: { title }, body }) => ({
      body,
      title,
      minuted,
      line: lineOf(start)
    })),
    printed.kind
  )
  const { head, guessed } = completeHead(
    printed,
    read.map(({ named: { title } }, index) => ({ title, body: bodies[index] as ItemBody })),
    lines
  )
  const members = [...head.participants, ...(head.secretary === null ? [] : [head.secretary])]
  const meeting = {
    forum: head.forum,
    date: head.meetingDate,
    members,
    absent: head.absent,
    shortNames: shortNamesIn(lines)
  }
  const listed = use.listsAttachmentsOnce
    ? readAttachmentList(
        lines,
        found.at(-1)?.start ?? 0,
        read.map(({ found: { number }, named: { title } }) => ({ number, title }))
      )
    : new Map<number, readonly string[]>()
  const doubts: Doubt[] = []
  const items = read.map(({ found: { number, closed }, named }, index): MinutesItem => {
    const whole = bodies[index] as ItemBody
    const body = index === 0 ? withoutAttendance(whole) : whole
    const interpreted = interpretItem(body, named.title, meeting)
    for (const doubt of interpreted.doubts) doubts.push(doubt)
    const followUpList = readFollowUpList(named.title, body.caseLines, head.meetingDate)
    return {
      number,
      title: named.title,
      caseNumber: body.caseNumber ?? named.caseNumber,
      closed: closed || named.closed || body.openness === 'closed',
      sections: body.sections,
      attachments: body.attachments.length > 0 ? body.attachments : (listed.get(number) ?? []),
      decisions: interpreted.decisions,
      ...(followUpList === null ? {} : { followUpList })
    }
  })
  const titles = new Set(items.map((item) => foldLetters(item.title)))
  const unread = head.unread.filter((line) => !titles.has(titleKey(line)))
  const kind = kindOf(head, items)
  const placed = items.map((item, index) => ({
    item,
    line: lineOf(found[index]?.place ?? 0),
    counted: found[index]?.counted === true
  }))
  if (use.learnt !== null) doubts.push({ line: use.learnt.line, text: use.learnt.printed, reason: 'learnt-heading' })
  const [set] = use.decidesByForm
  if (set !== undefined) doubts.push({ line: set.number, text: set.plain, reason: 'learnt-form' })
  if (all) doubts.push({ line: lineOf(from), text: '', reason: 'no-headings' })
  for (const doubt of doubtContents(lines.slice(0, found[0]?.start ?? 0), items)) doubts.push(doubt)
  for (const doubt of doubtDates(lines)) doubts.push(doubt)
  for (const doubt of doubtHead(head, guessed, unread)) doubts.push(doubt)
  for (const doubt of doubtNumbers(placed)) doubts.push(doubt)
  for (const doubt of doubtUndecided(kind, placed)) doubts.push(doubt)
  const rawStarts = found.map((item) => lines[item.start]?.number ?? raw.length + 1)
  const { forum, meetingDate, startTime, place, participants, absent, secretary } = head
  return {
    document: { kind, forum, meetingDate, startTime, place, participants, absent, secretary, items },
    repairs,
    doubts: orderDoubts(doubts),
    lines: countFilled(raw),
    unaccounted: unread.length + countFilled(raw.slice(MOST_LINES)),
    raw: {
      head: raw.slice(0, (rawStarts[0] ?? raw.length + 1) - 1).join('\n'),
      items: rawStarts.map((start, index) =>
        raw.slice(start - 1, (rawStarts[index + 1] ?? raw.length + 1) - 1).join('\n')
      )
    }
  }
}
