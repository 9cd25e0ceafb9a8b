import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const headOf = (head: string) =>
  readMinutes(`${head}\n\nPunkt 1: Godkendelse af dagsorden\n\n26/1\n\nBeslutning\n\nGodkendt.\n`).document

describe('the head of minutes', () => {
  test('a title with forum and date, labels without colon, a name broken over two lines', () => {
    expect(
      headOf(
        'REFERAT Direktionen d. 14-03-2027\n\nMødedato Søndag d. 14. marts 2027 kl. 09:30\n\nMødested Mødelokale Bøg\n\nMødedeltagere Anna Holt, Per Lind, Ida\nKrog Vind, Maja Sten (sekretær)'
      )
    ).toMatchObject({
      kind: 'minutes',
      forum: 'Direktionen',
      meetingDate: '2027-03-14',
      startTime: '09:30',
      place: 'Mødelokale Bøg',
      participants: ['Anna Holt', 'Per Lind', 'Ida Krog Vind'],
      secretary: 'Maja Sten'
    })
  })

  test.each([
    ['Referat af direktionsmøde', 'Direktionen'],
    ['Referat fra chefgruppemøde', 'Chefgruppen'],
    ['Skolebestyrelsen på Nordskolen\n\nReferat af skolebestyrelsesmøde', 'Skolebestyrelsen på Nordskolen']
  ])('the forum in the name of its meeting: %s', (title, forum) => {
    expect(headOf(`${title}\n\nTirsdag den 9. marts 2027 kl. 8.30 - 11.00 i havnefogedens mødelokale`)).toMatchObject({
      forum,
      meetingDate: '2027-03-09',
      startTime: '08:30',
      place: 'havnefogedens mødelokale'
    })
  })

  test.each([
    ['Møde i bestyrelsen for Skovby Vand A/S', 'Bestyrelsen for Skovby Vand A/S'],
    ['Møde i styregruppen for havnebadet', 'Styregruppen for havnebadet']
  ])('a forum below the title, named by its meeting: %s', (line, forum) => {
    expect(headOf(`Referat\n\n${line}\n\nMødedato: Tirsdag den 9. marts 2027`)).toMatchObject({ forum })
  })

  test.each([
    ['Mødelokale        Rådhuset, mødelokale 25', 'Rådhuset, mødelokale 25'],
    ['Tirsdag den 9. marts 2027 kl. 17.00 i mødelokale 3, Skovby Rådhus', 'mødelokale 3, Skovby Rådhus'],
    ['den 9. marts 2027 kl. 17.00\ni Lokale 2.14, Skovby Rådhus', 'Lokale 2.14, Skovby Rådhus']
  ])('the place in "%s"', (line, place) => {
    expect(headOf(`Referat\nHavneudvalget\n\n${line}`)).toMatchObject({ place })
  })

  test.each([
    'Kl: 10.00 – 12.30',
    'Kl. 10.00 – 12.30',
    'Kl.: 10-12',
    'kl 10.00',
    'Tidsrum: kl. 10.00 til 12.30',
    'Klokkeslæt: 10 til 12.30',
    'Mødet begyndte kl. 10.00',
    'Mødet starter: kl. 10',
    'Start/slut: 10.00/12.30',
    'Start kl. : 10',
    'Fra kl. 10.00 til kl. 12.30'
  ])('a time below the date: %s', (line) => {
    expect(headOf(`Referat\n\nHavnerådet\n\nDato: 9. marts 2027\n\n${line}\nSted: Havnekontoret`)).toMatchObject({
      meetingDate: '2027-03-09',
      startTime: '10:00',
      place: 'Havnekontoret'
    })
  })

  test("the meeting's day, where the document has one of its own", () => {
    expect(
      headOf(
        'J.nr.: 0-1-2-27\nDato: 10. marts 2027\n\nBestyrelsen for Fjordfærgen\n\nReferat\n\nTid: Mandag, den 8. marts 2027 kl. 10.00'
      ).meetingDate
    ).toBe('2027-03-08')
    expect(
      headOf('Dato\tJournalnr\n5. marts 2027\t1-25\n\nReferat fra mødet i Havnerådet den 2. marts 2027').meetingDate
    ).toBe('2027-03-02')
    expect(headOf('REFERAT Havnerådet\n\nDato: 2. marts 2027').meetingDate).toBe('2027-03-02')
  })

  test.each([
    [
      'Referat\n\nFra møde i bestyrelsen for Fjordfærgen A/S\n\nMødedato: 2. marts 2027',
      'Bestyrelsen for Fjordfærgen A/S'
    ],
    ['§ 17, stk. 4-udvalget om havne\n\nTirsdag den 02-03-2027 kl. 16:15', '§ 17, stk. 4-udvalget om havne'],
    ['Havneudvalget                              Sidenr. 240\n\nProtokol\n\nMødedato: 2. marts 2027', 'Havneudvalget'],
    [
      'REFERAT\n\nByrådet\n\nMødedato: 2. marts 2027\n\nSpørgetid\nByrådet afholder spørgetid kl. 16.45 før mødet. Der',
      'Byrådet'
    ]
  ])('the forum, and no sentence or page about it: %s', (head, forum) => {
    expect(headOf(head).forum).toBe(forum)
  })

  test('people in two columns, by sides of the table, and marked as away', () => {
    expect(
      headOf('REFERAT Havnerådet den 2. marts 2027\n\nMedlemmer:\nAnna Holt (V) Per Lind (A)\nIda Krog Vind (afbud)')
    ).toMatchObject({
      participants: ['Anna Holt', 'Per Lind'],
      absent: ['Ida Krog Vind']
    })
    expect(
      headOf(
        'REFERAT Havnerådet den 2. marts 2027\n\nDeltagere\n\nLedelsen: havnechef Anna Holt (formand), lods Per Lind\n\nReferent: Maja Sten'
      )
    ).toMatchObject({ participants: ['Anna Holt', 'Per Lind'], secretary: 'Maja Sten' })
  })

  test('who wrote, marked behind a title among those present', () => {
    expect(
      headOf(
        'REFERAT Havnerådet den 2. marts 2027\n\nTil stede:\nAnna Holt, havnechef\nPer Lind, lods\nIda Lund, HR-konsulent (sekretær)'
      )
    ).toMatchObject({ participants: ['Anna Holt', 'Per Lind'], secretary: 'Ida Lund' })
  })

  test('offices with a word before them that says which', () => {
    expect(
      headOf(
        'Referat\nBestyrelsen for Havnen A/S\n9. marts 2027\n\nI mødet deltager:\n  Formand Anna Holt\n  Medarbejdervalgt bestyrelsesmedlem Per Lind\n  Adm. direktør Ida Krog\n  Konst. havnechef Lone Dahl'
      )
    ).toMatchObject({ participants: ['Anna Holt', 'Per Lind', 'Ida Krog', 'Lone Dahl'] })
  })

  test('members with office and organisation in brackets', () => {
    expect(
      headOf(
        'Referat\n\nHavnerådet\n\nDato: 9. marts 2027\n\nMedlemmer: Anna Holt (formand)\n           Per Lind (næstformand, FHO)\n           Ida Krog'
      ).participants
    ).toEqual(['Anna Holt', 'Per Lind', 'Ida Krog'])
  })

  test.each([
    [
      'names, employers and initials in columns',
      'Til stede:       Anna Holt         Strandby Kommune, formand     ANH\n                 Per Lind (rådet, V)  Lods                       PLI\n                 Maja Sten         Bygherrerådgiver              MST\nAfbud:           Ida Krog          Driftsleder                   IKR\nReferent:        Maja Sten'
    ],
    [
      'names and employers with tabs, below a head',
      'Deltagere:\nNavn\tOrganisation\nAnna Holt\tStrandby Kommune\nPer Lind\tRegion Vest\nMaja Sten\tHavnen, referent\nAfbud: Ida Krog\nReferent: Maja Sten'
    ],
    [
      'employers behind a comma',
      'Deltagere:\nAnna Holt, Strandby Kommune (formand)\nPer Lind, rådgiver, Kran & Kaj\n\nAfbud:\nIda Krog, Region Vest\n\nReferent:\nMaja Sten, sekretariatet'
    ],
    [
      'two sides in lines of their own',
      'Deltagere\n\nLedelsen: havnechef Anna Holt\n\nMedarbejderne: Per Lind (næstformand)\n\nAfbud: Ida Krog\n\nReferent: Maja Sten'
    ],
    [
      "the body's own word before them",
      'Bestyrelsen: Anna Holt og Per Lind\n\nAfbud: Ida Krog\n\nØvrige: Havnechef Bo Rask\n        Afdelingsleder Maja Sten (ref.)'
    ],
    [
      'titles of two words, and who came for some items',
      'Present: Deputy Mayor Anna Holt, Head of Section Per Lind\nFra forvaltningen: Havnechef Bo Rask (pkt. 3 og 4)\nAbsent: Ida Krog\nMinutes: Maja Sten'
    ]
  ])('people as %s', (_, people) => {
    expect(headOf(`Referat\nHavnerådet\nDato: 9. marts 2027\n\n${people}`)).toMatchObject({
      participants: ['Anna Holt', 'Per Lind'],
      absent: ['Ida Krog'],
      secretary: 'Maja Sten'
    })
  })

  test('two columns of names are people all', () => {
    expect(
      headOf(
        'Referat\nHavnerådet\nDato: 9. marts 2027\n\nDeltagere:\nAnna Holt          Per Lind\nIda Krog           Bo Rask'
      ).participants
    ).toHaveLength(4)
  })

  test('a stretch of the day is no date', () => {
    expect(headOf('Referat\nHavnerådet\nDato: 14.09.2027\nTid: kl. 9-11.30')).toMatchObject({
      meetingDate: '2027-09-14',
      startTime: '09:00'
    })
  })

  test('several labels on one line, when a letter was sent, and where a meeting was held', () => {
    expect(
      headOf(
        'Sendt: 12. maj 2027 09:14\n\nReferat fra møde i Havnerådet den 11. maj 2027 kl. 10.00\n\nTil stede: Anna Holt, Per Lind\nOrdstyrer: Per Lind  Referent: Ida Krog'
      )
    ).toMatchObject({ meetingDate: '2027-05-11', startTime: '10:00', secretary: 'Ida Krog' })
    expect(
      headOf('Referat\nHavnerådet\n11. maj 2027\n\nMødet afholdtes på Biblioteket, Torvet 4, kl. 16.00 - 18.10').place
    ).toBe('Biblioteket, Torvet 4')
  })

  test('a house with its address behind the time, and a meeting named in capitals', () => {
    expect(
      headOf(
        'BESTYRELSESMØDE I HAVNELAUGET\nReferat af møde nr. 4, tirsdag den 8. juni 2027 kl. 17.00 i fælleshuset, Nordkaj 12'
      )
    ).toMatchObject({ place: 'fælleshuset, Nordkaj 12', forum: 'Bestyrelsen i Havnelauget', startTime: '17:00' })
  })

  test('a place behind a dash, and a kind of document there', () => {
    expect(headOf('Referat\nHavnerådet - møde den 9. marts 2027 kl. 18.30-21.00 - Lodshuset').place).toBe('Lodshuset')
    expect(headOf('Havnerådet - møde den 9. marts 2027 kl. 18.30-21.00 - Referat').place).toBe(null)
  })

  test('a room before the time', () => {
    expect(headOf('Havneudvalgets møde den 9. marts 2027\n\nOrdinært møde - Mødelokale 5 kl. 15.00').place).toBe(
      'Mødelokale 5'
    )
  })

  test('labels on lines of their own, people in lines with party letters', () => {
    expect(
      headOf(
        'UDVALG\n\nUdvalget for Natur\n\nMØDE\n\nReferat\n\nSTARTTIDSPUNKT\n\n03-03-2027 16:00:00\n\nSTED\n\nRådhuset\n\nMedlemmer\nAnna Holt (A), formand\nPer Lind (V)\n\nFraværende\nBo Rask (C)'
      )
    ).toMatchObject({
      forum: 'Udvalget for Natur',
      meetingDate: '2027-03-03',
      startTime: '16:00',
      place: 'Rådhuset',
      participants: ['Anna Holt', 'Per Lind'],
      absent: ['Bo Rask']
    })
  })

  test.each([
    [
      'Referat af møde i Klima- og Planudvalget\nDen 09.01.2027 kl. 13:00 i Bryggeriet, Bryggervej 1',
      'Klima- og Planudvalget',
      '2027-01-09',
      '13:00',
      'Bryggeriet, Bryggervej 1'
    ],
    [
      'Byrådet - Referat\nDato: 29. januar 2027\nLokale: Byrådssalen\nTidspunkt: Kl. 19:00',
      'Byrådet',
      '2027-01-29',
      '19:00',
      'Byrådssalen'
    ],
    ['Referat - Kommunalbestyrelsen den 28. oktober 2027', 'Kommunalbestyrelsen', '2027-10-28', null, null],
    [
      'R E F E R A T\ntil mødet i Regionsrådet\n26. november 2027 kl. 14.00\ni Regionsrådssalen, Stationsvej 2',
      'Regionsrådet',
      '2027-11-26',
      '14:00',
      'Regionsrådssalen, Stationsvej 2'
    ],
    ['Referat af møde i LMU Dagtilbud Øst\nDato: 19/3-2027', 'LMU Dagtilbud Øst', '2027-03-19', null, null],
    [
      'Forebyggelses- og Seniorudvalget (2026-2029) – Referat – 12. januar 2027',
      'Forebyggelses- og Seniorudvalget',
      '2027-01-12',
      null,
      null
    ],
    ['Minutes of the Executive Board, 14 March 2027 at 10:00', 'Executive Board', '2027-03-14', '10:00', null]
  ])('%j', (head, forum, meetingDate, startTime, place) => {
    expect(headOf(head)).toMatchObject({ forum, meetingDate, startTime, place })
  })

  test('an agenda is one as long as nothing is decided in it', () => {
    const agenda = readMinutes(
      'DAGSORDEN Direktionen d. 14-03-2027\n\nPunkt 1: Budget\n\n27/12\n\nSagsfremstilling\n\nTekst.\n\nBeslutning\n'
    ).document
    expect(agenda.kind).toBe('agenda')
    expect(agenda.items[0]?.decisions).toEqual([])
  })

  test('what a head says and is not understood is shown, line by line', () => {
    const { doubts, unaccounted } = readMinutes(
      'REFERAT Direktionen d. 14-03-2027\n\nEn helt uventet linje\n\nPunkt 1: Budget\n\n27/12\n'
    )
    expect(unaccounted).toBe(1)
    expect(doubts).toContainEqual({ line: 3, text: 'En helt uventet linje', reason: 'unaccounted' })
  })

  test("a body whose name has no word for one, above the meeting's day", () => {
    expect(headOf('Havn, Teknik og Kyst\n\nOnsdag den 30-05-2027 kl. 16:00')).toMatchObject({
      forum: 'Havn, Teknik og Kyst',
      meetingDate: '2027-05-30'
    })
    expect(headOf('Anna Holt og Per Lind\n\nHavnerådet\n\nOnsdag den 30-05-2027').forum).toBe('Havnerådet')
  })

  test("a council's name as letterhead above the body that met", () => {
    expect(headOf('STRANDBY BYRÅD\nHavnenævnet\nMødet den 23.01.2027, kl. 14.00').forum).toBe('Havnenævnet')
    expect(headOf('REFERAT\nSTRANDBY BYRÅD\nMødet den 23.01.2027, kl. 14.00').forum).toBe('Strandby Byråd')
  })

  test('a meeting that no standing forum holds is called by its own name', () => {
    expect(headOf('Referat\nPersonalemøde i Havneafdelingen\n4. maj 2027').forum).toBe(
      'Personalemøde i Havneafdelingen'
    )
    expect(headOf('REFERAT MED-UDVALG HAVN\n4. maj 2027').forum).toBe('MED-udvalg Havn')
  })

  test('where a page stands in its site is no name', () => {
    expect(headOf('Om os / Kommissionen\n\nBeredskabskommissionen - møde 23-09-2027').forum).toBe(
      'Beredskabskommissionen'
    )
  })

  test('ticks below the words for being there and being away', () => {
    expect(
      headOf(
        [
          'Referat',
          'Forum:           Styregruppen',
          'Dato:            4. maj 2027',
          'Deltagere:                                        Til stede    Afbud',
          'Anna Holt (AHO)      Strandby Kommune                 X',
          'Per Lind (PLI)       Havnen                                     X',
          'Ida Krog (IKR)       Lodserne                         X'
        ].join('\n')
      )
    ).toMatchObject({ participants: ['Anna Holt', 'Ida Krog'], absent: ['Per Lind'] })
    expect(
      headOf(
        [
          'Referat',
          'Havneudvalget',
          'Dato: 4. maj 2027',
          '',
          'Medlemmer                    Fraværende',
          '',
          'Anna Holt (A) formand',
          'Per Lind (V)                 X'
        ].join('\n')
      )
    ).toMatchObject({ participants: ['Anna Holt'], absent: ['Per Lind'] })
  })

  test.each([
    ['Medlemmerne var mødt, bortset fra Anna Holt og Per Lind, der havde meldt afbud.', ['Anna Holt', 'Per Lind']],
    ['Afbud fra: Anna Holt (A). Per Lind (V) forlod mødet kl. 20.10.', ['Anna Holt']],
    ['Anna Holt har meldt afbud.', ['Anna Holt']],
    ['Anna Holt og Per Lind var fraværende.', ['Anna Holt', 'Per Lind']]
  ])('who stayed away, in a sentence: %s', (line, absent) => {
    expect(headOf(`Referat\nHavnerådet\nDato: 4. maj 2027\n\n${line}`).absent).toEqual(absent)
  })

  test('people parted by semicolons, each with where he or she comes from', () => {
    expect(
      headOf('Referat\nHavnerådet\nDato: 4. maj 2027\nDeltagere: Anna Holt, Strandby; Per Lind, Nørby; Ida Krog, Nørby')
        .participants
    ).toEqual(['Anna Holt', 'Per Lind', 'Ida Krog'])
  })

  test('an observer is neither a member nor away', () => {
    const head = headOf(
      'Referat\nHavnerådet\nDato: 4. maj 2027\nTil stede: Per Lind\nAfbud: Anna Holt\nObservatør: Ida Krog'
    )
    expect(head.absent).toEqual(['Anna Holt'])
    expect(head.participants).toEqual(['Per Lind'])
  })

  test('a room with a number like a time of day', () => {
    expect(headOf('Referat\nHavnerådet\nTirsdag den 4. maj 2027 kl. 13:00\nLokale 2.14, Havnekontoret')).toMatchObject({
      place: 'Lokale 2.14, Havnekontoret',
      startTime: '13:00'
    })
  })

  test('day and time on lines of their own', () => {
    expect(
      headOf('Referat fra møde i Skolebestyrelsen\n\n2027\n\n28. 09 2027\n\n17.00 – 19.30\n\nLærerværelset')
    ).toMatchObject({
      meetingDate: '2027-09-28',
      startTime: '17:00',
      place: 'Lærerværelset'
    })
  })

  test('labels in a row of a table, each over its value', () => {
    expect(
      headOf('Mødedetaljer\n\nUdvalg\tDato\tType\tHent\nHavnerådet\t23-05-2027 16:00\tReferat\tSamlet dokument')
    ).toMatchObject({ kind: 'minutes', forum: 'Havnerådet', meetingDate: '2027-05-23', startTime: '16:00' })
  })

  test.each([
    [
      'Skolebestyrelsesmøde marts 2027\n\nSkolebestyrelsen ved Havneskolen\n\nReferat fra den 27. marts 2027',
      'Skolebestyrelsen ved Havneskolen'
    ],
    ['Referat\ntil\nmødet i Faglig gruppe Nordhavn\nden 9. april 2027', 'Faglig gruppe Nordhavn'],
    ['Se alle dagsordener og referater fra dette mødeforum\n\nReferat\nHavnerådet\nDato: 9. april 2027', 'Havnerådet']
  ])('the forum among other names: %s', (text, forum) => {
    expect(headOf(text).forum).toBe(forum)
  })

  test('a place between the date and the time', () => {
    expect(
      headOf('Referat fra Havnerådets møde den 12. september 2027 i Kystsalen, Havnehuset kl. 10.00 – 12.15')
    ).toMatchObject({
      forum: 'Havnerådet',
      place: 'Kystsalen, Havnehuset',
      startTime: '10:00'
    })
  })

  test('a letter before the minutes, with people in one line', () => {
    expect(
      headOf(
        'Hermed referat fra mødet i Styregruppen for Ny Havn den 4. maj 2027.\n\nTil stede: Anna Holt, Per Lind og Ida Krog. Afbud: Bo Rask.'
      )
    ).toMatchObject({
      forum: 'Styregruppen for Ny Havn',
      participants: ['Anna Holt', 'Per Lind', 'Ida Krog'],
      absent: ['Bo Rask']
    })
  })

  test('a meeting by its own word in the title', () => {
    expect(headOf('Referat af ledermøde\nDato: 4. maj 2027').forum).toBe('Ledermøde')
  })

  test('a place wrapped behind the body, and who was not there', () => {
    expect(
      headOf(
        'Protokol\n\nMandag den 21. maj 2027 kl. 17:00 afholdt Havneudvalget møde i\nMødesalen/Havnehuset.\n\nMedlemmerne var til stede, undtagen:\n\nAnna Holt (V).'
      )
    ).toMatchObject({ place: 'Mødesalen/Havnehuset', absent: ['Anna Holt'] })
  })

  test('absent members by the side that they are of', () => {
    expect(
      headOf(
        'Referat\nHavnerådet\nDato: 4. maj 2027\nFraværende:\nForældrevalgte: Anna Holt.\nElevrepræsentanter: Per Lind.'
      ).absent
    ).toEqual(['Anna Holt', 'Per Lind'])
  })

  test('who was absent, where the first item tells it', () => {
    const absentIn = (...lines: readonly string[]) =>
      readMinutes(
        ['Referat', 'Havnerådet', 'Dato: 4. maj 2027', '', ...lines, '', '2. Kajen', 'Beslutning', 'Udsat.'].join('\n')
      ).document.absent
    expect(
      absentIn(
        '1. Fraværende og bemærkninger til dagsordenen',
        '',
        'Fraværende',
        'Anna Holt, Per Lind.',
        '',
        'Bemærkninger',
        'Ingen'
      )
    ).toEqual(['Anna Holt', 'Per Lind'])
    expect(
      absentIn(
        '1. Dagsorden',
        'Beslutning',
        'Godkendt.',
        'Fraværende: Anna Holt (V) - Per Lind (V) mødte som stedfortræder.'
      )
    ).toEqual(['Anna Holt'])
  })

  test('when and where the next meeting is says nothing of this one', () => {
    expect(
      headOf('Næste møde er den 24. juni 2027 kl. 10.00 i Havestuen.\n\nReferat fra Havnerådets møde den 4. maj 2027')
        .meetingDate
    ).toBe('2027-05-04')
  })

  test('who wrote, where only the end says so', () => {
    expect(
      readMinutes('Referat\nHavnerådet\nDato: 4. maj 2027\n\n1. Bøjer\nBeslutning\nGodkendt.\n\nReferent: Anna Holt')
        .document.secretary
    ).toBe('Anna Holt')
  })
})
