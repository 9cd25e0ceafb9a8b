import { describe, expect, test } from 'vitest'
import { withDelimitedRows } from '../../src/reading/pages/delimited-rows.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { splitLines } from '../../src/reading/text/lines.ts'

const documentOf = (text: string) => readMinutes(text).document
const itemsOf = (text: string) =>
  documentOf(text).items.map(({ number, title, decisions }) => [
    number,
    title,
    decisions.map((decision) => decision.text.replace(/\s+/gu, ' ').trim())
  ])

describe('an agenda in one column and what was said of it beside', () => {
  const row = (title: string, ...said: readonly string[]): string =>
    said.map((text, at) => (at === 0 ? title : '').padEnd(30) + text).join('\n')
  const HEAD = 'Havneforeningens bestyrelse\n\nReferat af mødet den 4. maj 2027 kl. 19\n\n'
  test('with gaps between the rows', () => {
    const text = [
      row('Dagsorden', 'Referat'),
      row('1. Sidste referat', 'Læst og godkendt.'),
      '2. Udgår',
      row('3. Syn af kajen', 'Synet var den', '12. april. Der var fem fejl.', '', 'Anna retter dem.'),
      `${row('4. Takst for både på', 'Udsat til')}\n${row('   land', 'juni.')}`,
      'Mødet sluttede kl. 21.'
    ].join('\n\n')
    expect(itemsOf(HEAD + text)).toEqual([
      [1, 'Sidste referat', ['Læst og godkendt.']],
      [2, 'Udgår', []],
      [3, 'Syn af kajen', ['Synet var den 12. april. Der var fem fejl. Anna retter dem.']],
      [4, 'Takst for både på land', ['Udsat til juni.']]
    ])
  })

  test('without gaps, below other words', () => {
    const text = [
      row('Punkter', 'Beslutning'),
      row('1. Ny kaj', 'Godkendt.'),
      row('2. Støj', 'Skiltet sættes', 'op i maj.'),
      row('3. Eventuelt', 'Intet.')
    ].join('\n')
    expect(itemsOf(HEAD + text).map(([, , said]) => said)).toEqual([
      ['Godkendt.'],
      ['Skiltet sættes op i maj.'],
      ['Intet.']
    ])
  })
})

describe('an export with a sign between its fields', () => {
  const head = [
    '"Udtræk";"Havnerådet";"Nørby Kommune"',
    '"Dato";"04.05.2027"',
    '"Start";"17.15"',
    '"Sted";"Kajhuset, lok. 4"',
    '"Til stede";"Anna Holt, Per Lund"',
    ''
  ]
  test('semicolons and marks of quotation', () => {
    const text = [
      ...head,
      '"Punkt";"Emne";"Sagsnr.";"Sagsfremstilling";"Beslutning"',
      '1;"Ny ""lang"" kaj";"27/9902";"Kajen er gammel; den bygges om.";"Godkendt.\nAnna Holt var imod."',
      '2;"Støj";"27/9120";"";"Udsat."',
      '3;"Lukket: Køb af kran";"27/1111";"";""'
    ].join('\n')
    const { forum, meetingDate, startTime, place, items } = documentOf(text)
    expect({ forum, meetingDate, startTime, place }).toEqual({
      forum: 'Havnerådet',
      meetingDate: '2027-05-04',
      startTime: '17:15',
      place: 'Kajhuset, lok. 4'
    })
    expect(items.map(({ number, title, caseNumber, closed }) => [number, title, caseNumber, closed])).toEqual([
      [1, 'Ny "lang" kaj', '27/9902', false],
      [2, 'Støj', '27/9120', false],
      [3, 'Køb af kran', '27/1111', true]
    ])
    expect(items[0]?.decisions.map(({ text: said }) => said)).toEqual(['Godkendt.\nAnna Holt var imod.'])
    expect(items[0]?.sections[0]?.text).toBe('Kajen er gammel; den bygges om.')
  })

  test('commas', () => {
    const text = 'Havnerådet\n"Nr.","Emne","Beslutning"\n"1","Ny kaj","Godkendt, dog uden lys."\n"2","Støj","Udsat."'
    expect(itemsOf(text)).toEqual([
      [1, 'Ny kaj', ['Godkendt, dog uden lys.']],
      [2, 'Støj', ['Udsat.']]
    ])
  })

  test('takes time in proportion to its lines where nothing closes a field', () => {
    const rows = splitLines(['Punkt;Emne;Beslutning', ...Array.from({ length: 50_000 }, () => '1;"Ny kaj;Godkendt')])
    const begun = performance.now()
    withDelimitedRows(rows)
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})

test('the source of a wiki', () => {
  const item = (title: string, said: string): string => `== ${title} ==\nDer blev talt om det.\n\n; Vedtaget: ${said}\n`
  const text = `{{Skabelon:Referat}}\n'''Brugerrådet ved Nørby Havnebad'''\n\n* Mødedato: 4. maj 2027\n* Mødt: [[Bruger:Anna Holt|Anna Holt]], [[Per Lund]]\n* Referent: [[Bruger:Eva Falk|Eva Falk]]\n\n${item('Åbningstid', 'Badet åbner kl. 7')}\n${item('Sauna', 'Udskudt')}\n${item('Flag', 'Vi køber et')}\n[[Kategori:Referater 2027]]`
  expect(documentOf(text)).toMatchObject({
    forum: 'Brugerrådet ved Nørby Havnebad',
    participants: ['Anna Holt', 'Per Lund'],
    secretary: 'Eva Falk'
  })
  expect(itemsOf(text)).toEqual([
    [1, 'Åbningstid', ['Badet åbner kl. 7']],
    [2, 'Sauna', ['Udskudt']],
    [3, 'Flag', ['Vi køber et']]
  ])
})

describe('records of fields', () => {
  const record = (number: number, open: string, ...fields: readonly string[]): string =>
    [`${'-'.repeat(80)}`, `Lb.nr. ${number}         Journalnr. 27/44${number}                 ${open}`, ...fields].join(
      '\n'
    )
  const text = [
    'NØRBY KOMMUNE                              HAVNENÆVNET\n',
    'Mødedato.......: 4. maj 2027                  Mødested..: Kajen 1, lok. B',
    'Mødet begyndte.: kl. 13.00                    Sluttede..: kl. 14.10',
    'Medlemmer......: Anna Holt (formand), Per Lund',
    'Sekretær.......: Eva Falk\n',
    record(21, 'Åben', 'Båd.............: Havfruen', 'Indstilling.....: Ja', 'Afgørelse.......: Imødekommet for 8 år.'),
    record(22, 'Lukket', 'Båd.............: To ansøgere'),
    record(
      23,
      'Åben',
      'Båd.............: Tangloppen',
      'Indstilling.....: Nej',
      'Afgørelse.......: Afslag, da',
      '                 broen er fuld.'
    )
  ].join('\n')
  test('dots lead labels to their colons, and the first field is the title', () => {
    const { meetingDate, startTime, place, secretary, items } = documentOf(text)
    expect({ meetingDate, startTime, place, secretary }).toEqual({
      meetingDate: '2027-05-04',
      startTime: '13:00',
      place: 'Kajen 1, lok. B',
      secretary: 'Eva Falk'
    })
    expect(items.map(({ title, caseNumber, closed }) => [title, caseNumber, closed])).toEqual([
      ['Havfruen', '27/4421', false],
      ['To ansøgere', '27/4422', true],
      ['Tangloppen', '27/4423', false]
    ])
    expect(itemsOf(text).map(([, , said]) => said)).toEqual([
      ['Imødekommet for 8 år.'],
      [],
      ['Afslag, da broen er fuld.']
    ])
  })
})

describe('items', () => {
  const HEAD = 'Havnerådet\nReferat fra mødet den 4. maj 2027\n\n'
  test('counted by letters', () => {
    const item = (letter: string, title: string, said: string): string =>
      `PUNKT ${letter}  ${title}\nDrøftelse: -\nBeslutning: ${said}`
    const text = [
      item('A', 'Dagsordenen', 'Ok'),
      item('B', 'Puljen', '\n  Nr. 1  Legeplads - 60.000 kr.\n  Nr. 3  Shelter - 45.000 kr.\nResten gemmes.'),
      item('C', 'Fiber', 'Udsat')
    ].join('\n\n')
    expect(itemsOf(HEAD + text)).toEqual([
      [1, 'Dagsordenen', ['Ok']],
      [2, 'Puljen', ['Nr. 1 Legeplads - 60.000 kr. Nr. 3 Shelter - 45.000 kr. Resten gemmes.']],
      [3, 'Fiber', ['Udsat']]
    ])
  })

  test('set apart above paragraphs, up to the usual last one', () => {
    const text =
      'Regnskab 2026\n\nAnna gennemgik tallene. Regnskabet blev godkendt.\n\n\nTaget\n\nDer er kommet tre tilbud. Vi tager det røde.\n\n\nSommerens program\n\nKoret kommer i juni.\n\n\nEventuelt\n\nNøglen er væk.'
    expect(itemsOf(`Til stede: Anna Holt og Per Lund.\n\n${HEAD}${text}`)).toEqual([
      [1, 'Regnskab 2026', ['Anna gennemgik tallene. Regnskabet blev godkendt.']],
      [2, 'Taget', ['Der er kommet tre tilbud. Vi tager det røde.']],
      [3, 'Sommerens program', ['Koret kommer i juni.']],
      [4, 'Eventuelt', ['Nøglen er væk.']]
    ])
  })

  test('parted by an ornament, one behind closed doors', () => {
    const text =
      '- o -\n\nSag nr. 14\nNy kaj\n\nBeslutning:\nGodkendt.\n\n- o -\n\nSag nr. 15\nLUKKET DØR: Lån\n\n- o -\n\nSag nr. 16\nStøj\n\nBeslutning:\nUdsat.'
    const { items } = documentOf(HEAD + text)
    expect(items.map(({ title, closed }) => [title, closed])).toEqual([
      ['Ny kaj', false],
      ['Lån', true],
      ['Støj', false]
    ])
    expect(itemsOf(HEAD + text).map(([, , said]) => said)).toEqual([['Godkendt.'], [], ['Udsat.']])
  })

  test('whose attachments begin with the item’s number', () => {
    const item = (number: number, title: string, ...names: readonly string[]): string =>
      `${number}. ${title}\n\nSagsfremstilling\nTekst om sagen.\n\nBilag:\n${names.join('\n')}\n\nBeslutning\nGodkendt.`
    const { items } = documentOf(
      `${HEAD}${item(56, 'Ny kaj', '56.1 Høringssvar fra Kajens Venner', '56.2 Beregning')}\n\n${item(57, 'Støj', '57.1 Oversigt over klager')}`
    )
    expect(items.map(({ attachments }) => attachments)).toEqual([
      ['Høringssvar fra Kajens Venner', 'Beregning'],
      ['Oversigt over klager']
    ])
  })
})

test('a label in emphasis that lacks the colon of the others', () => {
  const item = (number: number, title: string, said: string): string =>
    `_${number}. ${title}._\n\nDer blev talt om det.\n\n${said}`
  const text = [
    item(1, 'Ny kaj', '_Rådet vedtog:_ Kajen bygges.'),
    item(2, 'Får på diget', '_Rådet vedtog_ Godkendt for 2027.'),
    item(3, 'Støj', '_Rådet vedtog:_ Udsat.')
  ].join('\n\n')
  expect(itemsOf(`Havnerådet\nReferat fra mødet den 4. maj 2027\n\n${text}`).map(([, , said]) => said)).toEqual([
    ['Kajen bygges.'],
    ['Godkendt for 2027.'],
    ['Udsat.']
  ])
})

describe('the head of a small board', () => {
  const ITEMS = '\n\n1. Ny kaj\n\nBeslutning\nGodkendt.\n\n2. Støj\n\nBeslutning\nUdsat.\n'
  test('address behind the name, who was elected to write, who sent apologies', () => {
    expect(
      documentOf(
        `Bestyrelsen for Kulturkajen, Gl. Havnevej 2\n\nMØDEREFERAT\n\nTirsdag den 4. maj 2027 kl. 19.30 i Loftet\n\nMødt: Anna Holt, Per Lund og Eva Falk. Afbud havde Bo Ask meldt.\nTil dirigent valgtes Per, og til referent Eva Falk.${ITEMS}`
      )
    ).toMatchObject({
      forum: 'Bestyrelsen for Kulturkajen',
      participants: ['Anna Holt', 'Per Lund'],
      absent: ['Bo Ask'],
      secretary: 'Eva Falk'
    })
  })

  test('owners of land who meet as a board', () => {
    expect(documentOf(`PUMPELAGET FOR NØRRE ENGE\n\nReferat af bestyrelsesmøde den 4. maj 2027${ITEMS}`).forum).toBe(
      'Pumpelaget for Nørre Enge'
    )
  })

  test('where they met, behind the word for the meeting', () => {
    expect(
      documentOf(`Havnerådet i Nørby Kommune\n\nMøde i Nørby Forsamlingshus torsdag 4/5 2027 kl. 19-21.40${ITEMS}`)
    ).toMatchObject({ forum: 'Havnerådet', place: 'Nørby Forsamlingshus', startTime: '19:00' })
  })
})
