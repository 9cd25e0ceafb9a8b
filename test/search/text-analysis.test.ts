import { describe, expect, it } from 'vitest'
import { createAbbreviations } from '../../src/search/abbreviations.ts'
import { termsOfText, termsOfWord } from '../../src/search/analyze-text.ts'
import { danishWords } from '../../src/search/danish-words.ts'
import { findCaseNumbers } from '../../src/search/find-case-numbers.ts'
import { dateTerms, findDates } from '../../src/search/find-dates.ts'
import { indexStem } from '../../src/search/index-stem.ts'
import { splitCompound } from '../../src/search/split-compound.ts'
import { translateAt } from '../../src/search/translate-english.ts'
import { editDistance } from '../../src/search/vocabulary.ts'

const dates = (text: string): string[] => findDates(text).flatMap((mention) => [...dateTerms(mention)].slice(-1))

describe('dates in a text', () => {
  it.each([
    ['den 5. februar 2013', '@2013-02-05'],
    ['5 February 2013', '@2013-02-05'],
    ['February 5, 2013', '@2013-02-05'],
    ['05-02-2013', '@2013-02-05'],
    ['5.2.2013', '@2013-02-05'],
    ['5/2-2013', '@2013-02-05'],
    ['d. 5/2 13', '@2013-02-05'],
    ['2013-02-05', '@2013-02-05'],
    ['Chefforum 27.11.', '@11-27'],
    ['udmeldes 30/1', '@01-30'],
    ['i november 2013', '@2013-11']
  ])('reads "%s"', (text, term) => {
    expect(dates(text)).toContain(term)
  })

  it('does not take impossible dates, times, sums or case numbers for dates', () => {
    expect(findDates('31. september 2014').filter((one) => one.day !== null)).toEqual([])
    expect(dates('kl. 10.10')).toEqual([])
    expect(dates('60.000 kr.')).toEqual([])
    expect(dates('sag 26/4108')).toEqual([])
  })

  it('takes "may" for a verb unless it is a month', () => {
    expect(findDates('may we buy it')).toEqual([])
    expect(dates('on 3 May 2019')).toEqual(['@2019-05-03'])
  })
})

describe('case numbers in a text', () => {
  it.each([
    ['sag 26/41230', '26/41230'],
    ['Sagsnr.: 330-2018-3619', '330-2018-3619'],
    ['case 00.01.00-A00-1-21', '00.01.00-A00-1-21'],
    ['sag 15/26', '15/26']
  ])('finds the one in "%s"', (text, caseNumber) => {
    expect(findCaseNumbers(text).map((one) => one.caseNumber)).toEqual([caseNumber])
  })

  it('knows an ambiguous one only where there is such a case', () => {
    expect(findCaseNumbers('hvad med 15/26')).toEqual([])
    expect(findCaseNumbers('skoleåret 2026/2027')).toEqual([])
    expect(findCaseNumbers('sag 2026/2030')).toHaveLength(1)
    expect(findCaseNumbers('hvad med 15/26', (known) => known === '15/26')).toHaveLength(1)
  })
})

describe('compounds', () => {
  it.each([
    ['budgetanalyser', ['budget', 'analyser']],
    ['lederforum', ['leder', 'forum']],
    ['arbejdsprogram', ['arbejde', 'program']],
    ['styringsværktøjer', ['styring', 'værktøjer']],
    ['børnepolitik', ['børn', 'politik']],
    ['fritidspas', ['fritid', 'pas']],
    ['ungdomskort', ['ungdom', 'kort']],
    ['cykelstien', ['cykel', 'sti']],
    ['madservice', ['mad', 'service']]
  ])('%s is made of its parts', (word, parts) => {
    expect(splitCompound(word, danishWords())).toEqual(parts.map(indexStem))
  })

  it.each(['kommune', 'beslutning', 'direktionen', 'forslag', 'orientering', 'vejledning'])('%s is none', (word) => {
    expect(splitCompound(word, danishWords())).toEqual([])
  })

  it('are searched by their parts too, with less weight', () => {
    const terms = termsOfText('Kommunens budgetanalyser')
    expect(terms.get(indexStem('budgetanalyser'))).toBe(1)
    expect(terms.get(indexStem('budget'))).toBeLessThan(1)
  })

  it('written with hyphen or genitive are the same word', () => {
    expect(termsOfText('e-rekruttering').has(termsOfWord('erekruttering').stem)).toBe(true)
    expect([...termsOfText("VIK's plan").keys()]).toContain('vik')
    expect([...termsOfText('VIKs plan').keys()]).toContain('vik')
  })
})

describe('abbreviations of units', () => {
  const known = createAbbreviations()
  const texts = [
    'Miljø- og Trafikcenteret indstiller',
    'MTC er tovholder',
    'Aftale for IT-Centret',
    'ITC sikrer',
    'Center for Læring og Trivsel',
    'CLT'
  ]
  for (const text of texts) known.put(text)

  it('are learnt from the texts, both ways', () => {
    expect(known.namesOf('MTC')).toEqual(['Miljø- og Trafikcenteret'])
    expect(known.shortsOf('miljø- og trafikcenteret')).toEqual(['mtc'])
    expect(known.namesOf('itc')).toEqual(['IT-Centret'])
    expect(known.namesOf('CLT')).toEqual(['Center for Læring og Trivsel'])
  })

  it('are forgotten with the texts', () => {
    known.put('Havne- og Kystforvaltningen')
    expect(known.namesOf('HKF')).toEqual(['Havne- og Kystforvaltningen'])
    known.remove('Havne- og Kystforvaltningen')
    expect(known.namesOf('HKF')).toEqual([])
  })
})

describe('English words', () => {
  it('are translated by the longest phrase of the glossary, inflected or not', () => {
    expect(translateAt(['budget', 'analyses'], 0)).toMatchObject({ danish: ['budgetanalyse'], length: 2 })
    expect(translateAt(['cycle', 'paths'], 0)?.danish).toContain('cykelsti')
    expect(translateAt(['xylophones'], 0)).toBeUndefined()
  })
})

describe('mistyped words', () => {
  it('are one edit away when neighbours are exchanged', () => {
    expect(editDistance('besulttet', 'besluttet', 2)).toBe(1)
    expect(editDistance('politik', 'politiken', 1)).toBe(2)
  })
})
