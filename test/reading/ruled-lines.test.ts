import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const minutes = (rule: string, end = ''): string =>
  [
    'Referat fra Havnerådet den 4. maj 2027',
    '',
    '1. Ny kajplads',
    '',
    'Beslutning',
    'Kajpladsen godkendes.',
    rule,
    '2. Bøjer i sejlrenden',
    '',
    'Beslutning',
    'Bøjerne blev drøftet.',
    '',
    rule,
    '',
    'Rådet ser på sagen igen til efteråret.',
    end
  ].join('\n')

const textsOf = (text: string): (string | undefined)[] =>
  readMinutes(text).document.items.map((item) => item.decisions[0]?.text)

describe('ruled lines', () => {
  test.each([
    '________________________________',
    '_ _ _ _ _ _ _ _ _ _ _',
    '--------------------------------',
    '────────────────────────────────',
    '━━━━━━━━━━━━━━━━',
    '═══════════════',
    '————————————————',
    '* * *',
    '*****',
    '################',
    '················',
    '~~~~~~~~'
  ])('%s parts items and paragraphs, and is no word of a decision', (rule) => {
    expect(textsOf(minutes(rule))).toEqual([
      'Kajpladsen godkendes.',
      'Bøjerne blev drøftet.\n\n\nRådet ser på sagen igen til efteråret.'
    ])
  })

  test('a rule between two paragraphs without blank lines leaves them two', () => {
    expect(
      textsOf('Referat\nHavnerådet\n4. maj 2027\n\n1. Kaj\n\nBeslutning\nGodkendt.\n______\nBrevet sendes.')
    ).toEqual(['Godkendt.\n\nBrevet sendes.'])
  })

  test('a word between rules stays', () => {
    expect(textsOf(minutes('__ Færdig __'))[0]).toContain('Færdig')
  })

  test.each([
    '\n____________________        ____________________\nAlma Dybdal                 Karl Bo Vestergaard',
    '\n____________________\nAlma Dybdal (formand)\n\n____________________\nKarl Bo Vestergaard',
    '\n....................        ....................\nFormand                     Næstformand',
    '\n____________________\nReferent: Alma Dybdal',
    '\nNæste møde den 1. juni 2027 kl. 10.00'
  ])('what is to be signed below the last decision is no part of it', (end) => {
    expect(textsOf(minutes('---', end))[1]).toMatch(/til efteråret\.$/u)
  })

  test('names below a decision without a line to sign on belong to it', () => {
    expect(
      textsOf(
        'Referat\nHavnerådet\n4. maj 2027\n\n1. Valg\n\nBeslutning\nValgt blev:\nAlma Dybdal\nKarl Bo Vestergaard'
      )
    ).toEqual(['Valgt blev:\nAlma Dybdal\nKarl Bo Vestergaard'])
  })
})
