import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const HEAD = 'Referat\nHavnerådet\nTirsdag den 4. maj 2027 kl. 19.30\n\n'
const read = (text: string) => readMinutes(HEAD + text).document
const itemsOf = (text: string) => read(text).items
const textsOf = (text: string) => itemsOf(text).map(({ decisions }) => decisions.map((one) => one.text))
const BEHIND = '2. Bøjer\n\nBeslutning\nUdsat.\n'

describe('the foot of a page', () => {
  test.each([
    ['the page’s number in words', (page: number) => `Havnerådet den 4. maj 2027          Side nr. ${page}`],
    ['the same in another word', (page: number) => `Havnerådet den 4. maj 2027, side nummer ${page}`],
    ['the number behind a tab', (page: number) => `Strandby Kommune\t${page}`]
  ])('is none of what was decided: %s', (_, foot) => {
    const text = ['Ny kaj', 'Bøjer', 'Støj', 'Eventuelt']
      .map((title, at) => `${at + 1}. ${title}\n\nBeslutning\nGodkendt.\n\n${foot(at + 1)}\n`)
      .join('\n')
    expect(textsOf(text)).toEqual(Array(4).fill(['Godkendt.']))
  })
})

describe('what stands beside a title', () => {
  test.each([
    'Lukket sag\tSagsgang: HR',
    'Lukket punkt          Sagsbehandler: Anna Holt',
    'Sagsbehandler: Anna Holt\tLukket',
    'Lukket sag\tHR',
    '27/1234          Lukket punkt'
  ])('says that the item is closed: %s', (line) =>
    expect(itemsOf(`1. Ny leder\n\n27/1234\n\n${line}\n\n${BEHIND}`)[0]?.closed).toBe(true)
  )
  test.each(['v. Anna Holt', 'v. Anna Holt og Per Lind', 'Oplæg ved Anna Holt, Per Lind'])(
    'names who brings it up: %s',
    (line) =>
      expect(
        itemsOf(`1. Nyt grundlag for alle ledere i Strandby\n${line}\n\nBeslutning\nGodkendt.\n\n${BEHIND}`)[0]?.title
      ).toBe('Nyt grundlag for alle ledere i Strandby')
  )
  test('is its mark, where the contents have the title without it', () => {
    const contents = 'INDHOLDSFORTEGNELSE\n\n(Åben) 1 - Midler til Strandby Havn .... 2\n(Åben) 2 - Bøjer .... 3\n\n'
    const text = `${contents}PUNKT 1 - Midler til Strandby\nHavn  (Åben)\n\nBeslutning\nGodkendt.\n\nPUNKT 2 - Bøjer  (Åben)\n\nBeslutning\nUdsat.\n`
    expect(itemsOf(text).map(({ title }) => title)).toEqual(['Midler til Strandby Havn', 'Bøjer'])
  })
  test('is its mark, behind the last line of a title wrapped in its row', () => {
    const row = (number: number, title: string) => `Pkt. ${number} | ${title} | Åben\n\nBeslutning\nGodkendt.\n\n`
    const wrapped = 'Pkt. 2 | Ansøgning om bevilling til Fiskehuset, Havnegade\n13 | Åben\n\nBeslutning\nAfslag.\n\n'
    const items = itemsOf(`${row(1, 'Ny kaj')}${wrapped}${row(3, 'Støj')}`)
    expect(items.map(({ title }) => title)).toEqual([
      'Ny kaj',
      'Ansøgning om bevilling til Fiskehuset, Havnegade 13',
      'Støj'
    ])
  })
})

describe('a sentence below a decision’s heading', () => {
  test.each(['Næste møde er den 23. oktober 2027.', 'Mødet med havnens brugere holdes den 3. juni 2027'])(
    'heads nothing: %s',
    (said) =>
      expect(
        itemsOf(
          `1. Ny kaj\n\nBeslutning fra Havnerådet\nGodkendt.\n\n2. Datoer\n\nBeslutning fra Havnerådet\n${said}\n`
        )[1]?.decisions
      ).toMatchObject([{ date: '2027-05-04', forum: 'Havnerådet', text: said }])
  )
  test('but a body’s name may go on there', () => {
    const text = '1. Ny kaj\n\nBeslutning fra Udvalget for Havne og\nBroer den 3. maj 2027\nGodkendt.\n\n'
    expect(itemsOf(text + BEHIND)[0]?.decisions).toMatchObject([
      { date: '2027-05-03', forum: 'Udvalget for Havne og Broer', text: 'Godkendt.' }
    ])
  })
})

describe('a list of attachments', () => {
  const attached = (list: string) =>
    itemsOf(`1. Ny kaj\n\nBilag\n${list}\n\nBeslutning\nGodkendt.\n\n${BEHIND}`)[0]?.attachments
  test.each([
    '318-2027-25362\nTegning\n318-2027-25363\nKort over havnen',
    '25362/27\nTegning\n\n25363/27\nKort over havnen\n\nBilagsnr.'
  ])('has the numbers of documents between its names: %s', (list) =>
    expect(attached(list)).toEqual(['Tegning', 'Kort over havnen'])
  )
  test('keeps what nothing but numbers name', () =>
    expect(attached('25362/27\n25363/27')).toEqual(['25362/27', '25363/27']))
  test('may name what another body decided', () => {
    const text = `1. Ny kaj\n\nSagsfremstilling:\nDen er slidt.\n\nBilag:\nBeslutning fra Broudvalget\nNotat om kajen\n\n\n2. Bøjer\n\nIndstilling:\nAt de males.\n`
    const { kind, items } = readMinutes(HEAD.replace('Referat', 'Dagsorden') + text).document
    expect(kind).toBe('agenda')
    expect(items[0]).toMatchObject({ attachments: ['Beslutning fra Broudvalget', 'Notat om kajen'], decisions: [] })
  })
  test('does not hide what was decided', () => {
    const text = `1. Ny kaj\n\nBilag:\nNotat om kajen\nBeslutning fra Broudvalget\nGodkendt\n\n${BEHIND}`
    expect(itemsOf(text)[0]?.decisions).toMatchObject([{ forum: 'Broudvalget', text: 'Godkendt' }])
  })
  test('may end in a name that heads sections elsewhere', () => {
    const text = `1. Ny kaj\n\nBeslutning\nGodkendt.\n\nBilag\n\nUdkast til plan\n\nHøringssvar\n\n\n\n${BEHIND}`
    expect(itemsOf(text)[0]?.attachments).toEqual(['Udkast til plan', 'Høringssvar'])
  })
  test('ends where a recommendation begins that counts by letters', () => {
    const text = `1. Ny kaj\n\nBilag\n1. Tegning\n2. Kort\n\nDet indstilles, at Havnerådet\na) godkender kajen\nb) drøfter prisen\n\nBeslutning\nGodkendt.\n\n${BEHIND}`
    expect(itemsOf(text)[0]?.attachments).toEqual(['Tegning', 'Kort'])
  })
})

describe('parts of a decision', () => {
  const partsOf = (said: string) =>
    itemsOf(`1. Ny kaj\n\nBeslutning\n${said}\n\n${BEHIND}`)[0]?.decisions[0]?.subDecisions.map(
      ({ heading }) => heading
    )
  test.each([
    ['Ad 1-2: Anbefales.\nAd 3: Ikke godkendt.', ['Ad 1-2', 'Ad 3']],
    ['Ad 1 og 2: Anbefales.\nAd 3: Ikke godkendt.', ['Ad 1 og 2', 'Ad 3']],
    ['Ad 1, 2 og 4: Anbefales.\nAd 3: Ikke godkendt.', ['Ad 1, 2 og 4', 'Ad 3']]
  ])('may take several points together: %s', (said, headings) => expect(partsOf(said)).toEqual(headings))
  test.each([
    'Underskrevet\n\nAfbud: Anna Holt',
    'Rådet afgiver følgende høringssvar:\n\n"Rådet kan ikke støtte forslaget. Det er for dyrt."'
  ])('are none: %s', (said) => expect(partsOf(said)).toEqual([]))
})

test('that nobody agreed decides nothing', () => {
  const text = '1. Ny kaj\n\nBeslutning\nDrøftet. Der var ikke enighed om farven.\n\n'
  expect(itemsOf(text + BEHIND)[0]?.decisions[0]?.outcome).toBe('discussed')
})

describe('a head', () => {
  const sentence = (said: string) =>
    read(`Indhold\n\n1 Ny kaj\n2 Bøjer\n\n${said}\n\n1. Ny kaj\n\nBeslutning\nGodkendt.\n\n${BEHIND}`)
  test.each([
    'Medlemmerne var mødt, bortset fra Anna Holt og Per Lind, der havde meldt afbud. Som stedfortræder for Per Lind deltog Bo Ask.',
    'Alle var til stede undtagen Anna Holt og Per Lind.',
    'Samtlige medlemmer deltog på nær Anna Holt og Per Lind.'
  ])('says below the contents who of all was not there: %s', (said) =>
    expect(sentence(said)).toMatchObject({ absent: ['Anna Holt', 'Per Lind'], participants: [] })
  )
  test('says behind the time where the body met', () => {
    const title = 'Møde i Bestyrelsen for Strandby Havn den 4. maj 2027 kl. 10.00, Ved Kajen 20 "Lokale 1"\n\n'
    expect(readMinutes(`${title}1. Ny kaj\n\nBeslutning\nGodkendt.\n\n${BEHIND}`).document.place).toBe(
      'Ved Kajen 20 "Lokale 1"'
    )
  })
})

describe('an item that is closed by what its heading or the line below says', () => {
  test.each([
    ['Fortroligt', 'Fortroligt'],
    ['Fortroligt: Leje af kajen', 'Leje af kajen'],
    ['Confidential: Lease of the quay', 'Lease of the quay'],
    ['Confidential item: Lease of the quay', 'Lease of the quay'],
    ['Fortroligt punkt: Leje af kajen', 'Leje af kajen'],
    ['Confidential: staff matters', 'Confidential: staff matters']
  ])('%s', (printed, title) => expect(itemsOf(`1. ${printed}\n\n${BEHIND}`)[0]).toMatchObject({ title, closed: true }))
  test.each([
    '(Lukket punkt – referat sendt til medlemmerne)',
    'Dette punkt er ikke offentligt.',
    'Punktet er behandlet under lukket dagsorden.',
    'This item was discussed in closed session.'
  ])('%s', (line) => expect(itemsOf(`1. Ny leder\n${line}\n\n${BEHIND}`)[0]?.closed).toBe(true))
  test.each(['Punktet handler om, hvornår havnen er lukket for lystsejlere i år.', 'Sagen rummer fortrolige tal.'])(
    'and not by a text: %s',
    (line) => expect(itemsOf(`1. Ny leder\n${line}\n\n${BEHIND}`)[0]?.closed).toBe(false)
  )
  test('has its title below the mark, where the others have theirs below their numbers', () => {
    const item = (heading: string, title: string) => `${heading}\n${title}\n\nBeslutning\nGodkendt.\n\n`
    const text = `${item('Punkt 1', 'Ny kaj')}${item('Punkt 2', 'Bøjer')}${item('Punkt 3', 'Støj')}Punkt 4 (Lukket)\nLeje af kajen\n\nPunkt 5 - Lukket punkt\nSalg af molen\n\nPunkt 6 (Lukket)\n`
    expect(itemsOf(text).map(({ title, closed }) => [title, closed])).toEqual([
      ['Ny kaj', false],
      ['Bøjer', false],
      ['Støj', false],
      ['Leje af kajen', true],
      ['Salg af molen', true],
      ['Lukket', true]
    ])
  })
  test('has no decision where its mark stands in the place of one', () =>
    expect(textsOf(`1. Lukket punkt\n\nBeslutning\n(lukket)\n\n${BEHIND}`)).toEqual([[], ['Udsat.']]))
})

describe('marks of closed items', () => {
  const openness = (text: string) => itemsOf(text).map(({ title, closed }) => [title, closed])
  test.each([
    [
      'letters for openness',
      '1 (Å)\nNy kaj\n\nBeslutning\nGodkendt.\n\n2 (L)\nNy leder\n\n3 (Å)\nBøjer\n\nBeslutning\nUdsat.\n'
    ],
    [
      'letters before the titles',
      '1. (Å) Ny kaj\n\nBeslutning\nGodkendt.\n\n2. (L) Ny leder\n\n3. (Å) Bøjer\n\nBeslutning\nUdsat.\n'
    ],
    [
      'a word before the title',
      '1. Ny kaj\n\nDecision\nApproved.\n\n2. Confidential: Ny leder\n\n3. Bøjer\n\nDecision\nNoted.\n'
    ],
    [
      'a mark over the title',
      'Sag nr. 1\nNy kaj\n\nBeslutning\nGodkendt.\n\nSag nr. 2 (lukket)\nNy leder\n\nSag nr. 3\nBøjer\n\nBeslutning\nUdsat.\n'
    ]
  ])('are no part of the title: %s', (_, text) => {
    expect(openness(text)).toEqual([
      ['Ny kaj', false],
      ['Ny leder', true],
      ['Bøjer', false]
    ])
  })

  test('a word for it alone is all that the agenda says', () => {
    expect(
      openness(
        'Sag 1   Ny kaj\n\nBeslutning\nGodkendt.\n\nSag 2   Fortroligt\n\nSag 3   Bøjer\n\nBeslutning\nUdsat.\n'
      )[1]
    ).toEqual(['Fortroligt', true])
  })
})

describe('earlier decisions, attachments and the end', () => {
  test('what was decided at an earlier meeting stands below its day and number', () => {
    const [{ attachments, decisions } = { attachments: [], decisions: [] }] = itemsOf(
      `1. Ny kaj\n\nMateriale: Tegning; Overslag\n\nBeslutning den 6. april 2027 (møde nr. 3)\nKajen måles op.\n\nBeslutning\nGodkendt.\n\n${BEHIND}`
    )
    expect(attachments).toEqual(['Tegning', 'Overslag'])
    expect(decisions.map(({ date, text }) => [date, text])).toEqual([
      ['2027-04-06', 'Kajen måles op.'],
      ['2027-05-04', 'Godkendt.']
    ])
  })

  test('in an agenda a body’s treatment of the matter on a day is what it decided then', () => {
    const { items } = readMinutes(
      `DAGSORDEN\n\nHavnerådet\n\nTirsdag den 4. maj 2027 kl. 16\n\n${['Ny kaj', 'Bøjer', 'Støj', 'Fisk'].map((title, at) => `Punkt ${at + 1}\n${title}\n\nForvaltningen foreslår\nat det godkendes\n\n`).join('')}Behandling i Havnerådet den 6. april 2027\nSagen blev udsat.\n`
    ).document
    expect(items[3]?.decisions).toMatchObject([{ date: '2027-04-06', forum: 'Havnerådet', text: 'Sagen blev udsat.' }])
  })

  test.each(['Anna Holt\n5. maj 2027', 'Næste møde torsdag den 10. juni 2027 kl. 16.'])(
    'what ends the minutes is none of the last decision: %s',
    (end) => {
      expect(textsOf(`1. Ny kaj\n\nBeslutning\nGodkendt.\n\n${BEHIND}\n${end}\n`)).toEqual([['Godkendt.'], ['Udsat.']])
    }
  )
})
