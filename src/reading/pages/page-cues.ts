import { MONTH_PATTERN } from '../../domain/calendar-names.ts'
import { isForumName } from '../text/forum-name.ts'
import { scannedAs } from '../text/near-word.ts'
import { FOLDED_LABELS, FOLDED_PARTICULARS, FOLDED_SECTIONS, SMALL_WORDS } from '../vocabulary/page-words.ts'

/** Words that scanning often spoils, in both writings. */
const SCANNED_SECTION = ['Sagsfremstilling', 'Indstilling', 'SAGSFREMSTILLING', 'INDSTILLING'].map(scannedAs).join('|')
const DECISION = ['Beslutning', 'BESLUTNING'].map(scannedAs).join('|')
/** Words that head a decision with its body and day. */
const DATED_DECISION = `${DECISION}|Vedtagelse|VEDTAGELSE|Afgørelse|AFGØRELSE|Konklusion|KONKLUSION|Protokol|PROTOKOL|Protokollat`
const DATE = String.raw`(?:\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{1,2}\.?\s(?:${MONTH_PATTERN}|${MONTH_PATTERN.toUpperCase()})\s\d{4})`
const CLOCK = String.raw`\d{1,2}[.:]\d{2}`
/** What begins a line of its own: found behind the end of a sentence, a number or another such piece. */
const CUES = new RegExp(
  [
    String.raw`(?<decision>(?:${DATED_DECISION})(?:er|ER)?\s(?:(?:[^.:;!?]|(?<=\s(?:vedr|tekn|soc))\.){0,80}?[\s,])?(?:(?:den|d\.|DEN|D\.)\s|(?<=,)\s)${DATE}(?:,\s[Kk]l\.?\s${CLOCK}|,\s(?:pkt\.|punkt)\s\d{1,3})?:?)`,
    String.raw`(?<numbered>(?:(?:Beslutning|BESLUTNING)\s(?:i|fra)\s)?\p{Lu}[\p{L}\s-]{3,60},\s${DATE},\s(?:pkt\.|punkt)\s\d{1,3}(?::(?=\s)|(?=\s\p{Lu})))`,
    String.raw`(?<undated>(?:Beslutning(?:er)?\s(?:(?:i|fra)\s)?(?:\p{Lu}[^.:;!?]{3,70}?\s)?den|BESLUTNING(?:ER)?\s(?:(?:[Ii]|FRA)\s)?(?:\p{Lu}[^.:;!?]{3,70}?\s)?(?:den|DEN))(?:\s?:|(?=\s\p{Lu})))`,
    String.raw`(?<bare>(?:Beslutning|BESLUTNING):(?=\s))`,
    String.raw`(?<owned>(?:\p{Lu}[\p{L}-]{0,30}\s(?:og\s)?)?\p{Lu}\p{L}{0,30}(?:udvalget|rådet|nævnet|bestyrelsen|direktionen|kommissionen)s\sbeslutning(?:\s(?:i|på)\smødet)?(?:\s(?:den|d\.)\s${DATE})?(?::|(?=\s\p{Lu})))`,
    String.raw`(?<met>\p{Lu}[\p{L}-]{0,30}(?:udvalget|rådet|nævnet|bestyrelsen|direktionen|kommissionen)s\smøde(?:\s(?:den|d\.))?\s${DATE},?\s(?:[Pp]unkt|[Pp]kt\.)\s\d{1,3}:)`,
    String.raw`(?<word>Beslutning(?=\s\p{Lu}\p{Ll}))`,
    String.raw`(?<group>(?:ÅBNE|LUKKEDE|Åbne|Lukkede)\s\p{L}{0,20}(?:SAGER|PUNKTER|sager|punkter)(?=\s\d|$)|Til\s(?:efterretning|behandling)\s-\sfor\s(?:åbne|lukkede)\sdøre(?=\s\d|$))`,
    String.raw`(?<item>(?:Punkt|Pkt\.|PUNKT|Sag nr\.)\s\d{1,3}\s?[:.–-]?(?=\s\p{Lu}))`,
    String.raw`(?<listed>\d{1,3}\.\s(?=\p{Lu}.{3,160}?\s(?:Sagsnr|Sags nr|Sagsid|J\.\s?nr|Journalnr|Dok\.?\s?nr|sagsnr|Åben sag|Lukket sag|Åbent punkt|Lukket punkt)))`,
    String.raw`(?<number>(?:[Ss]agsnr|Sags nr|Sagsid|Sagsnummer|Journalnr)\.?:?\s[\p{L}\d][\p{L}\d./-]*\d)`,
    String.raw`(?<particular>(?<!\p{L})(?:${FOLDED_PARTICULARS}):\.?(?=\s))`,
    String.raw`(?<nobody>(?:Fraværende|Afbud|Ikke til stede):\s[Ii]ngen\.?(?=\s\p{Lu}|$))`,
    String.raw`(?<mark>(?:Åben sag|Lukket sag|Åbent punkt|Lukket punkt|ÅBENT PUNKT|LUKKET PUNKT|ÅBEN SAG|LUKKET SAG)(?=\s|$))`,
    String.raw`(?<section>(?:${FOLDED_SECTIONS}|${SCANNED_SECTION})(?::|(?=\s(?:[\p{Lu}\d"“•]|[–-]\s|o\s\p{Lu}|[a-h]\)\s))|$))`,
    String.raw`(?<page>(?:Side|SIDE|Sidenr\.?|(?<=^\s?)side)\s\d{1,4}(?:\s(?:af|AF)\s\d{1,3})?(?=\s|$))`,
    String.raw`(?<label>(?<!\p{L})(?:${FOLDED_LABELS}):(?=\s))`,
    String.raw`(?<list>(?<=^\s{0,3})Bilags(?:liste|oversigt|fortegnelse)(?=\s))`,
    '(?<contents>Indholdsfortegnelse)'
  ].join('|'),
  'gu'
)
/** Cues that stand alone on their line; behind the others the line goes on. */
const ALONE = [
  'decision',
  'numbered',
  'undated',
  'owned',
  'met',
  'word',
  'group',
  'section',
  'number',
  'nobody',
  'mark',
  'page',
  'list',
  'contents'
] as const
/** Cues that may follow a particular without anything between. */
const FREE = ['label', 'particular', 'nobody', 'mark'] as const
const BEFORE_CUE = /(?:^|[.!?:;)\d\p{Ll}•]\s{1,3}|[.!?)])$/u
/** What leads to words about a decision, so that they head none. */
const LEADS_TO_DECISION = new RegExp(
  `(?:^|[\\s(])(?:${[...SMALL_WORDS].join('|')}|jf\\.?|se|pkt\\.)\\s$|[,(]\\s?$`,
  'u'
)
const FILE_BEFORE = /\.(?:pdf|docx?|xlsx?|pptx?)\s$/u
const LEAST_CUES = 2

const BODY_DATE = new RegExp(String.raw`,?\s(?:den|d\.|DEN|D\.)\s${DATE}(?::\s|(?=\s\p{Lu}\p{Ll}))`, 'gu')
/**
 * Where decisions begin that only name their body and date: "Havnerådet, den 3. maj 2027: Godkendt." Without a colon the heading's end is given too.
 */
const bodiesAndDates = (text: string): [number, number | null][] => {
  const found: [number, number | null][] = []
  for (const match of text.matchAll(BODY_DATE)) {
    const before = text.slice(Math.max(0, match.index - 90), match.index)
    const said = /(?:^|[.!?:)]\s+)([^.!?:)]{4,80})$/u.exec(before)?.[1]
    const name = said?.slice((/^.*(?:ÅBENT|ÅBEN|LUKKET)\s/u.exec(said)?.[0] ?? '').length)
    const colon = match[0].trimEnd().endsWith(':')
    if (name !== undefined && /^\p{Lu}/u.test(name) && isForumName(name))
      found.push([match.index - name.length, colon ? null : match.index + match[0].length])
  }
  return found
}

/** Numbers that count items up, behind the ends of sentences: "… godkendt. 2. Budget Budgettet blev drøftet. 3. Eventuelt". */
const LEAST_COUNTED = 3
const COUNTED = /(?<=^|[.!?:)\p{L}\d]\s)(\d{1,3})\.\s(?=["“]?\p{Lu})/gmu
/** Where they stand in running text, the last first; none where fewer than three count up. */
export const countedItems = (text: string): readonly number[] => {
  const chains = new Map<number, { readonly at: number; readonly length: number }>()
  const links = new Map<number, number>()
  let best = { at: -1, length: 0 }
  for (const match of text.matchAll(COUNTED)) {
    const number = Number(match[1])
    const before = chains.get(number - 1)
    if (number !== 1 && before === undefined) continue
    const length = number === 1 ? 1 : (before?.length ?? 0) + 1
    if (length < (chains.get(number)?.length ?? 0) || (number === 1 && (chains.get(2)?.length ?? 0) > 0)) continue
    if (before !== undefined && number !== 1) links.set(match.index, before.at)
    chains.set(number, { at: match.index, length })
    if (length > best.length) best = { at: match.index, length }
  }
  if (best.length < LEAST_COUNTED) return []
  const found: number[] = []
  for (let at: number | undefined = best.at; at !== undefined && found.length < best.length; at = links.get(at))
    found.push(at)
  return found
}

/** Items that are called by one word. */
const SINGLE_TITLE = /^(?:Eventuelt|Evt\.|Meddelelser|Orientering|Velkomst|Økonomi|Næste)$/u

/** Where a title ends that its text follows on the same line: before the first word with a capital that no small word or name leads to. */
const titleEnd = (text: string, from: number): number => {
  let before = ''
  for (const match of text.slice(from, from + 300).matchAll(/\S+/gu)) {
    const [word] = match
    if (before !== '') {
      // "… fra mødet den 10. juni": a day's full stop ends no sentence.
      const isDay = /^\d{1,2}\.$/u.test(before) && /^\p{Ll}/u.test(word)
      const sentence = /[.!?]$/u.test(before) && !/^\p{L}{1,3}\.$/u.test(before) && !isDay
      const ends = (/^\p{Ll}[\p{L}-]*$/u.test(before) && !SMALL_WORDS.has(before)) || /^20\d{2}$/u.test(before)
      const begins = /^["“]?\p{Lu}/u.test(word) && ends
      if (sentence || begins || (SINGLE_TITLE.test(before) && /^\p{Lu}/u.test(word))) return from + match.index
    }
    before = word
  }
  return -1
}

/** A title so long, or with the end of a sentence, has its text behind it on the same line. */
const LONGEST_TITLE = 160
const NUMBER = /^\D{0,8}\d{1,3}\s?[:.–-]?\s+/u

/** Where the titles end of items that nothing else tells from the text behind them. */
const titleEnds = (text: string, titles: ReadonlySet<number>, cuts: ReadonlySet<number>): number[] => {
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.flatMap((at, index) => {
    const piece = text.slice(at, sorted[index + 1] ?? text.length)
    const number = NUMBER.exec(piece.slice(0, 20))?.[0]
    if (!titles.has(at) || number === undefined) return []
    const [first = '', second = ''] = piece.slice(number.length).split(' ')
    if (
      piece.length <= LONGEST_TITLE &&
      !/[\p{Ll}\d]{2}[.!?](?:\s|$)/u.test(piece.slice(number.length)) &&
      !(SINGLE_TITLE.test(first) && /^\p{Lu}/u.test(second))
    )
      return []
    const end = titleEnd(text, at + number.length)
    return end > at && end < at + piece.length ? [end] : []
  })
}

/** Parts of all cues: a text with none of them is not looked through. */
const NEEDLES = [
  'eslutn',
  'ESLUTN',
  'Punkt',
  'PUNKT',
  'Pkt.',
  'Sag nr',
  'agsnr',
  'Sags nr',
  'Sagsid',
  'nr.:',
  'ben sag',
  'bent punkt',
  'ukket',
  'edtagelse',
  'EDTAGELSE',
  'fgørelse',
  'onklusion',
  'rotokol',
  'BENT PUNKT',
  'UKKET',
  'BEN SAG',
  'Side ',
  'SIDE ',
  'side ',
  'Sidenr',
  'ndholds',
  'Bilagsliste',
  'Bilagsoversigt',
  'Bilagsfortegnelse',
  'agsfremst',
  'AGSFREMST',
  'dsti',
  'DSTI',
  'sted:',
  'Deltagere:',
  'deltagere:',
  'ende:',
  'Afbud',
  'ato:',
  'Tid',
  'unkt:',
  'lemmer:',
  'eferent:'
]
const mayHoldCues = (text: string): boolean => NEEDLES.some((needle) => text.includes(needle))
const mayCount = (text: string): boolean => ['1. ', '2. ', '3. '].every((number) => text.includes(number))

/** Cues that belong to an item, below its title. */
const BELOW_TITLES = [
  'decision',
  'undated',
  'bare',
  'owned',
  'met',
  'word',
  'number',
  'particular',
  'mark',
  'section'
] as const
/** Where headings and particulars of items begin in running text, rising. */
export const cuePlaces = (text: string): readonly number[] =>
  mayHoldCues(text)
    ? [...text.matchAll(CUES)]
        .filter(({ groups }) => BELOW_TITLES.some((name) => groups?.[name] !== undefined))
        .map(({ index }) => index)
    : []

/** What is known of a text beforehand: that it begins with an item's heading; that its line ends were lost, so that one cue will do. */
export interface Known {
  readonly titled: boolean
  readonly folded: boolean
  /** Numbers that count up may be its items. */
  readonly counted: boolean
}

/** Cuts a page whose line ends were lost at what begins a line of its own; the whole text where there are no such signs. */
export const cutAtCues = (text: string, known: Known = { titled: false, folded: false, counted: true }): string[] => {
  const cuts = new Set<number>()
  const titles = new Set<number>(known.titled ? [0] : [])
  if (known.titled) cuts.add(0)
  let cues = 0
  let ended = -1
  let inItems = known.titled
  let listed = 0
  let labelled = false
  for (const match of known.folded || mayHoldCues(text) ? text.matchAll(CUES) : []) {
    const groups = match.groups ?? {}
    const before = text.slice(Math.max(0, match.index - 3), match.index)
    if (groups.label === undefined)
      inItems ||= groups.item !== undefined || groups.listed !== undefined || groups.decision !== undefined
    else if (inItems) continue
    const free = FREE.some((name) => groups[name] !== undefined)
    const stands =
      known.folded &&
      (groups.decision ?? groups.undated ?? groups.owned) !== undefined &&
      !LEADS_TO_DECISION.test(text.slice(Math.max(0, match.index - 12), match.index))
    if (match.index > 0 && ended !== match.index && !free && !stands && !BEFORE_CUE.test(before)) continue
    if (
      (groups.section !== undefined ||
        groups.word !== undefined ||
        ((groups.undated ?? groups.owned) !== undefined && !stands)) &&
      match.index > 0 &&
      ended !== match.index &&
      !match[0].endsWith(':') &&
      !/[.!?:)\d•]\s*$/u.test(before) &&
      // A file's name ends no sentence: "Kort.pdf Indledning/Baggrund".
      !(match[0].includes('/') && FILE_BEFORE.test(text.slice(Math.max(0, match.index - 8), match.index)))
    )
      continue
    cues++
    labelled ||= (groups.label ?? groups.list) !== undefined
    cuts.add(match.index)
    if (groups.item !== undefined) titles.add(match.index)
    if (groups.item !== undefined || groups.listed !== undefined) listed++
    ended = match.index
    if (ALONE.some((name) => groups[name] !== undefined)) {
      const end = match.index + match[0].length
      ended = end + (/^\s*/u.exec(text.slice(end, end + 8))?.[0].length ?? 0)
      cuts.add(ended)
    }
  }
  for (const [at, end] of bodiesAndDates(text)) {
    cues++
    cuts.add(at)
    if (end !== null) cuts.add(end)
  }
  const counted = known.counted && mayCount(text) ? countedItems(text) : []
  if (counted.length > listed)
    for (const item of counted) {
      cues++
      cuts.add(item)
      titles.add(item)
    }
  if (cues < LEAST_CUES && !labelled && !known.folded) return [text]
  for (const end of titleEnds(text, titles, cuts)) cuts.add(end)
  const places = [0, ...[...cuts].filter((cut) => cut > 0 && cut < text.length), text.length].sort((a, b) => a - b)
  return places
    .slice(1)
    .map((end, index) => text.slice(places[index], end).trim())
    .filter((piece) => piece !== '')
}
