// Types alone: the library takes the platform's own fetch where it is given one.
import type {} from 'openai/shims/web'
import { fieldsOf } from '../activity.ts'

/** What went wrong between us and the model's server, in one word for the log. */
export type ModelFailure = 'timeout' | 'unreachable' | 'unreadable' | 'too-large' | `status-${number}`

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** One request to the model's server. */
export interface ModelCall {
  readonly fetch: (url: unknown, init?: { readonly body?: unknown; readonly headers?: unknown }) => Promise<Response>
  readonly failure: () => ModelFailure | null
}

/** Bytes of an answer: some twenty times what may be sent of it. */
const LARGEST = 64_000
/** Newer models refuse a request that has these; the text is bounded and checked by us. */
const LEFT_OUT = ['max_tokens', 'temperature', 'top_p', 'presence_penalty', 'frequency_penalty']

/**
 * Makes the request of the OpenAI library, once: within the time, to nowhere else (redirects are not followed), of an answer no more than is needed and
 * only its text. Never fails: what teams-ai does with failures is to print them. `failure` tells of them.
 */
export function createModelCall(signal: AbortSignal, send: Fetch = fetch): ModelCall {
  let failure: ModelFailure | null = null
  const ask = async (url: string, init: { readonly body?: unknown; readonly headers?: unknown }): Promise<string> => {
    const response = await send(url, {
      method: 'POST',
      headers: headersOf(init.headers),
      body: bodyOf(init.body),
      redirect: 'manual',
      signal
    })
    if (response.status !== 200) throw new ModelFault(`status-${response.status}`)
    return textIn(await readBounded(response))
  }
  return {
    failure: () => failure,
    fetch: async (url, init = {}) => {
      let content = ''
      try {
        content = await ask(String(url), init)
      } catch (fault) {
        failure = fault instanceof ModelFault ? fault.failure : signal.aborted ? 'timeout' : 'unreachable'
      }
      return Response.json({ choices: [{ index: 0, message: { role: 'assistant', content } }] })
    }
  }
}

class ModelFault extends Error {
  readonly failure: ModelFailure
  constructor(failure: ModelFailure) {
    super(failure)
    this.failure = failure
  }
}

/** Those of the library, but for the length of the body that it made. */
const headersOf = (given: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fieldsOf(given)).flatMap(([name, value]) =>
      typeof value === 'string' && name.toLowerCase() !== 'content-length' ? [[name, value]] : []
    )
  )

function bodyOf(given: unknown): string {
  const body: Record<string, unknown> = typeof given === 'string' ? { ...fieldsOf(JSON.parse(given)) } : {}
  for (const name of LEFT_OUT) delete body[name]
  return JSON.stringify(body)
}

async function readBounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > LARGEST) throw new ModelFault('too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The text of the first choice; empty where there is none (a model that calls tools which it does not have). */
function textIn(answer: string): string {
  let parsed: unknown
  try {
    parsed = JSON.parse(answer)
  } catch {
    throw new ModelFault('unreadable')
  }
  const { choices } = fieldsOf(parsed)
  if (!Array.isArray(choices) || choices.length === 0) throw new ModelFault('unreadable')
  const { content } = fieldsOf(fieldsOf(choices[0]).message)
  return typeof content === 'string' ? content : ''
}
