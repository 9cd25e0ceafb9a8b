import { findMunicipalities } from '../../domain/municipality.ts'
import { foldWord } from '../../search/fold-text.ts'
import { indexStem } from '../../search/index-stem.ts'
import { englishFor } from '../../search/translate-english.ts'

/** "Bestyrelsen for Mosegaard Vand A/S", "Board of Westby Harbour": a body and whose it is, without the form of the company. */
const OF_OWNER =
  /^(\p{L}[\p{L}-]*) (?:for|af|ved|i|of|at) (?:the )?(\p{Lu}[\p{L}-]+(?: (?:og |and )?\p{Lu}?[\p{L}-]+){0,3}?)(?: (?:A\/S|I\/S|ApS|K\/S|P\/S|A\.?m\.?b\.?a\.?))?$/iu
const ENGLISH_KIND = /^(?:board|council|committee|commission)$/iu
/** What a Danish name ends in for a body of an English kind. */
const DANISH_KINDS: Readonly<Record<string, readonly string[]>> = {
  board: ['bestyrelsen', 'bestyrelse'],
  council: ['rådet', 'råd'],
  committee: ['udvalget', 'udvalg'],
  commission: ['kommissionen', 'kommission']
}

/** Whoever acts: before the name the verb, or before it what goes with the verb behind. */
const ACTS_BEFORE =
  '(?<=(?<!\\p{L})(?:[Hh]ar|[Dd]id|[Hh]as|[Hh]ave|besluttede|vedtog|godkendte|tiltrådte|valgte|afviste|afslog|bevilgede|bestemte|udsatte|anbefalede|sagde|mente) )'
const BEFORE_OTHER_WORD = '(?= (?!\\p{Lu}|for |i |og |and )\\p{L}|\\s*[?,]|$)'
const MEETS =
  "(?=['’]?s (?:\\p{L}*møde|bestyrelse|næste|seneste|(?:next |last |latest )?(?:board )?meeting|board)(?!\\p{L}))"

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')

/** A body as printed, and by whose name it is called besides. */
interface Owned {
  readonly printed: string
  readonly kind: string
  readonly owner: string
}

const owned = (printed: string): Owned | null => {
  const [, kind, owner] = OF_OWNER.exec(printed) ?? []
  return kind === undefined || owner === undefined || !/^\p{Lu}/u.test(owner) || findMunicipalities(owner).length > 0
    ? null
    : { printed, kind: kind.toLowerCase(), owner }
}

/** The Danish names that a body with an English one may be asked for by: "havnebestyrelsen" for the Board of Westby Harbour. */
function danishNamesOf({ kind, owner }: Owned, question: string): readonly string[] {
  const endings = DANISH_KINDS[kind] ?? []
  const words = new Set(owner.split(' ').map((word) => indexStem(foldWord(word))))
  return [...question.matchAll(/(?<!\p{L})\p{L}{6,}(?!\p{L})/gu)].flatMap(({ 0: said }) => {
    const ending = endings.find((one) => said.toLowerCase().endsWith(one))
    const head = ending === undefined ? '' : foldWord(said.slice(0, -ending.length))
    const isOwner = [head, head.replace(/[es]$/u, '')].some(
      (form) => form.length > 2 && englishFor(indexStem(form)).some((english) => english.every((one) => words.has(one)))
    )
    return isOwner ? [said] : []
  })
}

function spelt(question: string, body: Owned): string {
  const { printed, kind, owner } = body
  if (question.toLowerCase().includes(printed.toLowerCase())) return question
  const as = (): string => printed
  let text = question
  if (text.includes(owner)) {
    const name = escaped(owner)
    text = text
      .replace(new RegExp(`(?<!\\p{L})${name}(?:['’]?s)? (?:bestyrelse|board)(?!\\p{L})`, 'u'), as)
      .replace(new RegExp(`(?<!\\p{L})${name}${MEETS}`, 'u'), as)
      .replace(new RegExp(`${ACTS_BEFORE}${name}${BEFORE_OTHER_WORD}`, 'u'), as)
  }
  if (ENGLISH_KIND.test(kind)) {
    const last = escaped(owner.split(' ').at(-1) ?? owner)
    text = text.replace(new RegExp(`(?<!\\p{L})(?:${escaped(owner)}|${last}) ${kind}(?!\\p{L})`, 'iu'), as)
    for (const said of danishNamesOf(body, text)) text = text.replace(said, as)
  }
  return text
}

/**
 * The question with bodies that it calls by whose they are ("Hvad besluttede Mosegaard Vand …?", "the harbour board") by their printed names. A name that
 * several bodies bear stays as it is, and so does one that does not act.
 */
export function spellOutOwners(question: string, printed: readonly string[]): string {
  const bodies = [...new Set(printed)].flatMap((name) => owned(name) ?? [])
  return bodies
    .filter(({ owner }) => bodies.filter((other) => other.owner === owner).length === 1)
    .reduce(spelt, question)
}

/** "Centerledelsen for Børn og Familie": called by its first word, where no other begins so. */
const FIRST_OF_NAME = /^(\p{Lu}\p{L}{5,}(?:ledelsen|kredsen|teamet|panelet|komit[eé]en)) (?:for|i|ved|på) /u

/** The question with bodies that it calls by the first word of their names by their whole printed names. */
export function spellOutFirstWords(question: string, printed: readonly string[]): string {
  const names = [...new Set(printed)]
  return names.reduce((text, name) => {
    const first = FIRST_OF_NAME.exec(name)?.[1]
    if (first === undefined || names.filter((other) => other.startsWith(first)).length > 1) return text
    return text.replace(
      new RegExp(`(?<!\\p{L})${escaped(first)}(?! (?:for|i|ved|på) \\p{Lu})(?!\\p{L})`, 'iu'),
      () => name
    )
  }, question)
}
