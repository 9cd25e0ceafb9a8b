import { MONTH_PATTERN } from '../../domain/calendar-names.ts'
import { isForumName } from '../text/forum-name.ts'
import { FOLDED_LABELS, SMALL_WORDS } from '../vocabulary/page-words.ts'

const DATE = String.raw`(?:\d{1,2}[-./]\s?\d{1,2}[-./\s]\s?\d{4}|\d{1,2}\.?\s(?:${MONTH_PATTERN})\s\d{4})`
const CLOCK = String.raw`\d{1,2}[.:]\d{2}`
const VALUE = String.raw`(?=\s(?:["“•]|\p{Lu}|\d|[Dd]en\s\d|[Kk]l\b))`
const LABELS = `(?:${FOLDED_LABELS}|${FOLDED_LABELS.toUpperCase()})`
/** What begins a line of a document's head in running text. */
const BEGINS = new RegExp(
  [
    String.raw`(?<label>(?<!\p{L})${LABELS})(?::(?=\s|$)|${VALUE})`,
    String.raw`(?<kind>(?<!\p{L})(?:Beslutningsreferat|Beslutningsprotokol|Mødereferat|Referat|REFERAT|BESLUTNINGSREFERAT|R E F E R A T|Dagsorden|DAGSORDEN|Protokol|PROTOKOL)(?!\p{L}))`,
    String.raw`(?<day>(?<!\p{L})(?:(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag\s(?:den\s|d\.\s?)?|Den\s)(?=\d))`,
    String.raw`(?<published>Publiceret|Opdateret|Udskrevet)(?=:?\s\d)`,
    String.raw`(?<contents>(?<!\p{L})(?:Indholdsfortegnelse:?|INDHOLDSFORTEGNELSE:?|Sagsoversigt|Punkter på dagsordenen|Dagsordenspunkter|Pkt\.\s?[Tt]ekst|Til behandling forelå:?|Følgende (?:sager|punkter) behandles:?))(?=\s|$)`
  ].join('|'),
  'gu'
)
/** Behind these a line of a head ends where a capital follows: the authority's name, a time, a day by itself. */
const ENDS = new RegExp(
  String.raw`(?<=\s(?:Kommune|KOMMUNE)|kl\.?:?\s?${CLOCK}(?:\s?[-–]\s?${CLOCK})?|\s${DATE})\s(?=\p{Lu})|(?<=\))\s(?=\p{Lu}\p{Ll}+\s\p{Lu})`,
  'gu'
)

/** "Mødelokale 5", "Lokale B204", "Teknisk Udvalg": words of a name, where no colon stands behind them. */
const PLACE_AND_SIGN = /^(?:Møde)?lokale$/iu
const SIGN = /^\s(?:\p{Lu}{0,2}\d|\p{Lu}{1,3}(?=\s|$))/u
const isNoLabel = (text: string, match: RegExpExecArray): boolean => {
  const label = match.groups?.label
  if (label === undefined || match[0].endsWith(':')) return false
  if (PLACE_AND_SIGN.test(label))
    return SIGN.test(text.slice(match.index + label.length, match.index + label.length + 6))
  const before = /(\p{Lu}\p{L}+)\s$/u.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[1]
  return /^udvalg$/iu.test(label) && before !== undefined && isForumName(`${before} ${label}`)
}

/**
 * A document's head whose line ends were lost, cut before its labels, the kind of document and the day, and behind the authority's name, a time and what
 * stands in brackets behind a name. A label without a colon gets one.
 */
export const cutAtHeadLabels = (text: string): readonly string[] => {
  const cuts: number[] = []
  const labels = new Map<number, number>()
  let labelled = -1
  for (const match of text.matchAll(BEGINS)) {
    if (isNoLabel(text, match)) continue
    const before = /(\S+)\s$/u.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[1] ?? ''
    if (
      match.index > 0 &&
      (before === '' || SMALL_WORDS.has(before) || /^[-–(/]$|:$/u.test(before) || labelled === match.index)
    )
      continue
    if (match.groups?.label !== undefined) labelled = match.index + match[0].length + 1
    cuts.push(match.index)
    if (match.groups?.label !== undefined && !match[0].endsWith(':'))
      labels.set(match.index, match.index + match[0].length)
    if (match.groups?.contents !== undefined) cuts.push(match.index + match[0].length)
  }
  for (const match of text.matchAll(ENDS)) cuts.push(match.index)
  const places = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b)
  return places.slice(1).flatMap((end, place) => {
    const from = places[place] ?? 0
    const value = labels.get(from)
    const piece = (value === undefined ? '' : `${text.slice(from, value)}:`) + text.slice(value ?? from, end)
    return piece.trim() === '' ? [] : [piece.trim()]
  })
}
