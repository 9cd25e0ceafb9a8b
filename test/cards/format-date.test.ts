import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCommandDate, formatDate, formatInstant, formatWeekdayDate } from '../../src/texts/format-date.ts'

describe('dates as they are read', () => {
  it('are written as in Denmark and in England', () => {
    expect(formatDate('2026-11-24', 'da')).toBe('24. november 2026')
    expect(formatDate('2026-11-24', 'en')).toBe('24 November 2026')
    expect(formatWeekdayDate('2026-11-24', 'da')).toBe('tirsdag den 24. november 2026')
    expect(formatWeekdayDate('2026-11-24', 'en')).toBe('Tuesday 24 November 2026')
    expect(formatCommandDate('2026-01-02', 'da')).toBe('02-01-2026')
    expect(formatCommandDate('2026-01-02', 'en')).toBe('2 January 2026')
  })

  it('keep what is no date of the calendar as it is written', () => {
    for (const text of ['2026-09-31', '2026-13-01', 'primo december', ''])
      expect([formatDate(text, 'da'), formatWeekdayDate(text, 'en')]).toEqual([text, text])
  })

  it('have the weekday of the calendar', () => {
    const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const weekday = day.toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' })
        expect(formatWeekdayDate(day.toISOString().slice(0, 10), 'en').split(' ')[0]).toBe(weekday)
      }),
      { numRuns: 200 }
    )
  })

  it('of instants are those of Copenhagen, in summer and in winter', () => {
    expect(formatInstant('2026-11-24T23:30:00.000Z', 'da')).toBe('25. november 2026 kl. 00:30')
    expect(formatInstant('2026-06-24T08:05:00.000Z', 'en')).toBe('24 June 2026 at 10:05')
  })
})
