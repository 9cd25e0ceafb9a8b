import { describe, expect, it } from 'vitest'
import { everydayPhrasesIn } from '../../src/answering/question/everyday-phrases-in.ts'
import { EVERYDAY_PHRASES } from '../../src/answering/vocabulary/everyday-phrases.ts'

/** A text that holds a phrase: the last of the words that may stand in each place, as they are said. */
const textOf = (said: string): string =>
  said
    .split(' ')
    .filter((token) => !/^(?:_\d|…|\^|\$)$/u.test(token))
    .map((token) => token.split('|').at(-1)?.replaceAll('~', ' ').replaceAll('*', '') ?? '')
    .filter((word) => word !== '')
    .join(' ')

describe('everyday phrases', () => {
  it('are found where their words stand, each of them', () => {
    const lost = EVERYDAY_PHRASES.filter(
      ({ said, means }) =>
        !everydayPhrasesIn(`Hvem må nu ${textOf(said)} i år?`).some((found) => found.means.join() === means.join())
    )
    expect(lost.map(({ said }) => said)).toEqual([])
  })

  it('tell where they stand, with capitals and words between', () => {
    const question = 'Hvem Sætter nu et skilt op ved skolen?'
    const found = everydayPhrasesIn(question).find(({ means }) => means.includes('opstilling'))
    expect(question.slice(found?.start, found?.end)).toBe('Sætter nu et skilt op')
  })

  it('are none where a word of them is missing', () => {
    expect(everydayPhrasesIn('Hvem sætter skiltet ved skolen?')).toEqual([])
  })

  it('mean something, and are said once', () => {
    const saids = EVERYDAY_PHRASES.map(({ said }) => said)
    expect(saids.filter((said, i) => saids.indexOf(said) !== i)).toEqual([])
    expect(EVERYDAY_PHRASES.filter(({ means }) => means.some((word) => word.trim() === ''))).toEqual([])
  })
})
