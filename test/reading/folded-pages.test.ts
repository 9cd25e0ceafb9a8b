import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const documentOf = (...pages: readonly string[]) => readMinutes(pages.join('\n\n')).document

describe('documents whose pages are a line each', () => {
  test('numbered items with labels that the copy left empty', () => {
    const { items, ...head } = documentOf(
      '1 Åbent Referat til Udvalget for Kyst og Kultur Mødedato: Tirsdag den 4. maj 2027 Mødetidspunkt: 13:00-16:00 Mødested: Deltagere: Fraværende: Referent: Sal 3, det nye rådhus Ane Bro, Poul Dyhr, Ida Lind Ingen Per Kvist',
      '2 Indholdsfortegnelse Side 284. Godkendelse af dagsorden Gensidig orientering Underskrifter Side 600',
      '3 284. Godkendelse af dagsorden Dok.nr.: 5726 Sagsid.: Initialer: Åben sag Beslutning Udvalget for Kyst og Kultur den Fraværende: Ingen Godkendt Side 601',
      '4 285. Gensidig orientering Dok.nr.: 5727 Sagsid.: 27/1123 Initialer: 4711 Åben sag Sagsfremstilling Der orienteres. Beslutning Udvalget for Kyst og Kultur den Fraværende: Ingen Taget til efterretning. Side 602'
    )
    expect([head.forum, head.meetingDate, head.startTime, head.secretary, head.participants]).toEqual([
      'Udvalget for Kyst og Kultur',
      '2027-05-04',
      '13:00',
      null,
      []
    ])
    expect(
      items.map(({ number, title, caseNumber, decisions }) => [
        number,
        title,
        caseNumber,
        decisions[0]?.text,
        decisions[0]?.outcome
      ])
    ).toEqual([
      [284, 'Godkendelse af dagsorden', null, 'Fraværende: Ingen\nGodkendt', 'approved'],
      [285, 'Gensidig orientering', '27/1123', 'Fraværende: Ingen\nTaget til efterretning.', 'noted']
    ])
  })

  test('groups of items, decisions behind a colon, page numbers at the end of each page', () => {
    const { items } = documentOf(
      '1 REFERAT fra møde i Kystrådet den 4. maj 2027 kl. 15.00 i rådssalen Medlemmer: Ane Bro, Poul Dyhr og Ida Lind samt fem andre, hvis navne ikke er trykt her på siden 1',
      '2 ÅBNE EFTERRETNINGSSAGER 73. Plan for strandene. J.nr.: Sagsid: Sagsbehandler: HY Åben sag Sagsfremstilling: Regionen har sendt en plan. Beslutning: Taget til efterretning. 2',
      '3 ÅBNE BESLUTNINGSSAGER 74. Dispensation til badehus. J.nr.: Sagsid: Sagsbehandler: LT Åben sag Sagsfremstilling: Ejeren har søgt. Indstilling: Forvaltningen indstiller, at der dispenseres. Beslutning: Godkendt. 3'
    )
    expect(
      items.map(({ number, sections, decisions }) => [number, sections.map(({ name }) => name), decisions[0]?.text])
    ).toEqual([
      [73, ['Sagsfremstilling', 'Beslutning'], 'Taget til efterretning.'],
      [74, ['Sagsfremstilling', 'Indstilling', 'Beslutning'], 'Godkendt.']
    ])
  })

  test('items that nothing but their numbers tells from the text', () => {
    const { items, forum, secretary } = documentOf(
      '1 Referat fra HovedMED 4. maj 2027 Sted: Rådhuset, D1 Dato: 4. maj 2027 kl. 9-11 Deltagere: Ane Bro (formand), Poul Dyhr, Ida Lind, HR-konsulent (sekretær) Fraværende: Ole Vig 1. Godkendelse af dagsorden Dagsordenen blev godkendt. 2. Nyt fra formanden Formanden orienterede om budget 2028. 3. Eventuelt Intet.'
    )
    expect([forum, secretary]).toEqual(['HovedMED', 'Ida Lind'])
    expect(items.map(({ number, title, sections }) => [number, title, sections[0]?.text])).toEqual([
      [1, 'Godkendelse af dagsorden', 'Dagsordenen blev godkendt.'],
      [2, 'Nyt fra formanden', 'Formanden orienterede om budget 2028.'],
      [3, 'Eventuelt', 'Intet.']
    ])
  })

  test('bodies and dates in the middle of a page', () => {
    const { items } = documentOf(
      '1 Kystrådet Referat Dato: 15. maj 2027 Mødested: Rådssalen Mødedeltagere: Ane Bro, Poul Dyhr, Ida Lind, Ole Vig, Per Kvist, Else Toft, Jens Hald og Tove Riis',
      '2 89. Kvartalsrapport J.nr.:. Sagsid.: Initialer: Åben sag Rapporten ligger i sagen. Økonomiudvalget, den 7. maj 2027: Anbefales. Kystrådet, den 15. maj 2027: Taget til efterretning. 90. Fyret J.nr.:. Sagsid.: Initialer: Åben sag Brev er modtaget. Kystrådet, den 15. maj 2027: Drøftet.'
    )
    expect(
      items.map(({ number, title, decisions }) => [number, title, decisions.map(({ forum, text }) => [forum, text])])
    ).toEqual([
      [
        89,
        'Kvartalsrapport',
        [
          ['Økonomiudvalget', 'Anbefales.'],
          ['Kystrådet', 'Taget til efterretning.']
        ]
      ],
      [90, 'Fyret', [['Kystrådet', 'Drøftet.']]]
    ])
  })

  test('numbered sentences of a proposal are no items', () => {
    const { items } = documentOf(
      '1 Referat Kystrådet den 4. maj 2027 Punkt 1: Ny bro Sagsnr. 27/1001 Indstilling Chefen indstiller: 1. Broen bygges. 2. Vejen lægges om. 3. Stien lukkes. Beslutning i Kystrådet den 4. maj 2027: Godkendt. Punkt 2: Fyr Sagsnr. 27/1002 Beslutning i Kystrådet den 4. maj 2027: Udsat.'
    )
    expect(items.map(({ title }) => title)).toEqual(['Ny bro', 'Fyr'])
  })
})

describe('what pages that are a line each have around and within their text', () => {
  test('running heads and feet of all pages are no text', () => {
    const { items } = documentOf(
      '1 Færgeudvalget Øst BESLUTNINGSPROTOKOL Sted: Skæret Dato: Torsdag den 6. maj 2027 Start kl.: 11:30 Deltagere: Ane Bro, Poul Dyhr, Ida Lind og Ole Vig samt Per Kvist Nørbæk Kommune',
      '2 Færgeudvalget Øst Indholdsfortegnelse Side 1. Borgermøde Forretningsorden Bilagsoversigt...13 Nørbæk Kommune',
      '3 Færgeudvalget Øst 1. Borgermøde 27/2323 Åben sag Sagsfremstilling: Der var møde. Beslutning i Færgeudvalget Øst den 06-05-2027 Det undersøges. Nørbæk Kommune',
      '4 Færgeudvalget Øst 2. Forretningsorden 27/2324 Åben sag Sagsfremstilling: Ordenen ændres. Beslutning i Færgeudvalget Øst den 06-05-2027 Godkendt. Nørbæk Kommune'
    )
    expect(items.map(({ title, caseNumber, decisions }) => [title, caseNumber, decisions[0]?.text])).toEqual([
      ['Borgermøde', '27/2323', 'Det undersøges.'],
      ['Forretningsorden', '27/2324', 'Godkendt.']
    ])
  })

  test('headings in capitals, "udvalgets beslutning", and short pages', () => {
    const { items } = documentOf(
      '1 Protokol Kystudvalget den 6. maj 2027 kl. 10:00 Lokale D116, rådhuset Afbud: Ane Bro, Poul Dyhr samt tre andre, hvis navne ikke står her, men i bilaget',
      '2 246. Ny mole Sagsnr.: 27/2153 Sagens formål Molen. Kystudvalgets beslutning Indstillingen godkendt.',
      '3 247. Nyt fyr Sagsnr.: 27/2154 SAGSFREMSTILLING: Fyret. BESLUTNING KYSTUDVALGET DEN 6. MAJ 2027: Udsat.'
    )
    expect(items.map(({ title, decisions }) => [title, decisions.map(({ text }) => text)])).toEqual([
      ['Ny mole', ['Indstillingen godkendt.']],
      ['Nyt fyr', ['Udsat.']]
    ])
  })
})

describe('items that are a line each, headed by words without a colon', () => {
  const frame = 'Hent som PDF Kopier link'
  const head =
    'Tilbage til forsiden Referat 4. maj 2027 kl. 15.00 Havneudvalget - Sal 3 Udvalg: Havneudvalget Mødedato: tirsdag den 4. maj 2027 kl. 15.00 Mødested: Sal 3 Information: Mødedeltagere: Punkt Titel'
  const pages = (decision: string, section: string, body: string) => [
    `${head} 1 Godkendelse af dagsorden 27-014477 ${decision} Godkendt ${section} ${body} Havneudvalget. Resume Dagsordenen for mødet den 4. maj 2027. ${frame}`,
    `2 Ny kaj ved Havnegade 27-014478 ${decision} 1. Anbefales 2. Udsat til juni ${section} ${body} Havneudvalget og byrådet. Resume Kajen er slidt, og havnen har skrevet. Sagens forløb 10-04-2027 Havneudvalget 2027 Beslutning ikke frigivet Bilag PDF 1. Kort over kajen 1 PDF 2. Overslag 1 PDF 3. Brev 1 ${frame}`,
    `3 Underskrifter 27-014479 ${decision} . ${section} ${body} Havneudvalget. Resume Elektronisk underskrift. ${frame}`
  ]

  test.each([
    ['Beslutning', 'Fremstilling', 'Sagsprocedure'],
    ['BESLUTNING', 'SAGSFREMSTILLING', 'Kompetence'],
    ['Beslutninger', 'Indledning', 'Beslutningskompetence']
  ])('%s, then %s', (decision, section, body) => {
    const { place, items } = documentOf(...pages(decision, section, body))
    expect(place).toBe('Sal 3')
    expect(items.map(({ number, title, caseNumber }) => [number, title, caseNumber])).toEqual([
      [1, 'Godkendelse af dagsorden', '27-014477'],
      [2, 'Ny kaj ved Havnegade', '27-014478'],
      [3, 'Underskrifter', '27-014479']
    ])
    expect(items.map(({ decisions }) => decisions.map(({ text }) => text.replaceAll('\n', ' ')))).toEqual([
      ['Godkendt'],
      ['1. Anbefales 2. Udsat til juni'],
      ['.']
    ])
  })

  test('a paragraph that speaks of a decision stays one', () => {
    const paragraph =
      'Udvalget drøftede kajen i april. Beslutning om den træffes i juni, når Økonomi og HR har set på tallene, og Indstilling fra havnen foreligger til den tid.'
    const { items } = documentOf(
      'Referat Havneudvalget den 4. maj 2027',
      '1. Ny kaj',
      'Beslutning',
      paragraph,
      '2. Fyr',
      'Beslutning',
      paragraph
    )
    expect(items.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([[paragraph], [paragraph]])
  })

  test('items counted through all pages behind a sign of their own, with the titles that the contents say', () => {
    const { items } = documentOf(
      '1 Kystrådet Referat af møde den 4. maj 2027 kl. 15.00 i rådssalen Dagsorden 17. Godkendelse af dagsorden 18. Tilskud til Havnens Venner 19. Salg af Den Røde Kran på kajen 20. Eventuelt Ad 17) Godkendelse af dagsorden Beslutning Godkendt.',
      '2 Ad 18) Tilskud til Havnens Venner Foreningen har søgt om 40.000 kr. til en ny bro. Beslutning Tiltrådt uden',
      '3 ændringer. Ad 19) Salg af Den Røde Kran på kajen Kranen er fra 1931 og kan ikke længere bruges. Beslutning Udsat. Ad 20) Eventuelt Næste møde holdes i juni, og der er intet andet at berette om herfra.'
    )
    expect(items.map(({ number, title, decisions }) => [number, title, decisions[0]?.text])).toEqual([
      [17, 'Godkendelse af dagsorden', 'Godkendt.'],
      [18, 'Tilskud til Havnens Venner', 'Tiltrådt uden\nændringer.'],
      [19, 'Salg af Den Røde Kran på kajen', 'Udsat.'],
      [20, 'Eventuelt', undefined]
    ])
  })

  test('what stands in most items heads their parts, whatever it says, and bullets are lists', () => {
    const { items } = documentOf(
      '1 Kystrådet Referat af møde den 4. maj 2027 kl. 15.00 i rådssalen Punkt 1: Ny bro Sagens kerne Broen er slidt. Politisk drøftelse Rådet så på kajen. Beslutning Tiltrådt. Papirer i sagen • Tegning • Brev fra naboen Punkt 2: Fyret Sagens kerne',
      '2 Fyret er slukket. Politisk drøftelse Formanden har set det. Beslutning Kystrådet, 4. maj 2027, pkt. 2 Udsat. Papirer i sagen • Kort over fyret Punkt 3: Stien Sagens kerne Stien er sunket. Politisk drøftelse Ingen har savnet den. Beslutning Afvist. Papirer i sagen • Foto af stien'
    )
    expect(items.map(({ title, decisions, sections }) => [title, decisions[0]?.text, sections[0]?.heading])).toEqual([
      ['Ny bro', 'Tiltrådt.', 'Sagens kerne'],
      ['Fyret', 'Udsat.', 'Sagens kerne'],
      ['Stien', 'Afvist.', 'Sagens kerne']
    ])
  })

  test('what ends a sentence in a title ends no title, and a decision without a heading is none of it', () => {
    const line = (number: number, title: string, decided: string) =>
      `${number} ${title} 27-01447${number} ${decided} Fremstilling Sagsprocedure Havneudvalget. Resume Havnen har skrevet om det, og sagen tages op igen, når svaret er kommet. ${frame}`
    const { items } = documentOf(
      `${head} ${line(1, 'Godkendelse af dagsorden', 'Beslutning Godkendt')}`,
      line(2, 'Forslag fra havnen vedr. lys på molen', 'Beslutning Anbefales'),
      line(3, 'Status på taksten pr. 31. marts 2027', 'Beslutning Taget til efterretning'),
      line(4, '2. behandling af "Ny kaj", skema A', 'Beslutning 1.-2. Anbefales'),
      `5 Lukket: Salg af grund 27-014475 1.-3. Anbefales. ${frame}`
    )
    expect(items.map(({ title, caseNumber }) => [title, caseNumber])).toEqual([
      ['Godkendelse af dagsorden', '27-014471'],
      ['Forslag fra havnen vedr. lys på molen', '27-014472'],
      ['Status på taksten pr. 31. marts 2027', '27-014473'],
      ['2. behandling af "Ny kaj", skema A', '27-014474'],
      ['Salg af grund', '27-014475']
    ])
    expect(items.map(({ decisions }) => decisions[0]?.text)).toEqual([
      'Godkendt',
      'Anbefales',
      'Taget til efterretning',
      '1.-2. Anbefales',
      undefined
    ])
  })

  test('a head whose labels have no colon, and contents with closed items', () => {
    const { items, ...head } = documentOf(
      '1 Nørby Kommune REFERAT Kystrådet Tirsdag den 4. maj 2027 kl. 15.00-16.30 Mødested Mødelokale Bøgen Mødedeltagere Ane Bro, Poul Dyhr, Ida Lind Afbud Ole Vig Indholdsfortegnelse 7 - Ny bro 8 - Lukket punkt 9 - Stien ved fyret Nr.7 - Ny bro Beslutning Tiltrådt.',
      '2 Nr.8 - Lukket punkt Nr.9 - Stien ved fyret Stien er sunket i vinter og kan ikke længere bruges af cykler. Beslutning Udsat til juni.'
    )
    expect([head.forum, head.startTime, head.place, head.participants, head.absent]).toEqual([
      'Kystrådet',
      '15:00',
      'Mødelokale Bøgen',
      ['Ane Bro', 'Poul Dyhr', 'Ida Lind'],
      ['Ole Vig']
    ])
    expect(items.map(({ number, title, closed, decisions }) => [number, title, closed, decisions[0]?.text])).toEqual([
      [7, 'Ny bro', false, 'Tiltrådt.'],
      [8, 'Lukket punkt', true, undefined],
      [9, 'Stien ved fyret', false, 'Udsat til juni.']
    ])
  })
})
