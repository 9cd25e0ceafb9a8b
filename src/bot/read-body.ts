import type { IncomingMessage } from 'node:http'

/** Bytes. A Teams activity has some KB, a message at Teams' limit 100 KB. */
const BODY_LIMIT = 256 * 1024
/** Bytes of a request that are read and thrown away, so that its sender hears why it is refused; whoever sends more is cut off. */
const PATIENCE = 2 * 1024 * 1024
/** Milliseconds in which a body must have come. */
const BODY_WITHIN = 10_000
/** An activity nests some ten levels. */
const DEEPEST = 40

export type Body =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false
      readonly status: 400 | 413
      readonly reason: 'broken-off' | 'too-large' | 'too-deep' | 'no-json'
    }

/** Reads a request as JSON, within limits of size, depth and time. Never throws. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = []
  let size = 0
  const whole = await consume(request, (chunk) => {
    size += chunk.length
    if (size <= BODY_LIMIT) chunks.push(chunk)
    else chunks.length = 0
  })
  if (size > BODY_LIMIT || announced(request) > BODY_LIMIT) return { ok: false, status: 413, reason: 'too-large' }
  if (!whole) return { ok: false, status: 400, reason: 'broken-off' }
  return parseBody(Buffer.concat(chunks).toString('utf8'))
}

const announced = (request: IncomingMessage): number => Number(request.headers['content-length'] ?? 0)

/** Reads what a refused request still has to say, within the same limits. Never throws. */
export const discardBody = (request: IncomingMessage): Promise<boolean> => consume(request, () => undefined)

/** False where the request ended too early, was too long or too slow; then its connection is of no more use. */
async function consume(request: IncomingMessage, take: (chunk: Buffer) => void): Promise<boolean> {
  if (announced(request) > PATIENCE) return false
  const late = setTimeout(() => request.destroy(), BODY_WITHIN)
  try {
    let size = 0
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const bytes: Buffer = chunk
      size += bytes.length
      if (size > PATIENCE) return false
      take(bytes)
    }
    return true
  } catch {
    // The sender went away in the middle, or was too slow: nobody hears the answer.
    return false
  } finally {
    clearTimeout(late)
  }
}

function parseBody(text: string): Body {
  if (depthOf(text) > DEEPEST) return { ok: false, status: 400, reason: 'too-deep' }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, status: 400, reason: 'no-json' }
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

/** How deep brackets and braces outside strings nest; what walks JSON by recursion later would exhaust the stack. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i)
    if (char === QUOTE) inString = !inString
    else if (inString) i += char === BACKSLASH ? 1 : 0
    // [ and { differ from ] and } by two, and from each other by one bit.
    else if ((char | 0x20) === 0x7b) deepest = Math.max(deepest, ++depth)
    else if ((char | 0x20) === 0x7d) depth--
  }
  return deepest
}
