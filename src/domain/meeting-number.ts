/** "Møde nr. 118", "118. ordinære bestyrelsesmøde", "meeting number 12". */
const NUMBER =
  /(?<!\p{L})(?:bestyrelses|udvalgs|råds)?(?:mødet?|meeting)\s*(?:nr\.?|nummer|no\.?|number)\s*(\d{1,4})(?![\d/-])|(?<![\d.])(\d{1,4})\.\s(?:(?:ordinære|ekstraordinære|konstituerende)\s)?(?:bestyrelses|udvalgs|råds)?møde(?!\p{L})/giu
/** "Referat fra møde nr. 117": of another meeting. */
const OF_ANOTHER = /(?<!\p{L})(?:fra|siden|til|from|since)\s(?:(?:det|the|den)\s)?$/iu

/** A meeting named by its number, and where a text names it so. */
export interface MeetingNumber {
  readonly number: number
  readonly start: number
  readonly end: number
}

/** Every meeting that a text names by its number, in order. Takes time in proportion to the text. */
export const findMeetingNumbers = (text: string): readonly MeetingNumber[] =>
  [...text.matchAll(NUMBER)].map((match) => ({
    number: Number(match[1] ?? match[2]),
    start: match.index,
    end: match.index + match[0].length
  }))

/** Mødets nummer: which of its body's meetings the head of minutes says that it was; null where it says none. */
export const readMeetingNumber = (head: string): number | null =>
  findMeetingNumbers(head).find(({ start }) => !OF_ANOTHER.test(head.slice(Math.max(0, start - 30), start)))?.number ??
  null
