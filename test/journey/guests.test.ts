import { afterAll, beforeAll, expect, it } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { openTownHall, type Somebody, type TownHall } from './town-hall.ts'

/** Who is a guest in the team is no employee: what every employee may read is not for him or her. */

let hall: TownHall
let story: ForumStory
let guest: Somebody
let employee: Somebody
beforeAll(async () => {
  hall = await openTownHall({ now: '2026-11-20T09:00:00.000Z' })
  guest = hall.person('Gert Gæst', { guest: true })
  employee = hall.person('Ulla Læser')
  story = await beginForum(hall, 'Direktionen')
  await story.write(
    'møde 24-11-2026 kl. 10:00',
    'nyt punkt Budget 2027 (sag 26/1234)',
    'beslutning 1: Rammen er 40 mio. kr.'
  )
})
afterAll(() => hall.close())

it('a guest is told so, whatever is asked, wherever, and shown nothing', async () => {
  const asked = await hall.says(employee, hall.chatOf(employee), 'hvad blev besluttet om budget 2027?')
  expect(asked.text).toContain('Rammen er 40 mio. kr.')
  for (const place of [hall.chatOf(guest), story.room, hall.group('frokost')])
    for (const text of [
      'hvad blev besluttet om budget 2027?',
      'dagsorden Direktionen',
      'referat Direktionen',
      'sag 26/1234',
      'huskeliste',
      'følg budget',
      'hjælp'
    ]) {
      const heard = await hall.says(guest, place, text)
      expect(heard.text, `${place.kind} ${text}`).toContain('du er gæst her')
      expect(heard.raw).not.toMatch(/Budget 2027|40 mio/u)
    }
  const pressed = await hall.presses(guest, story.room, asked.button('show-item'))
  expect(pressed.text).toContain('du er gæst her')
  expect(pressed.raw).not.toMatch(/40 mio/u)
  expect((await hall.says(guest, hall.chatOf(guest), 'agenda', { locale: 'en-GB' })).text).toContain('you are a guest')
})

it('an employee is answered also while no roster can be read', async () => {
  const stranger = hall.person('Svend Stille', { outside: true })
  expect((await hall.says(stranger, hall.chatOf(stranger), 'dagsorden Direktionen')).text).toContain('Budget 2027')
})
