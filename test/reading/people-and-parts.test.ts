import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document
const HEAD = ['Referat', 'Havneudvalget', '4. maj 2027', '']
const itemsOf = (...lines: readonly string[]) => read(...HEAD, ...lines).items
const ITEM = ['', '1. Ny kaj', 'Beslutning', 'Godkendt.']

describe('who was there', () => {
  test('a list behind the last item names those present, and is none of its decision', () => {
    const document = read(
      ...HEAD,
      '1. Ny kaj',
      'Beslutning',
      'Godkendt.',
      '',
      '2. Bolværk',
      'Beslutning',
      'Udsat.',
      '',
      'Som fremmødte:',
      '',
      'Anna Holt (A), formand',
      'Per Lind (V)',
      '',
      'Fraværende:',
      'Bo Ask (V)'
    )
    expect(document.participants).toEqual(['Anna Holt', 'Per Lind'])
    expect(document.absent).toEqual(['Bo Ask'])
    expect(document.items.at(-1)?.decisions.map(({ text }) => text)).toEqual(['Udsat.'])
  })
  test('a list of people above other words is part of the decision', () => {
    const document = read(
      ...HEAD,
      '1. Ny kaj',
      'Beslutning',
      'Arbejdsgruppen nedsættes.',
      '',
      'Deltagere:',
      'Anna Holt',
      'Per Lind',
      '',
      'Gruppen afleverer sit forslag til august, så kajen kan bygges.'
    )
    expect(document.participants).toEqual([])
    expect(document.items[0]?.decisions[0]?.text).toContain('Per Lind')
  })
  test('a table of columns that blanks part, with yes and no', () => {
    const table = ['Navn                 Parti       Fremmøde', 'Anna Holt            A           Ja']
    const { participants, absent } = read(...HEAD, ...table, 'Per Lind             V           Nej', ...ITEM)
    expect([participants, absent]).toEqual([['Anna Holt'], ['Per Lind']])
  })
  test('the label for those absent again in its value', () => {
    const { absent } = read(...HEAD, 'Afbud            Afbud fra Anna Holt (A) og Per Lind (V)', ...ITEM)
    expect(absent).toEqual(['Anna Holt', 'Per Lind'])
  })
  test('who came instead stands behind the verb', () => {
    const { participants, absent } = read(
      ...HEAD,
      'Fraværende: Anna Holt (A), Per Lind (V). Som stedfortræder for Anna Holt deltog Ida Brix (A).',
      ...ITEM
    )
    expect([participants, absent]).toEqual([['Ida Brix'], ['Anna Holt', 'Per Lind']])
  })
  test("a pupil's form is no part of the name", () => {
    const { participants } = read(...HEAD, 'Deltagere: Anna Holt, Ida Brix 8.B, Per Lind 7.A (til kl. 18)', ...ITEM)
    expect(participants).toEqual(['Anna Holt', 'Ida Brix', 'Per Lind'])
  })
  test('who serves the body is none of its members', () => {
    const document = read(
      ...HEAD,
      'Til stede: Anna Holt, Per Lind',
      'Fra administrationen: Direktør Eva Sund, havnechef Ida Brix (referent)',
      ...ITEM
    )
    expect([document.participants, document.secretary]).toEqual([['Anna Holt', 'Per Lind'], 'Ida Brix'])
  })
})

describe('where and when', () => {
  test('the room behind "afholdt" is no time', () => {
    const document = read(
      'Havneudvalget',
      '',
      'Referat',
      '',
      'Tirsdag den 4. maj 2027 kl. 16:00',
      'afholdt Kajvej 9, lokale 2.06',
      ...ITEM
    )
    expect([document.startTime, document.place]).toEqual(['16:00', 'Kajvej 9, lokale 2.06'])
  })
  test('a time behind the word is one, whatever room stands behind it', () => {
    const { startTime } = read(
      'Referat',
      'Havneudvalget',
      '4. maj 2027',
      'Hvornår: 16:30 til 18:30 i Kajhuset, sal 1',
      ...ITEM
    )
    expect(startTime).toBe('16:30')
  })
  test('labels in short sentences, and for two things at once', () => {
    const document = read(
      'Referat',
      'Havneudvalget',
      'Mødested, dato: Kajvej 9, 4. maj 2027',
      'Mødet startet kl.:     14:00',
      ...ITEM
    )
    expect([document.meetingDate, document.startTime, document.place]).toEqual([
      '2027-05-04',
      '14:00',
      'Kajvej 9, 4. maj 2027'
    ])
  })
})

describe('what stands in an item', () => {
  test('names of attachments stand without number, mark and version of the document', () => {
    const [item] = itemsOf(
      '1. Ny kaj',
      'Bilag til dagsordenspunkt',
      '1 - (Åben)  Kort over kajen - 61204-27 v1',
      '2 - (Lukket)  Tilbud - 61307-27 v2',
      'Beslutning',
      'Godkendt.'
    )
    expect(item?.attachments).toEqual(['Kort over kajen', 'Tilbud'])
    const [other] = itemsOf('1. Ny kaj', 'Bilag', 'Kort over kajen (2027/11820 004)', 'Beslutning', 'Godkendt.')
    expect(other?.attachments).toEqual(['Kort over kajen'])
  })
  test('a wrapped paragraph below an attachment behind its label is the case', () => {
    const [item] = itemsOf(
      '1. Ny kaj',
      '',
      'Vedlagt: Kort over kajen',
      '',
      'Kajen er bygget efter ønske fra fiskerne i havnen på udvalgets møde den',
      '3. april 2021. Den er nu så slidt, at den ifølge havnefogeden bør lukkes',
      'for tung trafik.',
      '',
      'Beslutning: Godkendt.'
    )
    expect(item?.attachments).toEqual(['Kort over kajen'])
  })
  test("an item's heading of another body's minutes parts two decisions", () => {
    const items = itemsOf(
      '1. Godkendelse af dagsorden',
      '',
      'BESLUTNING',
      'Godkendt.',
      '',
      '2. Bolværk (2027-0288112)',
      '',
      'BESLUTNING',
      'Udsat.',
      '',
      '3. Ny kaj (2027-0288114)',
      '',
      'BESLUTNING',
      'Dagsordenspunkt 9: Ny kaj (2027-0288114)',
      '',
      'Kystudvalgets beslutning i mødet den 3. april 2027',
      '',
      'Anbefales.',
      '',
      'Dagsordenspunkt 6: Ny kaj (2027-0288114)',
      '',
      'Økonomiudvalgets beslutning i mødet den 20. april 2027',
      '',
      'Udsat.'
    )
    expect(items[2]?.decisions.map(({ forum, text }) => [forum, text])).toEqual([
      ['Kystudvalget', 'Anbefales.'],
      ['Økonomiudvalget', 'Udsat.']
    ])
  })
  test('where a case goes next is none of what was decided', () => {
    const [item] = itemsOf('1. Ny kaj', 'Beslutning', 'Anbefales.', '', 'Videresendes til: Økonomiudvalget.')
    expect(item?.decisions.map(({ text }) => text)).toEqual(['Anbefales.'])
  })
  test('"Begge dele godkendt." needs no heading where others have one', () => {
    const items = itemsOf(
      '1. Dagsorden og referat',
      'Begge dele godkendt.',
      '',
      '2. Ny kaj',
      'Sagsfremstilling: Kajen er gammel.',
      'Beslutning: Udsat.'
    )
    expect(items.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
      ['Begge dele godkendt.'],
      ['Udsat.']
    ])
  })
  test('what a gap parts from a list of parts is said of the whole', () => {
    const [item] = itemsOf(
      '1. Ny kaj',
      'Beslutning',
      'Ad 1. Godkendt.',
      'Ad 2. Udskydes til august.',
      '',
      'Indstilles til Byrådet.'
    )
    expect(item?.decisions[0]?.subDecisions.map(({ text, outcome }) => [text, outcome])).toEqual([
      ['Godkendt.', 'approved'],
      ['Udskydes til august.', 'postponed']
    ])
  })
})
