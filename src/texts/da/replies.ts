import { numberRanges } from '../number-ranges.ts'

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')
const known = (forums: readonly string[]): string =>
  forums.length === 0 ? ' Jeg kender endnu ingen fora.' : ` Jeg kender ${quoted(forums)}.`
const numbered = (item: { number: number; title: string | null }): string =>
  `punkt ${item.number}${item.title === null ? '' : ` (${item.title})`}`
const ranges = (numbers: readonly number[]): string => numberRanges(numbers).join(', ')
/** An example ends the sentence that it stands in. */
const ending = (example: string): string => (/[.!?]$/u.test(example) ? `"${example}"` : `"${example}".`)
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`
const onDay = (date: string, time: string | null): string => `${date}${time === null ? '' : ` kl. ${time}`}`

/** What the bot says in a sentence in Danish, where no card is needed. Every refusal says that nothing was changed by saying what was not done. */
export const repliesDa = {
  refusals: {
    'not-admin': () => 'Det kan kun en administrator af Referent gøre.',
    'not-in-channel': () => 'Det skrives i den kanal, det gælder. Her kan det ikke lade sig gøre.',
    'no-forum-in-group': () =>
      'En gruppechat har ikke sit eget forum. Nævn forummet ("dagsorden NAVN"), eller skriv i forummets kanal eller til mig i personlig chat. Intet er ændret.',
    'not-known-person': () => 'Jeg kan ikke se, hvem du er, og kan derfor ikke gøre det for dig.',
    'nothing-to-undo': () => 'Du har intet at fortryde her.',
    'nothing-to-restore': () => 'Der er intet at gendanne.',
    'undone-by-its-author': () => 'En ændring kan kun fortrydes af den, der har lavet den. Intet er ændret.',
    'restored-by-its-author': () => 'En ændring kan kun gendannes af den, der har lavet den. Intet er ændret.',
    'button-outdated': () => 'Knappen gælder ikke længere. Bed om kortet igen.',
    'follow-up-unknown': () => 'Det nummer står ikke på huskelisten. Skriv "huskeliste" for at se den.',
    'not-minutes': () =>
      'Det kan jeg ikke læse som et referat eller en dagsorden: der mangler forum, mødedato eller punkter. Intet er gemt.',
    'too-long-to-read': () => 'Dokumentet tager for lang tid at læse. Intet er gemt.',
    'draft-gone': () => 'Det dokument venter ikke længere på svar. Send det igen. Intet er gemt.',
    'topic-too-wide': (topic: string) =>
      `"${topic}" siger ikke nok til at kende en beslutning på. Skriv for eksempel: følg cykelstier. Intet er ændret.`,
    'too-many-topics': (limit: number) =>
      `Du følger allerede ${limit} emner. Stop et af dem først: skriv "følg" for at se dem. Intet er ændret.`,
    'not-secretary': (forum: string) => `Det kan kun sekretæren for ${forum} gøre. Intet er ændret.`,
    'channel-not-bound': (forums: readonly string[]) =>
      `Kanalen er ikke knyttet til et forum endnu. En administrator skriver "forum NAVN" her.${known(forums)}`,
    'forum-not-chosen': (forums: readonly string[]) =>
      `Hvilket forum gælder det?${forums.length === 0 ? known(forums) : ' Vælg det, og skriv så din besked igen.'}`,
    'forum-unknown': (name: string, forums: readonly string[]) =>
      `Jeg kender intet forum, der hedder "${name}".${known(forums)}`,
    'name-taken': (name: string) => `Navnet "${name}" er allerede i brug. Intet er ændret.`,
    'person-not-found': (name: string) => `Jeg kan ikke finde ${name} blandt dem, der læser kanalen. Intet er ændret.`,
    'person-is-guest': (name: string) =>
      `${name} er gæst eller fra en anden organisation og kan ikke få en rolle. Intet er ændret.`,
    'not-in-role': (name: string) => `${name} har ikke den rolle. Intet er ændret.`,
    'no-meeting': (forum: string, date: string | null, time: string | null) =>
      date === null
        ? `Der er ikke planlagt noget møde i ${forum}.`
        : `Der er intet møde i ${forum} ${onDay(date, time)}.`,
    'no-planned-meeting': (forum: string, date: string | null, time: string | null, day: string) =>
      date === null
        ? `Der er ikke planlagt noget møde i ${forum}. Skriv for eksempel "møde ${day} kl. 10:00".`
        : `Der er ikke planlagt noget møde i ${forum} ${onDay(date, time)}.`,
    'no-minutes': (forum: string, date: string | null, time: string | null) =>
      date === null
        ? `Der er intet referat af ${forum} endnu.`
        : `Der er intet referat af ${forum} ${onDay(date, time)}.`,
    /** `example`: how the date is written with its time; null where buttons choose. */
    'which-meeting': (forum: string, date: string, times: readonly (string | null)[], example: string | null) =>
      `Der er flere møder i ${forum} ${date}: ${listed(times.map((time) => (time === null ? 'uden klokkeslæt' : `kl. ${time}`)))}. ${example === null ? 'Hvilket?' : `Skriv klokkeslættet efter datoen: "${example}". Intet er ændret.`}`,
    'in-the-past': (when: string, what: 'planned' | 'moved') =>
      `${when} er forbi. Mødet er ikke ${what === 'planned' ? 'planlagt' : 'flyttet'}.`,
    'meeting-exists': (meeting: string) => `Der er allerede et møde: ${meeting}. Intet er ændret.`,
    'meeting-closed': (meeting: string) =>
      `Mødet er lukket: ${meeting}. En beslutning rettes med "ret beslutning …". Intet er ændret.`,
    'meeting-has-decisions': (meeting: string) =>
      `Der er truffet beslutninger på mødet ${meeting}, så det kan ikke aflyses.`,
    'agenda-posted': (meeting: string) =>
      `Dagsordenen er sendt ud, og dens numre ligger fast: ${meeting}. Et punkt kan slettes ("slet punkt N") eller tilføjes sidst. Intet er ændret.`,
    'item-unknown': (meeting: string, number: number, numbers: readonly number[]) =>
      `Der er intet punkt ${number} på ${meeting}.${numbers.length === 0 ? ' Dagsordenen har ingen punkter.' : ` Punkterne er ${ranges(numbers)}.`}`,
    'item-lapsed': (item: { number: number; title: string | null }, meeting: string) =>
      `Punkt ${item.number} er udgået: ${meeting}. Intet er ændret.`,
    'item-has-decision': (item: { number: number; title: string | null }, meeting: string) =>
      `Der er truffet beslutning på ${numbered(item)}: ${meeting}. Intet er ændret.`,
    'item-already-closed': (item: { number: number; title: string | null }, meeting: string) =>
      `Punkt ${item.number} er allerede lukket: ${meeting}. Intet er ændret.`,
    'item-not-closed': (item: { number: number; title: string | null }, meeting: string) =>
      `Det er ikke lukket, ${numbered(item)}: ${meeting}. Intet er ændret.`,
    'item-exists': (item: { number: number; title: string | null }, meeting: string) =>
      `Det står allerede på dagsordenen som ${numbered(item)}: ${meeting}. Skal der være et til, så giv det en anden titel eller et sagsnummer. Intet er ændret.`,
    'item-without-decision': (item: { number: number; title: string | null }, meeting: string) =>
      `Der er ingen beslutning at rette på ${numbered(item)}: ${meeting}. Skriv "beslutning ${item.number}: …".`,
    'decision-exists-closed': (number: number) =>
      `Punkt ${number} har allerede en beslutning. Skriv "ret beslutning ${number}: …" i personlig chat. Intet er ændret.`,
    'which-decision': (item: { number: number; title: string | null }, headings: readonly string[]) =>
      `Der er flere beslutninger på ${numbered(item)}. Skriv hvilken: "ret beslutning ${item.number} / UNDEROVERSKRIFT: …".${headings.length === 0 ? '' : ` Underoverskrifterne er ${quoted(headings)}.`} Intet er ændret.`,
    'items-lack-decision': (meeting: string, items: readonly { number: number; title: string | null }[]) =>
      `Mødet kan ikke lukkes: ${items.length === 1 ? 'et punkt mangler' : `${items.length} punkter mangler`} beslutning på ${meeting}: ${items.map(numbered).join(', ')}.`,
    'built-upon': () =>
      'Det kan ikke tages tilbage, fordi noget bygger på det. Tag det tilbage først, eller ret i stedet. Intet er ændret.',
    'cannot-undo': (what: string | null, why: string, isLast: boolean): string =>
      `Kan ikke fortrydes: ${what ?? 'din seneste ændring'}. ${why}${isLast ? '' : ' Skriv "fortryd" igen for at tage ændringen før den tilbage.'}`,
    'text-too-long': (limit: number) =>
      `Teksten er for lang. En beslutning kan højst have ${limit} tegn. Intet er gemt.`,
    'try-again': () => 'Det lykkedes ikke lige nu. Intet er gemt. Prøv igen om lidt.'
  },
  problems: {
    'text-missing': 'Teksten mangler.',
    'colon-missing': 'Der mangler et kolon mellem punktets nummer og teksten.',
    'item-missing': 'Punktets nummer mangler.',
    'several-items': 'Skriv ét punkt ad gangen.',
    'item-number': 'Før kolon skal der stå et punktnummer, eventuelt efter mødets dato.',
    'title-missing': 'Titlen mangler.',
    'title-several-lines': 'Titlen skal stå på én linje.',
    'decision-word-missing': 'Er det en beslutning, der skal rettes?',
    'date-missing': 'Datoen mangler.',
    'time-missing': 'Klokkeslættet mangler.',
    'person-missing': 'Hvem? Nævn personen med @.',
    'name-missing': 'Navnet mangler.',
    'names-missing': 'Navnene mangler.',
    'rule-unreadable': 'Det tidspunkt forstår jeg ikke.',
    'case-missing': 'Sagsnummeret mangler.',
    'several-commands': 'Skriv én kommando ad gangen.'
  },
  tooLong: {
    'title-too-long': (limit: number) => `Titlen er for lang: højst ${limit} tegn.`,
    'name-too-long': (limit: number) => `Navnet er for langt: højst ${limit} tegn.`
  },
  writeLike: (problem: string, example: string, writes: boolean) =>
    `${problem} Skriv for eksempel: ${ending(example)}${writes ? ' Intet er ændret.' : ''}`,
  dateImpossible: (given: string) => `"${given}" er ikke en dato, der findes.`,
  timeImpossible: (given: string) => `"${given}" er ikke et klokkeslæt.`,
  deleteThatMessage: (number: number, when: string) =>
    `Beslutningen på punkt ${number} (lukket) ${when} er gemt. Slet din besked her i kanalen: den kan læses af alle i kanalen. Lukkede punkter hører til i personlig chat.`,
  refusedInPrivate: (
    number: number,
    when: string,
    { told, holdsWords }: { told: boolean; holdsWords: boolean }
  ): string =>
    `Intet er ændret. Punkt ${number} (lukket) ${when} hører til i personlig chat${told ? ', og der har jeg skrevet til dig' : ''}.${holdsWords ? ' Slet din besked her i kanalen: den kan læses af alle i kanalen.' : ''}`,
  editedRecordsNothing: 'At redigere en besked gemmer intet. Skriv det som en ny besked.',
  editedToRecord: (number: number, title: string | null, when: string) =>
    `At redigere en besked gemmer intet. Skal beslutningen gemmes på punkt ${number}${title === null ? '' : ` (${title})`} ${when}?`,
  editedChangesNothing:
    'Det, beskeden gemte, er ikke ændret af, at du har redigeret den. Tag det tilbage her, og skriv det rigtige som en ny besked.',
  editedClosed: (number: number, when: string, told: boolean) =>
    `At redigere en besked ændrer intet i det, der er gemt. Punkt ${number} (lukket) ${when} hører til i personlig chat${told ? ', og der har jeg skrevet til dig' : ''}. Slet din besked her i kanalen: den kan læses af alle i kanalen.`,
  closedItemAdded: (number: number, when: string) =>
    `Punkt ${number} (lukket) ${when} er sat på dagsordenen. Slet din besked her i kanalen: den kan læses af alle i kanalen.`,
  closedChanges: {
    'item-closed': (number: number, when: string) => `Punkt ${number} er nu lukket: ${when}.`,
    'item-added': (number: number, when: string) => `Punkt ${number} (lukket) er sat på dagsordenen: ${when}.`,
    'item-removed': (number: number, when: string) => `Punkt ${number} (lukket) er slettet: ${when}.`,
    'item-moved': (number: number, when: string) => `Punktet er flyttet. Det er nu punkt ${number} (lukket): ${when}.`,
    'decision-recorded': (number: number, when: string) => `Beslutningen på punkt ${number} (lukket) er gemt: ${when}.`,
    'decision-corrected': (number: number, when: string) =>
      `Beslutningen på punkt ${number} (lukket) er rettet: ${when}.`
  },
  closedChange: (number: number, when: string) => `Ændringen af punkt ${number} (lukket) ${when} er gemt.`,
  closedTakenBack: (number: number, when: string) => `Ændringen af punkt ${number} (lukket) ${when} er taget tilbage.`,
  closedRestored: (number: number, when: string) => `Ændringen af punkt ${number} (lukket) ${when} er gendannet.`,
  confidentialChange: {
    done: 'Ændringen er gemt. Den er fortrolig og vises kun for medlemmer i personlig chat.',
    'taken-back': 'Ændringen er taget tilbage. Den er fortrolig og vises kun for medlemmer i personlig chat.',
    restored: 'Ændringen er gendannet. Den er fortrolig og vises kun for medlemmer i personlig chat.'
  },
  forumChosen: (forum: string) => `Herfra gælder det ${forum}, indtil du vælger et andet forum.`,
  fileElsewhere: 'Send filen til mig i personlig chat. Intet er læst.',
  fileProblems: {
    unreachable: 'Filen kunne ikke hentes. Prøv at sende den igen. Intet er gemt.',
    'too-large': 'Filen er for stor til at være et referat. Intet er gemt.',
    'too-many-pages': 'Filen har mere end 500 sider. Del den op efter møder, og send delene. Intet er gemt.',
    'no-text': 'Filen indeholder ingen tekst. Et indscannet dokument skal først tekstgenkendes (OCR). Intet er gemt.',
    garbled:
      'Filens skrifttyper siger ikke, hvilke bogstaver tegnene står for, så teksten kan ikke læses. Send det oprindelige dokument, eller få filen tekstgenkendt (OCR). Intet er gemt.',
    'old-word': 'Filen er et ældre Word-dokument (.doc). Gem det som .docx, og send det igen. Intet er gemt.',
    encrypted: 'Filen er beskyttet med en adgangskode. Intet er gemt.',
    broken: 'Filen er i stykker og kan ikke læses. Intet er gemt.',
    'unknown-format': 'Det format kan jeg ikke læse. Send .txt, .md, .docx, .pdf eller .html. Intet er gemt.',
    'not-minutes': 'Det kan jeg ikke læse som et referat eller en dagsorden. Intet er gemt.',
    'took-too-long': 'Filen tager for lang tid at læse. Intet er gemt.'
  },
  thanks: 'Velbekomme.',
  toGuest:
    'Jeg svarer kun kommunens egne medarbejdere, og du er gæst her. Spørg den, der har inviteret dig, eller mødets sekretær.',
  draftDropped: 'I orden. Intet er gemt.',
  deletedMessage: (what: string | null) =>
    `Beskeden er slettet, men det, den gemte, står fast${what === null ? '' : ` (${what})`}. Skal det tages tilbage?`,
  posts: {
    'agenda-empty': (when: string) => `Dagsordenen for ${when} blev ikke sendt: den har ingen punkter endnu.`,
    'agenda-unknown': (when: string) =>
      `Det vides ikke, om dagsordenen for ${when} nåede ud i kanalen. Se efter, og skriv "dagsorden" der, hvis den mangler.`,
    'minutes-unknown': (when: string) =>
      `Det vides ikke, om referatet af ${when} nåede ud i kanalen. Se efter, og skriv "referat" der, hvis det mangler.`,
    'minutes-refused': (when: string) => `Referatet af ${when} kunne ikke sendes ud i kanalen. Skriv "referat" der.`
  },
  closedAnswerHere: 'Svaret herunder er fortroligt og kun for medlemmer.',
  following: (topic: string) =>
    `Jeg skriver til dig i personlig chat, et minut efter at der er besluttet noget om "${topic}".`,
  stoppedFollowing: (topic: string) => `Du følger ikke "${topic}" mere.`,
  notFollowing: (topic: string) => `Du følger ikke "${topic}".`,
  follows: (topics: readonly string[]) => `Du følger: ${topics.join(', ')}. Skriv "stop EMNE" for at stoppe.`,
  followsNothing: 'Du følger ingen emner. Skriv for eksempel: følg cykelstier.',
  writtenPrivately: 'Det har jeg skrevet til dig i personlig chat.',
  toldMore: (topic: string, count: number) =>
    `Der er besluttet mere om "${topic}", som du følger: ${count} ${count === 1 ? 'beslutning' : 'beslutninger'} til. Spørg mig om emnet.`,
  followUpDone: (what: string) => `Udført: ${what}`,
  rules: {
    minutes: (n: number) => `${n} ${n === 1 ? 'minut' : 'minutter'} før`,
    hours: (n: number) => `${n} ${n === 1 ? 'time' : 'timer'} før`,
    days: (n: number, at: string) => `${n} ${n === 1 ? 'dag' : 'dage'} før kl. ${at}`,
    workdays: (n: number, at: string) => `${n} ${n === 1 ? 'hverdag' : 'hverdage'} før kl. ${at}`
  },
  roles: { secretary: 'sekretær', member: 'medlem' },
  agendaPosted: (meeting: string, times: readonly string[]) =>
    times.length === 0
      ? `Dagsordenen til mødet ${meeting} sendes ikke af sig selv: tidspunkterne for det er forbi.`
      : `Dagsordenen til mødet ${meeting} sendes i kanalen ${listed(times)}.`,
  holdsPersonalNumber:
    'Teksten ser ud til at indeholde et CPR-nummer. Den er gemt ordret. Skal den fjernes helt, gør en administrator det med "npm run redact".',
  agendaSummary: (forum: string, when: string) => `Dagsorden: ${forum} ${when}`,
  minutesSummary: (forum: string, when: string) => `Referat: ${forum} ${when}`,
  commands: {
    ask: [
      ['Hvad blev besluttet om …?', 'svarer med beslutningen ordret, med dato og sag'],
      ['sag 26/1234', 'viser sagen gennem alle møder, nyeste først'],
      ['udsatte', 'viser, hvad der er udsat'],
      ['huskeliste', 'viser, hvad der skal følges op på; "udført 3" sætter nr. 3 som udført'],
      ['følg EMNE', 'skriver til dig, når der besluttes noget om det; "stop EMNE"; "følg" viser, hvad du følger']
    ],
    meeting: [
      ['dagsorden', 'viser dagsordenen'],
      ['referat', 'viser referatet']
    ],
    personal: [['forum NAVN', 'vælger det forum, som det, du skriver her, gælder']],
    pasting: [
      ['et referat eller en dagsorden', 'læser en fil eller indsat tekst, viser den og spørger, før noget gemmes']
    ],
    record: [
      ['beslutning 3: Godkendt.', 'gemmer beslutningen på punkt 3'],
      ['beslutning 3 / Økonomi: …', 'gemmer en beslutning under en underoverskrift'],
      ['ret beslutning 3: …', 'retter; den gamle tekst bevares'],
      ['fortryd', 'tager din sidste ændring tilbage'],
      ['møde {day} kl. 10:00 Mødelokale', 'planlægger et møde; også "flyt møde …" og "aflys møde"'],
      [
        'nyt punkt TITEL (sag 26/1234)',
        'sætter et punkt på dagsordenen; "nyt punkt lukket …", "slet punkt 3", "flyt punkt 3 til 1", "luk punkt 3", "åbn punkt 3"'
      ],
      ['dagsorden send 2 dage før kl. 08:00', 'vælger, hvornår dagsordenen sendes i kanalen'],
      ['deltagere …', 'noterer, hvem der deltog; "afbud …"'],
      ['luk mødet', 'lukker mødet, når alle punkter har en beslutning'],
      ['medlem @Person', 'giver adgang til lukkede punkter; "medlemmer"']
    ],
    admin: [
      ['forum NAVN', 'knytter kanalen til et forum; "alias NAVN"'],
      ['sekretær @Person', 'giver ret til at skrive beslutninger']
    ]
  } as const,
  tryQuestions: ['udsatte', 'huskeliste', 'dagsorden'],
  tryTitle: (title: string) => `Hvad blev besluttet om ${title}?`
}

type Widen<T> = T extends string
  ? string
  : T extends (...a: infer A) => string
    ? (...a: A) => string
    : T extends readonly (readonly string[])[]
      ? readonly (readonly [string, string])[]
      : T extends readonly string[]
        ? readonly string[]
        : { readonly [K in keyof T]: Widen<T[K]> }
/** The same sentences in every language. */
export type Replies = Widen<typeof repliesDa>
