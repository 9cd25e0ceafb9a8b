import { caseNumberLabelled } from '../text/case-number.ts'
import { type Line, splitLine } from '../text/lines.ts'

const LONGEST = 60
/** "Sagsnr. 710-2027-", at the end of a narrow column. */
const BROKEN = /^\p{L}[^:]{0,24}:?\s?\S*\d[-/]$/u
const REST = /^\d{1,7}$/u

/** Lines in which a labelled number that was broken behind its hyphen is whole: the rest stands alone in the next line. */
export const joinBrokenNumbers = (lines: readonly Line[]): readonly Line[] => {
  const joined: Line[] = []
  for (let place = 0; place < lines.length; place++) {
    const [line, next] = [lines[place] as Line, lines[place + 1]]
    const isBroken =
      next !== undefined && line.plain.length <= LONGEST && BROKEN.test(line.plain) && REST.test(next.plain)
    const whole = isBroken ? `${line.text.trimEnd()}${next.plain}` : ''
    if (whole === '' || (caseNumberLabelled(whole.trim()) === null && !/^dok/iu.test(line.plain))) joined.push(line)
    else {
      joined.push(...splitLine(line, [whole]))
      place++
    }
  }
  return joined
}
