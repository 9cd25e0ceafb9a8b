/** What Teams shows for certain: a message may be some 100 KB, a card 28 KB (documents of Teams' limits for bots and cards). */
export const CARD_LIMIT = 28_000

/**
 * What the flowing part of a card (decisions, items, lists) may fill. The rest is for its head and its buttons, whose texts are clipped so that they
 * cannot fill more.
 */
export const FLOW_LIMIT = 18_000

/** Bytes of `value` as JSON in UTF-8: the way in which it travels. */
export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value), 'utf8')
}
