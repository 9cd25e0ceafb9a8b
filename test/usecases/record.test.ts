import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Decision } from '../../src/domain/meeting.ts'
import type { Changed } from '../../src/usecases/changed.ts'
import { addItem, closeItem, moveItem, openItem, removeItem } from '../../src/usecases/edit-agenda.ts'
import { bindForum, changeRole } from '../../src/usecases/manage-forum.ts'
import { cancelMeeting, closeMeeting, moveMeeting, planMeeting, setNames } from '../../src/usecases/plan-meeting.ts'
import type { World } from '../../src/usecases/ports.ts'
import { correctDecision, recordDecision } from '../../src/usecases/record-decision.ts'
import { showAgenda, showMinutes } from '../../src/usecases/show.ts'
import { reverseOperation, undoLast } from '../../src/usecases/undo.ts'
import { newPerson, openTown, type Town } from './town.ts'

const admin = newPerson('Ada Admin')
const secretary = newPerson('Signe Sekretær')
const member = newPerson('Mads Medlem')
const outsider = newPerson('Ulla Udenfor')
let town: Town
let world: World
let forums = 0

beforeAll(async () => {
  town = await openTown(admin)
  world = town.world
})
afterAll(() => town.close())

/** A forum of its own for each test, with a meeting tomorrow and two items, one of them closed. */
let channel: Town['channel']
beforeEach(async () => {
  forums++
  channel = { kind: 'channel', id: `19:hall${forums}@thread.tacv2`, teamId: '19:team' }
  town.roster.set(channel.id, new Set([admin.id, secretary.id, member.id, outsider.id]))
  expect((await bindForum(world, town.act(admin), channel, `Forum ${forums}`, false)).ok).toBe(true)
  const people = (person: typeof secretary) => [{ person, guest: false }]
  expect(
    (
      await changeRole(world, town.act(admin), channel, {
        role: 'secretary',
        change: 'give',
        people: people(secretary)
      })
    ).ok
  ).toBe(true)
  expect(
    (await changeRole(world, town.act(secretary), channel, { role: 'member', change: 'give', people: people(member) }))
      .ok
  ).toBe(true)
  expect(
    (await planMeeting(world, town.act(secretary), channel, { date: '2026-11-24', startTime: '10:00', place: 'B105' }))
      .ok
  ).toBe(true)
  await addItem(world, town.act(secretary), channel, false, { title: 'Budget 2027', caseNumber: '26/1234' })
  await addItem(world, town.act(secretary), channel, true, { title: 'Fratrædelse Havblik', caseNumber: '26/77' })
})

const record = (number: number, text: string, key?: string, subHeading: string | null = null): Promise<Changed> =>
  recordDecision(world, town.act(secretary, key), channel, { date: null, number }, { text, subHeading })
const correct = (number: number, text: string): Promise<Changed> =>
  correctDecision(world, town.act(secretary), channel, { date: null, number }, { text, subHeading: null })
const reason = (result: { ok: true } | { ok: false; refusal: { reason: string } }): string =>
  result.ok ? 'done' : result.refusal.reason
const decisions = async (number: number, of: World = world): Promise<readonly Decision[]> => {
  const shown = await showAgenda(of, { person: outsider, place: channel }, null, {})
  return shown.ok ? (shown.meeting.items.find((item) => item.number === number)?.decisions ?? []) : []
}

describe('recording a decision', () => {
  it('keeps the text letter for letter and dates it by its meeting', async () => {
    const text = 'Godkendt.\n- æ, ø og å bevares\n\n  ØDC er tovholder'
    expect(reason(await record(1, text))).toBe('done')
    const [decision] = await decisions(1)
    expect(decision).toMatchObject({ text, date: '2026-11-24', forum: `Forum ${forums}`, version: 1 })
  })

  it.each(['Anne Holm.', 'Hans Hansen, Grete Jensen', 'Ingen bemærkninger.', 'Intet.'])(
    'takes what the secretary records for a decision, whatever its words: %s',
    async (text) => {
      await record(1, text)
      expect((await decisions(1)).map((decision) => [decision.text, decision.outcome])).toEqual([[text, 'decided']])
    }
  )

  it('is for the secretary alone: administrators, members and others change nothing', async () => {
    for (const person of [admin, member, outsider])
      expect(
        reason(
          await recordDecision(
            world,
            town.act(person),
            channel,
            { date: null, number: 1 },
            { text: 'Kup.', subHeading: null }
          )
        )
      ).toBe('not-secretary')
    expect(await decisions(1)).toEqual([])
  })

  it('writes the same delivery once, also when both arrive at once', async () => {
    const [first, second] = await Promise.all([
      record(1, 'Godkendt.', 'message 1'),
      record(1, 'Godkendt.', 'message 1')
    ])
    expect([reason(first), reason(second)]).toEqual(['done', 'done'])
    expect(await decisions(1)).toHaveLength(1)
    if (first.ok && second.ok) expect(second.change.decision?.digest).toBe(first.change.decision?.digest)
  })

  it('answers the same text again as the first time and refuses a different one', async () => {
    await record(1, 'Godkendt.')
    expect(reason(await record(1, 'Godkendt.'))).toBe('done')
    expect(reason(await record(1, 'Afvist.'))).toBe('decision-exists')
    expect((await decisions(1)).map((one) => one.text)).toEqual(['Godkendt.'])
  })

  it('lets one of two secretaries win when both record at once from two instances', async () => {
    const other = await town.second()
    const write = (of: World, text: string): Promise<Changed> =>
      recordDecision(of, town.act(secretary), channel, { date: null, number: 1 }, { text, subHeading: null })
    const results = await Promise.all([write(world, 'Den ene.'), write(other, 'Den anden.')])
    expect(results.map(reason).sort()).toEqual(['decision-exists', 'done'])
    await world.archive.refresh()
    expect(await decisions(1)).toHaveLength(1)
    expect((await decisions(1))[0]?.text).toBe((await decisions(1, other))[0]?.text)
  })

  it('holds several decisions under sub-headings, each once', async () => {
    await record(1, 'Otte i hver.', undefined, 'Størrelse')
    await record(1, 'Hvert tredje år.', undefined, 'Skift')
    expect(reason(await record(1, 'Ni i hver.', undefined, 'størrelse'))).toBe('decision-exists')
    expect((await decisions(1)).map((one) => [one.subHeading, one.text])).toEqual([
      ['Størrelse', 'Otte i hver.'],
      ['Skift', 'Hvert tredje år.']
    ])
  })
})

describe('correcting', () => {
  it('is a new version beside the old one', async () => {
    await record(1, 'Godkendt.')
    await correct(1, 'Godkendt med bemærkninger.')
    const [decision] = await decisions(1)
    expect(decision).toMatchObject({ text: 'Godkendt med bemærkninger.', version: 2 })
    expect(decision?.earlier).toMatchObject([{ version: 1, text: 'Godkendt.' }])
  })

  it('works after the meeting was closed, recording does not', async () => {
    await removeItem(world, town.act(secretary), channel, { date: null, number: 2 })
    await record(1, 'Godkendt.')
    expect(reason(await closeMeeting(world, town.act(secretary), channel))).toBe('done')
    expect(reason(await record(1, 'Noget nyt.', undefined, 'Senere'))).toBe('meeting-closed')
    expect(reason(await correct(1, 'Rettet.'))).toBe('done')
    expect((await decisions(1))[0]?.text).toBe('Rettet.')
  })
})

describe('the number of a version', () => {
  const undo = () => undoLast(world, town.act(secretary), channel)
  it('is never given twice: what was taken back keeps it, and is told with who and when', async () => {
    await record(1, 'Første.')
    await correct(1, 'Anden.')
    await undo()
    expect((await decisions(1))[0]).toMatchObject({ version: 1, earlier: [] })
    const corrected = await correct(1, 'Tredje.')
    expect(corrected.ok && corrected.change.decision?.decision.version).toBe(3)
    expect((await decisions(1))[0]).toMatchObject({
      text: 'Tredje.',
      version: 3,
      earlier: [{ version: 1, text: 'Første.' }],
      withdrawn: [{ version: 2, text: 'Anden.', by: secretary.name, at: town.now }]
    })
    // Another instance, which reads the same records at once, counts the same.
    expect((await decisions(1, await town.second()))[0]).toMatchObject({ version: 3 })
  })

  it("stays when somebody takes back the version before another's", async () => {
    const other = newPerson('Søren Sekretær')
    town.roster.get(channel.id)?.add(other.id)
    await changeRole(world, town.act(admin), channel, {
      role: 'secretary',
      change: 'give',
      people: [{ person: other, guest: false }]
    })
    await record(1, 'Første.')
    await correct(1, 'Anden.')
    await correctDecision(
      world,
      town.act(other),
      channel,
      { date: null, number: 1 },
      { text: 'Tredje.', subHeading: null }
    )
    const back = await undo()
    expect(back.ok && back.change.decision).toMatchObject({
      decision: { text: 'Anden.', version: 2 },
      standing: { text: 'Tredje.', version: 3 }
    })
    expect((await decisions(1))[0]).toMatchObject({
      version: 3,
      earlier: [{ version: 1 }],
      withdrawn: [{ version: 2 }]
    })
    if (back.ok) await reverseOperation(world, town.act(secretary), back.undoing, 'restored')
    expect((await decisions(1))[0]).toMatchObject({ version: 3, earlier: [{ version: 2 }, { version: 1 }] })
    expect((await decisions(1))[0]?.withdrawn).toBeUndefined()
  })

  it('goes on where a decision that was taken back is recorded anew', async () => {
    await record(1, 'Første.')
    await undo()
    const again = await record(1, 'Anden.')
    expect(again.ok && again.change.decision?.decision.version).toBe(2)
    expect((await decisions(1))[0]).toMatchObject({ version: 2, earlier: [], withdrawn: [{ version: 1 }] })
  })
})

describe('undo', () => {
  it('says once what cannot be taken back, and the next time takes back the change before', async () => {
    const other = newPerson('Søren Sekretær')
    await changeRole(world, town.act(admin), channel, {
      role: 'secretary',
      change: 'give',
      people: [{ person: other, guest: false }]
    })
    const undo = (by = secretary, key?: string) => undoLast(world, town.act(by, key), channel)
    await removeItem(world, town.act(secretary), channel, { date: null, number: 2 })
    await setNames(world, town.act(secretary), channel, 'participants', ['Anne Holm'])
    await record(1, 'Godkendt.')
    await closeMeeting(world, town.act(other), channel)
    const refused = await undo(secretary, 'first')
    expect(refused).toMatchObject({
      refusal: { reason: 'cannot-undo', because: { reason: 'meeting-closed' }, isLast: false }
    })
    // Delivered again it says the same, and takes back nothing.
    expect(await undo(secretary, 'first')).toMatchObject({ refusal: { reason: 'cannot-undo' } })
    expect(await undoLast(await town.second(), town.act(secretary, 'first'), channel)).toMatchObject({ ok: false })
    expect(await undo()).toMatchObject({ ok: true, change: { kind: 'participants-set' } })
    // What stood in the way is gone: then it is the last change again.
    expect(await undo(other)).toMatchObject({ ok: true, change: { kind: 'meeting-closed' } })
    expect(await undo()).toMatchObject({ ok: true, change: { kind: 'decision-recorded' } })
    expect(await decisions(1)).toEqual([])
  })

  it('takes back the last change, then the one before, and restores', async () => {
    await record(1, 'Første.')
    await correct(1, 'Anden.')
    const undo = () => undoLast(world, town.act(secretary), channel)
    const back = await undo()
    expect((await decisions(1))[0]?.text).toBe('Første.')
    await undo()
    expect(await decisions(1)).toEqual([])
    // A correction has nothing to correct while its decision is taken back.
    if (back.ok)
      expect(reason(await reverseOperation(world, town.act(secretary), back.undoing, 'restored'))).toBe(
        'nothing-to-restore'
      )
    expect(await decisions(1)).toEqual([])
  })

  it('takes back agenda changes and says which', async () => {
    await addItem(world, town.act(secretary), channel, false, { title: 'Parkering', caseNumber: null })
    const back = await undoLast(world, town.act(secretary), channel)
    expect(back.ok && back.change.item?.title).toBe('Parkering')
    const shown = await showAgenda(world, { person: outsider, place: channel }, null, {})
    expect(shown.ok && shown.meeting.items.map((item) => item.number)).toEqual([1, 2])
  })

  it("leaves others' changes alone", async () => {
    await record(1, 'Godkendt.')
    expect(reason(await undoLast(world, town.act(member), channel))).toBe('nothing-to-undo')
    expect(await decisions(1)).toHaveLength(1)
  })

  it('keeps a decision from losing its item', async () => {
    await record(2, 'Fortroligt besluttet.')
    const state = world.archive.states().find((one) => one.name === `Forum ${forums}`)
    const added = [...(state?.operations.values() ?? [])].find((one) =>
      one.records.some((each) => each.kind === 'item-titled')
    )
    expect(added && reason(await reverseOperation(world, town.act(secretary), added.id, 'undone'))).toBe('built-upon')
  })
})

describe('a closed item', () => {
  it('is a number and "Lukket" in its own channel, for its secretary too', async () => {
    await record(2, 'Havblik fratræder.')
    for (const person of [secretary, member, outsider]) {
      const shown = await showAgenda(world, { person, place: channel }, null, {})
      expect(JSON.stringify(shown)).not.toContain('Havblik')
      expect(JSON.stringify(shown)).not.toContain('26/77')
    }
  })

  it('is shown to a member in personal chat as long as the roster has him', async () => {
    await record(2, 'Havblik fratræder.')
    const see = async (): Promise<string> =>
      JSON.stringify(await showAgenda(world, { person: member, place: town.chat }, `Forum ${forums}`, {}))
    expect(await see()).toContain('Havblik fratræder.')
    town.roster.get(channel.id)?.delete(member.id)
    expect(await see()).not.toContain('Havblik')
  })

  it('is named by its number alone where the meeting cannot close', async () => {
    await record(1, 'Godkendt.')
    const refused = await closeMeeting(world, town.act(secretary), channel)
    expect(refused).toMatchObject({
      ok: false,
      refusal: { reason: 'items-lack-decision', items: [{ number: 2, title: null }] }
    })
  })

  it('hides what was open before it was closed, and stays closed once decided', async () => {
    await closeItem(world, town.act(secretary), channel, { date: null, number: 1 })
    expect(JSON.stringify(await showAgenda(world, { person: outsider, place: channel }, null, {}))).not.toContain(
      'Budget'
    )
    expect(reason(await openItem(world, town.act(secretary), channel, { date: null, number: 1 }))).toBe('done')
    await record(2, 'Fortroligt.')
    expect(reason(await openItem(world, town.act(secretary), channel, { date: null, number: 2 }))).toBe(
      'item-has-decision'
    )
  })
})

describe('the agenda', () => {
  it('moves and deletes items, but none that has a decision', async () => {
    expect(reason(await moveItem(world, town.act(secretary), channel, { date: null, number: 2 }, 1))).toBe('done')
    await record(2, 'Godkendt.')
    expect(reason(await removeItem(world, town.act(secretary), channel, { date: null, number: 2 }))).toBe(
      'item-has-decision'
    )
    expect(reason(await removeItem(world, town.act(secretary), channel, { date: null, number: 7 }))).toBe(
      'item-unknown'
    )
  })

  it('moves and cancels meetings, but none with decisions', async () => {
    await moveMeeting(world, town.act(secretary), channel, {
      from: null,
      date: '2026-11-25',
      startTime: '13:30',
      place: null
    })
    const shown = await showAgenda(world, { person: outsider, place: channel }, null, {})
    expect(shown.ok && [shown.meeting.date, shown.meeting.startTime, shown.meeting.place]).toEqual([
      '2026-11-25',
      '13:30',
      'B105'
    ])
    await record(1, 'Godkendt.')
    expect(reason(await cancelMeeting(world, town.act(secretary), channel, {}))).toBe('meeting-has-decisions')
  })

  it('refuses a second meeting at the same time', async () => {
    expect(
      reason(
        await planMeeting(world, town.act(secretary), channel, { date: '2026-11-24', startTime: '10:00', place: null })
      )
    ).toBe('meeting-exists')
  })
})

it('the minutes of a closed meeting hold its open decisions', async () => {
  await record(1, 'Godkendt.')
  await record(2, 'Hemmeligt.')
  await closeMeeting(world, town.act(secretary), channel)
  const minutes = await showMinutes(world, { person: outsider, place: town.chat }, `Forum ${forums}`, {})
  expect(JSON.stringify(minutes)).toContain('Godkendt.')
  expect(JSON.stringify(minutes)).not.toContain('Hemmeligt')
})
