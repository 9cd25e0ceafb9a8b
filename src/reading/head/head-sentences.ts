import { isForumName } from '../text/forum-name.ts'
import { bareName, isPersonName, readPersons } from '../text/person-names.ts'
import { withoutDates } from './title-line.ts'

/** One to four words as names have them, and up to a dozen such names one after the other. */
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}(?:\.|[\p{L}'’-]+)){1,3}`
const NAMES = String.raw`(?<![\p{L}-])(${NAME}(?:(?:,\s|\s(?:og|samt|and)\s)${NAME}){0,12})`
/** "Anna Holt og Per Lind var der", "Anna Holt, Per Lind og Bo Ask deltog." */
const TOOK_PART = new RegExp(
  String.raw`(?<!(?:stedet|sted|suppleant|stedfortræder)\s(?:for|af)\s)${NAMES}\s(?:var\s(?:der|her|med|mødt|til\s?stede)|deltog(?!\s(?:ikke|under|ved|fra|til|i\s(?:behandling|punkt|sag)|som)(?!\p{L}))|were\spresent|attended)(?!\p{L})`,
  'u'
)
/** "Deltagere var Anna Holt og Per Lind." */
const PRESENT_WERE = new RegExp(
  String.raw`(?:^|[.!]\s)(?:Deltagere|Til\s?stede|Tilstede|Mødt|Fremmødt|Present)\s(?:var|er|were)\s${NAMES}`,
  'u'
)
/** What is said, behind the name, of somebody who was not there. */
export const WAS_AWAY = String.raw`(?:(?:har|havde)\s(?:(?:meldt|sendt)\s)?(?:afbud|forfald)|meldte\s(?:afbud|forfald)|(?:var|er)\s(?:fraværende|forhindret|bortrejst|syg|sygemeldt|på\s(?:ferie|kursus|barsel)|ikke\stil\sstede)|deltog\sikke(?:\si\smødet)?|sent\sapologies|was\sabsent)`
/** "Bo Ask havde meldt afbud" */
const STAYED_AWAY = new RegExp(String.raw`${NAMES}(?:,?\s(?:der|som))?\s${WAS_AWAY}(?!\p{L})`, 'u')
/** "Stedfortræder Anna Holt mødte for Bo Ask, der havde forfald.": who came, and for whom. */
const CAME_FOR = new RegExp(
  String.raw`^(?:(?:Stedfortræder|Suppleant)(?:en|erne)?\s)?${NAMES}\s(?:mødte|deltog|var\sindkaldt)\s(?:i\sstedet\s)?for\s${NAMES},?\s(?:der|som)\s${WAS_AWAY}(?!\p{L})`,
  'u'
)
/** "Bo Ask havde meldt forfald. I stedet mødte Anna Holt.": the same in two sentences. */
const CAME_INSTEAD = new RegExp(
  String.raw`^${NAMES}\s${WAS_AWAY}\.\s+I\s(?:stedet|(?:hans|hendes|deres)\ssted)\s(?:mødte|deltog|var)\s${NAMES}\.?$`,
  'u'
)
/** Who came in whose place, as a line of the head says; null where it does not. */
export const cameInPlace = (plain: string): SaidOfPeople | null => {
  const [, came, away] = CAME_FOR.exec(plain) ?? []
  const [, gone = away ?? '', instead = came ?? ''] = CAME_INSTEAD.exec(plain) ?? []
  const [present, absent] = [instead, gone].map((names) => readPersons([names]).names)
  return present === undefined ||
    absent === undefined ||
    absent.length === 0 ||
    ![...present, ...absent].every(isPersonName)
    ? null
    : { present, absent, secretary: null }
}
/** "Afbud havde Bo Ask og Per Lind meldt.", "Fraværende var Bo Ask.": the same with the word first. */
const AWAY_FIRST = new RegExp(
  String.raw`^(?:(?:[Aa]fbud|[Ff]orfald)\s(?:havde|har)\s${NAMES}\smeldt(?:\s(?:afbud|forfald))?|(?:(?:Fraværende|Forhindret|Forhindrede)\s(?:var|er)|(?:Afbud|Forfald)\s(?:var|er|blev)\smeldt\saf)\s${NAMES})\.?$`,
  'u'
)
/** Whom such a sentence names; null where a line is none. */
export const awayFirst = (plain: string): string | null =>
  plain.length > LONGEST
    ? null
    : (AWAY_FIRST.exec(plain)
        ?.slice(1)
        .find((names) => names !== undefined) ?? null)
/** "Alle var mødt, bortset fra Bo Ask og Per Lind", "Samtlige medlemmer deltog undtagen Bo Ask.": who of those who belong to it was not there. */
const ALL_BUT = new RegExp(
  String.raw`^(?:Alle|Samtlige|Medlemmerne|Rådet|Udvalget|Bestyrelsen|Hele|All)(?!\p{L})[^.:]{0,80}\s(?:mødt|mødte|til\s?stede|tilstede|deltog|deltaget|fremmødt|fuldtalligt?|present|attended)(?:\s(?:op|frem|i\smødet))?,?\s(?:bortset\sfra|med\sundtagelse\saf|undtagen|undtaget|på\snær|pånær|except(?:\sfor)?)\s${NAMES}`,
  'u'
)
/** "Bo Ask skrev", "Bo Ask førte referatet" */
const WROTE = new RegExp(
  String.raw`(?<![\p{L}-])(${NAME})\s(?:skrev(?=\s(?:referat|noter)|[.,;]|$)|(?:førte|tog|skrev)\s(?:referat(?:et)?|noter(?:ne)?|protokol(?:len)?)|(?:var|er)\s(?:mødets\s)?(?:referent|sekretær|protokolfører)|took\s(?:the\s)?minutes)(?!\p{L})`,
  'u'
)
/** "Som sekretær fungerede Bo Ask", "Endvidere deltog inspektør B. Ask, der førte protokollen": whom the words beside the name say to have written. */
const ACTED =
  /^som\s(?:sekretær|referent|protokolfører)\s(?:fungerede|virkede|mødte|deltog)\s([^,;:]{4,60}?)\.?$|(?:deltog|mødte)\s([^,;:]{4,80}?)(?:,\s(?:der|som)\s(?:førte|tog|skrev)\s(?:protokol(?:len)?|referat(?:et)?)|,?\ssom\s(?:mødets\s)?(?:sekretær|referent|protokolfører))\.?$/iu
/** "Til dirigent valgtes Per, og til referent Bo Ask.": whom the meeting elected to lead, and whom to write. */
const ELECTED_TO_WRITE =
  /^(?:til|som)\s(?:dirigent|ordstyrer|mødeleder)\s(?:valgtes|udpegedes|blev\s(?:valgt|udpeget))\s[^,;:.]{3,50},?\sog\s(?:til|som)\s(?:referent|sekretær|protokolfører)\s(?:valgtes\s)?([^,;:]{4,60}?)\.?$/iu
/** Who a sentence says to have written beside taking part; null where it does not. */
export const actedAsWriter = (plain: string): string | null => {
  const elected = plain.length > LONGEST ? undefined : ELECTED_TO_WRITE.exec(plain)?.[1]
  const [, acted = elected, attended] = plain.length > LONGEST ? [] : (ACTED.exec(plain) ?? [])
  // Of several the last one wrote: "havnefoged Anna Holt og bogholder Per Lind, der førte protokollen".
  const name = bareName((acted ?? attended ?? '').replace(/^.*\s(?:og|samt)\s/u, ''))
  return isPersonName(name) ? name : null
}
/** "Referat skrevet i indkaldelsen af Bo Ask den 4. maj" */
const WRITTEN_BY = new RegExp(
  String.raw`(?:^|[.;]\s)(?:referat(?:et)?|noterne|minutes)\s(?:er\s|var\s|blev\s)?(?:skrevet|ført|taget|written|taken)(?:\s\p{L}+){0,4}\s(?:af|by)\s(${NAME})`,
  'iu'
)
const LONGEST = 600

/** "Vi mødtes kl. 11 i Kajhuset.", "Havneforum mødtes fredag den 4. maj 2027 kl. 9-11 i Kuben.": who met, up to the end of the sentence. */
const MET =
  /^(vi|(?:the\s)?\p{Lu}[^.,:;!?]{2,80}?)\s(?:mødtes|var\ssamlet|samledes|holdt\smøde|afholdt\smøde|met|held\sa\smeeting)(?=\s)(.{3,200}?)(?:(?<=[\p{L}\d]{2})[.;](?=\s+\p{Lu}|$)|$)/iu
const MET_AT =
  /(?<!\p{L})(?:kl(?:okken)?\.?|at|from)\s?(\d{1,2}(?:[.:]\d{2})?)(?:\s?(?:-|–|til|to)\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d{2})?)?(?![\d.:])/iu
const MET_IN =
  /(?:^|\s)(?:i|på|hos|ved|in|at)\s(\p{Lu}[^;:]{2,60}?)(?=,?\s(?:fra|kl|klokken|den|d|on|from|at|(?:man|tirs|ons|tors|fre|lør|søn)dag)(?!\p{L})|[;.]|,\s(?!(?:møde)?lokale|sal\s|\p{Lu})|\s*$)/u
/** "Mødet blev holdt i Kajhuset kl. 11" */
const HELD =
  /(?:^|[.!]\s)mødet\s(?:blev\s(?:af)?holdt|(?:af)?hold(?:tes|es)|foregik|fandt\ssted)\s(?:i|på|hos|ved)\s(\p{Lu}[^.;:]{2,60}?)(?:,?\s(?:fra\s)?kl\.?\s?(\d{1,2}(?:[.:]\d{2})?)|(?=[.;]))/iu
/** "Der holdes ordinært byrådsmøde i Kajhuset, Kajen 4, tirsdag den 4. maj 2027 kl. 17": a notice of the meeting. */
const ANNOUNCED =
  /^der\s(?:af)?holdes\s(?:\p{L}+\s){0,2}?\p{L}*møde\s(?:i|på|hos)\s(\p{Lu}[^.;:]{2,80}?),?\s(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|den|d\.|kl\.?)\s/iu
/** What a sentence of the head tells of the meeting. */
export interface ToldMeeting {
  readonly time: string | null
  readonly place: string | null
  /** Who met, where the sentence names a forum. */
  readonly forum: string | null
}
/** The time and the place of the meeting, and who met, as a sentence of the head tells them; null where it does not. */
export const metInSentence = (plain: string): ToldMeeting | null => {
  const [, who = '', said = ''] = MET.exec(withoutDates(plain.slice(0, LONGEST))) ?? []
  const time = MET_AT.exec(said)?.[1]
  const isForum = isForumName(who)
  if (time !== undefined && (isForum || who.toLowerCase() === 'vi'))
    return { time, place: MET_IN.exec(said)?.[1]?.trim() ?? null, forum: isForum ? who.replace(/^the\s/iu, '') : null }
  const announced = ANNOUNCED.exec(plain.slice(0, LONGEST))?.[1]
  if (announced !== undefined) return { time: MET_AT.exec(plain)?.[1] ?? null, place: announced, forum: null }
  const [, house, hour] = HELD.exec(plain.slice(0, LONGEST)) ?? []
  return house === undefined ? null : { time: hour ?? null, place: house, forum: null }
}

/** What a sentence of the head says of who was there, who was not, and who wrote. */
export interface SaidOfPeople {
  readonly present: readonly string[]
  readonly absent: readonly string[]
  readonly secretary: string | null
}

const namesIn = (pattern: RegExp, plain: string): readonly string[] => {
  const names = readPersons([pattern.exec(plain)?.[1] ?? '']).names
  return names.every(isPersonName) ? names : []
}

/** "Mødet sluttede kl. 21.33", "Mødet blev hævet": when the meeting ended, and no time that it began at. */
const ENDED = /^mødet (?:blev )?(?:er )?(?:slut(?:tet|tede)?|hævet|hævedes|afsluttet)(?!\p{L})/iu
/** Whether a line says that the meeting ended, or when. */
export const saysEnd = (plain: string): boolean => ENDED.test(plain)

/** "Der var afbud fra Anna Holt og Per Lind" */
const SENT_APOLOGIES = new RegExp(String.raw`(?:^|\s)[Aa]fbud\sfra\s${NAMES}`, 'u')
/** Who stayed out of a part of the meeting was there for the rest. */
const OF_A_PART =
  /^\s(?:under|ved|fra|til|i\s(?:behandling(?:en)?|punktet|punkt|pkt|sag(?:en)?s?)|indtil|da|kl|(?:de\s)?(?:første|sidste))(?!\p{L})/iu
/** Who a sentence says was not at the meeting; nobody where it speaks of a part of it. */
export const absentInSentence = (plain: string): readonly string[] => {
  if (plain.length > LONGEST) return []
  const stayed = STAYED_AWAY.exec(plain)
  // "Havneudvalget: Bo Ask var fraværende.": when that body met.
  if (stayed !== null && /:\s$/u.test(plain.slice(0, stayed.index))) return []
  const isOfAll = stayed !== null && !OF_A_PART.test(plain.slice(stayed.index + stayed[0].length))
  return isOfAll ? namesIn(STAYED_AWAY, plain) : namesIn(SENT_APOLOGIES, plain)
}

/** What a list of people says in a sentence at its end: who was not there ("Anna Holt var fraværende."), or who came instead. */
const AWAY_AT_END = new RegExp(String.raw`(?<=[\p{L})])[.;]\s+(?:Mens\s)?${STAYED_AWAY.source}[^.;]{0,60}\.?$`, 'u')
const INSTEAD =
  /(?<=[\p{L})])\.\s+(?=\p{Lu})[^.]{0,40}(?:stedfortræder|suppleant|(?:hans|hendes|deres)\ssted|stedet)[^.]{0,80}\.?$/iu
/** A list of people without such a sentence at its end, and whom that names. */
export const endingSentence = (list: string): { list: string; away: readonly string[]; instead: readonly string[] } => {
  const short = list.length <= LONGEST ? list : ''
  const away = namesIn(AWAY_AT_END, short)
  if (away.length > 0) return { list: list.replace(AWAY_AT_END, '.'), away, instead: [] }
  // "Som stedfortræder for Bo Ask deltog Anna Holt": whom the verb follows came instead.
  const sentence = INSTEAD.exec(short)?.[0].replace(/^\.\s+[^.]{0,80}?\s(?:deltog|deltager|mødte)\s(?=\p{Lu})/u, '. - ')
  const name =
    sentence === undefined ? undefined : new RegExp(NAMES, 'u').exec(sentence.replace(/^\.\s+\p{L}+/u, ''))?.[1]
  return name === undefined
    ? { list, away: [], instead: [] }
    : { list: list.replace(INSTEAD, '.'), away: [], instead: readPersons([name]).names }
}

/** Reads a line of the head that says in words who took part ("Anna Holt og Per Lind var der, Bo Ask skrev."); null where it says nothing of that. */
export const peopleInSentence = (plain: string): SaidOfPeople | null => {
  if (plain.length > LONGEST) return null
  const replaced = cameInPlace(plain)
  if (replaced !== null) return replaced
  const writer = WRITTEN_BY.exec(plain)?.[1]
  const wrote = (WROTE.exec(plain)?.[1] ?? writer)?.replace(/(?<=\p{L}{2})\.$/u, '')
  const secretary = actedAsWriter(plain) ?? (wrote === undefined ? null : bareName(wrote))
  const took = namesIn(TOOK_PART, plain)
  const missing = namesIn(ALL_BUT, plain)
  // "Som stedfortræder for Bo Ask deltog Anna Holt": whom the verb follows was not there.
  const present = (took.length > 0 ? took : namesIn(PRESENT_WERE, plain)).filter((name) => !missing.includes(name))
  const absent = missing.length > 0 ? missing : namesIn(STAYED_AWAY, plain)
  return secretary === null && present.length === 0 && missing.length === 0 ? null : { present, absent, secretary }
}
