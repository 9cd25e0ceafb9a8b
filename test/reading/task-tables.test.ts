import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { firstItemOf } from './first-item.ts'

const itemOf = (...below: readonly string[]) => firstItemOf('1. Ny kaj', '', ...below)

describe('a table of what is to be done below a decision', () => {
  test.each([
    ['tabs', ['Opfølgning\tAnsvarlig\tFrist', 'Udbud sendes ud\tCTM\t1. juni', 'Brev til naboer\tCSÆ\t']],
    [
      'pipes',
      [
        '| Opgave | Hvem | Hvornår |',
        '|---|---|---|',
        '| Udbud sendes ud | CTM | 1. juni |',
        '| Brev til naboer | CSÆ | |'
      ]
    ],
    [
      'blanks',
      [
        'Handling            Tovholder     Deadline',
        'Udbud sendes ud     CTM           1. juni',
        'Brev til naboer     CSÆ'
      ]
    ],
    [
      'words by several names',
      [
        'Aktivitet/opgave\tAnsvarlig afdeling\tFrist/deadline',
        'Udbud sendes ud\tCTM\t1. juni',
        'Brev til naboer\tCSÆ\t'
      ]
    ]
  ])('in %s is no part of its words, and is a list of follow-ups', (_, table) => {
    const item = itemOf('Beslutning', 'Kajen renoveres.', '', ...table, '', 'Bilag', '1. Kort over havnen')
    expect(item?.decisions.map(({ text }) => text)).toEqual(['Kajen renoveres.'])
    expect(item?.followUpList?.rows).toEqual([
      { topic: 'Udbud sendes ud', expected: '1. juni', responsible: 'CTM' },
      { topic: 'Brev til naboer', expected: null, responsible: 'CSÆ' }
    ])
    expect(item?.attachments).toEqual(['Kort over havnen'])
    expect(item?.sections.find(({ name }) => name === 'Opfølgning')?.text).toContain('Udbud sendes ud')
  })

  test.each([
    [
      'with one blank between its columns',
      ['Opfølgning Ansvarlig Frist', 'Udbud sendes ud CTM 1. juni', 'Brev til naboer CSÆ 3. juni']
    ],
    ['a cell on each line', ['Opfølgning', 'Ansvarlig', 'Frist', 'Udbud sendes ud', 'CTM', '1. juni']],
    [
      'a cell on each line, blank lines between',
      ['Opgave', '', 'Ansvarlig', '', 'Frist', '', 'Udbud sendes ud', '', 'CTM']
    ]
  ])('copied %s is no part of its words', (_, table) => {
    expect(itemOf('Beslutning', 'Kajen renoveres.', '', ...table)?.decisions.map(({ text }) => text)).toEqual([
      'Kajen renoveres.'
    ])
  })

  test('a heading of its own goes with it, and what is decided below it stays', () => {
    const item = itemOf(
      'Beslutning',
      'Kajen renoveres.',
      '',
      'Opfølgning:',
      'Opgave\tAnsvarlig',
      'Udbud sendes ud\tCTM',
      '',
      'Rådet takkede for notatet.'
    )
    expect(item?.decisions.map(({ text }) => text)).toEqual(['Kajen renoveres.\n\nRådet takkede for notatet.'])
  })

  test('what is said of who is responsible, in sentences or behind a label, stays in the decision', () => {
    const text = 'Kajen renoveres.\nAnsvarlig: CTM\nFrist: 1. juni\nOpfølgning sker på næste møde.'
    expect(itemOf('Beslutning', ...text.split('\n'))?.decisions[0]?.text).toBe(text)
  })

  test('a table of anything else stays in the decision', () => {
    const text = 'Kajen renoveres således:\n\nEtape\tPris\tÅr\nNordkajen\t2 mio. kr.\t2028'
    expect(itemOf('Beslutning', ...text.split('\n'))?.decisions[0]?.text).toBe(text)
  })
})

describe('a decision in the first column, beside who is responsible', () => {
  test.each([
    [['Beslutning\tAnsvarlig\tFrist', 'Kajen renoveres.\tCTM\t1. juni', 'Naboerne får et brev.\tCSÆ\t']],
    [['| Konklusion | Tovholder |', '|---|---|', '| Kajen renoveres. | CTM |', '| Naboerne får et brev. | |']],
    [['| **Beslutning** | **Ansvarlig** |', '|---|---|', '| Kajen renoveres.<br>Naboerne får et brev. | CTM |']],
    [
      [
        'Beslutning                   Ansvarlig',
        'Kajen renoveres.             CTM og',
        'Naboerne får et brev.        CSÆ'
      ]
    ]
  ])('is read by itself', (table) => {
    const item = itemOf('Baggrund', 'Kajen er slidt.', '', ...table, '', 'Bilag', '1. Kort over havnen')
    expect(item?.decisions.map(({ text }) => text)).toEqual(['Kajen renoveres.\nNaboerne får et brev.'])
    expect(item?.decisions[0]?.subDecisions).toEqual([])
    expect(item?.sections.find(({ name }) => name === 'Opfølgning')?.text).toContain('CTM')
    expect(item?.attachments).toEqual(['Kort over havnen'])
  })
})

describe('decisions in such tables below every item', () => {
  const table = (decision: readonly string[], who: string) =>
    ['Beslutning\tAnsvarlig\tFrist', ...decision.slice(0, -1), `${decision.at(-1)}\t${who}\t1. juni 2027`].join('\n')
  const { document } = readMinutes(
    [
      'Referat',
      'Havnerådet',
      '4. maj 2027',
      '',
      `1. Ny kaj\nSagsfremstilling\nKajen er slidt.\n\n${table(['Kajen renoveres.'], 'Anna Holt')}`,
      `2. Bøjer\nSagsfremstilling\nDer mangler bøjer.\n\n${table(['Der købes seks bøjer.', 'Naboerne får et brev.'], 'Per Lind')}`,
      `3. Lys\nSagsfremstilling\nDer er mørkt.\n\n${table(['Udsat.'], 'Ida Krog')}`
    ].join('\n\n')
  )

  test('are their first column alone, however many paragraphs a cell has', () => {
    expect(document.items.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
      ['Kajen renoveres.'],
      ['Der købes seks bøjer.\nNaboerne får et brev.'],
      ['Udsat.']
    ])
  })

  test('name who carries them out', () => {
    expect(document.items.map(({ decisions }) => decisions[0]?.responsible.map(({ who }) => who))).toEqual([
      ['Anna Holt'],
      ['Per Lind'],
      ['Ida Krog']
    ])
  })
})

describe('tasks in lines of their own below a decision', () => {
  test.each([
    ['labels beside each other', ['', '        Hvem: Lone Dahl              Hvornår: 20. marts (brev til naboerne)']],
    ['labels one blank apart', ['Ansvarlig: Lone Dahl Frist: 1. juni']],
    ['labels behind a comma', ['Tovholder: Lone Dahl, deadline: uge 23']],
    ['with what is to be done', ['Opgave: Udbud sendes ud   Hvem: Lone Dahl   Hvornår: maj']],
    ['a label on each line', ['', 'Ansvarlig: Lone Dahl', 'Frist: 1. juni']],
    ['one label', ['Ansvarlig: Lone Dahl']],
    ['two words in one label', ['Ansvarlig/frist: Lone Dahl']],
    ['a day behind the name', ['Ansvarlig: Lone Dahl / frist 1. oktober 2027']]
  ])('%s are no part of its words, and tell who does it', (_, below) => {
    const item = itemOf('Beslutning', 'Kajen renoveres. Naboerne får et brev.', ...below)
    expect(item?.decisions[0]?.text).toBe('Kajen renoveres. Naboerne får et brev.')
    expect(item?.sections.find(({ name }) => name === 'Opfølgning')?.text).toContain('Lone Dahl')
    expect(item?.decisions[0]?.responsible).toEqual([{ who: 'Lone Dahl', what: 'Naboerne får et brev' }])
  })

  test('between two sentences of the decision leave both', () => {
    const item = itemOf(
      'Beslutning',
      'Kajen renoveres.',
      'Hvem: CTM   Hvornår: maj',
      '',
      'Broen spærres.',
      'Hvem: CSÆ   Hvornår: juni'
    )
    expect(item?.decisions[0]?.text).toBe('Kajen renoveres.\n\nBroen spærres.')
    expect(item?.decisions[0]?.responsible).toEqual([
      { who: 'CTM', what: 'Kajen renoveres' },
      { who: 'CSÆ', what: 'Broen spærres' }
    ])
  })

  test.each([
    [
      'a label that goes on as a sentence',
      'Kajen renoveres.\nAnsvarlig: Lone Dahl sørger for, at naboerne får besked.'
    ],
    ['a label below a heading of the decision', 'Kajen renoveres.\n\nBroen\nTovholder: CTM'],
    ['a day alone', 'Kajen renoveres.\nFrist: 1. juni']
  ])('%s stays in the decision', (_, text) => {
    expect(itemOf('Beslutning', ...text.split('\n'))?.decisions[0]?.text).toBe(text)
  })
})

describe('columns at the right edge of the page', () => {
  const minutes = (head: readonly string[], ...below: readonly string[]) =>
    readMinutes(
      [
        'Referat',
        'Byggeudvalget',
        'Dato: 4. maj 2027',
        '',
        ...head,
        '',
        '1.    Ny kaj',
        '',
        '      Beslutning:',
        ...below
      ].join('\n')
    ).document.items[0]
  const HEAD = ['Pkt.  Emne                                        Ansvar  Frist', '-'.repeat(66)]

  test('say who and when, and cut no sentence', () => {
    const item = minutes(
      HEAD,
      '      Kajen renoveres. CTM fremlægger en             CTM     20.02',
      '      plan på næste møde.',
      '      Naboerne får et brev.                          Lone Dahl  uge 9',
      '      Broen spærres.                                 CSÆ'
    )
    expect(item?.decisions[0]?.text).toBe(
      'Kajen renoveres. CTM fremlægger en\n      plan på næste møde.\n      Naboerne får et brev.\n      Broen spærres.'
    )
    expect(item?.decisions[0]?.responsible).toEqual([
      { who: 'CTM', what: 'CTM fremlægger en\n      plan på næste møde' },
      { who: 'Lone Dahl', what: 'Naboerne får et brev' },
      { who: 'CSÆ', what: 'Broen spærres' }
    ])
    expect(item?.sections.find(({ name }) => name === 'Opfølgning')?.text).toContain('20.02')
  })

  test('are known without a head from the second line on', () => {
    const rows = [
      '      Kajen renoveres i to etaper.           CTM    20.02',
      '      Naboerne får et brev om det.           CSÆ    1/3'
    ]
    expect(minutes([], ...rows)?.decisions[0]?.text).toBe(
      'Kajen renoveres i to etaper.\n      Naboerne får et brev om det.'
    )
    expect(minutes([], rows[0] ?? '')?.decisions[0]?.text).toContain('20.02')
  })

  test('beside titles and decisions that begin on their heading', () => {
    const { items } = readMinutes(
      [
        'Referat',
        'Byggeudvalget',
        'Dato: 4. maj 2027',
        '',
        '1.    Ny kaj                                    CTM',
        '      Konklusion: Kajen renoveres.              CTM    20.02',
        '',
        '2.    Bøjer                                     CSÆ',
        '      Konklusion: Udsat til juni.               CSÆ    1/6'
      ].join('\n')
    ).document
    expect(items.map(({ title, decisions }) => [title, decisions[0]?.text, decisions[0]?.responsible[0]?.who])).toEqual(
      [
        ['Ny kaj', 'Kajen renoveres.', 'CTM'],
        ['Bøjer', 'Udsat til juni.', 'CSÆ']
      ]
    )
  })

  test('figures in columns stay in the decision', () => {
    const rows = [
      '      Kajen koster i første etape            MIO    12.50',
      '      Broen koster i anden etape             MIO    14.75'
    ]
    expect(minutes(HEAD.slice(0, 0), ...rows)?.decisions[0]?.text).toContain('14.75')
  })
})

describe('a table of items', () => {
  test('says in columns of its own who does it, and may number its titles', () => {
    const { items } = readMinutes(
      [
        'Referat',
        'Havnerådet',
        'Dato: 4. maj 2027',
        '',
        '| Punkt | Sagsfremstilling | Beslutning | Ansvarlig | Deadline |',
        '|---|---|---|---|---|',
        '| 1. Ny kaj | Kajen er slidt. | Kajen renoveres.<br>Naboerne får besked. | Anna Holt | 1. juni |',
        '| 2. Bøjer | To mangler. | Udsat. | | |'
      ].join('\n')
    ).document
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Ny kaj'],
      [2, 'Bøjer']
    ])
    expect(items.map(({ decisions }) => decisions[0]?.text)).toEqual([
      'Kajen renoveres.\nNaboerne får besked.',
      'Udsat.'
    ])
    expect(items[0]?.sections.find(({ name }) => name === 'Opfølgning')?.text).toBe('Anna Holt   1. juni')
  })
})

test('a table of one item, with a label in each row', () => {
  const table = (number: number, title: string, said: string) => [
    '| Nr. | Emne | |',
    '|---|---|---|',
    `| ${number} | ${title} | |`,
    '| Baggrund | Kajen er utæt. | |',
    `| Aftale | ${said} | |`,
    '| Ansvarlig | Anna Holt | Frist: 1. juni |',
    '| Bilag | Kort over havnen | |',
    ''
  ]
  const lines = [
    'Havnerådet – referat',
    '',
    '| Dato | 4. maj 2027 |',
    '',
    ...table(1, 'Ny kaj', 'Kajen renoveres.'),
    ...table(2, 'Ny mole', 'Der måles støj.'),
    'Næste rådsmøde: 1. juni 2027 kl. 13.'
  ]
  const { items } = readMinutes(lines.join('\n')).document
  expect(items.map(({ number, title, attachments }) => [number, title, attachments])).toEqual([
    [1, 'Ny kaj', ['Kort over havnen']],
    [2, 'Ny mole', ['Kort over havnen']]
  ])
  expect(items.map(({ decisions }) => decisions.map(({ text, responsible }) => [text, responsible[0]?.who]))).toEqual([
    [['Kajen renoveres.', 'Anna Holt']],
    [['Der måles støj.', 'Anna Holt']]
  ])
})

test('a row of number and title alone is an item, and a document behind the table is none of it', () => {
  const { items } = readMinutes(
    [
      'Referat',
      'Havnerådet',
      'Dato: 4. maj 2027',
      '',
      'Nr.\tEmne\tSagsfremstilling\tBeslutning\tAnsvarlig',
      '1\tNy kaj\tKajen er utæt.\tKajen renoveres.\tAnna',
      '2\tPersonalesag (lukket)\t\t\t',
      '3\tEventuelt\t\tIntet nyt om molen.\t',
      '',
      'Bilag til punkt 1: Notat om kajen',
      '',
      'Kajen blev godkendt af dykkere i 2020.'
    ].join('\n')
  ).document
  expect(items.map(({ title, closed, decisions }) => [title, closed, decisions.map(({ text }) => text)])).toEqual([
    ['Ny kaj', false, ['Kajen renoveres.']],
    ['Personalesag', true, []],
    ['Eventuelt', false, ['Intet nyt om molen.']]
  ])
})

test.each([[['1/5', '1/6']], [['12/5', '12/5']], [['15/5', '20/6']]])(
  'rows that end in a day are no pages: %s',
  ([first, second]) => {
    const text = `Referat\nHavnerådet\n4. april 2027\n\n1. Ny kaj\n\nBeslutning\nKajen bygges.\n\nOpgave                       Hvem   Frist\nSkriver til forvaltningen    AH     ${first}\nBestiller lokale             PL     ${second}\n\n2. Støj\n\nBeslutning\nUdsat.\n`
    const [item] = readMinutes(text).document.items

    expect(item?.decisions.map((one) => one.text)).toEqual(['Kajen bygges.'])
    expect(item?.sections.at(-1)?.text).toContain('Bestiller lokale')
  }
)

test('who and when behind one label', () => {
  const item = firstItemOf('1. Ny kaj', '', 'Beslutning: Kajen bygges.', 'Ansvarlig / Tidsfrist: Anna Holt / 1. maj')

  expect(item?.decisions.map(({ text, responsible }) => [text, responsible?.map(({ who }) => who)])).toEqual([
    ['Kajen bygges.', ['Anna Holt']]
  ])
})

test('initials and a day in one, at the right edge of the page, are none of what was decided', () => {
  const item = (number: number, text: string, action: string): string[] => [
    `${number}.   Punkt om kaj ${number}`,
    '',
    '     Beslutning:',
    `     ${text.padEnd(78)}${action}`,
    ''
  ]
  const { document } = readMinutes(
    [
      'Referat af møde i Havnegruppen den 3. maj 2027',
      '',
      ...item(1, 'Kajen males, når vejret er til det.', 'KB, 30/6'),
      ...item(2, 'Kranen smøres hver uge.', 'PL, 1/7'),
      ...item(3, 'Lyset tændes ved mørkets frembrud.', 'KB')
    ].join('\n')
  )
  expect(document.items.map(({ decisions }) => decisions[0]?.text.trim())).toEqual([
    'Kajen males, når vejret er til det.',
    'Kranen smøres hver uge.',
    'Lyset tændes ved mørkets frembrud.'
  ])
  expect(document.items.flatMap(({ decisions }) => decisions[0]?.responsible.map(({ who }) => who))).toContain('PL')
})

test.each([
  ['Ansvarlig og frist: Anna Holt, 1. juni 2027'],
  ['Frist/ansvarlig: Anna Holt, uge 22'],
  ['Tovholder og deadline: Anna Holt, løbende'],
  ['| Ansvarlig og frist | Anna Holt, 1. juni 2027 |']
])('who, and by when, under one label is no part of what was decided, and is known: %s', (line) => {
  const decision = itemOf(
    line.startsWith('|') ? '| Beslutning | Kajen renoveres. |' : 'Beslutning\nKajen renoveres.',
    line
  )?.decisions[0]
  expect(decision?.text).toBe('Kajen renoveres.')
  expect(decision?.responsible.map(({ who }) => who)).toEqual(['Anna Holt'])
})
