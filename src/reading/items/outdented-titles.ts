import { isClosing } from '../headings/closing-lines.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { foldText } from '../text/fold-text.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { countedItems, type FoundItem } from './found-item.ts'
import { couldBeTitle } from './unheaded-items.ts'

/** A text is set in by so much below a title at the margin. */
const LEAST_INDENT = 2
/** So many titles, and so large a part of them, have the same label below, or what was decided. */
const LEAST = 3
const MOSTLY = 0.6
const LABEL = /^(\p{Lu}[^:.!?;,()\d]{1,39}):(?:\s|$)/u
const DECISION = 'beslutning'

interface Block {
  readonly place: number
  readonly title: string
  readonly labels: ReadonlySet<string>
}

const indentOf = ({ text }: Line): number => text.search(/\S/u)
const labelOf = (line: Line): string | undefined => {
  const form = decisionHeadingOf(line)?.form
  if (form === 'worded' || form === 'named') return DECISION
  const label = LABEL.exec(line.plain.slice(0, 60))?.[1]
  return label === undefined ? undefined : foldText(label)
}

/** The block that a title at the margin, below a gap, begins: all of it below the title is set in. Null where it is no such block. */
const blockAt = (lines: readonly Line[], place: number): Block | null => {
  const line = lines[place] as Line
  const above = lines[place - 1]
  const next = lines[place + 1]
  if (indentOf(line) !== 0 || (above !== undefined && !isBlank(above))) return null
  if (next === undefined || indentOf(next) < LEAST_INDENT || !couldBeTitle(line) || isClosing(line.plain)) return null
  const labels = new Set<string>()
  for (let at = place + 1; at < lines.length; at++) {
    const own = lines[at] as Line
    if (isBlank(own)) continue
    if (indentOf(own) < LEAST_INDENT) break
    const label = labelOf(own)
    if (label !== undefined) labels.add(label)
  }
  return { place, title: line.plain, labels }
}

/**
 * The items of a document that neither numbers nor marks its titles, but sets all text below them in: short lines at the margin behind a gap, most of which have the
 * same label below ("Hvad blev det til:"), or a heading of what was decided. From the first of those on they are counted.
 */
export const outdentedTitles = (lines: readonly Line[]): FoundItem[] => {
  const blocks: Block[] = []
  for (const place of lines.keys()) {
    const block = isBlank(lines[place] as Line) ? null : blockAt(lines, place)
    if (block !== null) blocks.push(block)
  }
  if (blocks.length < LEAST) return []
  const counts = new Map<string, number>()
  for (const { labels } of blocks) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  const [usual = '', count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  const first = blocks.findIndex(({ labels }) => labels.has(usual))
  const own = first < 0 ? [] : blocks.slice(first)
  return count >= LEAST && count >= own.length * MOSTLY ? countedItems(own) : []
}
