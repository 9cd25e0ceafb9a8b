import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const HEAD = ['Referat', 'Havnerådet', 'Dato: 4. maj 2027', '']
const decisionsOf = (...lines: readonly string[]) =>
  readMinutes([...HEAD, ...lines].join('\n')).document.items.map(({ decisions }) => decisions[0]?.text)

describe('what stands between two items', () => {
  test.each([
    [['PAUSE', '', 'Kl. 19.20-19.35']],
    [['Pause (19.40-19.55)']],
    [['Kaffepause kl. 10.15']],
    [['Frokost kl. 12.00-12.30']],
    [['Break (10.00-10.15)']],
    [['Pause', '', 'Orienteringssager']]
  ])('%j is no part of the decision above', (between) => {
    expect(
      decisionsOf(
        '1. Ny kaj',
        '',
        'Beslutning',
        'Kajen renoveres.',
        '',
        ...between,
        '',
        '2. Bøjer',
        '',
        'Beslutning',
        'Udsat.'
      )
    ).toEqual(['Kajen renoveres.', 'Udsat.'])
  })

  test('a time of day that ends a decision stays in it', () => {
    expect(
      decisionsOf(
        '1. Ny tid',
        '',
        'Beslutning',
        'Mødet flyttes til',
        'Kl. 19.20',
        '',
        '2. Bøjer',
        '',
        'Beslutning',
        'Udsat.'
      )[0]
    ).toBe('Mødet flyttes til\nKl. 19.20')
  })
})

describe('what closes minutes', () => {
  test('a remark on the minutes below a broken rule', () => {
    const closing = ['- - - - -', 'Referatet er sendt til udvalget. /AH']
    expect(decisionsOf('1. Ny kaj', '', 'Beslutning', 'Kajen renoveres.', '', ...closing)).toEqual(['Kajen renoveres.'])
  })

  test.each([
    'These minutes were approved electronically on 7 May 2027.',
    'Godkendt til udsendelse: ABC, 7. maj 2027',
    'Dokumentet er underskrevet digitalt.',
    'Protokollen blev godkendt den 7. maj 2027.',
    'Strandby, den 7. maj 2027',
    'Referatet er sendt til godkendelse hos næstformanden 5/5-27. /AH',
    'Referatet er rundsendt den 5. maj.',
    'Mvh Anna Holt'
  ])('"%s" is no part of the last decision', (closing) => {
    expect(decisionsOf('1. Ny kaj', '', 'Beslutning', 'Kajen renoveres.', '', closing)).toEqual(['Kajen renoveres.'])
  })
})

test('the next meeting as an item of its own keeps its day, and not where it was signed', () => {
  expect(
    decisionsOf(
      '1. Næste møde',
      '',
      'Beslutning',
      'Næste møde er den 4. juni 2027 kl. 15.',
      '',
      'Strandby, den 7. maj 2027'
    )
  ).toEqual(['Næste møde er den 4. juni 2027 kl. 15.'])
})

test('minutes, initials and kind of item behind a title are none of it', () => {
  const { items } = readMinutes(
    [
      ...HEAD,
      '1) Ny kaj (10 min, AHO, til beslutning)',
      'Beslutning: Godkendt.',
      '',
      '2) Bøjer (kl. 9.30, PLI)',
      'Beslutning: Udsat.'
    ].join('\n')
  ).document
  expect(items.map(({ title }) => title)).toEqual(['Ny kaj', 'Bøjer'])
})

describe('a page that ends in the middle', () => {
  test('of a word leaves it whole, however many lines its foot and head took', () => {
    const text = decisionsOf(
      '1. Ny kaj',
      '',
      'Sagsfremstilling',
      ...Array.from({ length: 12 }, (_, i) => `Fag ${i + 1} af kajen er slidt.`),
      '',
      'Beslutning',
      'Kajen renoveres fredag og lør-',
      ...['', '', '                                  Strandby Kommune', '\fHavnerådet            04-05-2027', '', ''],
      'dag i juni.',
      '',
      '2. Bøjer',
      '',
      'Beslutning',
      'Udsat.',
      ...['', '', '                                  Strandby Kommune', '\fHavnerådet            04-05-2027', '', ''],
      '3. Eventuelt'
    )[0]
    expect(text?.replace(/\s+/gu, ' ')).toBe('Kajen renoveres fredag og lørdag i juni.')
  })

  test('a case number between initials and openness is no running head', () => {
    const { items } = readMinutes(
      [
        'Byrådet, 04-05-2027                                Side 1',
        '',
        '11. Ny kaj',
        '',
        'HANMAD / 27/1177                                  ÅBEN SAG',
        '',
        'Beslutning',
        'Godkendt.',
        '',
        'Byrådet, 04-05-2027                                Side 2',
        '',
        '12. Bøjer',
        '',
        'HANMAD / 27/2014                                  ÅBEN SAG',
        '',
        'Beslutning',
        'Udsat.'
      ].join('\n')
    ).document
    expect(items.map(({ caseNumber }) => caseNumber)).toEqual(['27/1177', '27/2014'])
  })
})

describe('what an earlier body said', () => {
  const decisions = (...above: readonly string[]) =>
    readMinutes(
      [...HEAD, '1. Ny kaj', '', ...above, '', 'Beslutning', 'Anbefales, idet kajen males.', '', '2. Eventuelt'].join(
        '\n'
      )
    ).document.items[0]

  test('under its name and day, below the attachments, is its decision', () => {
    const item = decisions('Bilag:', 'Tegning', '', 'Kajrådet, den 2. april 2027', 'Anbefales.')
    expect(item?.attachments).toEqual(['Tegning'])
    expect(item?.decisions.map(({ forum, date, text }) => [forum, date, text])).toEqual([
      ['Kajrådet', '2027-04-02', 'Anbefales.'],
      ['Havnerådet', '2027-05-04', 'Anbefales, idet kajen males.']
    ])
  })

  test('a letter of that name and day, with no outcome behind it, is an attachment', () => {
    const item = decisions('Bilag:', 'Tegning', '', 'Kajrådet, den 2. april 2027', 'Kort over kajen')
    expect(item?.attachments).toContain('Kajrådet, den 2. april 2027')
    expect(item?.decisions).toHaveLength(1)
  })
})

describe('a page that begins with its item', () => {
  const page = (number: number) => [
    '',
    `Den 4. maj 2027        HAVNERÅDET`,
    `                       SAG NR. ${number}`,
    ''
  ]
  const { items } = readMinutes(
    [
      ...HEAD,
      ...page(1),
      'RENOVERING AF DEN GAMLE KAJ OG DE TO BØJER VED NORDRE MO-',
      'LE – PROJEKTFORSLAG',
      '',
      'RÅDETS BESLUTNING',
      'Godkendt, idet rådet ønskede tilført protokollen, at',
      '',
      '                                        Side 3',
      ...page(1),
      'kajen burde have været ældre.',
      '',
      'JOURNALNUMMER',
      '27001177',
      '                                        Side 4',
      ...page(2),
      'MEDDELELSER',
      '',
      'RÅDETS BESLUTNING',
      'Taget til efterretning.',
      '',
      'JOURNALNUMMER',
      'Intet'
    ].join('\n')
  ).document

  test('names it again, and the decision goes on below', () => {
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      [1, 'RENOVERING AF DEN GAMLE KAJ OG DE TO BØJER VED NORDRE MOLE – PROJEKTFORSLAG'],
      [2, 'MEDDELELSER']
    ])
    expect(items[0]?.decisions.map(({ text }) => text.replace(/\s+/gu, ' '))).toEqual([
      'Godkendt, idet rådet ønskede tilført protokollen, at kajen burde have været ældre.'
    ])
  })

  test("a journal's number under its heading is no word of the decision", () => {
    expect(items.map(({ caseNumber }) => caseNumber)).toEqual(['27001177', null])
    expect(items[1]?.decisions.map(({ text }) => text)).toEqual(['Taget til efterretning.'])
  })
})

describe("a decision under its item's number", () => {
  test.each([
    ['the title again', ['Beslutning for Punkt 1: Ny kaj ved Lodshuset og havnekontoret', '', 'Godkendt.']],
    ['the title again, wrapped', ['Beslutning for Punkt 1: Ny kaj ved Lodshuset', 'og havnekontoret', '', 'Godkendt.']],
    ['nothing else', ['Beslutning til punkt 1', 'Godkendt.']],
    ['its words', ['Beslutning pkt. 1: Godkendt.']]
  ])('and %s is read by itself', (_, below) => {
    expect(decisionsOf('Punkt 1: Ny kaj ved Lodshuset og havnekontoret', '', ...below, '', 'Punkt 2: Bøjer')[0]).toBe(
      'Godkendt.'
    )
  })

  test('keeps the votes on proposals, and is what was decided in the end', () => {
    const votes = [
      'Forslag fra Anna Holt (A) om at sagen udsættes:',
      '',
      'For stemte 1 (A)',
      'Imod stemte 5 (F og V)',
      '',
      'Forvaltningens indstilling:',
      '',
      'For stemte 5 (F og V)',
      'Imod stemte 1 (A)',
      '',
      'Godkendt.'
    ]
    const { decisions, sections } =
      readMinutes([...HEAD, '1. Ny kaj', '', 'Beslutning', ...votes].join('\n')).document.items[0] ?? {}
    expect(decisions?.[0]).toMatchObject({ text: votes.join('\n'), outcome: 'approved' })
    expect(sections?.map(({ name }) => name)).toEqual(['Beslutning'])
  })

  test('is what was agreed, where no other word heads it', () => {
    expect(
      decisionsOf(
        '1. Ny kaj',
        'Kajen er slidt.',
        'Aftalt:',
        '• Kajen renoveres',
        '• Prisen undersøges',
        'Ansvarlig: Anna Holt'
      )
    ).toEqual(['• Kajen renoveres\n• Prisen undersøges'])
  })
})

describe('paragraphs of a decision under headings of their own', () => {
  const headings = (...lines: readonly string[]) =>
    readMinutes(
      [...HEAD, '1. Opgaver', '', 'Beslutning', ...lines].join('\n')
    ).document.items[0]?.decisions[0]?.subDecisions.map(({ heading }) => heading)
  test('right over their text are all found, below an introduction too', () => {
    expect(
      headings(
        'Opgaverne samles i tre spor.',
        '',
        'Kaj og bolværk',
        'Anna Holt er tovholder.',
        '',
        'Bøjer',
        'Per Lind er tovholder.',
        '',
        'Broer og stier',
        'Udsat til maj.'
      )
    ).toEqual(['Kaj og bolværk', 'Bøjer', 'Broer og stier'])
  })

  test('a sentence that is wrapped before a capital is none', () => {
    expect(
      headings(
        'Rådet takker for notatet fra',
        'Anna Holt. Det sendes videre.',
        '',
        'Efter møde med',
        'Per Lind blev prisen fastlagt.'
      )
    ).toEqual([])
  })
})
