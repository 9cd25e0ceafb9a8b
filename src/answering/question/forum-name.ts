import { termsOfWord } from '../../search/analyze-text.ts'
import { foldWord } from '../../search/fold-text.ts'
import { indexStem } from '../../search/index-stem.ts'

/**
 * What a body's name says: what kind it is ("udvalg", "forum") and the distinctive words before or after it. "Lederforum" is found in
 * "Strategisk Lederforum" because its words are among that one's words.
 */
export interface ForumName {
  readonly kind: string
  readonly words: ReadonlySet<string>
}

/** How bodies' names end, and the kind each means. The longest that fits counts. Danish and English. */
const KINDS: readonly (readonly [ending: string, kind: string])[] = [
  ['kommunalbestyrelse', 'byråd'],
  ['kommunalbestyrelsen', 'byråd'],
  ['borgerrepræsentation', 'byråd'],
  ['borgerrepræsentationen', 'byråd'],
  ['byråd', 'byråd'],
  ['byrådet', 'byråd'],
  ['direktion', 'direktion'],
  ['direktionen', 'direktion'],
  ['gruppe', 'gruppe'],
  ['gruppen', 'gruppe'],
  ['udvalg', 'udvalg'],
  ['udvalget', 'udvalg'],
  ['udvalgene', 'udvalg'],
  ['forum', 'forum'],
  ['forummet', 'forum'],
  ['råd', 'råd'],
  ['rådet', 'råd'],
  ['bestyrelse', 'bestyrelse'],
  ['bestyrelsen', 'bestyrelse'],
  ['nævn', 'nævn'],
  ['nævnet', 'nævn'],
  ['kommission', 'kommission'],
  ['kommissionen', 'kommission'],
  ['lmu', 'lmu'],
  ['hmu', 'hmu'],
  ['magistrat', 'magistrat'],
  ['magistraten', 'magistrat'],
  ['repræsentantskab', 'repræsentantskab'],
  ['repræsentantskabet', 'repræsentantskab']
]
const BY_LENGTH = [...KINDS].sort((a, b) => b[0].length - a[0].length)

/** Committees of the MED agreement: "Center-MED", "HovedMED", "LMU Dagtilbud Øst". */
const MED =
  /(?<!\p{L})\p{L}+-MED(?=s?(?!\p{L}))|(?<!\p{L})(?:LMU|HMU)(?:(?: (?:for|i|på))?(?: \p{Lu}\p{L}+){1,3})?(?!\p{L})/giu
const MED_IN_ONE = /(?<!\p{L})\p{L}{2,}?\p{Ll}MED(?=s?(?!\p{L}))/gu
const MED_NAME = /^(\p{L}{2,}?)(?:-[Mm][Ee][Dd]|(?<=\p{Ll})MED)(?!\p{L})(.*)$/su

/** "Graveområdet" and "forrådet" are no councils. */
function kindOfWord(word: string): { kind: string; head: string } | undefined {
  const bare = word.replace(/s$/u, '')
  for (const [ending, kind] of BY_LENGTH) {
    for (const form of [word, bare])
      if (form.endsWith(ending) && !/(?:om|for)rådet?$/u.test(form)) {
        const head = form.slice(0, form.length - ending.length)
        // "Ungebyrådet", "børnebyrådet": a council of the young, and not the municipality's.
        return { kind: kind === 'byråd' && head !== '' ? 'råd' : kind, head }
      }
  }
  const meeting = /^(\p{L}{4,}?)s?(?:møde|mødet|møder|møderne|medlem|medlemmer|seminar|seminaret)$/u.exec(word)
  return meeting?.[1] === undefined ? undefined : kindOfWord(meeting[1])
}

const distinctive = (word: string): string => {
  const bare = word.replace(/s$/u, '')
  return indexStem(bare.length > 3 ? bare : word)
}

/** What kind of body a text names and by which words; undefined where it names none. */
export function readForumName(text: string): ForumName | undefined {
  const med = MED_NAME.exec(text.trim())
  const words = wordsOf(med?.[2] ?? text)
  if (med !== null) return { kind: 'med', words: new Set([distinctive(foldWord(med[1] ?? '')), ...wordsOfName(words)]) }
  const at = words.findIndex((word) => kindOfWord(word) !== undefined)
  const found = kindOfWord(words[at] ?? '')
  if (found === undefined) return undefined
  const own = new Set<string>()
  if (found.head !== '') for (const part of partsOf(found.head)) own.add(part)
  for (const word of wordsOfName(words.filter((_, i) => i !== at))) own.add(word)
  if (found.kind === 'byråd') own.clear()
  return { kind: found.kind, words: own }
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu)?.map(foldWord) ?? []

const wordsOfName = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !/^(?:og|for|i|af|the|and|of|&|kommune|kommunes|d|den|s)$/u.test(word)).map(distinctive)

function partsOf(head: string): readonly string[] {
  const parts = termsOfWord(head).parts
  return parts.length > 0 ? parts : [distinctive(head.replace(/[-]$/u, ''))]
}

/** Whether the name in a question may mean this body. */
export function isNameOf(asked: ForumName, known: ForumName): boolean {
  if (asked.kind !== known.kind) return false
  if (asked.words.size === 0) return known.words.size === 0 || /^(?:direktion|byråd|lmu|hmu)$/u.test(known.kind)
  return [...asked.words].every((word) =>
    [...known.words].some((other) => other === word || (word.length >= 4 && other.length >= 4 && areAkin(word, other)))
  )
}

/** One begins the other, or they differ in their ends only: "teknisk" and "teknik". */
function areAkin(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let alike = 0
  while (alike < shorter && a[alike] === b[alike]) alike++
  return alike === shorter || (alike >= 5 && alike >= shorter - 1)
}

/** Where a question names a body, and how. */
export interface BodyMention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly name: ForumName
  /** `body`: it decides. `place`: "på", "i". `recipient`: "til", "for". `owner`: "Direktionens porteføljeliste". `topic`: "om". */
  readonly role: 'body' | 'place' | 'recipient' | 'owner' | 'topic'
  /** Where it is, of several of that name: "Ældrerådet i Nordby". */
  readonly place?: string
}

const BODY_WORD = [...new Set(KINDS.map(([ending]) => ending))].sort((a, b) => b.length - a.length).join('|')
const ADJECTIVE =
  '(?:strategisk|strategiske|teknisk|tekniske|lokalt?|fælles|udvidet|midlertidige?|politiske?|store|lille|særlige?)\\s+'
const MENTION = new RegExp(
  `(?<![\\p{L}])((?:(?:${ADJECTIVE})|(?:\\p{L}{2,}-(?:,? (?:og )?|,? & ?))+(?:og )?)?\\p{L}*(?:${BODY_WORD})(?:s?møde(?:t|r|rne)?|s)?)(?![\\p{L}])( for (?:\\p{Lu}\\p{L}+(?:, | og |,? & ?)?)+| internt?)?`,
  'giu'
)
const RECIPIENT =
  /(?<!\p{L})(?:til|for|under|over for|overfor|med|ved|fra|to|for|under|with|from|before|towards)(?: the| det| den)?\s$/iu
const PLACE =
  /(?<!\p{L})(?:i|på|hos|af|in|at|on|by|during|inden for)(?: the| det| den| et| seneste| sidste| det seneste| det sidste)?\s$/iu
/** "Havnerådets møde", "Havnerådets beslutninger": what a body itself does. */
const ITS_OWN =
  /^\s(?:\p{L}+e\s)?(?:møde|beslutning|konklusion|svar|holdning|afgørelse|mening|behandling|indstilling|møder|referat)|^\s(?:(?:\p{L}+|\d{4}) )?(?:meeting|decision|conclusion|opinion|view|eyes|position|resolution|verdict|minutes)(?!\p{L})/iu
/** "Ifølge Havnerådet", "in the view of the council": whose view is asked for has it by what it decided. */
const IN_VIEW_OF =
  /(?<!\p{L})(?:ifølge|according to|if you ask|in the (?:view|opinion|eyes) of|as seen by)(?: the| det| den)?\s$/iu
/** "Vedtaget af Havnerådet", "the meeting of Havnerådet": behind these the body is whose decision or meeting it is. */
const BY =
  /(?:truffet|taget|fattet|vedtaget|godkendt|besluttet|behandlet|drøftet|afvist|udsat|udskudt|forkastet|anbefalet|tiltrådt|henvist|oversendt|returneret|(?:sendt|sendes) (?:tilbage|videre|retur)) af(?: det| den)?\s$|(?<!\p{L})meetings? of(?: the)?\s$/iu
const TOPIC =
  /(?<!\p{L})(?:om|about|regarding|vedrørende|vedr\.?|angående|on the|of the|af|sammensætningen af|of)(?: the| det| den)?(?: \p{L}{2,}e| new)?\s$/iu

/** "Before the board will accept it": what must come about first, and the body acts. */
const FIRST_BEFORE = /(?<!\p{L})before(?: the)?\s$/iu
const ACTS_BEHIND =
  /^\s(?:will|would|can|could|may|might|must|shall|should|is|was|has|had|\p{L}{2,}(?:ed|s))(?!\p{L})/iu
const actsFirst = (before: string, following: string): boolean =>
  FIRST_BEFORE.test(before) && ACTS_BEHIND.test(following)

/** "Hvor meget fik elevrådet til …?", "how much did the council get?": it was given something, and decided nothing. */
const ASKS_AMOUNT = /(?<!\p{L})(?:hvor (?:meget|mange|stort)|hvilket beløb|how (?:much|many))(?!\p{L})/iu
const GETS_BEFORE = /(?<!\p{L})(?:fik|får|modtog|modtager)(?: det| den)?\s$/iu
const GETS_BEHIND = /^\s(?:(?:har|have|has) )?(?:fået|modtaget|get|gets|receive|receives|been given|given)(?!\p{L})/iu
/** "Fik udvalget sin bevilling?", "did the council get its grant?": it had asked for it. */
const GOT_FIRST = /^\s*(?:og\s|men\s)?(?:fik|får|har)\s$/iu
const ITS_WISH = /^\s(?:fået\s)?(?:sin|sit|sine|lov|medhold|afslag|tilskud|flere penge|penge|støtte)(?!\p{L})/iu
const DID_FIRST = /^\s*(?:and\s|but\s)?(?:did|does|will|has)\s(?:the\s)?$/iu
const GETS_ITS = /^\s(?:get|got|receive|received|been given|be given)\s(?:its|their|the|any|more|permission)(?!\p{L})/iu
const isGiven = (question: string, before: string, following: string): boolean =>
  (ASKS_AMOUNT.test(question) && (GETS_BEFORE.test(before) || GETS_BEHIND.test(following))) ||
  (GOT_FIRST.test(before) && ITS_WISH.test(following)) ||
  (DID_FIRST.test(before) && GETS_ITS.test(following))

/** "Hvem skal med i styregruppen?", "a seat on the steering group": whom others send there. */
const MEMBER_OF =
  /(?<!\p{L})(?:(?:skal|vil|kan|må|kommer|er) (?:være )?med|sidde|sidder|medlem(?:mer)?|repræsentant(?:er)?|pladser?|udpeget|udpeges|indtræder|seats?|members?|represent(?:ative|atives|s)?|sit|sits) (?:i|til|af|in|on|of)(?: the| det| den)?\s$/iu

/** "the managers group (Chefgruppen)": words for a body of whoever asks, before its own name in brackets. */
const OWN_WORDS = /(?<!\p{L})(?:the|our) (?:[\p{L}'’-]+ ){1,3}\(\s*$/iu

/** What may stand between a body and its own name in brackets. */
const GLOSS = /^(?:\s+(?:meetings?|mødet?|møder))?\s*\(\s*$/iu

/** What a name in the genitive ends with: "Havnerådets", and in an English question "Havnerådet's". */
const GENITIVE = /^(?:['’]?s|['’])(?!\p{L})/u

/** Where a body may be named. */
interface Candidate {
  readonly start: number
  readonly text: string
  readonly name: ForumName
  readonly isGenitive: boolean
}

/** A name of one word that is shorter may be any word of the language, unless it is written with its capitals. */
const TELLING_NAME = 8

/** Names printed in the minutes, whatever their form ("Koncernledelsen", "Grønt Råd"), the longest first; "Bestyrelsen" alone names none. */
function printedIn(question: string, printed: readonly string[]): readonly Candidate[] {
  const folded = question.toLowerCase()
  const found: Candidate[] = []
  for (const name of [...new Set(printed)].sort((a, b) => b.length - a.length)) {
    const lower = name.toLowerCase()
    if (name.length < 4 || lower.length !== name.length || folded.length !== question.length) continue
    const known = readForumName(name)
    if (known !== undefined && known.words.size === 0) continue
    const needsCapitals = !name.includes(' ') && name.length < TELLING_NAME
    for (let start = folded.indexOf(lower); start >= 0; start = folded.indexOf(lower, start + 1)) {
      const end = start + name.length
      const isGenitive = GENITIVE.test(folded.slice(end))
      if (/[\p{L}\p{N}-]$/u.test(folded.slice(0, start))) continue
      if (!isGenitive && /^[\p{L}\p{N}]|^-\p{L}/u.test(folded.slice(end))) continue
      const text = question.slice(start, end)
      if (needsCapitals && text !== name) continue
      if (found.some((one) => start < one.start + one.text.length && one.start < end)) continue
      found.push({
        start,
        text,
        name: known ?? { kind: name, words: new Set(wordsOf(name).map(distinctive)) },
        isGenitive
      })
    }
  }
  return found
}

/** All bodies named in a question (already with Danish names), in their order; `printed`: those of the minutes. "udvalget" alone names none. */
export function findBodies(question: string, printed: readonly string[] = []): readonly BodyMention[] {
  const exact = printedIn(question, printed)
  const isFree = (start: number, end: number): boolean =>
    !exact.some((one) => start < one.start + one.text.length && one.start < end)
  const formed = [...question.matchAll(MENTION), ...question.matchAll(MED), ...question.matchAll(MED_IN_ONE)].flatMap(
    (match): readonly Candidate[] => {
      const text = (match[1] === undefined ? match[0] : `${match[1]}${match[2] ?? ''}`).trim()
      const name = readForumName(text)
      if (name === undefined || (name.words.size === 0 && !/^(?:byråd|direktion|lmu|hmu)$/u.test(name.kind))) return []
      if (!isFree(match.index, match.index + text.length)) return []
      const isGenitive =
        /(?:ens|ets|ums|gs|ds)$/iu.test(match[1] ?? '') ||
        /^['’]s?(?!\p{L})/u.test(question.slice(match.index + text.length))
      return [{ start: match.index, text, name, isGenitive }]
    }
  )
  const found: BodyMention[] = []
  for (const { start, text, name, isGenitive } of [...exact, ...formed].sort((a, b) => a.start - b.start)) {
    // "The meeting of the Nordby youth council": where it is stands between.
    const before = question.slice(0, start).replace(/(?<= (?:the|den|det) )\p{Lu}\p{Ll}+s? $/u, '')
    const following = question.slice(start + text.length).replace(GENITIVE, '')
    const isOwner = isGenitive && /^\s[\p{L}\p{N}]/u.test(following)
    const isOfItsOwn = isOwner && ITS_OWN.test(following)
    const role = /\(\s*$/u.test(before)
      ? 'topic'
      : isOwner && !isOfItsOwn
        ? 'owner'
        : IN_VIEW_OF.test(before) || actsFirst(before, following)
          ? 'body'
          : !isOfItsOwn && (RECIPIENT.test(before) || MEMBER_OF.test(before) || isGiven(question, before, following))
            ? 'recipient'
            : TOPIC.test(before) && !BY.test(before) && !isOfItsOwn
              ? 'topic'
              : PLACE.test(before)
                ? 'place'
                : 'body'
    const end = start + text.length + (GENITIVE.exec(question.slice(start + text.length))?.[0].length ?? 0)
    const mention: BodyMention = { start, end, text, name, role }
    const glossed = found[found.length - 1]
    if (glossed !== undefined && GLOSS.test(question.slice(glossed.end, start)) && /^\s*\)/u.test(following)) {
      // "the senior council meeting (Ældrerådet)": the name in brackets is the body's own.
      const end = mention.end + (/^\s*\)/u.exec(following)?.[0].length ?? 0)
      found[found.length - 1] = { ...mention, start: glossed.start, end, role: glossed.role }
    } else if (role === 'topic' && exact.some((one) => one.start === start) && /^\s*\)/u.test(following)) {
      const words = OWN_WORDS.exec(before)
      const close = mention.end + (/^\s*\)/u.exec(following)?.[0].length ?? 0)
      found.push(words === null ? mention : { ...mention, start: words.index, end: close, role: 'body' })
    } else found.push(mention)
  }
  return found
}

/**
 * Mentions as far as the printed names go: "LMU Dagtilbud Øst" is one body where it is printed so, and in "Hovedudvalget for BUPL" the body ends before
 * "for" where none is called the whole.
 */
export function fitToPrinted(
  mentions: readonly BodyMention[],
  question: string,
  printed: readonly string[]
): readonly BodyMention[] {
  const folded = question.toLowerCase()
  const names = [...new Set(printed)].sort((a, b) => b.length - a.length)
  const fitted: BodyMention[] = []
  for (const mention of mentions) {
    if (mention.start < (fitted[fitted.length - 1]?.end ?? 0)) continue
    const whole = names
      .map((name) => ({ name, start: folded.indexOf(name.toLowerCase()) }))
      .find(
        ({ name, start }) =>
          start >= 0 &&
          start <= mention.start &&
          start + name.length >= mention.end &&
          name.length > mention.text.length &&
          !/\p{L}/u.test(folded.charAt(start + name.length))
      )
    const name = whole === undefined ? undefined : readForumName(whole.name)
    if (whole !== undefined && name !== undefined) {
      const end = whole.start + whole.name.length
      fitted.push({ ...mention, start: whole.start, end, text: question.slice(whole.start, end), name })
      continue
    }
    const placed = withPlace(mention, question, names)
    const bare = withoutTail(placed, question.slice(placed.end), names)
    if (bare !== null) fitted.push(bare)
  }
  return fitted
}

/** "Ledergruppens møde i Center for Børn": what the printed name goes on with belongs to it. */
function withPlace(mention: BodyMention, question: string, printed: readonly string[]): BodyMention {
  const following = question.slice(mention.end).toLowerCase()
  for (const name of printed) {
    const tail = /^\p{L}+( .+)$/u.exec(name.toLowerCase())?.[1]
    if (tail === undefined || !following.startsWith(tail) || /^\p{L}/u.test(following.slice(tail.length))) continue
    const known = readForumName(name)
    if (known !== undefined && isNameOf(mention.name, known))
      return { ...mention, end: mention.end + tail.length, name: known }
  }
  return mention
}

/** More is told of a thing that a body has no name from. */
const GOES_ON = /^ (?:af|til|ved|fra|hos|på|med) \p{L}/u

/** Null where nothing is left of a name: "udvalget" is any committee. */
function withoutTail(mention: BodyMention, following: string, printed: readonly string[]): BodyMention | null {
  const tail = / for \p{L}/u.exec(mention.text)
  // "Udvalget for det nære sundhedsvæsen": what is printed so is a name as a whole.
  if (tail === null || printed.some((name) => name.toLowerCase() === mention.text.toLowerCase())) return mention
  const text = mention.text.slice(0, tail.index)
  const name = readForumName(text)
  // "… valgte udvalget for stien", "… for aktivering af unge": a thing in the definite, or told more of, is what it was about; bodies are called after
  // things at large.
  const thing =
    /^ for (\p{Ll}+(?:en|et|ne|erne))(?!\p{L})/u.exec(mention.text.slice(tail.index)) ??
    (GOES_ON.test(following) ? /^ for \p{Ll}+$/u.exec(mention.text.slice(tail.index)) : null)
  const known = printed.flatMap((one) => readForumName(one) ?? [])
  if (name !== undefined && thing !== null) {
    const isWhole = name.words.size > 0 || known.some((one) => isNameOf(name, one))
    return isWhole ? { ...mention, end: mention.start + text.length, text, name } : null
  }
  if (
    name === undefined ||
    known.some((one) => isNameOf(mention.name, one)) ||
    !known.some((one) => isNameOf(name, one))
  )
    return mention
  return { ...mention, end: mention.start + text.length, text, name }
}

/** A body as the question writes it, out of the genitive ("Direktionens" → "Direktionen"). */
export const bodyInWords = ({ text }: BodyMention): string => text.replace(/(?<=(?:en|et|ne|råd|udvalg|forum))s$/iu, '')
