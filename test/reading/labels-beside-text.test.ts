import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const HEAD = 'Referat af møde i Havneledelsen\nMandag den 3. maj 2027 kl. 9\n\n'
const read = (text: string): ReturnType<typeof readMinutes>['document'] => readMinutes(HEAD + text).document
const decided = (text: string): (readonly [number, string, readonly string[]])[] =>
  read(text).items.map(({ number, title, decisions }) => [
    number,
    title,
    decisions.map((one) => one.text.replace(/\s+/gu, ' '))
  ])

describe('where a heading stands beside its text', () => {
  test('in the cell before it, and its text goes on in the next rows', () => {
    const text =
      'Punkt 1\tNy kran\nBaggrund\tDen gamle er slidt.\nBeslutning\t1.\tKranen købes.\n\t2.\tDen males.\nBilag\tTilbud\n\nPunkt 2\tBøjer\nBeslutning\tUdsat.\n'
    expect(decided(text)).toEqual([
      [1, 'Ny kran', ['1. Kranen købes. 2. Den males.']],
      [2, 'Bøjer', ['Udsat.']]
    ])
    expect(read(text).items[0]?.attachments).toEqual(['Tilbud'])
  })

  test('without the colon that the others have', () => {
    const text =
      '1. Kran\nResultat: Den males.\n\n2. Bøjer\nResultat: Udsat.\n\n3. Gæster\nDer kom mange.\nResultat Taksten hæves.\n'
    expect(decided(text)[2]).toEqual([3, 'Gæster', ['Taksten hæves.']])
  })

  test('behind a sentence or a title, where it begins other lines', () => {
    const text =
      '1. Kran\nVi så på den. Den er slidt. Vi besluttede: Den males.\n\n2. Bøjer\nDe ligger skævt.\nVi besluttede: De flyttes.\n\n3. Gæster – Vi besluttede: Taksten hæves.\n'
    expect(decided(text)).toEqual([
      [1, 'Kran', ['Den males.']],
      [2, 'Bøjer', ['De flyttes.']],
      [3, 'Gæster', ['Taksten hæves.']]
    ])
  })

  test('as body and word, both cut short', () => {
    expect(decided('1. Kran\nDen er slidt.\nLed. besl.: Den males.\n\n2. Bøjer\nLed. besl.: Udsat.\n')).toEqual([
      [1, 'Kran', ['Den males.']],
      [2, 'Bøjer', ['Udsat.']]
    ])
  })

  test('an earlier decision names its body and day', () => {
    const text =
      '1. Kran\nTidligere beslutning - Havneudvalget - 3. marts 2027\nUdsat.\n\nBeslutning - Havneledelsen - 3. maj 2027\nDen males.\n\n2. Bøjer\nBeslutning - Havneledelsen - 3. maj 2027\nDe flyttes.\n'
    expect(read(text).items[0]?.decisions.map(({ date, forum, text: said }) => [date, forum, said])).toEqual([
      ['2027-03-03', 'Havneudvalget', 'Udsat.'],
      ['2027-05-03', 'Havneledelsen', 'Den males.']
    ])
  })
})

describe('titles of items', () => {
  test('in rows of number, kind and title', () => {
    const text =
      'NR.\tTYPE\tTITEL\n1\tO\tNy kran\nDen er kommet.\nResultat: Noteret.\n\n2\tB\tBøjer\nDe ligger skævt.\nResultat: De flyttes.\n'
    expect(decided(text)).toEqual([
      [1, 'Ny kran', ['Noteret.']],
      [2, 'Bøjer', ['De flyttes.']]
    ])
  })

  test('below a label of their own', () => {
    const item = (number: number, title: string, said: string): string =>
      `${number}\n\tEmne\n\t\t${title}\n\tNoter\n\t\tVi så på det.\n\tBeslutning\n\t\t${said}\n\tAnsvar\n\t\tAnna\n`
    const text = `${item(1, 'Ny kran, model 2', 'Den males.')}\n${item(2, 'Bøjer', 'De flyttes.')}\n${item(3, 'Gæster', 'Taksten hæves.')}`
    expect(decided(text)).toEqual([
      [1, 'Ny kran, model 2', ['Den males.']],
      [2, 'Bøjer', ['De flyttes.']],
      [3, 'Gæster', ['Taksten hæves.']]
    ])
  })

  test('of several words in capitals above a decision', () => {
    const text =
      'NY KRAN TIL KAJEN\n\nDen gamle er slidt.\n\nKONKLUSION: Den males.\n\nFORTØJNING AF GÆSTER\n\nDer kom mange.\n\nKONKLUSION: Taksten hæves.\n'
    expect(decided(text)).toEqual([
      [1, 'NY KRAN TIL KAJEN', ['Den males.']],
      [2, 'FORTØJNING AF GÆSTER', ['Taksten hæves.']]
    ])
  })

  test('do not hold who brings them up, nor end in a small word', () => {
    const text =
      'Punkt 1. Kran\nv/ Anna Holt\nBeslutning: Den males.\n\nPunkt 2. Salg af\nbøjer\nDe er slidte.\nBeslutning: De sælges.\n'
    expect(decided(text).map(([, title]) => title)).toEqual(['Kran', 'Salg af bøjer'])
  })

  test('in rows that lost their empty cells', () => {
    const text =
      'Nr.\tEmne\tDrøftelse\tKonklusion\tAnsvarlig\tFrist\n1\tKran\tDen er slidt.\tDen males.\n2\tBøjer\tDe ligger skævt.\tDe flyttes.\tAnna\tjuni\n3\tEvt.\tIntet.\n'
    expect(decided(text)).toEqual([
      [1, 'Kran', ['Den males.']],
      [2, 'Bøjer', ['De flyttes.']],
      [3, 'Evt.', []]
    ])
  })
})

describe('what stands around decisions', () => {
  test('the head of a page that begins the document too', () => {
    const text = `Strandby Kommune          Havneledelsen\n\nReferat\n\nMandag den 3. maj 2027\n\n1. Kran\n${'Den er slidt.\n'.repeat(20)}Beslutning:\nDen males, så\n\nSide 1 af 2\nStrandby Kommune          Havneledelsen\n\nden holder.\n\n2. Bøjer\nBeslutning:\nUdsat.\n\nSide 2 af 2\n`
    expect(readMinutes(text).document.items[0]?.decisions[0]?.text.replace(/\s+/gu, ' ')).toBe(
      'Den males, så den holder.'
    )
  })

  test.each(['Næste gang: 7. juni samme sted', 'Vi ses igen den 7. juni', 'Referatet udsendt den 5. maj'])(
    'closing words: %s',
    (closing) => {
      expect(
        decided(`1. Kran\nBeslutning: Den males.\n\n2. Bøjer\nBeslutning: Udsat.\n\n${closing}\n`)[1]?.[2]
      ).toEqual(['Udsat.'])
    }
  )
})

describe('the head of notes', () => {
  const headOf = (head: string): ReturnType<typeof readMinutes>['document'] =>
    readMinutes(`${head}\n\n1. Kran\nBeslutning: Den males.\n\n2. Bøjer\nBeslutning: Udsat.\n`).document

  test('labels behind a full stop', () => {
    const { startTime, place } = headOf(
      'Havneledelsen\nReferat fra den 3. maj 2027\nTidspunkt: 15.00 til 17.00. Sted: Kajhuset'
    )
    expect([startTime, place]).toEqual(['15:00', 'Kajhuset'])
  })

  test('who leads and the others', () => {
    const { participants } = headOf(
      'Referat fra Havneledelsen\n3. maj 2027\nMødeleder: Anna Holt\nØvrige deltagere: Per Lind, Bo Ask'
    )
    expect(participants).toEqual(['Anna Holt', 'Per Lind', 'Bo Ask'])
  })

  test('all but some', () => {
    const { absent } = headOf(
      'Referat fra Havneledelsen\n3. maj 2027\nFremmødte: alle ledere med undtagelse af Anna Holt og Per Lind'
    )
    expect(absent).toEqual(['Anna Holt', 'Per Lind'])
  })

  test('an hour of the afternoon', () => {
    const { startTime } = headOf('Harbour Board\nMinutes, 3 May 2027\nTime: 1 pm to 2.15 pm')
    expect(startTime).toBe('13:00')
  })

  test('a kind of meeting instead of a forum', () => {
    expect(headOf('Mødetype: Havnemøde\nMødedato: 3. maj 2027').forum).toBe('Havnemøde')
  })
})
