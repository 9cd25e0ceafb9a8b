import { describe, expect, it } from 'vitest'
import { termsOfWord } from '../../src/search/analyze-text.ts'
import { danishWords } from '../../src/search/danish-words.ts'
import { ENGLISH_DANISH } from '../../src/search/english-danish.ts'
import { foldEnglish } from '../../src/search/fold-english.ts'
import { foldWord } from '../../src/search/fold-text.ts'
import { indexStem } from '../../src/search/index-stem.ts'
import { translateAt } from '../../src/search/translate-english.ts'

const areas = ENGLISH_DANISH.map((area) => area.trim().split('\n'))
const lines = areas.flat()
const headOf = (line: string): string => line.slice(0, line.indexOf(' = '))

/** What Danish minutes write and the list of base words does not hold: irregular forms, abbreviations, words from English, new compounds. */
const IN_NO_DICTIONARY: ReadonlySet<string> = new Set(
  `administrativt advisory afslå afvist akutpladser aleneboende anbragt anbragte anslå anslået ansættelsesret antimobbestrategi banesti
  beskyttede bier biret bistå bleer botilbudspladser bpa broer brugsen byens byhistorie byinventar bymarkedsføring bynatur bytræer
  bådelaug cost demensby demensven digitalt dpo døende døgnrehabiliteringspladser egenfinansiering ekstraordinært esdh facility first
  fjernaflæst fladt flextrafik flextur forbyde foroffentlighed forsømt forældrearrangeret forældretilfredshed frasælge fratrådt
  fritvalgsleverandør færdigbehandlede færdselsret færre gamle gangbesværede gdpr genbesætte generelt gymnasier gæs gåbus handicappede
  hasteende housing husnumre indlagt kriterier kyststi ledelinje ledelinjer lukkede makerspace medbragte mediestrategi midterhelle mio
  nedrive nedsat nedskære noget nyansat nyansatte nye nytilkomne onboarding opbryde opslå outplacement parkinson pct pfas pladser
  plejehjemspladser ppr rehabiliteringspladser renteswap repræsentativt rpa sammenlægge sclerose shared skolehave smartwatch smartwatches
  smittede socialt sosu ssp stibelysning stibro stiplan stitunnel stk stående svagsynede svækkede swap synshandicappede søredning
  tildelingskriterier tilskadekomne tofaktor tofaktorgodkendelse tosprogede tovoksenordning træer udbetalt udlånt udvælgelseskriterier
  uforbrugt uforbrugte uforudsete uledsagede utilsigtede variabelt virtuelt visitationskriterier voksne wicked wifi yngste ældre ældrechef
  ældregymnastik ældrehus ældrelov ældreloven ældreplan ældrereform åbent årsgebyr årsrevision`.split(/\s+/u)
)

const isDanish = (word: string): boolean => {
  const folded = foldWord(word)
  return (
    folded.length < 3 ||
    /\d/u.test(folded) ||
    danishWords().bases.has(folded) ||
    danishWords().stems.has(indexStem(folded)) ||
    termsOfWord(folded).parts.length > 1 ||
    IN_NO_DICTIONARY.has(folded)
  )
}

describe('the English glossary', () => {
  it('says one thing a line, in the order of the alphabet', () => {
    for (const area of areas) {
      expect(area.filter((line) => !/^[^=]+ = [^=]+$/u.test(line))).toEqual([])
      expect(area.map(headOf)).toEqual(area.map(headOf).toSorted((a, b) => (a < b ? -1 : 1)))
    }
  })

  it('holds no headword twice, in any area', () => {
    const heads = lines.map(headOf)
    expect(heads.filter((head, i) => heads.indexOf(head) !== i)).toEqual([])
  })

  it('has Danish words that are spelt as Danish is', () => {
    const unknown = new Set<string>()
    for (const line of lines)
      for (const word of line.slice(line.indexOf(' = ') + 3).match(/[\p{L}\d]+/gu) ?? [])
        if (!isDanish(word)) unknown.add(word)
    expect([...unknown]).toEqual([])
  })
})

describe('English words', () => {
  it.each([
    ['stood', 'stand'],
    ['rebuilt', 'rebuild'],
    ['chose', 'choosing'],
    ['children', 'child'],
    ['firemen', 'fireman'],
    ["citizens'", 'citizen'],
    ['applied', 'applies'],
    ['stopped', 'stops'],
    ['cancelled', 'canceled'],
    ['neighbours', 'neighbor'],
    ['theatres', 'theater'],
    ['organizing', 'organise'],
    ['licence', 'license'],
    ['programme', 'programs'],
    ['analyses', 'analyse']
  ])('"%s" is the same word as "%s"', (one, other) => expect(foldEnglish(one)).toBe(foldEnglish(other)))

  it.each([
    ['hour', 'hor'],
    ['need', 'ne'],
    ['news', 'new'],
    ['bus', 'bu']
  ])('"%s" is not folded to "%s"', (word, wrong) => expect(foldEnglish(word)).not.toBe(wrong))

  it.each([
    ['Was the case put off', 'put', 'udskudt'],
    ['They put the whole case off', 'put', 'udskudt'],
    ['Who turned the proposal for a hall down', 'turned', 'afvist'],
    ['Did they take the idle land back', 'take', 'hjemtage'],
    ['who stood in for the chair', 'stood', 'stedfortræder'],
    ['the seats in the cinema', 'seats', 'biografsæder'],
    ["the senior citizens' council", 'senior', 'ældreråd']
  ])('in "%s" the phrase with "%s" is known as "%s"', (question, at, danish) => {
    const words = question.split(' ')
    expect(translateAt(words, words.indexOf(at))?.danish).toContain(danish)
  })

  it("a particle that begins a place or another sentence is not the verb's", () => {
    const off = translateAt('put the stop off the road'.split(' '), 0)?.danish ?? []
    expect(off).not.toContain('udskudt')
    const other = translateAt('turn left and go down'.split(' '), 0)?.danish ?? []
    expect(other).not.toContain('afvist')
  })
})
