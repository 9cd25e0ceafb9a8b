import { findMunicipalities, type MunicipalityMention } from '../../domain/municipality.ts'
import type { Library } from './library.ts'

/** With whom something is agreed, or to whom it goes: such a municipality need have no minutes. */
const PARTNER = /(?<!\p{L})(?:med|til|mellem|with|between|to)\s$/iu

/**
 * The municipality that a question is about and that the minutes cannot be of: neither a text nor a head names it, and heads tell whose they are. Null
 * where there is none, or where no head tells.
 */
export function foreignMunicipality(
  libraries: readonly Pick<Library, 'names' | 'owners'>[],
  question: string
): MunicipalityMention | null {
  if (libraries.every((one) => one.owners().length === 0)) return null
  const isKnown = (key: string): boolean => libraries.some((one) => one.names(key) || one.owners().includes(key))
  const isPartner = (start: number): boolean => PARTNER.test(question.slice(0, start))
  return findMunicipalities(question).find(({ key, start }) => !isKnown(key) && !isPartner(start)) ?? null
}
