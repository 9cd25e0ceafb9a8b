import type { ItemId, MeetingId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import { button, type CarriedData } from './buttons.ts'
import type { CardElement } from './card.ts'
import { cardTexts } from './card-texts.ts'
import { quietLine } from './elements.ts'
import type { Page } from './page.ts'

/** The flow of a page with what it must say of the pages around it: which page it is, and that a text began before or goes on. */
export function pageElements(page: Page, language: Language): CardElement[] {
  if (page.pages === 1) return [...page.elements]
  const texts = cardTexts(language)
  return [
    ...(page.continued ? [quietLine(texts.continued)] : []),
    ...page.elements,
    ...(page.continues ? [quietLine(texts.continues)] : []),
    quietLine(texts.pageOf(page.page, page.pages), { spacing: 'Medium' })
  ]
}

/** Buttons to the next and the previous page, where there are such. */
export function pageButtons(page: Page, language: Language, carried: (page: number) => CarriedData): CardElement[] {
  const texts = cardTexts(language)
  return [
    ...(page.page < page.pages ? [button(texts.nextPage, carried(page.page + 1), { key: 'next' })] : []),
    ...(page.page > 1 ? [button(texts.previousPage, carried(page.page - 1), { key: 'previous' })] : [])
  ]
}

/** The first page of a flow in a card that has no further pages; where there is more it says that the whole item shows it. */
export function beginning(first: Page, language: Language): CardElement[] {
  if (first.pages === 1) return [...first.elements]
  return [...first.elements, quietLine(cardTexts(language).restInItem)]
}

/** Leads from such a card to the whole item, where that is needed. */
export function restButton(first: Page, meetingId: MeetingId, itemId: ItemId, language: Language): CardElement[] {
  if (first.pages === 1) return []
  return [button(cardTexts(language).showItem, { verb: 'show-item', meetingId, itemId, page: 1, question: null })]
}
