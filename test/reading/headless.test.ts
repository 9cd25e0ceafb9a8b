import { describe, expect, test } from 'vitest'
import type { MinutesItem } from '../../src/domain/minutes.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const itemsOf = (...lines: readonly string[]): readonly MinutesItem[] => readMinutes(lines.join('\n')).document.items
const decided = (items: readonly MinutesItem[]): readonly (readonly string[])[] =>
  items.map(({ decisions }) => decisions.map(({ text }) => text))

const HEAD = ['Referat af møde i Havnerådet', 'Tirsdag den 4. maj 2027 kl. 10.00', 'Til stede: Anna Holt, Per Lind', '']

describe('minutes whose items have no heading for what was decided', () => {
  test('all that stands below a title is the record', () => {
    const items = itemsOf(
      ...HEAD,
      '1. Godkendelse af dagsorden',
      'Godkendt.',
      '',
      '2. Bøjer',
      'Bøjerne er slidte. Rådet besluttede at købe tre nye.',
      '',
      '3. Eventuelt',
      'Intet.'
    )
    expect(decided(items)).toEqual([
      ['Godkendt.'],
      ['Bøjerne er slidte. Rådet besluttede at købe tre nye.'],
      ['Intet.']
    ])
    expect(items.map(({ decisions }) => decisions[0]?.outcome)).toEqual(['approved', 'decided', 'none'])
  })

  test('not where other headings say what stands below them', () => {
    const items = itemsOf(
      ...HEAD,
      '1. Bøjer',
      'Sagsfremstilling',
      'Bøjerne er slidte.',
      'Indstilling',
      'Det indstilles, at der købes tre nye.',
      '',
      '2. Kajen',
      'Sagsfremstilling',
      'Kajen er revnet.'
    )
    expect(decided(items)).toEqual([[], []])
  })

  test('not in an agenda', () => {
    const items = itemsOf(
      'Dagsorden til møde i Havnerådet',
      'Tirsdag den 4. maj 2027',
      '',
      '1. Bøjer',
      'Bøjerne er slidte.',
      '',
      '2. Kajen',
      'Kajen er revnet.'
    )
    expect(decided(items)).toEqual([[], []])
  })

  test('nor on the line of the title, behind a colon', () => {
    const items = itemsOf(
      ...HEAD,
      '1. Godkendelse af dagsorden: Godkendt.',
      '2. Nyt fra lodserne: Per orienterede om bøjerne. De er',
      'lagt ud.',
      '3. Økonomi: Kassen er på 12.400 kr.',
      '4. Evt.: Intet.'
    )
    expect(items.map(({ title }) => title)).toEqual(['Godkendelse af dagsorden', 'Nyt fra lodserne', 'Økonomi', 'Evt.'])
    expect(decided(items)[1]).toEqual(['Per orienterede om bøjerne. De er\nlagt ud.'])
  })

  test('and no numbers either: short lines, each above a paragraph, from the first that meetings usually have', () => {
    const items = itemsOf(
      ...HEAD,
      'Godkendelse af dagsorden',
      'Dagsordenen blev godkendt.',
      '',
      'Budget',
      'Budgettet er presset. Anna laver en plan.',
      '',
      'Eventuelt',
      'Der var intet.'
    )
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Godkendelse af dagsorden'],
      [2, 'Budget'],
      [3, 'Eventuelt']
    ])
    expect(decided(items)[1]).toEqual(['Budgettet er presset. Anna laver en plan.'])
  })

  test('short lines above paragraphs are no items of a letter', () => {
    expect(itemsOf(...HEAD, 'Kære medlemmer', 'Her er nyt om havnen.', '', 'Bøjer', 'De er lagt ud.')).toEqual([])
  })

  test('words in capitals between two items belong to neither', () => {
    const items = itemsOf(
      ...HEAD,
      'TEMA: ØKONOMI',
      '',
      '1. Regnskab',
      '',
      'Godkendt.',
      '',
      'TEMA: HAVN OG KYST',
      '',
      '2. Bøjer',
      '',
      'Udsat.'
    )
    expect(decided(items)).toEqual([['Godkendt.'], ['Udsat.']])
  })
})

describe('where items begin and what is theirs', () => {
  test('a label before each title, where nothing is numbered', () => {
    const items = itemsOf(
      ...HEAD,
      'Emne: Bøjer',
      'Opgave: Beslutning',
      '1. Tre bøjer er slidte.',
      '2. To er væk.',
      'Beslutning: Der købes fem nye.',
      '',
      '10.20 – 10.40 (med pause)',
      '',
      'Emne: Kajen',
      'Beslutning: Udsat.'
    )
    expect(items.map(({ title }) => title)).toEqual(['Bøjer', 'Kajen'])
    expect(decided(items)).toEqual([['Der købes fem nye.'], ['Udsat.']])
  })

  test('a case number at the end of each item is its own, and no words of its decision', () => {
    const items = itemsOf(
      ...HEAD,
      '1. Bøjer',
      '',
      'Beslutning',
      'Godkendt.',
      '',
      'Sagsnummer: 27/000118',
      '',
      '2. Kajen',
      '',
      'Beslutning',
      'Udsat.',
      '',
      'Sagsnummer: 27/004071'
    )
    expect(items.map(({ caseNumber }) => caseNumber)).toEqual(['27/000118', '27/004071'])
    expect(decided(items)).toEqual([['Godkendt.'], ['Udsat.']])
  })

  test('"Åben" above the first item and "Lukket" above a later one are said of all that follow', () => {
    const items = itemsOf(
      ...HEAD,
      'Åben',
      '',
      'Punkt 1.',
      'Bøjer',
      '',
      'Beslutning:',
      'Godkendt.',
      '',
      'Punkt 2.',
      'Kajen',
      '',
      'Beslutning:',
      'Udsat.',
      '',
      'Lukket',
      '',
      'Punkt 3.',
      'Ansættelse'
    )
    expect(items.map(({ title, closed }) => [title, closed])).toEqual([
      ['Bøjer', false],
      ['Kajen', false],
      ['Ansættelse', true]
    ])
    expect(decided(items)[1]).toEqual(['Udsat.'])
  })

  test('"2.0" is the item, "2.1" a part of it', () => {
    const items = itemsOf(
      ...HEAD,
      '1.0 Velkomst',
      'Beslutning: Godkendt',
      '',
      '2.0 Budget',
      '2.1 Regnskab',
      'Beslutning: Taget til efterretning',
      '2.2 Anlæg',
      'Beslutning: Anbefales'
    )
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Velkomst'],
      [2, 'Budget']
    ])
    expect(decided(items)[1]).toEqual(['Taget til efterretning', 'Anbefales'])
  })

  test('a heading in two languages is one', () => {
    const items = itemsOf(
      'MINUTES / REFERAT',
      'Committee: Joint Harbour Committee',
      'Date: 2027-05-04',
      '',
      'ITEM 1 / PUNKT 1',
      'BUOYS / BØJER',
      'File: JH-27/01',
      '',
      'Conclusion / Konklusion:',
      'Approved.',
      '',
      'ITEM 2 / PUNKT 2',
      '(Closed / Lukket)',
      'SALE OF LAND / SALG AF GRUND',
      'File: JH-27/02'
    )
    expect(items.map(({ title, caseNumber, closed }) => [title, caseNumber, closed])).toEqual([
      ['BUOYS / BØJER', 'JH-27/01', false],
      ['SALE OF LAND / SALG AF GRUND', 'JH-27/02', true]
    ])
    expect(decided(items)[0]).toEqual(['Approved.'])
  })

  test('one letter behind several titles is a mark, behind one a part of it', () => {
    const titles = (...all: readonly string[]) =>
      itemsOf(...HEAD, ...all.flatMap((title, at) => [`${at + 1}. ${title}`, 'Beslutning', 'Godkendt.', ''])).map(
        ({ title }) => title
      )
    expect(titles('Bøjer (C)', 'Kajen (C)', 'Broen')).toEqual(['Bøjer', 'Kajen', 'Broen'])
    expect(titles('Bøjer', 'Vitamin (C)', 'Broen')).toEqual(['Bøjer', 'Vitamin (C)', 'Broen'])
  })
})

describe('a decision and what stands around it', () => {
  test("the meeting's own block is none of the running heads that say the same", () => {
    const pages = [3, 5, 7].map((page) => [
      `Havnerådet den 21-05-2027, s. ${page}`,
      '',
      `${page}. Bøjer i løb ${page}`,
      '',
      'Indstilling',
      'Bøjerne skiftes.',
      '',
      'Kystudvalget den 10. maj 2027',
      'Anbefales.',
      '',
      'Havnerådet den 21. maj 2027',
      'Godkendt.',
      ''
    ])
    const items = itemsOf('Havnerådet den 21-05-2027, s. 1', 'Protokol', '', ...pages.flat())
    expect(items.map(({ decisions }) => decisions.map(({ forum, text }) => [forum, text]))).toEqual(
      pages.map(() => [
        ['Kystudvalget', 'Anbefales.'],
        ['Havnerådet', 'Godkendt.']
      ])
    )
  })

  test('guests are told where the case text says that they came for the item', () => {
    const items = itemsOf(
      ...HEAD,
      '1. Bøjer',
      'Sagsfremstilling',
      'Den faste gæst, kystfaglig konsulent Bo Rask, deltog under punktet. Ole Vind deltog i undersøgelsen.',
      'Beslutning',
      'Godkendt.'
    )
    expect(items[0]?.decisions[0]?.attendees).toEqual(['Bo Rask'])
  })

  test("a body's short form stays where its heading prints it", () => {
    const items = itemsOf(...HEAD, '1. Bøjer', 'Beslutning i Udvalget for Havn (UH) den 2. maj 2027', 'Godkendt.')
    expect(items[0]?.decisions[0]?.forum).toBe('Udvalget for Havn (UH)')
  })

  test('attachments without a heading end where the text begins', () => {
    const items = itemsOf(
      ...HEAD,
      '1. Velkomst',
      'Godkendt.',
      '',
      '2. Bøjer',
      'Bilag 1. Kort over bøjer',
      'Bilag 2. Priser',
      'Anna Holt gennemgik kortet. Rådet besluttede at købe tre bøjer.',
      '',
      '3. Eventuelt',
      'Intet.'
    )
    expect(items[1]?.attachments).toEqual(['Bilag 1. Kort over bøjer', 'Bilag 2. Priser'])
    expect(decided(items)[1]).toEqual(['Anna Holt gennemgik kortet. Rådet besluttede at købe tre bøjer.'])
  })

  test('one list of all attachments at the end gives each item its own', () => {
    const items = itemsOf(
      ...HEAD,
      '1. Bøjer',
      'Beslutning',
      'Godkendt.',
      '',
      '2. Kajen',
      'Beslutning',
      'Udsat.',
      '',
      'Bilagsliste',
      '',
      '2. Kajen',
      '1. Tegning af kajen',
      '2. Priser'
    )
    expect(items.map(({ attachments }) => attachments)).toEqual([[], ['Tegning af kajen', 'Priser']])
  })

  test('a closed title behind its mark in capitals', () => {
    const items = itemsOf(...HEAD, 'Punkt 1 Bøjer', 'Beslutning', 'Godkendt.', '', 'Punkt 2 LUKKET Salg af grund')
    expect(items.map(({ title, closed }) => [title, closed])).toEqual([
      ['Bøjer', false],
      ['Salg af grund', true]
    ])
  })

  test('day and place in lines below its heading are no words of it', () => {
    const items = itemsOf(
      ...HEAD,
      '1. Bøjer',
      'Beslutning fra Havnerådet',
      'Dato: 4. maj 2027',
      'Sted: Havnekontoret, Kajgade 2',
      '',
      'Godkendt.'
    )
    expect(decided(items)).toEqual([['Godkendt.']])
    expect(items[0]?.decisions[0]?.date).toBe('2027-05-04')
  })

  test('parts of the item with numbers of their own are its words, below its heading', () => {
    const items = itemsOf(
      ...HEAD,
      '1. Bøjer',
      'Beslutning:',
      '1.1 Indkøb',
      'Der købes tre.',
      '1.2 Besparelser',
      'Bøjerne males ikke.'
    )
    expect(decided(items)).toEqual([['1.1 Indkøb\nDer købes tre.\n1.2 Besparelser\nBøjerne males ikke.']])
  })

  test('who stands in the row of a decision is to do it', () => {
    const items = itemsOf(
      ...HEAD,
      '1. Bøjer',
      '',
      '| Beslutning | Ansvarlig | Frist |',
      '|---|---|---|',
      '| Bøjerne skiftes. | Anna Holt | 7. maj |',
      '| Kajen males ikke. | | |'
    )
    expect(items[0]?.decisions[0]?.responsible.map(({ who, what }) => [who, what])).toEqual([
      ['Anna Holt', 'Bøjerne skiftes']
    ])
  })

  test('whether an attachment is open is no part of its name', () => {
    const items = itemsOf(
      ...HEAD,
      '1. Bøjer',
      'Bilag:',
      '1 Åben Kort over bøjer         34110/27',
      '2 Åben Priser         34112/27',
      '',
      'Beslutning',
      'Godkendt.',
      '',
      '2. Kajen',
      'Bilag:',
      '1. Åben - Tegning',
      '',
      'Beslutning',
      'Udsat.'
    )
    expect(items.map(({ attachments }) => attachments)).toEqual([['Kort over bøjer', 'Priser'], ['Tegning']])
  })

  test("an e-mail's signature is none of it", () => {
    const items = itemsOf(
      ...HEAD,
      '1. Bøjer',
      'Beslutning',
      'Godkendt.',
      '',
      '--',
      'Havnerådet',
      'Denne e-mail er fortrolig.'
    )
    expect(decided(items)).toEqual([['Godkendt.']])
  })

  test('the day of the next meeting closes no item that goes on to its decision', () => {
    const items = itemsOf(
      ...HEAD,
      '1. Eventuelt',
      'Næste møde er torsdag den 13. november 2027.',
      '',
      'Beslutning',
      'Intet.'
    )
    expect(decided(items)).toEqual([['Intet.']])
  })

  test("a site's name, address and links below the last item are none of it", () => {
    const items = itemsOf(
      ...HEAD,
      '1. Bøjer',
      'Beslutning',
      'Godkendt.',
      '',
      'Del denne side   Print',
      '',
      'Strandby Kommune',
      'Parkvej 150',
      'Kontakt os'
    )
    expect(decided(items)).toEqual([['Godkendt.']])
  })
})
