import { type ComposedMeeting, glued, type Option, type Piece, prose } from './composed-parts.ts'

type OfSection = (name: string, text: readonly Piece[]) => readonly Piece[]
export const SECTION_NAMES = {
  da: [
    'Sagsfremstilling',
    'Baggrund',
    'Resumé',
    'Økonomi',
    'Retsgrundlag',
    'Vurdering',
    'Høring',
    'Sagens forløb',
    'Beslutningstema',
    'Økonomiske konsekvenser',
    'Videre proces',
    'Forvaltningens bemærkninger',
    'Lovgrundlag',
    'Sagsbeskrivelse',
    'Problemstilling',
    'Formål',
    'Kommunikation',
    'Tidsplan',
    'Sagens baggrund',
    'Lovgivning',
    'Faglig vurdering',
    'Supplerende sagsfremstilling',
    'Økonomi og finansiering',
    'Høring og inddragelse',
    'Administrationens bemærkninger',
    'Personalemæssige konsekvenser',
    'Tidligere behandling',
    'Det videre forløb',
    'Bevillingsmæssige konsekvenser',
    'Konsekvenser',
    'Borgerinddragelse',
    'Resume',
    'Kort resumé',
    'Sagsresumé',
    'Indledning',
    'Beskrivelse af sagen',
    'Sagens indhold',
    'Inddragelse og høring',
    'Juridiske forhold',
    'Økonomiske forhold',
    'Miljømæssige konsekvenser',
    'Beslutningskompetence',
    'Klima og miljø',
    'Handicapforhold',
    'Kommunikation og borgerinddragelse',
    'Tidligere beslutninger',
    'Sagens videre forløb',
    'Supplerende bemærkninger',
    'Borgmesterens bemærkninger',
    'Vurdering og konklusion',
    'Direktionens bemærkninger',
    'Baggrund for punktet',
    'Oplæg til drøftelse',
    'Økonomi/Personaleforhold',
    'Høring/udtalelser',
    'Lovgrundlag, planer mv.'
  ],
  en: ['Background', 'Case description', 'Assessment', 'Financial consequences', 'Legal basis']
} as const
/** The sections of one publisher, in the order in which they always stand; null where they are drawn one by one. */
export const SCHEMES: readonly Option<readonly string[] | null>[] = [
  ...Array.from({ length: 14 }, () => ({ name: 'none', in: 'both' as const, print: null })),
  { name: 'Problemstilling, Løsning', print: ['Problemstilling', 'Løsning', 'Økonomi', 'Videre proces'] },
  { name: 'Resume, Sagsfremstilling', print: ['Resume', 'Sagsfremstilling', 'Økonomi', 'Effekt'] },
  {
    name: 'Indledning, Baggrund',
    print: ['Indledning', 'Baggrund', 'Lovgrundlag, planer mv.', 'Økonomi', 'Vurdering', 'Høringer']
  },
  { name: 'Resume, Sagsfremstilling', print: ['Resume', 'Sagsfremstilling', 'Økonomi', 'Perspektiver'] },
  {
    name: 'Sagsfremstilling, Juridiske forhold',
    print: ['Sagsfremstilling', 'Juridiske forhold', 'Økonomiske forhold', 'Kommunikation', 'Miljømæssige konsekvenser']
  },
  {
    name: 'Beslutningstema, Sagens baggrund',
    print: ['Beslutningstema', 'Sagens baggrund', 'Fremstilling', 'Økonomiske konsekvenser', 'Lovgrundlag']
  },
  {
    name: 'Sagsresumé, Sagsfremstilling',
    print: ['Sagsresumé', 'Sagsfremstilling', 'Økonomi/Personaleforhold', 'Kommunikation/Høring']
  },
  {
    name: 'Indledning, Beskrivelse af sagen',
    print: ['Indledning', 'Beskrivelse af sagen', 'Inddragelse og høring', 'Økonomi', 'Vurdering']
  },
  {
    name: 'Kort sagsresumé, Sagsfremstilling',
    print: [
      'Kort sagsresumé',
      'Sagsfremstilling',
      'Kommunikation og borgerinddragelse',
      'Tidligere beslutninger',
      'Økonomiske konsekvenser',
      'Sagens videre forløb'
    ]
  },
  { name: 'Redegørelse, Motivering', print: ['Redegørelse', 'Motivering', 'Økonomi'] },
  { name: 'Mål, Indhold', print: ['Mål', 'Indhold', 'Proces', 'Tidsramme'] },
  { name: 'Baggrund for punktet, Oplæg til drøftelse', print: ['Baggrund for punktet', 'Oplæg til drøftelse'] },
  { name: 'Sagens oplysninger, Økonomi', print: ['Sagens oplysninger', 'Økonomi', 'Forvaltningens vurdering'] },
  {
    name: 'Sagsfremstilling, Bevilling',
    print: ['Sagsfremstilling', 'Bevilling', 'Kompetence', 'Kommunikation', 'Bæredygtighed', 'Retsgrundlag']
  },
  { name: 'Historik, Sammendrag', print: ['Historik', 'Sammendrag', 'Sagsbeskrivelse', 'Lovgrundlag'] },
  {
    name: 'Kompetence, Sagsfremstilling',
    print: ['Kompetence', 'Sagsfremstilling', 'Økonomiske og personalemæssige konsekvenser', 'Lovhjemmel']
  },
  {
    name: 'Anledning, Redegørelse',
    print: ['Anledning', 'Redegørelse', 'Konsekvenser for borgere og virksomheder', 'Økonomi']
  },
  {
    name: 'Sagens forhistorie, Sagens indhold',
    print: ['Sagens forhistorie', 'Sagens indhold', 'Bemærkninger', 'Udtalelser']
  },
  {
    name: 'Introduktion, Uddybning',
    print: ['Introduktion', 'Uddybning', 'Økonomisk og ressourcemæssig betydning', 'Næste skridt']
  }
]
/** The same that no other publisher uses: only their setting tells that they are headings. */
export const OWN_SECTION_NAMES = ['Oplæg', 'Overvejelser', 'Forhold til andre planer'] as const
/** How a section's heading is set. */
export const SECTION_FORMS: readonly Option<OfSection>[] = [
  { name: 'spaced colon', print: (s, text) => [`${s} :`, ...text] },
  { name: 'capitals with colon', print: (s, text) => [`${s.toUpperCase()}:`, '', ...text] },
  { name: 'slanted', print: (s, text) => [`*${s}*`, ...text] },
  { name: 'alone', in: 'both', print: (s, text) => [s, ...text] },
  { name: 'alone, blank', in: 'both', print: (s, text) => [s, '', ...text] },
  { name: 'colon', in: 'both', print: (s, text) => [`${s}:`, ...text] },
  { name: 'capitals', in: 'both', print: (s, text) => [s.toUpperCase(), ...text] },
  { name: 'bold', in: 'both', print: (s, text) => [`**${s}**`, ...text] },
  { name: 'marked', in: 'both', print: (s, text) => [`### ${s}`, '', ...text] },
  { name: 'underlined', print: (s, text) => [s, glued('-'.repeat(s.length)), ...text] },
  {
    name: 'same line',
    in: 'both',
    print: (s, [first, ...more]) => [
      typeof first === 'object' && 'prose' in first ? prose(`${s}: ${first.prose}`) : `${s}: ${String(first)}`,
      ...more
    ]
  },
  { name: 'numbered', print: (s, text) => [`• ${s}`, ...text] },
  { name: '**bold:**', print: (s, text) => [`**${s}:**`, '', ...text] },
  { name: '__bold__', print: (s, text) => [`__${s}__`, ...text] },
  { name: '## marked', print: (s, text) => [`## ${s}`, ...text] },
  {
    name: 'gap',
    print: (s, [first, ...more]) => [
      typeof first === 'object' && 'prose' in first ? prose(`${s}:      ${first.prose}`) : `${s}: ${String(first)}`,
      ...more
    ]
  },
  {
    name: 'bold, same line',
    print: (s, [first, ...more]) => [
      typeof first === 'object' && 'prose' in first ? prose(`**${s}:** ${first.prose}`) : `**${s}:** ${String(first)}`,
      ...more
    ]
  },
  { name: 'stop', print: (s, text) => [`${s}.`, ...text] },
  { name: '| boxed |', print: (s, text) => [`| ${s} |`, ...text] },
  {
    name: 'spaced letters',
    print: (s, text) => [s.includes(' ') ? s.toUpperCase() : [...s.toUpperCase()].join(' '), ...text]
  },
  { name: 'rule above', print: (s, text) => ['_'.repeat(40), s, ...text] }
]

type OfRecommendation = (
  that: readonly string[],
  meeting: ComposedMeeting
) => readonly Piece[] | { readonly headed: string; readonly text: readonly Piece[] }
export const LETTERS = ['a', 'b', 'c'] as const
/** What is recommended, with or without a heading of its own (`headed`). */
export const RECOMMENDATION_FORMS: readonly Option<OfRecommendation>[] = [
  {
    name: 'Borgmesteren indstiller',
    print: (that) => ({ headed: 'Indstilling', text: ['Borgmesteren indstiller,', ...that.map((one) => `at ${one},`)] })
  },
  {
    name: 'Indstilling til FORUM',
    print: (that, m) => ({ headed: `Indstilling til ${m.forum}`, text: that.map((one, at) => `${at + 1}. At ${one}.`) })
  },
  {
    name: 'Forvaltningens indstilling',
    print: (that) => ({
      headed: 'Forvaltningens indstilling',
      text: [prose(`Forvaltningen indstiller, at ${that.join(' samt at ')}.`)]
    })
  },
  {
    name: '1. at',
    print: (that) => ({
      headed: 'Indstilling',
      text: ['Forvaltningen indstiller,', ...that.map((one, at) => `${at + 1}. at ${one}`)]
    })
  },
  {
    name: '1. at …, with body',
    print: (that, m) => ({
      headed: 'Indstilling',
      text: [`Forvaltningen indstiller over for ${m.forum},`, ...that.map((one, at) => `${at + 1}) at ${one}, og`)]
    })
  },
  {
    name: 'at',
    print: (that) => ({
      headed: 'Indstilling',
      text: ['Administrationen indstiller', '', ...that.map((one) => `at ${one}`)]
    })
  },
  {
    name: 'bullets',
    print: (that, m) => ({
      headed: 'Indstilling',
      text: [`Det indstilles, at ${m.own.toLowerCase()}`, ...that.map((one) => `- beslutter, at ${one}`)]
    })
  },
  {
    name: 'sentence',
    print: (that) => ({ headed: 'Indstilling', text: [prose(`Det indstilles, at ${that.join(', og at ')}.`)] })
  },
  {
    name: 'letters',
    print: (that) => ({
      headed: 'Administrationens indstilling',
      text: that.map((one, at) => `${LETTERS[at]}) at ${one}`)
    })
  },
  {
    name: 'Forslag til beslutning',
    print: (that) => ({ headed: 'Forslag til beslutning', text: [prose(`At ${that.join(', og at ')}.`)] })
  },
  { name: 'Det indstilles, at', print: (that) => ['Det indstilles, at', ...that.map((one) => `- ${one}`)] },
  {
    name: 'Forvaltningen indstiller, at',
    print: (that) => ['Forvaltningen indstiller, at', '', ...that.map((one, at) => `${at + 1}. ${one}`)]
  },
  { name: 'none', in: 'both', print: () => [] },
  {
    name: 'that',
    in: 'en',
    print: (that) => ({
      headed: 'Recommendation',
      text: [prose(`It is recommended that ${that.join(', and that ')}.`)]
    })
  },
  {
    name: 'Direktionen indstiller',
    print: (that) => ({
      headed: 'Direktionens indstilling',
      text: ['Direktionen indstiller til udvalget:', ...that.map((one) => `• At ${one}`)]
    })
  },
  {
    name: 'Anbefaling',
    print: (that) => ({ headed: 'Anbefaling', text: [prose(`Det anbefales, at ${that.join(', og at ')}.`)] })
  },
  {
    name: 'Indstilling, At own lines',
    print: (that) => ({
      headed: 'Indstilling',
      text: ['Forvaltningen indstiller:', '', ...that.flatMap((one) => [prose(`At ${one}.`), ''])]
    })
  },
  {
    name: 'Indstilling/beslutningsforslag',
    print: (that) => ({ headed: 'Forslag', text: [prose(`Det foreslås, at ${that.join(', og at ')}.`)] })
  },
  {
    name: 'Indstilling fra forvaltningen',
    print: (that, m) => ({
      headed: 'Indstilling',
      text: [prose(`Det indstilles til ${m.forum}, at ${that.join(' og at ')}.`)]
    })
  },
  {
    name: 'at godkende',
    print: (that) => ({
      headed: 'Indstilling',
      text: [
        'Administrationen indstiller,',
        ...that.map((one, at) => `${at + 1}) at ${one}${at < that.length - 1 ? ', og' : '.'}`)
      ]
    })
  },
  {
    name: 'Formanden indstiller',
    print: (that) => ({ headed: 'Indstilling', text: [prose(`Formanden indstiller, at ${that.join(', og at ')}.`)] })
  }
]

type PartOfItem = 'case' | 'decisions' | 'attachments'
/** The order of an item's parts. */
export const ORDERS: readonly Option<readonly PartOfItem[]>[] = [
  { name: 'case, decisions, attachments', in: 'both', print: ['case', 'decisions', 'attachments'] },
  { name: 'case, attachments, decisions', in: 'both', print: ['case', 'attachments', 'decisions'] },
  { name: 'decisions, case, attachments', in: 'both', print: ['decisions', 'case', 'attachments'] },
  { name: 'attachments, case, decisions', in: 'both', print: ['attachments', 'case', 'decisions'] }
]
/** The same where nothing but the decision stands below a title. */
export const ORDER_WITHOUT_HEADINGS: readonly PartOfItem[] = ['decisions', 'attachments']
