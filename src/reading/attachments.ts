import { foldText } from './fold-text.ts'
import { isBlank, type Line } from './lines.ts'

const FILE_END = /\.(?:pdf|docx?|xlsx?|pptx?|msg|html?|jpe?g|png|zip|rtf|txt|dwg|odt)(?=$|[\s,;)])/giu
const NONE = /^(?:-|ingen|ingen bilag|der er ingen bilag|intet|ingen bilag til sagen|none|no attachments|n\/a)\.?$/u
const LIST_MARK = /^(?:\d{1,2}[.)]\s+)/u
/** "1 (Åben) Kort": number and mark of openness before the name. */
const OPENNESS_MARK = /^(?:\d{1,2}\.?\s+)?\((?:åben|åbent|lukket|open|closed)\)\s+/iu
const DOCUMENT_NUMBER = /^\d{3}-\d{4}-\d{3,8}\s+(?:-\s+)?/u

/** Whether a line holds nothing but names of files. */
export const isFileLine = (plain: string): boolean => {
  const names = plain.match(FILE_END)
  return (
    names !== null &&
    /(?:\.\p{L}{2,4})[\s,;)]*$/u.test(plain) &&
    plain.length / names.length < 140 &&
    !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(plain)
  )
}

const nameOf = (text: string): string =>
  text
    .trim()
    .replace(/^\[([^\]]*)\]\([^)]*\)$/u, '$1')
    .replace(/^application\/\S+ icon\s+/u, '')
    .replace(OPENNESS_MARK, '')
    .replace(LIST_MARK, '')
    .replace(DOCUMENT_NUMBER, '')
    .replace(/^\*\*(.*)\*\*$/u, '$1')
    .trim()

const filesOf = (text: string): string[] => {
  const names: string[] = []
  let from = 0
  for (const match of text.matchAll(FILE_END)) {
    const end = match.index + match[0].length
    names.push(text.slice(from, end).replace(/^[\s,;]+/u, ''))
    from = end
  }
  const rest = text.slice(from).replace(/^[\s,;]+/u, '')
  return rest === '' ? names : [...names, rest]
}

/** A name wrapped over two lines, broken in a word or between two. */
const carryOn = (name: string, rest: string): string =>
  /\p{Ll}-$/u.test(name) && /^\p{Ll}/u.test(rest) && !/^og /u.test(rest) ? name.slice(0, -1) + rest : `${name} ${rest}`

/** The attachments that a section lists: a line each, wrapped lines joined, several files on one line apart, "Ingen" as none. */
export const readAttachments = (lines: readonly Line[], inline = false): string[] => {
  const names: string[] = []
  let previous: Line | null = null
  const bulleted = lines.filter((line) => line.bullet !== '').length
  for (const line of lines) {
    if (isBlank(line)) {
      previous = null
      continue
    }
    const printed = (
      line.cells === null ? line.text.trim().slice(line.bullet === '' ? 0 : line.bullet.length) : line.plain
    ).trim()
    const text = nameOf(printed)
    const carriesOn =
      previous !== null &&
      line.bullet === '' &&
      !LIST_MARK.test(printed) &&
      ((bulleted > 0 && previous.bullet !== '') ||
        (/^\p{Ll}/u.test(text) && previous.plain.length >= 60 && !/\.\p{L}{2,4}$/u.test(previous.plain)))
    if (NONE.test(foldText(text)) || text === '') continue
    if (carriesOn && names.length > 0) names[names.length - 1] = carryOn(names.at(-1) ?? '', text)
    else if ((text.match(FILE_END)?.length ?? 0) > 1) for (const name of filesOf(text)) names.push(name)
    else names.push(text)
    previous = line
  }
  // Behind a colon they stand one after the other.
  return inline ? names.flatMap((name) => name.split(/[;,]\s+(?=[\p{Lu}\d])/u)) : names
}
