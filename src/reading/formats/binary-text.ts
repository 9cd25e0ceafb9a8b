import mammoth from 'mammoth'
import { htmlToText } from './html-text.ts'
import { MOST_PAGES, pdfToText } from './pdf-text.ts'
import type { FileText } from './text-of-file.ts'
import { lookIntoZip } from './zip-limits.ts'

const readPdf = async (bytes: Uint8Array): Promise<FileText> => {
  try {
    const { text, pages } = await pdfToText(bytes)
    if (pages > MOST_PAGES) return { ok: false, reason: 'too-large' }
    return text.trim() === '' ? { ok: false, reason: 'no-text' } : { ok: true, text }
  } catch (fault) {
    return { ok: false, reason: fault instanceof Error && fault.name === 'PasswordException' ? 'encrypted' : 'broken' }
  }
}

const readDocx = async (bytes: Uint8Array): Promise<FileText> => {
  const zip = lookIntoZip(bytes)
  if (!zip.ok) return zip
  if (!zip.names.includes('word/document.xml')) return { ok: false, reason: 'unknown-format' }
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        includeDefaultStyleMap: true,
        externalFileAccess: false
      }
    )
    const text = htmlToText(value)
    return text.trim() === '' ? { ok: false, reason: 'no-text' } : { ok: true, text }
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault
    return { ok: false, reason: 'broken' }
  }
}

/** The text of a Word document or PDF. What the file can be wrong in is an answer, not a fault. To be run where time and memory are limited. */
export const readBinary = (kind: 'docx' | 'pdf', bytes: Uint8Array): Promise<FileText> =>
  kind === 'pdf' ? readPdf(bytes) : readDocx(bytes)
