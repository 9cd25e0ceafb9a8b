import type { LocalDate } from '../../domain/minutes.ts'
import { findDates } from '../../search/find-dates.ts'
import { COMING_WORDS, PAST_WORDS } from '../vocabulary/fact-words.ts'
import { DATE } from './fact-cues.ts'
import { heard } from './hear-phrases.ts'

const COMING = heard(COMING_WORDS)
const PAST = heard(PAST_WORDS)

/** Whether a question asks when something will happen ("Hvornår åbner …?"), and not when it did. */
export const asksWhatComes = (question: string): boolean => COMING.test(question) && !PAST.test(question)

const IS_TO_BE = heard(['skal|vil|bør|must|will|shall|should', 'has|have to'])
/** Whether a question asks what is to happen at a time, and not what was decided then. */
export const asksWhatIsToBe = (question: string): boolean => IS_TO_BE.test(question)

/** Whether a question asks what was, by its verb. */
export const asksWhatWas = (question: string): boolean => PAST.test(question)

/** The last day that a year, a month or a day may mean. */
const lastDay = (year: number, month: number | null, day: number | null): string =>
  `${year}-${String(month ?? 12).padStart(2, '0')}-${String(day ?? 31).padStart(2, '0')}`

/** Whether the only times a sentence names lie before a meeting: complete dates, months and years. Whatever has no year may lie ahead. */
export function namesOnlyPast(sentence: string, meeting: LocalDate): boolean {
  const dates = findDates(sentence)
  let rest = ''
  let from = 0
  for (const { start, end, year, month, day } of dates) {
    if (year === null || lastDay(year, month, day) >= meeting) return false
    rest += `${sentence.slice(from, start)} `
    from = end
  }
  return dates.length > 0 && !DATE.test(rest + sentence.slice(from))
}
