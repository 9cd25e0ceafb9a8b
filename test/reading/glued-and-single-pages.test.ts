import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document
const titlesIn = (...lines: readonly string[]): readonly string[] =>
  read(...lines).items.map(({ number, title }) => `${number} ${title}`)

describe('pages that portals publish', () => {
  test('of one item, with when the meeting ended and who was there before what was decided', () => {
    const absent = Array.from({ length: 8 }, (_, place) => ['Anna Holt', `Bo Lund til kl. 18.${place}0`, '']).flat()
    const { items } = read(
      '4. Ny bro til øen',
      '',
      'Mødet sluttede kl. 21.10',
      '',
      ...absent,
      'Beslutning',
      '',
      'Godkendt.'
    )
    expect(items.map(({ number, title }) => [number, title])).toEqual([[4, 'Ny bro til øen']])
    expect(items[0]?.decisions.map(({ text }) => text)).toEqual(['Godkendt.'])
  })

  test('with the first item glued to the last entry of the contents', () => {
    const contents = [
      'PUNKTER',
      '',
      '1. Meddelelser - lån til havnen',
      '2. Kajens bund',
      '3. Kurser mv.:1. Meddelelser - lån til havnen'
    ]
    const items = ['', 'Havnen låner 2 mio. kr.', '2. Kajens bund', '', 'Bunden er blød.']
    expect(
      titlesIn(
        'UDVALG',
        '',
        'Havneudvalget',
        '',
        'STARTTIDSPUNKT',
        '',
        '04-05-2027 10:00:00',
        '',
        ...contents,
        ...items
      )
    ).toEqual(['1 Meddelelser - lån til havnen', '2 Kajens bund', '3 Kurser mv.'])
  })

  test('with the first item glued to who was absent, and what the site prints to the last', () => {
    const { items } = read(
      'Referat af havnerådsmøde',
      'tirsdag den 4. maj 2027 kl. 18.30',
      '',
      'Afbud fra Rita Sund (hun er på havet). 1. Godkendelse af referat:',
      '  Referatet godkendt.',
      '',
      ' 2. Kajens lys:',
      '  Lyset blev drøftet.',
      '',
      ' 3. Eventuelt:',
      '  Intet.Sidst opdateret den 9. maj 2027'
    )
    expect(items.map(({ title }) => title)).toEqual(['Godkendelse af referat', 'Kajens lys', 'Eventuelt'])
    expect(items.map(({ decisions }) => decisions[0]?.text)).toEqual([
      'Referatet godkendt.',
      'Lyset blev drøftet.',
      'Intet.'
    ])
  })

  test('whose titles have no numbers and stand below an empty list of attachments, also those that name a discussion', () => {
    const item = (title: string, decided: string) => [
      `  ${title}`,
      '',
      '  Beslutning',
      `  ${decided}`,
      '  Sagens forløb',
      '  04-05-2027 Havneudvalget',
      '  Beslutning ikke frigivet',
      '',
      '  Bilag',
      ''
    ]
    expect(
      titlesIn(
        'Referat Havneudvalget 04-05-2027',
        '',
        ...item('Dagsorden med bemærkninger', 'Dagsordenen blev godkendt.'),
        ...item('Temadrøftelse om kajen', 'Udvalget bad om et notat.'),
        ...item('Drøftelse af mødeplanen', 'Planen sendes ud.')
      )
    ).toEqual(['1 Dagsorden med bemærkninger', '2 Temadrøftelse om kajen', '3 Drøftelse af mødeplanen'])
  })

  test('below which the site says when it was updated, and asks whether it was of use', () => {
    const { items } = read(
      'Referat',
      'Havneudvalget den 4. maj 2027',
      '',
      '1. Eventuelt',
      'Beslutning',
      'Intet.',
      '',
      'Opdateret 9. maj 2027',
      '',
      'Var indholdet på siden brugbart?',
      'Ja Nej'
    )
    expect(items[0]?.decisions[0]?.text).toBe('Intet.')
  })
})
