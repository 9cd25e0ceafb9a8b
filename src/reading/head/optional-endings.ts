import { type Line, splitLine } from '../text/lines.ts'
import { fieldAlone } from './head-fields.ts'

/** "Deltager(e)", "Medlem(mer):": a label that leaves open how many there are. */
const OPTIONAL = /^(\s*)(\p{L}{4,20})\((\p{Ll}{1,3})\)(?=[\s:]|$)/u

/** A line of a head whose label has an ending in brackets, with the label as others print it; other lines are left as they are. */
export const withoutOptionalEnding = (line: Line): Line => {
  const [all = '', before = '', word = '', ending = ''] = OPTIONAL.exec(line.text.slice(0, 60)) ?? []
  const label = [`${word}${ending}`, word].find((one) => fieldAlone(one) !== null)
  return all === '' || label === undefined
    ? line
    : (splitLine(line, [`${before}${label}${line.text.slice(all.length)}`])[0] ?? line)
}
