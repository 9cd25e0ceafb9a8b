import { bulletAs } from './symbol-letters.ts'
import { elements, first, isOn, setting, type XmlNode } from './xml-tree.ts'

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  /** The level below which this one begins anew; null: any above it. 0: never. */
  readonly restart: number | null
  readonly glue: string
  readonly legal: boolean
  readonly style: string | undefined
  readonly font: string
}
interface List {
  readonly levels: ReadonlyMap<number, Level>
  /** Lists with the same counters have the same key. */
  readonly counters: string
  /** Numbers that this list sets when it is first used. */
  readonly starts: ReadonlyMap<number, number>
}

/** Counts the numbers that Word prints and does not store as text. */
export interface WordNumbering {
  /** What stands before the paragraph ("Punkt 3: ", "2.1 ", "• "), '' where it has no number. To be asked once for each, in order. */
  readonly next: (id: string | null, level: number | null, style: string | undefined) => string
}

const LEVELS = 9

const letters = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
const roman = (value: number): string => {
  let left = value
  let out = ''
  for (const [sign, worth] of [
    ['m', 1000],
    ['cm', 900],
    ['d', 500],
    ['cd', 400],
    ['c', 100],
    ['xc', 90],
    ['l', 50],
    ['xl', 40],
    ['x', 10],
    ['ix', 9],
    ['v', 5],
    ['iv', 4],
    ['i', 1]
  ] as const)
    while (left >= worth) {
      out += sign
      left -= worth
    }
  return out
}
const written = (value: number, format: string): string => {
  if (value < 1 || value > 3000) return String(value)
  if (format === 'lowerLetter') return letters(value)
  if (format === 'upperLetter') return letters(value).toUpperCase()
  if (format === 'lowerRoman') return roman(value)
  if (format === 'upperRoman') return roman(value).toUpperCase()
  if (format === 'decimalZero') return String(value).padStart(2, '0')
  if (format === 'ordinal') return `${value}.`
  return format === 'none' ? '' : String(value)
}
const wholeNumber = (text: string | undefined, otherwise: number): number =>
  text !== undefined && /^\d{1,6}$/u.test(text) ? Number(text) : otherwise

const readLevel = (node: XmlNode): Level => {
  const restart = setting(node, 'w:lvlRestart')
  const glue = setting(node, 'w:suff') ?? 'tab'
  return {
    start: wholeNumber(setting(node, 'w:start'), 0),
    format: setting(node, 'w:numFmt') ?? 'decimal',
    text: setting(node, 'w:lvlText') ?? '',
    restart: restart === undefined ? null : wholeNumber(restart, 0),
    glue: glue === 'nothing' ? '' : ' ',
    legal: isOn(node, 'w:isLgl'),
    style: setting(node, 'w:pStyle'),
    font: first(node, 'w:rPr', 'w:rFonts')?.attributes['w:ascii'] ?? ''
  }
}
const readLevels = (node: XmlNode): Map<number, Level> =>
  new Map(
    elements(node, 'w:lvl').map((level, place): [number, Level] => [
      wholeNumber(level.attributes['w:ilvl'], place),
      readLevel(level)
    ])
  )

/** Reads a document's lists: levels with start, form and text ("Punkt %1:"), restarts, and lists that share their counters. */
export const readNumbering = (root: XmlNode | null): WordNumbering => {
  const abstracts = new Map(
    (root === null ? [] : elements(root, 'w:abstractNum')).map((node): [string, XmlNode] => [
      node.attributes['w:abstractNumId'] ?? '',
      node
    ])
  )
  const byStyleLink = new Map(
    [...abstracts].flatMap(([id, node]): [string, string][] => {
      const style = setting(node, 'w:styleLink')
      return style === undefined ? [] : [[style, id]]
    })
  )
  const lists = new Map<string, List>()
  for (const node of root === null ? [] : elements(root, 'w:num')) {
    const printed = setting(node, 'w:abstractNumId') ?? ''
    const linked = setting(abstracts.get(printed), 'w:numStyleLink')
    const counters = (linked === undefined ? undefined : byStyleLink.get(linked)) ?? printed
    const abstract = abstracts.get(counters)
    if (abstract === undefined) continue
    const levels = readLevels(abstract)
    const starts = new Map<number, number>()
    for (const change of elements(node, 'w:lvlOverride')) {
      const level = wholeNumber(change.attributes['w:ilvl'], 0)
      const own = first(change, 'w:lvl')
      if (own !== undefined) levels.set(level, readLevel(own))
      const start = setting(change, 'w:startOverride')
      if (start !== undefined) starts.set(level, wholeNumber(start, 1))
    }
    lists.set(node.attributes['w:numId'] ?? '', { levels, counters, starts })
  }

  const counts = new Map<string, (number | undefined)[]>()
  const used = new Set<string>()
  return {
    next: (id, printedLevel, style) => {
      const list = id === null ? undefined : lists.get(id)
      if (list === undefined || id === null) return ''
      const at =
        printedLevel ??
        (style === undefined ? undefined : [...list.levels].find(([, level]) => level.style === style)?.[0]) ??
        0
      const level = list.levels.get(at)
      if (level === undefined || at < 0 || at >= LEVELS) return ''
      if (level.format === 'bullet') {
        const bullet = bulletAs(level.text, level.font)
        return bullet === '' ? '' : `${bullet} `
      }
      const counted = counts.get(list.counters) ?? []
      counts.set(list.counters, counted)
      if (!used.has(id)) {
        used.add(id)
        for (const place of list.starts.keys()) counted[place] = undefined
      }
      const startOf = (place: number): number => list.starts.get(place) ?? list.levels.get(place)?.start ?? 1
      const before = counted[at]
      counted[at] = before === undefined ? startOf(at) : before + 1
      for (let below = at + 1; below < LEVELS; below++) {
        const restart = list.levels.get(below)?.restart ?? null
        if (restart === null || (restart !== 0 && at < restart)) counted[below] = undefined
      }
      const text = level.text.replace(/%([1-9])/gu, (_, place: string) => {
        const of = Number(place) - 1
        const format = list.levels.get(of)?.format ?? 'decimal'
        return written(counted[of] ?? startOf(of), level.legal && format !== 'none' ? 'decimal' : format)
      })
      return text.trim() === '' ? '' : text.trimEnd() + level.glue
    }
  }
}
