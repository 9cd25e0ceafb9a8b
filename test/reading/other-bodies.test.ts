import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const decidedIn = (text: string) =>
  readMinutes(text).document.items.map(({ decisions }) => decisions.map(({ forum, date, text }) => [forum, date, text]))

const ITEMS =
  '1. Ny kaj\n\nBRU 05-04-2027:\nUdsat.\n\nHVR 04-05-2027:\nGodkendt.\n\n2. Støj\n\nHVR 04-05-2027\nAfvist.\n\n3. Bøjer\n\nHVR 04-05-2027:\nTil efterretning.\n'
const EXPECTED = [
  [
    ['Broudvalget', '2027-04-05', 'Udsat.'],
    ['Havnerådet', '2027-05-04', 'Godkendt.']
  ],
  [['Havnerådet', '2027-05-04', 'Afvist.']],
  [['Havnerådet', '2027-05-04', 'Til efterretning.']]
]

describe('a body that is called by its letters has the name that a legend gives them', () => {
  test.each([
    ['a line for each', 'Forkortelser:\nHVR = Havnerådet\nBRU = Broudvalget'],
    ['all in one', 'Forkortelser ..: HVR = Havnerådet, BRU = Broudvalget'],
    ['colons', 'I referatet betyder\nHVR: Havnerådet\nBRU: Broudvalget']
  ])('%s', (_, legend) => {
    expect(decidedIn(`Referat af møde i Havnerådet\n4. maj 2027 kl. 13\n\n${legend}\n\n${ITEMS}`)).toEqual(EXPECTED)
  })

  test('letters stay where nothing explains them', () => {
    const [first] = decidedIn(`Referat af møde i Havnerådet\n4. maj 2027 kl. 13\n\n${ITEMS}`)
    expect(first?.[0]?.[0]).toBe('BRU')
  })
})

test('a heading of body and day that lacks its colon heads what was decided, as the others do', () => {
  const heading = 'Havnerådet, den 4. maj 2027'
  const item = (title: string, said: string, colon = ':'): string =>
    `${title}\n\nDer er sagt meget.\n\n${heading}${colon}\n\n${said}\n\n`
  const text = `Referat\n\nHavnerådet\n\nDato: 4. maj 2027\n\n${item('1. Ny kaj', 'Godkendt.')}${item('2. Støj', 'Anbefales over for Broudvalget.', '')}${item('3. Bøjer', 'Udsat.')}`
  expect(decidedIn(text).map((one) => one.map(([, , said]) => said))).toEqual([
    ['Godkendt.'],
    ['Anbefales over for Broudvalget.'],
    ['Udsat.']
  ])
})

test.each(['SOUND BRIDGE STEERING GROUP', 'Sound Bridge Working Group'])(
  'a group with its name before the word is a body: %s',
  (name) => {
    const text = `${name}\nMinutes of meeting no. 3\n\nDate: 4 May 2027\n\nItem 1: New quay\n\nDecision:\nApproved.\n\nItem 2: Buoys\n\nDecision:\nPostponed.\n`
    expect(readMinutes(text).document.forum?.toLowerCase()).toBe(name.toLowerCase())
  }
)

test('a body, its day and the number that the item had there head what it decided', () => {
  const item = (number: number, title: string, before: string, said: string): string =>
    `Nr.${number} - ${title}\n\nSagsfremstilling\nDer er sagt meget.\n\n${before}Beslutning\nHavnerådet, 4. maj 2027, Nr.${number}\n${said}\n\n\n`
  const earlier =
    'Tidligere beslutninger\nBroudvalget, 5. april 2027, Nr.7\nUdsat.\n\nMoleudvalget, 12. april 2027, nr. 9\nAnbefales.\n\n'
  const text = `Referat\nHavnerådet\n\nMødedato: 4. maj 2027\n\n${item(41, 'Ny kaj', earlier, 'Godkendt.')}${item(42, 'Støj', '', 'Afvist.')}${item(43, 'Bøjer', '', 'Til efterretning.')}`
  expect(decidedIn(text)).toEqual([
    [
      ['Broudvalget', '2027-04-05', 'Udsat.'],
      ['Moleudvalget', '2027-04-12', 'Anbefales.'],
      ['Havnerådet', '2027-05-04', 'Godkendt.']
    ],
    [['Havnerådet', '2027-05-04', 'Afvist.']],
    [['Havnerådet', '2027-05-04', 'Til efterretning.']]
  ])
})

describe('a case that comes back', () => {
  const itemsWith = (between: string) =>
    `Referat af møde i Havnerådet den 4. maj 2027 kl. 13\n\nMødt: Anna Holt, Per Lind\nAfbud: Ingen\n\n1. Ny kaj\n\nSagsfremstilling\nKajen er slidt, og skibene lægger til ved molen.\n\nBeslutning i Havnerådet den 5. april 2027\nUdsat, da Anna Holt var fraværende.\n\n${between}Beslutning i Havnerådet den 4. maj 2027\nGodkendt.\n\n2. Bøjer\n\nBeslutning i Havnerådet den 4. maj 2027\nAfvist.\n`
  const told = 'Smeden har siden regnet på prisen, som bliver 40.000 kr. højere, hvis arbejdet skal nås inden frosten.'
  const expected = [
    ['Havnerådet', '2027-04-05', 'Udsat, da Anna Holt var fraværende.'],
    ['Havnerådet', '2027-05-04', 'Godkendt.']
  ]
  test.each(['Fornyet sagsfremstilling:', 'Ny sagsbeskrivelse', 'Yderligere sagsfremstilling'])(
    'is told on below "%s"',
    (heading) => expect(decidedIn(itemsWith(`${heading}\n${told}\n\n`))[0]).toEqual(expected)
  )
  test('is told on without a heading where it had been put off, up to what is proposed', () =>
    expect(decidedIn(itemsWith(`${told}\n\nIndstilling\nHavnechefen indstiller, at kajen bygges.\n\n`))[0]).toEqual(
      expected
    ))
  test('goes on with the decision where nothing is proposed below, or votes are told', () => {
    const votes = `For forslaget stemte otte medlemmer af rådet, imod stemte fem, mens to ikke ønskede at deltage i afstemningen.`
    expect(decidedIn(itemsWith(`${told}\n\n`))[0]?.[0]?.[2]).toContain(told)
    expect(
      decidedIn(itemsWith(`${votes}\n\nIndstilling\nHavnechefen indstiller, at kajen bygges.\n\n`))[0]?.[0]?.[2]
    ).toContain(votes)
  })
  test('says who was absent then, and not who is now', () => {
    const { participants, absent } = readMinutes(itemsWith('')).document
    expect([participants, absent]).toEqual([['Anna Holt', 'Per Lind'], []])
  })
})

describe('a body that decides as another one did, by its name alone', () => {
  const outcomes = (said: string) =>
    readMinutes(
      `Referat\n\nHavnerådet\n\nDato: 4. maj 2027\n\n1. Ny kaj\n\nBeslutning i Broudvalget den 5. april 2027\nAnbefales.\n\nBeslutning i Havnerådet den 4. maj 2027\n${said}\n\n2. Bøjer\n\nBeslutning i Havnerådet den 4. maj 2027\nUdsat.\n`
    ).document.items[0]?.decisions.map(({ outcome }) => outcome)

  test.each([
    'Som Broudvalget.',
    'Som Broudvalgets indstilling.\n\nAnna Holt var fraværende.',
    'Indstilles som Broudvalget'
  ])('%s', (said) => {
    expect(outcomes(said)).toEqual(['recommended', 'recommended'])
  })

  test('words of its own, and bodies that stand elsewhere, keep what they say', () => {
    expect(outcomes('Som Broudvalget. Sagen udsættes.')).toEqual(['recommended', 'postponed'])
    expect(outcomes('Som Kranudvalget.')).toEqual(['recommended', 'decided'])
  })
})
