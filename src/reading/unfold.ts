import type { Repair } from '../domain/minutes.ts'
import { gluedDecisionHeading } from './decision-heading.ts'
import { type Line, splitLine } from './lines.ts'
import { scannedAs } from './near-word.ts'
import { MONTH_PATTERN } from './vocabulary/months.ts'

/** A line so long may be a whole page whose line ends were lost. */
const PAGE_LENGTH = 140
/** Headings that a folded page is cut at are few words, in their usual writing. */
const SECTION = String.raw`Sagsfremstilling|Supplerende sagsfremstilling|Indstilling|Resumé|Resume|Sagsresumé|Baggrund|Retsgrundlag|Lovgrundlag|Økonomi|Økonomiske konsekvenser|Høring|Vurdering|Beslutningstema|Historik|Bilag|Indholdsfortegnelse|Kompetence|Politik\/Plan|Information|Personale|SAGSFREMSTILLING|INDSTILLING|RESUMÉ|BAGGRUND|RETSGRUNDLAG|LOVGRUNDLAG|ØKONOMI|HØRING|VURDERING|BILAG`
/** Words that scanning often spoils, in both writings. */
const SCANNED_SECTION = ['Sagsfremstilling', 'Indstilling', 'SAGSFREMSTILLING', 'INDSTILLING'].map(scannedAs).join('|')
const DECISION = ['Beslutning', 'BESLUTNING'].map(scannedAs).join('|')
/** Labels of a head whose line ends were lost; a colon stands behind them. */
const LABEL =
  'Mødested|Sted|Lokale|Mødelokale|Deltagere|Til stede|Tilstede|Medlemmer|Fraværende|Afbud|Ikke til stede|Referent|Sekretær|Mødetid|Tidspunkt|Mødedato|Dato|Mødeleder|Formand'
const DATE = String.raw`(?:\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{1,2}\.?\s(?:${MONTH_PATTERN})\s\d{4})`
/** What begins a line of its own: found behind the end of a sentence, a number or another such piece. */
const CUES = new RegExp(
  [
    String.raw`(?<decision>(?:${DECISION})(?:er|ER)?\s(?:[^.:;!?]{0,80}?\s)?(?:den|d\.|DEN|D\.)\s${DATE}:?)`,
    String.raw`(?<bare>(?:Beslutning|BESLUTNING):(?=\s))`,
    String.raw`(?<item>(?:Punkt|Pkt\.|PUNKT|Sag nr\.)\s\d{1,3}\s?[:.–-]?(?=\s\p{Lu}))`,
    String.raw`(?<listed>\d{1,3}\.\s(?=\p{Lu}.{3,160}?\s(?:Sagsnr|Sags nr|Sagsid|J\.nr|Journalnr|Åben sag|Lukket sag|Åbent punkt|Lukket punkt)))`,
    String.raw`(?<number>(?:Sagsnr|Sags nr|Sagsid|Sagsnummer|Journalnr)\.?:?\s[\p{L}\d][\p{L}\d./-]*\d)`,
    String.raw`(?<mark>(?:Åben sag|Lukket sag|Åbent punkt|Lukket punkt)(?=\s|$))`,
    String.raw`(?<section>(?:${SECTION}|${SCANNED_SECTION})(?::|(?=\s[\p{Lu}\d"“])|$))`,
    String.raw`(?<page>(?:Side|SIDE)\s\d{1,3}(?:\s(?:af|AF)\s\d{1,3})?(?=\s|$))`,
    String.raw`(?<label>(?<!\p{L})(?:${LABEL}):(?=\s))`,
    '(?<contents>Indholdsfortegnelse)'
  ].join('|'),
  'gu'
)
/** Cues that stand alone on their line; behind the others the line goes on. */
const ALONE = ['decision', 'section', 'number', 'mark', 'page', 'contents'] as const
const BEFORE_CUE = /(?:^|[.!?:;)\d\p{Ll}]\s{1,3}|[.!?)])$/u
const LEAST_CUES = 2
/** The beginning of a decision's heading, broken off at the line's end behind a sentence. */
const ENDS_IN_HEADING = /[.!?:)]\s+(?:Beslutning|BESLUTNING|Decision)(?:\s[^.:;!?]{0,100})?$/u

const cutAtCues = (text: string): string[] => {
  const cuts = new Set<number>()
  let cues = 0
  let ended = -1
  let inItems = false
  for (const match of text.matchAll(CUES)) {
    const groups = match.groups ?? {}
    const before = text.slice(Math.max(0, match.index - 3), match.index)
    if (groups.label === undefined) inItems ||= groups.item !== undefined || groups.decision !== undefined
    else if (inItems) continue
    if (match.index > 0 && ended !== match.index && groups.label === undefined && !BEFORE_CUE.test(before)) continue
    if (groups.section !== undefined && match.index > 0 && ended !== match.index && !/[.!?:)\d]\s*$/u.test(before))
      continue
    cues++
    cuts.add(match.index)
    ended = match.index
    if (ALONE.some((name) => groups[name] !== undefined)) {
      const end = match.index + match[0].length
      ended = end + (/^\s*/u.exec(text.slice(end, end + 8))?.[0].length ?? 0)
      cuts.add(ended)
    }
  }
  if (cues < LEAST_CUES) return [text]
  const places = [0, ...[...cuts].filter((cut) => cut > 0 && cut < text.length), text.length].sort((a, b) => a - b)
  return places
    .slice(1)
    .map((end, index) => text.slice(places[index], end).trim())
    .filter((piece) => piece !== '')
}

/** Numbers that count up at the beginnings of long lines: pages, printed before their text. */
const pageNumbers = (lines: readonly Line[]): ReadonlySet<Line> => {
  const numbered = lines.filter((line) => line.text.trim() !== '')
  const pages = new Set<Line>()
  let expected = 1
  for (const line of numbered) {
    const number = /^\s*(\d{1,3})\s+\p{L}/u.exec(line.text)?.[1]
    if (number === undefined || Number(number) !== expected) return new Set()
    pages.add(line)
    expected++
  }
  return pages.size >= 2 && numbered.some((line) => line.text.length > PAGE_LENGTH) ? pages : new Set()
}

/**
 * Gives what begins something new a line of its own: a decision's heading glued to the end of a text, "Indholdsfortegnelse" glued to the first
 * entry, and all headings of a page whose line ends were lost. Every line split is listed.
 */
export const unfoldLines = (lines: readonly Line[], repairs: Repair[]): Line[] => {
  const pages = pageNumbers(lines)
  const out: Line[] = []
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place]
    if (line === undefined) continue
    let text = line.text
    if (pages.has(line)) {
      const number = /^\s*\d{1,3}\s+/u.exec(text)?.[0] ?? ''
      repairs.push({ line: line.number, kind: 'furniture', before: number.trim(), after: '' })
      text = text.slice(number.length)
    }
    const next = lines[place + 1]
    if (
      next !== undefined &&
      ENDS_IN_HEADING.test(text.slice(-140)) &&
      gluedDecisionHeading(`${text} ${next.text.trim()}`) > 0
    ) {
      text = `${text} ${next.text.trim()}`
      place++
    }
    let pieces = [text]
    if (text.length >= PAGE_LENGTH && line.cells === null) pieces = cutAtCues(text)
    else {
      const glued = /^(Indholdsfortegnelse|Indhold)(?=\d)/u.exec(text.trim())?.[1]
      if (glued !== undefined) pieces = [glued, text.trim().slice(glued.length)]
    }
    pieces = pieces.flatMap((piece) => {
      const at = piece.length < 20 ? -1 : gluedDecisionHeading(piece)
      return at < 0 ? [piece] : [piece.slice(0, at).trimEnd(), piece.slice(at)]
    })
    if (pieces.length === 1 && !pages.has(line)) {
      out.push(line)
      continue
    }
    if (pieces.length > 1)
      repairs.push({
        line: line.number,
        kind: 'split-line',
        before: line.text.slice(0, 200),
        after: pieces.join('\n').slice(0, 400)
      })
    for (const piece of splitLine(line, pieces)) out.push(piece)
  }
  return out
}
