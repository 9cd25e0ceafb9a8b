import type { TurnContext } from 'botbuilder'
import { fieldsOf } from './activity.ts'
import type { Log } from './log.ts'
import type { Messenger, Posting } from './messenger.ts'
import { ongoingIn } from './ongoing.ts'
import { messageOf } from './outgoing.ts'
import { personAddressOf, referenceOf } from './reference.ts'
import { INVOKE_RESPONSE_KEY } from './sdk.ts'
import { type Sending, send } from './send.ts'
import type { Outgoing } from './turn.ts'

/** The answer to a request of Teams. */
export interface Answered {
  readonly status: number
  readonly body?: unknown
  /** Why it was refused, in one word for the log. */
  readonly refusal?: string
}

/** Ways to answer within a turn. */
export interface TurnReplies {
  /** A message where the turn came from, in its thread. What Teams refuses is logged. */
  readonly post: (context: TurnContext, outgoing: Outgoing) => Promise<Posting>
  /** Messages to the same person in personal chat. Never throws. */
  readonly tellPrivately: (context: TurnContext, outgoings: readonly Outgoing[]) => Promise<void>
  /** One sentence in the way in which the presser of a button or the writer of a message is shown it; nobody else is. */
  readonly say: (context: TurnContext, text: string) => Promise<void>
}

export interface TurnRepliesNeeds {
  readonly messenger: Messenger
  readonly sending: Sending
  readonly log: Log
}

export function createTurnReplies({ messenger, sending, log }: TurnRepliesNeeds): TurnReplies {
  const post = async (context: TurnContext, outgoing: Outgoing): Promise<Posting> => {
    const message = messageOf(outgoing)
    const sent = await send(context.activity.conversation.id, () => context.sendActivity(message), sending)
    if (sent.outcome === 'sent') return { outcome: 'sent', ...(sent.result?.id ? { messageId: sent.result.id } : {}) }
    const ongoing = ongoingIn(context)
    log.warn('message not delivered', { place: ongoing.turn.place.kind, outcome: sent.outcome, status: sent.status })
    if (sent.outcome === 'refused') ongoing.done = false
    return { outcome: sent.outcome }
  }
  const tellPrivately = async (context: TurnContext, outgoings: readonly Outgoing[]): Promise<void> => {
    const reference = referenceOf(context.activity)
    const person = reference.kind === 'personal' ? reference : personAddressOf(context.activity)
    for (const outgoing of outgoings) await messenger.tell(person, outgoing)
  }
  const say = async (context: TurnContext, text: string): Promise<void> => {
    if (ongoingIn(context).turn.kind === 'feedback') await failInvoke(context)
    else if (context.activity.type === 'invoke') await answerInvoke(context, text)
    else if (context.activity.type === 'message') await post(context, { text })
  }
  return { post, tellPrivately, say }
}

/** The answer to a thumb must hold nothing: Teams itself tells the presser that it failed. */
async function failInvoke(context: TurnContext): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 500 } })
}

/** Shown to the presser beneath the card (documents of "Universal Actions for Adaptive Cards"). */
async function answerInvoke(context: TurnContext, text: string): Promise<void> {
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text }
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
}

/** What a turn answers in the response itself; null where it only posts. */
export function invokeAnswerOf(context: TurnContext): Answered | null {
  const { status, body } = fieldsOf(fieldsOf(context.turnState.get(INVOKE_RESPONSE_KEY)).value)
  return typeof status === 'number' ? { status, body } : null
}
