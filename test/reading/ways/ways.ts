import { cellsAsLines, partsOf } from './layout.ts'
import { CHROMIUM, convert, OFFICE, type Printing, printPages } from './printers.ts'
import { type PageLook, webPageOf } from './web-page.ts'
import { PLAIN_WORD, type WordLook, wordFileOf } from './word-file.ts'

export interface Source {
  readonly name: string
  readonly text: string
}
/** A way in which documents are made of texts. */
export interface Way {
  readonly name: string
  readonly kind: 'pdf' | 'docx' | 'html'
  /** The programs that make them. */
  readonly needs: readonly string[]
  readonly make: (sources: readonly Source[], folder: string) => Promise<readonly Uint8Array[]>
  /** The text whose reading theirs should be, where it is not the source itself. */
  readonly reads?: (text: string) => string
}

const PAGE: PageLook = { rows: 'tabs', labels: 'line', headings: 'line', people: 'line', columns: 1, style: '' }
const MONO = '.line { font: 9pt/1.3 "Liberation Mono", monospace; tab-size: 8 }'
const SMALL_GAPS = '.line { tab-size: 4 } td { padding: 0 2pt }'

const printed = (name: string, look: Partial<PageLook>, printing: Printing = {}, flowing = true): Way => ({
  name: `Chromium: ${name}`,
  kind: 'pdf',
  needs: [CHROMIUM],
  make: (sources) =>
    printPages(
      sources.map(({ text }) => webPageOf(partsOf(text, flowing), { ...PAGE, ...look })),
      printing
    )
})
const page = (name: string, look: Partial<PageLook>): Way => ({
  name: `web page: ${name}`,
  kind: 'html',
  needs: [],
  make: async (sources) => sources.map(({ text }) => Buffer.from(webPageOf(partsOf(text, true), { ...PAGE, ...look })))
})
const word = (name: string, look: Partial<WordLook>, flowing = true): Way => ({
  name: `Word: ${name}`,
  kind: 'docx',
  needs: [],
  make: async (sources) => sources.map(({ text }) => wordFileOf(partsOf(text, flowing), { ...PLAIN_WORD, ...look }))
})
const office = (name: string, look: Partial<WordLook>, flowing = true): Way => ({
  name: `LibreOffice: ${name}`,
  kind: 'pdf',
  needs: [OFFICE],
  make: (sources, folder) =>
    convert(
      sources.map(({ text }) => wordFileOf(partsOf(text, flowing), { ...PLAIN_WORD, ...look })),
      'docx',
      'pdf',
      folder
    )
})
const officeWord = (name: string, look: Partial<PageLook>): Way => ({
  name: `Word by LibreOffice: ${name}`,
  kind: 'docx',
  needs: [OFFICE],
  make: (sources, folder) =>
    convert(
      sources.map(({ text }) => webPageOf(partsOf(text, true), { ...PAGE, ...look })),
      'html',
      'docx:MS Word 2007 XML',
      folder
    )
})

const head = (text: string): string => `<div style="font-size:8pt;width:100%;margin:0 20mm">${text}</div>`
const NUMBER = '<span class="pageNumber"></span>'
const TOTAL = '<span class="totalPages"></span>'

export const WAYS: readonly Way[] = [
  printed('lines as they are', { style: MONO }, {}, false),
  printed('lines as they are, letters of many widths', {}, {}, false),
  printed('paragraphs', {}),
  printed('justified', { style: '.line { text-align: justify; hyphens: auto }' }),
  printed('tabs', { labels: 'tabs' }),
  printed('narrow tabs and cells', { labels: 'tabs', rows: 'table', style: SMALL_GAPS }),
  printed('open tables', { labels: 'table', rows: 'table', headings: 'table', people: 'table' }),
  printed('ruled tables', { labels: 'table', rows: 'ruled', people: 'table' }),
  printed('grids', { labels: 'grid', rows: 'grid', headings: 'grid', people: 'columns' }),
  printed('two columns', { columns: 2 }),
  printed('two columns, justified', { columns: 2, style: '.line { text-align: justify; hyphens: auto }' }),
  printed('side x af y', {}, { head: head('Udskrift fra arkivet'), foot: head(`Side ${NUMBER} af ${TOTAL}`) }),
  printed("the browser's own heads and feet", {}, { own: true }),
  printed('a foot without number', {}, { head: head(NUMBER), foot: head('Arkivet · Havnevej 4 · 9999 Sandvig') }),
  page('lines', {}),
  page('tables', { labels: 'table', rows: 'table', headings: 'table', people: 'table' }),
  page('grids', { labels: 'grid', rows: 'grid', headings: 'grid', people: 'columns' }),
  word('lines as they are', {}, false),
  word('blank paragraphs', {}),
  word('space between paragraphs', { blanks: 'space' }),
  word('no space', { blanks: 'none' }),
  word('tables', { rows: 'table', labels: 'table', people: 'table' }),
  word('tables, no space', { rows: 'table', labels: 'table', people: 'table', blanks: 'none' }),
  word('tabs behind labels', { labels: 'tabs' }),
  word('numbers by Word', { numbered: true, blanks: 'space' }),
  {
    ...word('tables copied a cell a line', {}),
    make: async (sources) => sources.map(({ text }) => wordFileOf(partsOf(cellsAsLines(text), true), PLAIN_WORD)),
    reads: cellsAsLines
  },
  word('changes tracked', { tracked: true }),
  word('head in a text box', { boxed: true }),
  word('all in one cell, tables in tables', { framed: true, rows: 'nested', labels: 'table' }),
  word('heads and feet', { running: true }),
  office('blank paragraphs', { running: true }),
  office('space between paragraphs, numbers by Word', { numbered: true, blanks: 'space', running: true }),
  office('no space', { blanks: 'none' }),
  office('tables', { rows: 'table', labels: 'table', people: 'table', running: true }),
  office('tabs behind labels', { labels: 'tabs' }),
  office('all in one cell', { framed: true, rows: 'nested', labels: 'table' }),
  officeWord('paragraphs', {}),
  officeWord('tables', { labels: 'table', rows: 'table', headings: 'table', people: 'table' })
]
