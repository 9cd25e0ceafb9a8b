import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const HEAD = 'Referat\nHavnerådet\nTirsdag den 4. maj 2027 kl. 19.30\n\n'
const read = (text: string) => readMinutes(HEAD + text).document
const decided = (text: string) =>
  read(text).items.map(({ title, decisions }) => [title, ...decisions.map((one) => one.text.replace(/\s+/gu, ' '))])
const EXPECTED = [
  ['Ny kaj', 'Kajen bygges.'],
  ['Bøjer', 'Udsat.'],
  ['Støj', 'Taget til efterretning.']
]

describe('items and decisions in a form of the document’s own', () => {
  test.each([
    [
      'the time above the title',
      '19.30-19.40\nNy kaj\nDen er slidt.\n REF: Kajen bygges.\n\n19.40-19.50\nBøjer\nDe ligger skævt.\n REF: Udsat.\n\n19.50-20.00\nPAUSE\n\n20.00-20.10\nStøj\n REF: Taget til efterretning.\n'
    ],
    [
      'a sign right before the title',
      '▌Ny kaj\nDen er slidt.\n\n  Beslutning ▸ Kajen bygges.\n\n▌Bøjer\nDe ligger skævt.\n\n  Beslutning ▸ Udsat.\n\n▌Støj\nDer er meget.\n\n  Beslutning ▸ Taget til efterretning.\n'
    ],
    [
      'what was decided in boxes',
      ['1. Ny kaj|Kajen bygges.', '2. Bøjer|Udsat.', '3. Støj|Taget til efterretning.']
        .map((item) => item.split('|'))
        .map(
          ([title, said]) =>
            `${title}\n\nDer er sagt meget.\n\n+------------------------------+\n| BESLUTNING                   |\n| ${said?.padEnd(28)} |\n+------------------------------+\n`
        )
        .join('\n')
    ],
    [
      'what was decided as a quotation',
      '## 1. Ny kaj\n\nDen er slidt.\n\n**Det besluttede vi:**\n\n> Kajen bygges.\n\n## 2. Bøjer\n\n**Det besluttede vi:**\n\n> Udsat.\n\n## 3. Støj\n\n**Det besluttede vi:**\n\n> Taget til efterretning.\n'
    ],
    [
      'what was decided behind the same sign',
      '#1 Ny kaj\nDen er slidt.\n> Kajen bygges.\n> Bilag: Tegning\n\n#2 Bøjer\nDe ligger skævt.\n> Udsat.\n\n#3 Støj\nDer er meget.\n> Taget til efterretning.\n'
    ],
    [
      'labels in a column that one of them fills',
      '1. Ny kaj\nHvad?      Pris og tid\nHvorfor?   Den er slidt\nBeslutning Kajen bygges.\n\n2. Bøjer\nHvad?      Tre røde\nHvorfor?   De ligger skævt\nBeslutning Udsat.\n\n3. Støj\nHvad?      Klager\nHvorfor?   Der er meget\nBeslutning Taget til efterretning.\n'
    ],
    [
      'title and particulars between bars',
      'SAG 1 | Ny kaj | SAGSNR. 27/1101 | ANSV.: Havnen\n\nBESLUTNING | Kajen bygges.\n\nSAG 2 | Bøjer | UDEN SAG\n\nBESLUTNING | Udsat.\n\nSAG 3 | Støj | LUKKET\n\nBESLUTNING | Taget til efterretning.\n'
    ],
    [
      'all that was decided behind the last item',
      'B. Sager\n\nSag 1   Ny kaj\n\n        Den er slidt.\n\nSag 2   Bøjer\n\n        De ligger skævt.\n\nSag 3   Støj\n\nC. Beslutninger\n\n   Sag 1:  Kajen bygges.\n   Sag 2:  Udsat.\n   Sag 3:  Taget til efterretning.\n\nD. Næste møde\n\n   11. juni 2027\n'
    ],
    [
      'body and day of the week, and the item’s number behind a dash',
      [1, 2, 3]
        .map(
          (n) =>
            `${n}. ${EXPECTED[n - 1]?.[0]}\n\nSAGSINDHOLD\nDer er meget.\n\nBESLUTNING I HAVNERÅDET DEN 4. MAJ 2027 - ad punkt ${n}\n${EXPECTED[n - 1]?.[1]}\n`
        )
        .join('\n')
    ],
    [
      'bullets before titles that begin as a section does',
      ['Ny kaj', 'Bøjer', 'Høring: støj']
        .map(
          (title, n) =>
            ` • ${title}\n  Sagsid.: 27/110${n}\n\n  Beslutning Havnerådet den 04-05-2027\n\n  ${EXPECTED[n]?.[1]}\n`
        )
        .join('\n')
    ]
  ])('%s', (_, text) => {
    const wanted = text.includes('Høring: støj')
      ? [...EXPECTED.slice(0, 2), ['Høring: støj', EXPECTED[2]?.[1]]]
      : EXPECTED
    expect(decided(text)).toEqual(wanted)
  })

  test('the case’s number or its openness at the right edge is no part of the title', () => {
    const { items } = read(
      'Sag 21.  Ny kaj                       (J.nr. 8-12-4)\n\nRådet vedtog:\nKajen bygges.\n\nSag 22.  Køb af bøjer                 FORTROLIGT\n\nRådet vedtog:\nUdsat.\n\nSag 23.  Støj fra de store skibe syd for\n         molen                        (J.nr. 3-01-9)\n\nRådet vedtog:\nIngen støj.\n'
    )
    expect(items.map(({ title, caseNumber, closed }) => [title, caseNumber, closed])).toEqual([
      ['Ny kaj', '8-12-4', false],
      ['Køb af bøjer', null, true],
      ['Støj fra de store skibe syd for molen', '3-01-9', false]
    ])
  })

  test('a kind that titles share before a colon belongs to them', () => {
    const { items } = read(
      ['Kajen', 'Bøjer ved molen', 'Skilte (S2027-10442)']
        .map((title, n) => `Pkt. ${n + 1}      Ansøgning: ${title}\n\nSvar\nDer gives tilsagn.\n`)
        .join('\n')
    )
    expect(items.map(({ title }) => title)).toEqual([
      'Ansøgning: Kajen',
      'Ansøgning: Bøjer ved molen',
      'Ansøgning: Skilte'
    ])
  })

  test('tasks below a heading of theirs are none of what was decided', () => {
    const item = (n: number, task: string): string => `${n}. Kaj ${n}\n\nReferat\nKajen bygges.\n\n${task}\n`
    const { items } = read(
      `${item(1, 'Opfølgning\nHvem: Anna Holt   Hvad: Tegning   Hvornår: 1. juni')}\n${item(2, 'Opfølgning\n☐ Per: skriver til ejeren\n☐ Bo: måler')}`
    )
    expect(items.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
      ['Kajen bygges.'],
      ['Kajen bygges.']
    ])
  })
})

describe('items and decisions that stand otherwise than the others, or otherwise than elsewhere', () => {
  const grid = (rows: readonly (readonly string[])[]): string => {
    const rule = '+------+----------------+------------------------+'
    const drawn = rows.map(
      (cells) => `| ${(cells[0] ?? '').padEnd(4)} | ${(cells[1] ?? '').padEnd(14)} | ${(cells[2] ?? '').padEnd(22)} |`
    )
    return drawn
      .map((row) => (/^\| +\|/u.test(row) ? row : `${rule}\n${row}`))
      .join('\n')
      .concat(`\n${rule}\n`)
  }
  test.each([
    [
      'a table drawn with characters, its cells wrapped',
      grid([
        ['Nr.', 'Emne', 'Beslutning'],
        ['1', 'Ny', 'Kajen'],
        ['', 'kaj', 'bygges.'],
        ['2', 'Bøjer', 'Udsat.'],
        ['3', 'Støj', 'Taget til'],
        ['', '', 'efterretning.']
      ])
    ],
    [
      'a table with numbers below the word for items',
      'Punkt\tIndhold\tReferat\n1\tNy kaj\tKajen bygges.\n2\tBøjer\tUdsat.\n3\tStøj\tTaget til efterretning.\n'
    ],
    [
      'how many items there are',
      'SAG 1/3 ▪ Ny kaj\nDen er slidt.\n▪ Det besluttede vi\nKajen bygges.\n\nSAG 2/3 ▪ Bøjer\n▪ Det besluttede vi\nUdsat.\n\nSAG 3/3 ▪ Støj\n▪ Det besluttede vi:\nTaget til efterretning.\n'
    ],
    [
      'how many items there are, by numbers alone',
      '1/3 Ny kaj\nDen er slidt.\nBeslutning: Kajen bygges.\n\n2/3 Bøjer\nBeslutning: Udsat.\n\n3/3 Støj\nBeslutning: Taget til efterretning.\n'
    ],
    [
      'a table drawn with characters, with no rule between its rows',
      '+----+--------+--------------+\n| Nr | Emne   | Beslutning   |\n+----+--------+--------------+\n| 1  | Ny     | Kajen        |\n|    | kaj    | bygges.      |\n| 2  | Bøjer  | Udsat.       |\n| 3  | Støj   | Taget til    |\n|    |        | efterretning. |\n+----+--------+--------------+\n'
    ],
    [
      'how many items there are, in brackets',
      'PUNKT 1 (3) - Ny kaj\nBeslutning: Kajen bygges.\n\nPUNKT 2 (3) - Bøjer\nBeslutning: Udsat.\n\nPUNKT 3 (3) - Støj\nBeslutning: Taget til efterretning.\n'
    ],
    [
      'how many items there are, in words',
      'Emne 1 ud af 3: Ny kaj\nBeslutning: Kajen bygges.\n\nEmne 2 ud af 3: Bøjer\nBeslutning: Udsat.\n\nEmne 3 ud af 3: Støj\nBeslutning: Taget til efterretning.\n'
    ],
    [
      'how long each takes, behind the number',
      'Pkt. 1 – 10 min.\nNy kaj\nBeslutning: Kajen bygges.\n\nPkt. 2 – 5 min.\nBøjer\nBeslutning: Udsat.\n\nPkt. 3 – 5 min.\nStøj\nBeslutning: Taget til efterretning.\n'
    ],
    [
      'a semicolon that was meant for a colon',
      '1. Ny kaj\nBeslutning: Kajen bygges.\n\n2. Bøjer\nBeslutning; Udsat.\n\n3. Støj\nBeslutning: Taget til efterretning.\n'
    ],
    [
      'who brings it up in square brackets',
      'Punkt 1 [Anna]\nNy kaj\nBeslutning: Kajen bygges.\n\nPunkt 2 [Per]\nBøjer\nBeslutning: Udsat.\n\nPunkt 3\nStøj\nBeslutning: Taget til efterretning.\n'
    ],
    [
      'who brings it up behind the number',
      'Pkt. 1\nNy kaj\nType: Beslutning\n\nVi besluttede:\nKajen bygges.\n\nPkt. 2 (Stig)\nBøjer\nType: Beslutning\n\nVi besluttede:\nUdsat.\n\nPkt. 3 (Anna Holt)\nStøj\nType: Orientering\n\nVi besluttede:\nTaget til efterretning.\n'
    ],
    [
      'titles in capitals right above their text',
      'NY KAJ\nDen er slidt.\n\n   Beslutning: Kajen bygges.\n\nBØJER\nDe ligger skævt.\n1) Flyt dem\n2) Behold dem\n\n   Beslutning: Udsat.\n\nSTØJ\n   Beslutning Taget til efterretning.\n'
    ],
    [
      'a heading without its colon behind a sign',
      '1. Ny kaj\n✅ Besluttet: Kajen bygges.\n\n2. Bøjer\n✅ besluttet Udsat.\n\n3. Støj\n✅ Besluttet: Taget til efterretning.\n'
    ],
    [
      'a heading without its colon behind an arrow',
      '1) Ny kaj\n=> Konklusion: Kajen bygges.\n\n2) Bøjer\n=> konklusion Udsat.\n\n3) Støj\n=> Konklusion: Taget til efterretning.\n'
    ],
    [
      'a question without its mark',
      'Emne 1\nNy kaj\n\nHvad blev vi enige om?\nKajen bygges.\n\nEmne 2\nBøjer\n\nHvad blev vi enige om\nUdsat.\n\nEmne 3\nStøj\n\nHvad blev vi enige om?\nTaget til efterretning.\n'
    ],
    [
      'a quotation over several lines',
      '## 1. Ny kaj\n\n> **Beslutning:** Kajen\n> bygges.\n\n## 2. Bøjer\n\n> **Beslutning:** Udsat.\n\n## 3. Støj\n\n> **Beslutning**: Taget til\n> efterretning.\n'
    ]
  ])('%s', (_, text) => {
    const titled = decided(text).map(([title = '', ...said]) => [
      title.charAt(0) + title.slice(1).toLowerCase(),
      ...said
    ])
    expect(titled).toEqual(EXPECTED)
  })
})

describe('an item without a heading for what was decided, among items that have one', () => {
  const decidedOf = (first: string) =>
    readMinutes(
      `Referat, Havneforum den 4. maj 2027\n\n1. Dagsorden\n${first}\n\n2. Ny kaj\nDen er slidt.\nBeslutning: Kajen bygges.\n\n3. Bøjer\nDe ligger skævt.\nBeslutning: Udsat.\n\n4. Evt.\nAnna Holt spurgte til bommen.\n`
    ).document.items.map(({ decisions }) => decisions.map((one) => one.text).join())

  test.each([
    'Godkendt. Anna Holt vil gerne tale om bommen.',
    'Dagsordenen blev godkendt uden bemærkninger.',
    'Udsat til juni.'
  ])('begins with what came of it: %s', (first) => {
    expect(decidedOf(first)[0]).toBe(first)
  })

  test.each([
    'Udsat fra sidste møde.',
    'Godkendt spildevand må ledes i havnen: det siger loven.',
    'Godkendt af ministeren i 2019, og siden ændret to gange med en ny kaj og en ny bom.',
    'Til efterretning.',
    'Der er kommet et brev om bommen.'
  ])('tells of something else: %s', (first) => {
    expect(decidedOf(first)[0]).toBe('')
  })
})
