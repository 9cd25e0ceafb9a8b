import { type Line, splitLine } from '../text/lines.ts'

/** "Mødedato.......: 4. maj 2027", "Sekretær ..: Anna Holt": a label that dots lead to its colon, at a line's beginning or behind a gap. */
const DOTTED = /(^|\s{2,})(\p{L}[\p{L} /.-]{0,30}?\p{L})(\s?\.{2,40}\s?:)(?=\s|$)/gu
const LONGEST = 400
const LEAST = 3

const isDotted = ({ text, cells }: Line): boolean => cells === null && text.length <= LONGEST && text.includes('..')

/** Lines in which dots lead labels to their colons, with the colon right behind the label; what stands behind keeps its column. */
export const withoutLeaders = (lines: readonly Line[]): readonly Line[] => {
  const mended = new Map<Line, string>()
  for (const line of lines) {
    if (!isDotted(line)) continue
    const text = line.text.replace(
      DOTTED,
      (_, gap: string, label: string, dots: string) => `${gap}${label}:${' '.repeat(dots.length - 1)}`
    )
    if (text !== line.text) mended.set(line, text)
  }
  return mended.size < LEAST
    ? lines
    : lines.flatMap((line) => {
        const text = mended.get(line)
        return text === undefined ? [line] : splitLine(line, [text])
      })
}
