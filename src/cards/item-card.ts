import type { Language } from '../domain/language.ts'
import type { AgendaItem, Decision, Meeting } from '../domain/meeting.ts'
import type { Section } from '../domain/minutes.ts'
import { button } from './buttons.ts'
import type { AdaptiveCard } from './card.ts'
import { cardTexts } from './card-texts.ts'
import { carriedQuestion } from './carried-question.ts'
import { decidedElsewhere, decisionPieces, hasHistory } from './decision-pieces.ts'
import { heading, joinParts, line, quietLine, run } from './elements.ts'
import { isHidden, isUndecided, itemTitle } from './item-title.ts'
import { layCard } from './lay-card.ts'
import { itemLine } from './meeting-head.ts'
import { type Piece, pageOf } from './page.ts'
import { pageButtons, pageElements } from './page-elements.ts'
import { redactedPieces } from './redacted-lines.ts'
import { showName } from './show-text.ts'
import { verbatimPieces } from './verbatim.ts'

export interface ItemCardProps {
  readonly meeting: Meeting
  readonly item: AgendaItem
  readonly page?: number
  /** The question under whose answer it was opened; the way back to it. */
  readonly question?: string | null
}

// Standard names of sections (`Section.name`): decisions and attachments are shown as what they are, an indstilling before the case text.
const DECISION = 'Beslutning'
const ATTACHMENTS = 'Bilag'
const RECOMMENDATION = 'Indstilling'

/** The whole item: its decisions, newest first, then the recommendation, the text of the case and the attachments. */
export function itemCard(props: ItemCardProps, language: Language): AdaptiveCard {
  const { meeting, item, page = 1 } = props
  const question = carriedQuestion(props.question ?? null)
  const texts = cardTexts(language)
  const shown = pageOf(isHidden(item) ? [] : flowOf(meeting, item, language), page)
  const turn = (to: number) =>
    ({ verb: 'show-item', meetingId: meeting.id, itemId: item.id, page: to, question }) as const
  const about = joinParts([
    itemLine(meeting, item, language),
    item.closed && !isHidden(item) && texts.closedTag,
    item.lapsed && texts.lapsed
  ])
  return layCard(
    language,
    [
      heading(itemTitle(item, language), { spacing: 'None' }),
      quietLine(about, { spacing: 'None' }),
      ...pageElements(shown, language)
    ],
    [
      ...pageButtons(shown, language, turn),
      ...historyButton(item, question, language),
      ...(question === null ? [] : [button(texts.backToAnswer, { verb: 'ask', text: question, page: 1 })])
    ]
  )
}

function flowOf(meeting: Meeting, item: AgendaItem, language: Language): Piece[] {
  const texts = cardTexts(language)
  const decisions = newestFirst(item.decisions)
  const isShownElsewhere = (section: Section): boolean =>
    (section.name === DECISION && decisions.length > 0) || (section.name === ATTACHMENTS && item.attachments.length > 0)
  const sections = item.sections.filter((section) => !isShownElsewhere(section))
  const ordered = [
    ...sections.filter((section) => section.name === RECOMMENDATION),
    ...sections.filter((section) => section.name !== RECOMMENDATION)
  ]
  const undecided = quietLine(meeting.kind === 'agenda' ? texts.noDecisionYet : texts.noDecision, {
    spacing: 'Medium',
    separator: true
  })
  return [
    ...decisions.flatMap((decision) => [
      ...decisionPieces(decision, language, { first: { spacing: 'Medium', separator: true } }),
      ...decidedElsewhere(decision, meeting, language)
    ]),
    ...redactedPieces(item, language),
    ...(isUndecided(item) ? [{ element: undecided }] : []),
    ...ordered.flatMap((section, i) => sectionPieces(section.heading || section.name, section.text, `section ${i}`)),
    ...(item.attachments.length > 0 ? [sectionHeading(texts.attachments)] : []),
    ...item.attachments.map((name) => ({
      element: line(run(showName(name, 500), { size: 'Small' }), { spacing: 'None' })
    }))
  ]
}

const newestFirst = (decisions: readonly Decision[]): Decision[] =>
  decisions
    .map((decision, i) => ({ decision, i }))
    .sort((a, b) => b.decision.date.localeCompare(a.decision.date) || a.i - b.i)
    .map(({ decision }) => decision)

const sectionHeading = (text: string): Piece => ({
  element: heading(showName(text), { size: 'Default', spacing: 'Large', separator: true }),
  keepWithNext: true
})

function sectionPieces(title: string, text: string, unit: string): Piece[] {
  const body = verbatimPieces(text, { unit })
  return body.length > 0 ? [sectionHeading(title), ...body] : []
}

function historyButton(item: AgendaItem, question: string | null, language: Language) {
  const corrected = item.decisions.find(hasHistory)
  return corrected
    ? [button(cardTexts(language).showHistory, { verb: 'show-history', decisionId: corrected.id, page: 1, question })]
    : []
}
