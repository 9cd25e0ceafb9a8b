import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { easterSunday, isPublicHoliday, isWorkday, workdaysBefore } from '../../src/domain/holidays.ts'
import { addDays, weekdayOf } from '../../src/domain/local-dates.ts'

describe('Danish holidays', () => {
  it('follow Easter', () => {
    expect([1943, 2008, 2024, 2026, 2027, 2038, 2049, 2100].map(easterSunday)).toEqual([
      '1943-04-25',
      '2008-03-23',
      '2024-03-31',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
      '2049-04-18',
      '2100-03-28'
    ])
    for (let year = 1900; year < 2200; year++) {
      expect(weekdayOf(easterSunday(year))).toBe(7)
      expect(easterSunday(year).slice(5) >= '03-22' && easterSunday(year).slice(5) <= '04-25').toBe(true)
    }
  })

  it('of 2026 are these', () => {
    const days = Array.from({ length: 365 }, (_, day) => addDays('2026-01-01', day))
    expect(days.filter(isPublicHoliday)).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26'
    ])
  })

  it('include store bededag until it was abolished in 2024', () => {
    expect(isPublicHoliday('2023-05-05')).toBe(true)
    expect(isPublicHoliday('2024-04-26')).toBe(false)
    expect(isWorkday('2024-04-26')).toBe(true)
  })
})

describe('working days', () => {
  it('are neither weekends, holidays nor days on which town halls are closed', () => {
    for (const date of ['2026-11-21', '2026-11-22', '2026-05-14', '2026-06-05', '2026-12-24', '2026-12-31'])
      expect(isWorkday(date), date).toBe(false)
    for (const date of ['2026-11-20', '2026-05-15', '2026-05-01', '2026-12-23', '2026-12-30'])
      expect(isWorkday(date), date).toBe(true)
  })

  it('before a meeting leave out weekends, Easter and Christmas', () => {
    expect(workdaysBefore('2026-11-24', 2)).toBe('2026-11-20')
    expect(workdaysBefore('2026-11-22', 1)).toBe('2026-11-20')
    expect(workdaysBefore('2026-04-07', 2)).toBe('2026-03-31')
    expect(workdaysBefore('2027-01-04', 3)).toBe('2026-12-28')
    expect(workdaysBefore('2026-12-28', 1)).toBe('2026-12-23')
    expect(workdaysBefore('2026-11-22', 0)).toBe('2026-11-22')
  })

  it('lie so many before a date as were asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 30 }), (since, count) => {
        const date = addDays('2020-01-01', since)
        const found = workdaysBefore(date, count)
        let between = 0
        for (let day = found; day < date; day = addDays(day, 1)) between += isWorkday(day) ? 1 : 0
        expect(isWorkday(found)).toBe(true)
        expect(between).toBe(count)
      }),
      { numRuns: 200 }
    )
  })
})
