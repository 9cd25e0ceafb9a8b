import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dateOf,
  daysBetween,
  isLocalDate,
  resolveAhead,
  resolveBehind,
  resolveNearest,
  weekdayAfter,
  weekdayBefore,
  weekdayInWeek,
  weekdayOf
} from '../../src/domain/local-dates.ts'

const anyDate = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays('1900-01-01', days))

describe('calendar dates', () => {
  it('exist only where the calendar has them', () => {
    expect(dateOf(2028, 2, 29)).toBe('2028-02-29')
    expect(dateOf(2026, 2, 29)).toBeNull()
    expect(dateOf(2100, 2, 29)).toBeNull()
    expect(dateOf(2026, 9, 31)).toBeNull()
    expect(dateOf(2026, 13, 1)).toBeNull()
    expect(dateOf(2026, 1, 0)).toBeNull()
    for (const text of ['24-11-2026', '2026-2-1', '2026-02-31', '', '2026-11-24T10:00', '1899-12-31'])
      expect(isLocalDate(text), text).toBe(false)
    expect(() => weekdayOf('31-02-2026')).toThrow('not a calendar date: "31-02-2026"')
  })

  it('have the weekday that a wall calendar shows', () => {
    expect(weekdayOf('2026-11-24')).toBe(2)
    expect(weekdayOf('2000-01-01')).toBe(6)
    expect(weekdayOf('1900-01-01')).toBe(1)
    expect(weekdayOf('2024-02-29')).toBe(4)
  })

  it('are counted across months, leap years and summer time', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -300, max: 300 }), (date, days) => {
        const moved = addDays(date < '1901' ? '1950-01-01' : date, days)
        expect(daysBetween(date < '1901' ? '1950-01-01' : date, moved)).toBe(days)
      })
    )
  })
})

describe('a date without its year', () => {
  it('lies ahead in a plan, today included', () => {
    expect(resolveAhead({ month: 11, day: 24 }, '2026-11-20')).toBe('2026-11-24')
    expect(resolveAhead({ month: 11, day: 24 }, '2026-11-24')).toBe('2026-11-24')
    expect(resolveAhead({ month: 11, day: 24 }, '2026-11-25')).toBe('2027-11-24')
    expect(resolveAhead({ month: 2, day: 29 }, '2026-11-25')).toBe('2028-02-29')
    expect(resolveAhead({ month: 11, day: 31 }, '2026-11-25')).toBeNull()
  })

  it('lies behind where minutes are asked for', () => {
    expect(resolveBehind({ month: 10, day: 4 }, '2026-11-20')).toBe('2026-10-04')
    expect(resolveBehind({ month: 12, day: 4 }, '2026-11-20')).toBe('2025-12-04')
  })

  it('is the nearest where nothing says more', () => {
    expect(resolveNearest({ month: 12, day: 20 }, '2027-01-02')).toBe('2026-12-20')
    expect(resolveNearest({ month: 1, day: 4 }, '2026-12-20')).toBe('2027-01-04')
    expect(resolveNearest({ month: 11, day: 20 }, '2026-11-20')).toBe('2026-11-20')
    expect(resolveNearest({ month: 9, day: 1 }, '2028-03-02'), '183 days both ways').toBe('2027-09-01')
  })
})

describe('weekdays', () => {
  const weekday = fc.constantFrom(1, 2, 3, 4, 5, 6, 7) as fc.Arbitrary<1 | 2 | 3 | 4 | 5 | 6 | 7>

  it('come next within seven days and never today', () => {
    fc.assert(
      fc.property(anyDate, weekday, (date, day) => {
        const today = date < '1902' ? '2026-11-20' : date
        for (const [found, least, most] of [
          [weekdayAfter(today, day), 1, 7],
          [weekdayBefore(today, day), -7, -1]
        ] as const) {
          expect(weekdayOf(found)).toBe(day)
          expect(daysBetween(today, found)).toBeGreaterThanOrEqual(least)
          expect(daysBetween(today, found)).toBeLessThanOrEqual(most)
        }
      })
    )
  })

  it('of next week belong to the week that begins on the coming Monday', () => {
    expect(weekdayInWeek('2026-11-22', 2, 1)).toBe('2026-11-24')
    expect(weekdayInWeek('2026-11-23', 2, 1)).toBe('2026-12-01')
    expect(weekdayInWeek('2026-11-23', 2, 0)).toBe('2026-11-24')
  })
})
