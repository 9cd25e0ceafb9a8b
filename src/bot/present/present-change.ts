import { type Change as CardChange, changeCard } from '../../cards/change-card.ts'
import { recordedCard } from '../../cards/recorded-card.ts'
import { takenBackCard } from '../../cards/taken-back-card.ts'
import type { Language } from '../../commands/command.ts'
import type { Change, ChangedItem } from '../../usecases/change.ts'
import type { Outgoing } from '../turn.ts'
import { showCard } from './show-card.ts'
import { meetingWords, repliesIn, ruleWords } from './words.ts'

/** How a change came to be shown: it was just made, taken back, or restored. */
export type ChangeState = 'done' | 'taken-back' | 'restored'

/** What was done, with forum, weekday and date, and the way to take it back. `confidential`: closed items may be shown here; `inChannel`: others read along. */
export function presentChange(
  change: Change,
  state: ChangeState,
  where: { readonly confidential: boolean; readonly inChannel: boolean },
  language: Language
): Outgoing {
  const { item, meeting, meetingId, decision } = change
  if (item?.closed && !where.confidential) return { text: closedWords(change, item, state, where.inChannel, language) }
  if (decision && item && meeting && meetingId) {
    const at = { id: meetingId, forum: change.forum, date: meeting.date }
    const { operation } = change
    if (state === 'taken-back')
      return showCard(
        takenBackCard(
          { meeting: at, item, text: decision.decision.text, stands: decision.standing, operation },
          language
        )
      )
    const how = state === 'restored' ? 'restored' : change.kind === 'decision-corrected' ? 'corrected' : 'recorded'
    return showCard(
      recordedCard(
        { change: how, meeting: at, item, decision: decision.decision, digest: decision.digest, operation },
        language
      )
    )
  }
  const shown = cardChange(change, language)
  const card = { change: shown, forum: change.forum, meeting, state, operation: change.operation }
  return showCard(changeCard(card, language))
}

/** A change of a closed item, said where others read along: by its number alone. */
function closedWords(
  change: Change,
  item: ChangedItem,
  state: ChangeState,
  inChannel: boolean,
  language: Language
): string {
  const say = repliesIn(language)
  const when = change.meeting ? meetingWords(change.meeting, language) : change.forum
  if (state === 'taken-back') return say.closedTakenBack(item.number, when)
  if (state === 'restored') return say.closedRestored(item.number, when)
  if (!inChannel) return say.closedChange(item.number, when)
  if (change.decision) return say.deleteThatMessage(item.number, when)
  if (change.kind === 'item-added') return say.closedItemAdded(item.number, when)
  return say.closedChange(item.number, when)
}

function cardChange(change: Change, language: Language): CardChange {
  const { kind, item, names } = change
  switch (kind) {
    case 'meeting-planned':
    case 'meeting-moved':
    case 'meeting-cancelled':
    case 'meeting-closed':
      return { kind }
    case 'item-removed':
    case 'item-moved':
    case 'item-closed':
    case 'item-opened':
    case 'item-added':
      return { kind, number: item?.number ?? 0, title: item?.title ?? null, caseNumber: item?.caseNumber ?? null }
    case 'schedule-set':
      return { kind, text: change.rules.map((rule) => ruleWords(rule, language)).join(', ') }
    case 'role-given':
    case 'role-taken':
      return { kind, text: `${names.join(', ')} (${repliesIn(language).roles[change.role ?? 'member']})` }
    case 'participants-set':
    case 'absent-set':
    case 'alias-added':
      return { kind, text: names.join(', ') }
    default:
      return { kind: 'follow-up-done', text: names.join(', ') }
  }
}
