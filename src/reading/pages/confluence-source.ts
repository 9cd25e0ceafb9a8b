import { type Line, splitLine } from '../text/lines.ts'

/** "h2. Ny kaj": so many of them tell that a page is copied as its wiki stores it. */
const HEADING = /^\s*h([1-6])\.\s+(?=\S)/u
const LEAST = 2
/** "{panel:title=Aktioner}": the title is printed. */
const TITLED = /\{\w{2,12}:(?:[^{}=|]{1,20}=[^{}|]{0,60}\|)*title=([^{}|]{1,80})(?:\|[^{}]{0,80})?\}/gu
/** "{info}", "{color:red}": how something is set, or what is made there. */
const MACRO = /\{\w{2,12}(?::[^{}]{0,80})?\}/gu
/** "(/)", "(x)", "(!)": signs of a tick, a cross, a warning. */
const ICON = /(?<![\p{L}\d])\((?:[/x!?i+-]|on|off|\*[rgby]?)\)\s?/gu

const asPrinted = (text: string): string =>
  text
    .replace(HEADING, (_, level: string) => `${'#'.repeat(Number(level))} `)
    .replace(TITLED, '$1')
    .replace(MACRO, '')
    .replace(ICON, '')
    .replaceAll('||', '|')

/** Lines of a page copied as its wiki stores it ("h2. Ny kaj", "||Dato|3. maj 2027|", "{info}"), as Markdown; other documents' lines are left as they are. */
export const asConfluencePrints = (lines: readonly Line[]): readonly Line[] => {
  if (lines.filter(({ text }) => text.length < 300 && HEADING.test(text)).length < LEAST) return lines
  return lines.flatMap((line) => {
    const text = asPrinted(line.text)
    return text === line.text ? [line] : splitLine(line, [text])
  })
}
