import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { AdaptiveCard } from '../../src/cards/card.ts'
import { buttonsOf } from '../cards/reading.ts'
import { beginForum, type ForumStory } from './forum-story.ts'
import { openTownHall, type Somebody, type TownHall } from './town-hall.ts'

/** The secretary pastes minutes or an agenda in personal chat, says yes, and goes on from there. */

let hall: TownHall
let reader: Somebody
let story: ForumStory
beforeAll(async () => {
  hall = await openTownHall({ now: '2026-11-20T09:00:00.000Z' })
  reader = hall.person('Ulla Læser')
  story = await beginForum(hall, 'Direktionen')
})
afterAll(() => hall.close())

const AGENDA = `DAGSORDEN Direktionen d. 24-11-2026

Mødedato Tirsdag d. 24. november 2026 kl. 10:00

Mødested Byrådssalen

Punkt 41: Isvinter på havnen

26/501

Sagsfremstilling

Havnefogeden fremlægger en plan.

Punkt 42: Nye pullerter

26/502

Sagsfremstilling

Der er behov for pullerter.

Punkt 43: Sommerkoncerter

26/503

Sagsfremstilling

Tre koncerter foreslås.
`

it('minutes are stored after a yes, once, taken back whole and restored', async () => {
  const text = await readFile(new URL('../../src/samples/2026-01-12-direktionen.txt', import.meta.url), 'utf8')
  const refused = await hall.says(reader, hall.chatOf(reader), text)
  expect(refused.text).toContain('Det kan kun sekretæren')
  const shown = await hall.says(story.secretary, story.desk, text)
  expect((await hall.records()).filter((one) => one.kind === 'meeting-imported')).toEqual([])
  const yes = shown.button('import', 0)
  expect((await hall.presses(reader, hall.chatOf(reader), yes)).status).toBe(200)
  expect((await hall.records()).filter((one) => one.kind === 'meeting-imported')).toEqual([])
  const stored = await hall.presses(story.secretary, story.desk, yes)
  expect(stored.text).toContain('mandag den 12. januar 2026')
  const records = (await hall.records()).length
  await hall.presses(story.secretary, story.desk, yes)
  expect((await hall.records()).length).toBe(records)
  const minutes = () => hall.says(reader, hall.chatOf(reader), 'referat Direktionen 12-01-2026')
  expect((await minutes()).text).toContain('12. januar 2026')
  const back = await hall.says(story.secretary, story.desk, 'fortryd')
  expect(back.text).toContain('Taget tilbage')
  expect(back.text).toContain('mandag den 12. januar 2026')
  expect((await minutes()).text).toContain('intet referat')
  await hall.presses(story.secretary, story.desk, back.button('restore'))
  expect((await minutes()).text).toContain('12. januar 2026')
})

describe('an agenda', () => {
  beforeAll(async () => {
    const shown = await hall.says(story.secretary, story.desk, AGENDA)
    await hall.presses(story.secretary, story.desk, shown.button('import', 0))
  })
  const agenda = async () => (await hall.says(reader, story.room, 'dagsorden')).text

  it('keeps its printed numbers; items are moved among them, and new ones follow', async () => {
    expect(await agenda()).toMatch(/41\.\nIsvinter[\s\S]*42\.\nNye pullerter[\s\S]*43\.\nSommerkoncerter/u)
    const moved = await hall.says(story.secretary, story.room, 'flyt punkt 43 til 41')
    expect(moved.text).toContain('Punkt 41 · Sommerkoncerter')
    expect(await agenda()).toMatch(/41\.\nSommerkoncerter[\s\S]*42\.\nIsvinter[\s\S]*43\.\nNye pullerter/u)
    await story.write('nyt punkt Fyrværkeri')
    expect(await agenda()).toMatch(/44\.\nFyrværkeri/u)
    await story.write('fortryd', 'fortryd')
    expect(await agenda()).toMatch(/41\.\nIsvinter[\s\S]*42\.\nNye pullerter[\s\S]*43\.\nSommerkoncerter/u)
  })

  it('is decided on by its printed numbers, and its minutes join what was recorded', async () => {
    await story.write('beslutning 42: Godkendt.')
    const minutes = AGENDA.replace('DAGSORDEN', 'REFERAT').replace(
      'Der er behov for pullerter.',
      'Der er behov for pullerter.\n\nBeslutning Direktionen den 24-11-2026\n\nGodkendt med ændringer.'
    )
    const shown = await hall.says(story.secretary, story.desk, minutes)
    const stored = await hall.presses(story.secretary, story.desk, shown.button('import', 0))
    expect(stored.text).toContain('1 beslutning er gemt med en anden tekst')
    const answer = () => hall.says(reader, hall.chatOf(reader), 'sag 26/502')
    expect((await answer()).text).toContain('Godkendt.')
    expect((await answer()).text).not.toContain('med ændringer')
    // Both texts come by themselves, with the way to take the document's.
    const accept = await vi.waitFor(() => {
      const [found] = hall.teams.posts
        .filter((post) => post.conversation === story.desk.id)
        .flatMap(({ activity }) => (activity.attachments ?? []) as { readonly content: AdaptiveCard }[])
        .flatMap(({ content }) => buttonsOf(content))
        .filter((one) => one.verb === 'correct')
      if (!found) throw new Error('no way to take the text of the document')
      return { verb: 'correct', data: found.data as Readonly<Record<string, unknown>> }
    })
    expect(hall.readsIn(story.desk)).toContain('Godkendt med ændringer.')
    const corrected = await hall.presses(story.secretary, story.desk, accept)
    expect(corrected.text).toContain('version 2')
    expect((await answer()).text).toContain('Godkendt med ændringer.')
    await hall.presses(story.secretary, story.desk, corrected.button('undo'))
    expect((await answer()).text).not.toContain('med ændringer')
    const again = await hall.says(story.secretary, story.desk, minutes)
    expect(again.text).toContain('Mødet findes allerede')
  })
})
