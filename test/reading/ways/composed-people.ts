import { type ComposedMeeting, type Option, type Person, type Piece, prose } from './composed-parts.ts'
import { OFFICES } from './composed-words.ts'

type OfPeople = (meeting: ComposedMeeting, label: string) => readonly Piece[]
const joined = (people: readonly Person[], form: (person: Person) => string, and = ' og '): string => {
  const names = people.map(form)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`
}
const andOf = (m: ComposedMeeting): string => (m.language === 'da' ? ' og ' : ' and ')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
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
  { name: 'Participants', in: 'en', print: 'Participants' },
  { name: 'Deltog', print: 'Deltog' },
  { name: 'Deltog i mødet', print: 'Deltog i mødet' },
  { name: 'Mødte', print: 'Mødte' },
  { name: 'Mødte medlemmer', print: 'Mødte medlemmer' },
  { name: 'Nærværende', print: 'Nærværende' },
  { name: 'Tilstedeværende', print: 'Tilstedeværende' },
  { name: 'Deltagerliste', print: 'Deltagerliste' },
  { name: 'Udvalgets medlemmer', print: 'Udvalgets medlemmer' },
  { name: 'Deltagere på mødet', print: 'Deltagere på mødet' },
  { name: 'Medlemmer til stede', print: 'Medlemmer til stede' },
  { name: 'Tilstede på mødet', print: 'Tilstede på mødet' },
  { name: 'Mødedeltagelse', print: 'Mødedeltagelse' },
  { name: 'Mødt til mødet', print: 'Mødt til mødet' },
  { name: 'Tilstede var', print: 'Tilstede var' },
  { name: 'Fremmødt', print: 'Fremmødt' },
  { name: 'Attendees', in: 'en', print: 'Attendees' }
]
/** Who took part; with `saysAbsent` the absent stand among them. */
export const PRESENT_FORMS: readonly (Option<OfPeople> & { readonly saysAbsent?: true })[] = [
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
    saysAbsent: true,
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
  { name: 'none', in: 'both', print: () => [] },
  {
    name: 'parties as groups',
    print: (m) =>
      [...new Set(m.participants.map((p) => p.party))].map(
        (party) =>
          `Liste ${party}: ${joined(
            m.participants.filter((p) => p.party === party),
            (p) => p.name,
            ', '
          )}`
      )
  },
  {
    name: 'sides with lines',
    print: (m) => [
      'Ledelsesrepræsentanter:',
      ...m.participants.slice(0, 2).map((p) => p.name),
      '',
      'Medarbejderrepræsentanter:',
      ...m.participants.slice(2).map((p) => p.name)
    ]
  },
  {
    name: 'A-siden B-siden',
    print: (m, l) => [
      `${l}:`,
      `A-siden: ${joined(m.participants.slice(0, 2), (p) => p.name, ', ')}`,
      `B-siden: ${joined(m.participants.slice(2), (p) => p.name, ', ')}`
    ]
  },
  {
    name: 'Formand: Medlemmer:',
    print: (m) => [
      `Formand: ${m.participants[0]?.name}`,
      `Medlemmer: ${joined(m.participants.slice(1), (p) => p.name, ', ')}`
    ]
  },
  {
    name: 'gap and office',
    print: (m, l) => [`${l}:`, ...m.participants.map((p) => `${p.name.padEnd(30)}${p.office}`)]
  },
  { name: 'tab and party', print: (m, l) => [`${l}:`, ...m.participants.map((p) => `${p.name}\t${p.party}`)] },
  { name: 'tab and office', print: (m, l) => [l, ...m.participants.map((p) => `${p.name}\t${p.office}`)] },
  {
    name: 'table with offices',
    print: (m) => ['| Navn | Rolle |', '|---|---|', ...m.participants.map((p) => `| ${p.name} | ${p.office} |`)]
  },
  {
    name: 'table under label',
    print: (m, l) => [
      `${l}:`,
      '| Navn | Parti |',
      '|---|---|',
      ...m.participants.map((p) => `| ${p.name} | ${p.party} |`)
    ]
  },
  {
    name: 'cell with commas',
    print: (m, l) => [`| ${l}: | ${joined(m.participants, (p) => `${p.name} (${p.party})`, ', ')} |`]
  },
  { name: 'stars', print: (m, l) => [`${l}:`, ...m.participants.map((p) => `* ${p.name}`)] },
  { name: 'dots', print: (m, l) => [l, ...m.participants.map((p) => `• ${p.name}`)] },
  { name: 'initials before', print: (m, l) => [`${l}:`, ...m.participants.map((p) => `${initials(p)} – ${p.name}`)] },
  { name: 'Name, A', print: (m, l) => [`${l}:`, ...m.participants.map((p) => `${p.name}, ${p.party}`)] },
  {
    name: 'party and chair in brackets',
    print: (m, l) => [
      `${l}: ${m.participants.map((p, at) => `${p.name} (${p.party})${at === 0 ? ' (formand)' : ''}`).join(', ')}`
    ]
  },
  {
    name: 'wrapped',
    print: (m, l) => [prose(`${l}: ${joined(m.participants, (p) => `${p.name} (${p.office})`, ', ')}`)]
  },
  { name: 'wrapped names', print: (m, l) => [prose(`${l}: ${joined(m.participants, (p) => p.name)}.`)] },
  { name: 'numbered with stop', print: (m, l) => [`${l}:`, ...m.participants.map((p, at) => `${at + 1}. ${p.name}`)] },
  {
    name: 'count behind label',
    print: (m, l) => [`${l} (${m.participants.length}): ${joined(m.participants, (p) => p.name, ', ')}`]
  },
  { name: 'label with gap', print: (m, l) => [`${l}          ${joined(m.participants, (p) => p.name, ', ')}`] },
  { name: 'label with tab', print: (m, l) => [`${l}:\t${joined(m.participants, (p) => p.name, ', ')}`] },
  { name: 'tabs hanging', print: (m, l) => m.participants.map((p, at) => `${at === 0 ? `${l}:` : ''}\t${p.name}`) },
  { name: 'bold label', print: (m, l) => [`**${l}:** ${joined(m.participants, (p) => p.name, ', ')}`] },
  {
    name: 'Chair before, comma lines',
    print: (m, l) => [
      `${l}:`,
      `Formand ${m.participants[0]?.name},`,
      ...m.participants.slice(1).map((p) => `${p.name},`)
    ]
  },
  { name: 'slashes', print: (m, l) => [`${l}: ${m.participants.map((p) => p.name).join(' / ')}`] },
  {
    name: 'offices in lines with gap behind name',
    print: (m, l) => [`${l}:`, '', ...m.participants.map((p) => `${p.name} – ${p.office}`)]
  },
  {
    name: 'members marked',
    saysAbsent: true,
    print: (m) => [
      'Medlemmer:',
      ...m.participants.map((p) => `${p.name} – til stede`),
      ...m.absent.map((p) => `${p.name} – afbud`)
    ]
  },
  {
    name: 'members ticked',
    saysAbsent: true,
    print: (m) => ['Deltagere:', ...m.participants.map((p) => `[x] ${p.name}`), ...m.absent.map((p) => `[ ] ${p.name}`)]
  },
  {
    name: 'members with afbud in brackets',
    saysAbsent: true,
    print: (m) => [
      `Medlemmer: ${joined(m.participants, (p) => p.name, ', ')}, ${joined(m.absent, (p) => `${p.name} (afbud)`, ', ')}`
    ]
  },
  {
    name: 'table with crosses',
    saysAbsent: true,
    print: (m) => [
      '| Navn | Til stede | Afbud |',
      '|---|---|---|',
      ...m.participants.map((p) => `| ${p.name} | X |  |`),
      ...m.absent.map((p) => `| ${p.name} |  | X |`)
    ]
  }
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
  { name: 'Absent:', in: 'en', print: (m) => [`Absent: ${joined(m.absent, (p) => p.name, ' and ')}`] },
  { name: 'Fraværende: Ingen', nobody: true, print: () => ['Fraværende: Ingen'] },
  { name: 'Ingen afbud', nobody: true, print: () => ['Ingen afbud'] },
  { name: 'Der var ingen afbud.', nobody: true, print: () => ['Der var ingen afbud.'] },
  { name: 'Alle var mødt.', nobody: true, print: () => ['Alle var mødt.'] },
  { name: 'Afbud, Ingen', nobody: true, print: () => ['Afbud', 'Ingen'] },
  { name: 'Fravær: 0', nobody: true, print: () => ['Afbud: Ingen afbud'] },
  { name: '(ferie)', print: (m) => [`Fraværende: ${joined(m.absent, (p) => `${p.name} (ferie)`, ', ')}`] },
  { name: '- syg', print: (m) => [`Afbud: ${joined(m.absent, (p) => `${p.name} - syg`, ', ')}`] },
  {
    name: 'med afbud in brackets',
    print: (m) => [`Fraværende: ${joined(m.absent, (p) => `${p.name} (med afbud)`, ', ')}`]
  },
  { name: 'har meldt afbud', print: (m) => [`${joined(m.absent, (p) => p.name)} har meldt afbud.`] },
  { name: 'deltog ikke', print: (m) => [`${joined(m.absent, (p) => p.name)} deltog ikke i mødet.`] },
  { name: 'Ikke mødt:', print: (m) => [`Ikke mødt: ${joined(m.absent, (p) => p.name, ', ')}`] },
  { name: 'Forfald:', print: (m) => [`Forfald: ${joined(m.absent, (p) => p.name, ', ')}`] },
  { name: 'Fravær:', print: (m) => [`Fravær: ${joined(m.absent, (p) => p.name, ', ')}`] },
  { name: 'Fraværende var:', print: (m) => [`Fraværende var: ${joined(m.absent, (p) => p.name)}`] },
  { name: 'Fraværende var NAME.', print: (m) => [`Fraværende var ${joined(m.absent, (p) => p.name)}.`] },
  { name: 'Afbud, blank, lines', print: (m) => ['Afbud:', '', ...m.absent.map((p) => p.name)] },
  { name: 'Afbud<tab>', print: (m) => [`Afbud:\t${joined(m.absent, (p) => p.name, ', ')}`] },
  {
    name: 'Følgende havde meldt afbud:',
    print: (m) => [`Følgende havde meldt afbud: ${joined(m.absent, (p) => p.name)}`]
  },
  { name: 'Afbud/fravær:', print: (m) => [`Afbud/fravær: ${joined(m.absent, (p) => p.name, ', ')}`] },
  { name: 'Med afbud:', print: (m) => [`Med afbud: ${joined(m.absent, (p) => p.name, ', ')}`] },
  { name: 'Ej mødt:', print: (m) => [`Ej mødt: ${joined(m.absent, (p) => p.name, ', ')}`] },
  { name: 'Afbud: with office', print: (m) => ['Afbud:', ...m.absent.map((p) => `${p.name}, ${p.office}`)] },
  {
    name: 'Fraværende med lovligt forfald:',
    print: (m) => [`Fraværende med lovligt forfald: ${joined(m.absent, (p) => `${p.name} (${p.party})`, ', ')}`]
  },
  { name: 'Ikke tilstede:', print: (m) => [`Ikke tilstede: ${joined(m.absent, (p) => p.name, ', ')}`] },
  { name: 'Fraværende uden afbud:', print: (m) => [`Fraværende uden afbud: ${joined(m.absent, (p) => p.name, ', ')}`] },
  { name: 'Meldt fra:', print: (m) => [`Meldt fra: ${joined(m.absent, (p) => p.name, ', ')}`] },
  { name: '**Afbud:**', print: (m) => [`**Afbud:** ${joined(m.absent, (p) => p.name, ', ')}`] },
  { name: 'FRAVÆRENDE:', print: (m) => [`FRAVÆRENDE: ${joined(m.absent, (p) => p.name, ', ')}`] },
  { name: 'Fraværende, lines', print: (m) => ['Fraværende', '', ...m.absent.map((p) => `${p.name} (${p.party})`)] },
  { name: 'Afbud, dots', print: (m) => ['Afbud:', ...m.absent.map((p) => `• ${p.name}`)] },
  { name: 'Afbud blev meldt af', print: (m) => [`Afbud var meldt af ${joined(m.absent, (p) => p.name)}.`] },
  { name: 'Fraværende: grund:', print: (m) => m.absent.map((p) => `Fraværende: ${p.name} (${p.party}) – sygdom`) },
  { name: 'Medlemmer med afbud:', print: (m) => [`Medlemmer med afbud: ${joined(m.absent, (p) => p.name)}`] },
  { name: 'Regrets:', in: 'en', print: (m) => [`Regrets: ${joined(m.absent, (p) => p.name, ', ')}`] }
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
  { name: 'Secretary:', in: 'en', print: (m) => [`Secretary: ${m.secretary.name}`] },
  { name: 'Referat af:', print: (m) => [`Referat af: ${m.secretary.name}`] },
  { name: 'Referat: NAME', print: (m) => [`Referat: ${m.secretary.name}`] },
  { name: 'Referat skrevet af', print: (m) => [`Referat skrevet af ${m.secretary.name}`] },
  { name: 'Referat ved:', print: (m) => [`Referat ved: ${m.secretary.name}`] },
  { name: 'Protokolfører:', print: (m) => [`Protokolfører: ${m.secretary.name}`] },
  { name: 'Mødesekretær:', print: (m) => [`Mødesekretær: ${m.secretary.name}`] },
  { name: 'Referent: with office', print: (m) => [`Referent: ${m.secretary.name}, ${m.secretary.office}`] },
  { name: 'Referent: (initials)', print: (m) => [`Referent: ${m.secretary.name} (${initials(m.secretary)})`] },
  { name: 'Referent<tab>', print: (m) => [`Referent:\t${m.secretary.name}`] },
  { name: 'Referent, blank, NAME', print: (m) => ['Referent', '', m.secretary.name] },
  { name: 'REFERENT:', print: (m) => [`REFERENT: ${m.secretary.name}`] },
  { name: 'Referent var NAME.', print: (m) => [`Referent var ${m.secretary.name}.`] },
  { name: 'Som referent:', print: (m) => [`Som referent: ${m.secretary.name}`] },
  { name: 'Sekretær, gap', print: (m) => [`Sekretær        ${m.secretary.name}`] },
  { name: '| Referent | NAME |', print: (m) => [`| Referent | ${m.secretary.name} |`] },
  { name: '**Referent:**', print: (m) => [`**Referent:** ${m.secretary.name}`] },
  {
    name: 'Dirigent: Referent:',
    print: (m) => [`Dirigent: ${m.participants[0]?.name}`, `Referent: ${m.secretary.name}`]
  },
  {
    name: 'Referent and Mødeleder by tab',
    print: (m) => [`Referent: ${m.secretary.name}\tMødeleder: ${m.participants[0]?.name}`]
  },
  { name: 'Udvalgssekretær:', print: (m) => [`Udvalgssekretær: ${m.secretary.name}`] },
  { name: 'NAME, referent', print: (m) => [`${m.secretary.name}, referent`] },
  { name: 'NAME (referent)', print: (m) => [`${m.secretary.name} (referent)`] },
  { name: 'For referatet: at the end', atEnd: true, print: (m) => [`For referatet: ${m.secretary.name}`] },
  {
    name: 'Referat udarbejdet af at the end',
    atEnd: true,
    print: (m) => [`Referatet er udarbejdet af ${m.secretary.name}.`]
  },
  { name: 'Referat: NAME at the end', atEnd: true, print: (m) => [`Ref. ${m.secretary.name}`] },
  { name: 'Referent, below, at the end', atEnd: true, print: (m) => ['Referent:', m.secretary.name] },
  { name: 'Minutes taken by', in: 'en', print: (m) => [`Minutes taken by: ${m.secretary.name}`] }
]
const nothing = (length: number): readonly Option<OfPeople>[] =>
  Array.from({ length }, () => ({ name: 'none', in: 'both', print: () => [] }))
/** What else the head says, below those who took part. */
export const ALSO_FORMS: readonly Option<OfPeople>[] = [
  ...nothing(16),
  { name: 'Bemærkninger: Ingen', print: () => ['Bemærkninger: Ingen'] },
  { name: 'Fra forvaltningen: (pkt. 3)', print: () => ['Fra forvaltningen: Centerchef Sofie Dalum (pkt. 3)'] },
  {
    name: 'Gæst: deltog under punkt',
    print: (m) => [`Gæst: Økonomichef Sofie Dalum deltog under punkt ${m.items[1]?.number}.`]
  },
  { name: 'Mødeleder:', print: (m) => [`Mødeleder: ${m.participants[0]?.name}`] },
  { name: 'Formand: NAME', print: (m) => [`Formand: ${m.participants[0]?.name}`] },
  { name: 'Kopi til:', print: () => ['Kopi til: Hjemmesiden'] },
  { name: 'Fordeles til:', print: () => ['Fordeles til: Deltagerne, suppleanter og Center for Økonomi'] },
  { name: 'Mødenr.:', print: () => ['Mødenr.: 5'] },
  { name: 'Mødetype:', print: () => ['Mødetype: Ordinært møde'] },
  { name: 'Forplejning:', print: () => ['Forplejning: Kaffe og brød'] },
  { name: 'Dagsorden udsendt:', print: () => ['Dagsorden udsendt: 1. februar 2024'] },
  { name: 'Tilhørere:', print: () => ['Tilhørere: 3'] },
  { name: 'Status:', print: () => ['Status: Godkendt referat'] },
  { name: 'Mødet hævet:', print: (m) => [`Mødet hævet: kl. ${m.end}`] },
  { name: 'Mødet startede kl.', print: (m) => [`Mødet startede kl. ${m.time}`] },
  { name: 'Ordstyrer:', print: (m) => [`Ordstyrer: ${m.participants[1]?.name}`] },
  { name: 'Kontaktperson:', print: () => ['Kontaktperson: Sofie Dalum, tlf. 99 88 77 66'] },
  { name: 'Dagsordenen godkendt', print: () => ['Dagsordenen blev godkendt.'] },
  { name: 'Indkaldt af:', print: (m) => [`Indkaldt af: ${m.participants[0]?.name}`] },
  { name: 'Ekstern deltager:', print: () => ['Inviteret under pkt. 2: Konsulent Sofie Dalum'] }
]
