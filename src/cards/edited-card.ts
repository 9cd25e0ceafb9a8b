import type { Language } from '../domain/language.ts'
import type { AgendaItem, Decision, Meeting } from '../domain/meeting.ts'
import { button } from './buttons.ts'
import type { AdaptiveCard } from './card.ts'
import { bytesOf } from './card-size.ts'
import { cardTexts } from './card-texts.ts'
import { decisionPieces } from './decision-pieces.ts'
import { heading, line, quietLine, run } from './elements.ts'
import { itemTitle } from './item-title.ts'
import { layCard } from './lay-card.ts'
import { itemLine, whenInCommand } from './meeting-head.ts'
import { pageOf } from './page.ts'
import { beginning, restButton } from './page-elements.ts'
import { verbatimPieces } from './verbatim.ts'

export interface EditedCardProps {
  readonly meeting: Pick<Meeting, 'id' | 'forum' | 'date' | 'startTime' | 'sharesDate'>
  readonly item: Pick<AgendaItem, 'id' | 'number' | 'title' | 'caseNumber' | 'closed'>
  /** The decision that the message recorded, as it stands. */
  readonly decision: Decision
  /** The decision's text in the edited message; null where it holds none any more. */
  readonly text: string | null
}

// The text is carried twice by the button (once for its fallback) and shown once; beside it stands the decision.
const CARRIED = 4_000
const SHOWN = 6_000
const DECISION_LIMIT = 8_000

/** A message that recorded a decision was edited: nothing has changed; the new text is offered as a correction. */
export function editedCard({ meeting, item, decision, text }: EditedCardProps, language: Language): AdaptiveCard {
  const texts = cardTexts(language)
  const at = { meetingId: meeting.id, itemId: item.id }
  const lines = text === null ? [] : verbatimPieces(text).map((piece) => piece.element)
  const carried = text !== null && bytesOf(text) <= CARRIED && bytesOf(lines) <= SHOWN
  const place = texts.placeInCommand(whenInCommand(meeting, language), item.number)
  const shown = pageOf(decisionPieces(decision, language), 1, DECISION_LIMIT)
  const offer =
    text === null
      ? []
      : carried
        ? [line(run(texts.editedNew), { spacing: 'Medium' }), ...lines]
        : [
            line(run(texts.refusedCorrect), { spacing: 'Medium' }),
            line(run(texts.correctCommand(place, texts.textPlaceholder), { fontType: 'Monospace', size: 'Small' }))
          ]
  return layCard(
    language,
    [
      line(run(texts.edited, { size: 'Small', weight: 'Bolder' })),
      heading(itemTitle(item, language), { spacing: 'None' }),
      quietLine(itemLine(meeting, item, language), { spacing: 'None' }),
      line(run(texts.editedNote), { spacing: 'Medium' }),
      ...beginning(shown, language),
      ...offer
    ],
    [
      ...(carried ? [button(texts.correctToThis, { verb: 'correct', ...at, decisionId: decision.id, text })] : []),
      ...restButton(shown, meeting.id, item.id, language)
    ]
  )
}
