import type { Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { fieldsOf } from './activity.ts'
import { factsOfFault, type Log } from './log.ts'

type Result = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>

export type Authenticated =
  | { readonly ok: true; readonly result: Result }
  /** 401: nobody vouches for it; 503: the keys to check it with could not be had, Teams may try again. */
  | { readonly ok: false; readonly status: 401 | 503 }

/** Has the SDK verify the token's signature, end and audience. What the SDK says of a refusal stays here. */
export async function authenticate(
  authentication: ConfigurationBotFrameworkAuthentication,
  authorization: string,
  activity: Activity,
  log: Log
): Promise<Authenticated> {
  try {
    return { ok: true, result: await authentication.authenticateRequest(activity, authorization) }
  } catch (refusal) {
    const status = keysAreOutOfReach(refusal) ? 503 : 401
    log.warn('request not authenticated', { status, ...factsOfFault(refusal) })
    return { ok: false, status }
  }
}

/** A network error of node-fetch, or the SDK's own 500 for an answer of the key server that was none. */
function keysAreOutOfReach(refusal: unknown): boolean {
  const { name, statusCode } = fieldsOf(refusal)
  return name === 'FetchError' || (typeof statusCode === 'number' && statusCode >= 500)
}
