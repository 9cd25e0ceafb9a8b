import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isFileHost } from '../../src/bot/fetch-file.ts'
import { conflictCard } from '../../src/cards/conflict-card.ts'
import { draftCard } from '../../src/cards/draft-card.ts'
import { validateCard } from '../../src/cards/validate-card.ts'
import { type DecisionId, forumIdOf, type ItemId, idFrom, meetingIdOf } from '../../src/domain/ids.ts'
import { dropDraft, importDraft, readDraft, readsAsMinutes } from '../../src/usecases/import-in-chat.ts'
import { bindForum, changeRole } from '../../src/usecases/manage-forum.ts'
import { reverseOperation } from '../../src/usecases/undo.ts'
import { linesOf } from '../cards/reading.ts'
import { newPerson, openTown, type Town } from './town.ts'

const admin = newPerson('Ada Admin')
const stranger = newPerson('Ulla Udenfor')
let town: Town
let minutes: string
beforeAll(async () => {
  town = await openTown(admin)
  minutes = await readFile(new URL('../../src/samples/2026-01-12-direktionen.txt', import.meta.url), 'utf8')
})
afterAll(() => town.close())

/** A forum with the administrator as its secretary. */
async function found(name: string): Promise<void> {
  const channel = { kind: 'channel', id: `19:${name}`, teamId: '19:t' } as const
  await bindForum(town.world, town.act(admin), channel, name, false)
  const people = [{ person: admin, guest: false }]
  await changeRole(town.world, town.act(admin), channel, { role: 'secretary', change: 'give', people })
}

describe('minutes in personal chat', () => {
  it('are told from a long question', () => {
    expect(readsAsMinutes(minutes)).toBe(true)
    expect(
      readsAsMinutes(`Hej. ${'Jeg vil gerne vide, hvad der blev besluttet om havnen den 12. januar 2026.\n'.repeat(8)}`)
    ).toBe(false)
    // Nobody asks so long a question; whether it is minutes is found out in a thread of its own.
    expect(readsAsMinutes('Kajen er utæt.\n'.repeat(10_000))).toBe(true)
  })

  it('are refused in one sentence where a long text is none', async () => {
    const text = 'Kajen er utæt.\n'.repeat(10_000)
    expect(await readDraft(town.world, admin, text)).toMatchObject({ ok: false, refusal: { reason: 'not-minutes' } })
  })

  it('are stored only after a yes, by who may', async () => {
    expect(await readDraft(town.world, stranger, minutes)).toMatchObject({
      ok: false,
      refusal: { reason: 'not-admin' }
    })
    const read = await readDraft(town.world, admin, minutes)
    if (!read.ok) throw new Error(read.refusal.reason)
    expect(town.archive.states()).toEqual([])
    expect(await importDraft(town.world, stranger, read.draft.id, 'employees')).toMatchObject({
      refusal: { reason: 'draft-gone' }
    })
    const done = await importDraft(town.world, admin, read.draft.id, 'employees')
    expect(done).toMatchObject({ ok: true, imported: { forum: 'Direktionen', date: '2026-01-12' } })
    expect(town.archive.states().map((state) => state.meetings.size)).toEqual([1])
    const [operation] = done.ok ? done.imported.operations : []
    expect(operation && (await reverseOperation(town.world, town.act(admin), operation, 'undone')).ok).toBe(true)
    expect(town.archive.openLibrary().meetings()).toEqual([])
  })

  it('wait in the store: any instance may be told yes, who sent them alone, until a no', async () => {
    await found('Æbleudvalget')
    const long = `${minutes.replaceAll('Direktionen', 'Æbleudvalget')}\n${'Æ🍏ø'.repeat(40_000)}`
    const read = await readDraft(town.world, admin, long)
    if (!read.ok) throw new Error(read.refusal.reason)
    const other = await town.second()
    expect(await importDraft(other, stranger, read.draft.id, 'employees')).toMatchObject({
      refusal: { reason: 'draft-gone' }
    })
    await dropDraft(other, stranger, read.draft.id)
    expect(await importDraft(other, admin, read.draft.id, 'employees')).toMatchObject({
      imported: { forum: 'Æbleudvalget', written: expect.any(Number) }
    })
    await town.archive.refresh()
    expect(await readDraft(town.world, admin, long)).toMatchObject({ draft: { stored: { changes: 0, conflicts: 0 } } })
    await dropDraft(town.world, admin, read.draft.id)
    expect(await importDraft(other, admin, read.draft.id, 'employees')).toMatchObject({ ok: false })
  })

  it('are shown with what they would change of a meeting that is stored already', async () => {
    await found('Pæreudvalget')
    const first = minutes.replaceAll('Direktionen', 'Pæreudvalget')
    const read = await readDraft(town.world, admin, first)
    if (!read.ok) throw new Error(read.refusal.reason)
    expect(read.draft.stored).toBeNull()
    await importDraft(town.world, admin, read.draft.id, 'employees')
    const changed = await readDraft(
      town.world,
      admin,
      first.replace(/Sagsfremstilling\n/u, 'Sagsfremstilling\nNy linje.\n')
    )
    if (!changed.ok) throw new Error(changed.refusal.reason)
    expect(changed.draft.stored?.changes).toBeGreaterThan(0)
    const card = draftCard({ draft: changed.draft.id, ...changed.draft }, 'da')
    expect(validateCard(card)).toEqual([])
    expect(JSON.stringify(card)).toContain('Mødet findes allerede')
  })

  it('wait an hour, no longer', async () => {
    town.now = '2026-11-20T10:00:00.000Z'
    const read = await readDraft(town.world, admin, minutes.replaceAll('Direktionen', 'Byrådsgruppen'))
    town.now = '2026-11-20T11:01:00.000Z'
    expect(read.ok && (await importDraft(town.world, admin, read.draft.id, 'employees'))).toMatchObject({
      refusal: { reason: 'draft-gone' }
    })
  })

  it('are shown with every item and what is doubtful, in a card that Teams takes', async () => {
    const read = await readDraft(town.world, admin, minutes.replaceAll('Direktionen', 'Havnerådet'))
    if (!read.ok) throw new Error(read.refusal.reason)
    for (const language of ['da', 'en'] as const) {
      const card = draftCard({ draft: read.draft.id, reading: read.draft.reading }, language)
      expect(validateCard(card)).toEqual([])
      for (const item of read.draft.reading.document.items)
        if (!item.closed) expect(JSON.stringify(card)).toContain(item.title.slice(0, 40))
    }
  })

  it('show a conflict with both texts, letter for letter, and the way to take the one of the document', () => {
    const conflict = {
      forum: 'Havnerådet',
      date: '2026-03-02',
      meetingId: meetingIdOf(forumIdOf('Havnerådet'), '2026-03-02', ''),
      itemId: idFrom<ItemId>('item'),
      decisionId: idFrom<DecisionId>('decision'),
      item: 1,
      title: 'Molen',
      recorded: 'Godkendt.\n- stor mole',
      printed: 'Afvist.\n- lille mole'
    }
    const card = conflictCard(conflict, 'da')
    expect(validateCard(card)).toEqual([])
    expect(linesOf(card)).toEqual(expect.arrayContaining(['Godkendt.', '- stor mole', 'Afvist.', '- lille mole']))
    expect(JSON.stringify(card)).toContain('Ret til dokumentets tekst')
    const long = conflictCard({ ...conflict, printed: 'Afvist.\n'.repeat(4_000) }, 'da')
    expect(validateCard(long)).toEqual([])
    expect(JSON.stringify(long)).toContain('ret beslutning 02-03-2026 punkt 1: TEKST')
  })
})

it('files are fetched from SharePoint alone', () => {
  const production = { loopback: false }
  expect(isFileHost('https://birkevang-my.sharepoint.com/personal/x?tempauth=1', production)).toBe(true)
  for (const address of [
    'http://birkevang.sharepoint.com/x',
    'https://sharepoint.com.evil.example/x',
    'https://evil.example/.sharepoint.com',
    'https://169.254.169.254/metadata',
    'http://127.0.0.1:10002/',
    'file:///etc/passwd',
    'https://a:b@birkevang.sharepoint.com/x',
    'https://birkevang.sharepoint.com:8443/x',
    'nonsense'
  ])
    expect(isFileHost(address, production), address).toBe(false)
})
