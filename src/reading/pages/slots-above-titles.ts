import { isBlank, type Line, splitLine } from '../text/lines.ts'

/** From when an item is dealt with, alone on a line: "17.00-17.10", "Kl. 9.30". */
const SLOT = /^\(?(?:kl\.?\s?)?(\d{1,2})[.:](\d{2})(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2})?\)?\s?:?$/iu
const TITLE = /^["“]?\p{Lu}.{2,98}[^.:;,]$|^Evt\.$/u
/** A pause is no item. */
const PAUSE = /^(?:\p{L}{0,12}pause|frokost|break|lunch|coffee)(?!\p{L})/iu
const LEAST = 3

/** Lines of a document whose items have their time above their title, with both in one line ("17.10-17.40 Ny kaj"); other lines are left as they are. */
export const withSlotsBeside = (lines: readonly Line[]): readonly Line[] => {
  const slots = new Map<number, number>()
  for (const [place, { plain }] of lines.entries()) {
    const [, hours, minutes] = plain.length > 30 ? [] : (SLOT.exec(plain) ?? [])
    const [above, title] = [lines[place - 1], lines[place + 1]]
    if (hours === undefined || title === undefined || (above !== undefined && !isBlank(above))) continue
    if (title.bullet === '' && title.cells === null && TITLE.test(title.plain))
      slots.set(place, Number(hours) * 60 + Number(minutes))
  }
  const times = [...slots.values()]
  if (times.length < LEAST || times.some((time, at) => time <= (times[at - 1] ?? -1))) return lines
  return lines.flatMap((line, place) => {
    const title = slots.has(place) ? lines[place + 1] : undefined
    if (title !== undefined && !PAUSE.test(title.plain)) return splitLine(line, [`${line.plain} ${title.text.trim()}`])
    return slots.has(place - 1) && !PAUSE.test(line.plain) ? [] : [line]
  })
}

const TIME = String.raw`(\d{1,2})[.:](\d{2})`
const KINDS = '(?:orientering|drøftelse|beslutning|information|debat|godkendelse)'
/** "19.15-19.45 - Drøftelse/Beslutning" alone on a line: when an item is dealt with, and what for. */
const WHOLE_SLOT = new RegExp(
  String.raw`^(?:kl\.?\s)?${TIME}\s?[-–]\s?${TIME}(\s?[-–:,]\s?${KINDS}(?:\s?(?:\/|og)\s?${KINDS})?)?$`,
  'iu'
)
const LONGEST_SLOT = 60
const minutesOf = (hours = '', minutes = ''): number => Number(hours) * 60 + Number(minutes)

/**
 * Lines of a document whose items have nothing but their time over them, set apart above and below, each beginning where the one before ends, with their count in
 * its place ("Punkt 2"): what stands first below is the title.
 * Most say what for.
 */
export const withSlotsCounted = (lines: readonly Line[]): readonly Line[] => {
  const slots = new Map<number, number>()
  let [ends, kinds] = [-1, 0]
  for (const [place, { plain }] of lines.entries()) {
    const [, ...times] = plain.length > LONGEST_SLOT ? [] : (WHOLE_SLOT.exec(plain) ?? [])
    const [above, below] = [lines[place - 1], lines[place + 1]]
    if (times.length === 0 || above === undefined || !isBlank(above) || below === undefined || !isBlank(below)) continue
    const begins = minutesOf(times[0], times[1])
    if (ends >= 0 && begins !== ends) return lines
    ends = minutesOf(times[2], times[3])
    if (times[4] !== undefined) kinds++
    slots.set(place, slots.size + 1)
  }
  // Times by themselves may be the cells of a table, below their titles.
  if (slots.size < LEAST || kinds * 2 <= slots.size) return lines
  return lines.flatMap((line, place) => {
    const count = slots.get(place)
    return count === undefined ? [line] : splitLine(line, [`Punkt ${count}`])
  })
}
