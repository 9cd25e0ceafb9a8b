import { analyzeText } from './analyze-text.ts'
import { FIELD_NAMES, FIELD_WEIGHTS, type FieldName, type FieldTexts } from './field-weights.ts'

/**
 * Impacts (how much a term counts in an item, before saturation) are whole numbers of 2⁻¹⁶: their sums are exact in whichever order fields are added
 * and taken off, so that an item that was changed field by field ranks exactly as one put in anew.
 */
export const IMPACT_UNITS = 2 ** 16

function addImpacts(impacts: Map<string, number>, name: FieldName, text: string, sign: 1 | -1): void {
  const counts = new Map<string, number>()
  let length = 0
  analyzeText(text, (term, weight) => {
    counts.set(term, (counts.get(term) ?? 0) + weight)
    if (weight === 1) length++
  })
  const { weight, pivot, lengthShare } = FIELD_WEIGHTS[name]
  const scale = (IMPACT_UNITS * weight) / (1 - lengthShare + (lengthShare * length) / pivot)
  for (const [term, count] of counts) impacts.set(term, (impacts.get(term) ?? 0) + sign * Math.ceil(count * scale))
}

/** By how much each term's impact changes with an item's texts, in `IMPACT_UNITS`. Only fields that differ are analysed. */
export function changesOfImpacts(before: FieldTexts, after: FieldTexts): ReadonlyMap<string, number> {
  const changes = new Map<string, number>()
  for (const name of FIELD_NAMES) {
    const was = before[name] ?? ''
    const is = after[name] ?? ''
    if (was === is) continue
    if (was !== '') addImpacts(changes, name, was, -1)
    if (is !== '') addImpacts(changes, name, is, 1)
  }
  return changes
}
