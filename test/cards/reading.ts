import type { AdaptiveCard } from '../../src/cards/card.ts'

type Node = Readonly<Record<string, unknown>>

const asNode = (value: unknown): Node | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null

/** Every object of a card, in the order in which it stands; not what buttons carry. */
export function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  const node = asNode(value)
  if (!node) return []
  return [node, ...Object.entries(node).flatMap(([key, each]) => (key === 'data' ? [] : nodesOf(each)))]
}

/** The card as a reader sees it, a line for each block. */
export function linesOf(card: AdaptiveCard): string[] {
  return nodesOf(card.body).flatMap((node) => {
    if (node.type === 'TextBlock') return [String(node.text)]
    if (node.type === 'RichTextBlock')
      return [
        nodesOf(node.inlines)
          .map((run) => String(run.text))
          .join('')
      ]
    return []
  })
}

/** Lines that are not small and subtle: what the card quotes, its titles and its own sentences. */
export function plainLinesOf(card: AdaptiveCard): string[] {
  const isQuiet = (node: Node): boolean =>
    nodesOf(node.inlines).every((run) => run.isSubtle === true && run.size === 'Small')
  return nodesOf(card.body).flatMap((node) =>
    node.type === 'RichTextBlock' && !isQuiet(node)
      ? [
          nodesOf(node.inlines)
            .map((run) => String(run.text))
            .join('')
        ]
      : []
  )
}

export const buttonsOf = (card: AdaptiveCard): Node[] => nodesOf(card).filter((node) => node.type === 'Action.Execute')

export function buttonWith(card: AdaptiveCard, verb: string): Node | undefined {
  return buttonsOf(card).find((button) => button.verb === verb)
}
