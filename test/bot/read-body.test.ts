import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readBody } from '../../src/bot/read-body.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** A request whose body comes in these pieces; it ends only where told. */
const requestOf = (pieces: readonly (string | Buffer)[], { ends = true } = {}): IncomingMessage => {
  const request = new IncomingMessage(new Socket())
  for (const piece of pieces) request.push(piece)
  if (ends) request.push(null)
  return request
}

describe('a body', () => {
  it('is read whatever the pieces it comes in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), fc.integer({ min: 1, max: 20 }), async (value, size) => {
        const bytes = Buffer.from(JSON.stringify(value))
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
          bytes.subarray(n * size, (n + 1) * size)
        )
        const read = await readBody(requestOf(pieces))
        expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) })
      })
    )
  })

  it('that never ends is given up after ten seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const request = requestOf(['{"a":'], { ends: false })
    const read = readBody(request)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await read).toEqual({ ok: false, status: 400, reason: 'broken-off' })
    expect(request.destroyed).toBe(true)
  })

  it('that ends early is no body', async () => {
    const request = requestOf(['{"a":'], { ends: false })
    const read = readBody(request)
    request.destroy(new Error('gone'))
    expect(await read).toEqual({ ok: false, status: 400, reason: 'broken-off' })
  })

  it.each([
    ['braces', '{"a":', '1', '}'],
    ['brackets', '[', '', ']']
  ])('may nest forty %s and no more', async (_, opening, middle, closing) => {
    const nested = (depth: number) => requestOf([`${opening.repeat(depth)}${middle}${closing.repeat(depth)}`])
    expect((await readBody(nested(40))).ok).toBe(true)
    expect(await readBody(nested(41))).toEqual({ ok: false, status: 400, reason: 'too-deep' })
  })

  it('does not nest by what stands inside texts', async () => {
    for (const text of ['"{{[[', '\\"{{[[', '\\\\"{[', '{['.repeat(100), '"'.repeat(99)]) {
      const value = { text: text.repeat(30), after: ['{['.repeat(50)] }
      expect(await readBody(requestOf([JSON.stringify(value)]))).toEqual({ ok: true, value })
    }
  })
})
