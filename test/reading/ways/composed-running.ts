import { type ComposedMeeting, inWords, isoOf, type Option, weekdayOf } from './composed-parts.ts'

/** The lines at a page's end and at the next one's beginning; `date` in the form that the pages print. */
export type OfPage = (
  page: number,
  pages: number,
  meeting: ComposedMeeting,
  date: string
) => readonly [readonly string[], readonly string[]]

const genitive = (name: string): string => (/s$/u.test(name) ? `${name}’` : `${name}s`)
const council = (m: ComposedMeeting): string => `${m.municipality} Kommune`
const site = (m: ComposedMeeting): string =>
  `www.${m.municipality.toLowerCase().replaceAll('ø', 'oe').replaceAll(/\P{L}/gu, '')}.example`
const initialsOf = (m: ComposedMeeting): string[] =>
  m.participants.map(({ name }) =>
    name
      .split(/[ -]/u)
      .map((word) => word.charAt(0))
      .join('')
  )
const weekday = (m: ComposedMeeting): string => weekdayOf(m.day, m.language)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const spaced = (word: string): string => [...word].join(' ')
/** The day on which a print was made: behind the meeting. */
const printedOn = (m: ComposedMeeting): string => {
  const { year, month, day } = m.day
  return `${String(Math.min(day + 1, 28)).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`
}
const GAP = ' '.repeat(10)

/** Nothing but a number, as word processors set it. */
const NUMBERED_PAGES: readonly Option<OfPage>[] = [
  { name: 'Side 3 | 9', print: (page, pages) => [[`Side ${page} | ${pages}`], []] },
  { name: 'S i d e  3 | 9', print: (page, pages) => [[`${spaced('Side')}  ${page} | ${pages}`], []] },
  { name: '3 | Side', print: (page) => [[`${page} | ${spaced('Side')}`], []] },
  { name: 'Side 3 af i alt 9 sider', print: (page, pages) => [[`Side ${page} af i alt ${pages} sider`], []] },
  { name: 'Side 3 ud af 9', print: (page, pages) => [[`Side ${page} ud af ${pages}`], []] },
  { name: '3 af 9', print: (page, pages) => [[`${page} af ${pages}`], []] },
  { name: '3(9)', print: (page, pages) => [[], [`${page + 1}(${pages})`]] },
  { name: '– 3 –', print: (page) => [[], [`– ${page + 1} –`]] },
  { name: '~ 3 ~', print: (page) => [[`~ ${page} ~`], []] },
  { name: 'Side nr. 3', print: (page) => [[`Side nr. ${page}`], []] },
  { name: 'SIDE 3', print: (page) => [[], [`SIDE ${page + 1}`]] },
  { name: 'Sidenr.: 3', print: (page) => [[`Sidenr.: ${page}`], []] },
  { name: 'Page 3 of 9 below Danish', print: (page, pages) => [[`Page ${page} of ${pages}`], []] }
]

/** Body, day and kind of document, in all the orders in which pages print them. */
const NAMED_PAGES: readonly Option<OfPage>[] = [
  {
    name: 'KOMMUNE, FORUM, Referat, DATE in four lines',
    print: (page, _, m, date) => [[], [council(m), m.forum, 'Referat', `${date}${GAP}Side ${page + 1}`]]
  },
  {
    name: 'KOMMUNE   FORUM   DATE',
    print: (page, _, m, date) => [[`${page}`], [`${council(m)}${GAP}${m.forum}${GAP}${date}`]]
  },
  {
    name: 'Referat<tab>FORUM<tab>DATE<tab>Side 3',
    print: (page, _, m, date) => [[], [`Referat\t${m.forum}\t${date}\tSide ${page + 1}`]]
  },
  { name: 'DATE – FORUM – 3', print: (page, _, m, date) => [[`${date} – ${m.forum} – ${page}`], []] },
  { name: 'FORUM, DATE head alone', print: (_, __, m, date) => [[], [`${m.forum}, ${date}`]] },
  { name: 'FORUM den DATE, number foot', print: (page, _, m, date) => [[`${page}`], [`${m.forum} den ${date}`]] },
  { name: 'Mødedato: DATE   Side 3', print: (page, _, __, date) => [[], [`Mødedato: ${date}${GAP}Side ${page + 1}`]] },
  {
    name: 'Møde i FORUM den DATE   Side 3',
    print: (page, _, m, date) => [[], [`Møde i ${m.forum} den ${date}${GAP}Side ${page + 1}`]]
  },
  {
    name: 'Referat af møde i FORUM d. DATE',
    print: (page, pages, m, date) => [[`Side ${page} af ${pages}`], [`Referat af møde i ${m.forum} d. ${date}`]]
  },
  {
    name: 'Åbent referat   Side 3',
    print: (page) => [[], [`Åbent referat${GAP}Side ${page + 1}`]]
  },
  {
    name: 'KOMMUNE | FORUM | Referat | DATE',
    print: (page, _, m, date) => [[`${page}`], [`${council(m)} | ${m.forum} | Referat | ${date}`]]
  },
  {
    name: 'FORUM   weekday, time   place',
    print: (page, _, m) => [
      [`Side ${page}`],
      [`${m.forum}${GAP}${weekday(m)} den ${inWords(m.day, m.language)} kl. ${m.time}${GAP}${m.place}`]
    ]
  },
  {
    name: 'FORUM, Weekday in words, number',
    print: (page, _, m) => [[], [m.forum, `${capital(weekday(m))} den ${inWords(m.day, m.language)}`, `${page + 1}`]]
  },
  {
    name: 'KOMMUNE – FORUM – REFERAT in capitals',
    print: (page, _, m) => [[`${page}`], [`${council(m).toUpperCase()} – ${m.forum.toUpperCase()} – REFERAT`]]
  },
  { name: 'R E F E R A T head', print: (page) => [[`Side ${page}`], ['R E F E R A T']] },
  {
    name: 'FORUM on even pages, DATE on odd ones',
    print: (page, _, m, date) => [[], page % 2 === 1 ? [`${page + 1}${GAP}${m.forum}`] : [`${date}${GAP}${page + 1}`]]
  },
  { name: '3   Referat fra FORUM', print: (page, _, m) => [[`${page}${GAP}Referat fra ${m.forum}`], []] },
  {
    name: 'Side 3 – Referat, FORUM, DATE',
    print: (page, _, m, date) => [[`Side ${page} – Referat, ${m.forum}, ${date}`], []]
  },
  {
    name: 'FORUM, DATE, Side 3 with blanks between',
    print: (page, _, m, date) => [[], [m.forum, '', date, '', `Side ${page + 1}`]]
  },
  {
    name: 'FORUMs møde den DATE',
    print: (page, _, m, date) => [[`- ${page} -`], [`${genitive(m.forum)} møde den ${date}`]]
  },
  {
    name: 'Beslutningsprotokol for FORUM   DATE',
    print: (page, _, m, date) => [[`Side ${page}`], [`Beslutningsprotokol for ${m.forum}${GAP}${date}`]]
  },
  { name: 'FORUM 2026-2029', print: (page, _, m) => [[`${page}`], [`${m.forum} 2026-2029`]] },
  { name: 'Møde nr. 5/2027   Side 3', print: (page, _, m) => [[], [`Møde nr. 5/${m.day.year}${GAP}Side ${page + 1}`]] },
  {
    name: 'Udkast – ikke godkendt   Side 3',
    print: (page) => [[`Udkast – ikke godkendt${GAP}Side ${page}`], []]
  },
  {
    name: 'FORUM over Mødedato over Sted',
    print: (page, _, m, date) => [[`${page}`], [m.forum, `Mødedato: ${date}`, `Mødested: ${m.place}`]]
  },
  {
    name: 'FORUM alone, number below',
    print: (page, _, m) => [[], [m.forum, `${page + 1}`]]
  },
  {
    name: 'Referat DATE   Side 3/9',
    print: (page, pages, _, date) => [[`Referat ${date}${GAP}Side ${page}/${pages}`], []]
  },
  {
    name: 'Ordinært møde i FORUM over DATE',
    print: (page, _, m, date) => [[`s. ${page}`], [`Ordinært møde i ${m.forum}`, date]]
  },
  {
    name: 'KOMMUNE over Referat fra FORUM on all but the first',
    print: (page, _, m, date) => [page === 1 ? [] : [`${page}`], [council(m), `Referat fra ${m.forum} ${date}`]]
  }
]

/** What case systems, signing services, browsers and letter paper stamp on each page. */
const STAMPED_PAGES: readonly Option<OfPage>[] = [
  {
    name: 'address and telephone',
    print: (_, __, m) => [[`${council(m)}, Rådhusgade 4, 9999 ${m.municipality}, tlf. 70 12 34 56`], []]
  },
  {
    name: 'address in three lines',
    print: (page, _, m) => [[council(m), 'Rådhusgade 4', `9999 ${m.municipality}${GAP}Side ${page}`], []]
  },
  { name: 'CVR and site', print: (_, __, m) => [[`${council(m)} · CVR-nr. 29 18 99 99 · ${site(m)}`], []] },
  { name: 'site alone', print: (page, _, m) => [[site(m), `${page}`], []] },
  {
    name: 'post and telephone',
    print: (page, _, m) => [[`Tlf. 70 12 34 56 · post@${site(m).slice(4)}`, `${page}`], []]
  },
  { name: 'Dok.nr.   Side 3 af 9', print: (page, pages) => [[`Dok.nr. 88120-27${GAP}Side ${page} af ${pages}`], []] },
  {
    name: 'case and document of the whole',
    print: (page, pages) => [[], ['Sagsnr. 26/4711', 'Dokumentnr. 88120/27', `Side ${page + 1} af ${pages}`]]
  },
  { name: 'file name', print: (page, _, m) => [[`Referat ${isoOf(m.day)}.docx${GAP}${page}`], []] },
  {
    name: 'path',
    print: (page, _, m) => [
      [`H:\\Sekretariat\\Referater\\${m.day.year}\\Referat ${isoOf(m.day)}.doc`, `Side ${page}`],
      []
    ]
  },
  { name: 'Printdato', print: (page, pages, m) => [[`Printdato: ${printedOn(m)} 14:32${GAP}${page} / ${pages}`], []] },
  {
    name: 'Udskrevet af',
    print: (page, _, m) => [[`Udskrevet af ahol ${printedOn(m)} kl. 14:32`, `Side ${page}`], []]
  },
  {
    name: 'browser head FORUM',
    print: (page, pages, m, date) => [
      [`https://dagsordener.example.org/vis/4711${GAP}${page}/${pages}`],
      [`${printedOn(m).replaceAll('-', '.')} 14.32${GAP}Referat - ${m.forum} - ${date}`]
    ]
  },
  { name: 'Blad nr.', print: (page) => [[], [`Blad nr. ${page + 230}`]] },
  {
    name: 'Blad nr., Formandens initialer',
    print: (page) => [['Formandens initialer: ______'], [`Blad nr. ${page + 230}`]]
  },
  { name: 'Borgmesterens initialer', print: (page) => [[`Borgmesterens initialer:${GAP}Side ${page}`], []] },
  { name: 'Protokolside', print: (page) => [[], [`Protokolside ${page + 46}`]] },
  { name: 'row of initials', print: (page, _, m) => [[initialsOf(m).join('     '), `${page}`], []] },
  {
    name: 'Underskrifter: row',
    print: (page) => [[`Underskrifter: ${'________  '.repeat(4).trim()}`, `Side ${page}`], []]
  },
  {
    name: 'signing service',
    print: (page) => [['Penneo dokumentnøgle: K3DTX-7Q2WE-PL0NB-55XAY-8UZKM-31HGC', `Side ${page}`], []]
  },
  {
    name: 'signing service, English',
    print: (page, pages) => [
      ['This document has esignatur Agreement-ID: 8d5f1c2aXyZ249871331', `${page} / ${pages}`],
      []
    ]
  },
  { name: 'Version', print: (page, _, m) => [[`Version 1.0${GAP}Sidst ændret: ${printedOn(m)}${GAP}${page}`], []] },
  {
    name: 'secretariat over number',
    print: (page, _, m) => [[], [council(m), 'Politisk Sekretariat', `Side ${page + 1}`]]
  },
  {
    name: 'municipality in English',
    in: 'en',
    print: (page, _, m) => [[`${page}`], [`${m.municipality} Municipality`]]
  },
  {
    name: 'FORUM, DATE, Page 3',
    in: 'en',
    print: (page, _, m, date) => [[`${m.forum}, ${date}${GAP}Page ${page}`], []]
  }
]
export const RUNNING_FORMS: readonly Option<OfPage>[] = [...NUMBERED_PAGES, ...NAMED_PAGES, ...STAMPED_PAGES]

type OfItem = (meeting: ComposedMeeting, date: string, number: number) => readonly string[]
/** What heads each item where each begins a page of its own. */
export const ABOVE_FORMS: readonly Option<OfItem>[] = [
  ...Array.from({ length: 14 }, () => ({ name: 'none', in: 'both' as const, print: () => [] })),
  { name: 'KOMMUNE, FORUM, Mødedato', print: (m, date) => [council(m), m.forum, `Mødedato: ${date}`] },
  { name: 'FORUM, DATE', print: (m, date) => [`${m.forum}, ${date}`] },
  { name: 'Referat over FORUM den DATE kl.', print: (m, date) => ['Referat', `${m.forum} den ${date} kl. ${m.time}`] },
  { name: 'FORUM - Mødedato DATE - Side 4', print: (m, date, n) => [`${m.forum} - Mødedato ${date} - Side ${n + 3}`] },
  {
    name: 'Udskrift af FORUMs protokol',
    print: (m, date) => [`Udskrift af ${genitive(m.forum)} protokol for mødet den ${date}`]
  },
  { name: 'FORUM, DATE, kl., place', print: (m, date) => [`${m.forum}, ${date}, kl. ${m.time}, ${m.place}`] },
  { name: 'Møde: Dokumenttype:', print: (m, date) => [`Møde: ${m.forum} ${date}`, 'Dokumenttype: Referat'] },
  { name: 'KOMMUNE | FORUM | DATE', print: (m, date) => [`${council(m)} | ${m.forum} | ${date}`] },
  { name: 'Dato: Forum:', print: (m, date) => [`Dato: ${date}${GAP}Forum: ${m.forum}`] },
  {
    name: 'KOMMUNE   Side 4, FORUM, DATE',
    print: (m, date, n) => [`${council(m)}${GAP}Side ${n + 3}`, '', m.forum, date]
  },
  { name: 'REFERAT, FORUM', print: (m) => ['REFERAT', m.forum] },
  { name: 'FORUM, DATE in English', in: 'en', print: (m, date) => [`${m.forum}, ${date}`] }
]
