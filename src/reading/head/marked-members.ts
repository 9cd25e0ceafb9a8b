import { spacedCells } from '../headings/task-columns.ts'
import { foldText } from '../text/fold-text.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { bareName, isPersonName } from '../text/person-names.ts'

/** A head stands in so many of the first lines. */
const FIRST_LINES = 80
const LONGEST = 400
/** So many people must have the mark of those who were there. */
const LEAST_PRESENT = 2
/** Signs that say by themselves, among others that say the opposite, who was there and who was not. */
const PRESENT = new Set(['x', 'X', '+', '✓', '✔', '√', '☑', '☒', '✅'])
const ABSENT = new Set(['o', '0', '-', '–', '—', '÷', '✗', '✘', '✕', '☐', '❌'])
/** Signs that say it of one alone, behind the name in brackets. */
const SAYS_ABSENT = new Set(['÷', '-', '–', '✗', '✘'])
/** A sign or a capital letter by itself, as marks are: most heads have none. */
const MAY_BE_MARK = /(?:^|[\s(])[\p{Lu}xo0+✓✔√☑☒✅÷✗✘✕☐❌–—-](?:[\s),.;]|$)/mu

const IS_PRESENT = '(?:mødt|til ?stede|tilstede|deltog|deltager|deltaget|fremmødt|present|attended)'
const IS_ABSENT =
  '(?:afbud|fraværende|ikke (?:mødt|til ?stede|tilstede|deltaget)|deltog ikke|udeblevet|absent|apologies)'
const MARK = String.raw`[\p{Lu}xo+✓✔√÷✗✘–-]`
const legend = (words: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d])(${MARK})\s?[=:]?\s?${words}(?!\p{L})|(?<!\p{L}|ikke )${words}\s?[(=:]\s?(${MARK})(?![\p{L}\d])`,
    'iu'
  )
const PRESENT_LEGEND = legend(IS_PRESENT)
const ABSENT_LEGEND = legend(IS_ABSENT)
const markIn = (plain: string, words: RegExp): string | null => {
  const [, before, behind] = words.exec(plain) ?? []
  return before ?? behind ?? null
}
/** "x = mødt", "+ til stede", "Til stede (+)": what a mark means. */
const legendOf = (plain: string): { readonly present: string | null; readonly absent: string | null } => ({
  present: markIn(plain, PRESENT_LEGEND),
  absent: markIn(plain, ABSENT_LEGEND)
})

/** "Medlemmer:", "Socialdemokratiet:", "A:", before the first name of a line. */
const GROUP_BEFORE = /^\p{Lu}[\p{L}\d ()/=+,.–-]{0,60}:\s+(?=\S)/u
const OF_OTHERS = /^(?:referent|sekretær|ordstyrer|afbud|fraværende|ikke|gæst|øvrige|secretary|absent|guest)/iu
const BEFORE = /^(\S)\s+(?=\p{Lu})(.+)$/u
const BEHIND = /^(.{3,80}?)\s?(?:\((\S)\)|\s(\S))$/u

interface Entry {
  readonly name: string
  readonly mark: string
  readonly place: 'before' | 'behind' | 'in brackets' | null
}

const entryOf = (printed: string): Entry | null => {
  const text = printed.trim().replace(/[.;]$/u, '')
  const nameIn = (said: string): string | null => {
    const name = bareName((said.split(/[,–]|\s-\s/u)[0] ?? '').trim())
    return isPersonName(name) && !/^(?:Liste|Parti|Gruppe)\s/u.test(name) ? name : null
  }
  const [, mark = '', behind = ''] = BEFORE.exec(text) ?? []
  if (mark !== '' && (PRESENT.has(mark) || ABSENT.has(mark) || /\p{Lu}/u.test(mark))) {
    const name = nameIn(behind)
    if (name !== null) return { name, mark, place: 'before' }
  }
  const [, said = '', inBrackets, bare] = BEHIND.exec(text) ?? []
  const last = inBrackets ?? bare ?? ''
  if (last !== '' && (PRESENT.has(last) || ABSENT.has(last))) {
    const name = nameIn(said)
    if (name !== null) return { name, mark: last, place: inBrackets === undefined ? 'behind' : 'in brackets' }
  }
  const name = nameIn(text)
  return name === null ? null : { name, mark: '', place: null }
}

/** The people whom a line names, each with the mark beside the name; none where it names others than people. */
const entriesIn = (line: Line): readonly Entry[] => {
  // More columns have words over them.
  if ((line.cells?.length ?? 0) > 2 || spacedCells(line.text.slice(0, LONGEST)).length > 2) return []
  const text = line.cells === null ? line.text.trim() : line.cells.filter((cell) => cell !== '').join(' ')
  if (text === '' || text.length > LONGEST) return []
  const label = GROUP_BEFORE.exec(text)?.[0] ?? ''
  if (OF_OTHERS.test(label)) return []
  const own = text.slice(label.length)
  // "x Anna Holt, formand": said of one person.
  const whole = BEFORE.test(own) ? entryOf(own) : null
  if (whole !== null && !/,\s\S\s\p{Lu}/u.test(own)) return [whole]
  const entries = own.split(/[,;]\s+/u).map(entryOf)
  return entries.every((entry) => entry !== null) ? entries : []
}

/** A party or a list over its own members, or the words over all: none of the names below. */
const isOverMembers = ({ plain, bullet, cells }: Line): boolean =>
  bullet === '' &&
  cells === null &&
  plain.split(' ').length <= 12 &&
  /^\p{Lu}/u.test(plain) &&
  !/[.!?]$|\d{4}/u.test(plain)

const FIELD =
  /^(?:(?:møde)?deltagere?|medlemmer|fremmødte?|mødte?|til ?stede|tilstede|deltog|members|participants|present|attendance|udvalgets medlemmer|navne?)(?!\p{L})/u

/**
 * Lines of a head that names all members and marks each as there or not ("x Anna Holt", "Per Lund (+)", "Bo Ask (÷)", "M Ida Krog" below "M = mødt"), with two
 * labelled lists in their place. Told by marks of both kinds, by a legend, or by words over the list. Others are left as they are.
 */
export const withMarksTold = (lines: readonly Line[]): readonly Line[] => {
  const head = lines.slice(0, FIRST_LINES)
  if (!head.some(({ text }) => MAY_BE_MARK.test(text))) return lines
  const byPlace = head.map((line) => (isBlank(line) ? [] : entriesIn(line)))
  const marked = byPlace.flatMap((entries, place) => (entries.some((entry) => entry.mark !== '') ? [place] : []))
  const [from] = marked
  const last = marked.at(-1)
  if (from === undefined || last === undefined) return lines
  let present = new Set<string>(PRESENT)
  let absent = new Set<string>(ABSENT)
  let saysPresent = false
  for (const { plain } of head.slice(0, last + 3)) {
    const legend = plain.length > LONGEST ? { present: null, absent: null } : legendOf(plain)
    if (legend.present !== null) {
      present = new Set([legend.present])
      saysPresent = true
    }
    if (legend.absent !== null) absent = new Set([legend.absent])
  }
  let end = last
  // Those right below who have no mark are of the same list.
  while (byPlace[end + 1]?.length === 1 && !GROUP_BEFORE.test(head[end + 1]?.text.trim() ?? '')) end++
  const above = head.slice(0, from).findLast((line) => !isBlank(line))
  // Columns with words over them.
  if (above !== undefined && (above.cells ?? spacedCells(above.text)).length > 1) return lines
  const block = byPlace.slice(from, end + 1)
  const all = block.flat()
  const there = all.filter(({ mark }) => present.has(mark))
  const away = all.filter(({ mark }) => absent.has(mark))
  const unmarked = all.filter(({ mark }) => !present.has(mark) && !absent.has(mark))
  const isOfBoth = there.length >= LEAST_PRESENT && away.length > 0
  const isTicked = there.length >= LEAST_PRESENT && (saysPresent || FIELD.test(foldText(head[from - 1]?.plain ?? '')))
  const isAlone =
    there.length === 0 &&
    away.length > 0 &&
    unmarked.length >= LEAST_PRESENT &&
    away.every(({ mark, place }) => place === 'in brackets' && SAYS_ABSENT.has(mark))
  const others = head.slice(from, end + 1).filter((line, at) => !isBlank(line) && (block[at] ?? []).length === 0)
  if (!(isOfBoth || isTicked || isAlone) || !others.every(isOverMembers)) return lines
  // Beside those who are ticked off, who is not was not there.
  const isAwayToo = !isAlone && away.length === 0
  const names = (entries: readonly Entry[]): string => entries.map(({ name }) => name).join('; ')
  const told = [
    `Til stede: ${names([...there, ...(isAwayToo ? [] : unmarked)])}`,
    ...(away.length > 0 || isAwayToo ? [`Afbud: ${names([...away, ...(isAwayToo ? unmarked : [])])}`] : [])
  ]
  const over = head[from - 1]
  const isLabel = over !== undefined && isOverMembers(over) && (FIELD.test(foldText(over.plain)) || isLegend(over))
  return [
    ...lines.slice(0, isLabel ? from - 1 : from),
    ...splitLine(lines[from] as Line, told),
    ...lines.slice(end + 1)
  ]
}

/** Whether a line says what marks mean. */
const isLegend = ({ plain }: Line): boolean => {
  const { present, absent } = legendOf(plain)
  return present !== null || absent !== null
}
