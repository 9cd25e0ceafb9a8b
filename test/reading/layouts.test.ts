import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document

describe('what some municipalities print around a name or a title', () => {
  test.each([
    ['Byrådet 2022-2025', 'Byrådet'],
    ['Fjordby Kommune Beredskabskommissionen', 'Beredskabskommissionen'],
    ['Havnebestyrelsen, Fjordby Havn', 'Havnebestyrelsen'],
    ['Direktionsmøde - Fjordby Kommune', 'Direktionen'],
    ['Kultur- og Fritidsudvalget', 'Kultur- og Fritidsudvalget'],
    ['Udvalget for Børn, Skole og Kultur', 'Udvalget for Børn, Skole og Kultur']
  ])('%s is the forum %s', (line, forum) => {
    expect(read('Referat', line, 'Dato: 3. maj 2027', '', 'Punkt 1: Budget', 'Beslutning', 'Godkendt.').forum).toBe(
      forum
    )
  })

  test.each([
    ['Havneplan 27/2218', 'Havneplan', '27/2218'],
    ['27/2218 Havneplan', 'Havneplan', '27/2218'],
    ['Havneplan 00.30.02-S00-7-27', 'Havneplan', '00.30.02-S00-7-27'],
    ['Skolernes plan for 2027/28', 'Skolernes plan for 2027/28', null],
    ['Lokalplan nr. 27/2218', 'Lokalplan nr. 27/2218', null]
  ])('"%s" is the title "%s"', (printed, title, caseNumber) => {
    const [item] = read('Referat', '', `Punkt 1: ${printed}`, 'Beslutning', 'Godkendt.').items
    expect([item?.title, item?.caseNumber]).toEqual([title, caseNumber])
  })

  test('a mark in brackets that is the whole title is shown without them', () => {
    const [, item] = read('Referat', '', 'Punkt 1: Budget', 'Beslutning', 'Godkendt.', '', 'Punkt 2: (Lukket)').items
    expect([item?.title, item?.closed]).toEqual(['Lukket', true])
  })

  test('the forum may stand in the running head only', () => {
    expect(
      read('Ældrerådet                     Side 1 af 2', 'Referat', 'Dato: 3. maj 2027', '', 'Punkt 1: Budget').forum
    ).toBe('Ældrerådet')
  })
})

describe('items', () => {
  test('a page printed as one line is cut at headings that scanning spoiled', () => {
    const page =
      'Pkt. 1: Plan for brandhaner 27/2218 Sagsfremstil1ing Der er for lidt vand i de gamle haner ved havnen. lndstilling Chefen indstiller, at planen godkendes. BESLUTN1NG BEREDSKABSKOMMISSIONEN DEN 03-05-2027 Godkendt. Pkt. 2: Øvelse Beslutning Beredskabskommissionen den 03-05-2027 Drøftet.'
    const { items } = read('Protokol Beredskabskommissionen den 3. maj 2027', '', page)
    expect(items.map(({ title, decisions }) => [title, decisions[0]?.text])).toEqual([
      ['Plan for brandhaner', 'Godkendt.'],
      ['Øvelse', 'Drøftet.']
    ])
  })

  test('a title that is also the word for a section is known from the contents', () => {
    const { items } = read(
      'Referat',
      'Agenda',
      '1 Takster',
      '2 Beslutningskompetence: hvem afgør hvad',
      '3 Ny mole',
      '',
      '1',
      '',
      'Takster',
      '',
      'Beslutning',
      '',
      'Godkendt.',
      '',
      '2',
      '',
      'Beslutningskompetence: hvem afgør hvad',
      '',
      'Beslutning',
      '',
      'Drøftet.',
      '',
      '3',
      '',
      'Ny mole',
      '',
      'Beslutning',
      '',
      'Udsat.'
    )
    expect(items.map(({ title }) => title)).toEqual(['Takster', 'Beslutningskompetence: hvem afgør hvad', 'Ny mole'])
  })

  test('the first items of a list below the title are no running heads', () => {
    const { items } = read(
      'Økonomiudvalget - 03-05-2027',
      'Protokol',
      'Punkter på åben dagsorden',
      '45. Meddelelser',
      '46. Budget 2028',
      '',
      '45. Meddelelser',
      '27/1101',
      'Beslutning Økonomiudvalget den 03-05-2027',
      'Til efterretning.',
      '',
      '46. Budget 2028',
      '27/1102',
      'Beslutning Økonomiudvalget den 03-05-2027',
      'Godkendt.'
    )
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      [45, 'Meddelelser'],
      [46, 'Budget 2028']
    ])
  })

  test('the title may stand behind the case number', () => {
    const { items } = read(
      'Havneudvalget, 3. maj 2027',
      'Sag nr. 7',
      'Sagsnummer: 2027-0012231',
      'Regnskab 2026',
      'Sagsfremstilling:',
      'Et mindreforbrug.',
      'Behandling i udvalget:',
      'Godkendt.',
      'Sag nr. 8',
      'Sagsnummer: 2027-0018810',
      'Ny mole',
      'Sagsfremstilling:',
      'Molen er revnet.',
      'Behandling i udvalget:',
      'Udsat.'
    )
    expect(items.map(({ title, decisions }) => [title, decisions[0]?.outcome])).toEqual([
      ['Regnskab 2026', 'approved'],
      ['Ny mole', 'postponed']
    ])
  })
})

describe('decisions', () => {
  test('lines that stand over each paragraph of a decision are its sub-headings, also when they ask', () => {
    const [item] = read(
      'Referat',
      '',
      'Punkt 1: Hjemmearbejde',
      '',
      'Beslutning',
      '',
      'Hvor mange dage kan man arbejde hjemme',
      '',
      'To dage godkendt.',
      '',
      'Udstyr til hjemmet',
      '',
      'Afslag.'
    ).items
    expect(item?.decisions[0]?.subDecisions.map(({ heading, outcome }) => [heading, outcome])).toEqual([
      ['Hvor mange dage kan man arbejde hjemme', 'approved'],
      ['Udstyr til hjemmet', 'rejected']
    ])
  })

  test.each([
    ['Som indstillet.', 'approved'],
    ['Udvalget tilsluttede sig forslaget.', 'approved'],
    ['Udvalget tilsluttede sig forslaget med den bemærkning, at prisen oplyses.', 'approved-with-remarks'],
    ['Forslaget faldt.', 'rejected'],
    ['Sagen sendes retur til forvaltningen.', 'referred'],
    ['The board adopted the plan subject to a review.', 'approved-with-remarks']
  ])('"%s" is %s', (text, outcome) => {
    const [item] = read('Referat', '', 'Punkt 1: Budget', 'UDVALGSBESLUTNING', text).items
    expect(item?.decisions[0]?.outcome).toBe(outcome)
  })

  test('the last item may decide nothing but the next meeting', () => {
    const { document } = readMinutes(
      'REFERAT Havnerådet d. 12-03-2027\n\n1. Bøjer\n\nBeslutning\n\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\n\nNæste møde holdes den 9. april 2027. Anna Holt tager kort med.\n'
    )
    expect(document.items[1]?.decisions[0]?.text).toBe('Næste møde holdes den 9. april 2027. Anna Holt tager kort med.')
  })

  test('under "Historik" a body, a day and its item head a decision; a body and a day with a colon are told', () => {
    const decided = (heading: string) =>
      readMinutes(
        `REFERAT Havnerådet d. 12-03-2027\n\n1. Bøjer\n\nBeslutning\n\nGodkendt.\n\nHistorik\n\n${heading}\n\nUdsat til lodsen er hørt.\n`
      ).document.items[0]?.decisions.map(({ date, text }) => [date, text])
    expect(decided('Havnerådet, 12. februar 2027, pkt. 27:')).toEqual([
      ['2027-03-12', 'Godkendt.'],
      ['2027-02-12', 'Udsat til lodsen er hørt.']
    ])
    expect(decided('Havnerådet, 12. februar 2027:')).toEqual([['2027-03-12', 'Godkendt.']])
  })
})

test('day and place below a decision heading are no part of what was decided, and the day is the decision’s', () => {
  const { items } = readMinutes(
    [
      'Referat',
      'Havnerådet',
      'Tirsdag den 4. maj 2027',
      '',
      ...[1, 2].flatMap((number) => [
        `${number}. Kaj ${number}`,
        '',
        'Beslutning fra Havnerådet',
        '',
        'Dato: 27. april 2027',
        '',
        'Sted: Lodshuset, Kajen 4',
        '',
        `Kaj ${number} renoveres.`,
        ''
      ])
    ].join('\n')
  ).document
  expect(items.map(({ decisions }) => decisions.map(({ date, text }) => [date, text]))).toEqual([
    [['2027-04-27', 'Kaj 1 renoveres.']],
    [['2027-04-27', 'Kaj 2 renoveres.']]
  ])
})

describe('what a publisher’s layout adds', () => {
  const first = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document
  const ofHarbour = (...lines: readonly string[]) => first('Referat', 'Havnerådet', '4. maj 2027', '', ...lines)

  test('the day on which a letterhead was written is not the meeting’s', () => {
    expect(
      first(
        'Region Nordhav',
        'Sekretariatet                                Strandby, den 17. maj 2027',
        '',
        'Referat',
        'af mødet i Regionsrådet',
        '16. maj 2027 kl. 15:00',
        '',
        '1. Kajen',
        '',
        'Beslutning',
        'Udsat.'
      )
    ).toMatchObject({ meetingDate: '2027-05-16', forum: 'Regionsrådet' })
  })

  test('the name of who wrote it counts before initials in the letterhead', () => {
    expect(
      first('Referat', 'Havnerådet', '4. maj 2027', 'Ref.: PLG', '', 'Referent: Pia Lund Gram', '', '1. Kajen')
        .secretary
    ).toBe('Pia Lund Gram')
  })

  test('who does it and by when, in columns beside the text, is no part of what was decided', () => {
    const { items } = first(
      'Referat',
      'Styregruppen for kajen',
      '4. maj 2027',
      '',
      ...[1, 2].flatMap((number) => [
        `Punkt ${number}. Kaj ${number}`,
        '',
        '| Tekst | Ansvar | Frist |',
        '|---|---|---|',
        `| Kaj ${number} er slidt. | | |`,
        `| Beslutning: Kaj ${number} renoveres. | ABC | 11.05.2027 |`,
        ''
      ])
    )
    expect(items.map(({ title, decisions }) => [title, decisions.map(({ text }) => text)])).toEqual([
      ['Kaj 1', ['Kaj 1 renoveres.']],
      ['Kaj 2', ['Kaj 2 renoveres.']]
    ])
    expect(items[0]?.decisions[0]?.responsible.map(({ who }) => who)).toEqual(['ABC'])
  })

  test('a title stands behind its label, below the number and the time of the item', () => {
    const { items } = first(
      'Mosevang Skole',
      'Referat',
      'Skolebestyrelsesmøde den 4. maj 2027 kl. 17.00',
      '',
      ...[1, 2, 3].flatMap((number) => [
        `17.${number}0 – 17.${number}5`,
        '',
        `Punkt ${number}`,
        '',
        `Emne: ${number === 3 ? 'Personalesag (lukket punkt)' : `Lejrskole ${number}`}`,
        '',
        ...(number === 3 ? [] : ['Opgave: Beslutning', '', 'Beslutning:', '', `Lejrskole ${number} holdes.`]),
        ''
      ])
    )
    expect(items.map(({ title, closed, decisions }) => [title, closed, decisions[0]?.text ?? ''])).toEqual([
      ['Lejrskole 1', false, 'Lejrskole 1 holdes.'],
      ['Lejrskole 2', false, 'Lejrskole 2 holdes.'],
      ['Personalesag', true, '']
    ])
  })

  test('a mark that is all there is below a title closes its item', () => {
    const { items } = ofHarbour(
      '1. Kajen',
      '',
      'Beslutning',
      'Udsat.',
      '',
      '2. Direktørens kontrakt',
      '',
      'LUKKET PUNKT',
      '',
      '3. Broen',
      '',
      'Beslutning',
      'Godkendt.'
    )
    expect(items.map(({ title, closed }) => [title, closed])).toEqual([
      ['Kajen', false],
      ['Direktørens kontrakt', true],
      ['Broen', false]
    ])
  })

  test('a page’s number between dashes, a plan of tasks and the words that close the meeting are no decision', () => {
    const { items } = ofHarbour(
      '1. Kajen',
      '',
      'Beslutning',
      'Sagen udsættes, indtil lodsen',
      '',
      '                    Havnerådsmøde den 4. maj 2027                    - 4 -',
      '',
      'har set på den.',
      '',
      '2. Næste møde',
      '',
      'Beslutning',
      'Næste møde holdes den 1. juni 2027.',
      '',
      'Handleplan',
      '',
      'Nr. | Hvad | Hvem | Hvornår',
      '1 | Brev til lodsen | Bo | 1. maj',
      '',
      'Mødet sluttede kl. 11.50',
      '',
      'Skovby Havn',
      'Havnegade 3'
    )
    expect(items.map(({ decisions }) => decisions[0]?.text.replace(/\s+/gu, ' '))).toEqual([
      'Sagen udsættes, indtil lodsen har set på den.',
      'Næste møde holdes den 1. juni 2027.'
    ])
  })

  test('a kind before a title’s colon is part of the title, of however many items', () => {
    const { items } = ofHarbour(
      ...[1, 2, 3].flatMap((number) => [
        `${number}. BESLUTNINGSSAG: KAJ ${number} RENOVERES`,
        '',
        'INDSTILLING',
        '',
        `at kaj ${number} renoveres.`,
        '',
        'BESLUTNING',
        '',
        'Godkendt.',
        '',
        'BILAGSFORTEGNELSE',
        '',
        `1. Rapport om kaj ${number}`,
        ''
      ])
    )
    expect(items.map(({ number, title }) => [number, title])).toEqual(
      [1, 2, 3].map((number) => [number, `BESLUTNINGSSAG: KAJ ${number} RENOVERES`])
    )
  })

  test('a title above its number, which says in brackets whose number it is', () => {
    const { items } = first(
      'Havne- og Kystudvalget',
      'Tirsdag den 4. maj 2027 kl. 17:00',
      '',
      ...[61, 62].flatMap((number) => [
        `Kaj ${number}`,
        '',
        `Sag nr. ${number} (HKU)`,
        '',
        'Sagens kerne',
        '',
        'Kajen er slidt.',
        '',
        'Beslutning',
        '',
        'Udsat.',
        '',
        ''
      ])
    )
    expect(items.map(({ number, title, decisions }) => [number, title, decisions[0]?.text])).toEqual([
      [61, 'Kaj 61', 'Udsat.'],
      [62, 'Kaj 62', 'Udsat.']
    ])
  })

  test('who was there and who was not, in a table of members without a head', () => {
    expect(
      ofHarbour(
        'MEDLEMMER',
        '',
        'Anna Holt\tFormand\tDeltog\tA',
        'Bo Dam\tMedlem\tAfbud\tV',
        'Ida Lund\tMedlem\tDeltog\tF',
        '',
        '1. Kajen'
      )
    ).toMatchObject({ participants: ['Anna Holt', 'Ida Lund'], absent: ['Bo Dam'] })
  })

  test('a line that breaks off in brackets heads no part of a decision', () => {
    const { items } = ofHarbour(
      '1. Kajen',
      '',
      'Beslutning',
      'Et flertal (Anna Holt, Bo Dam, Ida Lund og',
      'Per Gram) afslog ansøgningen. Et mindretal ønskede at godkende den.'
    )
    expect(items[0]?.decisions[0]?.subDecisions).toEqual([])
  })
})
