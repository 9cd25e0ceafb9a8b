import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forumIdOf, meetingIdOf } from '../../src/domain/ids.ts'
import { addDays } from '../../src/domain/local-dates.ts'
import type { PostRule } from '../../src/domain/records.ts'
import { DEFAULT_POST_RULES, dueInstant, duePosts, type PlannedMeeting } from '../../src/domain/schedule.ts'
import { addMinutes, instantOf, localMomentOf } from '../../src/domain/zone.ts'

const zone = 'Europe/Copenhagen'
const forum = forumIdOf('Testforum')
/** Tuesday 24 November 2026 at 10:00, planned on the first of the month. */
const meeting: PlannedMeeting = {
  id: meetingIdOf(forum, '2026-11-24', '10:00'),
  date: '2026-11-24',
  startTime: '10:00',
  plannedAt: '2026-11-01T12:00:00.000Z'
}
const at = (date: string, time: string): string => instantOf({ date, time }, zone)
const postsAt = (now: string, over: Partial<Parameters<typeof duePosts>[0]> = {}): ReturnType<typeof duePosts> =>
  duePosts({ meetings: [meeting], rules: DEFAULT_POST_RULES, rulesSetAt: null, now, zone, ...over })

describe('a rule of posting', () => {
  it('is due so long before the start, or at its time of day so many days before', () => {
    const due = (rule: PostRule): object => localMomentOf(dueInstant(rule, meeting, zone), zone)
    expect(due({ unit: 'minutes', amount: 15 })).toEqual({ date: '2026-11-24', time: '09:45' })
    expect(due({ unit: 'hours', amount: 26 })).toEqual({ date: '2026-11-23', time: '08:00' })
    expect(due({ unit: 'days', amount: 2, at: '08:00' })).toEqual({ date: '2026-11-22', time: '08:00' })
    expect(due({ unit: 'workdays', amount: 2, at: '08:00' })).toEqual({ date: '2026-11-20', time: '08:00' })
    expect(due({ unit: 'days', amount: 0, at: '07:30' })).toEqual({ date: '2026-11-24', time: '07:30' })
  })

  it('keeps its time of day, and its minutes, when the clocks change in between', () => {
    const monday = { date: '2026-10-26', startTime: '10:00' }
    expect(dueInstant({ unit: 'days', amount: 2, at: '08:00' }, monday, zone)).toBe('2026-10-24T06:00:00.000Z')
    const night = { date: '2026-10-25', startTime: '03:15' }
    expect(dueInstant({ unit: 'minutes', amount: 90 }, night, zone)).toBe('2026-10-25T00:45:00.000Z')
    const spring = { date: '2027-03-28', startTime: '03:15' }
    expect(dueInstant({ unit: 'minutes', amount: 30 }, spring, zone)).toBe('2027-03-28T00:45:00.000Z')
  })

  it('comes out on a working day where it counts them, at its hour, whatever the date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 10 }), (since, amount) => {
        const date = addDays('2026-01-01', since)
        const due = dueInstant({ unit: 'workdays', amount, at: '08:00' }, { date, startTime: '10:00' }, zone)
        const moment = localMomentOf(due, zone)
        expect(moment.time).toBe('08:00')
        expect(moment.date < date).toBe(true)
        expect(new Date(`${moment.date}T12:00Z`).getUTCDay() % 6).not.toBe(0)
      }),
      { numRuns: 200 }
    )
  })
})

describe('an agenda', () => {
  it('is posted two working days before at eight and fifteen minutes before, by default', () => {
    expect(postsAt(at('2026-11-20', '07:59')).due).toEqual([])
    expect(postsAt(at('2026-11-20', '07:59')).next?.dueAt).toBe(at('2026-11-20', '08:00'))
    expect(postsAt(at('2026-11-20', '08:00')).due.map((post) => post.dueAt)).toEqual([at('2026-11-20', '08:00')])
    expect(postsAt(at('2026-11-20', '08:00')).next?.dueAt).toBe(at('2026-11-24', '09:45'))
    expect(postsAt(at('2026-11-24', '09:45')).due.map((post) => post.dueAt)).toEqual([at('2026-11-24', '09:45')])
  })

  it('is not posted for a time that had passed when the meeting was planned or moved, or the rule was set', () => {
    const late = { ...meeting, plannedAt: at('2026-11-22', '12:00') }
    const planned = postsAt(at('2026-11-22', '12:01'), { meetings: [late] })
    expect(planned.due).toEqual([])
    expect(planned.skipped).toMatchObject([{ dueAt: at('2026-11-20', '08:00'), reason: 'past-when-planned' }])
    expect(planned.next?.dueAt).toBe(at('2026-11-24', '09:45'))
    expect(postsAt(at('2026-11-22', '12:01'), { rulesSetAt: at('2026-11-22', '12:00') }).due).toEqual([])
    expect(postsAt(at('2026-11-22', '12:01'), { rulesSetAt: at('2026-11-02', '12:00') }).due).toHaveLength(1)
  })

  it('is posted once after a stop in which several times passed, and not when the meeting has begun', () => {
    const rules: readonly PostRule[] = [...DEFAULT_POST_RULES, { unit: 'hours', amount: 2 }]
    const after = postsAt(at('2026-11-24', '09:50'), { rules })
    expect(after.due.map((post) => post.dueAt)).toEqual([at('2026-11-24', '09:45')])
    expect(after.skipped.map((post) => post.reason)).toEqual(['overtaken', 'overtaken'])
    const begun = postsAt(at('2026-11-24', '10:00'), { rules })
    expect(begun.due).toEqual([])
    expect(begun.next).toBeNull()
  })

  it('is not posted by a rule that comes to the start or later, and once where two rules come to one time', () => {
    const rules: readonly PostRule[] = [
      { unit: 'days', amount: 0, at: '12:00' },
      { unit: 'days', amount: 0, at: '10:00' },
      { unit: 'hours', amount: 1 },
      { unit: 'minutes', amount: 60 }
    ]
    const posts = postsAt(at('2026-11-24', '09:00'), { rules })
    expect(posts.due).toHaveLength(1)
    expect(posts.skipped.map((post) => post.reason)).toEqual(['not-before-start', 'not-before-start'])
  })

  it('of the meeting that comes first is next', () => {
    const sooner = { ...meeting, id: meetingIdOf(forum, '2026-11-18', '09:00'), date: '2026-11-18', startTime: '09:00' }
    expect(postsAt(at('2026-11-02', '09:00'), { meetings: [meeting, sooner] }).next?.meetingId).toBe(sooner.id)
  })

  it('misses no time and doubles none, however often and however late one looks', () => {
    const rule: fc.Arbitrary<PostRule> = fc.oneof(
      fc.record({
        unit: fc.constantFrom('minutes' as const, 'hours' as const),
        amount: fc.integer({ min: 1, max: 90 })
      }),
      fc.record({
        unit: fc.constantFrom('days' as const, 'workdays' as const),
        amount: fc.integer({ min: 0, max: 9 }),
        at: fc.constantFrom('02:30', '08:00', '23:45')
      })
    )
    const plan = fc.record({
      date: fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-03-01', days)),
      startTime: fc.constantFrom('02:30', '09:00', '16:15'),
      rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
      looks: fc.array(fc.integer({ min: -16 * 1440, max: 1440 }), { minLength: 1, maxLength: 12 })
    })
    fc.assert(
      fc.property(plan, ({ date, startTime, rules, looks }) => {
        const startsAt = instantOf({ date, time: startTime }, zone)
        const planned: PlannedMeeting = { ...meeting, date, startTime, plannedAt: addMinutes(startsAt, -20 * 1440) }
        const posted = new Set<string>()
        for (const look of [...looks].sort((one, other) => one - other)) {
          const now = addMinutes(startsAt, look)
          const seen = postsAt(now, { meetings: [planned], rules })
          expect(seen.due.length).toBeLessThanOrEqual(1)
          for (const post of seen.due) {
            expect(post.dueAt <= now && now < startsAt).toBe(true)
            posted.add(post.dueAt)
          }
          const passed = rules
            .map((one) => dueInstant(one, planned, zone))
            .filter((due) => due <= now && due < startsAt)
            .sort()
          if (now < startsAt) expect([...posted].at(-1)).toBe(passed.at(-1))
        }
        expect(posted.size).toBeLessThanOrEqual(new Set(rules.map((one) => dueInstant(one, planned, zone))).size)
      }),
      { numRuns: 150 }
    )
  })
})
