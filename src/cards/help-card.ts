import type { Language } from '../domain/language.ts'
import { button } from './buttons.ts'
import type { AdaptiveCard } from './card.ts'
import { cardTexts } from './card-texts.ts'
import { heading, line, quietLine, run } from './elements.ts'
import { layCard } from './lay-card.ts'
import { pageOf } from './page.ts'
import { showName } from './show-text.ts'

export interface HelpCardProps {
  /** What can be done here and now: what to write, and what it does. */
  readonly commands: readonly { readonly example: string; readonly does: string }[]
  /** Questions that have an answer, each a button. */
  readonly tryQuestions: readonly string[]
}

/** What can be done here and now. */
export function helpCard({ commands, tryQuestions }: HelpCardProps, language: Language): AdaptiveCard {
  const texts = cardTexts(language)
  const rows = commands.flatMap(({ example, does }, i) => [
    {
      element: line(run(showName(example), { weight: 'Bolder' }), { spacing: i === 0 ? 'Small' : 'Default' }),
      keepWithNext: true
    },
    { element: quietLine(showName(does), { spacing: 'None' }) }
  ])
  return layCard(
    language,
    [heading(texts.helpHeading, { spacing: 'None' }), ...pageOf(rows, 1).elements],
    tryButtons(tryQuestions)
  )
}

// A button's title is a line.
const LONGEST_QUESTION = 200

/** A button for each question, at most five (what clients show without a menu); one too long for a button has none. */
export function tryButtons(questions: readonly string[]) {
  return questions
    .filter((text) => text.length <= LONGEST_QUESTION)
    .slice(0, 5)
    .map((text, i) => button(text, { verb: 'ask', text, page: 1 }, { key: i + 1 }))
}
