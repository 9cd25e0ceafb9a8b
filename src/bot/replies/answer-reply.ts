import { answerCard } from '../../cards/answer-card.ts'
import type { Answered } from '../../usecases/answer.ts'
import { presentPhrasing } from '../present/present-phrasing.ts'
import { showCard } from '../present/show-card.ts'
import { repliesIn } from '../present/words.ts'
import type { TurnReply } from '../turn.ts'

/** An answer on its card, and in personal chat what others who read along may not see. */
export function replyToAnswer({ here, privately, phrasing }: Answered, page: number): TurnReply {
  const card = showCard(answerCard({ answer: here, page }, here.language))
  const shown = [...(phrasing ? [presentPhrasing(phrasing, here.language)] : []), card]
  if (privately === null) return { here: shown }
  const notice = { text: repliesIn(privately.language).closedAnswerHere }
  return { here: shown, privately: [notice, showCard(answerCard({ answer: privately }, privately.language))] }
}
