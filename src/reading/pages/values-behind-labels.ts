import { caseNumberAlone } from '../text/case-number.ts'
import { isForumName } from '../text/forum-name.ts'

/** A label of an item's particulars with nothing behind it. */
const EMPTY = /^\p{Lu}[\p{L} .]{2,28}:$/u
const OF_NUMBER = /^(?:sags?\s?nr\.?|sags?\s?id\.?|sagsnummer):$/iu
const OF_BODY = /^sagen afgøres i:$/iu
const MOST_WORDS = 6
const LEAST = 2

/** The words of a body's name that a text begins with; '' where it begins with none. */
const bodyAtStart = (text: string): string => {
  const words = text.split(' ', MOST_WORDS)
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ')
    if (isForumName(name) && (count === 1 || !isForumName(words.slice(0, count - 1).join(' ')))) return name
  }
  return ''
}

/**
 * Pieces of a page whose labels stood in one column and their values in another, which a copy printed behind all labels ("Sagsnr.: Sagen afgøres i: Bilag: 27/114
 * Havnerådet Kort.pdf"), with each value behind its label. A label that no value fits has none; the last has what is left.
 */
export const withValues = (pieces: readonly string[]): readonly string[] => {
  const out: string[] = []
  for (let at = 0; at < pieces.length; at++) {
    let labels = at
    while (EMPTY.test(pieces[labels] ?? '')) labels++
    const values = pieces[labels]
    if (labels - at < LEAST || values === undefined || !pieces.slice(at, labels).some((label) => OF_BODY.test(label))) {
      out.push(pieces[at] ?? '')
      continue
    }
    let rest = values
    const stack = pieces.slice(at, labels).map((label) => {
      const [first = ''] = rest.split(' ', 1)
      const value = OF_NUMBER.test(label)
        ? caseNumberAlone(first) === null
          ? ''
          : first
        : OF_BODY.test(label)
          ? bodyAtStart(rest)
          : ''
      rest = rest.slice(value.length).trimStart()
      return value === '' ? label : `${label} ${value}`
    })
    out.push(...stack, ...(rest === '' ? [] : [rest]))
    at = labels
  }
  return out
}

const OF_PLACE = /^(?:mødested|sted|mødelokale|lokale):$/iu
const LABELLED = /^(?<label>\p{Lu}[\p{L} .]{2,28}:)\s(?<value>.+)$/u
/** "Mødelokale 9, Rådhuset", "Mødelokale Fyret": a room, and the house where that is one. */
const ROOM =
  /^(?:Mødelokale|Lokale)\s(?:\p{Lu}?\d[\p{L}\d.-]*|\p{Lu}\p{L}*)(?:,\s(?:\p{Lu}\p{L}+\s)?Rådhus(?:et)?)?(?=\s|$)/u
/** Pieces of a head whose place a copy printed behind another label than its own ("Mødested: Fraværende: Mødelokale 9 Ane Bro"), each behind its own. */
export const withPlaces = (pieces: readonly string[]): readonly string[] => {
  const out = [...pieces]
  for (const [at, piece] of pieces.entries()) {
    if (!OF_PLACE.test(piece)) continue
    let behind = at + 1
    while (EMPTY.test(pieces[behind] ?? '')) behind++
    const { label = '', value = '' } = LABELLED.exec(pieces[behind] ?? '')?.groups ?? {}
    const room = ROOM.exec(value)?.[0] ?? ''
    if (room === '') continue
    out[at] = `${piece} ${room}`
    out[behind] = `${label} ${value.slice(room.length).trimStart()}`.trimEnd()
  }
  return out
}
