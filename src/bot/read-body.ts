import type { IncomingMessage } from 'node:http'

/** A Teams activity has some KB; a message at Teams' limit 100 KB. */
export const BODY_LIMIT = 256 * 1024
/** An activity nests some ten levels. */
const DEEPEST = 40

export type Body =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false
      readonly status: 400 | 413
      readonly reason: 'broken-off' | 'too-large' | 'too-deep' | 'no-json'
    }

/** Reads the request to its end or its limit, whichever comes first, as JSON. Never throws. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT)
    return { ok: false, status: 413, reason: 'too-large' }
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request) {
      const bytes: Buffer = chunk
      size += bytes.length
      if (size > BODY_LIMIT) return { ok: false, status: 413, reason: 'too-large' }
      chunks.push(bytes)
    }
  } catch {
    // The sender went away in the middle; nobody hears the answer.
    return { ok: false, status: 400, reason: 'broken-off' }
  }
  return parseBody(Buffer.concat(chunks).toString('utf8'))
}

function parseBody(text: string): Body {
  if (depthOf(text) > DEEPEST) return { ok: false, status: 400, reason: 'too-deep' }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, status: 400, reason: 'no-json' }
  }
}

/** How deep braces and brackets outside strings nest; what reads JSON by recursion later would otherwise exhaust the stack. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i)
    if (inString) {
      if (char === 0x5c) i++
      else if (char === 0x22) inString = false
    } else if (char === 0x22) inString = true
    else if (char === 0x7b || char === 0x5b) deepest = Math.max(deepest, ++depth)
    else if (char === 0x7d || char === 0x5d) depth--
  }
  return deepest
}
