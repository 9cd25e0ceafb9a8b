import { termsOfWord } from '../search/analyze-text.ts'
import { foldWord } from '../search/fold-text.ts'
import { indexStem } from '../search/index-stem.ts'

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

/** Committees of the MED agreement: "Center-MED", "LMU Dagtilbud Øst". */
const MED =
  /(?<!\p{L})\p{L}+-MED(?!\p{L})|(?<!\p{L})(?:LMU|HMU)(?:(?: (?:for|i|på))?(?: \p{Lu}\p{L}+){1,3})?(?!\p{L})/giu

function kindOfWord(word: string): { kind: string; head: string } | undefined {
  const bare = word.replace(/s$/u, '')
  for (const [ending, kind] of BY_LENGTH) {
    for (const form of [word, bare])
      if (form.endsWith(ending)) return { kind, head: form.slice(0, form.length - ending.length) }
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
  const med = /^(\p{L}+)-med$/iu.exec(text.trim())
  if (med !== null) return { kind: 'med', words: new Set([distinctive(foldWord(med[1] ?? ''))]) }
  const words = text.match(/[\p{L}\p{N}]+/gu)?.map(foldWord) ?? []
  const at = words.findIndex((word) => kindOfWord(word) !== undefined)
  const found = kindOfWord(words[at] ?? '')
  if (found === undefined) return undefined
  const own = new Set<string>()
  if (found.head !== '') for (const part of partsOf(found.head)) own.add(part)
  words.forEach((word, i) => {
    if (i === at || /^(?:og|for|i|af|the|and|of|&|kommune|kommunes|d|den)$/u.test(word)) return
    own.add(distinctive(word))
  })
  if (found.kind === 'byråd') own.clear()
  return { kind: found.kind, words: own }
}

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
  /^\s(?:\p{L}+e\s)?(?:møde|beslutning|konklusion|svar|holdning|afgørelse|mening|behandling|indstilling|møder|referat)/iu
/** "Vedtaget af Havnerådet", "the meeting of Havnerådet": behind these the body is whose decision or meeting it is. */
const BY =
  /(?:truffet|taget|fattet|vedtaget|godkendt|besluttet|behandlet|drøftet|afvist|udsat) af(?: det| den)?\s$|(?<!\p{L})meetings? of(?: the)?\s$/iu
const TOPIC =
  /(?<!\p{L})(?:om|about|regarding|vedrørende|vedr\.?|angående|on the|of the|af|sammensætningen af|of)(?: the| det| den)?(?: \p{L}{2,}e| new)?\s$/iu

/** What may stand between a body and its own name in brackets. */
const GLOSS = /^(?:\s+(?:meetings?|mødet?|møder))?\s*\(\s*$/iu

/** All bodies named in a question (already with Danish names), in their order. "udvalget" alone names none. */
export function findBodies(question: string): readonly BodyMention[] {
  const found: BodyMention[] = []
  const matches = [...question.matchAll(MENTION), ...question.matchAll(MED)].sort((a, b) => a.index - b.index)
  for (const match of matches) {
    const text = (match[1] === undefined ? match[0] : `${match[1]}${match[2] ?? ''}`).trim()
    const name = readForumName(text)
    if (name === undefined || (name.words.size === 0 && !/^(?:byråd|direktion|lmu|hmu)$/u.test(name.kind))) continue
    const start = match.index
    const before = question.slice(0, start)
    const following = question.slice(start + text.length)
    const isOwner = /(?:ens|ets|ums|gs|ds)$/iu.test(match[1] ?? '') && /^\s\p{L}/u.test(following)
    const isOfItsOwn = isOwner && ITS_OWN.test(following)
    const isGenitive = isOwner && !isOfItsOwn
    const role = /\(\s*$/u.test(before)
      ? 'topic'
      : isGenitive
        ? 'owner'
        : !isOfItsOwn && RECIPIENT.test(before)
          ? 'recipient'
          : TOPIC.test(before) && !BY.test(before) && !isOfItsOwn
            ? 'topic'
            : PLACE.test(before)
              ? 'place'
              : 'body'
    const mention: BodyMention = { start, end: start + text.length, text, name, role }
    const glossed = found[found.length - 1]
    if (glossed !== undefined && GLOSS.test(question.slice(glossed.end, start)) && /^\s*\)/u.test(following)) {
      // "the senior council meeting (Ældrerådet)": the name in brackets is the body's own.
      const end = mention.end + (/^\s*\)/u.exec(following)?.[0].length ?? 0)
      found[found.length - 1] = { ...mention, start: glossed.start, end, role: glossed.role }
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
    const bare = withoutTail(mention, names)
    if (bare !== null) fitted.push(bare)
  }
  return fitted
}

/** Null where nothing is left of a name: "udvalget" is any committee. */
function withoutTail(mention: BodyMention, printed: readonly string[]): BodyMention | null {
  const tail = / for \p{L}/u.exec(mention.text)
  if (tail === null) return mention
  const text = mention.text.slice(0, tail.index)
  const name = readForumName(text)
  // "… valgte udvalget for stien": a thing in the definite is what it was about; bodies are called after things at large.
  const thing = /^ for (\p{Ll}+(?:en|et|ne|erne))(?!\p{L})/u.exec(mention.text.slice(tail.index))
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
