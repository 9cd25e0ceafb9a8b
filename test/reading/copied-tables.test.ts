import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const HEAD = 'Havneudvalget\n\nReferat 4. maj 2027 kl. 15.00\n\n'

describe('copies of a municipality’s pages', () => {
  test('a row of a copied table begins in the line in which the one before ends, and what a row counts is no name', () => {
    const { items } = readMinutes(
      `${HEAD}1\tGodkendelse af dagsorden\n\nBeslutninger\n\nGodkendt.\n\nBilag\n\nPDFDagsorden\nPDFKort over kajen\t2\n2\tOrientering\n\nBeslutninger\n\nUdvalget blev orienteret om bolværket.\t3\tEventuelt\n\nBeslutninger\n\nUdvalget drøftede isfrie pladser.\t4\tNyt bolværk\n\nBeslutninger\n\nSagen blev udsat.\n\nBilag\n\nPDFTilbud\nPDFTegning\t2\n`
    ).document
    expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Orientering',
      '3 Eventuelt',
      '4 Nyt bolværk'
    ])
    expect(items.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
      ['Godkendt.'],
      ['Udvalget blev orienteret om bolværket.'],
      ['Udvalget drøftede isfrie pladser.'],
      ['Sagen blev udsat.']
    ])
    expect(items.map(({ attachments }) => attachments)).toEqual([
      ['Dagsorden', 'Kort over kajen'],
      [],
      [],
      ['Tilbud', 'Tegning']
    ])
  })

  test('a row of numbers in a text is left as it stands', () => {
    const { items } = readMinutes(
      `${HEAD}1\tBudget\n\nBeslutninger\n\nGodkendt.\n\n2\tPladser\n\nBeslutninger\n\nLejen bliver som følger: kr.\t7\tSommer\n`
    ).document
    expect(items.map(({ number }) => number)).toEqual([1, 2])
  })

  const more = Array.from({ length: 9 }, (_, at) => `Der er sat ${at} pæle i havnen, og flere følger.`).join('\n')
  const page = (rows: string): string => `${rows}\n\f`
  const item = (number: number, title: string, said: string): string =>
    page(
      `Punkt ${number}: ${title}\nEMN-2027-00${number}\nBeslutninger\n${said}\nResume\n${page(more)}${page(more)}Bilag\nTegning\n\nByvandring 3. april 2027`
    )

  test('a document that several lists of attachments end in is no page’s foot', () => {
    const { items } = readMinutes(
      `${HEAD}${item(1, 'Ny kaj', 'Godkendt.')}${item(2, 'Ny bro', 'Udsat.')}${item(3, 'Ny mole', 'Godkendt.')}`
    ).document
    expect(items.map(({ attachments }) => attachments.slice(0, 2))).toEqual([
      ['Tegning', 'Byvandring 3. april 2027'],
      ['Tegning', 'Byvandring 3. april 2027'],
      ['Tegning', 'Byvandring 3. april 2027']
    ])
  })

  test('a closed item far behind the last open one is an item, and its record needs no heading', () => {
    const said =
      'Tilbagesendes Forvaltningen for Havn og Kyst med bemærkning, at udvalget i sit møde den 4. maj 2027 har\nvedtaget indstillingen af 3. april 2027.'
    const { items } = readMinutes(
      `${HEAD}${item(1, 'Ny kaj', 'Godkendt.')}${item(2, 'Ny bro', 'Udsat.')}Punkt 34: Lukket: Køb af mole\nEMN-2027-0034\n${said}\n`
    ).document
    expect(items[2]).toMatchObject({
      number: 34,
      title: 'Køb af mole',
      caseNumber: 'EMN-2027-0034',
      closed: true,
      decisions: [{ text: said, outcome: 'approved' }]
    })
  })
})
