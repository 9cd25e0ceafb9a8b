import { decodeText } from './decode-text.ts'
import { htmlToText } from './html-text.ts'
import { pdfToText } from './pdf/pdf-text.ts'
import { type FileText, Unreadable } from './unreadable.ts'
import { docxToText } from './word/docx-text.ts'

/** The kinds of files that are read apart from what else goes on. */
export type Kind = 'docx' | 'pdf' | 'html'

const textOf = (kind: Kind, bytes: Uint8Array): string | Promise<string> => {
  if (kind === 'pdf') return pdfToText(bytes)
  return kind === 'docx' ? docxToText(bytes) : htmlToText(decodeText(bytes) ?? '')
}

/** The text of a document. What the file can be wrong in is an answer, not a fault. To be run where time and memory are limited. */
export const readBinary = async (kind: Kind, bytes: Uint8Array): Promise<FileText> => {
  try {
    const text = await textOf(kind, bytes)
    return text.trim() === '' ? { ok: false, reason: 'no-text' } : { ok: true, text }
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault
    if (fault instanceof Unreadable) return { ok: false, reason: fault.reason }
    return { ok: false, reason: fault.name === 'PasswordException' ? 'encrypted' : 'broken' }
  }
}
