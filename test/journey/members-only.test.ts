import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { foldName, forumIdOf, itemIdOf, meetingIdOf } from '../../src/domain/ids.ts'
import { noRoster, openHouse } from '../../src/house.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { openStore } from '../../src/store/store.ts'
import { importMinutes } from '../../src/usecases/import-minutes.ts'
import { beginForum, type ForumStory } from './forum-story.ts'
import { openTownHall, type Somebody, type TownHall } from './town-hall.ts'

/** A forum of which only members may ask, and minutes that were read for members only. */

let hall: TownHall
let outsider: Somebody
beforeAll(async () => {
  hall = await openTownHall({ now: '2026-11-20T09:00:00.000Z' })
  outsider = hall.person('Ulla Udenfor')
})
afterAll(() => hall.close())

describe('a forum for members only', () => {
  let story: ForumStory
  beforeAll(async () => {
    story = await beginForum(hall, 'Borgmesterkredsen')
    await story.write('møde 24-11-2026 kl. 10:00', 'nyt punkt Salamanderdam (sag 26/4711)', 'beslutning 1: Udsat.')
  })
  const asks = async (person: Somebody, question: string, place = hall.chatOf(person)) =>
    hall.says(person, place, question)

  it('is asked about by everybody until an administrator has answered, then by members alone, as often as he answers', async () => {
    const bound = await hall.says(hall.admin, story.room, 'forum Borgmesterkredsen')
    const on = '1700000000042'
    const choose = async (which: RegExp, from: typeof bound) =>
      hall.presses(hall.admin, story.room, from.button('set-visibility', which), { on })
    expect((await asks(outsider, 'hvad blev besluttet om salamanderdammen?')).text).toContain('Udsat')
    const closed = await choose(/medlemmer/u, bound)
    expect((await asks(outsider, 'hvad blev besluttet om salamanderdammen?')).raw).not.toContain('26/4711')
    const open = await choose(/medarbejdere/u, closed)
    expect((await asks(outsider, 'hvad blev besluttet om salamanderdammen?')).text).toContain('Udsat')
    expect((await choose(/medlemmer/u, open)).text).toContain('Kun medlemmer må spørge.')
    expect((await asks(outsider, 'hvad blev besluttet om salamanderdammen?')).raw).not.toContain('26/4711')
    await hall.says(hall.admin, story.room, 'fortryd')
    expect((await asks(outsider, 'hvad blev besluttet om salamanderdammen?')).text).toContain('Udsat')
    await choose(/medlemmer/u, open)
  })

  it('shows its open items to members in personal chat and to the readers of its own channel, and to nobody else', async () => {
    const elsewhere = hall.channel('Torvet')
    const questions = [
      'hvad blev besluttet om salamanderdammen?',
      'sag 26/4711',
      'udsatte',
      'dagsorden Borgmesterkredsen',
      'referat Borgmesterkredsen',
      'hjælp'
    ]
    for (const question of questions) {
      for (const [person, place] of [
        [outsider, hall.chatOf(outsider)],
        [outsider, elsewhere],
        [story.member, elsewhere]
      ] as const) {
        const { text } = await asks(person, question, place)
        expect(text).not.toMatch(/Salamander|Udsat\b|24\. november/u)
      }
    }
    for (const question of questions.slice(0, 5)) {
      expect((await asks(outsider, question, story.room)).text).toContain('Salamanderdam')
      expect((await asks(story.member, question)).text).toContain('Salamanderdam')
    }
    const aside = await asks(story.member, 'hvad blev besluttet om salamanderdammen?', elsewhere)
    expect(aside.privately).toContain('Udsat.')
  })

  it('tells a member of another forum nothing in private that can be read in the channel anyway', async () => {
    const other = await beginForum(hall, 'Naboudvalget')
    const heard = await asks(other.member, 'hvad blev besluttet om salamanderdammen?', story.room)
    expect(heard.text).toContain('Udsat.')
    expect(heard.privately).toBe('')
  })

  it('does not tell by its buttons, to whom it is closed, that there was a meeting', async () => {
    const agenda = await hall.says(story.member, hall.chatOf(story.member), 'dagsorden Borgmesterkredsen')
    const meetingId = meetingIdOf(forumIdOf('Borgmesterkredsen'), '2026-11-24', '10:00')
    const item = await hall.says(story.member, hall.chatOf(story.member), 'sag 26/4711')
    const data = item.button('show-item').data
    expect(data.meetingId).toBe(meetingId)
    for (const verb of ['open-form', 'record', 'correct', 'show-item', 'show-agenda', 'show-minutes']) {
      const pressed = (id: unknown) =>
        hall.presses(outsider, hall.chatOf(outsider), {
          verb,
          data: { ...data, verb, meetingId: id, form: 'f', text: 'Kup.', decisionId: 'd' }
        })
      expect((await pressed(meetingId)).text).toBe((await pressed('0123456789abcdef01234567')).text)
    }
    expect(agenda.text).toContain('Salamanderdam')
  })
})

describe('minutes that were read for members only', () => {
  let story: ForumStory
  beforeAll(async () => {
    story = await beginForum(hall, 'Personalekredsen')
    const text = `REFERAT Personalekredsen d. 12-10-2026

Mødedato Mandag d. 12. oktober 2026 kl. 09:00

Punkt 1: Salamanderordning

26/4712

Sagsfremstilling

Der foreligger et forslag om ordningen.

Beslutning Personalekredsen den 12-10-2026

Ordningen ophører ved årets udgang.
`
    const store = await openStore(hall.config.store, { role: 'command' })
    const { world } = await openHouse({
      config: hall.config,
      store,
      reads: 'all',
      roster: noRoster,
      damaged: () => {}
    })
    const imported = await importMinutes(world, {
      reading: readMinutes(text),
      fileDigest: 'a'.repeat(64),
      visibility: 'members',
      by: null
    })
    await store.close()
    expect(imported).toMatchObject({ ok: true, decisions: 1 })
    await vi.waitFor(
      async () =>
        expect((await hall.says(story.member, hall.chatOf(story.member), 'sag 26/4712')).text).toContain('ophører'),
      10_000
    )
  })
  const correction = 'ret beslutning 12-10-2026 punkt 1: Ordningen ophører først til sommer.'

  it('are not there for anyone where others read along, not even for the secretary’s own commands', async () => {
    for (const text of [correction, 'beslutning 12-10-2026 punkt 1: Andet.', 'referat Personalekredsen'])
      for (const one of [story.secretary, outsider]) {
        const heard = await hall.says(one, story.room, text)
        expect(heard.text).not.toMatch(/Salamander|ophører|26\/4712/u)
      }
    expect((await hall.says(outsider, hall.chatOf(outsider), 'sag 26/4712')).text).not.toContain('ophører')
  })

  it('do not tell by a button, to whom they are closed, that there was a meeting', async () => {
    const meetingId = meetingIdOf(forumIdOf('Personalekredsen'), '2026-10-12', '09:00')
    const itemId = itemIdOf(meetingId, '1', foldName('Salamanderordning'), '0')
    for (const verb of ['open-form', 'record', 'correct', 'show-item', 'show-agenda', 'show-minutes']) {
      const pressed = (id: string) =>
        hall.presses(outsider, story.room, {
          verb,
          data: { verb, meetingId: id, itemId, form: 'f', text: 'Kup.', decisionId: 'd', page: 1 }
        })
      expect((await pressed(meetingId)).text).toBe((await pressed('0123456789abcdef01234567')).text)
    }
  })

  it('are corrected in personal chat, in the closed chain, and the correction stands after all is read anew', async () => {
    expect((await hall.says(story.secretary, story.desk, correction)).text).toContain('Beslutningen er rettet')
    const second = await hall.second()
    const answer = await second.says(story.member, hall.chatOf(story.member), 'sag 26/4712')
    expect(answer.text).toContain('ophører først til sommer')
    await second.close()
    const words = (await hall.records()).filter((one) => JSON.stringify(one.content).includes('ophører'))
    expect(words.length).toBeGreaterThan(1)
    expect(words.filter((one) => one.chain.confidentiality === 'open')).toEqual([])
    const back = await hall.says(story.secretary, story.room, 'fortryd')
    expect(back.raw).not.toMatch(/Salamander|ophører|26\/4712|12\. oktober/u)
  })
})
