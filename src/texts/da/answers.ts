const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The items that lines stand on: two by their titles, more by how many they are. */
const onLists = (titles: readonly string[]): string =>
  titles.length > 2 ? `${titles.length} punkter` : titles.join(' og ')

/** What answers say in Danish, beside the minutes' own words. Dates come written; names as the minutes print them. */
export const answers = {
  item: (number: number) => `punkt ${number}`,
  caseNumber: (caseNumber: string) => `sag ${caseNumber}`,
  decided: (body: string, date: string) => `${body} ${date}`,
  meeting: (forum: string, date: string) => `${forum} ${date}`,
  draft: 'udkast, mødet er ikke lukket',
  cut: '[…] Hele teksten står under punktet.',

  history: 'Tidligere i samme sag',
  later: 'Senere i samme sag',
  related: 'Se også',
  mentions: 'Nævnt, men ikke besluttet',
  nearest: 'Kommer nærmest',
  sharesWords: 'deler ord med spørgsmålet',

  yes: (outcome: string) => `Ja: ${outcome}.`,
  no: (outcome: string, asked: string | null) =>
    asked === null ? `Nej: ${outcome}.` : `Nej: ${outcome}, ikke ${asked}.`,
  notYet: (outcome: string, date: string) => `Ikke endnu: ${outcome} ${date}.`,
  part: (heading: string, outcome: string) => `${heading}: ${outcome}.`,
  partly: 'Delvis: beslutningen har flere dele med hver sit udfald.',
  undecidedInternally: 'Intet er besluttet: punktet var en intern drøftelse.',
  preliminary: 'Beslutningen er foreløbig.',
  saysSoItself: 'Beslutningen siger det sådan:',
  onDate: (date: string, body: string) => `${date} i ${body}.`,
  decidedOnDate: (outcome: string, date: string, body: string) => `${outcome} den ${date} i ${body}.`,
  responsible: (who: string, what: string) => (what.includes(who) ? what : `${who}: ${what}`),
  fromCaseText: 'fra sagsfremstillingen, ikke besluttet',
  fromRecommendation: 'fra indstillingen, ikke besluttet',
  fromFollowUpList: 'fra huskelisten, ikke besluttet',
  onFollowUpList: 'Det står på huskelisten, ikke i en beslutning:',
  fromAttachments: 'fra bilagslisten, ikke besluttet',
  fromDecision: 'nævnt i en anden beslutning',
  fromTitle: 'punktets overskrift, ingen beslutning',
  decidedBy: (body: string, date: string) => `besluttet i ${body} ${date}`,

  decisionCount: (count: number) => plural(count, 'beslutning', 'beslutninger'),
  decisionsFound: (count: number, of: string) => `${plural(count, 'beslutning', 'beslutninger')}${of}:`,
  itemsFound: (count: number) => `${plural(count, 'punkt', 'punkter')}:`,
  itemsWith: (count: number, outcome: string) => `${plural(count, 'punkt', 'punkter')} med udfaldet ”${outcome}”:`,
  onDay: (date: string) => ` den ${date}`,
  inPeriod: (from: string, to: string) => ` fra ${from} til ${to}`,
  until: (to: string) => ` til og med ${to}`,
  since: (from: string) => ` fra ${from} og frem`,
  inBody: (body: string) => ` i ${body}`,
  about: (topic: string) => ` om ${topic}`,
  overdue: 'fristen er overskredet',
  plannedMeetings: 'Planlagte møder:',
  agendaOf: (count: number, meeting: string) => `${meeting}, ${plural(count, 'punkt', 'punkter')}:`,
  closedItem: (number: number, meeting: string) => `Punkt ${number} (${meeting}) er lukket.`,
  closedAlso: (numbers: string) => `Lukket på mødet: ${numbers}.`,
  closedTitle: 'Lukket',
  closedItems: (count: number, meeting: string) => `${plural(count, 'lukket punkt', 'lukkede punkter')}, ${meeting}:`,
  noClosedItems: (meeting: string) => `Ingen punkter var lukkede, ${meeting}.`,
  more: (count: number) => `… og ${count} mere.`,

  participants: (meeting: string) => `Deltagere, ${meeting}:`,
  absent: (meeting: string) => `Afbud og fraværende, ${meeting}:`,
  secretary: (meeting: string) => `Sekretær, ${meeting}:`,
  place: (meeting: string) => `Sted, ${meeting}:`,
  startTime: (meeting: string) => `Begyndte, ${meeting}:`,
  calendar: (forum: string) => `Møder i ${forum}:`,
  guests: (names: string) => `Under punktet deltog: ${names}`,
  tookPart: (name: string, meeting: string) => `Ja, ${name} deltog, ${meeting}.`,
  wasAbsent: (name: string, meeting: string) => `Nej, ${name} var fraværende, ${meeting}.`,
  secretaryBeside: (name: string) => `Sekretær: ${name}`,
  substitutes: (meeting: string) => `I andres sted, ${meeting}:`,
  noSubstitute: (meeting: string) => `Referatet siger ikke, om nogen mødte i stedet, ${meeting}.`,
  absentBeside: (names: string) => `Afbud og fraværende: ${names}`,
  didNotTakePart: (name: string, meeting: string) => `Nej, ${name} står ikke blandt deltagerne, ${meeting}.`,
  meetings: (count: number) => `${plural(count, 'møde', 'møder')}:`,
  items: (count: number) => plural(count, 'punkt', 'punkter'),
  attachments: (count: number) => `${plural(count, 'bilag', 'bilag')}:`,
  recommendation: 'indstillingen, ikke beslutningen',
  promises: (count: number, forum: string) =>
    `${plural(count, 'beslutning', 'beslutninger')} om noget, der skal til ${forum}:`,
  promisesAtAll: (count: number) => `${plural(count, 'beslutning', 'beslutninger')} om noget, der skal til et forum:`,
  rows: (count: number, lists: readonly string[]) => `${plural(count, 'linje', 'linjer')} på ${onLists(lists)}:`,
  rowsOf: (count: number, who: string, lists: readonly string[]) =>
    `${plural(count, 'linje', 'linjer')} for ${who} på ${onLists(lists)}:`,
  row: (expected: string | null, responsible: string | null) =>
    [expected === null ? null : `tidspunkt: ${expected}`, responsible === null ? null : `ansvarlig: ${responsible}`]
      .filter((part) => part !== null)
      .join(', ') || null,
  due: (count: number, when: string) => `${plural(count, 'opgave', 'opgaver')} med frist${when}:`,
  noneOverdue: 'Ingen åben opgave har overskredet en frist, som referaterne nævner.',
  followUps: (count: number) => `${plural(count, 'åben opgave', 'åbne opgaver')}:`,
  followUpsOf: (count: number, who: string) => `${plural(count, 'åben opgave', 'åbne opgaver')} for ${who}:`,
  noFollowUps: 'Der er ingen åbne opgaver.',
  noFollowUpsOf: (who: string) => `Der er ingen åbne opgaver for ${who}.`,
  promised: (forum: string, date: string | null) => (date === null ? `lovet ${forum}` : `lovet ${forum} ${date}`),
  postponed: (count: number) => `${plural(count, 'udsat sag', 'udsatte sager')}:`,
  noPostponed: 'Ingen sager er udsat.',
  postponedSince: (date: string, days: number) => `udsat ${date}, for ${plural(days, 'dag', 'dage')} siden`,
  cameBack: (date: string, outcome: string) => `kom tilbage ${date}: ${outcome}`,
  notBack: 'ikke taget op igen',
  caseHistory: (caseNumber: string, count: number) =>
    `Sag ${caseNumber}: ${plural(count, 'punkt', 'punkter')}, nyeste først.`,
  collectingCase: (caseNumber: string, count: number) =>
    `Sag ${caseNumber} er en samlesag med ${plural(count, 'punkt', 'punkter')}:`,
  noDecision: 'ingen beslutning',
  responsibleFor: (who: string, count: number) =>
    `${who} er nævnt som ansvarlig ${count === 1 ? 'ét sted' : `${count} steder`}:`,

  noMinutesOf: (body: string) => `Der er ingen referater fra ${body}.`,
  noMinutesButDecisions: (body: string) => `Der er ingen referater fra ${body}. Andre har besluttet om det:`,
  noDecisionsOf: (body: string) => `Referaterne rummer ingen beslutning fra ${body} om det.`,
  noSuchMeeting: (when: string) => `Referaterne rummer ingen beslutninger${when}.`,
  noneWith: (outcome: string, when: string, aboutIt: boolean) =>
    `Referaterne rummer ingen beslutning${aboutIt ? ' om det' : ''} med udfaldet ”${outcome}”${when}.`,
  noSuchItem: (number: number, meeting: string) => `Der er intet punkt ${number}, ${meeting}.`,
  noSuchDay: (day: string) => `Den dato findes ikke: ${day}.`,
  noMeetingAhead: (body: string, latest: string) =>
    `Jeg kender intet kommende møde i ${body}. Det seneste var den ${latest}.`,
  noMeetingAheadAtAll: 'Jeg kender intet kommende møde.',
  noSuchMeetingAtAll: 'Der er intet referat fra det møde.',
  noSuchCase: (caseNumber: string) => `Referaterne rummer ingen sag ${caseNumber}.`,
  caseWithoutDecision: (caseNumber: string) => `Referaterne rummer ingen beslutning i sag ${caseNumber}.`,
  itemWithoutDecision: (number: number, meeting: string) => `Punkt ${number} (${meeting}) har ingen beslutning.`,
  notFound: 'Det har jeg ikke fundet i referaterne.',
  redactedDecision: (when: string, ground: string | null) =>
    `Beslutningens tekst er fjernet af en administrator ${when}${ground === null ? '.' : `. Begrundelse: ${ground}`}`,
  onlyMentioned: 'Referaterne nævner det, men rummer ingen beslutning om det.',
  notWithin: (when: string) => `Referaterne rummer ingen beslutning om det${when}.`,
  noFact: (title: string) => `Det står ikke i referaterne. Nærmest er punktet ”${title}”.`,
  noParticipants: (meeting: string) => `Referatet nævner ingen deltagere, ${meeting}.`,
  noAbsent: (meeting: string) => `Referatet nævner ingen fraværende, ${meeting}.`,
  noHead: (meeting: string) => `Det står ikke i referatet, ${meeting}.`,
  falsePremise: (title: string, outcome: string, date: string) =>
    `Det siger referaterne ikke. ”${title}”: ${outcome} ${date}.`,
  nameOf: (short: string, names: readonly string[]) =>
    `”${short}” passer på ${names.join(' eller ')}. Referaterne skriver begge dele.`,
  noNameOf: (short: string) => `Referaterne siger ikke, hvad ”${short}” står for.`,
  askMore: 'Spørg om en sag, et emne, en dato eller et punkt.'
}
