import type { Language } from '../domain/language.ts'
import type { AgendaItem, Decision, Meeting } from '../domain/meeting.ts'
import { formatInstant } from '../texts/format-date.ts'
import { button } from './buttons.ts'
import type { AdaptiveCard } from './card.ts'
import { cardTexts } from './card-texts.ts'
import { carriedQuestion } from './carried-question.ts'
import { heading, line, quietLine, run } from './elements.ts'
import { itemTitle } from './item-title.ts'
import { layCard } from './lay-card.ts'
import { itemLine } from './meeting-head.ts'
import { type Piece, pageOf } from './page.ts'
import { pageButtons, pageElements } from './page-elements.ts'
import { redactedText } from './redacted-lines.ts'
import { showName } from './show-text.ts'
import { verbatimPieces } from './verbatim.ts'

export interface HistoryCardProps {
  readonly meeting: Pick<Meeting, 'id' | 'forum' | 'date' | 'startTime' | 'sharesDate'>
  readonly item: Pick<AgendaItem, 'id' | 'number' | 'title' | 'caseNumber' | 'closed'>
  readonly decision: Decision
  /** Whether what was taken back may be read, too: by a secretary. */
  readonly recording?: boolean
  readonly page?: number
  readonly question?: string | null
}

/** All versions of a decision, the one that stands first. */
export function historyCard(props: HistoryCardProps, language: Language): AdaptiveCard {
  const { meeting, item, decision, recording = false, page = 1 } = props
  const question = carriedQuestion(props.question ?? null)
  const texts = cardTexts(language)
  const standing = { spacing: 'Medium', separator: true } as const
  const label = (text: string): Piece => ({
    element: line(run(text, { size: 'Small', weight: 'Bolder' }), standing),
    keepWithNext: true
  })
  const flow: Piece[] = [
    label(`${texts.currentVersion} · ${texts.version(decision.version)}`),
    ...verbatimPieces(decision.text, { unit: 'now' }),
    ...formerVersions(decision, language).flatMap(({ version, says, text, redacted, withdrawn }) => [
      label(says),
      ...(text === null
        ? [{ element: quietLine(redacted ? redactedText('text', redacted, language) : texts.redacted) }]
        : withdrawn && !recording
          ? []
          : verbatimPieces(text, { unit: `version ${version}`, isSubtle: true }))
    ])
  ]
  const shown = pageOf(flow, page)
  const at = { meetingId: meeting.id, itemId: item.id }
  return layCard(
    language,
    [
      line(run(texts.history, { size: 'Small', weight: 'Bolder' }), { spacing: 'None' }),
      heading(itemTitle(item, language), { spacing: 'None' }),
      quietLine(itemLine(meeting, item, language), { spacing: 'None' }),
      ...pageElements(shown, language)
    ],
    [
      ...pageButtons(shown, language, (to) => ({
        verb: 'show-history',
        decisionId: decision.id,
        page: to,
        question
      })),
      button(texts.showItem, { verb: 'show-item', ...at, page: 1, question })
    ]
  )
}

/** What stood before, and what was taken back, newest first. */
function formerVersions({ earlier, withdrawn = [] }: Decision, language: Language) {
  const texts = cardTexts(language)
  return [
    ...earlier.map((one) => ({
      ...one,
      withdrawn: false,
      says: texts.replaced(one.version, formatInstant(one.replacedAt, language))
    })),
    ...withdrawn.map((one) => ({
      ...one,
      withdrawn: true,
      says: texts.withdrawn(
        one.version,
        formatInstant(one.at, language),
        one.by === null ? null : showName(one.by, 100)
      )
    }))
  ].sort((a, b) => b.version - a.version)
}
