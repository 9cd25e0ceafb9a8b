import type { Language } from '../domain/language.ts'
import type { AgendaItem, Decision, Meeting } from '../domain/meeting.ts'
import { button } from './buttons.ts'
import type { AdaptiveCard } from './card.ts'
import { cardTexts } from './card-texts.ts'
import { decidedElsewhere, decisionPieces } from './decision-pieces.ts'
import { heading, joinParts, line, quietLine, run } from './elements.ts'
import { itemTitle } from './item-title.ts'
import { layCard } from './lay-card.ts'
import { itemLine } from './meeting-head.ts'
import { pageOf } from './page.ts'
import { beginning } from './page-elements.ts'
import { showName } from './show-text.ts'

export interface ToldCardProps {
  /** What the reader follows, as it was written. */
  readonly topic: string
  readonly change: 'recorded' | 'corrected'
  readonly meeting: Meeting
  readonly item: AgendaItem
  readonly decision: Decision
}

/** Something was decided about a topic that the reader follows: the decision with its source, and the way to follow it no more. */
export function toldCard({ topic, change, meeting, item, decision }: ToldCardProps, language: Language): AdaptiveCard {
  const texts = cardTexts(language)
  const draft = meeting.state !== 'closed' && texts.draftInLine
  const shown = pageOf([...decisionPieces(decision, language), ...decidedElsewhere(decision, meeting, language)], 1)
  return layCard(
    language,
    [
      line(run(texts.toldAbout[change](showName(topic, 100)), { size: 'Small', weight: 'Bolder' }), {
        spacing: 'None'
      }),
      heading(itemTitle(item, language), { spacing: 'None' }),
      quietLine(joinParts([itemLine(meeting, item, language), draft]), { spacing: 'None' }),
      ...beginning(shown, language)
    ],
    [
      button(texts.showItem, { verb: 'show-item', meetingId: meeting.id, itemId: item.id, page: 1, question: null }),
      button(texts.stopFollowing, { verb: 'unfollow', topic }, { tooltip: texts.stopFollowingTopic(topic) })
    ]
  )
}
