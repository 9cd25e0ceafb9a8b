import type { ItemBody } from './body/item-body.ts'
import { bareName, isPersonName } from './text/person-names.ts'

/** Among so many items at a meeting's beginning it elects who leads and who writes. */
const FIRST_ITEMS = 3
const LONGEST_TEXT = 2000
const NAME = String.raw`(\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|af|von|van|de)){1,4})`
const OFFICE = String.raw`(?:(?:dirigent|ordstyrer|mødeleder)\sog\s)?(?:referent|sekretær)(?!\p{L})`
const ELECTED = '(?:valgt|udpeget|foreslået|bedt)'
/** "Anna Holt, nr. 4 blev valgt som referent", "Som referent valgtes Anna Holt", "Referent: Anna Holt". */
const WHO_WRITES: readonly RegExp[] = [
  new RegExp(
    String.raw`${NAME}(?:,\s[^,;:\n]{1,25},?|\s\([^()\n]{1,25}\))?\s(?:blev|er|bliver|var)\s(?:(?:\p{L}+\s)?${ELECTED}\s(?:som|til)\s)?${OFFICE}`,
    'u'
  ),
  new RegExp(
    String.raw`(?:[Ss]om|[Tt]il)\s${OFFICE}\s(?:valgtes|udpegedes|(?:blev|er)\s(?:\p{L}+\s)?${ELECTED}|valgte\s\p{L}+|foreslog\s\p{L}+)\s?:?\s${NAME}`,
    'u'
  ),
  new RegExp(String.raw`(?:^|[.,;]\s|\s)[Rr]eferent\s?(?::|blev|er|bliver|var)\s${NAME}`, 'mu')
]

/** Who was elected to write, as one of the first items tells, or null. */
export const electedWriter = (bodies: readonly ItemBody[]): string | null => {
  for (const { sections } of bodies.slice(0, FIRST_ITEMS))
    for (const { text } of sections)
      for (const pattern of WHO_WRITES) {
        const name = bareName(pattern.exec(text.slice(0, LONGEST_TEXT))?.[1] ?? '')
        if (isPersonName(name)) return name
      }
  return null
}
