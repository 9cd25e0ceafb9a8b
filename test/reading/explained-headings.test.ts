import { describe, expect, test } from 'vitest'
import { parseDecisionHeading } from '../../src/reading/headings/decision-heading.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (head: string, ...items: readonly string[]) =>
  readMinutes(['Referat', head, 'Dato: 4. maj 2027 kl. 16.00', '', ...items].join('\n')).document.items.map(
    ({ decisions }) => decisions.map(({ forum, date, text }) => [forum, date, text.replace(/\s+/gu, ' ')].join('|'))
  )
const TITLES = ['Ny kaj', 'Bøjer', 'Støj ved molen', 'Lys på molen']
const OWN = 'Havneudvalget|2027-05-04|'
const inItems = (...form: readonly string[]): readonly string[] =>
  TITLES.flatMap((title, at) => [`${at + 1}. ${title}`, '', ...form, ''])
const of4 = (...said: readonly string[]) => TITLES.map(() => said)

describe('a heading that consists of what headings of decisions are made of', () => {
  test.each([
    ['3. maj 2027 - Havneudvalget', 'Havneudvalget', '2027-05-03', ''],
    ['3. maj 2027 Havneudvalget:', 'Havneudvalget', '2027-05-03', ''],
    ['[Beslutning i Havneudvalget den 3. maj 2027]', 'Havneudvalget', '2027-05-03', ''],
    ['Beslutning i Havneudvalget den 3. maj 2027 (pkt. 12)', 'Havneudvalget', '2027-05-03', ''],
    ['Beslutning i Havneudvalget, møde nr. 4 den 3. maj 2027', 'Havneudvalget', '2027-05-03', ''],
    ['Beslutning pkt. 3 Havneudvalget 03-05-2027', 'Havneudvalget', '2027-05-03', ''],
    ['Beslutning - Havneudvalget (2026-2029) - 3/5-2027', 'Havneudvalget', '2027-05-03', ''],
    ['Havneudvalget 2026-2029, 3. maj 2027, pkt. 3', 'Havneudvalget', '2027-05-03', ''],
    ['Havneudvalgets behandling den 3. maj 2027:', 'Havneudvalget', '2027-05-03', ''],
    ['Havneudvalget (ordinært møde) den 3. maj 2027:', 'Havneudvalget', '2027-05-03', ''],
    ['Havneudvalget, mødet den 3. maj 2027: Udsat.', 'Havneudvalget', '2027-05-03', 'Udsat.'],
    ['Fra møde i Havneudvalget den 3. maj 2027:', 'Havneudvalget', '2027-05-03', ''],
    ['Tidligere beslutninger: Havneudvalget, 3. maj 2027, pkt. 4', 'Havneudvalget', '2027-05-03', ''],
    ['Behandlet i Havneudvalget den 3. maj 2027:', 'Havneudvalget', '2027-05-03', ''],
    ['Beslutning på møde nr. 4 den 3. maj 2027', null, '2027-05-03', ''],
    ['3. maj 2027: Beslutning', null, '2027-05-03', ''],
    ['Beslutning – Havneudvalget', 'Havneudvalget', null, ''],
    ['Beslutning (pkt. 3): Godkendt.', null, null, 'Godkendt.'],
    ['Decision taken on 3 May 2027', null, '2027-05-03', '']
  ])('%s', (line, forum, date, rest) => {
    expect(parseDecisionHeading(line)).toMatchObject({ forum, date, rest })
  })

  test.each([
    'Havneudvalget den 3. maj 2027.',
    'Den 3. maj 2027 HAVNEUDVALGET SAG NR. 4:',
    'Referat fra mødet mandag den 3. maj 2027 kl. 19.00',
    'Havneudvalget besøgte kajen den 3. maj 2027 (pkt. 3)',
    'Byrådet den 3. maj 2027 og den 7. juni 2027:'
  ])('but not %s', (line) => {
    expect(parseDecisionHeading(line)).toBeNull()
  })

  test('a short form in brackets belongs to the name', () => {
    expect(parseDecisionHeading('Beslutning i Havneudvalget (HU) den 3. maj 2027')).toMatchObject({
      forum: 'Havneudvalget (HU)'
    })
  })
})

describe('lines at a bare heading that say whose decision it was', () => {
  test.each([
    ['below it', ['Beslutning', 'Udvalg: Kystrådet', 'Dato: 2. april 2027', '', 'Udsat.']],
    ['above it', ['Udvalg: Kystrådet', 'Mødedato: 2. april 2027', 'Beslutning:', 'Udsat.']],
    ['as a name and a day above it', ['Kystrådet den 2. april 2027', 'Beslutning:', 'Udsat.']]
  ])('%s', (_, lines) => {
    const items = inItems('Sagen er kendt.', '', ...lines, '', 'Beslutning', 'Godkendt.')

    expect(read('Havneudvalget', ...items)).toEqual(of4('Kystrådet|2027-04-02|Udsat.', `${OWN}Godkendt.`))
  })

  test('a rule below the heading of the last decision ends nothing', () => {
    const items = inItems('Sagen er kendt.', '', 'BESLUTNING', '==========', 'Godkendt.')

    expect(read('Havneudvalget', ...items)).toEqual(of4(`${OWN}Godkendt.`))
  })
})

describe('the meeting’s own decision among what earlier bodies said', () => {
  test('below a history that tells, headed by body and day as in all items', () => {
    const items = inItems(
      'Historik',
      'Kystrådet, 2. april 2027: Anbefalet.',
      '',
      'Havneudvalget, mødet den 4. maj 2027:',
      'Godkendt.'
    )

    expect(read('Havneudvalget', ...items)).toEqual(of4(`${OWN}Godkendt.`))
  })

  test('a section that a common noun heads ends what an earlier body decided above the case', () => {
    const items = TITLES.flatMap((title, at) => [
      `${at + 1}. ${title}`,
      '',
      ...(at === 1
        ? ['Beslutning i Kystrådet den 2. april 2027', 'Anbefalet.', '', 'Tidsplan', '', 'Den er kendt.', '']
        : []),
      'Sagsfremstilling',
      '',
      'Sagen er kendt.',
      '',
      'Beslutning',
      'Godkendt.',
      ''
    ])

    expect(read('Havneudvalget', ...items)[1]).toEqual(['Kystrådet|2027-04-02|Anbefalet.', `${OWN}Godkendt.`])
  })

  test('headed by a weaker word than theirs, in all items', () => {
    const theirs = ['Beslutning i Kystrådet den 2. april 2027', 'Anbefalet.', '']
    const items = TITLES.flatMap((title, at) => [
      `${at + 1}. ${title}`,
      '',
      ...(at === 1 ? theirs : []),
      'Referat',
      'Godkendt.',
      ''
    ])

    expect(read('Havneudvalget', ...items).map((one) => one.at(-1))).toEqual(TITLES.map(() => `${OWN}Godkendt.`))
  })
})

describe('what stands behind a decision', () => {
  test.each([
    'Udskrift til: Teknik og Miljø',
    'Kopi til: HR og Løn',
    'Ansvarlig for opfølgning: Anna Holt',
    'Protokolleret af: Anna Holt',
    'Effektueres af: Teknik og Miljø'
  ])('%s is none of its text', (foot) => {
    expect(read('Havneudvalget', '1. Ny kaj', 'Beslutning', 'Godkendt.', '', foot)).toEqual([[`${OWN}Godkendt.`]])
  })

  test('who does it, below votes', () => {
    const items = inItems('Beslutning', 'Godkendt.', 'For: 6', 'Imod: Ø', '', 'Ansvarlig: Anna Holt')

    expect(read('Havneudvalget', ...items)).toEqual(of4(`${OWN}Godkendt. For: 6 Imod: Ø`))
  })

  test.each([
    [['Ja: 12', 'Nej: 3', 'Hverken for eller imod: 2']],
    [['Fraværende med afbud: Anna Holt', 'Stedfortræder: Bo Ask']],
    [['Ø ønskede følgende tilført protokollen: ”Sagen er dårligt belyst.”']]
  ])('%s belongs to it, though it stands behind all', (lines) => {
    expect(read('Havneudvalget', ...inItems('Beslutning', 'Godkendt.', '', ...lines))).toEqual(
      of4(`${OWN}Godkendt. ${lines.join(' ')}`)
    )
  })
})
