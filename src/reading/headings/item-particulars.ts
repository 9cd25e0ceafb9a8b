import { caseNumberAlone, isCaseLabelAlone } from '../text/case-number.ts'
import { foldText } from '../text/fold-text.ts'
import type { Line } from '../text/lines.ts'
import { ITEM_LABELS, KIND_LABELS } from '../vocabulary/item-labels.ts'
import { decisionHeadingOf } from './decision-heading.ts'
import { opennessOf } from './item-heading.ts'
import { parseSectionHeading, sectionHeadingOf } from './section-heading.ts'

/** Whether a line with a case number goes on with a sentence. */
export const saysMore = (plain: string): boolean => /[.:]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s.{20,}$/u.test(plain)
const labelOf = (plain: string): string | null => {
  const colon = plain.indexOf(':')
  return colon < 0 || colon > 24 ? null : foldText(plain.slice(0, colon))
}
/** "Sagsnr.: -", "Sagsnr.: -     Sagsansvarlig: Anna Holt": a case without a number. */
const WITHOUT_NUMBER =
  /^(?:sags?\s?(?:nr|nummer|id)|journal\s?(?:nr|nummer)|j\.?\s?nr)\.?\s?:?\s[-–](?:\s\p{L}[\p{L} .]{2,24}:\s.{0,80})?$/iu
/** Whether a line says who handles a case, its document's number and the like. */
export const isParticular = (plain: string): boolean => {
  const label = labelOf(plain)
  return (
    plain.length < 200 &&
    ((label !== null && ITEM_LABELS.has(label)) ||
      /^(?:dok(?:ument)?|brev-?id)\.?\s?(?:nr\.?)?:?\s*\d/iu.test(plain) ||
      WITHOUT_NUMBER.test(plain))
  )
}
/** A label of an item's particulars by itself; its value, if it has one, stands in the next line. */
export const isLabelAlone = (plain: string): boolean =>
  plain.length < 24 &&
  ITEM_LABELS.has(foldText(plain)) &&
  !isCaseLabelAlone(plain) &&
  parseSectionHeading(plain) === null
const KIND_OF_ITEM =
  /^(?:beslutning|orientering|drøftelse|efterretning|indstilling|tema|lukket|åbent?)s?(?:sag|punkt)?\.?$/u
/** Whether a line is the value of such a label. */
export const isValueOf = (label: string, line: Line): boolean =>
  KIND_LABELS.has(label)
    ? KIND_OF_ITEM.test(foldText(line.plain))
    : line.plain.length < 60 &&
      !isHeading(line) &&
      opennessOf(line.plain) === null &&
      caseNumberAlone(line.plain) === null &&
      !isCaseLabelAlone(line.plain) &&
      !isLabelAlone(line.plain)
const isHeading = (line: Line): boolean => sectionHeadingOf(line) !== null || decisionHeadingOf(line) !== null
