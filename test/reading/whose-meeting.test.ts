import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const headOf = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document
const item = (number: number, title: string, told: string, decided: string): string =>
  `${number}. ${title}\n\n${told}\n\nBeslutning\n${decided}\n`

describe('items tell whose meeting it was where the head does not', () => {
  test('by who decides in them', () => {
    const read = headOf(
      'Referat',
      'den 4. maj 2027 kl. 12.00',
      '',
      item(1, 'Ny kaj', 'Sagsfremstilling\nKajen skal være længere.', 'Havnerådet godkendte planen.'),
      item(
        2,
        'Støj',
        'Sagsfremstilling\nNaboerne klager.',
        'Havnerådet drøftede klagerne. Havnerådet bad om en måling.'
      )
    )
    expect(read.forum).toBe('Havnerådet')
    expect(read.items.map(({ decisions: [first] }) => first?.forum)).toEqual(['Havnerådet', 'Havnerådet'])
  })

  test('by its kind alone where nobody says more', () => {
    const read = headOf(
      'Til stede: Anna Holt, Per Lund',
      'Afbud: Bo Ask',
      '',
      'Pkt. 1 Godkendelse af referat\n\nReferat godkendt.\n',
      'Pkt. 2 Budget\n\nEva Falk gennemgik budgettet.\n\nBestyrelsen godkendte budgettet.\n',
      'Pkt. 3 Optag\n\nBestyrelsen fastsatte optaget til fire hold.\n',
      'Pkt. 4 Evt.\n\nIntet.'
    )
    expect(read.forum).toBe('Bestyrelsen')
  })

  test('by the name in full of what the head only calls a meeting, even with a slip', () => {
    const read = headOf(
      'Kommisionsmøde 04-05-2027',
      '',
      item(
        1,
        'Regnskab',
        'Sagsresume\nRegnskabet forelægges havnekommissionen til orientering.',
        'Taget til efterretning.'
      ),
      item(2, 'Ny båd', 'Sagsresume\nDer skal vælges en båd.', 'Kommissionen godkendte, at båd A købes.'),
      item(3, 'Mole', 'Sagsresume\nMolen er revnet.', 'Kommissionen bad om et overslag.')
    )
    expect(read.forum).toBe('Havnekommissionen')
  })

  test('by the last minutes they approve, where the head has its letters alone', () => {
    const read = headOf(
      'Referat af GB-møde',
      'Mødedato: 4. maj 2027',
      '',
      item(
        1,
        'Godkendelse af referat',
        'Sagsfremstilling\nReferat fra Grundejerbestyrelsesmøde den 6. april 2027.',
        'Godkendt.'
      ),
      item(2, 'Støj', 'Sagsfremstilling\nNaboerne klager.', 'GB drøftede klagerne.'),
      item(3, 'Vej', 'Sagsfremstilling\nVejen har huller.', 'GB godkendte tilbuddet.')
    )
    expect(read.forum).toBe('Grundejerbestyrelsen')
  })

  test('by who is asked to decide, as the title of the page names it in full', () => {
    const read = headOf(
      'Dagsordner og referater Tværgående styrende gruppe Nordkyst-klyngen',
      'til',
      'mødet i',
      'den 4. maj 2027 kl. 08:30',
      'i Kajhuset',
      item(1, 'Blodprøver', 'Det indstilles,\nat | tværgående styrende gruppe drøfter prøverne |', 'Drøftet.'),
      item(2, 'Status', 'Det indstilles,\nat | orienteringen tages til efterretning |', 'Taget til efterretning.')
    )
    expect(read.forum).toBe('Tværgående styrende gruppe Nordkyst-klyngen')
  })

  test('and no other body than the one whose kind of meeting the head names', () => {
    const read = headOf(
      'Referat af afdelingsmøde den 4. maj 2027',
      '',
      item(1, 'Ny kaj', 'Sagsfremstilling\nKajen skal være længere.', 'Havnerådet godkendte planen. Vi tegner.'),
      item(2, 'Støj', 'Sagsfremstilling\nNaboerne klager.', 'Havnerådet drøftede klagerne. Vi måler.')
    )
    expect(read.forum).toBe('Afdelingsmøde')
  })
})

const ITEMS =
  item(1, 'Ny kaj', 'Sagsfremstilling\nKajen.', 'Godkendt.') + item(2, 'Støj', 'Sagsfremstilling\nKlager.', 'Udsat.')

test.each([
  [
    'an article that belongs to the name',
    'Referat\ntil\nmødet i Den Fælleskommunale Styregruppe\nden 4. maj 2027 kl. 14:00',
    'Den Fælleskommunale Styregruppe'
  ],
  [
    'a name behind the hour',
    'Referat\n\nReferat af møde onsdag den 4. maj 2027, kl. 9.00 i Nordkystens Kollegiums bestyrelse (NB 2-2027)',
    'Nordkystens Kollegiums bestyrelse'
  ]
])('a head names its body with %s', (_, head, forum) => {
  expect(headOf(head, '', ITEMS)).toMatchObject({ forum, meetingDate: '2027-05-04' })
})

test('a day may stand right behind the word for it', () => {
  expect(headOf('Havnebestyrelsesmøde', 'd.04.05.27', 'Kl.17.30- ?', '', ITEMS)).toMatchObject({
    forum: 'Havnebestyrelsen',
    meetingDate: '2027-05-04',
    startTime: '17:30'
  })
})
