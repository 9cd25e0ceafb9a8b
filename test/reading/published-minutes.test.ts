import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (...lines: readonly string[]): ReturnType<typeof readMinutes>['document'] =>
  readMinutes(lines.join('\n')).document
const told = (...lines: readonly string[]): (readonly [number, string, string | undefined])[] =>
  read(...lines).items.map(({ number, title, decisions }) => [number, title, decisions[0]?.text.trim()])

describe('items whose text stands behind their title', () => {
  test('are all items, though whole sentences stand in the line of some', () => {
    expect(
      told(
        'Referat fra Havnerådet den 3. maj 2027',
        '',
        '1. Besøg fra Nørby onsdag d. 4. juni. Anna tager imod. Der er kaffe i Kajhuset.',
        '',
        '2. Skal vi have en ny kran? Vi ser på tilbud. Per spørger i Sønderby.',
        '',
        '3. Bøjerne blev set efter. Der mangler to. De bestilles nu.',
        '',
        '4. Eventuelt',
        'Intet.'
      )
    ).toEqual([
      [1, 'Besøg fra Nørby onsdag d. 4. juni.', 'Anna tager imod. Der er kaffe i Kajhuset.'],
      [2, 'Skal vi have en ny kran?', 'Vi ser på tilbud. Per spørger i Sønderby.'],
      [3, 'Bøjerne blev set efter.', 'Der mangler to. De bestilles nu.'],
      [4, 'Eventuelt', 'Intet.']
    ])
  })

  test('are parted at the colon where a word or two say what came of it', () => {
    expect(
      told(
        'Referat af bestyrelsesmøde den 3. maj 2027 kl. 19.00 i Kajhuset',
        '',
        '1.Godkendelse af dagsorden: Godkendt',
        '',
        '2. Meddelelser fra formanden: Kranen kommer i juni. Per holder os orienteret',
        '',
        '3.Godkendelse af referat fra det sidste møde den 13. april 2027: Godkendt',
        '',
        '4. Drift: Intet',
        '',
        '5. Næste møde den 7. juni 2027 hos Per'
      )
    ).toEqual([
      [1, 'Godkendelse af dagsorden', 'Godkendt'],
      [2, 'Meddelelser fra formanden', 'Kranen kommer i juni. Per holder os orienteret'],
      [3, 'Godkendelse af referat fra det sidste møde den 13. april 2027', 'Godkendt'],
      [4, 'Drift', 'Intet'],
      [5, 'Næste møde den 7. juni 2027 hos Per', undefined]
    ])
  })
})

describe('numbers of items', () => {
  test('an item that says when it is dealt with keeps its place', () => {
    expect(
      told(
        'Referat til mødet i Havneudvalget den 3. maj 2027',
        '',
        '40. Godkendelse af dagsorden',
        '',
        'Beslutning',
        '',
        'Godkendt.',
        '',
        '41. Kl. 15.00-16.00: Gennemgang af kajen',
        '',
        'Beslutning',
        '',
        'Drøftet.',
        '',
        '42. Ny kran',
        '',
        'Beslutning',
        '',
        'Udsat.'
      ).map(([number, , text]) => [number, text])
    ).toEqual([
      [40, 'Godkendt.'],
      [41, 'Drøftet.'],
      [42, 'Udsat.']
    ])
  })

  test('lettered parts of a point are none of their own', () => {
    expect(
      told(
        'Dagsorden for Havnebestyrelsen den 3. maj 2027',
        '',
        '1. Godkendelse af dagsorden',
        '2. Godkendelse af referat',
        '3. Økonomi',
        '  3.A. Møde med revisionen',
        '  3.B. Regnskab for første kvartal',
        '4. Bøjer'
      ).map(([number, title]) => [number, title])
    ).toEqual([
      [1, 'Godkendelse af dagsorden'],
      [2, 'Godkendelse af referat'],
      [3, 'Økonomi'],
      [4, 'Bøjer']
    ])
  })
})

describe('items under headings by what is to be done with them', () => {
  const GROUPED = [
    'Referat møde nr. 5 i Havnerådet, den 3. maj 2027',
    '',
    '1. Bemærkninger til dagsordenen:',
    'Anna viser det nye system efter pausen.',
    '',
    'Beslutningspunkter:',
    '',
    '2. Regler for fotografering på kajen',
    'Reglerne er vedtaget uden sidste afsnit.',
    '',
    'Punkter til drøftelse:',
    '',
    '3. Hvem må bruge kranen, når havnefogeden holder fri og ingen har vagt i Kajhuset.',
    'Per skriver et udkast.',
    '',
    'Orienteringspunkter: (uden referat)',
    '',
    '4. Nyt fra formanden',
    'Der kommer en ny bro.'
  ]

  test('are found, each with its own text', () => {
    expect(told(...GROUPED)).toEqual([
      [1, 'Bemærkninger til dagsordenen', 'Anna viser det nye system efter pausen.'],
      [2, 'Regler for fotografering på kajen', 'Reglerne er vedtaget uden sidste afsnit.'],
      [3, 'Hvem må bruge kranen, når havnefogeden holder fri og ingen har vagt i Kajhuset.', 'Per skriver et udkast.'],
      [4, 'Nyt fra formanden', 'Der kommer en ny bro.']
    ])
  })
})

describe('the only item of a page', () => {
  const PAGE = ['Mødedato: 3. maj 2027, kl. 17:30', 'Mødested: Kajhuset', '']
  const LEAD = 'Havnerådet skal på baggrund af anbefalingen fra formændene tage stilling til forslaget om nye takster.'
  const REST = ['Indstilling', '', 'at taksterne godkendes.', '', 'Beslutning', '', 'Godkendt.']

  test('is called by the line above the paragraph that comes before its first heading', () => {
    const title = 'Forslag til ny vedtægt for lokaludvalg'
    const { items, forum } = read(...PAGE, title, '', 'Se alle bilag', '', LEAD, '', ...REST)
    expect(items.map((item) => item.title)).toEqual([title])
    expect(forum).toBeNull()
  })

  test('is called by the page’s first line, where nothing else is above its first heading', () => {
    expect(read('Nye takster for gæster', '', 'Sagsfremstilling', 'De er for lave.', ...REST).items[0]?.title).toBe(
      'Nye takster for gæster'
    )
  })

  test('is called by the line above its case number', () => {
    const [item] = read(
      ...PAGE.slice(0, 2),
      'Bemærkninger:',
      ' • 1',
      '  Nye takster for gæster',
      '  Sagsid.: 27/8990',
      '',
      ...REST
    ).items
    expect([item?.title, item?.caseNumber]).toEqual(['Nye takster for gæster', '27/8990'])
  })
})

describe('who was absent, where only the first item says so', () => {
  const absent = (...first: readonly string[]): readonly string[] =>
    read('Referat', 'Havnerådet', 'Dato: 3. maj 2027', '', ...first, '', '2. Ny kran', '', 'Beslutning', 'Udsat.')
      .absent
  const AGENDA = ['1. Godkendelse af dagsorden', '', 'Beslutning', 'Godkendt.', '']

  test('below a label in a line of its own', () => {
    expect(absent(...AGENDA, 'Fraværende', 'Anna Holt (A)')).toEqual(['Anna Holt'])
    expect(
      absent(...AGENDA, 'Fraværende med afbud:', '', 'Anna Holt (Listen), sygdom.', '', 'Per Lind (A), arbejde.')
    ).toEqual(['Anna Holt', 'Per Lind'])
    expect(absent(...AGENDA, 'Der var afbud fra:', '- Anna Holt', '- Per Lind')).toEqual(['Anna Holt', 'Per Lind'])
  })

  test('in a sentence', () => {
    expect(absent(...AGENDA, 'Der var afbud fra Anna Holt, Per Lind og Bo Ask.')).toEqual([
      'Anna Holt',
      'Per Lind',
      'Bo Ask'
    ])
    expect(absent(...AGENDA, 'Anna Holt havde meldt afbud, og Per Lind deltog i stedet.')).toEqual(['Anna Holt'])
  })

  test('in an item of its own, without who came later, left or took part', () => {
    expect(
      absent(
        '1. Fraværende',
        '',
        'Beslutning',
        'Anna Holt og Per Lind var fraværende.',
        '',
        'Bo Ask deltog under pkt. 1-2.',
        '',
        'Ida Ravn forlod mødet efter pkt. 7.'
      )
    ).toEqual(['Anna Holt', 'Per Lind'])
    expect(absent('1. Fraværende: Anna Holt')).toEqual(['Anna Holt'])
  })

  test('not who stayed out of one item', () => {
    expect(absent(...AGENDA, 'Anna Holt deltog ikke under punkterne 12-15.')).toEqual([])
  })
})

test('a line that says who was absent heads no item', () => {
  const item = (number: string): string[] => [
    ' • Udskriv',
    `  Sagsid.: 27/${number}, Sagsinitialer: AGV`,
    '',
    '  Sagsfremstilling',
    '  Kajen er slidt.',
    '',
    '  Beslutning Havneudvalget den 03-05-2027',
    '  Godkendt.',
    '',
    '  Afbud: Anna Holt',
    ''
  ]
  const { items, absent } = read(
    'Beslutningsprotokol',
    'mandag den 3. maj 2027 kl. 09:00',
    'Udvalg: Havneudvalget',
    'Medlemmer: Anna Holt, Per Lind, Bo Ask',
    ...item('11'),
    ...item('12')
  )
  expect(items.map(({ title, caseNumber }) => [title, caseNumber])).toEqual([
    ['', '27/11'],
    ['', '27/12']
  ])
  expect(absent).toEqual(['Anna Holt'])
})

test('members counted in an item are no items', () => {
  expect(
    told(
      'Referat fra Havnerådet den 3. maj 2027',
      '1. Godkendelse af dagsorden',
      '',
      'Beslutning',
      '',
      'Deltagerne var:',
      '',
      '1. Formand Anna Holt (A)',
      '',
      '2. Per Lind (B)',
      '',
      '3. Bo Ask (C)',
      '',
      'Dagsordenen blev godkendt.'
    ).map(([number, title]) => [number, title])
  ).toEqual([[1, 'Godkendelse af dagsorden']])
})

test('entries of a list whose numbers were lost are all items, to the last', () => {
  const entry = (title: string, text: string): string[] => [`  1. ${title}`, '', text, '']
  expect(
    told(
      'Referat af møde i Havnerådet den 3. maj 2027',
      '',
      'Afbud: Anna Holt',
      '',
      ...entry('Godkendelse af dagsorden', 'Godkendt'),
      ...entry('Nyt fra havnefogeden', 'Kranen er malet.'),
      ...entry('Kasserer: foreløbigt budget', 'Budgettet er godkendt.'),
      ...entry('Evt.', '-')
    ).map(([number, title]) => [number, title])
  ).toEqual([
    [1, 'Godkendelse af dagsorden'],
    [2, 'Nyt fra havnefogeden'],
    [3, 'Kasserer: foreløbigt budget'],
    [4, 'Evt.']
  ])
})

test('what is set in below a point of an agenda does not end it', () => {
  expect(
    read(
      'Indkaldelse til møde i Havnerådet 2027',
      'Mandag den 3. maj 2027 kl. 9.00',
      '',
      'Dagsorden:',
      '',
      ' 1. Valg af referent',
      ' 2. Meddelelser fra medlemmer',
      '  1. Herunder nye bøjer',
      '  2. Herunder besøg fra Nørby',
      ' 3. Høringssvar',
      ' 4. Næste møde'
    ).items.map(({ number, title }) => [number, title])
  ).toEqual([
    [1, 'Valg af referent'],
    [2, 'Meddelelser fra medlemmer'],
    [3, 'Høringssvar'],
    [4, 'Næste møde']
  ])
})

test('a forum is called without the year, the meeting’s number or the parish before it', () => {
  expect(read('Indkaldelse til møde i Havnerådet 2027', 'Mandag den 3. maj 2027 kl. 9').forum).toBe('Havnerådet')
  expect(read('Referat fra ekstraordinært havnerådsmøde 2', 'Dato: 3. maj 2027').forum).toBe('Havnerådet')
  expect(read('Dagsorden til møde den 3. maj 2027', '', 'Skt. Annas Sogn, Menighedsrådet').forum).toBe('Menighedsrådet')
})

test('a page that numbers nothing parts its items by the mark above each first heading', () => {
  const { forum, items, absent } = read(
    'Skip til hoved indholdet',
    '  Hjem Politiske udvalg Seneste fra rådet',
    '',
    'Havnerådet 3. maj 2027',
    '',
    'Åben',
    '',
    'Beslutning',
    '',
    'Godkendt.',
    '',
    'Anna Holt og Per Lind var fraværende.',
    '',
    'Åben',
    '',
    'Indstilling',
    '',
    'Det indstilles, at kranen males.',
    '',
    'Teknisk Udvalg: Bo Ask var fraværende.',
    '',
    'Beslutning',
    '',
    'Udsat.',
    '',
    'Lukket',
    '',
    'Beslutning',
    '',
    'Godkendt.'
  )
  expect(forum).toBe('Havnerådet')
  expect(absent).toEqual(['Anna Holt', 'Per Lind'])
  expect(items.map(({ decisions }) => decisions.map(({ text }) => text.split('\n')[0]))).toEqual([
    ['Godkendt.'],
    ['Udsat.'],
    ['Godkendt.']
  ])
  expect(items.map(({ closed }) => closed)).toEqual([false, false, true])
})

test('a list of points with what came of each is no agenda, though “Dagsorden” stands above it', () => {
  const minutes = ['Dagsorden:', '', '1.Valg af referent.', 'Per er referent i dag.', '', '2.Godkendelse af dagsorden.']
  const rest = ['', '3.Nye bøjer.', 'Taget til efterretning.', '', '4.Eventuelt.', 'Intet.']
  expect(read(...minutes, 'Godkendt med en tilføjelse.', ...rest)).toMatchObject({
    kind: 'minutes',
    items: [{}, { decisions: [{ text: 'Godkendt med en tilføjelse.' }] }, {}, {}]
  })
  expect(read(...minutes, 'Dagsordenen godkendes.', '', '3.Nye bøjer.', 'Per viser dem.').kind).toBe('agenda')
})

test('what is told at a meeting is no forum', () => {
  expect(read('Referat 3. maj 2027', 'Bestyrelsesmøde', '', 'Nyt fra udvalg').forum).not.toBe('Nyt fra udvalg')
})

test('titles of two names with a mark for what is to be done are no persons', () => {
  const item = (heading: string): string[] => [
    '',
    heading,
    '',
    'Bilag',
    '1. Notat',
    '2. Kort',
    '',
    'Beslutning',
    'Godkendt.'
  ]
  expect(
    told(
      'Referat fra Havnerådet den 3. maj 2027',
      ...item('1. VELKOMST (B)'),
      ...item('2. NY KRAN (B)'),
      ...item('3. Ny Kaj (O)'),
      ...item('4. NÆSTE MØDE (B)')
    ).map(([number, title]) => [number, title])
  ).toEqual([
    [1, 'VELKOMST'],
    [2, 'NY KRAN'],
    [3, 'Ny Kaj'],
    [4, 'NÆSTE MØDE']
  ])
})

describe('what a head and its items say of the meeting', () => {
  test('the body is the one that meets on that day, where a case’s way is told and nowhere else', () => {
    const item = (number: number): string[] => [
      '',
      `${number}. Ny kran`,
      '',
      'Høring og sagsgang',
      'Teknisk Udvalg den 16. april 2027',
      'Havnerådet den 3. maj 2027',
      '',
      'Beslutning',
      'Godkendt.'
    ]
    const { forum } = read(
      '3. maj 2027',
      '',
      'Deltagere:',
      ' • Anna Holt (A)',
      ' • Per Lind (B)',
      ...item(7),
      ...item(8)
    )
    expect(forum).toBe('Havnerådet')
  })

  test('other days behind a label of their own are no place', () => {
    expect(
      read(
        'Referat fra Havnerådet den 3. maj 2027 kl. 19.00-21.00.',
        'Møderække: 22/8 - 27/9 - 30/10',
        '',
        '1. Kran',
        '',
        'Beslutning',
        'Ja.'
      ).place
    ).toBeNull()
  })

  test('who took part besides is a guest, and the words that say so no name', () => {
    expect(
      read(
        'Referat fra Havnerådet den 3. maj 2027',
        'Til stede: Anna Holt, Per Lind. Derudover deltog: Bo Ask, Ida Ravn.',
        '',
        '1. Kran',
        '',
        'Beslutning',
        'Godkendt.'
      ).participants
    ).toEqual(['Anna Holt', 'Per Lind'])
  })

  test('the end of the meeting is no beginning', () => {
    expect(
      read('Referat fra Havnerådet den 3. maj 2027', 'Mødet sluttede kl. 21.33', '', '1. Kran', '', 'Beslutning', 'Ja.')
        .startTime
    ).toBeNull()
  })
})
