import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { openTownHall, type Somebody, type TownHall } from './town-hall.ts'

/** Teams delivers twice, at once and to several instances of the bot; nothing is done twice, and all see the same. */

let hall: TownHall
let second: TownHall
let reader: Somebody
let story: ForumStory
beforeAll(async () => {
  hall = await openTownHall({ now: '2026-11-20T09:00:00.000Z' })
  second = await hall.second()
  reader = hall.person('Ulla Læser')
  story = await beginForum(hall, 'Direktionen')
  await story.write('møde 24-11-2026 kl. 10:00', 'nyt punkt Budget', 'nyt punkt Cykelstier', 'nyt punkt Kantinen')
})
afterAll(async () => {
  await second.close()
  await hall.close()
})

const count = async (kind: string) => (await hall.records()).filter((one) => one.kind === kind).length
const title = (number: number) => ['budget', 'cykelstier', 'kantinen'][number - 1]
const asks = async (of: TownHall, number: number) =>
  (await of.says(reader, of.chatOf(reader), `hvad blev besluttet om ${title(number)}?`)).text
/** Within two seconds the other instance knows. */
const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 2_000, interval: 100 })

describe('the same message, delivered to both instances at once and once more', () => {
  it.each([
    ['beslutning 1: Godkendt.', 'decision-recorded'],
    ['ret beslutning 1: Godkendt med bemærkninger.', 'decision-corrected'],
    ['fortryd', 'undone'],
    ['nyt punkt Parkering', 'item-added'],
    ['møde 8-12-2026 kl. 10:00', 'meeting-planned'],
    ['deltagere Anne, Bo', 'participants-set'],
    ['dagsorden send 1 time før', 'schedule-set'],
    ['nyt punkt lukket Lønsag', 'item-titled']
  ])('"%s" is done once, and answered with what it did', async (text, kind) => {
    const before = await count(kind)
    const sent = hall.message(story.secretary, story.room, text)
    const heard = await Promise.all([hall.sends(sent), hall.sends(sent), second.sends(sent), second.sends(sent)])
    await hall.sends(sent)
    expect(await count(kind)).toBe(before + 1)
    expect(heard.map((one) => one.status)).toEqual([200, 200, 200, 200])
    expect(heard.map((one) => one.text).join('')).not.toContain('Intet er ændret')
  })
})

describe('two instances', () => {
  it('see each other’s records within two seconds, closed and open, recorded, corrected and taken back', async () => {
    await eventually(async () => expect(await asks(second, 1)).toContain('Godkendt.'))
    const corrected = await second.says(story.secretary, story.room, 'ret beslutning 1: Udsat til foråret.')
    // The second was taken back, and keeps its number.
    expect(corrected.text).toContain('version 3')
    await eventually(async () => expect(await asks(hall, 1)).toContain('Udsat til foråret.'))
    await hall.presses(story.secretary, story.room, corrected.button('undo'))
    await eventually(async () => expect(await asks(second, 1)).not.toContain('foråret'))
  })

  it('let one of two different decisions win when both are written at once, and show the loser what stands', async () => {
    const [one, other] = await Promise.all([
      hall.says(story.secretary, story.room, 'beslutning 2: Den ene.'),
      second.says(story.secretary, story.room, 'beslutning 2: Den anden.')
    ])
    const texts = [one, other].map((heard) => heard.raw)
    expect(texts.join('').split('Beslutningen er gemt').length - 1).toBeGreaterThan(0)
    await eventually(async () => expect(await asks(hall, 2)).toBe(await asks(second, 2)))
    const recorded = (await hall.records()).filter(
      (each) => each.kind === 'decision-recorded' && /^Den (ene|anden)\.$/u.test(each.content?.text ?? '')
    )
    expect(recorded).toHaveLength(1)
  })

  it('refuse nobody, and take nothing else back, for what the other has just written', async () => {
    const helper = hall.person('Henrik Hjælper')
    await hall.says(story.secretary, story.room, 'sekretær <at>Henrik Hjælper</at>', { mentions: [helper] })
    expect((await second.says(helper, story.room, 'nyt punkt Molen')).text).toContain('Molen')
    const written = await hall.says(helper, story.room, 'nyt punkt Fyret')
    expect((await second.says(helper, story.room, 'fortryd')).text).toContain('Fyret')
    await hall.presses(helper, story.room, written.button('undo'))
    const again = await hall.says(helper, story.room, 'nyt punkt Kajen')
    expect((await second.presses(helper, story.room, again.button('undo'))).text).toContain('Kajen')
    await story.write('nyt punkt Slusen')
    const agenda = await hall.says(helper, story.room, 'dagsorden')
    const form = agenda.buttons.filter((one) => one.verb === 'open-form').at(-1)
    expect(form && (await second.presses(helper, story.room, form)).text).toContain('Slusen')
  })

  it('keep open what was just opened, and closed what was just closed', async () => {
    await story.confide('nyt punkt lukket Kranen', 'nyt punkt Slæbestedet')
    const numbers = (await hall.says(story.secretary, story.desk, 'dagsorden')).text.split('\n')
    const numberOf = (title: string) => numbers[numbers.indexOf(title) - 1]?.replace('.', '')
    const [opened, closed] = [numberOf('Kranen'), numberOf('Slæbestedet')]
    await eventually(async () =>
      expect((await second.says(story.secretary, story.desk, 'dagsorden')).text).toContain('Slæbestedet')
    )
    await story.confide(`åbn punkt ${opened}`)
    await second.says(story.secretary, story.desk, `beslutning ${opened}: Kranen sælges.`)
    await story.confide(`luk punkt ${closed}`)
    await second.says(story.secretary, story.desk, `beslutning ${closed}: Slæbestedet sælges.`)
    const chains = (await hall.records()).flatMap((one) =>
      one.kind === 'decision-recorded' && one.content?.text.endsWith('sælges.')
        ? [[one.content.text, one.chain.confidentiality]]
        : []
    )
    expect(chains.sort()).toEqual([
      ['Kranen sælges.', 'open'],
      ['Slæbestedet sælges.', 'closed']
    ])
  })

  it('greet once and take a button once', async () => {
    const room = hall.channel('To')
    const installed = hall.message(hall.admin, room, '', { more: { type: 'installationUpdate', action: 'add' } })
    await Promise.all([hall.sends(installed), second.sends(installed)])
    expect(hall.readsIn(room).split('Goddag')).toHaveLength(2)
    const refused = await hall.says(story.secretary, story.room, 'beslutning 2: Noget tredje.')
    const correct = refused.button('correct')
    const before = await count('decision-corrected')
    await Promise.all([
      hall.presses(story.secretary, story.room, correct),
      second.presses(story.secretary, story.room, correct)
    ])
    expect(await count('decision-corrected')).toBe(before + 1)
  })
})

describe('the same words for the same item', () => {
  it('answer as the first time and write nothing, however often and whoever writes them', async () => {
    await story.write('beslutning 3: Taget til efterretning.')
    const before = (await hall.records()).length
    const again = await second.says(story.secretary, story.desk, 'beslutning 3: Taget til efterretning.')
    expect(again.text).toContain('Beslutningen er gemt')
    expect((await hall.records()).length).toBe(before)
  })

  it('delivered late, after it was taken back, say so and write nothing', async () => {
    await story.write('nyt punkt Havnen')
    const sent = hall.message(story.secretary, story.room, 'beslutning 1 / Sent: For sent.')
    await hall.sends(sent)
    await story.write('fortryd', 'nyt punkt Tegnet')
    await eventually(async () => expect((await second.says(reader, story.room, 'dagsorden')).text).toContain('Tegnet'))
    const before = (await hall.records()).length
    const late = await second.sends(sent)
    expect(late.text).toContain('taget tilbage')
    expect((await hall.records()).length).toBe(before)
  })
})
