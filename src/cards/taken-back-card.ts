import type { OperationId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import type { AgendaItem, Decision, Meeting } from '../domain/meeting.ts'
import { button } from './buttons.ts'
import type { AdaptiveCard } from './card.ts'
import { cardTexts } from './card-texts.ts'
import { decisionPieces } from './decision-pieces.ts'
import { heading, line, quietLine, run } from './elements.ts'
import { itemTitle } from './item-title.ts'
import { layCard } from './lay-card.ts'
import { itemLine } from './meeting-head.ts'
import { type Piece, pageOf } from './page.ts'
import { beginning, restButton } from './page-elements.ts'
import { verbatimPieces } from './verbatim.ts'

export interface TakenBackCardProps {
  readonly meeting: Pick<Meeting, 'id' | 'forum' | 'date' | 'startTime' | 'sharesDate'>
  readonly item: Pick<AgendaItem, 'id' | 'number' | 'title' | 'caseNumber' | 'closed'>
  /** The text that was taken back; null where it was redacted. */
  readonly text: string | null
  /** Of the text that was taken back. */
  readonly version: number
  /** What stands after it: the version before a correction; null where nothing does. */
  readonly stands: Decision | null
  /** The operation that was taken back and can be restored. */
  readonly operation: OperationId
}

/** What was taken back, what stands now, and the way to restore it. */
export function takenBackCard(props: TakenBackCardProps, language: Language): AdaptiveCard {
  const { meeting, item, text, version, stands, operation } = props
  const texts = cardTexts(language)
  const label = (words: string): Piece => ({ element: quietLine(words, { spacing: 'Medium' }), keepWithNext: true })
  const now: Piece[] = stands
    ? [label(stands.version > version ? texts.standsStill : texts.standsAgain), ...decisionPieces(stands, language)]
    : [{ element: line(run(texts.nothingStands), { spacing: 'Medium' }) }]
  const was = [
    label(texts.wasWritten),
    ...(text === null
      ? [{ element: quietLine(texts.redacted) }]
      : verbatimPieces(text, { unit: 'taken back', isSubtle: true }))
  ]
  const shown = pageOf([...now, ...was], 1)
  return layCard(
    language,
    [
      line(run(stands ? texts.correctionTakenBack : texts.takenBack, { size: 'Small', weight: 'Bolder' })),
      heading(itemTitle(item, language), { spacing: 'None' }),
      quietLine(itemLine(meeting, item, language), { spacing: 'None' }),
      ...beginning(shown, language)
    ],
    [button(texts.restore, { verb: 'restore', operation }), ...restButton(shown, meeting.id, item.id, language)]
  )
}
