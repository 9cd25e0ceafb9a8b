import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const HEAD = 'Referat\nHavnerådet\nDato: 4. maj 2027\n\n'
const itemsOf = (text: string) => readMinutes(HEAD + text).document.items
const textsOf = (text: string) => itemsOf(text).map(({ decisions }) => decisions.map((one) => one.text))

/** An item under headings that ask: about the case, the proposal, and what was decided. */
const asked = (number: number, title: string, [about, proposed, decided]: readonly string[], said: string): string =>
  `${number}. ${title}\n${about}\nKajen er slidt, og stenene skrider.\n${proposed}\nAt kajen renoveres.\n${decided}\n${said}\n\n`

describe('headings that ask', () => {
  test.each([
    [['Hvad handler sagen om?', 'Hvad foreslår forvaltningen?', 'Hvad blev resultatet?']],
    [['Hvad drejer det sig om?', 'Hvad anbefaler havnechefen?', 'Hvad besluttede rådet?']],
    [['Hvad går sagen ud på?', 'Hvad indstilles der?', 'Hvad blev udfaldet?']],
    [['Hvad er problemet?', 'Hvad er havnefogedens forslag?', 'Hvad har rådet besluttet?']],
    [['Hvorfor er sagen på dagsordenen?', 'Hvad foreslås?', 'Hvad endte det med?']],
    [['What is it about?', 'What is proposed?', 'What was the outcome?']]
  ])('part an item: %s', (words) => {
    const [first, ...others] = itemsOf(
      ['Ny kaj', 'Bøjer', 'Støj'].map((title, at) => asked(at + 1, title, words, 'Kajen renoveres i 2028.')).join('')
    )
    expect(first?.sections.map(({ name }) => name)).toEqual(['Sagsfremstilling', 'Indstilling', 'Beslutning'])
    expect([first, ...others].map((one) => one?.decisions.map(({ text }) => text))).toEqual(
      Array(3).fill([['Kajen renoveres i 2028.']].flat())
    )
  })

  test('end what an earlier body decided, and what was decided now', () => {
    const item = (number: number) =>
      `${number}. Kaj ${number}\nHvad handler det om?\nKajen er slidt.\nBroudvalget den 5. april 2027:\nUdsat.\nHvad er der sket siden?\nStenene er talt.\nHvad blev resultatet?\nKajen renoveres.\nHvad sker der nu?\nArbejdet begynder i maj.\n\n`
    const [first] = itemsOf([1, 2, 3].map(item).join(''))
    expect(first?.decisions.map(({ forum, text }) => [forum, text])).toEqual([
      ['Broudvalget', 'Udsat.'],
      ['Havnerådet', 'Kajen renoveres.']
    ])
  })

  test('without a question mark, or that ask something else, are a text’s', () => {
    const text = 'Hvad gør naboerne?\nDe sejler.'
    expect(textsOf(`1. Ny kaj\nBeslutning\nGodkendt.\n${text}\n\n2. Støj\nBeslutning\nUdsat.\n`)[0]).toEqual([
      `Godkendt.\n${text}`
    ])
  })
})

describe('a weak word that heads decisions alone, and those of other bodies with their name', () => {
  const item = (number: number, before = ''): string =>
    `Nr. ${number} - Kaj ${number}\n\nResumé\nKajen er slidt.\n\n${before}Havnefogedens indstilling\nAt kajen renoveres.\n\nVedtaget\nKajen renoveres.\n\n`
  const earlier = 'Tidligere behandling\nVedtaget i Broudvalget den 5. april 2027\nUdvalget er imod.\n\n'

  test('heads both in one document', () => {
    const items = itemsOf(item(1) + item(2, earlier) + item(3))
    expect(items.map(({ decisions }) => decisions.map(({ forum, text }) => [forum, text]))).toEqual([
      [['Havnerådet', 'Kajen renoveres.']],
      [
        ['Broudvalget', 'Udvalget er imod.'],
        ['Havnerådet', 'Kajen renoveres.']
      ],
      [['Havnerådet', 'Kajen renoveres.']]
    ])
    expect(items[0]?.sections.map(({ name }) => name)).toEqual(['Resume', 'Indstilling', 'Beslutning'])
  })

  test('heads nothing where a stronger word does', () => {
    const strong = (number: number): string =>
      `Nr. ${number} - Kaj ${number}\n\nVedtaget i Broudvalget den 5. april 2027\nUdsat.\n\nBeslutning\nFølgende blev sagt.\nVedtaget\nmed stort flertal.\n\n`
    expect(textsOf(strong(1) + strong(2))[0]).toEqual(['Udsat.', 'Følgende blev sagt.\nVedtaget\nmed stort flertal.'])
  })
})
