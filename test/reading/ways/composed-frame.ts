import { type ComposedMeeting, inWords, isoOf, type Option, type Piece, prose } from './composed-parts.ts'

type OfMeeting = (meeting: ComposedMeeting, date: string) => readonly Piece[]
const council = (m: ComposedMeeting): string => `${m.municipality} Kommune`
const domain = (m: ComposedMeeting): string =>
  `${m.municipality.toLowerCase().replaceAll('ø', 'oe').replaceAll(/\P{L}/gu, '')}.example`
/** A day behind the meeting: when it was written, printed or signed. */
const later = (m: ComposedMeeting): string => inWords({ ...m.day, day: Math.min(m.day.day + 1, 28) }, m.language)
const nobody = (length: number): readonly Option<OfMeeting>[] =>
  Array.from({ length }, () => ({ name: 'none', in: 'both' as const, print: () => [] }))

/** What stands over the title: letter paper, the case system's particulars, to whom it goes. */
export const LETTERHEAD_FORMS: readonly Option<OfMeeting>[] = [
  ...nobody(12),
  {
    name: 'address block',
    print: (m) => [council(m), 'Rådhusgade 4', `9999 ${m.municipality}`, 'Tlf. 70 12 34 56', `www.${domain(m)}`]
  },
  {
    name: 'address in a line',
    print: (m) => [`${council(m)} · Rådhusgade 4 · 9999 ${m.municipality} · Tlf. 70 12 34 56`]
  },
  { name: 'secretariat', print: (m) => [council(m), 'Politisk Sekretariat'] },
  {
    name: 'case particulars',
    print: () => ['Sagsnr.: 26/4711', 'Dokumentnr.: 88120/27', 'Sagsbehandler: ahol']
  },
  { name: 'Til: Kopi:', print: (m) => [`Til: Medlemmerne af ${m.forum}`, 'Kopi: Center for Økonomi'] },
  { name: 'Referat udsendt', print: (m) => [`Referat udsendt ${later(m)}`] },
  { name: 'Oprettet: Sidst opdateret:', print: (m) => [`Oprettet: ${later(m)}`, `Sidst opdateret: ${later(m)}`] },
  { name: 'ÅBENT', print: () => ['OFFENTLIGT REFERAT'] },
  { name: 'CVR', print: (m) => [council(m), 'CVR-nr. 29 18 99 99 · EAN-nr. 5798 0099 9999'] },
  {
    name: 'department with contact',
    print: (m) => ['Politik og Ledelse', 'Direkte telefon: 99 88 77 66', `E-mail: politik@${domain(m)}`]
  },
  { name: 'J.nr. of the whole', print: () => ['J.nr. 00.01.00-A21-1-27'] },
  { name: 'Udskrift fra site', print: (m) => [`Udskrift fra www.${domain(m)} den ${later(m)} kl. 10:12`] },
  { name: 'Municipality', in: 'en', print: (m) => [`${m.municipality} Municipality`] }
]

/** What stands between the head, or the list of items, and the first item. */
export const NOTICE_FORMS: readonly Option<OfMeeting>[] = [
  ...nobody(12),
  { name: 'beslutningsdygtigt', print: (m) => [`${m.own} var beslutningsdygtigt.`] },
  { name: 'Dagsordenen udsendt', print: () => [prose('Dagsordenen blev udsendt syv dage før mødet.')] },
  { name: 'Formanden åbnede mødet', print: (m) => [`Formanden åbnede mødet kl. ${m.time}.`] },
  { name: 'Bemærkninger til dagsordenen:', print: () => ['Bemærkninger til dagsordenen: Ingen'] },
  { name: 'recorded', print: (m) => [prose(`Mødet blev optaget, og optagelsen kan ses på www.${domain(m)}.`)] },
  {
    name: 'order of items',
    print: (m) => [`Punkt ${m.items.at(-2)?.number} blev behandlet før punkt ${m.items.at(-3)?.number}.`]
  },
  { name: 'Åbne punkter', print: () => ['Åbne punkter'] },
  { name: 'Sager til behandling:', print: () => ['Sager til behandling:'] },
  { name: 'legend', print: () => ['B = beslutning, D = drøftelse, O = orientering'] },
  {
    name: 'Formanden bød velkommen',
    print: () => [prose('Formanden bød velkommen og konstaterede, at mødet var lovligt indkaldt.')]
  },
  { name: 'REFERAT', print: () => ['REFERAT'] }
]

/** An item on the next meeting says when it is. */
const unlessTold = (meeting: ComposedMeeting, lines: readonly Piece[]): readonly Piece[] =>
  /møde/u.test(meeting.items.at(-1)?.title ?? '') ? [] : lines
const RULE = '_'.repeat(24)
/** What stands behind the last item. */
export const MORE_CLOSING_FORMS: readonly Option<OfMeeting>[] = [
  { name: 'Kopi til:', print: () => ['Kopi til:', '- Direktionen', '- Center for Økonomi'] },
  {
    name: 'Referatet sendes til',
    print: (m) => [`Referatet sendes til: medlemmerne af ${m.forum}, direktionen og hjemmesiden`]
  },
  { name: 'Fordeling:', print: (m) => ['Fordeling:', `Medlemmer af ${m.forum}`, 'Center for Økonomi', 'Arkiv'] },
  {
    name: 'offentliggøres',
    print: (m) => [prose(`Referatet offentliggøres på kommunens hjemmeside www.${domain(m)}.`)]
  },
  {
    name: 'Klagevejledning',
    print: () => [
      'Klagevejledning',
      prose('Der kan klages til Ankestyrelsen inden fire uger efter, at afgørelsen er meddelt.')
    ]
  },
  {
    name: 'rows of signatures',
    print: (m) => [
      `${RULE}     ${RULE}`,
      m.participants
        .slice(0, 2)
        .map(({ name }) => name.padEnd(29))
        .join('')
        .trim(),
      '',
      `${RULE}`,
      m.participants[2]?.name ?? ''
    ]
  },
  { name: 'Godkendt den', print: (m) => [`Godkendt den ${later(m)}`, '', RULE, `${m.participants[0]?.name}, formand`] },
  {
    name: 'signing service',
    print: (m) => [
      prose(
        'Underskrifterne i dette dokument er juridisk bindende. Dokumentet er underskrevet via Penneo™ sikker digital underskrift.'
      ),
      '',
      ...m.participants.flatMap(({ name }, at) => [
        name,
        'Underskriver',
        `Serienummer: 8f1c2a7e-55d1-4b0c-9d${at}1-0a9b8c7d6e5f`,
        'IP: 93.165.xxx.xxx',
        `${isoOf(m.day)} 19:11:32 UTC`,
        ''
      ])
    ]
  },
  {
    name: 'Underskrevet af:',
    print: (m) => ['Underskrevet digitalt af:', ...m.participants.map(({ name }) => `${name}, ${later(m)}`)]
  },
  {
    name: 'objections',
    print: () => [prose('Referatet betragtes som godkendt, hvis der ikke er gjort indsigelse inden otte dage.')]
  },
  {
    name: 'Bemærkninger til referatet',
    print: (m) => [prose(`Bemærkninger til referatet sendes til politik@${domain(m)} senest en uge efter udsendelsen.`)]
  },
  {
    name: 'Mødedatoer',
    print: (m) => unlessTold(m, ['Mødedatoer 2029:', '14. september 2029', '12. oktober 2029', '9. november 2029'])
  },
  { name: 'Tilhørere', print: () => ['Tilhørere: 3'] },
  { name: 'Venlig hilsen', print: (m) => ['Venlig hilsen', '', m.participants[0]?.name ?? '', 'formand'] },
  { name: '-oOo-', print: () => ['-oOo-'] },
  { name: 'Dato: Underskrift:', print: () => [`Dato: ${'_'.repeat(12)}     Underskrift: ${RULE}`] },
  {
    name: 'contact',
    print: () => [prose('Spørgsmål til referatet kan rettes til Politisk Sekretariat, tlf. 99 88 77 66.')]
  },
  { name: 'dannet', print: (m) => [`Dokumentet er dannet ${later(m)} kl. 14:32`] },
  { name: 'Mødet slut in capitals', print: (m) => [`MØDET SLUT KL. ${m.end}`] },
  { name: 'Sluttidspunkt:', print: (m) => [`Sluttidspunkt: ${m.end}`] },
  {
    name: 'Formanden takkede',
    print: (m) => [prose(`Formanden takkede for god ro og orden og hævede mødet kl. ${m.end}.`)]
  },
  { name: 'Referatet oplæst', print: () => [prose('Referatet blev oplæst, godkendt og underskrevet.')] },
  {
    name: 'Underskriftsside with offices',
    print: (m) => [
      'UNDERSKRIFTSSIDE',
      '',
      ...m.participants.flatMap((p) => [p.name, p.office.charAt(0).toUpperCase() + p.office.slice(1), ''])
    ]
  },
  { name: 'Next meeting', in: 'en', print: () => ['Next meeting: 14 September 2029'] }
]

/** What web portals print around: before the title, behind each item, at the end. */
interface Site {
  readonly top: readonly string[]
  readonly item: readonly string[]
  readonly end: readonly string[]
}
export const MORE_SITE_FORMS: readonly Option<Site>[] = [
  {
    name: 'Kopier link',
    print: { top: ['Log ind', 'Søg i dagsordener'], item: ['Kopier link', 'Del punkt'], end: [] }
  },
  {
    name: 'Forrige, Næste',
    print: { top: ['Tilbage til oversigten'], item: ['Forrige punkt', 'Næste punkt'], end: [] }
  },
  {
    name: 'readers’ help',
    print: {
      top: ['Læs op', 'Udskriv siden | Tip en ven'],
      item: [],
      end: ['Privatlivspolitik', 'Webtilgængelighed', 'Ansvarlig redaktør']
    }
  },
  {
    name: 'foot of a site',
    print: {
      top: ['Spring til hovedindhold', 'English', 'Selvbetjening', 'Kontakt'],
      item: [],
      end: ['Kontakt os', 'Rådhusgade 4', 'Telefon: 70 12 34 56', 'Følg os på Facebook', 'CVR-nr. 29 18 99 99']
    }
  },
  {
    name: 'Hent som PDF',
    print: { top: ['Hent referat som PDF (320 KB)', 'Vis bilag'], item: ['Udskriv punkt'], end: [] }
  },
  { name: 'Fold ud', print: { top: ['Fold alle ud', 'Fold alle sammen'], item: ['Fold sammen'], end: ['Luk'] } },
  { name: 'arrows', print: { top: [], item: ['↑ Til top'], end: ['© 2027'] } },
  { name: 'rule', print: { top: [], item: ['_'.repeat(60)], end: [] } },
  { name: 'stars', print: { top: [], item: ['* * *'], end: [] } },
  { name: '-o0o-', print: { top: [], item: ['-o0o-'], end: [] } }
]
