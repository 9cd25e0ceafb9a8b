import type { Language } from '../domain/language.ts'
import type { Meeting } from '../domain/meeting.ts'
import { formatCommandDate, formatWeekdayDate } from '../texts/format-date.ts'
import type { CardElement } from './card.ts'
import { cardTexts } from './card-texts.ts'
import { heading, joinParts, line, quietLine, run } from './elements.ts'
import { showName } from './show-text.ts'

/** What is shown ("Dagsorden"), whose, when and where. */
export function meetingHead(
  what: string,
  meeting: Pick<Meeting, 'forum' | 'date' | 'startTime' | 'place'>,
  language: Language
): CardElement[] {
  return [
    quietLine(what, { spacing: 'None' }),
    heading(showName(meeting.forum), { size: 'Large', spacing: 'None' }),
    line(run(capitalised(whenAndWhere(meeting, language))), { spacing: 'None' })
  ]
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1)

/** `tirsdag den 24. november 2026 kl. 10:00 · Mødelokale 2`. */
export function whenAndWhere(meeting: Pick<Meeting, 'date' | 'startTime' | 'place'>, language: Language): string {
  const day = formatWeekdayDate(meeting.date, language)
  const when = meeting.startTime === null ? day : `${day} ${cardTexts(language).at(meeting.startTime)}`
  return joinParts([when, meeting.place === null ? null : showName(meeting.place)])
}

/** The meeting as commands name it: `24-11-2026`, of several on one date `24-11-2026 kl. 10:00`. */
export function whenInCommand(
  { date, startTime, sharesDate }: Pick<Meeting, 'date' | 'startTime' | 'sharesDate'>,
  language: Language
): string {
  const day = formatCommandDate(date, language)
  return sharesDate && startTime !== null ? `${day} ${cardTexts(language).at(startTime)}` : day
}

/**
 * `Chefgruppen · tirsdag den 24. november 2026 · punkt 3 · sag 26/1234`: the quiet line that says where something was written. With the start, where the
 * date alone does not say which meeting.
 */
export function itemLine(
  meeting: Pick<Meeting, 'forum' | 'date' | 'startTime' | 'sharesDate'>,
  item: { readonly number: number; readonly caseNumber: string | null },
  language: Language
): string {
  const texts = cardTexts(language)
  return joinParts([
    showName(meeting.forum),
    whenAndWhere({ ...meeting, ...(meeting.sharesDate ? {} : { startTime: null }), place: null }, language),
    texts.itemInLine(item.number),
    item.caseNumber === null ? null : texts.caseInLine(showName(item.caseNumber, 60))
  ])
}
