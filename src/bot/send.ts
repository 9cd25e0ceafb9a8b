import { setTimeout as sleep } from 'node:timers/promises'
import { fieldsOf } from './activity.ts'
import { wasLost } from './connector.ts'
import type { Pace } from './pace.ts'

/**
 * `sent`: Teams has it. `refused`: Teams does not have it, for certain. `unknown`: it may stand there or not; it is never sent again by
 * itself, since a card that stands there twice is worse than an operator who looks.
 */
export type Outcome = 'sent' | 'refused' | 'unknown'

export type Sent<Result> =
  | { readonly outcome: 'sent'; readonly result: Result | null; readonly status: null }
  | { readonly outcome: 'refused' | 'unknown'; readonly status: number | null }

export interface Sending {
  readonly pace: Pace
  /** Uniform in [0, 1). */
  readonly random: () => number
  readonly wait: (milliseconds: number) => Promise<unknown>
}

export const sendingWith = (pace: Pace): Sending => ({ pace, random: Math.random, wait: sleep })

/** How often, after which milliseconds at first, and at most how long in all. */
export const REPEATS = { attempts: 5, first: 500, longest: 25_000 } as const

/**
 * Makes one POST through `attempt` and repeats it only where Teams certainly did not take it: 429 (after its `Retry-After`), 412, or no
 * connection at all; with growing, jittered pauses. Faults of our own before anything was sent are thrown.
 */
export async function send<Result>(
  conversationId: string,
  attempt: () => Promise<Result>,
  { pace, random, wait }: Sending
): Promise<Sent<Result>> {
  let waited = 0
  for (let n = 1; ; n++) {
    const paced = pace(conversationId)
    if (paced > REPEATS.longest) return { outcome: 'refused', status: 429 }
    if (paced > 0) await wait(paced)
    try {
      return { outcome: 'sent', result: await attempt(), status: null }
    } catch (failure) {
      const verdict = judgeFailure(failure)
      if (verdict.kind === 'accepted') return { outcome: 'sent', result: null, status: null }
      if (verdict.kind !== 'again') return { outcome: verdict.kind, status: verdict.status }
      const pause = Math.max(verdict.after, REPEATS.first * 2 ** (n - 1) * (0.5 + random()))
      waited += pause
      if (n >= REPEATS.attempts || waited > REPEATS.longest) return { outcome: 'refused', status: verdict.status }
      await wait(pause)
    }
  }
}

type Verdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'again'; readonly status: number | null; readonly after: number }
  | { readonly kind: 'refused' | 'unknown'; readonly status: number | null }

/** No connection came about: the request cannot have been read. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/** What a failed POST means for what stands in Teams. Throws the failure again where nothing was sent at all. */
export function judgeFailure(failure: unknown): Verdict {
  const { response, code } = fieldsOf(failure)
  const status = fieldsOf(response).status
  if (typeof status === 'number') {
    if (status >= 200 && status < 300) return { kind: 'accepted' }
    if (status === 429 || status === 412) return { kind: 'again', status, after: retryAfterOf(response) }
    return { kind: status === 408 || status >= 500 ? 'unknown' : 'refused', status }
  }
  if (!wasLost(failure)) throw failure
  if (NEVER_CONNECTED.has(String(code))) return { kind: 'again', status: null, after: 0 }
  return { kind: 'unknown', status: null }
}

/** Milliseconds of a `Retry-After` in seconds; 0 without one. */
function retryAfterOf(response: unknown): number {
  const headers: unknown = fieldsOf(response).headers
  const get: unknown = fieldsOf(headers).get
  const given: unknown = typeof get === 'function' ? get.call(headers, 'retry-after') : null
  return typeof given === 'string' && /^\d{1,6}$/.test(given) ? Number(given) * 1000 : 0
}
