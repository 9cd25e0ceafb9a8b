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
