import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (text: string): ReturnType<typeof readMinutes>['document'] => readMinutes(text).document
const decided = (text: string): (readonly [number, string, readonly string[]])[] =>
  read(text).items.map(({ number, title, decisions }) => [number, title, decisions.map((one) => one.text)])

describe('items of everyday notes', () => {
  const HEAD = 'Referat fra Havneledelsen\n3. maj 2027\n\n'
  const expected = [
    [1, 'Ny kran', ['Den males.']],
    [2, 'Bøjer', ['De flyttes.']],
    [3, 'Gæstepladser', ['Taksten hæves.']]
  ]
  const items = (titles: readonly string[], label: string): string =>
    ['Den males.', 'De flyttes.', 'Taksten hæves.']
      .map((said, index) => `${titles[index]}\nVi så på det i går.\n${label}${said}\n`)
      .join('\n')

  test('numbers in round brackets', () => {
    expect(decided(HEAD + items(['(1) Ny kran', '(2) Bøjer', '(3) Gæstepladser'], 'Beslutning: '))).toEqual(expected)
  })

  test('numbers before a stroke', () => {
    expect(decided(HEAD + items(['1/ Ny kran', '2/ Bøjer', '3/ Gæstepladser'], 'Beslutning: '))).toEqual(expected)
  })

  test('ticks and crosses', () => {
    expect(decided(HEAD + items(['✅ Ny kran', '❌ Bøjer', '✅ Gæstepladser'], 'Besluttet: '))).toEqual(expected)
  })

  test('letters behind a word of their own', () => {
    expect(
      decided(HEAD + items(['Blok A: Ny kran', 'Blok B: Bøjer', 'Blok C: Gæstepladser'], 'Vi enedes om:\n'))
    ).toEqual(expected)
  })

  test('titles that end in a colon, and a letter before what was decided, where the head says who wrote', () => {
    const head = 'Havnegruppen\n3. maj 2027\nTil stede: Anna Holt, Per Lind\nReferent: Ida Ravn\n\n'
    expect(decided(head + items(['Ny kran:', 'Bøjer:', 'Gæstepl.:'], 'B: '))).toEqual([
      ...expected.slice(0, 2),
      [3, 'Gæstepl.', ['Taksten hæves.']]
    ])
  })

  test('what was decided, as Markdown quotes it', () => {
    const text =
      '# Havneledelsen 3. maj 2027\n\n## 1 Ny kran\nDen er slidt.\n\n> **Beslutning:** Den males.\n\n## 2 Bøjer\n\n> **Beslutning:** De flyttes.\n'
    expect(decided(text)).toEqual(expected.slice(0, 2))
  })

  test('a column for the title and what was said of it', () => {
    const text = `${HEAD}Pkt.\tEmne og drøftelse\tBeslutning / hvem\n1\tNy kran. Den gamle er slidt.\tDen males.\n2\tBøjer. De ligger skævt.\tDe flyttes.\n`
    expect(decided(text)).toEqual(expected.slice(0, 2))
  })
})

test('an agenda in the same layout stays one', () => {
  const text =
    'Dagsorden til Havneledelsen\n3. maj 2027\nDeltagere: Anna Holt, Per Lind\nReferent: Ida Ravn\n\n* Ny kran\nDet indstilles, at kranen købes.\n\n* Bøjer\nPer fortæller.\n\n* Gæstepladser\nTaksten drøftes.\n'
  expect(read(text).kind).toBe('agenda')
  expect(decided(text)).toEqual([
    [1, 'Ny kran', []],
    [2, 'Bøjer', []],
    [3, 'Gæstepladser', []]
  ])
})

describe('the head of everyday notes', () => {
  const headOf = (head: string): ReturnType<typeof readMinutes>['document'] =>
    read(`${head}\n\n1. Kran\nBeslutning: Den males.\n\n2. Bøjer\nBeslutning: Udsat.\n`)

  test('labels that ask', () => {
    const { participants, absent, secretary } = headOf(
      'Havneledelsen 3. maj 2027\nHvem kom: Anna Holt, Per Lind\nHvem kom ikke: Bo Ask\nHvem skrev: Ida Ravn'
    )
    expect([participants, absent, secretary]).toEqual([['Anna Holt', 'Per Lind'], ['Bo Ask'], 'Ida Ravn'])
  })

  test('two sides of a table, and the writer among first names', () => {
    expect(
      headOf('MED-udvalget, 3. maj 2027\nLedere\tAnna Holt, Per Lind\nMedarbejdere\tEva Birk\nAfbud\tBo Ask')
        .participants
    ).toEqual(['Anna Holt', 'Per Lind', 'Eva Birk'])
    expect(headOf('Havneledelsen 3. maj 2027\nDeltagere: Anna, Per og Ida (ref)').secretary).toBe('Ida')
    const { absent, secretary } = headOf('Havneledelsen 3. maj 2027\nMødt op: Anna, Per, Ida (skriver)\nSyge: Bo')
    expect([absent, secretary]).toEqual([['Bo'], 'Ida'])
  })

  test('where it was held and who was there, in sentences', () => {
    const { participants, absent, place } = headOf(
      'Emne: Referat af havneledelsens møde 3. maj 2027\n\nHer er referatet. Mødet blev holdt på Teams kl. 10-11.\nDeltagere var Anna Holt, Per Lind og Eva Birk. Bo Ask var syg.'
    )
    expect([participants, absent, place]).toEqual([['Anna Holt', 'Per Lind', 'Eva Birk'], ['Bo Ask'], 'Teams'])
  })
})

describe('ticks below several headings of a head', () => {
  const headOf = (guests: string, absent: readonly string[], led: string) => {
    const {
      participants,
      absent: away,
      secretary
    } = read(
      [
        '# Møde i styregruppen 4. maj 2027',
        '#### Deltagere:',
        '- [x] Anna Holt',
        '- [x] Per Lind (leder)',
        '- [ ] Bo Ask',
        `#### ${guests}`,
        '- [ ] Ida Ravn',
        '#### Afbud',
        ...absent,
        `#### ${led}`,
        '- [x] Per Lind (mødeleder)',
        '- [x] Eva Krog (referent)',
        '## Dagsorden',
        '#### 1. Ny kaj',
        'Beslutning: Godkendt.'
      ].join('\n')
    )
    return [participants, away, secretary]
  }

  test.each([
    ['Gæster:', ['- [x] Bo Ask'], 'Faciliteret af:'],
    ['Observatører / gæster', ['- [ ] Anna Holt', '- [x] Bo Ask'], 'Mødet er ledet af'],
    ['Gæster', ['- [ ] '], 'Formidling']
  ])('%s, %s, %s', (guests, absent, led) => {
    expect(headOf(guests, absent, led)).toEqual([['Anna Holt', 'Per Lind'], ['Bo Ask'], 'Eva Krog'])
  })

  test('a heading that follows a table of those who were not there is none of them', () => {
    const { absent } = read(
      '# Møde i styregruppen 4. maj 2027\n#### Afbud:\n\n| Navn | Sted | Init. |\n|---|---|---|\n| Bo Ask | Havnen | BA |\n\n#### Faciliteret af:\n\n- Eva Krog\n\n#### 1. Ny kaj\nBeslutning: Godkendt.'
    )
    expect(absent).toEqual(['Bo Ask'])
  })
})
