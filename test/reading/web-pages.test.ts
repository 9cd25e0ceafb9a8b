import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (...lines: readonly string[]) => readMinutes(lines.join('\n'))
const firstItem = (...body: readonly string[]) =>
  read('Referat', 'Havneudvalget den 4. maj 2027', '', '1. Ny kran', ...body).document.items[0]

describe('heads as web pages print them', () => {
  test('a label without a blank before its value', () => {
    const { document } = read(
      'Referat',
      'Mandag d. 3. maj 2027, kl. 10:15',
      'MødestedTangsalen',
      'UdvalgSeniorråd',
      '',
      'Punkt 1: Budget',
      'Beslutning',
      'Godkendt.'
    )
    expect([document.forum, document.place, document.startTime]).toEqual(['Seniorråd', 'Tangsalen', '10:15'])
  })

  test('a place on the line below date and time', () => {
    expect(
      read('Havneudvalget', '04-05-2027 kl. 17:00', 'Skonnerten', '', 'Punkt 1: Budget', 'Beslutning', 'Godkendt.')
        .document.place
    ).toBe('Skonnerten')
  })

  test('a sentence about other meetings gives no time of this one', () => {
    const { document, unaccounted } = read(
      'Dagsordener og referater',
      'Byrådets møder holdes i salen på rådhuset i Fjordby, Torvet 3, kl. 16.00 med mindre andet er angivet.',
      'Udvalg: Havneudvalget',
      'Mødedato: 04-05-2027',
      '',
      'Punkt 1: Budget',
      'Beslutning',
      'Godkendt.'
    )
    expect([document.forum, document.meetingDate, document.startTime, unaccounted]).toEqual([
      'Havneudvalget',
      '2027-05-04',
      null,
      0
    ])
  })

  test('a forum of which only its kind is written with a capital, below "mødet i"', () => {
    expect(
      read(
        'Dagsorden',
        'til',
        'mødet i Udvalg for kystens udvikling',
        'den 4. maj 2027 kl. 09:00',
        '',
        '1. Budget',
        'Resume',
        'x'
      ).document.forum
    ).toBe('Udvalg for kystens udvikling')
  })

  test('decisions that other bodies dated before do not date the meeting', () => {
    const { document, doubts } = read(
      'Referat',
      '',
      '301. Dagsorden',
      'Beslutning',
      'Godkendt.',
      '',
      '302. Havneplan',
      'Direktionen, 6. april 2027, pkt. 2:',
      'Anbefales.',
      'Beslutning',
      'Godkendt.',
      '',
      '303. Mole',
      'Beslutning',
      'Udsat.'
    )
    expect([document.forum, document.meetingDate]).toEqual([null, null])
    expect(doubts.map(({ reason }) => reason)).toEqual(['no-forum', 'no-date'])
  })
})

describe('items as web pages print them', () => {
  test('a title printed again with the mark of its kind is no text', () => {
    expect(firstItem()?.sections).toEqual([])
    const [item] = read(
      'Referat',
      'Havneudvalget den 4. maj 2027',
      '',
      '1. Ny kran (B)',
      '',
      '1.     Ny kran (B)',
      '',
      'Beslutning',
      'Godkendt.'
    ).document.items
    expect([item?.title, item?.sections.map(({ name }) => name)]).toEqual(['Ny kran', ['Beslutning']])
  })

  test('particulars whose values stand in the next line are no text, and a kind of item is no decision', () => {
    const item = firstItem(
      '',
      'Punkttype',
      'Beslutning.',
      '',
      'Initialer',
      '',
      'ABC',
      '',
      'Beslutning Havneudvalget den 04-05-2027',
      'Godkendt.'
    )
    expect(item?.sections.map(({ heading }) => heading)).toEqual(['Beslutning Havneudvalget den 04-05-2027'])
    expect(item?.decisions.map(({ text }) => text)).toEqual(['Godkendt.'])
  })

  test('a subject class with the case number behind a dash', () => {
    const item = firstItem('08.02G00 - 2027/03108', '', 'Beslutning', 'Godkendt.')
    expect([item?.title, item?.caseNumber]).toEqual(['Ny kran', '2027/03108'])
  })

  test.each([
    ['Baggrund og vurdering', 'Baggrund'],
    ['Dialog/høring', 'Høring'],
    ['Økonomiske forhold og konsekvenser', 'Økonomi'],
    ['Juridiske og planmæssige forhold', 'Retsgrundlag'],
    ['Sagen afgøres af', 'Kompetence'],
    ['Det indstilles, at rådet', 'Indstilling']
  ])('"%s" heads a section', (heading, name) => {
    const item = firstItem('', heading, '', '• tager det til efterretning', '', 'Beslutning', 'Godkendt.')
    expect(item?.sections.map((one) => [one.heading, one.name])).toEqual([
      [heading, name],
      ['Beslutning', 'Beslutning']
    ])
  })

  test('who proposes stands below the heading for proposals, and who decides below the one for competence', () => {
    const item = firstItem(
      '',
      'Hvem beslutter',
      '',
      'Havneudvalget indstiller',
      '',
      'Indstilling',
      '',
      'Havnechefen indstiller',
      '',
      '1. at kranen købes',
      '',
      'Beslutning',
      'Godkendt.'
    )
    expect(item?.sections.map(({ name, text }) => [name, text])).toEqual([
      ['Kompetence', 'Havneudvalget indstiller'],
      ['Indstilling', 'Havnechefen indstiller\n\n1. at kranen købes'],
      ['Beslutning', 'Godkendt.']
    ])
  })

  test('the course of a case that begins on the line of its heading is no decision', () => {
    const item = firstItem('', 'Beslutning', 'Drøftet.', '', 'Sagens forløb 04-05-2027 Havneudvalget', 'Drøftet.')
    expect(item?.sections.map(({ name }) => name)).toEqual(['Beslutning', 'Historik'])
    expect(item?.decisions.map(({ text }) => text)).toEqual(['Drøftet.'])
  })

  test('headings and titles glued to the text before them', () => {
    const { items } = read(
      'Referat',
      'Havneudvalget den 4. maj 2027',
      'PUNKTER',
      '1. Ny kran',
      '2. Eventuelt1. Ny kran',
      '',
      'Resume',
      'Kranen er slidt.Økonomi',
      'Ingen.',
      'Beslutning',
      'Godkendt.',
      '',
      'Bilag2. Eventuelt',
      '',
      'Beslutning',
      'Intet.'
    ).document
    expect(items.map(({ number, title, sections }) => [number, title, ...sections.map(({ name }) => name)])).toEqual([
      [1, 'Ny kran', 'Resume', 'Økonomi', 'Beslutning', 'Bilag'],
      [2, 'Eventuelt', 'Beslutning']
    ])
  })

  test('"Lukket punkt" behind a title closes the item', () => {
    const { items } = read(
      'Referat',
      'Havneudvalget den 4. maj 2027',
      '',
      '1. Pris til årets fisker - Lukket punkt',
      '',
      '2. Lån',
      'Beslutning',
      'Ja.'
    ).document
    expect(items.map(({ closed }) => closed)).toEqual([true, false])
  })

  test('the heading printed again above the decision begins no second item', () => {
    const { items } = read(
      'Mødedato: 04.05.2027, kl. 11:00',
      '',
      'Første behandling af havnens budget',
      '',
      'Indstilling',
      'Det indstilles, at budgettet oversendes.',
      '',
      'Beslutning',
      '',
      'Dagsordenspunkt 4: Første behandling af havnens budget',
      '',
      'Havneudvalgets beslutning i mødet den 4. maj 2027',
      '',
      'Anbefalet.'
    ).document
    expect(
      items.map((item) => [item.number, item.sections.map(({ name }) => name), item.decisions.map(({ text }) => text)])
    ).toEqual([[4, ['Indstilling', 'Beslutning'], ['Anbefalet.']]])
  })

  test('items with nothing below them stand in the row', () => {
    const { items } = read(
      'Referat',
      'Havneudvalget den 4. maj 2027',
      '',
      '1. Velkomst',
      '2. Referat fra sidst',
      '3. Ny kran',
      'Sagsnr. 27/1001',
      'Beslutning',
      'Godkendt.',
      '',
      '4. Orientering',
      '5. Eventuelt',
      'Sagsnr. 27/1002',
      'Beslutning',
      'Intet.'
    ).document
    expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Velkomst',
      '2 Referat fra sidst',
      '3 Ny kran',
      '4 Orientering',
      '5 Eventuelt'
    ])
  })
})

describe('what stands around items', () => {
  test('openness before the case number, and headings over items by what is to be done with them', () => {
    const { items, ...head } = read(
      'Referat',
      'til',
      'mødet i Nørbæk Byråd',
      'den 5. maj 2027 kl. 17:00',
      'i Tangsalen',
      '',
      'Afbud fra Ane Bro. I stedet mødte Poul Dyhr.',
      '',
      'A. Sager til afgørelse i byrådet',
      '1 Ny mole',
      'D. Orientering',
      '2 Personsag',
      '',
      'A. Sager til afgørelse i byrådet',
      '',
      '1. Ny mole',
      'A. Sager til afgørelse i byrådet',
      'Åbent - 01.00.00-G01-93-27',
      'RESUMÉ',
      'Molen.',
      'BESLUTNING',
      'Godkendt.',
      '',
      'D. Orientering',
      '',
      '2. Personsag',
      'D. Orientering',
      'Lukket - 81.00.00-G01-2-27',
      'BESLUTNING',
      'Orientering givet.'
    ).document
    expect([head.forum, head.place, head.absent]).toEqual(['Nørbæk Byråd', 'Tangsalen', ['Ane Bro']])
    expect(items.map((item) => [item.title, item.caseNumber, item.closed, item.decisions[0]?.text])).toEqual([
      ['Ny mole', '01.00.00-G01-93-27', false, 'Godkendt.'],
      ['Personsag', '81.00.00-G01-2-27', true, 'Orientering givet.']
    ])
  })

  test('a subject class and a case number behind the openness', () => {
    expect(firstItem('Lukket - 00.01.00A04 - 2027/34364', '', 'Beslutning', 'Godkendt.')).toMatchObject({
      caseNumber: '2027/34364',
      closed: true
    })
  })

  test('a title above "Sag nr." with the number that another body gave it', () => {
    const { items } = read(
      'Nørbæk Byråd',
      '05-05-2027',
      'Sager 19 (ØU 23/2027) - 20 (ØU 24/2027)',
      '',
      'Ny mole',
      'Sag nr. 19 (ØU 23/2027)',
      '',
      'Beslutning',
      'Godkendt.',
      '',
      'Nyt fyr',
      'Sag nr. 20 (ØU 24/2027)',
      '',
      'Beslutning',
      'Udsat.'
    ).document
    expect(items.map(({ number, title, decisions }) => [number, title, decisions[0]?.text])).toEqual([
      [19, 'Ny mole', 'Godkendt.'],
      [20, 'Nyt fyr', 'Udsat.']
    ])
  })

  test('page numbers by themselves that count up are no text', () => {
    const page = (number: number, item: number): string[] => [
      String(number),
      '',
      `Punkt ${item} Mole ${'ABC'[item - 1]}`,
      '',
      'Beslutning',
      '',
      'Godkendt.',
      ''
    ]
    const { items } = read(
      'Havneudvalget',
      'Referat',
      '4. maj 2027 kl. 17:00',
      '',
      ...page(2, 1),
      ...page(3, 2),
      ...page(4, 3)
    ).document
    expect(items.map(({ title, decisions }) => [title, decisions[0]?.text])).toEqual([
      ['Mole A', 'Godkendt.'],
      ['Mole B', 'Godkendt.'],
      ['Mole C', 'Godkendt.']
    ])
  })
})

describe('decisions as web pages print them', () => {
  test('a body and date with the decision on the same line', () => {
    const item = firstItem(
      '',
      'Kranen er slidt.',
      '',
      'Teknikudvalget, den 7. april 2027: Anbefales.',
      'Havneudvalget, den 4. maj 2027: Godkendt.'
    )
    expect(item?.decisions.map(({ forum, date, text }) => [forum, date, text])).toEqual([
      ['Teknikudvalget', '2027-04-07', 'Anbefales.'],
      ['Havneudvalget', '2027-05-04', 'Godkendt.']
    ])
  })

  test.each([
    ['Brev er sendt til de medlemmer, der er bevilget orlov.', 'decided'],
    ['Udvalget besluttede at godkende planen.', 'approved'],
    ['Rådet besluttede at udsætte sagen.', 'postponed'],
    ['Fremsendes til byrådet.', 'referred'],
    ['I mødet deltog:\n\nPolitikere:\n\nAne Bro, Poul Dyhr og Ida Lind.', 'none']
  ])('"%s" is %s', (text, outcome) => {
    const [decision] = firstItem('', 'Beslutning', '', text)?.decisions ?? []
    expect([decision?.outcome, decision?.subDecisions]).toEqual([outcome, []])
  })

  test('buttons beside headings are taken off where they stand beside several; a title of such words stays', () => {
    const item = firstItem(
      'fold dette punkt ind Resume',
      'Kranen er slidt.',
      'fold dette punkt ind Beslutning i Havneudvalget den 04-05-2027',
      'Der købes en ny kran.',
      'fold dette punkt ind Bilag',
      'Tilbud på kran',
      'Tilbage til top'
    )
    expect(item?.decisions[0]).toMatchObject({
      heading: 'Beslutning i Havneudvalget den 04-05-2027',
      text: 'Der købes en ny kran.'
    })
    expect(item?.attachments).toEqual(['Tilbud på kran'])
    expect(firstItem('Sagsfremstilling', 'Luk Beslutning', 'Beslutning', 'Udsat.')?.decisions).toHaveLength(1)
  })
})

describe('a page of results', () => {
  const results = (...earlier: readonly string[]) =>
    read(
      'Referat',
      'Havneudvalget den 4. maj 2027',
      ...[1, 2, 3, 4].flatMap((number) => [
        '',
        `#${number} Kran nr. ${number * 7}`,
        ...(number === 2 ? earlier : []),
        'Resultat',
        'Godkendt.'
      ]),
      '',
      '© Strandby Kommune 2027 · Vis på kort'
    ).document.items.map(({ decisions }) => decisions.map(({ forum, text }) => [forum, text]))

  test('has a decision under each, beside what another body said of one', () => {
    const own = [['Havneudvalget', 'Godkendt.']]
    expect(results()).toEqual([own, own, own, own])
    expect(results('Kajrådet, den 2. april 2027: Anbefalet.')).toEqual([
      own,
      [['Kajrådet', 'Anbefalet.'], ...own],
      own,
      own
    ])
  })
})

describe('an item’s number, whether it is open, and its title in lines of their own', () => {
  const { document } = read(
    'Havneudvalget',
    '4. maj 2027',
    'Fraværende',
    'Anna Holt',
    '',
    ...['Punkt 8', 'Åben', 'Ny kaj', 'Sagsid: EMN-2027-00118', '', 'Beslutning', 'Kajen bygges.', ''],
    ...['Vis bilag (2)', 'Kort over kajen.pdf', 'Brev fra fiskerne.pdf', ''],
    ...['Punkt 9', 'Lukket', 'Salg af grund', ''],
    ...['Punkt 10', 'Åben', 'Bøjer', 'Sagsid: EMN-2027-00121', '', 'Beslutning', 'Udsat.']
  )

  test('are one heading, whatever stands above the number', () => {
    expect(document.items.map(({ number, title, caseNumber, closed }) => [number, title, caseNumber, closed])).toEqual([
      [8, 'Ny kaj', 'EMN-2027-00118', false],
      [9, 'Salg af grund', null, true],
      [10, 'Bøjer', 'EMN-2027-00121', false]
    ])
    expect(document.absent).toEqual(['Anna Holt'])
  })

  test('and a link that shows the attachments heads them', () => {
    expect(document.items.map(({ attachments }) => attachments)).toEqual([
      ['Kort over kajen.pdf', 'Brev fra fiskerne.pdf'],
      [],
      []
    ])
    expect(document.items.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
      ['Kajen bygges.'],
      [],
      ['Udsat.']
    ])
  })
})

test.each(['Siden er sidst opdateret 14. maj 2027', 'Siden blev senest opdateret den 14. maj 2027'])(
  'when a page was changed is no part of what was decided above it: %s',
  (line) => {
    const { items } = readMinutes(
      `Referat af møde i Havnerådet den 4. maj 2027\n\n1. Ny kaj\n\nBeslutning\n\nKajen bygges.\n\n${line}\n\n2. Bøjer\n\nBeslutning\n\nUdsat.\n`
    ).document
    expect(items.map(({ decisions }) => decisions[0]?.text)).toEqual(['Kajen bygges.', 'Udsat.'])
  }
)
