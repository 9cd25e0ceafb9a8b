import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Archive, createArchive } from '../../src/archive/archive.ts'
import { type DecisionId, decisionIdOf, forumIdOf, itemIdOf, meetingIdOf, operationIdOf } from '../../src/domain/ids.ts'
import type { ChainKey, Happening, StoredRecord } from '../../src/domain/records.ts'

const forumId = forumIdOf('Brandrådet')
const MEETINGS = ['2026-03-03', '2026-04-07'].map((date) => ({ id: meetingIdOf(forumId, date), date }))
const TITLES = ['Køb af slanger', 'Ansættelse', 'Lukket']
const TEXTS = ['Godkendt.', 'Udsat til maj.', 'Taget til efterretning.']

interface Drawn {
  readonly kind: number
  readonly chain: ChainKey['confidentiality']
  /** 0: one of its own; else one that several records share. */
  readonly operation: number
  readonly meeting: number
  readonly item: number
  readonly words: number
}
const drawn: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.nat({ max: 9 }),
  chain: fc.constantFrom('open', 'open', 'closed'),
  operation: fc.nat({ max: 3 }),
  meeting: fc.nat({ max: 1 }),
  item: fc.nat({ max: 2 }),
  words: fc.nat({ max: 2 })
})

const of = <T>(list: readonly T[], at: number, otherwise: T): T => list[at] ?? otherwise

/** Few ids, so that both chains often speak of one item, one decision. */
function happeningOf(
  { kind, chain, meeting, item, words, operation }: Drawn,
  standing: readonly DecisionId[]
): Happening {
  const { id: meetingId, date } = of(MEETINGS, meeting, { id: meetingIdOf(forumId, ''), date: '2026-01-01' })
  const itemId = itemIdOf(meetingId, String(item))
  const decisionId = decisionIdOf(itemId)
  const title = { title: of(TITLES, words, ''), caseNumber: null }
  const text = of(TEXTS, words, '')
  switch (kind) {
    case 0:
      return {
        kind: 'item-imported',
        facts: { meetingId, itemId, number: item + 1, closed: words > 0, decisions: standing.slice(-2) },
        content: { ...title, sections: [], attachments: [], followUpList: null, raw: text }
      }
    case 1:
      return chain === 'closed'
        ? { kind: 'item-titled', facts: { meetingId, itemId }, content: title }
        : { kind: 'item-added', facts: { meetingId, itemId, closed: false }, content: title }
    case 2:
      return { kind: 'item-opened', facts: { meetingId, itemId }, content: title }
    case 3:
      return { kind: 'decision-corrected', facts: { meetingId, itemId, decisionId }, content: { text } }
    case 4:
      return {
        kind: words > 0 ? 'undone' : 'restored',
        facts: { operation: sharedOperation(chain, 1 + (operation % 2)) },
        content: null
      }
    case 5:
      return { kind: 'redacted', facts: { sequence: 1 + 4 * words }, content: { ground: 'Et personnummer.' } }
    default:
      return {
        kind: 'decision-recorded',
        facts: { meetingId, itemId, decisionId, decidedOn: date },
        content: { forum: 'Brandrådet', subHeading: null, text }
      }
  }
}
/** The third writes into both chains, and is never taken back. */
const sharedOperation = (chain: string, number: number) =>
  operationIdOf('shared', number === 3 ? '' : chain, String(number))

const head: readonly Happening[] = [
  { kind: 'forum-created', facts: {}, content: { name: 'Brandrådet' } },
  ...MEETINGS.flatMap(({ id: meetingId, date }): Happening[] => [
    { kind: 'meeting-planned', facts: { meetingId, date, startTime: '10:00' }, content: { place: null } },
    ...[0, 1, 2].map(
      (item): Happening => ({
        kind: 'item-added',
        facts: { meetingId, itemId: itemIdOf(meetingId, String(item)), closed: item === 2 },
        content: item === 2 ? null : { title: `Punkt om ${of(TITLES, item, '')}`, caseNumber: null }
      })
    )
  ])
]

/** Both chains as they were written, in the order of writing; a redaction has destroyed nothing yet. */
function write(steps: readonly Drawn[]): readonly StoredRecord[] {
  const written = { open: 0, closed: 0 }
  const place = (happening: Happening, confidentiality: ChainKey['confidentiality'], operation: string) => ({
    ...happening,
    chain: { forumId, confidentiality },
    sequence: ++written[confidentiality],
    hash: '',
    operation: operationIdOf(operation),
    by: null,
    at: '2026-03-03T09:00:00.000Z',
    redacted: false as const
  })
  const records: StoredRecord[] = head.map((happening, i) => place(happening, 'open', `head ${i}`))
  const standing: DecisionId[] = []
  for (const [i, step] of steps.entries()) {
    const happening = happeningOf(step, standing)
    const isReversal = happening.kind === 'undone' || happening.kind === 'restored'
    // Nobody takes back or redacts what is not written yet.
    if (isReversal && !records.some((one) => one.operation === happening.facts.operation)) continue
    if (happening.kind === 'redacted' && happening.facts.sequence > written[step.chain]) continue
    const record = place(happening, step.chain, `own ${i}`)
    const shared = sharedOperation(step.chain, step.operation)
    // An act is written at once, before anybody takes it back.
    const isOver = records.some((one) => one.kind === 'undone' && one.facts.operation === shared)
    const isShared = step.operation > 0 && !isReversal && happening.kind !== 'redacted' && !isOver
    records.push(isShared ? { ...record, operation: shared } : record)
    if (happening.kind === 'decision-recorded') standing.push(happening.facts.decisionId)
  }
  return records
}

/** What the store gives once everything is written: the words of what was redacted are gone. */
function readBack(records: readonly StoredRecord[], chain: ChainKey): StoredRecord[] {
  const own = records.filter((record) => record.chain.confidentiality === chain.confidentiality)
  const gone = new Set(own.flatMap((record) => (record.kind === 'redacted' ? [record.facts.sequence] : [])))
  return own.map((record) =>
    gone.has(record.sequence) ? ({ ...record, content: null, redacted: true } as StoredRecord) : record
  )
}

function seenIn(archive: Archive) {
  const { operations, ...all } = archive.stateOf(forumId) ?? { operations: new Map() }
  const { operations: ofOpen, ...open } = archive.viewOf(forumId, 'open') ?? { operations: new Map() }
  const libraries = [archive.openLibrary(), archive.closedLibrary(forumId), archive.guardedLibrary(forumId)]
  return {
    all,
    open,
    // In which order acts of different chains were made, no chain tells.
    operations: [operations, ofOpen].map((one) => new Map([...one].sort(([a], [b]) => (a < b ? -1 : 1)))),
    meetings: libraries.map((library) => library.meetings()),
    decisions: libraries.map((library) => library.decisions().map(({ item, decision }) => [item.id, decision])),
    found: libraries.map((library) =>
      ['slang', 'ansæt', 'udsat', 'godkend'].map((term) =>
        library.index.search([{ weight: 1, terms: [{ term, weight: 1 }] }], 20)
      )
    )
  }
}

const read = (text: string) => ({
  outcome: text === 'Godkendt.' ? ('approved' as const) : ('decided' as const),
  subDecisions: [],
  attendees: [],
  presentations: [],
  responsible: []
})

/** What an archive shows that took each record as it was written, and one that reads both chains at last. */
async function grownAndAnew(records: readonly StoredRecord[]) {
  const grown = createArchive({ chains: async () => [], readAfter: async () => [] }, read)
  for (const record of records) await grown.take(record.chain, [record])
  const chains: ChainKey[] = [
    { forumId, confidentiality: 'closed' },
    { forumId, confidentiality: 'open' }
  ]
  const anew = createArchive({ chains: async () => chains, readAfter: async (chain) => readBack(records, chain) }, read)
  await anew.refresh()
  return { grown: seenIn(grown), anew: seenIn(anew) }
}

describe('an archive that grew record by record', () => {
  it('holds and finds what one that reads both chains anew does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { maxLength: 25 }), async (steps) => {
        const { grown, anew } = await grownAndAnew(write(steps))
        expect(grown).toEqual(anew)
      }),
      { numRuns: 400 }
    )
  })

  it('takes the open record of a decision for the first, though the closed one was written before', async () => {
    const step = { kind: 9, operation: 0, item: 0, words: 0 }
    const records = write([
      { ...step, chain: 'closed', meeting: 1 },
      { ...step, chain: 'open', meeting: 0 }
    ])
    const decisionId = decisionIdOf('printed in both')
    const same = records.map((record) =>
      record.kind === 'decision-recorded' ? { ...record, facts: { ...record.facts, decisionId } } : record
    )
    const { grown, anew } = await grownAndAnew(same)
    expect(grown).toEqual(anew)
    expect(grown.decisions[0]).toHaveLength(1)
  })
})
