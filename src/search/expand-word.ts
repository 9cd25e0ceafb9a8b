import { COMPOUND_PART_WEIGHT, termsOfWord } from './analyze-text.ts'
import { danishWords, spellingsOf } from './danish-words.ts'
import { minutesWordsFor } from './everyday-danish.ts'
import { foldWord } from './fold-text.ts'
import { indexStem } from './index-stem.ts'
import { nounFormsOf } from './irregular-nouns.ts'
import { verbFormsOf } from './irregular-verbs.ts'
import type { SearchIndex } from './search-index.ts'
import { DANISH_STOP_WORDS } from './stop-words.ts'
import { cognatesOf, englishFor } from './translate-english.ts'
import { editDistance, type WeightedTerm } from './vocabulary.ts'
import { WHOLE_COMPOUNDS } from './whole-compounds.ts'

/**
 * One way in which a word of a question may stand in the minutes: all of `terms` together mean it (one term, or the parts of a compound).
 * `weight` says how surely.
 */
export interface Reading {
  readonly terms: readonly string[]
  readonly weight: number
}

const SIMILAR_LIMIT = 6
const LONG_WORD = 10
/** A compound as the beginning of a longer one. */
const GOES_ON_WEIGHT = 0.8
const SHORTEST_GOING_ON = 8
/** So many letters more are an ending, or link a word to the next. */
const LINK = 2
/** The weight of what is one edit away. */
const ONE_EDIT = 0.65
const ALL_PARTS_WEIGHT = 0.8
const RELATED_FORM_WEIGHT = 0.75
/** Another form of the same verb or noun. */
const OTHER_FORM_WEIGHT = 0.9
/** What minutes write for the same thing as an everyday word. */
const SAME_THING_WEIGHT = 0.7
/** What minutes write about the thing of an everyday word: too little to answer by itself. */
const RELATED_THING_WEIGHT = 0.45
/** The same in English. */
const ENGLISH_WEIGHT = 0.7
const ENGLISH_PARTS_WEIGHT = 0.65
/** A compound of which a part stands for the same thing. */
const SAME_PART_WEIGHT = 0.55
/** "ansøgt", "renoveret" as stems. */
const PARTICIPLE = /^\p{L}{3,}[^aeiouyæøåt]t$/u
const SPELLING_WEIGHT = 0.65
/** What Danes misspell oftenest: whether a consonant is double. */
const DOUBLED_WEIGHT = 0.95
const COGNATE_WEIGHT = 0.7
/** Endings by which a verb and its noun differ after stemming ("evaluer", "evaluering"; "flyt", "flytning"; "ansæt", "ansættels"). */
const NOUN_ENDINGS = ['ning', 'ing', 'els', 'ation', 'sel']
/** "Blødere vand" comes by "blødgøring": what is made so. */
const MADE_SO = ['gøring', 'gør']
/** Verbs whose nouns change their vowel, by the ends of their stems. */
const VOWEL_CHANGES: readonly (readonly [verb: RegExp, noun: string])[] = [
  [/(?<=\p{L}{3})gå(?:r|s)?$/u, 'gang'],
  [/(?<=\p{L}{2})stå(?:r|s)?$/u, 'stand'],
  [/vælg$/u, 'valg'],
  [/sælg$/u, 'salg'],
  [/solgt$/u, 'salg'],
  [/valgt$/u, 'valg'],
  [/ansat$/u, 'ansæt'],
  [/sat$/u, 'sæt'],
  [/lagt$/u, 'læg'],
  [/bygg$/u, 'byg'],
  [/skriv$/u, 'skrift']
]

function relatedForms(stem: string, index: SearchIndex): readonly Reading[] {
  const forms: string[] = []
  for (const ending of NOUN_ENDINGS) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 4) forms.push(stem.slice(0, -ending.length))
    else forms.push(stem + ending)
    // A participle: "fordelt", "flyttet".
    if (/[^aeiouyæøå]t$/u.test(stem) && stem.length > 4) forms.push(stem.slice(0, -1), stem.slice(0, -1) + ending)
  }
  if (danishWords().bases.has(stem)) forms.push(...MADE_SO.map((ending) => stem + ending))
  for (const [verb, noun] of VOWEL_CHANGES)
    if (verb.test(stem)) forms.push(stem.replace(verb, noun), indexStem(stem.replace(verb, `${noun}else`)))
  return forms
    .filter((form) => form.length >= 4 && index.frequency(form) > 0)
    .map((form) => ({ terms: [form], weight: RELATED_FORM_WEIGHT }))
}

/** The parts of a word as the index's own vocabulary knows them, where no dictionary splits it. */
function partsByVocabulary(word: string, index: SearchIndex): readonly string[] {
  for (let at = word.length - 3; at >= 3; at--) {
    const head = word.slice(0, at)
    const tail = indexStem(word.slice(at))
    const heads = [indexStem(head), indexStem(head.replace(/[se]$/u, ''))]
    const known = heads.find((one) => one.length >= 3 && index.frequency(one) > 0)
    if (known !== undefined && tail.length >= 3 && index.frequency(tail) > 0) return [known, tail]
  }
  return []
}

/** What minutes write for an everyday word, for the verb of one of its forms ("fyrede", "solgte", "lejet"), or for a part of a compound. */
function everydayReadings(stem: string, parts: readonly string[], index: SearchIndex): readonly Reading[] {
  const forms = [
    stem,
    ...verbFormsOf(stem),
    ...nounFormsOf(stem),
    ...(PARTICIPLE.test(stem) ? [stem.slice(0, -1)] : [])
  ]
  const written = forms.map(minutesWordsFor).find((words) => words.length > 0)
  if (written !== undefined)
    return written
      .filter(({ terms }) => terms.every((term) => term !== stem && index.frequency(term) > 0))
      .map(({ terms, isSame }) => ({ terms, weight: isSame ? SAME_THING_WEIGHT : RELATED_THING_WEIGHT }))
  return parts.flatMap((part, at) =>
    minutesWordsFor(part)
      .filter(({ terms, isSame }) => isSame && terms.length === 1 && !parts.includes(terms[0] ?? ''))
      .map(({ terms }) => ({ terms: parts.flatMap((one, i) => (i === at ? terms : [one])), weight: SAME_PART_WEIGHT }))
      .filter(({ terms }) => terms.every((term) => index.frequency(term) > 0))
  )
}

/** Words of English minutes that no Danish ones hold. */
const ENGLISH_SIGNS = ['committee', 'council', 'approved', 'agreed', 'proposal', 'meeting', 'recommendation'].map(
  indexStem
)
const LEAST_SIGNS = 3
const holdsEnglish = (index: SearchIndex): boolean =>
  ENGLISH_SIGNS.filter((word) => index.frequency(word) > 0).length >= LEAST_SIGNS

/** "Kranleje" as "crane hire": a compound that is written in two words, where the glossary lacks the whole. */
function englishOfParts(parts: readonly string[], index: SearchIndex): readonly Reading[] {
  const [first = [], second = []] = parts.map((part) =>
    englishFor(part).filter((english) => english.length === 1 && english.every((term) => index.frequency(term) > 0))
  )
  return first.flatMap((head) => second.map((tail) => ({ terms: [...head, ...tail], weight: ENGLISH_PARTS_WEIGHT })))
}

const isDanishWord = (word: string): boolean =>
  danishWords().bases.has(word) || danishWords().stems.has(indexStem(word))

/** "Grattis", "somerhuse": the stems of a word with one of its consonants single instead of double or, between two vowels, double instead of single. */
function asDoubled(word: string): readonly string[] {
  const single = [...word.matchAll(/([bdfgklmnprst])\1/gu)].map(
    ({ index }) => word.slice(0, index) + word.slice(index + 1)
  )
  const double = [...word.matchAll(/(?<=[aeiouyæøå])[bdfgklmnprst](?=[aeiouyæøå])/gu)].map(
    ({ 0: letter, index }) => word.slice(0, index) + letter + word.slice(index)
  )
  return [...new Set([...single, ...double].map(indexStem))]
}

/** So long a word is hardly another one than the one in the minutes from which one letter parts it. */
const SURELY_MISTYPED_FROM = 7
const SURELY_MISTYPED = 0.95
/** What the index has for a word that neither it nor the dictionary knows and that is one edit from one term alone; null where several are as near. */
function mistyped(stem: string, index: SearchIndex): string | null {
  if (stem.length < SURELY_MISTYPED_FROM) return null
  const near = index
    .similar(stem, SIMILAR_LIMIT)
    .filter(({ term }) => Math.abs(term.length - stem.length) <= 1 && editDistance(stem, term, 1) <= 1)
  const [only] = near
  return near.length === 1 && only !== undefined ? only.term : null
}

/** All ways in which a Danish word (as written or folded) may stand in the index, surest first. Unknown ones are read as mistyped. */
export function readingsOfWord(written: string, index: SearchIndex): readonly Reading[] {
  const word = foldWord(written)
  if (/^[@#]/u.test(word)) return [{ terms: [word], weight: 1 }]
  const { stem, parts } = termsOfWord(word)
  const readings: Reading[] = [{ terms: [stem], weight: 1 }]
  if (!/^\p{L}+$/u.test(word) || WHOLE_COMPOUNDS.has(stem)) return readings
  if (parts.length > 1) readings.push({ terms: parts, weight: ALL_PARTS_WEIGHT })
  // "Lederudvikling" is what a "lederudviklingsforløb" is for: the compound goes on, and its meaning does not change.
  if (parts.length > 1 && stem.length >= SHORTEST_GOING_ON)
    for (const { term } of index.similar(stem, SIMILAR_LIMIT))
      if (term.startsWith(stem) && term.length > stem.length + LINK)
        readings.push({ terms: [term], weight: GOES_ON_WEIGHT })
  readings.push(...relatedForms(stem, index))
  for (const form of [...verbFormsOf(stem), ...nounFormsOf(stem)])
    if (index.frequency(form) > 0) readings.push({ terms: [form], weight: OTHER_FORM_WEIGHT })
  readings.push(...everydayReadings(stem, parts, index))
  if (holdsEnglish(index))
    for (const form of new Set([stem, ...verbFormsOf(stem), ...nounFormsOf(stem)]))
      for (const english of englishFor(form))
        if (english.every((term) => index.frequency(term) > 0))
          readings.push({ terms: english, weight: ENGLISH_WEIGHT })
  if (parts.length === 2 && holdsEnglish(index)) readings.push(...englishOfParts(parts, index))
  if (index.frequency(stem) > 0) {
    // A long word may stand mistyped in the minutes themselves, beside its right form.
    if (stem.length >= LONG_WORD)
      for (const { term, weight } of index.similar(stem, SIMILAR_LIMIT))
        if (Math.abs(term.length - stem.length) <= 1 && weight >= ONE_EDIT) readings.push({ terms: [term], weight })
    return readings
  }
  const isWord = isDanishWord(word) || parts.length > 1
  const meant = isDanishWord(word) ? null : mistyped(stem, index)
  if (meant !== null) {
    const right = indexStem(meant) === meant ? readingsOfWord(meant, index) : [{ terms: [meant], weight: 1 }]
    readings.push(...right.map((one) => ({ ...one, weight: one.weight * SURELY_MISTYPED })))
  }
  if (!isDanishWord(word))
    for (const form of asDoubled(word))
      if (index.frequency(form) > 0) readings.push({ terms: [form], weight: DOUBLED_WEIGHT })
  for (const { term, weight } of index.similar(stem, SIMILAR_LIMIT)) {
    const isLonger = term.startsWith(stem)
    if (!isWord || isLonger) readings.push({ terms: [term], weight })
  }
  if (!isWord && word.length >= 5) {
    for (const base of spellingsOf(word, SIMILAR_LIMIT)) {
      const other = indexStem(base)
      if (index.frequency(other) > 0 && !readings.some(({ terms }) => terms[0] === other))
        readings.push({ terms: [other], weight: SPELLING_WEIGHT })
    }
  }
  if (parts.length === 0 && word.length >= 7) {
    const own = partsByVocabulary(word, index)
    if (own.length > 0) readings.push({ terms: own, weight: ALL_PARTS_WEIGHT })
  }
  return readings
}

/** The ways in which a Danish phrase (a translation) may stand: each of its words must be there. */
export function readingsOfPhrase(phrase: string, index: SearchIndex): readonly Reading[] {
  const words = phrase
    .split(/[\s-]+/u)
    .map(foldWord)
    .filter((word) => !DANISH_STOP_WORDS.has(word))
  const [only] = words
  if (words.length === 1 && only !== undefined) return readingsOfWord(only, index)
  const joined = joinedForms(words[0] ?? '', words[1] ?? '', index)
  return [
    { terms: words.map((word) => indexStem(word)), weight: 0.9 },
    ...joined.map((term) => ({ terms: [term], weight: 1 }))
  ]
}

/** Known words made of two neighbours: "budget analyser", "arbejds program", "vækst politik". */
export function joinedForms(first: string, second: string, index: SearchIndex): readonly string[] {
  if (first.length < 1 || second.length < 2) return []
  const word = foldWord(first)
  // "Prisen for frivillige" is the frivilligpris.
  const heads = [...new Set([word, indexStem(word), word.length > 4 ? word.replace(/e$/u, '') : word])].filter(
    (head) => head.length > 0
  )
  const forms = heads.flatMap((head) =>
    [head + second, `${head}s${second}`, `${head}e${second}`].map((form) => indexStem(foldWord(form)))
  )
  return [...new Set(forms)].filter((form) => index.frequency(form) > 0)
}

/** Readings of an English word that no glossary holds: as it stands (a name), or a Danish word of the same origin. */
export function readingsOfForeignWord(word: string, index: SearchIndex): readonly Reading[] {
  const asWritten = readingsOfWord(word, index)
  const cognates = cognatesOf(foldWord(word))
    .map((form) => indexStem(form))
    .filter((stem) => stem.length >= 4 && index.frequency(stem) > 0)
  return [...asWritten, ...cognates.map((stem) => ({ terms: [stem], weight: COGNATE_WEIGHT }))]
}

/** The terms by which readings are searched; parts alone count as parts. */
export function termsToSearch(readings: readonly Reading[]): readonly WeightedTerm[] {
  const weights = new Map<string, number>()
  for (const { terms, weight } of readings) {
    const each = terms.length > 1 ? weight * Math.max(COMPOUND_PART_WEIGHT, 1 / terms.length - 0.1) : weight
    for (const term of terms) if ((weights.get(term) ?? 0) < each) weights.set(term, each)
  }
  return [...weights].map(([term, weight]) => ({ term, weight }))
}
