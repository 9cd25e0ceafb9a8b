import { type ComposedMeeting, type Option, type Piece, weekdayOf } from './composed-parts.ts'

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
  { name: 'Meeting minutes, Committee:', in: 'en', print: (m) => ['Meeting minutes', '', `Committee: ${m.forum}`] },
  { name: 'Referat for FORUM', print: (m) => [`Referat for ${m.forum}`] },
  { name: 'Referat – FORUM', print: (m) => [`Referat – ${m.forum}`] },
  { name: 'Referat, FORUM', print: (m) => ['Referat', m.forum] },
  { name: 'Mødeprotokol', print: (m) => ['Mødeprotokol', '', `${m.forum}`] },
  { name: 'Beslutningsprotokol for FORUM', print: (m) => [`Beslutningsprotokol for ${m.forum}`] },
  { name: 'Forhandlingsprotokol', print: (m) => ['FORHANDLINGSPROTOKOL', `for ${m.forum}`] },
  { name: 'Protokol over møde i FORUM', print: (m, date) => [`Protokol over møde i ${m.forum} den ${date}`] },
  { name: 'FORUM | Referat', print: (m) => [`${m.forum} | Referat`] },
  { name: 'FORUM møde nr. 5/2027', print: (m) => [`${m.forum} – møde nr. 5/${m.day.year}`, 'Referat'] },
  { name: 'FORUM, Møde nr. 5', print: (m) => [m.forum, 'Møde nr. 5', 'Referat'] },
  { name: 'MØDEREFERAT', print: (m) => ['MØDEREFERAT', '', m.forum.toUpperCase()] },
  { name: 'Emne: Møde i FORUM', print: (m) => ['Referat', '', `Emne: Møde i ${m.forum}`] },
  { name: 'Vedrørende: Møde i FORUM', print: (m) => ['REFERAT', `Vedrørende: Møde i ${m.forum}`] },
  { name: 'konstituerende møde', print: (m) => [`Referat af konstituerende møde i ${m.forum}`] },
  { name: 'virtuelt møde', print: (m) => [`Referat fra virtuelt møde i ${m.forum}`] },
  { name: 'Dagsorden med beslutninger', print: (m) => [m.forum, 'Dagsorden med beslutninger'] },
  { name: 'Dagsorden/referat', print: (m) => ['Dagsorden/referat', m.forum] },
  { name: 'FORUM - referat (endeligt)', print: (m) => [`${m.forum} – referat (godkendt)`] },
  {
    name: 'KOMMUNE Referat FORUMs møde',
    print: (m, date) => [`${m.municipality} Kommune`, 'Referat', `${genitive(m.forum)} møde den ${date}`]
  },
  { name: 'Navn på udvalg:', print: (m) => ['Referat', `Navn på udvalg: ${m.forum}`] },
  { name: 'Forum: FORUM', print: (m) => ['Referat', '', `Forum: ${m.forum}`] },
  { name: 'Mødenavn:', print: (m) => ['Mødereferat', `Mødenavn: ${m.forum}`] },
  { name: 'Gruppe: FORUM', print: (m) => ['REFERAT', '', `Udvalg/råd: ${m.forum}`] },
  { name: 'Udvalg, FORUM below', print: (m) => ['Referat', '', 'Udvalg', m.forum] },
  { name: 'FORUM - Møde DATE - Referat', print: (m, date) => [`${m.forum} - Møde ${date} - Referat`] },
  {
    name: 'Referat FORUM weekday DATE',
    print: (m, date) => [`Referat ${m.forum} ${weekdayOf(m.day, 'da')} d. ${date}`]
  },
  { name: 'Referat af FORUMs 5. møde', print: (m) => [`Referat af ${genitive(m.forum)} 5. møde`] },
  {
    name: 'Referat fra FORUM i KOMMUNE, capitals',
    print: (m) => [`${m.municipality} Kommune`.toUpperCase(), m.forum.toUpperCase(), 'REFERAT']
  },
  { name: '**Referat**', print: (m) => ['**Referat**', '', `**${m.forum}**`] },
  { name: '| Referat | FORUM |', print: (m) => [`| Referat | ${m.forum} |`] },
  { name: 'FORUM – Åben referat', print: (m) => [`${m.forum} – Åben referat`] },
  { name: 'Referat  - endelig -', print: (m) => [`Endeligt referat af møde i ${m.forum}`] },
  { name: 'Referat af FORUM d.', print: (m, date) => [`Referat af ${m.forum} d. ${date}`] },
  {
    name: 'FORUM, minutes of the meeting on DATE',
    in: 'en',
    print: (m, date) => [`${m.forum}: minutes of the meeting on ${date}`]
  },
  { name: 'MINUTES', in: 'en', print: (m) => ['MINUTES', '', m.forum] }
]
