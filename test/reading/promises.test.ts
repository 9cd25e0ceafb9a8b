import { describe, expect, test } from 'vitest'
import { interpretDecision } from '../../src/reading/meaning/decision-meaning.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (text: string) => interpretDecision(text, { forum: 'Direktionen', decidedOn: '2027-10-11' })

describe('promises to forums', () => {
  test.each([
    ['Skitsen præsenteres for Chefforum 21.10.', 'Chefforum', '2027-10-21'],
    ['Udmeldes på Chefforum 12/2.', 'Chefforum', '2028-02-12'],
    ['HR-afdelingen orienterer Hovedudvalget den 20. april.', 'Hovedudvalget', '2028-04-20'],
    ['TPK fremlægger tallene på strategisk lederforum i juni.', 'Strategisk lederforum', null],
    ['Ruten drøftes på et kommende møde i Chefforum.', 'Chefforum', null],
    ['Nye skitser på direktionen primo marts.', 'Direktionen', null],
    ['Anna Holt fremlægger sagen for Teknik- og Miljøudvalget 5.12.', 'Teknik- og Miljøudvalget', '2027-12-05'],
    [
      'Status gives til Styregruppen for arkiv og journal d. 9. september.',
      'Styregruppen for arkiv og journal',
      '2028-09-09'
    ],
    ['Mona tager indstillingen med til direktionen.', 'Direktionen', null],
    ['Centerchefen bringer ønsket videre til Chefforum.', 'Chefforum', null],
    ['Direktøren præsenterer skitsen for Nørby Byråd 29. oktober.', 'Nørby Byråd', '2027-10-29'],
    ['Hovedudvalget behandler sagen 14. november.', 'Hovedudvalget', '2027-11-14'],
    ['Spørgsmålet løftes til Hovedudvalget.', 'Hovedudvalget', null],
    ['Planen anbefales fremsendt til Havneudvalget den 2. november.', 'Havneudvalget', '2027-11-02'],
    ['The plan is presented to the Management Forum on 2 April.', 'Management Forum', '2028-04-02']
  ])('%s', (text, forum, date) => {
    expect(read(text).presentations.map((one) => [one.forum, one.date])).toEqual([[forum, date]])
  })

  test('what is sent on to a body with or without a recommendation is no promise', () => {
    for (const how of ['uden anbefaling', 'med rådets anbefaling'])
      expect(read(`Oversendes til Byrådet ${how}.`).presentations).toEqual([])
  })

  test('several forums in one sentence are several promises', () => {
    expect(
      read('Derpå gives en status til direktionen, så Chefforum og slutteligt Lederforum.').presentations.map(
        ({ forum }) => forum
      )
    ).toEqual(['Direktionen', 'Chefforum', 'Lederforum'])
  })

  test.each([
    'Anbefales over for Kommunalbestyrelsen.',
    'Skolerne skal være med i Strategisk Lederforum.',
    'Planen blev drøftet i Chefforum i august.',
    'Gruppen under Chefforum tæller cykler.',
    'Direktionen drøftede oplægget.',
    'Mona tager børnene med til havnen.',
    'Direktionen tager til efterretning, at planen er færdig.',
    'Retningen på integrationsområdet drøftes.'
  ])('%s promises nothing', (text) => {
    expect(read(text).presentations).toEqual([])
  })
})

describe('who is to do what', () => {
  test.each([
    ['TPK er tovholder.', 'TPK'],
    ['Tovholder: TMC', 'TMC'],
    ['BUV (tovholder) og TPK (Lone)', 'BUV'],
    ['Maja (tovholder) – sikrer, at der bestilles skilte.', 'Maja'],
    ['TPK sikrer opsætning af skilte', 'TPK'],
    ['Lone Ager Vind indkalder til møde.', 'Lone Ager Vind'],
    ['Administrationen kommer med forslag til udbetaling.', 'Administrationen'],
    ['- TPK udarbejder et kort.', 'TPK'],
    ['IT prepares a timetable.', 'IT'],
    ['Direktionen ønsker, at TPK inden næste møde undersøger prisen på bøjer.', 'TPK'],
    ['HAV er systemejer.', 'HAV'],
    ['Stab for Havn supplerer sagen med en pris.', 'Stab for Havn'],
    ['Anna Holt finder bøjerne.', 'Anna Holt'],
    ['Anna Holt drøfter bøjerne med lodserne.', 'Anna Holt'],
    ['Anna Holt vender\ntilbage med et svar.', 'Anna Holt'],
    ['Anna Holt writes to the pilots.', 'Anna Holt'],
    ['Anna Holt asks the pilots for a new price.', 'Anna Holt'],
    ['Anna Holt er arbejdsgruppeleder.', 'Anna Holt'],
    ['Arbejdet begynder i maj. Anna Holt er projektansvarlig.', 'Anna Holt'],
    ['Anna Holt gennemregner prisen på bøjer.', 'Anna Holt'],
    ['Per Lind er kontaktperson.', 'Per Lind'],
    ['Rådet valgte model B. Sekretariatet underretter lodserne.', 'Sekretariatet'],
    ['Redningskransene mangler. Havnefogeden sætter nye op.', 'Havnefogeden'],
    ['Lisbet skriver til Byrådet om broen.', 'Lisbet'],
    ['Aftalen forlænges. EJD holder et møde med klubberne inden maj.', 'EJD'],
    ['Fraværende: Anna Holt, Bo Ask Per Lind undersøger udgiften.', 'Per Lind'],
    ['Kultur og Miljøchefen laver en plan.', 'Kultur og Miljøchefen']
  ])('%s', (text, who) => {
    const { responsible } = read(text)
    expect(responsible.map((one) => one.who)).toEqual([who])
    expect(text).toContain(responsible[0]?.what)
  })

  test.each([
    [
      'Anna Holt er ansvarlig for kajen, Per Lind for broen og Ida Krog for bøjerne.',
      [
        ['Anna Holt', 'Anna Holt er ansvarlig for kajen'],
        ['Per Lind', 'Per Lind for broen'],
        ['Ida Krog', 'Ida Krog for bøjerne']
      ]
    ],
    [
      'Anna Holt er tovholder for støj, og Per Lind er tovholder for lys.',
      [
        ['Anna Holt', 'Anna Holt er tovholder for støj'],
        ['Per Lind', 'Per Lind er tovholder for lys']
      ]
    ],
    [
      'Anna står for grillen, og Per kontakter havnevagten.',
      [
        ['Anna', 'Anna står for grillen'],
        ['Per', 'Per kontakter havnevagten']
      ]
    ],
    [
      'Anna Holt er projektejer, og Havnekontoret sender udkastet til bådejerne.',
      [
        ['Anna Holt', 'Anna Holt er projektejer, og Havnekontoret sender udkastet til bådejerne'],
        ['Havnekontoret', 'Havnekontoret sender udkastet til bådejerne']
      ]
    ],
    ['Ledelsen sender notatet.', [['Ledelsen', 'Ledelsen sender notatet']]],
    ['Anna Holt giver Røde Kors besked.', [['Anna Holt', 'Anna Holt giver Røde Kors besked']]],
    ['Kantineudvalget bedes se på prisen.', [['Kantineudvalget', 'Kantineudvalget bedes se på prisen']]],
    [
      'Godkendt med to ændringer:\n- kajen udgår\n- broen suppleres med, at den bør males igen til næste sommer\nFormanden fremlægger planen.',
      [['Formanden', 'Formanden fremlægger planen']]
    ],
    ['CTM sikrer, at Anna Holt sender kortet.', [['CTM', 'CTM sikrer, at Anna Holt sender kortet']]]
  ])('%s names each with the part', (text, named) => {
    expect(read(text).responsible.map(({ who, what }) => [who, what])).toEqual(named)
  })

  test.each([
    'Skitse 2 sikrer, at alle kan sidde.',
    'Tilbagekøbsretten skal gælde i 20 år.',
    'Udvalget tager orienteringen til efterretning.',
    'Der udarbejdes en plan.',
    'Bådpladser skal ikke være gratis.',
    'Havneudvalget drøfter bøjerne.',
    'Anna Holt finder det rigtigt.',
    'Anna Holt støtter model B.',
    'Distrikt Nord afventer bøjerne.',
    'Havnerådet skal være blandt høringsparterne.',
    'Økonomiudvalget følger Havneudvalgets anbefaling.',
    'Adgang skal fremover kunne ske med kort.'
  ])('%s names nobody', (text) => {
    expect(read(text).responsible).toEqual([])
  })
})

test.each([
  ['Drøftet. Laust og HR-chefen laver programmet færdigt.', ['Laust', 'HR-chefen']],
  ['KLU og MBH taler med skolerne.', ['KLU', 'MBH']],
  ['Tine og havnechefen indkalder til møde.', ['Tine', 'havnechefen']]
])('a person and an office are two: %s', (text, who) => {
  const { responsible } = interpretDecision(text, { forum: 'Havnerådet', decidedOn: '2027-05-04' })
  expect(responsible.map((one) => one.who)).toEqual(who)
})

describe('guests', () => {
  test.each([
    ['Anna Holt deltog under punktet.', ['Anna Holt']],
    ['Anna Holt og Per Lind deltog i drøftelsen.', ['Anna Holt', 'Per Lind']],
    ['Centerchef Anna Holt deltog under punktet.', ['Anna Holt']],
    ['Havnerådgiver Anna Holt deltog i punktet.', ['Anna Holt']],
    ['Thea Lindbjerg fra Borgerservice deltog under punktet.', ['Thea Lindbjerg']],
    ['Under punktet deltog Anna Holt.', ['Anna Holt']],
    ['Gæster: Anna Holt, Per Lind', ['Anna Holt', 'Per Lind']],
    ['Anna Holt attended the item.', ['Anna Holt']],
    ['Harbour officer Anna Holt took part in this item.', ['Anna Holt']],
    ['Anna Holt deltog ikke i behandlingen på grund af inhabilitet.', []],
    ['Anna Holt (A) deltog som stedfortræder for Per Lind.', []],
    ['Havnebiolog Anna Holt gennemgik målingerne.', ['Anna Holt']],
    ['Anna Holt fortalte om de nye bøjer.', ['Anna Holt']],
    ['Provst Anna Holt deltog.', ['Anna Holt']],
    ['Havnechefen gennemgik målingerne.', []],
    ['TPK præsenterede skitsen.', []]
  ])('%s', (text, names) => {
    const context = { forum: 'Direktionen', decidedOn: '2027-10-11', members: [] } as const
    expect(interpretDecision(text, context).attendees).toEqual(names)
  })
})

test('a member who presents an item is no guest', () => {
  const context = { forum: 'Havnerådet', decidedOn: '2027-03-12', members: ['Per Lind'] } as const
  expect(interpretDecision('Per Lind gennemgik målingerne.', context).attendees).toEqual([])
  expect(interpretDecision('Anna Holt gennemgik målingerne.', context).attendees).toEqual(['Anna Holt'])
})

test('a day that stands on the next line than the word before it is that of the promise', () => {
  expect(
    read(
      'Anna Holt præsenterer planen på Chefforum den\n9. november.\nDe øvrige punkter tages på det næste møde, som holdes i havnens lokale.'
    ).presentations.map(({ forum, date }) => [forum, date])
  ).toEqual([['Chefforum', '2027-11-09']])
})

test('a promise goes on behind the foot of a page', () => {
  const foot = (page: number): string => `Strandby Kommune • Havnerådet • 4. maj 2027 • Side ${page} af 3`
  const text = `Referat - Havnerådet\n\nTid: 4. maj 2027 kl. 9\n\n${foot(1)}\n\n1. Ny kaj\n\nBeslutning:\nKajen males.\nHavnechef Anna Holt viser planen, som præsenteres for\n\n${foot(2)}\n\nHavneforum den 6. juni 2027.\n\n2. Bøjer\n\nBeslutning:\nAfvist.\n\n${foot(3)}\n\n3. Eventuelt\n\nBeslutning:\nIntet.\n`
  const [first] = readMinutes(text).document.items[0]?.decisions ?? []
  expect(first?.text).toBe(
    'Kajen males.\nHavnechef Anna Holt viser planen, som præsenteres for\nHavneforum den 6. juni 2027.'
  )
  expect(first?.presentations.map(({ forum, date }) => [forum, date])).toEqual([['Havneforum', '2027-06-06']])
})

test('who enters into talks has something to do', () => {
  expect(read('Anna Holt går i dialog med skibene om støjen.').responsible.map(({ who }) => who)).toEqual(['Anna Holt'])
})
