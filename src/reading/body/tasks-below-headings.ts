import type { SectionHeading } from '../headings/section-heading.ts'
import { isBlank, type Line } from '../text/lines.ts'

/** Who is to do what, by labels. */
const SAYS_WHO =
  /^(?:hvem|hvad|ansvarlig|who|what)\s?:\s+\S.*\s(?:hvem|hvad|hvornår|ansvarlig|frist|who|what|when)\s?:/iu
/** "AH/PL, senest den 4. maj": who, and by when, with no sentence. */
const WHO_AND_WHEN =
  /^\p{Lu}[\p{L}.]*(?:(?:\s|\s?[/,&+]\s?|\sog\s)\p{Lu}[\p{L}.]*){0,5}\s?[,:–-]\s(?:(?:senest|inden|frist|deadline|primo|medio|ultimo)\s.{1,30}|(?:uge\s)?\d{1,2}\S*(?:\s\S+){0,2})$/iu
/** "Hvem: AH", and below it "Frist: 4. maj". */
const WHO = /^(?:hvem|hvad|ansvarlig|who|what)\s?:\s+\S/iu
const LABEL_OF_TASK = /^(?:hvem|hvad|hvornår|ansvarlig|frist|deadline|who|what|when)\s?:\s+\S/iu
const LONGEST_OVER_LIST = 40

/** Whether a line is a task to be ticked off. */
const isTicked = (line: Line | undefined): boolean =>
  line !== undefined && (/^[☐☑☒]$/u.test(line.bullet) || /^(?:\[[ xX✓]?\]|☐|☑)\s/u.test(line.plain))

/** "📌 Næste skridt": a sign before a few words, in place of a heading's mark. */
export const isBehindSign = ({ bullet, plain }: Line): boolean =>
  /^\p{Extended_Pictographic}$/u.test(bullet) && plain.split(' ').length <= 3 && !/[.:]./u.test(plain)

/** Whether a heading for what is to be done stands over tasks, set as such: to be ticked off, by labels, or as a list below what is set as a heading. */
export const headsTasks = (line: Line, section: SectionHeading, following: readonly Line[]): boolean => {
  const first = following.find((one) => !isBlank(one))
  if (section.name !== 'Opfølgning' || section.rest !== '' || first === undefined) return false
  const [, second] = following.filter((one) => !isBlank(one))
  const isLabelled = WHO.test(first.plain) && second !== undefined && LABEL_OF_TASK.test(second.plain)
  const isListed = first.bullet !== '' && (line.marked || isBehindSign(line))
  return isListed || isLabelled || isTicked(first) || SAYS_WHO.test(first.plain) || WHO_AND_WHEN.test(first.plain)
}

/** Whether a few words stand over tasks to be ticked off ("- [ ] Anna: kontrakt"). */
export const headsChecklist = (line: Line, following: readonly Line[]): boolean =>
  line.bullet === '' &&
  line.plain.length <= LONGEST_OVER_LIST &&
  (line.marked || line.plain.endsWith(':')) &&
  isTicked(following.find((one) => !isBlank(one)))
