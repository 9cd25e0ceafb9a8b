import { LETTERS } from './composed-items.ts'
import { type ComposedItem, type Option, type Piece, prose } from './composed-parts.ts'

/** What heads a decision, and what it says itself of body and day; `behind` puts its text on the same line. */
interface DecisionForm {
  readonly print: (decided: HeadedDecision) => readonly Piece[]
  readonly says?: 'body' | 'day' | 'both' | 'owner'
  readonly behind?: true
}
export interface HeadedDecision {
  readonly item: ComposedItem
  readonly body: string
  readonly own: string
  readonly date: string
  readonly weekday: string
  readonly place: string
}
export const genitive = (name: string): string => (/s$/u.test(name) ? `${name}’` : `${name}s`)
const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
export type DecisionOption = Option<DecisionForm['print']> & Omit<DecisionForm, 'print'>
export const DECISION_FORMS: readonly DecisionOption[] = [
  {
    name: 'Beslutning i FORUM den DATE kl.',
    says: 'both',
    print: ({ body, date }) => [`Beslutning i ${body} den ${date} kl. 17.00`]
  },
  {
    name: 'Beslutning FORUM den DATE, pkt. 3',
    says: 'both',
    print: ({ body, date, item }) => [`Beslutning ${body} den ${date}, pkt. ${item.number}`]
  },
  { name: 'Beslutning pkt. 3:', print: ({ item }) => [`Beslutning pkt. ${item.number}:`] },
  {
    name: 'Beslutning (FORUM den DATE)',
    says: 'both',
    print: ({ body, date }) => [`Beslutning (${body} den ${date})`]
  },
  { name: 'Beslutning truffet den DATE', says: 'day', print: ({ date }) => [`Beslutning truffet den ${date}`] },
  {
    name: 'Beslutning på møde i FORUM den DATE',
    says: 'both',
    print: ({ body, date }) => [`Beslutning på møde i ${body} den ${date}`]
  },
  {
    name: 'Beslutning fra møde i FORUM den DATE',
    says: 'both',
    print: ({ body, date }) => [`Beslutning fra møde i ${body} den ${date}`]
  },
  {
    name: 'Beslutning på FORUMs møde den DATE',
    says: 'both',
    print: ({ body, date }) => [`Beslutning på ${genitive(body)} møde den ${date}`]
  },
  {
    name: 'Referat fra FORUM den DATE:',
    says: 'both',
    print: ({ body, date }) => [`Referat fra ${body} den ${date}:`]
  },
  {
    name: 'Konklusion i FORUM den DATE',
    says: 'both',
    print: ({ body, date }) => [`Konklusion i ${body} den ${date}`]
  },
  {
    name: 'Vedtagelse i FORUM den DATE',
    says: 'both',
    print: ({ body, date }) => [`Vedtagelse i ${body} den ${date}`]
  },
  { name: 'Afgørelse i FORUM, DATE', says: 'both', print: ({ body, date }) => [`Afgørelse i ${body}, ${date}`] },
  { name: 'Beslutning :', print: () => ['Beslutning :'] },
  { name: 'Beslutning.', print: () => ['Beslutning.'] },
  { name: 'Beslutningen:', print: () => ['Beslutningen:'] },
  { name: 'BESLUTNINGER:', print: () => ['BESLUTNINGER:'] },
  { name: '• Beslutning', print: () => ['• Beslutning'] },
  { name: '*Beslutning*', print: () => ['*Beslutning*'] },
  { name: '_Beslutning:_', print: () => ['_Beslutning:_'] },
  { name: 'B E S L U T N I N G', print: () => ['B E S L U T N I N G'] },
  { name: 'FORUM den DATE besluttede', says: 'both', print: ({ body, date }) => [`${body} besluttede den ${date}:`] },
  { name: 'Beslutning/konklusion', print: () => ['Beslutning/konklusion'] },
  { name: 'Udvalgets afgørelse', print: ({ own }) => [`${genitive(own)} afgørelse`] },
  { name: 'Vedtagelser', print: () => ['Vedtagelser'] },
  { name: 'Beslutning fra mødet', print: () => ['Beslutning fra mødet'] },
  { name: 'Beslutning fra mødet den DATE', says: 'day', print: ({ date }) => [`Beslutning fra mødet den ${date}`] },
  { name: 'Beslutning d. DATE', says: 'day', print: ({ date }) => [`Beslutning d. ${date}`] },
  { name: 'Beslutning DATE:', says: 'day', print: ({ date }) => [`Beslutning ${date}:`] },
  {
    name: 'Beslutning af FORUM den DATE',
    says: 'both',
    print: ({ body, date }) => [`Beslutning af ${body} den ${date}`]
  },
  { name: 'Beslutning i FORUM DATE', says: 'both', print: ({ body, date }) => [`Beslutning i ${body} ${date}`] },
  { name: 'Beslutning i FORUM (DATE)', says: 'both', print: ({ body, date }) => [`Beslutning i ${body} (${date})`] },
  { name: 'Beslutning – FORUM – DATE', says: 'both', print: ({ body, date }) => [`Beslutning – ${body} – ${date}`] },
  { name: 'Beslutning i FORUM, DATE', says: 'both', print: ({ body, date }) => [`Beslutning i ${body}, ${date}`] },
  { name: 'Beslutning: FORUM den DATE', says: 'both', print: ({ body, date }) => [`Beslutning: ${body} den ${date}`] },
  { name: 'FORUM - DATE:', says: 'both', print: ({ body, date }) => [`${body} - ${date}:`] },
  { name: 'FORUM (DATE):', says: 'both', print: ({ body, date }) => [`${body} (${date}):`] },
  {
    name: 'FORUM, DATE, sag nr. 3:',
    says: 'both',
    print: ({ body, date, item }) => [`${body}, ${date}, sag nr. ${item.number}:`]
  },
  {
    name: 'Behandling i FORUM den DATE',
    says: 'both',
    print: ({ body, date }) => [`Behandling i ${body} den ${date}`]
  },
  { name: 'Drøftelse', print: () => ['Drøftelse'] },
  { name: 'Referat/beslutning', print: () => ['Referat/beslutning:'] },
  { name: 'Beslutning og referat', print: () => ['Beslutning og referat'] },
  { name: 'Konklusion/aftaler', print: () => ['Konklusion/aftaler:'] },
  { name: 'Aftalt:', print: () => ['Aftalt:'] },
  { name: 'Beslutningsreferat', print: () => ['Beslutningsreferat'] },
  { name: 'Protokollat', print: () => ['Protokollat'] },
  { name: 'Referat af punktet', print: () => ['Referat af punktet:'] },
  { name: 'Beslutning (enstemmig)', print: () => ['Beslutning (enstemmig):'] },
  { name: 'FORUM besluttede:', print: ({ body }) => [`${body} besluttede:`] },
  { name: 'FORUM vedtog', print: ({ own }) => [`${own} vedtog:`] },
  { name: 'B: text', behind: true, print: () => ['B: '] },
  { name: '*Beslutning:* text', behind: true, print: () => ['*Beslutning:* '] },
  { name: '**Beslutning:** text', behind: true, print: () => ['**Beslutning:** '] },
  { name: 'Beslutning - text', behind: true, print: () => ['Beslutning - '] },
  { name: 'Udvalgets beslutning: text', behind: true, print: ({ own }) => [`${genitive(own)} beslutning: `] },
  { name: 'BESLUTNING: below', print: () => ['BESLUTNING:', ''] },
  { name: 'Beslutning', print: () => ['Beslutning'] },
  { name: 'Beslutning:', print: () => ['Beslutning:'] },
  { name: 'BESLUTNING', print: () => ['BESLUTNING'] },
  { name: 'Beslutninger', print: () => ['Beslutninger'] },
  { name: '**Beslutning**', print: () => ['**Beslutning**'] },
  { name: '### Beslutning', print: () => ['### Beslutning', ''] },
  { name: 'Konklusion', print: () => ['Konklusion'] },
  { name: 'Konklusion:', print: () => ['Konklusion:'] },
  { name: 'Referat', print: () => ['Referat'] },
  { name: 'Referat:', print: () => ['Referat:'] },
  { name: 'Vedtagelse', print: () => ['Vedtagelse'] },
  { name: 'Afgørelse', print: () => ['Afgørelse'] },
  { name: 'Resultat', print: () => ['Resultat'] },
  { name: 'Protokollering', print: () => ['Protokollering'] },
  { name: 'Protokol', print: () => ['Protokol'] },
  { name: 'Mødets beslutning', print: () => ['Mødets beslutning'] },
  { name: 'Drøftelse og beslutning', print: () => ['Drøftelse og beslutning'] },
  { name: 'Beslutning og opfølgning', print: () => ['Beslutning og opfølgning:'] },
  { name: 'Behandling', print: () => ['Behandling:'] },
  { name: 'Udvalgets beslutning', print: ({ own }) => [`${genitive(own)} beslutning`] },
  { name: 'FORUMs beslutning', says: 'owner', print: ({ body }) => [`${genitive(body)} beslutning`] },
  {
    name: 'FORUMs beslutning den DATE',
    says: 'both',
    print: ({ body, date }) => [`${genitive(body)} beslutning den ${date}`]
  },
  {
    name: 'Beslutning i FORUM den DATE',
    says: 'both',
    print: ({ body, date }) => [`Beslutning i ${body} den ${date}`]
  },
  {
    name: 'Beslutning i FORUM d. DATE:',
    says: 'both',
    print: ({ body, date }) => [`Beslutning i ${body} d. ${date}:`]
  },
  {
    name: 'Beslutning fra FORUM den DATE',
    says: 'both',
    print: ({ body, date }) => [`Beslutning fra ${body} den ${date}`]
  },
  { name: 'Beslutning FORUM den DATE', says: 'both', print: ({ body, date }) => [`Beslutning ${body} den ${date}`] },
  { name: 'Beslutning, FORUM, DATE', says: 'both', print: ({ body, date }) => [`Beslutning, ${body}, ${date}`] },
  { name: 'Beslutning FORUM DATE', says: 'both', print: ({ body, date }) => [`Beslutning ${body} ${date}`] },
  {
    name: 'BESLUTNING I FORUM DEN DATE',
    says: 'both',
    print: ({ body, date }) => [`Beslutning i ${body} den ${date}`.toUpperCase()]
  },
  {
    name: 'Beslutning truffet af FORUM den DATE',
    says: 'both',
    print: ({ body, date }) => [`Beslutning truffet af ${body} den ${date}`]
  },
  { name: 'Beslutning den DATE', says: 'day', print: ({ date }) => [`Beslutning den ${date}`] },
  { name: 'Beslutning (DATE)', says: 'day', print: ({ date }) => [`Beslutning (${date})`] },
  { name: 'Beslutning på mødet den DATE', says: 'day', print: ({ date }) => [`Beslutning på mødet den ${date}`] },
  { name: 'Beslutning i FORUM', says: 'body', print: ({ body }) => [`Beslutning i ${body}`] },
  { name: 'Beslutning i FORUM:', says: 'body', print: ({ body }) => [`Beslutning i ${body}:`] },
  { name: 'Beslutning i small letters', says: 'body', print: ({ body }) => [`Beslutning i ${small(body)}:`] },
  {
    name: 'FORUM, DATE, pkt. 3',
    says: 'both',
    print: ({ body, date, item }) => [`${body}, ${date}, pkt. ${item.number}`]
  },
  {
    name: 'FORUM den DATE, pkt. 3:',
    says: 'both',
    print: ({ body, date, item }) => [`${body} den ${date}, pkt. ${item.number}:`]
  },
  { name: 'FORUM den DATE:', says: 'both', print: ({ body, date }) => [`${body} den ${date}:`] },
  { name: 'FORUM, den DATE', says: 'both', print: ({ body, date }) => [`${body}, den ${date}`] },
  { name: 'FORUMs møde den DATE:', says: 'both', print: ({ body, date }) => [`${genitive(body)} møde den ${date}:`] },
  {
    name: 'Beslutning, Dato: Sted:',
    says: 'day',
    print: ({ date, place }) => ['Beslutning', `Dato: ${date}`, `Sted: ${place}`, '']
  },
  { name: 'Beslutning, blanks, Dato:', says: 'day', print: ({ date }) => ['Beslutning', '', `Mødedato: ${date}`, ''] },
  {
    name: 'Beslutning for Punkt 3: Title',
    print: ({ item }) => [`Beslutning for Punkt ${item.number}: ${item.title}`]
  },
  { name: 'Beslutning: text', behind: true, print: () => ['Beslutning: '] },
  { name: 'BESLUTNING: text', behind: true, print: () => ['BESLUTNING: '] },
  { name: 'Referat: text', behind: true, print: () => ['Referat: '] },
  { name: 'Konklusion: text', behind: true, print: () => ['Konklusion: '] },
  {
    name: 'Beslutning i FORUM den DATE: text',
    says: 'both',
    behind: true,
    print: ({ body, date }) => [`Beslutning i ${body} den ${date}: `]
  },
  { name: 'FORUM den DATE: text', says: 'both', behind: true, print: ({ body, date }) => [`${body} den ${date}: `] },
  { name: 'Beslutning:<tab>text', behind: true, print: () => ['Beslutning:      '] },
  { name: '=> Beslutning:', print: () => ['=> Beslutning:'] },
  { name: 'Opsamling:', print: () => ['Opsamling:'] },
  { name: 'Vi besluttede:', print: () => ['Vi besluttede:'] },
  { name: 'nothing', print: () => [] },
  { name: 'Decision', in: 'en', print: () => ['Decision'] },
  { name: 'Decision:', in: 'en', print: () => ['Decision:'] },
  { name: 'Conclusion:', in: 'en', print: () => ['Conclusion:'] },
  {
    name: 'Decision of the FORUM on DATE',
    in: 'en',
    says: 'both',
    print: ({ body, date }) => [`Decision of the ${body} on ${date}`]
  },
  { name: 'Decision: text', in: 'en', behind: true, print: () => ['Decision: '] }
]

/** What stands in a decision besides its sentences. `read`: what of it is the decision's text, where that is not all. */
export type OfContent = (
  sentences: readonly string[],
  who: readonly string[]
) => { readonly text: readonly Piece[]; readonly read?: string }
const SUB_HEADINGS = [
  'Skiltning',
  'Cykelparkering',
  'Belysning',
  'Beplantning',
  'Stier og broer',
  'Toiletter',
  'Adgang for kørestole',
  'Vinterdrift',
  'Naboer',
  'Anlægsår',
  'Parkering'
] as const
const paragraphs = (sentences: readonly string[]): readonly Piece[] => sentences.map(prose)
export const CONTENT_FORMS: readonly Option<OfContent>[] = [
  {
    name: 'came later',
    print: (said, [who]) => ({ text: [prose(`${who} ankom kl. 17.20 under dette punkt.`), prose(said.join(' '))] })
  },
  {
    name: 'nested',
    print: (said) => ({ text: said.flatMap((one, at) => [`- ${one}`, `    o Se også pkt. ${at + 2} i notatet.`]) })
  },
  { name: 'quoted', print: (said) => ({ text: [prose(`”${said.join(' ')}”`)] }) },
  { name: 'a) b)', print: (said) => ({ text: said.map((one, at) => `${LETTERS[at]}) ${one}`) }) },
  { name: '1) 2)', print: (said) => ({ text: said.map((one, at) => `${at + 1}) ${one}`) }) },
  {
    name: 'Punkt 2 i forslaget',
    print: (said) => ({ text: [prose(said.join(' ')), prose('Punkt 2 i forslaget udgår.')] })
  },
  {
    name: 'Bilag 2 rettes',
    print: (said) => ({ text: [prose(said.join(' ')), prose('Bilag 2 rettes til og sendes ud igen.')] })
  },
  {
    name: 'a day first',
    print: (said) => ({ text: [prose(said.join(' ')), prose('4. juni 2028 er sidste frist for svar.')] })
  },
  {
    name: 'majority',
    print: (said) => ({
      text: ['Et flertal (A, V og F) stemte for.', 'Et mindretal (Ø) stemte imod.', '', prose(said.join(' '))]
    })
  },
  {
    name: 'Afstemning:',
    print: (said) => ({ text: [prose(said.join(' ')), '', 'Afstemning:', 'For: A, V og F', 'Imod: Ø', 'Undlod: B'] })
  },
  {
    name: 'inhabil',
    print: (said, [who]) => ({
      text: [prose(`${who} erklærede sig inhabil og forlod mødet under punktet.`), prose(said.join(' '))]
    })
  },
  {
    name: 'figures',
    print: (said) => ({ text: [prose(said.join(' ')), '', 'År\tBeløb', '2027\t45.000', '2028\t60.000'] })
  },
  {
    name: 'Protokoltilførsel',
    print: (said) => ({
      text: [
        prose(said.join(' ')),
        '',
        'Protokoltilførsel fra Ø:',
        prose('Vi finder, at naboerne skulle være hørt, før sagen blev rejst.')
      ]
    })
  },
  {
    name: 'long',
    print: (said) => ({
      text: [...Array(4).keys()].flatMap((at) => [...(at === 0 ? [] : ['']), prose(said.join(' '))])
    })
  },
  { name: 'one paragraph', in: 'both', print: (said) => ({ text: [prose(said.join(' '))] }) },
  { name: 'paragraphs', in: 'both', print: (said) => ({ text: paragraphs(said) }) },
  {
    name: 'paragraphs apart',
    in: 'both',
    print: (said) => ({ text: said.flatMap((one, at) => (at === 0 ? [prose(one)] : ['', prose(one)])) })
  },
  { name: 'bullets', in: 'both', print: (said) => ({ text: said.map((one) => `- ${one}`) }) },
  { name: 'dots', print: (said) => ({ text: said.map((one) => `• ${one}`) }) },
  {
    name: 'votes',
    print: (said) => ({ text: [prose(said.join(' ')), '', 'For stemte 12 (A, V og F).', 'Imod stemte 3 (Ø).'] })
  },
  { name: 'For: Imod:', print: (said) => ({ text: [prose(said.join(' ')), 'For: 12 (A, V, F)', 'Imod: 3 (Ø)'] }) },
  {
    name: 'absentees behind',
    print: (said, [who]) => ({ text: [prose(said.join(' ')), '', `Fraværende: ${who} (A)`] })
  },
  { name: 'absentees before', print: (said, [who]) => ({ text: [`Fraværende: ${who}`, '', prose(said.join(' '))] }) },
  { name: 'afbud before', print: (said, [who]) => ({ text: [`Afbud: ${who}`, '', prose(said.join(' '))] }) },
  {
    name: 'deltog ikke',
    print: (said, [who]) => ({ text: [prose(said.join(' ')), prose(`${who} deltog ikke i behandlingen af punktet.`)] })
  },
  { name: 'Ad 1', print: (said) => ({ text: said.map((one, at) => prose(`Ad ${at + 1}) ${one}`)) }) },
  {
    name: 'Ad 1 on its own line',
    print: (said) => ({ text: said.flatMap((one, at) => [`Ad ${at + 1}`, prose(one)]) })
  },
  { name: '1. 2.', print: (said) => ({ text: said.map((one, at) => `${at + 1}. ${one}`) }) },
  {
    name: 'sub-headings',
    print: (said) => ({
      text: said.flatMap((one, at) => [
        ...(at === 0 ? [] : ['']),
        `${SUB_HEADINGS[(one.length + at) % SUB_HEADINGS.length]}:`,
        prose(one)
      ])
    })
  },
  {
    name: 'Ansvarlig: Frist:',
    print: (said, [who]) => ({
      text: [prose(said.join(' ')), '', `Ansvarlig: ${who}`, 'Frist: 1. juni 2027'],
      read: said.join(' ')
    })
  },
  {
    name: 'table of actions',
    print: (said, [who]) => ({
      text: [
        prose(said.join(' ')),
        '',
        '| Hvad | Hvem | Hvornår |',
        '|---|---|---|',
        `| Svar til naboerne | ${who} | 1. juni |`
      ],
      read: said.join(' ')
    })
  },
  {
    name: 'one word',
    in: 'both',
    print: (said) => ({ text: [said[0]?.split('. ')[0] ?? ''].map((one) => one.replace(/\.$/u, '')) })
  }
]
