import { expect, test } from 'vitest'
import { splitSentences } from '../../src/domain/sentences.ts'

const sentences = (text: string) => splitSentences(text).map((one) => one.text.replace(/\s+/gu, ' '))

test('a sentence goes on behind a name at the end of a wrapped line, though one line is longer than the others', () => {
  const text = [
    'Rådet drøftede planen for den nye havn i byen, og Anna',
    'Holt fortalte om vinterens arbejde med kajen og formand',
    'Per Lund om prisen. Sekretariatet laver en samlet havnemiljøoversigt',
    'til næste møde. Udgiften til det afholdes af rådets egen',
    'pulje. Naboerne høres.'
  ].join('\n')

  expect(sentences(text)).toEqual([
    'Rådet drøftede planen for den nye havn i byen, og Anna Holt fortalte om vinterens arbejde med kajen og formand Per Lund om prisen.',
    'Sekretariatet laver en samlet havnemiljøoversigt til næste møde.',
    'Udgiften til det afholdes af rådets egen pulje.',
    'Naboerne høres.'
  ])
})

test('lines that were never wrapped are sentences of their own', () => {
  expect(sentences('Godkendt\nAnna Holt sender planen til alle de berørte naboer\nUdsat')).toEqual([
    'Godkendt',
    'Anna Holt sender planen til alle de berørte naboer',
    'Udsat'
  ])
})

test('a line that ends in a word which has another behind it ends no sentence', () => {
  expect(
    sentences(
      'Kajen males.\nHavnechef Anna Holt viser planen for\nHavneforum den 6. maj.\nVi tager kagen med\nPer kommer'
    )
  ).toEqual([
    'Kajen males.',
    'Havnechef Anna Holt viser planen for Havneforum den 6. maj.',
    'Vi tager kagen med',
    'Per kommer'
  ])
})
