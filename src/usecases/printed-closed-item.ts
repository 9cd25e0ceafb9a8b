import { CLOSED_TITLE } from '../archive/closed-title.ts'
import type { ItemState } from '../archive/forum-state.ts'
import type { MinutesItem } from '../domain/minutes.ts'
import type { ItemTitle } from '../domain/records.ts'
import { squash } from './place-printed-decisions.ts'

/** What documents print of closed items: often no more than that they are closed. */

/** Whether a text is nothing but "Lukket", "Lukket punkt" …, which stands in place of words. */
export const saysOnlyClosed = (text: string): boolean => /^lukke(t|de)( (punkt|sag|møde))?\.?$/iu.test(squash(text))

/**
 * A closed item without what only stands there in place of words ("Beslutning: Lukket"), which decides nothing; null where nothing is left of it: then all that
 * the document prints of it is what the agenda openly says.
 */
export function wordsOfClosed(printed: MinutesItem): MinutesItem | null {
  const decisions = printed.decisions.filter((block) => !saysOnlyClosed(block.text))
  const sections = printed.sections.filter((section) => !saysOnlyClosed(section.text) && squash(section.text) !== '')
  const isNothing =
    saysOnlyClosed(printed.title) &&
    decisions.length === 0 &&
    sections.length === 0 &&
    printed.attachments.length === 0 &&
    !printed.followUpList
  return isNothing ? null : { ...printed, decisions, sections }
}

/** How many decisions a document prints for an item. */
export const decisionsIn = (item: MinutesItem): number =>
  (item.closed ? (wordsOfClosed(item)?.decisions ?? []) : item.decisions).length

/** What the item is called for who may know its words. A document that prints no more than "Lukket" does not take the title from one that is known by it. */
export function titleOf(printed: MinutesItem, known: ItemState | undefined): ItemTitle {
  if (!printed.closed || !saysOnlyClosed(printed.title)) return { title: printed.title, caseNumber: printed.caseNumber }
  const before = known?.title ?? null
  return before && before.title !== CLOSED_TITLE
    ? { title: before.title, caseNumber: printed.caseNumber ?? before.caseNumber }
    : { title: CLOSED_TITLE, caseNumber: printed.caseNumber }
}
