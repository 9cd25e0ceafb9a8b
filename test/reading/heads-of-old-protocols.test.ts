import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const ITEM = '\n\n1. Ny kaj\n\nBeslutning:\nGodkendt.\n'
const headOf = (head: string) => readMinutes(head + ITEM).document

describe('the head of minutes', () => {
  test.each([
    'NØRBY KOMMUNE                          HAVNEUDVALGET',
    'Havneudvalget                            FORTROLIGT',
    'Havneudvalget\t\t\tMøde nr. 5',
    'Møde 5/2027                Havneudvalget'
  ])('names the forum apart from what stands beside it: %j', (line) => {
    expect(headOf(`${line}\n\nReferat\n\nMødedato: 4. maj 2027`).forum).toBe('Havneudvalget')
  })

  test('stands in a box', () => {
    const { forum, place } = headOf(
      '*****************************\n*  HAVNEUDVALGET            *\n*  Referat af møde nr. 2    *\n*  Den 4. maj 2027 kl. 9.00 *\n*  Rådhuset, lokale 5       *\n*****************************'
    )
    expect([forum, place]).toEqual(['Havneudvalget', 'Rådhuset, lokale 5'])
  })

  test.each([
    ['Til stede fra hegnsynet:', 'participants'],
    ['For kommissionen mødte:', 'participants'],
    ['Fraværende med lovligt forfald:', 'absent'],
    ['Udeblevet uden afbud:', 'absent']
  ] as const)('says with %j who was there or not', (label, field) => {
    expect(headOf(`Hegnsynet\nProtokol\n4. maj 2027\n\n${label}\nAnna Holt\nPer Lind`)[field]).toEqual([
      'Anna Holt',
      'Per Lind'
    ])
  })

  test.each([
    'Valgsekretær ........ Bo Ask',
    'Sekretaer : Bo Ask',
    'Referent: Stadsing. Bo Ask',
    'Landinspektør Bo Ask førte protokollen.',
    'Endvidere deltog socialinspektør Bo Ask, der førte protokollen.',
    'Som sekretær fungerede Bo Ask.'
  ])('says who wrote: %j', (line) => {
    const { secretary, participants } = headOf(
      `Havneudvalget\nReferat\n4. maj 2027\n\nTil stede:\nAnna Holt\nPer Lind\n${line}`
    )
    expect([secretary, participants]).toEqual(['Bo Ask', ['Anna Holt', 'Per Lind']])
  })

  test.each([
    [
      'Deltagere: Anna Holt, Vilh. Lind, Niels Chr. Bøgh og Bo Ask',
      ['Anna Holt', 'Vilh. Lind', 'Niels Chr. Bøgh', 'Bo Ask']
    ],
    ['Deltagere: Anna Holt, Havneforeningen v/ Per Lind', ['Anna Holt', 'Per Lind']],
    ['Deltagerliste (2 af 3)\n✓ Anna Holt, A, formand\n✓ Per Lind, V\n✗ Bo Ask, C', ['Anna Holt', 'Per Lind']],
    ['Formand: Anna Holt\nØvrige medlemmer: Per Lind', ['Anna Holt', 'Per Lind']],
    ['Til stede   Medlem        Anna Holt (A)\nTil stede   Stedfortræder Per Lind (V)', ['Anna Holt', 'Per Lind']],
    ['Deltagere: Anna Holt, Per Lind\nTilforordnet: Vejchef Bo Ask', ['Anna Holt', 'Per Lind']]
  ])('lists who was there: %j', (lines, names) => {
    expect(headOf(`Havneudvalget\nReferat\n4. maj 2027\n\n${lines}`).participants).toEqual(names)
  })

  test('is titled by a word that is no label', () => {
    expect(headOf('MINUTES\nHarbour Committee\n\nDate: 4 May 2027\nSecretary: Bo Ask').secretary).toBe('Bo Ask')
  })

  test('says behind its place when it began', () => {
    const { place, startTime } = headOf(
      'Havneudvalget\nReferat\n4. maj 2027\nMødested: Solvej 12, Nørby. Mødet begyndte kl. 14.00.'
    )
    expect([place, startTime]).toEqual(['Solvej 12, Nørby', '14:00'])
  })
})
