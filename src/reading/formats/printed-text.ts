import { withSymbols } from './word/symbol-letters.ts'

/** What is printed as it stands: most text is, and letters are looked at one by one. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201d\u2022]*$/u

/** Text as it is printed: symbols as signs, ligatures as letters, blanks of any width as blanks, nothing that is not seen. */
export const asPrinted = (text: string): string =>
  PLAIN.test(text)
    ? text
    : withSymbols(text)
        .replace(/[\ufb00-\ufb06]/gu, (letter) => letter.normalize('NFKC'))
        .replace(/\u00ad/gu, '-')
        .replaceAll('\u2011', '-')
        .replace(/[\u00a0\u2000-\u200a\u202f]/gu, ' ')
        .replace(/[\u200b-\u200f\u2060\ufeff]|[^\P{Cc}\t\n]/gu, '')
        .normalize('NFC')
