/** "Havnebestyrelsen, møde nr. 118", "118. ordinære møde", "Meeting no. 12". */
const NUMBER =
  /(?<!\p{L})(?:bestyrelses|udvalgs|råds)?(?:møde|meeting)(?:t)?\s*(?:nr\.?|nummer|no\.?|number)\s*(\d{1,4})(?![\d/-])|(?<![\d.])(\d{1,4})\.\s(?:(?:ordinære|ekstraordinære|konstituerende)\s)?(?:bestyrelses|udvalgs|råds)?møde(?!\p{L})/giu
/** "Referat fra møde nr. 117": of another meeting. */
const OF_ANOTHER = /(?<!\p{L})(?:fra|siden|til|from|since)\s(?:(?:det|the|den)\s)?$/iu

/** Mødets nummer: which of its body's meetings the head of minutes says that it was; null where it says none. Takes time in proportion to the text. */
export function readMeetingNumber(head: string): number | null {
  for (const match of head.matchAll(NUMBER))
    if (!OF_ANOTHER.test(head.slice(Math.max(0, match.index - 30), match.index))) return Number(match[1] ?? match[2])
  return null
}
