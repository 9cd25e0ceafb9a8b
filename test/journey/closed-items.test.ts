import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { type Heard, openTownHall, type Room, type Somebody, type TownHall } from './town-hall.ts'

/** What is closed is read by members in personal chat, and by nobody else anywhere. */

const SECRETS = ['Zebrafinke', '26/9', 'Fratrædelse', 'Havblik', 'Hemmelig']
const never = (heard: Pick<Heard, 'raw'> | string): void => {
  const raw = typeof heard === 'string' ? heard : heard.raw
  for (const secret of SECRETS) expect(raw).not.toContain(secret)
}

let hall: TownHall
let story: ForumStory
let outsider: Somebody
let elsewhere: Room
let group: Room
beforeAll(async () => {
  hall = await openTownHall({ now: '2026-11-20T09:00:00.000Z' })
  outsider = hall.person('Ulla Udenfor')
  group = hall.group('frokost')
  elsewhere = hall.channel('Andet')
  await hall.says(hall.admin, elsewhere, 'forum Byggeudvalget')
  story = await beginForum(hall, 'Direktionen')
  await story.write('møde 24-11-2026 kl. 10:00', 'nyt punkt Budget 2027 (sag 26/1234)')
  await story.confide('nyt punkt lukket Fratrædelse i Center Nord (sag 26/987)')
  await story.write('nyt punkt Cykelstier', 'beslutning 3: Udsat.')
})
afterAll(() => hall.close())

const QUESTIONS = [
  'dagsorden Direktionen',
  'referat Direktionen',
  'hvad blev besluttet om fratrædelsen?',
  'sag 26/987',
  'udsatte',
  'huskeliste',
  'hvilke punkter er lukkede?',
  'hvad blev besluttet den 24-11-2026?',
  'punkt 2 den 24. november 2026',
  'hvad lovede direktionen Chefforum?',
  'hjælp',
  'what was decided about the resignation?'
]

it('answers everyone else, everywhere, letter for letter as if the closed item had never been decided', async () => {
  const places = (): readonly (readonly [Somebody, Room])[] => [
    [outsider, hall.chatOf(outsider)],
    [outsider, elsewhere],
    [outsider, story.room],
    [story.secretary, story.room],
    [story.member, story.room],
    [story.member, group],
    [hall.admin, hall.chatOf(hall.admin)]
  ]
  const ask = async (): Promise<string[]> => {
    const answers: string[] = []
    for (const question of QUESTIONS)
      for (const [person, place] of places()) {
        const heard = await hall.says(person, place, question)
        answers.push(`${question} ${person.name} ${place.kind}: ${heard.text}`)
      }
    return answers
  }
  const before = await ask()
  for (const one of before) never(one.slice(one.indexOf(': ') + 2).replace(/26\/987/gu, ''))
  await story.confide(
    'beslutning 2: Hemmeligt: Zebrafinke fratræder. Havblik er tovholder. Præsenteres for Chefforum 20.12.'
  )
  expect(await ask()).toEqual(before)
})

it('answers a member in personal chat, also when the question was put in a channel or group', async () => {
  const chat = hall.chatOf(story.member)
  expect((await hall.says(story.member, chat, 'hvad blev besluttet om fratrædelsen?')).text).toContain('Zebrafinke')
  expect((await hall.says(story.member, chat, 'dagsorden Direktionen')).text).toContain('Fratrædelse i Center Nord')
  for (const place of [story.room, elsewhere, group]) {
    const heard = await hall.says(story.member, place, 'hvad blev besluttet om fratrædelsen?')
    never(heard.text)
    expect(heard.privately).toContain('Zebrafinke')
  }
})

it('stops answering the member who has left the team, and a guest who was named', async () => {
  const leaver = hall.person('Lise Løs')
  await hall.says(story.secretary, story.room, 'medlem <at>Lise Løs</at>', { mentions: [leaver] })
  const asks = () => hall.says(leaver, hall.chatOf(leaver), 'hvad blev besluttet om fratrædelsen?')
  expect((await asks()).text).toContain('Zebrafinke')
  hall.leaves(leaver)
  hall.setTime(new Date(Date.now() + 3_000).toISOString())
  never(await asks())
  const guest = hall.person('Gert Gæst', { guest: true })
  const named = await hall.says(story.secretary, story.room, 'medlem <at>Gert Gæst</at>', { mentions: [guest] })
  expect(named.text).toContain('gæst')
  never(await hall.says(guest, hall.chatOf(guest), 'hvad blev besluttet om fratrædelsen?'))
})

describe('a button', () => {
  it('from a member’s chat shows nothing to others, nor in a channel, whoever presses it', async () => {
    const chat = hall.chatOf(story.member)
    const agenda = await hall.says(story.member, chat, 'dagsorden Direktionen')
    const answer = await hall.says(story.member, chat, 'hvad blev besluttet om fratrædelsen?')
    const item = await hall.presses(story.member, chat, answer.button('show-item'))
    expect(item.text).toContain('Zebrafinke')
    await story.confide('ret beslutning 2: Hemmeligt: Zebrafinke fratræder i maj. Havblik er tovholder.')
    const corrected = await hall.presses(story.member, chat, answer.button('show-item'))
    const { itemId, meetingId } = answer.button('show-item').data
    const forged = ['show-item', 'open-form', 'show-agenda', 'show-minutes', 'record'].map((verb) => ({
      verb,
      data: { verb, itemId, meetingId, page: 1, form: 'f', text: 'Kup.' }
    }))
    const buttons = [...agenda.buttons, ...answer.buttons, ...item.buttons, ...corrected.buttons, ...forged].filter(
      // The way back carries the words of the question, which the presser brings along.
      (button) => button.verb !== 'ask'
    )
    for (const button of buttons) {
      for (const [person, place] of [
        [outsider, hall.chatOf(outsider)],
        [outsider, story.room],
        [story.member, story.room],
        [story.member, group]
      ] as const)
        for (const submit of [false, true]) {
          const { question: _, ...data }: Readonly<Record<string, unknown>> = button.data
          const heard = await hall.presses(person, place, { verb: button.verb, data }, { submit })
          never(heard.raw)
        }
    }
    expect((await hall.records()).filter((one) => JSON.stringify(one).includes('Kup.'))).toEqual([])
  })

  it('of the page of an answer, pressed in a channel, turns the page that the channel may see', async () => {
    const data = { verb: 'ask', text: 'hvad blev besluttet om fratrædelsen?', page: 2 }
    const pressed = await hall.presses(story.member, story.room, { verb: 'ask', data })
    never(pressed.text)
  })
})

describe('written where others read along', () => {
  it('is recorded, and answered by its number alone, with the way back and the advice to delete the message', async () => {
    const other = await beginForum(hall, 'Personaleudvalget')
    await other.write('møde 25-11-2026 kl. 10:00')
    const added = await hall.says(other.secretary, other.room, 'nyt punkt lukket Hemmelig sag (sag 26/999)')
    never(added)
    expect(added.text).toContain('Slet din besked')
    const recorded = await hall.says(other.secretary, other.room, 'beslutning 1: Hemmeligt: Zebrafinke ansættes.')
    const ground = await hall.presses(other.secretary, other.room, added.button('undo'))
    expect(ground.text).toContain('Intet er ændret. Punkt 1 (lukket)')
    expect(ground.text).not.toContain('bygger på')
    never(recorded)
    expect(recorded.text).toContain('punkt 1 (lukket) Personaleudvalget onsdag den 25. november 2026')
    expect(recorded.text).toContain('Slet din besked')
    const refused = await hall.says(other.secretary, other.room, 'beslutning 1: Hemmeligt: ansættes ikke.')
    never(refused.text)
    expect(refused.text).toContain('Intet er ændret')
    expect(refused.text).toContain('Slet din besked')
    expect(refused.text).not.toContain('har allerede')
    expect(refused.privately).toContain('Punktet har allerede en beslutning')
    expect(refused.privately).toContain('Hemmeligt: Zebrafinke ansættes.')
    const corrected = await hall.says(other.secretary, other.room, 'ret beslutning 1: Hemmeligt: ansættes i maj.')
    never(corrected)
    const back = await hall.presses(other.secretary, other.room, corrected.button('undo'))
    never(back)
    expect(back.text).toContain('taget tilbage')
    never(await hall.presses(other.secretary, other.room, back.button('restore')))
    never(await hall.says(other.secretary, other.room, 'fortryd'))
    await other.confide('beslutning 1 / Løn: Hemmeligt: trin 5.', 'beslutning 1 / Start: Hemmeligt: i maj.')
    const which = await hall.says(other.secretary, other.room, 'ret beslutning 1 / Nej: Hemmeligt: intet.')
    never(which.text)
    expect(which.text).toContain('Slet din besked')
    expect(which.text).not.toContain('flere beslutninger')
    expect(which.privately).toContain('flere beslutninger')
    const told = await hall.says(other.secretary, other.desk, 'nyt punkt lukket Fratrædelse af Havblik')
    expect(told.text).toContain('Nyt punkt: Punkt 2 · Fratrædelse af Havblik')
    never(await hall.says(other.secretary, other.room, 'luk mødet'))
    never(await hall.says(other.secretary, other.room, 'referat'))
    never(hall.readsIn(other.room))
    expect((await hall.says(other.member, hall.chatOf(other.member), 'dagsorden Personaleudvalget')).text).toContain(
      'Hemmelig sag'
    )
  })

  it('of an item that was closed later says no more than its number, and is not laid open by an undo', async () => {
    const other = await beginForum(hall, 'Teknikudvalget')
    await other.write('møde 25-11-2026 kl. 10:00', 'nyt punkt Grundsalg')
    const closed = await hall.says(other.secretary, other.room, 'luk punkt 1')
    await other.confide('beslutning 1: Hemmeligt: til Havblik ApS.')
    const undone = await hall.presses(other.secretary, other.room, closed.button('undo'))
    never(undone)
    expect(undone.text).toContain('Intet er ændret')
    never((await hall.says(other.secretary, other.room, 'beslutning 1: Noget andet.')).text)
    never((await hall.says(other.secretary, other.room, 'fortryd')).text)
    never(await hall.says(outsider, hall.chatOf(outsider), 'hvad blev besluttet om grundsalg?'))
    const opened = await hall.says(other.secretary, other.room, 'åbn punkt 1')
    await other.confide('fortryd')
    never(opened)
    never(hall.readsIn(other.room))
  })

  it('is not repeated when its message is edited or deleted; in personal chat the edit offers a correction', async () => {
    const other = await beginForum(hall, 'Kulturudvalget')
    await other.write('møde 25-11-2026 kl. 10:00')
    await other.confide('nyt punkt lukket Hemmelig pris')
    const inRoom = hall.message(other.secretary, other.room, 'beslutning 1 / A: Hemmeligt: Zebrafinke.')
    await hall.sends(inRoom)
    const edited = (place: Room) => ({
      type: 'messageUpdate',
      channelData: { ...place.channelData, eventType: 'editMessage' }
    })
    const inPublic = await hall.sends({
      ...inRoom,
      ...edited(other.room),
      text: 'beslutning 1 / A: Hemmeligt: Havblik.'
    })
    never(inPublic.text)
    expect(inPublic.text).toContain('Slet din besked')
    expect(inPublic.privately).toContain('Hemmeligt: Zebrafinke.')
    expect(inPublic.privately).toContain('Vil du rette beslutningen til den nye tekst?')
    const mended = hall.message(other.secretary, other.room, 'til punkt 1 under C, Hemmeligt')
    await hall.sends(mended)
    const written = await hall.sends({
      ...mended,
      ...edited(other.room),
      text: 'beslutning 1 / C: Hemmeligt: Havblik.'
    })
    never(written.text)
    expect(written.text).toContain('Slet din besked')
    expect(written.privately).toContain('Skal beslutningen gemmes på punkt 1')
    never(await hall.sends({ ...inRoom, type: 'messageDelete', text: undefined }))
    const atDesk = hall.message(other.secretary, other.desk, 'beslutning 1 / B: Hemmeligt: Zebrafinke.')
    await hall.sends(atDesk)
    const offered = await hall.sends({
      ...atDesk,
      ...edited(other.desk),
      text: 'beslutning 1 / B: Hemmeligt: Havblik.'
    })
    expect(offered.text).toContain('Intet er ændret')
    expect((await hall.presses(other.secretary, other.desk, offered.button('correct'))).text).toContain('Havblik')
  })
})
