import type { Repair, Section } from '../../domain/minutes.ts'
import { readAttachments } from '../headings/attachments.ts'
import { isClosing } from '../headings/closing-lines.ts'
import { titleKey } from '../headings/contents.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { opennessOf, parseItemCandidate } from '../headings/item-heading.ts'
import { isLabelAlone, isValueOf } from '../headings/item-particulars.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import type { ActionCell } from '../pages/action-columns.ts'
import { caseNumberLabelled } from '../text/case-number.ts'
import { foldLetters, foldText } from '../text/fold-text.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { closesMeeting, isSetBehindItems } from './behind-items.ts'
import { headsGroup, lastOwn } from './between-items.ts'
import { type BodySoFar, type HeadedItem, nextFilled } from './body-so-far.ts'
import { decisionBeginning, particularsAbove } from './decision-beginning.ts'
import { decisionAt, headsOtherBlock } from './decision-place.ts'
import {
  isAsInOthers,
  isBlockOfHistory,
  isOfEarlierBody,
  isRightBelowEarlier,
  isToldOfBefore,
  isWithoutColon,
  toldHeadingAt
} from './earlier-bodies.ts'
import { type HeadingUse, isAttachmentList, isDecisionHere } from './heading-use.ts'
import { ItemFacts } from './item-facts.ts'
import { type Beginning, ItemParts, isEmpty, lastFilled, type PrintedBlock } from './item-parts.ts'
import { learntHeadingOf } from './learnt-heading.ts'
import { goesOnBehindArrow, isAttached, isSaidInText, saysHowDealtWith } from './no-decision-heading.ts'
import { sectionBeginning } from './section-beginning.ts'
import { carriesOnSentence } from './sentences-in-body.ts'
import { beginsSubItem } from './sub-items.ts'
import { taskLinesAt } from './task-lines.ts'
import { decisionTableAt, endOfTaskTable } from './task-table.ts'
import { toldSection } from './told-sections.ts'
import { unheadedSection } from './unheaded-sections.ts'

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

/** A case's number behind tasks stands alone in its line. */
const LONGEST_NUMBER_LINE = 60
/** All that stands below "Lukkede punkter" where there were none. */
const NO_ITEMS = /^(?:ingen|intet|none|-+)(?:\s(?:punkter|sager|items))?\.?$/iu

/** Reads one item's lines from its heading on. What a step takes is told by the place of the next line to read; null where it takes nothing. */
class BodyReader {
  readonly #lines: readonly Line[]
  readonly #item: HeadedItem
  readonly #use: HeadingUse
  readonly #repairs: Repair[]
  readonly #facts = new ItemFacts()
  readonly #parts: ItemParts
  readonly #body: BodySoFar
  #awaitedLabel: string | null = null
  /** The first line behind the item's own, as that of a pause. */
  #behind: Line | undefined

  constructor(
    lines: readonly Line[],
    item: HeadedItem,
    use: HeadingUse,
    repairs: Repair[],
    actions: ReadonlyMap<number, ActionCell>
  ) {
    this.#lines = lines
    this.#item = item
    this.#use = use
    this.#repairs = repairs
    this.#parts = new ItemParts(lines[0], actions)
    const titles = new Set([item.title, item.printedTitle].map(foldLetters).filter((key) => key !== ''))
    this.#body = { lines, item, titles, use, parts: this.#parts }
  }

  read(): ItemBody {
    const last = this.#item.isLast || this.#isMarkAlone() ? this.#lines.length : lastOwn(this.#lines)
    this.#behind = nextFilled(this.#lines, last)
    let place = 0
    while (place < this.#lines.length) {
      const line = this.#lines[place] as Line
      if (this.#item.titlePlaces.has(place)) place++
      else if (isBlank(line)) {
        this.#parts.current.lines.push(line)
        place++
      } else if (this.#beginsAttachmentList(line)) break
      else if (place > last) place++
      else if (headsGroup(line.plain) && !this.#isMarkAlone()) place = this.#behindGroup(place)
      else place = this.#takeLine(line, place)
    }
    this.#facts.seekCaseNumber(this.#lines, this.#item.titlePlaces)
    const { sections, attachments, blocks, caseLines } = this.#parts.join(this.#repairs)
    return {
      caseNumber: this.#facts.caseNumber,
      openness: this.#facts.openness,
      sections,
      attachments: [...readAttachments(this.#facts.files), ...attachments],
      blocks,
      caseLines
    }
  }

  /** The place behind a heading over a group of items, and behind the word that there are none. */
  #behindGroup(place: number): number {
    const next = nextFilled(this.#lines, place)
    return next !== undefined && NO_ITEMS.test(next.plain) ? this.#lines.indexOf(next, place) + 1 : place + 1
  }

  /** Whether all that stands below the title is that the item is closed ("LUKKET PUNKT"): no heading over what follows. */
  #isMarkAlone(): boolean {
    const own = this.#lines.filter((line, place) => !isBlank(line) && !this.#item.titlePlaces.has(place))
    return own.length === 1 && opennessOf(own[0]?.plain ?? '') === 'closed'
  }

  /** Whether a list of all items' attachments begins here. */
  #beginsAttachmentList(line: Line): boolean {
    return this.#item.isLast && this.#use.listsAttachmentsOnce && isAttachmentList(line.plain)
  }

  /** The place of the next line to read, once this one has found its part. */
  #takeLine(line: Line, place: number): number {
    const unheaded = this.#parts.unheaded
    const { current } = this.#parts
    if (current.kind === 'decision' && headsOtherBlock(line, nextFilled(this.#lines, place), this.#body.titles))
      return place + 1
    const inSentence = carriesOnSentence(line, this.#parts.current)
    const taken =
      this.#takeSubItem(line, place) ??
      (unheaded ? this.#takeValue(line, place) : null) ??
      this.#takeTasks(line, place) ??
      (inSentence ? null : this.#takeDecision(line, place)) ??
      this.#takeSection(line, place, inSentence) ??
      (!unheaded && this.#facts.takesNumberAlone(line.plain) ? place + 1 : null) ??
      (unheaded ? this.#takeLead(line, place, inSentence) : null) ??
      this.#begin(unheadedSection(this.#body, line, place), line, place)
    if (taken !== null) return taken
    if (isSetBehindItems(this.#body, line, place) || closesMeeting(this.#body, line, place)) return this.#lines.length
    this.#parts.take(line)
    return place + 1
  }

  /** Begins a part, where one begins. */
  #begin(beginning: Beginning | null, line: Line, place: number): number | null {
    if (beginning === null) return null
    this.#parts.begin(beginning, line)
    return place + 1
  }

  #takeSubItem(line: Line, place: number): number | null {
    const beginning: Beginning | null = beginsSubItem(this.#body, line, place)
      ? { kind: 'section', heading: line.plain, name: 'Sagsfremstilling' }
      : toldSection(this.#body, line, place)
    return this.#begin(beginning, line, place)
  }

  /** A label of the item's particulars by itself, and its value in the next line. */
  #takeValue(line: Line, place: number): number | null {
    if (this.#parts.current.kind !== 'preamble') return null
    const label = this.#awaitedLabel
    this.#awaitedLabel = null
    if (label !== null && isValueOf(label, line)) return place + 1
    if (!isLabelAlone(line.plain)) return null
    this.#awaitedLabel = foldText(line.plain)
    return place + 1
  }

  /** A table that holds the decision itself, or rows or lines of what is to be done below it. */
  #takeTasks(line: Line, place: number): number | null {
    const lines = this.#lines
    const decided = decisionTableAt(lines, place)
    if (decided !== null) {
      const part = this.#parts.begin({ kind: 'decision', heading: decided.heading, name: 'Beslutning' }, line)
      part.lines.push(...decided.text)
      part.named.push(...decided.named)
      this.#parts.takeTaskTable(part, lines.slice(place, decided.end), true)
      return decided.end
    }
    const part = this.#parts.current
    if (part.kind !== 'decision') return null
    const tableEnd = endOfTaskTable(lines, place)
    if (tableEnd !== null) {
      this.#parts.takeTaskTable(part, lines.slice(place, tableEnd))
      return tableEnd
    }
    const above = lastFilled(part)
    const tasks = taskLinesAt(lines, place, above, (next) => this.#endsTasks(next))
    if (tasks === null) return null
    for (const who of tasks.who) part.named.push({ who, beside: above?.plain ?? '' })
    this.#parts.takeTaskTable(part, lines.slice(place, tasks.end))
    return tasks.end
  }

  /** Whether a line below tasks is none of them, whatever it looks like. */
  #endsTasks(next: Line): boolean {
    return (
      next === this.#behind ||
      decisionHeadingOf(next) !== null ||
      sectionHeadingOf(next) !== null ||
      isClosing(next.plain) ||
      (next.plain.length < LONGEST_NUMBER_LINE && caseNumberLabelled(next.plain) !== null)
    )
  }

  #takeDecision(line: Line, place: number): number | null {
    const [body, use] = [this.#body, this.#use]
    if (use.decidesByForm.has(line))
      return this.#begin({ kind: 'decision', heading: '', name: 'Beslutning', rest: line.plain }, line, place)
    const learnt =
      use.learnt === null || goesOnBehindArrow(body, line, place) ? null : learntHeadingOf(line, use.learnt)
    const placed =
      learnt === null
        ? (decisionAt(this.#lines, place) ?? toldHeadingAt(body, place))
        : { heading: learnt, last: place }
    if (placed === null || isAttached(body, placed.heading, place) || isSaidInText(body, placed, place)) return null
    if (saysHowDealtWith(body, placed.heading, place)) return place + 1
    const part = this.#parts.current
    const inGroup = part.grouped && part.lines.length > 0 && isBlank(part.lines.at(-1) ?? line)
    const underBare = part.kind === 'decision' && isEmpty(part)
    const underEarlier = isRightBelowEarlier(body, placed)
    const isBlock = isBlockOfHistory(body, placed, place)
    const behindBare =
      underBare ||
      underEarlier ||
      isBlock ||
      inGroup ||
      foldText(part.heading) === 'indstilling og beslutning' ||
      isOfEarlierBody(body, placed, place) ||
      isWithoutColon(body, placed, place) ||
      isAsInOthers(body, placed, place)
    if (!underEarlier && !isBlock && isToldOfBefore(body, placed, line)) return null
    if (!isDecisionHere(placed.heading, use, behindBare)) return null
    if (underEarlier || (underBare && !inGroup && placed.heading.date !== null)) this.#parts.dropCurrent()
    if (placed.heading.slip) this.#noteSlip(line, placed.heading.heading, 'Beslutning')
    const above = particularsAbove(this.#lines, place, placed)
    if (above !== null) this.#parts.dropLines(above.count)
    const told = above === null ? placed : { ...placed, heading: { ...placed.heading, ...above } }
    const { beginning, next } = decisionBeginning(body, place, told, behindBare)
    this.#parts.begin(beginning, line)
    return next
  }

  #takeSection(line: Line, place: number, inSentence: boolean): number | null {
    const section = sectionBeginning(this.#body, line, place, inSentence)
    if (section === null) return null
    const { beginning, slip } = section
    if (slip) this.#noteSlip(line, beginning.heading, beginning.name)
    return this.#begin(beginning, line, place)
  }

  #noteSlip(line: Line, before: string, after: string): void {
    this.#repairs.push({ line: line.number, kind: 'heading-typo', before, after })
  }

  /** What stands before the first heading beside text: the item's heading again, its case number, its particulars. */
  #takeLead(line: Line, place: number, inSentence: boolean): number | null {
    const { titles } = this.#body
    const again = parseItemCandidate(line)
    if (
      again !== null &&
      again.number === this.#item.number &&
      again.style !== 'alone' &&
      (again.title === '' || titles.has(foldLetters(again.title)))
    )
      return place + 1
    const part = this.#parts.current
    // Right below "Bilag" an attachment may be called as the item is.
    if (titles.has(titleKey(line)) && !(part.kind === 'attachments' && isEmpty(part)) && !inSentence)
      return part.kind === 'attachments'
        ? this.#begin({ kind: 'preamble', heading: '', name: 'Sagsfremstilling' }, line, place)
        : place + 1
    const isFact = this.#facts.takesCaseNumber(line.plain) || (part.kind === 'preamble' && this.#facts.takes(line))
    return isFact ? place + 1 : null
  }
}

/**
 * Reads what stands under an item's heading into sections, attachments and decision blocks, in time proportional to its lines. `actions` tells what
 * stands in columns beside which line; what was mended is added to `repairs`.
 */
export const readItemBody = (
  lines: readonly Line[],
  item: HeadedItem,
  use: HeadingUse,
  repairs: Repair[],
  actions: ReadonlyMap<number, ActionCell> = new Map()
): ItemBody => new BodyReader(lines, item, use, repairs, actions).read()
