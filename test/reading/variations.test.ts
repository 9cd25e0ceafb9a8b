import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { wrapLine } from './made-files.ts'
import { squash } from './texts.ts'

/** How many variations each property is held to. */
const RUNS = { printed: 10_000, random: 7_000, mutated: 3_000 } as const
const FORUMS = [
  'Direktionen',
  'Økonomiudvalget',
  'Kultur- og Fritidsudvalget',
  'Udvalget for Natur og Miljø',
  'Ældrerådet',
  'Hovedudvalget',
  'Byrådet'
]
const TITLES = [
  'Godkendelse af dagsorden',
  'Budgetopfølgning pr. 31. marts',
  'Indstilling af medlem til bestyrelsen',
  'Beslutning om mødedatoer',
  'Bilag til lokalplan 12',
  'Høring om skolernes ferieplan',
  'Renovering af svømmehallen',
  'Orientering fra formanden',
  'Ny cykelsti langs Åvej',
  'Økonomien i dagtilbud'
]
const SENTENCES = [
  'Taget er utæt to steder, og der er ikke afsat midler til det.',
  'Forvaltningen har indhentet tre tilbud på arbejdet.',
  'Udgiften er 1.250.000 kr., hvoraf 60.000 kr. er brugt.',
  'Der er 14 pladser i alt, heraf 3 til børn under 18 år.',
  'Ordningen blev indført den 4. oktober 2011 og har virket siden.',
  'Foreningen har søgt om tilskud i brev af 12.06.2026.'
]
const DECISIONS = [
  'Godkendt.',
  'Udsat til næste møde.',
  'Taget til efterretning.',
  'Indstillingen tiltrådt med den ændring, at fristen er 1. maj.',
  'Drøftet. Forvaltningen kommer med et nyt forslag.',
  'Anbefales over for Byrådet.',
  'Sagen sendes tilbage til forvaltningen.'
]
const SECTIONS = [
  'Baggrund',
  'Sagsfremstilling',
  'Økonomi',
  'Retsgrundlag',
  'Vurdering',
  'Høring',
  'Resumé',
  'Indstilling'
] as const
const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december'
]

interface MadeItem {
  readonly title: string
  readonly caseNumber: string
  readonly sections: readonly { readonly name: string; readonly text: readonly string[] }[]
  readonly decision: readonly string[]
  readonly decisionFirst: boolean
  readonly attachments: readonly string[]
}
const item: fc.Arbitrary<MadeItem> = fc.record({
  title: fc.constantFrom(...TITLES),
  caseNumber: fc
    .tuple(fc.integer({ min: 10, max: 27 }), fc.integer({ min: 1, max: 99_999 }))
    .map(([year, number]) => `${year}/${number}`),
  sections: fc.shuffledSubarray([...SECTIONS], { minLength: 1, maxLength: 4 }).chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.record({
          name: fc.constant(name),
          text: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 2 })
        })
      )
    )
  ),
  decision: fc.array(fc.constantFrom(...DECISIONS), { minLength: 1, maxLength: 2 }),
  decisionFirst: fc.boolean(),
  attachments: fc.subarray(['Notat om økonomi', 'Kort over området.pdf', 'Bilag 2 - tegning'])
})
const meeting = fc.record({
  forum: fc.constantFrom(...FORUMS),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.integer({ min: 2006, max: 2030 }),
  first: fc.constantFrom(1, 12, 49, 112),
  items: fc.uniqueArray(item, { minLength: 2, maxLength: 4, selector: (one) => one.title })
})
type Meeting = typeof meeting extends fc.Arbitrary<infer One> ? One : never

const pad = (value: number): string => String(value).padStart(2, '0')
const iso = (one: Meeting): string => `${one.year}-${pad(one.month)}-${pad(one.day)}`
const DATE_FORMS: readonly ((one: Meeting) => string)[] = [
  (one) => `${pad(one.day)}-${pad(one.month)}-${one.year}`,
  (one) => `${one.day}. ${MONTHS[one.month - 1]} ${one.year}`,
  (one) => `${pad(one.day)}.${pad(one.month)}.${one.year}`,
  (one) => `${one.day}/${one.month}-${one.year}`,
  iso
]
const NUMBER_FORMS: readonly ((number: number, title: string) => string)[] = [
  (n, t) => `Punkt ${n}: ${t}`,
  (n, t) => `${n}. ${t}`,
  (n, t) => `Pkt. ${n}\n\n${t}`,
  (n, t) => `Nr.${n} - ${t}`,
  (n, t) => `## ${n}. ${t}`,
  (n, t) => `Dagsordenspunkt ${n}. ${t}`
]
const DECISION_FORMS: readonly ((one: Meeting, date: string) => string)[] = [
  (m, d) => `Beslutning i ${m.forum} den ${d}`,
  (m, d) => `BESLUTNING ${m.forum.toUpperCase()} DEN ${d}:`,
  () => 'Beslutning',
  () => 'BESLUTNING:',
  (m, d) => `Beslutning ${m.forum} den ${d}`,
  (m, d) => `${m.forum}, ${d}, pkt. 4`
]

interface Style {
  readonly date: number
  readonly number: number
  readonly decision: number
  readonly upper: boolean
  readonly blanks: boolean
  readonly width: number
  readonly pages: boolean
  readonly crlf: boolean
  readonly contents: boolean
  readonly labelled: boolean
}
const style: fc.Arbitrary<Style> = fc.record({
  date: fc.nat(DATE_FORMS.length - 1),
  number: fc.nat(NUMBER_FORMS.length - 1),
  decision: fc.nat(DECISION_FORMS.length - 1),
  upper: fc.boolean(),
  blanks: fc.boolean(),
  width: fc.constantFrom(0, 60, 90),
  pages: fc.boolean(),
  crlf: fc.boolean(),
  contents: fc.boolean(),
  labelled: fc.boolean()
})

/** The same meeting printed in one of some thousand styles. */
const print = (one: Meeting, how: Style): string => {
  const date = DATE_FORMS[how.date]?.(one) ?? iso(one)
  const wrapped = (text: string): string[] => (how.width === 0 ? [text] : wrapLine(text, how.width))
  const gap = how.blanks ? [''] : []
  const lines = [
    `REFERAT ${one.forum} d. ${date}`,
    '',
    `Mødedato${how.labelled ? ':' : ''} ${date} kl. 10:00`,
    '',
    'Mødested: Mødelokale 4',
    ''
  ]
  if (how.contents)
    lines.push('Indholdsfortegnelse', '', ...one.items.map((made, place) => `${made.title}.....\t${place + 3}`), '')
  for (const [place, made] of one.items.entries()) {
    if (how.pages && place > 0) lines.push(`Side ${place + 1} af ${one.items.length}`, '\f')
    const decision = [
      '',
      DECISION_FORMS[how.decision]?.(one, date) ?? 'Beslutning',
      ...gap,
      ...made.decision.flatMap(wrapped)
    ]
    lines.push(
      '',
      ...(NUMBER_FORMS[how.number]?.(one.first + place, made.title) ?? '').split('\n'),
      ...gap,
      `Sagsnr. ${made.caseNumber}`
    )
    if (how.labelled) lines.push('', made.title)
    if (made.decisionFirst) lines.push(...decision)
    for (const section of made.sections)
      lines.push('', how.upper ? section.name.toUpperCase() : section.name, ...gap, ...section.text.flatMap(wrapped))
    if (!made.decisionFirst) lines.push(...decision)
    if (made.attachments.length > 0)
      lines.push('', 'Bilag', ...gap, ...made.attachments.flatMap((name) => [name, ...gap]))
  }
  return lines.join(how.crlf ? '\r\n' : '\n')
}

describe('the same meeting printed in other ways', () => {
  test('is read the same: order of sections, letter case, date forms, wrapped lines, page breaks, line ends', () => {
    fc.assert(
      fc.property(meeting, style, (one, how) => {
        const { document, unaccounted } = readMinutes(print(one, how))
        expect([document.forum, document.meetingDate, document.startTime, document.place, unaccounted]).toEqual([
          one.forum,
          iso(one),
          '10:00',
          'Mødelokale 4',
          0
        ])
        expect(
          document.items.map((found) => ({
            number: found.number,
            title: found.title,
            caseNumber: found.caseNumber,
            sections: found.sections
              .filter(({ name }) => name !== 'Beslutning' && name !== 'Bilag')
              .map(({ name, text }) => [name, squash(text)]),
            decisions: found.decisions.map(({ forum, date, text }) => [forum?.toLowerCase(), date, squash(text)]),
            attachments: found.attachments
          }))
        ).toEqual(
          one.items.map((made, place) => ({
            number: one.first + place,
            title: made.title,
            caseNumber: made.caseNumber,
            sections: made.sections.map(({ name, text }) => [
              name === 'Resumé' ? 'Resume' : name,
              squash(text.join(' '))
            ]),
            decisions: [[one.forum.toLowerCase(), iso(one), squash(made.decision.join(' '))]],
            attachments: made.attachments
          }))
        )
      }),
      { numRuns: RUNS.printed }
    )
  }, 240_000)
})

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    'Punkt 1: ',
    'Beslutning',
    ' i Direktionen den 12-03-2027',
    '\n',
    '\n\n',
    '\f',
    '| a | b |\n',
    'Sagsfremstilling\n',
    'Bilag: ',
    '- ',
    '12/345',
    '.....\t3',
    'Ad 1 ',
    'Huskeliste',
    'Sag/emne\tTid\tAnsvarlig\n',
    'Deltagere: A B, ',
    '\u0000',
    '\ud800',
    'é'.normalize('NFD'),
    '§ 3 ',
    'III. ',
    '<br>',
    '31. september',
    'TPK er tovholder. ',
    'Chefforum '
  )
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 60 }).map((parts) => parts.join(''))
  )

  test('is read without a fault, and no line of it is lost', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { raw, document } = readMinutes(text)
        const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
        expect(
          [raw.head, ...raw.items]
            .filter((part, place) => place === 0 || part !== '')
            .join('\n')
            .replaceAll('\n', '')
        ).toBe(lines.join(''))
        expect(raw.items).toHaveLength(document.items.length)
      }),
      { numRuns: RUNS.random }
    )
  }, 240_000)

  test('minutes with letters dropped, doubled and exchanged are read without a fault, and no line is lost', () => {
    const change = fc.tuple(
      fc.nat(),
      fc.constantFrom('', '\n', 'Beslutning\n', '1. ', ' ', '|', '\t', '\f'),
      fc.nat(30)
    )
    fc.assert(
      fc.property(meeting, style, fc.array(change, { minLength: 1, maxLength: 8 }), (one, how, changes) => {
        let text = print(one, how)
        for (const [at, put, drop] of changes) {
          const place = at % (text.length + 1)
          text = text.slice(0, place) + put + text.slice(place + drop)
        }
        const { raw } = readMinutes(text)
        expect([raw.head, ...raw.items].join('').replaceAll('\n', '')).toBe(text.split(/\r\n|[\n\r]/u).join(''))
      }),
      { numRuns: RUNS.mutated }
    )
  }, 240_000)
})
