import type { Repair } from '../../domain/minutes.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { type Line, splitLine } from '../text/lines.ts'

/** What a web page's button beside a heading says: "fold dette punkt ind Beslutning". */
const VERBS =
  '[Ff]old|[Vv]is|[Ss]kjul|[Ll]uk|[Åå]bn|[Uu]dvid|[Kk]lik|[Ee]xpand|[Cc]ollapse|[Ss]how|[Hh]ide|[Oo]pen|[Cc]lose|[Tt]oggle'
const BEFORE = new RegExp(String.raw`^\s*((?:${VERBS})(?:\s\p{Ll}+){0,5})\s+(?=\p{Lu})`, 'u')
const BEHIND = new RegExp(String.raw`\s[-–|]?\s?((?:${VERBS})(?:\s\p{Ll}+){0,5})$`, 'u')
/** "3. Ny kajÅbn/luk punkt": the same behind a numbered title, glued to it. */
const GLUED_BEHIND = new RegExp(String.raw`(?<=\p{Ll}|[.)?!])((?:${VERBS})(?:\s?/\s?\p{Ll}+)?(?:\s\p{Ll}+){0,3})$`, 'u')
const NUMBERED = /^\s*(?:\p{L}+\s)?\d{1,4}[.):]?\s/u
const LONGEST = 160
/** The same button stands beside so many different headings at least: one alone may be a title. */
const LEAST_HEADINGS = 2

const isHeading = (line: Line): boolean => sectionHeadingOf(line) !== null || decisionHeadingOf(line)?.form === 'worded'

/** The button's words beside a heading, and the line without them; null where there are none. */
const buttonOf = (line: Line): { words: string; rest: Line } | null => {
  if (line.text.length > LONGEST || line.cells !== null) return null
  const glued = NUMBERED.test(line.text) ? GLUED_BEHIND.exec(line.text)?.[1] : undefined
  if (glued !== undefined && /^\p{Lu}/u.test(glued)) {
    const [rest] = splitLine(line, [line.text.slice(0, -glued.length)])
    if (rest !== undefined) return { words: glued.toLowerCase(), rest }
  }
  for (const pattern of [BEFORE, BEHIND]) {
    const words = pattern.exec(line.text)?.[1]
    if (words === undefined) continue
    const [rest] = splitLine(line, [line.text.replace(pattern, '')])
    if (rest !== undefined && isHeading(rest) && !isHeading(line)) return { words: words.toLowerCase(), rest }
  }
  return null
}

/** Takes the words of buttons off the headings of a copied web page. Each is listed as furniture. */
export const dropLinkWords = (lines: readonly Line[], repairs: Repair[]): readonly Line[] => {
  const buttons = new Map<Line, { words: string; rest: Line }>()
  const headings = new Map<string, Set<string>>()
  for (const line of lines) {
    const button = buttonOf(line)
    if (button === null) continue
    buttons.set(line, button)
    headings.set(button.words, (headings.get(button.words) ?? new Set()).add(button.rest.plain))
  }
  return lines.map((line) => {
    const button = buttons.get(line)
    if (button === undefined || (headings.get(button.words)?.size ?? 0) < LEAST_HEADINGS) return line
    repairs.push({ line: line.number, kind: 'furniture', before: button.words, after: '' })
    return button.rest
  })
}
