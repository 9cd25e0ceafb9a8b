import { deflateRawSync } from 'node:zlib'

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})
const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

/** A zip archive of the given files. */
export const makeZip = (files: Readonly<Record<string, string | Uint8Array>>, flags = 0): Buffer => {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt16LE(flags, 6)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(crcOf(bytes), 14)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(bytes.length, 22)
    head.writeUInt16LE(Buffer.byteLength(name), 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    entry.writeUInt16LE(20, 6)
    head.copy(entry, 8, 6, 30)
    entry.writeUInt32LE(offset, 42)
    parts.push(head, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    offset += head.length + Buffer.byteLength(name) + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, central, end])
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A Word document with a paragraph for each line that is not blank; lines with tabs become rows of a table. */
export const makeDocx = (text: string): Buffer => {
  const body: string[] = []
  let row: string[] = []
  const closeTable = (): void => {
    if (row.length > 0) body.push(`<w:tbl><w:tblPr/><w:tblGrid/>${row.join('')}</w:tbl>`)
    row = []
  }
  for (const line of text.split('\n')) {
    const cells = line.split('\t')
    if (cells.length > 1)
      row.push(
        `<w:tr>${cells.map((cell) => `<w:tc><w:p><w:r><w:t xml:space="preserve">${escapeXml(cell)}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`
      )
    else if (line.trim() !== '') {
      closeTable()
      body.push(`<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
    }
  }
  closeTable()
  return makeZip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`
  })
}

const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const PART_TYPES: Readonly<Record<string, string>> = {
  numbering: 'numbering',
  styles: 'styles',
  footnotes: 'footnotes',
  header: 'header'
}

/** A Word document of the given WordprocessingML: its body, and parts by name (`numbering`, `styles`, `footnotes`, `header`). */
export const makeWord = (
  body: string,
  parts: Readonly<Record<string, string>> = {},
  extra: Readonly<Record<string, string | Uint8Array>> = {}
): Buffer =>
  makeZip({
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.keys(
      parts
    )
      .map(
        (name) =>
          `<Relationship Id="${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${PART_TYPES[name] ?? name}" Target="${name}.xml"/>`
      )
      .join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [`word/${name}.xml`, content.replace(/^<(w:\w+)/u, `<$1 ${WORD}`)])
    ),
    ...extra
  })

/** A paragraph of a Word document: plain text, and properties as XML. */
export const wordParagraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`

/** The text wrapped as a page would: at most so many letters a line. */
export const wrapLine = (line: string, width: number): string[] => {
  const out: string[] = []
  let rest = line
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width)
    if (at <= 0) break
    out.push(rest.slice(0, at))
    rest = rest.slice(at + 1)
  }
  return [...out, rest]
}

/** Letters outside Latin-1, as WinAnsi writes them. */
const WIN_ANSI: Readonly<Record<string, string>> = {
  '•': '\u0095',
  '–': '\u0096',
  '—': '\u0097',
  '’': '\u0092',
  '‘': '\u0091',
  '”': '\u0094',
  '“': '\u0093',
  '…': '\u0085'
}

const inPdf = (line: string): string =>
  [...line.replace(/[\\()]/gu, '\\$&')].map((letter) => WIN_ANSI[letter] ?? letter).join('')

/** A PDF of the given objects; the first is its catalogue. */
export const makePdfObjects = (objects: readonly string[]): Buffer => {
  let out = '%PDF-1.4\n'
  const offsets = objects.map((object, place) => {
    const offset = out.length
    out += `${place + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(out, 'latin1')
}

/** A text at a place of a page, from its lower left corner, as PDF draws it. */
export const drawnText = (text: string, x: number, y: number, size = 10, matrix = '1 0 0 1'): string =>
  `BT /F1 ${size} Tf ${matrix} ${x} ${y} Tm (${inPdf(text)}) Tj ET`

/** A PDF of pages given as what is drawn on them, with the font F1. */
export const makePdfPages = (
  pages: readonly string[],
  page = '',
  font = '/BaseFont /Helvetica /Encoding /WinAnsiEncoding'
): Buffer =>
  makePdfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, place) => `${4 + place * 2} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type1 ${font} >>`,
    ...pages.flatMap((stream, place) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} /Contents ${5 + place * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
    ])
  ])

/** A PDF of the given text in Helvetica, wrapped, a blank line as a gap, with a page number at the foot of every page. */
export const makePdf = (
  text: string,
  options: { perPage?: number; width?: number; numbers?: boolean } = {}
): Buffer => {
  const { perPage = 40, width = 90, numbers = true } = options
  const lines = text.split('\n').flatMap((line) => wrapLine(line, width))
  const pages: string[][] = []
  for (let at = 0; at < lines.length; at += perPage) pages.push(lines.slice(at, at + perPage))
  const shownLine = (line: string, row: number): string =>
    line
      .split('\t')
      .map((cell, column) =>
        cell.trim() === '' ? '' : `BT /F1 10 Tf ${50 + column * 180} ${790 - row * 14} Td (${inPdf(cell)}) Tj ET`
      )
      .join('\n')
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, place) => `${4 + place * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  ]
  for (const [place, page] of pages.entries()) {
    const shown = page.map(shownLine)
    if (numbers) shown.push(`BT /F1 10 Tf 280 30 Td (Side ${place + 1} af ${pages.length}) Tj ET`)
    const stream = shown.join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + place * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`
    )
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
  }
  return makePdfObjects(objects)
}
