import { expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const MINUTES = [
  'Referat af møde i Havnerådet den 4. maj 2027',
  '',
  ...[1, 2, 3, 4].flatMap((number) => [
    `${number}. Bøjer i løb ${number}`,
    '',
    'Sagsfremstilling',
    'Bøjerne er slidte, og lodserne har bedt om, at de skiftes ud,',
    'inden sejladsen begynder.',
    '',
    'Beslutning',
    'Rådet godkendte, at bøjerne skiftes i 2028, og at lods-',
    'erne får besked.',
    ''
  ])
]

test('a copy with a blank line behind each is read as the text', () => {
  const plain = readMinutes(MINUTES.join('\n'))
  const doubled = readMinutes(MINUTES.join('\n\n'))
  expect(doubled.document).toEqual(plain.document)
  expect(doubled.document.items[3]?.decisions[0]?.text).toContain('lodserne')
})

test('paragraphs set apart by one blank line stay apart', () => {
  const paragraphs = MINUTES.filter((line) => line !== '' && !/^(?:inden|erne)/u.test(line)).map((line) =>
    /,$|-$/u.test(line) ? line.replace(/[,-]$/u, '.') : line
  )
  const { document } = readMinutes(paragraphs.join('\n\n'))
  expect(document.items).toHaveLength(4)
})
