import type { Language } from '../domain/language.ts'
import type { AgendaItem, Decision, Meeting } from '../domain/meeting.ts'
import { button } from './buttons.ts'
import type { AdaptiveCard, CardElement } from './card.ts'
import { bytesOf } from './card-size.ts'
import { cardTexts } from './card-texts.ts'
import { decisionPieces } from './decision-pieces.ts'
import { heading, line, quietLine, run } from './elements.ts'
import { itemTitle } from './item-title.ts'
import { layCard } from './lay-card.ts'
import { itemLine, whenInCommand } from './meeting-head.ts'
import { pageOf } from './page.ts'
import { beginning, restButton } from './page-elements.ts'
import { showLine, showName, splitLines } from './show-text.ts'

export interface RefusedCardProps {
  readonly meeting: Pick<Meeting, 'id' | 'forum' | 'date' | 'startTime' | 'sharesDate' | 'state'>
  readonly item: Pick<AgendaItem, 'id' | 'number' | 'title' | 'caseNumber' | 'closed'>
  /** The decision that stands. */
  readonly decision: Decision
  /** What was written and not recorded. */
  readonly text: string
}

// Longer texts are not repeated in a command or a button: they would crowd out the decision that stands.
const REPEATED = 3_000
const DECISION_LIMIT = 12_000

/** A second, different decision was not recorded: what stands, and the exact words that correct it or add another. */
export function refusedCard({ meeting, item, decision, text }: RefusedCardProps, language: Language): AdaptiveCard {
  const texts = cardTexts(language)
  const at = { meetingId: meeting.id, itemId: item.id }
  const place = texts.placeInCommand(whenInCommand(meeting, language), item.number)
  const of = decision.subHeading === null ? place : `${place} / ${showName(decision.subHeading)}`
  const shown = pageOf(decisionPieces(decision, language), 1, DECISION_LIMIT)
  const repeated = bytesOf(commandLines(text)) <= REPEATED
  const words = repeated ? text : texts.textPlaceholder
  return layCard(
    language,
    [
      line(run(texts.refused, { size: 'Small', weight: 'Bolder', color: 'Warning' })),
      heading(itemTitle(item, language), { spacing: 'None' }),
      quietLine(itemLine(meeting, item, language), { spacing: 'None' }),
      line(run(texts.refusedNote), { spacing: 'Medium' }),
      ...beginning(shown, language),
      line(run(texts.refusedCorrect), { spacing: 'Medium' }),
      ...commandLines(texts.correctCommand(of, words)),
      // A closed meeting takes no further decision.
      ...(meeting.state === 'closed'
        ? []
        : [
            line(run(texts.refusedSubHeading), { spacing: 'Default' }),
            ...commandLines(texts.recordCommand(`${place} / ${texts.subHeadingPlaceholder}`, words))
          ])
    ],
    [
      ...(repeated ? [button(texts.correctToThis, { verb: 'correct', ...at, decisionId: decision.id, text })] : []),
      ...restButton(shown, meeting.id, item.id, language)
    ]
  )
}

/** Words to be written as they stand. */
function commandLines(command: string): CardElement[] {
  return splitLines(command).map((text, i) =>
    line(run(showLine(text) || '\u00a0', { fontType: 'Monospace', size: 'Small' }), {
      spacing: i === 0 ? 'Small' : 'None'
    })
  )
}
