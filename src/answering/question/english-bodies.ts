import { ENGLISH_STOP_WORDS } from '../../search/stop-words.ts'
import { translateAt } from '../../search/translate-english.ts'
import { type ForumName, isNameOf, readForumName } from './forum-name.ts'

const THE_BOARD = /(?<!\p{L})the board(?! of)(?!\p{L})/giu
const body = (english: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${english})(?!\\p{L})`, 'giu')
/** No other word of the name stands before it, as in "climate and technical committee". */
const wholeBody = (english: string): RegExp =>
  new RegExp(`(?<!(?:(?<!\\p{L})and|&|,) )(?<![\\p{L}-])(?:${english})(?!\\p{L})`, 'giu')

/** English names of bodies and the Danish ones they may mean, the usual one first; the longer English name before the shorter. */
const ENGLISH_BODIES: readonly (readonly [pattern: RegExp, ...danish: readonly string[]])[] = [
  [
    body(
      "main (?:works |joint |co-?determination |liaison |cooperation )?(?:committee|council)|joint (?:consultation |consultative |works |liaison |cooperation )?(?:committee|council)|(?:central |general )?works council|main (?:med )?committee|(?:central )?co-?determination committee|(?:staff|employees?'?) cooperation committee"
    ),
    'hovedudvalget',
    'hmu'
  ],
  [body('municipal executive committee'), 'økonomiudvalget', 'magistraten'],
  [
    body(
      "(?:the )?(?:municipal )?(?:executive board|exec\\.? board|execs|executive management|executive committee|executive team|executive group)|board of (?:directors|management|executives)|management board|senior management(?: team)?|top management|the directors|directors' group|directorate|the executives?|management team"
    ),
    'direktionen',
    'koncernledelsen',
    'direktørgruppen',
    'chefgruppen',
    'ledergruppen'
  ],
  [THE_BOARD, 'direktionen'],
  [
    body(
      '(?:city|town|municipal|local|borough|county borough) council|municipal board|the council(?! (?:of|for) )|council meeting'
    ),
    'byrådet'
  ],
  [body("strategic (?:leadership|leaders'?|managers?'?|management) forum"), 'strategisk lederforum'],
  [body("leadership forum|leaders'? forum|forum of leaders"), 'lederforum'],
  [body("managers?'? forum|management forum|forum (?:of|for) managers"), 'chefforum', 'lederforum'],
  [
    body(
      "(?:chiefs?'?|heads'?|directors'?) forum|forum (?:of|for) (?:chiefs|heads)|(?:heads of (?:centre|center|department)s?|department heads'?) forum"
    ),
    'chefforum'
  ],
  [wholeBody('(?:finance|financial|economic|economy|finances) committee'), 'økonomiudvalget'],
  [wholeBody('technical committee'), 'teknisk udvalg'],
  [body('adult education committee|popular education committee'), 'folkeoplysningsudvalget'],
  [
    body("(?:senior citizens?'?|seniors?'?) council|council (?:of|for) (?:the )?(?:senior citizens|seniors)"),
    'seniorrådet',
    'ældrerådet'
  ],
  [
    body(
      "(?:elderly|older people'?s?|older persons'?|elders?'?|pensioners?'?|old people'?s) council|council (?:of|for) (?:the )?(?:elders|elderly people|older people|old people|elderly)"
    ),
    'ældrerådet',
    'seniorrådet'
  ],
  [
    body(
      "(?:disability|disabilities|disabled|disabled people'?s|disabled persons'?|handicap) council|council (?:of|for) (?:the )?(?:disabled people|people with disabilities|disabled)"
    ),
    'handicaprådet'
  ],
  [body("youth council|young people'?s council"), 'ungerådet', 'ungdomsrådet'],
  [body("(?:integration|immigrants?'?|ethnic minorit(?:y|ies)) council"), 'integrationsrådet']
]

/** Bodies whose English names may as well be what is asked about: they are bodies where they are printed. */
const RARER_BODIES: typeof ENGLISH_BODIES = [
  [body('regional council'), 'regionsrådet'],
  [body('county council'), 'amtsrådet'],
  [body("(?:socially )?vulnerable(?: people'?s?| persons'?)? council"), 'udsatterådet'],
  [body('rural(?: districts?| areas?| affairs)? council'), 'landdistriktsrådet'],
  [body("villages?'? council"), 'landsbyrådet', 'lokalrådet'],
  [body("(?:local |neighbourhood |residents'? |community )council"), 'lokalrådet'],
  [body('(?:trade|business|enterprise) council'), 'erhvervsrådet'],
  [body('growth council'), 'vækstrådet'],
  [body('(?:culture|cultural) council'), 'kulturrådet'],
  [body('sports council'), 'idrætsrådet'],
  [body("relatives'? council"), 'pårørenderådet'],
  [body('licensing (?:board|committee|authority)|liquor (?:board|committee)'), 'bevillingsnævnet'],
  [
    body('(?:emergency|fire|civil protection|preparedness)(?: (?:preparedness|services?))? commission'),
    'beredskabskommissionen'
  ],
  [body('(?:electoral|election) (?:board|committee)'), 'valgbestyrelsen'],
  [body('ha?rbou?r board|port board'), 'havnebestyrelsen'],
  [body('school board|board of governors|school governors'), 'skolebestyrelsen'],
  [body('board of representatives'), 'repræsentantskabet']
]

/** Words of English committee names, and the Danish word parts that they may stand for, the usual one first. */
const ENGLISH_COMMITTEE_WORDS: Readonly<Record<string, readonly string[]>> = {
  administration: ['administrations'],
  affairs: [],
  agriculture: ['landbrugs'],
  building: ['bygge', 'by'],
  buildings: ['ejendoms', 'bygge'],
  business: ['erhvervs'],
  care: ['omsorgs', 'pleje', 'ældre'],
  child: ['børne'],
  children: ['børne'],
  citizen: ['borger'],
  citizens: ['borger'],
  city: ['by'],
  climate: ['klima'],
  commerce: ['handels', 'erhvervs'],
  communities: ['lokal', 'landdistrikts'],
  construction: ['anlægs', 'bygge'],
  cultural: ['kultur'],
  culture: ['kultur'],
  democracy: ['demokrati'],
  development: ['udviklings'],
  digitalisation: ['digitaliserings'],
  digitalization: ['digitaliserings'],
  disability: ['handicap'],
  economic: ['økonomi'],
  economy: ['økonomi'],
  education: ['uddannelses', 'skole', 'undervisnings', 'lærings'],
  educational: ['uddannelses', 'skole', 'undervisnings'],
  elderly: ['ældre', 'senior', 'omsorgs'],
  employment: ['beskæftigelses', 'arbejdsmarkeds', 'job'],
  energy: ['energi', 'forsynings'],
  environment: ['miljø'],
  environmental: ['miljø'],
  families: ['familie'],
  family: ['familie'],
  finance: ['økonomi'],
  finances: ['økonomi'],
  financial: ['økonomi'],
  green: ['grønne', 'klima'],
  growth: ['vækst'],
  harbor: ['havne'],
  harbour: ['havne'],
  health: ['sundheds'],
  housing: ['bolig'],
  industry: ['erhvervs'],
  infrastructure: ['infrastruktur'],
  institutions: ['institutions'],
  integration: ['integrations'],
  job: ['job', 'beskæftigelses'],
  jobs: ['job', 'beskæftigelses'],
  labor: ['arbejdsmarkeds', 'beskæftigelses'],
  labour: ['arbejdsmarkeds', 'beskæftigelses'],
  learning: ['lærings', 'skole', 'uddannelses'],
  leisure: ['fritids'],
  market: [],
  mobility: ['mobilitets', 'trafik'],
  nature: ['natur'],
  people: [],
  personnel: ['personale'],
  planning: ['plan'],
  prevention: ['forebyggelses'],
  property: ['ejendoms'],
  public: [],
  roads: ['vej', 'trafik'],
  rural: ['landdistrikts', 'land'],
  school: ['skole', 'undervisnings'],
  schools: ['skole', 'undervisnings'],
  senior: ['senior', 'ældre'],
  seniors: ['senior', 'ældre'],
  settlement: ['bosætnings'],
  social: ['social'],
  sport: ['idræts'],
  sports: ['idræts'],
  supply: ['forsynings'],
  sustainability: ['bæredygtigheds'],
  technical: ['teknik'],
  technology: ['teknik'],
  tourism: ['turisme'],
  town: ['by'],
  trade: ['erhvervs', 'handels'],
  traffic: ['trafik'],
  transport: ['trafik'],
  urban: ['by'],
  utilities: ['forsynings'],
  village: ['landsby', 'landdistrikts'],
  villages: ['landsby', 'landdistrikts'],
  voluntary: ['frivillig'],
  welfare: ['velfærds', 'social'],
  young: ['unge', 'ungdoms'],
  youth: ['unge', 'ungdoms']
}

const COMMITTEE = /(?<!\p{L})((?:\p{L}+(?:['’]s?)?,? (?:and |& )?){1,5})committees?(?!\p{L})/giu
const COMMITTEE_FOR = /(?<!\p{L})committee (?:for|of) (?:the )?(\p{L}+(?:(?:,| and| &|, and)? \p{L}+){0,4})/giu

/** The parts of a Danish committee's name: as a printed one has them, else the usual words. */
function committeeOf(parts: readonly (readonly string[])[], printed: readonly ForumName[]): string {
  for (const known of printed) {
    const chosen = parts.map((each) =>
      each.find((part) => {
        const name = readForumName(`${part}udvalget`)
        return name !== undefined && isNameOf(name, known)
      })
    )
    if (chosen.every((part) => part !== undefined)) return nameOfCommittee(chosen)
  }
  return nameOfCommittee(parts.map(([usual]) => usual ?? ''))
}

function nameOfCommittee(parts: readonly string[], ending = 'udvalget'): string {
  const last = parts[parts.length - 1] ?? ''
  return `${parts.length > 1 ? `${parts.slice(0, -1).join('-, ')}- og ` : ''}${last}${ending}`
}

/** What a word of a committee's English name may be in Danish; empty for "affairs", undefined for what is no such word. */
const committeeWord = (word: string): readonly string[] | undefined =>
  Object.hasOwn(ENGLISH_COMMITTEE_WORDS, word) ? ENGLISH_COMMITTEE_WORDS[word] : undefined

const printedAs = (danish: readonly string[], printed: readonly ForumName[]): string | undefined =>
  danish.find((each) => {
    const name = readForumName(each)
    return name !== undefined && printed.some((known) => isNameOf(name, known))
  })

/** All names that a body may have by an English one that may mean it: a Danish name, in the definite, of several for the same kind of body. */
export function namesakesOf(danish: string): readonly string[] {
  const name = readForumName(danish)
  if (name === undefined) return []
  return [...ENGLISH_BODIES, ...RARER_BODIES].flatMap(([, ...names]) =>
    names.some((one) => {
      const known = readForumName(one)
      return known !== undefined && isNameOf(known, name)
    })
      ? names
      : []
  )
}

/** "the children and education committee". */
function translateCommittee(whole: string, before: string, printed: readonly ForumName[]): string {
  const parts: (readonly string[])[] = []
  let start = before.length
  for (const match of [...before.matchAll(/\p{L}{2,}/gu)].reverse()) {
    const word = match[0].toLowerCase()
    const danish = committeeWord(word)
    if (danish === undefined && word !== 'and') break
    if (danish === undefined) continue
    start = match.index
    if (danish.length > 0) parts.unshift(danish)
  }
  return parts.length === 0 ? whole : before.slice(0, start) + committeeOf(parts, printed)
}

/** "the committee for children and education", where there is such a one; "the committee for a new hall" is none. */
function translateCommitteeFor(whole: string, after: string, printed: readonly ForumName[]): string {
  const parts: (readonly string[])[] = []
  let end = 0
  for (const match of after.matchAll(/\p{L}{2,}/gu)) {
    const word = match[0].toLowerCase()
    const danish = committeeWord(word)
    if (danish === undefined && word !== 'and') break
    if (danish === undefined) continue
    end = match.index + word.length
    if (danish.length > 0) parts.push(danish)
  }
  const danish = parts.length === 0 ? '' : committeeOf(parts, printed)
  return printedAs([danish], printed) === undefined ? whole : danish + after.slice(end)
}

/** What an English word for a kind of body is in Danish ones' names. */
const ENGLISH_KINDS: Readonly<Record<string, readonly string[]>> = {
  council: ['rådet'],
  board: ['bestyrelsen', 'nævnet', 'rådet'],
  commission: ['kommissionen', 'nævnet'],
  authority: ['nævnet', 'myndigheden'],
  committee: ['udvalget', 'nævnet', 'kommissionen']
}
/** "The harbour council", "the fire and rescue commission". */
const NAMED_BODY =
  /(?<!\p{L})((?:\p{L}+(?:['’]s?)?(?:,? and | & | )){1,3})(council|board|commission|authority|committee)(?!\p{L})/giu

/** The Danish parts that a word of a body's English name may stand for, by the glossary. */
const partsFor = (word: string): readonly string[] => [
  ...(committeeWord(word) ?? []),
  ...(translateAt([word], 0)?.danish ?? []).filter((danish) => /^\p{L}+$/u.test(danish))
]

/** A body that is printed by the words of its English name: of them as many as a printed one has; unchanged where none is. */
function translateNamedBody(whole: string, before: string, kind: string, printed: readonly ForumName[]): string {
  const words = [...before.matchAll(/\p{L}+/gu)].filter(
    ({ 0: word }) => word.length > 1 && !/^(?:and|the)$/iu.test(word)
  )
  for (let from = 0; from < words.length; from++) {
    const parts = words.slice(from).map(({ 0: word }) => partsFor(word.toLowerCase()))
    if (parts.some((each) => each.length === 0)) continue
    for (const ending of ENGLISH_KINDS[kind.toLowerCase()] ?? []) {
      const names = printed.flatMap((known) => {
        const chosen = parts.map((each) =>
          each.findIndex((part) => {
            const name = readForumName(part + ending)
            return name !== undefined && name.words.size > 0 && isNameOf(name, known)
          })
        )
        return chosen.every((at) => at >= 0) ? [chosen] : []
      })
      // The usual word for each part before a rarer one.
      const [best] = names.sort((a, b) => Math.max(...a) - Math.max(...b))
      if (best !== undefined)
        return (
          before.slice(0, words[from]?.index) +
          nameOfCommittee(
            best.map((at, i) => parts[i]?.[at] ?? ''),
            ending
          )
        )
    }
  }
  return whole
}

/** "Nordby's council", "Nordby Council": whose council it is, by a word that means nothing else. */
const COUNCIL_OF_PLACE =
  /(?<!\p{L})(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?:['’]s?)? (?:municipal |town |city )?[Cc]ouncil(?!\p{L}| (?:of|for)(?!\p{L}))/gu
function translateCouncilOfPlace(whole: string, place: string): string {
  const word = place.toLowerCase()
  const isWord =
    committeeWord(word) !== undefined || translateAt([word], 0) !== undefined || ENGLISH_STOP_WORDS.has(word)
  return isWord ? whole : `byrådet i ${place}`
}

/** The first of the characters that stand for bodies which are printed under the very names that a question uses. */
const SHIELD = 0xe000
const ENGLISH_KIND = /(?<!\p{L})(?:council|board|committee|commission|group|team|forum)$/iu

/**
 * The question with names of more words that are printed as it writes them behind shields, so that nothing in them is translated; "the Newcomers' Council"
 * is the International Newcomers' Council.
 */
function shielded(question: string, printed: readonly string[]): { text: string; names: readonly string[] } {
  const names: string[] = []
  let text = question
  for (const name of [...printed].filter((one) => one.includes(' ')).sort((a, b) => b.length - a.length)) {
    const words = name.split(' ')
    const shortest = ENGLISH_KIND.test(name) ? words.length - 2 : 0
    for (let from = 0; from <= shortest; from++) {
      const part = words.slice(from).join(' ')
      const start = from === 0 ? text.toLowerCase().indexOf(part.toLowerCase()) : text.indexOf(part)
      const end = start + part.length
      if (start < 0 || /[\p{L}\p{N}-]$/u.test(text.slice(0, start)) || /^[\p{L}\p{N}-]/u.test(text.slice(end))) continue
      text = text.slice(0, start) + String.fromCharCode(SHIELD + names.length) + text.slice(end)
      names.push(name)
      break
    }
  }
  return { text, names }
}

const unshielded = (text: string, names: readonly string[]): string =>
  names.reduce((whole, name, i) => whole.replace(String.fromCharCode(SHIELD + i), () => name), text)

/** Replaces English names of bodies by Danish ones, so that they are found like those. `printed` are the names that there are. */
export function translateBodies(question: string, printed: readonly string[] = []): string {
  const names = printed.flatMap((name) => readForumName(name) ?? [])
  const committees = names.filter(({ kind }) => kind === 'udvalg')
  // "The board" of a company or a harbour is no executive board.
  const hasBoard = names.some(({ kind }) => kind === 'bestyrelse') || printed.some((name) => /\bboard$/iu.test(name))
  const shields = shielded(question, printed)
  let text = hasBoard ? shields.text.replace(THE_BOARD, ' ') : shields.text
  for (const [pattern, ...danish] of RARER_BODIES) {
    const known = printedAs(danish, names)
    if (known !== undefined) text = text.replace(pattern, known)
  }
  text = text.replace(NAMED_BODY, (whole: string, before: string, kind: string) =>
    translateNamedBody(whole, before, kind, names)
  )
  if (names.some(({ kind }) => kind === 'byråd')) text = text.replace(COUNCIL_OF_PLACE, translateCouncilOfPlace)
  for (const [pattern, ...danish] of ENGLISH_BODIES)
    text = text.replace(pattern, () => printedAs(danish, names) ?? danish[0] ?? '')
  const translated = text
    .replace(COMMITTEE_FOR, (whole: string, after: string) => translateCommitteeFor(whole, after, committees))
    .replace(COMMITTEE, (whole: string, before: string) => translateCommittee(whole, before, committees))
  return unshielded(translated, shields.names)
}
