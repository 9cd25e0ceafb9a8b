import { expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const ITEMS = '\n\n1. Ny kaj\n\nBeslutning\nGodkendt.\n\n2. Støj\n\nBeslutning\nUdsat.\n'
const read = (people: string) => {
  const { participants, absent, items } = readMinutes(`Havnerådet\nReferat 4. maj 2027\n${people}${ITEMS}`).document
  return { participants, absent, items: items.length }
}

test.each([
  ['letters with a legend', 'Medlemmer (x = mødt, o = afbud):\nx Anna Holt\nx Per Lund\no Bo Ask\n'],
  ['other letters with a legend', 'Deltagere (M=mødt, A=afbud):\nM Anna Holt\nM Per Lund\nA Bo Ask\n'],
  ['letters without a legend', 'Medlemmer:\nx Anna Holt\nx Per Lund\no Bo Ask\n'],
  ['signs behind names', 'Medlemmer:\nAnna Holt (+)\nPer Lund (+)\nBo Ask (-)\n'],
  ['signs within a line', 'Medlemmer: Anna Holt (+), Per Lund (+), Bo Ask (-)\n'],
  ['a sign for one alone', 'Medlemmer: Anna Holt, Per Lund, Bo Ask (÷)\n'],
  ['ticks behind names', 'Deltagere: Anna Holt ✓, Per Lund ✓, Bo Ask ✗\n'],
  ['lists of parties', 'Medlemmer\nA: Anna Holt +, Per Lund +\nV: Bo Ask -\n'],
  ['parties over their members', 'Socialdemokratiet\nx Anna Holt\nx Per Lund\nVenstre\no Bo Ask\n'],
  ['those who were there alone', 'Fremmødte (x):\nAnna Holt (A) x\nPer Lund (V) x\nBo Ask (O)\n'],
  ['plus and minus with a legend', 'Til stede (+) / afbud (-)\n+ Anna Holt\n+ Per Lund\n- Bo Ask\n'],
  ['tabs', 'Anna Holt\tx\nPer Lund\tx\nBo Ask\to\n'],
  [
    'a table that begins with the party',
    'Parti   Navn          Mødt   Afbud\nA       Anna Holt     x\nV       Per Lund      x\nO       Bo Ask               x\n'
  ],
  ['lists by letter', 'Til stede:\n\nListe A\nAnna Holt\nPer Lund\n\nAfbud:\n\nListe V\nBo Ask\n']
])('members who are marked: %s', (_, people) => {
  expect(read(people)).toEqual({ participants: ['Anna Holt', 'Per Lund'], absent: ['Bo Ask'], items: 2 })
})

test('a list with dashes marks nobody', () => {
  expect(read('Deltagere:\n- Anna Holt\n- Per Lund\n- Bo Ask\n')).toEqual({
    participants: ['Anna Holt', 'Per Lund', 'Bo Ask'],
    absent: [],
    items: 2
  })
})
