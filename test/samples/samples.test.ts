import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { demoMeetingAt } from '../../src/cli/furnish-demo.ts'
import type { DecisionBlock, MinutesItem } from '../../src/domain/minutes.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const FOLDER = new URL('../../src/samples/', import.meta.url)
const readings = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name.replace('.txt', ''), readMinutes(readFileSync(new URL(name, FOLDER), 'utf8'))])
)

const itemOf = (meeting: string, number: number): MinutesItem => {
  const item = readings.get(meeting)?.document.items.find((one) => one.number === number)
  if (!item) throw new Error(`no item ${number} in ${meeting}`)
  return item
}
const decisionOf = (meeting: string, number: number): DecisionBlock => {
  const [decision] = itemOf(meeting, number).decisions
  if (!decision) throw new Error(`no decision at item ${number} of ${meeting}`)
  return decision
}

describe('the sample minutes', () => {
  test('are six meetings of two forums, read to the last line', () => {
    expect([...readings.values()].map(({ document }) => document.forum).sort()).toEqual([
      'Chefforum',
      'Chefforum',
      ...Array(4).fill('Direktionen')
    ])
    for (const [name, { document, unaccounted, doubts }] of readings) {
      expect(name.startsWith(document.meetingDate ?? 'undated')).toBe(true)
      expect(unaccounted, name).toBe(0)
      expect(doubts, name).toEqual([])
      expect(document.secretary).toBe('Kirsten Elmelund')
    }
  })

  test('hold a case that was postponed and decided later, its earlier decision printed again', () => {
    expect(decisionOf('2026-01-12-direktionen', 2).outcome).toBe('postponed')
    expect(itemOf('2026-03-09-direktionen', 2).decisions.map(({ date, outcome }) => [date, outcome])).toEqual([
      ['2026-03-09', 'approved-with-remarks'],
      ['2026-01-12', 'postponed']
    ])
  })

  test('hold closed items that say nothing but their case number', () => {
    for (const item of [
      itemOf('2026-01-12-direktionen', 4),
      itemOf('2026-06-08-direktionen', 3),
      itemOf('2026-10-01-chefforum', 4)
    ])
      expect(item).toMatchObject({ closed: true, title: 'Lukket', sections: [], decisions: [] })
  })

  test('hold a draft that was to be approved and was only noted', () => {
    expect(decisionOf('2026-03-09-direktionen', 4).outcome).toBe('noted')
    expect(decisionOf('2026-06-08-direktionen', 5).outcome).toBe('rejected')
  })

  test('hold sub-decisions with outcomes of their own', () => {
    expect(decisionOf('2026-01-12-direktionen', 1).subDecisions.map(({ outcome }) => outcome)).toEqual([
      'approved',
      'rejected',
      'postponed'
    ])
    expect(decisionOf('2026-04-16-chefforum', 3).subDecisions.map(({ outcome }) => outcome)).toEqual([
      'approved',
      'postponed'
    ])
  })

  test('hold a follow-up list with rows, empty cells and the dates of other forums', () => {
    const list = itemOf('2026-01-12-direktionen', 6).followUpList
    expect(list?.rows).toHaveLength(6)
    expect(list?.rows).toContainEqual({ topic: 'Ny aftale om skolefrugt', expected: 'Maj', responsible: null })
    expect(list?.forums.map(({ forum }) => forum)).toEqual(['Chefforum', 'Strategisk Lederforum'])
  })

  test('hold promises to another forum, and who is responsible', () => {
    expect(decisionOf('2026-06-08-direktionen', 4).presentations).toContainEqual(
      expect.objectContaining({ forum: 'Strategisk Lederforum', date: '2026-11-19' })
    )
    expect(decisionOf('2026-03-09-direktionen', 2).responsible.map(({ who }) => who)).toContain('Henrik Toftlund')
  })
})

describe('the meeting of the demo', () => {
  test.each(['00.000', '04.900', '30.000', '54.999', '55.000', '59.999'])(
    'has its agenda due in 5 to 65 seconds at second %s',
    (second) => {
      const now = `2026-10-24T22:41:${second}Z`
      const { agendaTime, date } = demoMeetingAt(now, 'Europe/Copenhagen')
      const wait = Date.parse(`2026-10-25T${agendaTime}:00+02:00`) - Date.parse(now)
      expect(wait).toBeGreaterThanOrEqual(5_000)
      expect(wait).toBeLessThanOrEqual(65_000)
      expect(date).toBe('2026-10-25')
    }
  )
})
