import type { Language } from '../domain/language.ts'
import type { Outcome } from '../domain/minutes.ts'

const WORDS: Record<Language, Record<Outcome, string>> = {
  da: {
    approved: 'Godkendt',
    'approved-with-remarks': 'Godkendt med bemærkninger',
    postponed: 'Udsat',
    noted: 'Taget til efterretning',
    discussed: 'Drøftet',
    'internal-discussion': 'Intern drøftelse',
    recommended: 'Anbefalet',
    referred: 'Oversendt',
    rejected: 'Ikke godkendt',
    lapsed: 'Bortfaldet',
    decided: 'Besluttet',
    none: 'Ingen beslutning'
  },
  en: {
    approved: 'Approved',
    'approved-with-remarks': 'Approved with remarks',
    postponed: 'Postponed',
    noted: 'Noted',
    discussed: 'Discussed',
    'internal-discussion': 'Internal discussion',
    recommended: 'Recommended',
    referred: 'Referred',
    rejected: 'Rejected',
    lapsed: 'Lapsed',
    decided: 'Decided',
    none: 'No decision'
  }
}

/** The outcome in a word or two, as a label: "Taget til efterretning". */
export function outcomeWord(outcome: Outcome, language: Language): string {
  return WORDS[language][outcome]
}
