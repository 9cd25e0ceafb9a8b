const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu

/**
 * The form in which words of a document are compared: NFC, lower case, runs of white space as one blank, invisible characters and Markdown
 * emphasis gone, dashes and quotation marks of one kind. For comparing only; never shown.
 */
export const foldText = (text: string): string => (TO_FOLD.test(text) ? foldAll(text) : text.trim().toLowerCase())

/** Where more than the case may be to fold; letters of Western Europe are composed already. */
const TO_FOLD = /[^ A-Za-z0-9À-ÖØ-öø-ÿ.,:;()/&!?%+-]| {2}/u

const foldAll = (text: string): string =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[*_`]+/gu, '')
    .replace(/[‐‑–—−]/gu, '-')
    .replace(/[“”„»«"'’‘´]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()

/** Only letters and digits of a text, folded: for comparing titles that differ in punctuation or spacing. */
export const foldLetters = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
