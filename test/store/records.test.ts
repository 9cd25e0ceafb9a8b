import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { operationIdOf } from '../../src/domain/ids.ts'
import type { ChainKey, Draft, StoredRecord } from '../../src/domain/records.ts'
import { openTables } from '../../src/store/open-tables.ts'
import { openRecords, type Records } from '../../src/store/records.ts'
import { administrator, closedChain, closing, decision, openChain, redaction } from './drafts.ts'
import { openHere, openTemporary, temporarySettings } from './temporary-store.ts'

const textsOf = (records: readonly StoredRecord[]): (string | null)[] =>
  records.map((record) => (record.content !== null && 'text' in record.content ? record.content.text : null))

async function appendAll(records: Records, chain: ChainKey, drafts: readonly Draft[]): Promise<void> {
  const { records: known } = await records.readAfter(chain, 0)
  expect(await records.append(chain, known.length, drafts)).toMatchObject({ ok: true })
}

async function verifyAll(records: Records): Promise<string[]> {
  const lines: string[] = []
  for await (const result of records.verify())
    lines.push(`${result.chain.confidentiality} ${result.length} ${result.ok ? 'holds' : 'broken'}`)
  return lines
}

describe('records', () => {
  it('are read back as they were written, in their order, with their hashes', async () => {
    const { records } = await openTemporary()
    const written = await records.append(openChain, 0, [decision('kaj 1'), closing()])
    const more = await records.append(openChain, 2, [decision('kaj 2')])
    if (!written.ok || !more.ok) throw new Error('nobody else writes here')
    expect(await records.readAfter(openChain, 0)).toEqual({
      records: [...written.records, ...more.records],
      damaged: []
    })
    expect(await records.readAfter(openChain, 2)).toEqual({ records: more.records, damaged: [] })
    expect(await records.readAfter(openChain, 3)).toEqual({ records: [], damaged: [] })
    expect(await verifyAll(records)).toEqual(['open 3 holds'])
  })

  it('of the open and the closed chain stand apart, and both chains are found', async () => {
    const { records } = await openTemporary()
    await records.append(openChain, 0, [decision('kaj 1')])
    await records.append(closedChain, 0, [decision('lønsag')])
    expect(await records.chains()).toEqual([closedChain, openChain])
    expect(textsOf((await records.readAfter(openChain, 0)).records)).toEqual(['Godkendt: kaj 1.'])
    expect(await verifyAll(records)).toEqual(['closed 1 holds', 'open 1 holds'])
  })

  it('are refused to who has not read on, and nothing of them stays', async () => {
    const { records } = await openTemporary()
    await records.append(openChain, 0, [decision('kaj 1')])
    expect(await records.append(openChain, 0, [decision('kaj 2'), decision('kaj 3')])).toEqual({
      ok: false,
      reason: 'behind'
    })
    expect(textsOf((await records.readAfter(openChain, 0)).records)).toEqual(['Godkendt: kaj 1.'])
  })

  it('cannot leave a gap, and not be more than a transaction holds', async () => {
    const { records } = await openTemporary()
    await expect(records.append(openChain, 5, [decision('kaj 1')])).rejects.toThrow('no record 5')
    const many = Array.from({ length: 100 }, (_, index) => decision(`kaj ${index}`))
    await expect(records.append(openChain, 0, many)).rejects.toThrow('at most 99')
    expect(await records.append(openChain, 0, many.slice(1))).toMatchObject({ ok: true })
  })

  it('written by five at once stand without a gap, each once', async () => {
    const settings = await temporarySettings()
    const writers = await Promise.all(Array.from({ length: 5 }, () => openHere(settings)))
    const each = 4
    await Promise.all(
      writers.map(async ({ records }, writer) => {
        let known = 0
        for (let number = 0; number < each; ) {
          const result = await records.append(openChain, known, [decision(`${writer}.${number}`)])
          if (result.ok) number++
          known += (await records.readAfter(openChain, known)).records.length
        }
      })
    )
    const { records, damaged } = await (writers[0]?.records ?? fail()).readAfter(openChain, 0)
    expect(damaged).toEqual([])
    expect(records.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 5 * each }, (_, index) => index + 1))
    expect(new Set(textsOf(records)).size).toBe(5 * each)
  })

  it('keep texts of any length letter for letter, whatever stands where a text is cut', async () => {
    const { records } = await openTemporary()
    // Ten units of stored JSON, begun at each of ten places: each letter, and half an emoji, meets the cut once.
    const long = Array.from({ length: 10 }, (_, start) => 'x'.repeat(start) + 'æ😀ø\u2028'.repeat(4_000))
    const huge = `${'Kommunalbestyrelsen "drøftede" sagen.\n'.repeat(16_000)}\u0000\ud800\ufffe`
    await appendAll(
      records,
      openChain,
      [...long, huge].map((text, index) => decision(`kaj ${index}`, text))
    )
    const read = await records.readAfter(openChain, 0)
    expect(read.damaged).toEqual([])
    // A lone half of a pair is no letter, yet it comes back, too.
    expect(textsOf(read.records).map((text, index) => text === [...long, huge][index])).toEqual(Array(11).fill(true))
  })

  it('come in pages, and all of them come', async () => {
    const { records } = await openTemporary()
    for (let after = 0; after < 1_188; after += 99)
      await records.append(
        openChain,
        after,
        Array.from({ length: 99 }, (_, index) => decision(`${after + index}`))
      )
    const { records: read } = await records.readAfter(openChain, 0)
    expect(read.length).toBe(1_188)
    expect(textsOf(read).at(-1)).toBe('Godkendt: 1187.')
    expect(await verifyAll(records)).toEqual(['open 1188 holds'])
  })
})

describe('a redaction', () => {
  it('destroys the words, says who, when and why, and the chain still holds', async () => {
    const { records } = await openTemporary()
    await appendAll(records, openChain, [decision('kaj 1'), decision('kaj 2')])
    const done = await records.redact(openChain, 1, redaction('kaj 1'))
    expect(done).toMatchObject({
      ok: true,
      record: { sequence: 3, kind: 'redacted', facts: { sequence: 1 }, by: administrator }
    })
    const { records: read, damaged } = await records.readAfter(openChain, 0)
    expect(damaged).toEqual([])
    expect(read[0]).toMatchObject({ kind: 'decision-recorded', content: null, redacted: true })
    expect(read[2]).toMatchObject({ content: { ground: redaction('').ground }, redacted: false })
    expect(await verifyAll(records)).toEqual(['open 3 holds'])
  })

  it('asked for again answers as the first time; another one is told that it is done', async () => {
    const { records } = await openTemporary()
    await appendAll(records, openChain, [decision('kaj 1')])
    const first = await records.redact(openChain, 1, redaction('kaj 1'))
    expect(await records.redact(openChain, 1, redaction('kaj 1'))).toEqual(first)
    expect(await records.redact(openChain, 1, redaction('andet'))).toEqual({ ok: false, reason: 'already-redacted' })
    expect((await records.readAfter(openChain, 0)).records.length).toBe(2)
  })

  it('of nothing, of a record without words, or of a redaction is refused', async () => {
    const { records } = await openTemporary()
    await appendAll(records, openChain, [closing(), decision('kaj 1')])
    await records.redact(openChain, 2, redaction('kaj 1'))
    expect(await records.redact(openChain, 9, redaction('x'))).toEqual({ ok: false, reason: 'no-such-record' })
    expect(await records.redact(openChain, 1, redaction('x'))).toEqual({ ok: false, reason: 'no-words' })
    expect(await records.redact(openChain, 3, redaction('x'))).toEqual({ ok: false, reason: 'no-words' })
  })

  it('that a crash cut short is finished by whoever reads next', async () => {
    const settings = await temporarySettings()
    const { records } = await openHere(settings)
    await appendAll(records, openChain, [decision('kaj 1')])
    const { ground, ...act } = redaction('kaj 1')
    const draft: Draft = { kind: 'redacted', facts: { sequence: 1 }, content: { ground }, ...act }
    await appendAll(records, openChain, [draft])
    expect(await verifyAll(records)).toEqual(['open 2 broken'])
    expect((await records.readAfter(openChain, 0)).records[0]).toMatchObject({ content: null, redacted: true })
    expect(await verifyAll(records)).toEqual(['open 2 holds'])
  })
})

describe('damage in the store', () => {
  it('is reported where it is, and what cannot be proved is not told', async () => {
    const settings = await temporarySettings()
    const tables = await openTables(settings)
    const { records } = await openHere(settings)
    await appendAll(
      records,
      openChain,
      ['kaj 1', 'kaj 2', 'kaj 3', 'kaj 4'].map((name) => decision(name))
    )
    for await (const rows of tables.texts.scan({ partition: `${openChain.forumId}|open` })) {
      const [, second, third] = rows
      const text00 = second?.values.text00?.replace('Godkendt', 'Forkastet') ?? ''
      if (second) await tables.texts.replace({ ...second, values: { ...second.values, text00 } })
      if (third) await tables.texts.remove(third)
    }
    const fresh = openRecords(tables)
    const { records: read, damaged } = await fresh.readAfter(openChain, 0)
    await tables.close()
    expect(textsOf(read)).toEqual(['Godkendt: kaj 1.', null, null, 'Godkendt: kaj 4.'])
    expect(damaged.map(({ sequence, problem }) => `${sequence} ${problem}`)).toEqual(['2 content', '3 content-missing'])
  })

  it('of a record itself leaves it out, and those behind it are still read', async () => {
    const settings = await temporarySettings()
    const tables = await openTables(settings)
    const { records } = await openHere(settings)
    await appendAll(
      records,
      openChain,
      ['kaj 1', 'kaj 2', 'kaj 3'].map((name) => decision(name))
    )
    const row = await tables.records.read(`${openChain.forumId}|open`, '0000000002')
    const metadata = row?.values.metadata?.replace('2026-03-03', '2026-03-30') ?? ''
    if (row) await tables.records.replace({ ...row, values: { ...row.values, metadata } })
    const { records: read, damaged } = await openRecords(tables).readAfter(openChain, 0)
    await tables.close()
    expect(read.map(({ sequence }) => sequence)).toEqual([1, 3])
    expect(damaged).toEqual([{ chain: openChain, sequence: 2, problem: 'hash' }])
  })
})

it('any sequence of appends and redactions, by any of two instances, verifies', async () => {
  const settings = await temporarySettings()
  const instances = [await openHere(settings), await openHere(settings)]
  const act = fc.record({
    instance: fc.nat(1),
    confidentiality: fc.constantFrom('open' as const, 'closed' as const),
    act: fc.constantFrom('append', 'append', 'redact'),
    count: fc.integer({ min: 1, max: 3 }),
    place: fc.nat(9)
  })
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
      run++
      const forumId = `${openChain.forumId}${run}` as typeof openChain.forumId
      const heads = { open: 0, closed: 0 }
      for (const [index, { instance, confidentiality, act, count, place }] of acts.entries()) {
        const records = instances[instance]?.records ?? fail()
        const chain = { forumId, confidentiality }
        const after = heads[confidentiality]
        if (act === 'append') {
          const drafts = Array.from({ length: count }, (_, number) => decision(`${index}.${number}`))
          expect((await records.append(chain, after, drafts)).ok).toBe(true)
          heads[confidentiality] += count
        } else if ((await records.redact(chain, place, { ...redaction(''), operation: operationIdOf(`${index}`) })).ok)
          heads[confidentiality]++
      }
      for await (const result of (instances[0] ?? fail()).records.verify())
        if (result.chain.forumId === forumId) {
          expect(result).toMatchObject({ ok: true, length: heads[result.chain.confidentiality] })
        }
    }),
    { numRuns: 15 }
  )
})

function fail(): never {
  throw new Error('there is one')
}
