import { columnsHeaded } from '../headings/contents.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'

/** "Bilag Funktioner", "Titel Udvalg Funktioner": the heads of a list's columns in a copy, the last that of what may be done with each row. */
const HEAD = /^(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,3})\s(?:Funktioner|Handlinger|Muligheder|Actions)$/u
/** What may be done, one after the other: "Vis medlemmer Rss-feed til udvalget Udskriv", "Åbn dokument". */
const COMMANDS =
  /(?:\s(?:Åbn|Vis|Hent|Download|Udskriv|Print|Del|Gem|Abonn[eé]r|Rss-feed|Open|Show)(?:\s\p{Ll}[\p{Ll}-]*){0,3})+$/u
/** "Byrådet Byrådet": what a row says in both of its columns. */
const TWICE = /^(\p{Lu}.{2,60})\s\1$/u
const LONGEST = 250
/** Several columns' heads that come again over each part of a list say nothing of an item. */
const LEAST_COLUMNS = 2

const headOf = (line: Line): string | undefined =>
  line.plain.length > LONGEST ? undefined : HEAD.exec(line.plain)?.[1]

const rowWithoutCommands = (line: Line): Line => {
  const text = line.text.trim().replace(COMMANDS, '').replace(TWICE, '$1')
  return line.text.length > LONGEST || text === line.text.trim() ? line : (splitLine(line, [text])[0] ?? line)
}

/**
 * Lines of a portal's page without what may be done with the rows of its lists, where the head of a column says that it holds such commands. A list with one other
 * column keeps that head, as a label.
 */
export const withoutCommandColumns = (lines: readonly Line[]): readonly Line[] => {
  if (!lines.some((line) => headOf(line) !== undefined)) return lines
  let isBelowHead = false
  return lines.flatMap((line) => {
    const head = headOf(line)
    if (head !== undefined) {
      isBelowHead = true
      return head.includes(' ') ? [] : splitLine(line, [head])
    }
    if (isBlank(line)) isBelowHead = false
    if (columnsHeaded(line) >= LEAST_COLUMNS) return []
    return isBelowHead ? [rowWithoutCommands(line)] : [line]
  })
}
