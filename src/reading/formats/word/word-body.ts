import { symbolAs, withSymbols } from './symbol-letters.ts'
import type { WordNumbering } from './word-numbering.ts'
import type { WordStyles } from './word-styles.ts'
import { elements, first, isOn, setting, type XmlNode } from './xml-tree.ts'

export interface Paragraph {
  readonly kind: 'paragraph'
  /** With its number or bullet; line breaks, tabs and page breaks in it as such. */
  readonly text: string
  readonly listed: boolean
  readonly heading: boolean
  readonly before: number
  readonly after: number
  readonly contextual: boolean
  readonly style: string
}
export interface Table {
  readonly kind: 'table'
  /** Rows of cells of blocks. */
  readonly rows: readonly (readonly Block[])[][]
}
export type Block = Paragraph | Table

export interface WordDocument {
  readonly styles: WordStyles
  readonly numbering: WordNumbering
  /** The blocks of a note, by its kind and id. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => readonly Block[]
  /** The text of a document stored inside this one, by its relation; null where it is none that can be read. */
  readonly inserted: (relation: string) => string | null
}

/** What a stretch of text leaves behind for the lines after its paragraph. */
interface Aside {
  readonly boxes: XmlNode[]
  readonly notes: Block[]
}

const NUMBERED_LEVELS = 9
/** Holds only words about the text, or what was taken out of it. */
const UNSEEN = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:tblPr',
  'w:tblGrid',
  'w:tcPr',
  'w:trPr',
  'w:rt',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:commentReference',
  'w:sectPr',
  'w:fldData'
])
const isPlaceholder = (content: XmlNode): boolean => isOn(first(content, 'w:sdtPr'), 'w:showingPlcHdr')

/** All text boxes in a drawing, outermost only. */
const boxesIn = (node: XmlNode): XmlNode[] =>
  elements(node).flatMap((child) => (child.name === 'w:txbxContent' ? [child] : boxesIn(child)))

/** What a form's field shows: a box that is ticked or not, the chosen entry of a list. */
const formField = (start: XmlNode): string => {
  const box = first(start, 'w:ffData', 'w:checkBox')
  if (box !== undefined) {
    const ticked = first(box, 'w:checked') === undefined ? isOn(box, 'w:default') : isOn(box, 'w:checked')
    return ticked ? '☒' : '☐'
  }
  const list = first(start, 'w:ffData', 'w:ddList')
  if (list === undefined) return ''
  return elements(list, 'w:listEntry')[Number(setting(list, 'w:result') ?? 0)]?.attributes['w:val'] ?? ''
}

/**
 * Reads the blocks of a Word document as they are shown with all changes accepted: paragraphs with their automatic numbers, tables row by row, text
 * boxes behind the paragraph they hang on, notes behind the paragraph that refers to them ("[1]"). Hidden and deleted text, comments, placeholders
 * and the instructions of fields are no text of the document. To be given blocks in order, since numbers are counted.
 */
export const readWordBody = (document: WordDocument): ((node: XmlNode) => Block[]) => {
  /** Runs of paragraphs whose end was deleted: they belong to the next. */
  let carried: (XmlNode | string)[] = []
  let notes = 0

  const noteMark = (kind: 'footnote' | 'endnote', id: string | undefined, aside: Aside): string => {
    const [opening, ...others] = id === undefined ? [] : document.note(kind, id)
    if (opening === undefined) return ''
    notes++
    const mark = `[${notes}]`
    if (opening.kind === 'paragraph')
      aside.notes.push({ ...opening, text: `${mark} ${opening.text.trim()}` }, ...others)
    else aside.notes.push(opening, ...others)
    return mark
  }

  const textOf = (node: XmlNode | string, aside: Aside, font: string): string => {
    if (typeof node === 'string') return ''
    const below = (): string => {
      let out = ''
      for (const child of node.children) out += textOf(child, aside, font)
      return out
    }
    switch (node.name) {
      case 'w:t':
      case 'm:t':
        return withSymbols(node.children.filter((child) => typeof child === 'string').join(''), font)
      case 'w:r': {
        const look = first(node, 'w:rPr')
        if (isOn(look, 'w:vanish') || document.styles.isHidden(setting(look, 'w:rStyle'))) return ''
        const face = first(look, 'w:rFonts')?.attributes['w:ascii'] ?? ''
        return node.children.map((child) => textOf(child, aside, face)).join('')
      }
      case 'w:tab':
      case 'w:ptab':
        return '\t'
      case 'w:br':
        return node.attributes['w:type'] === 'page' ? '\f' : '\n'
      case 'w:cr':
        return '\n'
      case 'w:noBreakHyphen':
        return '-'
      case 'w:sym':
        return symbolAs(Number.parseInt(node.attributes['w:char'] ?? '', 16) & 0xff, node.attributes['w:font'] ?? '')
      case 'w:fldChar':
        return formField(node)
      case 'w:footnoteReference':
        return noteMark('footnote', node.attributes['w:id'], aside)
      case 'w:endnoteReference':
        return noteMark('endnote', node.attributes['w:id'], aside)
      case 'w:sdt':
        return isPlaceholder(node) ? '' : below()
      case 'mc:AlternateContent': {
        const boxes = aside.boxes.length
        for (const name of ['mc:Choice', 'mc:Fallback']) {
          const choice = first(node, name)
          const text = choice === undefined ? '' : textOf(choice, aside, font)
          if (text !== '' || aside.boxes.length > boxes) return text
        }
        return ''
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        aside.boxes.push(...boxesIn(node))
        return ''
      default:
        return UNSEEN.has(node.name) ? '' : below()
    }
  }

  const readParagraph = (node: XmlNode): Block[] => {
    const properties = first(node, 'w:pPr')
    const mark = first(properties, 'w:rPr')
    if (first(mark, 'w:del') !== undefined || first(mark, 'w:moveFrom') !== undefined) {
      carried.push(...node.children)
      return []
    }
    const look = document.styles.paragraph(properties)
    const aside: Aside = { boxes: [], notes: [] }
    const children = carried.length === 0 ? node.children : [...carried, ...node.children]
    carried = []
    const printed = children
      .map((child) => textOf(child, aside, ''))
      .join('')
      .replaceAll('\u00ad', '')
      .replace(/[\u00a0\u202f]/gu, ' ')
      .replaceAll('\u2011', '-')
    const words = look.leader ? printed.replace(/\s*\t\s*(\d{1,4})\s*$/u, ' ..... $1') : printed
    const level = look.numbering.level
    // Word shows no number at an empty paragraph that another was joined to, but it does at one that was just left empty.
    const number =
      look.numbering.id === null || look.numbering.id === '0' || (level !== null && level >= NUMBERED_LEVELS)
        ? ''
        : document.numbering.next(look.numbering.id, level, setting(properties, 'w:pStyle'))
    const text = words.trim() === '' ? words.replace(/[^\f]/gu, '') : `${number}${words}`
    const paragraph: Paragraph = {
      kind: 'paragraph',
      text: look.hidden ? '' : text,
      listed: number !== '',
      heading: look.heading,
      before: look.before,
      after: look.after,
      contextual: look.contextual,
      style: look.name
    }
    const behind = aside.boxes.flatMap((box) => elements(box).flatMap(read))
    return [paragraph, ...behind, ...aside.notes]
  }

  const readTable = (node: XmlNode): Table => {
    const rows: (readonly Block[])[][] = []
    const visit = (holder: XmlNode): void => {
      for (const child of elements(holder)) {
        if (child.name === 'w:tr') {
          const look = first(child, 'w:trPr')
          if (first(look, 'w:del') === undefined && !isOn(look, 'w:hidden')) rows.push(readRow(child))
        } else if (child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:customXml') visit(child)
      }
    }
    visit(node)
    return { kind: 'table', rows }
  }
  const readRow = (row: XmlNode): (readonly Block[])[] => {
    const cells: (readonly Block[])[] = []
    const skipped = Number(setting(row, 'w:trPr', 'w:gridBefore') ?? 0)
    for (let place = 0; place < Math.min(skipped, 60); place++) cells.push([])
    const visit = (holder: XmlNode): void => {
      for (const child of elements(holder)) {
        if (child.name === 'w:tc') {
          const look = first(child, 'w:tcPr')
          const merged = first(look, 'w:vMerge')
          const goesOn = merged !== undefined && (merged.attributes['w:val'] ?? 'continue') === 'continue'
          cells.push(goesOn ? [] : elements(child).flatMap(read))
          const span = Math.min(Number(setting(look, 'w:gridSpan') ?? 1) || 1, 60)
          for (let place = 1; place < span; place++) cells.push([])
        } else if (child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:customXml') visit(child)
      }
    }
    visit(row)
    return cells
  }

  const read = (node: XmlNode): Block[] => {
    switch (node.name) {
      case 'w:p':
        return readParagraph(node)
      case 'w:tbl':
        return [readTable(node)]
      case 'w:sdt':
        return isPlaceholder(node) ? [] : elements(first(node, 'w:sdtContent') ?? node).flatMap(read)
      case 'w:altChunk': {
        const text = document.inserted(node.attributes['r:id'] ?? '')
        return (text ?? '').split('\n').map((line) => ({
          kind: 'paragraph',
          text: line,
          listed: false,
          heading: false,
          before: 0,
          after: 0,
          contextual: false,
          style: ''
        }))
      }
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
      case 'mc:AlternateContent':
      case 'mc:Choice':
        return elements(node).flatMap(read)
      default:
        return []
    }
  }
  return read
}
