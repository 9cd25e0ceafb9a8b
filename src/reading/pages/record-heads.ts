import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { opennessOf } from '../headings/item-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { caseNumberLabelled } from '../text/case-number.ts'
import { foldText } from '../text/fold-text.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'

const LONGEST = 200
const LEAST = 2
/** "Lb.nr. 21", "Sag 4": a number with its word and no title. */
const NUMBER = /^\p{L}[\p{L}. ]{0,14}?\s?\d{1,4}\.?$/u
const FIELD = /^(\p{L}[\p{L} /.-]{1,30}):\s+(\S.*)$/u

/** The pieces of a line that heads a record: the item's number, its case's, and whether it is open; null where it is none. */
const piecesOf = ({ text, cells }: Line): readonly string[] | null => {
  if (cells !== null || text.length > LONGEST || !/\d\S*\s{2,}\S/u.test(text)) return null
  const pieces = text.trim().split(/\s{2,}/u)
  const [number = '', ...others] = pieces
  const [first = ''] = others
  return NUMBER.test(number) &&
    caseNumberLabelled(number) === null &&
    caseNumberLabelled(first) !== null &&
    others.slice(1).every((piece) => opennessOf(piece) !== null)
    ? pieces
    : null
}

/**
 * Lines of minutes that print each item as a record ("Lb.nr. 21    Journalnr. 27/4411    Åben", and below it fields), with the first field's value as the
 * title where all records begin with the same field, and what stands beside the number in lines of its own.
 */
export const withRecordHeads = (lines: readonly Line[]): readonly Line[] => {
  const heads = new Map<Line, { readonly pieces: readonly string[]; readonly field: Line; readonly title: string }>()
  const labels = new Set<string>()
  for (const [place, line] of lines.entries()) {
    const pieces = piecesOf(line)
    if (pieces === null) continue
    const below = isBlank(lines[place + 1] ?? line) ? lines[place + 2] : lines[place + 1]
    const isOther = below === undefined || decisionHeadingOf(below) !== null || sectionHeadingOf(below) !== null
    const [, label = '', title = ''] = isOther ? [] : (FIELD.exec(below.plain) ?? [])
    labels.add(foldText(label))
    if (below !== undefined) heads.set(line, { pieces, field: below, title })
  }
  if (heads.size < LEAST || labels.size !== 1 || labels.has('')) return lines
  const fields = new Set([...heads.values()].map(({ field }) => field))
  return lines.flatMap((line) => {
    const head = heads.get(line)
    if (head === undefined) return fields.has(line) ? [] : [line]
    const [number = '', ...others] = head.pieces
    return splitLine(line, [`${number.replace(/\.$/u, '')}: ${head.title}`, ...others])
  })
}
