import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { openTownHall, type Somebody, type TownHall } from './town-hall.ts'

/** The secretary plans a meeting and its agenda; every change says what it did, and can be taken back. */

let hall: TownHall
let reader: Somebody
beforeAll(async () => {
  hall = await openTownHall({ now: '2026-11-20T09:00:00.000Z' })
  reader = hall.person('Ulla Læser')
})
afterAll(() => hall.close())

describe.each([
  {
    language: 'da',
    forum: 'Direktionen',
    when: 'tirsdag den 24. november 2026',
    undo: 'fortryd',
    back: 'Taget tilbage',
    plan: 'møde 24-11-2026 kl. 10:00 Byrådssalen',
    add: (title: string) => `nyt punkt ${title}`,
    move: 'flyt punkt 3 til 1',
    moved: 'Punkt 1 · Cykelstier',
    remove: 'slet punkt 2',
    removed: 'Punkt 2 · Budget (del 2)',
    close: 'luk punkt 1',
    open: 'åbn punkt 1',
    shift: 'flyt møde 24-11-2026 til 25-11-2026 kl. 13',
    shifted: 'onsdag den 25. november 2026 kl. 13:00',
    agenda: 'dagsorden',
    hidden: 'Lukket'
  },
  {
    language: 'en',
    forum: 'Havnerådet',
    when: 'Tuesday 24 November 2026',
    undo: 'undo',
    back: 'Taken back',
    plan: 'meeting 24 November 2026 at 10:00 Council hall',
    add: (title: string) => `new item ${title}`,
    move: 'move item 3 to 1',
    moved: 'Item 1 · Cykelstier',
    remove: 'delete item 2',
    removed: 'Item 2 · Budget (del 2)',
    close: 'close item 1',
    open: 'open item 1',
    shift: 'move meeting 24 November 2026 to 25 November 2026 at 13:00',
    shifted: 'Wednesday 25 November 2026 at 13:00',
    agenda: 'agenda',
    hidden: 'Closed'
  }
])('in $language', (say) => {
  let story: ForumStory
  const writes = (text: string) => hall.says(story.secretary, story.room, text, { locale: `${say.language}-DK` })
  const agenda = async () => (await hall.says(reader, story.room, say.agenda)).text.replaceAll('\n', ' ')
  beforeAll(async () => {
    story = await beginForum(hall, say.forum)
  })

  it('a meeting and its items are planned, with forum, weekday and date', async () => {
    for (const text of [say.plan, say.add('Budget (sag 26/1234)'), say.add('Budget (del 2)'), say.add('Cykelstier')]) {
      const heard = await writes(text)
      expect(heard.text).toContain(say.forum)
      expect(heard.text).toContain(say.when)
      expect(heard.button('undo')).toBeDefined()
    }
    expect(await agenda()).toMatch(/1\. Budget .*26\/1234 2\. Budget \(del 2\) 3\. Cykelstier/u)
  })

  it.each(['move', 'remove', 'close'] as const)('%s changes the agenda, and is taken back', async (what) => {
    const before = await agenda()
    const heard = await writes(say[what])
    if (what !== 'close') expect(heard.text).toContain(what === 'move' ? say.moved : say.removed)
    const changed = await agenda()
    expect(changed).not.toBe(before)
    if (what === 'close') expect(changed).toContain(say.hidden)
    const back = await hall.presses(story.secretary, story.room, heard.button('undo'), {
      locale: `${say.language}-DK`
    })
    expect(await agenda()).toBe(before)
    await hall.presses(story.secretary, story.room, back.button('restore'))
    expect(await agenda()).toBe(changed)
    await writes(say.undo)
    expect(await agenda()).toBe(before)
  })

  it('a closed item is opened again', async () => {
    const before = await agenda()
    await writes(say.close)
    await writes(say.open)
    expect(await agenda()).toBe(before)
  })

  it('the meeting is moved, and back', async () => {
    const heard = await writes(say.shift)
    expect(heard.text).toContain(say.shifted)
    const back = await writes(say.undo)
    expect(back.text).toContain(say.back)
    expect(back.text).toContain(say.when)
  })
})

describe('a change that something was built upon', () => {
  it('is not taken back: not the meeting with items, not the item with a decision, not the decision that was corrected', async () => {
    const story = await beginForum(hall, 'Teknikudvalget')
    const writes = (text: string) => hall.says(story.secretary, story.room, text)
    const meeting = await writes('møde 24-11-2026 kl. 10:00')
    const item = await writes('nyt punkt Broen')
    const decision = await writes('beslutning 1: Godkendt.')
    await story.write('ret beslutning 1: Godkendt med ændringer.')
    const before = (await hall.records()).length
    for (const heard of [meeting, item, decision])
      expect((await hall.presses(story.secretary, story.room, heard.button('undo'))).text).toContain('Intet er ændret')
    expect((await hall.records()).length).toBe(before)
  })

  it('is not restored where its place was taken or is gone', async () => {
    const story = await beginForum(hall, 'Kulturudvalget')
    const writes = (text: string) => hall.says(story.secretary, story.room, text)
    await story.write('møde 24-11-2026 kl. 10:00', 'nyt punkt Broen', 'beslutning 1: Godkendt.')
    const decision = await writes('fortryd')
    await story.write('slet punkt 1')
    expect((await hall.presses(story.secretary, story.room, decision.button('restore'))).text).toContain('intet at')
    const moved = await writes('flyt møde 24-11-2026 til 25-11-2026')
    await story.write('møde 24-11-2026 kl. 10:00')
    expect((await hall.presses(story.secretary, story.room, moved.button('undo'))).text).toContain('allerede et møde')
  })
})
