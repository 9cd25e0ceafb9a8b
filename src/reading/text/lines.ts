import type { Remembering } from './once.ts'

/** One line of a document. Several may have the same number where a line had to be split. */
export interface Line extends Remembering {
  /** In the raw text, from 1. */
  readonly number: number
  /** Letter for letter, without control characters, printers' forms of letters and white space at the end. */
  readonly text: string
  /** What is printed: without Markdown marks, table pipes and bullet; white space as single blanks. */
  readonly plain: string
  /** The bullet or list mark before the text, else ''. */
  readonly bullet: string
  /** Marked as a heading by Markdown. */
  readonly marked: boolean
  /** The cells of a table row (tabs or pipes), else null. */
  readonly cells: readonly string[] | null
  /** A page break stands before it. */
  readonly newPage: boolean
}

const CONTROL = /[^\P{Cc}\t\f]|[\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu
/** Arrows before a heading ("=> Beslutning:"), or before what was decided. */
export const ARROW = /^\s*(?:={1,2}>|-{1,2}>|→|⇒|»|>{2,3}|[▼▾▶▸](?=\s))\s*/u
const BREAK = /\r{1,2}\n|[\n\r\u0085\u2028\u2029]/u
const BULLET =
  /^\s*([-*+•·●○▪■◦–—►☐☒◆◇➤➢‣✎\uf0b7]|(?![©®™])\p{Extended_Pictographic}(?=\ufe0f?\s)|o(?=\s{2,}|\s\p{Lu}))\ufe0f?\s+/u
/** What Markdown quotes: "> **Beslutning:** …". */
const QUOTED = /^\s*>\s(?=\s?[*\p{L}])/u
/** A digit in a box ("1️⃣"), as notes number their entries, also in bold or as a heading. */
const BOXED_NUMBER = /^(\s*(?:#{1,6}\s+)?(?:\*\*|__)?)(\d{1,2})\ufe0f?\u20e3\s*/u
/** A number in a circle, in brackets or with its full stop as one letter ("➊", "③", "⑴", "⒈"). */
const CIRCLED_NUMBER = /^(\s*(?:#{1,6}\s+)?(?:\*\*|__)?)([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793])\s*(?=\S)/u
/** The letters that are ones in the rows of such numbers, the last first. */
const CIRCLED_ONES = [0x278a, 0x2780, 0x2776, 0x24f5, 0x2488, 0x2474, 0x2460]
const withoutCircle = (text: string): string =>
  text.replace(CIRCLED_NUMBER, (_, before: string, sign: string) => {
    const code = sign.charCodeAt(0)
    return `${before}${code - (CIRCLED_ONES.find((one) => one <= code) ?? code) + 1}. `
  })
/** "**✅ Beslutning:** …": a sign within what is bold stands before it all the same. */
const SIGN_IN_BOLD = /^(\s*)(\*\*|__)((?![©®™])\p{Extended_Pictographic}\ufe0f?\s+)(?=\S)/u
/** "### ✅ Beslutning": what is marked as a heading needs no sign. */
const SIGN_BEFORE = /^(?![©®™])\p{Extended_Pictographic}\ufe0f?\s+(?=\S)/u

/** A table's rule whose bars stand between the dashes alone ("---|---|---"). */
const BARE_RULE = /^:?-{2,}:?(?:\s?\|\s?:?-{2,}:?)+$/u

const cellsOf = (text: string): string[] | null => {
  const trimmed = text.trim()
  if (trimmed.startsWith('|') || / \| /u.test(trimmed) || BARE_RULE.test(trimmed)) {
    const inner = trimmed.replace(/^\|/u, '').replace(/\|$/u, '')
    return inner.split('|').map((cell) => cell.trim())
  }
  return /\S\s*\t+\s*\S/u.test(text) ? text.split('\t').map((cell) => cell.trim()) : null
}

const MARK = /[\\*_]/u
const UNEVEN = /[^\S ]| {2}/u
/** Most lines have neither marks nor uneven blanks. */
const stripMarks = (text: string): string => {
  const unmarked = MARK.test(text)
    ? text
        .replace(/\\([\\`*_{}[\]()#+\-.!|])/gu, '$1')
        .replace(/\*\*|__|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    : text
  return (UNEVEN.test(unmarked) ? unmarked.replace(/\s+/gu, ' ') : unmarked).trim()
}

/** Signs of structure stand at the beginning of a line; more of a very long one is not looked at for them. */
const LONGEST_PLAIN = 6000

/** A hyphen that shows at a line's end only, one that keeps words together, and letters printed as one ("ﬁ"). */
const PRINTED_FORMS = /[\u00ad\u2011\ufb00-\ufb06]/u
const asTyped = (text: string): string =>
  PRINTED_FORMS.test(text)
    ? text
        .replace(/\u00ad(?=\s*$)|\u2011/gu, '-')
        .replaceAll('\u00ad', '')
        .replace(/[\ufb00-\ufb06]/gu, (letter) => letter.normalize('NFKC'))
    : text

/** A line that tabs set in, and nothing else, as blanks set it in. */
const SET_IN_BY_TABS = /^[ \t]*\t(?=[^\t]*$)/u
const withBlanks = (text: string): string =>
  text.includes('\t') ? text.replace(SET_IN_BY_TABS, (before) => before.replaceAll('\t', '        ')) : text

const lineOf = (number: number, raw: string, newPage: boolean): Line => {
  if (raw === '') return { number, text: '', plain: '', bullet: '', marked: false, cells: null, newPage, memory: [] }
  const text = withBlanks(asTyped(raw).replace(CONTROL, '').trimEnd())
  const cells = cellsOf(text)
  let body = withoutCircle(text.replace(QUOTED, '').replace(ARROW, '').replace(BOXED_NUMBER, '$1$2. ')).replace(
    SIGN_IN_BOLD,
    '$1$3$2'
  )
  let marked = false
  const heading = /^\s{0,3}(?:>\s*)?#{1,6}\s+/u.exec(body)
  if (heading !== null) {
    body = body
      .slice(heading[0].length)
      .replace(/(?<!\s)\s+#+$/u, '')
      .replace(SIGN_BEFORE, '')
    marked = true
  }
  const bullet = heading === null && cells === null ? BULLET.exec(body) : null
  if (bullet !== null) body = body.slice(bullet[0].length)
  if (cells !== null) {
    const filled = cells.filter((cell) => cell !== '')
    body =
      filled.length === 2 &&
      text.includes('|') &&
      (filled[0] ?? '').length <= 60 &&
      !/^\d{1,4}[.)]$/u.test(filled[0] ?? '') &&
      !/^\d{1,4}$/u.test(filled[1] ?? '')
        ? `${(filled[0] ?? '').replace(/:$/u, '')}: ${filled[1] ?? ''}`
        : filled.join(' ')
  }
  const plain = stripMarks(body.length > LONGEST_PLAIN ? body.slice(0, LONGEST_PLAIN) : body).normalize('NFC')
  return {
    number,
    text,
    plain,
    bullet: bullet?.[1] ?? '',
    marked: marked || /^(?:\*\*[^*]+\*\*|\*[^*\s][^*]*\*|__[^_]+__):?$/u.test(text.trim()),
    cells,
    newPage,
    memory: []
  }
}

/** The raw text's lines, by any of the line ends that files use. */
export const rawLinesOf = (text: string): string[] => text.split(BREAK)

/** Lines of a document that are read: five hundred pages. What follows them is kept raw and counted as unread. */
export const MOST_LINES = 30_000

/** Raw lines ready for reading, the first 30,000. A form feed in a line splits it; both parts keep the line's number. */
export const splitLines = (rawLines: readonly string[]): Line[] => {
  const lines: Line[] = []
  let newPage = false
  for (const [index, raw] of rawLines.entries()) {
    if (index >= MOST_LINES || lines.length >= MOST_LINES) break
    const parts = raw.includes('\f') ? raw.split('\f') : [raw]
    for (const [place, part] of parts.entries()) {
      if (place > 0) newPage = true
      if (parts.length > 1 && part.trim() === '') continue
      const line = lineOf(index + 1, part, newPage)
      lines.push(line)
      if (line.plain !== '') newPage = false
    }
  }
  return lines
}

/** A rule drawn below a title, as Markdown has it; a rule of dots or stars parts items. */
const UNDERLINE = /^\s{0,3}(?:={3,}|-{3,}|~{3,}|_{3,}|─{3,}|═{3,})\s*$/u
const LONGEST_UNDERLINED = 110
/** A rule that is much longer than the line above it goes across the page. */
const ABOUT_AS_LONG = 8

/**
 * Lines with those marked as headings that have a rule of about their own length right below, and a gap or the end of a page above. A title that wraps
 * is marked in its last line only.
 */
export const withUnderlined = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line, place) => {
    const [before, rule] = [lines[place - 1], lines[place + 1]]
    const isUnderlined =
      rule !== undefined &&
      line.plain !== '' &&
      line.cells === null &&
      line.bullet === '' &&
      line.plain.length <= LONGEST_UNDERLINED &&
      UNDERLINE.test(rule.text) &&
      Math.abs(rule.text.trim().length - line.text.trim().length) <= ABOUT_AS_LONG &&
      (before === undefined || isBlank(before) || line.newPage)
    return isUnderlined ? { ...line, marked: true, memory: [] } : line
  })

/** The same line cut into pieces of its own text. */
export const splitLine = (line: Line, pieces: readonly string[]): Line[] =>
  pieces.map((piece, index) => lineOf(line.number, piece, index === 0 && line.newPage))

export const isBlank = (line: Line): boolean =>
  line.plain === '' && (line.cells === null || line.cells.every((cell) => cell === ''))
