import { describe, expect, test } from 'vitest'
import { Unreadable } from '../../src/reading/formats/unreadable.ts'
import { docxToText } from '../../src/reading/formats/word/docx-text.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { makeWord, makeZip, wordParagraph } from './made-files.ts'

const level = (place: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const numbering = (levels: string, nums: string): string =>
  `<w:numbering><w:abstractNum w:abstractNumId="5">${levels}</w:abstractNum>${nums}</w:numbering>`
const num = (id: number, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="5"/>${more}</w:num>`
const listed = (text: string, id: number, at = 0): string =>
  wordParagraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`)
const lines = (bytes: Buffer): string[] =>
  docxToText(bytes)
    .split('\n')
    .filter((line) => line !== '')
const cell = (...paragraphs: string[]): string =>
  `<w:tc>${paragraphs.map((text) => wordParagraph(text)).join('')}</w:tc>`
const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`

describe('numbers that Word counts', () => {
  test('head the items, in the words of the list', () => {
    const body = [
      wordParagraph('REFERAT Havnerådet d. 12-03-2027'),
      wordParagraph('Nye bøjer', '<w:pStyle w:val="Punkt"/>'),
      wordParagraph('Beslutning'),
      wordParagraph('Godkendt.'),
      wordParagraph('Kajens belysning', '<w:pStyle w:val="Punkt"/>'),
      wordParagraph('Beslutning'),
      listed('Tilbud indhentes.', 2),
      listed('Sagen udsættes.', 2)
    ]
    const bytes = makeWord(body.join(''), {
      styles:
        '<w:styles><w:style w:type="paragraph" w:styleId="Grund"><w:name w:val="Grund"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punkt"/><w:basedOn w:val="Grund"/></w:style></w:styles>',
      numbering: `<w:numbering><w:abstractNum w:abstractNumId="5">${level(0, 'decimal', 'Punkt %1:', '<w:pStyle w:val="Punkt"/>')}</w:abstractNum><w:abstractNum w:abstractNumId="6">${level(0, 'lowerLetter', '%1)')}</w:abstractNum>${num(1)}<w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num></w:numbering>`
    })
    const { document } = readMinutes(docxToText(bytes))
    expect(document.items.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Nye bøjer'],
      [2, 'Kajens belysning']
    ])
    expect(document.items[1]?.decisions[0]?.text.replace(/\n+/gu, '\n')).toBe(
      'a) Tilbud indhentes.\nb) Sagen udsættes.'
    )
  })

  test('go on, begin anew, skip and nest as Word does it', () => {
    const levels = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'upperRoman', '%3)')
    const nums = num(1) + num(2) + num(3, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="49"/></w:lvlOverride>')
    const body = [
      listed('a', 1),
      listed('b', 1, 1),
      listed('c', 1, 1),
      listed('d', 1, 2),
      listed('e', 1),
      listed('f', 1, 1),
      wordParagraph('imellem'),
      listed('g', 2),
      listed('h', 3),
      listed('i', 3, 1),
      listed('j', 3),
      wordParagraph('uden', '<w:numPr><w:numId w:val="0"/></w:numPr>')
    ]
    expect(lines(makeWord(body.join(''), { numbering: numbering(levels, nums) }))).toEqual([
      '1. a',
      '1.1 b',
      '1.2 c',
      'I) d',
      '2. e',
      '2.1 f',
      'imellem',
      '3. g',
      '49. h',
      '49.1 i',
      '50. j',
      'uden'
    ])
  })

  test('bullets are the signs that are seen', () => {
    const levels =
      level(0, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>') +
      level(1, 'bullet', '\uf0a7', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>') +
      level(2, 'bullet', '–')
    const body = listed('a', 1) + listed('b', 1, 1) + listed('c', 1, 2)
    expect(lines(makeWord(body, { numbering: numbering(levels, num(1)) }))).toEqual(['• a', '▪ b', '– c'])
  })
})

describe('what is seen of a Word document', () => {
  test('inserted text, not deleted; text boxes, links and fields, not their instructions', () => {
    const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
    const box = '<w:txbxContent><w:p><w:r><w:t>I en boks.</w:t></w:r></w:p></w:txbxContent>'
    const body = [
      `<w:p>${run('Vi ')}<w:del><w:r><w:delText>afviste</w:delText></w:r></w:del><w:ins>${run('godkendte')}</w:ins>${run(' planen.')}</w:p>`,
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Første halvdel ')}</w:p><w:p>${run('og anden.')}</w:p>`,
      `<w:p><w:moveFrom>${run('Flyttet væk.')}</w:moveFrom><w:moveTo>${run('Flyttet hertil.')}</w:moveTo></w:p>`,
      `<w:p>${run('Side ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      `<w:p><mc:AlternateContent><mc:Choice><w:r><w:drawing>${box}</w:drawing></w:r></mc:Choice><mc:Fallback><w:r><w:pict>${box}</w:pict></w:r></mc:Fallback></mc:AlternateContent>${run('Anker.')}</w:p>`,
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Skjult.</w:t></w:r><w:hyperlink r:id="x">${run('Et link.')}</w:hyperlink></w:p>`,
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>${run('Klik her for at skrive.')}</w:p></w:sdtContent></w:sdt>`,
      `<w:p>${run('År\u00adsag')}<w:r><w:softHyphen/><w:t>en og\u00a0A</w:t><w:noBreakHyphen/><w:t>kraft</w:t><w:br/><w:t>ny linje</w:t></w:r></w:p>`
    ]
    expect(lines(makeWord(body.join('')))).toEqual([
      'Vi godkendte planen.',
      'Første halvdel og anden.',
      'Flyttet hertil.',
      'Side 3',
      'Anker.',
      'I en boks.',
      'Et link.',
      'Årsagen og A-kraft',
      'ny linje'
    ])
  })

  test('a note stands behind its paragraph, the head of the first page before all', () => {
    const bytes = makeWord(
      '<w:p><w:r><w:t>Godkendt</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r></w:p><w:p><w:r><w:t>Næste.</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>',
      {
        footnotes:
          '<w:footnotes><w:footnote w:id="4"><w:p><w:r><w:footnoteRef/><w:t xml:space="preserve"> Med fem stemmer.</w:t></w:r></w:p></w:footnote></w:footnotes>',
        header: '<w:hdr><w:p><w:r><w:t>Havnerådet 2. maj 2027</w:t></w:r></w:p></w:hdr>'
      }
    )
    expect(lines(bytes)).toEqual(['Havnerådet 2. maj 2027', 'Godkendt[1]', '[1] Med fem stemmer.', 'Næste.'])
  })

  test('tables: rows by tabs, empty cells kept, merged cells once, a label before its text', () => {
    const body = [
      table([cell('Emne'), cell('Hvornår'), cell('Hvem')], [cell('Bøjer'), cell(), cell('HAV')]),
      table(
        [`<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${wordParagraph('Samlet')}</w:tc>`, cell('C')],
        [`<w:tc><w:tcPr><w:vMerge/></w:tcPr>${wordParagraph('')}</w:tc>`, cell('B'), cell('C2')]
      ),
      table([cell('Mødeleder'), cell('Anna Holt')], [cell('Beslutning'), cell('Godkendt.', 'Enstemmigt.')]),
      table([cell('Alene', 'i en ramme')])
    ]
    expect(lines(makeWord(body.join('')))).toEqual([
      'Emne\tHvornår\tHvem',
      'Bøjer\t\tHAV',
      'Samlet\t\tC',
      '\tB\tC2',
      'Mødeleder',
      'Anna Holt',
      'Beslutning',
      'Godkendt.',
      'Enstemmigt.',
      'Alene',
      'i en ramme'
    ])
  })

  test('a cell that frames a whole page keeps the blank lines and tables of it; two empty paragraphs are two blank lines', () => {
    const inner = table([cell('Emne'), cell('Hvem')], [cell('Bøjer'), cell('HAV')])
    const page = [
      wordParagraph('Punkt 1: Bøjer'),
      wordParagraph(''),
      wordParagraph('Udsat.'),
      wordParagraph(''),
      wordParagraph(''),
      wordParagraph('Punkt 2: Kajen'),
      inner
    ]
    const framed = `<w:tbl><w:tr><w:tc>${page.join('')}<w:p/></w:tc></w:tr></w:tbl>`
    const text = 'Punkt 1: Bøjer\n\nUdsat.\n\n\nPunkt 2: Kajen\n\nEmne\tHvem\nBøjer\tHAV'
    expect(docxToText(makeWord(page.join('')))).toBe(text)
    expect(docxToText(makeWord(framed))).toBe(text)
  })

  test('a list of contents stays together where nothing sets paragraphs apart', () => {
    const contents = ['1. Kajen', '2. Bøjerne', '3. Lyset', '4. Eventuelt']
    const body = ['Dagsorden', ...contents, 'Ad 1', 'Udsat.'].map((line) => wordParagraph(line)).join('')
    expect(docxToText(makeWord(body))).toBe(`Dagsorden\n\n${contents.join('\n')}\n\nAd 1\n\nUdsat.`)
  })

  test('a table of items gives items with their decisions', () => {
    const body = [
      wordParagraph('REFERAT Havnerådet d. 12-03-2027'),
      table(
        [cell('Nr.'), cell('Punkt'), cell('Beslutning'), cell('Ansvarlig')],
        [cell('1.'), cell('Nye bøjer', 'Tilbud er hentet.'), cell('Godkendt.', 'Købes i maj.'), cell('HAV')],
        [cell('2.'), cell('Eventuelt'), cell(), cell()]
      )
    ]
    const { document } = readMinutes(docxToText(makeWord(body.join(''))))
    expect(document.items.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Nye bøjer'],
      [2, 'Eventuelt']
    ])
    expect(document.items[0]?.decisions[0]?.text).toBe('Godkendt.\nKøbes i maj.')
  })

  test('printed lines that became a paragraph each are read as the text they were, with and without the empty ones', () => {
    const printed = `REFERAT Havnerådet d. 12-03-2027

Mødedeltagere Anna Holt, Per Lind, Ida Krog Vind, Maja
Sten, Bo Rask (sekretær)

Punkt 1: Sejlrenden

Sagsfremstilling

Havnekontoret har i vinter talt, hvor mange skibe der venter på højvande, og
har målt dybden langs alle kajer. Der mangler op til 40 centimeter på det smal-
leste sted.

Beslutning

Havnerådet godkender uddybningen, idet det er en forudsætning, at sejlklub-
ben betaler en fjerdedel. Maja Sten stemmer imod, da hun ikke mener, at
bøjerne haster.

Punkt 2: Huskeliste

Sagsfremstilling

| Emne | Hvornår | Hvem |
|---|---|---|
| Skilteplan | Februar | Teknik |
| Bøjer | | Havnekontoret |`
    const asParagraphs = (kept: readonly string[]): Buffer => makeWord(kept.map((line) => wordParagraph(line)).join(''))
    const all = printed.split('\n')
    const { document: wanted } = readMinutes(printed)
    expect(wanted).toMatchObject({ secretary: 'Bo Rask' })
    expect(wanted.items[0]?.decisions[0]?.text).toContain('at sejlklubben betaler')
    expect(wanted.items[1]?.followUpList?.rows).toHaveLength(2)
    const gist = (bytes: Buffer) => {
      const { participants, secretary, items } = readMinutes(docxToText(bytes)).document
      const folded = items.map((item) => ({
        ...item,
        sections: item.sections.map(({ name, text }) => [name, text.replace(/\s+/gu, ' ')]),
        decisions: item.decisions.map(({ text, outcome, subDecisions }) => [
          text.replace(/\s+/gu, ' '),
          outcome,
          subDecisions
        ])
      }))
      return { participants, secretary, items: folded }
    }
    const whole = gist(asParagraphs(all))
    expect(whole.items[0]?.decisions[0]?.[0]).toBe(wanted.items[0]?.decisions[0]?.text.replace(/\s+/gu, ' '))
    expect(whole).toMatchObject({ participants: wanted.participants, secretary: wanted.secretary })
    expect(gist(asParagraphs(all.filter((line) => line !== '')))).toEqual(whole)
  })

  test('a page of the web that is stored in it is read', () => {
    const bytes = makeWord(
      '<w:altChunk r:id="c"/>',
      {},
      {
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="c" Type="x/aFChunk" Target="a.html"/><Relationship Id="d" Type="x/aFChunk" TargetMode="External" Target="file:///etc/passwd"/></Relationships>',
        'word/a.html': '<html><body><p>Punkt 1: Bøjer</p></body></html>'
      }
    )
    expect(lines(bytes)).toEqual(['Punkt 1: Bøjer'])
  })
})

describe('Word documents made to break readers', () => {
  const reasonOf = (bytes: Buffer): string => {
    const before = performance.now()
    try {
      docxToText(bytes)
      return 'read'
    } catch (fault) {
      if (!(fault instanceof Unreadable)) throw fault
      return fault.reason
    } finally {
      expect(performance.now() - before).toBeLessThan(2_000)
    }
  }
  const withDocument = (xml: string): Buffer => makeWord('', {}, { 'word/document.xml': xml })

  test.each([
    [
      'entities that hold entities',
      withDocument(
        `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "${'&a;'.repeat(10)}">`).join('')}]><w:document><w:body><w:p><w:r><w:t>&a19;</w:t></w:r></w:p></w:body></w:document>`
      ),
      'broken'
    ],
    ['a text cut off', withDocument('<w:document><w:body><w:p><w:r><w:t>Godken'), 'broken'],
    ['elements thousands deep', makeWord('<w:sdt><w:sdtContent>'.repeat(50_000)), 'broken'],
    ['tables in tables', makeWord('<w:tbl><w:tr><w:tc>'.repeat(100)), 'broken'],
    ['two hundred thousand empty paragraphs', makeWord('<w:p/>'.repeat(200_000)), 'read'],
    ['a paragraph of nine megabytes', makeWord(wordParagraph('a '.repeat(4_600_000))), 'too-large'],
    ['sixty megabytes of nothing', makeWord(' '.repeat(62 * 1024 * 1024)), 'too-large'],
    ['no document', makeZip({ 'a.txt': 'a' }), 'unknown-format']
  ])('%s', (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason)
  })

  test('nothing outside the document is read', () => {
    const bytes = makeWord(
      '<w:p><w:r><w:t>Punkt 1</w:t></w:r></w:p><w:altChunk r:id="a"/><w:altChunk r:id="b"/><w:subDoc r:id="a"/>',
      {},
      {
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="a" Type="x/aFChunk" TargetMode="External" Target="file:///etc/hostname.txt"/><Relationship Id="b" Type="x/aFChunk" Target="../../../../etc/hostname.txt"/></Relationships>'
      }
    )
    expect(docxToText(bytes)).toBe('Punkt 1')
  })
})
