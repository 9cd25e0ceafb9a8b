export type FileText =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false
      readonly reason:
        | 'too-large'
        | 'no-text'
        | 'encrypted'
        | 'broken'
        | 'unknown-format'
        | 'not-minutes'
        | 'took-too-long'
    }

/** The text of a file by its name's ending: .txt and .md, in UTF-8 or Windows-1252. */
export async function textOfFile(name: string, bytes: Uint8Array): Promise<FileText> {
  if (!/\.(txt|md)$/iu.test(name)) return { ok: false, reason: 'unknown-format' }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: true, text: new TextDecoder('windows-1252').decode(bytes) }
  }
}
