import type { Language } from '../domain/language.ts'
import type { AgendaItem, Redacted } from '../domain/meeting.ts'
import { formatInstant } from '../texts/format-date.ts'
import { cardTexts } from './card-texts.ts'
import { quietLine } from './elements.ts'
import type { Piece } from './page.ts'
import { showName } from './show-text.ts'

/** Longest ground that a card shows, in characters. */
const LONGEST_GROUND = 300

export function redactedText(part: 'text' | 'item' | 'decision', { at, ground }: Redacted, language: Language): string {
  const shown = ground === null ? null : showName(ground, LONGEST_GROUND)
  return cardTexts(language).redactedOn(part, formatInstant(at, language), shown)
}

/** What is missing of an item because an administrator destroyed it: when, and on what ground; each once. */
export const redactedPieces = ({ redacted = [] }: Pick<AgendaItem, 'redacted'>, language: Language): Piece[] =>
  [...new Set(redacted.map((part) => redactedText(part.part, part, language)))].map((text) => ({
    element: quietLine(text, { spacing: 'Small' })
  }))
