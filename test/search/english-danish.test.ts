import { describe, expect, it } from 'vitest'
import { termsOfWord } from '../../src/search/analyze-text.ts'
import { danishWords } from '../../src/search/danish-words.ts'
import { PLACES } from '../../src/search/english-danish/places.ts'
import { ENGLISH_DANISH } from '../../src/search/english-danish.ts'
import { foldEnglish } from '../../src/search/fold-english.ts'
import { foldWord } from '../../src/search/fold-text.ts'
import { indexStem } from '../../src/search/index-stem.ts'
import { translateAt, translateMisspelt } from '../../src/search/translate-english.ts'

const areas = ENGLISH_DANISH.map((area) => area.trim().split('\n'))
const lines = areas.flat()
const headOf = (line: string): string => line.slice(0, line.indexOf(' = '))

/** What Danish minutes write and the list of base words does not hold: irregular forms, abbreviations, words from English, new compounds. */
const IN_NO_DICTIONARY: ReadonlySet<string> = new Set(
  `abda administrativt advisory afhjælpe aflåst afskrevet afslå aftenåbent afvist airbnb akutpladser aleneboende anbragt anbragte anslå
  anslået ansættelsesret antimobbestrategi badesø banesti begrønning belyst beskyttede bier biret bistå bleer botilbudspladser bouldering
  bpa bredt broende broer brugsen bruxelles byens byer byhistorie byinventar bymarkedsføring bynatur byomdannelse bytræer bådelaug cafeer
  chatgpt chlorothalonil cms coli cost cyber danmark dashboard demensby demensven digitalt dpo duer døende døgnrehabiliteringspladser dømt
  egenfinansiering eget ejet ekstraordinært ekstremt elfærge eludgifter employer enfamiliebolig esdh europa fablab facility first
  fjernaflæst fjernaflæste fladt flexbus flextrafik flextur foodtruck foodtrucks forbyde foroffentlighed forsikrede forsømt
  forældrearrangeret forældretilfredshed frasælge fratrådt fredede fritvalgsleverandør frøer fællessti færdigbehandlede færdselsret færre
  færøerne fåreafgræsning gamle gangbesværede gdpr genbeplantning genberegne genberegning genbesætte generelt genfremsende genopfyldning
  genudbud genudpege genudpegning genvinde guidede gymnasier gæs gåbus handicappede handicappladser hasteende housing husnumre hver
  højtbegavede indkøbt indlagt indskrive infill iot ipads island jubilæer kina klart kristi kriterier kyststi købt kønummer ledelinje
  ledelinjer linkedin lovbundne lukkede lørdagsåbent låst makerspace malware masterclass medbragte medieomtale mediestrategi medinddragelse
  mentee midterhelle midtårs mio mitid mobilt modsige modsætte multimedie museer nedgravede nedrevet nedrive nedsat nedskrive nedskære nemid
  night noget norge numre nyansat nyansatte nye nytilkomne onboarding opbryde opslå outplacement overført overnatningspladser oversvømmede
  parkinson pct perkolat pfas pladser plejehjemspladser polyfarmaci ppr psykosocialt pumpelag pumptrackbane rehabiliteringspladser
  rekreativt rengøre renteswap repaircafe repræsentativt rewilding roundup rpa sammenlægge sclerose selvforsikring selvtilrettelæggelse
  servicedesk shared skolehave skærpede slået smartwatch smartwatches smittede småtræer socialt solgt sosu sovepladser sporkøring ssp
  stibelysning stibro stier stiplan stitunnel stk stående succeskriterie succeskriterier surfklub svagsynede sverige svækkede swap
  synshandicappede syrien søbadning søndagsåbent søredning sørestaurering talforståelse tambourkorps telefonnumre terminalt terrænnært
  tiktok tilbagebetalt tildelingskriterier tilskadekomne timebetalt tiny tofaktor tofaktorgodkendelse tosprogede tovoksenordning trafikkø
  truede træer tværkommunalt tyrkiet tømt ubelyst ubesvarede ubudgetteret udbetalt udfordringsret udlånt udvælgelseskriterier uforbrugt
  uforbrugte uforudsete uger ujævnt uledsagede underfinansieret undervands undlod utilsigtede uvaccineret uønskede valgtilforordnede
  variabelt varmt venneforening vildgæs virtuelt visitationskriterier voksne weekendåbent wicked wifi yngste ældre ældrechef ældregymnastik
  ældrehus ældrelov ældreloven ældreplan ældrepulje ældrereform øer øgede øjenklinik ører åbent åer åoprensning årsdøgntrafik årsgebyr
  årsrevision`.split(/\s+/u)
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
    // Names of places stand in no dictionary.
    const spelt = lines.filter((line) => !PLACES.includes(`\n${line}\n`))
    for (const line of spelt)
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
    ['analyses', 'analyse'],
    ['caring', 'care'],
    ['rated', 'rates'],
    ['laid', 'laying'],
    ['went', 'goes']
  ])('"%s" is the same word as "%s"', (one, other) => expect(foldEnglish(one)).toBe(foldEnglish(other)))

  it.each([
    ['care', 'car'],
    ['rates', 'rat'],
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
    ['Were teachers laid off', 'laid', 'afskedige'],
    ['What are the working hours', 'working', 'arbejdstid'],
    ['the trip to gothenburg', 'gothenburg', 'göteborg'],
    ['a ferry to west zealand', 'west', 'vestsjælland'],
    ['a smoke free school', 'smoke', 'rygefri'],
    ['Is the path lit at night', 'lit', 'belysning'],
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

describe('a mistyped English word', () => {
  it.each([
    ['contracter', 'entreprenør'],
    ['libary', 'bibliotek'],
    ['accomodation', 'indkvartering'],
    ['playgorund', 'legeplads']
  ])('%s may mean what differs from it by the fewest letters', (word, danish) => {
    expect(translateMisspelt(word)).toContain(danish)
  })

  it.each(['theory', 'whatsoever', 'zzzzzzzzzz', 'art'])('%s is none', (word) => {
    expect(translateMisspelt(word)).toEqual([])
  })
})
