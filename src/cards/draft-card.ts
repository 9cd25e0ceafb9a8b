import type { Language } from '../domain/language.ts'
import type { Doubt, MinutesItem, Reading } from '../domain/minutes.ts'
import { formatWeekdayDate } from '../texts/format-date.ts'
import { outcomeWord } from '../texts/outcome-word.ts'
import { button } from './buttons.ts'
import type { AdaptiveCard, CardElement } from './card.ts'
import { cardTexts } from './card-texts.ts'
import { heading, joinParts, line, quietLine, run } from './elements.ts'
import { layCard } from './lay-card.ts'
import { showName } from './show-text.ts'

export interface DraftCardProps {
  /** Names the document that waits for a yes. */
  readonly draft: string
  readonly reading: Reading
  /** How it differs from the meeting as it is stored; null where there is none yet. */
  readonly stored?: { readonly changes: number; readonly conflicts: number } | null
}

// Sixty items of 120 letters and ten doubts fit one card; minutes have some twenty.
const MOST_ITEMS = 60
const MOST_DOUBTS = 10

/** What was read of a document, before anything is stored: meeting, items with their outcomes, what is doubtful, and the question. */
export function draftCard({ draft, reading, stored = null }: DraftCardProps, language: Language): AdaptiveCard {
  const texts = cardTexts(language)
  const { document, doubts, unaccounted, lines } = reading
  const decisions = document.items.reduce((sum, item) => sum + item.decisions.length, 0)
  const date = document.meetingDate === null ? null : formatWeekdayDate(document.meetingDate, language)
  const time = document.startTime === null ? null : texts.at(document.startTime)
  const items = document.items.slice(0, MOST_ITEMS)
  const rest = document.items.length - items.length
  return layCard(
    language,
    [
      heading(document.kind === 'agenda' ? texts.draftAgenda : texts.draftMinutes, { spacing: 'None' }),
      line(run(showName(joinParts([document.forum, date, time, document.place])), { weight: 'Bolder' }), {
        spacing: 'Small'
      }),
      quietLine(joinParts([texts.itemCount(document.items.length), texts.decisionCount(decisions)]), {
        spacing: 'None'
      }),
      ...items.map((item) => itemLine(item, language)),
      ...(rest > 0 ? [quietLine(texts.andMore(rest))] : []),
      heading(texts.doubtful, { size: 'Default', spacing: 'Medium' }),
      ...doubtLines(doubts, language),
      quietLine(unaccounted === 0 ? texts.allLinesRead(lines) : texts.linesUnread(unaccounted, lines)),
      ...(stored === null
        ? []
        : [line(run(texts.draftStored(stored.changes, stored.conflicts), { weight: 'Bolder' }))]),
      line(run(texts.draftQuestion), { spacing: 'Medium' })
    ],
    [
      button(texts.draftSave, { verb: 'import', draft, visibility: 'employees' }, { style: 'positive' }),
      button(texts.draftSaveMembers, { verb: 'import', draft, visibility: 'members' }, { key: 'members' }),
      button(texts.draftDrop, { verb: 'drop-draft', draft })
    ]
  )
}

function itemLine(item: MinutesItem, language: Language): CardElement {
  const texts = cardTexts(language)
  const outcomes = item.decisions.map((decision) => outcomeWord(decision.outcome, language))
  const outcome = item.closed ? texts.closedTag : outcomes.length === 0 ? texts.noDecision : outcomes.join(', ')
  return line(
    [
      run(`${item.number}. ${showName(item.title, 120)} `),
      run(showName(outcome, 120), { isSubtle: true, size: 'Small' })
    ],
    { spacing: 'Small' }
  )
}

function doubtLines(doubts: readonly Doubt[], language: Language): CardElement[] {
  const texts = cardTexts(language)
  if (doubts.length === 0) return [quietLine(texts.noDoubts, { spacing: 'None' })]
  const shown = doubts.slice(0, MOST_DOUBTS).map((doubt) =>
    line(run(showName(`${texts.lineOf(doubt.line)}: ${texts.doubts[doubt.reason]} ${doubt.text}`.trim(), 200)), {
      spacing: 'None'
    })
  )
  return doubts.length > MOST_DOUBTS ? [...shown, quietLine(texts.andMore(doubts.length - MOST_DOUBTS))] : shown
}
