import { afterEach, beforeEach, expect, it } from 'vitest'
import { operationIdOf, type PersonId } from '../../src/domain/ids.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { addItem } from '../../src/usecases/edit-agenda.ts'
import { followTopic } from '../../src/usecases/follow.ts'
import { importMinutes } from '../../src/usecases/import-minutes.ts'
import { bindForum, changeRole, setVisibility } from '../../src/usecases/manage-forum.ts'
import { planMeeting } from '../../src/usecases/plan-meeting.ts'
import type { Posted, World } from '../../src/usecases/ports.ts'
import { recordDecision } from '../../src/usecases/record-decision.ts'
import { createTelling } from '../../src/usecases/tell-followers.ts'
import { newPerson, openTown, type Town } from './town.ts'

const admin = newPerson('Ada Admin')
const secretary = newPerson('Signe Sekretær')
const reader = newPerson('Ulla Læser')
const DECIDED = '2026-11-20T09:00:00.000Z'
let town: Town
let messages: { readonly to: PersonId; readonly text: string }[]
let notes: string[]
let teams: Posted
beforeEach(async () => {
  town = await openTown(admin)
  messages = []
  notes = []
  teams = 'sent'
  await bindForum(town.world, town.act(admin), town.channel, 'Direktionen', false)
  const people = [{ person: secretary, guest: false }]
  await changeRole(town.world, town.act(admin), town.channel, { role: 'secretary', change: 'give', people })
  await planMeeting(town.world, town.act(secretary), town.channel, {
    date: '2026-11-20',
    startTime: '10:00',
    place: null
  })
  for (const title of ['Cykelstien ved åen', 'Cykelstien ved skoven'])
    await addItem(town.world, town.act(secretary), town.channel, false, { title, caseNumber: null })
  await followTopic(town.world, reader, 'cykelstier', 'da')
})
afterEach(() => town.close())

const telling = (world: World = town.world) =>
  createTelling(world, {
    tell: async (to, { decision, change }) => {
      messages.push({ to, text: `${change} ${decision.text}` })
      return teams
    },
    tellMore: async (to, topic, count) => {
      messages.push({ to, text: `${topic.topic}: ${count} more` })
      return 'sent'
    },
    note: (what) => notes.push(what)
  })
const decide = (number: number, text: string) =>
  recordDecision(town.world, town.act(secretary), town.channel, { number, date: null }, { subHeading: null, text })
const after = (seconds: number): void => {
  town.now = new Date(Date.parse(DECIDED) + seconds * 1000).toISOString()
}
const texts = (): string[] => messages.map(({ text }) => text)

it('an instance that starts tells what was decided while none ran, once; what is a day old is told to nobody', async () => {
  await decide(1, 'Anlægges.')
  after(3_600)
  const [first, second] = [telling(), telling(await town.second())]
  await Promise.all([first(), second()])
  await telling()()
  expect(messages).toEqual([{ to: reader.id, text: 'recorded Anlægges.' }])
  await decide(2, 'Anlægges også.')
  after(3_600 + 25 * 3_600)
  await telling()()
  expect(messages).toHaveLength(1)
})

it('what Teams did not take is sent again a few times, what it may have taken is not', async () => {
  await decide(1, 'Anlægges.')
  const round = telling()
  teams = 'refused'
  for (const seconds of [59, 61, 70, 80, 200, 600, 3_000, 9_000]) {
    after(seconds)
    await round()
  }
  expect(messages).toHaveLength(5)
  expect(notes).toEqual(['follower not told'])
  town.now = DECIDED
  await decide(2, 'Anlægges også.')
  teams = 'unknown'
  for (const seconds of [61, 200, 9_000]) {
    after(seconds)
    await round()
  }
  expect(messages).toHaveLength(6)
  expect(notes).toEqual(['follower not told', 'follower told perhaps'])
})

it('nothing is told of what was decided before the topic was followed', async () => {
  town.now = '2026-11-20T08:59:00.000Z'
  await decide(1, 'Anlægges.')
  after(61)
  await telling()()
  expect(messages).toEqual([])
})

it('of a long document the first decisions are told and the rest is counted; old minutes are no news', async () => {
  const minutes = (date: string, count: number): string => {
    const [year, month, day] = date.split('-')
    const written = `${day}-${month}-${year}`
    const items = Array.from(
      { length: count },
      (_, i) =>
        `Punkt ${i + 1}: Cykelsti nummer ${i + 1}\n\n26/90${i}\n\nBeslutning i Molerådet den ${written}\n\nGodkendt.\n`
    )
    return `REFERAT Molerådet d. ${written}\n\nMødedato ${written} kl. 10:00\n\nMødested Rådhuset\n\n${items.join('\n')}`
  }
  const bring = (text: string) =>
    importMinutes(town.world, {
      reading: readMinutes(text),
      fileDigest: operationIdOf(text),
      visibility: 'employees',
      by: null
    })
  await bring(minutes('2026-11-18', 8))
  await bring(minutes('2026-06-18', 3))
  after(61)
  await telling()()
  expect(texts()).toEqual([...Array.from({ length: 5 }, () => 'recorded Godkendt.'), 'cykelstier: 3 more'])
})

it('a forum for its members alone is told of to members alone', async () => {
  const member = newPerson('Mads Medlem')
  town.roster.set(town.channel.id, new Set([member.id, secretary.id]))
  const people = [{ person: member, guest: false }]
  await changeRole(town.world, town.act(secretary), town.channel, { role: 'member', change: 'give', people })
  const [forum] = town.archive.states()
  if (forum === undefined) throw new Error('there is a forum')
  await setVisibility(town.world, town.act(admin), forum.id, 'members')
  await followTopic(town.world, member, 'cykelstier', 'da')
  await decide(1, 'Anlægges.')
  after(61)
  await telling()()
  expect(messages).toEqual([{ to: member.id, text: 'recorded Anlægges.' }])
})
