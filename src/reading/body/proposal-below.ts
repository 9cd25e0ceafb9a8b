import { foldText } from '../text/fold-text.ts'
import type { Line } from '../text/lines.ts'
import { isPersonName } from '../text/person-names.ts'
import { isEmpty, type Part } from './item-parts.ts'

/** "Teknik og Havn indstiller,", "Borgmesteren orienterer om:": who brings the matter, above what it is. */
const BRINGS = /^(\p{Lu}[^.!?:;()]{2,60})\s(?:indstiller|foreslår|fremlægger|orienterer(?:\som)?)\s?[,:]$/u
/** What is brought: clauses or a list. */
const WHAT = /^(?:at\s|(?:\d{1,2}|[a-h])[.)]\s)/u
/** Bodies, and parts of them, that say so as their own decision. */
const DECIDES = /udvalg|råd(?:et)?$|bestyrelse|nævn|kommission|forum|flertal|mindretal|gruppen?$|medlem/u

/**
 * Whether below a decision, in an item that prints what was decided first, the case begins without a heading: with who proposes or tells, in a line by
 * itself. What the deciding body proposes, or one of its members, is its decision.
 */
export function beginsCase(line: Line, next: Line | undefined, part: Part): boolean {
  const who = BRINGS.exec(line.plain)?.[1]
  if (who === undefined || next === undefined || isEmpty(part)) return false
  const folded = foldText(who)
  return (
    (next.bullet !== '' || WHAT.test(next.plain)) &&
    !DECIDES.test(folded) &&
    !isPersonName(who) &&
    !` ${foldText(`${part.heading} ${part.forum ?? ''}`)} `.includes(` ${folded} `)
  )
}
