import { firstDate } from '../text/calendar-dates.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'

/** A sentence in a head is no longer. */
const LONGEST = 300
/** "År 2027, mandag den 4. maj kl. 19.00 afholdtes møde på": where it was is told in the next line. */
const BROKEN_OFF = /(?<!\p{L})møde\s(?:i|på|hos|ved)$/iu
/** "… møde i" over "udvalget på Havnekontoret." or "i Kajsalen": what comes next says itself where it was. */
const SAYS_ITSELF =
  /^(?:i|på|hos|ved)\s|^\p{L}*(?:udvalget|rådet|nævnet|bestyrelsen|direktionen|kommissionen)(?!\p{L})/iu
/** Where another sentence begins. */
const NEXT_SENTENCE = /(?<=[\p{L}\d]\.)\s+(?=\p{Lu}\p{L}+\s\p{Ll})/u

/** Lines of a head with the sentence that says when and where the meeting was in one, though it goes on in the next line. */
export const joinedSentences = (lines: readonly Line[]): readonly Line[] => {
  const out: Line[] = []
  for (let place = 0; place < lines.length; place++) {
    const [line, next] = [lines[place] as Line, lines[place + 1]]
    const isBroken =
      next !== undefined &&
      !isBlank(next) &&
      line.plain.length + next.plain.length < LONGEST &&
      !SAYS_ITSELF.test(next.plain) &&
      BROKEN_OFF.test(line.plain) &&
      /\d/u.test(line.plain) &&
      (firstDate(line.plain) !== null || /(?<!\p{L})kl(?!\p{L})/iu.test(line.plain))
    if (!isBroken || next === undefined) {
      out.push(line)
      continue
    }
    const [rest = '', ...others] = next.plain.split(NEXT_SENTENCE)
    out.push(...splitLine(line, [`${line.text} ${rest}`]))
    if (others.length > 0) out.push(...splitLine(next, [others.join(' ')]))
    place++
  }
  return out
}
