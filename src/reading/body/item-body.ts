import type { LocalDate, Repair, Section } from '../../domain/minutes.ts'
import {
  headsAttachments,
  isEntryOfList,
  isFileLine,
  namesAttachment,
  readAttachments
} from '../headings/attachments.ts'
import { titleKey } from '../headings/contents.ts'
import { type DecisionHeading, decisionHeadingOf } from '../headings/decision-heading.ts'
import { opennessOf, parseItemCandidate } from '../headings/item-heading.ts'
import { isClosing, isLabelAlone, isParticular, isValueOf } from '../headings/item-particulars.ts'
import { type SectionHeading, sectionHeadingOf } from '../headings/section-heading.ts'
import { outcomeOfSentence } from '../meaning/outcome.ts'
import type { ActionCell } from '../pages/action-columns.ts'
import { findDates, firstDate } from '../text/calendar-dates.ts'
import { caseNumberLabelled, isCaseLabelAlone } from '../text/case-number.ts'
import { foldLetters, foldText } from '../text/fold-text.ts'
import { isForumName } from '../text/forum-name.ts'
import { ARROW, isBlank, type Line } from '../text/lines.ts'
import { headsGroup, lastOwn } from './between-items.ts'
import { decisionAt, isTold, type PlacedHeading, titleBehind } from './decision-place.ts'
import {
  type HeadingUse,
  headedBy,
  isAttachmentList,
  isDecisionHere,
  isMarkdownHeading,
  isSectionHere,
  tellsOnly
} from './heading-use.ts'
import { ItemFacts } from './item-facts.ts'
import { type Beginning, ItemParts, isEmpty, lastFilled, type Part, type PrintedBlock } from './item-parts.ts'
import { isBehindArrow, learntHeadingOf } from './learnt-heading.ts'
import { partsDecision } from './parts-of-decision.ts'
import { beginsCase } from './proposal-below.ts'
import { recommends } from './proposed-points.ts'
import { fieldIn, labelIn } from './recurring-labels.ts'
import { taskLinesAt } from './task-lines.ts'
import { decisionTableAt, endOfTaskTable } from './task-table.ts'

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

/** The item whose body is read, as its heading names it. */
export interface HeadedItem {
  readonly number: number
  readonly title: string
  readonly printedTitle: string
  /** Places of lines that hold the title only. */
  readonly titlePlaces: ReadonlySet<number>
  /** The meeting's closing lines may follow it. */
  readonly isLast: boolean
}

/** A part of the item with a number of its own ("4.2 Title" in item 4). */
const SUB_ITEM = /^(\d{1,4})\.\d{1,2}\.?\s+\p{Lu}/u
/** When and where it was decided, in lines of their own below the heading: "Sted: Havnekontoret". */
const WHEN_AND_WHERE = /^(?:mødedato|dato|mødested|sted|tid|tidspunkt|date|time|place|venue):\s/iu
/** "Bilag til punkt 2: Notat om ventelister": a document printed behind the items. */
const ANNEX = /^bilag\stil\s(?:punkt|pkt\.?|sag)\s\d{1,3}\s?[:.–-]/iu
/** The case's number at an item's end stands alone in its line. */
const LONGEST_NUMBER_LINE = 60
/** "PDF", above an attachment's name. */
const FILE_KIND = /^(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|link)$/iu
/** A page's margin says so many particulars in so many lines, at most body and day over them. */
const LEAST_PARTICULARS = 3
const LINES_OF_PARTICULARS = 4
const MOST_OVER_PARTICULARS = 2
const saysParticular = (plain: string): boolean =>
  isParticular(plain) || isLabelAlone(plain) || (plain.length < LONGEST_NUMBER_LINE && CASE_NUMBER.test(plain))
const CASE_NUMBER = /^(?:sags?\s?(?:nr|nummer|id)|journal\s?(?:nr|nummer)|j\.?\s?nr)\.?\s?:?\s*\S*\d\S*$/iu
const isDayAlone = (plain: string): boolean => {
  const [day, ...more] = plain.length > LONGEST_NUMBER_LINE ? [] : findDates(plain)
  return day !== undefined && more.length === 0 && day.start === 0 && day.end === plain.length
}
/** An attachment's name is shorter. */
const LONGEST_NAME = 90
/** All that stands below "Lukkede punkter" where there were none. */
const NO_ITEMS = /^(?:ingen|intet|none|-+)(?:\s(?:punkter|sager|items))?\.?$/iu
/** So far ahead a closing line is followed by what was decided. */
const LOOK_AHEAD = 15
/** So weighty an outcome is said by a word or two ("Anbefales."). */
const SAYS_OUTCOME = 80
/** Votes below a word for what they were cast on ("Forvaltningens indstilling:") belong to the decision with it. */
const VOTES =
  /^(?:for|imod|hverken|undlod|stemmer|voted?s?|in favour|against)(?!\p{L})(?:\s(?:forslaget|indstillingen|stemte|stemmer|for|eller|imod|stemmer)){0,4}\s?(?::|\d|[:(]|stemte|$)/iu

/** Whether a heading for attachments stands alone above names that are set as a list. */
const headsList = (section: SectionHeading, following: readonly Line[]): boolean => {
  const first = following.find((line) => !isBlank(line))
  return (
    section.name === 'Bilag' &&
    section.rest === '' &&
    first !== undefined &&
    first.bullet !== '' &&
    !/[.:;]$/u.test(first.plain)
  )
}

/** Whether a line is a task to be ticked off. */
const isTicked = (line: Line | undefined): boolean =>
  line !== undefined && (/^[☐☑☒]$/u.test(line.bullet) || /^(?:\[[ xX✓]?\]|☐|☑)\s/u.test(line.plain))
/** Who is to do what, by labels. */
const SAYS_WHO =
  /^(?:hvem|hvad|ansvarlig|who|what)\s?:\s+\S.*\s(?:hvem|hvad|hvornår|ansvarlig|frist|who|what|when)\s?:/iu
/** "AH/PL, senest den 4. maj": who, and by when, with no sentence. */
const WHO_AND_WHEN =
  /^\p{Lu}[\p{L}.]*(?:(?:\s|\s?[/,&+]\s?|\sog\s)\p{Lu}[\p{L}.]*){0,5}\s?[,:–-]\s(?:(?:senest|inden|frist|deadline|primo|medio|ultimo)\s.{1,30}|(?:uge\s)?\d{1,2}\S*(?:\s\S+){0,2})$/iu
/** Whether a heading for what is to be done stands over tasks, set as such: to be ticked off, by labels, or as a list below what is set as a heading. */
const headsTasks = (line: Line, section: SectionHeading, following: readonly Line[]): boolean => {
  const first = following.find((one) => !isBlank(one))
  const isListed = first !== undefined && first.bullet !== '' && (line.marked || isSignOf(line))
  return (
    section.name === 'Opfølgning' &&
    section.rest === '' &&
    (isListed || isTicked(first) || SAYS_WHO.test(first?.plain ?? '') || WHO_AND_WHEN.test(first?.plain ?? ''))
  )
}
const LONGEST_OVER_LIST = 40
/** Whether a few words stand over tasks to be ticked off ("- [ ] Anna: kontrakt"). */
const headsChecklist = (line: Line, following: readonly Line[]): boolean =>
  line.bullet === '' &&
  line.plain.length <= LONGEST_OVER_LIST &&
  (line.marked || line.plain.endsWith(':')) &&
  isTicked(following.find((one) => !isBlank(one)))

/** A sentence of some words; and a few words that could stand over one. */
const SENTENCE = /^["“]?\p{Lu}(?:\S+\s){5,}\S*[\p{L}\d)]\.$/u
const LEAST_WORDS = 8
const HEADS_TEXT = /^\p{Lu}[\p{L}\s/,-]{2,50}:?$/u
/** A line of text that no sentence ends with. */
const CARRIED_ON = /^.{30,}[\p{L}\d,]$/u
/** Whether a line that begins with a small letter carries on a sentence: a word left alone by a page break looks like a heading. */
const isInSentence = (line: Line, part: Part): boolean => {
  // "… og er afstemt med" above "Økonomi.": the last word of a wrapped sentence.
  if (/^\p{Lu}[\p{L}\s-]*\.$/u.test(line.plain)) return CARRIED_ON.test(part.lines.at(-1)?.plain ?? '')
  if (!/^\p{Ll}/u.test(line.plain)) return false
  const before = lastFilled(part)
  return /\.$/u.test(line.plain) || (before !== undefined && !/[.:!?)]$/u.test(before.plain))
}

/** "Næste møde er den 4. maj på havnen." */
const NEXT_IN_SENTENCE = /^(?:det\s)?(?:næste|kommende)\s\p{L}*møde\s(?:er|holdes|afholdes|bliver|finder)\s[^:]+\.$/iu

/** "Drøftelse og beslutning", "Orientering/beslutning": what an item is for, in several words of kind. */
const KINDS =
  /^(?:(?:til )?(?:orientering|drøftelse|debat|beslutning|godkendelse|information|efterretning|temadrøftelse|discussion|decision)(?:\s?[,/&+]\s?|\s(?:og|eller|samt|and)\s|$)){2,4}$/iu

/** "📌 Næste skridt": a sign before a few words, in place of a heading's mark. */
const isSignOf = ({ bullet, plain }: Line): boolean =>
  /^\p{Extended_Pictographic}$/u.test(bullet) && plain.split(' ').length <= 3 && !/[.:]./u.test(plain)

/** Reads one item's lines from its heading on. What a step takes is told by the place of the next line to read; null where it takes nothing. */
class BodyReader {
  readonly #lines: readonly Line[]
  readonly #item: HeadedItem
  readonly #use: HeadingUse
  readonly #repairs: Repair[]
  readonly #titles: ReadonlySet<string>
  readonly #facts = new ItemFacts()
  readonly #parts: ItemParts
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
    this.#titles = new Set([item.title, item.printedTitle].map(foldLetters).filter((key) => key !== ''))
    this.#parts = new ItemParts(lines[0], actions)
  }

  read(): ItemBody {
    const last = this.#item.isLast || this.#isMarkAlone() ? this.#lines.length : lastOwn(this.#lines)
    this.#behind = this.#nextFilled(last)
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
    const next = this.#nextFilled(place)
    return next !== undefined && NO_ITEMS.test(next.plain) ? this.#lines.indexOf(next, place) + 1 : place + 1
  }

  /** Whether all that stands below the title is that the item is closed ("LUKKET PUNKT"): no heading over what follows. */
  #isMarkAlone(): boolean {
    const own = this.#lines.filter((line, place) => !isBlank(line) && !this.#item.titlePlaces.has(place))
    return own.length === 1 && opennessOf(own[0]?.plain ?? '') === 'closed'
  }

  /** The place of the next line to read, once this one has found its part. */
  #takeLine(line: Line, place: number): number {
    const unheaded = this.#parts.unheaded
    const inSentence = isInSentence(line, this.#parts.current)
    const taken =
      this.#takeSubItem(line, place) ??
      (unheaded ? this.#takeValue(line, place) : null) ??
      this.#takeTasks(line, place) ??
      (inSentence ? null : this.#takeDecision(line, place)) ??
      this.#takeSection(line, place, inSentence) ??
      (!unheaded && this.#facts.takesNumberAlone(line.plain) ? place + 1 : null) ??
      (unheaded ? this.#takeLead(line, place) : null) ??
      this.#takeUnheadedSection(line, place)
    if (taken !== null) return taken
    if (this.#isBehindItems(line, place) || this.#closesMeeting(line, place)) return this.#lines.length
    this.#parts.take(line)
    return place + 1
  }

  /** Whether a list of all items' attachments begins here. */
  #beginsAttachmentList(line: Line): boolean {
    return this.#item.isLast && this.#use.listsAttachmentsOnce && isAttachmentList(line.plain)
  }

  /** Whether what stands here is set apart from the last item as items are from each other: it is none of its text. */
  #isBehindItems(line: Line, place: number): boolean {
    const gap = this.#use.gapBetweenItems
    if (gap === null || line.newPage || !this.#item.isLast || isEmpty(this.#parts.current)) return false
    for (let at = place - 1; at >= place - gap; at--) if (at < 0 || !isBlank(this.#lines[at] as Line)) return false
    return !this.#isDecidedBelow(place)
  }

  /** Whether the meeting's closing lines begin here. "Næste møde er den 4. maj" may be all that was decided. */
  #closesMeeting(line: Line, place: number): boolean {
    const part = this.#parts.current
    return (
      this.#item.isLast &&
      isClosing(line.plain) &&
      !(part.kind === 'decision' && isEmpty(part)) &&
      !this.#titles.has(titleKey(line)) &&
      !this.#isDecidedBelow(place) &&
      !this.#saysNextInParagraph(line, place) &&
      !this.#isOfList(line, place) &&
      !(/næste \p{L}*møde|next meeting/iu.test(this.#item.title) && /næste\s|next\s/iu.test(line.plain))
    )
  }

  /** Whether a line is an entry among others of a list, right below them: "• Næste møde holdes den 4. maj", as one of what was said. */
  #isOfList(line: Line, place: number): boolean {
    const above = this.#lines[place - 1]
    const begins =
      above === undefined || isBlank(above)
        ? undefined
        : this.#lines.findLast((one, at) => at < place && one.bullet !== '')
    return line.bullet !== '' && begins?.bullet === line.bullet && this.#parts.current.lines.includes(begins)
  }

  /** Whether when the next meeting is stands as a sentence in the paragraph of what was decided, where paragraphs are set apart. */
  #saysNextInParagraph(line: Line, place: number): boolean {
    const above = this.#lines[place - 1]
    return (
      this.#parts.current.kind === 'decision' &&
      above !== undefined &&
      /[.!]$/u.test(above.plain) &&
      !isClosing(above.plain) &&
      NEXT_IN_SENTENCE.test(line.plain) &&
      this.#lines.slice(0, place).some(isBlank)
    )
  }

  /** Whether a heading for what was decided follows: then the item goes on. */
  #isDecidedBelow(place: number): boolean {
    return this.#lines
      .slice(place + 1, place + LOOK_AHEAD)
      .some((line) => decisionHeadingOf(line)?.form === 'worded' && line.bullet === '')
  }

  #nextFilled(place: number): Line | undefined {
    let at = place + 1
    while (at < this.#lines.length && isBlank(this.#lines[at] as Line)) at++
    return this.#lines[at]
  }

  #begin(beginning: Beginning, line: Line, next: number): number {
    this.#parts.begin(beginning, line)
    return next
  }

  #takeSubItem(line: Line, place: number): number | null {
    const isSub =
      line.bullet === '' &&
      this.#parts.current.kind !== 'preamble' &&
      this.#isSubItem(line) &&
      !this.#decidesByParts() &&
      !this.#isNumberedAttachment(place)
    if (isSub) return this.#begin({ kind: 'section', heading: line.plain, name: 'Sagsfremstilling' }, line, place + 1)
    const heading = this.#use.tellsBesides && line.bullet === '' ? decisionHeadingOf(line) : null
    if (heading !== null && tellsOnly(heading) && heading.forum === null)
      return this.#begin(
        { kind: 'section', heading: heading.heading, name: 'Referat', rest: heading.rest },
        line,
        place + 1
      )
    if (
      this.#use.worded &&
      (foldText(line.plain).replace(/:$/u, '') === 'referat' || this.#tellsBelowAttachments(line, place))
    )
      return this.#begin({ kind: 'section', heading: line.plain, name: 'Referat' }, line, place + 1)
    return null
  }

  /** Whether a word for what was talked of stands below a list of attachments by itself, over a text: beside another word for what was decided. */
  #tellsBelowAttachments(line: Line, place: number): boolean {
    const { kind } = this.#parts.current
    if (kind !== 'attachments' || line.bullet !== '' || isEmpty(this.#parts.current)) return false
    const heading = decisionHeadingOf(line)
    if (heading === null || !tellsOnly(heading) || heading.rest !== '' || heading.forum !== null) return false
    return SENTENCE.test(this.#nextFilled(place)?.plain ?? '') && this.#isDecidedBelow(place)
  }

  #isSubItem(line: Line): boolean {
    return SUB_ITEM.exec(line.plain)?.[1] === String(this.#item.number)
  }

  /** Whether an attachment by the item's number and its own ("12.1 Kort") stands right below the heading of their list, or below another one. */
  #isNumberedAttachment(place: number): boolean {
    const { kind, lines } = this.#parts.current
    const last = lines.at(-1)
    return (
      kind === 'attachments' &&
      (isEmpty(this.#parts.current) || (last === this.#lines[place - 1] && last !== undefined && this.#isSubItem(last)))
    )
  }

  /** Whether the decision itself goes through the item's parts ("4.1 Kajen" below "Beslutning"): then they are its text. */
  #decidesByParts(): boolean {
    const part = this.#parts.current
    const first = part.lines.find((one) => !isBlank(one))
    return part.kind === 'decision' && (first === undefined || this.#isSubItem(first))
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
    const tasks = taskLinesAt(
      lines,
      place,
      above,
      (next) =>
        next === this.#behind ||
        decisionHeadingOf(next) !== null ||
        sectionHeadingOf(next) !== null ||
        isClosing(next.plain) ||
        (next.plain.length < LONGEST_NUMBER_LINE && caseNumberLabelled(next.plain) !== null)
    )
    if (tasks === null) return null
    for (const who of tasks.who) part.named.push({ who, beside: above?.plain ?? '' })
    this.#parts.takeTaskTable(part, lines.slice(place, tasks.end))
    return tasks.end
  }

  #takeDecision(line: Line, place: number): number | null {
    if (this.#use.decidesByForm.has(line))
      return this.#begin({ kind: 'decision', heading: '', name: 'Beslutning', rest: line.plain }, line, place + 1)
    const learnt =
      this.#use.learnt === null || this.#goesOnBehindArrow(line, place) ? null : learntHeadingOf(line, this.#use.learnt)
    const placed = learnt === null ? decisionAt(this.#lines, place) : { heading: learnt, last: place }
    if (placed === null || this.#isAttached(placed.heading, place) || this.#isSaidInText(placed, place)) return null
    if (this.#saysKind(placed.heading, place)) return place + 1
    const part = this.#parts.current
    const inGroup = part.grouped && part.lines.length > 0 && isBlank(part.lines.at(-1) ?? line)
    const underBare = part.kind === 'decision' && isEmpty(part)
    const behindBare =
      underBare ||
      inGroup ||
      foldText(part.heading) === 'indstilling og beslutning' ||
      this.#isOfEarlierBody(placed, place) ||
      this.#isWithoutColon(placed, place)
    const told =
      part.kind === 'section' &&
      part.name === 'Historik' &&
      isTold(placed.heading, line.plain) &&
      !this.#isLastBare(placed.heading, placed.last)
    if (told || !isDecisionHere(placed.heading, this.#use, behindBare)) return null
    if (underBare && !inGroup && placed.heading.date !== null) this.#parts.dropCurrent()
    return this.#beginDecision(line, place, placed, behindBare)
  }

  /** Whether a line behind an arrow goes on with the decision above: right below another arrow, or since it names attachments or the like. */
  #goesOnBehindArrow(line: Line, place: number): boolean {
    if (!isBehindArrow(line) || this.#parts.current.kind !== 'decision') return false
    return ARROW.test(line.text) && ARROW.test(this.#lines[place - 1]?.text ?? '')
      ? true
      : sectionHeadingOf(line) !== null
  }

  /**
   * Whether words right below the title say how the item is dealt with ("Drøftelse og beslutning"), a text stands below them, and what was decided below a
   * heading of its own.
   */
  #saysKind(heading: DecisionHeading, place: number): boolean {
    const { kind } = this.#parts.current
    if (kind !== 'preamble' || !isEmpty(this.#parts.current) || !this.#parts.unheaded) return false
    if (heading.forum !== null || heading.date !== null || heading.rest !== '' || !KINDS.test(heading.heading))
      return false
    const next = this.#lines.slice(place + 1).find((line) => {
      const other = decisionHeadingOf(line)
      return other !== null && other.form === 'worded' && line.bullet === ''
    })
    return next !== undefined && foldText(next.plain) !== foldText(heading.heading) && !KINDS.test(next.plain)
  }

  /**
   * Whether a heading within a list of attachments is the name of one ("Beslutning fra Havnerådet"): right below the list's heading or another name, the
   * item's last of its kind but for names up to its end, which say no outcome.
   */
  #isAttached({ forum, date, rest }: DecisionHeading, place: number): boolean {
    const part = this.#parts.current
    const above = this.#lines[place - 1]
    if (part.kind === 'attachments' && FILE_KIND.test(above?.plain ?? '')) return true
    if (part.kind !== 'attachments' || forum === null || date !== null || rest !== '') return false
    if (above === undefined || isBlank(above)) return false
    const below = this.#lines.slice(place + 1, place + LOOK_AHEAD).filter((line) => !isBlank(line))
    return (
      below.length < LOOK_AHEAD / 2 &&
      below.every(
        (line) =>
          line.plain.length < LONGEST_NAME &&
          !/[.:;,!?]$/u.test(line.plain) &&
          outcomeOfSentence(line.plain) === null &&
          decisionHeadingOf(line) === null &&
          sectionHeadingOf(line)?.ambiguous !== false
      )
    )
  }

  /**
   * Whether what looks like a heading is said within the case: with a full stop and nothing of its own below ("Byrådsbeslutning den 4. maj 2027."), or by body
   * and day in a plan of what comes next, of an item that has a heading of its own for what was decided.
   */
  #isSaidInText({ heading, last }: PlacedHeading, place: number): boolean {
    const { kind, name } = this.#parts.current
    if (kind !== 'section' || heading.date === null) return false
    const below = this.#nextFilled(last)
    const isSentence =
      heading.rest === '' &&
      /\d{4}\.$/u.test(this.#lines[last]?.plain ?? '') &&
      (below === undefined || sectionHeadingOf(below) !== null || decisionHeadingOf(below) !== null)
    return isSentence || (heading.form === 'named' && name === 'Videre forløb' && this.#isDecidedBeside(place))
  }

  /** Whether a bare word heads what was decided elsewhere in the item. */
  #isDecidedBeside(place: number): boolean {
    return this.#lines.some((line, at) => {
      const other = at === place || line.bullet !== '' ? null : decisionHeadingOf(line)
      return other?.form === 'worded' && other.date === null
    })
  }

  /** Whether body and day stand by themselves as they do, with a colon or a number, over what was decided in other items, and this item has no such heading. */
  #isWithoutColon({ heading, last }: PlacedHeading, place: number): boolean {
    const key = headedBy(heading)
    const [above, below] = [this.#lines[place - 1], this.#nextFilled(last)]
    return (
      heading.form === 'dated' &&
      key !== null &&
      this.#use.namedBodies.has(key) &&
      above !== undefined &&
      isBlank(above) &&
      below !== undefined &&
      !this.#lines.some((line) => {
        const other = decisionHeadingOf(line)
        return other !== null && other.form !== 'dated' && headedBy(other) === key
      })
    )
  }

  /** Whether body and day by themselves head what that body said of the case: below a gap outside a decision, an outcome in a word or two behind it. */
  #isOfEarlierBody({ heading, last }: PlacedHeading, place: number): boolean {
    const [above, below] = [this.#lines[place - 1], this.#nextFilled(last)]
    return (
      heading.form === 'dated' &&
      heading.forum !== null &&
      this.#parts.current.kind !== 'decision' &&
      above !== undefined &&
      isBlank(above) &&
      below !== undefined &&
      /^\p{Lu}[^.:]{2,60}\.$/u.test(below.plain) &&
      (outcomeOfSentence(below.plain)?.weight ?? 0) >= SAYS_OUTCOME
    )
  }

  /** Whether a heading that names nobody and no day is the item's last: what it heads was decided now. */
  #isLastBare(heading: DecisionHeading, place: number): boolean {
    return (
      heading.forum === null &&
      heading.date === null &&
      !this.#lines.slice(place + 1).some((line) => {
        const next = decisionHeadingOf(line)
        return next !== null && next.form !== 'dated' && isDecisionHere(next, this.#use, false)
      })
    )
  }

  #beginDecision(line: Line, place: number, { heading, last }: PlacedHeading, behindBare: boolean): number {
    if (heading.slip)
      this.#repairs.push({ line: line.number, kind: 'heading-typo', before: heading.heading, after: 'Beslutning' })
    const titled = heading.namesItem === true ? titleBehind(this.#lines, place, heading.rest, this.#titles) : null
    const printed = this.#lines.slice(place, (titled ?? place) + 1).map((one) => one.plain)
    const beginning: Beginning = {
      kind: 'decision',
      heading: titled === null ? heading.heading : printed.join(' '),
      name: 'Beslutning',
      rest: titled === null ? heading.rest : '',
      forum: heading.forum,
      date: heading.date,
      grouped: behindBare && heading.form === 'dated'
    }
    const next = (titled ?? last) + 1
    const { end, date } = beginning.rest === '' ? this.#whenAndWhere(next) : { end: next, date: null }
    return this.#begin({ ...beginning, date: beginning.date ?? date }, line, end)
  }

  /** The end of the lines below a decision's heading that say when and where it was made, and the day they say. */
  #whenAndWhere(place: number): { readonly end: number; readonly date: LocalDate | null } {
    let end = place
    let date: LocalDate | null = null
    for (let at = place; at < this.#lines.length; at++) {
      const line = this.#lines[at] as Line
      if (isBlank(line)) continue
      if (!WHEN_AND_WHERE.test(line.plain)) break
      date ??= firstDate(line.plain)
      end = at + 1
    }
    return { end, date }
  }

  #takeSection(line: Line, place: number, inSentence: boolean): number | null {
    const part = this.#parts.current
    if (part.kind !== 'attachments' && headsAttachments(line))
      return this.#begin({ kind: 'attachments', heading: line.plain, name: 'Bilag' }, line, place + 1)
    if (part.kind === 'decision' && ANNEX.test(line.plain))
      return this.#begin({ kind: 'section', heading: line.plain, name: 'Bilag' }, line, place + 1)
    if (part.kind === 'decision' && !isEmpty(part) && this.#beginsParticulars(place))
      return this.#begin({ kind: 'section', heading: '', name: 'Sagsfremstilling', rest: line.plain }, line, place + 1)
    const isHeading = line.bullet === '' || line.bullet === '•' || isSignOf(line)
    const section = !inSentence && isHeading ? sectionHeadingOf(line) : null
    const following = this.#lines.slice(place + 1, place + 4)
    const isBelow = part.kind === 'decision' || (part.kind === 'attachments' && !isEmpty(part))
    const label = isBelow && !inSentence ? labelIn(line) : null
    if (label !== null && section?.name !== 'Bilag' && this.#use.behindDecisions.has(label.key))
      return this.#begin(
        { kind: 'section', heading: label.printed, name: section?.name ?? 'Sagsfremstilling', rest: label.rest },
        line,
        place + 1
      )
    const field = part.kind === 'attachments' ? fieldIn(line) : null
    if (field !== null && section?.name !== 'Bilag' && this.#use.inColumn.has(field.key))
      return this.#begin(
        { kind: 'section', heading: field.printed, name: section?.name ?? 'Sagsfremstilling', rest: field.rest },
        line,
        place + 1
      )
    if (section === null && part.kind === 'decision' && headsChecklist(line, following))
      return this.#begin({ kind: 'section', heading: line.plain, name: 'Opfølgning' }, line, place + 1)
    if (section === null && part.kind !== 'preamble' && this.#headsNumber(line, place))
      return this.#begin({ kind: 'section', heading: line.plain, name: 'Sagsnummer' }, line, place + 1)
    if (section === null && this.#isOwnHeading(line))
      return this.#begin({ kind: 'section', heading: line.plain, name: 'Sagsfremstilling' }, line, place + 1)
    if (
      section === null ||
      !(
        isSectionHere(line, section, this.#use, part.kind === 'decision', this.#isSetApart(place)) ||
        this.#headsHeading(section, place) ||
        headsList(section, following) ||
        headsTasks(line, section, following)
      )
    )
      return null
    const isWord =
      part.kind === 'decision'
        ? VOTES.test(following.find((one) => !isBlank(one))?.plain ?? '') ||
          partsDecision(this.#lines, place, section, part.lines)
        : part.kind === 'attachments' &&
          (section.rest !== ''
            ? this.#use.set !== 'inline' || line.bullet !== ''
            : isEntryOfList(section.heading, part.lines, this.#lines.slice(place + 1, place + LOOK_AHEAD)))
    if (isWord || (section.proposer && (part.name === 'Indstilling' || part.name === 'Kompetence'))) return null
    if (section.slip)
      this.#repairs.push({ line: line.number, kind: 'heading-typo', before: section.heading, after: section.name })
    const kind = section.name === 'Bilag' ? 'attachments' : 'section'
    return this.#begin({ kind, heading: section.heading, name: section.name, rest: section.rest }, line, place + 1)
  }

  /** Whether the item's particulars stand here, as a page's margin has them: several right below each other, with the body and the day above them. */
  #beginsParticulars(place: number): boolean {
    const own = this.#lines.slice(place, place + LOOK_AHEAD).filter((line) => !isBlank(line))
    const from = own.findIndex(({ plain }) => !isForumName(plain) && !isDayAlone(plain))
    const first = own[from]
    return (
      first !== undefined &&
      from <= MOST_OVER_PARTICULARS &&
      saysParticular(first.plain) &&
      own.slice(from, from + LINES_OF_PARTICULARS).filter(({ plain }) => saysParticular(plain)).length >=
        LEAST_PARTICULARS
    )
  }

  /** Whether a word by itself stands right over another heading, and so is one: "Fremstilling" over "Resume". */
  #headsHeading(section: SectionHeading, place: number): boolean {
    const below = this.#nextFilled(place)
    const next = below === undefined || below.bullet !== '' ? null : sectionHeadingOf(below)
    return section.rest === '' && next !== null && !next.ambiguous && !next.slip && next.rest === ''
  }

  /** What stands before the first heading beside text: the item's heading again, its case number, its particulars. */
  #takeLead(line: Line, place: number): number | null {
    const again = parseItemCandidate(line)
    if (
      again !== null &&
      again.number === this.#item.number &&
      again.style !== 'alone' &&
      (again.title === '' || this.#titles.has(foldLetters(again.title)))
    )
      return place + 1
    const { kind } = this.#parts.current
    // Right below "Bilag" an attachment may be called as the item is.
    if (
      this.#titles.has(titleKey(line)) &&
      !(kind === 'attachments' && isEmpty(this.#parts.current)) &&
      !isInSentence(line, this.#parts.current)
    )
      return kind === 'attachments'
        ? this.#begin({ kind: 'preamble', heading: '', name: 'Sagsfremstilling' }, line, place + 1)
        : place + 1
    const isFact = this.#facts.takesCaseNumber(line.plain) || (kind === 'preamble' && this.#facts.takes(line))
    return isFact ? place + 1 : null
  }

  /** Whether a case number's label stands below a gap as a heading, its number or "Intet" by itself in the next line. */
  #headsNumber(line: Line, place: number): boolean {
    const [above, below] = [this.#lines[place - 1], this.#lines[place + 1]]
    return (
      isCaseLabelAlone(line.plain) &&
      above !== undefined &&
      isBlank(above) &&
      /^(?:\S*\d{2}\S*|intet|ingen|none|-)\.?$/iu.test(below?.plain ?? '')
    )
  }

  /** Whether a heading that no word tells is set as the document sets those of sections: below attachments, or below a decision that comes first. */
  #isOwnHeading(line: Line): boolean {
    const { kind } = this.#parts.current
    return (
      this.#use.set === 'marked' &&
      isMarkdownHeading(line) &&
      (kind === 'attachments' || (kind === 'decision' && this.#use.decidesFirst))
    )
  }

  /** Whether below a gap an item's text goes on behind a list of attachments: it is set otherwise than they are, or has sentences. */
  #endsAttachments(line: Line, place: number): boolean {
    const { lines, inline } = this.#parts.current
    const above = this.#lines[place - 1]
    if (above === undefined || !isBlank(above) || namesAttachment(line.plain) || isFileLine(line.plain)) return false
    const names = lines.filter((one) => !isBlank(one))
    const next = this.#lines[place + 1]
    const below = this.#nextFilled(place)?.plain ?? ''
    const overText =
      sectionHeadingOf(line)?.rest === '' && (SENTENCE.test(below) || below.split(' ').length >= LEAST_WORDS)
    return (
      overText ||
      SENTENCE.test(line.plain) ||
      (next !== undefined && SENTENCE.test(next.plain) && HEADS_TEXT.test(line.plain)) ||
      (names.length > 0 &&
        next !== undefined &&
        !isBlank(next) &&
        (inline || names.every(({ bullet }) => bullet !== '')) &&
        HEADS_TEXT.test(line.plain))
    )
  }

  /** Whether a line stands below a gap and right above a text, as a heading does. */
  #isSetApart(place: number): boolean {
    const below = this.#lines[place + 1]
    return this.#beginsParagraph(place) && below !== undefined && !isBlank(below)
  }

  /** Whether below a gap all that is left of the item names its attachments. */
  #listsAttachments(place: number): boolean {
    const above = this.#lines[place - 1]
    return (
      above !== undefined &&
      isBlank(above) &&
      !isEmpty(this.#parts.current) &&
      this.#lines.slice(place).every((line) => isBlank(line) || namesAttachment(line.plain))
    )
  }

  #beginsParagraph(place: number): boolean {
    const above = this.#lines[place - 1]
    return above !== undefined && isBlank(above)
  }

  /** The case's lead, a recommendation, or the first attachment, with no heading before it. */
  #takeUnheadedSection(line: Line, place: number): number | null {
    const { kind, name } = this.#parts.current
    if (kind === 'decision' && this.#use.leads.has(line))
      return this.#begin({ kind: 'preamble', heading: '', name: 'Sagsfremstilling', rest: line.plain }, line, place + 1)
    if (kind === 'decision' && this.#listsAttachments(place))
      return this.#begin({ kind: 'attachments', heading: '', name: 'Bilag', rest: line.plain }, line, place + 1)
    if (
      kind === 'decision' &&
      this.#parts.decidedFirst &&
      this.#beginsParagraph(place) &&
      beginsCase(line, this.#nextFilled(place), this.#parts.current)
    )
      return this.#begin({ kind: 'section', heading: line.plain, name: 'Indstilling' }, line, place + 1)
    if (kind === 'decision' || name === 'Indstilling' || line.bullet !== '') return null
    if (name !== 'Kompetence' && recommends(line, this.#nextFilled(place)))
      return this.#begin({ kind: 'section', heading: line.plain, name: 'Indstilling' }, line, place + 1)
    // Below such attachments, with no heading over them, the item's text begins.
    const { heading, lines } = this.#parts.current
    const endsList =
      kind === 'attachments' && heading === '' && !isEmpty(this.#parts.current) && /[.!?]$|.{60}/u.test(line.plain)
    if (endsList && lines.length > 0 && !namesAttachment(line.plain))
      return this.#begin({ kind: 'preamble', heading: '', name: 'Sagsfremstilling', rest: line.plain }, line, place + 1)
    if (kind === 'attachments' && this.#endsAttachments(line, place))
      return HEADS_TEXT.test(line.plain)
        ? this.#begin({ kind: 'section', heading: line.plain, name: 'Sagsfremstilling' }, line, place + 1)
        : this.#begin({ kind: 'preamble', heading: '', name: 'Sagsfremstilling', rest: line.plain }, line, place + 1)
    return kind !== 'attachments' && namesAttachment(line.plain)
      ? this.#begin({ kind: 'attachments', heading: '', name: 'Bilag', rest: line.plain }, line, place + 1)
      : null
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
