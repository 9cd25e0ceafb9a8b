import { monitorEventLoopDelay } from 'node:perf_hooks'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { textOfFile } from '../../src/reading/formats/text-of-file.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { makeDocx, makePdf, makePdfObjects, makeZip } from './made-files.ts'
import { squash } from './texts.ts'

const MINUTES = `REFERAT Direktionen d. 14-03-2027

Mødedato: Søndag d. 14. marts 2027 kl. 10:00

Mødested: Mødelokale Bøg

Mødedeltagere: Anna Holt, Per Lind, Ida Krog Vind, Maja Sten (sekretær)

Punkt 1: Sygefraværsindsats på ældreområdet og i dagtilbud, foråret 2027

27/2204

Sagsfremstilling

Sygefraværet var i 2026 på 5,4 procent mod 4,9 procent året før. Stigningen er størst på ældreområdet og i dagtilbud, og den skyldes især en lang influenzasæson.

Beslutning i Direktionen den 14-03-2027

Direktionen godkendte indsatsen og ønsker, at der følges op på den, når tallene for første halvår foreligger, og senest i oktober.

HR-afdelingen orienterer Hovedudvalget den 20. april.

Bilag

Statistik 2022–2026

Punkt 2: Huskeliste

27/118

Sagsfremstilling

Sag/emne\tForv. tidspunkt\tAnsvarlig
Skilteplan\tFebruar\tTPK
Status på bogbus\t\tBUV
Valg af leverandør\tMarts\t

Chefforum

22. marts
`
const ok = async (name: string, bytes: Uint8Array): Promise<string> => {
  const read = await textOfFile(name, bytes)
  if (!read.ok) throw new Error(read.reason)
  return read.text
}
const why = async (name: string, bytes: Uint8Array): Promise<string> => {
  const read = await textOfFile(name, bytes)
  return read.ok ? 'read' : read.reason
}
const gist = (text: string) => {
  const { document } = readMinutes(text)
  return {
    ...document,
    items: document.items.map((item) => ({
      ...item,
      title: squash(item.title),
      sections: item.sections
        .filter(({ name }) => name !== 'Sagsfremstilling')
        .map(({ name, text: words }) => [name, squash(words)]),
      decisions: item.decisions.map((one) => ({
        ...one,
        text: squash(one.text),
        presentations: one.presentations.map((promise) => ({ ...promise, text: squash(promise.text) })),
        responsible: one.responsible.map(({ who, what }) => [who, squash(what)])
      }))
    }))
  }
}
const HTML = `<!doctype html><html><head><title>Referat</title><style>p{}</style></head><body><nav>Menu</nav><div>${MINUTES.split(
  '\n\n'
)
  .map((part) =>
    part.includes('\t')
      ? `<table>${part
          .split('\n')
          .map(
            (row) =>
              `<tr>${row
                .split('\t')
                .map((cell) => `<td>${cell}</td>`)
                .join('')}</tr>`
          )
          .join('')}</table>`
      : `<p>${part.replaceAll('\n', '<br>')}</p>`
  )
  .join('')}</div><script>alert(1)</script></body></html>`

describe('the same minutes in other files', () => {
  test.each([
    ['text.txt', Buffer.from(MINUTES)],
    ['bom.txt', Buffer.from(`\ufeff${MINUTES}`)],
    ['crlf.txt', Buffer.from(MINUTES.replaceAll('\n', '\r\n'))],
    ['old.txt', Buffer.from(MINUTES.replaceAll('–', '\u0096'), 'latin1')],
    ['wide.txt', Buffer.from(`\ufeff${MINUTES}`, 'utf16le')],
    ['page.html', Buffer.from(HTML)],
    ['word.docx', makeDocx(MINUTES)],
    ['print.pdf', makePdf(MINUTES)],
    ['short-pages.pdf', makePdf(MINUTES, { perPage: 14, width: 70 })]
  ])('%s gives the same reading', async (name, bytes) => {
    expect(gist(await ok(name, bytes))).toEqual(gist(MINUTES))
  })

  test.each([
    ['minutes.txt', makeDocx(MINUTES)],
    ['minutes.pdf', makeDocx(MINUTES)],
    ['minutes.txt', makePdf(MINUTES)],
    ['minutes.docx', makePdf(MINUTES)],
    ['minutes.doc', Buffer.from(HTML)],
    ['minutes', Buffer.from(MINUTES)]
  ])('what the bytes are counts before the name %s', async (name, bytes) => {
    expect(gist(await ok(name, bytes))).toEqual(gist(MINUTES))
  })

  test('a file in UTF-8 with a letter cut in half keeps its other letters', async () => {
    const bytes = Buffer.concat([Buffer.from('Mødet på Ærø åbnede. '.repeat(3)), Buffer.from([0xc3])])
    expect(await ok('a.txt', bytes)).toContain('Mødet på Ærø åbnede.')
    expect(await ok('a.txt', Buffer.from('REFERAT FRA SKÆRUM Å\u00a0OG »Å»', 'latin1'))).toBe(
      'REFERAT FRA SKÆRUM Å\u00a0OG »Å»'
    )
  })
})

describe('files that are refused', () => {
  test.each([
    ['nothing in it', 'a.txt', Buffer.alloc(0), 'no-text'],
    ['only blanks', 'a.txt', Buffer.from(' \n\n'), 'no-text'],
    ['a scan without text', 'scan.pdf', makePdf('', { numbers: false }), 'no-text'],
    ['a broken PDF', 'a.pdf', Buffer.from('%PDF-1.4 and then nothing'), 'broken'],
    ['a broken Word document', 'a.docx', Buffer.from('PK\u0003\u0004 and then nothing'), 'broken'],
    ['a Word document that is none', 'a.docx', Buffer.from('Beslutning'), 'broken'],
    ['a zip of something else', 'a.zip', makeZip({ 'x.txt': 'hej' }), 'unknown-format'],
    ['an encrypted zip', 'a.docx', makeZip({ 'word/document.xml': '<a/>' }, 1), 'encrypted'],
    [
      'a Word document with a password',
      'a.docx',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
        Buffer.alloc(600),
        Buffer.from('EncryptedPackage', 'utf16le')
      ]),
      'encrypted'
    ],
    [
      'an old Word document',
      'a.docx',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from('WordDocument', 'utf16le')]),
      'old-word'
    ],
    [
      'an old workbook',
      'a.doc',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]),
      'unknown-format'
    ],
    [
      'a text of LibreOffice',
      'a.odt',
      makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'unknown-format'
    ],
    ['a rich text', 'a.txt', Buffer.from('{\\rtf1\\ansi Beslutning}'), 'unknown-format'],
    ['a PDF that is a text', 'a.pdf', Buffer.from('Beslutning'), 'broken'],
    ['a PDF cut off', 'a.pdf', makePdf(MINUTES).subarray(0, 900), 'broken'],
    ['a PDF of more than five hundred pages', 'a.pdf', makePdf('a\n'.repeat(501), { perPage: 1 }), 'too-many-pages'],
    ['elements thousands deep', 'a.html', Buffer.from('<div>'.repeat(20_000)), 'broken'],
    ['a picture', 'a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'unknown-format'],
    ['a table', 'a.xlsx', Buffer.from('a;b'), 'unknown-format'],
    [
      'a bomb of 80 MB in 80 KB',
      'a.docx',
      makeZip({ 'word/document.xml': Buffer.alloc(80 * 1024 * 1024) }),
      'too-large'
    ],
    ['a text of nine megabytes', 'a.txt', Buffer.alloc(9 * 1024 * 1024, 97), 'too-large']
  ])('%s', async (_, name, bytes, reason) => {
    const before = performance.now()
    expect(await why(name, bytes)).toBe(reason)
    expect(performance.now() - before).toBeLessThan(8_000)
  })

  describe('a bomb in a PDF is given up before it fills the memory, and the caller goes on', () => {
    const pdfOf = (packed: string, filter = '/FlateDecode'): Buffer =>
      makePdfObjects([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
        `<< /Length ${packed.length} /Filter ${filter} >>\nstream\n${packed}\nendstream`
      ])
    const pack = (bytes: Buffer): Buffer => deflateSync(bytes)
    const spaces = pack(Buffer.alloc(300 * 1024 * 1024, 32))
    const text = 'BT /F1 10 Tf 50 700 Td (Besluttet) Tj ET\n'
    test.each([
      ['one of blanks', pdfOf(spaces.toString('latin1'))],
      ['one packed twice', pdfOf(pack(spaces).toString('latin1'), '[/FlateDecode /FlateDecode]')],
      ['one of steps without text', pdfOf(pack(Buffer.from('q '.repeat(7_000_000))).toString('latin1'))],
      ['one of text', pdfOf(pack(Buffer.from(text.repeat(1_000_000))).toString('latin1'))]
    ])('%s', async (_, bytes) => {
      const delay = monitorEventLoopDelay({ resolution: 10 })
      delay.enable()
      const before = performance.now()
      const reason = await why('a.pdf', bytes)
      delay.disable()
      expect(reason).toBe('too-large')
      // Half a second on an idle machine; other tests run beside this one.
      expect(performance.now() - before).toBeLessThan(6_000)
      expect(delay.max / 1e6).toBeLessThan(1_000)
    })
  })

  test('a PDF with a large picture, and one drawn line by line, are read', async () => {
    const picture = deflateSync(Buffer.alloc(40 * 1024 * 1024, 255)).toString('latin1')
    const lines = Array.from(
      { length: 60_000 },
      (_, n) => `${(n * 7919) % 595} ${(n * 104729) % 842} m ${(n * 31) % 595} ${n % 842} l S`
    )
    const page = `BT /F1 10 Tf 50 700 Td (Besluttet) Tj ET\n${lines.join('\n')}`
    const packed = deflateSync(Buffer.from(page)).toString('latin1')
    const bytes = makePdfObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /P 6 0 R >> >> >>',
      `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      `<< /Type /XObject /Subtype /Image /Width 8192 /Height 5120 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length ${picture.length} /Filter /FlateDecode >>\nstream\n${picture}\nendstream`
    ])
    expect(await why('a.pdf', bytes)).toBe('read')
  }, 20_000)

  test('many files at once all get their answer', async () => {
    const bytes = makeDocx(MINUTES)
    const answers = await Promise.all(Array.from({ length: 6 }, () => why('a.docx', bytes)))
    expect(answers).toEqual(Array.from({ length: 6 }, () => 'read'))
  })

  test('the caller goes on while a file is read', async () => {
    let turns = 0
    const clock = setInterval(() => turns++, 5)
    await textOfFile('a.docx', makeZip({ 'word/document.xml': Buffer.alloc(40 * 1024 * 1024) }))
    clearInterval(clock)
    expect(turns).toBeGreaterThan(3)
  })
})
