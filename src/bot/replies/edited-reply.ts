import { button } from '../../cards/buttons.ts'
import { bytesOf } from '../../cards/card-size.ts'
import { cardTexts } from '../../cards/card-texts.ts'
import { editedCard } from '../../cards/edited-card.ts'
import { noticeCard } from '../../cards/notice-card.ts'
import { operationIdOf } from '../../domain/ids.ts'
import { type Edited, judgeEdit } from '../../usecases/edited-message.ts'
import type { World } from '../../usecases/ports.ts'
import type { Asked, Understood } from '../asked.ts'
import { undoButton } from '../present/present-change.ts'
import { replyText, showCard } from '../present/show-card.ts'
import { meetingWords, repliesIn } from '../present/words.ts'
import type { Outgoing, TurnReply } from '../turn.ts'
import { inPrivate, mayBeToldInPrivate } from './refused-reply.ts'

/** A button carries its text twice. */
const CARRIED = 4_000

/** Editing a message changes nothing by itself: it offers what would. */
export async function replyToEdit(world: World, by: Asked, understood: Understood): Promise<TurnReply> {
  const command = understood.kind === 'command' ? understood.command : null
  const language = understood.kind === 'command' ? understood.language : by.language
  const as: Asked = { ...by, language }
  const judged = await judgeEdit(world, by, by.turn.operationOfMessage, command)
  if (judged === null) return { here: [] }
  if (judged.kind !== 'closed') return { here: [shown(judged, as)] }
  const told = await mayBeToldInPrivate(world, by)
  const alone = told ? await judgeEdit(world, inPrivate(by), by.turn.operationOfMessage, command) : null
  const privately = alone === null || alone.kind === 'closed' ? [] : [shown(alone, as)]
  const when = meetingWords(judged.at.meeting, language)
  const say = repliesIn(language).editedClosed(judged.at.item.number, when, privately.length > 0)
  return { ...replyText(say), privately }
}

function shown(edited: Exclude<Edited, { kind: 'closed' }>, by: Asked): Outgoing {
  const { language } = by
  const say = repliesIn(language)
  if (edited.kind === 'decision') {
    const { meeting, item, decision } = edited.shown
    return showCard(editedCard({ meeting, item, decision, text: edited.text }, language))
  }
  if (edited.kind === 'change')
    return showCard(
      noticeCard({ text: say.editedChangesNothing, buttons: [undoButton(edited.operation, language)] }, language)
    )
  if (edited.decision === null || bytesOf(edited.decision.written) > CARRIED) return { text: say.editedRecordsNothing }
  const { meeting, item, meetingId, itemId, written } = edited.decision
  const form = operationIdOf('edited', by.act.operation)
  const save = button(cardTexts(language).save, { verb: 'record', meetingId, itemId, form, ...written })
  const text = say.editedToRecord(item.number, item.title, meetingWords(meeting, language))
  return showCard(noticeCard({ text, buttons: [save] }, language))
}
