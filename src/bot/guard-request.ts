import type { IncomingMessage } from 'node:http'
import type { Activity } from 'botbuilder'
import { isActivity, tenantsOf } from './activity.ts'
import { readBody } from './read-body.ts'
import { isAllowedServiceUrl, isLoopbackHost } from './service-url.ts'
import { lookAtToken } from './token-look.ts'

export interface Guards {
  /** The bot's id and its municipality's tenant. `null`: requests are unsigned and come from this machine only. */
  readonly signed: { readonly appId: string; readonly tenantId: string } | null
  /** Whether Teams may be a stand-in on this machine. */
  readonly loopback: boolean
}

export type Guarded =
  | { readonly ok: true; readonly activity: Activity }
  | { readonly ok: false; readonly status: number; readonly reason: string }

const refuse = (status: number, reason: string): Guarded => ({ ok: false, status, reason })

/**
 * Lets through only what can be an activity of Teams for this bot; whether its signature is true is asked afterwards. From the cheapest
 * question to the dearest, and nothing is read that an earlier answer forbids. Never throws.
 */
export async function guardRequest(request: IncomingMessage, { signed, loopback }: Guards): Promise<Guarded> {
  const { headers } = request
  // A body of 600 KB can inflate to 600 MB.
  if (headers['content-encoding'] !== undefined) return refuse(415, 'content-encoding')
  // Other types a browser sends to any address without asking it first.
  if (!/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) return refuse(415, 'content-type')
  if (signed === null && !isLoopbackHost(headers.host ?? '')) return refuse(403, 'host')
  const token = signed === null ? null : lookAtToken(headers.authorization ?? '', signed, Date.now())
  if (signed !== null && token === null) return refuse(401, 'token')

  const body = await readBody(request)
  if (!body.ok) return refuse(body.status, body.reason)
  const activity = body.value
  if (!isActivity(activity)) return refuse(400, 'activity')
  if (!isAllowedServiceUrl(activity.serviceUrl, { loopback })) return refuse(403, 'service-url')
  if (token !== null && token.serviceUrl !== activity.serviceUrl) return refuse(403, 'service-url-of-token')
  if (signed !== null && !isOfTenant(activity, signed.tenantId)) return refuse(403, 'tenant')
  return { ok: true, activity }
}

/** Every tenant that the activity names is this one, and it names one. */
function isOfTenant(activity: Activity, tenantId: string): boolean {
  const tenants = tenantsOf(activity)
  return tenants.length === 1 && tenants[0] === tenantId.toLowerCase()
}
