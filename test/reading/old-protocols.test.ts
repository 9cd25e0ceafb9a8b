import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const titlesOf = (text: string): readonly string[] =>
  readMinutes(text).document.items.map(({ number, title }) => `${number} ${title}`)

/** Minutes of three items, each headed by `heading` with number and title. */
const minutesOf = (heading: (number: number, title: string) => string, decision = 'Beslutning:'): string =>
  [
    'Havneudvalget',
    'Referat af møde den 4. maj 2027 kl. 9.00',
    '',
    ...['Ny kaj', 'Leje af bådpladser', 'Eventuelt'].flatMap((title, at) => [
      heading(at + 17, title),
      'J.nr. 27/1234',
      '',
      'Havnefogeden har skrevet om sagen.',
      '',
      decision,
      'Godkendt.',
      ''
    ])
  ].join('\n')

describe('items of old protocols', () => {
  test.each([
    'Lb.nr. %.      @',
    'Løbenr. %: @',
    'Lb. nr. % - @',
    'SAG % *  @',
    'Sag % · @',
    '#% | 00:12:40 | @',
    '%. [1:02:33] @'
  ])('are counted as %j counts them', (form) => {
    const read = titlesOf(minutesOf((number, title) => form.replace('%', `${number}`).replace('@', title)))
    expect(read).toEqual(['17 Ny kaj', '18 Leje af bådpladser', '19 Eventuelt'])
  })

  test('are counted within their meeting of the year', () => {
    const read = titlesOf(minutesOf((number, title) => `${number - 16}/3-2027  ${title.toUpperCase()}`))
    expect(read).toEqual(['1 NY KAJ', '2 LEJE AF BÅDPLADSER', '3 EVENTUELT'])
  })

  test('have titles that go on in the column in which they begin', () => {
    const [, second] = titlesOf(
      minutesOf((number, title) => `Punkt ${number}   ${title}${number === 18 ? '\n           Søndre bassin' : ''}`)
    )
    expect(second).toBe('18 Leje af bådpladser Søndre bassin')
  })

  test('have texts in that column which are no titles', () => {
    const text = minutesOf(
      (number, title) =>
        `Punkt ${number}   ${title}\n           Havnefogeden har målt dybden ved den gamle\n           kaj og ved molen.`
    )
    expect(titlesOf(text)[0]).toBe('17 Ny kaj')
  })

  test('end a title in a full stop behind a word that it cannot end in', () => {
    const read = titlesOf(minutesOf((number, title) => `Punkt ${number}. ${title}, herunder placering af\nflydebroen.`))
    expect(read[0]).toBe('17 Ny kaj, herunder placering af flydebroen.')
  })

  test.each(['(Lukkede døre). ', '(Lukket dør) ', '[Fortroligt] '])('are closed by %j before their title', (mark) => {
    const { items } = readMinutes(
      minutesOf((number, title) => `Pkt. ${number}.  ${number === 18 ? mark : ''}${title}`)
    ).document
    expect(items.map(({ title, closed }) => `${title} ${closed}`)).toContain('Leje af bådpladser true')
  })

  test.each([
    'B e s l u t n i n g :',
    '>>> VEDTAGET:',
    'Udvalget traf herefter følgende afgørelse:',
    'Nævnet afsagde følgende kendelse:'
  ])('are decided below %j', (heading) => {
    const { items } = readMinutes(minutesOf((number, title) => `Pkt. ${number}. ${title}`, heading)).document
    expect(items.flatMap(({ decisions }) => decisions.map(({ text }) => text))).toEqual(Array(3).fill('Godkendt.'))
  })

  test.each([
    '        - o O o -',
    'Del på LinkedIn   Hør teksten   Del på Facebook',
    '[← Forrige møde](/m/1) | [Næste møde →](/m/3)',
    'Udskrevet 24/05/2027 09:14 af BRUGER',
    'Genereret den 5. maj 2027'
  ])('are parted by %j, which is none of their text', (line) => {
    const { items } = readMinutes(`${minutesOf((number, title) => `Pkt. ${number}. ${title}`)}\n${line}\n`).document
    expect(items.at(-1)?.decisions[0]?.text).toBe('Godkendt.')
  })
})
