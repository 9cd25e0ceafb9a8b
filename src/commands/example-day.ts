import { isWorkday } from '../domain/holidays.ts'
import type { Language } from '../domain/language.ts'
import { addDays } from '../domain/local-dates.ts'
import type { LocalDate } from '../domain/minutes.ts'
import { formatCommandDate } from '../texts/format-date.ts'
import type { Phrasing } from './phrasing.ts'

/** A day on which a meeting may well be planned: a working day a week ahead or a little more. Examples name it, so that they can be sent as they stand. */
export function exampleDay(today: LocalDate): LocalDate {
  let day = addDays(today, 7)
  while (!isWorkday(day)) day = addDays(day, 1)
  return day
}

/** How the command is rightly written, with a day that lies ahead. */
export const exampleOf = ({ example }: Pick<Phrasing, 'example'>, language: Language, today: LocalDate): string =>
  example[language].replace('{day}', formatCommandDate(exampleDay(today), language))
