import type { Language } from '../domain/language.ts'
import type { Forum } from '../domain/meeting.ts'
import type { Visibility } from '../domain/records.ts'
import { button } from './buttons.ts'
import type { AdaptiveCard } from './card.ts'
import { cardTexts } from './card-texts.ts'
import { heading, line, quietLine, run } from './elements.ts'
import { layCard } from './lay-card.ts'
import { showName } from './show-text.ts'

export interface BoundCardProps {
  readonly forum: Pick<Forum, 'id' | 'name'>
  /** How many people read the channel; null where that could not be learnt. */
  readonly readers: number | null
  /** What was answered; null: not yet. */
  readonly visibility: Visibility | null
}

/** A channel is bound to a forum: who reads it, and who may ask about the forum's open items. */
export function boundCard({ forum, readers, visibility }: BoundCardProps, language: Language): AdaptiveCard {
  const texts = cardTexts(language)
  const choice = (title: string, to: Visibility) =>
    button(title, { verb: 'set-visibility', forumId: forum.id, visibility: to }, { key: to })
  return layCard(
    language,
    [
      heading(texts.bound(showName(forum.name)), { spacing: 'None' }),
      ...(readers === null ? [] : [quietLine(texts.readers(readers), { spacing: 'None' })]),
      ...(visibility === null
        ? [line(run(texts.visibilityQuestion), { spacing: 'Medium' }), quietLine(texts.visibilityUntil)]
        : [line(run(texts.visibilityNow[visibility]), { spacing: 'Medium' })])
    ],
    [
      ...(visibility === 'employees' ? [] : [choice(texts.visibilityEmployees, 'employees')]),
      ...(visibility === 'members' ? [] : [choice(texts.visibilityMembers, 'members')])
    ]
  )
}
