import { splitSentences } from './sentences.ts'

/** Words by which minutes say that somebody came in another's place. */
const INSTEAD =
  /(?<!\p{L})(?:stedfortræder\p{L}*|suppleant\p{L}*|i stedet for|substitut\p{L}*|in place of|instead of|i (?:hans|hendes|deres) sted)(?!\p{L})/iu
/** A person by two words, with initials or particles between. */
const PERSON = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)*(?: \p{Lu}[\p{L}'’-]+)+/gu
/** "… for Anna Holt": whom the sentence itself names as the one who was away. */
const NAMES_ABSENT =
  /(?:for|stedet for|place of|instead of) \p{Lu}|^(?:afbud|fraværende|ikke til ?stede|absent)(?!\p{L})|\p{Lu}\p{L}+.{0,12} [-–] \p{Lu}/iu
/** A label above those who came instead, each in a line with whose place it was: "Stedfortrædere:". */
const LABEL = /^\s*(?:stedfortrædere?|suppleanter|suppleant(?:er)? indkaldt|substitutes?|deputies|deputy)\s*:?\s*$/iu
/** "Anna Holt (A) for Per Lind (A)". */
const IN_PLACE_OF = /^\s*\p{Lu}.{3,60}\sfor\s\p{Lu}/u
/** "Afbud: Anna Holt", and below it "Stedfortræder: Per Lind": two labelled lines are one saying. */
const ABSENT_LINE = /^\s*(?:afbud|fraværende|forfald|ikke til ?stede|absent|apologies)(?:\s\p{L}+)?\s*:/iu
const INSTEAD_LINE = /^\s*(?:stedfortrædere?|suppleant(?:er)?|substitutes?|deputy|deputies)\s*:/iu
/** UTF-16 units of a saying at most. */
const LONGEST = 300

/** The names of persons in a text. */
export const personsIn = (text: string): readonly string[] => text.match(PERSON) ?? []

/**
 * What a text (the head of minutes, a decision) says of who came in another's place, verbatim, a saying each: its sentence, and the one before where that
 * names who was away ("Anna Holt og Per Lind. Bo Ask mødte som stedfortræder."). Takes time in proportion to the text.
 */
export function readSubstitutes(text: string): readonly string[] {
  if (!INSTEAD.test(text)) return []
  const sentences = splitSentences(text)
  const sayings = sentences.flatMap((sentence, i) => {
    if (!INSTEAD.test(sentence.text) || personsIn(sentence.text).length === 0) return []
    const before = sentences[i - 1]
    const isLed =
      before !== undefined &&
      !NAMES_ABSENT.test(sentence.text) &&
      (!text.slice(before.end, sentence.start).includes('\n') ||
        (INSTEAD_LINE.test(sentence.text) && ABSENT_LINE.test(before.text)))
    const saying = text.slice(isLed ? before.start : sentence.start, sentence.end)
    return saying.length > LONGEST ? [] : [saying]
  })
  return [...new Set([...sayings, ...listedUnderLabel(text)])]
}

/** The lines below a label that say who came for whom, up to the first that does not. */
function listedUnderLabel(text: string): readonly string[] {
  const listed: string[] = []
  let isBelow = false
  for (const line of text.split('\n')) {
    if (LABEL.test(line)) isBelow = true
    else if (isBelow && line.trim() !== '') {
      isBelow = line.length <= LONGEST && IN_PLACE_OF.test(line) && personsIn(line).length > 1
      if (isBelow) listed.push(line.trim())
    }
  }
  return listed
}
