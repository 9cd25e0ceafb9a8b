import type { Language } from '../../domain/language.ts'
import { termsOfWord } from '../../search/analyze-text.ts'
import { danishWords } from '../../search/danish-words.ts'
import { PLACE_NAMES } from '../../search/english-danish/places.ts'
import {
  joinedForms,
  type Reading,
  readingsOfForeignWord,
  readingsOfPhrase,
  readingsOfWord,
  termsToSearch
} from '../../search/expand-word.ts'
import { foldEnglish } from '../../search/fold-english.ts'
import { foldWord } from '../../search/fold-text.ts'
import { indexStem } from '../../search/index-stem.ts'
import type { SearchIndex, TermGroup } from '../../search/search-index.ts'
import { DANISH_STOP_WORDS, ENGLISH_STOP_WORDS } from '../../search/stop-words.ts'
import { type Token, tokenizeText } from '../../search/tokenize.ts'
import { translateAt, translateMisspelt } from '../../search/translate-english.ts'
import { editDistance } from '../../search/vocabulary.ts'
import { WHOLE_COMPOUNDS } from '../../search/whole-compounds.ts'
import { everydayPhrasesIn } from './everyday-phrases-in.ts'
import { FRAME_WORDS } from './question-cues.ts'

/** A word of the question, or a phrase of it, with the ways in which the minutes may say it. */
export interface TopicWord {
  /** As written in the question. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly readings: readonly Reading[]
  /** A word of asking ("beslutning"): searched with little weight, no evidence. */
  readonly isFrame: boolean
  /** "hvilken leverandør": without it there is no answer. */
  readonly isRequired: boolean
  /** A proper name: what is asked about that one is not answered by another. */
  readonly isName: boolean
  /** No word of the language: in a question without capitals it may be a name. */
  readonly mayBeName: boolean
  /** 0 to 1: how much it tells. A word that no minutes hold tells most. */
  readonly importance: number
}

const FRAME_WEIGHT = 0.15
const LONG_TOPIC = 6
const GLOSS_REACH = 3
const GLOSS_WEIGHT = 0.9
/** What any word of the topic tells at least, so that a few rare ones do not drown the rest. */
const LEAST_IMPORTANCE = 0.25
/** A simple word of every day that no minutes hold ("grim") tells less than a name or a compound that they do not. */
const UNKNOWN_COMMON_WORD = 0.55
const YEAR_IMPORTANCE = 0.4
/** An English word that the glossary lacks can be no evidence, for or against. */
const UNTRANSLATED_WORD = 0.3
const RELATED_NAME_WEIGHT = 0.9
/** What the only telling word of an English phrase means by itself. */
const ONLY_WORD_WEIGHT = 0.9
/** What minutes write for what people say in several words. */
const PHRASE_WEIGHT = 0.8
/** What a mistyped English word may mean. */
const MISSPELT_WEIGHT = 0.7

const FRAME_STEMS: ReadonlySet<string> = new Set([...FRAME_WORDS].map(indexStem))

/** A word of the language is not mistyped ("vinter" is no "vinder"), unless it is a form of one of asking. */
function isOtherWord(word: string): boolean {
  const stem = indexStem(word)
  return !FRAME_STEMS.has(stem) && (danishWords().bases.has(word) || danishWords().stems.has(stem))
}

const PLACE_BEFORE = /(?<!\p{L})(?:i|på|ved|fra|nær|in|at|near|from)\s$/u
/** "Biblioteket i Vinde": a place, though it is written as a word of asking is; an office is none. */
const isPlaceLikeFrame = (question: string, token: Token): boolean =>
  isNameIn(question, token) &&
  PLACE_BEFORE.test(question.slice(0, token.start)) &&
  !/^(?:kommun|referat|dagsorden|møde|punkt|sag|emne|municip|agenda|minutes|meeting|item|case)/u.test(token.word)

/** Frame words are known also when mistyped ("besulttet"), unless the minutes hold the word. */
function isFrameWord(word: string, index: SearchIndex): boolean {
  if (FRAME_WORDS.has(word)) return true
  if (word.length < 6 || index.frequency(word) > 0 || isOtherWord(word)) return false
  for (const frame of FRAME_WORDS) {
    if (
      frame.length >= 5 &&
      frame.charAt(0) === word.charAt(0) &&
      Math.abs(frame.length - word.length) <= 1 &&
      editDistance(word, frame, 1) <= 1
    )
      return true
  }
  return false
}

/** "turned down", "signed off": an English phrase that says no more than a Danish word of asking does. */
const saysAsking = (danish: readonly string[]): boolean => danish.every((word) => FRAME_WORDS.has(foldWord(word)))

const QUESTION_WORDS = 'hvad hvor hvem hvilke hvilken hvilket hvordan hvornår hvorfor'.split(' ')

/** "hvd", "hvordna": a word of asking, mistyped, where neither the minutes nor the dictionary know the word. */
function isMistypedAsking(word: string, index: SearchIndex): boolean {
  if (word.length < 3 || !word.startsWith('hv') || index.frequency(indexStem(word)) > 0) return false
  if (danishWords().bases.has(word)) return false
  return QUESTION_WORDS.some(
    (asking) => editDistance(word, asking, word.length > 5 ? 2 : 1) <= (word.length > 5 ? 2 : 1)
  )
}

/** "Både A og B": without the other half behind it, boats are meant. */
const isHalfOfPair = (token: Token, question: string): boolean =>
  token.word !== 'både' || /(?<!\p{L})(?:og|samt)(?!\p{L})/iu.test(question.slice(token.end))

const isStopWord = (word: string, language: Language): boolean =>
  (language === 'en' ? ENGLISH_STOP_WORDS.has(word) : DANISH_STOP_WORDS.has(word)) ||
  (language === 'en' && word.length < 2)

/** What the topic is told about names: a unit's name for its abbreviation and the other way round. */
export interface NameKnowledge {
  readonly namesOf: (short: string) => readonly string[]
  readonly shortsOf: (name: string) => readonly string[]
}

interface Draft {
  text: string
  start: number
  end: number
  readings: Reading[]
  isFrame: boolean
  /** Written with a capital inside the sentence, and nothing that a glossary translates. */
  isName: boolean
  /** One word in small letters that neither dictionary nor glossary holds. */
  isStrange: boolean
  /** A simple word of a dictionary, no name and no compound. */
  isCommon: boolean
  /** Danish words it may be, for joining with its neighbours. */
  forms: readonly string[]
}

/** A word with a capital that does not begin the sentence; abbreviations of units have names of their own. */
function isNameIn(question: string, token: Token): boolean {
  const text = question.slice(token.start, token.end)
  return (
    /^\p{Lu}\p{Ll}{2,}/u.test(text) &&
    /\p{L}/u.test(question.slice(0, token.start)) &&
    !/[.?!:]\s*$/u.test(question.slice(0, token.start))
  )
}

/** A word in small letters that neither the minutes nor the Danish dictionary hold. */
const isUnknownInEnglish = (word: string, written: string, index: SearchIndex): boolean =>
  /^\p{Ll}/u.test(written) && index.frequency(indexStem(word)) === 0 && !danishWords().bases.has(word)

/** A place keeps being a name where the glossary knows its Danish one. */
const isPlace = (text: string): boolean => /^\p{Lu}/u.test(text) && PLACE_NAMES.has(text.toLowerCase())

const isStrangeWord = (word: string): boolean =>
  /^\p{L}{4,}$/u.test(word) && !danishWords().bases.has(word) && !danishWords().stems.has(indexStem(word))

function isCommonWord(word: string, written: string, isTranslated: boolean, language: Language): boolean {
  if (language === 'en') return !isTranslated && /^\p{Ll}/u.test(written)
  return termsOfWord(word).parts.length === 0 && danishWords().stems.has(indexStem(word)) && /^\p{Ll}/u.test(written)
}

/** "the district heating company (varmeværk)", "gammelt tøj (tekstilaffald)": a word in brackets is another name of what stands before it. */
function addGlosses(drafts: readonly Draft[], question: string): void {
  drafts.forEach((gloss, i) => {
    if (!/\(\s*$/u.test(question.slice(0, gloss.start))) return
    for (const before of drafts.slice(Math.max(0, i - GLOSS_REACH), i))
      before.readings.push(...gloss.readings.map((reading) => ({ ...reading, weight: reading.weight * GLOSS_WEIGHT })))
  })
}

/** "Svømmehalssagen" is the case of the swimming pool. */
function readingsOfCase(word: string, index: SearchIndex): readonly Reading[] {
  const matter = /^(\p{L}{4,}?)s?sag(?:en|er|erne|ens)?$/u.exec(word)?.[1]
  const stem = indexStem(word)
  return matter === undefined || WHOLE_COMPOUNDS.has(stem) || index.frequency(stem) > 0
    ? []
    : readingsOfWord(matter, index)
}

/** "selv risiko", "efter skole": a function word that the minutes write together with the word behind it. */
function withWordBefore(
  before: Token | undefined,
  token: Token,
  question: string,
  index: SearchIndex
): readonly Reading[] {
  if (before === undefined || before.kind !== 'word' || question.slice(before.end, token.start) !== ' ') return []
  if (!DANISH_STOP_WORDS.has(before.word) || before.word.length < 2) return []
  const whole = indexStem(before.word + token.word)
  return index.frequency(whole) > 0 ? [{ terms: [whole], weight: 1 }] : []
}

/** Asked for by themselves, but in a phrase they tell which: "paid parking" is another thing than parking. */
const PAID: ReadonlySet<string> = new Set(['pay', 'paid', 'price', 'cost'])

/** "New housing": where a phrase has one word that tells anything, what that one means counts too. */
function readingsOfOnlyWord(phrase: readonly Token[], index: SearchIndex): readonly Reading[] {
  const [only, ...others] = phrase.filter(
    ({ word }) => !ENGLISH_STOP_WORDS.has(word) && (!FRAME_WORDS.has(word) || PAID.has(word))
  )
  if (only === undefined || others.length > 0) return []
  return (translateAt([only.word], 0)?.danish ?? [])
    .flatMap((danish) => readingsOfPhrase(danish, index))
    .map((one) => ({ ...one, weight: one.weight * ONLY_WORD_WEIGHT }))
}

/** "Gøre rent", "stå i spidsen": the first and the last word of what people say in several mean what minutes write in one. */
function addPhrases(drafts: Draft[], question: string, index: SearchIndex): void {
  for (const { start, end, means } of everydayPhrasesIn(question)) {
    const readings = means
      .flatMap((word) => readingsOfWord(word, index))
      .map((one) => ({ ...one, weight: one.weight * PHRASE_WEIGHT }))
      .filter(({ terms }) => terms.every((term) => index.frequency(term) > 0))
    if (readings.length === 0) continue
    const within = drafts.filter((draft) => draft.start >= start && draft.end <= end)
    const telling = within.filter((draft) => !draft.isFrame && (draft.start === start || draft.end === end))
    const last = within.find((draft) => draft.end === end)
    if (telling.length > 0) for (const draft of telling) draft.readings.push(...readings)
    else if (last !== undefined) {
      last.isFrame = false
      last.readings.push(...readings)
    } else
      drafts.push({
        text: question.slice(start, end),
        start,
        end,
        readings: [...readings],
        isFrame: false,
        isCommon: false,
        isName: false,
        isStrange: false,
        forms: []
      })
  }
  drafts.sort((a, b) => a.start - b.start)
}

/** What stands behind its verb in a clause and before it in a noun: "sige lejemålet op" is "opsigelse". Before other words "om" is "about". */
const PARTICLE =
  /(?<=\s)(?:(op|ned|ud|ind)(?=\s+(?:i|på|og|eller|fra|til|ved|hos|inden|efter|den|næste)(?!\p{L}))|(op|ned|ud|ind|om)(?=\s*(?:[?,.;!]|$)))/giu
const PARTICLE_REACH = 7
/** "Tage sagen op", "følge det op": how a matter is dealt with, and not what is done. */
const DEALS_WITH = /^(?:tag(?:e|er|es|et)|tog|kom(?:me|mer|met)?|følg(?:e|er|es)|fulgt|bring(?:e|er|es)|bragt)$/u

/** "Rive skuret ned", "sige lejemålet op": a verb and the particle that ends its clause mean the one word that minutes make of both. */
function addParticles(drafts: Draft[], question: string, index: SearchIndex): void {
  for (const { 0: particle, index: at } of question.matchAll(PARTICLE)) {
    // "Sat ned": an everyday phrase knows what both mean.
    if (drafts.some(({ text, end }) => end === at + particle.length && text.includes(' '))) continue
    const clause = question.slice(0, at).replace(/^.*[,;:?!.]\s/u, '')
    const from = at - clause.length
    const words = tokenizeText(clause)
      .filter(
        ({ kind, word }) =>
          kind === 'word' && word.length >= 3 && !DANISH_STOP_WORDS.has(word) && !DEALS_WITH.test(word)
      )
      .slice(-PARTICLE_REACH)
    for (const { word, start, end } of words) {
      const head = foldWord(particle)
      const readings = readingsOfWord(head + word, index)
        .filter(
          ({ terms: [term = '', ...others] }) =>
            others.length === 0 && term.startsWith(head) && index.frequency(term) > 0
        )
        .map((one) => ({ ...one, weight: one.weight * PHRASE_WEIGHT }))
      if (readings.length === 0) continue
      const draft = drafts.find((one) => one.start === from + start)
      if (draft !== undefined) {
        draft.isFrame = false
        draft.readings.push(...readings)
        continue
      }
      drafts.push({
        text: question.slice(from + start, from + end),
        start: from + start,
        end: from + end,
        readings: [...readings],
        isFrame: false,
        isName: false,
        isStrange: false,
        isCommon: false,
        forms: [head + word]
      })
    }
  }
  drafts.sort((a, b) => a.start - b.start)
}

/** School years as people say them: "ottende klasse", "year eight", "the eighth grade". */
const ORDINALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'nulte første anden tredje fjerde femte sjette syvende ottende niende tiende',
    'zero one two three four five six seven eight nine ten',
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'
  ].flatMap((words) => words.split(' ').map((word, n) => [word, String(n)]))
)
/** Small numbers as minutes write them in letters, from three on: a figure below is oftener one of a list than a count. */
const NUMBERS_IN_LETTERS = 'tre fire fem seks syv otte ni ti elleve tolv'.split(' ')
const ENGLISH_NUMBERS = 'three four five six seven eight nine ten eleven twelve'.split(' ')

/** "6 møder" are "seks møder", and the other way round. */
function readingsOfNumber({ word }: Token): readonly Reading[] {
  if (/^\d{1,2}$/u.test(word)) {
    const letters = NUMBERS_IN_LETTERS[Number(word) - 3]
    return letters === undefined ? [] : [{ terms: [indexStem(letters)], weight: 1 }]
  }
  const at = Math.max(NUMBERS_IN_LETTERS.indexOf(word), ENGLISH_NUMBERS.indexOf(word))
  return at < 0 ? [] : [{ terms: [String(at + 3)], weight: 1 }]
}

const IS_SCHOOL_YEAR_BEFORE = /(?<!\p{L})(?:year|grade|class)\s$/iu
const IS_SCHOOL_YEAR_BEHIND = /^[ -](?:klasse|årgang|grade|year pupils|year students)/iu

/** The number of a school year that a word stands for, as minutes write it. */
function readingsOfSchoolYear(token: Token, question: string): readonly Reading[] {
  const number = ORDINALS[token.word]
  if (number === undefined) return []
  const isYear =
    IS_SCHOOL_YEAR_BEFORE.test(question.slice(0, token.start)) || IS_SCHOOL_YEAR_BEHIND.test(question.slice(token.end))
  return isYear ? [{ terms: [number], weight: 1 }] : []
}

const CLAUSE_END = /[,;:!?()]/u

/** The words from one on, as far as nothing but blanks and hyphens stands between: what is called in another's view is not "called in". */
function clauseFrom(words: readonly Token[], from: number, question: string): readonly string[] {
  const following = words.slice(from)
  const end = following.findIndex((word, i) => {
    const before = following[i - 1]
    return before !== undefined && CLAUSE_END.test(question.slice(before.end, word.start))
  })
  return (end < 0 ? following : following.slice(0, end)).map((one) => question.slice(one.start, one.end))
}

function draftsOf(
  tokens: readonly Token[],
  question: string,
  index: SearchIndex,
  language: Language,
  names: NameKnowledge
): Draft[] {
  const words = tokens.filter((token) => token.kind !== 'joined')
  const joined = tokens.filter((token) => token.kind === 'joined')
  const drafts: Draft[] = []
  for (let i = 0; i < words.length; i++) {
    const token = words[i]
    if (token === undefined) continue
    const text = question.slice(token.start, token.end)
    const rest = clauseFrom(words, i, question)
    const translation = language === 'en' ? translateAt(rest, 0) : undefined
    if (translation !== undefined && translation.length > 1) {
      const last = words[i + translation.length - 1] ?? token
      const text = question.slice(token.start, last.end)
      // Titles may be English themselves.
      const readings = [...translation.danish, text].flatMap((phrase) => readingsOfPhrase(phrase, index))
      readings.push(...readingsOfOnlyWord(words.slice(i, i + translation.length), index))
      drafts.push({
        text,
        start: token.start,
        end: last.end,
        readings,
        isFrame: saysAsking(translation.danish),
        isCommon: false,
        isName: isPlace(text),
        isStrange: false,
        forms: translation.danish.map(foldWord)
      })
      i += translation.length - 1
      continue
    }
    if (isMistypedAsking(token.word, index)) continue
    const isAbbreviation = /^\p{Lu}{2,}$/u.test(text.replace(/s$/u, ''))
    if (!isAbbreviation && isStopWord(token.word, language) && isHalfOfPair(token, question)) continue
    if (token.kind === 'word' && token.word.length < 2) continue
    const isFrame =
      // "MED" and the like: an abbreviation that the minutes hold in compounds alone is a function word to them.
      (isAbbreviation && DANISH_STOP_WORDS.has(token.word) && index.frequency(token.word) === 0) ||
      (isFrameWord(token.word, index) && !isPlaceLikeFrame(question, token)) ||
      (translation?.isSeparated === true && saysAsking(translation.danish))
    const readings: Reading[] = []
    if (translation !== undefined)
      for (const danish of translation.danish) readings.push(...readingsOfPhrase(danish, index))
    if (language === 'en') {
      readings.push(...readingsOfForeignWord(token.word, index))
      if (translation === undefined && isUnknownInEnglish(token.word, text, index))
        for (const danish of translateMisspelt(token.word))
          readings.push(
            ...readingsOfPhrase(danish, index).map((one) => ({ ...one, weight: one.weight * MISSPELT_WEIGHT }))
          )
    } else
      readings.push(
        ...readingsOfWord(token.word, index),
        ...readingsOfCase(token.word, index),
        ...withWordBefore(words[i - 1], token, question, index)
      )
    const year = readingsOfSchoolYear(token, question)
    readings.push(
      ...year,
      ...readingsOfNumber(token).filter(({ terms }) => terms.every((term) => index.frequency(term) > 0))
    )
    for (const name of names.namesOf(text))
      readings.push(
        ...readingsOfPhrase(name, index).map((one) => ({ ...one, weight: one.weight * RELATED_NAME_WEIGHT }))
      )
    drafts.push({
      text,
      start: token.start,
      end: token.end,
      readings,
      isFrame: isFrame && year.length === 0,
      isName: (translation === undefined && isNameIn(question, token)) || isPlace(text),
      isStrange: translation === undefined && isStrangeWord(token.word),
      isCommon: isCommonWord(token.word, text, translation !== undefined, language),
      forms: [token.word, ...(translation?.danish ?? []).map(foldWord)]
    })
  }
  for (const token of joined) {
    const members = drafts.filter((draft) => draft.start >= token.start && draft.end <= token.end)
    const readings = readingsOfWord(token.word, index).filter(({ terms }) =>
      terms.every((term) => index.frequency(term) > 0)
    )
    for (const draft of members) draft.readings.push(...readings)
    if (members.length === 0 && readings.length > 0)
      drafts.push({
        text: question.slice(token.start, token.end),
        start: token.start,
        end: token.end,
        readings: [...readings],
        isFrame: false,
        isCommon: false,
        isName: false,
        isStrange: false,
        forms: [token.word]
      })
  }
  return drafts.sort((a, b) => a.start - b.start)
}

/** Neighbours that the minutes write as one word mean that word ("budget analyser"; "analysis of the budget"). */
function joinNeighbours(drafts: readonly Draft[], question: string, index: SearchIndex): void {
  for (let i = 0; i + 1 < drafts.length; i++) {
    const first = drafts[i]
    const second = drafts[i + 1]
    if (first === undefined || second === undefined) continue
    const between = question.slice(first.end, second.start)
    const isReversed = /^ (?:of|for|in|til|af|for|i)(?: the)? $/iu.test(between)
    if (!isReversed && !/^[\s-]*$/u.test(between)) continue
    const found = new Set<string>()
    for (const a of first.forms) {
      for (const b of second.forms) {
        const pairs = isReversed ? [[b, a]] : [[a, b]]
        for (const [head, tail] of pairs) for (const form of joinedForms(head ?? '', tail ?? '', index)) found.add(form)
        if (!isReversed && a.length + b.length >= 8) {
          for (const { term, weight } of index.similar(a + b, 2)) if (weight > 0.6) found.add(term)
        }
      }
    }
    const isFrame = (first.isFrame && !second.isFrame) || (second.isFrame && !first.isFrame)
    // "Åbnings tid": what ends in a linking s is the first part of a compound, also before a word of asking.
    const isLinked =
      /\p{L}{3,}s$/u.test(first.text) &&
      between === ' ' &&
      index.frequency(indexStem(foldWord(first.text + second.text))) > 0
    if (isFrame && isReversed)
      // "Prisen for frivillige": a word of asking may be the last part of what is meant.
      for (const term of found)
        for (const draft of [first, second]) if (!draft.isFrame) draft.readings.push({ terms: [term], weight: 1 })
    if (isFrame && !isLinked) continue
    for (const term of found) for (const draft of [first, second]) draft.readings.push({ terms: [term], weight: 1 })
    if (found.size > 0) {
      first.isFrame = false
      second.isFrame = false
    }
  }
}

/** "Senior råds valg": three neighbours that the minutes write as one word are that word, and no three things that are asked about. */
function joinTriples(drafts: Draft[], question: string, index: SearchIndex): void {
  for (let i = 0; i + 2 < drafts.length; i++) {
    const [first, second, third] = drafts.slice(i, i + 3)
    if (first === undefined || second === undefined || third === undefined) continue
    if (![question.slice(first.end, second.start), question.slice(second.end, third.start)].every((gap) => gap === ' '))
      continue
    const term = indexStem(foldWord(first.text + second.text + third.text))
    if (index.frequency(term) === 0) continue
    const whole: Draft = {
      ...first,
      text: question.slice(first.start, third.end),
      end: third.end,
      readings: [...readingsOfWord(question.slice(first.start, third.end).replaceAll(' ', ''), index)],
      isFrame: false,
      isName: false,
      isStrange: false,
      isCommon: false,
      forms: [term]
    }
    drafts.splice(i, 3, whole)
  }
}

/** The names of units written out in a question ("økonomi- og digitaliseringscenteret") also mean their abbreviations. */
function addShortForms(
  drafts: readonly Draft[],
  question: string,
  unitNames: readonly string[],
  names: NameKnowledge
): void {
  for (const name of unitNames) {
    const start = question.indexOf(name)
    const shorts = names.shortsOf(name)
    if (start < 0 || shorts.length === 0) continue
    for (const draft of drafts) {
      if (draft.start >= start && draft.end <= start + name.length)
        draft.readings.push(...shorts.map((short) => ({ terms: [short], weight: RELATED_NAME_WEIGHT })))
    }
  }
}

/** In a long question common words that no minutes hold are chatter. */
function dropChatter(drafts: readonly Draft[], index: SearchIndex): void {
  const content = drafts.filter((draft) => !draft.isFrame)
  if (content.length <= LONG_TOPIC) return
  for (const draft of content)
    if (draft.isCommon && !draft.readings.some(({ terms }) => terms.every((term) => index.frequency(term) > 0)))
      draft.isFrame = true
}

/** How much a word tells: by the rarest of its surest readings. */
function importanceOf(draft: Draft, index: SearchIndex, language: Language): number {
  if (draft.isFrame) return 0
  const most = Math.log(1 + (index.size() + 0.5) / 0.5)
  let commonest = most
  for (const { terms, weight } of draft.readings) {
    if (weight < 0.75) continue
    const rarest = Math.max(...terms.map((term) => (index.frequency(term) === 0 ? most : index.rarity(term))))
    if (rarest < commonest) commonest = rarest
  }
  const rarity = Math.min(1, Math.max(0, commonest / Math.max(most, 3)))
  const isUnknown = commonest === most
  if (/^(?:19|20)\d\d$/u.test(draft.text)) return YEAR_IMPORTANCE
  return isUnknown && draft.isCommon
    ? language === 'en'
      ? danishWords().bases.has(foldEnglish(foldWord(draft.text)))
        ? UNKNOWN_COMMON_WORD
        : UNTRANSLATED_WORD
      : UNKNOWN_COMMON_WORD
    : LEAST_IMPORTANCE + (1 - LEAST_IMPORTANCE) * rarity
}

/** What a paper or a measure is called whatever it is about, by stems: "en retningslinje om rusmidler" is about intoxicants. */
const KINDS_OF_PAPER: ReadonlySet<string> = new Set(
  'retningslinje politik strategi plan handleplan notat regel regulativ udkast aftale projekt indsats ordning rapport redegørelse evaluering analyse undersøgelse vejledning oversigt rammeaftale program initiativ tiltag'
    .split(' ')
    .map(indexStem)
)
const KIND_SHARE = 0.6

/** Whether a word names a kind of paper, and what the paper is about stands elsewhere in the question. */
const isKindOfPaper = (draft: Draft, all: readonly Draft[]): boolean =>
  draft.forms.some((form) => KINDS_OF_PAPER.has(indexStem(form))) &&
  all.some(
    (other) => other !== draft && !other.isFrame && !other.forms.some((form) => KINDS_OF_PAPER.has(indexStem(form)))
  )

/** Reads what a question (with the parts that say something else cut out by spaces) is about. */
export function readTopic(
  question: string,
  required: string | null,
  unitNames: readonly string[],
  index: SearchIndex,
  language: Language,
  names: NameKnowledge
): readonly TopicWord[] {
  const drafts = draftsOf(tokenizeText(question), question, index, language, names)
  if (language === 'da') {
    addPhrases(drafts, question, index)
    addParticles(drafts, question, index)
  }
  joinTriples(drafts, question, index)
  joinNeighbours(drafts, question, index)
  addGlosses(drafts, question)
  addShortForms(drafts, question, unitNames, names)
  dropChatter(drafts, index)
  const isSmall = !/\p{Lu}/u.test(question)
  const requiredWords = new Set(
    (required ?? '')
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => word !== '')
  )
  return drafts.map((draft) => ({
    text: draft.text,
    start: draft.start,
    end: draft.end,
    readings: draft.readings,
    isFrame: draft.isFrame,
    isName: draft.isName && !draft.isFrame,
    mayBeName: draft.isName || (isSmall && draft.isStrange && !draft.isFrame),
    isRequired:
      !draft.isFrame &&
      draft.text
        .toLowerCase()
        .split(/\s+/u)
        .some((word) => requiredWords.has(word)),
    importance: importanceOf(draft, index, language) * (isKindOfPaper(draft, drafts) ? KIND_SHARE : 1)
  }))
}

/** The groups of terms by which the topic is searched. */
export function groupsOf(topic: readonly TopicWord[]): readonly TermGroup[] {
  return topic.map((word) => ({ terms: termsToSearch(word.readings), weight: word.isFrame ? FRAME_WEIGHT : 1 }))
}
