import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { squash } from './texts.ts'

const read = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document
const decidedIn = ({ items }: ReturnType<typeof read>) =>
  items.map(({ number, title, decisions }) => [
    number,
    title,
    ...decisions.map(({ date, forum, text }) => `${date} ${forum}: ${squash(text)}`)
  ])

describe('a copy that keeps the tags of the page', () => {
  const tagged = (...lines: readonly string[]) => lines.map((line) => `${line}<br />\n`)
  const minutes = read(
    '<strong>HAVNEUDVALGET</strong><br />\n',
    ...tagged('<strong>Referat</strong>', 'Mødedato Tirsdag den 4. maj 2027', 'Mødested Kystsalen'),
    '\n',
    ...tagged('Punkt 1 Ny kaj på', 'Sydmolen', '27/311', 'Resumé', 'Kajen er <em>skæv</em> &amp; lav.'),
    ...tagged('<strong>Vedtagelse</strong> i <strong>HAVNEUDVALGET</strong> den 04.05.2027', 'Kajen bygges af'),
    'granit.\n\n',
    ...tagged('Punkt 2 Ny kran', '27/312', '<strong>Vedtagelse</strong> i HAVNEUDVALGET den 04.05.2027'),
    '<p>Udsat.</p><p>Bo Ask var fraværende.</p>',
    'Similar magazines'
  )
  test('is read as the page prints it', () => {
    expect(decidedIn(minutes)).toEqual([
      [1, 'Ny kaj på Sydmolen', '2027-05-04 Havneudvalget: Kajen bygges af granit.'],
      [2, 'Ny kran', '2027-05-04 Havneudvalget: Udsat. Bo Ask var fraværende.']
    ])
    expect([minutes.kind, minutes.place]).toEqual(['minutes', 'Kystsalen'])
    expect(minutes.items[0]?.sections[0]?.text).toBe('Kajen er skæv & lav.')
  })
})
