import { INDIRECT_ASKING, type Way } from '../vocabulary/indirect-asking.ts'
import { heard } from './hear-phrases.ts'

const WAYS = INDIRECT_ASKING.map(({ way, phrases }) => ({ way, pattern: heard(phrases) }))

/** A question without the words that only ask around it, places kept, and in which ways it was asked. */
export interface Plain {
  readonly text: string
  readonly ways: ReadonlySet<Way>
}

/** "Jeg gik glip af …", "is it true that …": such words tell how to answer and are no part of the topic. */
export function withoutIndirection(question: string): Plain {
  const ways = new Set<Way>()
  let text = question
  for (const { way, pattern } of WAYS) {
    const match = pattern.exec(text)
    if (match === null) continue
    ways.add(way)
    const end = match.index + match[0].length
    text = text.slice(0, match.index) + ' '.repeat(match[0].length) + text.slice(end)
  }
  return { text, ways }
}
