import { type Line, splitLine } from '../text/lines.ts'

/** "_Rådet vedtog:_ Kajen males", "**Aftalt** Udsat": a label set apart from its text by emphasis, with its colon or without. */
const EMPHASISED = /^(\s*)(_|__|\*|\*\*)(\p{Lu}[^_*:.!?]{2,40})(:?)\2(:?)\s+(?=["“]?[\p{Lu}\d])/u
/** So often a label has its colon for it to be missed elsewhere. */
const LEAST = 2
const LONGEST_LABEL = 60

const partsOf = ({ text, cells, bullet }: Line): RegExpExecArray | null =>
  cells !== null || bullet !== '' || !/[_*]/u.test(text.slice(0, 8))
    ? null
    : EMPHASISED.exec(text.slice(0, LONGEST_LABEL))

/** Lines of a document that emphasises its labels before their text, with the colon that one of them lacks and others of the same words have. */
export const withColonsInEmphasis = (lines: readonly Line[]): readonly Line[] => {
  const counts = new Map<string, number>()
  const bare = new Map<Line, RegExpExecArray>()
  for (const line of lines) {
    const parts = partsOf(line)
    if (parts === null) continue
    const [, , , label = '', within, behind] = parts
    if (within === '' && behind === '') bare.set(line, parts)
    else counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return bare.size === 0
    ? lines
    : lines.flatMap((line) => {
        const [printed, before = '', mark = '', label = ''] = bare.get(line) ?? []
        return printed === undefined || (counts.get(label) ?? 0) < LEAST
          ? [line]
          : splitLine(line, [`${before}${mark}${label}:${mark} ${line.text.slice(printed.length)}`])
      })
}
