import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const ITEMS = '\n\n1. Ny kaj\n\nBeslutning\nGodkendt.\n\n2. Støj\n\nBeslutning\nUdsat.\n'
const headOf = (head: string) => readMinutes(head + ITEMS).document

test('the day beside body and hour is the meeting’s, whatever the letterhead is dated', () => {
  expect(
    headOf(
      'NØRBY KOMMUNE\nHavn og Kyst\n\nReferat                                      7. maj 2027\n                                             J. nr. 05.01-A21\n\nMøde i Havnerådet den 4. maj 2027 kl. 9.00 på havnekontoret'
    )
  ).toMatchObject({ forum: 'Havnerådet', meetingDate: '2027-05-04', startTime: '09:00', place: 'havnekontoret' })
})

describe('a column of labels copied before the column of their values', () => {
  test.each([
    ['day, hour and room', 'Dato\nTid\nSted\n4. maj 2027\nkl. 15.30\nDen gamle lodsstation'],
    ['with colons and a gap', 'Mødedato:\nTidspunkt:\nMødested:\n\n4. maj 2027\n15.30 - 17.00\nDen gamle lodsstation'],
    ['in another order', 'Sted\nDato\nTid\nDen gamle lodsstation\n4. maj 2027\n15.30']
  ])('%s', (_, labels) => {
    expect(headOf(`REFERAT\nHavnerådet\n\n${labels}\n\nMedlemmer\nAnna Holt\nPer Lund`)).toMatchObject({
      meetingDate: '2027-05-04',
      startTime: '15:30',
      place: 'Den gamle lodsstation',
      participants: ['Anna Holt', 'Per Lund']
    })
  })

  test('labels whose values do not fit are left as they are', () => {
    const { place } = headOf('REFERAT\nHavnerådet den 4. maj 2027\n\nTid\nSted\nLodsstationen\nkl. 15.30')
    expect(place).not.toBe('kl. 15.30')
  })
})

describe('who wrote', () => {
  test('is told by the letters behind the name among those who took part', () => {
    const { secretary, participants } = headOf(
      'Referat\nHavnerådet\nDato: 4. maj 2027\nTil stede: Anna Holt (AH), Per Lund (PLU), Bo Ask (BA)\nRef.: PLU'
    )
    expect({ secretary, participants }).toEqual({ secretary: 'Per Lund', participants: ['Anna Holt', 'Bo Ask'] })
  })

  test('is not told by a party’s letters', () => {
    expect(
      headOf('Referat\nHavnerådet\nDato: 4. maj 2027\nTil stede: Sara Holt (SF), Svend Lund (SF)\nRef.: SF').secretary
    ).toBe('SF')
  })

  test('is told behind the name of one who comes from elsewhere', () => {
    expect(
      headOf(
        'Referat af havnerådsmøde den 4. maj 2027\nTil stede: Anna Holt, Per Lund\nFra kommunen: ingeniør Ib Vang (skrev referatet)'
      ).secretary
    ).toBe('Ib Vang')
  })
})

test.each(['Forfald havde', 'Afbud var meldt af', 'Lovligt forfald havde'])('who was away, behind "%s:"', (label) => {
  const { participants, absent } = headOf(
    `Havneudvalget\n\nDato: 4. maj 2027\nTil stede var:  lods Anna Holt, formand,\n                fru Per Lund.\n${label}:  værkmester B. Ask.`
  )
  expect({ participants, absent }).toEqual({ participants: ['Anna Holt', 'Per Lund'], absent: ['B. Ask'] })
})

test('a person whose name ends as an organisation’s does, with a remark behind', () => {
  expect(
    headOf(
      'Referat\nHavnerådet\nDato: 4. maj 2027\nMedlemmer\nAnna Holt, arkitekt maa\nPer Lund, lods\nIda Vestkirke, Lystbådene\n'
    ).participants
  ).toEqual(['Anna Holt', 'Per Lund', 'Ida Vestkirke'])
})

describe('the foot of two pages', () => {
  const page = (number: number, title: string): string =>
    `${number}. ${title}\n\nSagsfremstilling\nTekst om sagen.\nMere om sagen.\nEndnu mere.\nOg lidt til.\nSlut.\n\nBeslutning\nGodkendt.`
  const documentWith = (first: string, second: string) =>
    readMinutes(
      `Referat\nHavnerådet\nDato: 4. maj 2027\n\n${page(1, 'Ny kaj')}\n\n${first}\n\n${page(2, 'Støj')}\n\n${second}\n`
    ).document.items.map(({ decisions }) => decisions.map(({ text }) => text.trim()))

  test('is no part of what was decided', () => {
    const foot = (number: number): string => `Havnerådet, referat nr. 27${' '.repeat(40)}${number}`
    expect(documentWith(foot(1), foot(2))).toEqual([['Godkendt.'], ['Godkendt.']])
  })
})
