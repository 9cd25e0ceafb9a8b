import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isFileHost } from '../../src/bot/fetch-file.ts'
import { draftCard } from '../../src/cards/draft-card.ts'
import { importedCard } from '../../src/cards/imported-card.ts'
import { validateCard } from '../../src/cards/validate-card.ts'
import { createDrafts, importDraft, readDraft, readsAsMinutes } from '../../src/usecases/import-in-chat.ts'
import { reverseOperation } from '../../src/usecases/undo.ts'
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

describe('minutes in personal chat', () => {
  it('are told from a long question', () => {
    expect(readsAsMinutes(minutes)).toBe(true)
    expect(
      readsAsMinutes(`Hej. ${'Jeg vil gerne vide, hvad der blev besluttet om havnen den 12. januar 2026.\n'.repeat(8)}`)
    ).toBe(false)
  })

  it('are stored only after a yes, by who may', async () => {
    const drafts = createDrafts()
    expect(readDraft(town.world, drafts, stranger, minutes)).toMatchObject({
      ok: false,
      refusal: { reason: 'not-admin' }
    })
    const read = readDraft(town.world, drafts, admin, minutes)
    if (!read.ok) throw new Error(read.refusal.reason)
    expect(town.archive.states()).toEqual([])
    expect(await importDraft(town.world, drafts, stranger, read.draft.id, 'employees')).toMatchObject({
      refusal: { reason: 'draft-gone' }
    })
    const done = await importDraft(town.world, drafts, admin, read.draft.id, 'employees')
    expect(done).toMatchObject({ ok: true, imported: { forum: 'Direktionen', date: '2026-01-12' } })
    expect(town.archive.states().map((state) => state.meetings.size)).toEqual([1])
    const [operation] = done.ok ? done.imported.operations : []
    expect(operation && (await reverseOperation(town.world, town.act(admin), operation, 'undone')).ok).toBe(true)
    expect(town.archive.openLibrary().meetings()).toEqual([])
  })

  it('wait half an hour, no longer', async () => {
    const drafts = createDrafts()
    town.now = '2026-11-20T10:00:00.000Z'
    const read = readDraft(town.world, drafts, admin, minutes.replaceAll('Direktionen', 'Byrådsgruppen'))
    town.now = '2026-11-20T10:31:00.000Z'
    expect(read.ok && (await importDraft(town.world, drafts, admin, read.draft.id, 'employees'))).toMatchObject({
      refusal: { reason: 'draft-gone' }
    })
  })

  it('are shown with every item and what is doubtful, in a card that Teams takes', () => {
    const read = readDraft(town.world, createDrafts(), admin, minutes.replaceAll('Direktionen', 'Havnerådet'))
    if (!read.ok) throw new Error(read.refusal.reason)
    for (const language of ['da', 'en'] as const) {
      const card = draftCard({ draft: read.draft.id, reading: read.draft.reading }, language)
      expect(validateCard(card)).toEqual([])
      for (const item of read.draft.reading.document.items)
        if (!item.closed) expect(JSON.stringify(card)).toContain(item.title.slice(0, 40))
    }
  })

  it('show a conflict with both texts and how to correct', () => {
    const card = importedCard(
      {
        forum: 'Havnerådet',
        date: '2026-03-02',
        items: 3,
        decisions: 2,
        operation: null,
        unchanged: false,
        conflicts: [{ item: 1, title: 'Molen', recorded: 'Godkendt.', printed: 'Afvist.' }]
      },
      'da'
    )
    expect(validateCard(card)).toEqual([])
    for (const part of ['Godkendt.', 'Afvist.', 'ret beslutning 02-03-2026 punkt 1: …'])
      expect(JSON.stringify(card)).toContain(part)
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
