import type { Activity } from 'botbuilder'
import type { AdaptiveCard } from '../cards/card.ts'
import { bytesOf, CARD_LIMIT } from '../cards/card-size.ts'
import type { Outgoing } from './turn.ts'

/** Bytes of a message as JSON in UTF-8: Teams refuses more than 100 KB and advises 80 KB. */
const MESSAGE_LIMIT = 80_000

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive'

/**
 * Marks a text that a language model phrased, and tells what it cites, as Teams wants it: one root Message of schema.org ("Bot messages with AI-generated
 * content").
 */
const generatedEntity = ({ citations }: NonNullable<Outgoing['generated']>) => ({
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  '@id': '',
  additionalType: ['AIGeneratedContent'],
  ...(citations.length === 0
    ? {}
    : {
        citation: citations.map(({ name, abstract }, i) => ({
          '@type': 'Claim',
          position: i + 1,
          appearance: { '@type': 'DigitalDocument', name, abstract }
        }))
      })
})

/** Teams shows thumbs under the message, and its own form for a remark ("Feedback buttons" in the documents on bot messages). */
const RATEABLE = { feedbackLoop: { type: 'default' } }

/**
 * The message that shows `outgoing`. A text is shown as it stands, without Markdown; what a model phrased is without it anyway. Throws where Teams would refuse it for its size: what
 * builds cards and texts has to keep within the limits, so that this is a fault.
 */
export function messageOf(outgoing: Outgoing): Partial<Activity> {
  const message: Partial<Activity> = {
    type: 'message',
    ...('card' in outgoing
      ? { summary: outgoing.summary, attachments: [{ contentType: ADAPTIVE_CARD, content: cardOf(outgoing) }] }
      : { text: outgoing.text, textFormat: 'plain' }),
    ...(outgoing.generated ? { entities: [generatedEntity(outgoing.generated)] } : {}),
    ...(outgoing.rateable === true ? { channelData: RATEABLE } : {})
  }
  const bytes = bytesOf(message)
  if (bytes > MESSAGE_LIMIT) throw new RangeError(`A message of ${bytes} bytes is over Teams' limit.`)
  return message
}

/** The card as it leaves: never with `refresh`, which would make teams-ai replace it for everybody. Throws over 28 KB. */
export function cardOf({ card }: Extract<Outgoing, { readonly card: unknown }>): AdaptiveCard {
  const { refresh: _, ...plain } = { refresh: undefined, ...card }
  const bytes = bytesOf(plain)
  if (bytes > CARD_LIMIT) throw new RangeError(`A card of ${bytes} bytes is over Teams' limit.`)
  return plain
}
