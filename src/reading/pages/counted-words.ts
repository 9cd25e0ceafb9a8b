import { parseItemCandidate } from '../headings/item-heading.ts'
import { addTo } from '../text/groups.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { COUNTED_WITHIN_ITEMS } from '../vocabulary/item-labels.ts'

/** So many titles behind the same word and rising numbers are those of items. */
const LEAST = 3
const LONGEST = 160
/** "TEMA 2 · Ny kaj", "Blok 2: Ny kaj". */
const COUNTED = /^(\p{Lu}\p{L}{2,14})\s(\d{1,2}|[A-Z](?=\s?[.:·–|-]))\s?[.:·–|-]?\s+(["“]?\p{Lu}.*)$/u
/** "Lb.nr. 17. Ny kaj", "Løbenr. 17: Ny kaj": a word that says itself that it counts, which may go on from another meeting. */
const COUNTED_ON = /^(\p{Lu}\p{L}{0,14}\.?\s?(?:nr\.?|nummer))\s?(\d{1,4})\s?[.:·–|)-]{0,2}\s+([(["“]?\p{Lu}.*)$/u

/** "PS 14/27  Ny kaj": counted through the year, whatever the word. */
const COUNTED_IN_YEAR = /^(\p{Lu}[\p{L}-]{1,14}\.?)\s(\d{1,3})\/(?:\d{2}|20\d{2})\s?[.:·–|-]?\s+(["“]?\p{Lu}.*)$/u
const OF_YEAR = '/year'
const SAYS_NUMBER = /(?:nr\.?|nummer)$/u

/** A number's value, or the place of a letter. */
const countOf = (sign: string): number => (/\d/u.test(sign) ? Number(sign) : sign.charCodeAt(0) - 'A'.charCodeAt(0) + 1)

interface Counted {
  readonly place: number
  readonly number: number
  readonly title: string
}

/** Whether titles count upwards, from one or by a word that counts on, each with a text of its own below. */
const areItems = ([word, titles]: readonly [string, readonly Counted[]]): boolean => {
  const first = SAYS_NUMBER.test(word) || word.endsWith(OF_YEAR) ? (titles[0]?.number ?? 1) : 1
  return (
    titles.length >= LEAST &&
    titles.every(({ number, place }, at) => number === at + first && (titles[at + 1]?.place ?? Infinity) - place > 2)
  )
}

/**
 * Lines whose items are counted behind a word of the document's own ("TEMA 2 · Ny kaj", "Blok B: Ny kaj"), as if it were the usual one: the word that
 * stands, set apart, before rising numbers or letters. What is counted within items ("Bilag 2", "Fase 2") is none.
 */
export const withUsualWord = (lines: readonly Line[]): readonly Line[] => {
  const byWord = new Map<string, Counted[]>()
  for (const [place, line] of lines.entries()) {
    const above = lines[place - 1]
    if (above !== undefined && !isBlank(above)) continue
    if (line.plain.length > LONGEST) continue
    const [, ofYear, yearly, titled = ''] = COUNTED_IN_YEAR.exec(line.plain) ?? []
    if (ofYear !== undefined) {
      const word = `${ofYear}${OF_YEAR}`
      addTo(byWord, word, { place, number: Number(yearly), title: titled })
      continue
    }
    const [, word = '', number = '', title = ''] = COUNTED.exec(line.plain) ?? COUNTED_ON.exec(line.plain) ?? []
    if (word === '' || COUNTED_WITHIN_ITEMS.test(word) || parseItemCandidate(line)?.style === 'worded') continue
    addTo(byWord, word, { place, number: countOf(number), title })
  }
  const titles = [...byWord].find(areItems)?.[1]
  if (titles === undefined) return lines
  const at = new Map(titles.map((one) => [one.place, one]))
  return lines.map((line, place) => {
    const own = at.get(place)
    return own === undefined ? line : { ...line, plain: `Punkt ${own.number}. ${own.title}`, memory: [] }
  })
}
