import { expect, it } from 'vitest'
import { openReaders } from '../../src/reading/open-readers.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const minutesOf = (day: number): string =>
  `REFERAT Havneudvalget d. ${day}-03-2026\n\nPunkt 1: Pullert nr. ${day}\n\nBeslutning\n\nPullert nr. ${day} flyttes.\n`

it('many texts are read by a thread for each processor, as one by one', async () => {
  const readers = openReaders(1_000, 2)
  try {
    expect(readers.atOnce).toBe(2)
    const texts = [10, 11, 12, 13].map(minutesOf)
    expect(await Promise.all(texts.map(readers.read))).toEqual(texts.map((text) => readMinutes(text)))
  } finally {
    await readers.close()
  }
})

it('few texts, or a single processor, start no threads', () => {
  expect(openReaders(3, 8).atOnce).toBe(1)
  expect(openReaders(1_000, 1).atOnce).toBe(1)
})
