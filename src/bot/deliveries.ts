import type { OperationId } from '../domain/ids.ts'

/** How long a message is remembered as done: a Bot Framework token lives an hour, and with it what replays a request could use. */
const REMEMBERED = 75 * 60_000
const MOST_REMEMBERED = 20_000

export interface Worked<Answer> {
  readonly answer: Answer
  /** Whether the reply stands in Teams, so that a repeat needs none. */
  readonly done: boolean
}

export interface Delivery<Answer> {
  readonly operation: OperationId
  /**
   * Whether one operation comes once: a message does. A button may be pressed again later, which shows its answer again; a repeat is then
   * harmless by the rules of recording.
   */
  readonly once: boolean
  readonly work: () => Promise<Worked<Answer>>
}

export type Deliver<Answer> = (delivery: Delivery<Answer>) => Promise<Answer | 'repeated'>

/**
 * Teams delivers again what was not answered soon enough. A repeat waits for the work that is under way and gets its answer; a repeat of a
 * message that was answered is `repeated`, and nothing is done.
 */
export function createDeliveries<Answer>(now: () => number): Deliver<Answer> {
  const underWay = new Map<OperationId, Promise<Worked<Answer>>>()
  const doneAt = new Map<OperationId, number>()
  return async ({ operation, once, work }) => {
    const first = underWay.get(operation)
    if (first !== undefined) return (await first).answer
    if (once && now() - (doneAt.get(operation) ?? Number.NEGATIVE_INFINITY) < REMEMBERED) return 'repeated'
    const working = work()
    underWay.set(operation, working)
    try {
      const { answer, done } = await working
      if (once && done) remember(doneAt, operation, now())
      return answer
    } finally {
      underWay.delete(operation)
    }
  }
}

function remember(doneAt: Map<OperationId, number>, operation: OperationId, at: number): void {
  doneAt.delete(operation)
  doneAt.set(operation, at)
  for (const [oldest, when] of doneAt) {
    if (doneAt.size <= MOST_REMEMBERED && at - when < REMEMBERED) break
    doneAt.delete(oldest)
  }
}
