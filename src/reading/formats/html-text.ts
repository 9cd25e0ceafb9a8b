import { Parser } from 'htmlparser2'

/** Elements that begin and end on lines of their own; `spaced` ones stand between blank lines. */
const BLOCKS = new Set([
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'address',
  'dl',
  'dt',
  'dd',
  'figure',
  'figcaption',
  'form',
  'fieldset',
  'details',
  'summary',
  'tr',
  'thead',
  'tbody',
  'tfoot',
  'li',
  'hr',
  'label',
  'button',
  'option'
])
const SPACED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'pre', 'body'])
const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'head',
  'select',
  'nav'
])

/**
 * The text of a web page as a reader sees it: paragraphs apart by blank lines, list entries with their mark, table rows as lines with their cells
 * apart by tabs. Takes time in proportion to the page.
 */
export const htmlToText = (html: string): string => {
  const out: string[] = []
  let line = ''
  let blanks = 0
  let unseen = 0
  let preformatted = 0
  const lists: { ordered: boolean; next: number }[] = []
  let cells = 0
  let inRow = false

  const endLine = (): void => {
    const text = preformatted > 0 ? line.trimEnd() : line.replace(/[^\S\t]+/gu, ' ').replace(/^ +| +$/gu, '')
    line = ''
    if (text.trim() === '' && !(inRow && text.includes('\t'))) return
    out.push(text)
    blanks = 0
  }
  const blankLine = (): void => {
    if (inRow) return
    endLine()
    if (out.length > 0 && blanks === 0) out.push('')
    blanks++
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (UNSEEN.has(name) || attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') unseen++
        if (unseen > 0) return
        if (name === 'br') {
          if (inRow) line += ' '
          else endLine()
        } else if (name === 'td' || name === 'th') {
          if (cells > 0) line += '\t'
          cells++
        } else if (name === 'tr') {
          endLine()
          inRow = true
          cells = 0
        } else if (SPACED.has(name)) blankLine()
        else if (BLOCKS.has(name) && !inRow) endLine()
        else if (BLOCKS.has(name) || SPACED.has(name)) line += ' '
        if (name === 'pre') preformatted++
        if (name === 'ul' || name === 'ol')
          lists.push({ ordered: name === 'ol', next: Number(attributes.start ?? 1) || 1 })
        if (name === 'li' && !inRow) {
          const list = lists.at(-1)
          line += list?.ordered === true ? `${list.next++}. ` : '- '
        }
      },
      ontext: (text) => {
        if (unseen > 0) return
        if (preformatted === 0 || inRow) {
          line += text.replace(/[\s\u00a0]+/gu, ' ')
          return
        }
        const [first = '', ...rest] = text.split('\n')
        line += first
        for (const next of rest) {
          out.push(line.trimEnd())
          line = next
        }
      },
      onclosetag: (name) => {
        if (UNSEEN.has(name)) {
          unseen = Math.max(0, unseen - 1)
          return
        }
        if (unseen > 0) return
        if (name === 'pre') preformatted = Math.max(0, preformatted - 1)
        if (name === 'ul' || name === 'ol') lists.pop()
        if (name === 'tr') {
          endLine()
          inRow = false
        } else if (SPACED.has(name)) blankLine()
        else if (BLOCKS.has(name) && !inRow) endLine()
      }
    },
    { decodeEntities: true, lowerCaseTags: true }
  )
  parser.end(html)
  endLine()
  return out.join('\n').trim()
}
