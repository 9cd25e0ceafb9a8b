import type { ButtonData } from '../../cards/buttons.ts'
import { decisionFormCard } from '../../cards/decision-form-card.ts'
import { minutesCard } from '../../cards/minutes-card.ts'
import { noticeCard } from '../../cards/notice-card.ts'
import { type ForumId, type MeetingId, operationIdOf } from '../../domain/ids.ts'
import { describeChange } from '../../usecases/change.ts'
import type { Changed } from '../../usecases/changed.ts'
import { markFollowUpDone } from '../../usecases/follow-up.ts'
import type { World } from '../../usecases/ports.ts'
import { recordByForm } from '../../usecases/record-decision.ts'
import { openForm, type ShownItem, showMeetingById } from '../../usecases/show.ts'
import type { TakenBack } from '../../usecases/undo.ts'
import type { Asked, Understood } from '../asked.ts'
import { type ChangeState, nameChange, undoButton } from '../present/present-change.ts'
import { replyCard, showCard } from '../present/show-card.ts'
import { repliesIn } from '../present/words.ts'
import type { TurnReply } from '../turn.ts'
import { replyToEdit } from './edited-reply.ts'
import type { Results, Shown } from './present-results.ts'

export interface ChangingNeeds {
  /** Posts the minutes of a meeting that was just closed in the forum's channel. */
  readonly postMinutes: (forum: ForumId, meeting: MeetingId) => Promise<void>
}

type Saved = Extract<ButtonData, { verb: 'record' }>

/** What is said to whoever changes meetings, agendas and decisions, by command, form or an edited message. */
export function createChangingReplies(world: World, { postMinutes }: ChangingNeeds, { shown, presented }: Results) {
  /** Save was pressed in an empty form: the same form again, with what is missing. */
  const emptyForm = (by: Asked, { meetingId, itemId, form, subHeading }: Saved): Promise<TurnReply> =>
    shown(by, openForm(world, by, meetingId, itemId), ({ meeting, item }) => {
      const problem = repliesIn(by.language).problems['text-missing']
      const typed = subHeading === null ? {} : { typed: { subHeading } }
      return replyCard(decisionFormCard({ meeting, item, form, problem, ...typed }, by.language))
    })

  return {
    changed: async (by: Asked, doing: Promise<Changed>): Promise<TurnReply> => presented(by, await doing, 'done'),
    takenBack: async (by: Asked, state: ChangeState, doing: Promise<TakenBack>): Promise<TurnReply> =>
      presented(by, await doing, state),

    /** The item's form, named by its opening: pressing Save again repeats it, opening the form anew does not. */
    form: (by: Asked, opening: Shown<ShownItem>) =>
      shown(by, opening, ({ meeting, item }) => {
        const form = operationIdOf('form', by.act.operation, world.clock())
        return replyCard(decisionFormCard({ meeting, item, form }, by.language))
      }),
    async recordedByForm(by: Asked, data: Saved): Promise<TurnReply> {
      const text = [data.phrase, data.text].filter((part) => part !== null).join('\n')
      if (text === '') return emptyForm(by, data)
      const operation = operationIdOf('form', data.form, by.person.id, data.subHeading ?? '', text)
      const written = { text, subHeading: data.subHeading }
      return presented(by, await recordByForm(world, { ...by.act, operation }, by.place, data, written), 'done')
    },

    /** A closed meeting's open decisions are posted in the forum's channel, wherever it was closed from; of a forum without one they are shown here. */
    async meetingClosed(by: Asked, closing: Promise<Changed>): Promise<TurnReply> {
      const result = await closing
      const reply = await presented(by, result, 'done')
      if (!result.ok || result.change.meetingId === null || result.repeated) return reply
      const { forumId, meetingId } = result.change
      if ((await world.settings.channelOfForum(forumId)) !== null)
        return { ...reply, posted: () => postMinutes(forumId, meetingId) }
      const minutes = await showMeetingById(world, by, meetingId)
      if (!minutes.ok) return reply
      return { ...reply, here: [...reply.here, showCard(minutesCard({ meeting: minutes.meeting }, by.language))] }
    },

    async followUpDone(by: Asked, number: number): Promise<TurnReply> {
      return presented(by, await markFollowUpDone(world, by, by.act, number, by.language), 'done')
    },

    edited: (by: Asked, understood: Understood) => replyToEdit(world, by, understood),
    /** Deleting a message changes nothing by itself: it offers to take back what the message did. */
    async deleted(by: Asked): Promise<TurnReply> {
      const id = by.turn.operationOfMessage
      const state = world.archive.states().find((one) => one.operations.get(id)?.by === by.person.id)
      const operation = state?.operations.get(id)
      if (!state || !operation || operation.undone) return { here: [] }
      const text = repliesIn(by.language).deletedMessage(nameChange(describeChange(state, operation), by.language))
      return replyCard(noticeCard({ text, buttons: [undoButton(id, by.language)] }, by.language))
    }
  }
}
