/** Why a file gives no text that can be trusted. */
export type WhyUnreadable =
  | 'too-large'
  | 'too-many-pages'
  | 'no-text'
  | 'garbled'
  | 'encrypted'
  | 'broken'
  | 'old-word'
  | 'unknown-format'
  | 'not-minutes'
  | 'took-too-long'

/** A file's text, or why there is none. */
export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: WhyUnreadable }

/** Ends the reading of a file from deep within it; caught where the file was opened and given as an answer. */
export class Unreadable extends Error {
  readonly reason: WhyUnreadable

  constructor(reason: WhyUnreadable) {
    super(`the file is unreadable: ${reason}`)
    this.name = 'Unreadable'
    this.reason = reason
  }
}
