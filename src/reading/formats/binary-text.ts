import { docxToText } from './docx-text.ts'
import { pdfToText } from './pdf-text.ts'
import { type FileText, Unreadable } from './unreadable.ts'

/** The text of a Word document or PDF. What the file can be wrong in is an answer, not a fault. To be run where time and memory are limited. */
export const readBinary = async (kind: 'docx' | 'pdf', bytes: Uint8Array): Promise<FileText> => {
  try {
    const text = kind === 'pdf' ? await pdfToText(bytes) : docxToText(bytes)
    return text.trim() === '' ? { ok: false, reason: 'no-text' } : { ok: true, text }
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault
    return {
      ok: false,
      reason: fault instanceof Unreadable ? fault.reason : fault.name === 'PasswordException' ? 'encrypted' : 'broken'
    }
  }
}
