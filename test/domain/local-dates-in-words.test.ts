import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '../../src/domain/date-words.ts'
import { addDays, type Direction, weekdayOf } from '../../src/domain/local-dates.ts'

/** A Friday. */
const today = '2026-11-20'
const dateIn = (text: string, lies: Direction = 'ahead'): string | null => {
  const read = readDate(text, 0, { today, lies })
  if (!read || read.end !== text.length) return null
  return read.kind === 'date' ? read.date : `impossible: ${read.given}`
}

const WRITTEN: readonly (readonly [text: string, date: string])[] = [
  ['24-11-2026', '2026-11-24'],
  ['24.11.2026', '2026-11-24'],
  ['24/11/2026', '2026-11-24'],
  ['24/11-2026', '2026-11-24'],
  ['24/11-26', '2026-11-24'],
  ['24.11.26', '2026-11-24'],
  ['24. 11. 2026', '2026-11-24'],
  ['24/11 2026', '2026-11-24'],
  ['24/11', '2026-11-24'],
  ['24.11', '2026-11-24'],
  ['24.11.', '2026-11-24'],
  ['24-11', '2026-11-24'],
  ['2026-11-24', '2026-11-24'],
  ['3/2-99', '1999-02-03'],
  ['24. november', '2026-11-24'],
  ['24 NOVEMBER', '2026-11-24'],
  ['24. nov.', '2026-11-24'],
  ['24. november 2026', '2026-11-24'],
  ['den 24. november 2026', '2026-11-24'],
  ['d. 24. november 2026', '2026-11-24'],
  ['d.24/11', '2026-11-24'],
  ['24 November 2026', '2026-11-24'],
  ['24th November 2026', '2026-11-24'],
  ['the 24th of November', '2026-11-24'],
  ['on 24 November 2026', '2026-11-24'],
  ['November 24, 2026', '2026-11-24'],
  ['Nov 24th', '2026-11-24'],
  ["24. november '26", '2026-11-24'],
  ['tirsdag den 24. november', '2026-11-24'],
  ['tirsdag d. 24/11', '2026-11-24'],
  ['Tuesday, 24 November 2026', '2026-11-24'],
  ['tir. 24/11', '2026-11-24'],
  ['i dag', '2026-11-20'],
  ['today', '2026-11-20'],
  ['i morgen', '2026-11-21'],
  ['imorgen', '2026-11-21'],
  ['Tomorrow', '2026-11-21'],
  ['i overmorgen', '2026-11-22'],
  ['i går', '2026-11-19'],
  ['yesterday', '2026-11-19'],
  ['på tirsdag', '2026-11-24'],
  ['tirsdag', '2026-11-24'],
  ['on Tuesday', '2026-11-24'],
  ['førstkommende tirsdag', '2026-11-24'],
  ['på fredag', '2026-11-27'],
  ['i tirsdags', '2026-11-17'],
  ['sidste tirsdag', '2026-11-17'],
  ['last Tuesday', '2026-11-17'],
  ['næste fredag', '2026-11-27'],
  ['next Tuesday', '2026-11-24'],
  ['tirsdag i næste uge', '2026-11-24'],
  ['om to uger', '2026-12-04'],
  ['om 3 dage', '2026-11-23'],
  ['in two weeks', '2026-12-04'],
  ['1. marts', '2027-03-01'],
  ['29/2', '2028-02-29']
]

describe('a date in words', () => {
  it.each(WRITTEN)('"%s" is %s', (text, date) => {
    expect(dateIn(text)).toBe(date)
  })

  it('is read with any letter case, any space and letters composed of two signs', () => {
    expect(dateIn('I\u00a0MORGEN')).toBe('2026-11-21')
    expect(dateIn('  24.   november')).toBe('2026-11-24')
    expect(dateIn('pa\u030a tirsdag')).toBe('2026-11-24')
  })

  it('"næste tirsdag" said on a Monday is not tomorrow', () => {
    expect(readDate('næste tirsdag', 0, { today: '2026-11-23', lies: 'ahead' })).toMatchObject({ date: '2026-12-01' })
    expect(readDate('på tirsdag', 0, { today: '2026-11-23', lies: 'ahead' })).toMatchObject({ date: '2026-11-24' })
  })

  it('lies where the context says, unless it says itself', () => {
    expect(dateIn('4. oktober', 'ahead')).toBe('2027-10-04')
    expect(dateIn('4. oktober', 'behind')).toBe('2026-10-04')
    expect(dateIn('4. oktober', 'nearest')).toBe('2026-10-04')
    expect(dateIn('tirsdag', 'behind')).toBe('2026-11-17')
    expect(dateIn('på tirsdag', 'behind')).toBe('2026-11-24')
    expect(dateIn('4. oktober 2016', 'ahead')).toBe('2016-10-04')
  })

  it.each(['31-02-2027', '31. september', '30/2', '31/13', '0/5', 'mandag 24-11-2026', '24-13-2026'])(
    '"%s" does not exist, and is said as it was written',
    (text) => {
      expect(dateIn(text)).toBe(`impossible: ${text}`)
    }
  )

  it.each([
    '26/1234',
    '330-2018-3619',
    '13.30',
    '3-4',
    'november 2026',
    'man siger',
    '2026',
    '10:00',
    '',
    'kl. 10',
    'sun',
    '24. punkt'
  ])('"%s" is no date', (text) => {
    expect(readDate(text, 0, { today, lies: 'ahead' })).toBeNull()
  })

  it('leaves what follows: a time is not a year', () => {
    for (const [text, rest] of [
      ['24. november 10.30 i Kantinen', ' 10.30 i Kantinen'],
      ['24/11 kl. 9', ' kl. 9'],
      ['24/11 20:30', ' 20:30'],
      ['24. november 2026 punkt 3', ' punkt 3'],
      ['on Tuesday at 9', ' at 9']
    ] as const)
      expect(text.slice(readDate(text, 0, { today, lies: 'ahead' })?.end)).toBe(rest)
  })

  it('is the same date in every way of writing it', () => {
    const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ')
    const english = 'January February March April May June July August September October November December'.split(' ')
    const days = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: -400, max: 400 }), (since, apart) => {
        const date = addDays('1950-01-01', since)
        const near = addDays(date, apart)
        const [year = '', month = '', day = ''] = date.split('-')
        const [m, d] = [Number(month), Number(day)]
        for (const text of [
          date,
          `${day}-${month}-${year}`,
          `${d}.${m}.${year}`,
          `${d}/${m} ${year}`,
          `den ${d}. ${months[m - 1]} ${year}`,
          `${d} ${english[m - 1]} ${year}`,
          `${english[m - 1]} ${d}, ${year}`,
          `${days[weekdayOf(date) - 1]} den ${d}. ${months[m - 1]} ${year}`
        ])
          expect(readDate(text, 0, { today: near, lies: 'ahead' }), text).toMatchObject({ date, end: text.length })
      }),
      { numRuns: 200 }
    )
  })
})
