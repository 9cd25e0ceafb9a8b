import type { LocalDate } from '../domain/minutes.ts'
import type { ItemBody } from './body/item-body.ts'
import { absentInSentence } from './head/head-sentences.ts'
import { headsAbsent } from './headings/body-in-heading.ts'
import { apartFromAbsent } from './meaning/behind-absent.ts'
import { isPersonName, readPersons } from './text/person-names.ts'

/** An item that tells who was absent, with them behind a colon or in its text. */
const OF_ABSENCE = /^(?:fraværende|fravær|afbud|mødedeltagelse|absent|apologies)(?!\p{L})/iu
/** The label of those who were absent, and the sentence that is one: "Der var afbud fra". */
const ABSENT_LABEL =
  /^(?:fraværende|afbud|ikke til ?stede|absent|(?:der\s(?:er|var)\s)?(?:meldt\s)?afbud(?=\sfra))(?:\si\s\p{Lu}[^:]{3,90}\d{4}(?=:)|\s(?:med|fra|uden|i)(?:\s(?:afbud|mødet))?)?\s?:?\s*/iu
/** Who is there in another's place, came later or left was there. */
const CAME_OR_LEFT = /\s(?:deltog(?!\sikke)|deltager(?!\sikke)|forlod|ankom|kom|mødte(?!\sikke)|gik)(?!\p{L})/iu
const MOST_ABSENT = 12
/** A longer line lists nobody. */
const LONGEST_LIST = 400
/** "Anna Holt (A)" */
const PARTY = /\s\(\p{Lu}{1,3}\)/gu
const BULLET = /^[-–•·*]\s*/u

/** The persons whom a line lists, and nothing else. */
const personsIn = (text: string): readonly string[] => {
  const { names } = readPersons([text.replace(/\s[-–]\s.*$/u, '')])
  return names.length <= MOST_ABSENT && names.every(isPersonName) ? names : []
}

/** Whom an item of absence names behind its own title: "Fraværende: Anna Holt". */
const inTitle = (title: string): readonly string[] => {
  const colon = title.indexOf(':')
  return OF_ABSENCE.test(title) && colon > 0 ? personsIn(title.slice(colon + 1)) : []
}

/**
 * Who was absent by what the first item says, in a list behind or below a label, or in a sentence. What was decided there on a day other than
 * `meetingDate` tells of another meeting.
 */
export const absentInItems = (
  items: readonly { readonly title: string; readonly body: ItemBody }[],
  meetingDate: LocalDate | null
): readonly string[] => {
  const [first] = items
  if (first === undefined) return []
  const titled = inTitle(first.title)
  if (titled.length > 0) return titled
  const isOfAbsence = OF_ABSENCE.test(first.title)
  const named: string[] = []
  const earlier = new Set(
    first.body.blocks.flatMap(({ date, text }) => (date === null || date === meetingDate ? [] : [text]))
  )
  for (const { heading, text } of first.body.sections.filter(
    ({ name, text }) => name !== 'Bilag' && !earlier.has(text)
  )) {
    // An item that is called so may begin with the names.
    let below = isOfAbsence || headsAbsent(heading)
    for (const printed of apartFromAbsent(text).split('\n')) {
      const line = printed.trim()
      if (line === '' || line.length > LONGEST_LIST) continue
      const label = ABSENT_LABEL.exec(line)?.[0]
      const said = line.slice(label?.length ?? 0).replace(BULLET, '')
      const names = label !== undefined || (below && !CAME_OR_LEFT.test(line)) ? personsIn(said) : []
      named.push(...(names.length > 0 ? names : absentInSentence(line.replace(PARTY, ''))))
      below = (label !== undefined && (said === '' || isOfAbsence)) || (below && names.length > 0)
    }
  }
  return [...new Set(named)]
}
