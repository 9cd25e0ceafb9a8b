import { ORGANISATION, ROLE_ENDINGS } from '../vocabulary/head-labels.ts'
import { foldText } from './fold-text.ts'

const NOBODY =
  /^(?:ingen|intet|-|n\/a|none|nobody|ingen fraværende|ingen afbud|alle|alle til stede|alle medlemmer)\.?$/u
const SECRETARY =
  /(?:^|[^\p{L}])(?:mødesekretær|sekretær|referent|ref\.|ref(?=\))|(?<=\()skr(?:iver|ev)(?=\))|(?<=[(,]\s?)(?:skriver|skrev|fører|førte|tager|tog)\s(?:referat(?:et)?|noter(?:ne)?|protokol(?:len)?|pennen)|secretary|minutes)(?![\p{L}])/iu
const REASON =
  /\s+(?:ved afbud|med (?:\p{L}+ )?(?:afbud|forfald)|uden afbud|pga\.?|på grund af|grundet|fra kl|til kl|indtil kl|kl\.|under punkt|under sag|under pkt|(?:fra|til|til og med) (?:punkt|pkt|sag)|deltog|deltager|forlod|ankom|mødte|var|som stedfortræder|stedfortræder|i stedet for|for punkt|\(?sag \d|er fraværende|er|havde|har)(?!\p{L}).*$/iu
const NAME_PART = /^["“]?(?:\p{Lu}[\p{L}'’.-]*|af|von|van|de|del|la|el|al|bin|ben|zu|d[’']\p{L}+)$/u

/** "Stadsing.", "Fuldm.": an office cut short. */
const OFFICE_CUT_SHORT = /^(?:(?:stads|amts|kommune|akademi|civil)ing|\p{L}*fuldm|\p{L}*insp|\p{L}*arkt|\p{L}*dir)\.$/iu
/** Whether a word is somebody's office; a remark in brackets ("(formand") belongs to the name before it. */
const isRoleWord = (word: string): boolean => {
  if (word.startsWith('(')) return false
  const folded = foldText(word).replace(/[.,:]+$/u, '')
  return (
    OFFICE_CUT_SHORT.test(word) ||
    ROLE_ENDINGS.some((ending) => folded.endsWith(ending)) ||
    /^(?:v\/|ved)$/u.test(folded)
  )
}

/** "Adm. direktør", "Medarbejdervalgt bestyrelsesmedlem": what says of an office which, before it. */
const QUALIFIES_ROLE =
  /^(?:(?:adm|konst|kst|fhv|fung|ass|tekn|økon|soc|faglig|pæd|vice)\.|administrerende|fungerende|konstituere(?:t|de)|tidligere|forhenværende|midlertidig|stedfortrædende|(?:medarbejder|folke|kommunal|forælder|forældre|elev|medlems|beboer)-?(?:valgt|udpeget)|kommunalt|udpeget|valgt|ledende|ordførende|faglig|teknisk|økonomisk|juridisk|pædagogisk|administrativ|kommunal|særlig|daglig|øverste|acting|former|deputy|chief)$/iu

/** "Safety officer Anna Holt": a small word behind a capital is an office's second, before two names at least. */
const isOfficeOfTwo = ([first = '', second = '', ...names]: readonly string[]): boolean =>
  names.length >= 2 &&
  /^\p{Lu}\p{Ll}+$/u.test(first) &&
  /^\p{Ll}/u.test(second) &&
  names.every((name) => NAME_PART.test(name))

/** "Havneforeningen v/ Anna Holt": whom the person stands for. */
const SENT_BY = /^\S.{0,40}?\sv(?:\/|ed)\s?(?=\p{Lu}\p{L}+\s\p{Lu})/u
/** Where the name begins behind "for" or "af": small words say for whom ("for de frivillige Anna Holt"), else one word does. */
const behindWhom = (words: readonly string[], preposition: number): number => {
  const small = words.findLastIndex((word) => /^\p{Ll}/u.test(word))
  return small > preposition && words.length - small > 2 ? small + 1 : preposition + 2
}

/** "Anna Holt - Per kom først kl. 18": what is said of somebody else behind a dash. */
const LATE_OR_GONE = /\s[-–—]\s(?:\p{L}+\s){1,3}(?:kom|gik|ankom|forlod|mødte|deltog|var|har|havde)\s.*$/u
/** "Anna Holt - Borgmester", "Anna Holt (A) - Formand": the office behind a dash, written large; brackets leave a blank. */
const OFFICE_BEHIND = /(?<=\p{L}\s\p{Lu}[\p{L}.]{1,30})\s{1,3}[-–]\s(\p{Lu}\p{L}+).*$/u
/** "Anna Holt (A) Formand": the office right behind the party. */
const OFFICE_BEHIND_PARTY = /\)\s(\p{Lu}\p{L}+)$/u
/** "Anna Holt 8.B": the form of a pupil. */
const FORM_BEHIND = /(?<=\p{L}),?\s\d{1,2}\.?\s?(?:[A-Fa-f]|klasse)\s*$/u
/** A person's name without the title before it ("centerchef Lise Holm" → "Lise Holm") and what is said of the person behind it. */
export const bareName = (text: string): string => {
  let name = text
    .replace(SENT_BY, '')
    .replace(OFFICE_BEHIND_PARTY, (all, office: string) => (isRoleWord(office) ? ')' : all))
    .replace(/\([^)]*\)?\)*/gu, ' ')
    .replace(/\s[-–]\s\p{Ll}.*$/u, '')
    .replace(LATE_OR_GONE, '')
    .replace(FORM_BEHIND, '')
    .replace(OFFICE_BEHIND, (all, office: string) => (isRoleWord(office) ? '' : all))
    .replace(REASON, '')
    .replace(/\s+/gu, ' ')
    // "Karla B.", "Jens Chr.": the full stop belongs to the letter, or to what has no vowel.
    .replace(/^[\s\-–•·*:]+|(?:(?<!\s\p{Lu}|\s[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,3})\.|[\s,:;–-])+$/gu, '')
  const words = name.split(' ')
  // "Anna Holt (A) formand": the office behind the name, with no comma between.
  while (words.length > 2 && /^\p{Ll}/u.test(words.at(-1) ?? '') && isRoleWord(words.at(-1) ?? '')) {
    words.pop()
    name = words.join(' ')
  }
  let roles = 0
  // Small words before two names are a title, whatever it is.
  const firstName = words.findIndex((word) => /^\p{Lu}/u.test(word))
  if (
    firstName > 0 &&
    words.length - firstName >= 2 &&
    !/(?:^|\s)(?:af|for|i|ved|på|of)(?:\s|$)/u.test(words.slice(0, firstName).join(' '))
  )
    roles = firstName
  if (roles === 0 && isRoleWord(words[1] ?? '') && (QUALIFIES_ROLE.test(words[0] ?? '') || isOfficeOfTwo(words)))
    roles = 2
  while (
    roles < words.length - 1 &&
    (isRoleWord(words[roles] ?? '') || (roles === 0 && /^(?:fra|og|samt|hr\.?|fru)$/iu.test(words[roles] ?? '')))
  )
    roles++
  if (roles > 0 && /^(?:af|for|i|ved|på|of)$/u.test(words[roles] ?? '') && words.length - roles >= 4)
    roles = behindWhom(words, roles)
  if (roles > 0 && words.length - roles >= 1 && /^\p{Lu}/u.test(words[roles] ?? '')) name = words.slice(roles).join(' ')
  return name
}

/** Whether a text looks like a person's name: two to six words that begin as names do. */
export const isPersonName = (text: string): boolean => {
  const words = text.split(' ')
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => NAME_PART.test(word)) &&
    /^\p{Lu}/u.test(text) &&
    !/^\p{Ll}+$/u.test(words.at(-1) ?? '')
  )
}

/** Persons of a list, and who of them is marked as its secretary. */
export interface NamedPersons {
  readonly names: readonly string[]
  readonly secretary: string | null
  /** Who of `names` is marked as not there ("Anna Holt (afbud)"). */
  readonly away: readonly string[]
  /** Who of `names` came for some items only ("Anna Holt (pkt. 3 og 4)"). */
  readonly guests: readonly string[]
}

const isEmployer = (text: string): boolean => {
  const words = text.replace(/\s*\(.*$/u, '').split(' ')
  return words.length <= 4 && (ORGANISATION.test(words[0] ?? '') || ORGANISATION.test(words.at(-1) ?? ''))
}

/** Whether behind the first comma no other person is named, but an office or an employer ("Anna Holt, Strandby Kommune (formand)"). */
const isOnePerson = (line: string): boolean => {
  const [first = '', ...rest] = line.split(/[,;]\s*/u)
  return isPersonName(bareName(first)) && rest.every((part) => ORGANISATION.test(part) || !isPersonName(bareName(part)))
}

const LEAST_WHOLE = 3
const ONE_WORD = /^\p{Lu}[\p{L}'’-]+$/u
/** "Anna", "Holt" below each other, in a list that else has a person in each line: one name, parted. */
const joinPartedNames = (lines: readonly string[]): readonly string[] => {
  const single = lines.filter((line) => ONE_WORD.test(line)).length
  if (single !== 2 || lines.length < LEAST_WHOLE + single) return lines
  const whole = lines.filter((line) => isPersonName(bareName(line))).length
  const at = lines.findIndex((line) => ONE_WORD.test(line))
  const [first = '', second = ''] = lines.slice(at, at + 2)
  return whole === lines.length - single && ONE_WORD.test(second)
    ? [...lines.slice(0, at), `${first} ${second}`, ...lines.slice(at + 2)]
    : lines
}

const LEAST_FIRST_NAMES = 3
/** "Tina", "Rasmus V.": first names below each other; a list that is wrapped has commas. */
const areFirstNames = (lines: readonly string[]): boolean =>
  lines.length >= LEAST_FIRST_NAMES && lines.every((line) => /^\p{Lu}\p{Ll}+(?:\s\p{Lu}(?:\p{Ll}+|\.)?)?$/u.test(line))

/** Whether several lines each name one person, with at most a remark behind a comma; else they are one list, wrapped. */
const isOnePerLine = (lines: readonly string[]): boolean =>
  areFirstNames(lines) ||
  (lines.length > 1 &&
    lines.every(
      (line) =>
        !/[,;]\s*$|\s(?:og|and|&)$/u.test(line) &&
        /^(?:\p{Ll}[\p{L}.]*\s){0,2}\p{Lu}/u.test(line) &&
        (!/[,;]\s*\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(line) || isOnePerson(line)) &&
        line.split(/\s/u).length >= 2
    ))

/** "Ledelsen:", before the names of one side of a table. */
const SIDE =
  /^\p{Lu}[\p{L}-]{3,30}(?:en|ne|et|siden|repræsentanter|valgte|elever|forældre|medarbejdere|management|staff|side):\s+/iu
/** Whether a line begins with the word for one side of a table. */
export const namesSide = (line: string): boolean => SIDE.test(line)
/** Two persons in one row: "Anna Holt (A) Per Lind (V)". */
const BESIDE = /(?<=\(\p{L}[^()]{0,24}\))\s+(?=\p{Lu}[\p{Ll}-]+\s(?:\p{Lu}\.?\s)?\p{Lu})/gu
/** "Anna Holt, Strandby; Per Lind, Nørby": where semicolons part the persons, a comma parts a person from what is said of it. */
const bySemicolons = (text: string): string => {
  const entries = text.split(/;\s*/u).filter((entry) => entry !== '')
  const remarked = entries.filter((entry) => {
    const remark = /^[^,]+,\s([^,]+)$/u.exec(entry)?.[1]
    return remark !== undefined && !isPersonName(bareName(remark))
  })
  const isPersons =
    entries.length >= 2 &&
    remarked.length * 2 >= entries.length &&
    entries.every((entry) => isPersonName(bareName(entry.split(',')[0] ?? '')))
  return isPersons ? entries.map(beforeRemark).join('; ') : text
}
/** "Derudover deltog: Anna Holt", behind those present: guests, up to the end. */
const GUESTS_BEHIND =
  /(?<=[.;,]\s)(?:derudover|desuden|endvidere|herudover|ydermere)\s(?:deltog|deltager|mødte|var)\s?:\s.*$/isu
/** "@Anna Holt @Per Lind" */
const MENTION = /(?:^|\s)@(?=\p{Lu})/gu
/** "Anna Holt / Per Lind": names that strokes part, as commas do elsewhere; what else stands there is left as it is. */
const byCommas = (line: string): string =>
  line.includes(' / ') && line.split(' / ').every((name) => isPersonName(bareName(name)))
    ? line.replaceAll(' / ', ', ')
    : line
/** "AH: Anna Holt", "AH – Anna Holt": how the minutes call a person, before the name. */
const INITIALS_BEFORE = /(?<![\p{L}\d])\p{Lu}{2,4}(?::|(?<=^\p{L}{2,4})\s[–-])\s(?=\p{Lu}\p{Ll})/gu
/** "AH Anna Holt": the same with nothing between, where the letters are the name's own. */
const INITIALS_AND_NAME = /^(\p{Lu}{2,5})\s+(\p{Lu}\p{Ll}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,4})/u
const withoutInitials = (line: string): string => {
  const [, initials, name = ''] = INITIALS_AND_NAME.exec(line) ?? []
  if (initials === undefined || initials.charAt(0) !== name.charAt(0)) return line
  let at = 0
  for (const letter of initials.toLowerCase()) {
    at = name.toLowerCase().indexOf(letter, at) + 1
    if (at === 0) return line
  }
  return line.slice(initials.length).trimStart()
}
/** "AH (Anna Holt)", "AH = Anna Holt": the same with the name behind. */
const INITIALS_THEN_NAME =
  /(?<![\p{L}\d])\p{Lu}{2,4}\s(?:\((\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3})\)|=\s(?=\p{Lu}\p{Ll}))/gu
const AWAY_BEHIND =
  /[,;]\s?(?:[^,;]*[-–—(]\s?)?(?:meldt )?(?:afbud|fraværende|ikke til stede|forhindret|absent|apologies)\)?\.?$/iu
const AWAY = /\((?:[^()]*\s)?(?:afbud|fraværende|ikke til stede|forhindret|absent|apologies)[^()]*\)/iu

/** "sygeplejefaglig konsulent Anna Holt": small words before two names, none of which leads to a place. */
const TITLED = /^(?:(?!(?:for|af|i|ved|på|fra|of|at|from)\s)\p{Ll}\S*\s){1,3}\p{Lu}\S+\s\p{Lu}/u
/** "Formand, advokat Anna Holt": the office in the body before the person's own title. */
const OFFICE_BEFORE = /^(\p{Lu}\p{L}+),\s(?=(?:\p{Ll}\S*\s){1,3}\p{Lu}\S+\s\p{Lu})/u
const PARTY_BEHIND = /\p{L}\s\p{L}.*\(\p{Lu}{1,3}\)$/u
const FOR_ITEMS =
  /\((?:(?:deltog|deltager|kun|under|ved|i|til)\s){0,3}(?:pkt|punkt|punkterne|sag|items?)\.?\s?(?:nr\.?\s?)?\d{1,3}(?:(?:\s?[-–,]\s?|\s(?:og|and)\s)\d{1,3})*\)/iu

/** What a line says of its person behind a comma: office, employer, party. */
const beforeRemark = (line: string): string => {
  const comma = line.search(/[,;]/u)
  const name = comma < 0 ? line : line.slice(0, comma)
  if (comma < 0 || !isPersonName(bareName(name))) return line
  return `${name}${SECRETARY.test(line) ? ' (sekretær)' : ''}${AWAY_BEHIND.test(line) ? ' (afbud)' : ''}`
}

const UNNAMED: NamedPersons = { names: [], away: [], guests: [], secretary: null }

/**
 * Reads a list of people in one line, in lines, or wrapped in the middle of a name. Party letters, roles and reasons are left out; "(sekretær)" or
 * "(referent)" names the secretary, who is not among `names`. `listed` says that every line is an entry of its own.
 */
export const readPersons = (lines: readonly string[], listed = false): NamedPersons => {
  if (lines.every((line) => line === '')) return UNNAMED
  const trimmed = joinPartedNames(
    lines.map(byCommas).map((line) =>
      line
        .trim()
        .split(/(?<=[,;])\s+/u)
        .map(withoutInitials)
        .join(' ')
    )
  )
    .map((line) => line.replace(OFFICE_BEFORE, (all, office: string) => (isRoleWord(office) ? '' : all)))
    .filter((line) => line !== '')
  const bare = trimmed.map((line) => line.replace(SIDE, ''))
  const single = listed || isOnePerLine(bare)
  const filled = (single ? bare.map(beforeRemark) : trimmed).map((line) =>
    line
      .replace(SIDE, '; ')
      .replace(BESIDE, '; ')
      .replace(MENTION, '; ')
      .replace(INITIALS_BEFORE, '')
      .replace(INITIALS_THEN_NAME, (_, name?: string) => name ?? '')
  )
  // "Benny Aakirke, Havnens Venner": who has a remark of its own is no employer, whatever the name ends in.
  const remarked = new Set(single ? filled.filter((line, at) => line !== bare[at]) : [])
  const joined = filled.join(single ? '; ' : ' ').replace(/(?<=\p{Ll})- (?=\p{Ll})(?!og )/gu, '')
  const text = (single ? joined : bySemicolons(joined)).replace(GUESTS_BEHIND, '')
  const names: string[] = []
  const away: string[] = []
  const guests: string[] = []
  let secretary: string | null = null
  let previous = ''
  const shielded = text.replace(/\(([^();]*)(?:\)|(?=;)|$)/gu, (all) =>
    all.replace(/[,;]/gu, '\u0001').replace(/\s(?:og|and|&)\s/gu, '\u0002')
  )
  for (const part of shielded.split(
    /[,;]|(?<=\p{Ll}{2})(?<!(?:tads|mts|ommune|kademi|ivil)ing|uldm|insp|arkt)(?<!(?:^|\s)\p{Lu}\p{Ll}{1,3}(?=\.\s\p{Lu}[\p{L}-]+(?:[,;]|\s(?:og|samt|and|&)\s|$)))\.\s+(?=\p{Lu})|\s+(?:og|and|samt|&)\s+/u
  )) {
    const whole = part.replaceAll('\u0001', ',').replaceAll('\u0002', ' og ').trim()
    // Who came in somebody's place is not who stayed away.
    if (whole === '' || /^(?:i\s?stedet|som stedfortræder|stedfortræder|suppleant)(?!\p{L})/iu.test(whole)) continue
    // Behind its person an employer stands as a name does ("Anna Holt, Region Vest").
    if (names.length > 0 && !remarked.has(whole) && isEmployer(whole) && !SENT_BY.test(whole)) continue
    // "Anna Holt (A), Strandby": one word behind a person whose letter is printed is a place.
    if (PARTY_BEHIND.test(previous) && /^\p{Lu}\p{Ll}+$/u.test(whole)) continue
    previous = whole
    const remark =
      /^\p{Ll}/u.test(whole) ||
      /^\([^)]*\)$/u.test(whole) ||
      (isRoleWord(whole.split(' ').at(-1) ?? '') &&
        !/\s\p{Lu}\p{L}+$/u.test(whole) &&
        !isPersonName(bareName(whole)) &&
        names.length > 0)
    if (remark && !isRoleWord(whole.split(' ')[0] ?? '') && !TITLED.test(whole)) {
      if (SECRETARY.test(whole) && names.length > 0) secretary = names.pop() ?? secretary
      continue
    }
    if (remark && !/\s\p{Lu}/u.test(whole)) {
      if (SECRETARY.test(whole) && names.length > 0) secretary = names.pop() ?? secretary
      continue
    }
    const name = bareName(whole)
    if (
      name === '' ||
      name.length > 60 ||
      // "Anna Holt, V": her party.
      (/^[\dA-ZÆØÅ/-]{1,6}$/u.test(name) && names.some((one) => !/^[A-ZÆØÅ]{2,5}$/u.test(one))) ||
      NOBODY.test(foldText(name)) ||
      !/^\p{Lu}/u.test(name)
    )
      continue
    if (SECRETARY.test(whole) && !isPersonName(name) && isRoleWord(name.split(' ').at(-1) ?? '') && names.length > 0)
      secretary = names.pop() ?? null
    else if (SECRETARY.test(whole)) secretary = name
    else {
      names.push(name)
      if (AWAY.test(whole)) away.push(name)
      else if (FOR_ITEMS.test(whole)) guests.push(name)
    }
  }
  return { names, secretary, away, guests }
}
