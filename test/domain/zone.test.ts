import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/local-dates.ts'
import { addMinutes, instantOf, localMomentOf } from '../../src/domain/zone.ts'

const copenhagen = 'Europe/Copenhagen'
const at = (date: string, time: string): string => instantOf({ date, time }, copenhagen)
const anyMoment = fc.record({
  date: fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('1990-01-01', days)),
  time: fc
    .integer({ min: 0, max: 1439 })
    .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
})

describe('a local time', () => {
  it('is an hour or two ahead of UTC in Copenhagen', () => {
    expect(at('2026-11-24', '10:00')).toBe('2026-11-24T09:00:00.000Z')
    expect(at('2026-06-24', '10:00')).toBe('2026-06-24T08:00:00.000Z')
    expect(at('2027-01-01', '00:15')).toBe('2026-12-31T23:15:00.000Z')
  })

  it('that happens twice is taken the first time', () => {
    expect(at('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
    expect(at('2027-10-31', '02:30')).toBe('2027-10-31T00:30:00.000Z')
    expect(at('2026-10-25', '01:59')).toBe('2026-10-24T23:59:00.000Z')
    expect(at('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z')
  })

  it('that never happens is read on a clock that was not put forward', () => {
    expect(at('2027-03-28', '02:30')).toBe('2027-03-28T01:30:00.000Z')
    expect(localMomentOf(at('2027-03-28', '02:30'), copenhagen)).toEqual({ date: '2027-03-28', time: '03:30' })
    expect(at('2027-03-28', '01:59')).toBe('2027-03-28T00:59:00.000Z')
    expect(at('2027-03-28', '03:00')).toBe('2027-03-28T01:00:00.000Z')
  })

  it('comes back from its instant wherever it exists, and is what luxon makes of it', () => {
    fc.assert(
      fc.property(
        anyMoment,
        fc.constantFrom(copenhagen, 'America/New_York', 'Australia/Lord_Howe', 'UTC'),
        (moment, zone) => {
          const instant = instantOf(moment, zone)
          const luxon = DateTime.fromISO(`${moment.date}T${moment.time}`, { zone })
          const exists = luxon.toFormat("yyyy-MM-dd'T'HH:mm") === `${moment.date}T${moment.time}`
          if (exists) expect(localMomentOf(instant, zone)).toEqual(moment)
          expect(luxon.getPossibleOffsets().map((possible) => possible.toUTC().toISO())).toContain(instant)
        }
      ),
      { numRuns: 300 }
    )
  })

  it('that does not exist in any zone, or whose zone does not exist, is a fault that names it', () => {
    expect(() => at('2026-02-31', '10:00')).toThrow('2026-02-31')
    expect(() => at('2026-11-24', '25:00')).toThrow('25:00')
    expect(() => at('2026-11-24', '9:00')).toThrow('9:00')
    expect(() => instantOf({ date: '2026-11-24', time: '10:00' }, 'Europe/Atlantis')).toThrow('Europe/Atlantis')
    expect(() => localMomentOf('yesterday', copenhagen)).toThrow('yesterday')
  })

  it('moves by minutes as time passes', () => {
    expect(addMinutes('2026-10-25T00:30:00.000Z', 90)).toBe('2026-10-25T02:00:00.000Z')
  })
})
