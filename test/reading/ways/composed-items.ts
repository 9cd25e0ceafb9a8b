import { type ComposedItem, type ComposedMeeting, glued, type Option, type Piece, prose } from './composed-parts.ts'

/** An item's heading; `title` holds what stands before and behind it. */
type OfHeading = (number: number, title: string, meeting: ComposedMeeting) => readonly Piece[]
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const
/** Cut at its middle blank, as a narrow column wraps it. */
const wrapped = (title: string): readonly [string, string] | null => {
  const at = title.indexOf(' ', Math.floor(title.length * 0.6))
  return at < 0 || title.length < 50 ? null : [title.slice(0, at), title.slice(at + 1)]
}
export const HEADING_FORMS: readonly (Option<OfHeading> & {
  readonly counts?: 'from one' | 'not'
  readonly isLong?: true
})[] = [
  { name: 'Punkt 3) Title', print: (n, t) => [`Punkt ${n}) ${t}`] },
  { name: 'Punkt 3. Title', print: (n, t) => [`Punkt ${n}. ${t}`] },
  { name: 'Punkt 3 – Title', print: (n, t) => [`Punkt ${n} – ${t}`] },
  { name: 'PUNKT 3: TITLE', print: (n, t) => [`PUNKT ${n}: ${t.toUpperCase()}`] },
  { name: 'Pkt. nr. 3 Title', print: (n, t) => [`Pkt. nr. ${n} ${t}`] },
  { name: 'Pkt.3: Title', print: (n, t) => [`Pkt.${n}: ${t}`] },
  { name: 'Emne 3: Title', print: (n, t) => [`Emne ${n}: ${t}`] },
  { name: 'ad 3: Title', print: (n, t) => [`ad ${n}: ${t}`] },
  { name: 'Ad 3 - Title', print: (n, t) => [`Ad 3 - ${t}`.replace('3', String(n))] },
  { name: 'Ad. 3 Title', print: (n, t) => [`Ad. ${n} ${t}`] },
  { name: 'Ad. pkt. 3: Title', print: (n, t) => [`Ad. pkt. ${n}: ${t}`] },
  { name: '3. Title:', print: (n, t) => [`${n}. ${t}:`] },
  { name: '3.Title', print: (n, t) => [`${n}.${t}`] },
  { name: '3 – Title', print: (n, t) => [`${n} – ${t}`] },
  { name: 'Nr.3 - Title', print: (n, t) => [`Nr.${n} - ${t}`] },
  { name: '*3. Title*', print: (n, t) => [`*${n}. ${t}*`] },
  { name: '**Punkt 3: Title**', print: (n, t) => [`**Punkt ${n}: ${t}**`] },
  { name: 'Sag nr. 3: Title', print: (n, t) => [`Sag nr. ${n}: ${t}`] },
  { name: 'SAG NR. 3, title below', print: (n, t) => [`SAG NR. ${n}`, glued(t)] },
  { name: 'PKT. 3, TITLE below', print: (n, t) => [`PKT. ${n}`, glued(''), glued(t.toUpperCase())] },
  { name: 'Dagsordenspunkt 3 Title', print: (n, t) => [`Dagsordenspunkt ${n} ${t}`] },
  { name: 'Punkt 3 over a rule', print: (n, t) => [`Punkt ${n}: ${t}`, glued('='.repeat(40))] },
  { name: '| 3 | Title |', print: (n, t) => [`| ${n} | ${t} |`] },
  { name: '    3.  Title', print: (n, t) => [`    ${n}.  ${t}`] },
  { name: 'Punkt 3: Title', print: (n, t) => [`Punkt ${n}: ${t}`] },
  { name: 'Punkt 3 Title', print: (n, t) => [`Punkt ${n} ${t}`] },
  { name: 'Punkt 3 - Title', print: (n, t) => [`Punkt ${n} - ${t}`] },
  { name: 'Punkt nr. 3: Title', print: (n, t) => [`Punkt nr. ${n}: ${t}`] },
  { name: 'PUNKT 3. Title', print: (n, t) => [`PUNKT ${n}. ${t}`] },
  { name: 'Pkt. 3 Title', print: (n, t) => [`Pkt. ${n} ${t}`] },
  { name: 'Pkt. 3: Title', print: (n, t) => [`Pkt. ${n}: ${t}`] },
  { name: 'Pkt 3. Title', print: (n, t) => [`Pkt ${n}. ${t}`] },
  { name: 'Sag nr. 3 Title', print: (n, t) => [`Sag nr. ${n} ${t}`] },
  { name: 'Sag 3: Title', print: (n, t) => [`Sag ${n}: ${t}`] },
  { name: 'Ad 3. Title', print: (n, t) => [`Ad ${n}. ${t}`] },
  { name: 'Ad punkt 3: Title', print: (n, t) => [`Ad punkt ${n}: ${t}`] },
  { name: 'Dagsordenspunkt 3: Title', print: (n, t) => [`Dagsordenspunkt ${n}: ${t}`] },
  { name: '3. Title', in: 'both', print: (n, t) => [`${n}. ${t}`] },
  { name: '3.  Title', in: 'both', print: (n, t) => [`${n}.     ${t}`] },
  { name: '3) Title', in: 'both', print: (n, t) => [`${n}) ${t}`] },
  { name: '3 - Title', in: 'both', print: (n, t) => [`${n} - ${t}`] },
  { name: '3 Title', in: 'both', print: (n, t) => [`${n} ${t}`] },
  { name: '3: Title', in: 'both', print: (n, t) => [`${n}: ${t}`] },
  { name: '3<tab>Title', in: 'both', print: (n, t) => [`${n}.\t${t}`] },
  { name: '§ 3 Title', print: (n, t) => [`§ ${n} ${t}`] },
  { name: '#3 Title', print: (n, t) => [`#${n} ${t}`] },
  { name: 'Nr. 3 - Title', print: (n, t) => [`Nr. ${n} - ${t}`] },
  { name: '## 3. Title', in: 'both', print: (n, t) => [`## ${n}. ${t}`] },
  { name: '**3. Title**', in: 'both', print: (n, t) => [`**${n}. ${t}**`] },
  { name: '3. TITLE', print: (n, t) => [`${n}. ${t.toUpperCase()}`] },
  { name: 'PUNKT 3, TITLE below', print: (n, t) => [`PUNKT ${n}`, glued(t.toUpperCase())] },
  { name: 'Punkt 3, title below', print: (n, t) => [`Punkt ${n}`, glued(t)] },
  { name: 'Punkt 3, title below a blank', print: (n, t) => [`Punkt ${n}`, glued(''), glued(t)] },
  { name: '3., title below', print: (n, t) => [`${n}.`, glued(t)] },
  { name: '3, title below', print: (n, t) => [`${n}`, glued(t)] },
  { name: 'III. Title', counts: 'from one', print: (n, t) => [`${ROMAN[n]}. ${t}`] },
  { name: '14/2027 Title', print: (n, t, m) => [`${n}/${m.day.year} ${t}`] },
  { name: '14/27 Title', print: (n, t, m) => [`${n}/${String(m.day.year).slice(2)} ${t}`] },
  { name: 'title twice', print: (n, t) => [`${n}. ${t}`, glued(''), glued(t)] },
  { name: 'heading twice', print: (n, t) => [`${n}. ${t}`, glued(''), glued(`${n}. ${t}`)] },
  {
    name: 'wrapped',
    print: (n, t) => {
      const two = wrapped(t)
      return two === null ? [`${n}. ${t}`] : [`${n}. ${two[0]}`, glued(`    ${two[1]}`)]
    }
  },
  {
    name: 'Punkt wrapped',
    print: (n, t) => {
      const two = wrapped(t)
      return two === null ? [`Punkt ${n}: ${t}`] : [`Punkt ${n}: ${two[0]}`, glued(two[1])]
    }
  },
  { name: 'underlined', print: (n, t) => [`${n}. ${t}`, glued('-'.repeat(t.length + 3))] },
  { name: 'rule above', print: (n, t) => ['_'.repeat(60), glued(`${n}. ${t}`)] },
  { name: 'unnumbered behind a rule', counts: 'not', print: (_, t) => ['-'.repeat(50), glued(t)] },
  { name: 'unnumbered marked', counts: 'not', print: (_, t) => [`## ${t}`] },
  { name: 'Item 3: Title', in: 'en', print: (n, t) => [`Item ${n}: ${t}`] },
  { name: 'Agenda item 3. Title', in: 'en', print: (n, t) => [`Agenda item ${n}. ${t}`] }
]

/** How a heading says that its item is open or closed. */
interface Mark {
  readonly open: string
  readonly closed: string
  /** Behind the title, else in a line below. */
  readonly behind: boolean
}
export const MARKS: readonly Option<Mark>[] = [
  { name: '[Åben]', print: { open: ' [Åben]', closed: ' [Lukket]', behind: true } },
  { name: '- Åbent', print: { open: ' - Åbent', closed: ' - Lukket', behind: true } },
  { name: 'Åben/lukket: Åben', print: { open: 'Åben/lukket: Åben', closed: 'Åben/lukket: Lukket', behind: false } },
  { name: 'none', in: 'both', print: { open: '', closed: ' (Lukket)', behind: true } },
  { name: '(Åben)', print: { open: ' (Åben)', closed: ' (Lukket)', behind: true } },
  { name: '(åbent punkt)', print: { open: ' (åbent punkt)', closed: ' (lukket punkt)', behind: true } },
  { name: '(B), (O)', print: { open: ' (B)', closed: ' (Lukket)', behind: true } },
  { name: 'Åben sag', print: { open: 'Åben sag', closed: 'Lukket sag', behind: false } },
  { name: 'Åbent punkt', print: { open: 'Åbent punkt', closed: 'Lukket punkt', behind: false } },
  { name: 'Status: Åben', print: { open: 'Status: Åben', closed: 'Status: Lukket', behind: false } },
  { name: 'Lukket -', print: { open: '', closed: ' - lukket punkt', behind: true } }
]

/** How the case number is written, and where it stands: about the title, below it, or at the item's end. */
interface CaseForm {
  readonly number: (draw: (from: number, to: number) => number) => string
  readonly title?: (title: string, number: string) => string
  readonly below?: (number: string) => readonly Piece[]
  readonly end?: (number: string) => readonly Piece[]
}
const short = (draw: (from: number, to: number) => number): string => `27/${draw(1000, 99_999)}`
const long = (draw: (from: number, to: number) => number): string => `330-2027-${draw(1000, 99_999)}`
const classed = (draw: (from: number, to: number) => number): string => `05.02.00-G01-${draw(1, 99)}-27`
export const CASE_FORMS: readonly Option<CaseForm | null>[] = [
  { name: 'Sagsnummer 27/1234', print: { number: short, below: (c) => [`Sagsnummer ${c}`] } },
  { name: 'Sag nr.: 27/1234', print: { number: short, below: (c) => [`Sag nr.: ${c}`] } },
  { name: 'Acadre', print: { number: short, below: (c) => [`Acadre: ${c}`] } },
  { name: 'Sags-id:', print: { number: short, below: (c) => [`Sags-id: ${c}`] } },
  { name: 'ESDH-sag:', print: { number: short, below: (c) => [`ESDH-sag: ${c}`] } },
  { name: 'J. nr.: class', print: { number: classed, below: (c) => [`J. nr.: ${c}`] } },
  { name: '(sagsnr. 27/1234)', print: { number: short, below: (c) => [`(Sagsnr. ${c})`] } },
  { name: 'with bar', print: { number: short, below: (c) => [`Sagsnr.: ${c} | Sagsbehandler: Anna Holt`] } },
  { name: 'SAGSNR.', print: { number: short, below: (c) => [`SAGSNR.: ${c}`] } },
  { name: 'with dash', print: { number: (d) => `27-${d(10_000, 99_999)}`, below: (c) => [`Sagsnr. ${c}`] } },
  {
    name: 'particulars with department',
    print: { number: short, below: (c) => [`Sagsnr.: ${c}`, 'Forvaltning: Teknik og Miljø', 'Sagstype: Beslutning'] }
  },
  { name: 'document below', print: { number: short, below: (c) => [`Sagsnr.: ${c}`, 'Dokumentnr.: 369057/27'] } },
  { name: 'none', in: 'both', print: null },
  { name: 'Sagsnr. 27/1234', print: { number: short, below: (c) => [`Sagsnr. ${c}`] } },
  { name: 'Sagsnr.: 330-2027-1234', print: { number: long, below: (c) => [`Sagsnr.: ${c}`] } },
  { name: 'Sagsnummer: 27/1234', print: { number: short, below: (c) => [`Sagsnummer: ${c}`] } },
  { name: 'Sag: 27/1234', print: { number: short, below: (c) => [`Sag: ${c}`] } },
  { name: 'Sagsid: long', print: { number: classed, below: (c) => [`Sagsid: ${c}`] } },
  {
    name: 'Sags nr.: EMN',
    print: { number: (d) => `EMN-2027-${d(10_000, 99_999)}`, below: (c) => [`Sags nr.: ${c}`] }
  },
  { name: 'J.nr.', print: { number: short, below: (c) => [`J.nr. ${c}`] } },
  { name: 'Journalnummer:', print: { number: (d) => `14/${d(100, 9999)}`, below: (c) => [`Journalnummer: ${c}`] } },
  { name: 'bare', print: { number: short, below: (c) => [c] } },
  {
    name: 'with Dok.nr.',
    print: { number: long, below: (c) => [`Sagsnr.: ${c}          Dok.nr.: 330-2027-488200          Åbent`] }
  },
  {
    name: 'particulars',
    print: { number: short, below: (c) => [`Sagsnr.: ${c}`, 'Sagsbehandler: ahol', 'KLE: 05.02.02'] }
  },
  {
    name: 'particulars, initials first',
    print: { number: short, below: (c) => ['Initialer: AHO', `Sagsnr. ${c}`, 'Afdeling: Teknik og Miljø'] }
  },
  { name: 'label on its own line', print: { number: short, below: (c) => ['Sagsnr.', c] } },
  { name: 'in brackets behind', print: { number: short, title: (t, c) => `${t} (${c})` } },
  { name: 'in square brackets behind', print: { number: short, title: (t, c) => `${t} [${c}]` } },
  { name: '– sagsnr. behind', print: { number: short, title: (t, c) => `${t} – sagsnr. ${c}` } },
  { name: 'before the title', print: { number: (d) => `27/${d(10_000, 99_999)}`, title: (t, c) => `${c} ${t}` } },
  { name: 'Sagsnr. at the end', print: { number: short, end: (c) => [`Sagsnr.: ${c}`] } },
  {
    name: 'Journalnummer at the end',
    print: { number: (d) => `14/${d(100, 9999)}`, end: (c) => [`Journalnummer: ${c}`] }
  },
  { name: 'Case no.', in: 'en', print: { number: short, below: (c) => [`Case no. ${c}`] } }
]

type OfSection = (name: string, text: readonly Piece[]) => readonly Piece[]
export const SECTION_NAMES = {
  da: [
    'Sagsfremstilling',
    'Baggrund',
    'Resumé',
    'Økonomi',
    'Retsgrundlag',
    'Vurdering',
    'Høring',
    'Sagens forløb',
    'Beslutningstema',
    'Økonomiske konsekvenser',
    'Videre proces',
    'Forvaltningens bemærkninger',
    'Lovgrundlag',
    'Sagsbeskrivelse',
    'Problemstilling',
    'Formål',
    'Kommunikation',
    'Tidsplan',
    'Sagens baggrund',
    'Lovgivning',
    'Faglig vurdering',
    'Supplerende sagsfremstilling',
    'Økonomi og finansiering',
    'Høring og inddragelse',
    'Administrationens bemærkninger',
    'Personalemæssige konsekvenser',
    'Tidligere behandling',
    'Det videre forløb',
    'Bevillingsmæssige konsekvenser',
    'Konsekvenser',
    'Borgerinddragelse'
  ],
  en: ['Background', 'Case description', 'Assessment', 'Financial consequences', 'Legal basis']
} as const
/** The same that no other publisher uses: only their setting tells that they are headings. */
export const OWN_SECTION_NAMES = ['Oplæg', 'Overvejelser', 'Forhold til andre planer'] as const
/** How a section's heading is set. */
export const SECTION_FORMS: readonly Option<OfSection>[] = [
  { name: 'spaced colon', print: (s, text) => [`${s} :`, ...text] },
  { name: 'capitals with colon', print: (s, text) => [`${s.toUpperCase()}:`, '', ...text] },
  { name: 'slanted', print: (s, text) => [`*${s}*`, ...text] },
  { name: 'alone', in: 'both', print: (s, text) => [s, ...text] },
  { name: 'alone, blank', in: 'both', print: (s, text) => [s, '', ...text] },
  { name: 'colon', in: 'both', print: (s, text) => [`${s}:`, ...text] },
  { name: 'capitals', in: 'both', print: (s, text) => [s.toUpperCase(), ...text] },
  { name: 'bold', in: 'both', print: (s, text) => [`**${s}**`, ...text] },
  { name: 'marked', in: 'both', print: (s, text) => [`### ${s}`, '', ...text] },
  { name: 'underlined', print: (s, text) => [s, glued('-'.repeat(s.length)), ...text] },
  {
    name: 'same line',
    in: 'both',
    print: (s, [first, ...more]) => [
      typeof first === 'object' && 'prose' in first ? prose(`${s}: ${first.prose}`) : `${s}: ${String(first)}`,
      ...more
    ]
  }
]

type OfRecommendation = (
  that: readonly string[],
  meeting: ComposedMeeting
) => readonly Piece[] | { readonly headed: string; readonly text: readonly Piece[] }
export const LETTERS = ['a', 'b', 'c'] as const
/** What is recommended, with or without a heading of its own (`headed`). */
export const RECOMMENDATION_FORMS: readonly Option<OfRecommendation>[] = [
  {
    name: 'Borgmesteren indstiller',
    print: (that) => ({ headed: 'Indstilling', text: ['Borgmesteren indstiller,', ...that.map((one) => `at ${one},`)] })
  },
  {
    name: 'Indstilling til FORUM',
    print: (that, m) => ({ headed: `Indstilling til ${m.forum}`, text: that.map((one, at) => `${at + 1}. At ${one}.`) })
  },
  {
    name: 'Forvaltningens indstilling',
    print: (that) => ({
      headed: 'Forvaltningens indstilling',
      text: [prose(`Forvaltningen indstiller, at ${that.join(' samt at ')}.`)]
    })
  },
  {
    name: '1. at',
    print: (that) => ({
      headed: 'Indstilling',
      text: ['Forvaltningen indstiller,', ...that.map((one, at) => `${at + 1}. at ${one}`)]
    })
  },
  {
    name: '1. at …, with body',
    print: (that, m) => ({
      headed: 'Indstilling',
      text: [`Forvaltningen indstiller over for ${m.forum},`, ...that.map((one, at) => `${at + 1}) at ${one}, og`)]
    })
  },
  {
    name: 'at',
    print: (that) => ({
      headed: 'Indstilling',
      text: ['Administrationen indstiller', '', ...that.map((one) => `at ${one}`)]
    })
  },
  {
    name: 'bullets',
    print: (that, m) => ({
      headed: 'Indstilling',
      text: [`Det indstilles, at ${m.own.toLowerCase()}`, ...that.map((one) => `- beslutter, at ${one}`)]
    })
  },
  {
    name: 'sentence',
    print: (that) => ({ headed: 'Indstilling', text: [prose(`Det indstilles, at ${that.join(', og at ')}.`)] })
  },
  {
    name: 'letters',
    print: (that) => ({
      headed: 'Administrationens indstilling',
      text: that.map((one, at) => `${LETTERS[at]}) at ${one}`)
    })
  },
  {
    name: 'Forslag til beslutning',
    print: (that) => ({ headed: 'Forslag til beslutning', text: [prose(`At ${that.join(', og at ')}.`)] })
  },
  { name: 'Det indstilles, at', print: (that) => ['Det indstilles, at', ...that.map((one) => `- ${one}`)] },
  {
    name: 'Forvaltningen indstiller, at',
    print: (that) => ['Forvaltningen indstiller, at', '', ...that.map((one, at) => `${at + 1}. ${one}`)]
  },
  { name: 'none', in: 'both', print: () => [] },
  {
    name: 'that',
    in: 'en',
    print: (that) => ({
      headed: 'Recommendation',
      text: [prose(`It is recommended that ${that.join(', and that ')}.`)]
    })
  }
]

type OfAttachments = (files: readonly string[], item: ComposedItem) => readonly Piece[]
export const ATTACHMENT_FORMS: readonly (Option<OfAttachments> & {
  readonly numbersNames?: string
  readonly nothing?: true
})[] = [
  { name: 'Bilag (2)', print: (files) => [`Bilag (${files.length})`, ...files] },
  { name: 'Bilag til sagen', print: (files) => ['Bilag til sagen:', ...files.map((file) => `- ${file}`)] },
  { name: 'BILAG', print: (files) => ['BILAG', '', ...files] },
  {
    name: 'Bilag 1 -',
    numbersNames: ' - ',
    print: (files) => ['Bilag:', ...files.map((file, at) => `Bilag ${at + 1} - ${file}`)]
  },
  { name: 'Vedlagt:', print: (files) => ['Vedlagt:', ...files.map((file) => `- ${file}`)] },
  { name: 'Bilag<tab>', print: (files) => files.map((file, at) => `${at === 0 ? 'Bilag:' : ''}\t${file}`) },
  { name: 'Bilag: Ingen', nothing: true, print: () => ['Bilag: Ingen'] },
  { name: 'lines', print: (files) => ['Bilag', ...files] },
  { name: 'lines, colon', print: (files) => ['Bilag:', ...files] },
  { name: 'lines, blank', print: (files) => ['Bilag', '', ...files] },
  { name: 'bullets', print: (files) => ['Bilag:', ...files.map((file) => `- ${file}`)] },
  { name: 'dots', print: (files) => ['Bilag', ...files.map((file) => `• ${file}`)] },
  { name: 'numbers', print: (files) => ['Bilag', ...files.map((file, at) => `${at + 1}. ${file}`)] },
  { name: 'numbers before blanks', print: (files) => ['Bilag', ...files.map((file, at) => `${at + 1}   ${file}`)] },
  {
    name: 'document numbers behind',
    print: (files) => ['Bilag', ...files.map((file, at) => `${at + 1} ${file}     ${369_057 + at}/27`)]
  },
  { name: 'open', print: (files) => ['Bilag', ...files.map((file, at) => `${at + 1} (Åben) ${file}`)] },
  { name: 'sizes', print: (files) => ['Bilag', ...files.map((file, at) => `${file} (${120 + at} KB)`)] },
  { name: 'one line', print: (files) => [`Bilag: ${files.join(', ')}`] },
  { name: 'one line, semicolons', print: (files) => [`Bilag: ${files.join('; ')}`] },
  {
    name: 'Bilag 1:',
    numbersNames: ': ',
    print: (files) => ['Bilag', ...files.map((file, at) => `Bilag ${at + 1}: ${file}`)]
  },
  {
    name: 'links',
    print: (files) => ['Bilag', ...files.map((file, at) => `- [${file}](https://example.org/bilag/${at + 1})`)]
  },
  { name: 'Vedhæftede bilag', print: (files) => ['Vedhæftede bilag', ...files.map((file) => `- ${file}`)] },
  { name: 'Bilagsliste', print: (files) => ['Bilagsliste', ...files] },
  { name: 'none', in: 'both', print: () => [] },
  { name: 'Attachments', in: 'en', print: (files) => ['Attachments', ...files.map((file) => `- ${file}`)] }
]

type PartOfItem = 'case' | 'decisions' | 'attachments'
/** The order of an item's parts. */
export const ORDERS: readonly Option<readonly PartOfItem[]>[] = [
  { name: 'case, decisions, attachments', in: 'both', print: ['case', 'decisions', 'attachments'] },
  { name: 'case, attachments, decisions', in: 'both', print: ['case', 'attachments', 'decisions'] },
  { name: 'decisions, case, attachments', in: 'both', print: ['decisions', 'case', 'attachments'] },
  { name: 'attachments, case, decisions', in: 'both', print: ['attachments', 'case', 'decisions'] }
]
/** The same where nothing but the decision stands below a title. */
export const ORDER_WITHOUT_HEADINGS: readonly PartOfItem[] = ['decisions', 'attachments']
