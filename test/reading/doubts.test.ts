import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const doubtsOf = (text: string) =>
  readMinutes(`Referat\nKystudvalget den 4. maj 2027\n\n${text}`).doubts.map(({ reason, line, text: said }) => [
    reason,
    line,
    said
  ])
const item = (heading: string, decision = 'Godkendt.'): string =>
  `${heading}\nSagsnr. 27/1001\n\nBeslutning\n${decision}\n`

describe('what a secretary is asked to check', () => {
  test('nothing where all is well', () => {
    expect(doubtsOf([item('Punkt 1: Dige'), item('Punkt 2: Mole')].join('\n'))).toEqual([])
  })

  test('numbers that are left out, and numbers that are used twice', () => {
    expect(doubtsOf([item('Punkt 1: Dige'), item('Punkt 4: Mole'), item('Punkt 5: Sand')].join('\n'))).toEqual([
      ['numbers-missing', 10, '2–3']
    ])
    expect(
      doubtsOf([item('Punkt 1: Dige'), item('Punkt 2: Mole'), 'Lukkede punkter\n', item('Punkt 1: Grund')].join('\n'))
    ).toEqual([['number-repeated', 18, '1 Grund']])
  })

  test('an item of minutes without a decision, where most have one', () => {
    expect(
      doubtsOf([item('Punkt 1: Dige'), item('Punkt 2: Mole'), 'Punkt 3: Sand\n\nSandet flyttes.'].join('\n'))
    ).toEqual([['no-decision', 16, '3 Sand']])
  })

  test('items that have neither number nor title', () => {
    expect(
      doubtsOf('Sagsid.: 27/1001\nResume\nA.\nBeslutning\nJa.\n\nSagsid.: 27/1002\nResume\nB.\nBeslutning\nNej.')
    ).toEqual([
      ['no-number', 4, ''],
      ['no-title', 4, '27/1001'],
      ['no-title', 10, '27/1002']
    ])
  })

  test('who met and when comes first, lines that were not understood last', () => {
    const { doubts } = readMinutes(
      'Referat\n\nEn linje for sig selv\n\nPunkt 1: Dige\nBeslutning\nSendes i høring til 31. september 2027.\n'
    )
    expect(doubts.map(({ reason }) => reason)).toEqual(['no-forum', 'no-date', 'impossible-date', 'unaccounted'])
  })

  test('the end of a journal number is no date', () => {
    expect(doubtsOf(item('Punkt 1: Dige').replace('Sagsnr. 27/1001', '00.01.00P35-0188'))).toEqual([])
  })
})

test('what was not printed but concluded is shown', () => {
  const reasonsOf = (text: string) => readMinutes(text).doubts.map(({ reason, text: said }) => [reason, said])
  const head = 'Referat af møde i Havnerådet den 4. maj 2027'
  expect(reasonsOf(`${head}\n\n1. Velkomst\nGodkendt.\n\n2. Bøjer\nUdsat.\n\n3. Eventuelt\nIntet.`)).toEqual([
    ['no-headings', '']
  ])
  expect(
    reasonsOf(
      `${head}\n\n1. Velkomst\nOpsamling: Godkendt.\n\n2. Bøjer\nOpsamling: Udsat.\n\n3. Eventuelt\nOpsamling: Intet.`
    )
  ).toEqual([['learnt-heading', 'Opsamling']])
  expect(
    reasonsOf('Referat\n\nHavn, Teknik og Kyst\n\nOnsdag den 30-05-2027 kl. 16:00\n\n1. Bøjer\n\nBeslutning\nUdsat.')
  ).toContainEqual(['guessed-forum', 'Havn, Teknik og Kyst'])
})
