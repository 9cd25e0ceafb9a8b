import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A stand-in for a language model's server, on loopback, that speaks the OpenAI protocol as well or as badly as it is told to. */

type Json = Readonly<Record<string, unknown>>

export interface ModelRequest {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Json
  /** What it was told, by role. */
  readonly messages: readonly { readonly role: string; readonly content: string }[]
}

/** A text is what the model says, wrapped as the protocol wants it. */
export type Behaviour =
  | string
  /** Takes the request and never answers. */
  | 'hangs'
  /** Begins an answer and never ends it. */
  | 'stalls'
  | 'resets'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }

export interface ModelServer {
  /** What OPENAI_BASE_URL is set to. */
  readonly url: string
  readonly requests: ModelRequest[]
  readonly behave: (how: Behaviour) => void
  readonly close: () => Promise<void>
}

/** The protocol's answer that says this. */
export const completion = (message: Json): string =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'invented',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', ...message } }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 }
  })

export async function openModelServer(): Promise<ModelServer> {
  const requests: ModelRequest[] = []
  let behaviour: Behaviour = ''
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body: Json = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}')
    const messages = Array.isArray(body.messages) ? body.messages : []
    requests.push({ path: request.url ?? '', headers: request.headers, body, messages })
    answer(response, behaviour)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    behave: (how) => {
      behaviour = how
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      })
  }
}

function answer(response: ServerResponse, how: Behaviour): void {
  if (how === 'hangs') return
  if (how === 'resets') return void response.socket?.destroy()
  if (how === 'stalls') {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('{"choices":[{"message":{"role":"assistant","content":"Sag')
    return
  }
  const { status, headers, body } =
    typeof how === 'string' ? { status: 200, headers: {}, body: completion({ content: how }) } : how
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(body ?? '{}')
}
