import type { Mention } from '../commands/command.ts'

/** Entities that Teams writes in the text of a message; it sends letters as they are. A `&nbsp;` is a space that was typed. */
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Decodes HTML entities once: what was typed as `&lt;` (sent as `&amp;lt;`) stays that. Unknown ones stay as they stand. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
    const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    return valid ? String.fromCodePoint(code) : whole
  })
}

export interface MessageText {
  readonly text: string
  readonly mentions: readonly Mention[]
}

/**
 * A message's text as it was meant: without the bot's mention wherever it stands and however often, other mentions as `<at>Name</at>`,
 * entities decoded, line breaks as `\n`. A person may have the bot's name: mentions of one text are told apart by the order of their ids.
 */
export function readMessageText(raw: string, mentions: readonly Mention[], botId: string): MessageText {
  const others = mentions.filter((mention) => mention.id !== botId)
  return {
    text: decodeEntities(withoutMentions(raw, mentions, botId).replace(/\r\n?/g, '\n')).trim(),
    mentions: others.map(({ id, name, text }) => ({ id, name: decodeEntities(name), text: decodeEntities(text) }))
  }
}

function withoutMentions(raw: string, mentions: readonly Mention[], botId: string): string {
  const called = new Set(mentions.filter(({ id, text }) => id === botId && text !== '').map(({ text }) => text))
  return [...called].reduce((text, name) => {
    const ids = mentions.filter((mention) => mention.text === name).map((mention) => mention.id)
    const [first, ...rest] = text.split(name)
    // What stands there more often than it was announced is the last of the announced.
    return rest.reduce(
      (before, after, n) =>
        (ids[n] ?? ids[ids.length - 1]) === botId ? closeGap(before, after) : before + name + after,
      first ?? ''
    )
  }, raw)
}

const BLANK_BEFORE = /(?:&nbsp;|[ \u00a0])$/
const BLANKS_AFTER = /^(?:&nbsp;|[ \u00a0])+/

/** Where a mention was taken out, one of the blanks around it is enough. */
function closeGap(before: string, after: string): string {
  const blankBefore = before === '' || before.endsWith('\n') || BLANK_BEFORE.test(before.slice(-6))
  return before + (blankBefore ? after.replace(BLANKS_AFTER, '') : after)
}
