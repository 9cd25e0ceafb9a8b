import type { Language } from '../domain/language.ts'
import type { AdaptiveCard } from './card.ts'
import { cardTexts } from './card-texts.ts'
import { heading, line, quietLine, run } from './elements.ts'
import { tryButtons } from './help-card.ts'
import { layCard } from './lay-card.ts'

export interface GreetingCardProps {
  /** Three things to try. */
  readonly tryQuestions: readonly string[]
}

/** Said once, when the bot is installed. */
export function greetingCard({ tryQuestions }: GreetingCardProps, language: Language): AdaptiveCard {
  const texts = cardTexts(language)
  return layCard(
    language,
    [
      heading(texts.greeting, { spacing: 'None' }),
      line(run(texts.greetingNote), { spacing: 'Small' }),
      ...(tryQuestions.length > 0 ? [quietLine(texts.greetingTry, { spacing: 'Medium' })] : [])
    ],
    tryButtons(tryQuestions)
  )
}
