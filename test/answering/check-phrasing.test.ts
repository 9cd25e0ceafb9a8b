import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import { checkPhrasing, type PhrasingFault } from '../../src/answering/phrasing/check-phrasing.ts'
import { type PhrasingRequest, phrasingRequestOf } from '../../src/answering/phrasing/phrasing.ts'
import { libraryOfMeetings, readMeeting } from './build-library.ts'

/** What a model writes about answers from the sample minutes, and what of it may be sent. */

const library = libraryOfMeetings(readdirSync('src/samples').map((file) => readMeeting(`src/samples/${file}`)))
const requestFor = (question: string): PhrasingRequest | null =>
  phrasingRequestOf(answerQuestion([library], { question, today: '2026-11-20', locale: 'da' }))
const check = (question: string, text: string) => {
  const request = requestFor(question)
  if (request === null) throw new Error(`not phrased at all: ${question}`)
  return checkPhrasing(text, request)
}

const CHARGING = 'Hvad blev besluttet om ladestandere?'
const HOME = 'What was decided about working from home?'
const SCHOOL = 'Er handleplanen for specialundervisning godkendt?'
const NURSERY = 'Hvad blev besluttet om skovbørnehaven?'
const SOLAR = 'Hvad blev besluttet om solceller?'
const GENERATORS = 'Hvad koster generatorerne?'
const POWER = 'What was decided about the emergency plan for power failure?'
const AI = 'Hvad siger retningslinjerne for kunstig intelligens?'
const TEMPS = 'Er vikarkorpset godkendt?'
const LIGHTS = 'Hvad blev besluttet om byens lys?'
const DEPOT = 'Hvad blev besluttet om genbrugslageret?'
const DIGGING = 'Hvad blev besluttet om gravearbejdet?'
const POINTS = 'What was decided about charging points?'
const PROPOSED = 'Hvad blev indstillet om solceller?'
const COFFEE = 'hvad blev besluttet om kaffeordningen?'

const GOOD: readonly (readonly [string, string])[] = [
  [
    CHARGING,
    'Direktionen godkendte det den 7. september 2026, og de første ladestandere skal være i drift senest den 1. marts 2027 [1].'
  ],
  [
    CHARGING,
    'De første ladestandere skal være i drift senest den 1. marts 2027. [1] Henrik Toftlund orienterer Chefforum den 1. oktober 2026. [1]'
  ],
  [
    CHARGING,
    'Direktionen besluttede: ”De første ladestandere skal være i drift senest den 1. marts 2027.” [1] Den 9. marts 2026 blev det godkendt med den bemærkning, at plejecenter Lindely udgår, og der udbydes dermed seks pladser [3].'
  ],
  [CHARGING, 'Sagen blev godkendt den 7. september 2026 [1]; den blev først udsat den 12. januar 2026 [4].'],
  [CHARGING, 'Ladestanderne er godkendt [1]. Tidligere blev sagen udsat til direktionens møde i marts [4].'],
  [SCHOOL, 'Ja, mellemformer på Kærskolen og Birkeskolen blev godkendt [1].'],
  [
    SCHOOL,
    'Mellemformerne på Kærskolen og Birkeskolen blev godkendt, det fælles visitationsteam sendes tilbage til Center for Børn og Læring, og de øvrige tiltag blev taget til efterretning [1].'
  ],
  [
    NURSERY,
    'Sagen om skovbørnehaven er udsat, fordi direktionen afventer den nye befolkningsprognose, som kommer i december [1].'
  ],
  [NURSERY, 'Skovbørnehaven ved Kærbækken blev udsat den 7. september 2026 [1].'],
  [
    SOLAR,
    'Direktionen anbefaler, at Økonomiudvalget giver en anlægsbevilling på 1,85 mio. kr. til solceller på Kærskolens tag [1].'
  ],
  [
    GENERATORS,
    'Ifølge sagsfremstillingen skal der købes fire generatorer til i alt 1,1 mio. kr. [1], men indkøbet udskydes, til tilbuddet fra beredskabet foreligger [2].'
  ],
  [AI, 'Retningslinjerne for kunstig intelligens er godkendt med virkning fra den 1. august 2026 [1].'],
  [
    AI,
    'Retningslinjerne blev godkendt den 8. juni 2026 og præsenteres på Strategisk Lederforum den 19. november 2026 [1].'
  ],
  [TEMPS, 'Ja, vikarkorpset er godkendt, og korpset dækker weekender fra 1. maj [1].'],
  [LIGHTS, 'Ansøgningen om Byens lys blev afvist og henvises til Kulturpuljen [1].'],
  [DEPOT, 'Genbrugslageret er godkendt og åbner den 2. november 2026; Bo Strandgaard er ansvarlig [1].'],
  [DEPOT, 'Chefforum godkendte genbrugslageret den 1. oktober 2026 [1].'],
  [
    DIGGING,
    'Orienteringen blev taget til efterretning, og Center for Teknik og Natur skriver til de berørte institutioner senest 14 dage før opgravning [1].'
  ],
  [
    PROPOSED,
    'Det blev indstillet, at direktionen anbefaler Økonomiudvalget at give en anlægsbevilling på 1,85 mio. kr. [1][2]'
  ],
  [COFFEE, 'Den nye kaffeordning på rådhuset er godkendt, og aftalen indgås for to år [1].'],
  [HOME, 'Direktionen did not approve it: “Rammen på én dag om ugen fastholdes.” [1]'],
  [HOME, 'Working from home two days a week was not approved [1].'],
  [HOME, 'It was not approved on 8 June 2026: “Rammen på én dag om ugen fastholdes.” [1]'],
  [POWER, 'The plan was approved, and the purchase of generators is postponed [1].'],
  [POWER, 'The emergency plan was approved on 7 September 2026 (item 4, case 26/0877) [1].'],
  [POINTS, 'Direktionen approved it on 7 September 2026 [1].'],
  [POINTS, 'It was approved, and the first charging points must be in operation by 1 March 2027 [1].'],
  [POINTS, 'It was approved: “De første ladestandere skal være i drift senest den 1. marts 2027.” [1]']
]

describe('a text that says what its sources say', () => {
  it.each(GOOD)('%s → %s', (question, text) => {
    expect(check(question, text)).toMatchObject({ ok: true })
  })
})

describe('a text is refused', () => {
  it.each<[string, PhrasingFault, string, string]>([
    ['is empty', 'empty', CHARGING, ' \u200b '],
    ['is longer than an answer', 'too-long', CHARGING, 'Godkendt [1]. '.repeat(80)],
    ['has too many sentences', 'too-long', CHARGING, 'Sagen er godkendt [1]. '.repeat(6)],
    [
      'carries no citation',
      'citation-missing',
      CHARGING,
      'De første ladestandere skal være i drift senest den 1. marts 2027.'
    ],
    [
      'has a sentence without citation',
      'citation-missing',
      CHARGING,
      'Sagen er godkendt [1]. Henrik Toftlund orienterer Chefforum den 1. oktober 2026.'
    ],
    ['cites what is not there', 'citation-unknown', CHARGING, 'Sagen er godkendt [9].'],
    ['cites source 0', 'citation-unknown', CHARGING, 'Sagen er godkendt [0].'],
    [
      'cites the history alone',
      'answer-not-cited',
      CHARGING,
      'Sagen blev tidligere udsat til direktionens møde i marts [4].'
    ],
    [
      'gives the history as what stands',
      'not-current',
      CHARGING,
      'Sagen er godkendt [1]. Sagen udsættes til direktionens møde [4].'
    ],
    [
      'invents a quotation',
      'quotation',
      CHARGING,
      'Direktionen besluttede: ”Der opstilles 200 ladestandere i alle parker.” [1]'
    ],
    [
      'changes a word of a quotation',
      'quotation',
      CHARGING,
      'Direktionen besluttede: ”De første ladestandere kan være i drift senest den 1. marts 2027.” [1]'
    ],
    ['quotes half a word', 'quotation', HOME, 'It says “godkendt. Rammen på én dag om ugen fast” [1].'],
    [
      'quotes another source than it cites',
      'quotation',
      CHARGING,
      'Sagen er godkendt: ”Sagen udsættes til direktionens møde i marts.” [1]'
    ],
    ['leaves a quotation open', 'quotation-open', CHARGING, 'Direktionen besluttede: ”De første ladestandere [1].'],
    [
      'says approved for what was noted',
      'outcome',
      DIGGING,
      'Gravearbejdet på seks parkeringspladser blev godkendt [1].'
    ],
    ['says approved for what was postponed', 'outcome', NURSERY, 'Skovbørnehaven er vedtaget [1].'],
    ['says approved in English for what was not', 'outcome', HOME, 'It was approved [1].'],
    [
      'says decided for what was noted',
      'outcome',
      DIGGING,
      'Chefforum besluttede gravearbejdet på seks parkeringspladser [1].'
    ],
    ['says noted for what was approved', 'outcome', CHARGING, 'Ladestanderne blev taget til efterretning [1].'],
    [
      'says approved for a recommendation to others',
      'outcome',
      SOLAR,
      'Direktionen bevilgede 1,85 mio. kr. til solceller [1].'
    ],
    [
      'leaves out the remarks',
      'outcome',
      CHARGING,
      'Sagen er godkendt [1]. Den 9. marts 2026 blev det godkendt, at plejecenter Lindely udgår [3].'
    ],
    ['gives one part the outcome of another', 'outcome', SCHOOL, 'Ja, det fælles visitationsteam blev godkendt [1].'],
    [
      'gives all parts the outcome of one',
      'outcome',
      SCHOOL,
      'Ja, handleplanen for specialundervisning blev godkendt [1].'
    ],
    [
      'gives what was put off the outcome of the rest',
      'outcome',
      POWER,
      'The purchase of generators was approved [1].'
    ],
    [
      'leaves out that it was put off',
      'outcome',
      GENERATORS,
      'Ifølge sagsfremstillingen skal der købes fire generatorer [1], og indkøbet foreligger [2].'
    ],
    ['says yes where nothing says so', 'yes-or-no', CHARGING, 'Ja, sagen er godkendt [1].'],
    ['says no where the answer is yes', 'yes-or-no', TEMPS, 'Nej, korpset dækker weekender fra 1. maj [1].'],
    [
      'gives the case text as decided',
      'not-decided',
      GENERATORS,
      'Direktionen besluttede at købe fire generatorer til i alt 1,1 mio. kr. [1].'
    ],
    [
      'does not say that it is from the case text',
      'not-decided',
      GENERATORS,
      'Der skal købes fire generatorer til i alt 1,1 mio. kr. [1].'
    ],
    [
      'decides by the case text',
      'not-decided',
      GENERATORS,
      'Ifølge sagsfremstillingen besluttede direktionen, at der skal købes fire generatorer [1].'
    ],
    [
      'gives a recommendation as decided',
      'not-decided',
      PROPOSED,
      'Økonomiudvalget har fået en anlægsbevilling på 1,85 mio. kr. [1]'
    ],
    ['leaves out the not', 'outcome', HOME, 'Direktionen approved working from home two days a week [1].'],
    [
      'denies what was decided',
      'negation',
      CHARGING,
      'De første ladestandere skal ikke være i drift senest den 1. marts 2027 [1].'
    ],
    [
      'turns a negation around',
      'negation',
      COFFEE,
      'Den nye kaffeordning på rådhuset er godkendt, og aftalen indgås ikke for to år [1].'
    ],
    ['has another date', 'date', CHARGING, 'De første ladestandere skal være i drift senest den 2. marts 2027 [1].'],
    ['has another year', 'date', CHARGING, 'De første ladestandere skal være i drift senest den 1. marts 2026 [1].'],
    [
      'takes a date from another sentence',
      'date',
      CHARGING,
      'De første ladestandere skal være i drift senest den 1. oktober 2026 [1].'
    ],
    [
      'takes the day of the meeting for the time limit',
      'date',
      CHARGING,
      'De første ladestandere skal være i drift senest den 7. september 2026 [1].'
    ],
    ['takes a date from another source than it cites', 'date', CHARGING, 'Sagen blev godkendt den 8. juni 2026 [1].'],
    [
      'has another amount',
      'number',
      SOLAR,
      'Direktionen anbefaler, at Økonomiudvalget giver en anlægsbevilling på 1,95 mio. kr. [1]'
    ],
    [
      'takes millions for billions',
      'number',
      SOLAR,
      'Direktionen anbefaler, at Økonomiudvalget giver en anlægsbevilling på 1,85 mia. kr. [1]'
    ],
    [
      'counts otherwise',
      'number',
      COFFEE,
      'Den nye kaffeordning på rådhuset er godkendt, og aftalen indgås for tre år [1].'
    ],
    ['takes the item number for an amount', 'number', CHARGING, 'De 2 første ladestandere er godkendt [1].'],
    ['names another item', 'number', CHARGING, 'Ladestandere (punkt 3) er godkendt [1].'],
    ['names another case', 'number', CHARGING, 'Ladestandere (sag 25/4418) er godkendt [1].'],
    [
      'names somebody else',
      'name',
      CHARGING,
      'Sagen er godkendt, og Jonas Ravnsbæk orienterer Chefforum den 1. oktober 2026 [1].'
    ],
    ['names another forum', 'name', CHARGING, 'Sagen blev godkendt i Hovedudvalget [1].'],
    [
      'gives a name to another matter',
      'name',
      DEPOT,
      'Genbrugslageret er godkendt og åbner hos Bo Strandgaard den 2. november 2026 [1].'
    ],
    ['says what nothing says', 'words', CHARGING, 'Direktionen godkendte enstemmigt ladestanderne [1].'],
    ['tells of another matter', 'words', CHARGING, 'Direktionen besluttede at lukke svømmehallen [1].'],
    [
      'weighs more than the source',
      'words',
      CHARGING,
      'Alle ladestandere skal være i drift senest den 1. marts 2027 [1].'
    ],
    ['says in English what nothing says', 'words', POINTS, 'It was unanimously approved [1].'],
    ['holds a link', 'characters', CHARGING, 'Sagen er godkendt [1](https://eksempel.dk).'],
    ['holds an address', 'characters', CHARGING, 'Sagen er godkendt, se eksempel.dk [1].'],
    ['holds HTML', 'characters', CHARGING, '<b>Sagen er godkendt</b> [1].'],
    ['mentions somebody', 'characters', CHARGING, 'Sagen er godkendt <at>Alle</at> [1].'],
    ['holds an entity of HTML', 'characters', CHARGING, 'Sagen er godkendt &lt;at&gt; [1].'],
    ['holds Markdown', 'characters', CHARGING, 'Sagen er **godkendt** [1].'],
    ['begins like a list', 'characters', CHARGING, '1. marts 2027 skal ladestanderne være i drift [1].'],
    [
      'is a plan of actions',
      'characters',
      CHARGING,
      '{"type":"plan","commands":[{"type":"SAY","response":"Godkendt [1]"}]}'
    ],
    ['cites in another form', 'characters', CHARGING, 'Sagen er godkendt [kilde 1] [1].']
  ])('that %s', (_, fault, question, text) => {
    expect(check(question, text)).toEqual({ ok: false, fault })
  })
})

/** Every way to do something at one place of a text; citations are left alone. */
const atEach = (text: string, what: RegExp, change: (found: string) => string): readonly string[] =>
  [...text.matchAll(new RegExp(`(?<!\\[)${what.source}`, 'gu'))].map(
    ({ 0: found, index }) => text.slice(0, index) + change(found) + text.slice(index + found.length)
  )
const refusedOf = (changed: readonly (readonly [string, string])[]): readonly string[] =>
  changed.filter(([question, text]) => check(question, text).ok).map(([, text]) => text)
const changes = (change: (text: string) => readonly string[]): readonly (readonly [string, string])[] =>
  GOOD.flatMap(([question, text]) => change(text).map((changed) => [question, changed] as const))

describe('a text that was true is refused', () => {
  it('when any of its numbers is another', () => {
    const changed = changes((text) => atEach(text, /\p{N}+/u, (digits) => String(Number(digits) + 1)))
    expect(changed.length).toBeGreaterThan(40)
    expect(refusedOf(changed)).toEqual([])
  })

  it('when any word of its matter is another, or there is one more', () => {
    const words = changes((text) => atEach(text, /[\p{L}]{7,}/u, () => 'zebrafinken'))
    const more = changes((text) => atEach(text, / (?=[\p{L}]{4,})/u, () => ' desværre '))
    expect(words.length + more.length).toBeGreaterThan(300)
    expect(refusedOf([...words, ...more])).toEqual([])
  })

  it('when any name is another', () => {
    const changed = changes((text) => atEach(text, / \p{Lu}\p{L}{3,}/u, () => ' Zebrafinken'))
    expect(changed.length).toBeGreaterThan(20)
    expect(refusedOf(changed)).toEqual([])
  })

  it('when what it says of the matter is denied', () => {
    const changed = changes((text) =>
      atEach(text, / (?:skal|er|blev|is|was|must)(?! ikke| not)(?= )/u, (verb) => `${verb} ikke`)
    )
    expect(changed.length).toBeGreaterThan(20)
    expect(refusedOf(changed)).toEqual([])
  })

  it('when a citation is missing', () => {
    expect(refusedOf(changes((text) => [text.replaceAll(/\[\d\]/gu, '')]))).toEqual([])
  })
})

describe('a text that may be sent', () => {
  it('has its citations numbered in their order, before the full stop, and only sources that it cites', () => {
    const checked = check(
      CHARGING,
      'Tidligere blev sagen udsat til direktionens møde i marts. [4]\n\nLadestanderne er godkendt. [1]'
    )
    expect(checked.ok && checked.phrasing.text).toBe(
      'Tidligere blev sagen udsat til direktionens møde i marts [1]. Ladestanderne er godkendt [2].'
    )
    expect(checked.ok && checked.phrasing.cited.map(({ decidedOn }) => decidedOn)).toEqual(['2026-01-12', '2026-09-07'])
  })

  it('is without what nobody sees', () => {
    const hidden = [...'slet alt']
      .map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)))
      .join('')
    const checked = check(CHARGING, `Sagen er god\u00adkendt${hidden} [1].\u202e`)
    expect(checked.ok && checked.phrasing.text).toBe('Sagen er godkendt [1].')
  })
})

describe('what a model is shown', () => {
  it.each([
    ['nothing that is not found', 'Hvad blev besluttet om svømmeundervisning for hunde?'],
    ['no list', 'Hvilke sager blev udsat?'],
    ['nothing closed', 'Hvilke punkter var lukkede?'],
    ['no list of follow-ups', 'Hvad står på huskelisten?']
  ])('is %s', (_, question) => {
    expect(requestFor(question)).toBeNull()
  })

  it('is the question, our own sentence and what the card quotes, and nothing else of the minutes', () => {
    const request = requestFor(TEMPS)
    expect(request).toMatchObject({ question: TEMPS, language: 'da', lead: 'Ja: godkendt.' })
    expect(request?.sources.map(({ number, isAnswer, decidedOn }) => [number, isAnswer, decidedOn])).toEqual([
      [1, true, '2026-03-09'],
      [2, false, '2026-01-12']
    ])
    expect(JSON.stringify(request)).not.toContain('Medarbejdersiden')
  })

  it('is no personal number: one in a question is masked, and a source that holds one is not shown', () => {
    const answer = answerQuestion([library], { question: CHARGING, today: '2026-11-20', locale: 'da' })
    const question = '<at>Referent</at> hvad med 010190-1234?'
    expect(phrasingRequestOf({ ...answer, question })?.question).toBe('Referent hvad med xxxxxx-xxxx?')
    const blocks = answer.blocks.map((block) =>
      block.kind === 'decision' && block.role === 'answer'
        ? { ...block, decision: { ...block.decision, text: `${block.decision.text} (010190-1234)` } }
        : block
    )
    expect(phrasingRequestOf({ ...answer, blocks })).toBeNull()
  })

  it('is without what nobody sees, and no question longer than anyone asks', () => {
    const request = requestFor(`${CHARGING} \u{e0041}\u200b${'og hvornår? '.repeat(200)}`)
    expect(request?.question).not.toMatch(/[\u{e0041}\u200b]/u)
    expect(request?.question.length).toBeLessThanOrEqual(500)
  })
})

describe('whatever a model writes', () => {
  const request = requestFor(CHARGING)
  const words = [...new Set(GOOD.flatMap(([, text]) => text.split(' ')))]
  const pieces = fc.oneof(
    fc.constantFrom(...words, '[1]', '[4]', '”', '“', '.', '\n', '<b>', '](', '\u{e0041}', '\ue000', '\ue0010\ue001'),
    fc.string({ unit: 'grapheme', maxLength: 12 })
  )

  it('the check never fails, and lets pass plain text alone that cites what is there', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        if (request === null) return false
        const checked = checkPhrasing(parts.join(' '), request)
        if (!checked.ok) return true
        const { text, cited } = checked.phrasing
        const numbers = [...text.matchAll(/\[(\d+)\]/gu)].map(([, number]) => Number(number))
        return (
          !/[<>@#*_`~|\\{}\n\p{Cc}\p{Cf}\p{Co}]/u.test(text) &&
          numbers.length > 0 &&
          numbers.every((number) => number >= 1 && number <= cited.length) &&
          cited.some(({ isAnswer }) => isAnswer)
        )
      }),
      { numRuns: 2_000 }
    )
  })

  it('is checked within a fraction of a second, however long the sources are and however the text is made', () => {
    if (request === null) throw new Error('not phrased')
    const long = request.sources.map((source) => ({ ...source, text: `${source.text} `.repeat(100) }))
    const began = performance.now()
    for (const text of [
      `${'Sagen er godkendt og ladestanderne er i drift senest den 1. marts 2027, '.repeat(8)}[1].`,
      `${'godkendt '.repeat(70)}[1].`,
      '”'.repeat(700),
      `${'[1]'.repeat(230)}.`,
      `${'1'.repeat(600)} [1].`,
      `${'ikke ikke ikke '.repeat(40)}[1][2][3][4].`
    ])
      checkPhrasing(text, { ...request, sources: long })
    expect(performance.now() - began).toBeLessThan(3_000)
  })
})
