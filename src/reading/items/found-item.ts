/** Where an item begins. Places are positions in the list of lines. */
export interface FoundItem {
  /** The first line that belongs to the item. */
  readonly start: number
  /** The line with the item's number. */
  readonly place: number
  readonly number: number
  readonly title: string
  readonly closed: boolean
  /** Lines that hold nothing but number and title. */
  readonly titlePlaces: readonly number[]
  /** The document prints no number: this one counts its place. */
  readonly counted?: boolean
  /** The item's text is what was said and decided of it, under a heading that only refers to a list ("Ad 4"). */
  readonly minuted?: string
}

/** A title of an item that has no number of its own, and the line that holds it alone. */
export interface CountedTitle {
  readonly place: number
  readonly title: string
  readonly closed?: boolean
}

/** Items whose numbers the document does not print: counted from one, in the order of their titles. */
export const countedItems = (titles: readonly CountedTitle[]): FoundItem[] =>
  titles.map(({ place, title, closed = false }, index) => ({
    start: place,
    place,
    number: index + 1,
    title,
    closed,
    titlePlaces: [place],
    counted: true
  }))
