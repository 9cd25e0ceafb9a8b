import { sentencesOf } from './claim-evidence.ts'
import { visibleText } from './visible-text.ts'

/** One sentence of a model's text. */
export interface Claim {
  /** As written, without its citations. */
  readonly text: string
  /** Without what it quotes. */
  readonly bare: string
  readonly quotations: readonly string[]
  /** Numbers of sources, in their order, each once. */
  readonly cites: readonly number[]
}

export type ReadPhrasing =
  | { readonly ok: true; readonly text: string; readonly claims: readonly Claim[] }
  | { readonly ok: false; readonly fault: 'empty' | 'too-long' | 'characters' | 'quotation-open' }

const LONGEST = 700
const MOST_SENTENCES = 4

/** Letters, numbers and punctuation; nothing that Markdown, HTML or a client reads as anything but itself. */
const PLAIN = /^[\p{L}\p{M}\p{N} .,:;!?%()[\]'’´"”“„»«/&+§€£°½–—…-]*$/u
/** A citation that is a link, an address, an entity of HTML. */
const LIVE = /\]\s?[(:[]?\s?\(|:\/\/|www\.|&#?\w+;|--/iu
/** "eksempel.dk" is made a link by clients. "f.eks." and "bl.a." are words. */
const ADDRESS = /(?<!\p{L})(?!f\.eks)[\p{L}\p{N}-]+\.\p{L}{2,}/iu
/** At the start Markdown takes these for a list. */
const LIST = /^(?:\p{N}+[.)]|[-+–])\s/u
const QUOTATION = /[”“„»"«]([^”“„»"«]*)[”“„»"«]/gu
const CITES = /\[(\d{1,2})\]/gu
const HELD = /\ue000(\d+)\ue001/gu

/** Reads a model's text into claims, or says why it cannot be one of ours. The text is one line, with its citations as [n] before the full stop. */
export function readPhrasing(written: string): ReadPhrasing {
  if (written.length > LONGEST * 2) return { ok: false, fault: 'too-long' }
  const text = citationsApart(visibleText(written).replace(/\s+/gu, ' ').trim())
  if (text === '') return { ok: false, fault: 'empty' }
  if (text.length > LONGEST) return { ok: false, fault: 'too-long' }
  if (!PLAIN.test(text) || LIVE.test(text) || ADDRESS.test(text) || LIST.test(text))
    return { ok: false, fault: 'characters' }
  if (/[[\]]/u.test(text.replace(CITES, ''))) return { ok: false, fault: 'characters' }

  const quotations: string[] = []
  const held = text.replace(QUOTATION, (_, quoted: string) => {
    quotations.push(quoted.trim())
    return `\ue000${quotations.length - 1}\ue001`
  })
  if (/[”“„»"«]/u.test(held)) return { ok: false, fault: 'quotation-open' }
  const claims = endedByQuotation(held, quotations)
    .split(/(?<=[.!?])\s+(?=\ue000)/u)
    .flatMap((stretch) => sentencesOf(stretch).map((sentence) => claimOf(sentence, quotations)))
  if (claims.length > MOST_SENTENCES) return { ok: false, fault: 'too-long' }
  return { ok: true, text, claims }
}

/** "[1, 2]" is "[1][2]"; a citation behind the full stop belongs to the sentence before. */
const citationsApart = (text: string): string =>
  text
    .replace(/\[(\d{1,2}(?:\s?[,;]\s?\d{1,2})+)\]/gu, (_, list: string) =>
      list
        .split(/[,;]/u)
        .map((number) => `[${number.trim()}]`)
        .join('')
    )
    .replace(/\s?([.!?])((?:\s?\[\d{1,2}\])+)/gu, '$2$1')

/** A sentence that ends within a quotation ends behind its citations. */
const endedByQuotation = (held: string, quotations: readonly string[]): string =>
  held.replace(/\ue000(\d+)\ue001((?:\s?\[\d{1,2}\])*)(?=\s+[\p{Lu}\ue000])/gu, (whole, index: string) =>
    /[.!?]$/u.test(quotations[Number(index)] ?? '') ? `${whole}.` : whole
  )

function claimOf(sentence: string, quotations: readonly string[]): Claim {
  const uncited = sentence.replace(CITES, ' ').replace(/\s+/gu, ' ').trim()
  return {
    text: uncited.replace(HELD, (_, index: string) => `”${quotations[Number(index)] ?? ''}”`),
    bare: uncited.replace(HELD, ' '),
    quotations: [...uncited.matchAll(HELD)].map(([, index]) => quotations[Number(index)] ?? ''),
    cites: [...new Set([...sentence.matchAll(CITES)].map(([, number]) => Number(number)))]
  }
}

/** The text with its citations numbered anew, in the order in which they come first, and the old numbers in that order. */
export function renumberCitations(text: string): { readonly text: string; readonly order: readonly number[] } {
  const order: number[] = []
  const renumbered = text.replace(CITES, (_, written: string) => {
    const number = Number(written)
    if (!order.includes(number)) order.push(number)
    return `[${order.indexOf(number) + 1}]`
  })
  return { text: renumbered, order }
}
