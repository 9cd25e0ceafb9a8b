import { findMunicipalities, type MunicipalityMention } from '../domain/municipality.ts'
import type { Library } from './library.ts'

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
  return findMunicipalities(question).find(({ key }) => !isKnown(key)) ?? null
}
