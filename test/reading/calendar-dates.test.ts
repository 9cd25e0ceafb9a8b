import { describe, expect, test } from 'vitest'
import { dateOf, findDates, firstDate, resolveDate } from '../../src/reading/text/calendar-dates.ts'

describe('dates in a text', () => {
  test.each([
    ['12-03-2027', '2027-03-12'],
    ['den 1. oktober 2018', '2018-10-01'],
    ['Fredag d. 12. marts 2027 kl. 10:00', '2027-03-12'],
    ['03-03-2021 16:00:00', '2021-03-03'],
    ['Tirsdag, 20 august, 2019 - 13:30', '2019-08-20'],
    ['September 6, 2017 - 17:00', '2017-09-06'],
    ['14 March 2025', '2025-03-14'],
    ['the 2nd of April 2025', '2025-04-02'],
    ['2026-11-24', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['15-maj-2002', '2002-05-15'],
    ['1/8-27', '2027-08-01'],
    ['d. 31/5-2022', '2022-05-31'],
    ['Den 3/9-2027 holdt', '2027-09-03']
  ])('%s is read', (text, date) => {
    expect(firstDate(text)).toBe(date)
  })

  test.each(['31. september 2027', '29-02-2027', '31/11-2020'])(
    '%s is no day of any calendar, and is never bent to one',
    (text) => {
      const [mention] = findDates(text)
      expect(mention?.possible).toBe(false)
      expect(mention === undefined ? 'nothing' : dateOf(mention)).toBeNull()
    }
  )

  test.each(['sag 27/30114', 'kl. 10.30', '70.000 kr.', '§ 17, stk. 4', 'punkt 4.1', '1.250.000 kr.'])(
    '%s holds no date with a year',
    (text) => {
      expect(firstDate(text)).toBeNull()
    }
  )

  test('a date without year lies ahead of the decision, in a reference behind it', () => {
    const [mention] = findDates('21.10.')
    if (mention === undefined) throw new Error('no date found')
    expect(resolveDate(mention, '2027-10-11', 'ahead')).toBe('2027-10-21')
    expect(resolveDate(mention, '2027-02-05', 'behind')).toBe('2026-10-21')
    expect(resolveDate(mention, '2027-12-01', 'ahead')).toBe('2028-10-21')
  })

  test('29 February waits for a leap year', () => {
    const [mention] = findDates('29. februar')
    if (mention === undefined) throw new Error('no date found')
    expect(resolveDate(mention, '2025-03-01', 'ahead')).toBe('2028-02-29')
  })
})
