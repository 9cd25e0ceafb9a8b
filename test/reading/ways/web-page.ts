import { hasLines, type Part } from './layout.ts'

/** How a page sets what stands side by side. */
export interface PageLook {
  /** Rows of cells, and a meeting's particulars beside their labels; 'line' leaves labels before their values. */
  readonly rows: 'tabs' | 'table' | 'ruled' | 'grid'
  readonly labels: 'line' | 'tabs' | 'table' | 'grid'
  /** An item's number, title and case number on one line, or in columns. */
  readonly headings: 'line' | 'grid' | 'table'
  /** People of the meeting, where they are many: after each other, or in two columns. */
  readonly people: 'line' | 'columns' | 'table'
  /** The text in so many columns. */
  readonly columns: 1 | 2
  readonly style: string
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A line of text; where it has wide blanks, it says that it keeps them. */
const lineOf = (text: string, name = 'line'): string =>
  `<div class="${name}"${/\t|\s{2,}/u.test(text) ? ' style="white-space: pre-wrap"' : ''}>${escaped(text)}</div>`
const table = (rows: readonly (readonly string[])[], name: string): string =>
  `<table class="${name}">${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cellOf(cell)}</td>`).join('')}</tr>`)
    .join('')}</table>`
const cellOf = (cell: string): string =>
  cell
    .split(/<br\s*\/?>/iu)
    .map(escaped)
    .join('<br>')
const grid = (rows: readonly (readonly string[])[], widths: string): string =>
  `<div class="grid" style="grid-template-columns:${widths}">${rows
    .flatMap((row) => row.map((cell) => `<div>${cellOf(cell)}</div>`))
    .join('')}</div>`
const tabs = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => lineOf(row.join('\t').replaceAll('<br>', '\n\t'))).join('')

/** People that a label is followed by, where they are many; null for other values. */
export const peopleIn = (label: string, value: string): string[] | null => {
  if (!/deltager|medlemmer|til ?stede|fremmødte|mødt/iu.test(label) || /[(;]|<br>/u.test(value)) return null
  const names = value.replace(/\.$/u, '').split(/,\s+|\s+og\s+/u)
  return names.length >= 4 ? names : null
}

const bodyOf = (parts: readonly Part[], look: PageLook): string => {
  const out: string[] = []
  let labels: string[][] = []
  const closeLabels = (): void => {
    if (labels.length === 0) return
    if (look.labels === 'tabs') out.push(tabs(labels))
    else if (look.labels === 'grid') out.push(grid(labels, '30% 70%'))
    else out.push(table(labels, look.rows === 'ruled' ? 'ruled' : 'open'))
    labels = []
  }
  for (const [place, part] of parts.entries()) {
    const next = parts[place + 1]
    if (part.kind === 'label') {
      const people = next?.kind === 'line' ? null : peopleIn(part.label, part.value)
      if (people !== null && look.people !== 'line') {
        closeLabels()
        out.push(lineOf(part.label))
        if (look.people === 'columns')
          out.push(`<div class="people">${people.map((name) => `<div>${escaped(name)}</div>`).join('')}</div>`)
        else {
          const half = Math.ceil(people.length / 2)
          out.push(
            table(
              people.slice(0, half).map((name, at) => [name, people[half + at] ?? '']),
              'open wide'
            )
          )
        }
      } else if (look.labels === 'line') out.push(lineOf(part.text))
      else labels.push([part.label, part.value])
      continue
    }
    // Blank lines between labels are the space between rows.
    if (part.kind === 'blank' && labels.length > 0 && next?.kind === 'label') continue
    closeLabels()
    if (part.kind === 'blank') out.push('<div class="blank">&nbsp;</div>')
    else if (part.kind === 'page') out.push('<div class="page"></div>')
    else if (part.kind === 'line') out.push(lineOf(part.text))
    else if (part.kind === 'heading') {
      const cells = [part.number, part.title, part.rest]
      if (look.headings === 'grid') out.push(grid([cells], '15% 60% 25%').replace('"grid"', '"grid bold"'))
      else if (look.headings === 'table') out.push(table([cells], 'open wide bold'))
      else out.push(lineOf(part.text, 'line bold'))
    } else if (look.rows === 'tabs' && !hasLines(part.rows)) out.push(tabs(part.rows))
    else if (look.rows === 'grid') out.push(grid(part.rows, `repeat(${part.rows[0]?.length ?? 1}, 1fr)`))
    else out.push(table(part.rows, look.rows === 'ruled' ? 'ruled' : 'open wide'))
  }
  closeLabels()
  return out.join('\n')
}

/** A web page of the text's parts. */
export const webPageOf = (
  parts: readonly Part[],
  look: PageLook
): string => `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Referat</title><style>
body { font: 10.5pt/1.35 "Liberation Sans", Arial, sans-serif; margin: 0 }
.line { white-space: pre-wrap; tab-size: 12 }
.blank { height: 0.9em }
.page { break-after: page }
.bold { font-weight: bold }
table { border-collapse: collapse }
td { padding: 1pt 5pt; vertical-align: top }
.wide { width: 100% }
.open { margin-left: -5pt }
.ruled { width: 100% }
.ruled td { border: 0.75pt solid #444 }
.grid { display: grid; column-gap: 8pt }
.people { columns: 2 }
.text { columns: ${look.columns}; column-gap: 20pt }
${look.style}
</style></head><body><div class="text">${bodyOf(parts, look)}</div></body></html>`
