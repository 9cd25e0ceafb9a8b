import type { Language } from './composed-words.ts'

/** A line as it stands, or a paragraph that is wrapped where the layout wraps. `glued`: no page ends before it; `opens`: a page
 *  begins with it. */
export type Piece = string | { readonly prose: string } | { readonly glued: string } | { readonly opens: string }
export const prose = (text: string): Piece => ({ prose: text })
export const opens = (text: string): Piece => ({ opens: text })
export const glued = (text: string): Piece => ({ glued: text })

export interface Person {
  readonly name: string
  readonly office: string
  readonly party: string
}
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}
/** A decision as it should be read; `body` and `day` null where they are the meeting's own. */
export interface Decided {
  readonly body: string | null
  readonly day: Day | null
  /** Its paragraphs. */
  readonly text: readonly Piece[]
  /** Its text as it should be read, where that is not what is printed. */
  readonly read?: string
  /** What stands behind its text and is no part of it. */
  readonly foot?: readonly Piece[]
}
export interface ComposedItem {
  readonly number: number
  readonly title: string
  readonly caseNumber: string | null
  readonly closed: boolean
  readonly sections: readonly { readonly name: string; readonly text: readonly Piece[] }[]
  readonly attachments: readonly string[]
  /** In the order in which they are printed. */
  readonly decisions: readonly Decided[]
  /** Earlier bodies' decisions that the case's history holds, headed otherwise than `decisions`. */
  readonly earlier: readonly (Decided & { readonly body: string; readonly day: Day })[]
}
export interface ComposedMeeting {
  readonly language: Language
  readonly municipality: string
  readonly forum: string
  /** The short word for it: "Udvalget". */
  readonly own: string
  readonly day: Day
  /** "16.30", or null where the layout prints none. */
  readonly time: string
  readonly end: string
  readonly place: string
  readonly participants: readonly Person[]
  readonly absent: readonly Person[]
  readonly secretary: Person
  readonly items: readonly ComposedItem[]
}

/** One way to print one dimension of a layout. */
export interface Option<Print> {
  readonly name: string
  readonly print: Print
  /** It can be printed in English too (`both`), or in English only (`en`). Danish only where nothing is said. */
  readonly in?: 'both' | 'en'
}

const MONTHS = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' ')
} as const
const WEEKDAYS = {
  da: 'søndag mandag tirsdag onsdag torsdag fredag lørdag'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
} as const
const two = (value: number): string => String(value).padStart(2, '0')
export const isoOf = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`
export const weekdayOf = (day: Day, language: Language): string =>
  WEEKDAYS[language][new Date(`${isoOf(day)}T00:00:00Z`).getUTCDay()] ?? ''
export const inWords = ({ year, month, day }: Day, language: Language): string =>
  language === 'da' ? `${day}. ${MONTHS.da[month - 1]} ${year}` : `${day} ${MONTHS.en[month - 1]} ${year}`

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
export type DateForm = (day: Day, language: Language) => string
export const DATE_FORMS: readonly Option<DateForm>[] = [
  { name: '3 maj 2027', print: (d, l) => inWords(d, l).replace('. ', ' ') },
  { name: '3. maj, 2027', print: (d, l) => inWords(d, l).replace(/ (?=\d{4})/u, ', ') },
  { name: '3/5-27', print: (d) => `${d.day}/${d.month}-${String(d.year).slice(2)}` },
  { name: '03-05-27', print: (d) => `${two(d.day)}-${two(d.month)}-${String(d.year).slice(2)}` },
  { name: '3. maj 2027', in: 'both', print: inWords },
  { name: '03-05-2027', in: 'both', print: (d) => `${two(d.day)}-${two(d.month)}-${d.year}` },
  { name: '03.05.2027', print: (d) => `${two(d.day)}.${two(d.month)}.${d.year}` },
  { name: '3/5 2027', print: (d) => `${d.day}/${d.month} ${d.year}` },
  { name: '3/5-2027', print: (d) => `${d.day}/${d.month}-${d.year}` },
  { name: '03/05/2027', print: (d) => `${two(d.day)}/${two(d.month)}/${d.year}` },
  { name: '3.5.2027', print: (d) => `${d.day}.${d.month}.${d.year}` },
  { name: '3. 5. 2027', print: (d) => `${d.day}. ${d.month}. ${d.year}` },
  { name: '2027-05-03', in: 'both', print: isoOf },
  { name: '3.maj 2027', print: (d, l) => inWords(d, l).replace('. ', '.') },
  { name: '03. maj 2027', print: (d) => `${two(d.day)}. ${MONTHS.da[d.month - 1]} ${d.year}` },
  { name: '3-5-2027', print: (d) => `${d.day}-${d.month}-${d.year}` },
  { name: '3/5/2027', print: (d) => `${d.day}/${d.month}/${d.year}` },
  { name: '03/05-2027', print: (d) => `${two(d.day)}/${two(d.month)}-${d.year}` },
  { name: '3. Maj 2027', print: (d) => `${d.day}. ${capital(MONTHS.da[d.month - 1] ?? '')} ${d.year}` },
  { name: '3. maj. 2027', print: (d) => `${d.day}. ${(MONTHS.da[d.month - 1] ?? '').slice(0, 3)}. ${d.year}` },
  { name: '3. MAJ 2027', print: (d, l) => inWords(d, l).toUpperCase() },
  { name: '03.05.27', print: (d) => `${two(d.day)}.${two(d.month)}.${String(d.year).slice(2)}` },
  { name: '3.5.27', print: (d) => `${d.day}.${d.month}.${String(d.year).slice(2)}` },
  { name: '3/5 -2027', print: (d) => `${d.day}/${d.month} - ${d.year}` },
  { name: 'May 3, 2027', in: 'en', print: (d) => `${MONTHS.en[d.month - 1]} ${d.day}, ${d.year}` }
]
export type TimeForm = (begin: string, end: string) => string
export const TIME_FORMS: readonly Option<TimeForm>[] = [
  { name: 'kl. 16', print: (b) => `kl. ${b.replace('.00', '')}` },
  { name: 'kl.16.30', print: (b) => `kl.${b}` },
  { name: 'kl. 16.30 - ca. 18.00', print: (b, e) => `kl. ${b} - ca. ${e}` },
  { name: 'kl. 16:30 til 18:00', print: (b, e) => `kl. ${b} til ${e}`.replaceAll('.', ':').replace('kl:', 'kl.') },
  { name: 'kl. 16.30', print: (b) => `kl. ${b}` },
  { name: 'kl. 16:30', print: (b) => `kl. ${b.replace('.', ':')}` },
  { name: 'kl. 16.30-18.00', print: (b, e) => `kl. ${b}-${e}` },
  { name: 'kl. 16.30 – 18.00', print: (b, e) => `kl. ${b} – ${e}` },
  { name: 'kl. 16.30 til kl. 18.00', print: (b, e) => `kl. ${b} til kl. ${e}` },
  { name: 'kl 16.30', print: (b) => `kl ${b}` },
  { name: 'klokken 16.30', print: (b) => `klokken ${b}` },
  { name: '16:30', in: 'both', print: (b) => b.replace('.', ':') },
  { name: '16.30-18.00', in: 'both', print: (b, e) => `${b}-${e}` },
  { name: '16:30 - 18:00', in: 'both', print: (b, e) => `${b} - ${e}`.replaceAll('.', ':') },
  { name: 'Kl. 16.30', print: (b) => `Kl. ${b}` },
  { name: 'fra kl. 16.30 til kl. 18.00', print: (b, e) => `fra kl. ${b} til kl. ${e}` },
  { name: 'kl 16:30-18:00', print: (b, e) => `kl ${b}-${e}`.replaceAll('.', ':') },
  { name: 'kl.16-18', print: (b, e) => `kl.${b}-${e}`.replaceAll('.00', '') },
  { name: 'kl. 16,30', print: (b) => `kl. ${b.replace('.', ',')}` },
  { name: '16.30 - 18.00', print: (b, e) => `${b} - ${e}` },
  { name: '16.30', print: (b) => b },
  { name: 'kl. 1630', print: (b) => `kl. ${b.replace('.', '').padStart(4, '0')}` },
  { name: 'Kl.: 16.30', print: (b) => `Kl.: ${b}` }
]

/** The words of a piece, however it is set. */
export const textOf = (piece: Piece): string =>
  typeof piece === 'string' ? piece : 'prose' in piece ? piece.prose : 'opens' in piece ? piece.opens : piece.glued
