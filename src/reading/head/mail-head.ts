import { isBlank, type Line, splitLine } from '../text/lines.ts'

/** The lines of a mail's head: from whom, to whom, when, about what. */
const FIELD =
  /^(from|fra|to|til|cc|bcc|subject|emne|date|dato|sent|sendt|vedhæftet|vedhæftede filer|attachments?|reply-to|svar til|importance|prioritet)\s?:(?:\s|$)/iu
const SENDER = /^(?:from|fra)$/iu
const SUBJECT = /^(?:subject|emne)$/iu
const SENT = /^(?:date|dato|sent|sendt)$/iu
/** A mail's head is within so many lines of the document. */
const OPENING = 20

/**
 * The lines of a document's head without those of a mail's that say who wrote to whom and when it was sent: neither is the meeting's. What the mail is about,
 * and a day without a time, stay.
 */
export const withoutMailFields = (lines: readonly Line[]): readonly Line[] => {
  const fields = new Map<number, string>()
  for (const [place, line] of lines.slice(0, OPENING).entries()) {
    const field = FIELD.exec(line.plain)?.[1]
    if (field !== undefined) fields.set(place, field)
    else if (fields.size > 0 && !isBlank(line)) break
  }
  const names = [...fields.values()]
  if (!names.some((name) => SENDER.test(name)) || !names.some((name) => SUBJECT.test(name))) return lines
  const isMails = (place: number): boolean => {
    const name = fields.get(place)
    if (name === undefined || SUBJECT.test(name)) return false
    return !SENT.test(name) || /\d[.:]\d{2}(?!\d)/u.test(lines[place]?.plain ?? '')
  }
  const kept = lines.filter((_, place) => !isMails(place))
  return kept.length === lines.length ? lines : kept
}

/** "15.11.2027 09:42     Byrådet - referat": when a browser printed the page, above its title. */
const STAMP = /^\s*\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4}),?\s{1,2}\d{1,2}[.:]\d{2}(?:\t\s*|\s{3,})(?=\p{L})/u
const FIRST_LINES = 3
/** The lines of a document's head without the day and hour that a browser printed before the page's title in its first lines. */
export const withoutPrintStamp = (lines: readonly Line[]): readonly Line[] => {
  const places = new Set(
    [...lines.slice(0, FIRST_LINES).keys()].filter((place) => STAMP.test(lines[place]?.text ?? ''))
  )
  if (places.size === 0) return lines
  return lines.flatMap((line, place) => (places.has(place) ? splitLine(line, [line.text.replace(STAMP, '')]) : [line]))
}
