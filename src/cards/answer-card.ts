import type { Answer, AnswerBlock, Source } from '../answering/composing/answer.ts'
import { isBelowItsDecision } from '../answering/composing/sources.ts'
import type { Language } from '../domain/language.ts'
import { button, rowAction } from './buttons.ts'
import type { AdaptiveCard, CardElement } from './card.ts'
import { bytesOf } from './card-size.ts'
import { cardTexts } from './card-texts.ts'
import { carriedQuestion } from './carried-question.ts'
import { decidedElsewhere, decisionPieces, hasHistory } from './decision-pieces.ts'
import { heading, type LineLook, line, quietLine, run } from './elements.ts'
import { layCard } from './lay-card.ts'
import { type Page, type Piece, pageOf } from './page.ts'
import { pageButtons, pageElements } from './page-elements.ts'
import { showName } from './show-text.ts'
import { distinctItems, opensLabel, opensSource, sourceButtons } from './source-buttons.ts'
import { sourceLine } from './source-line.ts'
import { verbatimPieces } from './verbatim.ts'

export interface AnswerCardProps {
  readonly answer: Answer
  /** From 1; an answer that one card cannot show has more. */
  readonly page?: number
}

// Two buttons that page through the answer carry its question, each twice.
const PAGED_QUESTION = 1_500

/**
 * An answer: our own sentence, then what the minutes say, each with its source. Verbatim texts are never cut: what one card cannot show stands on its
 * next page, reached by asking the same question again, by whoever presses, for that page.
 */
export function answerCard({ answer, page = 1 }: AnswerCardProps, language: Language): AdaptiveCard {
  const texts = cardTexts(language)
  const question = carriedQuestion(answer.question)
  const place: Place = { answer, question, language, offered: offeredSources(answer) }
  const shown = pageOf(
    answer.blocks.flatMap((_, index) => blockPieces(index, place)),
    page
  )
  const canPage = bytesOf(answer.question) <= PAGED_QUESTION
  return layCard(
    language,
    [...pageElements(shown, language), ...(shown.pages > 1 && !canPage ? [quietLine(texts.tooMuch)] : [])],
    [
      ...sourceButtons(
        [...shown.pieces.flatMap((piece) => (piece.source ? [piece.source] : [])), ...namedInWords(answer)],
        question,
        language
      ),
      ...historyButtons(shown, place),
      ...(canPage ? pageButtons(shown, language, (to) => ({ verb: 'ask', text: answer.question, page: to })) : [])
    ]
  )
}

type Quoting = Extract<AnswerBlock, { kind: 'decision' | 'passage' | 'mention' }>

interface Place {
  readonly answer: Answer
  readonly question: string | null
  readonly language: Language
  /** Sources with a button of their own; the others are opened by pressing the line that names them. */
  readonly offered: readonly Source[]
}

// Clients show five buttons without a menu; history and paging take up to three.
const MOST_BUTTONS = 2

/** What answers has a button. Where nothing does, what is quoted first; entries of a list are pressed themselves, unless there is only one. */
function offeredSources(answer: Answer): Source[] {
  const quoting = answer.blocks.filter(isQuoting)
  const answering = quoting.filter((block) => block.kind !== 'decision' || block.role === 'answer')
  if (answering.length > 0) {
    const items = distinctItems(answering.map((block) => block.source)).slice(0, MOST_BUTTONS)
    return answering.flatMap(({ source }) => (items.some((item) => isSameItem(item, source)) ? [source] : []))
  }
  const sourced = answer.blocks.flatMap((block) => ('source' in block ? [block.source] : []))
  return quoting.length > 0 || sourced.length === 1 ? sourced.slice(0, 1) : []
}

/** The item that a refusal names in its own words alone: whoever asks will want to see it. */
const namedInWords = ({ blocks, sources }: Answer): readonly Source[] =>
  blocks.some((block) => 'source' in block) ? [] : sources.filter(({ itemId }) => itemId !== null).slice(0, 1)

const isSameItem = (one: Source, other: Source): boolean =>
  one.meetingId === other.meetingId && one.itemId === other.itemId

const isQuoting = (block: AnswerBlock): block is Quoting =>
  block.kind === 'decision' || block.kind === 'passage' || block.kind === 'mention'

function blockPieces(index: number, place: Place): Piece[] {
  const { answer, language } = place
  const block = answer.blocks[index]
  const before = answer.blocks[index - 1]
  switch (block?.kind) {
    case undefined:
      return []
    case 'lead':
      return verbatimPieces(block.text, { first: { spacing: before ? 'Default' : 'None' } })
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
      const title = titlePieces(block, index, answer)
      const first: LineLook = title.length > 0 ? { spacing: 'Small' } : between(before)
      return [
        ...title,
        ...offering(source, place, decisionPieces(decision, language, { highlights, first })),
        ...decidedElsewhere(decision, { forum: source.forum, date: source.meetingDate }, language),
        sourcePiece(source, index, place)
      ]
    }
    case 'passage':
    case 'mention': {
      const title = titlePieces(block, index, answer)
      const label = run(showName(block.label.charAt(0).toUpperCase() + block.label.slice(1)), {
        size: 'Small',
        weight: 'Bolder',
        isSubtle: true
      })
      const highlights = block.kind === 'passage' ? block.highlights : []
      return [
        ...title,
        { element: line(label, title.length > 0 ? { spacing: 'Small' } : between(before)), keepWithNext: true },
        ...offering(block.source, place, verbatimPieces(block.text, { highlights, unit: `block ${index}` })),
        ...(isBelowItsDecision(block, before) ? [] : [sourcePiece(block.source, index, place)])
      ]
    }
    case 'entry':
      return [entryPiece(block, index, place)]
  }
}

/** The item's title over what is quoted from it; not again where the quotation before is of an item with the same title. */
function titlePieces(block: Quoting, index: number, answer: Answer): Piece[] {
  const { title } = block.source
  const last = answer.blocks.slice(0, index).filter(isQuoting).at(-1)
  if (title === null || last?.source.title === title) return []
  return [{ element: heading(showName(title), between(answer.blocks[index - 1])), keepWithNext: true }]
}

/** How a block stands to the one before: a fine line between two quotations, space alone after our own words. */
const between = (before: AnswerBlock | undefined): LineLook =>
  before === undefined
    ? {}
    : 'source' in before
      ? { spacing: 'Medium', separator: true }
      : { spacing: before.kind === 'heading' ? 'Small' : 'Medium' }

/** Every page that shows a part of the text offers its item. */
const offering = (source: Source, { offered }: Place, pieces: readonly Piece[]): Piece[] =>
  offered.includes(source) ? pieces.map((piece) => ({ ...piece, source })) : [...pieces]

/** The line that names a source. One without a button of its own is pressed to open its item, and has the colour of what can be pressed. */
function sourcePiece(source: Source, index: number, { offered, question, language }: Place): Piece {
  const text = sourceLine(source, language)
  if (offered.includes(source)) return { element: quietLine(text), source }
  return {
    element: {
      type: 'Container',
      spacing: 'Small',
      selectAction: rowAction(`${opensLabel(source, language)}: ${text}`, opensSource(source, question), index),
      items: [line(run(text, { size: 'Small', color: 'Accent' }))]
    }
  }
}

const ENTRY_TEXT = 600

function entryPiece(block: Extract<AnswerBlock, { kind: 'entry' }>, index: number, place: Place): Piece {
  const { offered, question, language } = place
  const isOffered = offered.includes(block.source)
  const text = sourceLine(block.source, language)
  const note = block.note === null ? null : run(showName(block.note, ENTRY_TEXT), { size: 'Small' })
  // What `udført N` names.
  const number = block.followUp === undefined ? '' : `${block.followUp.number}. `
  const items: CardElement[] = [
    line(run(number + showName(block.text, ENTRY_TEXT))),
    ...(note ? [line(note, { spacing: 'None' })] : []),
    line(run(text, { size: 'Small', ...(isOffered ? { isSubtle: true } : { color: 'Accent' }) }), { spacing: 'None' })
  ]
  const shared = { type: 'Container', spacing: 'Medium', items }
  if (isOffered) return { element: shared, source: block.source }
  const opens = rowAction(`${opensLabel(block.source, language)}: ${text}`, opensSource(block.source, question), index)
  return { element: { ...shared, selectAction: opens } }
}

function historyButtons(page: Page, { answer, question, language }: Place): CardElement[] {
  const decision = answer.blocks.flatMap((block) =>
    block.kind === 'decision' && hasHistory(block.decision) ? [block.decision] : []
  )[0]
  const isShown = decision && page.pieces.some((piece) => piece.unit === `decision ${decision.id}`)
  if (!decision || !isShown) return []
  return [button(cardTexts(language).showHistory, { verb: 'show-history', decisionId: decision.id, page: 1, question })]
}
