import type { DecisionId, ItemId, MeetingId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import type { LocalDate } from '../domain/minutes.ts'
import { formatCommandDate, formatWeekdayDate } from '../texts/format-date.ts'
import { button } from './buttons.ts'
import type { AdaptiveCard, CardElement } from './card.ts'
import { bytesOf } from './card-size.ts'
import { cardTexts } from './card-texts.ts'
import { heading, joinParts, line, quietLine, run } from './elements.ts'
import { layCard } from './lay-card.ts'
import { pageOf } from './page.ts'
import { showName } from './show-text.ts'
import { verbatimPieces } from './verbatim.ts'

export interface ConflictCardProps {
  readonly forum: string
  readonly date: LocalDate
  readonly meetingId: MeetingId
  readonly itemId: ItemId
  /** The recorded decision; null where several take the place of the one printed. */
  readonly decisionId: DecisionId | null
  readonly item: number
  readonly title: string
  readonly recorded: string
  readonly printed: string
}

// The button carries the text twice.
const CARRIED = 4_000
const TEXT_LIMIT = 7_000

/** A recorded decision that a document prints otherwise: both texts, letter for letter, and the way to take the document's as a correction. */
export function conflictCard(props: ConflictCardProps, language: Language): AdaptiveCard {
  const { forum, date, meetingId, itemId, decisionId, item, title, recorded, printed } = props
  const texts = cardTexts(language)
  const carried = decisionId !== null && bytesOf(printed) <= CARRIED
  const where = joinParts([showName(forum), formatWeekdayDate(date, language), texts.itemInLine(item)])
  const place = texts.placeInCommand(formatCommandDate(date, language), item)
  return layCard(
    language,
    [
      line(run(texts.conflict, { size: 'Small', weight: 'Bolder', color: 'Warning' })),
      heading(showName(title), { spacing: 'None' }),
      quietLine(where, { spacing: 'None' }),
      ...labelled(texts.conflictRecorded, recorded, language),
      ...labelled(texts.conflictPrinted, printed, language),
      ...(carried ? [] : [quietLine(texts.conflictHow(texts.correctCommand(place, texts.textPlaceholder)))])
    ],
    carried ? [button(texts.conflictAccept, { verb: 'correct', meetingId, itemId, decisionId, text: printed })] : []
  )
}

function labelled(label: string, text: string, language: Language): CardElement[] {
  const shown = pageOf(verbatimPieces(text), 1, TEXT_LIMIT)
  return [
    quietLine(label, { spacing: 'Medium' }),
    ...shown.elements,
    ...(shown.pages > 1 ? [quietLine(cardTexts(language).conflictCut)] : [])
  ]
}
