import { MONTHS } from '../../domain/calendar-names.ts'
import { splitSentences } from '../../domain/sentences.ts'
import { acceptsDecision } from '../finding/constraints.ts'
import { findJudgements } from '../finding/find-judgements.ts'
import type { Library } from '../finding/library.ts'
import { saysDate } from '../question/fact-cues.ts'
import { heard } from '../question/hear-phrases.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { RESUMES_ASKED_WORDS, RESUMES_WORDS } from '../vocabulary/act-words.ts'
import type { Answer } from './answer.ts'
import { answered, decisionBlock, lead } from './compose.ts'

const ASKED = heard(RESUMES_ASKED_WORDS)
const SAID = heard(RESUMES_WORDS)
/** "Decembermødet", "the June meeting". */
const MEETING_OF_MONTH = new RegExp(`(?<!\\p{L})(?:${MONTHS.map(({ da }) => da).join('|')})møde`, 'iu')

/** So much of the topic the item must say anywhere: the matter is what comes back, whatever its decision calls it. */
const SAYS_TOPIC = 0.6
/** And no other so much more. */
const CLEARLY_LESS = 0.25
const LOOKED_AT = 5

/**
 * "Hvornår tages sagen om stien op igen?": of the items about it the first whose decision says to when it was put. Null where nothing of the kind is asked,
 * or none says it.
 */
export function answerResumption(libraries: readonly Library[], inquiry: Inquiry): Answer | null {
  const { question, language, range, body } = inquiry
  if (inquiry.ask !== 'when' || !ASKED.test(question)) return null
  const judged = findJudgements(libraries, inquiry, acceptsDecision(libraries, body, range)).slice(0, LOOKED_AT)
  const most = Math.max(0, ...judged.map(({ anywhere }) => anywhere))
  for (const { aspect, anywhere } of judged) {
    if (aspect === null || anywhere < Math.max(SAYS_TOPIC, most - CLEARLY_LESS)) continue
    const { decision } = aspect.standing
    const said = splitSentences(decision.text).find(
      ({ text }) => SAID.test(text) && (saysDate(text) || MEETING_OF_MONTH.test(text))
    )
    if (said !== undefined)
      return answered(question, language, [lead(said.text), decisionBlock(aspect.standing, 'answer', [said])])
  }
  return null
}
