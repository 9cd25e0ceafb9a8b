import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const decided = (text: string) =>
  readMinutes(text).document.items.map(({ number, title, decisions }) => [
    number,
    title,
    ...decisions.map((one) => one.text.replaceAll(/\s+/gu, ' '))
  ])

describe('tables whose cells were copied below each other, the heads of their columns first', () => {
  const head = 'Dagsorden og referat\n\nDato: 4.5.2027\n\nEmne: Havnebestyrelsesmøde\n\nAfbud: Ole Vig\n\n \n'
  test.each([
    ['Varighed', 'Beslutning', '(referat – hvem gør hvad)'],
    ['Tidsramme', 'Referat', '(kort)']
  ])('rows with a length of their own: %s, %s', (length, record, remark) => {
    expect(
      decided(
        `${head}\nEmne\n\nFormål med punktet\n\n(hvorfor?)\n\nProces\n\n${length}\n\n${record}\n\n${remark}\n\n \n\nDagsorden\n\nAt godkende den\n\nRunde\n\n2 min.\n\nGodkendt\n\n \n\nNy kaj\n\nAt vælge\n\n  • Tegninger\n\n30 min\n\nKajen bygges til næste år.\n\nIda Lind skriver til kommunen.\n\n \n\nFyret\n\nAt drøfte\n\n \n\n20 min\n\nUdsat til juni.\n\n \n`
      )
    ).toEqual([
      [1, 'Dagsorden', 'Godkendt'],
      [2, 'Ny kaj', 'Kajen bygges til næste år. Ida Lind skriver til kommunen.'],
      [3, 'Fyret', 'Udsat til juni.']
    ])
  })

  test('numbered rows with a cell for the case and one for what came of it; one cell alone says what came of it', () => {
    expect(
      decided(
        'Referat 4-5-2027\n\nHavnerådet\n\nAfbud: Ole Vig\n\nDAGSORDEN PUNKT\n\nSAGSINDHOLD\n\nBESLUTNING/\n\nKOMMENTARER\n\n1. Godkendelse af dagsorden\n\nGodkendt.\n\n2. Maling af fyret\n\nTilbud fra to malere gennemgås. Der er afsat 150.000 kr.\n\nVi tager det billigste.\n\n3. Molen\n\nForslag om bænke.\n\nUdsættes, til sommeren er forbi.\n\n4. Evt.\n\nVedr. sejladsen:\n\nBørnene sejler først.'
      )
    ).toEqual([
      [1, 'Godkendelse af dagsorden', 'Godkendt.'],
      [2, 'Maling af fyret', 'Vi tager det billigste.'],
      [3, 'Molen', 'Udsættes, til sommeren er forbi.'],
      [4, 'Evt.', 'Vedr. sejladsen: Børnene sejler først.']
    ])
  })
})

describe('lists that a page counts by itself', () => {
  test('a count that begins anew behind a list in an item goes on', () => {
    expect(
      decided(
        'Referat af lokalrådsmødet mandag den 3. maj 2027 klokken 18.30\n\n 1. Godkendelse af dagsorden\n  Godkendt uden kommentarer\n\n 2. Borgermødet\n– Beretningen blev drøftet\n– Ane Bro er dirigent\n\n 1. Vejen til havnen\n  Lokalrådet skriver til kommunen\n 2. Siden sidst\n  – Husk at søge:\n\n  1. Havnepuljen – senest i juni\n  2. Kystfonden – senest i maj\n 3. Eventuelt\n  – Bænken er væltet. Ida ser på den.'
      )
    ).toEqual([
      [1, 'Godkendelse af dagsorden', 'Godkendt uden kommentarer'],
      [2, 'Borgermødet', '– Beretningen blev drøftet – Ane Bro er dirigent'],
      [3, 'Vejen til havnen', 'Lokalrådet skriver til kommunen'],
      [4, 'Siden sidst', '– Husk at søge: 1. Havnepuljen – senest i juni 2. Kystfonden – senest i maj'],
      [5, 'Eventuelt', '– Bænken er væltet. Ida ser på den.']
    ])
  })

  test('what an item says in a list of its own is counted by itself', () => {
    const { items } = readMinutes(
      'Referat Havnerådet 4. maj 2027\n\n1. Regler for kajen\nRådet vedtog:\n1. Ingen biler.\n2. Ingen hunde.\n\n2. Eventuelt\nIntet.'
    ).document
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Regler for kajen'],
      [2, 'Eventuelt']
    ])
  })
})

test('times that follow each other, set apart, begin items whose titles stand below', () => {
  expect(
    decided(
      'Havnebestyrelsesmøde maj 2027\n\nReferat fra den 4. maj 2027 kl. 19.00-20.30.\nAfbud: Ole Vig\n\n19.00-19.15 - Drøftelse\n\nNyt fra havnefogeden\nTo både er sunket.\n\n19.15-19.45 - Drøftelse/Beslutning\n\nRegler for kajen\nGodkendt med en tilføjelse.\n\n19.45-20.30\n\nEventuelt\nIntet'
    )
  ).toEqual([
    [1, 'Nyt fra havnefogeden', 'To både er sunket.'],
    [2, 'Regler for kajen', 'Godkendt med en tilføjelse.'],
    [3, 'Eventuelt', 'Intet']
  ])
})

test.each([
  ['2.A.', '2.B.'],
  ['2.1', '2.2']
])('parts of an item without headings have a block each: %s', (first, second) => {
  expect(
    decided(
      `Havnebestyrelsen\n\nReferat af møde 4. maj 2027 kl. 14.00\n\n1. Godkendelse af dagsorden\n\nDagsordenen blev godkendt.\n\n2. Kontrakten\n\n${first} Status for kontrakten\n\nFormanden gennemgik den.\n\nBestyrelsen tog status til efterretning.\n\n${second} Nye nøgletal\n\nBestyrelsen besluttede, at de ses en gang om året.\n\n3. Eventuelt\n\nDer var intet.`
    )
  ).toEqual([
    [1, 'Godkendelse af dagsorden', 'Dagsordenen blev godkendt.'],
    [
      2,
      'Kontrakten',
      'Formanden gennemgik den. Bestyrelsen tog status til efterretning.',
      'Bestyrelsen besluttede, at de ses en gang om året.'
    ],
    [3, 'Eventuelt', 'Der var intet.']
  ])
})

test('numbers alone that count up to the end of a document are the feet of its pages', () => {
  expect(
    decided(
      'Referat af bestyrelsesmøde\n\nHavnebestyrelsen 4. maj 2027\n\n1. Budget\n\nBudgettet blev godkendt, idet der flyttes penge\n\ntil kajen.\n\n2\n\n2. Nyt tårn\n\nPunktet blev udsat.\n\n3. Eventuelt\n\nIda mindede om turen.\n\n3'
    )
  ).toEqual([
    [1, 'Budget', 'Budgettet blev godkendt, idet der flyttes penge til kajen.'],
    [2, 'Nyt tårn', 'Punktet blev udsat.'],
    [3, 'Eventuelt', 'Ida mindede om turen.']
  ])
})

test('when the next meeting is may be all that an item says', () => {
  expect(
    decided(
      'Referat Havnerådet 4. maj 2027\n\n1. Ny kaj\nGodkendt.\n\n2. Eventuelt\nNæste møde er mandag den 7. juni\n'
    )
  ).toEqual([
    [1, 'Ny kaj', 'Godkendt.'],
    [2, 'Eventuelt', 'Næste møde er mandag den 7. juni']
  ])
})
