import { Parser } from 'htmlparser2'
import { tableLines } from './table-text.ts'
import { Unreadable } from './unreadable.ts'

/** Elements that begin and end on lines of their own; `spaced` ones stand between blank lines. */
const BLOCKS = new Set(
  'div section article header footer main aside address dl dt dd figure figcaption form fieldset legend details summary li hr label button option caption'.split(
    ' '
  )
)
const SPACED = new Set('p h1 h2 h3 h4 h5 h6 ul ol table blockquote pre body'.split(' '))
const UNSEEN = new Set(
  'script style noscript template svg math iframe object head select nav video audio canvas del dialog datalist'.split(
    ' '
  )
)
const UNSEEN_ROLES = new Set(
  'navigation search dialog alertdialog menu menubar toolbar tooltip banner contentinfo'.split(' ')
)
/** Around the main part of a page stand the site's own parts. */
const SITE_PARTS = new Set(['header', 'footer', 'aside'])
const UNSEEN_CLASSES =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|cookie\w*|cybot\w*|breadcrumbs?|skip-?links?)(?:$|[\s_-])/iu
/** A small mark of its own beside a text ("PDF"), set off by a frame. */
const BADGE = /(?:^|\s)(?:label|badge|tag|chip)(?:$|[\s-])/iu
const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu
const KEEPS_LINES = /(?:^|;)\s*white-space\s*:\s*pre/iu
/** What opens when something else is clicked is not seen at first and part of the page all the same. */
const CONTROLS = /(?:aria-controls|data-(?:bs-)?target)\s*=\s*["']?#?([\w:.-]+)/giu
const HAS_MAIN = /<main[\s>]|role\s*=\s*["']?main/iu
/** Elements are nested a few dozen deep, and a few hundred where some are never closed. What is deeper is made to break readers. */
const DEEPEST = 4_000
/** Letters given to the parser at a time: between them it shows how deep they go. */
const AT_A_TIME = 16_384
const DEEPEST_TABLE = 12
/** A row is filled up to so many cells where one spans several. */
const MOST_COLUMNS = 100
const MOST_LIST_NUMBER = 9_999

type Attributes = Readonly<Record<string, string>>
interface Sink {
  readonly lines: string[]
  line: string
  /** The mark of a list entry that has no text yet. */
  mark: string
  /** A blank that holds its place was printed on a line without text: the line is seen. */
  isHeld: boolean
}
interface Table {
  readonly rows: (readonly string[])[][]
  /** Where the lines go on behind the table. */
  readonly outer: Sink
}
interface Open {
  readonly name: string
  readonly unseen: boolean
  readonly pre: boolean
  readonly opensTable: boolean
  readonly badge: boolean
  /** Within the main part of the page. */
  readonly main: boolean
}

const ORDINAL = /^\s*(?:(?:punkt|pkt\.?|sag|ad)\s)?\d{1,3}[.:)]\s*$/iu
const newSink = (): Sink => ({ lines: [], line: '', mark: '', isHeld: false })
const blankLine = (sink: Sink): void => {
  if (sink.lines.length > 0 && sink.lines.at(-1) !== '') sink.lines.push('')
}
const endLine = (sink: Sink, keepsBlanks: boolean): void => {
  const text = keepsBlanks ? sink.line.trimEnd() : sink.line.replace(/[^\S\t]+/gu, ' ').replace(/^ +| +$/gu, '')
  const isHeld = sink.isHeld
  sink.line = ''
  sink.isHeld = false
  if (text.trim() === '') {
    if (isHeld && sink.mark === '') blankLine(sink)
    return
  }
  // A number that stands in a block of its own heads what the next one says.
  if (sink.mark === '' && ORDINAL.test(text)) {
    sink.mark = `${text.trim()} `
    return
  }
  sink.lines.push(sink.mark + text)
  sink.mark = ''
}
/** A number that nothing came behind stands by itself. */
const endMark = (sink: Sink): void => {
  if (ORDINAL.test(sink.mark)) sink.lines.push(sink.mark.trim())
  sink.mark = ''
}

/**
 * The text of a web page as a reader sees it: paragraphs apart by blank lines, list entries with their mark, tables as `tableLines` writes them. The
 * site's own parts (navigation, search, cookies, head and foot around the main part) and what is hidden are left out; what unfolds on a click is
 * read. Where no heading of the page says what it is, its title stands first. Takes time in proportion to the page; throws Unreadable where elements
 * are nested thousands deep.
 */
export const htmlToText = (html: string): string => {
  const unfolds = new Set([...html.matchAll(CONTROLS)].map((match) => match[1] ?? ''))
  const hasMain = HAS_MAIN.test(html)
  const open: Open[] = []
  const lists: { ordered: boolean; next: number }[] = []
  const tables: Table[] = []
  let sink = newSink()
  let title = ''
  let inTitle = false
  let headings = 0

  const isUnseen = (name: string, attributes: Attributes): boolean => {
    if (UNSEEN.has(name) || UNSEEN_ROLES.has(attributes.role ?? '') || UNSEEN_CLASSES.test(attributes.class ?? ''))
      return true
    if (hasMain && open.at(-1)?.main !== true && SITE_PARTS.has(name)) return true
    if (attributes.id !== undefined && unfolds.has(attributes.id)) return false
    return (
      (attributes.hidden !== undefined && attributes.hidden !== 'until-found') ||
      attributes['aria-hidden'] === 'true' ||
      UNSEEN_STYLE.test(attributes.style ?? '')
    )
  }
  const inPre = (): boolean => open.at(-1)?.pre === true
  const closeCell = (): void => {
    const table = tables.at(-1)
    if (table === undefined || sink === table.outer) return
    endLine(sink, false)
    endMark(sink)
    table.rows.at(-1)?.push(sink.lines.slice(0, sink.lines.findLastIndex((line) => line !== '') + 1))
    sink = table.outer
  }
  const closeTable = (): void => {
    closeCell()
    const table = tables.pop()
    if (table === undefined) return
    sink = table.outer
    for (const line of tableLines(table.rows)) {
      if (line === '') blankLine(sink)
      else sink.lines.push(line)
    }
    blankLine(sink)
  }
  const begin = (name: string, attributes: Attributes): void => {
    const table = tables.at(-1)
    if (name === 'br') {
      if (sink.line.trim() === '') blankLine(sink)
      else endLine(sink, inPre())
    } else if (name === 'table' && tables.length < DEEPEST_TABLE) {
      endLine(sink, false)
      blankLine(sink)
      tables.push({ rows: [], outer: sink })
    } else if (name === 'tr' && table !== undefined) {
      closeCell()
      table.rows.push([])
    } else if ((name === 'td' || name === 'th') && table !== undefined) {
      closeCell()
      if (table.rows.length === 0) table.rows.push([])
      const before = table.rows.at(-1)
      const span = Math.min(Number(attributes.colspan ?? 1) || 1, 40)
      sink = newSink()
      // A cell over several columns stands in its first; the others are put in when it is closed, which comes first.
      if (span > 1 && before !== undefined) spans.set(sink, span - 1)
    } else if (SPACED.has(name) || BLOCKS.has(name)) {
      endLine(sink, false)
      if (SPACED.has(name) && sink.mark === '') blankLine(sink)
    } else if (BADGE.test(attributes.class ?? '')) sink.line += ' '
    if (name === 'ul' || name === 'ol')
      lists.push({ ordered: name === 'ol', next: Math.min(Number(attributes.start ?? 1) || 1, MOST_LIST_NUMBER) })
    if (name === 'li') {
      const list = lists.at(-1)
      sink.mark = list?.ordered === true ? `${list.next++}. ` : '- '
    }
    if (name === 'h1') headings++
  }
  const spans = new Map<Sink, number>()
  const end = ({ name, opensTable, badge }: Open): void => {
    if (opensTable) closeTable()
    else if (name === 'td' || name === 'th') {
      const more = spans.get(sink) ?? 0
      spans.delete(sink)
      closeCell()
      const row = tables.at(-1)?.rows.at(-1)
      for (let place = 0; place < more && row !== undefined && row.length < MOST_COLUMNS; place++) row.push([])
    } else if (name === 'tr') closeCell()
    else if (SPACED.has(name) || BLOCKS.has(name)) {
      endLine(sink, false)
      if (SPACED.has(name)) blankLine(sink)
    } else if (badge) sink.line += ' '
    if (name === 'ul' || name === 'ol') lists.pop()
    if (name === 'li') sink.mark = ''
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'title' && !open.some((one) => one.name === 'svg')) inTitle = title === ''
        const above = open.at(-1)
        const unseen = above?.unseen === true || isUnseen(name, attributes)
        const opensTable = !unseen && name === 'table' && tables.length < DEEPEST_TABLE
        if (!unseen) begin(name, attributes)
        open.push({
          name,
          unseen,
          opensTable,
          badge: BADGE.test(attributes.class ?? ''),
          main: above?.main === true || name === 'main' || attributes.role === 'main',
          pre: above?.pre === true || name === 'pre' || KEEPS_LINES.test(attributes.style ?? '')
        })
      },
      ontext: (printed) => {
        if (inTitle) title += printed
        if (open.at(-1)?.unseen === true) return
        const text = printed.replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
        if (!inPre()) {
          if (text.includes('\u00a0') && text.trim() === '') sink.isHeld = true
          sink.line += text.replace(/[\s\u00a0]+/gu, ' ')
          return
        }
        const [first = '', ...rest] = text.split('\n')
        sink.line += first
        for (const next of rest) {
          if (sink.line.trim() === '') blankLine(sink)
          else endLine(sink, true)
          sink.line = next
        }
      },
      onclosetag: (name) => {
        if (name === 'title') inTitle = false
        if (open.at(-1)?.name !== name) return
        const closed = open.pop()
        if (closed?.unseen === false) end(closed)
      }
    },
    { decodeEntities: true, lowerCaseTags: true }
  )
  for (let from = 0; from < html.length; from += AT_A_TIME) {
    parser.write(html.slice(from, from + AT_A_TIME))
    if (open.length > DEEPEST) throw new Unreadable('broken')
  }
  parser.end()
  while (tables.length > 0) closeTable()
  endLine(sink, false)
  endMark(sink)
  const text = sink.lines.join('\n').trim()
  return headings === 0 && title.trim() !== '' && text !== '' && !text.includes(title.trim())
    ? `${title.replace(/\s+/gu, ' ').trim()}\n\n${text}`
    : text
}
