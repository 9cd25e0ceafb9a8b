import { describe, expect, it } from 'vitest'
import { danishWords } from '../../src/search/danish-words.ts'
import { EVERYDAY_DANISH, everydayStem, minutesWordsFor, readEntry } from '../../src/search/everyday-danish.ts'
import { foldWord } from '../../src/search/fold-text.ts'
import { nounFormsOf } from '../../src/search/irregular-nouns.ts'
import { verbFormsOf } from '../../src/search/irregular-verbs.ts'
import { splitCompound } from '../../src/search/split-compound.ts'
import { DANISH_STOP_WORDS } from '../../src/search/stop-words.ts'

const areas = EVERYDAY_DANISH.map((area) => area.trim().split('\n'))
const entries = areas.flat().map(readEntry)
const targets = [...new Set(entries.flatMap(({ same, related }) => [...same, ...related]))]

/** Words that minutes write and the dictionary lacks or holds in another form. */
const OTHER_WORDS = new Set(
  `10 2000 50 dm em vm a-kasse abda ai alment amr anbragt antimobbestrategi banedanmark bi bpa byinventar cloud co2 covid-19 digitalt dk2020 dpo e-boks egenfinansiering ekstraordinært el elkøretøj esdh esdh-system eu flextrafik flextur fluer frie fritvalg færdigbehandlede gdpr genbehandling genbevilling hjertesti hmu internationalt it it-drift it-sikkerhed it-system it-udstyr kl klart kløversti ledelinje med-udvalg microsoft mikromobilitet mitid museer nedklassificering nedrive nedsat nyansatte nystartede onboarding opsagt pc pfas pfos power-to-x ppr rpa sammenlægge seksuelt skolehave socialt sosu ssp stibro stiforbindelse sø tr tv-overvågning uforbrugte uth virtuelt wifi å åbent årsdøgntrafik ældre ældremilliard`
    .split(/\s+/u)
    .map(everydayStem)
)

function isDanish(written: string): boolean {
  const word = foldWord(written.replaceAll('-', ''))
  const words = danishWords()
  return (
    words.bases.has(word) ||
    words.stems.has(everydayStem(word)) ||
    splitCompound(word, words).length > 1 ||
    OTHER_WORDS.has(everydayStem(word))
  )
}

const same = (word: string): readonly string[] =>
  minutesWordsFor(everydayStem(word)).flatMap(({ terms, isSame }) => (isSame ? [terms.join(' ')] : []))
const related = (word: string): readonly string[] =>
  minutesWordsFor(everydayStem(word)).flatMap(({ terms, isSame }) => (isSame ? [] : [terms.join(' ')]))

describe('the thesaurus of everyday words', () => {
  it('gives what minutes write for a word in any of its forms, and tells the same from the related', () => {
    for (const form of ['skraldespand', 'skraldespanden', 'skraldespandene'])
      expect(same(form)).toContain(everydayStem('affaldsbeholder'))
    expect(related('skraldespand')).toContain(everydayStem('renovation'))
    expect(same('hjemmearbejde')).toContain(everydayStem('distancearbejde'))
    expect(same('P-pladser')).toContain(everydayStem('parkering'))
    expect(related('lindetræ')).not.toContain(everydayStem('skov'))
    expect(minutesWordsFor(everydayStem('affaldsbeholderne')).some(({ terms }) => terms.length === 0)).toBe(false)
    expect(minutesWordsFor('xyzzy')).toEqual([])
  })

  it.each([
    ['salte', 'glatførebekæmpelse'],
    ['travlhed', 'arbejdspres'],
    ['bryllup', 'vielse'],
    ['nedbryde', 'nedrivning'],
    ['hastesag', 'ekstraordinært møde']
  ])('knows that "%s" stands as "%s" in minutes', (said, written) => {
    expect(same(said)).toContain(written.split(' ').map(everydayStem).join(' '))
  })

  it('has a stem once, so that no area overwrites another', () => {
    const stems = entries.flatMap(({ everyday }) => everyday.map(everydayStem))
    expect(stems.filter((stem, i) => stems.indexOf(stem) !== i)).toEqual([])
  })

  it('is in the order of the alphabet within each area', () => {
    for (const lines of areas) expect(lines).toEqual([...lines].sort((a, b) => a.localeCompare(b, 'da')))
  })

  it('says something new for each word, and nothing twice in a line', () => {
    for (const entry of entries) {
      const stems = [...entry.same, ...entry.related].map((phrase) => phrase.split(' ').map(everydayStem).join(' '))
      expect(
        stems.filter((stem, i) => stems.indexOf(stem) !== i),
        entry.everyday[0]
      ).toEqual([])
      for (const word of entry.everyday)
        expect(
          stems.some((stem) => stem !== everydayStem(word)),
          word
        ).toBe(true)
    }
  })

  it('gives Danish words only', () => {
    expect(targets.filter((phrase) => !phrase.split(' ').every(isDanish))).toEqual([])
  })

  it('gives no word that no index holds', () => {
    const words = targets.flatMap((phrase) => phrase.split(' '))
    expect(words.filter((word) => DANISH_STOP_WORDS.has(foldWord(word)))).toEqual([])
  })
})

describe('forms that stemming leaves apart', () => {
  it.each([
    ['medbragt', 'medbringe'],
    ['afgav', 'afgive'],
    ['genvalgt', 'genvælge'],
    ['udbød', 'udbud'],
    ['modtog', 'modtage'],
    ['fremsatte', 'fremsætte']
  ])('"%s" is a form of "%s"', (form, verb) => {
    expect(verbFormsOf(everydayStem(form))).toContain(everydayStem(verb))
  })

  it.each(['opgave', 'tilskud', 'underskud', 'udvalg'])('"%s" is no form of a verb', (noun) => {
    expect(verbFormsOf(everydayStem(noun))).toEqual([])
  })

  it.each([
    ['bog', 'bøger'],
    ['museet', 'museer'],
    ['jubilæum', 'jubilæer'],
    ['stien', 'stier'],
    ['mand', 'mænd']
  ])('"%s" and "%s" are one noun', (one, other) => {
    expect([...nounFormsOf(everydayStem(one)), everydayStem(one)]).toContain(everydayStem(other))
  })
})
