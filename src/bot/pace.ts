/** Sends that Teams allows a bot in one conversation ("Optimize your bot with rate limiting"). */
export const CONVERSATION_LIMITS = [
  { within: 1_000, most: 7 },
  { within: 2_000, most: 8 },
  { within: 30_000, most: 60 },
  { within: 3_600_000, most: 1_800 }
] as const

const LONGEST = 3_600_000
const MOST_KEPT = 1_800
const SWEEP_AT = 1_000

/**
 * Reserves the next moment at which something may be sent to a conversation and returns how many milliseconds away it is. Reservations are
 * kept in the order in which they were made.
 */
export type Pace = (conversationId: string) => number

export function createPace(now: () => number): Pace {
  const planned = new Map<string, number[]>()
  let sweepAt = SWEEP_AT
  return (conversationId) => {
    const present = now()
    if (planned.size >= sweepAt) {
      dropIdle(planned, present)
      sweepAt = Math.max(SWEEP_AT, planned.size * 2)
    }
    const times = planned.get(conversationId) ?? []
    const free = nextFree(times, present)
    times.push(free)
    if (times.length > MOST_KEPT) times.shift()
    planned.set(conversationId, times)
    return free - present
  }
}

/** The first moment from `present` on at which one more send keeps every limit. `times` are the sends before it, oldest first. */
function nextFree(times: readonly number[], present: number): number {
  return CONVERSATION_LIMITS.reduce(
    (free, { within, most }) => {
      const nth = times[times.length - most]
      return nth === undefined ? free : Math.max(free, nth + within)
    },
    Math.max(present, times[times.length - 1] ?? 0)
  )
}

function dropIdle(planned: Map<string, number[]>, present: number): void {
  for (const [id, times] of planned) if ((times[times.length - 1] ?? 0) < present - LONGEST) planned.delete(id)
}
