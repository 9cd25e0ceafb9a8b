import type { TopicWord } from '../question/topic.ts'
import { strengthIn } from './evidence.ts'
import type { Aspect, Judgement } from './judge-item.ts'

/** What shares words with a question by chance, and is about something else. */

const SAYS_NOTHING = 0.05
const SAYS_SOMETHING = 0.3
const SAYS_ALL = 0.9
/** Whether neither title nor decision says anything of the topic, the case text not all of it, and another item decided something of it. */
export const standsInCaseAlone = ({ decided, title, anywhere }: Judgement, judged: readonly Judgement[]): boolean =>
  decided < SAYS_NOTHING &&
  title < SAYS_NOTHING &&
  anywhere < SAYS_ALL &&
  judged.some((other) => other.decided >= SAYS_SOMETHING)

/** A number, and the thing that it counts or tells apart: "4. klasse", "12 pladser". */
const SMALL_NUMBER = /^\p{N}{1,2}$/u
/** A word of which a decision says less is not in it. */
const SAID_AT_ALL = 0.1
/** So much of a word is the same in all its forms. */
const STEM = 4
/**
 * "Svømning i 4. klasse": whether all that an item decided of the topic is a number and its noun, and it nowhere says them together ("4 imod … to pr. klasse").
 */
export function saysNumberApart({ entry: { item } }: Judgement, aspect: Aspect, topic: readonly TopicWord[]): boolean {
  const telling = topic.filter((word) => !word.isFrame)
  const at = telling.findIndex(
    ({ text, end }, i) =>
      SMALL_NUMBER.test(text) && (telling[i + 1]?.start ?? 0) > end && (telling[i + 1]?.start ?? 0) <= end + 2
  )
  const [number, thing] = [telling[at], telling[at + 1]]
  if (number === undefined || thing === undefined || telling.length === 2 || !/^\p{L}/u.test(thing.text)) return false
  if (![number, thing].every((word) => strengthIn(word, aspect.terms) >= SAID_AT_ALL)) return false
  const rest = telling.filter((word) => word !== number && word !== thing)
  if (rest.some((word) => strengthIn(word, aspect.terms) >= SAID_AT_ALL)) return false
  const together = new RegExp(`(?<!\\p{N})${number.text}(?!\\p{N}).{0,12}${thing.text.slice(0, STEM)}`, 'iu')
  return ![aspect.standing.decision.text, item.title].some((text) => together.test(text))
}
