import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const ITEMS = '\n\n1. Ny kaj\n\nBeslutning\nGodkendt.\n\n2. Støj\n\nBeslutning\nUdsat.\n'
const headOf = (head: string) => {
  const { forum, meetingDate, startTime, place, participants, absent, secretary } = readMinutes(head + ITEMS).document
  return { forum, meetingDate, startTime, place, participants, absent, secretary }
}

const FULL = {
  forum: 'Havnerådet',
  meetingDate: '2027-05-04',
  startTime: '19:30',
  place: 'Kajhuset',
  participants: ['Anna Holt', 'Per Lund'],
  absent: ['Bo Ask', 'Ida Krog'],
  secretary: 'Eva Falk'
}

describe('the particulars of a meeting are told by whatever labels it has', () => {
  test.each([
    [
      'questions',
      'HVORNÅR? Tirsdag 4. maj 2027, kl. 19.30 til 21\nHVOR? Kajhuset\nHVEM VAR MED? Anna Holt og Per Lund\nHVEM MELDTE AFBUD? Bo Ask og Ida Krog\nHVEM SKREV? Eva Falk (konsulent)'
    ],
    [
      'labels denied',
      'Dato: 4. maj 2027 kl. 19.30\nLokale: Kajhuset\nFREMMØDTE: Anna Holt, Per Lund\nIKKE FREMMØDTE: Bo Ask, Ida Krog\nREFERENT: Eva Falk'
    ],
    [
      'labels before a gap',
      'Dato             4. maj 2027\nTid              kl. 19.30\nSted             Kajhuset\nDeltog           Anna Holt, Per Lund\nDeltog ikke      Bo Ask, Ida Krog\nSkrev referat    Eva Falk'
    ],
    [
      'short words',
      'Tid    : 4. maj 2027, 19:30-21\nSted   : Kajhuset\nMed    : Anna Holt, Per Lund\nUden   : Bo Ask, Ida Krog\nPen    : Eva Falk'
    ]
  ])('%s', (_, head) => {
    expect(headOf(`Referat\nHavnerådet\n\n${head}`)).toEqual(FULL)
  })
})

describe('where a meeting is, and when it begins', () => {
  test.each([
    ['kl. 1530 i Kajhuset', '15:30', 'Kajhuset'],
    ['kl. 19,30 i Kajhuset', '19:30', 'Kajhuset'],
    ['kl. 19.00, Sdr. Havn Skole', '19:00', 'Sdr. Havn Skole'],
    ['kl. 17.30 i personalestuen', '17:30', 'personalestuen'],
    ['kl. 17.30 i Kajhuset. Der er kaffe fra kl. 17.', '17:30', 'Kajhuset']
  ])('%s', (said, startTime, place) => {
    expect(headOf(`Referat fra møde i Havnerådet tirsdag den 4. maj 2027 ${said}`)).toMatchObject({
      forum: 'Havnerådet',
      meetingDate: '2027-05-04',
      startTime,
      place
    })
  })
})
