import type { OperationId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import type { Meeting } from '../domain/meeting.ts'
import { button } from './buttons.ts'
import type { AdaptiveCard } from './card.ts'
import { cardTexts } from './card-texts.ts'
import { joinParts, line, quietLine, run } from './elements.ts'
import { layCard } from './lay-card.ts'
import { whenAndWhere } from './meeting-head.ts'
import { showName } from './show-text.ts'

/** What was changed. `title` of a closed item is null where others read along; `text` is the changed thing in words (names, a rule, a follow-up). */
export type Change =
  | { kind: 'meeting-planned' | 'meeting-moved' | 'meeting-cancelled' | 'meeting-closed' | 'meeting-imported' }
  | {
      kind: 'item-added' | 'item-removed' | 'item-lapsed' | 'item-moved' | 'item-closed' | 'item-opened'
      /** As it now is. */
      number: number
      title: string | null
      caseNumber: string | null
      /** It keeps its number as "Udgået". */
      lapsed?: boolean
    }
  | {
      kind:
        | 'participants-set'
        | 'absent-set'
        | 'schedule-set'
        | 'alias-added'
        | 'role-given'
        | 'role-taken'
        | 'follow-up-done'
        | 'visibility-set'
      text: string
    }

export interface ChangeCardProps {
  readonly change: Change
  readonly forum: string
  /** The meeting it is about, as it now stands; null where it is about the forum. */
  readonly meeting: Pick<Meeting, 'date' | 'startTime' | 'place'> | null
  readonly state: 'done' | 'taken-back' | 'restored'
  /** Null where there is nothing to take back. */
  readonly operation: OperationId | null
  /** What follows from it, in a sentence of ours. */
  readonly note?: string | null
}

/** A change in a line: what, then where it belongs, with the way to take it back or to restore it. */
export function changeCard(
  { change, forum, meeting, state, operation, note = null }: ChangeCardProps,
  language: Language
): AdaptiveCard {
  const texts = cardTexts(language)
  const what = texts.changes[change.kind]
  const lead =
    state === 'done' ? what : `${state === 'taken-back' ? texts.changeTakenBack : texts.changeRestored}: ${what}`
  const thing = thingOf(change, language)
  const colon = thing === null ? lead : `${lead}: `
  return layCard(
    language,
    [
      line([run(colon), ...(thing === null ? [] : [run(thing, { weight: 'Bolder' })])], { spacing: 'None' }),
      quietLine(joinParts([showName(forum), meeting && whenAndWhere(meeting, language)]), { spacing: 'None' }),
      ...(note === null ? [] : [quietLine(note)])
    ],
    operation === null
      ? []
      : [
          state === 'taken-back'
            ? button(texts.restore, { verb: 'restore', operation })
            : button(texts.undo, { verb: 'undo', operation })
        ]
  )
}

function thingOf(change: Change, language: Language): string | null {
  const texts = cardTexts(language)
  if ('text' in change) return showName(change.text, 600)
  if (!('number' in change)) return null
  return joinParts([
    texts.item(change.number),
    change.title === null ? texts.closedItem : showName(change.title),
    change.caseNumber === null ? null : texts.caseInLine(showName(change.caseNumber, 60)),
    change.lapsed === true && texts.lapsed.toLocaleLowerCase('da')
  ])
}
