import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const documentOf = (...pages: readonly string[]) => readMinutes(pages.join('\n')).document
const textsOf = ({ items }: ReturnType<typeof documentOf>) =>
  items.map(({ number, title, decisions }) => [number, title, ...decisions.map(({ text }) => text)])

const opening =
  'Sandvig Kommune Kystudvalget Referat Mødedato: Tirsdag den 4. maj 2027 Mødetidspunkt: 15:00 Mødested: Sal 3 Medlemmer: Ane Bro, Poul Dyhr Afbud: Ida Lind'
/** What makes a page as long as one is. */
const long =
  'Der er spurgt i havnen og hos naboerne, som alle har svaret inden fristen. De fleste er enige om, at det haster, men ikke om, hvem der skal betale for det. Prisen er endnu ikke kendt, og den afhænger af vejret.'

describe('prints whose line ends were lost, heads of pages in the middle of a line', () => {
  const items = [
    [
      '7. Ny mole ved fyret',
      'Sagsnr.: 27/1123',
      'Molen er slidt, og havnen har skrevet om det i marts.',
      'Godkendt. Ida Lind'
    ],
    [
      '8. Lys på stien',
      'Sagsnr.: 27/1124',
      'Stien er mørk om vinteren, og mange går der alligevel.',
      'Udsat til juni. Ida Lind'
    ],
    [
      '9. Salg af kranen',
      'Sagsnr.: 27/1125',
      'Kranen er fra 1931 og kan ikke længere bruges til noget.',
      'Afvist. Ida Lind'
    ]
  ] as const
  test.each([
    ['a side behind body and day', (page: number) => `Kystudvalget 4. maj 2027 Side ${page}`],
    ['a side before them', (page: number) => `Side ${page} Kystudvalget, 04-05-2027`],
    ['a number between authority and body', (page: number) => `Sandvig Kommune ${page} Kystudvalget den 4. maj 2027`],
    ['a number before body and day', (page: number) => `${page} Kystudvalget 04-05-2027`],
    ['no number at all', () => 'Kystudvalget, 04-05-2027'],
    ['a short side, and no day', (page: number) => `Sandvig Kommune s. ${page}`]
  ])('%s', (_, head) => {
    const text = items
      .map(
        ([title, number, told, decided], place) =>
          `${head(place + 12)} ${title} ${number} Sagsfremstilling ${told} ${long} Beslutning i Kystudvalget den 4. maj 2027 ${decided}`
      )
      .join(' ')
    const contents = `Indholdsfortegnelse ${items.map(([title]) => `${title} ........ 12`).join(' ')}`
    const middle = text.indexOf('Stien er')
    expect(
      textsOf(documentOf(`${opening} ${contents}`, text.slice(0, middle), `${text.slice(middle)} ${head(15)}`))
    ).toEqual(items.map(([title, , , decided]) => [Number(title[0]), title.slice(3), decided]))
  })

  test('a body and its day that head what it decided stay', () => {
    const { items } = documentOf(
      `${opening} 7. Ny mole Sagsnr.: 27/1123 Sagsfremstilling ${long} Kystudvalget, den 4. maj 2027 s. 3 Havneudvalget, den 8. april 2027: Anbefales. Kystudvalget, den 4. maj 2027: Godkendt. 8. Lys på stien Sagsnr.: 27/1124`,
      `Sagsfremstilling ${long} ${long} Kystudvalget, den 4. maj 2027 s. 4 Kystudvalget, den 4. maj 2027: Udsat. 9. Kranen Sagsnr.: 27/1125 Sagsfremstilling Kranen er gammel. Kystudvalget, den 4. maj 2027: Solgt. Kystudvalget, den 4. maj 2027 s. 5`
    )
    expect(items.map(({ decisions }) => decisions.map(({ forum, text }) => [forum, text]))).toEqual([
      [
        ['Havneudvalget', 'Anbefales.'],
        ['Kystudvalget', 'Godkendt.']
      ],
      [['Kystudvalget', 'Udsat.']],
      [['Kystudvalget', 'Solgt.']]
    ])
  })
})

describe('items and decisions in running text', () => {
  test('titles of the contents that come again in the items and in the list of attachments', () => {
    const titles = ['1. Regnskab for 2026', '2. Ny mole ved fyret', '3. Lys på stien']
    const body = titles.map(
      (title, place) =>
        `${title} Sag nr.: 27/110${place} Sagsfremstilling ${long} Indstilling Det indstilles, at 1. Notatet godkendes 2. Naboerne får besked Vedtagelse i Kystudvalget den 4. maj 2027 Tiltrådt som nr. ${place + 1}.`
    )
    const list = titles.map((title) => `${title} 1. Notat (27011/27)`).join(' ')
    expect(
      textsOf(
        documentOf(
          `${opening} Indholdsfortegnelse Side ${titles.map((title, place) => `${title} ....... ${place + 2}`).join(' ')} Bilagsliste ..... 6`,
          body.join(' '),
          `Bilagsliste ${list}`
        )
      )
    ).toEqual(titles.map((title, place) => [place + 1, title.slice(3), `Tiltrådt som nr. ${place + 1}.`]))
  })

  test.each([
    ['Beslutning fra Kystudvalget, 4. maj 2027, kl. 15:00', ''],
    ['Kystudvalget, 4. maj 2027, pkt. 12:', ''],
    ['BESLUTNING I KYSTUDVALGET DEN 04-05-2027', ''],
    ['Kystudvalgets beslutning i mødet den 4. maj 2027', ''],
    ['Beslutning Kystudvalget den 4. maj 2027', 'Forløb: KU ']
  ])('%s', (heading, before) => {
    const item = (number: number, title: string, text: string) =>
      `${number}/ ${title} Sagsnr.: 27/11${number} Sagsfremstilling ${long} ${before}${heading} ${text} Fraværende: Ida Lind`
    const texts = ['Godkendt.', 'Udsat til juni.', 'Taget til efterretning.']
    const { items } = documentOf(
      `${opening} ${item(12, 'Ny mole', texts[0] ?? '')}`,
      `${item(13, 'Lys på stien', texts[1] ?? '')} ${item(14, 'Kranen', texts[2] ?? '')}`
    )
    expect(items.map(({ title, decisions }) => [title, decisions[0]?.text, decisions[0]?.forum])).toEqual(
      ['Ny mole', 'Lys på stien', 'Kranen'].map((title, place) => [
        title,
        expect.stringMatching(new RegExp(`^${texts[place]}\\s+Fraværende: Ida Lind$`, 'u')),
        'Kystudvalget'
      ])
    )
  })

  test('a word that heads texts is none in a title in capitals', () => {
    const item = (number: number, title: string) =>
      `PUNKT ${number} ${title} Sagsnr.: 27/11${number} FORSLAG Udvalget siger ja til det. SAGSFREMSTILLING ${long} BESLUTNING I KYSTUDVALGET DEN 04-05-2027 Godkendt.`
    const { items } = documentOf(
      `${opening} ${item(12, 'FORSLAG TIL LOKALPLAN FOR MOLEN')}`,
      `${item(13, 'SALG AF KRANEN')} ${item(14, 'NYE HAVNEREGLER')}`
    )
    expect(items.map(({ title }) => title)).toEqual([
      'FORSLAG TIL LOKALPLAN FOR MOLEN',
      'SALG AF KRANEN',
      'NYE HAVNEREGLER'
    ])
  })
})
