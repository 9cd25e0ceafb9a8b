import type { CardElement } from './card.ts'

/**
 * The few elements that all cards are made of. Words of people and documents stand in TextRuns: a TextRun knows no Markdown (Adaptive Cards schema,
 * TextRun.text), so that nothing needs escaping and no client can read a link, a list or a mention into them. TextBlocks, which do read Markdown, hold
 * headings whose letters mean nothing in Markdown.
 */

/** Between parts of a quiet line. The space before it does not break. */
export const DOT = '\u00a0· '

/** How a run looks. `outcome` colours come with a word, never alone. */
export interface RunLook {
  readonly size?: 'Small' | 'Default' | 'Medium' | 'Large'
  readonly weight?: 'Bolder'
  readonly color?: 'Good' | 'Warning' | 'Attention' | 'Accent'
  readonly isSubtle?: true
  readonly fontType?: 'Monospace'
}

export type Spacing = 'None' | 'Small' | 'Default' | 'Medium' | 'Large'

/** How a line stands to the one above it. */
export interface LineLook {
  readonly spacing?: Spacing
  readonly separator?: true
}

/** `text` must have gone through show-text where it is not our own. */
export function run(text: string, look: RunLook = {}): CardElement {
  return { type: 'TextRun', text, ...look }
}

/** One line (or paragraph) of text; it wraps by itself. */
export function line(runs: CardElement | readonly CardElement[], look: LineLook = {}): CardElement {
  return { type: 'RichTextBlock', ...look, inlines: Array.isArray(runs) ? runs : [runs] }
}

/** Small and subtle: source, date, page. */
export function quietLine(text: string, look: LineLook = { spacing: 'Small' }): CardElement {
  return line(run(text, { size: 'Small', isSubtle: true }), look)
}

// Letters, digits and plain punctuation, which no Markdown reads as anything but themselves, and no address that a client might turn into a link.
const NO_MARKDOWN = /^\p{L}(?!.*(?:\.\.|--|:\/\/|www\.))[\p{L}\p{N} ,.;:?%/–-]*$/u

/**
 * A heading or title, on one line. Read as a heading by screen readers where its letters allow a TextBlock, else shown the same in a TextRun.
 * `text` must have gone through show-text where it is not our own.
 */
export function heading(
  text: string,
  { size = 'Medium', ...look }: LineLook & { readonly size?: 'Default' | 'Medium' | 'Large' } = {}
): CardElement {
  return NO_MARKDOWN.test(text)
    ? { type: 'TextBlock', text, style: 'heading', weight: 'Bolder', size, wrap: true, ...look }
    : line(run(text, { weight: 'Bolder', size }), look)
}

/** Parts of a quiet line, joined; absent ones are left out. Where the line wraps, the dot stays at its end. */
export function joinParts(parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(DOT)
}
