/** A stretch of text on a page. Measures in points, from the upper left corner of the text as it is read. */
export interface Piece {
  readonly text: string
  readonly x: number
  /** Of the line the letters stand on. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  /** How many blanks were printed before it, where it was cut off a longer text at wide blanks. */
  readonly blanks?: number
  /** How wide its first word is, where that is known of its letters. */
  readonly firstWord?: number
  /** There is space before it, and no blank printed in it. */
  readonly parted?: boolean
  /** How many blanks were printed in the space before it, where that is one or two. */
  readonly spaced?: number
  /** Nothing but these stands between it and what is before it. */
  readonly inLine?: boolean
}
