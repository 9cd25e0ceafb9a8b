import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { type Heard, openTownHall, type TownHall } from './town-hall.ts'

/** A forum that meets twice on one day: the start tells which meeting is meant, and where it is not said it is asked for. */

let hall: TownHall
let story: ForumStory
let forums = 0
const writes = (text: string): Promise<Heard> => hall.says(story.secretary, story.room, text)
/** Writes what must be asked about, and finds that nothing was changed. */
async function isAskedAbout(text: string): Promise<string> {
  const before = (await hall.records()).length
  const heard = await writes(text)
  expect((await hall.records()).length).toBe(before)
  return heard.text
}
const agendaAt = async (time: string): Promise<string> =>
  (await writes(`dagsorden 24/11 kl. ${time}`)).text.replaceAll('\n', ' ')

beforeEach(async () => {
  hall ??= await openTownHall({ now: '2026-11-20T09:00:00.000Z' })
  hall.setTime('2026-11-20T09:00:00.000Z')
  forums += 1
  story = await beginForum(hall, `Udvalg ${forums}`)
  await story.write('møde 24/11 kl. 10', 'møde 24/11 kl. 14')
})
afterAll(() => hall.close())

describe('the time beside a date', () => {
  it('says which meeting is moved, to another time or another day', async () => {
    expect((await writes('flyt møde 24/11 kl. 14 til kl. 15')).text).toContain('24. november 2026 kl. 15:00')
    expect((await writes('flyt møde 24/11 kl. 15:00 til 25/11 kl. 16')).text).toContain('25. november 2026 kl. 16:00')
    expect(await agendaAt('10')).toContain('kl. 10:00')
    expect(await agendaAt('15')).toContain('intet møde')
  })

  it('says which agenda an item stands on, in both languages', async () => {
    await story.write(
      'nyt punkt 24/11 kl. 14: Til eftermiddagen',
      'new item for the meeting 24 November at 2 pm: In the afternoon',
      'nyt punkt 24/11 kl. 10: Om morgenen',
      'flyt punkt 2 (24/11 kl. 14) til 1'
    )
    expect(await agendaAt('14')).toMatch(/1\. In the afternoon .*2\. Til eftermiddagen/u)
    expect(await agendaAt('10')).toMatch(/1\. Om morgenen/u)
  })

  it('says which meeting is cancelled', async () => {
    expect((await writes('aflys møde 24/11 kl. 14')).text).toContain('kl. 14:00')
    expect((await writes('dagsorden 24/11')).text).toContain('kl. 10:00')
  })

  it('says where a decision is recorded, and the answer and what it offers say it too', async () => {
    await story.write('nyt punkt 24/11 kl. 10: Broen', 'nyt punkt 24/11 kl. 14: Slusen')
    const recorded = await writes('beslutning 24/11 kl. 14 punkt 1: Godkendt.')
    expect(recorded.text).toContain('Slusen')
    expect(recorded.text).toContain('tirsdag den 24. november 2026 kl. 14:00 · punkt 1')
    expect((await writes('beslutning 24/11 kl. 14 punkt 1: Afvist.')).text).toContain(
      'ret beslutning 24-11-2026 kl. 14:00 punkt 1: Afvist.'
    )
    expect((await writes('decision 24 November 2026 at 14:00 item 1: Rejected.')).text).toContain(
      'correct decision 24 November 2026 at 14:00 item 1: Rejected.'
    )
    const corrected = await writes('ret beslutning 24/11 punkt 1: Afvist.')
    expect(corrected.text).toContain('kl. 14:00 · punkt 1')
    expect((await writes('referat 24-11-2026 kl. 14')).text).toContain('Afvist.')
  })

  it('of a meeting that is not there is not bent to the one that is', async () => {
    expect(await isAskedAbout('nyt punkt 24/11 kl. 12: Broen')).toContain('24. november 2026 kl. 12:00')
  })
})

describe('a date with two meetings', () => {
  it.each([
    'flyt møde 24/11 til kl. 16',
    'flyt møde 24/11 til 25/11',
    'aflys møde 24/11',
    'nyt punkt 24/11: Broen',
    'slet punkt 1 24/11',
    'beslutning 24/11 punkt 1: Godkendt.',
    'luk mødet 24/11',
    'deltagere 24/11: Anne Holm'
  ])('is asked about with the times: "%s"', async (text) => {
    expect(await isAskedAbout(text)).toMatch(/kl\. 10:00 og kl\. 14:00\..*"24-11-2026 kl\. 14:00"\. Intet er ændret\./u)
  })

  it('is asked about in English', async () => {
    expect(await isAskedAbout('cancel meeting 24 November')).toMatch(
      /at 10:00 and at 14:00\..*"24 November 2026 at 14:00"\. Nothing was changed\./u
    )
  })

  it('offers both agendas to whoever asks for one', async () => {
    await story.write('nyt punkt 24/11 kl. 14: Slusen')
    const asked = await writes('dagsorden 24/11')
    expect(asked.text).toContain('Hvilket?')
    expect(asked.text).not.toContain('ændret')
    const shown = await hall.presses(story.secretary, story.room, asked.button('show-agenda', /14:00/u))
    expect(shown.text).toContain('Slusen')
  })

  it('needs no time while one of them is running, or when only one is still to come', async () => {
    await story.write('nyt punkt 24/11 kl. 10: Broen', 'nyt punkt 24/11 kl. 14: Slusen')
    hall.setTime('2026-11-24T09:30:00.000Z')
    expect((await writes('beslutning 24/11 punkt 1: Godkendt.')).text).toContain('Broen')
    expect((await writes('nyt punkt 24/11: Havnen')).text).toContain('kl. 14:00')
    await story.write('luk mødet')
    expect((await writes('beslutning 24/11 punkt 1: Udsat.')).text).toContain('Slusen')
  })
})
