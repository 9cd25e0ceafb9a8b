import { setTimeout as sleep } from 'node:timers/promises'
import type { Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { fieldsOf } from './activity.ts'

type Result = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>

export type Authenticated =
  | { readonly ok: true; readonly result: Result }
  /** 401: nobody vouches for it; 503: the keys to check it with could not be had, Teams may try again. `reason` is an error's name. */
  | { readonly ok: false; readonly status: 401 | 503; readonly reason: string }

/** Has the SDK verify the token's signature, end and audience. What the SDK says of a refusal stays here. */
export async function authenticate(
  authentication: ConfigurationBotFrameworkAuthentication,
  authorization: string,
  activity: Activity
): Promise<Authenticated> {
  try {
    const verified = authentication.authenticateRequest(activity, authorization)
    return { ok: true, result: await within(verified, KEYS_WITHIN) }
  } catch (refusal) {
    const reason = refusal instanceof Error ? refusal.name : 'unnamed'
    return { ok: false, status: keysAreOutOfReach(refusal) ? 503 : 401, reason }
  }
}

/** Milliseconds for the server of signing keys to answer, on the few requests that need it; the SDK would wait for ever. */
const KEYS_WITHIN = 8_000

class LateError extends Error {
  override readonly name = 'LateError'
}

async function within<Result>(work: Promise<Result>, milliseconds: number): Promise<Result> {
  const ended = new AbortController()
  const late = sleep(milliseconds, undefined, { signal: ended.signal }).then(() => {
    throw new LateError('The signing keys did not come in time.')
  })
  try {
    return await Promise.race([work, late])
  } finally {
    ended.abort()
    late.catch(() => undefined)
  }
}

/** A network error of node-fetch, or the SDK's own 500 for an answer of the key server that was none. */
function keysAreOutOfReach(refusal: unknown): boolean {
  const { name, statusCode } = fieldsOf(refusal)
  return name === 'FetchError' || name === 'LateError' || (typeof statusCode === 'number' && statusCode >= 500)
}
