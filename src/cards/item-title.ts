import type { Language } from '../domain/language.ts'
import type { AgendaItem } from '../domain/meeting.ts'
import { cardTexts } from './card-texts.ts'
import { showName } from './show-text.ts'

/** The title that the domain gives a closed item for who may not see it (the municipality's own word; see `AgendaItem`). */
const CLOSED_TITLE = 'Lukket'

/** A closed item of which nothing but its number may be shown here. */
export function isHidden(item: Pick<AgendaItem, 'closed' | 'title'>): boolean {
  return item.closed && item.title === CLOSED_TITLE
}

/** The item's title, one line; of a hidden one the word for closed. */
export function itemTitle(item: Pick<AgendaItem, 'closed' | 'title'>, language: Language): string {
  return isHidden(item) ? cardTexts(language).closedItem : showName(item.title)
}

/** Whether a decision can be written on it from a card that others see, too. */
export function isOpenAndUndecided(item: Pick<AgendaItem, 'closed' | 'lapsed' | 'decisions' | 'redacted'>): boolean {
  return !item.closed && !item.lapsed && isUndecided(item)
}

/** What was decided and then redacted was decided. */
export const isUndecided = ({ decisions, redacted = [] }: Pick<AgendaItem, 'decisions' | 'redacted'>): boolean =>
  decisions.length === 0 && !redacted.some(({ part }) => part === 'decision')
