import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (...pages: readonly string[]) => readMinutes(pages.join('\n\n'))
const documentOf = (...pages: readonly string[]) => read(...pages).document
const decided = (...pages: readonly string[]) =>
  documentOf(...pages).items.map(({ number, title, decisions }) => [
    number,
    title,
    ...decisions.map(({ text }) => text)
  ])

const viewer = (name: string) =>
  `${name.replace(/\d/gu, '')}\n\nStørrelse: px\nStarte visningen fra side:\n\nDownload "${name}"\n\nTranskript`

describe('transcripts of prints: pages that are a line each, most digits lost', () => {
  test('titles without numbers are known from the contents, in their order', () => {
    const { items, forum, meetingDate } = documentOf(
      viewer('Referat Havnerådet'),
      '1 Referat Havnerådet Mødedato: Tirsdag den 4. maj 2027 Mødetidspunkt: Kl. 15:00 Fraværende: Poul Dyhr Sagsoversigt Side 01. Godkendelse af dagsorden Ny mole ved fiskerihavnen Lukket - Køb af grund Meddelelser...7 Bilagsliste...8',
      '2',
      '3 Havnerådet Mødedato Side Godkendelse af dagsorden Åben sag Sagsnr.: Sagen afgøres i: Bilag: Havnerådet Indstilling Formanden indstiller: At dagsordenen godkendes Beslutninger Havnerådet den Ikke til stede: Poul Dyhr Godkendt.',
      '4 Havnerådet Mødedato Side Ny mole ved fiskerihavnen Åben sag Sagsnr.: Sagen afgøres i: Bilag: 27/20118 Havnerådet Tegning af mole.pdf Indledning/Baggrund Den gamle mole er sunket. Indstilling Havnechefen indstiller: At molen bygges Beslutninger Havnerådet den Ikke til stede: Poul Dyhr Anbefales.'
    )
    expect([forum, meetingDate]).toEqual(['Havnerådet', '2027-05-04'])
    expect(
      items.map(({ number, title, caseNumber, attachments, decisions }) => [
        number,
        title,
        caseNumber,
        attachments,
        decisions[0]?.text.replaceAll('\n', ' ')
      ])
    ).toEqual([
      [1, 'Godkendelse af dagsorden', null, [], 'Ikke til stede: Poul Dyhr Godkendt.'],
      [2, 'Ny mole ved fiskerihavnen', '27/20118', ['Tegning af mole.pdf'], 'Ikke til stede: Poul Dyhr Anbefales.']
    ])
  })

  test('what the page that shows a print says around it is no text, and the link to it keeps the digits of its title', () => {
    const { document, repairs } = read(
      viewer('NØRBY BYRÅD. Kystrådet. Mødet den 12.05.2027, kl. 14:30. Havnegade 2, Lokale 7'),
      '1 NØRBY BYRÅD Mødet den , Havnegade 2, Lokale 7',
      '2 1. Nye tilskud til stier Bænke på molen Lukket',
      '3 NØRBY BYRÅD Tid Mødet den , Sted Havnegade 2, Lokale 7 Til stede Ane Bro, Ida Lind, Ole Vig Åben Punkt 1. Nye tilskud til stier Forvaltningen indstiller, at rådet drøfter dem. Sagsbeskrivelse Reglerne trænger til at blive enkle. Møde den Side 1',
      '4 Beslutning: Drøftet. Sendes ud. Møde den Side 2',
      '5 Punkt 2. Bænke på molen Forvaltningen indstiller, at rådet siger ja. Sagsbeskrivelse Der er plads til fire. Møde den Side 3',
      '6 Beslutning: Godkendt. Møde den Side 4'
    )
    expect([document.meetingDate, document.startTime, document.place]).toEqual([
      '2027-05-12',
      '14:30',
      'Havnegade 2, Lokale 7'
    ])
    expect(document.items.map(({ title, closed, decisions }) => [title, closed, decisions[0]?.text])).toEqual([
      ['Nye tilskud til stier', false, 'Drøftet. Sendes ud.'],
      ['Bænke på molen', false, 'Godkendt.']
    ])
    expect(repairs.filter(({ kind }) => kind === 'furniture').map(({ before }) => before)).toContain('Størrelse: px')
  })

  test('numbers without a full stop before titles in capitals, headings over items between them', () => {
    const page = (number: number, group: string, title: string, decision: string) =>
      `${number - 497} Kystrådet ${group} ${number} ${title} Sagsnr Indstilling: at sagen drøftes. Beslutning: ${decision} Fraværende: Ole Vig (F).`
    const found = decided(
      '1 Kystrådet Beslutningsreferat af møde den 4. maj 2027 kl. 15.00 i Rådssalen',
      '2 Indholdsfortegnelse LUKKET DAGSORDEN SAGER TIL BEHANDLING 500 FORLÆNGELSE AF LEJE... 4 ÅBEN DAGSORDEN 501 NY KAJ VED DET GAMLE SKIBS- VÆRFT... 5 SAGER TIL EFTERRETNING 502 FYRET SAGER TIL BEHANDLING 503 STØTTE TIL 12 BOLIGER... 8',
      '3 Kystrådet SAGER TIL BEHANDLING 500 FORLÆNGELSE AF LEJE Lukket punkt',
      page(501, 'ÅBEN DAGSORDEN', 'NY KAJ VED DET GAMLE SKIBSVÆRFT', 'Godkendt.'),
      page(502, 'SAGER TIL EFTERRETNING', 'FYRET', 'Taget til efterretning.'),
      page(503, 'SAGER TIL BEHANDLING', 'STØTTE TIL 12 BOLIGER', 'Udsat.')
    ).map((item) => item.map((one) => String(one).replaceAll('\n', ' ')))
    expect(found).toEqual([
      ['500', 'FORLÆNGELSE AF LEJE'],
      ['501', 'NY KAJ VED DET GAMLE SKIBSVÆRFT', 'Godkendt. Fraværende: Ole Vig (F).'],
      ['502', 'FYRET', 'Taget til efterretning. Fraværende: Ole Vig (F).'],
      ['503', 'STØTTE TIL 12 BOLIGER', 'Udsat. Fraværende: Ole Vig (F).']
    ])
  })

  test('a title that the text says again in part begins no item', () => {
    expect(
      decided(
        '1 Åben beslutningsprotokol Kystrådet 4. maj 2027 kl. 12:30 Lokale B204, Nørby Rådhus Afbud: Ole Vig',
        '2 Indholdsfortegnelse Side 71. Godkendelse af regnskab for molens renovering Orientering om isen i havnen Lukket - Ejendomssag Underskrifter',
        '3 Godkendelse af regnskab for molens renovering Sagsnr.: 27/11730 Sagsansvarlig: LTH Sagens formål Godkendelse af regnskabet. Sagsbeskrivelse Molen er færdig. Kystrådets beslutning den 4. maj 2027 Anbefales.',
        '4 Orientering om isen i havnen Sagsnr.: 27/12001 Sagsansvarlig: LTH Sagens formål Orientering. Sagsbeskrivelse Isen kom i januar. Kystrådets beslutning den 4. maj 2027 Taget til efterretning.'
      )
    ).toEqual([
      [1, 'Godkendelse af regnskab for molens renovering', 'Anbefales.'],
      [2, 'Orientering om isen i havnen', 'Taget til efterretning.']
    ])
  })

  test('contents that are headed by other words, closed ones among them, close no item', () => {
    const { items } = documentOf(
      '1 KYSTRÅDET FOR NØRBY KOMMUNE REFERAT FRA MØDE NR. 9 TIRSDAG DEN 4. MAJ 2027, KL PÅ NØRBY RÅDHUS',
      '2 Kystrådet 4. maj 2027 Side: 2 Fraværende: Ole Vig. Til behandling forelå: SAGER TIL RÅDETS AFGØRELSE Leverandør af sand Ny båd - navn...4 SAGER TIL EFTERRETNING Meddelelser...5 LUKKEDE SAGER LUKKET PUNKT:...6',
      '3 Kystrådet 4. maj 2027 Side: 3 SAGER TIL RÅDETS AFGØRELSE 87. Leverandør af sand Sagsnr J.nr Kontrakten udløber. Beslutning: Godkendt, dog kun for et år. 88. Ny båd - navn Sagsnr J.nr Der er tre forslag. Beslutning: Båden skal hedde Terna.',
      '4 Kystrådet 4. maj 2027 Side: 4 SAGER TIL EFTERRETNING 89. Meddelelser Sagsnr J.nr Formanden har været i KL. Beslutning: Taget til efterretning. LUKKEDE SAGER 90. LUKKET PUNKT:'
    )
    expect(items.map(({ number, title, closed, decisions }) => [number, title, closed, decisions[0]?.text])).toEqual([
      [87, 'Leverandør af sand', false, 'Godkendt, dog kun for et år.'],
      [88, 'Ny båd - navn', false, 'Båden skal hedde Terna.'],
      [89, 'Meddelelser', false, 'Taget til efterretning.'],
      [90, 'LUKKET PUNKT', true, undefined]
    ])
  })

  test('initials and a case number behind a title, a heading whose body and day were lost, pages of a count that begins elsewhere', () => {
    const { items } = documentOf(
      '1 REFERAT Kystrådet Mødedato: Tirsdag den 4. maj 2027 Mødetidspunkt: 16:00. Sted: Mødelokale 5, Rådhuset. Fraværende: Ole Vig',
      '2 Indholdsfortegnelse Side 1. Godkendelse af dagsorden Pulje til bænke Underskriftsside',
      '3 1. Godkendelse af dagsorden ABDEF / 27/4410 Sagsfremstilling: Dagsordenen er udsendt. Beslutning i den : Godkendt. Ole Vig deltog ikke. 88',
      '4 2. Pulje til bænke ABDEF / 27/5120 Sagsfremstilling: Seks byer har søgt. Indstilling: Forvaltningen indstiller: - at puljen fordeles Beslutning i den : Indstilles til Byrådet. Ole Vig deltog ikke. 89'
    )
    expect(items.map(({ title, caseNumber, decisions }) => [title, caseNumber, decisions[0]?.text])).toEqual([
      ['Godkendelse af dagsorden', '27/4410', 'Godkendt. Ole Vig deltog ikke.'],
      ['Pulje til bænke', '27/5120', 'Indstilles til Byrådet. Ole Vig deltog ikke.']
    ])
  })

  test('body and day alone head what was decided of each item, on pages whose heads say the body too', () => {
    const page = (number: number, title: string, text: string, decision: string) =>
      `${number + 2} Åbent punkt Kystrådet den , s.${number + 2} ${title} ${number}. Sagsfremstilling ${text} Beslutningskompetence Kystrådet. Indstilling Forvaltningen foreslår, at sagen drøftes. Kystrådet den 4. maj 2027 ${decision}`
    expect(
      decided(
        '1 Kystrådet den , s. 1 NØRBY KOMMUNE Kystrådet Protokol Tirsdag den 4. maj 2027 kl. 08:15 afholdt Kystrådet møde i mødelokale 3. Medlemmerne var til stede, undtagen: Ole Vig (F) var fraværende',
        '2 Kystrådet den , s. 2 INDHOLDSFORTEGNELSE Sag nr: Side: 01 Plan for stierne 3 02 Hytter ved stranden 5',
        page(1, 'Plan for stierne', 'Planen har været i høring i otte uger. Der er kommet seks svar.', 'Anbefales.'),
        page(2, 'Hytter ved stranden', 'En forening vil bygge 30 hytter.', 'Drøftet. Ole Vig (F) var fraværende.')
      )
    ).toEqual([
      [1, 'Plan for stierne', 'Anbefales.'],
      [2, 'Hytter ved stranden', 'Drøftet. Ole Vig (F) var fraværende.']
    ])
  })

  test("a body's meeting, its day and the item's number head what it decided", () => {
    expect(
      decided(
        '1 Møde i Byrådet tirsdag den 4. maj 2027, Kl. 17 i salen REFERAT Der var ingen spørgsmål fra tilhørerne denne gang. INDHOLDSFORTEGNELSE 1... Meddelelser Anden opfølgning på regnskabet Nedrivning af fyret. 3',
        '2 1. Meddelelser a) Der holdes ekstra møde i juni. Byrådets møde 4. maj 2027 Punkt 1: Til efterretning. 2. Anden opfølgning på regnskabet Resumé Opfølgningen viser et overskud. Indstilling Udvalget indstiller, at den godkendes. Byrådets møde 4. maj 2027 Punkt 2: Godkendt.',
        '3 3. Nedrivning af fyret Resumé Fyret er brændt. Indstilling Udvalget indstiller, at der gives tilladelse. Byrådets møde 4. maj 2027 Punkt 3: Godkendt. Imod stemte O.'
      )
    ).toEqual([
      [1, 'Meddelelser', 'Til efterretning.'],
      [2, 'Anden opfølgning på regnskabet', 'Godkendt.'],
      [3, 'Nedrivning af fyret', 'Godkendt. Imod stemte O.']
    ])
  })

  test('a list at the end says which attachments each item has', () => {
    const { items } = documentOf(
      '1 Referat fra Kystrådet Mødedato: Tirsdag den 4. maj 2027 Mødetidspunkt: 8:15-10:00 Afbud: Fraværende: Ole Vig (O)',
      '2 Indholdsfortegnelse Side 1. Godkendelse af dagsorden Nye tider i badet Bilagsliste Side 1',
      '3 1. Godkendelse af dagsorden Dok.nr.: 2210 Sagsid.: 27/61 Initialer: kbe Åben sag Beslutning Kystrådet den Godkendt. Side 2',
      '4 2. Nye tider i badet Dok.nr.: 2231 Sagsid.: 27/4077 Initialer: hgr Åben sag Sagsfremstilling Badet har haft samme tider siden 1998. Beslutning Kystrådet den Godkendt for et år. Side 3',
      '5 Bilagsliste 2. Nye tider i badet 1. Evaluering af badning (Dok.nr. 30981/27) Side 4'
    )
    expect(items.map(({ title, attachments }) => [title, attachments])).toEqual([
      ['Godkendelse af dagsorden', []],
      ['Nye tider i badet', ['Evaluering af badning']]
    ])
  })

  test('items that nothing but their numbers tells, counted through all pages, without the number of the last page', () => {
    expect(
      decided(
        viewer('Referat fra møde i havnechefnetværket i den nordlige region'),
        '1 Referat fra møde i havnechefnetværket i den nordlige region Tid og sted: Fredag 7. maj 2027, fra kl til (11.00) Kulturhuset Tårnet, Ringvej 3. Afbud: Ane Bro, Poul Dyhr. 1. Godkendelse af dagsorden Dagsordenen blev godkendt. 2. Godkendelse af referatet fra mødet fredag 10. juni 2026 Referatet blev godkendt. 3. Fælles aftale 2028 Orientering om status. Netværket anbefalede, at den forlænges, og at der',
        '2 udarbejdes et forslag til fælles indkøb. 4. Nyt om beredskabet Ida Lind orienterede. Netværket tog det til efterretning. 5. Eventuelt Der var ikke noget til punktet. 2'
      ).map((item) => item.map((one) => String(one).replaceAll('\n', ' ')))
    ).toEqual([
      ['1', 'Godkendelse af dagsorden', 'Dagsordenen blev godkendt.'],
      ['2', 'Godkendelse af referatet fra mødet fredag 10. juni 2026', 'Referatet blev godkendt.'],
      [
        '3',
        'Fælles aftale 2028',
        'Orientering om status. Netværket anbefalede, at den forlænges, og at der udarbejdes et forslag til fælles indkøb.'
      ],
      ['4', 'Nyt om beredskabet', 'Ida Lind orienterede. Netværket tog det til efterretning.'],
      ['5', 'Eventuelt', 'Der var ikke noget til punktet.']
    ])
  })

  test('headings in capitals that lost their day, other bodies among them, years in titles, a closed item by its mark', () => {
    const { items } = documentOf(
      '1 NØRBY KOMMUNE Referat til Kystrådet Mødedato: Tirsdag den 4. maj 2027 Mødetidspunkt: 18:30 Afbud: Ole Vig',
      '2 Indholdsfortegnelse Punkter til dagsorden Side 1. Godkendelse af dagsorden Plan for kajakstien Rapport for skoleåret 2026/ Spørgetid Bevilling til Café Mole LUKKET SAG Bilagsoversigt',
      '3 1. Godkendelse af dagsorden Åben sag Sagsnr.: 27/20057 Sagsansvarlig: mhk.of RESUMÉ Dagsordenen. BESLUTNING I KYSTRÅDET DEN Godkendt. 2',
      '4 2. Plan for kajakstien Åben sag Sagsnr.: 27/44810 Sagsansvarlig: hjo.tf RESUMÉ Et klubhus. INDSTILLING Forvaltningen indstiller, at planen vedtages. BESLUTNING I TEKNIK- OG MILJØUDVALGET DEN Anbefales. BESLUTNING I KYSTRÅDET DEN Godkendt. Ole Vig stemte imod. 3',
      '5 3. Rapport for skoleåret 2026/27 Åben sag Sagsnr.: 27/16608 Sagsansvarlig: lbe.bk RESUMÉ Rapporten forelægges. BESLUTNING I KYSTRÅDET DEN Sendt tilbage til skolen. 5',
      '6 4. Spørgetid Åben sag BESLUTNING I KYSTRÅDET DEN Ingen spørgsmål. 6',
      '7 5. Bevilling til Café Mole LUKKET SAG 7'
    )
    expect(items.map(({ title, caseNumber, closed }) => [title, caseNumber, closed])).toEqual([
      ['Godkendelse af dagsorden', '27/20057', false],
      ['Plan for kajakstien', '27/44810', false],
      ['Rapport for skoleåret 2026/27', '27/16608', false],
      ['Spørgetid', null, false],
      ['Bevilling til Café Mole', null, true]
    ])
    expect(items[1]?.decisions.map(({ forum, date, text }) => [forum, date, text])).toEqual([
      ['Teknik- og Miljøudvalget', null, 'Anbefales.'],
      ['Kystrådet', '2027-05-04', 'Godkendt. Ole Vig stemte imod.']
    ])
  })

  test('number and particulars above the title, on a page that says no title before them', () => {
    const { items } = documentOf(
      viewer('Følgende sager behandles på mødet'),
      '1 Kystrådet Referat fra ordinært møde D1 Tirsdag kl. 17:00 Følgende sager behandles på mødet Side Meddelelser 2 2 Afvisning af plan for Kystvej 4 3 3 Støj fra færgen - høring 5 Bilagsoversigt 9 Bemærkninger til dagsorden',
      '2 Punkt: 1 Doksys sagsnr.: 27/20417 Journalnr.: A00 Sagsforløb: KR - Åben sag Mødedato: Sagsansvarlig enhed: Politik og Udvikling Sagsbehandler: Lene Dyrhave Meddelelser Baggrund Chefen fortalte om turen i september. Kystrådets beslutning Taget til efterretning.',
      '3 Punkt: 2 Doksys sagsnr.: 27/8830 Journalnr.: P16 Sagsforløb: KR-ØU - Åben sag Mødedato: Sagsansvarlig enhed: By og Miljø Sagsbehandler: Per Kvist Afvisning af plan for Kystvej 4 Baggrund Ejeren har søgt om ni lejligheder. Forslag Administrationen foreslår Kystrådet 1. at anbefale, at det afvises. Bilag Ansøgning fra ejeren Kystrådets beslutning Anbefales. Ida Lind (V) stemte imod.',
      '4 Punkt: 3 Doksys sagsnr.: 27/3391 Journalnr.: K Sagsforløb: KR - Åben sag Mødedato: Sagsansvarlig enhed: By og Miljø Sagsbehandler: Per Kvist Støj fra færgen - høring Baggrund Kommunen skal vedtage en plan. Kystrådets beslutning Godkendt.'
    )
    expect(
      items.map(({ number, title, caseNumber, attachments, decisions }) => [
        number,
        title,
        caseNumber,
        attachments,
        decisions[0]?.text
      ])
    ).toEqual([
      [1, 'Meddelelser', '27/20417', [], 'Taget til efterretning.'],
      [
        2,
        'Afvisning af plan for Kystvej 4',
        '27/8830',
        ['Ansøgning fra ejeren'],
        'Anbefales. Ida Lind (V) stemte imod.'
      ],
      [3, 'Støj fra færgen - høring', '27/3391', [], 'Godkendt.']
    ])
  })

  test('a room that stands behind the label of who was absent, and the office behind the name of the body', () => {
    const { forum, place, absent } = documentOf(
      '1 Åben referat Kystrådet Teknikforvaltningen, Drift & Service Side 1. Mødedato: Mødet påbegyndt: kl. 17:00 Mødet afsluttet: kl. 18:40 Mødested: Fraværende: Mødelokale 207, Nørby Rådhus Ane Bro, Poul Dyhr og Ida Lind Bemærkninger Følgende sager behandles: Pkt. Tekst Side 1 Godkendelse af dagsorden 2 2 Plan for stierne i perioden 4',
      '2 Side A Godkendelse af dagsorden Resumé Rådet skal godkende dagsordenen. Beslutning Godkendt. Ane Bro, Poul Dyhr og Ida Lind deltog ikke i mødet.',
      '3 Side P Plan for stierne i perioden Resumé Planen er udsendt. Beslutning Drøftet. Ane Bro, Poul Dyhr og Ida Lind deltog ikke i mødet.'
    )
    expect([forum, place, absent]).toEqual([
      'Kystrådet',
      'Mødelokale 207, Nørby Rådhus',
      ['Ane Bro', 'Poul Dyhr', 'Ida Lind']
    ])
  })
})

test('a closed item by a mark with its noun behind the title, and papers that were sent with others', () => {
  const { items } = readMinutes(
    'Referat Kystrådet 4. maj 2027\n\n1. Regnskab 2026-bilag\nGodkendt.\n\n2. Uddeling af rådets pris. Lukket punkt\n\n3. Orientering om Lukket sag\nDrøftet.\n\n4. Ny kaj\nUdsat.\n\n5. Eventuelt\nIntet.'
  ).document
  expect(items.map(({ title, closed }) => [title, closed])).toEqual([
    ['Regnskab 2026', false],
    ['Uddeling af rådets pris', true],
    ['Orientering om Lukket sag', false],
    ['Ny kaj', false],
    ['Eventuelt', false]
  ])
})

test('what each item has below "Politisk behandling" was decided, where nothing is elsewhere', () => {
  const item = (number: number, title: string, decision: string) =>
    `SAG NR. ${number} ${title}\nADMINISTRATIONENS INDSTILLING\nat planen sendes i høring\nPOLITISK BEHANDLING\nKystrådets beslutning den 4. maj 2027: ${decision}\nRESUME\nSkibene sejler i dag til midnat.\n`
  expect(
    decided(
      'KYSTRÅDET\nTirsdag den 4. maj 2027',
      item(1, 'PLAN FOR NATFÆRGEN', 'Anbefalet.'),
      item(2, 'BÅDE', 'Drøftet.'),
      item(3, 'FYR', 'Udsat.')
    )
  ).toEqual([
    [1, 'PLAN FOR NATFÆRGEN', 'Anbefalet.'],
    [2, 'BÅDE', 'Drøftet.'],
    [3, 'FYR', 'Udsat.']
  ])
})
