import type { LocalDate, Repair, Section } from '../domain/minutes.ts'
import type { ActionCell } from './action-columns.ts'
import { headsAttachments, isEntryOfList, isFileLine, namesAttachment, readAttachments } from './attachments.ts'
import { caseNumberAlone, caseNumberLabelled, isCaseLabelAlone, isJournalOnly } from './case-number.ts'
import { titleKey } from './contents.ts'
import { type DecisionHeading, decisionHeadingOf, parseDecisionHeading } from './decision-heading.ts'
import { foldLetters, foldText } from './fold-text.ts'
import { isForumName } from './forum-name.ts'
import { type HeadingUse, isAttachmentList, isDecisionHere, isSectionHere } from './heading-use.ts'
import { groupOf, isPartHeading, opennessAndNumber, opennessOf, parseItemCandidate } from './item-heading.ts'
import { isClosing, isLabelAlone, isParticular, isValueOf, saysMore } from './item-particulars.ts'
import { joinText } from './join-text.ts'
import { isBlank, type Line, splitLine } from './lines.ts'
import type { NamedBeside } from './meaning/responsible.ts'
import { sectionHeadingOf } from './section-heading.ts'
import { taskLinesAt } from './task-lines.ts'
import { decisionTableAt, endOfTaskTable, headsFollowUp } from './task-table.ts'

/** "Havneudvalget, 4. marts 2027, pkt. 27:" */
const NAMES_ITEM = /,\s(?:pkt\.?|punkt|sag)\s?(?:nr\.?\s?)?\d{1,4}\s?:?$/iu

/** A decision block before its text is interpreted. */
export interface PrintedBlock {
  readonly heading: string
  readonly forum: string | null
  readonly date: LocalDate | null
  readonly text: string
  readonly line: number
  /** Who stands beside or below it as the one to do it. */
  readonly named: readonly NamedBeside[]
}

/** What stands under an item's heading. */
export interface ItemBody {
  readonly caseNumber: string | null
  readonly openness: 'open' | 'closed' | null
  readonly sections: readonly Section[]
  readonly attachments: readonly string[]
  readonly blocks: readonly PrintedBlock[]
  /** Lines of all sections but the decisions, for finding what a decision's sub-headings repeat. */
  readonly caseLines: readonly Line[]
}

const BEHIND_CLOSED_DOORS =
  /^\(?(?:punktet|sagen|dette punkt|behandlet|behandles|the item)(?!\p{L}).*(?:lukkede døre|lukket møde|er lukket|closed doors)/iu
/** A part of the item with a number of its own ("4.2 Title" in item 4). */
const SUB_ITEM = /^(\d{1,4})\.\d{1,2}\.?\s+\p{Lu}/u
/** A line that begins a recommendation without a heading before it. */
const RECOMMENDS =
  /^(?:Det\s(?:indstilles|anbefales)|\p{Lu}[^.!?:;]{2,70}\s(?:indstiller|anbefaler))(?:\s(?:til|over\sfor|overfor)\s[^.!?:;]{3,60}?)?(?:,\sat)?\s?[,:]?$/iu
/** The same with the body that is to decide, before a list of what it is to decide ("Det indstilles, at rådet"). */
const RECOMMENDS_THAT =
  /^(?:Det\s(?:indstilles|anbefales)|\p{Lu}[^.!?:;]{2,70}\s(?:indstiller|anbefaler)),?\sat\s[^.!?:;,]{2,40}$/u

/** What stands before the next item and belongs to none: the body whose items follow, in capitals, or a pause. */
const isBetweenItems = (plain: string): boolean =>
  (plain.length > 6 && plain === plain.toUpperCase() && isForumName(plain)) ||
  /^(?:(?:kaffe|frokost)?pause(?!\p{L})(?:[^.!?]|(?<=\d|kl)\.(?=\s?\d)){0,40}|(?:coffee |lunch )?break(?!\p{L})(?:[^.!?]|(?<=\d)\.(?=\d)){0,40}|frokost(?:$|\s?[(:]|\skl)[^!?]{0,30}|(?:efterretnings|beslutnings|orienterings|drøftelses|temadrøftelses)(?:sager|punkter))$/iu.test(
    plain
  )

/** When, alone on a line: "Kl. 19.20-19.35", "(10 min.)". */
const TIME_ALONE =
  /^\(?(?:kl\.?\s?)?(?:\d{1,2}[.:]\d{2}(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2})?|\d{1,3}\s?min(?:utter|\.)?)\)?$/iu

/** The last line of an item that belongs to it: a pause behind it, with its time, does not. */
const lastOwn = (lines: readonly Line[]): number => {
  const filled = (before: number): number => {
    let at = before - 1
    while (at >= 0 && isBlank(lines[at] as Line)) at--
    return at
  }
  let last = filled(lines.length)
  while (last > 0) {
    const before = TIME_ALONE.test(lines[last]?.plain ?? '') ? filled(last) : last
    if (before <= 0 || !isBetweenItems(lines[before]?.plain ?? '')) break
    last = filled(before)
  }
  return last
}

interface Open {
  readonly kind: 'preamble' | 'section' | 'attachments' | 'decision'
  readonly heading: string
  readonly name: string
  readonly forum: string | null
  readonly date: LocalDate | null
  readonly line: number
  readonly lines: Line[]
  /** Its text begins on the line of its heading. */
  readonly inline: boolean
  /** One of several bodies' blocks below one bare heading ("Beslutninger:"). */
  grouped?: boolean
  /** It prints again what stands in the decision: the rows that this was read from. */
  readonly again?: boolean
  readonly named: NamedBeside[]
}

/** Whether a line that begins with a small letter carries on a sentence: a word left alone by a page break looks like a heading. */
const isInSentence = (line: Line, part: Open): boolean => {
  if (!/^\p{Ll}/u.test(line.plain)) return false
  const before = part.lines.findLast((one) => !isBlank(one))
  return /\.$/u.test(line.plain) || (before !== undefined && !/[.:!?)]$/u.test(before.plain))
}

/** A decision's heading in this line, or in this and the next where it is wrapped. */
const decisionAt = (lines: readonly Line[], place: number): { heading: DecisionHeading; last: number } | null => {
  const line = lines[place]
  if (line === undefined || (line.bullet !== '' && line.bullet !== '•')) return null
  const heading = decisionHeadingOf(line)
  const next = lines[place + 1]
  if (
    (heading === null ||
      (heading.form === 'worded' && heading.date === null && heading.rest === '' && heading.forum !== null)) &&
    next !== undefined &&
    !isBlank(next) &&
    line.plain.length < 130 &&
    next.plain.length < 90 &&
    /^\p{Lu}/u.test(line.plain)
  ) {
    const joined = parseDecisionHeading(`${line.plain} ${next.plain}`)
    if (
      joined !== null &&
      joined.form === 'worded' &&
      joined.date !== null &&
      joined.rest === '' &&
      decisionHeadingOf(next)?.form !== 'worded'
    )
      return { heading: joined, last: place + 1 }
  }
  return heading === null ? null : { heading, last: place }
}

/** Votes below a word for what they were cast on ("Forvaltningens indstilling:") belong to the decision with it. */
const VOTES =
  /^(?:for|imod|hverken|undlod|stemmer|voted?s?|in favour|against)(?!\p{L})(?:\s(?:forslaget|indstillingen|stemte|stemmer|for|eller|imod|stemmer)){0,4}\s?(?::|\d|[:(]|stemte|$)/iu

/** Lines that a title printed again may be wrapped over. */
const MOST_TITLE_LINES = 4

/** The last line of the item's title, printed again behind the decision's heading from `rest` on; null where that is no title. */
const titleBehind = (
  lines: readonly Line[],
  place: number,
  rest: string,
  titles: ReadonlySet<string>
): number | null => {
  let key = foldLetters(rest)
  if (key === '') return null
  for (let at = place; at < place + MOST_TITLE_LINES; at++) {
    if (titles.has(key)) return at
    const next = lines[at + 1]
    key += next === undefined || isBlank(next) ? '' : foldLetters(next.plain)
    if (next === undefined || isBlank(next) || ![...titles].some((title) => title.startsWith(key))) return null
  }
  return null
}

/**
 * Reads what stands under an item's heading into sections, attachments and decision blocks. `titlePlaces` are positions of lines that hold the
 * title only; `isLast` tells that the meeting's closing lines may follow.
 */
export const readItemBody = (
  lines: readonly Line[],
  item: {
    title: string
    printedTitle: string
    titlePlaces: ReadonlySet<number>
    isLast: boolean
    number: number
  },
  use: HeadingUse,
  repairs: Repair[],
  actions: ReadonlyMap<number, ActionCell> = new Map()
): ItemBody => {
  const titles = new Set([item.title, item.printedTitle].map(foldLetters).filter((key) => key !== ''))
  let caseNumber: string | null = null
  let journalOnly = false
  let open = false
  let closed = false
  let awaitsCaseNumber = false
  let awaitedLabel: string | null = null
  const files: Line[] = []
  const parts: Open[] = [
    {
      kind: 'preamble',
      heading: '',
      name: 'Sagsfremstilling',
      forum: null,
      date: null,
      line: lines[0]?.number ?? 0,
      lines: [],
      inline: false,
      named: []
    }
  ]
  /** Tables of what is to be done, behind the decision they stand in. */
  const tables = new Map<Open, Open[]>()
  /** What stands in columns beside a decision's lines. */
  const beside = new Map<Open, Line[]>()
  /** Parts below a heading of their own, so far. */
  let headed = 0
  const isHeaded = (kind: Open['kind'] | undefined): boolean => kind !== 'preamble' && kind !== 'attachments'
  const current = (): Open | undefined => parts.at(-1)
  const begin = (
    kind: Open['kind'],
    heading: string,
    name: string,
    line: Line,
    rest: string,
    forum: string | null = null,
    date: LocalDate | null = null
  ): void => {
    if (isHeaded(kind)) headed++
    parts.push({
      kind,
      heading,
      name,
      forum,
      date,
      line: line.number,
      lines: rest === '' ? [] : splitLine(line, [rest]),
      inline: rest !== '',
      named: []
    })
  }
  const takeTaskTable = (decision: Open, rows: readonly Line[], again = false): void => {
    const last = rows.at(-1)
    const heading = decision.lines.findLastIndex((one) => !isBlank(one))
    const headed = headsFollowUp(decision.lines[heading]?.plain ?? '.') ? decision.lines.splice(heading) : []
    while (decision.lines.length > 0 && decision.lines.at(-1)?.plain === '') decision.lines.pop()
    const table: Open = {
      ...decision,
      kind: 'section',
      heading: headed[0]?.plain ?? '',
      name: 'Opfølgning',
      forum: null,
      date: null,
      line: headed[0]?.number ?? rows[0]?.number ?? decision.line,
      lines: [...rows, ...(last === undefined ? [] : splitLine(last, ['']))],
      inline: false,
      again
    }
    tables.set(decision, [...(tables.get(decision) ?? []), table])
  }
  const noted = new Set<number>()
  const noteAction = (decision: Open, line: Line): void => {
    const action = noted.has(line.number) ? undefined : actions.get(line.number)
    if (action === undefined) return
    noted.add(line.number)
    if (action.who !== null) decision.named.push({ who: action.who, beside: decision.lines.at(-1)?.plain ?? '' })
    beside.set(decision, [...(beside.get(decision) ?? []), ...splitLine(line, [action.cells.join('   ')])])
  }
  const noteCaseNumber = (found: string | null, plain: string): boolean => {
    if (found === null) return false
    if (caseNumber === null || journalOnly) {
      const journal = isJournalOnly(plain)
      if (caseNumber === null || !journal) [caseNumber, journalOnly] = [found, journal]
    }
    return true
  }
  const last = item.isLast ? lines.length : lastOwn(lines)
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place]
    if (line === undefined || item.titlePlaces.has(place)) continue
    const part = current()
    if (part === undefined) break
    if (isBlank(line)) {
      part.lines.push(line)
      continue
    }
    if (item.isLast && use.listsAttachmentsOnce && isAttachmentList(line.plain)) break
    if (place > last && part.kind !== 'preamble') continue
    if (groupOf(line.plain) !== null || isPartHeading(line.plain) || /^[A-D]-(?:sag|punkt)(?:er)?$/u.test(line.plain))
      continue
    if (line.bullet === '' && part.kind !== 'preamble' && SUB_ITEM.exec(line.plain)?.[1] === String(item.number)) {
      begin('section', line.plain, 'Sagsfremstilling', line, '')
      continue
    }
    if (use.worded && foldText(line.plain).replace(/:$/u, '') === 'referat') {
      begin('section', line.plain, 'Referat', line, '')
      continue
    }
    const unheaded = headed === 0
    if (part.kind === 'preamble' && unheaded) {
      const label = awaitedLabel
      awaitedLabel = null
      if (label !== null && isValueOf(label, line)) continue
      if (isLabelAlone(line.plain)) {
        awaitedLabel = foldText(line.plain)
        continue
      }
    }
    const decided = decisionTableAt(lines, place)
    if (decided !== null) {
      begin('decision', decided.heading, 'Beslutning', line, '')
      const begun = current()
      begun?.lines.push(...decided.text)
      if (begun !== undefined) takeTaskTable(begun, lines.slice(place, decided.end), true)
      place = decided.end - 1
      continue
    }
    const tableEnd = part.kind === 'decision' ? endOfTaskTable(lines, place) : null
    if (tableEnd !== null) {
      takeTaskTable(part, lines.slice(place, tableEnd))
      place = tableEnd - 1
      continue
    }
    const tasks =
      part.kind === 'decision'
        ? taskLinesAt(
            lines,
            place,
            part.lines.findLast((one) => !isBlank(one)),
            (next) => decisionHeadingOf(next) !== null || sectionHeadingOf(next) !== null || isClosing(next.plain)
          )
        : null
    if (tasks !== null) {
      const above = part.lines.findLast((one) => !isBlank(one))
      for (const who of tasks.who) part.named.push({ who, beside: above?.plain ?? '' })
      takeTaskTable(part, lines.slice(place, tasks.end))
      place = tasks.end - 1
      continue
    }
    const inSentence = isInSentence(line, part)
    const decision = inSentence ? null : decisionAt(lines, place)
    if (decision !== null) {
      const inGroup = part.grouped === true && part.lines.length > 0 && isBlank(part.lines.at(-1) ?? line)
      const behindBare =
        (part.kind === 'decision' && part.lines.every(isBlank)) ||
        inGroup ||
        foldText(part.heading) === 'indstilling og beslutning'
      // Under "Historik" a body and a date alone begin what is told; with the item's number they head its block.
      const told =
        part.kind === 'section' &&
        part.name === 'Historik' &&
        (decision.heading.rest !== '' || (decision.heading.form !== 'worded' && !NAMES_ITEM.test(line.plain)))
      if (isDecisionHere(decision.heading, use, behindBare) && !told) {
        if (decision.heading.slip)
          repairs.push({
            line: line.number,
            kind: 'heading-typo',
            before: decision.heading.heading,
            after: 'Beslutning'
          })
        if (behindBare && !inGroup && part.kind === 'decision' && decision.heading.date !== null) {
          if (isHeaded(parts.pop()?.kind)) headed--
        }
        const titled =
          decision.heading.namesItem === true ? titleBehind(lines, place, decision.heading.rest, titles) : null
        begin(
          'decision',
          titled === null
            ? decision.heading.heading
            : lines
                .slice(place, titled + 1)
                .map((one) => one.plain)
                .join(' '),
          'Beslutning',
          line,
          titled === null ? decision.heading.rest : '',
          decision.heading.forum,
          decision.heading.date
        )
        const begun = current()
        if (begun !== undefined) begun.grouped = behindBare && decision.heading.form === 'dated'
        if (begun?.inline === true) noteAction(begun, line)
        place = titled ?? decision.last
        continue
      }
    }
    if (part.kind !== 'attachments' && headsAttachments(line)) {
      begin('attachments', line.plain, 'Bilag', line, '')
      continue
    }
    const section = !inSentence && (line.bullet === '' || line.bullet === '•') ? sectionHeadingOf(line) : null
    if (
      section !== null &&
      isSectionHere(section, use, part.kind === 'decision') &&
      !(
        part.kind === 'decision' &&
        VOTES.test(lines.slice(place + 1, place + 4).find((one) => !isBlank(one))?.plain ?? '')
      ) &&
      !(section.proposer && (part.name === 'Indstilling' || part.name === 'Kompetence')) &&
      !(
        part.kind === 'attachments' &&
        (section.rest !== '' || isEntryOfList(section.heading, part.lines, lines.slice(place + 1, place + 4)))
      )
    ) {
      if (section.slip)
        repairs.push({ line: line.number, kind: 'heading-typo', before: section.heading, after: section.name })
      begin(section.name === 'Bilag' ? 'attachments' : 'section', section.heading, section.name, line, section.rest)
      continue
    }
    if (unheaded) {
      const again = parseItemCandidate(line)
      if (
        again !== null &&
        again.number === item.number &&
        again.style !== 'alone' &&
        (again.title === '' || titles.has(foldLetters(again.title)))
      )
        continue
      if (titles.has(titleKey(line))) {
        if (part.kind === 'attachments') begin('preamble', '', 'Sagsfremstilling', line, '')
        continue
      }
      if (awaitsCaseNumber && /^\S*\d\S*$/u.test(line.plain)) {
        noteCaseNumber(line.plain, line.plain)
        awaitsCaseNumber = false
        continue
      }
      awaitsCaseNumber = isCaseLabelAlone(line.plain)
      if (awaitsCaseNumber) continue
      if (part.kind === 'preamble') {
        const marked = opennessAndNumber(line.plain)
        if (marked !== null) {
          if (marked.openness === 'open') open = true
          else closed = true
          noteCaseNumber(caseNumberAlone(marked.number) ?? marked.number, line.plain)
          continue
        }
        const beginning = line.plain.slice(0, 200)
        const labelled = /^.{0,60}(?:nr|nummer|sag|id|case|no)\.?[\s:.]/iu.test(beginning)
          ? caseNumberLabelled(beginning)
          : null
        if (noteCaseNumber(caseNumberAlone(line.plain) ?? labelled, line.plain) && !saysMore(line.plain)) {
          if (/(?:^|[\s(])lukket(?!\p{L})/iu.test(line.plain)) closed = true
          continue
        }
        const openness = opennessOf(line.plain)
        if (openness !== null) {
          if (openness === 'open') open = true
          else closed = true
          continue
        }
        if (line.plain.length < 120 && BEHIND_CLOSED_DOORS.test(line.plain)) closed = true
        if (isParticular(line.plain)) {
          if (/:\s*lukket/iu.test(line.plain)) closed = true
          continue
        }
        if (isFileLine(line.plain)) {
          files.push(line)
          continue
        }
      }
    }
    if (
      part.kind !== 'decision' &&
      part.name !== 'Indstilling' &&
      part.name !== 'Kompetence' &&
      line.bullet === '' &&
      (RECOMMENDS.test(line.plain) ||
        (RECOMMENDS_THAT.test(line.plain) && lines.find((one, at) => at > place && !isBlank(one))?.bullet !== ''))
    ) {
      begin('section', line.plain, 'Indstilling', line, '')
      continue
    }
    if (
      part.kind !== 'decision' &&
      part.kind !== 'attachments' &&
      part.name !== 'Indstilling' &&
      line.bullet === '' &&
      namesAttachment(line.plain)
    ) {
      begin('attachments', '', 'Bilag', line, line.plain)
      continue
    }
    // "Næste møde er den 4. maj" may be all that was decided.
    const saysFirst = part.kind === 'decision' && part.lines.every(isBlank)
    if (
      item.isLast &&
      isClosing(line.plain) &&
      !saysFirst &&
      !titles.has(titleKey(line)) &&
      !(/næste møde|next meeting/iu.test(item.title) && /møde|meeting/iu.test(line.plain))
    )
      break
    part.lines.push(line)
    if (part.kind === 'decision') noteAction(part, line)
  }
  for (const [decision, rows] of beside) takeTaskTable(decision, rows)
  if (caseNumber === null) {
    for (const [place, line] of lines.entries()) {
      // A label anywhere in the item, its number in the next line.
      if (isCaseLabelAlone(line.plain)) {
        const below = lines.slice(place + 1, place + 4).find((one) => !isBlank(one))?.plain ?? ''
        if (/^(?=\S*\d{2})[\p{L}\d][\p{L}\d./-]{3,24}$/u.test(below) && noteCaseNumber(below, `${line.plain} ${below}`))
          break
      }
      if (
        !item.titlePlaces.has(place) &&
        line.plain.length < 120 &&
        /^(?:sags?\s?(?:nr|nummer|id)|journal|j\.?\s?nr|acadre|case\s(?:no|number))/iu.test(line.plain) &&
        noteCaseNumber(caseNumberLabelled(line.plain), line.plain)
      )
        break
    }
  }
  const sections: Section[] = []
  const blocks: PrintedBlock[] = []
  const attachments: string[] = [...readAttachments(files)]
  const all = parts.flatMap((part) => [part, ...(tables.get(part) ?? [])])
  for (const part of all) {
    const text = joinText(part.lines, repairs)
    if (part.kind === 'preamble' && text === '') continue
    sections.push({ heading: part.heading, name: part.name, text })
    if (part.kind === 'attachments') for (const name of readAttachments(part.lines, part.inline)) attachments.push(name)
    if (part.kind === 'decision')
      blocks.push({
        heading: part.heading,
        forum: part.forum,
        date: part.date,
        text,
        line: part.line,
        named: part.named
      })
  }
  return {
    caseNumber,
    openness: closed && !open ? 'closed' : open ? 'open' : null,
    sections,
    attachments,
    blocks,
    caseLines: all.filter((part) => part.kind !== 'decision' && part.again !== true).flatMap((part) => part.lines)
  }
}
