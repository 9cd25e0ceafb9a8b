import { isBlank, type Line, splitLine } from '../text/lines.ts'

/** A line of a web page's source: it ends in a break, or what is bold or a paragraph stands between its tags. */
const OF_SOURCE = /<br ?\/?>\s*$|<(strong|b|em|p|h[1-6]|li)>[^<]{1,400}<\/\1>/iu
const BREAK = /<br ?\/?>/giu
const BREAK_AT_END = /<br ?\/?>\s*$/iu
const HEADING = /<h([1-6])>/giu
const ENTRY = /<li>/giu
/** What begins and ends on a line of its own. */
const BLOCK = /<\/?(?:p|div|ul|ol|li|h[1-6]|blockquote)(?: class="[^"<>]{0,80}")?>/giu
const BOLD = /<(?:strong|b)>\s*([^<>]{1,400}?)\s*<\/(?:strong|b)>/giu
const INLINE = /<\/?(?:strong|b|em|i|u|span|small|sup|sub|font)(?: (?:class|style|color|size)="[^"<>]{0,80}")?>/giu
const ENTITY = /&(nbsp|amp|lt|gt|quot|aelig|oslash|aring);/giu
const LETTERS: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' },
  ...{ aelig: 'æ', oslash: 'ø', aring: 'å', Aelig: 'Æ', AElig: 'Æ', Oslash: 'Ø', Aring: 'Å' }
}

const piecesOf = (text: string): readonly string[] =>
  text
    .replace(BREAK_AT_END, '')
    .replace(BREAK, '\n')
    .replace(HEADING, (_, level: string) => `\n${'#'.repeat(Number(level))} `)
    .replace(ENTRY, '\n- ')
    .replace(BLOCK, '\n')
    .replace(BOLD, '**$1**')
    .replace(INLINE, '')
    .replace(ENTITY, (entity, name: string) => LETTERS[name] ?? LETTERS[name.toLowerCase()] ?? entity)
    .replace(/\n\s*\n/gu, '\n')
    .trim()
    .split('\n')

const isOfSource = ({ text, cells }: Line): boolean => cells === null && text.includes('<') && OF_SOURCE.test(text)

/** So many lines with tags tell that the document is a page's source. A table's cells hold breaks in other documents too. */
const LEAST = 4
/**
 * Lines that were copied with the tags of the page they stand in ("Møde den <strong>3. maj</strong><br />"), as the page prints them: a break ends a line,
 * and the gap that the source has behind it parts nothing; what is bold is bold as Markdown has it.
 */
export const asMarkupPrints = (lines: readonly Line[]): readonly Line[] => {
  let tagged = 0
  for (const line of lines) if (isOfSource(line) && ++tagged >= LEAST) break
  if (tagged < LEAST) return lines
  let isBroken = false
  return lines.flatMap((line) => {
    if (isBlank(line)) return isBroken ? [] : [line]
    isBroken = BREAK_AT_END.test(line.text)
    return line.text.includes('<') || line.text.includes('&') ? splitLine(line, piecesOf(line.text)) : [line]
  })
}
