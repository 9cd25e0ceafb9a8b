/** Claims that the guards read of a token whose signature nobody has checked yet. */
export interface LookedAt {
  readonly serviceUrl: string
}

const ISSUER = 'https://api.botframework.com'
/** A token of the Bot Framework has some 1,500 characters. */
const LONGEST = 8_192

/**
 * Looks at an unverified token and refuses (null) what cannot be Teams speaking to this bot, before the SDK sees it: the SDK keeps every
 * foreign tenant it hears of in a list that only grows, believes tokens without an end, and takes tokens of the emulator's issuers.
 * A token that passes is still to be verified.
 */
export function lookAtToken(
  authorization: string,
  { appId, tenantId }: { readonly appId: string; readonly tenantId: string },
  now: number
): LookedAt | null {
  if (authorization.length > LONGEST) return null
  const found = /^Bearer ([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)$/.exec(authorization)
  const header = jsonOf(found?.[1])
  const claims = jsonOf(found?.[2])
  if (header === null || claims === null) return null
  if (typeof header.kid !== 'string' || typeof header.alg !== 'string' || !/^RS(?:256|384|512)$/.test(header.alg))
    return null
  if (claims.iss !== ISSUER || claims.aud !== appId.toLowerCase()) return null
  // Bot Framework's tokens carry no tenant. The SDK adds any other than it knows to its list of issuers, before it looks at anything else.
  if (claims.tid !== undefined && claims.tid !== tenantId) return null
  if (typeof claims.exp !== 'number' || claims.exp * 1000 < now - SKEW) return null
  if (typeof claims.serviceurl !== 'string' || claims.serviceurl === '') return null
  return { serviceUrl: claims.serviceurl }
}

/** Milliseconds that clocks may differ; as in the SDK. */
const SKEW = 5 * 60_000

function jsonOf(part: string | undefined): Readonly<Record<string, unknown>> | null {
  if (part === undefined) return null
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return isRecord(value) ? value : null
  } catch {
    // Not JSON: no token of ours.
    return null
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
