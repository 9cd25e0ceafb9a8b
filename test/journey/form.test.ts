import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { openTownHall, type Somebody, type TownHall } from './town-hall.ts'

/** The agenda card's button opens a form in the card; the secretary records with it. */

let hall: TownHall
let reader: Somebody
let story: ForumStory
beforeAll(async () => {
  hall = await openTownHall({ now: '2026-11-20T09:00:00.000Z' })
  reader = hall.person('Ulla Læser')
  story = await beginForum(hall, 'Direktionen')
  await story.write('møde 24-11-2026 kl. 10:00', 'nyt punkt Budget', 'nyt punkt Cykelstier', 'nyt punkt Kantinen')
  await story.write('nyt punkt Parkering')
})
afterAll(() => hall.close())

const standing = async (number: number): Promise<string> =>
  (await hall.says(reader, hall.chatOf(reader), `punkt ${number} den 24. november 2026`)).text

describe.each([
  { way: 'Action.Execute', submit: false, first: 1, title: 'Budget' },
  { way: 'Action.Submit', submit: true, first: 3, title: 'Kantinen' }
])('the form, pressed as $way', ({ submit, first, title }) => {
  /** What the buttons of each item carry, by its number. */
  const items = new Map<number, { readonly meetingId: string; readonly itemId: string }>()
  beforeAll(async () => {
    for (const one of await hall.records())
      if (one.kind === 'item-added')
        items.set(items.size + 1, { meetingId: one.facts.meetingId, itemId: one.facts.itemId })
  })
  const open = (person: Somebody, number: number) =>
    hall.presses(
      person,
      story.room,
      { verb: 'open-form', data: { verb: 'open-form', ...items.get(number) } },
      { submit }
    )

  it('opens for the secretary; anyone else is told why not, and a forged Save of theirs records nothing', async () => {
    const form = await open(story.secretary, first)
    expect(form.raw).toContain('Input.Text')
    expect(form.text).toContain(title)
    const save = form.button('record')
    for (const one of [reader, story.member, hall.admin]) {
      expect((await open(one, first)).text).toContain('Det kan kun sekretæren for Direktionen gøre')
      const forged = await hall.presses(one, story.room, save, { inputs: { text: 'KUP.' }, submit })
      expect(forged.text).toContain('Det kan kun sekretæren for Direktionen gøre')
    }
    expect(JSON.stringify(await hall.records())).not.toContain('KUP.')
  })

  it('asks for the text when there is none, and records phrase and text letter for letter, once', async () => {
    const save = (await open(story.secretary, first)).button('record')
    expect((await hall.presses(story.secretary, story.room, save, { submit })).text).toContain('Teksten mangler')
    const inputs = { phrase: 'Taget til efterretning.', text: '  Æ, ø & å\n- en linje til' }
    const [saved, twice] = await Promise.all([
      hall.presses(story.secretary, story.room, save, { inputs, submit }),
      hall.presses(story.secretary, story.room, save, { inputs, submit })
    ])
    expect(`${saved.text}${twice.text}`).toContain('Direktionen · tirsdag den 24. november 2026')
    const written = (await hall.records()).flatMap((one) =>
      one.kind === 'decision-recorded' && one.facts.itemId === items.get(first)?.itemId ? [one.content?.text] : []
    )
    expect(written).toEqual(['Taget til efterretning.\n  Æ, ø & å\n- en linje til'])
  })

  it('left open and saved again with another text is refused, not silently dropped', async () => {
    const opened = await open(story.secretary, first + 1)
    const save = opened.button('record')
    const saves = (text: string) => hall.presses(story.secretary, story.room, save, { inputs: { text }, submit })
    await saves('Første.')
    const other = await saves('Anden.')
    expect(other.text).toContain('Intet er ændret')
    expect(other.text).toContain('Første.')
    expect(await standing(first + 1)).toContain('Første.')
  })

  it('saved again after its decision was taken back records it anew', async () => {
    const numbered = first === 1 ? 5 : 6
    await story.write(`nyt punkt Nyt ${numbered}`)
    const agenda = await hall.says(story.secretary, story.room, 'dagsorden')
    const last = agenda.buttons.filter((one) => one.verb === 'open-form').at(-1)
    if (!last) throw new Error('no button')
    const save = (await hall.presses(story.secretary, story.room, last, { submit })).button('record')
    const saves = () => hall.presses(story.secretary, story.room, save, { inputs: { text: 'Godkendt igen.' }, submit })
    await saves()
    await story.write('fortryd')
    expect(await standing(numbered)).not.toContain('Godkendt igen.')
    expect((await saves()).text).toContain('Beslutningen er gemt')
    expect(await standing(numbered)).toContain('Godkendt igen.')
  })
})

describe('forged data', () => {
  it('neither join an item with another meeting nor break anything', async () => {
    await story.write('møde 1-12-2026 kl. 10:00')
    const records = await hall.records()
    const [first, second] = records.flatMap((one) => (one.kind === 'meeting-planned' ? [one.facts.meetingId] : []))
    const item = records.find((one) => one.kind === 'item-added')
    const itemId = item?.kind === 'item-added' ? item.facts.itemId : ''
    const decision = records.find((one) => one.kind === 'decision-recorded')
    const decisionId = decision?.kind === 'decision-recorded' ? decision.facts.decisionId : ''
    expect(first).not.toBe(second)
    const before = records.length
    const long = 'x'.repeat(30_000)
    for (const data of [
      { verb: 'record', meetingId: second, itemId, form: 'f', text: 'KUP.' },
      { verb: 'correct', meetingId: second, itemId, decisionId, text: 'KUP.' },
      { verb: 'record', meetingId: first, itemId, form: 'f', text: long },
      { verb: 'record', meetingId: first, itemId, form: 'f', text: 'kort', subHeading: long },
      { verb: 'record', meetingId: { eq: 1 }, itemId: ['x'], form: 1, text: {} },
      { verb: 'correct', meetingId: first, itemId, decisionId: '__proto__', text: 'KUP.' },
      { verb: 'undo', operation: decision?.operation, __proto__: { verb: 'record' } },
      { verb: 'undo', operation: records[0]?.operation },
      { verb: 'restore', operation: decision?.operation },
      { verb: 'set-visibility', forumId: decision?.chain.forumId, visibility: 'members' },
      { verb: 'ask', text: 'beslutning 2: KUP.', page: 1 },
      { verb: 'ask', text: 'fortryd', page: 1 },
      { verb: 'ask', text: 'luk mødet', page: 1 },
      { verb: 'ask', text: 'forum Kupforum', page: 1 },
      { verb: 'show-agenda', meetingId: first, page: 1e9 },
      { verb: 'constructor', page: 1 }
    ])
      for (const person of [reader, ...(data.verb === 'undo' ? [] : [story.secretary])]) {
        const { status } = await hall.presses(person, story.room, { verb: data.verb, data })
        expect(status).toBe(200)
      }
    expect((await hall.records()).length).toBe(before)
  })
})
