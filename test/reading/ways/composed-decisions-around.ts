import { glued, type Option, type Piece, prose } from './composed-parts.ts'

type OfFoot = (who: readonly string[]) => readonly Piece[]
/** What stands behind a decision and is no part of its text. */
export const FOOT_FORMS: readonly Option<OfFoot>[] = [
  ...Array.from({ length: 25 }, () => ({ name: 'none', in: 'both' as const, print: () => [] })),
  { name: 'Ansvarlig:', print: ([who]) => [`Ansvarlig: ${who}`] },
  { name: 'Ansvarlig: below a blank', print: ([who]) => ['', `Ansvarlig: ${who}`] },
  { name: 'Sagsbehandler:', print: ([who]) => ['', `Sagsbehandler: ${who}`] },
  { name: 'Sagsbehandler below', print: ([who]) => ['', 'Sagsbehandler', `${who}`] },
  { name: 'Tidsfrist:', print: () => ['', 'Tidsfrist: 1. juni 2027'] },
  { name: 'Tovholder: Deadline:', print: ([who]) => ['', `Tovholder: ${who}`, 'Deadline: 1. juni 2027'] },
  { name: 'Ansvarlig, gap, Frist', print: ([who]) => ['', `Ansvarlig: ${who}      Frist: 1. juni 2027`] },
  { name: 'Ansvarlig<tab>', print: ([who]) => ['', `Ansvarlig:\t${who}`, 'Frist:\t1. juni 2027'] },
  { name: 'Ansvarlig, own lines', print: ([who]) => ['', 'Ansvarlig', `${who}`, '', 'Frist', '1. juni 2027'] },
  { name: 'Ansvarlig for opfølgning:', print: ([who]) => ['', `Ansvarlig for opfølgning: ${who}`] },
  { name: 'Opfølgning:', print: ([who]) => ['', `Opfølgning: ${who}`] },
  { name: 'Hvem: Hvornår:', print: ([who]) => ['', `Hvem: ${who}`, 'Hvornår: 1. juni 2027'] },
  { name: 'Udskrift til:', print: () => ['', 'Udskrift til: Teknik og Miljø'] },
  { name: 'Sendes til:', print: () => ['', 'Sendes til: Økonomi og Indkøb, HR'] },
  { name: 'Meddelelse til:', print: () => ['', 'Meddelelse til: Ansøger'] },
  { name: 'Kopi til:', print: () => ['', 'Kopi til: HR og Løn'] },
  { name: 'Godkendt af:', print: ([who]) => ['', `Godkendt af: ${who}`] },
  { name: 'Protokolleret af:', print: ([who]) => ['', `Protokolleret af: ${who}`] },
  { name: 'Kommunikation:', print: () => ['', 'Kommunikation: Nyhed på intranettet'] },
  { name: 'Offentliggørelse:', print: () => ['', 'Offentliggørelse: Ja'] },
  { name: 'Effektueres af:', print: () => ['', 'Effektueres af: Teknik og Miljø'] },
  { name: 'Ansvarlig forvaltning:', print: () => ['', 'Ansvarlig forvaltning: Teknik og Miljø'] },
  { name: 'Aktion:', print: ([who]) => ['', `Aktion: ${who}`] },
  { name: '**Ansvarlig:**', print: ([who]) => ['', `**Ansvarlig:** ${who}`, '**Frist:** 1. juni 2027'] },
  {
    name: 'table Handling',
    print: ([who]) => [
      '',
      glued('| Handling | Ansvarlig | Deadline |'),
      glued('|---|---|---|'),
      glued(`| Svar til naboerne | ${who} | 1. juni 2027 |`)
    ]
  },
  {
    name: 'tabs Hvem Hvad Hvornår',
    print: ([who]) => ['', glued('Hvem\tHvad\tHvornår'), glued(`${who}\tSvar til naboerne\t1. juni 2027`)]
  }
]

/** An earlier body's decision, as a case's history prints it. */
export interface Earlier {
  readonly body: string
  readonly date: string
  readonly text: string
  readonly number: number
}
interface History {
  /** Above the case text or below it. */
  readonly where: 'first' | 'last'
  /** A section's heading over it, if it has one. */
  readonly headed?: string
  readonly text: (earlier: readonly Earlier[]) => readonly Piece[]
}
const each = (one: (earlier: Earlier) => readonly Piece[]) => (earlier: readonly Earlier[]) =>
  earlier.flatMap((of, at) => [...(at === 0 ? [] : ['']), ...one(of)])
/** Where and how the decisions of earlier bodies are printed that are not headed as the meeting's own is. */
export const HISTORY_FORMS: readonly Option<History | null>[] = [
  ...Array.from({ length: 18 }, () => ({ name: 'none', in: 'both' as const, print: null })),
  {
    name: 'Tidligere beslutninger, FORUM, DATE, pkt. 4',
    print: {
      where: 'last',
      headed: 'Tidligere beslutninger',
      text: each(({ body, date, text, number }) => [`${body}, ${date}, pkt. ${number}`, prose(text)])
    }
  },
  {
    name: 'Sagens gang, Beslutning i FORUM den DATE',
    print: {
      where: 'last',
      headed: 'Sagens gang',
      text: each(({ body, date, text }) => [`Beslutning i ${body} den ${date}`, prose(text)])
    }
  },
  {
    name: 'Beslutning i FORUM den DATE, first',
    print: { where: 'first', text: each(({ body, date, text }) => [`Beslutning i ${body} den ${date}`, prose(text)]) }
  },
  {
    name: 'Beslutning FORUM den DATE: first',
    print: { where: 'first', text: each(({ body, date, text }) => [`Beslutning ${body} den ${date}:`, prose(text)]) }
  },
  {
    name: 'FORUMs beslutning den DATE, last',
    print: { where: 'last', text: each(({ body, date, text }) => [`${body}s beslutning den ${date}:`, prose(text)]) }
  },
  {
    name: 'FORUM, DATE, pkt. 4: text, last',
    print: {
      where: 'last',
      text: each(({ body, date, text, number }) => [prose(`${body}, ${date}, pkt. ${number}: ${text}`)])
    }
  },
  {
    name: 'Fra møde i FORUM, DATE, last',
    print: {
      where: 'last',
      text: each(({ body, date, text, number }) => [`Fra ${body}s møde den ${date}, pkt. ${number}:`, prose(text)])
    }
  }
]

/** What a case's text says of decisions without being one: behind a section's text, or under a heading. */
export const DECOY_FORMS: readonly Option<{ readonly headed?: string; readonly text: readonly Piece[] }>[] = [
  ...Array.from({ length: 10 }, () => ({ name: 'none', in: 'both' as const, print: { text: [] } })),
  {
    name: 'council decided',
    print: { text: [prose('Byrådet besluttede den 4. oktober 2026 at afsætte 200.000 kr. til området.')] }
  },
  {
    name: 'committee approved on the day',
    print: { text: [prose('På mødet den 4. oktober 2026, pkt. 12, godkendte Økonomiudvalget planen for 2027.')] }
  },
  {
    name: 'decision quoted',
    print: { text: [prose('Landdistriktsrådet besluttede den 4. oktober 2026, at ”stien skal stå færdig i 2028”.')] }
  },
  {
    name: 'Tidligere behandling, same line',
    print: {
      headed: 'Tidligere behandling',
      text: [prose('Landdistriktsrådet den 4. oktober 2026: Stien skal føres længere mod nord.')]
    }
  },
  {
    name: 'Historik, same line',
    print: {
      headed: 'Historik',
      text: ['Økonomiudvalget, 4. oktober 2026: Udsat.', 'Landdistriktsrådet, 11. oktober 2026: Anbefalet.']
    }
  },
  {
    name: 'Historik, table',
    print: {
      headed: 'Historik',
      text: [
        glued('| Udvalg | Dato | Udfald |'),
        glued('|---|---|---|'),
        glued('| Økonomiudvalget | 4. oktober 2026 | Udsat |')
      ]
    }
  },
  { name: 'Beslutningskompetence', print: { headed: 'Beslutningskompetence', text: ['Økonomiudvalget'] } },
  { name: 'Sagen afgøres i', print: { headed: 'Sagen afgøres i', text: ['Byrådet'] } },
  {
    name: 'Politisk behandlingsplan',
    print: {
      headed: 'Politisk behandling',
      text: ['Økonomiudvalget den 4. oktober 2029', 'Byrådet den 18. oktober 2029']
    }
  },
  {
    name: 'Beslutningsgrundlag',
    print: { headed: 'Beslutningsgrundlag', text: [prose('Sagen bygger på notat af 4. maj 2026 og tre tilbud.')] }
  },
  {
    name: 'Beslutningsproces',
    print: {
      headed: 'Beslutningsproces',
      text: [prose('Sagen forelægges Økonomiudvalget i oktober og Byrådet i november.')]
    }
  },
  {
    name: 'Resultat af høringen',
    print: { headed: 'Resultat af høringen', text: [prose('Der kom 14 svar, hvoraf de fleste roser forslaget.')] }
  },
  {
    name: 'Behandling af høringssvar',
    print: { headed: 'Behandling af høringssvar', text: [prose('Svarene er samlet i et notat, der er vedlagt.')] }
  },
  {
    name: 'Referat af borgermødet',
    print: { headed: 'Referat af borgermødet', text: [prose('Omkring 60 borgere mødte op og spurgte til støj.')] }
  },
  {
    name: 'Tidligere beslutninger, in a sentence',
    print: {
      headed: 'Tidligere beslutninger',
      text: [prose('Udvalget har senest behandlet området i foråret 2025.')]
    }
  }
]

/** What is printed of a closed item below its heading; null: as much as of all others. */
export const CLOSED_FORMS: readonly Option<readonly Piece[] | null>[] = [
  ...Array.from({ length: 4 }, () => ({ name: 'as the others', in: 'both' as const, print: null })),
  { name: 'title alone', in: 'both', print: [] },
  { name: 'Punktet er lukket.', print: ['Punktet er lukket.'] },
  { name: 'for lukkede døre', print: ['Sagen behandles for lukkede døre.'] }
]
