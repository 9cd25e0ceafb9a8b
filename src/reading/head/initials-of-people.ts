import { bareName, isPersonName } from '../text/person-names.ts'

const INITIALS = /^\p{Lu}{2,5}$/u
/** "Anna Holt (AHO)": a name with the letters that stand for it below. */
const NAME_AND_INITIALS = /(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,4})\s\((\p{Lu}{2,5})\)/gu

/** Whether a writer is named by initials only: "Ref.: AHO". */
export const isInitials = (name: string): boolean => INITIALS.test(name)

/** Adds the letters behind the names of a list to those known, with the names they stand for; null where several have the same, as those of a party have. */
export const noteInitials = (known: Map<string, string | null>, lines: readonly string[]): void => {
  for (const [, printed = '', letters = ''] of lines.join(' ').matchAll(NAME_AND_INITIALS)) {
    const name = bareName(printed)
    if (isPersonName(name) && name.charAt(0) === letters.charAt(0))
      known.set(letters, (known.get(letters) ?? name) === name ? name : null)
  }
}
