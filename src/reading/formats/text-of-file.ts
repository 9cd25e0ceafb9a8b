import type { Kind } from './binary-text.ts'
import { decodeText } from './decode-text.ts'
import { htmlToText } from './html-text.ts'
import { inThread } from './in-thread.ts'
import { type FileText, Unreadable } from './unreadable.ts'

export type { FileText } from './unreadable.ts'

/** Limits on one file: what minutes come to, many times over. */
const LIMITS = {
  textBytes: 8 * 1024 * 1024,
  binaryBytes: 40 * 1024 * 1024
} as const
/** A web page of more bytes is read in a thread of its own too. */
const LONG_PAGE = 256 * 1024
const TEXT_NAMES = /\.(?:txt|text|md|markdown)$/iu
const HTML_NAMES = /\.(?:html?|xhtml)$/iu
/** How other formats begin that hold readable letters. */
const OTHER_FORMATS = /^(?:\{\\rtf|%!PS|MIME-Version:|<\?xml(?![\s\S]{0,2000}<html)|<\?mso-)/iu
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)[\s>]/iu
/** A PDF's first line stands within its first kilobyte, by its own standard. */
const PDF_START = /(?:^|[\r\n\0]|\ufeff)\s*%PDF-\d/u

const asLatin = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const isPdf = (bytes: Uint8Array): boolean => PDF_START.test(asLatin(bytes).subarray(0, 1024).toString('latin1'))
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9
const isCompound = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
const holds = (bytes: Uint8Array, name: string): boolean => asLatin(bytes).includes(Buffer.from(name, 'utf16le'))

/** Reads a file in a thread of its own. */
const readInThread = (kind: Kind, bytes: Uint8Array): Promise<FileText> =>
  inThread<FileText>(new URL('./binary-worker.js', import.meta.url), { kind, bytes })

/**
 * The text of a file with minutes or an agenda: .txt and .md in UTF-8, UTF-16 or Windows-1252, .html as published, .docx and .pdf. What it is shows
 * in its bytes; its name counts only for text, of which .txt, .md, .html and none are read. All but short texts are read in a thread with limits
 * (12 s, 384 MB of heap, 600 MB in all), two at a time. A scan without text, a password, a bomb, a broken file and a file of another kind are
 * answers; nothing is thrown.
 */
export const textOfFile = async (name: string, bytes: Uint8Array): Promise<FileText> => {
  if (bytes.length === 0) return { ok: false, reason: 'no-text' }
  if (bytes.length > LIMITS.binaryBytes) return { ok: false, reason: 'too-large' }
  if (isZip(bytes)) return readInThread('docx', bytes)
  if (isCompound(bytes)) {
    if (holds(bytes, 'EncryptedPackage')) return { ok: false, reason: 'encrypted' }
    return { ok: false, reason: holds(bytes, 'WordDocument') ? 'old-word' : 'unknown-format' }
  }
  if (isPdf(bytes)) return readInThread('pdf', bytes)
  if (bytes.length > LIMITS.textBytes) return { ok: false, reason: 'too-large' }
  const decoded = decodeText(bytes)
  const start = decoded?.slice(0, 8000).replace(/^\ufeff/u, '') ?? ''
  if (decoded !== null && HTML_START.test(start)) return readHtml(decoded, bytes)
  if (/\.(?:docx|pdf)$/iu.test(name)) return { ok: false, reason: 'broken' }
  if (decoded === null || OTHER_FORMATS.test(start.trimStart())) return { ok: false, reason: 'unknown-format' }
  if (HTML_NAMES.test(name)) return readHtml(decoded, bytes)
  if (!TEXT_NAMES.test(name) && /\.[a-z0-9]{1,5}$/iu.test(name)) return { ok: false, reason: 'unknown-format' }
  return textOrNone(decoded)
}

const textOrNone = (text: string): FileText =>
  text.trim() === '' ? { ok: false, reason: 'no-text' } : { ok: true, text }
const readHtml = async (decoded: string, bytes: Uint8Array): Promise<FileText> => {
  if (bytes.length > LONG_PAGE) return readInThread('html', bytes)
  try {
    return textOrNone(htmlToText(decoded))
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault
    return { ok: false, reason: fault.reason }
  }
}
