import type { Source } from '../answering/composing/answer.ts'
import type { Language } from '../domain/language.ts'
import { formatWeekdayDate } from '../texts/format-date.ts'
import { cardTexts } from './card-texts.ts'
import { joinParts } from './elements.ts'
import { showName } from './show-text.ts'

/** Forum · weekday and date of the meeting · item · case, and whether the minutes are a draft: the quiet line under everything that is quoted. */
export function sourceLine(source: Source, language: Language): string {
  const texts = cardTexts(language)
  return joinParts([
    showName(source.forum),
    formatWeekdayDate(source.meetingDate, language),
    source.item === null ? null : texts.itemInLine(source.item),
    source.caseNumber === null ? null : texts.caseInLine(showName(source.caseNumber, 60)),
    source.draft && texts.draftInLine
  ])
}
