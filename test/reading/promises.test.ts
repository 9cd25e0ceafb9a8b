import { describe, expect, test } from 'vitest'
import { interpretDecision } from '../../src/reading/decision-meaning.ts'

const read = (text: string) => interpretDecision(text, { forum: 'Direktionen', decidedOn: '2013-11-11' })

describe('promises to forums', () => {
  test.each([
    ['Oplægget præsenteres for Chefforum 20.11.', 'Chefforum', '2013-11-20'],
    ['Udmeldes på Chefforum 30/1.', 'Chefforum', '2014-01-30'],
    ['HR-afdelingen orienterer Hovedudvalget den 20. april.', 'Hovedudvalget', '2014-04-20'],
    ['Direktionen orienterer herom på strategisk lederforum i november.', 'Strategisk lederforum', null],
    ['Det drøftes på et kommende møde i Chefforum.', 'Chefforum', null],
    ['Projektmandater på direktionen primo december.', 'Direktionen', null],
    ['Anna Holt fremlægger sagen for Teknik- og Miljøudvalget 5.12.', 'Teknik- og Miljøudvalget', '2013-12-05'],
    [
      'Status gives til Styregruppen for arkiv og journal d. 9. september.',
      'Styregruppen for arkiv og journal',
      '2014-09-09'
    ],
    ['The plan is presented to the Management Forum on 2 April.', 'Management Forum', '2014-04-02']
  ])('%s', (text, forum, date) => {
    expect(read(text).presentations.map((one) => [one.forum, one.date])).toEqual([[forum, date]])
  })

  test('several forums in one sentence are several promises', () => {
    expect(
      read('Næste skridt er en handleplan til direktionen, så Chefforum og slutteligt Lederforum.').presentations.map(
        ({ forum }) => forum
      )
    ).toEqual(['Direktionen', 'Chefforum', 'Lederforum'])
  })

  test.each([
    'Anbefales over for Kommunalbestyrelsen.',
    'Lederne skal være en del af Strategisk Lederforum.',
    'Planen blev drøftet i Chefforum i august.',
    'Arbejdsgruppen under Chefforum ser på, hvad der tilbydes.',
    'Direktionen drøftede oplægget.',
    'Retningen på integrationsområdet drøftes.'
  ])('%s promises nothing', (text) => {
    expect(read(text).presentations).toEqual([])
  })
})

describe('who is to do what', () => {
  test.each([
    ['ØDC er tovholder.', 'ØDC'],
    ['Tovholder: TMC', 'TMC'],
    ['SUOC (tovholder) og ØDC (Peter)', 'SUOC'],
    ['Per (tovholder) – sikrer, at der laves projektmandat.', 'Per'],
    ['HRC sikrer udmelding til organisationen', 'HRC'],
    ['Lone Ager Vind indkalder til møde.', 'Lone Ager Vind'],
    ['Administrationen kommer med forslag til udbetaling.', 'Administrationen'],
    ['- TPC udarbejder forslag til proces.', 'TPC'],
    ['IT prepares a timetable.', 'IT']
  ])('%s', (text, who) => {
    const { responsible } = read(text)
    expect(responsible.map((one) => one.who)).toEqual([who])
    expect(text).toContain(responsible[0]?.what)
  })

  test.each([
    'Model 4 sikrer, at alle deltager.',
    'Tilbagekøbsretten skal gælde i 20 år.',
    'Udvalget tager orienteringen til efterretning.',
    'Der udarbejdes en plan.'
  ])('%s names nobody', (text) => {
    expect(read(text).responsible).toEqual([])
  })
})

describe('guests', () => {
  test.each([
    ['Anna Holt deltog under punktet.', ['Anna Holt']],
    ['Anna Holt og Per Lind deltog i drøftelsen.', ['Anna Holt', 'Per Lind']],
    ['Centerchef Anna Holt deltog under punktet.', ['Anna Holt']],
    ['Thea Lindbjerg fra Borgerservice deltog under punktet.', ['Thea Lindbjerg']],
    ['Under punktet deltog Anna Holt.', ['Anna Holt']],
    ['Gæster: Anna Holt, Per Lind', ['Anna Holt', 'Per Lind']],
    ['Anna Holt attended the item.', ['Anna Holt']],
    ['Anna Holt deltog ikke i behandlingen på grund af inhabilitet.', []],
    ['Anna Holt (A) deltog som stedfortræder for Per Lind.', []],
    ['HRC præsenterede systemet.', []]
  ])('%s', (text, names) => {
    expect(read(text).attendees).toEqual(names)
  })
})
