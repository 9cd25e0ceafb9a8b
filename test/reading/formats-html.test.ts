import { describe, expect, test } from 'vitest'
import { htmlToText } from '../../src/reading/formats/html-text.ts'
import { Unreadable } from '../../src/reading/formats/unreadable.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'

/** A page as municipal sites publish minutes: accordions, cookies, navigation, particulars as a definition list, decisions full of line breaks. */
const PAGE = `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>Kulturudvalget 12-03-2027 | Vesterlund Kommune</title>
<style>.x{display:none}</style><script>var dagsorden = "<p>Beslutning</p>"</script></head>
<body class="page">
<div id="CookieBanner" class="cookie-banner"><h2>Vi bruger cookies</h2><p>Accepter</p></div>
<header><a class="skip-link" href="#m">Gå til indhold</a><nav><ul><li>Borger</li><li>Politik</li></ul></nav></header>
<main id="m">
<nav class="breadcrumb"><a href="/">Forside</a> / <a>Referater</a></nav>
<h1 id="top">Referat af m&oslash;de i Kulturudvalget</h1>
<dl><dt>Dato</dt><dd>Fredag den 12.&nbsp;marts 2027 kl. 15:00</dd><dt>Sted</dt><dd>Lokale&nbsp;4</dd>
<dt>Deltagere</dt><dd>Anna Holt<br>Per Lind<br/>Ida Krog Vind</dd></dl>
<div class="accordion">
 <h2><button aria-expanded="false" aria-controls="p1"><span class="visually-hidden">Åbn </span>Punkt 1: Bog&shy;bussens k&oslash;replan</button></h2>
 <div id="p1" hidden>
  <p>Sagsnr.: 27/118</p>
  <h3>Sagsfremstilling</h3>
  <div>Bussen k&oslash;rer i dag seks ruter.<br><br>To af dem har f&aelig;rre end fire l&aring;nere om dagen.</div>
  <table><thead><tr><th>Rute</th><th>L&aring;nere</th></tr></thead><tbody><tr><td>Nord</td><td>3</td></tr><tr><td><p>Syd</p></td><td>&nbsp;</td></tr></tbody></table>
  <h3>Beslutning</h3>
  <p>Godkendt, idet rute <b>Nord</b> beholdes.<br>Per Lind stemte imod.</p>
  <span style="display: none">Skjult kladde: afvist.</span><span aria-hidden="true">&#9650;</span>
  <h3>Bilag</h3><ul><li><a href="a.pdf">K&oslash;replan.pdf</a></li><li><p>Tal 2026.pdf</p></li></ul>
 </div>
 <h2><button aria-expanded="false" data-bs-target="#p2">Punkt 2: Eventuelt</button></h2>
 <div id="p2" class="collapse" aria-hidden="true"><h3>Beslutning</h3><p>Intet.</p></div>
</div>
</main>
<aside>Læs også: Referat af 1. april 2020</aside>
<footer>Vesterlund Kommune, Torvet 1</footer>
</body></html>`

describe('a web page as published', () => {
  const text = htmlToText(PAGE)

  test('gives items, decisions and attachments, whether unfolded or not', () => {
    const { document } = readMinutes(text)
    expect(document).toMatchObject({ forum: 'Kulturudvalget', meetingDate: '2027-03-12', place: 'Lokale 4' })
    expect(document.participants).toEqual(['Anna Holt', 'Per Lind', 'Ida Krog Vind'])
    expect(document.items.map(({ number, title, caseNumber }) => [number, title, caseNumber])).toEqual([
      [1, 'Bogbussens køreplan', '27/118'],
      [2, 'Eventuelt', null]
    ])
    expect(document.items[0]?.decisions[0]?.text).toBe('Godkendt, idet rute Nord beholdes.\nPer Lind stemte imod.')
    expect(document.items[0]?.attachments).toEqual(['Køreplan.pdf', 'Tal 2026.pdf'])
  })

  test("leaves out what is hidden and the site's own parts", () => {
    expect(text).not.toMatch(/cookies|Borger|Forside|Skjult|Åbn|Læs også|Torvet|▲|var dagsorden|display/u)
  })

  test('keeps tables as rows and line breaks as lines', () => {
    expect(text).toContain('Rute\tLånere\nNord\t3\nSyd')
    expect(text).toContain('Bussen kører i dag seks ruter.\n\nTo af dem har færre end fire lånere om dagen.')
  })
})

describe('older pages', () => {
  test('a hidden part ends where its element ends', () => {
    expect(htmlToText('<div hidden><p>a</p></div><p>b</p><p style="DISPLAY:none">c</p><p>d</p>')).toBe('b\n\nd')
  })

  test('a page laid out by tables is read part by part', () => {
    const items = Array.from({ length: 9 }, (_, place) => `<p>${place + 1}. Sag om vej ${place + 1}</p>`).join('')
    const text = htmlToText(
      `<table><tr><td>Menu</td><td><table><tr><td>${items}</td></tr></table></td><td>Links</td></tr></table>`
    )
    expect(text).toMatch(/^1\. Sag om vej 1$/mu)
    expect(text).toMatch(/^9\. Sag om vej 9$/mu)
  })

  test('a label and its text side by side are read one after the other', () => {
    expect(htmlToText('<table><tr><td>Beslutning</td><td>Godkendt.<br>Enstemmigt.</td></tr></table>')).toBe(
      'Beslutning\nGodkendt.\nEnstemmigt.'
    )
  })

  test('without a heading the title of the page says what it is', () => {
    expect(htmlToText('<title>Referat af Havnerådet 2. maj 2027</title><p>1. Kajen</p>')).toBe(
      'Referat af Havnerådet 2. maj 2027\n\n1. Kajen'
    )
  })

  test('preformatted text keeps its lines', () => {
    expect(htmlToText('<pre>Punkt 1\n\n  Godkendt\nEnig</pre>')).toBe('Punkt 1\n\n  Godkendt\nEnig')
  })

  test('a line that holds nothing but a blank which keeps its place is a blank line', () => {
    expect(htmlToText('<div>Godkendt.</div><div>&nbsp;</div><div>Punkt 2: Kajen</div>')).toBe(
      'Godkendt.\n\nPunkt 2: Kajen'
    )
  })

  test('a number in a block of its own heads the block beside it', () => {
    const row = (number: string, title: string) => `<div class="row"><div>${number}</div><div>${title}</div></div>`
    expect(htmlToText(row('3.', 'Nye bøjer') + row('Punkt 4:', 'Kajen') + row('2027', '12'))).toBe(
      '3. Nye bøjer\nPunkt 4: Kajen\n2027\n12'
    )
    expect(htmlToText('<p>Side</p><div>3.</div>')).toBe('Side\n\n3.')
  })

  test('what stands in one cell that only frames it keeps its blank lines and its tables', () => {
    const table = '<table><tr><td>Kajen</td><td>Maj</td></tr><tr><td>Lys</td><td></td></tr></table>'
    expect(htmlToText(`<table><tr><td><p>Punkt 1: Kajen</p><p>Udsat.</p>${table}</td></tr></table>`)).toBe(
      'Punkt 1: Kajen\n\nUdsat.\n\nKajen\tMaj\nLys'
    )
  })

  test.each([
    ['tags that are never closed', '<div hidden><table><tr><td><ul><li>'.repeat(27_000)],
    ['tables in tables', '<table><tr><td>x'.repeat(60_000)],
    ['tags that hold nothing', '<p>x<b>y'.repeat(120_000)],
    ['a class of a megabyte', `<div class="${'cookie-'.repeat(140_000)}">x`],
    ['cells over many columns', `<table><tr>${'<td colspan=40>x'.repeat(60_000)}`],
    ['beginnings of tags', '<'.repeat(1_000_000)]
  ])('a megabyte of %s is read or refused in two seconds', (_, page) => {
    const before = performance.now()
    try {
      htmlToText(page)
    } catch (fault) {
      if (!(fault instanceof Unreadable)) throw fault
    }
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})
