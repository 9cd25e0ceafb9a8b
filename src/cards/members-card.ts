import type { Language } from '../domain/language.ts'
import type { AdaptiveCard, CardElement } from './card.ts'
import { cardTexts } from './card-texts.ts'
import { heading, line, quietLine, run } from './elements.ts'
import { layCard } from './lay-card.ts'
import { showName } from './show-text.ts'

export interface MembersCardProps {
  readonly forum: string
  readonly secretaries: readonly string[]
  readonly members: readonly string[]
}

/** Who may record, and who belongs to the forum. */
export function membersCard({ forum, secretaries, members }: MembersCardProps, language: Language): AdaptiveCard {
  const texts = cardTexts(language)
  return layCard(language, [
    heading(showName(forum), { spacing: 'None' }),
    ...people(texts.secretariesHeading, secretaries, language),
    ...people(texts.membersHeading, members, language)
  ])
}

// Two lists of forty names of eighty letters fit a card; a forum of a municipality has some twenty.
const MOST_NAMES = 40

function people(label: string, names: readonly string[], language: Language): CardElement[] {
  const texts = cardTexts(language)
  const shown = names.slice(0, MOST_NAMES).map((name) => showName(name, 80))
  const rest = names.length - shown.length
  return [
    heading(label, { size: 'Default', spacing: 'Medium' }),
    ...(shown.length === 0 ? [quietLine(texts.nobody, { spacing: 'None' })] : []),
    ...shown.map((name) => line(run(name), { spacing: 'None' })),
    ...(rest > 0 ? [quietLine(texts.andMore(rest))] : [])
  ]
}
