import type { OperationId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import type { AgendaItem, Decision, Meeting } from '../domain/meeting.ts'
import { button } from './buttons.ts'
import type { AdaptiveCard } from './card.ts'
import { cardTexts } from './card-texts.ts'
import { decisionPieces } from './decision-pieces.ts'
import { heading, joinParts, line, quietLine, run } from './elements.ts'
import { itemTitle } from './item-title.ts'
import { layCard } from './lay-card.ts'
import { itemLine } from './meeting-head.ts'
import { pageOf } from './page.ts'
import { beginning, restButton } from './page-elements.ts'

export interface RecordedCardProps {
  readonly change: 'recorded' | 'corrected' | 'restored'
  readonly meeting: Pick<Meeting, 'id' | 'forum' | 'date' | 'startTime' | 'sharesDate'>
  readonly item: Pick<AgendaItem, 'id' | 'number' | 'title' | 'caseNumber' | 'closed'>
  /** As it stands now. */
  readonly decision: Decision
  /** The record's hash, hex: its witness outside the store. Of a closed item only for members' eyes. */
  readonly digest: string
  readonly operation: OperationId
  /** A warning of ours about the text. */
  readonly note?: string | null
}

/** What was recorded, where, and its witness, with the way to take it back. */
export function recordedCard(props: RecordedCardProps, language: Language): AdaptiveCard {
  const { change, meeting, item, decision, digest, operation, note = null } = props
  const texts = cardTexts(language)
  const shown = pageOf(decisionPieces(decision, language), 1)
  return layCard(
    language,
    [
      line(run(texts[change], { size: 'Small', weight: 'Bolder' })),
      heading(itemTitle(item, language), { spacing: 'None' }),
      quietLine(itemLine(meeting, item, language), { spacing: 'None' }),
      ...beginning(shown, language),
      ...(note === null ? [] : [line(run(note, { color: 'Warning' }), { spacing: 'Medium' })]),
      quietLine(joinParts([texts.version(decision.version), texts.witness(shortDigest(digest))]), { spacing: 'Medium' })
    ],
    [button(texts.undo, { verb: 'undo', operation }), ...restButton(shown, meeting.id, item.id, language)]
  )
}

/** The digest's first 16 hex digits in fours: enough to compare by eye, and 64 bits are not found again by chance. */
export function shortDigest(digest: string): string {
  return (digest.slice(0, 16).match(/.{1,4}/gu) ?? []).join(' ')
}
