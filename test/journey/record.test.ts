import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { openTownHall, type Somebody, type TownHall } from './town-hall.ts'

/** The secretary records, is refused, corrects, takes back and restores; everyone asks. */

let hall: TownHall
let reader: Somebody
beforeAll(async () => {
  hall = await openTownHall({ now: '2026-11-20T09:00:00.000Z' })
  reader = hall.person('Ulla Læser')
})
afterAll(() => hall.close())

const asks = async (question: string, locale = 'da-DK') =>
  (await hall.says(reader, hall.chatOf(reader), question, { locale })).text

describe('a decision, in Danish', () => {
  let story: ForumStory
  beforeAll(async () => {
    story = await beginForum(hall, 'Direktionen')
    await story.write('møde 24-11-2026 kl. 10:00 Byrådssalen', 'nyt punkt Budget 2027 (sag 26/1234)')
  })
  const writes = (text: string) => hall.says(story.secretary, story.room, text)
  const text =
    'Godkendt med den bemærkning, at æ, ø og å bevares.\n- ØDC er tovholder\n\n   Indrykket & <b>ikke fed</b>'

  it('is recorded letter for letter and answered with forum, weekday, date, item and case, and the way back', async () => {
    const recorded = await writes(
      `Beslutning 1: ${text.replace('&', '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}`
    )
    expect(recorded.text).toContain('Direktionen · tirsdag den 24. november 2026 · punkt 1 · sag 26/1234')
    expect(recorded.button('undo').title).toBe('Fortryd')
    const records = (await hall.records()).filter((one) => one.kind === 'decision-recorded')
    expect(records).toMatchObject([{ content: { text } }])
    const answer = await asks('Hvad blev besluttet om budget 2027?')
    for (const line of ['- ØDC er tovholder', 'Indrykket & <b>ikke fed</b>', '26/1234', '24. november 2026'])
      expect(answer).toContain(line)
  })

  it('is refused a second time, and the card corrects, takes back, restores, and corrects again', async () => {
    const refused = await writes('beslutning 1: Afvist.')
    expect(refused.text).toContain('Intet er ændret')
    expect(refused.text).toContain('ret beslutning 24-11-2026 punkt 1: Afvist.')
    expect(await asks('Hvad blev besluttet om budget 2027?')).not.toContain('Afvist')

    const correct = refused.button('correct')
    expect((await hall.presses(story.secretary, story.room, correct)).text).toContain('version 2')
    expect(await asks('Hvad blev besluttet om budget 2027?')).toContain('Afvist.')

    const back = await writes('fortryd')
    expect(back.text).toMatch(/Nu gælder igen:\n.*\nGodkendt med den bemærkning/u)
    expect(back.text).toMatch(/Der stod:\nAfvist\.$/mu)
    expect(await asks('Hvad blev besluttet om budget 2027?')).not.toContain('Afvist')

    await hall.presses(story.secretary, story.room, back.button('restore'))
    expect(await asks('Hvad blev besluttet om budget 2027?')).toContain('Afvist.')
    await writes('fortryd')
    const again = await hall.presses(story.secretary, story.room, correct)
    expect(again.text).toContain('Beslutningen er rettet')
    expect(await asks('Hvad blev besluttet om budget 2027?')).toContain('Afvist.')
  })

  it('shows its versions to who asks for them', async () => {
    const answer = await hall.says(reader, hall.chatOf(reader), 'Hvad blev besluttet om budget 2027?')
    const item = await hall.presses(reader, hall.chatOf(reader), answer.button('show-item'))
    const history = await hall.presses(reader, hall.chatOf(reader), item.button('show-history'))
    expect(history.text).toContain('Afvist.')
    expect(history.text).toContain('Godkendt med den bemærkning, at æ, ø og å bevares.')
  })

  it('that was taken back is not restored over another one that was recorded since', async () => {
    await story.write('nyt punkt Cykelstier', 'beslutning 2: Første tekst.')
    const back = await writes('fortryd')
    await story.write('beslutning 2: Anden tekst.')
    const restored = await hall.presses(story.secretary, story.room, back.button('restore'))
    expect(restored.text).not.toContain('er gendannet')
    expect(restored.text).toContain('Intet er ændret')
    const answer = await asks('Hvad blev besluttet om cykelstier?')
    expect(answer).toContain('Anden tekst.')
    expect(answer).not.toContain('Første tekst.')
  })

  it('is not taken back by others, by their words or by a button that is not theirs', async () => {
    const recorded = await writes('beslutning 2: Anden tekst.')
    const undo = recorded.button('undo')
    for (const one of [reader, story.member])
      expect((await hall.says(one, story.room, 'fortryd')).text).toContain('intet at fortryde')
    for (const one of [reader, story.member, hall.admin]) {
      expect((await hall.presses(one, story.room, undo)).text).toContain('kun fortrydes af den')
    }
    expect(await asks('Hvad blev besluttet om cykelstier?')).toContain('Anden tekst.')
  })
})

describe('a decision, in English', () => {
  let story: ForumStory
  beforeAll(async () => {
    story = await beginForum(hall, 'Digitaliseringsrådet')
    await story.write('meeting 25 November 2026 at 13:30 Room 4', 'new item Parking policy (case 26/1299)')
  })
  const writes = (text: string) => hall.says(story.secretary, story.room, text, { locale: 'en-GB' })

  it('is recorded, refused, corrected and taken back in the language of the words', async () => {
    const recorded = await writes('decision 1: Approved.')
    expect(recorded.text).toMatch(/Wednesday 25 November 2026/u)
    expect(recorded.button('undo').title).toBe('Undo')
    expect((await writes('decision 1: Rejected.')).text).toMatch(/nothing (has been|was) changed/iu)
    expect((await writes('correct decision 1: Approved until spring.')).text).toMatch(/version 2/u)
    expect(await asks('What was decided about the parking policy?', 'en-GB')).toContain('Approved until spring.')
    const back = await writes('undo')
    expect(back.button('restore').title).toBe('Restore')
    expect(await asks('What was decided about the parking policy?', 'en-GB')).not.toContain('until spring')
  })

  it('is one also where its words are written like a name', async () => {
    await story.write('new item Winter plan', 'decision 2: Approved Plan B.')
    expect(await asks('What was decided about the winter plan?', 'en-GB')).toContain('Approved Plan B.')
    await story.write('undo', 'undo')
  })

  it('stands under sub-headings, each once', async () => {
    await story.write('new item Leadership network')
    await writes('decision 2 / Size: At most eight.')
    await writes('decision 2 / Rotation: Every third year.')
    expect((await writes('decision 2 / size: Nine.')).text).toMatch(/nothing (has been|was) changed/iu)
    const answer = await asks('What was decided about the leadership network?', 'en-GB')
    expect(answer).toContain('At most eight.')
    expect(answer).toContain('Every third year.')
    expect(answer).not.toContain('Nine.')
  })
})

describe('closing the meeting', () => {
  let story: ForumStory
  beforeAll(async () => {
    story = await beginForum(hall, 'Chefforum')
    await story.write('møde 24-11-2026 kl. 9', 'nyt punkt Sygefravær', 'nyt punkt Kantinen', 'møde 1-12-2026 kl. 9')
  })
  const writes = (text: string) => hall.says(story.secretary, story.room, text)

  it('is refused while an item lacks its decision, and names it', async () => {
    await story.write('beslutning 1: Drøftet.')
    const refused = await writes('luk mødet')
    expect(refused.text).toContain('punkt 2 (Kantinen)')
    expect(refused.text).not.toContain('Sygefravær')
  })

  it('posts the decisions in the channel, also when it is closed from personal chat, once', async () => {
    await story.write('beslutning 2: Taget til efterretning.', 'deltagere Anne, Bo')
    const closed = await hall.says(story.secretary, story.desk, 'luk mødet 24-11-2026')
    expect(closed.text).toContain('Chefforum · tirsdag den 24. november 2026')
    expect(closed.privately).toContain('Drøftet.')
    expect(closed.privately).toContain('Taget til efterretning.')
    const minutes = await hall.says(reader, hall.chatOf(reader), 'referat Chefforum')
    expect(minutes.text).toContain('Deltagere: Anne, Bo')
    expect(minutes.text).not.toContain('Udkast')
  })

  it('written once more does not close the next meeting', async () => {
    const again = await writes('luk mødet')
    expect(again.text).not.toContain('1. december')
    expect(again.text).toContain('24. november')
    expect((await hall.records()).filter((one) => one.kind === 'meeting-closed')).toHaveLength(1)
  })

  it('leaves corrections possible, and no decision can be taken from under its minutes', async () => {
    expect((await writes('ret beslutning 24-11-2026 punkt 2: Drøftet og taget til efterretning.')).text).toContain(
      'version 2'
    )
    await writes('fortryd')
    expect((await hall.says(reader, hall.chatOf(reader), 'referat Chefforum')).text).toContain(
      'Taget til efterretning.'
    )
  })
})

describe('follow-ups', () => {
  let story: ForumStory
  beforeAll(async () => {
    story = await beginForum(hall, 'Hovedudvalget')
    await story.write(
      'møde 24-11-2026 kl. 12',
      'nyt punkt Trivselsmåling',
      'beslutning 1: Godkendt. Målingen præsenteres for Chefforum 20.12.'
    )
  })

  it('is reported done by its number, said with what it was, and taken back', async () => {
    const list = await hall.says(story.secretary, story.room, 'huskeliste')
    expect(list.text).toContain('Målingen præsenteres for Chefforum 20.12.')
    const done = await hall.says(story.secretary, story.room, 'udført 1')
    expect(done.text).toContain('Målingen præsenteres for Chefforum 20.12.')
    expect(done.text).toContain('tirsdag den 24. november 2026')
    expect((await hall.says(story.secretary, story.room, 'huskeliste')).text).not.toContain('Målingen')
    const due = 'hvilke opgaver har frist før 1. januar 2027?'
    expect((await hall.says(story.secretary, story.room, due)).text).not.toContain('Målingen')
    const back = await hall.says(story.secretary, story.room, 'fortryd')
    expect(back.text).toContain('Målingen præsenteres')
    expect((await hall.says(story.secretary, story.room, due)).text).toContain('Målingen')
    expect((await hall.says(story.secretary, story.room, 'huskeliste')).text).toContain('Målingen')
  })

  it('may be reported done by whoever sees it, and taken back', async () => {
    expect((await hall.says(reader, story.room, 'udført 1')).text).toContain('Udført')
    expect((await hall.says(reader, story.room, 'fortryd')).text).toContain('Taget tilbage')
  })

  it('is done by the number of the list that was shown, also where that was of one unit', async () => {
    await story.write(
      'nyt punkt Cykelpuljen',
      'beslutning 2: Godkendt. Center Nord er tovholder. Puljen præsenteres for Byrådet 20.12.'
    )
    const list = await hall.says(story.secretary, story.room, 'huskeliste Center Nord')
    const number = /(\d+)\. Puljen præsenteres/u.exec(list.text)?.[1]
    expect((await hall.says(story.secretary, story.room, `udført ${number}`)).text).toContain('Puljen præsenteres')
  })
})
