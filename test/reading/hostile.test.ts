import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const MEGABYTE = 1_000_000
const fill = (part: string, before = ''): string =>
  before + part.repeat(Math.ceil(MEGABYTE / part.length)).slice(0, MEGABYTE)
const IN_DECISION = 'Punkt 1: Budget\n\nBeslutning\n\n'

// About a second each on an idle core (test/bench/reading.ts measures). What grows faster than its text takes minutes, so the bound can leave room for a busy machine.
describe('a megabyte of hostile text is read in bounded time', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['one letter', fill('a')],
    ['blanks', fill(' ')],
    ['empty lines', fill('\n')],
    ['form feeds', fill('\f')],
    ['pages of a letter', fill('a\f\n')],
    ['items', fill('Punkt 1: A\n\n')],
    ['numbered lines', Array.from({ length: 90_000 }, (_, number) => `${number}. Ab`).join('\n')],
    ['headings of decisions', fill('Beslutning\n')],
    ['headings on one line', fill('Beslutning i Direktionen den 12-03-2027 ')],
    ['the word on one line', fill('Beslutning ')],
    ['brackets', fill('(')],
    ['pipes', fill('| ')],
    ['tabs', fill('x\t')],
    ['dots', fill('. ')],
    ['broken words', fill('ord-\n', IN_DECISION)],
    ['labels', fill('a: b\n')],
    ['people', fill('Anna B, ', 'Deltagere: ')],
    ['approvals in one sentence', fill('Godkend ', IN_DECISION)],
    ['sub-headings', fill('Overskrift\n\nGodkendt.\n\n', IN_DECISION)],
    ['forums in one sentence', fill('orienterer Chefforum ', IN_DECISION)],
    ['references', fill('(jf. ', IN_DECISION)],
    ['actors', fill('TPK er tovholder og ', IN_DECISION)],
    ['quotation marks', fill('”', IN_DECISION)],
    ['lists of attachments', fill('Bilag\n1   Åben   X   18/61204\n')],
    ['labels of tasks', fill('Ansvarlig: Anna.\n', 'Punkt 1: Kaj\n\nBeslutning\nGodkendt.\n')],
    [
      'initials at the right edge',
      fill(`Kajen renoveres nu i to etaper.${' '.repeat(12)}CTM    1.12\n`, 'Punkt 1: Kaj\n\nBeslutning\n')
    ],
    [
      'columns that stand beside one line',
      fill(`${' '.repeat(20)}CTM\n`, `Emne${' '.repeat(26)}Ansvarlig   Frist\n1. Kaj\n`)
    ],
    ['blanks within a line', fill(' ', `${IN_DECISION}Godkendt`).concat('.\n')],
    ['blanks within a heading', fill(' ', `${IN_DECISION}# Kaj`).concat('x\n')],
    ['pauses before an item', fill('Pause\nKl. 10.00\n', `${IN_DECISION}Godkendt.\n`).concat('Punkt 2: Bro\n')],
    ['headings over sentences', fill('Kaj og bro\nAnna er tovholder.\n\n', 'Punkt 1: Kaj\n\nBeslutning\n')],
    ['employers of people', fill('Anna Holt   Strandby Kommune   AHO\n', 'Referat\nDeltagere:\n')],
    ['rows of a follow-up list', fill('a\tb\tc\n', 'Punkt 1: Huskeliste\n\nEmne\tTid\tAnsvarlig\n')],
    ['calendars', fill('Chefforum\n\n3. marts\n\n', 'Punkt 1: Huskeliste\n\n')],
    ['contents', fill('a.....\n', 'Indholdsfortegnelse\n')],
    ['half letters', fill('\ud800')],
    ['capitals', fill('Aa ')],
    ['letters of parties', fill('(A) ', IN_DECISION)],
    ['names with places', fill('Anna Holt, By; ', 'Deltagere: ')],
    ['numbers beside one link', fill('Tilbage til toppen\n1\nTitel\n')],
    ['ticks', fill('Anna Holt   X\n', 'Referat\nMedlemmer      Fraværende\n')],
    ['labels of its own', fill('Opsamling: Ja.\n', 'Referat\n\n1. Velkomst\n')],
    ['paragraphs with titles', fill('Kaj og bro: Den males.\n\n', 'Referat\n\nVelkomst: Ja.\n\n')],
    ['titles over paragraphs', fill('Kaj og bro\nDen males.\n\n', 'Referat\n\nVelkomst\nJa.\n\n')],
    ['entries of one list', fill('1. Kaj\n', `${IN_DECISION}Godkendt.\n\nBilagsliste\n`)],
    ['lines that are doubled', fill('kajen er\n\nlang og\n\n\n\n')],
    ['guests', fill('Anna Holt deltog under punktet. ', IN_DECISION)]
  ]
  test.each(texts)('%s', (_, text) => {
    // Time of the processor: other tests run beside this one.
    const before = process.cpuUsage()
    const { document } = readMinutes(text)
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(8_000)
    expect(document.items.length).toBeGreaterThanOrEqual(0)
  })

  test('what lies beyond the lines that are read is kept and counted, not lost', () => {
    const { raw, unaccounted } = readMinutes(`Punkt 1: Budget\n\nBeslutning\n\nGodkendt.\n${'a\n'.repeat(70_000)}`)
    expect(unaccounted).toBe(70_005 - 30_000)
    expect(raw.items[0]?.split('\n')).toHaveLength(70_006)
  })
})
