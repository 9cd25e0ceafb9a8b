import type { Source } from '../answering/composing/answer.ts'
import type { Language } from '../domain/language.ts'
import { formatCommandDate } from '../texts/format-date.ts'
import { button, type CarriedData } from './buttons.ts'
import type { CardElement } from './card.ts'
import { cardTexts } from './card-texts.ts'

/** What pressing a source opens: its item, or where the meeting itself is the source its minutes. */
export function opensSource(source: Source, question: string | null): CarriedData {
  return source.itemId === null
    ? { verb: 'show-minutes', meetingId: source.meetingId, page: 1 }
    : { verb: 'show-item', meetingId: source.meetingId, itemId: source.itemId, page: 1, question }
}

/** What it says on a row that opens a source. */
export function opensLabel({ itemId }: Source, language: Language): string {
  const texts = cardTexts(language)
  return itemId === null ? texts.showMeeting : texts.showItem
}

/** Sources of one item count once. */
export function distinctItems(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [`${source.meetingId} ${source.itemId}`, source])).values()]
}

/** A button for each item: "Vis hele punktet" where there is one, else by number and date. */
export function sourceButtons(sources: readonly Source[], question: string | null, language: Language): CardElement[] {
  const texts = cardTexts(language)
  const items = distinctItems(sources)
  return items.map((source, i) => {
    const title =
      source.item === null
        ? texts.showMeeting
        : items.length === 1
          ? texts.showItem
          : texts.showItemNumber(source.item, formatCommandDate(source.meetingDate, language))
    return button(title, opensSource(source, question), { key: i + 1 })
  })
}
