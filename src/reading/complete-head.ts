import type { Repair } from '../domain/minutes.ts'
import { absentInItems } from './absent-in-items.ts'
import type { ItemBody } from './body/item-body.ts'
import type { PrintedBlock } from './body/item-parts.ts'
import { bodyInItems } from './body-in-items.ts'
import { electedWriter } from './elected-writer.ts'
import type { Head } from './head/head.ts'
import { forumIn } from './head/title-line.ts'
import { writerAtEnd } from './headings/closing-lines.ts'
import { decisionHeadingOf } from './headings/decision-heading.ts'
import { attendanceOf } from './present-in-items.ts'
import { foldText } from './text/fold-text.ts'
import { bareForumName, isForumName, SHORT_BESIDE, writeForumName } from './text/forum-name.ts'
import { isBlank, type Line } from './text/lines.ts'
import { isPersonName, readPersons } from './text/person-names.ts'

/** "Forside / Politik / Havnerådet": the way to a page, its own name last. */
const STEP = /\s[/›>»→]\s/u
const LEAST_STEPS = 3
const nameOfPage = (text: string): string => {
  const steps = text.split(STEP)
  return steps.length < LEAST_STEPS ? text : (steps.findLast((step) => isForumName(step.trim())) ?? text).trim()
}

/** A head that names no forum takes it from the running heads, or from the way to the page: some print it nowhere else. */
export const withRunningHead = (head: Head, furniture: readonly Repair[]): Head => {
  if (head.forum !== null) return head
  for (const { before } of furniture.slice(0, 40)) {
    const forum = forumIn(nameOfPage(before).replace(/(?:side|page)\s?:?\s?\d.*$/iu, ''))
    if (forum !== null) return { ...head, forum: writeForumName(bareForumName(forum)) }
  }
  return head
}

/**
 * A head that lacks forum or date takes them from the latest decision that names its own: that is the meeting's. Where undated decisions stand beside
 * dated ones, the dated ones tell what other bodies decided before, and say nothing of this meeting.
 */
const withDecidingBody = (head: Head, bodies: readonly ItemBody[]): Head => {
  if (head.forum !== null && head.meetingDate !== null) return head
  const blocks = bodies.flatMap(({ blocks }) => blocks)
  const bare = bodies.filter((body) => body.blocks.some((block) => block.date === null && block.text !== '')).length
  const told = bodies.filter((body) => body.blocks.some((block) => block.date !== null)).length
  if (bare * 2 > bodies.length && told * 2 <= bodies.length) return head
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

/** So many items tell by what they print whose meeting it was. */
const LEAST_ITEMS = 2
/** A head that says neither who met nor when takes the body that all items name last, where none says the day: "Havnerådets beslutning". */
const withOnlyBody = (head: Head, bodies: readonly ItemBody[]): Head => {
  if (head.forum !== null || head.meetingDate !== null) return head
  const last = bodies.flatMap(({ blocks }) => blocks.at(-1) ?? [])
  const name = last[0]?.forum ?? null
  return name !== null && last.length >= LEAST_ITEMS && last.every((one) => one.forum === name && one.date === null)
    ? { ...head, forum: writeForumName(bareForumName(name)) }
    : head
}

/** A head whose body is named with its short form wherever it decides is named so too: "Kultur- og Havneudvalget (KHU)". */
const withShortForm = (head: Head, bodies: readonly ItemBody[]): Head => {
  const { forum } = head
  if (forum === null) return head
  const own = bodies
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.forum !== null && block.date === head.meetingDate ? [block.forum] : []))
  const [first] = own
  const isShort = first !== undefined && SHORT_BESIDE.test(first) && own.every((name) => name === first)
  return isShort && foldText(bareForumName(first)) === foldText(forum) ? { ...head, forum: first } : head
}

/** A head that lacks the forum takes it from the last of those lines that name a body and the meeting's day alone: "Havnerådet den 3. maj 2027", where a case's way is told. */
const withBodyOfDay = (head: Head, lines: readonly Line[]): Head => {
  if (head.forum !== null || head.meetingDate === null) return head
  let said: string | null = null
  for (const line of lines) {
    const told = decisionHeadingOf(line)
    if (told?.form === 'dated' && told.rest === '' && told.date === head.meetingDate) said = told.forum ?? said
  }
  return said === null ? head : { ...head, forum: writeForumName(bareForumName(said)) }
}

/** Below a name that signs, the word for who wrote. */
const WRITER = /^\(?(?:referent|mødesekretær|sekretær|referatskriver|secretary|minute taker)\)?$/iu
/** "Referent:", over the name. */
const LABEL = /^(?:referent|mødesekretær|referat ved|for referatet|minutes taken by):$/iu
/** "Anna Holt, nr. 12": the house somebody lives in, as neighbours sign. */
const HOUSE_BEHIND = /,?\s(?:hus\s)?nr\.?\s?\d{1,4}\s?\p{L}?$/iu
const LINES_AT_END = 40
const secretaryAtEnd = (lines: readonly Line[]): string | null => {
  const last = lines.slice(-LINES_AT_END).filter((line) => !isBlank(line))
  for (const [place, { plain }] of last.entries()) {
    const near = WRITER.test(plain) ? place - 1 : LABEL.test(plain) ? place + 1 : null
    const said = near === null ? writerAtEnd(plain) : last[near]?.plain
    const name = readPersons([(said ?? '').replace(HOUSE_BEHIND, '')]).names[0]
    if (name !== undefined && isPersonName(name)) return name
  }
  return null
}

/** A head with what other places of the document say of the meeting where the head itself does not. `guessed`: the forum's name was only told by its place. */
export const completeHead = (
  printed: Head,
  items: readonly { readonly title: string; readonly body: ItemBody }[],
  lines: readonly Line[]
): { readonly head: Head; readonly guessed: boolean } => {
  const bodies = items.map(({ body }) => body)
  const decided = withShortForm(withBodyOfDay(withOnlyBody(withDecidingBody(printed, bodies), bodies), lines), bodies)
  const [first] = bodies
  const attended = first === undefined || decided.participants.length > 0 ? null : attendanceOf(first)
  const inItems = decided.absent.length > 0 ? [] : absentInItems(items, decided.meetingDate)
  const told = inItems.length > 0 || decided.absent.length > 0 ? inItems : (attended?.absent ?? [])
  const head = {
    ...decided,
    absent: [...decided.absent, ...told],
    participants: (attended?.participants ?? decided.participants).filter((name) => !told.includes(name)),
    forum: decided.forum ?? bodyInItems(items, lines, printed.maybeForum) ?? printed.maybeForum,
    secretary: decided.secretary ?? attended?.secretary ?? secretaryAtEnd(lines) ?? electedWriter(items)
  }
  return { head, guessed: decided.forum === null && head.forum !== null }
}
