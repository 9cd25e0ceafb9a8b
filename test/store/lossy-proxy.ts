import { createServer, request } from 'node:http'
import { onTestFinished } from 'vitest'

/** What an answer was lost of: the request's method and address. */
export interface LostAnswer {
  readonly method: string
  readonly url: string
}

/**
 * A proxy on loopback in front of a table server that lets a request through, waits for its answer, and then breaks the connection instead of
 * handing the answer on, for the next request that `loses` picks.
 */
export async function openLossyProxy(targetPort: number) {
  let picks: ((asked: LostAnswer, body: string) => boolean) | null = null
  const lost: LostAnswer[] = []
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks)
      const { method = '', url = '' } = incoming
      const headers = { ...incoming.headers, host: `127.0.0.1:${targetPort}` }
      const asked = request({ host: '127.0.0.1', port: targetPort, method, path: url, headers }, (answer) => {
        if (picks?.({ method, url }, body.toString())) {
          picks = null
          lost.push({ method, url })
          answer.resume()
          answer.on('end', () => incoming.socket.resetAndDestroy())
          return
        }
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(outgoing)
      })
      asked.on('error', () => incoming.socket.destroy())
      asked.end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    lost: lost as readonly LostAnswer[],
    loseNext(picked: (asked: LostAnswer, body: string) => boolean): void {
      picks = picked
    }
  }
}
