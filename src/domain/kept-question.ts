import type { OperationId, PersonId } from './ids.ts'

/** A thumb under an answer, as Teams names it. */
export type Thumb = 'like' | 'dislike'

/** A question as it is handed over for keeping, its words made ready by `textToKeep`. */
export interface AskedQuestion {
  /** Of the message that asked: a repeat of it is the same question. */
  readonly operation: OperationId
  readonly asker: PersonId
  readonly question: string
  /** Whether the minutes held an answer. */
  readonly found: boolean
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  /** Kept only if its asker judges the answer before the next day is over. */
  readonly waits: boolean
  /** Whether a remark of the asker may be kept with it. */
  readonly remarks: boolean
}

/** What somebody thinks of an answer. */
export interface Rating {
  readonly by: PersonId
  readonly thumb: Thumb
  /** Made ready by `textToKeep`; empty where nothing was written. */
  readonly remark: string
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
}

/** A question as it is kept. `asker` tells one asker from another and says no more. */
export interface KeptQuestion {
  readonly question: string
  readonly asker: string
  readonly found: boolean
  readonly at: string
  readonly thumb: Thumb | null
  readonly remark: string
}

/** Characters of a question, or of a remark about its answer, that are kept at most. */
export const KEPT_CHARACTERS = 500

/** What nobody sees (controls, format characters, variation selectors, tags, private use) and what a terminal might obey. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu

/**
 * CPR-nummer: day, month and year of birth and four digits, written together or apart ("010190-1234", "010190 1234"). The day of a substitute
 * number is 60 higher (CPR-kontoret, "Personnummeret i CPR"). Rather one number too many than one too few.
 */
const PERSONAL_NUMBER =
  /(?<!\d)(?:[06][1-9]|[1278]\d|[39][01])(?:0[1-9]|1[0-2])\d{2}(?:\s?[-–—‐‑−./]\s?|\s)?\d{4}(?!\d)/gu

/** Whether a text seems to hold a Danish personal number. */
export const holdsPersonalNumber = (text: string): boolean => text.search(PERSONAL_NUMBER) >= 0

/** A text with the Danish personal numbers in it made unreadable. */
export const maskPersonalNumbers = (text: string): string => text.replace(PERSONAL_NUMBER, 'xxxxxx-xxxx')

/**
 * What is kept of what somebody wrote to the bot: one line, without what cannot be seen and without personal numbers, 500 characters at most.
 * Empty where nothing is left.
 */
export function textToKeep(written: string): string {
  // White space first: a line break is a control character, and joins two words where it is only left out.
  const seen = written.normalize('NFC').replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ {2,}/g, ' ').trim()
  const masked = [...maskPersonalNumbers(seen)]
  return masked.length <= KEPT_CHARACTERS ? masked.join('') : `${masked.slice(0, KEPT_CHARACTERS - 1).join('')}…`
}
