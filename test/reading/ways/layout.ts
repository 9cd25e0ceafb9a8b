import type { Repair } from '../../../src/domain/minutes.ts'
import { readMinutes } from '../../../src/reading/read-minutes.ts'

/** What a line of a text is when it is set again on a page. */
export type Part =
  | { readonly kind: 'blank' }
  | { readonly kind: 'page' }
  | { readonly kind: 'line'; readonly text: string }
  /** A particular of the meeting and its value. */
  | { readonly kind: 'label'; readonly text: string; readonly label: string; readonly value: string }
  /** An item's number, title and case number. */
  | {
      readonly kind: 'heading'
      readonly text: string
      readonly number: string
      readonly title: string
      readonly rest: string
    }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }

const LABEL = /^(\p{Lu}[\p{L} /-]{1,28}:)\s+(\S.*)$/u
const HEADING = /^((?:(?:Punkt|Pkt\.?|Sag|Ad|§|Nr\.?)\s?)?\d{1,3}[.:)]?(?:\s[-–])?)\s+(\S.*)$/u
const CASE_BEHIND = /^(.*\S)(?:\s+|\s?[-–]\s)(\(?(?:sag(?:snr)?\.?:?\s)?\d{2,4}[-/]\d{3,}\S*)$/u
/** Goes on with the value of the label above. */
const SET_IN = /^(?:\s{4,}|\t)\S/u
/** Lines that were wrapped are at most so long, and most so long at least. */
const WIDEST = 125
const NARROWEST = 58
/** How many letters a text's lines were broken at; null where they were not. */
const widthOf = (lines: readonly string[]): number | null => {
  const lengths = lines.map((line) => line.trimEnd().length).sort((a, b) => b - a)
  const widest = lengths[Math.floor(lengths.length * 0.01)] ?? 0
  return widest <= WIDEST && widest >= NARROWEST ? widest : null
}
/** Whether a line was broken off the one above for want of room. */
const isBrokenOff = (above: string, line: string, width: number | null): boolean =>
  width !== null &&
  above.length + 1 + (/^\S+/u.exec(line.trim())?.[0].length ?? 0) > width &&
  (/^\s*\p{Ll}/u.test(line) || (/^\s*\p{Lu}/u.test(line) && !/[.!?:;]$/u.test(above)))

const rowOf = (line: string): string[] | null => {
  const text = line.trim()
  if (/^\|.*\|$/u.test(text))
    return text
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
  return /\S\s*\t+\s*\S/u.test(text) ? line.split('\t').map((cell) => cell.trim()) : null
}
const isRule = (row: readonly string[]): boolean => row.every((cell) => /^:?-{2,}:?$/u.test(cell))

/** Lines between which no other furniture stands are one head or foot of a page. */
const NEAR_PAGE = 3
/** The numbers of a text's lines that are heads, feet and numbers of its pages: pages have their own when they are set again. */
const pageLines = (repairs: readonly Repair[], raw: readonly string[]): ReadonlySet<number> => {
  const furniture = new Map(
    repairs.filter(({ kind }) => kind === 'furniture').map(({ line, before }) => [line, before])
  )
  const marked = [...furniture].filter(([line, words]) => /\d/u.test(words) || raw[line - 1]?.includes('\f'))
  const near = (line: number): number[] =>
    [1, -1].flatMap((step) => {
      const found: number[] = []
      for (let at = line + step; Math.abs(at - line) <= NEAR_PAGE; at += step) {
        if (furniture.has(at)) found.push(at)
        else if ((raw[at - 1] ?? '').trim() !== '') break
      }
      return found
    })
  return new Set(marked.flatMap(([line]) => [line, ...near(line)]))
}

/** The parts that a text's lines are; `flowing` joins lines that were broken for want of room. */
export const partsOf = (text: string, flowing: boolean): Part[] => {
  const { document, repairs } = readMinutes(text)
  const { items } = document
  const rawLines = text.replace(/^\ufeff/u, '').split(/\r\n|[\n\r]/u)
  const furniture = pageLines(repairs, rawLines)
  const titles = new Set(items.map(({ title }) => title))
  const parts: Part[] = []
  const width = widthOf(rawLines)
  let begun = false
  for (const [place, raw] of rawLines.entries()) {
    if (raw.includes('\f')) parts.push({ kind: 'page' })
    if (furniture.has(place + 1)) continue
    const line = raw.replaceAll('\f', '').trimEnd()
    const last = parts.at(-1)
    if (line.trim() === '') {
      parts.push({ kind: 'blank' })
      continue
    }
    const row = rowOf(line)
    if (row !== null) {
      if (isRule(row)) continue
      if (last?.kind === 'rows' && last.rows[0]?.length === row.length)
        parts[parts.length - 1] = { kind: 'rows', rows: [...last.rows, row] }
      else parts.push({ kind: 'rows', rows: [row] })
      continue
    }
    const [, number = '', behind = ''] = HEADING.exec(line) ?? []
    const cased = CASE_BEHIND.exec(behind)
    const title = cased?.[1] ?? behind
    if (number !== '' && titles.has(title)) {
      begun = true
      parts.push({ kind: 'heading', text: line, number, title, rest: cased?.[2] ?? '' })
      continue
    }
    if (last?.kind === 'label' && SET_IN.test(line) && (rawLines[place - 1] ?? '').trim() !== '') {
      const value = `${last.value}<br>${line.trim()}`
      parts[parts.length - 1] = { ...last, text: `${last.text}\n${line}`, value }
      continue
    }
    const labelled = begun ? null : LABEL.exec(line)
    if (labelled !== null) parts.push({ kind: 'label', text: line, label: labelled[1] ?? '', value: labelled[2] ?? '' })
    else if (flowing && last?.kind === 'line' && isBrokenOff(rawLines[place - 1] ?? '', line, width)) {
      const joined = /\p{Ll}-$/u.test(last.text) ? last.text.slice(0, -1) + line.trim() : `${last.text} ${line.trim()}`
      parts[parts.length - 1] = { kind: 'line', text: joined }
    } else parts.push({ kind: 'line', text: line })
  }
  return parts
}

/** Whether rows have cells of several lines, which no tab sets apart. */
export const hasLines = (rows: readonly (readonly string[])[]): boolean =>
  rows.some((row) => row.some((cell) => /<br/iu.test(cell)))

/** A text whose tables were copied a cell a line. */
export const cellsAsLines = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const row = rowOf(line)
      if (row === null) return [line]
      return isRule(row) ? [] : row.flatMap((cell) => cell.split(/<br\s*\/?>/iu))
    })
    .join('\n')
