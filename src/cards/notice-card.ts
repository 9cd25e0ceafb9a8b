import type { Language } from '../domain/language.ts'
import type { AdaptiveCard, CardElement } from './card.ts'
import { layCard } from './lay-card.ts'
import { pageOf } from './page.ts'
import { verbatimPieces } from './verbatim.ts'

export interface NoticeCardProps {
  /** Our own words; names in them are shown letter for letter. Lines are kept. What one card cannot show is left out. */
  readonly text: string
  readonly buttons?: readonly CardElement[]
}

/** Something said in a sentence or two: a refusal, an advice, a receipt. */
export function noticeCard({ text, buttons = [] }: NoticeCardProps, language: Language): AdaptiveCard {
  return layCard(language, pageOf(verbatimPieces(text, { first: { spacing: 'None' } }), 1).elements, buttons)
}
