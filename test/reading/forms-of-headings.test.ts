import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

/** How secretaries head what was decided, each on a line of its own; with a colon, what was decided may follow on the same line. `%` is the item's number. */
const DECISION_HEADINGS = [
  'Beslutning',
  'BESLUTNING',
  '**Beslutning:**',
  '→ Beslutning:',
  '– Beslutning:',
  'Besl.:',
  'B e s l u t n i n g :',
  'Beslutning (enstemmig):',
  'Beslutning truffet:',
  'Beslutning på mødet',
  'Beslutning ved mødet den 4. maj 2027:',
  'Beslutning fra mødet:',
  'Beslutning fra Havnerådets møde',
  'Beslutning for dagsordenspunktet:',
  'Beslutning - pkt. %',
  'Beslutning til punkt %',
  'Beslutning/opfølgning:',
  'Beslutning og handling:',
  'Beslutning / aftale',
  'Beslutningspunkter:',
  'Referat/konklusion:',
  'Konklusion og opfølgning:',
  'Drøftelse/beslutning:',
  'Havnerådet besluttede:',
  'Havnerådet har truffet følgende beslutning:',
  'Rådet vedtog følgende:',
  'Hvad besluttede vi?',
  'The council decided:'
]
const NO_DECISION_HEADINGS = ['Beslutningsforslag', 'Udkast til beslutning', 'Beslutningsgrundlag', 'Beslutningsoplæg']

/** How items are headed; `%` is the number, `@` the title. Where the document prints no number, they are counted. */
const ITEM_HEADINGS = [
  '%. @',
  '% @',
  '%: @',
  '% – @',
  '%\t@',
  '%\n@',
  '%.\n@',
  'Punkt % af 3: @',
  'Punkt % / @',
  'Dagsordenens punkt %: @',
  'Dagsordenspunkt nr. % - @',
  'Beslutningspunkt %: @',
  'Orienteringspunkt %: @',
  '%. @ - 27/330%',
  '%. @, sag 27/330%',
  '%. @ (til drøftelse)',
  '%. @ – til beslutning',
  '%. @ [15 min.]',
  '%/ @',
  '-%-   @',
  '(%) @',
  'PUNKT % · @',
  'PUNKT % | @',
  '%. Åbent punkt: @',
  '18.30-18.45  %. @',
  'Kl. 18.30  Punkt %: @',
  '9.10-9.40 (%) @',
  '%. @ [Beslutningspunkt]',
  '%. @ [Drøftelsessag, 10 min.]',
  '27/330% @',
  '27/330%: @',
  '@',
  '**@**',
  '## @'
]

const TITLES = ['Ny kaj i havnen', 'Støj fra øvelser', 'Budget for 2028']
const SAID = ['Godkendt med en bemærkning om støj.', 'Rådet tager orienteringen til efterretning.', 'Udsat til juni.']
const CASE = {
  sections: [
    'Sagsfremstilling',
    'Sagen har været i høring, og der er kommet to svar.',
    '',
    'Indstilling',
    'At planen godkendes.'
  ],
  paragraphs: [
    'Sagen har været i høring, og der er kommet to svar.',
    'Formanden har set på svarene og har rettet planen til efter dem, hvor det var muligt.',
    'Udgiften er 400.000 kr., som tages af puljen.',
    'De to svar er vedlagt.'
  ],
  nothing: []
}

const compose = (heading: string, decision: string, text: readonly string[], inline: boolean) =>
  readMinutes(
    [
      'Referat',
      'Havnerådet',
      'Dato: 4. maj 2027',
      'Deltagere: Anna Holt, Per Lund',
      '',
      ...TITLES.flatMap((title, index) => {
        const [head, said] = [heading, decision].map((form) => form.replace(/%/gu, String(index + 1)))
        return [
          head?.replace('@', title),
          '',
          ...text,
          '',
          ...(inline ? [`${said} ${SAID[index]}`] : [said, SAID[index]]),
          ''
        ]
      })
    ].join('\n')
  ).document

const outlineOf = ({ items }: ReturnType<typeof compose>) =>
  items.map(({ title, decisions }) => [title, ...decisions.map(({ forum, date, text }) => [forum, date, text])])
const RIGHT = TITLES.map((title, index) => [title, ['Havnerådet', '2027-05-04', SAID[index]]])

describe('what was decided is found below its heading', () => {
  test.each(DECISION_HEADINGS)('%s', (heading) => {
    for (const text of Object.values(CASE))
      for (const inline of heading.endsWith(':') ? [false, true] : [false])
        expect(outlineOf(compose('%. @', heading, text, inline))).toEqual(RIGHT)
  })

  test.each(NO_DECISION_HEADINGS)('and nothing below %s', (heading) => {
    expect(outlineOf(compose('%. @', heading, CASE.sections, false))).toEqual(TITLES.map((title) => [title]))
  })
})

test('what the body decided before stands beside its own, both headed by the verb', () => {
  const { items } = readMinutes(
    [
      'Referat',
      'Havnerådet',
      'Dato: 4. maj 2027',
      '',
      '1. Ny kaj',
      '',
      'HAVNERÅDET BESLUTTEDE DEN 2. MARTS 2027',
      'Udsat.',
      '',
      'RÅDET BESLUTTEDE',
      'Godkendt.',
      '',
      '2. Støj',
      '',
      'RÅDET BESLUTTEDE',
      'Drøftet.'
    ].join('\n')
  ).document
  expect(items[0]?.decisions.map(({ date, text }) => [date, text])).toEqual([
    ['2027-03-02', 'Udsat.'],
    ['2027-05-04', 'Godkendt.']
  ])
  expect(items[1]?.decisions.map(({ text }) => text)).toEqual(['Drøftet.'])
})

describe('an item is told by its heading, however long the text between it and what was decided', () => {
  test.each(ITEM_HEADINGS)('%s', (heading) => {
    for (const text of [CASE.sections, CASE.paragraphs]) {
      const document = compose(heading, 'Beslutning', text, false)
      expect(outlineOf(document)).toEqual(RIGHT)
      expect(document.items.map(({ number }) => number)).toEqual([1, 2, 3])
    }
  })

  test.each(['%. @', '%) @', 'Punkt % @', '27/330% @', '**@**'])('%s in a text without blank lines', (heading) => {
    const lines = TITLES.flatMap((title, index) => [
      heading.replace('%', String(index + 1)).replace('@', title),
      ...CASE.paragraphs,
      'Beslutning',
      SAID[index]
    ])
    const { document } = readMinutes(['Referat', 'Havnerådet', 'Dato: 4. maj 2027', ...lines].join('\n'))
    expect(outlineOf(document)).toEqual(RIGHT)
  })

  test('marked lines are titles where nothing else heads what was said', () => {
    const lines = TITLES.flatMap((title, index) => [`**${title}**`, '', SAID[index], ''])
    const { document } = readMinutes(['Referat', 'Havnerådet', 'Dato: 4. maj 2027', '', ...lines].join('\n'))
    expect(outlineOf(document)).toEqual(RIGHT)
  })
})

test("a case's number beside the item's is no title, and is kept", () => {
  const { items } = readMinutes(
    [
      'Protokol',
      'Havnerådet, 4. maj 2027',
      '',
      ...TITLES.flatMap((title, index) => [
        `Sag nr. ${index + 7}                   Sagsnr. 2027-044${index}`,
        title.toUpperCase(),
        ...CASE.paragraphs,
        '',
        'Beslutning:',
        SAID[index],
        ''
      ])
    ].join('\n')
  ).document
  expect(items.map(({ number, title, caseNumber }) => [number, title, caseNumber])).toEqual(
    TITLES.map((title, index) => [index + 7, title.toUpperCase(), `2027-044${index}`])
  )
})

test('an item that is closed for a time, beside what is to be done, is closed', () => {
  const { items } = readMinutes(
    'Referat\nHavnerådet\nDato: 4. maj 2027\n\nPunkt 1 · Ny kaj [Beslutningspunkt]\n\nBeslutning\nGodkendt.\n\nPunkt 2 · Udbud [Beslutningspunkt, fortroligt indtil maj]\n\nBeslutning\nUdeladt.\n'
  ).document
  expect(items.map(({ title, closed }) => [title, closed])).toEqual([
    ['Ny kaj', false],
    ['Udbud', true]
  ])
})

describe('a meeting is called as its title calls it', () => {
  test.each([
    ['Direktionsreferat 4. maj 2027', 'Direktionen'],
    ['Chefmødereferat 4. maj 2027', 'Chefmøde'],
    ['Stabsmøde 4. maj 2027 - referat', 'Stabsmøde'],
    ['Referat fra LMU-møde den 4. maj 2027', 'LMU'],
    ['År 2026-2029 Økonomiudvalget - Referat\nDato: 4. maj 2027', 'Økonomiudvalget'],
    ['Afdelingsmøde i Økonomi den 4. maj 2027\nReferat', 'Afdelingsmøde i Økonomi'],
    ['Referat af ledermøde den 4. maj 2027', 'Ledermøde']
  ])('%s', (head, forum) => {
    const { document } = readMinutes(`${head}\n\n1. Ny kaj\n\nBeslutning\nGodkendt.\n`)
    expect([document.forum, document.meetingDate]).toEqual([forum, '2027-05-04'])
  })
})
