import { matchAt, skipSpace, wordAt } from '../domain/words-at.ts'
import type { Mention } from './command.ts'

const SEPARATOR_SIGN = /[,;&+]/uy
const SEPARATOR_WORDS: ReadonlySet<string> = new Set(['og', 'and', 'samt'])

/**
 * The people mentioned one after another from `at`, "og" and commas between them. Two people of one name stand as the
 * same text: the first mention is then the first of them. Null where nobody is mentioned there.
 */
export function readMentions(
  text: string,
  at: number,
  mentions: readonly Mention[]
): { mentions: readonly Mention[]; end: number } | null {
  const left = [...mentions].filter((mention) => mention.text !== '')
  const found: Mention[] = []
  let end = at
  for (;;) {
    const start = skipSeparators(text, end, found.length > 0)
    const index = longestAt(text, start, left)
    const [mention] = index < 0 ? [] : left.splice(index, 1)
    if (!mention) break
    found.push(mention)
    end = start + mention.text.length
  }
  return found.length > 0 ? { mentions: found, end } : null
}

/** The mention with the longest text that stands at `at` (the first of equal ones), or -1. */
function longestAt(text: string, at: number, mentions: readonly Mention[]): number {
  let best = -1
  for (const [index, mention] of mentions.entries()) {
    const longer = mention.text.length > (mentions[best]?.text.length ?? 0)
    if (longer && text.startsWith(mention.text, at)) best = index
  }
  return best
}

function skipSeparators(text: string, at: number, between: boolean): number {
  let end = skipSpace(text, at)
  if (!between) return end
  const sign = matchAt(SEPARATOR_SIGN, text, end)
  if (sign) end = skipSpace(text, end + 1)
  const word = wordAt(text, end)
  return word && SEPARATOR_WORDS.has(word.word) ? skipSpace(text, word.end) : end
}
