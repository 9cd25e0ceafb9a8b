import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { itemCard } from '../../src/cards/item-card.ts'
import { minutesCard } from '../../src/cards/minutes-card.ts'
import { validateCard } from '../../src/cards/validate-card.ts'
import { forumIdOf, operationIdOf } from '../../src/domain/ids.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { answerAsked } from '../../src/usecases/answer.ts'
import { addItem, closeItem } from '../../src/usecases/edit-agenda.ts'
import { importMinutes } from '../../src/usecases/import-minutes.ts'
import { bindForum, changeRole } from '../../src/usecases/manage-forum.ts'
import { planMeeting } from '../../src/usecases/plan-meeting.ts'
import type { World } from '../../src/usecases/ports.ts'
import { correctDecision, recordDecision } from '../../src/usecases/record-decision.ts'
import { findWords, redactTexts } from '../../src/usecases/redact.ts'
import { showItem, showMinutes } from '../../src/usecases/show.ts'
import { undoLast } from '../../src/usecases/undo.ts'
import { linesOf } from '../cards/reading.ts'
import { newPerson, openTown, type Town } from './town.ts'

const NUMBER = '010190-1234'
const GROUND = 'Et personnummer var indsat ved en fejl'
const admin = newPerson('Ada Admin')
const secretary = newPerson('Signe Sekretær')
const reader = newPerson('Ulla Læser')
let town: Town
let other: World
beforeAll(async () => {
  town = await openTown(admin)
  await bindForum(town.world, town.act(admin), town.channel, 'Direktionen', false)
  const people = [{ person: secretary, guest: false }]
  await changeRole(town.world, town.act(admin), town.channel, { role: 'secretary', change: 'give', people })
  other = await town.second()
})
afterAll(() => town.close())

const minutes = (date: string, title: string, caseText: string, ...blocks: readonly string[]): string => {
  const [year, month, day] = date.split('-')
  const written = `${day}-${month}-${year}`
  return `REFERAT Direktionen d. ${written}\n\nMødedato ${written} kl. 10:00\n\nMødested Rådhuset\n\nPunkt 1: ${title}\n\n26/501\n\nSagsfremstilling\n\n${caseText}\n\n${blocks.join('\n\n')}\n`
}
const bring = (text: string) =>
  importMinutes(town.world, {
    reading: readMinutes(text),
    fileDigest: operationIdOf(text),
    visibility: 'employees',
    by: null
  })
const redactAll = (words: string) =>
  redactTexts(town.world, findWords(town.world, {}, words), { by: admin.id, ground: GROUND, words })
const chainsHold = async (): Promise<boolean> => {
  for await (const result of town.store.records.verify()) if (!result.ok) return false
  return true
}
/** Everything that this instance of the bot can show of a meeting, asked for and looked up. */
async function everything(world: World, date: string, question: string): Promise<string> {
  await world.archive.refresh()
  const asking = { person: reader, place: town.channel }
  const shown = await showMinutes(world, asking, 'Direktionen', { date })
  if (!shown.ok) throw new Error(shown.refusal.reason)
  const cards = [minutesCard({ meeting: shown.meeting }, 'da'), minutesCard({ meeting: shown.meeting }, 'en')]
  for (const item of shown.meeting.items) {
    const one = await showItem(world, asking, shown.meeting.id, item.id)
    if (one.ok) cards.push(itemCard(one, 'da'))
  }
  expect(cards.flatMap(validateCard)).toEqual([])
  const { here } = await answerAsked(world, asking, question, 'da')
  return [...cards.flatMap(linesOf), answerText(here)].join('\n')
}
const inMemoryOf = (world: World): string =>
  JSON.stringify(
    world.archive
      .states()
      .map((state) => [[...state.operations.values()], [...state.items.values()], [...state.decisions.values()]])
  )

describe('a personal number', () => {
  const block = `Beslutning i Direktionen den 02-03-2026\n\nMolen istandsættes. Formanden ${NUMBER} underskriver.`
  const march = minutes('2026-03-02', 'Molens istandsættelse', `Ansøgt af 010190\n1234.`, block)
  const april = minutes(
    '2026-04-13',
    'Molens istandsættelse',
    'Molen er slidt.',
    block,
    'Beslutning i Direktionen den 13-04-2026\n\nTaget til efterretning.'
  )

  it('is found wherever it stands: in the decision, the lines of each printing, and broken over lines', async () => {
    await bring(march)
    await bring(april)
    const found = findWords(town.world, {}, NUMBER)
    expect(found.map(({ kind, date, item }) => [kind, date, item])).toEqual([
      ['item-imported', '2026-03-02', 1],
      ['decision-imported', '2026-03-02', 1],
      ['item-imported', '2026-04-13', 1]
    ])
    for (const { passage } of found) expect(passage?.replace(/\s/g, '-')).toContain(NUMBER)
    expect(findWords(town.world, { date: '2026-04-13' }, NUMBER)).toHaveLength(1)
    expect(findWords(town.world, { forum: forumIdOf('Andet') }, NUMBER)).toEqual([])
  })

  it('is gone after a redaction, from every instance’s memory and all it shows, which say when and why; the chains hold', async () => {
    await town.world.questions.keep(
      {
        operation: operationIdOf('q'),
        asker: reader.id,
        question: `hvem er ${NUMBER}?`,
        found: false,
        at: town.now,
        waits: false,
        remarks: true
      },
      null
    )
    expect(await everything(other, '2026-03-02', 'hvad blev besluttet om molen?')).toContain(NUMBER)
    expect(await redactAll(NUMBER)).toEqual({ redacted: 3, before: 0, questions: 1 })
    expect(await chainsHold()).toBe(true)
    for (const world of [town.world, other, await town.second()])
      for (const date of ['2026-03-02', '2026-04-13']) {
        const all = await everything(world, date, 'hvad blev besluttet om molens istandsættelse?')
        expect(all).not.toMatch(/010190|1234/)
        expect(inMemoryOf(world)).not.toMatch(/010190|1234/)
        expect(all).toContain(`er fjernet af en administrator 20. november 2026 kl. 10:00. Begrundelse: ${GROUND}`)
        expect(all).toContain('was removed by an administrator on 20 November 2026')
        expect(all).not.toContain('Ingen beslutning')
        // The rest of the document stands.
        expect(all).toContain('Molens istandsættelse')
      }
    const aprilSays = await everything(other, '2026-04-13', 'hvad blev besluttet om molens istandsættelse?')
    expect(aprilSays).toMatch(/Molen er slidt\.[\s\S]*Taget til efterretning\./)
    expect(findWords(town.world, {}, NUMBER)).toEqual([])
    expect(await town.store.questions.read(town.now, 30)).toEqual([])
  })

  it('in the only decision about something is answered by when and why its text was removed', async () => {
    const alone = minutes(
      '2026-06-01',
      'Trafiklyset',
      'Lyset blinker.',
      `Beslutning i Direktionen den 01-06-2026\n\nSlukkes af 020290-4321.`
    )
    await bring(alone)
    await redactAll('020290-4321')
    for (const question of ['hvad blev besluttet om trafiklyset?', 'punkt 1 den 1. juni 2026']) {
      const { here } = await answerAsked(town.world, { person: reader, place: town.channel }, question, 'da')
      expect(here.answered).toBe(false)
      expect(answerText(here)).toContain(
        `Beslutningens tekst er fjernet af en administrator 20. november 2026 kl. 10:00. Begrundelse: ${GROUND}`
      )
    }
    expect(await bring(alone)).toMatchObject({ written: 0, conflicts: [] })
  })

  it('does not come back with the same documents', async () => {
    for (const document of [march, april])
      expect(await bring(document)).toMatchObject({ ok: true, written: 0, conflicts: [] })
    expect(findWords(town.world, {}, NUMBER)).toEqual([])
  })

  it('does not come back with another printing of the same block, which is reported instead', async () => {
    const may = minutes(
      '2026-05-11',
      'Molens istandsættelse',
      'Molen er slidt.',
      block.replace('underskriver', 'skriver under')
    )
    expect(await bring(may)).toMatchObject({ ok: true, conflicts: [{ item: 1, recorded: '' }] })
    expect(findWords(town.world, {}, NUMBER).map(({ kind }) => kind)).toEqual(['item-imported'])
    await redactAll(NUMBER)
  })

  it('makes room for a cleaned document, which then stands', async () => {
    const cleaned = march.replaceAll(NUMBER, '(fjernet)').replace('010190\n1234', '(fjernet)')
    expect(await bring(cleaned)).toMatchObject({ ok: true, conflicts: [] })
    const all = await everything(other, '2026-03-02', 'hvad blev besluttet om molens istandsættelse?')
    expect(all).toContain('Molen istandsættes. Formanden (fjernet) underskriver.')
    expect(all).not.toContain('er fjernet af en administrator')
  })
})

describe('what was written in the chat', () => {
  it('is found and redacted in every version, also what was taken back; the corrected text stands', async () => {
    const plan = { date: '2026-11-24', startTime: '10:00', place: null }
    await planMeeting(town.world, town.act(secretary), town.channel, plan)
    const item = (title: string) =>
      addItem(town.world, town.act(secretary), town.channel, false, { title, caseNumber: null })
    for (const title of ['Fyret', 'Havnefogeden', 'Tågehornet']) await item(title)
    const record = (number: number, text: string) =>
      recordDecision(town.world, town.act(secretary), town.channel, { number, date: null }, { subHeading: null, text })
    const correct = (number: number, text: string) =>
      correctDecision(town.world, town.act(secretary), town.channel, { number, date: null }, { subHeading: null, text })
    await record(1, 'Fyret males. Snurrebassen betaler.')
    await correct(1, 'Fyret males.')
    await record(2, 'Snurrebassen ansættes.')
    await record(3, 'Tågehornet sættes op af Snurrebassen.')
    await undoLast(town.world, town.act(secretary), town.channel)
    expect(findWords(town.world, {}, 'snurre bassen').map(({ item: n, superseded }) => [n, superseded])).toEqual([
      [1, true],
      [2, false],
      [3, true]
    ])
    expect(await redactAll('snurrebassen')).toMatchObject({ redacted: 3 })
    const all = await everything(other, '2026-11-24', 'hvad blev besluttet om fyret?')
    expect(all).toContain('Fyret males.')
    expect(all).not.toContain('Snurrebassen')
    expect(all.match(/Beslutningens tekst er fjernet/g)?.length).toBeGreaterThan(0)
    // What was decided and redacted was decided: it can be corrected, and is not recorded anew.
    expect(await record(2, 'Ansættes.')).toMatchObject({ ok: false, refusal: { reason: 'decision-exists' } })
    expect(await correct(2, 'Havnefogeden ansættes.')).toMatchObject({ ok: true })
    expect(await everything(other, '2026-11-24', 'hvad blev besluttet om havnefogeden?')).toContain(
      'Havnefogeden ansættes.'
    )
    expect(await chainsHold()).toBe(true)
  })

  it('on a closed item is not told of where the closed chains are not read, and its passage nowhere', async () => {
    await addItem(town.world, town.act(secretary), town.chat, false, { title: 'Kulsvierens sag', caseNumber: null })
    await closeItem(town.world, town.act(secretary), town.channel, { number: 4, date: null })
    await recordDecision(
      town.world,
      town.act(secretary),
      town.chat,
      { number: 4, date: null },
      { subHeading: null, text: 'Kulsvieren fratræder.' }
    )
    const found = findWords(town.world, {}, 'fratræder')
    expect(found.map(({ chain, passage }) => [chain.confidentiality, passage])).toEqual([['closed', null]])
    expect(await redactAll('fratræder')).toMatchObject({ redacted: 1 })
    expect(findWords(town.world, {}, 'fratræder')).toEqual([])
    expect(await everything(town.world, '2026-11-24', 'hvad blev besluttet om kulsvieren?')).not.toContain(
      'fjernet af en administrator 2'
    )
    expect(await chainsHold()).toBe(true)
  })
})
