import { type Line, splitLine } from '../text/lines.ts'

/** "[[Bruger:Anna Holt|Anna]]", "[[Havnen]]": a link to a page of the wiki, printed as what stands behind its bar. */
const LINK = /\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/gu
/** "[[Kategori:Referater]]", "{{Skabelon}}", by themselves: nothing of them is printed. */
const UNPRINTED =
  /^\s*(?:(?:\[\[(?:kategori|category|fil|file|billede|image):[^[\]]{1,200}\]\]|\{\{[^{}]{1,400}\}\})\s*)+$/iu
const BOLD = /'''([^']{1,300})'''/gu
const SLANTED = /''([^']{1,300})''/gu
/** "; Vedtaget: Skuret males": a term and what is said of it. */
const TERM = /^;\s+(?=\p{L}[^:]{1,60}:\s)/u
const HEADING = /^={2,6}[^=].*[^=]={2,6}\s*$/u
const LONGEST = 6000

const isOfWiki = ({ text }: Line): boolean =>
  text.includes('[[') || text.includes("'''") || (text.startsWith('==') && HEADING.test(text.slice(0, 300)))

const printed = (text: string): string =>
  UNPRINTED.test(text)
    ? ''
    : text.replace(LINK, '$1').replace(BOLD, '**$1**').replace(SLANTED, '*$1*').replace(TERM, '')

/** So many lines with a wiki's marks tell that the document is its source. */
const LEAST = 3
/**
 * Lines of minutes that were copied from a wiki's source, as the wiki prints them: links by their words, bold as Markdown has it, terms without their sign,
 * categories and templates left out.
 */
export const asMediaWikiPrints = (lines: readonly Line[]): readonly Line[] => {
  let marked = 0
  for (const line of lines) if (isOfWiki(line) && ++marked >= LEAST) break
  return marked < LEAST
    ? lines
    : lines.flatMap((line) => {
        const text = line.text.length > LONGEST ? line.text : printed(line.text)
        return text === line.text ? [line] : splitLine(line, [text])
      })
}
