import { expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const MINUTES = [
  'Referat af møde i Havnerådet den 4. maj 2027',
  '',
  ...[1, 2, 3, 4].flatMap((number) => [
    `${number}. Bøjer i løb ${number}`,
    '',
    'Sagsfremstilling',
    'Bøjerne er slidte, og lodserne har bedt om, at de skiftes ud,',
    'inden sejladsen begynder.',
    '',
    'Beslutning',
    'Rådet godkendte, at bøjerne skiftes i 2028, og at lods-',
    'erne får besked.',
    ''
  ])
]

test('a copy with a blank line behind each is read as the text', () => {
  const plain = readMinutes(MINUTES.join('\n'))
  const doubled = readMinutes(MINUTES.join('\n\n'))
  expect(doubled.document).toEqual(plain.document)
  expect(doubled.document.items[3]?.decisions[0]?.text).toContain('lodserne')
})

test('a copy with two returns and a line feed for each line end is read as the text', () => {
  expect(readMinutes(MINUTES.join('\r\r\n')).document).toEqual(readMinutes(MINUTES.join('\n')).document)
})

test('a copy with a blank line behind each is read as the text where no sentence is wrapped', () => {
  const unwrapped = MINUTES.map((line) => line.replace(/,$/u, '.').replace(/lods-$/u, 'lodserne.')).filter(
    (line) => !/^(?:inden|erne)/u.test(line)
  )
  const list = ['5. Priser', '', '| Båd | Pris |', '| Stor | 200 |', '| Lille | 100 |', '', 'Beslutning', 'Godkendt.']
  const plain = [...unwrapped, ...list]
  expect(readMinutes(plain.join('\n\n')).document).toEqual(readMinutes(plain.join('\n')).document)
})

test('a text that is set in as a whole is read as the text', () => {
  const set = (margin: string): string => MINUTES.map((line) => (line === '' ? '' : margin + line)).join('\n')
  const plain = readMinutes(MINUTES.join('\n'))
  for (const margin of ['    ', '\t', '          '])
    expect(readMinutes(set(margin)).document, JSON.stringify(margin)).toEqual(plain.document)
})

test('page numbers that tabs set in are no text, as those that blanks set in', () => {
  const matters = ['bøjerne skiftes', 'kajen males', 'kranen smøres', 'lyset tændes']
  for (const before of ['\t\t\t\t', ' '.repeat(34)]) {
    const items = matters.flatMap((what, place) => [
      `Punkt ${place + 1}: Hvornår ${what}`,
      '',
      'Beslutning',
      `Rådet godkendte, at ${what} i ${2028 + place}, og at lods-`,
      '',
      `${before}${place + 7}`,
      '',
      'erne får besked.',
      ''
    ])
    const { document } = readMinutes([...MINUTES.slice(0, 2), ...items].join('\n'))
    expect(
      document.items.map(({ decisions }) => decisions[0]?.text),
      JSON.stringify(before)
    ).toEqual(matters.map((what, place) => `Rådet godkendte, at ${what} i ${2028 + place}, og at lodserne får besked.`))
  }
})

test('a text that a mail quotes as a whole is read as the text', () => {
  const quoted = MINUTES.map((line) => `> ${line}`.trimEnd()).join('\n')
  expect(readMinutes(quoted).document).toEqual(readMinutes(MINUTES.join('\n')).document)
})

test('hyphens that do not show, hyphens that do not part and letters printed as one are read as what they stand for', () => {
  const plain = [
    ...MINUTES,
    '5. Flisebelægning og E-handel',
    '',
    'Beslutning',
    'Godkendt, idet finansieringen afklares.'
  ]
  const printed = plain.map((line) =>
    line
      .replaceAll('fi', '\ufb01')
      .replaceAll('Fl', '\u00adFl')
      .replace(/slut/gu, 'slut\u00ad')
      .replaceAll('E-h', 'E\u2011h')
      .replace(/lods-$/u, 'lods\u00ad')
  )
  expect(readMinutes(printed.join('\n')).document).toEqual(readMinutes(plain.join('\n')).document)
})

test('who sent minutes to whom is none of what they say', () => {
  const mail = [
    'Fra: Anna Holt <anna@havneby.example>',
    'Sendt: 14. juni 2027 09:12',
    'Til: Alle i bestyrelsen',
    'Emne: VS: Referat',
    '',
    'Kære alle',
    '',
    'Her kommer referatet.',
    ''
  ]
  const { document } = readMinutes([...mail, ...MINUTES].join('\n'))
  expect([document.forum, document.meetingDate, document.items.length]).toEqual(['Havnerådet', '2027-05-04', 4])
})

test('paragraphs set apart by one blank line stay apart', () => {
  const paragraphs = MINUTES.filter((line) => line !== '' && !/^(?:inden|erne)/u.test(line)).map((line) =>
    /,$|-$/u.test(line) ? line.replace(/[,-]$/u, '.') : line
  )
  const { document } = readMinutes(paragraphs.join('\n\n'))
  expect(document.items).toHaveLength(4)
})

test('what a browser prints around a page, and a row of networks to share it on, is no text of the minutes', () => {
  const items = ['Kajen', 'Kranen', 'Lyset'].flatMap((title, place) => [
    `Nr.${place + 7} - ${title}`,
    '',
    'Beslutning',
    `${title} males i ${2028 + place}.`,
    '',
    `https://havneby.example/politik/havneraadet/2027/4-maj\t${place + 1}/3`,
    ''
  ])
  const { document } = readMinutes(
    [
      '05.05.2027 09:42\tHavnerådet - referat',
      '',
      'Havnerådet 🎤',
      '',
      'Tirsdag den 4. maj 2027 kl. 19:00',
      '',
      ...items,
      'Del siden',
      'Facebook LinkedIn'
    ].join('\n')
  )
  expect([document.forum, document.meetingDate, document.startTime]).toEqual(['Havnerådet', '2027-05-04', '19:00'])
  expect(document.items.map(({ decisions }) => decisions[0]?.text.trim())).toEqual([
    'Kajen males i 2028.',
    'Kranen males i 2029.',
    'Lyset males i 2030.'
  ])
})

test("a meeting's number in brackets is no part of its forum's name", () => {
  const text = [
    'REFERAT AF MØDE I HAVNEBESTYRELSEN (MØDE NR. 5/2027)',
    '',
    'Tirsdag den 4. maj 2027',
    '',
    '1. Kajen',
    '',
    'Beslutning: Godkendt.'
  ]
  expect(readMinutes(text.join('\n')).document.forum).toBe('Havnebestyrelsen')
})
