import type { TurnContext } from 'botbuilder'
import type { Turn } from './turn.ts'

/** A turn that is being worked on. */
export interface Ongoing {
  readonly turn: Turn
  /** False once something of its reply was refused or it failed: then a repeat of the message is worked on anew. */
  done: boolean
}

const ONGOING = Symbol('ongoing turn')

export const holdTurn = (context: TurnContext, ongoing: Ongoing): void => {
  context.turnState.set(ONGOING, ongoing)
}

/** The turn that `holdTurn` put into the SDK's context. Throws where there is none: a fault of ours. */
export function ongoingIn(context: TurnContext): Ongoing {
  const ongoing = context.turnState.get<Ongoing | undefined>(ONGOING)
  if (ongoing === undefined) throw new Error('The context holds no turn.')
  return ongoing
}
