import type { Language } from '../../domain/language.ts'
import type { LocalDate, Outcome } from '../../domain/minutes.ts'
import { findMunicipalities } from '../../domain/municipality.ts'
import { namesOfUnits } from '../../search/abbreviations.ts'
import { danishWords } from '../../search/danish-words.ts'
import { findCaseNumbers } from '../../search/find-case-numbers.ts'
import { foldWord } from '../../search/fold-text.ts'
import { AS_GUESTS_WORDS, ATTACHED_WORDS, WHICH_OF_SEVERAL_WORDS } from '../vocabulary/indirect-asking.ts'
import { type DateRange, readQuestionDates } from './date-constraint.ts'
import { detectLanguage } from './detect-language.ts'
import { translateBodies } from './english-bodies.ts'
import { type BodyMention, findBodies, fitToPrinted, isNameOf, readForumName } from './forum-name.ts'
import { heard } from './hear-phrases.ts'
import { withoutIndirection } from './indirect-asking.ts'
import {
  ASK_CUES,
  ASKS_ORGANISATION,
  type Ask,
  FRAME_WORDS,
  LATEST_CUES,
  LIST_CUES,
  NOT_REQUIRED,
  ONE_OF_LIST,
  OUTCOME_CUES,
  PRESUPPOSING,
  REQUIRED_NOUN,
  YES_OR_NO
} from './question-cues.ts'

/** Where the words that ask tell nothing of the topic. */
const NAMES_WHAT_IS_ASKED: ReadonlySet<Ask> = new Set(['follow-up-list', 'history', 'secretary'])

/** What is asked of a body's meetings, wherever the body's name stands: "hvem er formand for udvalget?". */
const OF_MEETINGS: ReadonlySet<Ask> = new Set(['agenda', 'calendar', 'participants', 'absent', 'secretary', 'chair'])

/** What a question asks for, and what limits the answer. */
export interface Inquiry {
  readonly question: string
  /** The question as it was read, a body's English name translated and what only asks around it blanked out: the text that all places count in. */
  readonly asRead: string
  readonly language: Language
  readonly ask: Ask
  readonly wantsList: boolean
  readonly latest: boolean
  readonly range: DateRange | null
  /** The period is that of a meeting: "på mødet i marts", "at the March meeting". */
  readonly isOfMeeting: boolean
  /** Years that may belong to a name ("budget 2014"). */
  readonly looseYears: readonly number[]
  /** Who must have decided it. */
  readonly body: BodyMention | null
  /** A body in the place where it may be topic or meeting: "på Lederforum". */
  readonly bodyIsPlace: boolean
  /** To whom something goes. */
  readonly recipient: BodyMention | null
  readonly itemNumber: number | null
  readonly caseNumbers: readonly string[]
  readonly outcome: Outcome | null
  /** Of a list of two outcomes the other: "udsat eller sendt tilbage". */
  readonly otherOutcome: Outcome | null
  readonly yesOrNo: boolean
  /** Takes for granted that the outcome came about: "hvorfor blev … afvist?". */
  readonly presupposes: boolean
  readonly required: string | null
  /** Names of organisational units in the question. */
  readonly unitNames: readonly string[]
  /** The question with all that is read above blanked out; places are kept. */
  readonly topicText: string
  /** Asks whether, when or how much was decided, and not when something will happen. */
  readonly isAboutDeciding: boolean
}

/** What must be known of the minutes to understand a question. */
export interface Known {
  readonly isCase: (caseNumber: string) => boolean
  /** Days of meetings and decisions, newest first. */
  readonly dates: readonly LocalDate[]
  /** Those of meetings and decisions alone: what a month without a year means, unless it is asked what is to come. */
  readonly heldDates?: readonly LocalDate[]
  readonly today: LocalDate
  readonly locale: Language
  /** Names of forums and of deciding bodies, as printed. */
  readonly bodies?: readonly string[]
  /** Whether no item's text names that municipality (a key of `findMunicipalities`). */
  readonly isUnnamed?: (municipality: string) => boolean
}

const ITEM_NUMBER =
  /(?<!\p{L})(?:(?:dagsordens)?punkt(?:et)?|pkt\.?|item|agenda item)\s+(?:nr\.?\s*|nummer\s+|no\.?\s*|number\s+)?(\d{1,4})(?![\d/.-]*\d)|(?<![\d.])(\d{1,3})\.\s?punkt(?!\p{L})/iu
const DECIDING =
  /(?<!\p{L})(?:beslutte\p{L}*|beslut\p{L}*|godkend\p{L}*|vedt\p{L}+|tiltråd\p{L}*|afvis\p{L}*|udsat\p{L}*|udsky\p{L}*|udskudt\p{L}*|bestemt\p{L}*|sagde|mente|konklu\p{L}*|behandle\p{L}*|drøfte\p{L}*|blev|deci\p{L}+|approv\p{L}+|adopt\p{L}*|reject\p{L}*|postpon\p{L}*|discuss\p{L}*|agreed|concluded|said|chosen|valgt\p{L}*|valgte|frem til|ud af|svarede|enedes|enige|sagde|resolv\p{L}+)(?!\p{L})/iu
/** "Hvor stor en bevilling blev der søgt om?", "how much was applied for?": of what was proposed, whatever was decided of it. */
const APPLIED_FOR =
  /^\s*(?:hvor (?:meget|mange|stor\p{L}*|højt?)|hvilket beløb|how (?:much|many|large|big)|what (?:sum|amount))(?!\p{L}).{0,80}(?<!\p{L})(?:søgt|ansøgt|søges|ansøges|bedt|anmodet) om|^\s*(?:how (?:much|many|large|big)|what (?:sum|amount))(?!\p{L}).{0,80}(?<!\p{L})(?:applied|asked) for(?!\p{L})/iu
/** A municipality's name beside a body's: "Økonomiudvalget i Nordby", "Nordby Byråd". It tells nothing that the forum does not. */
const PLACE_AFTER = /^ (?:i|in|på|on|of|at|ved) (\p{Lu}\p{Ll}+)(?: Kommune| Municipality)?(?=[\s?.,]|$)/u
const PLACE_BEFORE = /(?<=\p{L}\s)(\p{Lu}\p{Ll}+) $/u
const LONG_QUESTION = 120
const SHORTEST_QUESTION = 40
/** A preamble about the asker tells nothing of the minutes; any other may hold what is asked about. */
const CHATTER = /(?<!\p{L})(?:jeg|mig|mit|min|hej|kære|undskyld|tak|I am|I have|hello|dear|my|sorry|thanks)(?!\p{L})/u
/** "På mødet i marts", "at its meeting of 3 May", "at the March meeting". */
const MEETING_BEFORE =
  /(?<!\p{L})(?<!(?:annual|general|public|town|town hall|årlige|offentlige|ekstraordinært|ekstraordinære|extraordinary) )(?:møde(?:t|ts)?|meeting)(?: (?:i|den|d\.|fra|in|on|of|from|held|the|tilbage))*\s$/iu
const MEETING_BEHIND = /^ (?:meeting|møde)(?!\p{L})/iu
/** What stands before a body that acted: "did the committee …", "gav udvalget …". */
const ACTED = /(?:(?<!\p{L})(?:did|has|have|had|har|havde|gav|gik|bad|tog|fik|lod)|\p{L}(?:ede|te))(?: the| that)?\s$/iu
/** "Which applications or proposals …?": of what is listed, one or the other. */
const EITHER_OF_LISTED =
  /(?<=(?<!\p{L})(?:hvilke|which|what) )(?:ansøgninger|forslag|ønsker|applications|proposals|requests|ideas) (?:eller|og|or|and) (?:ansøgninger|forslag|ønsker|applications|proposals|requests|ideas)(?!\p{L})/iu

/** "Hvilke to politikere …": how many there are of what is asked for. */
const HOW_MANY_OF_WHICH =
  /(?<=(?<!\p{L})(?:hvilke|which|what) )(?:\d{1,2}|to|tre|fire|fem|seks|syv|otte|ni|ti|two|three|four|five|six|seven|eight|nine|ten)(?= \p{L})/iu

/** "Which stretch was taken out when the verges were chosen?": another word asks, and "when" only tells of which occasion. */
const WHEN_CLAUSE =
  /^((?:which|what|who|how|why)(?!\p{L})(?! (?:day|date|time|week|month|year)).*?(?<!(?:and|or|but|know|,))) when(?!\p{L}).*$/u
const withoutWhenClause = (folded: string): string => folded.replace(WHEN_CLAUSE, '$1')

/** "Why did the board not approve …?": what is asked is not that it was approved. */
const NOT = /(?<!\p{L})(?:not|never|ikke|aldrig|n['’]t)(?: \p{L}+)?\s$/u

/** "Hvordan gik det med … i juni og august?": of two times the course in between is asked for. */
const COURSE = /^\s*(?:hvordan|how)(?!\p{L})/iu
const FROM_TO = /\p{L}\s(?:og|til|and|to)\s/iu

/** "Hvem vandt prisen?", "who got the award?": a prize is no price. */
const WHO_WON =
  /^(?:hvem|who)(?!\p{L}).*(?<!\p{L})(?:vandt|vinder|vundet|fik|får|modtog|modtager|won|wins?|got|gets|received?|receives)(?!\p{L})/u

/** What shape the answer has, which it writes in its own way: a price as a figure, "12 pct.", "onsdag". */
const SHAPE_ASKED =
  /(?<!\p{L})(?:(?:på |on )?(?:hvilken ugedag|hvilke ugedage|which weekdays?|what weekdays?|which day of the week|what day of the week)|hvor dyr[te]?|(?:(?:ved|fra|i) )?hvilken alder|hvor gam(?:mel|melt|le)|(?:(?:at|from) )?(?:what|which) age|how old|hvor billigt?|how expensive|how dear|(?<=(?:hvor mange|how many)\s)(?:procent|pct\.?|per ?cent|kroner|kr\.?))(?!\p{L})/iu
const INTERNALLY = /(?<!\p{L})(?:internt|internally|in private)(?!\p{L})/iu
const DECIDE_BEFORE_GROUP =
  /(?:besluttede|vedtog|godkendte|bestemte|sagde|mente|afviste|konkluderede|did|has|have)(?: the)?\s$/iu

/** "Hvilken løsning valgte …?": what is chosen among is called by its own name in the minutes. */
const WHICH_OF_SEVERAL = heard(WHICH_OF_SEVERAL_WORDS)
/** "Hvem var med som gæster?": they are named, and seldom called so. */
const AS_GUESTS = heard(AS_GUESTS_WORDS)
const ATTACHED = new RegExp(heard(ATTACHED_WORDS).source, 'gu')

/** "Who was absent from the board meeting?": whom the head of a meeting names; "absent without apologies" may be what an item says. */
const ABSENT = /(?<!\p{L})absent(?!\p{L})(?!.*(?<!\p{L})(?:without|with no)(?!\p{L}))/iu

/** "Hvad får gruppen at se?": that something is brought before somebody, and not what. */
const GETS_TO_HEAR = /(?<!\p{L})(?:at (?:se|høre)|(?:get|gets) to (?:see|hear)|hear about|be (?:shown|told))(?!\p{L})/iu

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

/** "What will the …", "hvad skal …": no noun follows. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'will would can could shall should may might must does did has have had is are was were the that this our their your skal skulle kan kunne vil ville har havde er var blev bliver'.split(
    ' '
  )
)

/** "Which organisations wanted …": what they did is no noun. */
const PAST =
  /(?:[^e]ed|^(?:had|made|got|gave|took|went|came|said|bought|sold|built|won|lost|left|paid|met|held|sent))$/u

/** "Hvilken strækning udgik …", "hvilken betingelse satte …": behind a Danish noun stands no other; an adjective before it ends so. */
const DANISH_ADJECTIVE = /(?:(?<!els)e|sk|lig)$/u

/**
 * The thing that "which" asks for, and that must be found: a word or, with its adjective, two. Null where it is a word of asking ("which attachments") or
 * none at all.
 */
function requiredNoun(folded: string, language: Language): string | null {
  const [first = '', second] =
    REQUIRED_NOUN.exec(folded.replace(HOW_MANY_OF_WHICH, ' ').replace(/\s+/gu, ' '))?.[1]?.split(' ') ?? []
  if (first === '' || FRAME_WORDS.has(first) || AUXILIARIES.has(first) || NOT_REQUIRED.has(first)) return null
  const goesOn = second !== undefined && !AUXILIARIES.has(second) && (language === 'en' || DANISH_ADJECTIVE.test(first))
  if (!goesOn || (language === 'en' && PAST.test(second))) return first
  return NOT_REQUIRED.has(second) ? null : `${first} ${second}`
}

/** What else a question may begin with that ends as a verb in the present or the past does. */
const ASKING_FIRST =
  /^(?:hv\p{L}+|efter|under|over|eller|heller|siden|andre|flere|alle|vores|deres|mere|der|her|hver|ifølge|mon|sagen|punktet|kommer)(?!\p{L})/u
/** In fewer words nothing is said that one could lean on: "Hæver kommunen skatten?" */
const FEW_WORDS = 5
/** "Slipper plejehjemmene for at betale?", "Fik klubben sine penge?": a Danish question for yes or no begins with its verb. */
const VERB_FIRST = /^(\p{L}+(?:er|år|ede|te|tes|es))\s+\p{L}.*\?/u

/** Whether a question begins with a verb of the dictionary, and holds no other word that asks. */
function beginsWithVerb(folded: string): boolean {
  const verb = VERB_FIRST.exec(folded)?.[1]
  if (
    verb === undefined ||
    ASKING_FIRST.test(folded) ||
    folded.trim().split(/\s+/u).length <= FEW_WORDS ||
    /(?<!\p{L})hv(?:ad|em|or|ilke[nt]?|ordan)(?!\p{L})/u.test(folded)
  )
    return false
  return INFINITIVES.some(
    ([ending, others]) =>
      verb.endsWith(ending) &&
      others.some((other) => danishWords().bases.has(foldWord(verb.slice(0, -ending.length) + other)))
  )
}
/** The infinitives that a form may be of. */
const INFINITIVES: readonly (readonly [ending: string, infinitives: readonly string[]])[] = [
  ['r', ['']],
  ['ede', ['e']],
  ['te', ['e']],
  ['es', ['e']],
  ['tes', ['e']]
]

/** Where the sentence that asks begins, after a preamble; 0 in a question of one sentence. */
function lastQuestionIn(text: string): number {
  const end = text.lastIndexOf('?')
  if (end < 0 || text.length < LONG_QUESTION) return 0
  let start = 0
  for (const match of text.slice(0, end).matchAll(/[.:!?–]\s+(?=\p{L})/gu)) {
    if (end - match.index > SHORTEST_QUESTION) start = match.index + match[0].length
  }
  return CHATTER.test(text.slice(0, start)) ? start : 0
}

/** "Udsat eller sendt tilbage": a second outcome, behind the place where the first one ends; null where none is named. */
function outcomeBehind(text: string, at: number): { outcome: Outcome; start: number; end: number } | null {
  const joint = /^ (?:eller|og|or|and) (?:blev |were |was )?/u.exec(text.slice(at))
  if (joint === null) return null
  const start = at + joint[0].length
  for (const { outcome, pattern } of OUTCOME_CUES) {
    const match = pattern.exec(text.slice(start))
    if (match?.index === 0) return { outcome, start: at, end: start + match[0].length }
  }
  return null
}

/** A group that only may have decided counts as the deciding body where it has minutes, or the question says that it decided. */
function decides(mention: BodyMention, question: string, printed: readonly string[]): boolean {
  return (
    mention.name.kind !== 'gruppe' ||
    DECIDE_BEFORE_GROUP.test(question.slice(0, mention.start)) ||
    printed.some((name) => {
      const known = readForumName(name)
      return known !== undefined && isNameOf(mention.name, known)
    })
  )
}

/** "Hvilken model blev vedtaget?" asks for no yes. */
const ASKS_WHICH =
  /^(?:hvilke[nt]?|hvem|hvornår|hvor|hvordan|which|what|who|when|where|how)(?!\p{L})(?! (?:med|about)(?!\p{L}))/u

/** Reads a question, Danish or English. Words that it cannot read are topic. */
export function understandQuestion(written: string, known: Known): Inquiry {
  const language = detectLanguage(written, known.locale)
  const whole = (language === 'en' ? translateBodies(written, known.bodies ?? []) : written)
    .normalize('NFC')
    .replace(/[\u00a0\u200b]/gu, ' ')
  const { text: question, ways } = withoutIndirection(whole)
  const asking = lastQuestionIn(question)
  const folded = question.slice(asking).toLowerCase().trim()

  let rest = ' '.repeat(asking) + question.slice(asking)
  const cases = findCaseNumbers(rest, known.isCase)
  for (const { start, end } of cases) rest = blank(rest, start, end)
  const itemMatch = ITEM_NUMBER.exec(rest)
  const itemNumber = itemMatch === null ? null : Number(itemMatch[1] ?? itemMatch[2])
  if (itemMatch !== null) rest = blank(rest, itemMatch.index, itemMatch.index + itemMatch[0].length)
  const yesOrNo =
    ways.has('whether') ||
    YES_OR_NO.test(folded) ||
    (language === 'da' && beginsWithVerb(folded)) ||
    (/(?:ok|okay|godkendt|vedtaget|approved)\s*\?\s*$/u.test(folded) && !ASKS_WHICH.test(folded))
  const cue = ASK_CUES.find(
    ({ ask, pattern }) =>
      pattern.test(ask === 'when' ? withoutWhenClause(folded) : folded) &&
      !(ask === 'name' && yesOrNo) &&
      !(ask === 'amount' && WHO_WON.test(folded))
  )
  let ask = cue?.ask ?? 'decision'
  // The list's own name is nothing that stands on it, "from start to finish" not what was dealt with, nor "who wrote" what was written.
  const named = NAMES_WHAT_IS_ASKED.has(ask) ? cue?.pattern.exec(rest.toLowerCase()) : null
  if (named) rest = blank(rest, named.index, named.index + named[0].length)
  const { range, looseYears } = readQuestionDates(
    rest,
    known.dates,
    known.today,
    ask === 'promises' ? [] : known.heldDates
  )
  if (range !== null && ask === 'decision' && COURSE.test(whole) && FROM_TO.test(rest.slice(range.start, range.end)))
    ask = 'history'
  const isOfMeeting =
    range !== null && (MEETING_BEFORE.test(rest.slice(0, range.start)) || MEETING_BEHIND.test(rest.slice(range.end)))
  if (range !== null) rest = blank(rest, range.start, range.end)

  const bodies = fitToPrinted(findBodies(rest, known.bodies), rest, known.bodies ?? [])
  const deciding = bodies.filter(
    (body) => (body.role === 'body' || body.role === 'place') && decides(body, rest, known.bodies ?? [])
  )
  const others = bodies.filter((body) => !deciding.includes(body))
  const isPromise = ask === 'promises'
  // "What did the rural council (Landdistriktsrådet) decide?": the name that is known stands in brackets.
  const inBrackets = DECIDING.test(question)
    ? bodies.find((one) => /\(\s*$/u.test(rest.slice(0, one.start)))
    : undefined
  const ofMeeting = OF_MEETINGS.has(ask) ? bodies[0] : undefined
  let body = deciding.find((one) => one.role === 'body') ?? deciding[0] ?? ofMeeting ?? inBrackets ?? null
  let recipient =
    others.find((one) => one.role === 'recipient' && one !== body) ??
    (isPromise || deciding.length > 1 ? (deciding.find((one) => one !== body) ?? null) : null) ??
    // A group that has no minutes hears what others decided, too.
    (isPromise && body === null ? (others.find((one) => one.role === 'body' || one.role === 'place') ?? null) : null)
  if (isPromise && recipient === null && body !== null) {
    recipient = body
    body = null
  }
  // Whose the minutes are tells nothing of what they say.
  for (const { start, end, key } of findMunicipalities(rest)) if (known.isUnnamed?.(key)) rest = blank(rest, start, end)
  for (const one of bodies) {
    const after = PLACE_AFTER.exec(rest.slice(one.end))
    if (after !== null) rest = blank(rest, one.end, one.end + after[0].length)
    const before = PLACE_BEFORE.exec(rest.slice(0, one.start))
    if (before !== null) rest = blank(rest, before.index, before.index + before[0].length)
    const place = after?.[1] ?? before?.[1]?.replace(/s$/u, '')
    if (place !== undefined && one === body) body = { ...body, place }
    else if (place !== undefined && one === recipient) recipient = { ...recipient, place }
  }
  if (body !== null) rest = blank(rest, body.start, body.end)
  if (isPromise && recipient !== null) {
    rest = blank(rest, recipient.start, recipient.end)
    const hearing = GETS_TO_HEAR.exec(rest)
    if (hearing !== null) rest = blank(rest, hearing.index, hearing.index + hearing[0].length)
  }

  const outcomeCue = OUTCOME_CUES.find(({ outcome, pattern }) => {
    const match = pattern.exec(folded)
    return match !== null && !(outcome === 'approved' && NOT.test(folded.slice(0, match.index)))
  })
  const outcome = outcomeCue?.outcome ?? null
  const wantsList = LIST_CUES.test(folded) || (outcome !== null && ONE_OF_LIST.test(folded))
  const outcomeWords = wantsList || outcome === 'referred' ? outcomeCue?.pattern.exec(rest.toLowerCase()) : null
  const orElse = outcomeWords ? outcomeBehind(rest.toLowerCase(), outcomeWords.index + outcomeWords[0].length) : null
  if (orElse !== null) rest = blank(rest, orElse.start, orElse.end)
  if (outcomeWords) rest = blank(rest, outcomeWords.index, outcomeWords.index + outcomeWords[0].length)
  const internal = body?.name.kind === 'direktion' ? INTERNALLY.exec(rest) : null
  if (body !== null && internal !== null) {
    rest = blank(rest, internal.index, internal.index + internal[0].length)
    body = {
      ...body,
      text: `${body.text} internt`,
      name: { ...body.name, words: new Set([...body.name.words, 'internt']) }
    }
  }
  // Whatever was turned down is meant, by whichever of two names.
  const anyOf = wantsList && outcome !== null ? EITHER_OF_LISTED.exec(rest) : null
  if (anyOf !== null) rest = blank(rest, anyOf.index, anyOf.index + anyOf[0].length)
  const several = HOW_MANY_OF_WHICH.exec(rest)
  if (several !== null) rest = blank(rest, several.index, several.index + several[0].length)
  const shape = SHAPE_ASKED.exec(rest)
  if (shape !== null) rest = blank(rest, shape.index, shape.index + shape[0].length)
  // Who it is stands there by name, seldom as "a firm".
  const organisation = ASKS_ORGANISATION.exec(rest)
  if (organisation !== null) rest = blank(rest, organisation.index, organisation.index + organisation[0].length)
  const required = organisation === null && ask !== 'attachments' ? requiredNoun(folded, language) : null
  const kind = WHICH_OF_SEVERAL.exec(rest)
  if (kind !== null) rest = blank(rest, kind.index, kind.index + kind[0].length)
  // What is attached is seldom called a paper or a document in what it belongs to.
  if (ask === 'attachments')
    for (const { index, 0: words } of rest.matchAll(ATTACHED)) rest = blank(rest, index, index + words.length)
  const away = ask === 'absent' ? ABSENT.exec(rest) : null
  if (away !== null) rest = blank(rest, away.index, away.index + away[0].length)
  if (ask === 'guests') {
    const guests = AS_GUESTS.exec(rest)
    if (guests !== null) rest = blank(rest, guests.index, guests.index + guests[0].length)
  }
  return {
    question: written,
    asRead: question,
    language,
    ask,
    wantsList,
    // Who missed a meeting means the last one, unless a day is named.
    latest: LATEST_CUES.test(folded) || (ways.has('missed') && body !== null && range === null),
    range,
    isOfMeeting,
    looseYears: looseYears.map(({ year }) => year),
    body,
    bodyIsPlace: body?.role === 'place',
    recipient,
    itemNumber,
    caseNumbers: [...new Set(cases.map((one) => one.caseNumber))],
    outcome,
    otherOutcome: orElse?.outcome ?? null,
    yesOrNo,
    presupposes: outcome !== null && PRESUPPOSING.test(folded),
    required,
    unitNames: namesOfUnits(question, true),
    topicText: rest,
    isAboutDeciding:
      (DECIDING.test(whole) && !APPLIED_FOR.test(question)) ||
      (body?.role === 'body' && ACTED.test(question.slice(0, body.start)))
  }
}
