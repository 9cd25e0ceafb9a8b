import { type ComposedMeeting, glued, type Option, type Piece } from './composed-parts.ts'

const twoDigits = (number: number): string => String(number).padStart(2, '0')
const shortYear = ({ day }: ComposedMeeting): string => String(day.year).slice(2)
/** An item's heading; `title` holds what stands before and behind it. */
type OfHeading = (number: number, title: string, meeting: ComposedMeeting) => readonly Piece[]
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const
/** Cut at its middle blank, as a narrow column wraps it. */
const wrapped = (title: string): readonly [string, string] | null => {
  const cut = title.indexOf(' ', Math.floor(title.length * 0.6))
  // No line begins with a dash.
  const at = title.slice(cut).startsWith(' - ') ? cut + 2 : cut
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
  { name: 'Agenda item 3. Title', in: 'en', print: (n, t) => [`Agenda item ${n}. ${t}`] },
  { name: 'Punktnr. 3 Title', print: (n, t) => [`Punktnr. ${n} ${t}`] },
  { name: 'Punkt nr. 3 Title', print: (n, t) => [`Punkt nr. ${n} ${t}`] },
  { name: 'Punkt nr. 3 - Title', print: (n, t) => [`Punkt nr. ${n} - ${t}`] },
  { name: 'Sag 3 - Title', print: (n, t) => [`Sag ${n} - ${t}`] },
  { name: 'Sag 3. Title', print: (n, t) => [`Sag ${n}. ${t}`] },
  { name: 'Sag nr. 3 - Title', print: (n, t) => [`Sag nr. ${n} - ${t}`] },
  { name: 'SAG NR. 3: TITLE', print: (n, t) => [`SAG NR. ${n}: ${t.toUpperCase()}`] },
  { name: 'Pkt. 3 - Title', print: (n, t) => [`Pkt. ${n} - ${t}`] },
  { name: 'Pkt. 3) Title', print: (n, t) => [`Pkt. ${n}) ${t}`] },
  { name: 'Pkt. 3.   Title', print: (n, t) => [`Pkt. ${n}.      ${t}`] },
  { name: 'PKT. 3 TITLE', print: (n, t) => [`PKT. ${n} ${t.toUpperCase()}`] },
  { name: 'pkt. 3: Title', print: (n, t) => [`pkt. ${n}: ${t}`] },
  { name: 'punkt 3: Title', print: (n, t) => [`punkt ${n}: ${t}`] },
  { name: 'Punkt 3 | Title', print: (n, t) => [`Punkt ${n} | ${t}`] },
  { name: '3 | Title', print: (n, t) => [`${n} | ${t}`] },
  { name: 'Punkt 3   Title', print: (n, t) => [`Punkt ${n}        ${t}`] },
  { name: 'Punkt 3<tab>Title', print: (n, t) => [`Punkt ${n}\t${t}`] },
  { name: 'PUNKT 3 - TITLE', print: (n, t) => [`PUNKT ${n} - ${t.toUpperCase()}`] },
  { name: '3.0 Title', print: (n, t) => [`${n}.0 ${t}`] },
  { name: '03. Title', print: (n, t) => [`${twoDigits(n)}. ${t}`] },
  { name: 'Punkt 03 Title', print: (n, t) => [`Punkt ${twoDigits(n)} ${t}`] },
  { name: '[3] Title', print: (n, t) => [`[${n}] ${t}`] },
  { name: '3         Title', print: (n, t) => [`${n}           ${t}`] },
  { name: '3 – gap – Title', print: (n, t) => [`${n}.    –    ${t}`] },
  { name: 'Dagsordenens punkt 3: Title', print: (n, t) => [`Dagsordenens punkt ${n}: ${t}`] },
  { name: 'Dagsordenens pkt. 3. Title', print: (n, t) => [`Dagsordenens pkt. ${n}. ${t}`] },
  { name: 'Til punkt 3: Title', print: (n, t) => [`Til punkt ${n}: ${t}`] },
  { name: 'Ad 3) Title', print: (n, t) => [`Ad ${n}) ${t}`] },
  { name: 'AD 3. TITLE', print: (n, t) => [`AD ${n}. ${t.toUpperCase()}`] },
  { name: 'Ad.3. Title', print: (n, t) => [`Ad.${n}. ${t}`] },
  { name: 'Ad pkt. 3 - Title', print: (n, t) => [`Ad pkt. ${n} - ${t}`] },
  { name: 'Ad dagsordenens punkt 3 – Title', print: (n, t) => [`Ad dagsordenens punkt ${n} – ${t}`] },
  { name: 'Dagsordenspunkt nr. 3: Title', print: (n, t) => [`Dagsordenspunkt nr. ${n}: ${t}`] },
  { name: 'DAGSORDENSPUNKT 3: TITLE', print: (n, t) => [`DAGSORDENSPUNKT ${n}: ${t.toUpperCase()}`] },
  { name: 'Dagsordenspunkt 3 – Title', print: (n, t) => [`Dagsordenspunkt ${n} – ${t}`] },
  { name: 'Løbenr. 3: Title', print: (n, t) => [`Løbenr. ${n}: ${t}`] },
  { name: 'Lb.nr. 3 Title', print: (n, t) => [`Lb.nr. ${n} ${t}`] },
  { name: 'Nr. 3 Title', print: (n, t) => [`Nr. ${n} ${t}`] },
  { name: 'Nr. 3. Title', print: (n, t) => [`Nr. ${n}. ${t}`] },
  { name: 'NR. 3: TITLE', print: (n, t) => [`NR. ${n}: ${t.toUpperCase()}`] },
  { name: '# Punkt 3: Title', print: (n, t) => [`# Punkt ${n}: ${t}`] },
  { name: '### 3 Title', print: (n, t) => [`### ${n} ${t}`] },
  { name: '__3. Title__', print: (n, t) => [`__${n}. ${t}__`] },
  { name: '**3.** Title', print: (n, t) => [`**${n}.** ${t}`] },
  { name: '3. **Title**', print: (n, t) => [`${n}. **${t}**`] },
  { name: '**Punkt 3** Title', print: (n, t) => [`**Punkt ${n}** ${t}`] },
  { name: '*** Punkt 3: Title ***', print: (n, t) => [`*** Punkt ${n}: ${t} ***`] },
  { name: '| Punkt 3 | Title |', print: (n, t) => [`| Punkt ${n} | ${t} |`] },
  { name: '| 3. Title |', print: (n, t) => [`| ${n}. ${t} |`] },
  { name: '| **3** | **Title** |', print: (n, t) => [`| **${n}** | **${t}** |`] },
  { name: '§3. Title', print: (n, t) => [`§${n}. ${t}`] },
  { name: '§ 3: Title', print: (n, t) => [`§ ${n}: ${t}`] },
  { name: 'Punkt 3 af 9: Title', print: (n, t, m) => [`Punkt ${n} af ${m.items.at(-1)?.number}: ${t}`] },
  { name: 'Nr. 14/2027 Title', print: (n, t, m) => [`Nr. ${n}/${m.day.year} ${t}`] },
  { name: 'Pkt. 14/27 – Title', print: (n, t, m) => [`Pkt. ${n}/${shortYear(m)} – ${t}`] },
  { name: 'Sag nr. 14/2027: Title', print: (n, t, m) => [`Sag nr. ${n}/${m.day.year}: ${t}`] },
  { name: 'Punkt 14/2027: Title', print: (n, t, m) => [`Punkt ${n}/${m.day.year}: ${t}`] },
  { name: '14/2027. Title', print: (n, t, m) => [`${n}/${m.day.year}. ${t}`] },
  { name: 'Punkt: 3, Emne: Title', print: (n, t) => [`Punkt: ${n}`, glued(`Emne: ${t}`)] },
  { name: 'Punkt 3, Overskrift: Title', print: (n, t) => [`Punkt ${n}`, glued(`Overskrift: ${t}`)] },
  { name: 'Sag 3, title below', print: (n, t) => [`Sag ${n}`, glued(t)] },
  { name: 'Punkt 3:, title below', print: (n, t) => [`Punkt ${n}:`, glued(t)] },
  { name: 'Pkt. 3, title below', print: (n, t) => [`Pkt. ${n}`, glued(t)] },
  { name: 'Punkt nr. 3, title below', print: (n, t) => [`Punkt nr. ${n}`, glued(t)] },
  { name: 'Ad punkt 3, title below', print: (n, t) => [`Ad punkt ${n}`, glued(t)] },
  { name: 'DAGSORDENSPUNKT 3, title below', print: (n, t) => [`DAGSORDENSPUNKT ${n}`, glued(''), glued(t)] },
  { name: '3), title below a blank', print: (n, t) => [`${n})`, glued(''), glued(t)] },
  { name: 'between rules', print: (n, t) => ['_'.repeat(50), glued(`${n}. ${t}`), glued('_'.repeat(50))] },
  { name: 'between stars', print: (n, t) => ['*'.repeat(50), glued(`Punkt ${n}: ${t}`), glued('*'.repeat(50))] },
  { name: 'heading, then its title again as Emne', print: (n, t) => [`${n}. ${t}`, glued(`Emne: ${t}`)] },
  {
    name: 'wrapped with a gap before both',
    print: (n, t) => {
      const two = wrapped(t)
      return two === null ? [`${n}.      ${t}`] : [`${n}.      ${two[0]}`, glued(`        ${two[1]}`)]
    }
  },
  {
    name: 'title below, wrapped',
    print: (n, t) => {
      const two = wrapped(t)
      return two === null ? [`Punkt ${n}`, glued(t)] : [`Punkt ${n}`, glued(two[0]), glued(two[1])]
    }
  },
  { name: 'Item no. 3 – Title', in: 'en', print: (n, t) => [`Item no. ${n} – ${t}`] },
  { name: 'AGENDA ITEM 3, title below', in: 'en', print: (n, t) => [`AGENDA ITEM ${n}`, glued(t)] }
]
