/** Lines of a head in which a letterhead stands, UTF-16 units of one of its lines at most, and so many of them. */
const FIRST_LINES = 14
const LONGEST = 60
const MOST = 5

/** A name: it begins with a capital and says no label, number or sentence. */
const NAME = /^["“]?\p{Lu}[^:\d.!?]*$/u
/** A place printed behind a date or by itself: "Lokale 12, Mosebjerg Rådhus". */
const PLACE = /(?<=,\s)(\p{Lu}[\p{L} -]{3,50})$/u

/**
 * The names in a document's letterhead: whose minutes they are ("Lunde Skole", "Nordby Kommune", "Rådhuset, Nordby"), by the first lines of the head that
 * hold a name alone. To its minutes such a name does not come back at each item. No line that names one of the `people`.
 */
export function readLetterhead(head: string, people: readonly string[]): string {
  const names = people.map((person) => person.replace(/[,(].*$/u, '').trim()).filter((name) => name.length > 3)
  const found: string[] = []
  const lines = head
    .split('\n', 60)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  for (const line of lines.slice(0, FIRST_LINES)) {
    if (line.length > LONGEST || names.some((name) => line.includes(name))) continue
    const name = NAME.test(line) ? line : PLACE.exec(line)?.[1]
    if (name !== undefined && !found.includes(name)) found.push(name)
    if (found.length === MOST) break
  }
  return found.join('\n')
}
