import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const itemOf = (...below: readonly string[]) =>
  readMinutes(
    [
      'Referat',
      'Havnerådet',
      'Dato: 4. maj 2027',
      '',
      '1. Ny kaj',
      '',
      ...below,
      '',
      '2. Eventuelt',
      '',
      'Beslutning',
      'Intet.'
    ].join('\n')
  ).document.items[0]

describe('a table of what is to be done below a decision', () => {
  test.each([
    ['tabs', ['Opfølgning\tAnsvarlig\tFrist', 'Udbud sendes ud\tCTM\t1. juni', 'Brev til naboer\tCSÆ\t']],
    [
      'pipes',
      [
        '| Opgave | Hvem | Hvornår |',
        '|---|---|---|',
        '| Udbud sendes ud | CTM | 1. juni |',
        '| Brev til naboer | CSÆ | |'
      ]
    ],
    [
      'blanks',
      [
        'Handling            Tovholder     Deadline',
        'Udbud sendes ud     CTM           1. juni',
        'Brev til naboer     CSÆ'
      ]
    ],
    [
      'words by several names',
      [
        'Aktivitet/opgave\tAnsvarlig afdeling\tFrist/deadline',
        'Udbud sendes ud\tCTM\t1. juni',
        'Brev til naboer\tCSÆ\t'
      ]
    ]
  ])('in %s is no part of its words, and is a list of follow-ups', (_, table) => {
    const item = itemOf('Beslutning', 'Kajen renoveres.', '', ...table, '', 'Bilag', '1. Kort over havnen')
    expect(item?.decisions.map(({ text }) => text)).toEqual(['Kajen renoveres.'])
    expect(item?.followUpList?.rows).toEqual([
      { topic: 'Udbud sendes ud', expected: '1. juni', responsible: 'CTM' },
      { topic: 'Brev til naboer', expected: null, responsible: 'CSÆ' }
    ])
    expect(item?.attachments).toEqual(['Kort over havnen'])
    expect(item?.sections.find(({ name }) => name === 'Opfølgning')?.text).toContain('Udbud sendes ud')
  })

  test.each([
    [
      'with one blank between its columns',
      ['Opfølgning Ansvarlig Frist', 'Udbud sendes ud CTM 1. juni', 'Brev til naboer CSÆ 3. juni']
    ],
    ['a cell on each line', ['Opfølgning', 'Ansvarlig', 'Frist', 'Udbud sendes ud', 'CTM', '1. juni']],
    [
      'a cell on each line, blank lines between',
      ['Opgave', '', 'Ansvarlig', '', 'Frist', '', 'Udbud sendes ud', '', 'CTM']
    ]
  ])('copied %s is no part of its words', (_, table) => {
    expect(itemOf('Beslutning', 'Kajen renoveres.', '', ...table)?.decisions.map(({ text }) => text)).toEqual([
      'Kajen renoveres.'
    ])
  })

  test('a heading of its own goes with it, and what is decided below it stays', () => {
    const item = itemOf(
      'Beslutning',
      'Kajen renoveres.',
      '',
      'Opfølgning:',
      'Opgave\tAnsvarlig',
      'Udbud sendes ud\tCTM',
      '',
      'Rådet takkede for notatet.'
    )
    expect(item?.decisions.map(({ text }) => text)).toEqual(['Kajen renoveres.\n\nRådet takkede for notatet.'])
  })

  test('what is said of who is responsible, in sentences or behind a label, stays in the decision', () => {
    const text = 'Kajen renoveres.\nAnsvarlig: CTM\nFrist: 1. juni\nOpfølgning sker på næste møde.'
    expect(itemOf('Beslutning', ...text.split('\n'))?.decisions[0]?.text).toBe(text)
  })

  test('a table of anything else stays in the decision', () => {
    const text = 'Kajen renoveres således:\n\nEtape\tPris\tÅr\nNordkajen\t2 mio. kr.\t2028'
    expect(itemOf('Beslutning', ...text.split('\n'))?.decisions[0]?.text).toBe(text)
  })
})

describe('a decision in the first column, beside who is responsible', () => {
  test.each([
    [['Beslutning\tAnsvarlig\tFrist', 'Kajen renoveres.\tCTM\t1. juni', 'Naboerne får et brev.\tCSÆ\t']],
    [['| Konklusion | Tovholder |', '|---|---|', '| Kajen renoveres. | CTM |', '| Naboerne får et brev. | |']],
    [['| **Beslutning** | **Ansvarlig** |', '|---|---|', '| Kajen renoveres.<br>Naboerne får et brev. | CTM |']],
    [
      [
        'Beslutning                   Ansvarlig',
        'Kajen renoveres.             CTM og',
        'Naboerne får et brev.        CSÆ'
      ]
    ]
  ])('is read by itself', (table) => {
    const item = itemOf('Baggrund', 'Kajen er slidt.', '', ...table, '', 'Bilag', '1. Kort over havnen')
    expect(item?.decisions.map(({ text }) => text)).toEqual(['Kajen renoveres.\nNaboerne får et brev.'])
    expect(item?.decisions[0]?.subDecisions).toEqual([])
    expect(item?.sections.find(({ name }) => name === 'Opfølgning')?.text).toContain('CTM')
    expect(item?.attachments).toEqual(['Kort over havnen'])
  })
})
