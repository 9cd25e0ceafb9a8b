import { describe, expect, it } from 'vitest'
import { createLog, factsOfFault } from '../../src/bot/log.ts'

const linesOf = (write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] => {
  const lines: string[] = []
  write(createLog({ level: 'info', write: (line) => lines.push(line) }))
  return lines.map((line) => JSON.parse(line))
}

describe('the log', () => {
  it('holds an event and its facts, one line of JSON each', () => {
    expect(linesOf((log) => log.info('turn answered', { ms: 3, route: 'help' }))).toMatchObject([
      { msg: 'turn answered', ms: 3, route: 'help', time: expect.stringMatching(/^\d{4}-/) }
    ])
  })

  it('withholds whatever is no identifier, should a text ever get that far', () => {
    const [line] = linesOf((log) =>
      log.warn('event', {
        text: 'Godkendt med bemærkning',
        long: 'x'.repeat(300),
        names: ['ok', 'Anna Prøve'],
        øl: 'æøå'
      })
    )
    expect(line).toMatchObject({
      text: '(withheld)',
      long: '(withheld)',
      names: ['ok', '(withheld)'],
      øl: '(withheld)'
    })
  })

  it('knows of a fault where it arose, and not what it says', () => {
    const found = factsOfFault(
      Object.assign(new SyntaxError('Unexpected token in "Stillingen tilbydes"'), { code: 'E1' })
    )
    expect(found).toMatchObject({ fault: 'SyntaxError', code: 'E1' })
    expect(JSON.stringify(found)).not.toContain('Stillingen')
    expect(found.frames).toEqual(expect.arrayContaining([expect.stringMatching(/log\.test\.ts:\d+:\d+$/)]))
  })

  it('takes a fault’s message of many lines for no frame', () => {
    const fault = new Error('første\n    at Stillingen (tilbydes:1:2)\nlinje')
    expect(JSON.stringify(factsOfFault(fault))).not.toContain('Stillingen')
  })

  it.each([undefined, null, 'text', 7, {}])('takes %j for a fault, too', (thrown) => {
    expect(factsOfFault(thrown)).toEqual({ fault: typeof thrown })
  })
})
