import type { Language } from '../domain/language.ts'

/** The standard phrases of the decision form, written into the record as they stand here. */
export const PHRASES: Record<Language, readonly string[]> = {
  da: ['Godkendt.', 'Godkendt med bemærkninger.', 'Taget til efterretning.', 'Drøftet.', 'Udsat.'],
  en: ['Approved.', 'Approved with remarks.', 'Noted.', 'Discussed.', 'Postponed.']
}

export function isPhrase(text: string): boolean {
  return PHRASES.da.includes(text) || PHRASES.en.includes(text)
}
