import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meetingView } from '../../src/archive/meeting-view.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { answerAsked } from '../../src/usecases/answer.ts'
import { addItem, closeItem } from '../../src/usecases/edit-agenda.ts'
import { type Imported, importMinutes } from '../../src/usecases/import-minutes.ts'
import { bindForum, changeRole } from '../../src/usecases/manage-forum.ts'
import { planMeeting } from '../../src/usecases/plan-meeting.ts'
import { correctDecision, recordDecision } from '../../src/usecases/record-decision.ts'
import { newPerson, openTown, type Town } from './town.ts'

const admin = newPerson('Ada Admin')
const secretary = newPerson('Signe Sekretær')
let town: Town
beforeAll(async () => {
  town = await openTown(admin)
})
afterAll(() => town.close())

const minutes = (forum: string, date: string, items: string): string => {
  const [year, month, day] = date.split('-')
  return `REFERAT ${forum} d. ${day}-${month}-${year}\n\nMødedato ${day}-${month}-${year} kl. 10:00\n\nMødested Rådhuset\n\n${items}`
}
const harbour = (decision: string): string =>
  `Punkt 1: Havnens renovering\n\n26/501\n\nSagsfremstilling\n\nMolen er slidt.\n\n${decision}\n`
const bring = (text: string, visibility: 'employees' | 'members' = 'employees'): Promise<Imported> =>
  importMinutes(town.world, {
    reading: readMinutes(text),
    fileDigest: String(text.length) + text.slice(-60),
    visibility,
    by: null
  })
const meetings = (forum: string, show: 'open' | 'all' = 'open'): Meeting[] => {
  const state = town.archive.states().find((one) => one.name === forum)
  const view = state && town.archive.viewOf(state.id, show)
  return view ? [...view.meetings.values()].map((meeting) => meetingView(view, meeting, show)) : []
}

describe('importing minutes', () => {
  it('twice changes nothing', async () => {
    const text = minutes(
      'Havneudvalget',
      '2026-03-02',
      harbour('Beslutning i Havneudvalget den 02-03-2026\n\nGodkendt.')
    )
    expect(await bring(text)).toMatchObject({ ok: true, items: 1, decisions: 1 })
    const before = town.archive.states().map((state) => state.operations.size)
    expect(await bring(text)).toMatchObject({ ok: true, written: 0 })
    expect(town.archive.states().map((state) => state.operations.size)).toEqual(before)
  })

  it('knows a block that two minutes print as one decision', async () => {
    const postponed = 'Beslutning i Molerådet den 02-03-2026\n\nUdsættes.'
    await bring(minutes('Molerådet', '2026-03-02', harbour(postponed)))
    await bring(
      minutes('Molerådet', '2026-04-13', harbour(`${postponed}\n\nBeslutning i Molerådet den 13-04-2026\n\nGodkendt.`))
    )
    const [march, april] = meetings('Molerådet').sort((a, b) => (a.date < b.date ? -1 : 1))
    const [first] = march?.items[0]?.decisions ?? []
    expect(april?.items[0]?.decisions.map((one) => one.id)).toContain(first?.id)
    expect(april?.items[0]?.decisions.map((one) => [one.date, one.text])).toEqual([
      ['2026-03-02', 'Udsættes.'],
      ['2026-04-13', 'Godkendt.']
    ])
  })

  it('makes a changed document a new version', async () => {
    const of = (text: string): string =>
      minutes('Kajudvalget', '2026-03-02', harbour(`Beslutning i Kajudvalget den 02-03-2026\n\n${text}`))
    await bring(of('Godkendt.'))
    await bring(of('Godkendt med bemærkninger.'))
    const [decision] = meetings('Kajudvalget')[0]?.items[0]?.decisions ?? []
    expect(decision).toMatchObject({ text: 'Godkendt med bemærkninger.', version: 2, earlier: [{ text: 'Godkendt.' }] })
  })

  it('joins what the secretary recorded, reports what differs, and leaves a correction standing', async () => {
    const channel = { kind: 'channel', id: '19:kaj', teamId: '19:t' } as const
    await bindForum(town.world, town.act(admin), channel, 'Kranudvalget', false)
    await changeRole(town.world, town.act(admin), channel, {
      role: 'secretary',
      change: 'give',
      people: [{ person: secretary, guest: false }]
    })
    await planMeeting(town.world, town.act(secretary), channel, { date: '2026-11-24', startTime: '10:00', place: null })
    await addItem(town.world, town.act(secretary), channel, false, {
      title: 'Havnens renovering',
      caseNumber: '26/501'
    })
    await recordDecision(
      town.world,
      town.act(secretary),
      channel,
      { date: null, number: 1 },
      { text: 'Godkendt.', subHeading: null }
    )
    const of = (text: string): string =>
      minutes('Kranudvalget', '2026-11-24', harbour(`Beslutning i Kranudvalget den 24-11-2026\n\n${text}`))
    expect(await bring(of('Godkendt. '))).toMatchObject({ ok: true, conflicts: [] })
    expect(await bring(of('Afvist.'))).toMatchObject({
      ok: true,
      conflicts: [{ item: 1, recorded: 'Godkendt.', printed: 'Afvist.' }]
    })
    const all = meetings('Kranudvalget')
    expect(all).toHaveLength(1)
    expect(all[0]?.items).toHaveLength(1)
    expect(all[0]?.items[0]?.decisions.map((one) => one.text)).toEqual(['Godkendt.'])
  })

  it('does not undo a correction when the same document comes again', async () => {
    const channel = { kind: 'channel', id: '19:tov', teamId: '19:t' } as const
    await bindForum(town.world, town.act(admin), channel, 'Tovudvalget', false)
    await changeRole(town.world, town.act(admin), channel, {
      role: 'secretary',
      change: 'give',
      people: [{ person: secretary, guest: false }]
    })
    const text = minutes('Tovudvalget', '2026-03-02', harbour('Beslutning i Tovudvalget den 02-03-2026\n\nGodkent.'))
    await bring(text)
    await correctDecision(
      town.world,
      town.act(secretary),
      channel,
      { date: '2026-03-02', number: 1 },
      { text: 'Godkendt.', subHeading: null }
    )
    expect(await bring(text)).toMatchObject({ ok: true, written: 0, conflicts: [] })
    expect(meetings('Tovudvalget')[0]?.items[0]?.decisions.map((one) => one.text)).toEqual(['Godkendt.'])
  })

  it('keeps the words of a closed item out of what everyone sees', async () => {
    const text = minutes(
      'Lodsudvalget',
      '2026-03-02',
      'Punkt 1: Fratrædelse for havnefogeden (Lukket)\n\n26/777\n\nSagsfremstilling\n\nHavnefogeden fratræder.\n\nBeslutning i Lodsudvalget den 02-03-2026\n\nAftalen blev godkendt.\n\nPunkt 2: Lukket\n\n26/778\n\nPunkt 3: Lukket\n\n26/779\n\nSagsfremstilling\n\nHavnefogedens bil sælges.\n\nPunkt 4: Lukket punkt\n\nBeslutning i Lodsudvalget den 02-03-2026\n\nLukket.\n'
    )
    expect(await bring(text)).toMatchObject({ ok: true, items: 4, decisions: 1 })
    expect(JSON.stringify(meetings('Lodsudvalget'))).not.toMatch(/avnefoged|26\/777|Aftalen|bil sælges/u)
    expect(meetings('Lodsudvalget')[0]?.items.map((item) => [item.number, item.title, item.caseNumber])).toEqual([
      [1, 'Lukket', null],
      // What the document prints on the closed item's own line is on the agenda, whatever stands below it.
      [2, 'Lukket', '26/778'],
      [3, 'Lukket', '26/779'],
      [4, 'Lukket', null]
    ])
    expect(JSON.stringify(meetings('Lodsudvalget', 'all'))).toContain('Aftalen blev godkendt.')
    expect(JSON.stringify(meetings('Lodsudvalget', 'all'))).toContain('Havnefogedens bil sælges.')
    expect(meetings('Lodsudvalget', 'all')[0]?.items.map((item) => item.title)).toEqual([
      'Fratrædelse for havnefogeden',
      'Lukket',
      'Lukket punkt',
      'Lukket'
    ])
    // "Lukket" in place of words decides nothing, to members neither.
    expect(meetings('Lodsudvalget', 'all')[0]?.items.map((item) => item.decisions.length)).toEqual([1, 0, 0, 0])
    expect(await bring(text)).toMatchObject({ ok: true, written: 0 })
    expect(JSON.stringify(town.archive.openLibrary().meetings())).not.toMatch(/avnefoged|26\/777|Aftalen|bil sælges/u)
  })

  it('that print "Lukket" take no words from an item that is known', async () => {
    const channel = { kind: 'channel', id: '19:bro', teamId: '19:t' } as const
    await bindForum(town.world, town.act(admin), channel, 'Broudvalget', false)
    await changeRole(town.world, town.act(admin), channel, {
      role: 'secretary',
      change: 'give',
      people: [{ person: secretary, guest: false }]
    })
    await planMeeting(town.world, town.act(secretary), channel, { date: '2026-11-24', startTime: '10:00', place: null })
    const add = (closed: boolean, title: string) =>
      addItem(town.world, town.act(secretary), channel, closed, { title, caseNumber: null })
    await add(true, 'Køb af brohuset')
    await add(false, 'Brovagtens ansættelse')
    await closeItem(town.world, town.act(secretary), channel, { date: null, number: 2 })
    const printed = minutes('Broudvalget', '2026-11-24', 'Punkt 1: Lukket\n\n26/801\n\nPunkt 2: Lukket\n\n26/802\n')
    expect(await bring(printed)).toMatchObject({ ok: true, items: 2 })
    expect(await bring(printed)).toMatchObject({ written: 0 })
    expect(meetings('Broudvalget', 'all')[0]?.items.map((item) => item.title)).toEqual([
      'Køb af brohuset',
      'Brovagtens ansættelse'
    ])
    expect(JSON.stringify(meetings('Broudvalget'))).not.toMatch(/brohus|Brovagt/iu)
    expect(meetings('Broudvalget')[0]?.items.map((item) => item.caseNumber)).toEqual(['26/801', null])
  })

  it('for members only leaves nothing in the open chain but the forum', async () => {
    await bring(
      minutes('Ankerrådet', '2026-03-02', harbour('Beslutning i Ankerrådet den 02-03-2026\n\nGodkendt.')),
      'members'
    )
    expect(meetings('Ankerrådet')).toEqual([])
    expect(meetings('Ankerrådet', 'all')[0]?.items[0]?.decisions[0]?.text).toBe('Godkendt.')
  })

  it('for members only over an open agenda are read by members, and leave what everyone sees as it was', async () => {
    const channel = { kind: 'channel', id: '19:fyr', teamId: '19:t' } as const
    await bindForum(town.world, town.act(admin), channel, 'Fyrudvalget', false)
    await changeRole(town.world, town.act(admin), channel, {
      role: 'secretary',
      change: 'give',
      people: [{ person: secretary, guest: false }]
    })
    town.roster.set(channel.id, new Set([secretary.id]))
    await planMeeting(town.world, town.act(secretary), channel, { date: '2026-11-24', startTime: '10:00', place: null })
    await addItem(town.world, town.act(secretary), channel, false, {
      title: 'Havnens renovering',
      caseNumber: '26/501'
    })
    const before = JSON.stringify(meetings('Fyrudvalget'))
    const printed = minutes(
      'Fyrudvalget',
      '2026-11-24',
      harbour('Beslutning i Fyrudvalget den 24-11-2026\n\nMolen males gul.')
    )
    await bring(printed, 'members')
    expect(JSON.stringify(meetings('Fyrudvalget'))).toBe(before)
    const ask = async (person: typeof secretary) =>
      (
        await answerAsked(
          town.world,
          { person, place: town.chat },
          'Hvad besluttede Fyrudvalget om havnens renovering?',
          'da'
        )
      ).here
    expect(JSON.stringify(await ask(secretary))).toContain('Molen males gul.')
    expect(JSON.stringify(await ask(newPerson('Ulla Udenfor')))).not.toContain('gul')
  })

  it('says what is missing and changes nothing', async () => {
    expect(await bring('Kære alle, husk kage på fredag.')).toMatchObject({ ok: false })
  })
})
