import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchFile, isFileHost } from '../../src/bot/fetch-file.ts'

const servers: Server[] = []
const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/referat.txt`
}
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})
const fetched = (address: string, loopback = true) => fetchFile({ name: 'referat.txt', address }, { loopback })

describe('a file of the chat', () => {
  it('is fetched whole', async () => {
    const address = await serve((_, response) => response.end('REFERAT æøå'))
    const file = await fetched(address)
    expect(file.ok && Buffer.from(file.bytes).toString()).toBe('REFERAT æøå')
  })

  it('is not fetched from this machine outside development', async () => {
    let asked = 0
    const address = await serve((_, response) => {
      asked++
      response.end('x')
    })
    expect(await fetched(address, false)).toEqual({ ok: false, reason: 'unreachable' })
    expect(asked).toBe(0)
  })

  it('is not fetched from where its address leads on', async () => {
    let asked = 0
    const inside = await serve((_, response) => {
      asked++
      response.end('inside')
    })
    const address = await serve((_, response) => response.writeHead(302, { location: inside }).end())
    expect(await fetched(address)).toEqual({ ok: false, reason: 'unreachable' })
    expect(asked).toBe(0)
  })

  it('of more than 40 MB is given up', async () => {
    const megabyte = Buffer.alloc(1024 * 1024)
    const address = await serve((_, response) => {
      for (let n = 0; n < 41; n++) response.write(megabyte)
      response.end()
    })
    expect(await fetched(address)).toEqual({ ok: false, reason: 'too-large' })
  })

  it('that is gone, breaks off or never was is unreachable', async () => {
    const gone = await serve((_, response) => response.writeHead(404).end())
    const broken = await serve((request, response) => {
      response.write('REF')
      setImmediate(() => request.socket.destroy())
    })
    for (const address of [gone, broken, 'http://127.0.0.1:1/', 'no address', ''])
      expect(await fetched(address)).toEqual({ ok: false, reason: 'unreachable' })
  })
})

describe('where files of Teams lie', () => {
  it.each([
    ['https://birkevang.sharepoint.com/sites/x/referat.docx?tempauth=1', true],
    ['https://birkevang-my.sharepoint.com/personal/x', true],
    ['http://birkevang.sharepoint.com/x', false],
    ['https://sharepoint.com/x', false],
    ['https://birkevang.sharepoint.com.evil.example/x', false],
    ['https://birkevang.sharepoint.com@evil.example/x', false],
    ['https://user@birkevang.sharepoint.com/x', false],
    ['https://birkevang.sharepoint.com:8443/x', false],
    ['https://a.b.sharepoint.com/x', false],
    ['https://169.254.169.254/metadata', false],
    ['http://localhost/x', false],
    ['file:///etc/passwd', false]
  ])('%s: %s', (address, allowed) => {
    expect(isFileHost(address, { loopback: false })).toBe(allowed)
  })
})
