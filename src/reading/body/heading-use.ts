import { decisionHeadingOf } from '../headings/decision-heading.ts'
import type { DecisionHeading } from '../headings/decision-heading-form.ts'
import { type SectionHeading, sectionHeadingOf } from '../headings/section-heading.ts'
import { foldText } from '../text/fold-text.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { DECISION_QUESTION } from '../vocabulary/decision-words.ts'
import { isSetOverText } from './body-so-far.ts'
import { casesThatGoOn } from './case-that-goes-on.ts'
import { isTold } from './decision-place.ts'
import { leadsBelowDecisions } from './lead-below-decision.ts'
import { learnDecisionForm } from './learnt-form.ts'
import { type LearntLabel, learnDecisionLabel, learntHeadingOf } from './learnt-heading.ts'
import { headedBy, OwnHeadings } from './own-headings.ts'
import { headsPoints, proposesPoints } from './proposed-points.ts'
import { labelsBehindDecisions, labelsInColumn } from './recurring-labels.ts'

/** How a document heads its decisions and sections, seen over all its items. */
export interface HeadingUse {
  /** It has headings that say by a word or an item's number that something was decided. */
  readonly headed: boolean
  /** It has headings that begin with a word for decision. */
  readonly worded: boolean
  /** Weak words that head decisions by themselves too, since none but they do so with body and day ("Vedtaget" beside "Vedtaget i Havneudvalget den 3. maj"). */
  readonly alone: ReadonlySet<string>
  /** It has headings of body, date and number. */
  readonly named: boolean
  /** Bodies and days that several headings name with a colon or number. */
  readonly namedBodies: ReadonlySet<string>
  /** Bodies and days that headings name in most of its items: the meeting's own. */
  readonly ownBodies: ReadonlySet<string>
  /** Those of them that stand by themselves, where earlier bodies' are headed by a word. */
  readonly ownByName: ReadonlySet<string>
  /** A word for decision by itself heads decisions. */
  readonly hasStrongBare: boolean
  /** A weak word heads decisions in most of its items, where all stronger headings name earlier bodies and their days. */
  readonly weakIsOwn: boolean
  /** Bodies and days that stand by themselves over a text in several of its items. */
  readonly datedBodies: ReadonlySet<string>
  /** Weak words head decisions in most of its items, where headings of body and date stand in few: these are the earlier bodies'. */
  readonly mostlyWeak: boolean
  /** Weak words head decisions in so few of its items that they are part of what is told there. */
  readonly seldomWeak: boolean
  /** Its word for points to be decided heads what is recommended, not what was decided. */
  readonly pointsAreProposed: boolean
  /** Beside the weak words that say what was decided it has those that say what was talked of: these head no decisions. */
  readonly tellsBesides: boolean
  /** Words of its own that head decisions, where it uses none of the known ones. */
  readonly learnt: LearntLabel | null
  /** Lines that begin what was decided where it has no words for it, only a form. */
  readonly decidesByForm: ReadonlySet<Line>
  /** Words of its own that end what was decided, in most of its items. */
  readonly behindDecisions: ReadonlySet<string>
  /** Lines that begin what stands without a heading between a decision and the case below it. */
  readonly leads: ReadonlySet<Line>
  /** Labels with their text in a column behind them, in most of its items. */
  readonly inColumn: ReadonlySet<string>
  /** How often each common noun stands alone on a line as a section's heading would. */
  readonly ambiguous: ReadonlyMap<string, number>
  /** How nearly all section headings are set that are nothing else; null where they differ. */
  readonly set: Setting | null
  /** Sections stand below the decision more often than above it. */
  readonly decidesFirst: boolean
  /** So many blank lines stand before each item, and nowhere within one; null where items are not set apart so. */
  readonly gapBetweenItems: number | null
  /** One list of all items' attachments ends the document. */
  readonly listsAttachmentsOnce: boolean
}

const firstWordOf = ({ heading }: DecisionHeading): string => foldText(/^\p{L}*/u.exec(heading)?.[0] ?? '')

/** "### Tidsplan": whatever its word, it is a heading. */
export const isMarkdownHeading = (line: Line): boolean => line.marked && /^\s{0,3}#{1,6}\s/u.test(line.text)

/** How a heading is set: marked by Markdown, in capitals, with its text behind a colon, or plainly. */
type Setting = 'marked' | 'capitals' | 'inline' | 'plain'
const settingOf = (line: Line, section: SectionHeading): Setting => {
  if (section.rest !== '') return 'inline'
  if (line.marked) return 'marked'
  return line.plain === line.plain.toUpperCase() ? 'capitals' : 'plain'
}
/** So many headings, and so large a part of them, tell how headings are set. */
const LEAST_SET = 2
const NEARLY_ALL = 0.8

/** Words for what was talked of, beside others for what was decided. */
const TELLING = /^(?:referat|drøftelser?|behandling|minutes|discussion)(?!\p{L})/iu
/** Whether a weak heading says that something was talked of, and not that it was decided. */
export const tellsOnly = (heading: DecisionHeading): boolean => heading.form === 'weak' && TELLING.test(heading.heading)
const MOSTLY = 0.6

/** In so few of the items, of at least so many, a weak word heads nothing. */
const SELDOM = 0.34
const LEAST_ITEMS = 4

/** How a document sets the headings of sections, and where they stand in an item. */
class Sections {
  readonly #set = new Map<Setting, number>()
  #count = 0
  /** By body and day of the decision that they stand above or below. */
  readonly #above = new Map<string | null, number>()
  readonly #below = new Map<string | null, number>()
  #before: 'section' | 'decision' | null = null
  #decidedBy: string | null = null

  beginItem(): void {
    this.#before = null
  }
  seeDecision(heading: DecisionHeading): void {
    this.#decidedBy = headedBy(heading)
    if (this.#before === 'section') this.#above.set(this.#decidedBy, (this.#above.get(this.#decidedBy) ?? 0) + 1)
    this.#before = 'decision'
  }
  see(line: Line, section: SectionHeading): void {
    // "Økonomi." may be a sentence's last word.
    if (section.rest === '' && line.plain.endsWith('.')) return
    const setting = settingOf(line, section)
    if (section.ambiguous && setting !== 'marked' && setting !== 'capitals') return
    this.#set.set(setting, (this.#set.get(setting) ?? 0) + 1)
    this.#count++
    if (this.#before === 'decision') this.#below.set(this.#decidedBy, (this.#below.get(this.#decidedBy) ?? 0) + 1)
    this.#before = 'section'
  }
  get set(): Setting | null {
    const usual = [...this.#set].find(([, count]) => count >= LEAST_SET && count >= this.#count * NEARLY_ALL)
    return usual?.[0] ?? null
  }
  /** Whether sections stand below what the meeting itself decided more often than above it; earlier bodies' decisions tell where nothing else does. */
  decidesFirst(own: ReadonlySet<string>): boolean {
    const countOf = (counts: ReadonlyMap<string | null, number>, isOwn: boolean): number =>
      [...counts].reduce((sum, [by, count]) => sum + (!isOwn || by === null || own.has(by) ? count : 0), 0)
    const [below, above] = [countOf(this.#below, true), countOf(this.#above, true)]
    return below + above > 0 ? below > above : countOf(this.#below, false) > countOf(this.#above, false)
  }
}

/** So many items tell how items are set apart. */
const LEAST_APART = 3
/** The least gap before an item, where it is wider than each within the items before the last. */
const gapBetween = (lines: readonly Line[], starts: readonly number[]): number | null => {
  if (starts.length < LEAST_APART) return null
  const begins = new Set(starts)
  let blanks = 0
  let least = Number.POSITIVE_INFINITY
  let within = 0
  for (const [place, line] of lines.slice(0, (starts.at(-1) ?? 0) + 1).entries()) {
    if (isBlank(line)) {
      blanks++
      continue
    }
    if (begins.has(place)) {
      if (place > (starts[0] ?? 0)) least = Math.min(least, blanks)
    } else if (place > (starts[0] ?? 0)) within = Math.max(within, blanks)
    blanks = 0
  }
  return least > within && least > 1 ? least : null
}

/** A heading over the attachments of all items together, unless every item has one of its own. */
export const isAttachmentList = (plain: string): boolean =>
  plain.length < 40 && /^(?:samlet )?bilags(?:liste|oversigt|fortegnelse)$/u.test(foldText(plain).replace(/:$/u, ''))

/**
 * Looks through the lines of all items: which forms of heading the document uses. `starts` are the places where items begin;
 * `areMinutes` tells that something was decided, by whatever word.
 */
export const seeHeadings = (lines: readonly Line[], starts: readonly number[], areMinutes: boolean): HeadingUse => {
  const pointsAreProposed = proposesPoints(lines)
  const headingOf = (line: Line): DecisionHeading | null => {
    const heading = decisionHeadingOf(line)
    return heading !== null && pointsAreProposed && headsPoints(heading) ? null : heading
  }
  let worded = false
  let strong = false
  const withBody = new Set<string>()
  let named = 0
  let weak = 0
  let telling = 0
  const bodies = new Map<string, number>()
  const owners = new OwnHeadings()
  let isHistory = false
  const told: { readonly heading: DecisionHeading; readonly item: number }[] = []
  const dated = new Map<string, Set<number>>()
  let item = 0
  const ambiguous = new Map<string, number>()
  let attachmentLists = 0
  const sections = new Sections()
  const begins = new Set(starts)
  for (const [place, line] of lines.entries()) {
    if (begins.has(place)) {
      sections.beginItem()
      item = place
      isHistory = false
    }
    if (line.plain.length > 300) continue
    if (isAttachmentList(line.plain)) attachmentLists++
    // A title's last word, wrapped ("vedtagelse"), heads nothing.
    const read = /^\p{Ll}/u.test(line.plain) ? null : headingOf(line)
    // Below "Historik" a body, a day and what it said are told, and head nothing.
    const isOfBefore = isHistory && read !== null && read.rest !== '' && isTold(read, line.plain)
    if (isOfBefore) told.push({ heading: read, item })
    const decision = isOfBefore ? null : read
    if (decision !== null) owners.see(decision, item)
    if (decision?.form === 'worded') {
      worded = true
      if (decision.ofWeakWord === true) withBody.add(firstWordOf(decision))
      else strong = true
    }
    if (decision?.form === 'named' && decision.saysDecided !== true) named++
    const body = decision === null ? null : headedBy(decision)
    if (decision?.form === 'named' && body !== null) bodies.set(body, (bodies.get(body) ?? 0) + 1)
    if (decision?.form === 'dated' && body !== null && isSetOverText(lines, place, place))
      dated.set(body, (dated.get(body) ?? new Set()).add(item))
    if (decision?.form === 'weak') {
      weak++
      if (tellsOnly(decision)) telling++
    }
    if (decision?.form === 'worded' || decision?.form === 'named') sections.seeDecision(decision)
    const section = sectionHeadingOf(line)
    if (section !== null && section.name !== 'Bilag' && line.cells === null) sections.see(line, section)
    if (section !== null) isHistory = section.name === 'Historik'
    else if (decision !== null) isHistory = false
    if (section?.ambiguous === true && (section.rest === '' || line.cells !== null || section.name === 'Opfølgning'))
      ambiguous.set(foldText(section.heading), (ambiguous.get(foldText(section.heading)) ?? 0) + 1)
  }
  // "Politisk behandling" holds all that was decided, the meeting's own last, where nothing else does.
  if (!worded && named === 0 && weak === 0) for (const { heading, item: of } of told) owners.see(heading, of)
  const isHeaded = worded || named > 0 || weak > 0
  const learnt =
    isHeaded && (named > 0 || !owners.areOthers(starts.length)) ? null : learnDecisionLabel(lines, starts, areMinutes)
  const { set } = sections
  const ownBodies = owners.bodies(starts.length)
  const deciding = weak - telling
  const tellsBesides = deciding >= LEAST_SET && deciding >= telling * MOSTLY
  const seldomWeak = starts.length >= LEAST_ITEMS && weak < starts.length * SELDOM
  return {
    headed: isHeaded,
    worded,
    alone: strong ? new Set() : withBody,
    named: named > 0,
    namedBodies: new Set([...bodies].filter(([, count]) => count >= LEAST_SET).map(([key]) => key)),
    ownBodies,
    ownByName: owners.bare(starts.length),
    hasStrongBare: owners.hasStrongBare,
    weakIsOwn: owners.isWeak(starts.length),
    datedBodies: new Set([...dated].filter(([, items]) => items.size >= LEAST_ITEMS).map(([key]) => key)),
    mostlyWeak: starts.length >= LEAST_ITEMS && deciding >= starts.length * MOSTLY && named * 2 <= deciding,
    seldomWeak,
    pointsAreProposed,
    learnt,
    decidesByForm: isHeaded || learnt !== null || !areMinutes ? new Set() : learnDecisionForm(lines, starts),
    behindDecisions: labelsBehindDecisions(
      lines,
      starts,
      (line) => headingOf(line) ?? (learnt === null ? null : learntHeadingOf(line, learnt))
    ),
    leads: new Set([...leadsBelowDecisions(lines, starts, headingOf), ...casesThatGoOn(lines, starts, headingOf)]),
    tellsBesides,
    inColumn: labelsInColumn(lines, starts),
    ambiguous,
    set,
    decidesFirst: sections.decidesFirst(ownBodies),
    gapBetweenItems: gapBetween(lines, starts),
    listsAttachmentsOnce: attachmentLists === 1
  }
}

/** Whether what looks like a decision's heading is one, as this document uses them; `behindBare` tells that a bare heading stands directly above. */
export const isDecisionHere = (heading: DecisionHeading, use: HeadingUse, behindBare: boolean): boolean => {
  if (use.pointsAreProposed && headsPoints(heading)) return false
  if (heading.form === 'worded' || heading.form === 'named') return true
  if (heading.form === 'dated')
    return behindBare || (!use.worded && !use.named) || use.ownByName.has(headedBy(heading) ?? '')
  if (use.alone.has(firstWordOf(heading))) return true
  const body = headedBy(heading)
  if (body !== null && use.ownBodies.has(body) && !use.hasStrongBare) return true
  if ((use.worded && !use.weakIsOwn) || (use.tellsBesides && tellsOnly(heading))) return false
  // "Behandling i Havnerådet den 3. maj 2027": body and day are those of what was decided, as seldom as it stands.
  if (use.seldomWeak && (heading.forum === null || heading.date === null)) return false
  // Beside what earlier bodies said, by their names and days, a question about the outcome asks for the meeting's own.
  return (
    !use.named || use.weakIsOwn || (use.mostlyWeak && !tellsOnly(heading)) || DECISION_QUESTION.test(heading.heading)
  )
}

/**
 * Whether what looks like a section's heading is one in this document; in a table's row its text stands beside it. `where`: within the case, or a decision that has the case
 * below it or not; `setApart`: below a gap and right above a text.
 */
export const isSectionHere = (
  line: Line,
  section: SectionHeading,
  use: HeadingUse,
  where: 'in case' | 'in decision' | 'above case',
  setApart: boolean
): boolean => {
  if (!section.ambiguous || isMarkdownHeading(line)) return true
  if (settingOf(line, section) === use.set) {
    if (use.set === 'marked' || use.set === 'capitals') return true
    if (where === 'above case' || (where === 'in case' && use.set === 'inline')) return true
  }
  return (
    (section.rest === '' || line.cells !== null || section.name === 'Opfølgning') &&
    (use.ambiguous.get(foldText(section.heading)) ?? 0) >= (where !== 'in case' && !setApart ? 3 : 2)
  )
}
