import type { ItemBody } from './body/item-body.ts'
import { standsFor } from './head/short-names.ts'
import { foldText } from './text/fold-text.ts'
import { bareForumName, isForumName } from './text/forum-name.ts'
import type { Line } from './text/lines.ts'
import { ASKED_VERBS, DECIDING_VERBS } from './vocabulary/deciding-verbs.ts'
import { BODY_NOUNS, FORUM_SHORT_FORM } from './vocabulary/forums.ts'

/** No more is looked at of a section or a decision: who does it stands at its beginning. */
const LONGEST_TEXT = 3000
const WORD = String.raw`\p{L}[\p{L}-]*`
const FEW_WORDS = String.raw`${WORD}(?:\s${WORD}){0,4}?`
/** "Havnerådet godkendte", "Regions-MEDudvalget tilsluttede sig": who a sentence of what was decided begins with. */
const DECIDES = new RegExp(
  String.raw`(?:^|[.!?:]\s+|\n\s*(?:[-–•]\s)?)(?=\p{Lu})(${FEW_WORDS})\s(?:${DECIDING_VERBS})(?!\p{L})`,
  'gu'
)
/** "at Havnerådet drøfter planen": who is asked to. */
const ASKED = new RegExp(String.raw`(?<!\p{L})at\s(?:\|\s)?(${FEW_WORDS})\s(?:${ASKED_VERBS})(?!\p{L})`, 'giu')
/** "Planen forelægges havnerådet til orientering": before whom a case is laid. */
const LAID_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:forelægges|fremlægges)\s(?:for\s)?(${WORD})(?![\p{L}-])`, 'giu')
/** "Referat fra mødet i Havnerådet den 4. maj", "referat af havnerådsmøde": whose last minutes are approved. */
const LAST_MINUTES = [
  /(?<!\p{L})referat(?:et)?\s(?:fra|af)\s(?:\p{L}+\s)?mødet?\si\s([^.,;:()\d\n]{3,60}?)(?=\s(?:den|d)(?!\p{L})|[.,\n]|\s?$)/giu,
  /(?<!\p{L})referat(?:et)?\s(?:fra|af)\s(?:\p{L}+\s)?(\p{L}+)smødet?(?!\p{L})/giu
]
/** A body that is called by its kind alone ("bestyrelsen"), and a name that ends with the kind without its article. */
const KIND_ALONE = new RegExp(`^(?:${BODY_NOUNS.map(([, definite]) => definite).join('|')})$`, 'iu')
const WITHOUT_ARTICLE = new RegExp(`(?:${BODY_NOUNS.map(([noun]) => noun).join('|')})$`, 'iu')
/** "faglig gruppe", "den faglige gruppe": a group that only the words before it tell from others. */
const GROUP_BY_ADJECTIVES = /^(?:\p{L}{4,}\s){1,3}gruppen?$/iu
/** The word for a body's meeting: "Kommissionsmøde". */
const MEETING_WORD = /^(\p{L}+?)s?møde(?:t)?$/iu
/** What items say of who met weighs so much. */
const WEIGHTS = { decides: 3, approves: 2, asked: 1 } as const
const LEAST_WEIGHT = 3
const LEAST_ITEMS = 2
const FIRST_LINES = 12
const LONGEST_TITLE = 90
/** "Referater Faglig gruppe Nord": which of several it is. */
const NAMES_BEHIND = /^(?:\s\p{Lu}[\p{L}-]*){1,3}$/u

/** A body that items name as who met, by how much they say so. */
interface Named {
  readonly name: string
  weight: number
  readonly items: Set<number>
}

const isBody = (name: string): boolean =>
  KIND_ALONE.test(name) ||
  FORUM_SHORT_FORM.test(name) ||
  GROUP_BY_ADJECTIVES.test(name) ||
  (name.split(' ').length <= 5 && isForumName(name))

const definite = (kind: string): string => BODY_NOUNS.find(([noun]) => noun === kind.toLowerCase())?.[1] ?? kind
/** "organisationsbestyrelse" → "Organisationsbestyrelsen": as a body's name is written, a single word with its article. */
const written = (name: string): string => {
  const bare = bareForumName(name)
  const whole = bare.includes(' ') ? bare : bare.replace(WITHOUT_ARTICLE, definite)
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}

/** The bodies that items name as who decides, is asked, or met last time. */
const namedIn = (items: readonly ItemOfBody[]): readonly Named[] => {
  const found = new Map<string, Named>()
  const note = (printed: string, item: number, weight: number): void => {
    const name = printed.trim()
    if (!isBody(name)) return
    const key = foldText(written(name))
    const one = found.get(key) ?? { name: written(name), weight: 0, items: new Set() }
    one.weight += weight
    one.items.add(item)
    found.set(key, one)
  }
  for (const [place, { title, body }] of items.entries()) {
    const decided = body.blocks.filter(({ forum }) => forum === null).map(({ text }) => text.slice(0, LONGEST_TEXT))
    for (const text of decided) for (const [, name = ''] of text.matchAll(DECIDES)) note(name, place, WEIGHTS.decides)
    const told = body.sections.map(({ text }) => text.slice(0, LONGEST_TEXT)).filter((text) => !decided.includes(text))
    for (const text of [title, ...told]) {
      for (const pattern of LAST_MINUTES)
        for (const [, name = ''] of text.matchAll(pattern)) note(name, place, WEIGHTS.approves)
      for (const pattern of [ASKED, LAID_BEFORE])
        for (const [, name = ''] of text.matchAll(pattern)) note(name, place, WEIGHTS.asked)
    }
  }
  return [...found.values()]
}

const surest = (named: readonly Named[]): Named | undefined =>
  named.reduce<Named | undefined>(
    (best, one) => (best === undefined || one.weight > best.weight ? one : best),
    undefined
  )

/** The name in full of a body that is called by its kind or its letters alone: "Beredskabskommissionen" of "Kommissionen". */
const inFull = ({ name }: Named, named: readonly Named[]): string => {
  const kind = KIND_ALONE.test(name) ? name.toLowerCase() : null
  const isShort = FORUM_SHORT_FORM.test(name)
  if (kind === null && !isShort) return name
  const full = surest(
    named.filter(
      (one) =>
        one.name.length > name.length &&
        (isShort ? standsFor(name, one.name) : one.name.toLowerCase().endsWith(kind ?? ''))
    )
  )
  return full?.name ?? name
}

/** The name as a page's title ends with it, with names behind it that items leave out: "Faglig gruppe Nord". Null where no title has it. */
const asTitled = (name: string, lines: readonly Line[]): string | null => {
  const folded = name.toLowerCase()
  for (const { plain } of lines.slice(0, FIRST_LINES)) {
    const at = plain.length > LONGEST_TITLE ? -1 : plain.toLowerCase().indexOf(folded)
    const rest = at < 0 ? null : plain.slice(at + name.length)
    if (rest !== null && (rest === '' || NAMES_BEHIND.test(rest))) return plain.slice(at)
  }
  return null
}

const letters = (word: string): string => word.toLowerCase().replace(/(.)\1/gu, '$1')
/** Whether what the head calls the meeting is the word for a meeting of that body ("Kommisionsmøde", also misspelt), or its letters. */
const isMeetingOf = (called: string, name: string): boolean => {
  const of = MEETING_WORD.exec(called)?.[1]
  const kind = BODY_NOUNS.find(([, definite]) => name.toLowerCase().endsWith(definite))?.[0]
  return of === undefined ? standsFor(called, name) : kind !== undefined && letters(kind) === letters(of)
}

interface ItemOfBody {
  readonly title: string
  readonly body: ItemBody
}

/**
 * Whose meeting it was, as the items tell it where the head does not: who decides in them, who is asked to, whose last minutes they approve; by the name in full
 * where one of them has it. `called` is what the head calls the meeting, where it does ("Kommissionsmøde"): then only the body that it is a meeting of. Null where
 * too few say so.
 */
export const bodyInItems = (
  items: readonly ItemOfBody[],
  lines: readonly Line[],
  called: string | null
): string | null => {
  const named = namedIn(items)
  const best = surest(named)
  if (best === undefined) return null
  const full = inFull(best, named)
  const titled = asTitled(full, lines)
  if (titled === null && (best.weight < LEAST_WEIGHT || best.items.size < LEAST_ITEMS)) return null
  const name = titled ?? full
  return called === null || isMeetingOf(called, name) ? name : null
}
