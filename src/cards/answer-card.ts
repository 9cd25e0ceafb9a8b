import type { Answer, AnswerBlock } from '../answering/answer.ts'
import type { Language } from '../commands/command.ts'
import { button, rowAction } from './buttons.ts'
import type { AdaptiveCard, CardElement } from './card.ts'
import { bytesOf } from './card-size.ts'
import { cardTexts } from './card-texts.ts'
import { decidedElsewhere, decisionPieces } from './decision-pieces.ts'
import { heading, type LineLook, line, quietLine, run } from './elements.ts'
import { layCard } from './lay-card.ts'
import { type Page, type Piece, pageOf } from './page.ts'
import { pageButtons, pageElements } from './page-elements.ts'
import { showName } from './show-text.ts'
import { opensSource, sourceButtons } from './source-buttons.ts'
import { sourceLine } from './source-line.ts'
import { verbatimPieces } from './verbatim.ts'

export interface AnswerCardProps {
  readonly answer: Answer
  /** From 1; an answer that one card cannot show has more. */
  readonly page?: number
}

// The question travels in the buttons that lead back to the answer (600 bytes at most), and alone in those that page through it.
const CARRIED_QUESTION = 200
const PAGED_QUESTION = 1_500

/**
 * An answer: our own sentence, then what the minutes say, each with its source. Verbatim texts are never cut: what one card cannot show stands on its
 * next page, reached by asking the same question again, by whoever presses, for that page.
 */
export function answerCard({ answer, page = 1 }: AnswerCardProps, language: Language): AdaptiveCard {
  const texts = cardTexts(language)
  const question = answer.question.length <= CARRIED_QUESTION ? answer.question : null
  const flow = answer.blocks.flatMap((block, i) => blockPieces(block, i, answer, question, language))
  const shown = pageOf(flow, page)
  const pages = bytesOf(answer.question) <= PAGED_QUESTION
  return layCard(
    language,
    [...pageElements(shown, language), ...(shown.pages > 1 && !pages ? [quietLine(texts.tooMuch)] : [])],
    [
      ...sourceButtons(sourcesOf(shown, answer), question, language),
      ...historyButtons(answer, shown, question, language),
      ...(pages ? pageButtons(shown, language, (to) => ({ verb: 'ask', text: answer.question, page: to })) : [])
    ]
  )
}

function blockPieces(
  block: AnswerBlock,
  index: number,
  answer: Answer,
  question: string | null,
  language: Language
): Piece[] {
  const before = answer.blocks[index - 1]
  switch (block.kind) {
    case 'lead':
      return verbatimPieces(block.text, index === 0 ? { size: 'Medium', first: {} } : { first: { spacing: 'Default' } })
    case 'heading':
      return [
        {
          element: heading(showName(block.text), {
            size: 'Default',
            ...(before && { spacing: 'Large', separator: true })
          }),
          keepWithNext: true
        }
      ]
    case 'decision': {
      const { source, decision, highlights } = block
      const title = titlePieces(block, before)
      const first: LineLook = title.length > 0 ? { spacing: 'Small' } : between(before)
      return [
        ...title,
        ...decisionPieces(decision, language, { highlights, source, first }),
        { element: quietLine(sourceLine(source, language)), source },
        ...decidedElsewhere(decision, { forum: source.forum, date: source.meetingDate }, language)
      ]
    }
    case 'passage':
    case 'mention': {
      const title = titlePieces(block, before)
      const label = run(showName(block.label), { size: 'Small', weight: 'Bolder', isSubtle: true })
      const highlights = block.kind === 'passage' ? block.highlights : []
      const text = verbatimPieces(block.text, { highlights, unit: `block ${index}` })
      return [
        ...title,
        { element: line(label, title.length > 0 ? { spacing: 'Small' } : between(before)), keepWithNext: true },
        ...text.map((piece) => ({ ...piece, source: block.source })),
        { element: quietLine(sourceLine(block.source, language)), source: block.source }
      ]
    }
    case 'entry':
      return [entryPiece(block, index, question, language)]
  }
}

type Quoting = Extract<AnswerBlock, { kind: 'decision' | 'passage' | 'mention' }>

/** The item's title over what is quoted from it; not again where the block before quotes an item with the same title. */
function titlePieces(block: Quoting, before: AnswerBlock | undefined): Piece[] {
  const { title } = block.source
  if (title === null || isOfSameTitle(block, before)) return []
  return [{ element: heading(showName(title), between(before)), keepWithNext: true }]
}

const isOfSameTitle = (block: Quoting, before: AnswerBlock | undefined): boolean =>
  before !== undefined && 'source' in before && before.kind !== 'entry' && before.source.title === block.source.title

/** How a block stands to the one before: a fine line between two quotations, space alone after our own words. */
const between = (before: AnswerBlock | undefined): LineLook =>
  before === undefined ? {} : 'source' in before ? { spacing: 'Medium', separator: true } : { spacing: 'Medium' }

const ENTRY_TEXT = 600

function entryPiece(
  block: Extract<AnswerBlock, { kind: 'entry' }>,
  index: number,
  question: string | null,
  language: Language
): Piece {
  const source = sourceLine(block.source, language)
  const title = `${cardTexts(language).showItem}: ${source}`
  const items: CardElement[] = [line(run(showName(block.text, ENTRY_TEXT)))]
  if (block.note !== null)
    items.push(line(run(showName(block.note, ENTRY_TEXT), { size: 'Small' }), { spacing: 'None' }))
  items.push(quietLine(source, { spacing: 'None' }))
  return {
    element: {
      type: 'Container',
      spacing: 'Medium',
      selectAction: rowAction(title, opensSource(block.source, question), index),
      items
    }
  }
}

/** Where what the page quotes stands; of a page of entries alone nothing, since each can be pressed itself, unless there is only one. */
function sourcesOf(page: Page, answer: Answer) {
  const quoted = page.pieces.flatMap((piece) => (piece.source ? [piece.source] : []))
  if (quoted.length > 0) return quoted
  return answer.sources.slice(0, 1)
}

function historyButtons(answer: Answer, page: Page, question: string | null, language: Language): CardElement[] {
  const decision = answer.blocks.flatMap((block) =>
    block.kind === 'decision' && block.decision.earlier.length > 0 ? [block.decision] : []
  )[0]
  const isShown = decision && page.pieces.some((piece) => piece.unit === `decision ${decision.id}`)
  if (!decision || !isShown) return []
  return [button(cardTexts(language).showHistory, { verb: 'show-history', decisionId: decision.id, page: 1, question })]
}
