import { afterAll, beforeAll, expect, it } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { openTownHall, type Somebody, type TownHall } from './town-hall.ts'

/** A message that recorded something is edited or deleted: nothing changes by that. */

let hall: TownHall
let reader: Somebody
let story: ForumStory
beforeAll(async () => {
  hall = await openTownHall({ now: '2026-11-20T09:00:00.000Z' })
  reader = hall.person('Ulla Læser')
  story = await beginForum(hall, 'Direktionen')
  await story.write('møde 24-11-2026 kl. 10:00', 'nyt punkt Budget', 'nyt punkt Cykelstier', 'nyt punkt Kantinen')
})
afterAll(() => hall.close())

const writes = async (text: string) => {
  const sent = hall.message(story.secretary, story.room, text)
  await hall.sends(sent)
  return sent
}
const edits = (sent: object, text: string, more: object = {}) =>
  hall.sends({
    ...sent,
    type: 'messageUpdate',
    text,
    channelData: { ...story.room.channelData, eventType: 'editMessage' },
    ...more
  })
const deletes = (sent: object) =>
  hall.sends({
    ...sent,
    type: 'messageDelete',
    text: undefined,
    channelData: { ...story.room.channelData, eventType: 'softDeleteMessage' }
  })
const asks = async (question: string) => (await hall.says(reader, hall.chatOf(reader), question)).text

it('offers a correction when the text is edited, which the button makes', async () => {
  const sent = await writes('beslutning 1: Drøftet.')
  const offered = await edits(sent, 'beslutning 1: Drøftet og udsat.')
  expect(offered.text).toContain('Intet er ændret')
  expect(await asks('hvad blev besluttet om budget?')).not.toContain('udsat')
  expect((await hall.presses(reader, story.room, offered.button('correct'))).text).toContain('Det kan kun sekretæren')
  await hall.presses(story.secretary, story.room, offered.button('correct'))
  expect(await asks('hvad blev besluttet om budget?')).toContain('Drøftet og udsat.')
})

it('offers none to the words of another item, nor where the words are the same', async () => {
  const sent = await writes('beslutning 2: Godkendt.')
  expect((await edits(sent, 'Beslutning 2:  Godkendt.')).count).toBe(0)
  const other = await edits(sent, 'beslutning 3: Afvist.')
  expect(other.buttons.map((one) => one.verb)).not.toContain('correct')
  expect(await asks('hvad blev besluttet om cykelstier?')).toContain('Godkendt.')
  expect(await asks('hvad blev besluttet om kantinen?')).not.toContain('Afvist.')
})

it('says when the message is deleted that the decision stands, with the way to take back that very one', async () => {
  const sent = await writes('beslutning 3: Taget til efterretning.')
  await writes('deltagere Anne')
  const deleted = await deletes(sent)
  expect(deleted.text).toContain('står fast')
  expect(await asks('hvad blev besluttet om kantinen?')).toContain('Taget til efterretning.')
  const back = await hall.presses(story.secretary, story.room, deleted.button('undo'))
  expect(back.text).toContain('Beslutningen er taget tilbage')
  expect((await deletes({ ...sent, id: String(sent.id) })).text).not.toContain('står fast')
})

it('says nothing of messages that recorded nothing, or that somebody else wrote', async () => {
  const question = hall.message(reader, story.room, 'hvad blev besluttet om budget?')
  await hall.sends(question)
  expect((await edits(question, 'beslutning 1: KUP.')).count).toBe(0)
  expect((await deletes(question)).count).toBe(0)
  const sent = await writes('nyt punkt Haven')
  expect((await edits(sent, 'beslutning 1: KUP.', { from: reader })).count).toBe(0)
  expect((await edits(sent, 'nyt punkt  Haven')).count).toBe(0)
  expect(JSON.stringify(await hall.records())).not.toContain('KUP')
})

it('says that a mistyped message records nothing by being mended, and records it by a button', async () => {
  await writes('nyt punkt Broen')
  const { text: agenda } = await hall.says(story.secretary, story.room, 'dagsorden')
  const number = Number(/(\d+)\.\nBroen/u.exec(agenda)?.[1])
  const mistyped = await writes(`beslutnign ${number} Godkendt`)
  const offered = await edits(mistyped, `beslutning ${number}: Broen males blå.`)
  expect(offered.text).toContain('At redigere en besked gemmer intet')
  expect(offered.text).toContain('(Broen)')
  expect(await asks('hvad blev besluttet om broen?')).not.toContain('blå')
  expect((await hall.presses(reader, story.room, offered.button('record'))).text).toContain('Det kan kun sekretæren')
  const pressed = await hall.presses(story.secretary, story.room, offered.button('record'))
  expect(pressed.text).toContain('Beslutningen er gemt')
  expect(await asks('hvad blev besluttet om broen?')).toContain('Broen males blå.')
  const other = await edits(await writes('hvem er formand?'), 'luk mødet')
  expect(other.text).toContain('Skriv det som en ny besked')
})

it('says that an item keeps its title when its message is edited, with the way to take it back', async () => {
  const sent = await writes('nyt punkt Svømehallen')
  const edited = await edits(sent, 'nyt punkt Svømmehallen')
  expect(edited.text).toContain('ikke ændret')
  await hall.presses(story.secretary, story.room, edited.button('undo'))
  expect((await hall.says(reader, story.room, 'dagsorden')).text).not.toContain('Svøm')
})
