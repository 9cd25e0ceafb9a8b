import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { type Heard, openTownHall, type Somebody, type TownHall } from './town-hall.ts'

/** What the bot answers is right, says why, and can be followed as it stands. */

let hall: TownHall
let story: ForumStory
let reader: Somebody
const writes = (text: string): Promise<Heard> => hall.says(story.secretary, story.room, text)
const records = async (): Promise<number> => (await hall.records()).length

beforeAll(async () => {
  hall = await openTownHall({ now: '2027-03-01T09:00:00.000Z' })
  reader = hall.person('Ulla Læser')
  story = await beginForum(hall, 'Hovedudvalget')
})
afterAll(() => hall.close())

describe('an example', () => {
  it('lies ahead, and is a command as it stands', async () => {
    const heard = await writes('møde')
    const example = /"(.+?)"/u.exec(heard.text)?.[1]
    expect(example).toBe('møde 08-03-2027 kl. 10:00 Mødelokale 3')
    expect((await writes(example ?? '')).text).toContain('mandag den 8. marts 2027 kl. 10:00')
    await writes('fortryd')
    expect((await writes('nyt punkt Budget')).text).toContain('"møde 08-03-2027 kl. 10:00"')
    expect((await writes('new item Budget')).text).toContain('"meeting 8 March 2027 at 10:00"')
    expect((await writes('hjælp')).text).toContain('møde 08-03-2027 kl. 10:00')
  })

  it('ends its sentence once', async () => {
    expect((await writes('beslutning 3:')).text).toBe(
      'Teksten mangler. Skriv for eksempel: "beslutning 3: Godkendt." Intet er ændret.'
    )
    expect((await writes('slet punkt 3 og 4')).text).toBe(
      'Skriv ét punkt ad gangen. Skriv for eksempel: "slet punkt 3". Intet er ændret.'
    )
  })

  it('for who only asked does not say that nothing was changed', async () => {
    expect((await writes('dagsorden Hovedudvalget 31/2')).text).not.toContain('ændret')
  })
})

describe('a meeting in the past', () => {
  it('is neither planned nor is one moved there', async () => {
    await story.write('møde 8/3 kl. 10')
    expect((await writes('møde 22-02-2027 kl. 10')).text).toBe(
      '22. februar 2027 kl. 10:00 er forbi. Mødet er ikke planlagt.'
    )
    expect((await writes('flyt møde 8/3 til 22-02-2027 kl. 10')).text).toContain('Mødet er ikke flyttet.')
  })
})

describe('an agenda', () => {
  it('takes a title that asks, and the same item once', async () => {
    expect((await writes('nyt punkt Hvad gør vi ved broen?')).text).toContain('Hvad gør vi ved broen?')
    const before = await records()
    const again = await writes('nyt punkt  hvad gør vi ved broen?')
    expect(again.text).toContain('punkt 1 (Hvad gør vi ved broen?)')
    expect(again.text).toContain('Intet er ændret')
    expect(await records()).toBe(before)
    await story.write('nyt punkt Hvad gør vi ved broen? (sag 27/8)', 'slet punkt 1')
    expect((await writes('nyt punkt Hvad gør vi ved broen?')).text).toContain('Nyt punkt')
  })

  it('takes the same closed item once, but says so in personal chat alone', async () => {
    await story.confide('nyt punkt lukket Personsag')
    const before = await records()
    expect((await hall.says(story.secretary, story.desk, 'nyt punkt lukket Personsag')).text).toContain('allerede')
    expect(await records()).toBe(before)
    // In the channel it would tell everyone what the closed item is about.
    expect((await writes('nyt punkt lukket Personsag')).text).not.toContain('allerede')
    expect((await writes('nyt punkt Personsag')).text).toContain('Nyt punkt')
  })

  it('names its items in ranges, and each refusal its meeting', async () => {
    expect((await writes('slet punkt 99')).text).toContain('Punkterne er 1–5.')
    expect((await writes('åbn punkt 1')).text).toMatch(/^Det er ikke lukket, punkt 1 \(.*mandag den 8\. marts 2027/u)
  })

  it('says of an item that is closed now that it is', async () => {
    expect((await writes('luk punkt 1')).text).toContain('Punkt 1 er nu lukket: Hovedudvalget mandag den 8. marts')
    await writes('fortryd')
  })

  it('says when it will be posted, or that it will not', async () => {
    expect((await writes('møde 10/3 kl. 10')).text).toContain(
      'sendes i kanalen 8. marts 2027 kl. 08:00 og 10. marts 2027 kl. 09:45.'
    )
    await story.write('fortryd')
    expect((await writes('møde 1/3 kl. 10:10')).text).toContain('sendes ikke af sig selv')
    await story.write('fortryd')
    expect((await writes('dagsorden send 3 dage før kl. 12')).text).toContain(
      'sendes i kanalen 5. marts 2027 kl. 12:00.'
    )
  })

  it('is found by its forum with or without "the"', async () => {
    const heard = await hall.says(reader, hall.chatOf(reader), 'dagsorden hovedudvalg')
    expect(heard.text).toContain('Mandag den 8. marts 2027')
  })
})

describe('the undo of somebody else', () => {
  it('is refused with the reason', async () => {
    const heard = await writes('nyt punkt Cykelstier')
    expect((await hall.presses(reader, story.room, heard.button('undo'))).text).toBe(
      'En ændring kan kun fortrydes af den, der har lavet den. Intet er ændret.'
    )
  })
})

describe('a message that is deleted', () => {
  it('is told what stands', async () => {
    const id = 'deleted-later'
    await hall.says(story.secretary, story.room, 'nyt punkt Havnebadet', { id })
    const { type: _, ...message } = hall.message(story.secretary, story.room, 'nyt punkt Havnebadet', { id })
    const heard = await hall.sends({ ...message, type: 'messageDelete' })
    expect(heard.text).toMatch(/Punkt \d+: Havnebadet, Hovedudvalget mandag den 8\. marts 2027/u)
  })
})

describe('whoever has several forums', () => {
  it('chooses one by its button', async () => {
    await beginForum(hall, 'Byrådet')
    const asked = await hall.says(hall.admin, hall.chatOf(hall.admin), 'dagsorden')
    expect(asked.text).toContain('Hvilket forum')
    expect(asked.text).not.toContain('ændret')
    const chosen = await hall.presses(hall.admin, hall.chatOf(hall.admin), asked.button('ask', /Hovedudvalget/u))
    expect(chosen.text).toContain('Hovedudvalget')
    expect((await hall.says(hall.admin, hall.chatOf(hall.admin), 'dagsorden')).text).toContain('8. marts')
  })

  it('need not choose where he or she is a member of one', async () => {
    expect((await hall.says(story.member, hall.chatOf(story.member), 'dagsorden')).text).toContain('8. marts')
  })
})

describe('a greeting', () => {
  it.each(['hej', 'Hej!', 'hello', 'Good morning.'])('"%s" is answered with what to try', async (text) => {
    const heard = await hall.says(reader, hall.chatOf(reader), text)
    expect(heard.text).toMatch(/Jeg husker|I remember/u)
    expect(heard.buttons.length).toBeGreaterThan(0)
  })
})

describe('thanks', () => {
  it.each([
    ['tak', 'Velbekomme.'],
    ['Mange tak!', 'Velbekomme.'],
    ['ok, tak skal du have', 'Velbekomme.'],
    ['Thank you very much', 'You are welcome.']
  ])('"%s" is no question', async (text, answer) => {
    expect((await hall.says(reader, hall.chatOf(reader), text)).text).toContain(answer)
  })
})

describe('a decision that holds a personal number', () => {
  it('is recorded letter for letter, with a warning and the way to remove it', async () => {
    const heard = await writes('beslutning 2: Stillingen gives til 010190-1234.')
    expect(heard.text).toContain('Stillingen gives til 010190-1234.')
    expect(heard.text).toContain('npm run redact')
    expect((await writes('beslutning 4: Godkendt. Sag 27/1234, kl. 10.')).text).not.toContain('redact')
  })
})

describe('help', () => {
  it('tells in personal chat how a forum is chosen and minutes are read in', async () => {
    const alone = (await hall.says(story.secretary, story.desk, 'hjælp')).text
    for (const words of ['forum NAVN', 'udført 3', 'indsat tekst']) expect(alone).toContain(words)
    expect((await hall.says(reader, story.room, 'hjælp')).text).not.toContain('indsat tekst')
  })
})
