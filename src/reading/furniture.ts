import type { Repair } from '../domain/minutes.ts'
import { findDates } from './calendar-dates.ts'
import { caseNumberAlone, caseNumberLabelled } from './case-number.ts'
import { decisionHeadingOf } from './decision-heading.ts'
import { foldText } from './fold-text.ts'
import { isForumName } from './forum-name.ts'
import { parseItemCandidate } from './item-heading.ts'
import { isBlank, type Line, splitLine } from './lines.ts'
import { footOf, signaturesOf } from './page-foot.ts'
import { sectionHeadingOf } from './section-heading.ts'
import { FURNITURE_STARTS, HEAD_WORDS, SITE_FURNITURE } from './vocabulary/furniture.ts'

/** Lines without page furniture. `newPage` of a line says that furniture or a page break stood before it. */
export interface Cleared {
  readonly lines: readonly Line[]
  readonly repairs: readonly Repair[]
}

const PAGE_WORD =
  /(?:^|[\s|,–-])(?:side(?:nr\.?|tal)?|page|pag\.|s\.)\s?:?\s?\d{1,4}(?:\s?(?:af|of|\/|ud af)\s?\d{1,4})?\s*$/iu
const PAGE_ONLY = /^(?:-\s?\d{1,4}\s?-|–\s?\d{1,4}\s?–|\d{1,4}\s(?:af|of)\s\d{1,4}|\[\s?\d{1,4}\s?\]|\/\d{1,4})$/iu
/** Page and pages at the right edge of a line. */
const PAGE_AT_EDGE = /\s{4}\d{1,3}\s?(?:\/|af|of)\s?\d{1,3}$/u
const PAGE_OF_PAGES = /^(\d{1,4})\s?\/\s?(\d{1,4})$/u
const PAGE_START = /^(?:side|sidenr\.?|page)\s?:?\s?\d{1,4}(?:\s?(?:af|of|\/|ud af)\s?\d{1,4})?(?![\p{L}\d])/iu
/** An item's number printed again where it goes on over a page. */
const CONTINUED =
  /^(?:punkt|pkt\.?|sag|item)\s?(?:nr\.?)?\s?\d{1,4}\s?[,.:(–-]*\s?(?:fortsat|fortsættelse|cont(?:inued|\.)?)\)?\.?$/u
const NUMBER_ONLY = /^\d{1,4}$/u
/** A running head is at most so long, and stands within so many lines of the page's edge. */
const LONGEST_HEAD = 140
const EDGE_LINES = 3
/** Lines at pages' edges that are looked at for running heads; a document of so many pages is none. */
const MOST_EDGES = 20_000

const withoutNumbers = (plain: string): string => foldText(plain).replace(/\d+/gu, '#')

/** A line that says which page it is on, and nothing that could be a title of contents ("Budget ..... 3"). */
const isPageLine = (line: Line): boolean =>
  line.cells === null &&
  line.plain.length <= LONGEST_HEAD &&
  (PAGE_ONLY.test(line.text.trim()) ||
    (/\d$/u.test(line.text) &&
      PAGE_AT_EDGE.test(line.text.slice(-40)) &&
      // A class and a case's number are at the two ends of a line too.
      (caseNumberAlone(line.plain) === null || PAGE_OF_PAGES.test(line.plain))) ||
    PAGE_START.test(line.plain) ||
    (PAGE_WORD.test(line.plain) && !/\.{3,}/u.test(line.plain)))

/** How many pages "3/12" speaks of, where several lines count up to the same number: a case number looks alike and does not. */
const pageTotals = (lines: readonly Line[]): ReadonlySet<string> => {
  const pages = new Map<string, Set<string>>()
  for (const line of lines) {
    const [, page, total] = PAGE_OF_PAGES.exec(line.plain) ?? []
    if (page === undefined || total === undefined || Number(page) > Number(total)) continue
    pages.set(total, (pages.get(total) ?? new Set()).add(page))
  }
  return new Set([...pages].filter(([, seen]) => seen.size > 1).map(([total]) => total))
}

/** The same words, far from a number at the right edge of the line. */
const HEAD_AND_PAGE = /^(.*\S)\s{3,}(\d{1,4})$/u

/** A running head with its page: the same name or date again and again, and a number that grows from one to the next. */
const risingPages = (lines: readonly Line[]): ReadonlySet<number> => {
  const heads = new Map<string, { readonly place: number; readonly page: number }[]>()
  for (const [place, line] of lines.entries()) {
    const [, words, page] =
      line.plain.length <= LONGEST_HEAD ? (HEAD_AND_PAGE.exec(line.text.trim().slice(0, 300)) ?? []) : []
    if (words === undefined || page === undefined || words.length < 6) continue
    const known = heads.get(foldText(words))
    if (known) known.push({ place, page: Number(page) })
    else heads.set(foldText(words), [{ place, page: Number(page) }])
  }
  const running = [...heads].filter(
    ([words, seen]) =>
      seen.length >= 3 &&
      seen.every(({ page }, i) => i === 0 || page > (seen[i - 1]?.page ?? 0)) &&
      looksLikeRunningHead(words, new Set([words]))
  )
  return new Set(running.flatMap(([, seen]) => seen.map(({ place }) => place)))
}

/** A row of links is at most so long. */
const LONGEST_ROW = 100
const YES_OR_NO: ReadonlySet<string> = new Set(['ja', 'nej', 'yes', 'no'])
const isLink = (folded: string): boolean => SITE_FURNITURE.has(folded) || YES_OR_NO.has(folded)

/** Whether a line is two links or more with nothing but a blank between: a printed page keeps no wider ones. */
const isMadeOfLinks = (folded: string): boolean => {
  const words = folded.length > LONGEST_ROW ? [] : folded.split(' ')
  let from = 0
  let links = 0
  for (let to = words.length; from < words.length; to = words.length) {
    while (to > from && !isLink(words.slice(from, to).join(' '))) to--
    if (to === from) return false
    from = to
    links++
  }
  return links > 1
}

/** Several links in a row: "Læs op   Udskriv   Del siden", or the foot of a page with its legal links. */
const isRowOfLinks = (text: string): boolean => {
  const parts = text
    .trim()
    .split(/\s{2,}[-–]\s{2,}|\s{2,}|\s*[|·]\s*/u)
    .map(foldText)
  if (parts.length < 2) return isMadeOfLinks(parts[0] ?? '')
  const links = parts.filter((part) => isLink(part)).length
  return (
    links === parts.length ||
    (links >= 2 && parts.length <= 8) ||
    (links >= 1 && parts.some((part) => /^cvr|^kontakt\s/u.test(part)))
  )
}

/** A ruled line: one sign or two, again and again, whichever a publisher draws with. */
const RULE = /^\s*(?:[-_=*~.|:+#·•–—―…¯\u2500-\u257f\u2581-\u258f]\s*){3,}$/u
/** Whether a line is nothing but a rule. Of a table's borders and empty rows nothing is a gap in the text. */
const isRule = (line: Line): boolean => RULE.test(line.text)
const isGap = (line: Line): boolean => isRule(line) && line.cells === null && !/[|+\u2500-\u257f]/u.test(line.text)

const isNotice = (folded: string): boolean => FURNITURE_STARTS.some((start) => folded.startsWith(start))

const isSiteFurniture = (line: Line): boolean => {
  if (isRule(line)) return true
  if (line.plain.length > 160) return line.plain.length < 500 && isNotice(foldText(line.plain))
  const folded = foldText(line.plain.replace(/^\[([^\]]*)\]\([^)]*\)$/u, '$1')).replace(/[\s↑^»>]+$/u, '')
  return (
    SITE_FURNITURE.has(folded) ||
    isRowOfLinks(line.text) ||
    CONTINUED.test(folded) ||
    isNotice(folded) ||
    /^!\[[^\]]*\]\([^)]*\)$/u.test(line.plain)
  )
}

const isDecision = (line: Line): boolean => {
  const heading = decisionHeadingOf(line)
  return heading !== null && heading.form !== 'dated'
}

/** Whether bodies and dates by themselves head decisions here: at least twice one stands right below a bare "Beslutninger". */
const datedHeadBlocks = (lines: readonly Line[]): boolean => {
  let below = 0
  for (const [place, line] of lines.entries()) {
    const heading = line.plain.length <= LONGEST_HEAD ? decisionHeadingOf(line) : null
    if (heading?.form !== 'worded' || heading.date !== null || heading.rest !== '') continue
    const next = lines.slice(place + 1, place + 4).find((one) => !isBlank(one))
    if (next !== undefined && decisionHeadingOf(next)?.form === 'dated') below++
  }
  return below >= 2
}

/** A line at a page's edge that names body or municipality and a date: the foot of a page, even where the document has only one. */
const isDatedFoot = (line: Line): boolean =>
  line.plain.length < 100 &&
  !/[.!?:]$/u.test(line.plain) &&
  !isDecision(line) &&
  /kommune(?!\p{L})/iu.test(line.plain) &&
  findDates(line.plain).some((date) => date.year !== null)

/** Names and numbers only: a sentence has small words of its own. */
const isTelegraphic = (plain: string): boolean =>
  plain.split(/[\s·|,;–-]+/u).every((word) => !/^\p{Ll}{3,}/u.test(word) || HEAD_WORDS.has(word.replace(/\.$/u, '')))

/** Whether a line can be the head or foot of every page: it names the kind of document, a municipality or a body, or a date. A decision's words do not. */
const looksLikeRunningHead = (plain: string, opening: ReadonlySet<string>): boolean =>
  !/[.!?:]$/u.test(plain) &&
  caseNumberLabelled(plain) === null &&
  caseNumberAlone(plain) === null &&
  !/^(?:(?:punkt|pkt|sag|nr)\.?\s?(?:nr\.?\s?)?\d|\d{1,4}\s?[.)])/iu.test(plain) &&
  (/(?<!\p{L})(?:referat|dagsorden|protokol|beslutningsprotokol|kommune|møde|mødedato|minutes|agenda|municipality)(?!\p{L})/iu.test(
    plain
  ) ||
    (isForumName(plain) && opening.has(foldText(plain))) ||
    (findDates(plain).some((date) => date.year !== null) && isTelegraphic(plain)))

/** Repetitions of a line of the document's first three that holds a date or number: a title printed again on every page. */
const runningTitles = (lines: readonly Line[]): ReadonlySet<number> => {
  const titles = new Set<string>()
  const places = new Set<number>()
  for (const [place, line] of lines.entries()) {
    if (isBlank(line) || line.plain.length > LONGEST_HEAD || !/\d/u.test(line.plain) || !/\p{L}/u.test(line.plain))
      continue
    const key = foldText(line.plain)
    if (titles.has(key) && !isDecision(line) && !/[.!?]$/u.test(line.plain)) places.add(place)
    else if (place < 8 && titles.size < 3 && (parseItemCandidate(line)?.title ?? '') === '') titles.add(key)
  }
  return places
}

/** Numbers by themselves that grow, each beside the same line, are pages with their running head. */
const numbersBesideHeads = (lines: readonly Line[], bare: readonly number[]): readonly number[] => {
  const beside = (place: number, step: 1 | -1): string | null => {
    for (let at = place + step; at >= 0 && at < lines.length && Math.abs(at - place) <= 3; at += step) {
      const line = lines[at]
      if (line !== undefined && !isBlank(line)) return line.plain.length <= LONGEST_HEAD ? foldText(line.plain) : null
    }
    return null
  }
  for (const step of [1, -1] as const) {
    const groups = new Map<string, number[]>()
    for (const place of bare) {
      const head = beside(place, step)
      if (head === null || !/\p{L}{3}/u.test(head)) continue
      groups.set(head, [...(groups.get(head) ?? []), place])
    }
    for (const [head, places] of groups) {
      const numbers = places.map((place) => Number(lines[place]?.plain))
      const grow = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0))
      if (places.length < 3 || !grow || !looksLikeRunningHead(head, new Set([head]))) continue
      const [first = 0] = numbers
      const last = numbers[numbers.length - 1] ?? 0
      // The first page may lack the head, the last what follows it.
      return bare.filter(
        (place) => places.includes(place) || [first - 1, last + 1].includes(Number(lines[place]?.plain))
      )
    }
  }
  return []
}

const SET_APART = 20
/** Numbers by themselves, far from the margin, that grow through the document are its pages. */
const numbersSetApart = (lines: readonly Line[], bare: readonly number[]): readonly number[] => {
  const apart = bare.filter((place) => {
    const text = lines[place]?.text ?? ''
    return text.length - text.trimStart().length >= SET_APART
  })
  const numbers = apart.map((place) => Number(lines[place]?.plain))
  return apart.length >= 2 && numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0)) ? apart : []
}

/** Numbers by themselves that count up one by one through the whole document are its pages, where items with other numbers ("Punkt 4") follow. */
const countedPages = (lines: readonly Line[], bare: readonly number[]): readonly number[] => {
  const numbers = bare.map((place) => Number(lines[place]?.plain))
  const counts = numbers.length >= 3 && numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1)
  const worded = !counts
    ? []
    : bare.filter((place) => {
        const next = lines.slice(place + 1, place + 6).find((line) => !isBlank(line))
        const candidate = next === undefined ? null : parseItemCandidate(next)
        return candidate?.style === 'worded' && candidate.number !== Number(lines[place]?.plain)
      })
  return worded.length >= 2 ? bare : []
}

/**
 * Lines of running heads that stand elsewhere too, as words of an item ("Direktionen" below "Beslutningskompetence"): those that come again just as
 * far from the number of their page, with nothing but other lines of the head between.
 */
const besidePages = (
  lines: readonly Line[],
  pages: ReadonlySet<number>,
  taken: ReadonlySet<number>,
  opening: ReadonlySet<string>
): readonly number[] => {
  const groups = new Map<string, number[]>()
  for (const page of pages) {
    for (const step of [1, -1] as const) {
      let filled = 0
      for (let at = page + step; filled < EDGE_LINES + 1 && Math.abs(at - page) < 12; at += step) {
        const line = lines[at]
        if (line === undefined) break
        if (isBlank(line)) continue
        filled++
        if (taken.has(at)) continue
        if (
          line.plain.length <= LONGEST_HEAD &&
          looksLikeRunningHead(line.plain, opening) &&
          sectionHeadingOf(line) === null &&
          !isDecision(line)
        ) {
          const key = `${step} ${filled} ${withoutNumbers(line.plain)}`
          const known = groups.get(key)
          if (known) known.push(at)
          else groups.set(key, [at])
        }
        break
      }
    }
  }
  return [...groups.values()].filter((places) => places.length >= 3 || (places.length === 2 && pages.size <= 4)).flat()
}

/**
 * Takes page furniture out: page numbers, running heads and feet (lines that come again at the edges of pages), rules, and what a web site prints
 * around its texts. Every line taken out is named in `repairs`.
 */
export const clearFurniture = (lines: readonly Line[]): Cleared => {
  const dated = datedHeadBlocks(lines)
  const taken = new Set<number>()
  /** Places near a page's edge, and which edge. */
  const edges = new Map<number, number>()
  const near = (place: number, step: 1 | -1): number[] => {
    const found: number[] = []
    for (
      let at = place + step;
      at >= 0 && at < lines.length && found.length < EDGE_LINES && Math.abs(at - place) < 12;
      at += step
    ) {
      const line = lines[at]
      if (line === undefined || isBlank(line)) continue
      found.push(at)
      // Below a section's heading stands its text.
      if (step === 1 && sectionHeadingOf(line)?.ambiguous === false) break
    }
    return found
  }
  const bareNumbers: number[] = []
  const pageLines = new Set<number>()
  const totals = pageTotals(lines)
  const rising = risingPages(lines)
  for (const [place, line] of lines.entries()) {
    // Of a rule of underscores, which mark what is bold, nothing printed is left.
    if (isBlank(line) && (line.cells !== null || !isRule(line))) continue
    if (isSiteFurniture(line)) taken.add(place)
    else if (isPageLine(line) || rising.has(place) || totals.has(PAGE_OF_PAGES.exec(line.plain)?.[2] ?? '')) {
      taken.add(place)
      if (pageLines.size < MOST_EDGES) pageLines.add(place)
      for (const at of [...near(place, -1), ...near(place, 1)]) edges.set(at, place)
    } else if (NUMBER_ONLY.test(line.plain)) bareNumbers.push(place)
    if (line.newPage && edges.size < MOST_EDGES) {
      edges.set(place, place)
      for (const at of [...near(place, -1), ...near(place, 1)]) edges.set(at, place)
    }
  }
  for (const place of [...countedPages(lines, bareNumbers), ...footOf(lines), ...signaturesOf(lines)]) taken.add(place)
  for (const place of [...numbersBesideHeads(lines, bareNumbers), ...numbersSetApart(lines, bareNumbers)]) {
    taken.add(place)
    pageLines.add(place)
    for (const at of [...near(place, -1), ...near(place, 1)]) edges.set(at, place)
  }
  for (const place of bareNumbers) {
    const after = near(place, 1)[0]
    if (edges.has(place) && (after === undefined || lines[after]?.newPage === true || lines[place]?.newPage === true))
      taken.add(place)
  }
  for (const place of edges.keys()) {
    const line = lines[place]
    if (line !== undefined && place > 15 && !taken.has(place) && isDatedFoot(line)) taken.add(place)
  }
  const running = runningTitles(lines)
  for (const place of running) taken.add(place)
  for (const place of bareNumbers) {
    const after = near(place, 1)[0]
    if (after === undefined ? place > 30 : running.has(after)) taken.add(place)
  }
  const at = new Map<string, number[]>()
  for (const place of edges.keys()) {
    const line = lines[place]
    if (
      line === undefined ||
      taken.has(place) ||
      line.plain.length > LONGEST_HEAD ||
      line.plain.length < 3 ||
      NUMBER_ONLY.test(line.plain)
    )
      continue
    const key = withoutNumbers(line.plain)
    const places = at.get(key)
    if (places === undefined) at.set(key, [place])
    else places.push(place)
  }
  const total = new Map<string, number>()
  if (at.size > 0)
    for (const line of lines)
      if (line.plain.length <= LONGEST_HEAD)
        total.set(withoutNumbers(line.plain), (total.get(withoutNumbers(line.plain)) ?? 0) + 1)
  const repeatedHeads = new Set<string>()
  const opening = new Set(lines.slice(0, 25).map((line) => foldText(line.plain.slice(0, LONGEST_HEAD))))
  for (const [key, places] of at) {
    const everywhere = total.get(key) ?? 0
    const [first] = places
    const pages = new Set(places.map((place) => edges.get(place))).size
    const line = first === undefined ? undefined : lines[first]
    if (
      pages < 2 ||
      line === undefined ||
      sectionHeadingOf(line) !== null ||
      isDecision(line) ||
      (dated && decisionHeadingOf(line)?.form === 'dated') ||
      /^(?:punkt|pkt|sag|nr)(?!\p{L})/iu.test(line.plain)
    )
      continue
    if (places.length >= everywhere * 0.6 && looksLikeRunningHead(line.plain, opening)) repeatedHeads.add(key)
  }
  if (repeatedHeads.size > 0) {
    let seen = 0
    for (const [place, line] of lines.entries()) {
      if (line.plain === '' || line.plain.length > LONGEST_HEAD || !repeatedHeads.has(withoutNumbers(line.plain)))
        continue
      seen++
      if (seen > 1 || place > 15) taken.add(place)
    }
  }
  // A head has two such lines at most: the second is reached when the first is gone.
  for (let pass = 0; pass < 2; pass++)
    for (const place of besidePages(lines, pageLines, taken, opening)) if (place > 15) taken.add(place)
  const kept: Line[] = []
  const repairs: Repair[] = []
  let broken = false
  for (const [place, line] of lines.entries()) {
    if (taken.has(place)) {
      repairs.push({ line: line.number, kind: 'furniture', before: line.text.trim(), after: '' })
      broken = true
      // What a rule parts stays parted.
      const [before, after] = [kept.at(-1), lines[place + 1]]
      if (isGap(line) && before !== undefined && !isBlank(before) && after !== undefined && !isBlank(after))
        kept.push(...splitLine(line, ['']))
      continue
    }
    kept.push(broken && !line.newPage && !isBlank(line) ? { ...line, newPage: true, memory: [] } : line)
    broken = isBlank(line) && (broken || line.newPage)
  }
  return { lines: kept, repairs }
}
