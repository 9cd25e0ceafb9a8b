import type { Answered } from '../../usecases/answer.ts'
import { keepQuestion, rateAnswer } from '../../usecases/keep-question.ts'
import type { World } from '../../usecases/ports.ts'
import type { Asked } from '../asked.ts'
import type { TurnReply } from '../turn.ts'
import { replyToAnswer } from './answer-reply.ts'

/** What askers think of answers, kept for `npm run questions`. */
export function createFeedbackReplies(world: World) {
  return {
    /** An answer to a question may be judged, and what was asked in vain is kept. */
    async question(by: Asked, answering: Promise<Answered>): Promise<TurnReply> {
      const answered = await answering
      const reply = replyToAnswer(answered, by.page)
      return {
        ...reply,
        // Teams tells the id of the first message, by which a thumb is known.
        here: reply.here.map((one, i) => ({ ...one, rateable: i === 0 })),
        posted: (messageId) => keepQuestion(world, { ...by.act, place: by.place }, by.turn.text, answered, messageId)
      }
    },
    /** A thumb: Teams thanks for it by itself. */
    async thumb(by: Asked): Promise<TurnReply> {
      if (by.turn.feedback) await rateAnswer(world, by, by.turn.feedback)
      return { here: [] }
    }
  }
}
