import { describe, expect, test } from 'vitest'
import { LONG_TEXT, readApart } from '../../src/reading/read-apart.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const HEAD = 'Referat\nKajudvalget\n4. maj 2027\n\n'
const itemsOf = (count: number): string =>
  Array.from(
    { length: count },
    (_, place) => `Punkt ${place + 1}: Bro nr. ${place + 1}\n\nBroen er utæt.\n\nBeslutning\nGodkendt.\n\n`
  ).join('')

describe('a text of any length', () => {
  test('reads the same in a thread of its own', async () => {
    const text = HEAD + itemsOf(1_200)
    expect(text.length).toBeGreaterThan(LONG_TEXT)
    const read = await readApart(text)
    expect(read.ok && read.reading).toEqual(readMinutes(text))
  })

  test('lets the caller go on meanwhile', async () => {
    let turns = 0
    const clock = setInterval(() => turns++, 5)
    const read = await readApart(HEAD + itemsOf(2_000))
    clearInterval(clock)
    expect(read.ok).toBe(true)
    expect(turns).toBeGreaterThan(3)
  })
})
