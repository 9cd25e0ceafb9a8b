import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const documentOf = (text: string) => readMinutes(text).document
const squash = (text: string | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim()

describe('an old copy that glues headings to the text before them, and counts items by the year and by the meeting', () => {
  const { items } = documentOf(`Referat

for

Havnerådet


torsdag den 6. maj 2027 kl. 17:00

Kajsalen

Havneby Kommune

8330 HavnebyIndholdsfortegnelse

Åben sag:

41 /1

Spørgetid

Åben sag:

42 /2

Ny bøje ved indsejlingen

Åben sag:

43 /3

3-Havnes fælles regnskab

Lukket sag:

44 /4

Salg af en kran
41/1. Spørgetid (Åben sag)
Journalnr. 08.01 P12/27
Der er kommet et spørgsmål om molens lys.Vedtagelse:
Formanden besvarede spørgsmålet. Lyset tændes i uge 21.42/2. Ny bøje ved indsejlingen (Åben sag)
Journalnr. 08.02.04 G01/27
Lodserne ønsker en ny bøje. Den koster 40.000 kr.

Indstilling:

Havnechefen indstiller, at bøjen købes.Vedtagelse:
Indstillingen godkendt.43/3. 3-Havnes fælles regnskab (Åben sag)
Journalnr. 08.01 S55/26
Regnskabet fremsendes.Vedtagelse:
Taget til efterretning.
44/4. Salg af en kran (Lukket sag)
`)

  test('has each item by its number of the year', () => {
    expect(items.map(({ number, title, closed }) => [number, title, closed])).toEqual([
      [41, 'Spørgetid', false],
      [42, 'Ny bøje ved indsejlingen', false],
      [43, '3-Havnes fælles regnskab', false],
      [44, 'Salg af en kran', true]
    ])
  })

  test('has the journal numbers whole', () => {
    expect(items.map(({ caseNumber }) => caseNumber)).toEqual(['08.01 P12/27', '08.02.04 G01/27', '08.01 S55/26', null])
  })

  test('ends each decision where the next item is glued to it', () => {
    expect(items.map(({ decisions }) => squash(decisions[0]?.text))).toEqual([
      'Formanden besvarede spørgsmålet. Lyset tændes i uge 21.',
      'Indstillingen godkendt.',
      'Taget til efterretning.',
      ''
    ])
  })
})

test('a single number behind a full stop is no item', () => {
  const { items } = documentOf(`Referat af møde i Havnerådet den 6. maj 2027

1. Molen

Molen er revnet, se bilag.2. Udkast fra 2026 er med.Beslutning:
Godkendt.

2. Kranen

Kranen er rusten.Beslutning:
Udsat.
`)
  expect(items.map(({ title }) => title)).toEqual(['Molen', 'Kranen'])
})

test('a list that a page counts around the items leaves them their own numbers', () => {
  const listed = (first: number) =>
    documentOf(`Referat

Havnerådet den 6. maj 2027

 1.  ${first}. Godkendelse af dagsordenen

  Beslutning i Havnerådet den 06-05-2027

  Godkendt.
 2.  ${first + 1}. Ny bøje

  Indstilling

  Havnechefen indstiller,

  1. at bøjen købes.
  2. at den gamle sælges.

  Beslutning i Havnerådet den 06-05-2027

  Tiltrådt.
 3.  ${first + 2}. Salg af kran (FOR LUKKEDE DØRE)
`).items
  expect(listed(1).map(({ number, title }) => [number, title])).toEqual([
    [1, 'Godkendelse af dagsordenen'],
    [2, 'Ny bøje'],
    [3, 'Salg af kran']
  ])
  expect(listed(31).map(({ number }) => number)).toEqual([31, 32, 33])
})

test("a day before an hour with AM or PM has its month first, as that page's program writes it", () => {
  const head = (day: string) =>
    documentOf(`Udvalg: Havnerådet

Mødedato: ${day}

  • 12.
    Ny bøje

    • Beslutning

      Godkendt.
`)
  expect(head('5/6/2027 3:30:00 PM')).toMatchObject({ meetingDate: '2027-05-06', startTime: '15:30' })
  expect(head('5/6/2027 9:00 AM')).toMatchObject({ meetingDate: '2027-05-06', startTime: '09:00' })
  expect(head('5/6/2027 kl. 15:30')).toMatchObject({ meetingDate: '2027-06-05', startTime: '15:30' })
})

test('what a button says behind each title is no part of it', () => {
  const { items } = documentOf(`Referat
Udvalg: Havnerådet
Mødedato: 06-05-2027
31. Godkendelse af dagsordenVis/skjul punkt
Beslutning
Godkendt.
32. Ny bøjeVis/skjul punkt
Beslutning
Tiltrådt.
33. Lukket: Salg af kranVis/skjul punkt
34. OrienteringVis/skjul punkt
Beslutning
Taget til efterretning.
`)
  expect(items.map(({ title, closed }) => [title, closed])).toEqual([
    ['Godkendelse af dagsorden', false],
    ['Ny bøje', false],
    ['Salg af kran', true],
    ['Orientering', false]
  ])
})

describe('an attachment that begins with an ordinal', () => {
  const attachmentsOf = (...names: string[]) =>
    documentOf(`Referat af møde i Havnerådet den 6. maj 2027

Punkt 1: Regnskab

Bilag:

${names.join('\n\n')}

Beslutning

Godkendt.
`).items[0]?.attachments

  test('keeps it', () => {
    expect(attachmentsOf('2. halvårsregnskab for havnen')).toEqual(['2. halvårsregnskab for havnen'])
    expect(attachmentsOf('3. kvartalsopgørelse', 'Notat om kajen')).toEqual(['3. kvartalsopgørelse', 'Notat om kajen'])
  })

  test('loses a number that counts the list', () => {
    expect(attachmentsOf('1. kort over kajen', '2. prøver af beton')).toEqual(['kort over kajen', 'prøver af beton'])
    expect(attachmentsOf('2. Kort over kajen')).toEqual(['Kort over kajen'])
  })
})

describe('a page that gives neither titles nor numbers, and answers the points of what was recommended one by one', () => {
  const { forum, absent, items } = documentOf(`Baggrund
Formanden orienterer.


Havneudvalgets beslutning
Taget til efterretning.

Ida Lindvig (A) deltog ikke i sagens behandling.

Baggrund
Udvalget skal tage stilling til molen og kajen.


Forslag
Havnechefen foreslår Havneudvalget
1. at godkende, at molen males,
2. at drøfte kajen.


Sagsfremstilling
Molen er bleg.


Bilag
Kort over molen


Sagens tidligere behandling
Ingen.

Havneudvalgets beslutning
Ad 1. Godkendt.

Ad 2. Drøftet. Udvalget ønsker en tegning.

Baggrund
Forslag til møder.


Forslag
Havnechefen foreslår Havneudvalget
1. at godkende planen.


Sagens tidligere behandling
Ingen.

Havneudvalgets beslutning
Udsat.
`)

  test('has an item for each, with what was decided in it', () => {
    expect(items.map(({ number, title, decisions }) => [number, title, squash(decisions[0]?.text)])).toEqual([
      [1, '', 'Taget til efterretning. Ida Lindvig (A) deltog ikke i sagens behandling.'],
      [2, '', 'Ad 1. Godkendt. Ad 2. Drøftet. Udvalget ønsker en tegning.'],
      [3, '', 'Udsat.']
    ])
  })

  test('knows who met by what each item names, and nobody as absent who stayed out of one', () => {
    expect(forum).toBe('Havneudvalget')
    expect(absent).toEqual([])
  })
})

test('items numbered by "Ad" stay items', () => {
  const { items } = documentOf(`Referat af møde i Havnerådet den 6. maj 2027

Ad 1. Godkendelse af dagsorden.

Godkendt.

Ad 2. Molen.

Rådet drøftede molen.

Ad 3. Eventuelt.

Intet.
`)
  expect(items.map(({ number }) => number)).toEqual([1, 2, 3])
})

describe('a page that lists who was absent below what each item ends with', () => {
  const items = (bilag: string) =>
    documentOf(`Referat

${['Ny bøje', 'Molens lys', 'Kranen', 'Kajen']
  .map(
    (title, place) => `${place + 1}. ${title}

Sagsfremstilling

${title} er omtalt i avisen.

Beslutning i Havnerådet den 06-05-2027

Godkendt${place}.
${place === 2 ? bilag : ''}
Afbud:
  1. Ida Lindvig, A
`
  )
  .join('\n')}`).items.map(({ decisions }) => squash(decisions[0]?.text))

  test('has it apart from the decision where attachments stand between the two', () => {
    expect(items('\nBilag\n\n• Tegning\n')).toEqual(['Godkendt0.', 'Godkendt1.', 'Godkendt2.', 'Godkendt3.'])
  })

  test('has it in the decision where nothing ever does', () => {
    expect(items('')[2]).toBe('Godkendt2. Afbud: 1. Ida Lindvig, A')
  })
})

test('a party behind a comma is nobody who was absent', () => {
  const { absent } = documentOf(`Referat

Deltagere:

Ane Brogård, V
Poul Dyhr, A

Fraværende:

Ida Lindvig, F

1. Molen

Beslutning i Havnerådet den 06-05-2027

Godkendt.
`)
  expect(absent).toEqual(['Ida Lindvig'])
})

test('who was elected to write is known by a first name, where the item is called after the office', () => {
  const secretaryOf = (title: string, said: string) =>
    documentOf(`Referat af møde i Seniorrådet den 6. maj 2027

1.Valg af mødeleder.
Ida leder.

2.${title}
${said}

3.Molen.
Molen males.
`).secretary
  expect(secretaryOf('Valg af referent.', 'Poul er referent resten af året.')).toBe('Poul')
  expect(secretaryOf('Valg af referent.', 'Ane blev valgt.')).toBe('Ane')
  expect(secretaryOf('Valg af referent.', 'Formanden er referent.')).toBe(null)
  expect(secretaryOf('Kajen.', 'Poul er referent resten af året.')).toBe(null)
})
