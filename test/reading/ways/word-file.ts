import { makeWord, wordParagraph } from '../made-files.ts'
import { hasLines, type Part } from './layout.ts'
import { peopleIn } from './web-page.ts'

/** How a Word document is made of a text. */
export interface WordLook {
  readonly rows: 'tabs' | 'table' | 'nested'
  readonly labels: 'line' | 'tabs' | 'table'
  readonly people: 'line' | 'table'
  /** Items numbered by Word, and by which words before the number. */
  readonly numbered: boolean
  /** Space between paragraphs where the text has blank lines, or blank paragraphs as there, or nothing at all. */
  readonly blanks: 'space' | 'paragraphs' | 'none'
  /** Letters taken out and put in again, with all changes marked. */
  readonly tracked: boolean
  /** The head of the meeting in a text box. */
  readonly boxed: boolean
  /** All of it in one cell of a table that only makes a margin. */
  readonly framed: boolean
  readonly running: boolean
}
export const PLAIN_WORD: WordLook = {
  rows: 'tabs',
  labels: 'line',
  people: 'line',
  numbered: false,
  blanks: 'paragraphs',
  tracked: false,
  boxed: false,
  framed: false,
  running: false
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const run = (text: string): string =>
  text
    .split('\t')
    .map((part) => `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`)
    .join('<w:r><w:tab/></w:r>')
const tracked = (text: string, by: number): string => {
  const words = text.split(' ')
  if (words.length < 3) return run(text)
  const at = by % words.length
  const [before, word = '', after] = [words.slice(0, at), words[at], words.slice(at + 1)]
  return `${run(`${before.join(' ')}${before.length > 0 ? ' ' : ''}`)}<w:del w:id="${by}" w:author="a"><w:r><w:delText xml:space="preserve">forkastet ord </w:delText></w:r></w:del><w:ins w:id="${by + 1}" w:author="a">${run(word)}</w:ins>${run(`${after.length > 0 ? ' ' : ''}${after.join(' ')}`)}`
}
const paragraph = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const cellsOf = (cell: string): string =>
  cell
    .split(/<br\s*\/?>/iu)
    .map((line) => wordParagraph(line))
    .join('')
const tableOf = (rows: readonly (readonly string[])[], border = true): string => {
  const width = Math.floor(9600 / Math.max(1, rows[0]?.length ?? 1))
  const line = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
    .join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/>${border ? `<w:tblBorders>${line}</w:tblBorders>` : ''}</w:tblPr><w:tblGrid>${(rows[0] ?? []).map(() => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows
    .map(
      (row) =>
        `<w:tr>${row.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${cellsOf(cell)}</w:tc>`).join('')}</w:tr>`
    )
    .join('')}</w:tbl>`
}
const inOneCell = (xml: string): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="9600"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9600" w:type="dxa"/></w:tcPr>${xml}<w:p/></w:tc></w:tr></w:tbl>`

const NUMBER = /^(\D*)(\d+)(\D*)$/u

/** A Word document of the text's parts. */
export const wordFileOf = (parts: readonly Part[], look: WordLook): Buffer => {
  const levels = new Map<string, { id: number; num: number; next: number }>()
  const nums: string[] = []
  let body: string[] = []
  let head: string[] | null = null
  let labels: string[][] = []
  let count = 0
  const gap = look.blanks === 'space' ? '<w:spacing w:before="200"/>' : ''
  let spaced = false
  const add = (text: string, more = ''): void => {
    count += 7
    const properties = more + (spaced ? gap : '')
    spaced = false
    body.push(paragraph(look.tracked ? tracked(text, count) : run(text), properties))
  }
  const closeLabels = (): void => {
    if (labels.length > 0) body.push(tableOf(labels, false), look.blanks === 'none' ? '' : '<w:p/>')
    labels = []
  }
  for (const [place, part] of parts.entries()) {
    const next = parts[place + 1]
    if (part.kind === 'label') {
      const people = next?.kind === 'line' ? null : peopleIn(part.label, part.value)
      if (people !== null && look.people === 'table') {
        closeLabels()
        add(part.label)
        const half = Math.ceil(people.length / 2)
        body.push(
          tableOf(
            people.slice(0, half).map((name, at) => [name, people[half + at] ?? '']),
            false
          )
        )
      } else if (look.labels === 'table') labels.push([part.label, part.value])
      else if (look.labels === 'tabs') {
        const [first = '', ...more] = part.value.split('<br>')
        add(`${part.label}\t${first}`)
        for (const line of more) add(`\t${line}`)
      } else for (const line of part.text.split('\n')) add(line)
      continue
    }
    if (part.kind === 'blank' && labels.length > 0 && next?.kind === 'label') continue
    closeLabels()
    if (part.kind === 'blank') {
      spaced = true
      if (look.blanks === 'paragraphs') body.push('<w:p/>')
    } else if (part.kind === 'page') body.push('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
    else if (part.kind === 'line') add(part.text)
    else if (part.kind === 'heading') {
      if (look.boxed && head === null) {
        head = body
        body = []
      }
      const [, before = '', number = '', behind = ''] = NUMBER.exec(part.number) ?? []
      const text = [part.title, part.rest].filter((one) => one !== '').join(' ')
      if (!look.numbered || number === '') add(part.text)
      else {
        const key = `${before}%1${behind}`
        const list = levels.get(key) ?? { id: levels.size + 1, num: 0, next: -1 }
        levels.set(key, list)
        // Numbers that are left out begin a list anew.
        if (list.next !== Number(number)) {
          list.num = nums.length + 1
          nums.push(
            `<w:num w:numId="${list.num}"><w:abstractNumId w:val="${list.id}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${number}"/></w:lvlOverride></w:num>`
          )
        }
        list.next = Number(number) + 1
        add(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list.num}"/></w:numPr>`)
      }
    } else if (look.rows === 'tabs' && !hasLines(part.rows)) for (const row of part.rows) add(row.join('\t'))
    else {
      const inner = tableOf(part.rows)
      body.push(look.rows === 'nested' ? inOneCell(inner) : inner)
    }
  }
  closeLabels()
  if (head !== null)
    body.unshift(
      `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:480pt;height:300pt"><v:textbox><w:txbxContent>${head.join('')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
    )
  const all = look.framed ? inOneCell(body.join('')) : body.join('')
  const numbering = `<w:numbering>${[...levels].map(([text, { id }]) => `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`).join('')}${nums.join('')}</w:numbering>`
  const section = `<w:sectPr>${look.running ? '<w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/>' : ''}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="600" w:footer="600"/></w:sectPr>`
  const field = (name: string): string => `<w:fldSimple w:instr="${name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`
  return makeWord(
    all + section,
    {
      ...(levels.size > 0 ? { numbering } : {}),
      ...(look.running
        ? {
            header: `<w:hdr>${wordParagraph('Udskrift fra arkivet')}</w:hdr>`,
            footer: `<w:ftr>${paragraph(`${run('Side ')}${field('PAGE')}${run(' af ')}${field('NUMPAGES')}`)}</w:ftr>`
          }
        : {})
    },
    {
      '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${['document.main', ...(levels.size > 0 ? ['numbering'] : []), ...(look.running ? ['header', 'footer'] : [])].map((name) => `<Override PartName="/word/${name.replace('.main', '')}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`).join('')}</Types>`
    }
  )
}
