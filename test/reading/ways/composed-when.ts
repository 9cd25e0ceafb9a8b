import {
  type ComposedMeeting,
  type DateForm,
  type Option,
  type Piece,
  type TimeForm,
  weekdayOf
} from './composed-parts.ts'

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
  },
  {
    name: 'Dato og tidspunkt:',
    print: (m, d, t) => [`Dato og tidspunkt: ${dated(m, d)} ${t(m.time, m.end)}`, `Sted: ${m.place}`]
  },
  {
    name: 'Sted og tid:',
    print: (m, d, t) => [
      `Sted og tid: ${m.place}, ${weekdayOf(m.day, m.language)} den ${dated(m, d)} ${t(m.time, m.end)}`
    ]
  },
  {
    name: 'Tid: weekday DATE',
    print: (m, d, t) => [
      `Tid: ${capital(weekdayOf(m.day, m.language))} den ${dated(m, d)} ${t(m.time, m.end)}`,
      `Sted: ${m.place}`
    ]
  },
  { name: 'Tid/sted:', print: (m, d, t) => [`Tid/sted: ${dated(m, d)} ${t(m.time, m.end)} / ${m.place}`] },
  {
    name: 'Start: Slut:',
    print: (m, d, _t) => [`Mødedato: ${dated(m, d)}`, `Start: ${m.time}`, `Slut: ${m.end}`, `Sted: ${m.place}`]
  },
  {
    name: 'Mødestart: Mødeslut:',
    print: (m, d, _t) => [
      `Dato: ${dated(m, d)}`,
      `Mødestart: kl. ${m.time}`,
      `Mødeslut: kl. ${m.end}`,
      `Lokation: ${m.place}`
    ]
  },
  {
    name: 'Mødedag: Mødetid: Mødelokale:',
    print: (m, d, t) => [
      `Mødedag: ${capital(weekdayOf(m.day, m.language))} den ${dated(m, d)}`,
      `Mødetid: ${t(m.time, m.end)}`,
      `Mødelokale: ${m.place}`
    ]
  },
  {
    name: 'Mødet startede',
    print: (m, d, _t) => [
      `Dato: ${dated(m, d)}`,
      `Mødet startede kl. ${m.time} og sluttede kl. ${m.end}`,
      `Sted: ${m.place}`
    ]
  },
  {
    name: 'Mødet begyndt:',
    print: (m, d, _t) => [
      `Mødedato: ${dated(m, d)}`,
      `Mødested: ${m.place}`,
      `Mødet begyndt: kl. ${m.time}`,
      `Mødet slut: kl. ${m.end}`
    ]
  },
  {
    name: 'columns with values below',
    print: (m, d, t) => [
      `${'Mødedato'.padEnd(30)}${'Mødetidspunkt'.padEnd(30)}Mødested`,
      `${dated(m, d).padEnd(30)}${t(m.time, m.end).padEnd(30)}${m.place}`
    ]
  },
  {
    name: 'tabs with values below',
    print: (m, d, t) => ['Dato\tTid\tSted', `${dated(m, d)}\t${t(m.time, m.end)}\t${m.place}`]
  },
  {
    name: 'two columns of labels',
    print: (m, d, t) => [`Dato: ${dated(m, d)}          Sted: ${m.place}`, `Tid: ${t(m.time, m.end)}`]
  },
  { name: 'DATE | TIME | PLACE', print: (m, d, t) => [`${dated(m, d)} | ${t(m.time, m.end)} | ${m.place}`] },
  {
    name: 'DATE, TIME, PLACE',
    print: (m, d, t) => [`${capital(weekdayOf(m.day, m.language))} den ${dated(m, d)}, ${t(m.time, m.end)}, ${m.place}`]
  },
  {
    name: 'Mødet blev afholdt den',
    print: (m, d, t) => [
      `Mødet blev afholdt ${weekdayOf(m.day, m.language)} den ${dated(m, d)} ${t(m.time, m.end)}`,
      `Mødested: ${m.place}`
    ]
  },
  {
    name: 'afholdt weekday',
    print: (m, d, t) => [
      `afholdt ${weekdayOf(m.day, m.language)} den ${dated(m, d)} ${t(m.time, m.end)}`,
      `Sted: ${m.place}`
    ]
  },
  { name: 'Afholdt:', print: (m, d, t) => [`Afholdt: ${dated(m, d)} ${t(m.time, m.end)}`, `Sted: ${m.place}`] },
  {
    name: 'labels in capitals',
    print: (m, d, t) => [`DATO: ${dated(m, d)}`, `TID: ${t(m.time, m.end)}`, `STED: ${m.place}`]
  },
  {
    name: 'place first',
    print: (m, d, t) => [`Mødested: ${m.place}`, `Mødedato: ${dated(m, d)}`, `Mødetidspunkt: ${t(m.time, m.end)}`]
  },
  {
    name: 'labels below blanks',
    print: (m, d, t) => ['Dato', '', dated(m, d), '', 'Tid', '', t(m.time, m.end), '', 'Sted', '', m.place]
  },
  {
    name: 'Mødested below',
    print: (m, d, t) => [
      `${capital(weekdayOf(m.day, m.language))} den ${dated(m, d)} ${t(m.time, m.end)}`,
      '',
      'Mødested:',
      m.place
    ]
  },
  {
    name: 'Møde den DATE',
    print: (m, d, t) => [`Møde den ${dated(m, d)} ${t(m.time, m.end)}`, `Mødested: ${m.place}`]
  },
  {
    name: 'DATE alone, Tidspunkt:',
    print: (m, d, t) => [dated(m, d), `Tidspunkt: ${t(m.time, m.end)}`, `Lokale: ${m.place}`]
  },
  {
    name: '**Tid og sted**',
    print: (m, d, t) => [
      '**Tid og sted**',
      `${capital(weekdayOf(m.day, m.language))} den ${dated(m, d)} ${t(m.time, m.end)}`,
      m.place
    ]
  },
  {
    name: 'Mødedato/-tid:',
    print: (m, d, t) => [`Mødedato/-tid: ${dated(m, d)} ${t(m.time, m.end)}`, `Mødested: ${m.place}`]
  },
  {
    name: 'rows of labels',
    print: (m, d, t) => [
      `| Mødedato: | ${dated(m, d)} | Mødested: | ${m.place} |`,
      `| Mødetid: | ${t(m.time, m.end)} |  |  |`
    ]
  },
  { name: 'Dato, bars', print: (m, d, t) => [`Dato: ${dated(m, d)} | Tid: ${t(m.time, m.end)} | Sted: ${m.place}`] },
  {
    name: 'gaps with dots',
    print: (m, d, t) => [
      `Dato ........ ${dated(m, d)}`,
      `Tid ......... ${t(m.time, m.end)}`,
      `Sted ........ ${m.place}`
    ]
  },
  {
    name: 'Mødenummer first',
    print: (m, d, t) => [
      'Mødenummer: 5',
      `Mødedato: ${dated(m, d)}`,
      `Mødetidspunkt: ${t(m.time, m.end)}`,
      `Mødested: ${m.place}`
    ]
  },
  {
    name: 'Mødetype, Dato',
    print: (m, d, t) => [
      'Mødetype: Ordinært møde',
      `Dato: ${dated(m, d)}`,
      `Klokken: ${t(m.time, m.end)}`,
      `Sted: ${m.place}`
    ]
  },
  {
    name: 'Ugedag:',
    print: (m, d, t) => [
      `Ugedag: ${capital(weekdayOf(m.day, m.language))}`,
      `Dato: ${dated(m, d)}`,
      `Tidspunkt: ${t(m.time, m.end)}`,
      `Sted: ${m.place}`
    ]
  },
  {
    name: 'Held on DATE at TIME',
    in: 'en',
    print: (m, d, t) => [`Held on ${dated(m, d)} at ${t(m.time, m.end)}`, `Venue: ${m.place}`]
  },
  {
    name: 'Date and time: Location:',
    in: 'en',
    print: (m, d, t) => [`Date and time: ${dated(m, d)}, ${t(m.time, m.end)}`, `Location: ${m.place}`]
  }
]
