import type { OperationId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import type { LocalDate } from '../domain/minutes.ts'
import { formatWeekdayDate } from '../texts/format-date.ts'
import { button } from './buttons.ts'
import type { AdaptiveCard } from './card.ts'
import { cardTexts } from './card-texts.ts'
import { heading, line, quietLine, run } from './elements.ts'
import { layCard } from './lay-card.ts'
import { showName } from './show-text.ts'

export interface ImportedCardProps {
  readonly forum: string
  readonly date: LocalDate
  readonly items: number
  readonly decisions: number
  /** The act to take back; null where there is none, or the document took several. */
  readonly operation: OperationId | null
  /** Nothing was new. */
  readonly unchanged: boolean
  /** Recorded decisions that the document prints otherwise. The recorded ones stand. Each is shown by a card of its own. */
  readonly conflicts: readonly { readonly item: number; readonly title: string }[]
}

const MOST_CONFLICTS = 40

/** What was stored, and where the document says otherwise than the record: shown to be decided, never decided silently. */
export function importedCard(props: ImportedCardProps, language: Language): AdaptiveCard {
  const texts = cardTexts(language)
  const { forum, date, items, decisions, operation, unchanged, conflicts } = props
  const body = [
    heading(unchanged ? texts.importUnchanged : texts.imported, { spacing: 'None' }),
    quietLine(
      `${showName(forum)} · ${formatWeekdayDate(date, language)} · ${texts.itemCount(items)} · ${texts.decisionCount(decisions)}`,
      { spacing: 'None' }
    ),
    ...(conflicts.length === 0
      ? []
      : [heading(texts.conflicts(conflicts.length), { size: 'Default', spacing: 'Medium' })]),
    ...conflicts
      .slice(0, MOST_CONFLICTS)
      .map((one) => line(run(`${texts.item(one.item)} ${showName(one.title, 150)}`), { spacing: 'Small' })),
    ...(conflicts.length > MOST_CONFLICTS ? [quietLine(texts.andMore(conflicts.length - MOST_CONFLICTS))] : [])
  ]
  return layCard(language, body, operation === null ? [] : [button(texts.undo, { verb: 'undo', operation })])
}
