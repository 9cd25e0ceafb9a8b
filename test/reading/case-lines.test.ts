import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { firstItemOf } from './first-item.ts'

const itemOf = (heading: string, ...below: readonly string[]) =>
  firstItemOf(heading, '', ...below, '', 'Beslutning', 'Godkendt.')

describe('the line of a case', () => {
  test.each([
    ['81.38.04.P35                                    27/95', '27/95'],
    ['81.38.04P35\t27/3305', '27/3305'],
    ['81.38.04-P35-1-27   27/3305', '27/3305'],
    ['81.38.04 A00 - 27/3305', '27/3305'],
    ['81.38.04 | 27/3305', '27/3305'],
    ['KLE 81.38.04.G01, sag 27/3305', '27/3305'],
    ['27/3305      81.38.04.P35', '27/3305'],
    ['27/3305 (81.38.04.P35)', '27/3305'],
    ['EMN-2027-01234 / 81.38.04.P35', 'EMN-2027-01234'],
    ['306-2027-3107   81.38.04.P35', '306-2027-3107'],
    ['27/3305   ABL', '27/3305'],
    ['27/3305 / ABL', '27/3305'],
    ['81.38.04.P35   27/95   Åben', '27/95'],
    ['Åben   27/95', '27/95'],
    ['EMN-2027-00118        Sagsbeh. Anna Holt', 'EMN-2027-00118'],
    ['27/3305   Sagsbehandler: Anna Holt', '27/3305'],
    ['Åbent punkt   81.38.04.P35   27/95', '27/95'],
    ['1-00-3-27', '1-00-3-27']
  ])('"%s" holds the case number %s', (line, caseNumber) => {
    const item = itemOf('1. Ny kaj', line)
    expect([item?.title, item?.caseNumber, item?.closed]).toEqual(['Ny kaj', caseNumber, false])
    expect(item?.sections.filter(({ name }) => name !== 'Beslutning')).toEqual([])
  })

  test.each(['Journalnummer: 27/3305', 'J.nr. 27/3305', 'Sagsnr.: 27/3305'])(
    '"%s" below what was decided, or below the attachments, is no part of them',
    (line) => {
      const item = firstItemOf('1. Ny kaj', '', 'Beslutning', 'Godkendt.', '', 'Bilag', '• Kort', '', line)
      expect([item?.caseNumber, item?.attachments]).toEqual(['27/3305', ['Kort']])
      const decided = firstItemOf('1. Ny kaj', '', 'Beslutning', 'Godkendt.', '', line)
      expect([decided?.caseNumber, decided?.decisions[0]?.text]).toEqual(['27/3305', 'Godkendt.'])
    }
  )

  test('a class and number behind the title are no part of it', () => {
    const item = itemOf('1. Ny kaj   81.38.04.P35   27/95')
    expect([item?.title, item?.caseNumber]).toEqual(['Ny kaj', '27/95'])
  })

  test('a closed item by its mark before the class', () => {
    const item = itemOf('1. Ny kaj', 'Lukket   81.38.04.P35   27/95')
    expect([item?.caseNumber, item?.closed]).toEqual(['27/95', true])
  })

  test.each(['Skoleåret 2027/28 ABC', 'Åben 2027', '4.5.27 og 5.5.27', 'Kl. 10.30 - 27 deltagere'])(
    '"%s" is no case number',
    (line) => {
      expect(itemOf('1. Ny kaj', line)?.caseNumber).toBeNull()
    }
  )

  test('two items of one case have its number both, however short the head is', () => {
    const { items } = readMinutes(
      [
        'Referat af møde i Havnerådet den 4. maj 2027',
        ...['1. Ny kaj', '2. Ny mole'].flatMap((title) => [
          '',
          title,
          'Sagsnr.: 27/3305',
          '',
          'Beslutning',
          'Godkendt.'
        ])
      ].join('\n')
    ).document
    expect(items.map(({ caseNumber }) => caseNumber)).toEqual(['27/3305', '27/3305'])
  })

  test.each(['Sagstype: Beslutning', 'Type: Beslutning'])('"%s" above a whole heading is no part of it', (kind) => {
    const item = firstItemOf(
      '1. Ny kaj',
      'Sagsnr.: 27/3305',
      kind,
      'Beslutning i Havnerådet den 4. maj 2027',
      'Godkendt.'
    )
    expect(item?.decisions.map(({ forum, date, text }) => [forum, date, text])).toEqual([
      ['Havnerådet', '2027-05-04', 'Godkendt.']
    ])
  })

  test.each(['• Godkendt.', '1. Godkendt.', 'Godkendt.'])('"Beslutning - %s" says it behind the dash', (said) => {
    expect(firstItemOf('1. Ny kaj', '', `Beslutning - ${said}`)?.decisions[0]?.text).toBe(said)
  })
})
