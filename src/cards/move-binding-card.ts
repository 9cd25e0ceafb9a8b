import type { Language } from '../domain/language.ts'
import { button } from './buttons.ts'
import type { AdaptiveCard } from './card.ts'
import { cardTexts } from './card-texts.ts'
import { heading, line, run } from './elements.ts'
import { layCard } from './lay-card.ts'
import { showName } from './show-text.ts'

export interface MoveBindingCardProps {
  /** The forum that the channel shall have. */
  readonly name: string
  /** The forum that the channel has now; null where it has none. */
  readonly channelHas: string | null
  /** The forum has another channel now. */
  readonly forumIsElsewhere: boolean
}

/** Asks before a binding is moved; nothing is changed until the button is pressed. */
export function moveBindingCard(props: MoveBindingCardProps, language: Language): AdaptiveCard {
  const { name, channelHas, forumIsElsewhere } = props
  const texts = cardTexts(language)
  const shown = showName(name)
  return layCard(
    language,
    [
      heading(texts.moveBinding, { spacing: 'None' }),
      ...(channelHas === null ? [] : [line(run(texts.moveFromForum(showName(channelHas), shown)))]),
      ...(forumIsElsewhere ? [line(run(texts.moveFromChannel(shown)))] : [])
    ],
    [button(texts.move, { verb: 'move-binding', name })]
  )
}
