import { isBlank, type Line, splitLine } from '../text/lines.ts'

/** Who met, on which day, and which number the matter had there, each behind a label in a line of its own. */
const BODY = /^(?:udvalg|råd|organ|forum|mødeforum|behandlet i)\s?:\s*(\S.{2,100}?)\s*$/iu
const DAY = /^(?:møde)?dato\s?:\s*(\S.{5,40}?)\s*$/iu
const NUMBER = /^(?:dagsordens)?(?:punkt(?:nummer|nr\.?|\snr\.?)?|pkt\.?(?:\s?nr\.?)?)\s?:\s*(\d{1,4})\.?\s*$/iu
const LONGEST_LABELLED = 120

interface Meeting {
  /** The place of the last of the three lines. */
  readonly last: number
  readonly heading: string
}

/** So many lines down, a page's end among them, the last of the three stands. */
const LOOK_AHEAD = 10

/** The meeting that three lines from here on name, the body first; null where they do not. */
const meetingAt = (lines: readonly Line[], place: number): Meeting | null => {
  const first = lines[place]
  if (first === undefined || first.plain.length > LONGEST_LABELLED) return null
  const [, body] = BODY.exec(first.plain) ?? []
  if (body === undefined) return null
  const below: number[] = []
  for (let at = place + 1; at <= place + LOOK_AHEAD && below.length < 2; at++)
    if (lines[at] !== undefined && !isBlank(lines[at] as Line)) below.push(at)
  const [second = '', third = ''] = below.map((at) => (lines[at] as Line).plain)
  if (second.length > LONGEST_LABELLED || third.length > LONGEST_LABELLED) return null
  const [, day] = DAY.exec(second) ?? DAY.exec(third) ?? []
  const [, number] = NUMBER.exec(third) ?? NUMBER.exec(second) ?? []
  return day === undefined || number === undefined
    ? null
    : { last: below[1] ?? place, heading: `${body}, ${day}, pkt. ${number}` }
}

/**
 * Lines of a document that tells by labels what earlier bodies decided of a matter ("Udvalg: Havneudvalget", "Dato: 03-05-2027", "Punktnummer: 4"): the three
 * in one, as others head a decision by body, day and number. A meeting's own head has no number.
 */
export const joinLabelledMeetings = (lines: readonly Line[]): readonly Line[] => {
  const joined = new Map<number, string>()
  const taken = new Set<number>()
  for (let place = 0; place < lines.length; place++) {
    if (isBlank(lines[place] as Line)) continue
    const meeting = meetingAt(lines, place)
    if (meeting === null) continue
    joined.set(place, meeting.heading)
    for (let at = place + 1; at <= meeting.last; at++) taken.add(at)
    place = meeting.last
  }
  if (joined.size === 0) return lines
  return lines.flatMap((line, place) => {
    const heading = joined.get(place)
    if (heading !== undefined) return splitLine(line, [heading])
    return taken.has(place) ? splitLine(line, ['']) : [line]
  })
}
