import { parseItemCandidate } from '../headings/item-heading.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'

/** What heads the record behind the whole agenda. */
const HEADS_RECORD =
  /^(?:([A-HIVX\d]{1,4})[.:)]\s)?(?:referat|beslutninger|trufne beslutninger|beslutningsreferat|konklusioner|protokol|minutes|decisions):?$/iu
/** "Ad 4: Godkendt.": what was said of an item, by its number alone. */
const SAID_OF =
  /^(?:ad\.?|(?:til\s|ad\s)?(?:(?:dagsordens)?punkt|pkt\.?|sag|emne|item))\s?(?:(?:(?:dagsordens)?punkt|pkt\.?|sag)\s)?(?:nr\.?\s?)?(\d{1,3})\s?[:.)–-]+\s*(.*)$/iu
const LEAST_SAID = 2

interface Said {
  readonly place: number
  readonly number: number
  readonly text: string
}

/** What is said by number behind the record's heading, in rising order. */
const saidBehind = (lines: readonly Line[], from: number): readonly Said[] => {
  const said: Said[] = []
  for (let place = from; place < lines.length; place++) {
    const [, number, text = ''] = SAID_OF.exec(lines[place]?.plain.slice(0, 4000) ?? '') ?? []
    if (number !== undefined && Number(number) > (said.at(-1)?.number ?? 0))
      said.push({ place, number: Number(number), text })
  }
  return said
}

/** The places of the agenda's headings by their numbers, the last of each before the next: a list of contents stands above them. */
const headingsBefore = (lines: readonly Line[], end: number, highest: number): ReadonlyMap<number, number> => {
  const places = new Map<number, number>()
  let wanted = highest
  for (let place = end - 1; place >= 0 && wanted > 0; place--) {
    const line = lines[place]
    const candidate = line === undefined || line.bullet !== '' ? null : parseItemCandidate(line)
    if (candidate === null || candidate.number !== wanted || !/^["“]?\p{Lu}/u.test(candidate.title)) continue
    places.set(wanted, place)
    wanted--
  }
  return places
}

/** Where the next part of the document begins behind "C. Beslutninger": "D. Næste møde". */
const endOfRecord = (lines: readonly Line[], at: number): number => {
  const letter = /^([A-G])[.:)]\s/u.exec(lines[at]?.plain ?? '')?.[1]
  const next = letter === undefined ? '' : String.fromCharCode(letter.charCodeAt(0) + 1)
  const end =
    next === ''
      ? -1
      : lines.findIndex(
          (line, place) => place > at && /^[A-H][.:)]\s\p{Lu}/u.test(line.plain) && line.plain.startsWith(next)
        )
  return end < 0 ? lines.length : end
}

/**
 * The lines of minutes that print the whole agenda with its case texts first, and then what was said of each item under "Ad 1:", "Ad 2:" below one
 * heading: each record stands behind its item, headed by that heading. Other lines are left as they are.
 */
export const joinDeferredRecord = (lines: readonly Line[]): readonly Line[] => {
  const at = lines.findLastIndex((line) => HEADS_RECORD.test(line.plain))
  const heading = lines[at]
  if (heading === undefined) return lines
  const end = endOfRecord(lines, at)
  const said = saidBehind(lines.slice(0, end), at + 1)
  const first = lines.slice(at + 1).find((line) => !isBlank(line))
  if (said.length < LEAST_SAID || first !== lines[said[0]?.place ?? -1]) return lines
  const headings = headingsBefore(lines, at, Math.max(...said.map(({ number }) => number)))
  if (!said.every(({ number }) => headings.has(number))) return lines
  const records = new Map(
    said.map(({ place, number, text }, index) => [
      number,
      [
        ...splitLine(lines[place] as Line, ['', heading.plain.replace(/^[A-HIVX\d]{1,4}[.:)]\s/u, ''), text]),
        ...lines.slice(place + 1, said[index + 1]?.place ?? end)
      ]
    ])
  )
  const numbers = [...headings.keys()].sort((a, b) => a - b)
  const out: Line[] = [...lines.slice(0, headings.get(numbers[0] ?? 0) ?? 0)]
  for (const [index, number] of numbers.entries()) {
    const end = headings.get(numbers[index + 1] ?? 0) ?? at
    out.push(...lines.slice(headings.get(number), end), ...(records.get(number) ?? []))
  }
  // What follows is the document's, and no item's.
  out.push(...lines.slice(end))
  return out
}
