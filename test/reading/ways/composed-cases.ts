import type { Option, Piece } from './composed-parts.ts'

/** How a heading says that its item is open or closed. */
interface Mark {
  readonly open: string
  readonly closed: string
  /** Behind the title, before it, or in a line above the heading or below it. */
  readonly place: 'behind' | 'before' | 'above' | 'below'
}
export const MARKS: readonly Option<Mark>[] = [
  { name: '[Åben]', print: { open: ' [Åben]', closed: ' [Lukket]', place: 'behind' } },
  { name: '- Åbent', print: { open: ' - Åbent', closed: ' - Lukket', place: 'behind' } },
  { name: 'Åben/lukket: Åben', print: { open: 'Åben/lukket: Åben', closed: 'Åben/lukket: Lukket', place: 'below' } },
  { name: 'none', in: 'both', print: { open: '', closed: ' (Lukket)', place: 'behind' } },
  { name: '(Åben)', print: { open: ' (Åben)', closed: ' (Lukket)', place: 'behind' } },
  { name: '(åbent punkt)', print: { open: ' (åbent punkt)', closed: ' (lukket punkt)', place: 'behind' } },
  { name: '(B), (O)', print: { open: ' (B)', closed: ' (Lukket)', place: 'behind' } },
  { name: 'Åben sag', print: { open: 'Åben sag', closed: 'Lukket sag', place: 'below' } },
  { name: 'Åbent punkt', print: { open: 'Åbent punkt', closed: 'Lukket punkt', place: 'below' } },
  { name: 'Status: Åben', print: { open: 'Status: Åben', closed: 'Status: Lukket', place: 'below' } },
  { name: 'Lukket -', print: { open: '', closed: ' - lukket punkt', place: 'behind' } },
  { name: '(Åben) Title', print: { open: '(Åben) ', closed: '(Lukket) ', place: 'before' } },
  { name: '(Offentlig) Title', print: { open: '(Offentlig) ', closed: '(Ikke offentlig) ', place: 'before' } },
  { name: 'Åben - Title', print: { open: 'Åben - ', closed: 'Lukket - ', place: 'before' } },
  { name: 'LUKKET: Title', print: { open: '', closed: 'LUKKET: ', place: 'before' } },
  { name: 'Lukket punkt - Title', print: { open: '', closed: 'Lukket punkt - ', place: 'before' } },
  { name: '[Å] Title', print: { open: '[Å] ', closed: '[L] ', place: 'before' } },
  { name: 'Fortroligt: Title', print: { open: '', closed: 'Fortroligt: ', place: 'before' } },
  { name: '(Offentligt punkt)', print: { open: ' (Offentligt punkt)', closed: ' (Lukket punkt)', place: 'behind' } },
  { name: '– offentlig', print: { open: ' – offentlig', closed: ' – ikke offentlig', place: 'behind' } },
  { name: '(Fortroligt)', print: { open: '', closed: ' (Fortroligt)', place: 'behind' } },
  { name: '(Å)', print: { open: ' (Å)', closed: ' (L)', place: 'behind' } },
  { name: '[B]', print: { open: ' [B]', closed: ' [Lukket]', place: 'behind' } },
  { name: '   Åben', print: { open: '      Åben', closed: '      Lukket', place: 'behind' } },
  { name: '(Å) (B)', print: { open: ' (Å) (B)', closed: ' (L) (B)', place: 'behind' } },
  { name: ', åben', print: { open: ', åben sag', closed: ', lukket sag', place: 'behind' } },
  { name: 'Åben alone', print: { open: 'Åben', closed: 'Lukket', place: 'below' } },
  { name: 'ÅBENT PUNKT', print: { open: 'ÅBENT PUNKT', closed: 'LUKKET PUNKT', place: 'below' } },
  { name: 'Lukket: Nej', print: { open: 'Lukket: Nej', closed: 'Lukket: Ja', place: 'below' } },
  { name: 'Offentlig: Ja', print: { open: 'Offentlig: Ja', closed: 'Offentlig: Nej', place: 'below' } },
  { name: 'Sagstype: Åben', print: { open: 'Sagstype: Åben', closed: 'Sagstype: Lukket', place: 'below' } },
  { name: 'Offentligt punkt', print: { open: 'Offentligt punkt', closed: 'Lukket punkt', place: 'below' } },
  { name: 'Adgang: Åben', print: { open: 'Adgang: Åben', closed: 'Adgang: Lukket', place: 'below' } },
  { name: '(Åben sag)', print: { open: '(Åben sag)', closed: '(Lukket sag)', place: 'below' } },
  { name: 'Punkttype: Åben', print: { open: 'Punkttype: Åben', closed: 'Punkttype: Lukket', place: 'below' } },
  { name: 'Åbent', print: { open: 'Åbent', closed: 'Lukket', place: 'below' } },
  { name: 'Type: Åben sag', print: { open: 'Type: Åben sag', closed: 'Type: Lukket sag', place: 'below' } },
  { name: 'Sagen er åben', print: { open: 'Sagen er åben', closed: 'Sagen er lukket', place: 'below' } },
  { name: 'ÅBEN SAG above', print: { open: 'ÅBEN SAG', closed: 'LUKKET SAG', place: 'above' } },
  { name: 'Åbent punkt above', print: { open: 'Åbent punkt', closed: 'Lukket punkt', place: 'above' } }
]

/** How the case number is written, and where it stands: about the title, in lines above or below it, or at the item's end. */
interface CaseForm {
  readonly number: (draw: (from: number, to: number) => number) => string
  readonly title?: (title: string, number: string) => string
  readonly above?: (number: string) => readonly Piece[]
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
  { name: 'Case no.', in: 'en', print: { number: short, below: (c) => [`Case no. ${c}`] } },
  { name: 'Sags nr. 27/1234', print: { number: short, below: (c) => [`Sags nr. ${c}`] } },
  { name: 'Sagsnr 27/1234', print: { number: short, below: (c) => [`Sagsnr ${c}`] } },
  { name: 'Sagsnr.27/1234', print: { number: short, below: (c) => [`Sagsnr.${c}`] } },
  { name: 'Sags-nr.: ', print: { number: short, below: (c) => [`Sags-nr.: ${c}`] } },
  { name: 'Sag nr. 27/1234', print: { number: short, below: (c) => [`Sag nr. ${c}`] } },
  { name: 'Sag 27/1234', print: { number: short, below: (c) => [`Sag ${c}`] } },
  { name: 'SagsNr.: S2027', print: { number: (d) => `S2027-${d(1000, 99_999)}`, below: (c) => [`SagsNr.: ${c}`] } },
  { name: 'Sagsident:', print: { number: long, below: (c) => [`Sagsident: ${c}`] } },
  { name: 'Journalnr.: class', print: { number: classed, below: (c) => [`Journalnr.: ${c}`] } },
  {
    name: 'Journal nr. class',
    print: { number: (d) => `27.10.00-P35-${d(1, 99)}-27`, below: (c) => [`Journal nr. ${c}`] }
  },
  {
    name: 'Journal-nr.: full',
    print: { number: (d) => `00.22.02-A00-${d(1, 99)}-2027`, below: (c) => [`Journal-nr.: ${c}`] }
  },
  { name: 'j.nr. 27/1234', print: { number: short, below: (c) => [`j.nr. ${c}`] } },
  { name: 'J.nr.: 2027-1234', print: { number: (d) => `2027-${d(1000, 9999)}`, below: (c) => [`J.nr.: ${c}`] } },
  { name: '(J.nr. class)', print: { number: classed, below: (c) => [`(J.nr. ${c})`] } },
  { name: 'GetOrganized', print: { number: (d) => `SAG-2027-${d(10_000, 99_999)}`, below: (c) => [`Sagsnr.: ${c}`] } },
  { name: 'GEO', print: { number: (d) => `GEO-2027-${d(10_000, 99_999)}`, below: (c) => [`Sagsnummer: ${c}`] } },
  { name: 'Sagsnr. with zeros', print: { number: (d) => `27/00${d(1000, 9999)}`, below: (c) => [`Sagsnr. ${c}`] } },
  {
    name: 'Sagsnr.: 2027/001234',
    print: { number: (d) => `2027/${String(d(1000, 99_999)).padStart(6, '0')}`, below: (c) => [`Sagsnr.: ${c}`] }
  },
  { name: 'region', print: { number: (d) => `1-31-72-${d(100, 999)}-27`, below: (c) => [`Sagsnummer: ${c}`] } },
  { name: 'eight digits', print: { number: (d) => `270${d(10_000, 99_999)}`, below: (c) => [`Sagsnr.: ${c}`] } },
  { name: 'eDoc sagsnr.:', print: { number: short, below: (c) => [`eDoc sagsnr.: ${c}`] } },
  { name: 'SBSYS-sag:', print: { number: (d) => `27.10.00-P35-${d(1, 99)}-27`, below: (c) => [`SBSYS-sag: ${c}`] } },
  { name: 'Acadre sagsnr.', print: { number: short, below: (c) => [`Acadre sagsnr. ${c}`] } },
  { name: 'Acadre-nr.:', print: { number: short, below: (c) => [`Acadre-nr.: ${c}`] } },
  { name: 'F2-sag:', print: { number: (d) => `2027-${d(1000, 9999)}`, below: (c) => [`F2-sag: ${c}`] } },
  { name: 'WorkZone-sag:', print: { number: (d) => `27/00${d(1000, 9999)}`, below: (c) => [`WorkZone-sag: ${c}`] } },
  { name: 'Sag-ID:', print: { number: (d) => `EMN-2027-${d(10_000, 99_999)}`, below: (c) => [`Sag-ID: ${c}`] } },
  { name: 'bare EMN', print: { number: (d) => `EMN-2027-${d(10_000, 99_999)}`, below: (c) => [`${c}`] } },
  { name: 'bare long', print: { number: long, below: (c) => [`${c}`] } },
  { name: 'bare class', print: { number: classed, below: (c) => [`${c}`] } },
  { name: 'Sagsnr.: gap', print: { number: short, below: (c) => [`Sagsnr.:          ${c}`] } },
  { name: 'Sagsnr.<tab>', print: { number: short, below: (c) => [`Sagsnr.:\t${c}`] } },
  { name: '**Sagsnr.:**', print: { number: short, below: (c) => [`**Sagsnr.:** ${c}`] } },
  { name: '*Sagsnr. 27/1234*', print: { number: short, below: (c) => [`*Sagsnr. ${c}*`] } },
  { name: 'label over number, colon', print: { number: short, below: (c) => ['Sagsnummer:', `${c}`] } },
  { name: 'label over number, blanks', print: { number: short, below: (c) => ['', 'SAGSNUMMER', '', `${c}`] } },
  {
    name: 'table of particulars',
    print: {
      number: short,
      below: (c) => [`| Sagsnr. | ${c} |`, '| Sagsbehandler | ahol |', '| Forvaltning | Teknik og Miljø |']
    }
  },
  {
    name: 'row of particulars',
    print: { number: short, below: (c) => [`| Sagsnr.: ${c} | Sagsansvarlig: Anna Holt |`] }
  },
  {
    name: 'columns of particulars',
    print: {
      number: short,
      below: (c) => [
        'Sagsnr.          Sagsbehandler          Afdeling',
        `${c}          AHO                    Teknik og Miljø`
      ]
    }
  },
  {
    name: 'table with head',
    print: {
      number: short,
      below: (c) => ['| Sagsnr. | Initialer | Forvaltning |', '|---|---|---|', `| ${c} | aho | Teknik og Miljø |`]
    }
  },
  {
    name: 'Forvaltning beside',
    print: { number: short, below: (c) => [`Sagsnr.: ${c}          Forvaltning: Teknik og Miljø`] }
  },
  {
    name: 'Fagcenter above',
    print: { number: short, below: (c) => ['Fagcenter: Teknik og Miljø', `Sagsnr.: ${c}`, 'Ansvarlig: Anna Holt'] }
  },
  { name: 'Sagsansvarlig in line', print: { number: short, below: (c) => [`Sag ${c} · Sagsansvarlig: Anna Holt`] } },
  { name: 'Sagsnr.: / Sagsbeh.', print: { number: short, below: (c) => [`Sagsnr.: ${c} / Sagsbeh.: aho`] } },
  { name: 'Sagsnr., Init., comma', print: { number: short, below: (c) => [`Sagsnr. ${c}, init. aho`] } },
  {
    name: 'Journalnr. beside',
    print: { number: classed, below: (c) => [`Journalnr. ${c}          Sagsbehandler: AHO`] }
  },
  { name: 'Dok.nr. and Sagsnr.', print: { number: short, below: (c) => [`Dok.nr.: 369057/27     Sagsnr.: ${c}`] } },
  { name: 'Brevid', print: { number: short, below: (c) => ['Brevid. 4711369', `Sagsnr. ${c}`] } },
  {
    name: 'Stab, Dato',
    print: { number: short, below: (c) => [`Sagsnr.: ${c}`, 'Stab: Ledelsessekretariatet', 'Dato: 14-03-2027'] }
  },
  {
    name: 'Sagsid, Sagsbehandler tabs',
    print: {
      number: (d) => `EMN-2027-${d(10_000, 99_999)}`,
      below: (c) => [`Sagsid.:\t${c}`, 'Sagsbehandler:\tAnna Holt', 'Center:\tCenter for Teknik']
    }
  },
  {
    name: 'Punkttype, Tema',
    print: { number: short, below: (c) => ['Punkttype: Beslutning', 'Tema: Økonomi', `Sagsnr.: ${c}`] }
  },
  {
    name: 'Deltager: below',
    print: {
      number: short,
      below: (c) => [`Sagsnr.: ${c}`, 'Deltager under punktet: Centerchef Sofie Dalum', 'Tidsforbrug: 15 min.']
    }
  },
  { name: 'gap behind', print: { number: short, title: (t, c) => `${t}          ${c}` } },
  { name: ', 27/1234', print: { number: short, title: (t, c) => `${t}, ${c}` } },
  { name: '- 27/1234 behind', print: { number: short, title: (t, c) => `${t} - ${c}` } },
  { name: '(J.nr. behind)', print: { number: classed, title: (t, c) => `${t} (J.nr. ${c})` } },
  { name: '(Sagsnr.: behind)', print: { number: short, title: (t, c) => `${t} (Sagsnr.: ${c})` } },
  { name: '(EMN behind)', print: { number: (d) => `EMN-2027-${d(10_000, 99_999)}`, title: (t, c) => `${t} (${c})` } },
  { name: 'before, dash', print: { number: short, title: (t, c) => `${c} - ${t}` } },
  { name: '(before)', print: { number: short, title: (t, c) => `(${c}) ${t}` } },
  { name: '[before]', print: { number: short, title: (t, c) => `[${c}] ${t}` } },
  { name: 'class before', print: { number: classed, title: (t, c) => `${c} ${t}` } },
  { name: 'long before', print: { number: long, title: (t, c) => `${c} ${t}` } },
  { name: 'Sagsnr. above', print: { number: short, above: (c) => [`Sagsnr. ${c}`] } },
  { name: 'J.nr. above', print: { number: classed, above: (c) => [`J.nr. ${c}`] } },
  { name: 'bare above', print: { number: short, above: (c) => [c] } },
  { name: 'particulars above', print: { number: short, above: (c) => ['Teknik og Miljø', `Sagsnr.: ${c}`] } },
  { name: 'Case number:', in: 'en', print: { number: short, below: (c) => [`Case number: ${c}`] } },
  { name: 'Ref.:', in: 'en', print: { number: short, below: (c) => [`File no.: ${c}`] } }
]
