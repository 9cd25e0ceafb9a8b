import {
  type ComposedMeeting,
  type DateForm,
  type Option,
  type Person,
  type Piece,
  type TimeForm,
  weekdayOf
} from './composed-parts.ts'
import { OFFICES } from './composed-words.ts'

type OfMeeting = (meeting: ComposedMeeting, date: string) => readonly Piece[]
const spaced = (word: string): string => [...word.toUpperCase()].join(' ')
const genitive = (name: string): string => (/s$/u.test(name) ? `${name}’` : `${name}s`)
/** The forum in small letters, as it stands in a sentence. */
const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/** "Ældrerådsmøde": a forum of one word and its meeting in one; null where it has none. */
const meetingWord = (forum: string): string | null =>
  /^\p{L}+(?:udvalget|rådet|bestyrelsen|direktionen|kommissionen|gruppen)$|^Direktionen$/iu.test(forum)
    ? `${forum.replace(/(?<=gruppe)n$/u, '').replace(/(?:(?<=udvalg|råd)et|(?<=direktion|kommission)en|(?<=bestyrelse)n)$/iu, 's')}møde`
    : null

/** The document's title, and where it says whose meeting it was. */
export const TITLE_FORMS: readonly Option<OfMeeting>[] = [
  { name: 'FORUMmøde', print: (m, date) => [`Referat af ${meetingWord(m.forum) ?? `møde i ${m.forum}`} den ${date}`] },
  {
    name: 'FORUMmøde alone',
    print: (m) => [...(meetingWord(m.forum) === null ? [m.forum] : [meetingWord(m.forum) ?? '']), 'Referat']
  },
  {
    name: 'ordinært møde i FORUM',
    print: (m, date) => [`Referat af ordinært møde i ${m.forum}, ${weekdayOf(m.day, 'da')} den ${date}`]
  },
  { name: 'FORUM – ordinært møde', print: (m) => [`${m.forum} – ordinært møde`, 'Referat'] },
  { name: 'Møde i FORUM over Referat', print: (m) => [`Møde i ${m.forum}`, 'Referat'] },
  { name: 'Ekstraordinært møde', print: (m) => [`Ekstraordinært møde i ${m.forum}`, '', 'REFERAT'] },
  { name: 'Beslutningsreferat', print: (m) => [`${m.municipality} Kommune`, '', m.forum, '', 'Beslutningsreferat'] },
  { name: 'FORUM: Referat af møde DATE', print: (m, date) => [`${m.forum}: Referat af møde ${date}`] },
  { name: 'Åbent referat', print: (m) => [`Åbent referat – ${m.forum}`] },
  { name: 'Godkendt referat fra', print: (m) => [`Godkendt referat fra ${m.forum}`] },
  { name: 'Udkast', print: (m) => ['UDKAST', `Referat fra møde i ${m.forum}`] },
  { name: 'Referat nr. 5', print: (m) => [`Referat nr. 5 – ${m.forum}`] },
  { name: 'FORUM den DATE – referat', print: (m, date) => [`${m.forum} den ${date} – referat`] },
  { name: 'Referat af møde nr. 3/2027', print: (m) => [`Referat af møde nr. 3/${m.day.year} i ${m.forum}`] },
  { name: 'UDVALG, MØDE', print: (m) => ['UDVALG', '', m.forum, '', 'MØDE', '', 'Referat'] },
  { name: 'Møde i: FORUM', print: (m) => ['Referat', '', `Møde i: ${m.forum}`] },
  { name: 'Mødeforum   FORUM', print: (m) => ['Referat', '', `Mødeforum:      ${m.forum}`] },
  {
    name: '- Udvalg: FORUM',
    print: (m) => ['Dagsordener og referater', `- Udvalg: ${m.forum}`, '- Mødetype: Referat']
  },
  { name: 'Referat fra møde i FORUM', print: (m) => [`Referat fra møde i ${m.forum}`] },
  { name: 'REFERAT over FORUM', print: (m) => ['REFERAT', '', m.forum] },
  { name: 'FORUM over REFERAT', print: (m) => [m.forum, '', 'REFERAT'] },
  { name: 'FORUM - Referat', print: (m) => [`${m.forum} - Referat`] },
  { name: 'FORUM – Referat – DATE', print: (m, date) => [`${m.forum} – Referat – ${date}`] },
  { name: 'Referat af FORUMs møde den DATE', print: (m, date) => [`Referat af ${genitive(m.forum)} møde den ${date}`] },
  { name: 'R E F E R A T', print: (m) => [spaced('Referat'), '', `Møde i ${m.forum}`] },
  { name: 'KOMMUNE, FORUM, Referat', print: (m) => [`${m.municipality} Kommune`, m.forum, 'Referat'] },
  { name: 'Beslutningsprotokol', print: (m) => ['Beslutningsprotokol', m.forum] },
  { name: 'Mødereferat, Udvalg:', print: (m) => ['Mødereferat', '', `Udvalg: ${m.forum}`] },
  { name: 'Mødereferat, Forum   ', print: (m) => ['Mødereferat', '', `Forum          ${m.forum}`] },
  { name: 'capitals', print: (m) => [`REFERAT FRA ${m.forum.toUpperCase()}`] },
  { name: 'ordinært møde nr.', print: (m) => [`Referat fra ordinært møde nr. 4 i ${m.forum}`] },
  { name: 'Referat: FORUM', print: (m) => [`Referat: ${m.forum}`] },
  { name: 'Protokol, FORUM', print: (m) => ['PROTOKOL', `for ${m.forum}`] },
  { name: 'small letters', print: (m) => ['Referat', `Møde i ${small(m.forum)}`] },
  { name: 'FORUM i KOMMUNE', print: (m) => [`Referat fra møde i ${m.forum} i ${m.municipality} Kommune`] },
  { name: 'FORUM, KOMMUNE', print: (m) => [`${m.forum}, ${m.municipality} Kommune`, 'Referat af møde'] },
  { name: 'markdown', print: (m, date) => [`# ${m.forum}`, '', `## Referat ${date}`] },
  { name: 'Dagsorden og referat', print: (m, date) => [`Dagsorden og referat`, `${m.forum} den ${date}`] },
  { name: 'Referat fra FORUM DATE', print: (m, date) => [`Referat fra ${m.forum} ${date}`] },
  { name: 'FORUM (referat)', print: (m) => [`${m.forum} (referat)`] },
  {
    name: 'Udskrift af beslutningsprotokollen',
    print: (m) => ['Udskrift af beslutningsprotokollen', `for ${m.forum}`]
  },
  { name: 'Minutes of the FORUM', in: 'en', print: (m) => [`Minutes of the ${m.forum}`] },
  { name: 'FORUM / Minutes', in: 'en', print: (m) => [m.forum, 'Minutes of meeting'] },
  { name: 'Meeting minutes, Committee:', in: 'en', print: (m) => ['Meeting minutes', '', `Committee: ${m.forum}`] }
]

type OfWhen = (meeting: ComposedMeeting, date: DateForm, time: TimeForm) => readonly Piece[]
const dated = (m: ComposedMeeting, date: DateForm): string => date(m.day, m.language)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** Day, time and place. */
export const WHEN_FORMS: readonly Option<OfWhen>[] = [
  { name: 'bullets', print: (m, d, t) => [`- Mødedato: ${dated(m, d)} ${t(m.time, m.end)}`, `- Mødested: ${m.place}`] },
  {
    name: 'Mandag d. DATE, TIME',
    print: (m, d, t) => [
      `${capital(weekdayOf(m.day, m.language))} d. ${dated(m, d)}, ${t(m.time, m.end)}`,
      `Mødested: ${m.place}`
    ]
  },
  { name: 'den DATE, i PLACE', print: (m, d, t) => [`den ${dated(m, d)} ${t(m.time, m.end)}`, `i ${m.place}`] },
  {
    name: 'Mødet afholdes den',
    print: (m, d, t) => [`Mødet afholdes den ${dated(m, d)} ${t(m.time, m.end)}`, `Sted: ${m.place}`]
  },
  { name: 'Hvornår: Hvor:', print: (m, d, t) => [`Hvornår: ${dated(m, d)} ${t(m.time, m.end)}`, `Hvor: ${m.place}`] },
  {
    name: 'Tidspunkt: DATE, TIME',
    print: (m, d, t) => [`Tidspunkt: ${dated(m, d)}, ${t(m.time, m.end)}`, `Sted: ${m.place}`]
  },
  {
    name: 'STED, STARTTIDSPUNKT',
    print: (m, d) => [
      'STED',
      '',
      m.place,
      '',
      'STARTTIDSPUNKT',
      '',
      `${dated(m, d)} ${m.time.replace('.', ':')}:00`,
      '',
      'SLUTTIDSPUNKT',
      '',
      `${dated(m, d)} ${m.end.replace('.', ':')}:00`
    ]
  },
  {
    name: 'Mødedato: weekday',
    print: (m, d, t) => [
      `Mødedato: ${weekdayOf(m.day, m.language)} den ${dated(m, d)}`,
      `Mødetid: ${t(m.time, m.end)}`,
      `Mødested: ${m.place}`
    ]
  },
  { name: 'Dato/tid:', print: (m, d, t) => [`Dato/tid: ${dated(m, d)} ${t(m.time, m.end)}`, `Sted: ${m.place}`] },
  { name: 'DATE TIME - PLACE', print: (m, d, t) => [`${dated(m, d)} ${t(m.time, m.end)} - ${m.place}`] },
  {
    name: 'spaced colons',
    print: (m, d, t) => [`Dato : ${dated(m, d)}`, `Tid : ${t(m.time, m.end)}`, `Sted : ${m.place}`]
  },
  {
    name: 'Dato: Tid: Sted:',
    print: (m, d, t) => [`Dato: ${dated(m, d)}`, `Tid: ${t(m.time, m.end)}`, `Sted: ${m.place}`]
  },
  {
    name: 'Mødedato: Mødetidspunkt: Mødested:',
    print: (m, d, t) => [`Mødedato: ${dated(m, d)}`, `Mødetidspunkt: ${t(m.time, m.end)}`, `Mødested: ${m.place}`]
  },
  {
    name: 'Mødedato: Starttidspunkt: Lokale:',
    print: (m, d, t) => [
      `Mødedato: ${dated(m, d)}`,
      `Starttidspunkt: ${t(m.time, m.end)}`,
      `Sluttidspunkt: ${m.end}`,
      `Lokale: ${m.place}`
    ]
  },
  {
    name: 'gaps',
    print: (m, d, t) => [
      `Mødedato        ${dated(m, d)}`,
      `Tidspunkt       ${t(m.time, m.end)}`,
      `Sted            ${m.place}`
    ]
  },
  {
    name: 'tabs',
    print: (m, d, t) => [`Dato:\t${dated(m, d)}`, `Tidspunkt:\t${t(m.time, m.end)}`, `Sted:\t${m.place}`]
  },
  {
    name: 'own lines',
    print: (m, d, t) => ['Mødedato', dated(m, d), '', 'Tidspunkt', t(m.time, m.end), '', 'Mødested', m.place]
  },
  {
    name: 'own lines with colon',
    print: (m, d, t) => ['Dato:', dated(m, d), 'Tid:', t(m.time, m.end), 'Sted:', m.place]
  },
  {
    name: 'Tid og sted:',
    print: (m, d, t) => [
      `Tid og sted: ${capital(weekdayOf(m.day, m.language))} den ${dated(m, d)} ${t(m.time, m.end)}, ${m.place}`
    ]
  },
  {
    name: 'Dato og tid:',
    print: (m, d, t) => [`Dato og tid: ${dated(m, d)}, ${t(m.time, m.end)}`, `Sted: ${m.place}`]
  },
  {
    name: 'weekday, time, place',
    print: (m, d, t) => [`${capital(weekdayOf(m.day, m.language))} den ${dated(m, d)} ${t(m.time, m.end)}`, m.place]
  },
  {
    name: 'i place',
    print: (m, d, t) => [
      `${capital(weekdayOf(m.day, m.language))} den ${dated(m, d)} ${t(m.time, m.end)}`,
      `Sted: ${m.place}`
    ]
  },
  {
    name: 'Mødet afholdt den',
    print: (m, d, t) => [
      `Mødet afholdt: ${weekdayOf(m.day, m.language)} den ${dated(m, d)} ${t(m.time, m.end)}`,
      `Mødested: ${m.place}`
    ]
  },
  {
    name: 'Dato: weekday',
    print: (m, d, t) => [
      `Dato: ${capital(weekdayOf(m.day, m.language))} den ${dated(m, d)} ${t(m.time, m.end)}`,
      `Sted: ${m.place}`
    ]
  },
  {
    name: 'table',
    print: (m, d, t) => [
      '| Dato | Tidspunkt | Sted |',
      '|---|---|---|',
      `| ${dated(m, d)} | ${t(m.time, m.end)} | ${m.place} |`
    ]
  },
  {
    name: 'rows',
    print: (m, d, t) => [`| Dato | ${dated(m, d)} |`, `| Tid | ${t(m.time, m.end)} |`, `| Sted | ${m.place} |`]
  },
  {
    name: 'bold labels',
    print: (m, d, t) => [`**Dato:** ${dated(m, d)}`, `**Tid:** ${t(m.time, m.end)}`, `**Sted:** ${m.place}`]
  },
  { name: 'one line', print: (m, d, t) => [`Dato: ${dated(m, d)}   Tid: ${t(m.time, m.end)}   Sted: ${m.place}`] },
  {
    name: 'Date: Time: Place:',
    in: 'en',
    print: (m, d, t) => [`Date: ${dated(m, d)}`, `Time: ${t(m.time, m.end)}`, `Place: ${m.place}`]
  },
  {
    name: 'Meeting date   Venue',
    in: 'en',
    print: (m, d, t) => [
      `Meeting date    ${dated(m, d)}`,
      `Start time      ${t(m.time, m.end)}`,
      `Venue           ${m.place}`
    ]
  }
]

type OfPeople = (meeting: ComposedMeeting, label: string) => readonly Piece[]
const joined = (people: readonly Person[], form: (person: Person) => string, and = ' og '): string => {
  const names = people.map(form)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`
}
const andOf = (m: ComposedMeeting): string => (m.language === 'da' ? ' og ' : ' and ')
const initials = ({ name }: Person): string =>
  name
    .split(/[ -]/u)
    .map((word) => word.charAt(0))
    .join('')
export const PRESENT_LABELS: readonly Option<string>[] = [
  { name: 'Deltagere i mødet', print: 'Deltagere i mødet' },
  { name: 'Mødt', print: 'Mødt' },
  { name: 'Deltagende medlemmer', print: 'Deltagende medlemmer' },
  { name: 'Følgende deltog', print: 'Følgende deltog' },
  { name: 'Følgende var til stede', print: 'Følgende var til stede' },
  { name: 'DELTAGERE', print: 'DELTAGERE' },
  { name: 'Til stede fra rådet', print: 'Til stede på mødet' },
  { name: 'Deltagere', print: 'Deltagere' },
  { name: 'Til stede', print: 'Til stede' },
  { name: 'Tilstede', print: 'Tilstede' },
  { name: 'Mødedeltagere', print: 'Mødedeltagere' },
  { name: 'Fremmødte', print: 'Fremmødte' },
  { name: 'Medlemmer', print: 'Medlemmer' },
  { name: 'Til stede var', print: 'Til stede var' },
  { name: 'Fremmødte medlemmer', print: 'Fremmødte medlemmer' },
  { name: 'Tilstedeværende medlemmer', print: 'Tilstedeværende medlemmer' },
  { name: 'Present', in: 'en', print: 'Present' },
  { name: 'Participants', in: 'en', print: 'Participants' }
]
/** Who took part. */
export const PRESENT_FORMS: readonly Option<OfPeople>[] = [
  { name: 'ampersand', print: (m, l) => [`${l}: ${joined(m.participants, (p) => p.name, ' & ')}`] },
  { name: 'samt', print: (m, l) => [`${l}: ${joined(m.participants, (p) => p.name, ' samt ')}`] },
  {
    name: 'first with office',
    print: (m, l) => [`${l}: ${m.participants.map((p, at) => (at === 0 ? `${p.name} (formand)` : p.name)).join(', ')}`]
  },
  {
    name: 'party and office',
    print: (m, l) => [`${l}:`, ...m.participants.map((p, at) => `${p.name} (${p.party})${at === 0 ? ', formand' : ''}`)]
  },
  { name: 'semicolons alone', print: (m, l) => [`${l}: ${m.participants.map((p) => p.name).join('; ')}`] },
  { name: 'bullets with parties', print: (m, l) => [l, '', ...m.participants.map((p) => `- ${p.name} (${p.party})`)] },
  {
    name: 'one in a line, commas',
    print: (m, l) => [
      `${l}:`,
      ...m.participants.map((p, at) => `${p.name}${at < m.participants.length - 1 ? ',' : ''}`)
    ]
  },
  { name: 'sentence', print: (m) => [`I mødet deltog ${joined(m.participants, (p) => p.name)}.`] },
  { name: 'rows', print: (m, l) => [`| ${l} | ${joined(m.participants, (p) => p.name, ', ')} |`] },
  { name: 'commas', in: 'both', print: (m, l) => [`${l}: ${joined(m.participants, (p) => p.name, andOf(m))}`] },
  { name: 'commas only', in: 'both', print: (m, l) => [`${l}: ${joined(m.participants, (p) => p.name, ', ')}`] },
  {
    name: 'commas with stop',
    in: 'both',
    print: (m, l) => [`${l}: ${joined(m.participants, (p) => p.name, andOf(m))}.`]
  },
  { name: 'parties', print: (m, l) => [`${l}: ${joined(m.participants, (p) => `${p.name} (${p.party})`, ', ')}`] },
  { name: 'initials', print: (m, l) => [`${l}: ${joined(m.participants, (p) => `${p.name} (${initials(p)})`, ', ')}`] },
  {
    name: 'offices in brackets',
    in: 'both',
    print: (m, l) => [`${l}: ${joined(m.participants, (p) => `${p.name} (${p.office})`, ', ')}`]
  },
  { name: 'lines', in: 'both', print: (m, l) => [`${l}:`, ...m.participants.map((p) => p.name)] },
  { name: 'lines without colon', in: 'both', print: (m, l) => [l, ...m.participants.map((p) => p.name)] },
  { name: 'lines below a blank', in: 'both', print: (m, l) => [`${l}:`, '', ...m.participants.map((p) => p.name)] },
  { name: 'bullets', in: 'both', print: (m, l) => [`${l}:`, ...m.participants.map((p) => `- ${p.name}`)] },
  {
    name: 'bullets with offices',
    in: 'both',
    print: (m, l) => [`${l}:`, ...m.participants.map((p) => `• ${p.name}, ${p.office}`)]
  },
  { name: 'lines with offices', print: (m, l) => [`${l}:`, ...m.participants.map((p) => `${p.name} - ${p.office}`)] },
  { name: 'lines with parties', print: (m, l) => [`${l}:`, ...m.participants.map((p) => `${p.name} (${p.party})`)] },
  {
    name: 'offices before',
    print: (m, l) => [`${l}:`, ...m.participants.map((p) => `${capital(p.office)} ${p.name}`)]
  },
  { name: 'semicolons', print: (m, l) => [`${l}: ${m.participants.map((p) => `${p.name}, ${p.office}`).join('; ')}`] },
  {
    name: 'hanging',
    print: (m, l) =>
      m.participants.map((p, at) => (at === 0 ? `${`${l}:`.padEnd(26)}${p.name}` : `${' '.repeat(26)}${p.name}`))
  },
  {
    name: 'table',
    print: (m) => [
      '| Navn | Deltog |',
      '|---|---|',
      ...m.participants.map((p) => `| ${p.name} | Ja |`),
      ...m.absent.map((p) => `| ${p.name} | Nej |`)
    ]
  },
  { name: 'numbered', print: (m, l) => [`${l}:`, ...m.participants.map((p, at) => `${at + 1}) ${p.name}`)] },
  {
    name: 'two sides',
    print: (m) => [
      `Fra ledelsen: ${joined(m.participants.slice(0, 2), (p) => p.name)}`,
      `Fra medarbejderne: ${joined(m.participants.slice(2), (p) => p.name)}`
    ]
  },
  { name: 'none', in: 'both', print: () => [] }
]
/** Who was absent. */
export const ABSENT_FORMS: readonly (Option<OfPeople> & { readonly nobody?: true })[] = [
  { name: 'Afbud: Ingen', nobody: true, print: () => ['Afbud: Ingen'] },
  { name: 'Fraværende: -', nobody: true, print: () => ['Fraværende: -'] },
  { name: 'Afbud: reason', print: (m) => [`Afbud: ${joined(m.absent, (p) => `${p.name} (sygdom)`, ', ')}`] },
  { name: 'Afbud. with stop', print: (m) => [`Afbud: ${joined(m.absent, (p) => p.name)}.`] },
  { name: 'AFBUD', print: (m) => ['AFBUD', ...m.absent.map((p) => p.name)] },
  { name: 'Afbud modtaget fra:', print: (m) => [`Afbud modtaget fra: ${joined(m.absent, (p) => p.name)}`] },
  { name: 'Fraværende medlemmer:', print: (m) => [`Fraværende medlemmer: ${joined(m.absent, (p) => p.name)}`] },
  { name: 'rows', print: (m) => [`| Afbud | ${joined(m.absent, (p) => p.name, ', ')} |`] },
  { name: 'Afbud:', print: (m) => [`Afbud: ${joined(m.absent, (p) => p.name)}`] },
  { name: 'Afbud fra:', print: (m) => [`Afbud fra: ${joined(m.absent, (p) => p.name)}`] },
  { name: 'Afbud fra', print: (m) => [`Afbud fra ${joined(m.absent, (p) => p.name)}`] },
  { name: 'Fraværende:', print: (m) => [`Fraværende: ${joined(m.absent, (p) => `${p.name} (${p.party})`, ', ')}`] },
  { name: 'Fraværende med afbud:', print: (m) => [`Fraværende med afbud: ${joined(m.absent, (p) => p.name)}`] },
  { name: 'Ikke til stede:', print: (m) => [`Ikke til stede: ${joined(m.absent, (p) => p.name)}`] },
  { name: 'Afbud, lines', print: (m) => ['Afbud:', ...m.absent.map((p) => p.name)] },
  { name: 'Afbud, bullets', print: (m) => ['Afbud', ...m.absent.map((p) => `- ${p.name}`)] },
  { name: 'gap', print: (m) => [`Afbud           ${joined(m.absent, (p) => p.name, ', ')}`] },
  { name: 'sentence', print: (m) => [`${joined(m.absent, (p) => p.name)} havde meldt afbud.`] },
  { name: 'Der var afbud fra', print: (m) => [`Der var afbud fra ${joined(m.absent, (p) => p.name)}.`] },
  { name: 'Meldt afbud:', print: (m) => [`Meldt afbud: ${joined(m.absent, (p) => p.name, ', ')}`] },
  { name: 'Apologies:', in: 'en', print: (m) => [`Apologies: ${joined(m.absent, (p) => p.name, ' and ')}`] },
  { name: 'Absent:', in: 'en', print: (m) => [`Absent: ${joined(m.absent, (p) => p.name, ' and ')}`] }
]
/** Who wrote: at the head, or (`atEnd`) below the last item. */
export const SECRETARY_FORMS: readonly (Option<OfPeople> & { readonly atEnd?: true })[] = [
  { name: 'Referent:', print: (m) => [`Referent: ${m.secretary.name}`] },
  { name: 'Ref.:', print: (m) => [`Ref.: ${m.secretary.name}`] },
  { name: 'Referent, gap', print: (m) => [`Referent        ${m.secretary.name}`] },
  { name: 'Sekretær:', print: (m) => [`Sekretær: ${m.secretary.name}, ${OFFICES.da.at(-1)}`] },
  { name: 'Referat v/', print: (m) => [`Referat v/ ${m.secretary.name}`] },
  { name: 'Referent, own line', print: (m) => ['Referent:', m.secretary.name] },
  {
    name: 'Mødeleder and Referent',
    print: (m) => [`Mødeleder: ${m.participants[0]?.name}`, `Referent: ${m.secretary.name}`]
  },
  {
    name: 'Ordstyrer and Referent in a line',
    print: (m) => [`Ordstyrer: ${m.participants[0]?.name}   Referent: ${m.secretary.name}`]
  },
  { name: 'Referent: at the end', atEnd: true, print: (m) => [`Referent: ${m.secretary.name}`] },
  { name: 'Referent at the end', atEnd: true, print: (m) => ['Med venlig hilsen', m.secretary.name, 'Referent'] },
  { name: 'Minutes:', in: 'en', print: (m) => [`Minutes: ${m.secretary.name}`] },
  { name: 'Secretary:', in: 'en', print: (m) => [`Secretary: ${m.secretary.name}`] }
]
