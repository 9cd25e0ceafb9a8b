import { amountAt } from '../domain/number-words.ts'
import type { PostRule } from '../domain/records.ts'
import { DEFAULT_POST_RULES } from '../domain/schedule.ts'
import { readTime, type TimeReading } from '../domain/time-words.ts'
import { matchAt, skipOneOf, skipSpace, skipWords, wordAt } from '../domain/words-at.ts'

/**
 * When an agenda is posted: "2 dage før kl. 08:00 og 15 minutter før", "dagen før kl. 12", "samme dag kl. 8", "an hour
 * before", "standard". Days and working days have a time of day, minutes and hours have none.
 */

/** Rules read from a text to its end, or a time of day in them that does not exist. */
export type RulesReading =
  | { readonly kind: 'rules'; readonly rules: readonly PostRule[] }
  | { readonly kind: 'impossible-time'; readonly given: string }

const UNITS: ReadonlyMap<string, { unit: PostRule['unit']; times: number }> = new Map(
  Object.entries({
    minut: 'minutes',
    minutter: 'minutes',
    min: 'minutes',
    minute: 'minutes',
    minutes: 'minutes',
    mins: 'minutes',
    time: 'hours',
    timer: 'hours',
    t: 'hours',
    hour: 'hours',
    hours: 'hours',
    hrs: 'hours',
    dag: 'days',
    dage: 'days',
    day: 'days',
    days: 'days',
    hverdag: 'workdays',
    hverdage: 'workdays',
    arbejdsdag: 'workdays',
    arbejdsdage: 'workdays',
    workday: 'workdays',
    workdays: 'workdays',
    weekday: 'workdays',
    weekdays: 'workdays',
    uge: 'weeks',
    uger: 'weeks',
    week: 'weeks',
    weeks: 'weeks'
  } as const).map(([word, unit]) => [word, unit === 'weeks' ? { unit: 'days', times: 7 } : { unit, times: 1 }] as const)
)

const STANDARD_WORDS: ReadonlySet<string> = new Set(['standard', 'default', 'standarden'])
/** Phrases that say amount and unit at once. */
const SPOKEN: readonly (readonly [phrase: string, rule: Lead])[] = [
  ['en halv time før', { unit: 'minutes', amount: 30 }],
  ['en halv time inden', { unit: 'minutes', amount: 30 }],
  ['half an hour before', { unit: 'minutes', amount: 30 }],
  ['et kvarter før', { unit: 'minutes', amount: 15 }],
  ['et kvarter inden', { unit: 'minutes', amount: 15 }],
  ['dagen før', { unit: 'days', amount: 1 }],
  ['dagen inden', { unit: 'days', amount: 1 }],
  ['the day before', { unit: 'days', amount: 1 }],
  ['samme dag', { unit: 'days', amount: 0 }],
  ['på dagen', { unit: 'days', amount: 0 }],
  ['the same day', { unit: 'days', amount: 0 }],
  ['same day', { unit: 'days', amount: 0 }],
  ['on the day', { unit: 'days', amount: 0 }]
]
/** So long before, the time of day not yet known. */
interface Lead {
  readonly unit: PostRule['unit']
  readonly amount: number
}
const BEFORE = [
  'før mødets start',
  'før mødestart',
  'før mødet',
  'før møde',
  'før',
  'inden mødet',
  'inden',
  'before the meeting',
  'before meeting',
  'before start',
  'before'
]
const JOINTS = ['og så', 'og', 'and', 'samt', 'plus']

/** Ninety days: an agenda that early is a slip of the keys. */
const LONGEST_LEAD: Readonly<Record<PostRule['unit'], number>> = {
  minutes: 129_600,
  hours: 2160,
  days: 90,
  workdays: 65
}
const MOST_RULES = 10

/** Null where the text from `at` to its end does not read as rules; days without a time of day do not. */
export function readRules(text: string, at: number): RulesReading | null {
  const rules: PostRule[] = []
  let end = at
  for (let count = 0; count < MOST_RULES; count++) {
    const rule = readStandard(text, end) ?? readRule(text, end)
    if (!rule) return null
    if (!('rules' in rule)) return rule.problem
    rules.push(...rule.rules.filter((one) => !rules.some((other) => sameRule(one, other))))
    if (isEnd(text, rule.end)) return { kind: 'rules', rules }
    const joint = skipJoint(text, rule.end)
    if (joint === null) return null
    end = joint
  }
  return null
}

type RuleReading = { readonly rules: readonly PostRule[]; readonly end: number } | { readonly problem: RulesReading }

function readStandard(text: string, at: number): RuleReading | null {
  const word = wordAt(text, at)
  return word && STANDARD_WORDS.has(word.word) ? { rules: DEFAULT_POST_RULES, end: word.end } : null
}

/** The time of day may stand in front ("kl. 8 dagen før") or behind. */
function readRule(text: string, at: number): RuleReading | null {
  const inFront = readTime(text, at)
  const lead = readLead(text, inFront?.end ?? at)
  if (!lead) return null
  const behind = inFront ? null : readTime(text, skipComma(text, lead.end))
  return ruleOf(lead, inFront ?? behind, behind?.end ?? lead.end)
}

function ruleOf({ unit, amount }: Lead, time: TimeReading | null, end: number): RuleReading | null {
  const countsDays = unit === 'days' || unit === 'workdays'
  if (amount > LONGEST_LEAD[unit] || (amount === 0 && !countsDays)) return null
  if (time?.kind === 'impossible') return { problem: { kind: 'impossible-time', given: time.given } }
  if (unit === 'minutes' || unit === 'hours') return time ? null : { rules: [{ unit, amount }], end }
  return time ? { rules: [{ unit, amount, at: time.time }], end } : null
}

function readLead(text: string, at: number): (Lead & { end: number }) | null {
  for (const [phrase, lead] of SPOKEN) {
    const end = skipWords(text, at, phrase.split(' '))
    if (end !== null) return { ...lead, end: skipMeeting(text, end) }
  }
  const amount = amountAt(text, at)
  const unit = amount && unitAt(text, amount.end)
  const end = unit && skipOneOf(text, unit.end, BEFORE)
  return amount && unit && end !== null ? { unit: unit.unit, amount: amount.value * unit.times, end } : null
}

function unitAt(text: string, at: number): { unit: PostRule['unit']; times: number; end: number } | null {
  const adjective = wordAt(text, at)
  const isAdjective = adjective && ['working', 'business', 'hele', 'full'].includes(adjective.word)
  const noun = isAdjective ? wordAt(text, adjective.end) : adjective
  const found = noun && UNITS.get(noun.word)
  if (!noun || !found) return null
  const end = text.charAt(noun.end) === '.' ? noun.end + 1 : noun.end
  const working = isAdjective && ['working', 'business'].includes(adjective.word) && found.unit === 'days'
  return { ...found, unit: working ? 'workdays' : found.unit, end }
}

const skipMeeting = (text: string, at: number): number =>
  skipOneOf(text, at, ['mødet', 'the meeting', 'as the meeting']) ?? at

const COMMA = /\s?,/uy
const skipComma = (text: string, at: number): number => at + (matchAt(COMMA, text, at)?.[0].length ?? 0)

/** "og", "and", a comma, a semicolon, or a comma and "og". */
function skipJoint(text: string, at: number): number | null {
  const start = skipSpace(text, at)
  const afterSign = /[,;+&]/u.test(text.charAt(start)) ? start + 1 : start
  const afterWord = skipOneOf(text, afterSign, JOINTS) ?? afterSign
  return afterWord > start ? afterWord : null
}

const END = /[\s.!]{0,20}$/uy
const isEnd = (text: string, at: number): boolean => matchAt(END, text, at) !== null

const sameRule = (one: PostRule, other: PostRule): boolean => JSON.stringify(one) === JSON.stringify(other)
