import type { Highlight } from '../answering/composing/answer.ts'
import type { Language } from '../domain/language.ts'
import type { Decision } from '../domain/meeting.ts'
import { formatWeekdayDate } from '../texts/format-date.ts'
import { cardTexts } from './card-texts.ts'
import { DOT, type LineLook, line, quietLine, run } from './elements.ts'
import { outcomeRuns, outcomesOf } from './outcome-runs.ts'
import type { Piece } from './page.ts'
import { showName } from './show-text.ts'
import { verbatimPieces } from './verbatim.ts'

export interface DecisionLook {
  readonly highlights?: readonly Highlight[]
  /** How its first line stands to what is above. */
  readonly first?: LineLook
}

/** Whether there are versions besides the one that stands. */
export const hasHistory = ({ earlier, withdrawn = [] }: Decision): boolean => earlier.length + withdrawn.length > 0

/** A decision: its outcome in a word, then its text, letter for letter. */
export function decisionPieces(decision: Decision, language: Language, look: DecisionLook = {}): Piece[] {
  const { highlights = [], first = { spacing: 'Small' } } = look
  const texts = cardTexts(language)
  const unit = `decision ${decision.id}`
  const outcomes = outcomeRuns(outcomesOf(decision), language)
  const corrected =
    decision.earlier.length > 0 &&
    run(`${DOT}${texts.correctedInLine(decision.version)}`, { size: 'Small', isSubtle: true })
  const subHeading =
    decision.subHeading !== null && line(run(showName(decision.subHeading), { weight: 'Bolder' }), { spacing: 'Small' })
  return [
    { element: line([...outcomes, ...(corrected ? [corrected] : [])], first), keepWithNext: true },
    ...(subHeading ? [{ element: subHeading, keepWithNext: true }] : []),
    ...verbatimPieces(decision.text, { highlights, unit })
  ]
}

/** Who decided and when, where that is not the meeting the decision stands under; else nothing. */
export function decidedElsewhere(
  decision: Pick<Decision, 'forum' | 'date'>,
  meeting: { readonly forum: string; readonly date: string },
  language: Language
): Piece[] {
  if (decision.forum === meeting.forum && decision.date === meeting.date) return []
  const text = cardTexts(language).decidedBy(showName(decision.forum), formatWeekdayDate(decision.date, language))
  return [{ element: quietLine(text) }]
}
