import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const itemsOf = (text: string) => readMinutes(`REFERAT Direktionen d. 14-03-2027\n\n${text}`).document.items
const seen = (text: string) => itemsOf(text).map((item) => [item.number, item.title, item.caseNumber, item.closed])

describe('agenda items', () => {
  test.each([
    ['Punkt 3: Budget', 'Punkt 4: Ferie'],
    ['3. Budget', '4. Ferie'],
    ['Pkt. 3 Budget', 'Pkt. 4 Ferie'],
    ['Nr.3 - Budget', 'Nr.4 - Ferie'],
    ['Punkt 3\nBudget', 'Punkt 4\nFerie'],
    ['3.\nBudget', '4.\nFerie'],
    ['Dagsordenspunkt 3. Budget', 'Dagsordenspunkt 4. Ferie'],
    ['Sag nr. 3: Budget', 'Sag nr. 4: Ferie'],
    ['## 3. Budget', '## 4. Ferie'],
    ['§ 3\tBudget', '§ 4\tFerie'],
    ['III. Budget', 'IV. Ferie'],
    ['#3 Budget', '#4 Ferie'],
    ['Item 3: Budget', 'Item 4: Ferie'],
    ['3 (Åben) Budget', '4 (Åben) Ferie']
  ])('%j', (first, second) => {
    expect(
      seen(
        `${first}\n\nSagsnr. 27/12\n\nSagsfremstilling\n\nTekst.\n\n${second}\n\nSagsnr. 27/13\n\nBeslutning\n\nGodkendt.\n`
      )
    ).toEqual([
      [3, 'Budget', '27/12', false],
      [4, 'Ferie', '27/13', false]
    ])
  })

  test('numbered sentences and headings inside a case are no items', () => {
    const text =
      '1. Budget\n\nSagsfremstilling\n\nDer er to temaer:\n\n1. Løn\n2. Drift\n\n1. Løn\n\nLønnen stiger.\n\n2. Drift\n\nDriften falder.\n\nIndstilling\n\n1. at budgettet godkendes\n2. at det udsendes\n\nBeslutning\n\nGodkendt.\n\n2. Ferie\n\nBeslutning\n\nUdsat.\n'
    expect(seen(text)).toEqual([
      [1, 'Budget', null, false],
      [2, 'Ferie', null, false]
    ])
  })

  test('the contents table gives no items, and the item’s own heading wins over it', () => {
    expect(
      seen(
        'Indholdsfortegnelse\n\nBudget opfølgning.....\t3\nFerie.....\t4\n\nPunkt 1: Budgetopfølgning\n\n27/12\n\nPunkt 2: Ferie\n\n27/13\n'
      )
    ).toEqual([
      [1, 'Budgetopfølgning', '27/12', false],
      [2, 'Ferie', '27/13', false]
    ])
  })

  test('a wrapped title is joined, a title printed twice is one', () => {
    const long = 'Fordeling af midler til vedligeholdelse af veje og stier i de små landsbyer'
    expect(
      seen(
        `Indhold\n1. ${long} ..... 2\n2. Ferie ..... 3\n\n1. Fordeling af midler til vedligeholdelse af veje og stier i\nde små landsbyer\n27/12\n\n${long}\n\nBeslutning\n\nGodkendt.\n\n2. Ferie\n27/13\n\nFerie\n\nBeslutning\n\nUdsat.\n`
      )
    ).toEqual([
      [1, long, '27/12', false],
      [2, 'Ferie', '27/13', false]
    ])
  })

  test.each([
    'Punkt 1: Lukket',
    'Punkt 1: LUKKET PUNKT',
    'Punkt 1 (Lukket): Lukket',
    '1. Lukket punkt',
    '1 (Lukket) Lukket'
  ])('%s is closed', (heading) => {
    expect(itemsOf(`${heading}\n\n27/12\n\n${heading.replace('1', '2')}\n\n27/12\n`)[0]?.closed).toBe(true)
  })

  test('items under a heading for closed ones are closed, the others open', () => {
    expect(
      seen(
        'ÅBNE SAGER\n\n1. Budget\nSagsnr. 27/12\n\nBeslutning\n\nGodkendt.\n\nLUKKEDE SAGER\n\n2. Personalesag\nSagsnr. 27/13\n\nBeslutning\n\nUdsat.\n'
      )
    ).toEqual([
      [1, 'Budget', '27/12', false],
      [2, 'Personalesag', '27/13', true]
    ])
  })

  test('document numbers are no case numbers, a journal number gives way to the case’s own', () => {
    const [item] = itemsOf(
      'Punkt 1: Budget\n\nJournalnr.: 00.01.00-P35-1-27 Sagsnr.: 27-001234\nDok.nr. 369057/26\n\nAndre relevante dokumenter\n\nStrategi (369057/26)\n'
    )
    expect(item?.caseNumber).toBe('27-001234')
  })

  test('an agenda that is only a list has its items', () => {
    const agenda = readMinutes(
      'DAGSORDEN\nfor Kystudvalgets møde den 14. marts 2027\n\n1. Godkendelse af dagsorden\n2. Kystsikring\n3. Eventuelt\n'
    ).document
    expect(agenda.items.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Godkendelse af dagsorden'],
      [2, 'Kystsikring'],
      [3, 'Eventuelt']
    ])
  })
})

describe('sections and decisions', () => {
  test('sections in any order and letter case, decisions before and after the case text, each with its own body and date', () => {
    const [item] = itemsOf(
      'Punkt 1: Bybusser\n\n27/12\n\nBAGGRUND\n\nTekst.\n\nBeslutning Direktionen den 14-03-2027\n\nGodkendt.\n\nBeslutning Direktionen internt den 07-03-2027\n\nUdskudt.\n\nSagsfremstilling\n\nMere tekst.\n\nøkonomi:\n\nIngen.\n\nBilag\n\nBilag - Plan\n\nKort.pdf\n'
    )
    expect(item?.sections.map(({ name }) => name)).toEqual([
      'Baggrund',
      'Beslutning',
      'Beslutning',
      'Sagsfremstilling',
      'Økonomi',
      'Bilag'
    ])
    expect(item?.decisions.map(({ forum, date, text }) => [forum, date, text])).toEqual([
      ['Direktionen', '2027-03-14', 'Godkendt.'],
      ['Direktionen internt', '2027-03-07', 'Udskudt.']
    ])
    expect(item?.attachments).toEqual(['Bilag - Plan', 'Kort.pdf'])
  })

  test('a decision is kept letter for letter over a page break, its line breaks too', () => {
    const [item] = itemsOf(
      'Punkt 1: Budget\n\nBeslutning\n\nDirektionen godkendte  planen,\nog ønsker en  afrappor-\n\fKøbinge Kommune  Side 3 af 4\ntering til maj.\n\nIngen stemte imod.\n'
    )
    expect(item?.decisions[0]?.text).toBe(
      'Direktionen godkendte  planen,\nog ønsker en  afrapportering til maj.\n\nIngen stemte imod.'
    )
  })

  test('a stray word from a broken page is no heading', () => {
    const [item] = itemsOf(
      'Punkt 1: Budget\n\n27/12\n\nSagsfremstilling\n\nPlanen følger lovens krav samt udvalgets\n\nbeslutninger.\n\nBeslutning\n\nGodkendt.\n'
    )
    expect(item?.decisions.map(({ text }) => text)).toEqual(['Godkendt.'])
  })

  test('decisions told in the case text, or under history without the word, are no blocks', () => {
    const [item] = itemsOf(
      'Punkt 1: Budget\n\n27/12\n\nHistorik\n\nDirektionen besluttede den 04.10.2026, at planen laves.\nKulturudvalget, 03-04-2026, pkt. 4: Udsat.\n\nBeslutning i Direktionen den 14-03-2027\n\nGodkendt.\n'
    )
    expect(item?.decisions.map(({ date }) => date)).toEqual(['2027-03-14'])
  })

  test('an empty block of a body and date is told, and decides nothing', () => {
    const { document, doubts } = readMinutes(
      'REFERAT Direktionen d. 14-03-2027\n\nPunkt 1: Budget\n\nBeslutning i Direktionen den 14-03-2027\n\nPunkt 2: Ferie\n\nBeslutning i Direktionen den 14-03-2027\n\nGodkendt.\n'
    )
    expect(document.items[0]?.decisions.map(({ outcome }) => outcome)).toEqual(['none'])
    expect(doubts.map(({ reason }) => reason)).toContain('empty-decision')
  })

  test('raw lines of items are the document’s, letter for letter', () => {
    const text = 'REFERAT Direktionen d. 14-03-2027\r\n\r\nPunkt 1: Budget\r\n\r\n27/12\r\nPunkt 2: Ferie \r\n\r\n27/13'
    const { raw } = readMinutes(text)
    expect([raw.head, ...raw.items].join('\n')).toBe(text.replaceAll('\r\n', '\n'))
    expect(raw.items[1]).toBe('Punkt 2: Ferie \n\n27/13')
  })
})

describe('follow-up lists', () => {
  const rows = [
    ['Skilteplan', 'Februar', 'TPK'],
    ['Status på bogbus', '(månedligt)', 'BUV/LA'],
    ['Besøg af brandvæsen', null, null]
  ]
  test.each([
    [
      'tabs',
      'Sag/emne\tForv. tidspunkt\tAnsvarlig\nSkilteplan\tFebruar\tTPK\nStatus på bogbus\t(månedligt)\tBUV/LA\nBesøg af brandvæsen\t\t'
    ],
    [
      'pipes',
      '| Sag/emne | Forv. tidspunkt | Ansvarlig |\n|---|---|---|\n| Skilteplan | Februar | TPK |\n| Status på bogbus | (månedligt) | BUV/LA |\n| Besøg af brandvæsen | | |'
    ],
    [
      'blanks',
      'Sag/emne               Forv. tidspunkt   Ansvarlig\nSkilteplan             Februar           TPK\nStatus på bogbus       (månedligt)       BUV/LA\nBesøg af brandvæsen'
    ]
  ])('a table in %s', (_, table) => {
    const [item] = itemsOf(
      `Punkt 1: Huskeliste\n\n27/1\n\nSagsfremstilling\n\n${table}\n\nChefforum\n\n22. marts\n\n19. april - aflyses\n\nByrådets temamøder\n\n31. september:\n\n5. januar\n`
    )
    expect(item?.followUpList?.rows.map(({ topic, expected, responsible }) => [topic, expected, responsible])).toEqual(
      rows
    )
    expect(item?.followUpList?.forums).toEqual([
      {
        forum: 'Chefforum',
        entries: [
          { text: '22. marts', date: '2027-03-22' },
          { text: '19. april - aflyses', date: '2027-04-19' }
        ]
      },
      {
        forum: 'Byrådets temamøder',
        entries: [
          { text: '31. september:', date: null },
          { text: '5. januar', date: '2028-01-05' }
        ]
      }
    ])
  })

  test.each(['Punkter til Havnerådet:', 'Kommende møder i Havnerådet', 'Havnerådet'])(
    'days of a body below what says whose they are: %s',
    (heading) => {
      const [item] = itemsOf(`Punkt 1: Huskeliste\n\n${heading}\n22. marts: Bøjer\n31. februar: Støj\n`)
      expect(item?.followUpList?.forums).toEqual([
        {
          forum: 'Havnerådet',
          entries: [
            { text: '22. marts: Bøjer', date: '2027-03-22' },
            { text: '31. februar: Støj', date: null }
          ]
        }
      ])
    }
  )

  test.each([
    ['Næste møder', true],
    ['Mødekalender 2028', true],
    ['Havnens vagtplan', false]
  ])('days under the names of forums in an item called %s', (title, isCalendar) => {
    const [item] = itemsOf(
      `Punkt 1: ${title}\n\nSagsfremstilling\n\nChefforum\n\n7. marts 2028: Bøjer\n13. juni 2028: Heldagsmøde\n\nØvrige\n\nMødelokalet er bestilt.\n`
    )
    expect(item?.followUpList?.forums ?? []).toEqual(
      isCalendar
        ? [
            {
              forum: 'Chefforum',
              entries: [
                { text: '7. marts 2028: Bøjer', date: '2028-03-07' },
                { text: '13. juni 2028: Heldagsmøde', date: '2028-06-13' }
              ]
            }
          ]
        : []
    )
  })

  test('a short number behind the label of a case counts before a journal number; "Sag nr. 12" counts the items', () => {
    expect(
      seen(
        'Pkt. 1. Godkendelse af budget (B)\n\nJ.nr.: 00.01.00.A10-0001/2027\nSagsnr.: 7120\n\nBeslutning\n\nGodkendt.\n'
      )
    ).toEqual([[1, 'Godkendelse af budget', '7120', false]])
  })

  test('the mark for what is only to be discussed is no part of a title', () => {
    expect(
      seen('1. Uro ved havnen (D)\n\nBeslutning\n\nDrøftet.\n\n2. Ny kaj (B/D)\n\nBeslutning\n\nGodkendt.\n').map(
        ([, title]) => title
      )
    ).toEqual(['Uro ved havnen', 'Ny kaj'])
  })

  test('marks of confidence and a labelled case number at the end of a title line', () => {
    expect(
      seen(
        'Ad 1. Berths for guests                Case no. 27/3310\n\nDecision\n\nApproved.\n\nAd 2. A new member (confidential)\n\nAd 3. Forlig (Lukket møde)\n'
      )
    ).toEqual([
      [1, 'Berths for guests', '27/3310', false],
      [2, 'A new member', null, true],
      [3, 'Forlig', null, true]
    ])
  })

  test('a journal’s short number above the title, or before it', () => {
    const above = (number: number, journal: number, title: string) =>
      `${number}. J.nr. ${journal}\n${title}\n\nIndstilling\n\nHavnechefen indstiller.\n\nBeslutning\n\nGodkendt.\n\n`
    const titles = [
      [1, 'Nye bøjer', '214', false],
      [2, 'Kajens belysning', '87', false]
    ]
    expect(seen(above(1, 214, 'Nye bøjer') + above(2, 87, 'Kajens belysning'))).toEqual(titles)
    expect(
      seen(
        '1. J.nr. 214 Nye bøjer\n\nBeslutning\n\nGodkendt.\n\n2. J.nr. 87 Kajens belysning\n\nBeslutning\n\nGodkendt.\n'
      )
    ).toEqual(titles)
  })

  test('a case number between initials or a subject class and what a system prints behind it', () => {
    expect(
      seen(
        '117. Ny kaj\n\nANNHOL / 27/1177                                   ÅBEN SAG\n\nBeslutning\n\nGodkendt.\n\n118. Bøjer\n\n22.01.00.P00        27/19118            Åben sag              HAV, ØK\n\nBeslutning\n\nUdsat.\n'
      )
    ).toEqual([
      [117, 'Ny kaj', '27/1177', false],
      [118, 'Bøjer', '27/19118', false]
    ])
  })

  test('items headed twice, by number and again before the decision, and a closed one headed once', () => {
    const twice = (number: number, title: string) =>
      `${number}. ${title}\n\nIndstilling\n\nHavnechefen indstiller, at rådet godkender.\n\nBeslutning\n\nDagsordenspunkt ${number}: ${title}\n\nHavnerådets beslutning i mødet den 12. marts 2027\n\nGodkendt.\n\n\n`
    expect(seen(`${twice(1, 'Nye bøjer')}${twice(2, 'Kajens belysning')}3. Lukket punkt\n`)).toEqual([
      [1, 'Nye bøjer', null, false],
      [2, 'Kajens belysning', null, false],
      [3, 'Lukket punkt', null, true]
    ])
  })

  test('a list of items, and what was said of each under "Ad 1", "Ad 2"', () => {
    const items = itemsOf(
      'Dagsorden:\n\n 1. Godkendelse af dagsorden\n 2. Nyt medlem (lukket punkt)\n 3. Kajens belysning\n 4. Eventuelt\n\nAd 1\n\nDagsordenen blev godkendt.\n\nAd 3\n\nAnna Holt fremlagde tre forslag til belysning af kajen.\n\nRådet valgte det første.\n\nAd 4\n\nIntet.\n'
    )
    expect(
      items.map(({ number, title, closed, decisions }) => [number, title, closed, decisions.map(({ text }) => text)])
    ).toEqual([
      [1, 'Godkendelse af dagsorden', false, ['Dagsordenen blev godkendt.']],
      [2, 'Nyt medlem', true, []],
      [
        3,
        'Kajens belysning',
        false,
        ['Anna Holt fremlagde tre forslag til belysning af kajen.\n\nRådet valgte det første.']
      ],
      [4, 'Eventuelt', false, ['Intet.']]
    ])
  })

  test('an item whose duty of secrecy stands is closed', () => {
    expect(
      seen(
        '1. Bøjer\n\nBeslutning\n\nGodkendt.\n\n2. Krav mod rederi\n\nTavshedspligt ikke fraveget\n\n3. Kajen\n\nBeslutning\n\nUdsat.\n'
      ).map(([number, , , closed]) => [number, closed])
    ).toEqual([
      [1, false],
      [2, true],
      [3, false]
    ])
  })

  test('titles below a line for the case, over the crosses of the bodies that it goes through', () => {
    const item = (number: string, title: string) =>
      `Sagsnr.: ${number} Sagsbehandler: Anna Holt\n\n${title}\n\nHAV\nØKE\nBYR\nDIR\n \n \nX\n \n\nØvrige sagsbehandlere: -\n\nSagsfremstilling\n\nTekst.\n\nBeslutning\n\nGodkendt.\n\n`
    const items = itemsOf(item('27/12', 'Nye bøjer') + item('27/13', 'Kajens belysning') + item('27/14', 'Bådpladser'))
    expect(items.map(({ title, caseNumber }) => [title, caseNumber])).toEqual([
      ['Nye bøjer', '27/12'],
      ['Kajens belysning', '27/13'],
      ['Bådpladser', '27/14']
    ])
    expect(items.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
      ['Godkendt.'],
      ['Godkendt.'],
      ['Godkendt.']
    ])
  })

  test('who presents each item is no part of the titles; of one it is', () => {
    const item = (number: number, title: string) => `${number}. ${title}\n\nBeslutning\n\nGodkendt.\n\n`
    expect(
      seen(
        item(1, 'Nye bøjer v/ Anna Holt') + item(2, 'Kajens belysning v/ Per Lind') + item(3, 'Bådpladser v/ Ida Krog')
      ).map(([, title]) => title)
    ).toEqual(['Nye bøjer', 'Kajens belysning', 'Bådpladser'])
    expect(seen(item(1, 'Nye bøjer v/ Anna Holt') + item(2, 'Kajens belysning') + item(3, 'Bådpladser'))[0]?.[1]).toBe(
      'Nye bøjer v/ Anna Holt'
    )
  })

  test('a title with a colon below its number, where the others stand', () => {
    const item = (number: number, title: string) =>
      `Pkt. ${number}\n\n${title}\n\nTekst om sagen.\n\nBeslutning\n\nGodkendt.\n\n`
    expect(
      seen(
        ['Nye bøjer', 'Kajens belysning', 'Høringssvar: Havnens nye regler', 'Bådpladser', 'Gæster', 'Kranen', 'Ferie']
          .map((title, place) => item(place + 1, title))
          .join('')
      )[2]?.[1]
    ).toBe('Høringssvar: Havnens nye regler')
  })

  test('a case number at the right edge below a closed item is no page', () => {
    expect(
      seen(
        '1.  Nye bøjer\n\n                                        27/881\n\nBeslutning\n\nGodkendt.\n\n2.  Krav mod rederi (LUKKET)\n\n                                        27/877\n\nLukket sag\n'
      )
    ).toEqual([
      [1, 'Nye bøjer', '27/881', false],
      [2, 'Krav mod rederi', '27/877', true]
    ])
  })

  test('a column that says of each item whether it is open is no part of the titles', () => {
    expect(
      seen(
        '2  Åbent         Nye bøjer\n\n021877-2027\n\nBeslutning\n\nGodkendt.\n\n3  Åbent         Kajens belysning\n\n018406-2027\n\nBeslutning\n\nUdsat.\n\n4  Lukket         Salg af en kran\n'
      )
    ).toEqual([
      [2, 'Nye bøjer', '021877-2027', false],
      [3, 'Kajens belysning', '018406-2027', false],
      [4, 'Salg af en kran', null, true]
    ])
    expect(
      seen('1. Åbent hus på havnen\n\nBeslutning\n\nGodkendt.\n\n2. Bøjer\n\nBeslutning\n\nUdsat.\n')[0]?.[1]
    ).toBe('Åbent hus på havnen')
  })

  test('a case number below its label behind the case text, and a decision headed with a remark in brackets', () => {
    const [item] = itemsOf(
      '1. Nye bøjer\n\nSagsfremstilling\n\nBøjerne er slidt.\n\nJOURNALNUMMER\n\n27004417\n\nBeslutning (referat - hvem gør hvad):\n\nDer købes seks bøjer.\n\nKopier link til punktet  -   Print\n'
    )
    expect(item).toMatchObject({ caseNumber: '27004417' })
    expect(item?.decisions.map(({ text }) => text)).toEqual(['Der købes seks bøjer.'])
  })

  test('"Åben dagsorden" below each title is said of that item', () => {
    const item = (number: number, title: string, mark: string, rest: string) =>
      `${number} - ${title}\n\n${mark}\n\n${rest}\n\n`
    expect(
      seen(
        item(1, 'Nye bøjer', 'Åben dagsorden', 'Beslutning:\n\nGodkendt.') +
          item(2, 'Personalesag', 'Lukket dagsorden', '') +
          item(3, 'Eventuelt', 'Åben dagsorden', 'Beslutning:\n\nIntet.')
      ).map(([number, title, , closed]) => [number, title, closed])
    ).toEqual([
      [1, 'Nye bøjer', false],
      [2, 'Personalesag', true],
      [3, 'Eventuelt', false]
    ])
  })

  test('a heading over items closes those that have no such mark of their own', () => {
    const item = (number: number, title: string, mark: string) =>
      `${number} - ${title}\n\n${mark}Beslutning:\n\nGodkendt.\n\n`
    expect(
      seen(
        item(1, 'Nye bøjer', 'Åben dagsorden\n\n') +
          item(2, 'Slæbested', 'Åben dagsorden\n\n') +
          item(3, 'Trailere', 'Åben dagsorden\n\n') +
          `Lukkede punkter\n\n${item(4, 'Personalesag', '')}${item(5, 'Salg af grund', '')}`
      ).map(([number, , , closed]) => [number, closed])
    ).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, true],
      [5, true]
    ])
  })
})

describe('a line right below a title that stands below its number', () => {
  const item = (number: number, title: string) =>
    `Punkt ${number}\n${title}\n\nSagsnr. 27/10${number}\n\nBeslutning\nGodkendt.\n\n`
  test('is the rest of the title, where the others have none', () => {
    const text = `${item(1, 'Ny kaj')}${item(2, 'Lokalplan 27 - bade- og sejlklub ved Søndre\nMole')}${item(3, 'Støj')}`
    expect(itemsOf(text).map(({ title }) => title)).toEqual([
      'Ny kaj',
      'Lokalplan 27 - bade- og sejlklub ved Søndre Mole',
      'Støj'
    ])
  })
  test('is none of it, where the others have such a line too', () => {
    const title = (of: string) => `Ansøgning fra sejlklubben om ${of}\nHavneafdelingen`
    const text = ['en kaj', 'bøjer', 'ro'].map((of, at) => item(at + 1, title(of))).join('')
    expect(itemsOf(text).map((one) => one.title)).toEqual(
      ['en kaj', 'bøjer', 'ro'].map((of) => `Ansøgning fra sejlklubben om ${of}`)
    )
  })
})
