import { contentsIn } from '../counts-on.ts'
import { decodeText } from '../decode-text.ts'
import { htmlToText } from '../html-text.ts'
import { breaksWord } from '../join-wrapped.ts'
import { openZip, type Zip } from '../open-zip.ts'
import { tableLines } from '../table-text.ts'
import { Unreadable } from '../unreadable.ts'
import { type Block, type Paragraph, readWordBody } from './word-body.ts'
import { readNumbering } from './word-numbering.ts'
import { readStyles } from './word-styles.ts'
import { elements, first, isOn, readXml, type XmlNode } from './xml-tree.ts'

/** What is read of one document; five hundred printed pages come to a tenth of it. */
const MOST_LETTERS = 8 * 1024 * 1024
/** A space between paragraphs that is seen as a gap, in twentieths of a point. */
const GAP = 60
/** Blank lines that are kept in a row. */
const MOST_BLANK = 2
/** A line shorter than this was not broken for want of room. */
const LEAST_WRAPPED = 40
/** So many lines that go on below, and so great a share of all, tell that paragraphs are lines. */
const LEAST_BROKEN = 2
const BROKEN_SHARE = 0.03

interface Relation {
  readonly type: string
  readonly target: string
}

/** The parts that a part refers to. What lies outside the document is none of them: nothing is ever fetched. */
const relationsOf = (zip: Zip, part: string): ReadonlyMap<string, Relation> => {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const bytes = zip.read(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const relations = new Map<string, Relation>()
  for (const node of bytes === null ? [] : elements(readXml(bytes))) {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = node.attributes
    if (mode === 'External') continue
    const path = target.startsWith('/') ? target.slice(1) : folder + target
    relations.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: path.replace(/[^/]+\/\.\.\//gu, '') })
  }
  return relations
}

const partOf = (relations: ReadonlyMap<string, Relation>, type: string): string | undefined =>
  [...relations.values()].find((relation) => relation.type === type)?.target

const treeOf = (zip: Zip, part: string | undefined): XmlNode | null => {
  const bytes = part === undefined ? null : zip.read(part)
  return bytes === null ? null : readXml(bytes)
}

/** A paragraph's lines: its own line breaks stand. */
const linesOf = (paragraph: Paragraph): string[] => paragraph.text.split('\n').map((line) => line.trimEnd())

const stands = (block: Block): boolean => block.kind === 'table' || block.text.trim() !== ''

/** A line of running text that goes on below: most likely broken by whoever made the document of printed lines. */
const goesOn = (above: string, below: string): boolean =>
  (/[\p{L}\d,;][-\u2010]?\)?$/u.test(above) && above.length >= LEAST_WRAPPED && /^\p{Ll}/u.test(below)) ||
  breaksWord(above, below)
/** Paragraphs that are one thing: rows of a table drawn in text, names that go on below. */
const belongTogether = (above: string, below: string): boolean =>
  (above.startsWith('|') && below.startsWith('|')) ||
  (above.length >= LEAST_WRAPPED && /,.*,/u.test(above) && /[\p{L}\d,]$/u.test(above) && below.includes(','))
/** Whether the paragraphs are printed lines, one each, rather than paragraphs. */
const areLines = (blocks: readonly Block[]): boolean => {
  let pairs = 0
  let broken = 0
  for (const [place, below] of blocks.entries()) {
    const above = blocks[place - 1]
    if (above?.kind !== 'paragraph' || below.kind !== 'paragraph' || below.listed) continue
    pairs++
    if (goesOn(above.text.trim(), below.text.trim())) broken++
  }
  return broken >= LEAST_BROKEN && broken >= pairs * BROKEN_SHARE
}

/** A cell's lines; none where it holds nothing. */
const cellLines = (cell: readonly Block[]): string[] => {
  const text = textOfBlocks(cell)
  return text === '' ? [] : text.split('\n')
}

/** Blocks as lines: blank ones where the document has empty paragraphs, or space that is seen as a gap. */
const textOfBlocks = (blocks: readonly Block[]): string => {
  const isSpaced = blocks.some(
    (block, place) =>
      place > 0 && block.kind === 'paragraph' && (!stands(block) || block.before >= GAP || block.after >= GAP)
  )
  // Where nothing sets paragraphs apart, each is known by a blank line, unless they are the lines of one text.
  const isRunning = !isSpaced && areLines(blocks)
  const contents =
    isSpaced || isRunning
      ? new Set()
      : contentsIn(blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')))
  const out: string[] = []
  const add = (lines: readonly string[]): void => {
    for (const line of lines) if (line !== '' || (out.length > 0 && out.at(-1) !== '')) out.push(line)
  }
  // Two blank lines part more than one does.
  const addBlank = (): void => {
    if (out.length > 0 && out.slice(-MOST_BLANK).some((line) => line !== '')) out.push('')
  }
  let above: Block | undefined
  for (const [place, block] of blocks.entries()) {
    if (block.kind === 'table') {
      add([''])
      for (const line of tableLines(block.rows.map((row) => row.map(cellLines)))) {
        if (line === '') addBlank()
        else out.push(line)
      }
      add([''])
    } else {
      const last = above?.kind === 'paragraph' ? above : undefined
      const alike = last?.contextual === true && block.contextual && last.style === block.style
      const inList = contents.has(place) || (last?.listed === true && block.listed && !block.heading)
      const gap = isSpaced
        ? Math.max(last?.after ?? 0, block.before) >= GAP
        : !isRunning && last !== undefined && stands(last) && !belongTogether(last.text.trim(), block.text.trim())
      if (last !== undefined && !inList && !alike && (gap || block.heading || last.heading)) add([''])
      const wasEmpty = last !== undefined && !stands(last)
      if (block.text === '' && wasEmpty) addBlank()
      else add(linesOf(block))
    }
    above = block
  }
  return out.join('\n').trim()
}

/** The head printed on the first page: some documents name forum and date nowhere else. */
const firstHeader = (section: XmlNode | undefined, relations: ReadonlyMap<string, Relation>): string | undefined => {
  const wanted = isOn(section, 'w:titlePg') ? 'first' : 'default'
  const reference = (section === undefined ? [] : elements(section, 'w:headerReference')).find(
    (one) => (one.attributes['w:type'] ?? 'default') === wanted
  )
  return relations.get(reference?.attributes['r:id'] ?? '')?.target
}

/**
 * The text of a Word document as it is seen: the head of its first page, then paragraphs with the numbers that Word counts, tables, text boxes,
 * notes. Feet and the heads of further pages are page furniture and left out. Throws Unreadable where it cannot be read.
 */
export const docxToText = (bytes: Uint8Array): string => {
  const zip = openZip(bytes)
  const main = partOf(relationsOf(zip, ''), 'officeDocument') ?? 'word/document.xml'
  const content = /^word\//u.test(main) || zip.has('word/document.xml') ? zip.read(main) : null
  if (content === null) throw new Unreadable('unknown-format')
  const relations = relationsOf(zip, main)
  const styles = readStyles(treeOf(zip, partOf(relations, 'styles')))
  const numberingTree = treeOf(zip, partOf(relations, 'numbering'))
  const inserted = (relation: string): string | null => {
    const part = relations.get(relation)
    if (part?.type !== 'aFChunk' || !/\.(?:x?html?|txt)$/iu.test(part.target)) return null
    const text = decodeText(zip.read(part.target) ?? new Uint8Array())
    return text === null || /\.txt$/iu.test(part.target) ? text : htmlToText(text)
  }
  const notes = new Map<string, XmlNode>()
  for (const kind of ['footnote', 'endnote'] as const) {
    const tree = treeOf(zip, partOf(relations, `${kind}s`))
    for (const node of tree === null ? [] : elements(tree, `w:${kind}`))
      notes.set(`${kind} ${node.attributes['w:id'] ?? ''}`, node)
  }
  const plain = { styles, numbering: readNumbering(numberingTree), inserted, note: () => [] }
  const read = readWordBody({
    ...plain,
    note: (kind, id) => {
      const node = notes.get(`${kind} ${id}`)
      return node === undefined ? [] : elements(node).flatMap(readWordBody(plain)).filter(stands)
    }
  })
  const blocks: Block[] = []
  let letters = 0
  let section: XmlNode | undefined
  let header: string | null = null
  readXml(content, {
    of: 'w:body',
    take: (node) => {
      if (node.name === 'w:sectPr') section ??= node
      section ??= first(node, 'w:pPr', 'w:sectPr')
      for (const block of read(node)) {
        blocks.push(block)
        if (block.kind === 'paragraph') letters += block.text.length
      }
      if (letters > MOST_LETTERS) throw new Unreadable('too-large')
    }
  })
  const headerTree = treeOf(zip, firstHeader(section, relations))
  if (headerTree !== null)
    header = textOfBlocks(
      elements(headerTree).flatMap(readWordBody({ ...plain, numbering: readNumbering(numberingTree) }))
    )
  const text = textOfBlocks(blocks)
  if (text.length > MOST_LETTERS) throw new Unreadable('too-large')
  return header === null || header === '' ? text : `${header}\n\n${text}`
}
