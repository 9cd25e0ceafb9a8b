const NUMBERED = /^\s*(?:(?:punkt|pkt\.?|sag)\s)?(\d{1,3})[.):]?\s+\S/iu
/** An entry of a list is at most so long, and a list of contents has so many. */
const LONGEST = 120
const LEAST_ENTRIES = 4

/** The places of lines that go on with a list of contents: numbers that follow each other, on line after line. Nothing parts these. */
export const contentsIn = (lines: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>()
  let from = 0
  let before = Number.NaN
  for (let place = 0; place <= lines.length; place++) {
    const line = lines[place] ?? ''
    const number = line.length > LONGEST ? Number.NaN : Number(NUMBERED.exec(line)?.[1])
    if (number !== before + 1) {
      if (place - from >= LEAST_ENTRIES) for (let at = from + 1; at < place; at++) found.add(at)
      from = place
    }
    before = number
  }
  return found
}
