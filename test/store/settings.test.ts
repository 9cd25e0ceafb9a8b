import { describe, expect, it } from 'vitest'
import { forumIdOf } from '../../src/domain/ids.ts'
import { forumId, secretary } from './drafts.ts'
import { openHere, openTemporary, temporarySettings } from './temporary-store.ts'

const otherForum = forumIdOf('Fyrrådet')

describe('a channel and its forum', () => {
  it('find each other, and nothing is found before they are bound', async () => {
    const { settings } = await openTemporary()
    expect(await settings.forumOfChannel('19:havn@thread.tacv2')).toBeNull()
    expect(await settings.channelOfForum(forumId)).toBeNull()
    expect(await settings.bindChannel('19:havn@thread.tacv2', forumId)).toEqual({
      formerForum: null,
      formerChannel: null
    })
    expect(await settings.forumOfChannel('19:havn@thread.tacv2')).toBe(forumId)
    expect(await settings.channelOfForum(forumId)).toBe('19:havn@thread.tacv2')
  })

  it('bound anew leave the former ones free, which are named', async () => {
    const { settings } = await openTemporary()
    await settings.bindChannel('a', forumId)
    await settings.bindChannel('b', otherForum)
    expect(await settings.bindChannel('a', otherForum)).toEqual({ formerForum: forumId, formerChannel: 'b' })
    expect(await Promise.all(['a', 'b'].map(settings.forumOfChannel))).toEqual([otherForum, null])
    expect(await Promise.all([forumId, otherForum].map(settings.channelOfForum))).toEqual([null, 'a'])
    expect(await settings.bindChannel('a', otherForum)).toEqual({ formerForum: null, formerChannel: null })
    await settings.unbindChannel('a')
    expect([await settings.forumOfChannel('a'), await settings.channelOfForum(otherForum)]).toEqual([null, null])
  })

  it('stay one to one when several bind at once', async () => {
    const store = await temporarySettings()
    const instances = await Promise.all([1, 2, 3].map(() => openHere(store)))
    const channels = ['a', 'b', 'c']
    await Promise.all(
      instances.flatMap(({ settings }, index) => [
        settings.bindChannel(channels[index] ?? '', forumId),
        settings.bindChannel(channels[index] ?? '', otherForum)
      ])
    )
    const [first] = instances
    if (first === undefined) throw new Error('there are three')
    for (const forum of [forumId, otherForum]) {
      const channel = await first.settings.channelOfForum(forum)
      if (channel !== null) expect(await first.settings.forumOfChannel(channel)).toBe(forum)
    }
    const bound = await Promise.all(channels.map(first.settings.forumOfChannel))
    const taken = bound.filter((forum) => forum !== null)
    expect(new Set(taken).size).toBe(taken.length)
    expect(taken.length).toBeGreaterThan(0)
  })
})

describe('small states', () => {
  it('keep the last conversation reference of a place and of a person, apart', async () => {
    const { settings } = await openTemporary()
    await settings.saveReference({ place: 'x' }, { serviceUrl: 'https://one.example' })
    const long = 'æ😀'.repeat(20_000)
    await settings.saveReference({ place: 'x' }, { serviceUrl: 'https://two.example', long })
    const kept = await settings.referenceOf({ place: 'x' })
    expect([kept?.serviceUrl, kept?.long === long]).toEqual(['https://two.example', true])
    expect(await settings.referenceOf({ person: secretary })).toBeNull()
    await settings.forgetReference({ place: 'x' })
    await settings.forgetReference({ place: 'x' })
    expect(await settings.referenceOf({ place: 'x' })).toBeNull()
  })

  it('let an installation be greeted once, and again after it was taken away', async () => {
    const store = await temporarySettings()
    const instances = await Promise.all([1, 2].map(() => openHere(store)))
    const claims = await Promise.all(instances.map(({ settings }) => settings.claimGreeting('hold 1')))
    expect(claims.sort()).toEqual([false, true])
    await instances[0]?.settings.releaseGreeting('hold 1')
    expect(await instances[1]?.settings.claimGreeting('hold 1')).toBe(true)
  })

  it('know the forum a person chose last', async () => {
    const { settings } = await openTemporary()
    expect(await settings.chosen(secretary)).toBeNull()
    await settings.choose(secretary, forumId)
    await settings.choose(secretary, otherForum)
    expect(await settings.chosen(secretary)).toBe(otherForum)
  })

  it('are remembered until they expire, and then deleted when asked', async () => {
    const { settings } = await openTemporary()
    await settings.remember('context', 'p', { item: 7 }, '2026-03-03T10:10:00.000Z')
    await settings.remember('context', 'q', { item: 8 }, '2026-03-03T11:00:00.000Z')
    expect(await settings.recall('context', 'p', '2026-03-03T10:09:59.999Z')).toEqual({ item: 7 })
    expect(await settings.recall('context', 'p', '2026-03-03T10:10:00.000Z')).toBeNull()
    expect(await settings.recall('fingerprint', 'p', '2026-03-03T10:00:00.000Z')).toBeNull()
    expect(await settings.forgetExpired('context', '2026-03-03T10:10:00.000Z')).toBe(1)
    expect(await settings.recall('context', 'p', '2026-03-03T10:00:00.000Z')).toBeNull()
    await settings.forget('context', 'q')
    expect(await settings.recall('context', 'q', '2026-03-03T10:00:00.000Z')).toBeNull()
  })
})
