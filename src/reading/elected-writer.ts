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

/** "Per er referent i dag.", "Bodil blev valgt.": by first name, in an item that is called after the office. */
const OF_OFFICE = /(?<!\p{L})(?:referent|sekretær)(?!\p{L})/iu
const BY_FIRST_NAME = new RegExp(
  String.raw`^(\p{Lu}\p{Ll}{2,20})\s(?:blev|er|bliver|var)\s(?:(?:\p{L}+\s)?${ELECTED}(?:\s(?:som|til)\s${OFFICE}|\.|$)|${OFFICE})`,
  'u'
)
const NO_FIRST_NAME =
  /^(?:der|det|den|de|vi|hun|han|ingen|alle|formanden|næstformanden|kassereren|sekretæren|punktet)$/iu

/** Who was elected to write, as one of the first items tells, or null. */
export const electedWriter = (items: readonly { readonly title: string; readonly body: ItemBody }[]): string | null => {
  for (const { title, body } of items.slice(0, FIRST_ITEMS)) {
    for (const { text } of body.sections)
      for (const pattern of WHO_WRITES) {
        const name = bareName(pattern.exec(text.slice(0, LONGEST_TEXT))?.[1] ?? '')
        if (isPersonName(name)) return name
      }
    const said = OF_OFFICE.test(title) ? (body.blocks[0]?.text ?? body.sections[0]?.text ?? '') : ''
    const first = BY_FIRST_NAME.exec(said.trim().slice(0, LONGEST_TEXT))?.[1] ?? ''
    if (first !== '' && !NO_FIRST_NAME.test(first)) return first
  }
  return null
}
