import type { ComposedMeeting, Option, Piece } from './composed-parts.ts'
import type { OfPage } from './composed-running.ts'

type OfContents = (meeting: ComposedMeeting) => readonly Piece[]
/** A list of the items before the first of them. */
export const CONTENTS_FORMS: readonly Option<OfContents>[] = [
  {
    name: 'Punkt 1: Title',
    print: (m) => ['Indholdsfortegnelse', ...m.items.map((i) => `Punkt ${i.number}: ${i.title}`)]
  },
  {
    name: 'side 3',
    print: (m) => ['Indhold', ...m.items.map((i) => `${i.number}. ${i.title} (side ${i.number + 2})`)]
  },
  {
    name: 'Dagsordenspunkter',
    print: (m) => ['Dagsordenspunkter', '', ...m.items.flatMap((i) => [`${i.number} ${i.title}`, ''])]
  },
  { name: 'Pkt. tekst', print: (m) => ['Pkt. tekst', ...m.items.map((i) => `- ${i.number}. ${i.title}`)] },
  { name: 'none', in: 'both', print: () => [] },
  {
    name: 'dots',
    print: (m) => [
      'Indholdsfortegnelse',
      '',
      ...m.items.map((i) => `${i.number}. ${i.title} ${'.'.repeat(40)} ${i.number + 2}`)
    ]
  },
  {
    name: 'dots, no numbers',
    print: (m) => ['Indholdsfortegnelse', ...m.items.map((i) => `${i.title}${'.'.repeat(30)}${i.number + 2}`)]
  },
  {
    name: 'tabs',
    print: (m) => ['Indholdsfortegnelse:', ...m.items.map((i) => `${i.number}\t${i.title}\t${i.number + 2}`)]
  },
  {
    name: 'page numbers behind a gap',
    print: (m) => ['INDHOLD', ...m.items.map((i) => `${i.number}. ${i.title}      ${i.number + 2}`)]
  },
  { name: 'Dagsorden:', print: (m) => ['Dagsorden:', ...m.items.map((i) => `${i.number}. ${i.title}`)] },
  { name: 'Dagsorden', print: (m) => ['Dagsorden', '', ...m.items.map((i) => `${i.number}. ${i.title}`)] },
  { name: 'Punkter', print: (m) => ['PUNKTER', '', ...m.items.map((i) => `${i.number}. ${i.title}`)] },
  {
    name: 'bars',
    print: (m) => [
      '| Nr. | Punkt | Side |',
      '|---|---|---|',
      ...m.items.map((i) => `| ${i.number} | ${i.title} | ${i.number + 2} |`)
    ]
  },
  { name: 'bullets', print: (m) => ['Punkter på dagsordenen', ...m.items.map((i) => `- ${i.title}`)] },
  { name: 'Agenda', in: 'en', print: (m) => ['Agenda', '', ...m.items.map((i) => `${i.number}. ${i.title}`)] }
]

/** The heads and feet of pages. */
export const PAGE_FORMS: readonly Option<OfPage | null>[] = [
  { name: 'Side: 3', print: (page) => [[`Side: ${page}`], []] },
  { name: 'S. 3', print: (page) => [[`s. ${page}`], []] },
  { name: '[3]', print: (page) => [[`[${page}]`], []] },
  {
    name: 'Referat fra FORUM, Side 3 af 9',
    print: (page, pages, m, date) => [[], [`Referat fra ${m.forum} den ${date}`, `Side ${page + 1} af ${pages}`]]
  },
  { name: 'KOMMUNE   Side 3', print: (page, _, m) => [[`${m.municipality} Kommune          Side ${page}`], []] },
  {
    name: 'KOMMUNE, FORUM, number',
    print: (page, _, m) => [[`${page}`], [`${m.municipality.toUpperCase()} KOMMUNE`, m.forum]]
  },
  {
    name: 'address',
    print: (page, pages) => [[`https://www.example.org/referat?id=4711          ${page}/${pages}`], []]
  },
  { name: 'print stamp', print: (page, _, __, date) => [[`Udskrevet ${date} kl. 9.14          Side ${page}`], []] },
  { name: 'none', in: 'both', print: null },
  { name: 'Side 3', print: (page) => [[`Side ${page}`], []] },
  { name: 'Side 3 af 9', print: (page, pages) => [[`Side ${page} af ${pages}`], []] },
  { name: 'side 3/9', print: (page, pages) => [[`side ${page}/${pages}`], []] },
  { name: '3', print: (page) => [[`${page}`], []] },
  { name: '- 3 -', print: (page) => [[`- ${page} -`], []] },
  { name: '3 / 9', print: (page, pages) => [[`${page} / ${pages}`], []] },
  { name: 'FORUM   Side 3', print: (page, _, m) => [[`${m.forum}          Side ${page}`], []] },
  {
    name: 'FORUM, DATE   Side 3 head',
    print: (page, _, m, date) => [[], [`${m.forum}, ${date}          Side ${page + 1}`]]
  },
  { name: 'FORUM over Side 3', print: (page, _, m) => [[m.forum, `Side ${page}`], []] },
  { name: 'Referat - FORUM head, number foot', print: (page, _, m) => [[`${page}`], [`Referat - ${m.forum}`]] },
  { name: 'DATE foot', print: (_, __, ___, date) => [[date], []] },
  { name: 'DATE and number', print: (page, _, __, date) => [[date, `${page}`], []] },
  { name: 'KOMMUNE head', print: (page, _, m) => [[`Side ${page}`], [`${m.municipality} Kommune`]] },
  { name: 'FORUM | DATE | Side 3', print: (page, _, m, date) => [[`${m.forum} | ${date} | Side ${page}`], []] },
  { name: 'Sidetal 3', print: (page) => [[`Sidetal ${page}`], []] },
  { name: 'form feed alone', in: 'both', print: () => [[], []] },
  { name: 'initials', print: (page) => [['Initialer: ______ ______ ______', `Side ${page}`], []] },
  { name: 'Page 3 of 9', in: 'en', print: (page, pages) => [[`Page ${page} of ${pages}`], []] }
]

type OfMeeting = (meeting: ComposedMeeting, date: string) => readonly Piece[]
/** An item on the next meeting says when it is. */
const unlessTold = (meeting: ComposedMeeting, line: string): readonly Piece[] =>
  /møde/u.test(meeting.items.at(-1)?.title ?? '') ? [] : [line]
/** What stands behind the last item. */
export const CLOSING_FORMS: readonly Option<OfMeeting>[] = [
  { name: 'Mødet slut', print: (m) => [`Mødet slut kl. ${m.end}`] },
  { name: 'Kommende møder:', print: (m) => unlessTold(m, 'Kommende møder: 14. september 2029, 12. oktober 2029') },
  {
    name: 'Formand ____',
    print: (m) => [`Formand ${'_'.repeat(30)}`, '', `${'_'.repeat(30)}`, m.participants[0]?.name ?? '']
  },
  { name: 'Mødet blev hævet', print: (m) => [`Mødet blev hævet kl. ${m.end}, og protokollen blev underskrevet.`] },
  { name: 'Referatet godkendes', print: () => ['Referatet er godkendt af formanden.'] },
  { name: 'none', in: 'both', print: () => [] },
  { name: 'Mødet sluttede', print: (m) => [`Mødet sluttede kl. ${m.end}.`] },
  { name: 'Mødet hævet', print: (m) => [`Mødet hævet kl. ${m.end}`] },
  { name: 'Næste møde:', print: (m) => unlessTold(m, 'Næste møde: 14. september 2029 kl. 16.30') },
  { name: 'Næste møde er den', print: (m) => unlessTold(m, 'Næste møde er den 14. september 2029.') },
  {
    name: 'signatures',
    print: (m) => ['Underskrifter:', '', ...m.participants.map(({ name }) => `${'_'.repeat(30)}  ${name}`)]
  },
  {
    name: 'place and day',
    print: (m, date) => [`${m.municipality}, den ${date}`, '', ...m.participants.map(({ name }) => name)]
  },
  { name: 'Underskriftsblad', print: (m) => ['Underskriftsside', '', ...m.participants.map(({ name }) => name)] },
  { name: 'Godkendt elektronisk', print: () => ['Referatet er godkendt elektronisk.'] },
  { name: 'Meeting closed', in: 'en', print: (m) => [`The meeting closed at ${m.end}.`] }
]

/** What a web site prints around: before the title, behind each item, at the end. */
export const SITE_FORMS: readonly Option<{
  readonly top: readonly string[]
  readonly item: readonly string[]
  readonly end: readonly string[]
} | null>[] = [
  { name: 'none', in: 'both', print: null },
  { name: 'none', in: 'both', print: null },
  { name: 'none', in: 'both', print: null },
  {
    name: 'Til toppen',
    print: { top: ['Spring til indhold', 'Menu', 'Søg'], item: ['Til toppen'], end: ['Del siden'] }
  },
  {
    name: 'Udskriv',
    print: {
      top: ['Forside > Politik > Dagsordener og referater', 'Udskriv'],
      item: ['Tilbage til toppen'],
      end: ['Fandt du det, du søgte?']
    }
  },
  {
    name: 'cookies',
    print: { top: ['Vi bruger cookies', 'Accepter cookies'], item: [], end: ['Tilgængelighedserklæring'] }
  }
]

/** How lines are broken and set apart. `width` 0: paragraphs stand on one line. */
interface Setting {
  readonly width: number
  readonly hyphens: boolean
  readonly blanks: 'usual' | 'none' | 'double' | 'each'
  readonly ends: '\n' | '\r\n'
  readonly mark: boolean
  /** What stands before each line of a paragraph. */
  readonly indent?: string
  /** What stands before and behind each line of the document. */
  readonly around?: readonly [string, string]
  /** Blanks between words that no line ends at. */
  readonly fixed?: true
}
export const SETTINGS: readonly Option<Setting>[] = [
  {
    name: 'text set in',
    print: { width: 76, hyphens: false, blanks: 'usual', ends: '\n', mark: false, indent: '    ' }
  },
  {
    name: 'wrapped at 100',
    in: 'both',
    print: { width: 100, hyphens: false, blanks: 'usual', ends: '\n', mark: false }
  },
  { name: 'as it is', in: 'both', print: { width: 0, hyphens: false, blanks: 'usual', ends: '\n', mark: false } },
  { name: 'wrapped at 72', in: 'both', print: { width: 72, hyphens: false, blanks: 'usual', ends: '\n', mark: false } },
  { name: 'wrapped at 60, hyphens', print: { width: 60, hyphens: true, blanks: 'usual', ends: '\n', mark: false } },
  { name: 'CRLF', in: 'both', print: { width: 90, hyphens: false, blanks: 'usual', ends: '\r\n', mark: true } },
  { name: 'no blanks', print: { width: 0, hyphens: false, blanks: 'none', ends: '\n', mark: false } },
  { name: 'double blanks', print: { width: 80, hyphens: false, blanks: 'double', ends: '\n', mark: false } },
  { name: 'a blank behind each line', print: { width: 0, hyphens: false, blanks: 'each', ends: '\n', mark: false } }
]

/** Settings that only the wider composition draws. */
export const MORE_SETTINGS: readonly Option<Setting>[] = [
  { name: 'wrapped at 64, no blanks', print: { width: 64, hyphens: false, blanks: 'none', ends: '\n', mark: false } },
  {
    name: 'wrapped at 68, hyphens, double blanks',
    print: { width: 68, hyphens: true, blanks: 'double', ends: '\n', mark: false }
  },
  {
    name: 'all set in',
    print: { width: 84, hyphens: false, blanks: 'usual', ends: '\n', mark: false, around: ['      ', ''] }
  },
  {
    name: 'blanks behind each line',
    print: { width: 88, hyphens: false, blanks: 'usual', ends: '\r\n', mark: false, around: ['', '  '] }
  },
  { name: 'fixed blanks', print: { width: 0, hyphens: false, blanks: 'usual', ends: '\n', mark: false, fixed: true } },
  {
    name: 'a blank behind each wrapped line',
    print: { width: 80, hyphens: false, blanks: 'each', ends: '\n', mark: false }
  }
]
