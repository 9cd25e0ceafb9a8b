import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOT } from '../bot/activities.ts'
import { beginForum, type ForumStory } from './forum-story.ts'
import { at, openTownHall, type Room, type Somebody, type TownHall } from './town-hall.ts'

/** The bot comes into a channel; an administrator binds it and names a secretary, who names members. */

let hall: TownHall
let director: Somebody
beforeAll(async () => {
  hall = await openTownHall({ now: '2026-11-20T09:00:00.000Z' })
  director = hall.person('Dorte Direktør')
})
afterAll(() => hall.close())

const installs = (person: Somebody, room: Room) =>
  Promise.all([
    hall.sends(hall.message(person, room, '', { more: { type: 'installationUpdate', action: 'add' } })),
    hall.sends(hall.message(person, room, '', { more: { type: 'conversationUpdate', membersAdded: [BOT] } }))
  ])
const greetings = (room: Room): number => hall.readsIn(room).split('Goddag').length - 1

describe('being installed', () => {
  it('greets once, however often Teams tells of it, with three things to try that work', async () => {
    const room = hall.channel('Velkomst')
    const [first, second] = await installs(hall.admin, room)
    await installs(hall.admin, room)
    expect(greetings(room)).toBe(1)
    const tries = new Map([...first.buttons, ...second.buttons].map((one) => [one.title, one]))
    expect([...tries.keys()]).toHaveLength(3)
    for (const one of tries.values()) expect((await hall.presses(director, room, one)).text).not.toBe('')
  })

  it('greets again after it was taken away and put back', async () => {
    const room = hall.channel('Igen')
    await installs(hall.admin, room)
    await hall.sends(hall.message(hall.admin, room, '', { more: { type: 'installationUpdate', action: 'remove' } }))
    await installs(hall.admin, room)
    expect(greetings(room)).toBe(2)
  })
})

describe('a channel', () => {
  it('is bound by administrators alone, and says how many read it', async () => {
    const room = hall.channel('Bundet')
    expect((await hall.says(director, room, 'forum Kupforum')).text).toContain('administrator')
    expect((await hall.says(hall.admin, hall.group('g'), 'forum Kupforum')).text).toContain('kanal')
    expect((await hall.records()).filter((one) => one.kind === 'forum-created')).toEqual([])
    const bound = await hall.says(hall.admin, room, 'forum Havneforum')
    expect(bound.text).toContain('Havneforum')
    expect(bound.text).toContain(`${hall.teams.members.get('19:raadhus@thread.tacv2')?.length} personer`)
    const choice = bound.button('set-visibility', /medlemmer/u)
    expect((await hall.presses(director, room, choice)).text).toContain('administrator')
  })

  it('is moved to another forum only after asking, and a forum has one channel', async () => {
    const story = await beginForum(hall, 'Flytteforum')
    await story.write('møde 24-11-2026 kl. 10', 'nyt punkt Flytning')
    const there = hall.channel('Nyt sted')
    const asked = await hall.says(hall.admin, there, 'forum Flytteforum')
    expect(asked.text).toContain('anden kanal')
    expect((await hall.says(director, there, 'dagsorden')).text).toContain('ikke knyttet')
    expect((await hall.presses(director, there, asked.button('move-binding'))).text).toContain('administrator')
    await hall.presses(hall.admin, there, asked.button('move-binding'))
    expect((await hall.says(director, there, 'dagsorden')).text).toContain('Flytning')
    expect((await hall.says(director, story.room, 'dagsorden')).text).toContain('ikke knyttet')
  })

  it('knows the forum by another name, that no other forum takes', async () => {
    const story = await beginForum(hall, 'Strategisk Lederforum')
    const other = await beginForum(hall, 'Aliasforum')
    expect((await hall.says(story.secretary, story.room, 'alias SLF')).text).toContain('administrator')
    const named = await hall.says(hall.admin, story.room, 'alias SLF')
    await story.write('møde 24-11-2026 kl. 10', 'nyt punkt Ledelsesgrundlag')
    expect((await hall.says(director, hall.chatOf(director), 'dagsorden SLF')).text).toContain('Ledelsesgrundlag')
    expect((await hall.says(hall.admin, other.room, 'alias SLF')).text).toContain('allerede i brug')
    const back = await hall.presses(hall.admin, story.room, named.button('undo'))
    await hall.says(hall.admin, other.room, 'alias SLF')
    expect((await hall.presses(hall.admin, story.room, back.button('restore'))).text).toContain('allerede i brug')
  })
})

describe('a role', () => {
  let story: ForumStory
  beforeAll(async () => {
    story = await beginForum(hall, 'Rolleforum')
    await story.write('møde 24-11-2026 kl. 10', 'nyt punkt Roller')
  })
  const records = (person: Somebody) => hall.says(person, story.room, 'beslutning 1: KUP.')
  const roles = async () => (await hall.records()).filter((one) => one.kind === 'role-given').length

  it('is not taken by writing one’s name, nor by the words that stand for a mention', async () => {
    const before = await roles()
    for (const text of [
      'sekretær Dorte Direktør',
      'sekretær <at>Dorte Direktør</at>',
      'sekretær &lt;at&gt;Dorte Direktør&lt;/at&gt;',
      'sekretær @Dorte Direktør',
      'medlem <at>Dorte Direktør</at>'
    ])
      for (const person of [hall.admin, story.secretary]) await hall.says(person, story.room, text)
    expect(await roles()).toBe(before)
    expect((await records(director)).text).toContain('Det kan kun sekretæren')
  })

  it('is not for the bot, for who is not in the team, nor for guests, and is not given by others or from elsewhere', async () => {
    const before = await roles()
    const [guest, stranger] = [hall.person('Gert Gæst', { guest: true }), hall.person('Per Passant', { outside: true })]
    const bot = { ...BOT, aadObjectId: BOT.id }
    for (const one of [guest, stranger, bot])
      for (const role of ['sekretær', 'medlem'])
        await hall.says(story.secretary, story.room, `${role} ${at(one)}`, { mentions: [one] })
    for (const one of [director, story.member])
      await hall.says(one, story.room, `sekretær ${at(one)}`, { mentions: [one] })
    await hall.says(hall.admin, story.room, `medlem ${at(director)}`, { mentions: [director] })
    await hall.says(director, hall.chatOf(director), 'forum Rolleforum')
    await hall.says(director, hall.chatOf(director), `sekretær ${at(director)}`, { mentions: [director] })
    expect(await roles()).toBe(before)
  })

  it('goes to the person of the mention, whose name is said as the team knows it, whatever the mention shows', async () => {
    const eve = hall.person('Eva Ærlig')
    const shown = { ...eve, name: 'Dorte Direktør' }
    const given = await hall.says(story.secretary, story.room, `medlem ${at(shown)}`, { mentions: [shown] })
    expect(given.text).toContain('Eva Ærlig')
    expect(given.text).not.toContain('Dorte')
    expect((await hall.says(story.secretary, story.room, 'medlemmer')).text).toContain('Eva Ærlig')
    expect((await hall.says(director, story.room, 'medlemmer')).text).not.toContain('Eva')
  })

  it('ends when it is taken away: no record, no undo, no restore, no form', async () => {
    const helper = hall.person('Henrik Hjælper')
    await hall.says(story.secretary, story.room, `sekretær ${at(helper)}`, { mentions: [helper] })
    const written = await hall.says(helper, story.room, 'nyt punkt Hjælpers punkt')
    const agenda = await hall.says(helper, story.room, 'dagsorden')
    expect((await hall.presses(helper, story.room, agenda.button('open-form'))).raw).toContain('Input.Text')
    const taken = await hall.says(story.secretary, story.room, `fjern sekretær ${at(helper)}`, { mentions: [helper] })
    expect(taken.text).toContain('Fjernet: Henrik Hjælper (sekretær)')
    for (const heard of [
      await records(helper),
      await hall.says(helper, story.room, 'fortryd'),
      await hall.presses(helper, story.room, written.button('undo')),
      await hall.presses(helper, story.room, agenda.button('open-form'))
    ])
      expect(heard.text).toContain('Det kan kun sekretæren')
    expect((await hall.records()).filter((one) => JSON.stringify(one.content).includes('KUP'))).toEqual([])
  })
})
