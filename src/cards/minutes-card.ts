import type { Language } from '../domain/language.ts'
import type { AgendaItem, Meeting } from '../domain/meeting.ts'
import type { AdaptiveCard } from './card.ts'
import { cardTexts } from './card-texts.ts'
import { decidedElsewhere, decisionPieces } from './decision-pieces.ts'
import { heading, joinParts, line, quietLine, run } from './elements.ts'
import { isHidden, isUndecided, itemTitle } from './item-title.ts'
import { layCard } from './lay-card.ts'
import { meetingHead } from './meeting-head.ts'
import { type Piece, pageOf } from './page.ts'
import { pageButtons, pageElements } from './page-elements.ts'
import { redactedPieces } from './redacted-lines.ts'
import { showName } from './show-text.ts'

export interface MinutesCardProps {
  /** As the one who sees the card may see it. */
  readonly meeting: Meeting
  readonly page?: number
}

/** The minutes: who took part, and each item with its decisions; of hidden closed items their number alone. */
export function minutesCard({ meeting, page = 1 }: MinutesCardProps, language: Language): AdaptiveCard {
  const texts = cardTexts(language)
  const final = meeting.kind === 'minutes' || meeting.state === 'closed'
  const people: Piece[] = [
    ...names(texts.participants, meeting.participants),
    ...names(texts.absent, meeting.absent),
    ...names(texts.secretary, meeting.secretary === null ? [] : [meeting.secretary])
  ]
  const shown = pageOf([...people, ...meeting.items.flatMap((item) => itemPieces(meeting, item, language))], page)
  return layCard(
    language,
    [
      ...meetingHead(final ? texts.minutes : texts.minutesDraft, meeting, language),
      ...(meeting.state === 'cancelled'
        ? [line(run(texts.cancelled, { weight: 'Bolder', color: 'Attention' }), { spacing: 'Small' })]
        : []),
      ...(final ? [] : [quietLine(texts.minutesDraftNote)]),
      ...pageElements(shown, language)
    ],
    pageButtons(shown, language, (to) => ({ verb: 'show-minutes', meetingId: meeting.id, page: to }))
  )
}

/** `Deltagere: …` in lines of some forty names, so that even hundreds can be divided over pages. */
function names(label: string, people: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < people.length; at += 40) {
    const part = people.slice(at, at + 40).map((name) => showName(name, 100))
    const text = `${at === 0 ? `${label}: ` : ''}${part.join(', ')}${at + 40 < people.length ? ',' : ''}`
    pieces.push({ element: line(run(text, { size: 'Small' }), { spacing: 'None' }) })
  }
  return pieces
}

function itemPieces(meeting: Meeting, item: AgendaItem, language: Language): Piece[] {
  const texts = cardTexts(language)
  const standing = { spacing: 'Medium', separator: true } as const
  if (isHidden(item)) return [{ element: line(run(`${texts.item(item.number)}: ${texts.closedItem}`), standing) }]
  const about = joinParts([
    texts.item(item.number),
    item.caseNumber === null ? null : texts.caseInLine(showName(item.caseNumber, 60)),
    item.closed && texts.closedTag,
    item.lapsed && texts.lapsed
  ])
  const lacksDecision = isUndecided(item) && !item.lapsed
  return [
    { element: quietLine(about, standing), keepWithNext: true },
    { element: heading(itemTitle(item, language), { size: 'Default', spacing: 'None' }), keepWithNext: true },
    ...item.decisions.flatMap((decision) => [
      ...decisionPieces(decision, language, { first: { spacing: 'Small' } }),
      ...decidedElsewhere(decision, meeting, language)
    ]),
    ...redactedPieces(item, language),
    ...(lacksDecision
      ? [{ element: quietLine(meeting.state === 'planned' ? texts.noDecisionYet : texts.noDecision) }]
      : [])
  ]
}
