import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { firstItemOf } from './first-item.ts'

const HEAD = 'Referat\nHavnerådet\nTirsdag den 4. maj 2027 kl. 17\n\n'
const READ = [
  [1, 'Ny kaj', ['Godkendt.']],
  [2, 'Støj fra skibe', ['Udsat.']],
  [3, 'Lys på molen', ['Drøftet.']]
]
const itemsOf = (text: string) =>
  readMinutes(HEAD + text).document.items.map(({ number, title, decisions }) => [
    number,
    title,
    decisions.map((decision) => decision.text)
  ])
/** The three items, each heading set by `heading`, with a counted list in the first one's text. */
const minutesWith = (
  heading: (number: number, title: string, time: string) => string,
  decision = 'Beslutning:\n'
): string =>
  [
    `${heading(1, 'Ny kaj', '17.00')}\n\nØnsker:\n1. Mere sand\n2. Flere bænke\n3. Et skilt\n\n${decision}Godkendt.`,
    `${heading(2, 'Støj fra skibe', '17.30')}\n\nMia fortalte.\n\n${decision}Udsat.`,
    `${heading(3, 'Lys på molen', '18.00')}\n\nBo viste en tegning.\n\n${decision}Drøftet.`
  ].join('\n\n')

describe('an item has its number, its time and its title in one line, whichever stands first', () => {
  test.each([
    ['between bars', (number: number, title: string, time: string) => `Kl. ${time}  |  ${number}  |  ${title}`],
    ['the number first', (number: number, title: string, time: string) => `${number} | kl. ${time} | ${title}`],
    ['between dashes', (number: number, title: string, time: string) => `Kl. ${time} - ${number} - ${title}`],
    ['behind tabs', (number: number, title: string, time: string) => `${time}\t${number}\t${title}`],
    ['in columns', (number: number, title: string, time: string) => `${time}     ${number}    ${title}`],
    ['the time last', (number: number, title: string, time: string) => `${number}    ${title}      ${time}`]
  ])('%s', (_, heading) => {
    expect(itemsOf(minutesWith(heading))).toEqual(READ)
  })
})

describe('titles stand between signs', () => {
  test.each([
    ['stars', (title: string) => `* ${title} *`, 'Beslutning: '],
    ['strokes', (title: string) => `=== ${title} ===`, 'Beslutning: '],
    ['mirrored', (title: string) => `>> ${title} <<`, 'Beslutning: '],
    ['headings of decisions too', (title: string) => `-- ${title} --`, '-- Beslutning --\n']
  ])('%s', (_, signed, decision) => {
    expect(itemsOf(minutesWith((_number, title) => signed(title), decision))).toEqual(READ)
  })
})

test('titles between signs need no gap around them', () => {
  const text = minutesWith((_, title) => `* ${title} *`, 'Beslutning: ').replace(/\n\n/gu, '\n')
  expect(itemsOf(text)).toEqual(READ)
})

test('what is decided begins small behind a sign of equality', () => {
  const text = '1. Ny kaj\n\nMia fortalte.\n\nBesluttet = vi bygger den\n\n2. Støj\n\nBesluttet = det udsættes'
  expect(itemsOf(text).map(([, , decisions]) => decisions)).toEqual([['vi bygger den'], ['det udsættes']])
})

describe('a page that ends within a decision', () => {
  test.each(['-- 1 of 3 --', '~ Side 1 ~', '* 1/3 *', 'Havnerådet – referat nr. 7/2027\t\t\tSide 2'])('%s', (page) => {
    const item = firstItemOf('1. Ny kaj', '', 'Beslutning', 'Kajen bygges.', '', page, '', 'Den males hvid.')
    expect(item?.decisions.map(({ text }) => text.replace(/\s+/gu, ' '))).toEqual(['Kajen bygges. Den males hvid.'])
  })
})

test('a rule across the page ends the last item, where none stands within the others', () => {
  const rule = '='.repeat(40)
  const text = `${rule}\n\n${minutesWith((number, title) => `SAG ${number}\n${title}`)}\n\n${rule}\n\nUdskriften sendes til kommunens havnefoged.`
  expect(itemsOf(text)).toEqual(READ)
})

describe('rules across the page', () => {
  const rule = '*'.repeat(40)
  const foot = 'Udskriften sendes til kommunens havnefoged.'
  const decisions = (...parts: readonly (readonly string[])[]) =>
    readMinutes(
      [
        'Referat af møde i Havnerådet den 3. maj 2027',
        '',
        ...parts.flatMap((below, at) => [`SAG ${at + 1}`, `Kajens del ${at + 1}`, '', ...below, ''])
      ].join('\n')
    ).document.items.map((item) => item.decisions[0]?.text.replace(/\s+/gu, ' '))
  const decided = (text: string) => ['Beslutning', text]

  test('between all items and below the last end it', () => {
    const texts = ['Godkendt.', 'Udsat.', 'Taget til efterretning.']
    expect(
      decisions(...texts.map((text) => [...decided(text), '', rule, ...(text === texts[2] ? ['', foot] : [])]))
    ).toEqual(texts)
  })

  test('within an item, or several in the last, end none', () => {
    const [, , last] = decisions([...decided('Godkendt.'), rule, 'Enigt.'], decided('Udsat.'), [
      ...decided('Kajen bygges.'),
      rule,
      'Den males hvid.'
    ])
    expect(last).toBe('Kajen bygges. Den males hvid.')
    const several = [...decided('Kajen bygges.'), rule, 'Den males hvid.', rule, 'Den er bred.', rule, 'Den er lang.']
    expect(decisions(decided('Godkendt.'), decided('Udsat.'), several).at(-1)).toContain('Den males hvid.')
  })

  test('right below the last title end nothing', () => {
    expect(decisions(decided('Godkendt.'), decided('Udsat.'), [rule, '', ...decided('Kajen bygges.')]).at(-1)).toBe(
      'Kajen bygges.'
    )
  })
})

test('the next ordinary meeting is none of the last item', () => {
  const text = `${minutesWith((number, title) => `${number}. ${title}`)}\n\nNæste ordinære møde er mandag den 7. juni 2027.`
  expect(itemsOf(text)).toEqual(READ)
})

test('what every attachment begins with is a mark of openness', () => {
  const item = firstItemOf(
    '1. Ny kaj',
    '',
    'Beslutning',
    'Godkendt.',
    '',
    'Bilag',
    'Åben Kort over kajen',
    'Lukket Tilbud'
  )
  expect(item?.attachments).toEqual(['Kort over kajen', 'Tilbud'])
})

test('a label of a column stands there once, and is one as the others are', () => {
  const item = firstItemOf(
    '1              Ny kaj',
    '',
    'Sagen          Kajen er gammel og skal',
    '               bygges om.',
    '',
    'Beslutning     Godkendt.',
    '',
    'Bilag          1. Kort',
    '               2. Tilbud',
    '',
    '',
    '2              Støj',
    '',
    'Sagen          Der er støj.',
    '',
    'Beslutning     Udsat.'
  )
  expect(item?.decisions.map(({ text }) => text.trim())).toEqual(['Godkendt.'])
  expect(item?.attachments).toEqual(['Kort', 'Tilbud'])
})

test('a common noun set apart below two decisions heads what follows', () => {
  const told = (number: number, title: string) =>
    `${number}. ${title}\n\nSagsfremstilling\nTekst om sagen.\n\nBeslutning\nGodkendt.`
  const text = `${told(1, 'Ny kaj')}\n\nKommunikation\nDer skrives en nyhed.\n\n${told(2, 'Støj')}\n\nKommunikation\nDer sættes skilte op.\n\n${told(3, 'Lys')}\n\n${told(4, 'Bænke')}`
  expect(itemsOf(text).map(([, , decisions]) => decisions)).toEqual([
    ['Godkendt.'],
    ['Godkendt.'],
    ['Godkendt.'],
    ['Godkendt.']
  ])
})

describe('headings run into their text', () => {
  test.each([
    ['a full stop', 'Vedtagelse. '],
    ['a sign of equality', 'Beslutning = '],
    ['a semicolon', 'Konklusion; '],
    ['a sign of equality in a word of its own', 'Besluttet = ']
  ])('behind %s', (_, decision) => {
    expect(itemsOf(minutesWith((number, title) => `${number}. ${title}`, decision))).toEqual(READ)
  })

  test('sections too', () => {
    const text =
      '1. Ny kaj\n\nBaggrund. Kajen er gammel.\nBeslutning. Godkendt.\n\n2. Støj\n\nBaggrund. Der er støj.\nBeslutning. Udsat.'
    const [item] = readMinutes(HEAD + text).document.items
    expect(item?.sections.map(({ name, text }) => [name, text])).toEqual([
      ['Baggrund', 'Kajen er gammel.'],
      ['Beslutning', 'Godkendt.']
    ])
  })
})

test('a row with nothing before its text goes on with the one above', () => {
  const row = (label: string, text: string): string => `| ${label.padEnd(12)}| ${text.padEnd(20)}|`
  const item = (number: number, title: string, ...decision: readonly string[]): string =>
    [row(`Punkt ${number}`, title), row('Baggrund', 'Mia fortalte.'), ...decision].join('\n')
  const text = [
    item(1, 'Ny kaj', row('Beslutning', 'Kajen bygges, og den'), row('', 'males hvid.')),
    item(2, 'Støj fra skibe', row('Beslutning', 'Udsat.'))
  ].join('\n\n')
  expect(
    readMinutes(HEAD + text).document.items.map(({ decisions }) =>
      decisions.map((decision) => decision.text.replace(/\s+/gu, ' '))
    )
  ).toEqual([['Kajen bygges, og den males hvid.'], ['Udsat.']])
})

test('what waits is put off, and no remark is none', () => {
  const outcomeOfItem = (said: string) => firstItemOf('1. Ny kaj', '', 'Beslutning', said)?.decisions[0]?.outcome
  expect(outcomeOfItem('Venter, til vi kender prisen.')).toBe('postponed')
  expect(outcomeOfItem('The plan was approved with no comments.')).toBe('approved')
})
