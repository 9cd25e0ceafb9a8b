import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { answerAsked } from '../../src/usecases/answer.ts'
import { importMinutes } from '../../src/usecases/import-minutes.ts'
import { newPerson, openTown, type Town } from './town.ts'

const director = newPerson('Dorte Direktør')
const colleague = newPerson('Karl Kollega')
let town: Town
beforeAll(async () => {
  town = await openTown(newPerson('Ada Admin'))
  for (const file of ['2026-01-12-direktionen', '2026-03-09-direktionen', '2026-09-07-direktionen']) {
    const text = await readFile(new URL(`../../src/samples/${file}.txt`, import.meta.url), 'utf8')
    await importMinutes(town.world, { reading: readMinutes(text), fileDigest: file, visibility: 'employees', by: null })
  }
})
afterAll(() => town.close())

const ask = async (question: string, person = director): Promise<string> => {
  const { here } = await answerAsked(
    town.world,
    { person, place: { ...town.chat, id: `a:${person.id}` } },
    question,
    'da'
  )
  return answerText(here)
}

it('a question that refers back is about what the same person was just shown', async () => {
  expect(await ask('Hvad blev besluttet om ladestandere?')).toContain('1. marts 2027')
  expect(await ask('og hvornår?')).toContain('07-09-2026')
  expect(await ask('vis hele punktet')).toMatch(/adestandere/u)
})

it('what somebody else was shown is not referred to', async () => {
  await ask('Hvad blev besluttet om ladestandere?')
  expect(await ask('og hvornår?', colleague)).not.toContain('07-09-2026')
})

it('after ten minutes nothing is referred to any more', async () => {
  await ask('Hvad blev besluttet om ladestandere?')
  town.now = new Date(Date.parse(town.now) + 11 * 60_000).toISOString()
  expect(await ask('og hvornår?')).not.toContain('07-09-2026')
})
