import type { Repair } from '../domain/minutes.ts'
import { isBlank, type Line } from './lines.ts'

const BROKEN = /(\p{L}+)[-\u00ad]$/u
const CARRIES_ON = /^\s*\p{Ll}/u
/** "børne- og ungeområdet" is two words, not one broken. */
const COUPLING = /^\s*(?:og|eller|samt|til|and|or)(?!\p{L})/u

/**
 * Puts lines together to the text of a section or decision: letter for letter, line breaks kept, blank lines at both ends gone. Words broken at a
 * line's end are joined, across a page break too, and each such repair is listed.
 */
export const joinText = (lines: readonly Line[], repairs: Repair[]): string => {
  const out: string[] = []
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place]
    if (line === undefined) continue
    let text = line.text
    for (;;) {
      const broken = BROKEN.exec(text)
      if (broken === null) break
      let ahead = place + 1
      while (ahead < lines.length && ahead < place + 4 && isBlank(lines[ahead] ?? line)) ahead++
      const next = lines[ahead]
      if (
        next === undefined ||
        (ahead > place + 1 && !next.newPage) ||
        next.bullet !== '' ||
        !CARRIES_ON.test(next.text) ||
        COUPLING.test(next.text)
      )
        break
      const stem = broken[1] ?? ''
      const keepsHyphen = stem.length === 1 || (stem.length > 1 && stem === stem.toUpperCase())
      const before = text
      text = (keepsHyphen ? text : text.slice(0, -1)) + next.text.trimStart()
      repairs.push({
        line: line.number,
        kind: 'joined-word',
        before: `${lastWord(before)}\n${firstWord(next.text)}`,
        after: `${keepsHyphen ? lastWord(before) : lastWord(before).slice(0, -1)}${firstWord(next.text)}`
      })
      place = ahead
    }
    out.push(text)
  }
  while (out.length > 0 && out[0]?.trim() === '') out.shift()
  while (out.length > 0 && out.at(-1)?.trim() === '') out.pop()
  return out.join('\n').trimStart()
}

const lastWord = (text: string): string => /\S+$/u.exec(text)?.[0] ?? ''
const firstWord = (text: string): string => /\S+/u.exec(text)?.[0] ?? ''
