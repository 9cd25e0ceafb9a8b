import { describe, expect, it } from 'vitest'
import { asAsked } from '../../src/answering/question/as-asked.ts'

const minutes = new Set(['michael', 'oekologi', 'havnen'])
const read = (question: string): string => asAsked(question, (word) => minutes.has(word.toLowerCase()))

describe('what is said out of courtesy', () => {
  it.each([
    ['Hej, kan du fortælle mig: Hvem er tovholder?', 'Hvem er tovholder?'],
    ['Hej Referent! Hvornår mødes rådet? På forhånd tak', 'Hvornår mødes rådet?'],
    ['Jeg vil gerne vide, hvem der betaler', 'hvem der betaler'],
    ['Undskyld, må jeg spørge, hvad kajen koster? Mange tak!', 'hvad kajen koster?'],
    [
      'Hi there, could you please tell me what was decided about the quay? Thanks in advance!',
      'what was decided about the quay?'
    ],
    ['Do you know whether the fee was raised?', 'whether the fee was raised?'],
    ['“Blev kajen lukket?”', 'Blev kajen lukket?']
  ])('is no part of the question: %s', (question, asked) => {
    expect(read(question)).toBe(asked)
  })

  it.each([
    'Tak',
    'Hej',
    'Kan du fortælle mig om havnen?',
    'Vil I sige nej til kranen?',
    'Kan vi få lys på kajen?',
    'What thanks did the board give the crew?',
    'Har rådet sagt mange tak til klubben?'
  ])('is not taken for what asks: %s', (question) => {
    expect(read(question)).toBe(question)
  })
})

describe('a keyboard', () => {
  it('without Danish letters is read as one with them, but for words that are right as they stand', () => {
    expect(read('hvornaar moedes oekonomiudvalget, og hvad sagde michael om vejvaesen og oekologi?')).toBe(
      'hvornår mødes økonomiudvalget, og hvad sagde michael om vejvæsen og oekologi?'
    )
    expect(read('Hej! Kan du fortaelle mig, hvad der blev besluttet om kajen? Paa forhaand tak')).toBe(
      'hvad der blev besluttet om kajen?'
    )
    expect(read('Hvor mange penge fik roerne i klubben?')).toBe('Hvor mange penge fik roerne i klubben?')
    expect(read('Who goes to the meeting, and does the poet pay?')).toBe(
      'Who goes to the meeting, and does the poet pay?'
    )
  })

  it('whose capitals are locked asks no other question', () => {
    expect(read('HVAD BLEV DER BESLUTTET OM KAJEN?')).toBe('Hvad blev der besluttet om kajen?')
    expect(read('SSÆ 2027?')).toBe('SSÆ 2027?')
  })
})
