import { describe, expect, it } from 'vitest'
import { openHere, openTemporary, temporarySettings } from './temporary-store.ts'

const a = { instance: 'a', at: '2026-03-01T07:00:00.000Z' }
const b = { instance: 'b', at: '2026-03-01T07:05:00.000Z' }

describe('a post', () => {
  it('is claimed by one of many instances', async () => {
    const settings = await temporarySettings()
    const instances = await Promise.all(['a', 'b', 'c'].map(() => openHere(settings)))
    const claims = await Promise.all(
      instances.map(({ posts }, index) => posts.claim('dagsorden', { ...a, instance: `${index}` }))
    )
    expect(claims.sort()).toEqual(['mine', 'taken', 'taken'])
  })

  it('goes from claimed over sending to sent, and is then no more work', async () => {
    const { posts } = await openTemporary()
    await posts.claim('dagsorden 26/1', { ...a, about: { meeting: 'm' } })
    expect(await posts.unfinished()).toEqual([
      { id: 'dagsorden 26/1', state: 'claimed', ...a, about: { meeting: 'm' }, messageId: null }
    ])
    expect(await posts.advance('dagsorden 26/1', 'claimed', 'sending', a)).toBe(true)
    expect(await posts.advance('dagsorden 26/1', 'sending', 'sent', { ...a, messageId: '17' })).toBe(true)
    expect(await posts.unfinished()).toEqual([])
    expect(await posts.find('dagsorden 26/1')).toMatchObject({ state: 'sent', messageId: '17' })
    expect(await posts.claim('dagsorden 26/1', b)).toBe('taken')
  })

  it('left behind before it was sent is taken over by one other, and its first instance may not send it any more', async () => {
    const { posts } = await openTemporary()
    await posts.claim('dagsorden', a)
    const [left] = await posts.unfinished()
    if (left === undefined) throw new Error('it was left')
    const taken = await Promise.all([posts.takeOver(left, b), posts.takeOver(left, { ...b, instance: 'c' })])
    expect(taken.sort()).toEqual(['mine', 'taken'])
    expect(await posts.advance('dagsorden', 'claimed', 'sending', a)).toBe(false)
  })

  it('left behind while it was being sent is never sent again: it is not known whether it went out', async () => {
    const { posts } = await openTemporary()
    await posts.claim('dagsorden', a)
    await posts.advance('dagsorden', 'claimed', 'sending', a)
    const [left] = await posts.unfinished()
    if (left === undefined) throw new Error('it was left')
    expect(await posts.takeOver(left, b)).toBe('taken')
    expect(await posts.declareUnknown(left, b)).toBe(true)
    expect(await posts.declareUnknown(left, b)).toBe(false)
    expect(await posts.advance('dagsorden', 'sending', 'sent', a)).toBe(false)
    expect(await posts.unfinished()).toEqual([])
  })

  it('that was surely not sent may be tried again; one that was never begun is not sent', async () => {
    const { posts } = await openTemporary()
    await posts.claim('dagsorden', a)
    await posts.advance('dagsorden', 'claimed', 'sending', a)
    expect(await posts.advance('dagsorden', 'sending', 'claimed', a)).toBe(true)
    expect(await posts.advance('dagsorden', 'claimed', 'sending', a)).toBe(true)
    expect(await posts.advance('ukendt', 'claimed', 'sending', a)).toBe(false)
    expect(() => posts.advance('dagsorden', 'claimed', 'sent', a)).toThrow(RangeError)
  })
})
