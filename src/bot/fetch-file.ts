import { isLoopbackHost } from './service-url.ts'
import type { ChatFile } from './turn.ts'

export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'too-large' | 'unreachable' }

const LONGEST_BYTES = 40 * 1024 * 1024
const LONGEST_MS = 30_000

/**
 * Files of Teams' chats lie in SharePoint and OneDrive; their address carries its own permission (Teams: "Send and receive files"). The bot fetches from
 * nowhere else, so that no message can send it to an address inside the municipality's network.
 */
export function isFileHost(address: string, { loopback }: { readonly loopback: boolean }): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (loopback && url.protocol === 'http:' && isLoopbackHost(url.hostname)) return true
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    /^[a-z0-9-]+\.sharepoint\.com$/u.test(url.hostname)
  )
}

/** The bytes of a file that somebody dropped in the chat: at most 40 MB, in half a minute, without following elsewhere. */
export async function fetchFile({ address }: ChatFile, where: { readonly loopback: boolean }): Promise<Fetched> {
  if (!isFileHost(address, where)) return { ok: false, reason: 'unreachable' }
  try {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(LONGEST_MS) })
    if (!response.ok || response.body === null) return { ok: false, reason: 'unreachable' }
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of response.body) {
      size += chunk.length
      if (size > LONGEST_BYTES) return { ok: false, reason: 'too-large' }
      chunks.push(chunk)
    }
    return { ok: true, bytes: Buffer.concat(chunks) }
  } catch {
    return { ok: false, reason: 'unreachable' }
  }
}
