import type { Source } from '../answering/composing/answer.ts'
import type { CardElement } from './card.ts'
import { bytesOf, FLOW_LIMIT } from './card-size.ts'

/** A part of a card's flow that is never divided: a line of a text, a row of a list. */
export interface Piece {
  readonly element: CardElement
  /** Goes on in the same line as the piece before it; both elements are RichTextBlocks. */
  readonly joinsPrevious?: boolean
  /** Is not left alone at the end of a page (a heading, a title). */
  readonly keepWithNext?: boolean
  /** Names the text that the piece is part of. */
  readonly unit?: string
  /** Where it stands; its item is offered on the page that shows it. */
  readonly source?: Source
}

/** One page of a flow, counted from 1. */
export interface Page {
  readonly page: number
  readonly pages: number
  readonly pieces: readonly Piece[]
  readonly elements: readonly CardElement[]
  /** A text began on the page before, or goes on on the next one. */
  readonly continued: boolean
  readonly continues: boolean
}

/** Divides a flow into pages that fit a card and gives one of them; a page beyond the last gives the last. */
export function pageOf(pieces: readonly Piece[], page: number, limit = FLOW_LIMIT): Page {
  const pages = divide(pieces, limit)
  const at = Math.min(Math.max(1, Math.trunc(page) || 1), pages.length)
  const shown = pages[at - 1] ?? []
  return {
    page: at,
    pages: pages.length,
    pieces: shown,
    elements: join(shown),
    continued: sameText(pages[at - 2]?.at(-1), shown[0]),
    continues: sameText(shown.at(-1), pages[at]?.[0])
  }
}

const sameText = (one: Piece | undefined, other: Piece | undefined): boolean =>
  one?.unit !== undefined && one.unit === other?.unit

function divide(pieces: readonly Piece[], limit: number): Piece[][] {
  const pages: Piece[][] = []
  let current: Piece[] = []
  let size = 0
  for (const piece of pieces) {
    const bytes = bytesOf(piece.element) + 1
    if (current.length > 0 && size + bytes > limit) {
      const carried: Piece[] = []
      while (current.length > 1 && current.at(-1)?.keepWithNext) carried.unshift(...current.splice(-1))
      pages.push(current)
      current = carried
      size = carried.reduce((sum, one) => sum + bytesOf(one.element) + 1, 0)
    }
    current.push(piece)
    size += bytes
  }
  pages.push(current)
  return pages
}

/** The elements of a page; pieces of one line become one element again. */
function join(pieces: readonly Piece[]): CardElement[] {
  const elements: CardElement[] = []
  for (const { element, joinsPrevious } of pieces) {
    const last = elements.at(-1)
    if (joinsPrevious && last && Array.isArray(last.inlines) && Array.isArray(element.inlines))
      elements[elements.length - 1] = { ...last, inlines: [...last.inlines, ...element.inlines] }
    else elements.push(element)
  }
  return elements
}
