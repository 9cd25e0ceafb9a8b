import type { Language } from '../domain/language.ts'
import type { AgendaItem, Meeting } from '../domain/meeting.ts'
import { button } from './buttons.ts'
import type { AdaptiveCard, CardElement } from './card.ts'
import { bytesOf, CARD_LIMIT } from './card-size.ts'
import { cardTexts } from './card-texts.ts'
import { DOT, joinParts, line, quietLine, run } from './elements.ts'
import { isHidden, isOpenAndUndecided, itemTitle } from './item-title.ts'
import { layCard } from './lay-card.ts'
import { meetingHead } from './meeting-head.ts'
import { outcomeRuns, outcomesOf } from './outcome-runs.ts'
import { pageOf } from './page.ts'
import { pageButtons, pageElements } from './page-elements.ts'
import { showName } from './show-text.ts'

export interface AgendaCardProps {
  /** As the one who sees the card may see it. */
  readonly meeting: Meeting
  readonly page?: number
}

// The frame, the page line and the buttons that page. What is left holds 25 items with a button each, more than agendas have.
const FRAME = 1_500

/** The agenda: every item with what is known of it, and for each open item without a decision the button that opens its form. */
export function agendaCard({ meeting, page = 1 }: AgendaCardProps, language: Language): AdaptiveCard {
  const texts = cardTexts(language)
  const head = meetingHead(texts.agenda, meeting, language)
  const writable = meeting.state === 'planned'
  const shown = pageOf(
    meeting.items.map((item, i) => ({ element: itemRow(meeting, item, i, writable, language) })),
    page,
    CARD_LIMIT - FRAME - bytesOf(head)
  )
  const cancelled = line(run(texts.cancelled, { weight: 'Bolder', color: 'Attention' }), { spacing: 'Small' })
  return layCard(
    language,
    [
      ...head,
      ...(meeting.state === 'cancelled' ? [cancelled] : []),
      ...(meeting.items.length === 0 ? [quietLine(texts.noItems, { spacing: 'Medium' })] : []),
      ...pageElements(shown, language)
    ],
    [
      ...(meeting.state === 'closed'
        ? [button(texts.showMinutes, { verb: 'show-minutes', meetingId: meeting.id, page: 1 })]
        : []),
      ...pageButtons(shown, language, (to) => ({ verb: 'show-agenda', meetingId: meeting.id, page: to }))
    ]
  )
}

function itemRow(
  meeting: Meeting,
  item: AgendaItem,
  index: number,
  writable: boolean,
  language: Language
): CardElement {
  const texts = cardTexts(language)
  const form = button(
    texts.write,
    { verb: 'open-form', meetingId: meeting.id, itemId: item.id },
    { key: index + 1, tooltip: texts.writeFor(item.number) }
  )
  const columns: CardElement[] = [
    column(meeting.items.some((each) => each.number > 99) ? '32px' : '22px', [
      line(run(`${item.number}.`, item.lapsed ? { isSubtle: true } : {}))
    ]),
    column('stretch', itemText(item, language))
  ]
  if (writable && isOpenAndUndecided(item)) columns.push(column('auto', [{ type: 'ActionSet', actions: [form] }]))
  return { type: 'ColumnSet', spacing: 'Default', separator: true, columns }
}

function itemText(item: AgendaItem, language: Language): CardElement[] {
  const texts = cardTexts(language)
  const title = line(run(itemTitle(item, language), item.lapsed || isHidden(item) ? { isSubtle: true } : {}))
  const about = joinParts([
    item.lapsed && texts.lapsed,
    item.closed && !isHidden(item) && texts.closedTag,
    item.caseNumber === null ? null : texts.caseInLine(showName(item.caseNumber, 60))
  ])
  const outcomes = outcomeRuns([...new Set(item.decisions.flatMap(outcomesOf))], language)
  const between = about !== '' && outcomes.length > 0 ? DOT : ''
  const notes = [...(about === '' ? [] : [run(about + between, { size: 'Small', isSubtle: true })]), ...outcomes]
  return notes.length > 0 ? [title, line(notes, { spacing: 'None' })] : [title]
}

function column(width: 'auto' | 'stretch' | `${number}px`, items: readonly CardElement[]): CardElement {
  return { type: 'Column', width, spacing: 'Small', items }
}
