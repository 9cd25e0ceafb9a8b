import { randomInt } from 'node:crypto'
import type { Activity, TurnContext } from 'botbuilder'
import { bot as danish } from '../texts/da/bot.ts'
import { bot as english } from '../texts/en/bot.ts'
import type { Connection } from './adapter.ts'
import { authenticate } from './authenticate.ts'
import { createDeliveries } from './deliveries.ts'
import { createKeeper } from './keep-references.ts'
import { factsOfFault, type Log } from './log.ts'
import type { Messenger } from './messenger.ts'
import { holdTurn, type Ongoing, ongoingIn } from './ongoing.ts'
import { readTurn } from './read-turn.ts'
import type { ConversationReference } from './reference.ts'
import { routeTurns } from './route-turns.ts'
import type { Sending } from './send.ts'
import type { Route, Turn } from './turn.ts'
import { type Answered, createTurnReplies, invokeAnswerOf } from './turn-replies.ts'

export interface BotNeeds {
  readonly connection: Connection
  /** In order; the first that matches answers. */
  readonly routes: readonly Route[]
  readonly messenger: Messenger
  readonly sending: Sending
  /** Keeps how to reach a conversation. Called and waited for before the first turn from there, and again when it has changed. */
  readonly keepReference: (reference: ConversationReference) => Promise<void>
  readonly log: Log
}

/** Takes an activity with the `Authorization` header it came with, to the end of its work. Never throws. */
export type Bot = (authorization: string, activity: Activity) => Promise<Answered>

const TEXTS = { da: danish, en: english }
const TAKEN: Answered = { status: 200 }
const UNREADABLE: Answered = { status: 400, refusal: 'invoke' }
const FAILED: Answered = { status: 500 }

export function createBot({ connection, routes, messenger, sending, keepReference, log }: BotNeeds): Bot {
  const { adapter, authentication } = connection
  const replies = createTurnReplies({ messenger, sending, log })
  const app = routeTurns({ connection, routes, replies, log })
  const deliver = createDeliveries<Answered>(Date.now)
  const keep = createKeeper(keepReference, log)

  /** One calm sentence, with a number under which the log says more. */
  const answerFault = async (context: TurnContext, fault: unknown): Promise<void> => {
    const ongoing = ongoingIn(context)
    ongoing.done = false
    const reference = faultReference()
    log.error('turn failed', { reference, kind: ongoing.turn.kind, ...factsOfFault(fault) })
    await replies.say(context, TEXTS[ongoing.turn.locale].fault(reference))
  }
  adapter.onTurnError = answerFault

  const answerTurn = async (context: TurnContext): Promise<void> => {
    const { turn } = ongoingIn(context)
    try {
      if (!isKnown(turn)) await replies.say(context, TEXTS[turn.locale].nobody)
      else if (!(await app.run(context)) && turn.kind === 'action')
        await replies.say(context, TEXTS[turn.locale].unknownButton)
    } catch (fault) {
      await answerFault(context, fault)
    }
  }

  return async (authorization, activity) => {
    const authenticated = await authenticate(authentication, authorization, activity)
    if (!authenticated.ok) return { status: authenticated.status, refusal: authenticated.reason }
    const turn = readTurn(activity)
    if (turn === null) return activity.type === 'invoke' ? UNREADABLE : TAKEN
    await keep(turn, activity)
    const ongoing: Ongoing = { turn, done: true }
    const answered = await deliver({
      operation: turn.operation,
      once: COMES_ONCE.includes(turn.kind),
      work: async () => {
        let answer = TAKEN
        try {
          await adapter.processActivityDirect(authenticated.result, activity, async (context) => {
            holdTurn(context, ongoing)
            await answerTurn(context)
            answer = invokeAnswerOf(context) ?? TAKEN
          })
        } catch (fault) {
          // Not even the sentence about a fault could be sent. Teams may deliver again.
          log.error('turn broke off', factsOfFault(fault))
          return { answer: FAILED, done: false }
        }
        return { answer, done: ongoing.done }
      }
    })
    return answered === 'repeated' ? TAKEN : answered
  }
}

/** A button may be pressed again, an app installed again; a message is written once. */
const COMES_ONCE: readonly Turn['kind'][] = ['message', 'edited', 'deleted']

/** Who has no Entra id (a visitor, another bot) is told nothing and records nothing; that he or she added the app is known to all. */
const isKnown = ({ kind, person }: Turn): boolean =>
  person.id !== '' || !['message', 'action', 'edited', 'deleted'].includes(kind)

/** Letters and digits that cannot be mistaken for one another when read aloud. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const faultReference = (): string => Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
