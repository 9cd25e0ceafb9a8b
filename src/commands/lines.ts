/**
 * What is left of a message when its command words are read. Names, titles, places and topics stand on one line: a message
 * of several lines is pasted text or several commands, never one long name.
 */

const LINE_BREAK = /[\n\r\u2028\u2029]/u
const QUOTED = /^["'“”„«»‘’](.*)["'“”„«»‘’]$/u

/** White space and line breaks folded into single spaces, none at the ends. */
export const foldSpace = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/gu, ' ').trim()

/** The rest of the message from `at` as one line of at most `limit` characters, its spaces folded; null where it is empty, longer or several lines. */
export function restOfLine(text: string, at: number, limit: number): string | null {
  const rest = text.slice(at).trim()
  if (rest.length > limit || LINE_BREAK.test(rest)) return null
  return foldSpace(rest) || null
}

export const isOneLine = (text: string): boolean => !LINE_BREAK.test(text)

/** Whether a text holds more than punctuation: what ends a command is no name. */
export const isNamed = (text: string): boolean => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)

/** A name without quotation marks around it and without punctuation after it; a last dot stays where there are others ("A.B.C."). */
export function bareName(line: string): string {
  const ended = (QUOTED.exec(withoutSigns(line))?.[1]?.trim() || line).replace(
    /(?:\s?[!,;:…]|\s?\.{2,}|\s\.){1,20}$/u,
    ''
  )
  return /^[^.]*[\p{L}\d)]\.$/u.test(ended) ? ended.slice(0, -1) : ended
}

/** Without what may stand behind a closing quotation mark. */
const withoutSigns = (line: string): string => line.replace(/(?<=["'“”„«»‘’])[.!,;:…]{1,20}$/u, '')
