import { foldWord } from './fold-text.ts'

/**
 * Names of organisational units and their abbreviations ("Økonomi- og Digitaliseringscenteret", "ØDC"), learnt from the texts that were
 * put in, and forgotten with them. An abbreviation stands for a name when its letters are beginnings of the name's parts, in their order.
 */
export interface Abbreviations {
  readonly put: (text: string) => void
  readonly remove: (text: string) => void
  /** The names a short form stands for, as written, most frequent first; none for what is no known short form. */
  readonly namesOf: (short: string) => readonly string[]
  /** Whether the texts hold the word in capitals. */
  readonly isShort: (word: string) => boolean
  /** The short forms of a name, folded. */
  readonly shortsOf: (name: string) => readonly string[]
}

const UNIT =
  '[Cc]ent(?:er|re|ret|eret|ers|erets|rets)|[Ff]orvaltning(?:en|ens)?|[Aa]fdeling(?:en|ens)?|[Ss]ekretariat(?:et|ets)?|udvalg(?:et|ets)?|styrelse(?:n|ns)?|forum|råd(?:et)?'
/** "Social- og Handicapcenteret", "HR-Centret", "Byrådscenteret". */
const BEFORE_UNIT = new RegExp(
  `(?<![\\p{L}-])(?:\\p{Lu}\\p{L}*-(?:,? (?:og |& )?)?)*\\p{L}*(?:${UNIT})(?![\\p{L}])`,
  'gu'
)
const BEFORE_UNIT_ANY_CASE = new RegExp(BEFORE_UNIT.source.replaceAll('\\p{Lu}', '\\p{L}'), 'giu')
/** "Center for Sundhed og Omsorg". */
const AFTER_UNIT =
  /(?<!\p{L})(?:[Cc]enter|[Uu]dvalget|[Tt]eam|[Aa]fdelingen|[Ff]orvaltningen) for \p{Lu}\p{L}+(?:(?:, | og | & )\p{Lu}\p{L}+)*/gu
const AFTER_UNIT_ANY_CASE = new RegExp(AFTER_UNIT.source.replaceAll('\\p{Lu}', '\\p{L}'), 'giu')
/** Looked for before the exact forms: most lines hold none. */
const HAS_UNIT = new RegExp(`(?:${UNIT}|team)(?!\\p{L})`, 'iu')
const SHORT = /(?<![\p{L}\p{N}])[\p{Lu}]{2,5}(?![\p{Ll}\p{N}])/gu
const MOST_LETTERS = 5

/** The parts whose beginnings make an abbreviation: words, and the unit word at a compound's end. */
function partsOf(name: string): readonly string[] {
  return (name.match(/\p{L}+/gu) ?? [])
    .filter((word) => !/^(?:og|for|i|af)$/iu.test(word))
    .flatMap((word) => {
      const unit = new RegExp(`^(\\p{L}{2,}?)s?(${UNIT})$`, 'iu').exec(word)
      return unit === null ? [foldWord(word)] : [foldWord(unit[1] ?? ''), foldWord(unit[2] ?? '')]
    })
}

/** Whether `short` is made of beginnings of all parts in order, the last of which may be missing. */
function abbreviates(short: string, parts: readonly string[]): boolean {
  if (parts.length === 0) return short === ''
  const [part = '', ...rest] = parts
  for (let length = Math.min(part.length, short.length, 3); length >= 1; length--) {
    if (part.startsWith(short.slice(0, length)) && abbreviates(short.slice(length), rest)) return true
  }
  return false
}

export function namesOfUnits(text: string, anyCase: boolean): readonly string[] {
  const before = anyCase ? BEFORE_UNIT_ANY_CASE : BEFORE_UNIT
  const after = anyCase ? AFTER_UNIT_ANY_CASE : AFTER_UNIT
  // A name stands within one line.
  const lines = text
    .split('\n')
    .filter((line) => HAS_UNIT.test(line))
    .join('\n')
  return [...(lines.match(before) ?? []), ...(lines.match(after) ?? [])].filter((name) => name.length > 7)
}

const change = (counts: Map<string, number>, key: string, by: number): void => {
  const count = (counts.get(key) ?? 0) + by
  if (count > 0) counts.set(key, count)
  else counts.delete(key)
}

export function createAbbreviations(): Abbreviations {
  const names = new Map<string, number>()
  /** Of each name in `names`, so that a question cuts none again. */
  const parts = new Map<string, readonly string[]>()
  const shorts = new Map<string, number>()
  const count = (text: string, by: number): void => {
    for (const name of namesOfUnits(text, false)) {
      change(names, name, by)
      if (!names.has(name)) parts.delete(name)
      else if (!parts.has(name)) parts.set(name, partsOf(name))
    }
    for (const short of text.match(SHORT) ?? []) change(shorts, foldWord(short), by)
  }
  return {
    put: (text) => count(text, 1),
    remove: (text) => count(text, -1),
    namesOf: (short) => {
      const folded = foldWord(short)
      if (folded.length < 2 || folded.length > MOST_LETTERS) return []
      return [...names]
        .filter(([name]) => {
          const own = parts.get(name) ?? []
          return own.length > 1 && own.length <= folded.length && abbreviates(folded, own)
        })
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([name]) => name)
    },
    isShort: (word) => shorts.has(foldWord(word)),
    shortsOf: (name) => {
      const own = parts.get(name) ?? partsOf(name)
      if (own.length < 2) return []
      return [...shorts.keys()].filter((short) => short.length >= own.length && abbreviates(short, own)).sort()
    }
  }
}
