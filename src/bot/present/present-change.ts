import { button } from '../../cards/buttons.ts'
import type { CardElement } from '../../cards/card.ts'
import { cardTexts } from '../../cards/card-texts.ts'
import { type Change as CardChange, changeCard } from '../../cards/change-card.ts'
import { noticeCard } from '../../cards/notice-card.ts'
import { recordedCard } from '../../cards/recorded-card.ts'
import { takenBackCard } from '../../cards/taken-back-card.ts'
import type { OperationId } from '../../domain/ids.ts'
import { holdsPersonalNumber } from '../../domain/kept-question.ts'
import type { Language } from '../../domain/language.ts'
import { formatDate, formatInstant } from '../../texts/format-date.ts'
import type { Change } from '../../usecases/change.ts'
import type { Posting } from '../../usecases/when-posted.ts'
import type { Outgoing } from '../turn.ts'
import { showCard } from './show-card.ts'
import { meetingWords, repliesIn, ruleWords } from './words.ts'

/** How a change came to be shown: it was just made, taken back, or restored. */
export type ChangeState = 'done' | 'taken-back' | 'restored'

export const undoButton = (operation: OperationId, language: Language): CardElement =>
  button(cardTexts(language).undo, { verb: 'undo', operation })

/** What was done, with forum, weekday and date, and the way to take it back. `confidential`: closed items may be shown here; `inChannel`: others read along. */
export function presentChange(
  change: Change,
  state: ChangeState,
  where: { readonly confidential: boolean; readonly inChannel: boolean; readonly posting?: Posting | null },
  language: Language
): Outgoing {
  const { item, meeting, meetingId, decision, operation } = change
  if (change.confidential !== 'nothing' && !where.confidential) {
    const back =
      state === 'taken-back'
        ? button(cardTexts(language).restore, { verb: 'restore', operation })
        : undoButton(operation, language)
    const text = confidentialWords(change, state, where.inChannel, language)
    return showCard(noticeCard({ text, buttons: [back] }, language))
  }
  if (decision && item && meeting && meetingId) {
    const { date, startTime, sharesDate } = meeting
    const at = { id: meetingId, forum: change.forum, date, startTime, sharesDate }
    if (state === 'taken-back')
      return showCard(
        takenBackCard(
          {
            meeting: at,
            item,
            text: decision.decision.text,
            version: decision.decision.version,
            stands: decision.standing,
            operation
          },
          language
        )
      )
    const how = state === 'restored' ? 'restored' : change.kind === 'decision-corrected' ? 'corrected' : 'recorded'
    return showCard(
      recordedCard(
        {
          change: how,
          meeting: at,
          item,
          decision: decision.decision,
          digest: decision.digest,
          operation,
          note: holdsPersonalNumber(decision.decision.text) ? repliesIn(language).holdsPersonalNumber : null
        },
        language
      )
    )
  }
  const shown = cardChange(change, language)
  const note = state !== 'taken-back' && where.posting ? postingWords(where.posting, language) : null
  return showCard(changeCard({ change: shown, forum: change.forum, meeting, state, operation, note }, language))
}

function postingWords({ meetingDate, at }: Posting, language: Language): string {
  const times = at.map((instant) => formatInstant(instant, language))
  return repliesIn(language).agendaPosted(formatDate(meetingDate, language), times)
}

/** What a change was, by its item and meeting, for whoever may read along: of a closed item no more than its number. */
export function nameChange(change: Change, language: Language): string | null {
  const texts = cardTexts(language)
  const { item, meeting } = change
  if (change.confidential === 'meeting') return null
  const title = item === null || change.confidential === 'words' ? '' : `: ${item.title}`
  const of = item === null ? null : `${texts.item(item.number)}${title}`
  const parts = [of, meeting === null ? change.forum : meetingWords(meeting, language)]
  return parts.filter((part) => part !== null).join(', ')
}

/** What only members may know, said to others: by the item's number alone, or not even that. */
function confidentialWords(change: Change, state: ChangeState, inChannel: boolean, language: Language): string {
  const say = repliesIn(language)
  const { item, meeting } = change
  if (change.confidential === 'meeting' || !item || !meeting) return say.confidentialChange[state]
  const when = meetingWords(meeting, language)
  if (state === 'taken-back') return say.closedTakenBack(item.number, when)
  if (state === 'restored') return say.closedRestored(item.number, when)
  if (inChannel && change.decision) return say.deleteThatMessage(item.number, when)
  if (inChannel && change.kind === 'item-added') return say.closedItemAdded(item.number, when)
  const { closedChanges } = say
  const done = Object.hasOwn(closedChanges, change.kind)
    ? closedChanges[change.kind as keyof typeof closedChanges]
    : null
  return (done ?? say.closedChange)(item.number, when)
}

function cardChange(change: Change, language: Language): CardChange {
  const { kind, item, names } = change
  switch (kind) {
    case 'meeting-planned':
    case 'meeting-moved':
    case 'meeting-cancelled':
    case 'meeting-closed':
      return { kind }
    case 'meeting-imported':
    case 'item-imported':
    case 'decision-imported':
      return { kind: 'meeting-imported' }
    case 'item-removed':
    case 'item-moved':
    case 'item-closed':
    case 'item-opened':
    case 'item-added':
      return {
        kind: kind === 'item-removed' && item?.lapsed ? 'item-lapsed' : kind,
        number: item?.number ?? 0,
        title: item?.title ?? null,
        caseNumber: item?.caseNumber ?? null,
        lapsed: kind === 'item-added' && item?.lapsed === true
      }
    case 'schedule-set':
      return { kind, text: change.rules.map((rule) => ruleWords(rule, language)).join(', ') }
    case 'role-given':
    case 'role-taken':
      return { kind, text: `${names.join(', ')} (${repliesIn(language).roles[change.role ?? 'member']})` }
    case 'visibility-set':
      return { kind, text: cardTexts(language).visibilityNow[change.visibility ?? 'employees'] }
    case 'participants-set':
    case 'absent-set':
    case 'alias-added':
    case 'follow-up-done':
      return { kind, text: names.join(', ') }
    default:
      throw new Error(`nobody's change to show: ${kind}`)
  }
}
