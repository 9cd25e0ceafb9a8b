import { randomInt } from 'node:crypto'
import { Application } from '@microsoft/teams-ai'
import { type Activity, INVOKE_RESPONSE_KEY, type TurnContext } from 'botbuilder'
import { bot as danish } from '../texts/da/bot.ts'
import { bot as english } from '../texts/en/bot.ts'
import { fieldsOf } from './activity.ts'
import type { Connection } from './adapter.ts'
import { authenticate } from './authenticate.ts'
import { createDeliveries, type Worked } from './deliveries.ts'
import { factsOfFault, type Log } from './log.ts'
import type { Messenger } from './messenger.ts'
import { cardOf, messageOf } from './outgoing.ts'
import { EXECUTE, readTurn } from './read-turn.ts'
import { type ConversationReference, referenceOf } from './reference.ts'
import { type Sending, send } from './send.ts'
import type { Outgoing, Route, Turn, TurnReply } from './turn.ts'

const TEXTS = { da: danish, en: english }

export interface BotNeeds {
  readonly connection: Connection
  /** In order; the first that matches answers. */
  readonly routes: readonly Route[]
  readonly messenger: Messenger
  readonly sending: Sending
  /** Is told where each turn came from, to keep what is new. It is not waited for. */
  readonly heardFrom: (reference: ConversationReference) => Promise<void>
  readonly log: Log
}

/** The answer to a request of Teams. */
export interface Answered {
  readonly status: number
  readonly body?: unknown
}

/** Takes an activity with the `Authorization` header it came with. Never throws. */
export type Bot = (authorization: string, activity: Activity) => Promise<Answered>

/** What the handlers of a turn share, beside the SDK's context. */
interface Ongoing {
  readonly turn: Turn
  /** False once something of the reply was refused: then a repeat of the message is worked on anew. */
  done: boolean
}

const DONE: Answered = { status: 200 }
const UNREADABLE: Answered = { status: 400 }

export function createBot({ connection, routes, messenger, sending, heardFrom, log }: BotNeeds): Bot {
  const { adapter, authentication } = connection
  const ongoing = new WeakMap<object, Ongoing>()
  const deliver = createDeliveries<Answered>(Date.now)

  const turnOf = (context: TurnContext): Ongoing | undefined => ongoing.get(context.activity)

  const post = async (context: TurnContext, outgoing: Outgoing): Promise<void> => {
    const message = messageOf(outgoing)
    const sent = await send(context.activity.conversation.id, () => context.sendActivity(message), sending)
    if (sent.outcome === 'sent') return
    const { outcome, status } = sent
    log.warn('message not delivered', { place: placeFact(context), outcome, status })
    const current = turnOf(context)
    if (outcome === 'refused' && current !== undefined) current.done = false
  }

  const tellPrivately = async (context: TurnContext, outgoings: readonly Outgoing[]): Promise<void> => {
    const reference = referenceOf(context.activity)
    const person = reference.kind === 'personal' ? reference : { ...reference, accountId: context.activity.from.id }
    const { kind, ...address } = person
    for (const outgoing of outgoings)
      await messenger.tell(
        kind === 'personal' ? reference : { ...address, accountId: context.activity.from.id },
        outgoing
      )
  }

  /** The route's answer: what is shown here is returned, the rest is sent. */
  const work = async (route: Route, context: TurnContext, turn: Turn): Promise<TurnReply> => {
    const began = performance.now()
    const reply = await route.handle(turn)
    const ms = Math.round(performance.now() - began)
    log.info('turn answered', { route: route.name, kind: turn.kind, place: turn.place.kind, ms })
    if (reply.privately !== undefined) await tellPrivately(context, reply.privately)
    return reply
  }

  const app = new Application({
    adapter,
    botAppId: connection.appId,
    // Its timer is shared by all turns; mentions are read by `readTurn`.
    startTypingTimer: false,
    removeRecipientMention: false
  })
  for (const route of routes) {
    const selects = async (context: TurnContext): Promise<boolean> => {
      const turn = turnOf(context)?.turn
      return turn !== undefined && isKnown(turn) && route.matches(turn)
    }
    app.adaptiveCards.actionExecute(
      async (context) => isExecute(context.activity) && (await selects(context)),
      async (context) => {
        const { turn } = turnOf(context) ?? missing()
        const { here } = await work(route, context, turn)
        const [shown, ...more] = here
        if (shown === undefined || more.length > 0) throw new Error('A button is answered by exactly one card or text.')
        return 'card' in shown ? { ...cardOf(shown) } : shown.text
      }
    )
    app.activity(
      async (context) => !isExecute(context.activity) && (await selects(context)),
      async (context) => {
        const { turn } = turnOf(context) ?? missing()
        for (const outgoing of (await work(route, context, turn)).here) await post(context, outgoing)
      }
    )
  }

  /** One calm sentence, with a number under which the log says more. */
  const answerFault = async (context: TurnContext, fault: unknown): Promise<void> => {
    const reference = faultReference()
    const locale = turnOf(context)?.turn.locale ?? 'da'
    log.error('turn failed', { reference, place: placeFact(context), ...factsOfFault(fault) })
    const current = turnOf(context)
    if (current !== undefined) current.done = false
    await say(context, TEXTS[locale].fault(reference))
  }

  const say = async (context: TurnContext, text: string): Promise<void> => {
    if (isExecute(context.activity)) await answerInvoke(context, text)
    else if (context.activity.type === 'message') await post(context, { text })
  }

  adapter.onTurnError = answerFault

  const run = async (context: TurnContext): Promise<void> => {
    const current = turnOf(context)
    if (current === undefined) return
    const { turn } = current
    try {
      if (!isKnown(turn)) await say(context, TEXTS[turn.locale].nobody)
      else if (!(await app.run(context)) && turn.kind === 'action') await say(context, TEXTS[turn.locale].unknownButton)
    } catch (fault) {
      await answerFault(context, fault)
    }
  }

  return async (authorization, activity) => {
    const began = await authenticate(authentication, authorization, activity, log)
    if (!began.ok) return { status: began.status }
    const turn = readTurn(activity)
    if (turn === null) return activity.type === 'invoke' ? UNREADABLE : DONE
    heardFrom(referenceOf(activity)).catch((fault) => log.warn('conversation not kept', factsOfFault(fault)))
    const answered = await deliver({
      operation: turn.operation,
      once: ['message', 'edited', 'deleted'].includes(turn.kind),
      work: async (): Promise<Worked<Answered>> => {
        const current: Ongoing = { turn, done: true }
        ongoing.set(activity, current)
        let answer: Answered = DONE
        try {
          await adapter.processActivityDirect(began.result, activity, async (context) => {
            await run(context)
            answer = invokeAnswerOf(context) ?? answer
          })
        } catch (fault) {
          log.error('turn broke off', factsOfFault(fault))
          return { answer: { status: 500 }, done: false }
        }
        return { answer, done: current.done }
      }
    })
    return answered === 'repeated' ? DONE : answered
  }
}

/** Who has no Entra id (a visitor, another bot) can be told nothing and record nothing. */
const isKnown = ({ kind, person }: Turn): boolean => person.id !== '' || !['message', 'action', 'edited'].includes(kind)

const isExecute = (activity: Activity): boolean => activity.type === 'invoke' && activity.name === EXECUTE

const placeFact = (context: TurnContext): string => context.activity.conversation.conversationType ?? 'unknown'

function missing(): never {
  throw new Error('A route was selected without a turn.')
}

async function answerInvoke(context: TurnContext, text: string): Promise<void> {
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text }
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
}

function invokeAnswerOf(context: TurnContext): Answered | null {
  const { status, body } = fieldsOf(fieldsOf(context.turnState.get(INVOKE_RESPONSE_KEY)).value)
  return typeof status === 'number' ? { status, body } : null
}

/** Letters and digits that cannot be mistaken for one another when read aloud. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const faultReference = (): string => Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
