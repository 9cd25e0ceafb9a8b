import { describe, expect, test } from 'vitest'
import { htmlToText } from '../../src/reading/formats/html-text.ts'
import { parseSectionHeading } from '../../src/reading/headings/section-heading.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const HEAD = ['Havnebyrådet', '', 'Mødedato: mandag den 3. maj 2027 kl. 16.00', 'Mødested: Pakhuset', '']
const read = (kind: 'Referat' | 'Dagsorden', ...lines: readonly string[]): ReturnType<typeof readMinutes>['document'] =>
  readMinutes([`${kind} 3. maj 2027 kl. 16.00`, '', ...HEAD, ...lines].join('\n')).document
const decided = (document: ReturnType<typeof read>): (readonly [number, string[]])[] =>
  document.items.map(({ number, decisions }) => [
    number,
    decisions.map(({ date, forum, text }) => `${forum} ${date}: ${text.trim()}`)
  ])

describe('the word for points to be decided', () => {
  const agenda = ['Kajen', 'Kranen', 'Bøjerne'].flatMap((title, place) => [
    `Punkt ${place + 1}: ${title}`,
    '',
    'Resume',
    'Sagen blev bestilt i foråret.',
    '',
    'Beslutningspunkter',
    place === 1 ? 'Det indstilles at,' : 'Det indstilles, at',
    '1) planen vedtages endeligt.',
    ''
  ])

  test('heads what is recommended where a recommendation stands below it', () => {
    const document = read('Dagsorden', ...agenda)
    expect(document.kind).toBe('agenda')
    expect(decided(document)).toEqual([
      [1, []],
      [2, []],
      [3, []]
    ])
    expect(document.items[1]?.sections.at(-1)).toMatchObject({ name: 'Indstilling' })
  })

  test('heads nothing that was decided beside another word that does, and what was decided where it is the only one', () => {
    const both = ['Punkt 1: Kajen', '', 'Beslutningspunkter', 'Skal kajen forlænges?', '', 'Beslutning', 'Ja, i 2028.']
    expect(decided(read('Referat', ...both))).toEqual([[1, ['Havnebyrådet 2027-05-03: Ja, i 2028.']]])
    const only = ['Punkt 1: Kajen', '', 'Beslutningspunkter', 'Kajen forlænges i 2028.']
    expect(decided(read('Referat', ...only))).toEqual([[1, ['Havnebyrådet 2027-05-03: Kajen forlænges i 2028.']]])
  })
})

test('what a motion in an agenda would have decided is none of its decisions', () => {
  const items = ['Kajen', 'Kranen', 'Bøjerne', 'Skiltene', 'Lyset', 'Slæbestedet'].flatMap((title, place) => [
    `Punkt ${place + 1}: ${title}`,
    '',
    'Resume',
    'Sagen blev bestilt i foråret.',
    ...(place === 3 ? ['', 'Beslutning:', 'Byrådet beslutter at købe nye skilte.'] : []),
    ''
  ])
  const document = read('Dagsorden', ...items)
  expect(document.kind).toBe('agenda')
  expect(document.items.flatMap(({ decisions }) => decisions)).toEqual([])
  expect(document.items[3]?.sections.some(({ text }) => text.includes('købe nye skilte'))).toBe(true)
})

describe("a case's earlier course", () => {
  test('told by labels is what these bodies decided then', () => {
    const document = read(
      'Referat',
      'Punkt 1: Kajen',
      '',
      'Beslutninger',
      'Godkendt.',
      '',
      'Resume',
      'Kajen er for kort.',
      '',
      'Sagsforløb',
      '',
      'Udvalg: Havneudvalget',
      'Dato: 12-04-2027',
      'Punktnummer: 6',
      'Sagen blev udsat.',
      'Udvalg: Havneudvalget',
      '\f',
      'Dato: 26-04-2027',
      'Punktnummer: 2',
      'Anbefales.',
      'Ida Krog tog forbehold.',
      '',
      'Bilag',
      '',
      'Indstilling',
      '',
      'Bilag 1: Kort over kajen',
      '',
      'Svar fra naboer (påført 29.04.2027)'
    )
    expect(decided(document)).toEqual([
      [
        1,
        [
          'Havnebyrådet 2027-05-03: Godkendt.',
          'Havneudvalget 2027-04-12: Sagen blev udsat.',
          'Havneudvalget 2027-04-26: Anbefales.\nIda Krog tog forbehold.'
        ]
      ]
    ])
    expect(document.items[0]?.attachments).toEqual([
      'Indstilling',
      'Bilag 1: Kort over kajen',
      'Svar fra naboer (påført 29.04.2027)'
    ])
  })

  test('does not begin with the particulars of the meeting itself', () => {
    const document = read(
      'Referat',
      'Udvalg: Havnebyrådet',
      'Dato: 03-05-2027',
      '',
      'Punkt 1: Kajen',
      '',
      'Beslutning',
      'Godkendt.'
    )
    expect(decided(document)).toEqual([[1, ['Havnebyrådet 2027-05-03: Godkendt.']]])
  })
})

describe('what stands without a heading between a decision and the case below it', () => {
  const item = (number: number, title: string, decision: readonly string[], lead: readonly string[]): string[] => [
    `Punkt ${number}: ${title}`,
    '',
    'Beslutninger',
    ...decision,
    '',
    ...lead,
    ...(lead.length === 0 ? [] : ['']),
    'Resume',
    'Sagen blev bestilt i foråret.',
    ''
  ]

  test('is the lead of the case where others leave its place empty', () => {
    const document = read(
      'Referat',
      ...item(1, 'Kajen', ['Godkendt.', 'Ida Krog tog forbehold.'], ['Kajen er for kort til de nye skibe.']),
      ...item(2, 'Kranen', ['Udsat.'], ['.']),
      ...item(3, 'Bøjerne', ['Godkendt.'], ['Bøjerne ligger forkert.'])
    )
    expect(decided(document).map(([, texts]) => texts)).toEqual([
      ['Havnebyrådet 2027-05-03: Godkendt.\nIda Krog tog forbehold.'],
      ['Havnebyrådet 2027-05-03: Udsat.'],
      ['Havnebyrådet 2027-05-03: Godkendt.']
    ])
  })

  test('belongs to the decision where no place is left empty, and a lone full stop never does', () => {
    const document = read(
      'Referat',
      ...item(1, 'Kajen', ['Godkendt.'], ['Ida Krog tog forbehold.']),
      ...item(2, 'Kranen', ['Udsat.'], []),
      ...item(3, 'Bøjerne', ['Godkendt.'], []),
      ...item(4, 'Lyset', ['Drøftet.'], ['.'])
    )
    expect(decided(document).map(([, texts]) => texts[0])).toEqual([
      'Havnebyrådet 2027-05-03: Godkendt.\n\nIda Krog tog forbehold.',
      'Havnebyrådet 2027-05-03: Udsat.',
      'Havnebyrådet 2027-05-03: Godkendt.',
      'Havnebyrådet 2027-05-03: Drøftet.'
    ])
  })

  test('a motion has a heading of its own, and a title that names one is a title', () => {
    const document = read(
      'Referat',
      'Punkt 1: Forslag fra KL om lys på kajen',
      '',
      'Beslutninger',
      'Fremsendes til Havneudvalget.',
      '',
      'BESLUTNINGSFORSLAG FRA KL',
      'Kajen er mørk om vinteren, og flere er faldet i vandet.'
    )
    expect(decided(document)).toEqual([[1, ['Havnebyrådet 2027-05-03: Fremsendes til Havneudvalget.']]])
    for (const title of ['Beslutningsforslag fra KL: Gratis lys', 'Beslutningsforslag fra KL om gratis lys'])
      expect(parseSectionHeading(title)).toBeNull()
  })
})

test('in a table that sets items as parts of a page, the short items are parts of it too', () => {
  const cell = (title: string, decision: string, more = ''): string =>
    `<td><h2>${title}</h2><div><h3>Beslutninger</h3><p>${decision}</p>${more}</div></td>`
  const long = `<h3>Resume</h3>${'<p>Kajen er for kort til de skibe, der kommer nu.</p>'.repeat(9)}`
  const page = `<html><body><h1>Referat 3. maj 2027 kl. 16.00</h1><p>Havnebyrådet - Pakhuset</p><table>
<tr><th>Punkt</th><th>Titel</th><th></th></tr>
<tr><td>1</td>${cell('Godkendelse af referat', 'Ingen bemærkninger.')}<td>1</td></tr>
<tr><td>2</td>${cell('Kajen', 'Godkendt.', long)}<td>4</td></tr>
<tr><td>3</td>${cell('Eventuelt', 'Formanden sagde tak.')}<td></td></tr></table></body></html>`
  expect(
    readMinutes(htmlToText(page)).document.items.map(({ number, title, decisions }) => [
      number,
      title,
      decisions[0]?.text.trim()
    ])
  ).toEqual([
    [1, 'Godkendelse af referat', 'Ingen bemærkninger.'],
    [2, 'Kajen', 'Godkendt.'],
    [3, 'Eventuelt', 'Formanden sagde tak.']
  ])
})

test('a mark that says what kind of file an attachment is belongs to no name', () => {
  const page = `<html><body><h1>Referat 3. maj 2027</h1><p>Havnebyrådet</p><h2>Punkt 1: Kajen</h2><h3>Beslutning</h3><p>Godkendt.</p>
<h3>Bilag</h3><ul><li><span class="label pdf-label">PDF</span>Kort over kajen</li><li><span class="label pdf-label">PDF</span>Svar fra naboer</li></ul>
</body></html>`
  expect(readMinutes(htmlToText(page)).document.items[0]?.attachments).toEqual(['Kort over kajen', 'Svar fra naboer'])
})
