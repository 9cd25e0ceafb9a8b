import type { Application as TeamsApplication } from '@microsoft/teams-ai'
import type { TurnContext } from 'botbuilder'
import type { Connection } from './adapter.ts'
import { factsOfFault, type Log } from './log.ts'
import type { Posting } from './messenger.ts'
import { ongoingIn } from './ongoing.ts'
import { cardOf } from './outgoing.ts'
import { Application } from './sdk.ts'
import type { Route, TurnReply } from './turn.ts'
import type { TurnReplies } from './turn-replies.ts'

export interface RoutingNeeds {
  readonly connection: Connection
  readonly routes: readonly Route[]
  readonly replies: TurnReplies
  readonly log: Log
}

/**
 * teams-ai 1.7.4 starts its sign of writing at every message, whatever its option `startTypingTimer` says, and keeps one timer for all turns at once: the
 * end of one turn stops another's, and what it sends goes past `send.ts`. Here it starts none.
 */
class ApplicationWithoutTyping extends Application {
  override startTypingTimer(): void {}
}

/**
 * teams-ai's application with every route in order, for what is written and done in chats and for pressed buttons (Action.Execute) alike.
 * Each turn is held in its context before the application runs.
 */
export function routeTurns({ connection, routes, replies, log }: RoutingNeeds): TeamsApplication {
  const app = new ApplicationWithoutTyping({
    adapter: connection.adapter,
    botAppId: connection.appId,
    // Mentions are read by `readTurn`.
    removeRecipientMention: false
  })
  const work = async (route: Route, context: TurnContext): Promise<TurnReply> => {
    const { turn } = ongoingIn(context)
    const began = performance.now()
    const reply = await route.handle(turn)
    const ms = Math.round(performance.now() - began)
    log.info('turn answered', { route: route.name, kind: turn.kind, place: turn.place.kind, ms })
    return reply
  }
  const tellPosted = async ({ posted }: TurnReply, posting: Posting | undefined): Promise<void> => {
    if (posted === undefined || posting === undefined || posting.outcome === 'refused') return
    try {
      await posted(posting.messageId ?? null)
    } catch (fault) {
      // What was asked is answered: that it is not noted is nothing to tell the asker.
      log.warn('what was posted could not be noted', factsOfFault(fault))
    }
  }
  app.feedbackLoop(async (context) => {
    const route = routes.find((one) => one.matches(ongoingIn(context).turn))
    if (route !== undefined) await work(route, context)
  })
  for (const route of routes) {
    const selects = (context: TurnContext): boolean => route.matches(ongoingIn(context).turn)
    app.adaptiveCards.actionExecute(
      async (context) => context.activity.type === 'invoke' && selects(context),
      async (context) => {
        const { here, privately = [] } = await work(route, context)
        const [shown, ...more] = here
        if (shown === undefined || more.length > 0) throw new Error('A button is answered by exactly one card or text.')
        // Teams waits 5 s for the answer to a button; what is private arrives by itself.
        void replies.tellPrivately(context, privately)
        return 'card' in shown ? { ...cardOf(shown) } : shown.text
      }
    )
    app.activity(
      async (context) => context.activity.type !== 'invoke' && selects(context),
      async (context) => {
        const reply = await work(route, context)
        const postings: Posting[] = []
        for (const outgoing of reply.here) postings.push(await replies.post(context, outgoing))
        await replies.tellPrivately(context, reply.privately ?? [])
        await tellPosted(reply, postings[0])
      }
    )
  }
  return app
}
