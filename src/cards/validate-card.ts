import { createRequire } from 'node:module'
import type { AdaptiveCard } from './card.ts'
import { bytesOf, CARD_LIMIT } from './card-size.ts'

// The package's own entry cannot be loaded by plain Node (a file without its ending); its bundle can.
const library: typeof import('adaptivecards') = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js')

/**
 * What is wrong with a card, in words for developers; empty where nothing is. Parsed and validated by Microsoft's own library as version 1.5, which finds
 * unknown elements, wrong values and inputs without label; beyond that: size, texts that would be cut off at the card's edge, buttons without verb, id or
 * fallback, ids that stand twice.
 */
export function validateCard(card: AdaptiveCard): string[] {
  const problems: string[] = []
  const bytes = bytesOf(card)
  if (bytes > CARD_LIMIT) problems.push(`${bytes} bytes, over the limit of ${CARD_LIMIT}`)
  if (card.version !== '1.5') problems.push(`version ${card.version}, not 1.5`)

  const context = new library.SerializationContext(new library.Version(1, 5))
  const parsed = new library.AdaptiveCard()
  // The library matches languages with one global RegExp, which goes on where its last match ended: every second card would fail.
  const { regEx } = library.CardElement.langProperty
  if (regEx) regEx.lastIndex = 0
  parsed.parse(JSON.parse(JSON.stringify(card)), context)
  for (let i = 0; i < context.eventCount; i++) problems.push(context.getEventAt(i).message)
  for (const event of parsed.validateProperties().validationEvents) problems.push(event.message)

  const ids = new Set<string>()
  for (const node of nodesOf(card)) problems.push(...problemsOf(node, ids))
  return problems
}

type Node = Readonly<Record<string, unknown>>

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each)
  else if (typeof value === 'object' && value !== null) {
    const node = Object.fromEntries(Object.entries(value))
    if (typeof node.type === 'string') yield node
    for (const [key, each] of Object.entries(node)) if (key !== 'data') yield* nodesOf(each)
  }
}

function problemsOf(node: Node, ids: Set<string>): string[] {
  const problems: string[] = []
  const named = `${node.type} ${JSON.stringify(node.id ?? node.title ?? node.text ?? '')}`
  if (typeof node.id === 'string') {
    if (ids.has(node.id)) problems.push(`${named}: its id stands twice`)
    ids.add(node.id)
  }
  switch (node.type) {
    case 'TextBlock':
      if (node.wrap !== true) problems.push(`${named}: does not wrap`)
      break
    case 'TextRun':
      if (node.text === '') problems.push('TextRun without text')
      break
    case 'Action.Execute':
      if (typeof node.verb !== 'string' || typeof node.id !== 'string') problems.push(`${named}: lacks verb or id`)
      if (typeof node.title !== 'string' || node.title === '') problems.push(`${named}: lacks a title`)
      break
    case 'Image':
      if (typeof node.altText !== 'string') problems.push(`${named}: lacks altText`)
      break
    case 'Input.Text':
    case 'Input.ChoiceSet':
      if (typeof node.label !== 'string') problems.push(`${named}: lacks a label`)
      break
  }
  return problems
}
