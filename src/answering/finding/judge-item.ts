import type { Decision, Meeting } from '../../domain/meeting.ts'
import type { Outcome } from '../../domain/minutes.ts'
import { municipalityKey } from '../../domain/municipality.ts'
import { splitSentences } from '../../domain/sentences.ts'
import { createBoundedCache } from '../../search/bounded-cache.ts'
import type { TopicWord } from '../question/topic.ts'
import { isGathering } from './case-thread.ts'
import { coverage, strengthIn, type Terms, termsOf } from './evidence.ts'
import { caseSectionsOf, followUpText, recommendationOf } from './item-fields.ts'
import type { Library } from './library.ts'
import type { Entry, StandingDecision } from './standing-decisions.ts'

/** A part of a decision that stands for itself: the whole, or one sub-decision with what the case text says under the same heading. */
export interface Aspect {
  readonly standing: StandingDecision
  /** Index in `subDecisions`; null for the whole. */
  readonly part: number | null
  readonly outcome: Outcome
  readonly terms: Terms
}

/** How well an item answers a topic. */
export interface Judgement {
  readonly entry: Entry
  readonly library: Library
  readonly score: number
  /** Its rank's score in the search as a share of the best. */
  readonly search: number
  /** The part of a decision that says most of the topic, of those that may answer; null where there is none. */
  readonly aspect: Aspect | null
  /** What title, decision and recommendation say of the topic: 0 to 1. */
  readonly decided: number
  readonly title: number
  /** What the item says of it anywhere. */
  readonly anywhere: number
  /** What the title, or one sentence of a decision, says of it; 0 until it was looked at sentence by sentence. */
  readonly together: number
  /** What the title and one sentence of a decision say of it together; the title alone until then. */
  readonly titleAndSentence: number
  /** Topic words that what was decided does not say. */
  readonly missing: readonly TopicWord[]
  /** The topic is dealt with under a heading of the case text on which nothing was decided. */
  readonly isElsewhereInItem: boolean
}

interface Texts {
  /** Of the whole item, and of the bodies that met and decided. */
  readonly all: Terms
  /** Of what the item says. */
  readonly item: Terms
  readonly title: Terms
  readonly recommendation: Terms
  /** Of the beginning of the case text, which says what the case is about. */
  readonly beginning: Terms
  readonly decisions: readonly Terms[]
  /** Of each decision's sentences. */
  readonly sentences: readonly (readonly Terms[])[]
  readonly segments: readonly { readonly heading: string; readonly terms: Terms }[]
}

/** So much of a case text, in UTF-16 units, is its beginning: two or three sentences. */
const BEGINNING = 260

const cache = createBoundedCache<{ item: object; texts: Texts }>(4_000)

function caseTextOf(entry: Entry): string {
  return caseSectionsOf(entry.item)
    .map((section) => section.text)
    .join('\n')
}

const HEADING = /^[^\s·•\-–*o][^\n]{2,79}$/u

/** A line that stands like a heading: short, without a full stop, before something else. */
export function isHeadingLine(line: string): boolean {
  const text = line.trim().replace(/^\*+|\*+$/gu, '')
  return HEADING.test(text) && !/[.,;:]$/u.test(text) && !/^\p{N}+[.)]/u.test(text) && /^[\p{Lu}\p{N}]/u.test(text)
}

/** The case text under each of its headings; text before the first has the heading ''. */
export function segmentsOf(text: string): readonly { heading: string; text: string }[] {
  const segments: { heading: string; text: string }[] = [{ heading: '', text: '' }]
  const lines = text.split('\n')
  lines.forEach((line, i) => {
    const last = segments[segments.length - 1]
    const following = lines.slice(i + 1).find((other) => other.trim() !== '')
    if (isHeadingLine(line) && following !== undefined) segments.push({ heading: line.trim(), text: line })
    else if (last !== undefined) last.text += `\n${line}`
  })
  return segments
}

function textsOf(entry: Entry): Texts {
  const key = `${entry.item.id}`
  const known = cache.get(key, () => ({ item: entry.item, texts: readTexts(entry) }))
  if (known.item === entry.item) return known.texts
  const fresh = { item: entry.item, texts: readTexts(entry) }
  cache.set(key, fresh)
  return fresh.texts
}

function readTexts(entry: Entry): Texts {
  const { item } = entry
  const caseText = caseTextOf(entry)
  const title = termsOf(item.title)
  const recommendation = termsOf(
    recommendationOf(item)
      .map((section) => section.text)
      .join('\n')
  )
  const caseTerms = termsOf(caseText)
  const others = [item.attachments.join('\n'), followUpText(item.followUpList)].map(termsOf)
  const decisions = item.decisions.map((decision) => termsOf(`${decision.subHeading ?? ''}\n${decision.text}`))
  const whole = merged(title, recommendation, caseTerms, ...others, ...decisions)
  return {
    all: merged(
      termsOf(`${entry.meeting.forum}\n${item.decisions.map((decision) => decision.forum).join('\n')}`),
      whole
    ),
    item: whole,
    title,
    recommendation,
    beginning: termsOf(caseText.slice(0, BEGINNING)),
    decisions,
    sentences: item.decisions.map((decision) =>
      splitSentences(decision.text).map((sentence) => termsOf(sentence.text))
    ),
    segments: item.decisions.some((decision) => decision.subDecisions.length > 0)
      ? segmentsOf(caseText).map(({ heading, text }) => ({ heading, terms: termsOf(text) }))
      : []
  }
}

function overlap(a: Terms, b: Terms): number {
  let shared = 0
  for (const [term, weight] of a) if (weight === 1 && b.has(term)) shared++
  const smaller = Math.min(
    [...a.values()].filter((weight) => weight === 1).length,
    [...b.values()].filter((weight) => weight === 1).length
  )
  return smaller === 0 ? 0 : shared / smaller
}

/** From this share of common words on, a heading of the case text and one of the decision are the same. */
const SAME_HEADING = 0.6

function merged(...all: readonly Terms[]): Terms {
  const terms = new Map<string, number>()
  for (const one of all) for (const [term, weight] of one) if ((terms.get(term) ?? 0) < weight) terms.set(term, weight)
  return terms
}

/** Sub-decisions cover their decision when little is said outside of them. */
function isInParts(decision: Decision): boolean {
  if (decision.subDecisions.length === 0) return false
  const inParts = decision.subDecisions.reduce((sum, part) => sum + part.heading.length + part.text.length, 0)
  return decision.subDecisions.length > 1 || inParts > decision.text.length * 0.5
}

/** The parts of a decision, each with the words under which it may be asked for. */
export function aspectsOf(standing: StandingDecision): readonly Aspect[] {
  const { decision } = standing
  const texts = textsOf(standing)
  const own = texts.decisions[standing.item.decisions.indexOf(decision)] ?? termsOf(decision.text)
  const whole: Aspect = {
    standing,
    part: null,
    outcome: decision.outcome,
    terms: merged(texts.title, own, texts.recommendation)
  }
  if (!isInParts(decision)) return [whole]
  const parts = decision.subDecisions.map((part, index): Aspect => {
    const heading = termsOf(part.heading)
    const segments = texts.segments.filter(
      (segment) => segment.heading !== '' && overlap(heading, termsOf(segment.heading)) >= SAME_HEADING
    )
    return {
      standing,
      part: index,
      outcome: part.outcome,
      terms: merged(texts.title, heading, termsOf(part.text), ...segments.map((segment) => segment.terms))
    }
  })
  return [...parts, { ...whole, terms: merged(texts.title, own, texts.recommendation) }]
}

/** Whether a topic stands under a heading of the case text that no sub-decision takes up. */
function standsUndecided(standing: StandingDecision, topic: readonly TopicWord[]): boolean {
  const texts = textsOf(standing)
  if (!isInParts(standing.decision)) return false
  const headings = standing.decision.subDecisions.map((part) => termsOf(part.heading))
  return texts.segments.some(
    (segment) =>
      segment.heading !== '' &&
      coverage(topic, termsOf(segment.heading)) >= 0.7 &&
      !headings.some((heading) => overlap(heading, termsOf(segment.heading)) >= SAME_HEADING)
  )
}

/** Words gathered from several parts of a decision say less than those of one part. */
const ACROSS_PARTS = 0.85

export function coverageOf(aspect: Aspect, topic: readonly TopicWord[]): number {
  return (
    coverage(topic, aspect.terms) * (aspect.part === null && isInParts(aspect.standing.decision) ? ACROSS_PARTS : 1)
  )
}

const CLEARLY_SAID = 0.45
const IN_FORUM = 0.95
/** In the other language. */
const IN_FORUM_IN_ENGLISH = 0.65
const forums = createBoundedCache<Terms>(1_000)

/** Whether a meeting's forum, place or letterhead says a word. */
export function isHeadedBy({ forum, place, letterhead }: Meeting, word: TopicWord, least = IN_FORUM): boolean {
  const own = [forum, place ?? '', letterhead ?? ''].join('\n')
  return (
    strengthIn(
      word,
      forums.get(own, () => termsOf(own))
    ) >= least
  )
}

/** A topic without the names that a meeting bears in its forum, its place or its letterhead, and its municipality's. */
export function withoutOwnNames(
  library: Pick<Library, 'ownersOf'>,
  meeting: Meeting,
  topic: readonly TopicWord[]
): readonly TopicWord[] {
  if (!topic.some((word) => word.mayBeName)) return topic
  const owners = library.ownersOf(meeting.forumId)
  const isOwn = (word: TopicWord): boolean => isHeadedBy(meeting, word) || owners.includes(municipalityKey(word.text))
  return topic.filter((word, i) => {
    const before = topic[i - 1]
    // "Westby Havn" is Westby Harbour.
    const goesOn = before?.end === word.start - 1 && before.isName && isOwn(before) && word.isName
    return !word.mayBeName || !(isOwn(word) || (goesOn && isHeadedBy(meeting, word, IN_FORUM_IN_ENGLISH)))
  })
}

const YEAR = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/u
/** "The 2019 leadership day": of what was dealt with in that year, which nothing says and no title with another year contradicts. */
const withoutOwnYear = (entry: Entry, topic: readonly TopicWord[]): readonly TopicWord[] => {
  const year = entry.meeting.date.slice(0, 4)
  if (YEAR.test(entry.item.title) || !topic.some((word) => word.text === year)) return topic
  // Under "Orienteringer" a year belongs to one of the matters, and whichever is meant is of that year.
  if (isGathering(entry.item)) return topic.filter((word) => word.text !== year)
  return topic.filter((word) => word.text !== year || strengthIn(word, textsOf(entry).all) > 0)
}

/** "Styregruppen for Nyt Sundhedshus", "Styregruppen Nyt Arkiv": what a group was set up for is what all of its items are about. */
const MATTER_OF_FORUM =
  /(?:gruppe[n]?|forum|komit[eé]en?|projektet|(?:bygge|bygherre|anlægs|jubilæums|fest)\p{L}{0,6}udvalg(?:et)?) (?:for|vedr\.?|om|ved) (.+)$|(?<!\p{L})(?:styre|projekt|arbejds|bygge)gruppen? (?!(?:for|vedr\.?|om|ved)(?!\p{L}))(.+)$/iu

/** The topic without what a group was set up for, as far as the title of an item does not say it once more. */
const besidesMatter = (topic: readonly TopicWord[], matter: Terms, title: Terms): readonly TopicWord[] =>
  topic.filter((word) => word.isFrame || strengthIn(word, matter) < IN_FORUM || strengthIn(word, title) >= IN_FORUM)

/**
 * The topic without the names that stand in the forum's own, in its place or letterhead: to "Brinkholm Skole" the minutes of Skolebestyrelsen ved Brinkholm
 * Skole do not come back at each item. A municipality's name is known from any of the forum's meetings.
 */
export function besidesForum(
  library: Pick<Library, 'ownersOf'>,
  entry: Entry,
  topic: readonly TopicWord[]
): readonly TopicWord[] {
  const { meeting, item } = entry
  const named = withoutOwnNames(library, meeting, withoutOwnYear(entry, topic))
  const group = MATTER_OF_FORUM.exec(meeting.forum)
  const matter = group?.[1] ?? group?.[2]
  const rest = matter === undefined ? named : besidesMatter(named, termsOf(matter), termsOf(item.title))
  return rest.some((word) => !word.isFrame) ? rest : topic
}

/** Judges how an item answers a topic, by those of its decisions that `accepts`. `search` is its rank's score as a share of the best. */
export function judgeItem(
  library: Library,
  entry: Entry,
  search: number,
  wholeTopic: readonly TopicWord[],
  accepts: (standing: StandingDecision) => boolean
): Judgement {
  const topic = besidesForum(library, entry, wholeTopic)
  const texts = textsOf(entry)
  const standing = library.decisionsOf(entry).filter(accepts)
  let best: { aspect: Aspect; covered: number } | null = null
  for (const one of standing) {
    for (const aspect of aspectsOf(one)) {
      const covered = coverageOf(aspect, topic)
      if (best === null || covered > best.covered + 1e-9) best = { aspect, covered }
    }
  }
  const title = coverage(topic, texts.title)
  const anywhere = coverage(topic, texts.all)
  const decided = best?.covered ?? 0
  const { aspect } = best ?? { aspect: null }
  const missing = topic.filter((word) => !word.isFrame && strengthIn(word, aspect?.terms ?? texts.title) < CLEARLY_SAID)
  return {
    entry,
    library,
    search,
    score: search * (0.3 + 0.5 * decided + 0.2 * anywhere + 0.1 * title),
    aspect,
    decided,
    title,
    anywhere,
    together: 0,
    titleAndSentence: title,
    missing,
    isElsewhereInItem: aspect !== null && decided < 0.99 && standsUndecided(aspect.standing, topic)
  }
}

/** How many words an item's title has. */
export const titleSize = (entry: Entry): number => textsOf(entry).title.size
/** How surely an item says a word anywhere. */
export const saidAnywhere = (entry: Entry, word: TopicWord): number => strengthIn(word, textsOf(entry).all)
/** How surely its title, texts, lists and attachments say a word; that a body of that name met does not count. */
export const saidInItem = (entry: Entry, word: TopicWord): number => strengthIn(word, textsOf(entry).item)

/** What its title and the beginning of its case text say together of a topic. */
export const saidAtFirst = (entry: Entry, topic: readonly TopicWord[]): number =>
  coverage(topic, textsOf(entry).title, textsOf(entry).beginning)

/** How much more an item counts whose decision says the topic in one sentence, and not here and there. */
const IN_ONE_SENTENCE = 0.35

/**
 * The judgement, its score weighed by how much of the topic the title or one sentence of a decision says. Where `accepts` leaves any, of those alone: what
 * the council asks for in an item is not what the committee decided in it.
 */
export function weighSentences(
  judgement: Judgement,
  wholeTopic: readonly TopicWord[],
  accepts: (standing: StandingDecision) => boolean
): Judgement {
  const { entry, library } = judgement
  const topic = besidesForum(library, entry, wholeTopic)
  const texts = textsOf(entry)
  const meant = library.decisionsOf(entry).filter(accepts)
  const sentences = texts.sentences
    .filter((_, i) => meant.length === 0 || meant.some(({ decision }) => decision === entry.item.decisions[i]))
    .flat()
  const together = Math.max(judgement.title, ...sentences.map((sentence) => coverage(topic, sentence)))
  const titleAndSentence = Math.max(
    judgement.title,
    ...sentences.map((sentence) => coverage(topic, texts.title, sentence))
  )
  return {
    ...judgement,
    together,
    titleAndSentence,
    score: judgement.score * (1 - IN_ONE_SENTENCE + IN_ONE_SENTENCE * together)
  }
}

/** Where a text says most of a topic: the sentence, or null where none says any of it. */
export function bestSentence(
  text: string,
  topic: readonly TopicWord[],
  wanted?: RegExp
): { start: number; end: number; text: string; covered: number } | null {
  let best: { start: number; end: number; text: string; covered: number; rank: number } | null = null
  for (const sentence of splitSentences(text)) {
    const covered = coverage(topic, termsOf(sentence.text))
    const isWanted = wanted?.test(sentence.text) ?? true
    if (wanted !== undefined && !isWanted) continue
    if (wanted === undefined && covered === 0) continue
    if (best === null || covered > best.rank) best = { ...sentence, covered, rank: covered }
  }
  return best
}
