import type { LocalDate, LocalTime, MinutesDocument } from '../domain/minutes.ts'
import { dateOf, findDates } from './calendar-dates.ts'
import { anyTime, markedTime } from './clock-times.ts'
import { isContentsEntry, isContentsHeading } from './contents.ts'
import { foldText } from './fold-text.ts'
import { bareForumName, isForumName, writeForumName } from './forum-name.ts'
import { groupOf, isPartHeading, opennessOf, parseItemCandidate } from './item-heading.ts'
import { isBlank, type Line } from './lines.ts'
import { joinSpacedLetters } from './near-word.ts'
import { isPersonName, readPersons } from './person-names.ts'
import { HEAD_LABELS, type HeadField, KIND_WORDS } from './vocabulary/head-labels.ts'
import { WEEKDAYS } from './vocabulary/months.ts'

/** The meeting's particulars, and the head's lines (by number) that say something not understood. */
export interface Head extends Omit<MinutesDocument, 'items' | 'kind'> {
  /** What the title calls the document; null where it does not say. */
  readonly kind: MinutesDocument['kind'] | null
  readonly unread: readonly Line[]
}

const FIELDS: ReadonlyMap<string, HeadField> = new Map(
  (Object.entries(HEAD_LABELS) as [HeadField, readonly string[]][]).flatMap(([field, labels]) =>
    labels.map((label): [string, HeadField] => [label, field])
  )
)
/** Labels that may stand without a colon before their value on the same line. */
const LABELS_WITHOUT_COLON = [...FIELDS]
  .filter(([, field]) => field !== 'other')
  .map(([label]) => label)
  .filter(
    (label) =>
      ![
        'møde',
        'råd',
        'organ',
        'slut',
        'end',
        'held',
        'type',
        'start',
        'tid',
        'ref',
        'status',
        'body',
        'board',
        'meeting',
        'version',
        'deltog',
        'kommune',
        'time',
        'room',
        'hvor',
        'when',
        'where',
        'mødte',
        'formand',
        'næstformand',
        'mødeleder',
        'lokale',
        'mødelokale',
        'chair'
      ].includes(label)
  )
  .sort((a, b) => b.length - a.length)
  .map((label) => `${label} `)
/** Lines in which a document's title is looked for, and how far into a long one. */
const FIRST_LINES = 5
const LONGEST_TITLE_LINE = 190
/** So many labels without values in one line before another one. */
const LEAST_EMPTY = 2
/** Lines before the first item that are read as a head; no minutes have a longer one. */
const LONGEST_HEAD = 1500
const PEOPLE: ReadonlySet<HeadField> = new Set(['participants', 'members', 'absent'])
const PLACE_START =
  /^(?:mødelokale|lokale|byrådssalen|rådhuset|rådssalen|rådsalen|kantinen|udvalgsværelse|byrådssal|kommunalbestyrelses-?salen|borgmesterens kontor|borgmesterkontoret|direktionslokalet|teams|microsoft teams|virtuelt|online|room|city hall|town hall)(?!\p{L})/iu
/** "Helle Ibsgaard - Deltog": a member and whether he or she was there. */
const ROLL_CALL =
  /^(\p{Lu}.{3,60}?)\s?[-–:]\s?(deltog|deltager|deltaget|til ?stede|mødt|afbud|meldt afbud|fraværende|ikke til ?stede|ikke mødt|present|absent)\.?$/iu
const PLACE_INSIDE =
  /,\s(?:møde)?lokale\s|(?<!\p{L})\p{L}*(?:salen|rådhuset|rådhus)(?:,|$)|^[^:]{3,60},\s\p{Lu}[\p{L} ]{2,40}\s\d{1,3}[A-Za-z]?(?:,|$)/iu
const PLACE_AFTER_TIME =
  /(?:kl(?:okken)?\.?\s?\d{1,2}(?:[.:]\d{2})?|\d{1,2}[.:]\d{2})(?:\s?(?:[-–]|til)\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d{2})?)?,?\s+(?:(?:i|på|in|at)\s+)?([\p{Lu}].{2,100})$/u
const NOISE = new RegExp(
  `(?<!\\p{L})(?:${WEEKDAYS.join('|')}|ordinært|ekstraordinært|ordinary|extraordinary|åbent|åben|åbne|lukket|offentligt?|udkast til|udkast|godkendt|foreløbigt?|til|fra|for|af|i|på|of|the|from|møde[trn]?|mødet|meeting|den|d\\.?|held|afholdt|on|kl\\.?|klokken|at)(?![\\p{L}])`,
  'giu'
)
const TIMES = /(?<!\d)\d{1,2}[.:]\d{2}(?::\d{2})?(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?|kl\.?\s?\d{1,2}(?!\d)/giu

const beginsWithPerson = (field: HeadField | undefined, value: string): boolean =>
  field !== undefined && PEOPLE.has(field) && isPersonName(value.split(/[\s,]+/u, 2).join(' '))

const fieldAlone = (plain: string): HeadField | null =>
  plain.length > 40 ? null : (FIELDS.get(foldText(plain).replace(/\s*:$/u, '')) ?? null)

/** Labels that a web page's table prints without a blank before the value ("MødestedRådssalen"). */
const TIGHT_LABELS = [...FIELDS]
  .filter(([label, field]) => field !== 'other' && label.length > 4 && /^\p{L}+$/u.test(label))
  .map(([label]) => label)
  .sort((a, b) => b.length - a.length)
const tightLabel = (plain: string): { field: HeadField; value: string } | null => {
  const joint = /\p{Ll}(?=[\p{Lu}\d])/u.exec(plain.slice(0, 24))
  if (joint === null) return null
  const end = joint.index + 1
  const label = TIGHT_LABELS.find((one) => one === plain.slice(0, end).toLowerCase())
  return label === undefined || !/^\p{Lu}/u.test(plain)
    ? null
    : { field: FIELDS.get(label) ?? 'other', value: plain.slice(end) }
}

const labelled = (plain: string): { field: HeadField; value: string } | null => {
  const colon = plain.indexOf(':')
  if (colon > 0 && colon < 42) {
    const field = FIELDS.get(foldText(plain.slice(0, colon)))
    if (field !== undefined) return { field, value: plain.slice(colon + 1).trim() }
  }
  const tight = tightLabel(plain)
  if (tight !== null) return tight
  const folded = foldText(plain.slice(0, 60))
  const label = LABELS_WITHOUT_COLON.find((one) => folded.startsWith(one))?.trim()
  if (label === undefined || folded.length < plain.slice(0, 60).length - 3) return null
  const value = plain.slice(label.length).trim()
  return /^[\p{Lu}\d"“]|^(?:kl|d\.|den)/u.test(value) ? { field: FIELDS.get(label) ?? 'other', value } : null
}

const kindIn = (plain: string): { kind: MinutesDocument['kind']; rest: string } | null => {
  const text = joinSpacedLetters(plain)
  for (const [word, kind] of KIND_WORDS) {
    const at = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').exec(text)
    if (at !== null) return { kind, rest: `${text.slice(0, at.index)} ${text.slice(at.index + at[0].length)}` }
  }
  return null
}

const withoutDates = (text: string): string => {
  let out = ''
  let from = 0
  for (const mention of findDates(text)) {
    if (mention.year === null) continue
    out += `${text.slice(from, mention.start)} `
    from = mention.end
  }
  return out + text.slice(from)
}

/** "Referat af møde i X": X is a forum, whatever its name. */
const MEETING_OF =
  /(?:referat|dagsorden|protokol|minutes|agenda)\s+(?:af|fra|til|for|of)\s+(?:\p{L}+\s+){0,2}?(?:møde[t]?\s+i|meeting\s+of(?:\s+the)?)\s+(\p{Lu}[^,:;()]{2,70}?)(?=$|[,:;(]|\s(?:den|d\.|kl|man|tirs|ons|tors|fre|lør|søn|\d))/iu

const meetingOf = (plain: string): string | null => {
  const name = MEETING_OF.exec(plain)?.[1]?.trim()
  return name === undefined || !/^\p{Lu}/u.test(name) ? null : name
}

/** "Direktionsmøde", "Ældrerådsmøde": the forum is in the meeting's name. */
const MEETING_WORD = /(?<!\p{L})(\p{L}*)(direktion|udvalg|råd|nævn|bestyrelse|kommission)smøde(?:t)?(?!\p{L})/iu
const DEFINITE: Readonly<Record<string, string>> = {
  direktion: 'en',
  udvalg: 'et',
  råd: 'et',
  nævn: 'et',
  bestyrelse: 'n',
  kommission: 'en'
}

/** The forum that a title line names: what remains without kind, date, time and small words, if it can be a forum's name. */
export const forumIn = (plain: string): string | null => {
  let text = withoutDates(kindIn(plain)?.rest ?? plain)
  text = (kindIn(text)?.rest ?? text)
    .replace(TIMES, ' ')
    .replace(/\((?:\d{4}[^)]*|åben|lukket|[^)]*dagsorden[^)]*)\)/giu, ' ')
    .replace(/(?<=\p{L})['’]s(?!\p{L})/gu, '')
    .replace(MEETING_WORD, (_, before: string, body: string) => before + body + (DEFINITE[body.toLowerCase()] ?? ''))
  for (const segment of text.split(
    /\s[-–|·]\s|\.\s|\si\s(?=[^,]{2,40}kommune)|:\s|\s{2,}|\s(?=møde\s?nr)|,\s(?=[^,]{2,40}\s(?:kommune|municipality)$)|,\s(?=kl|mødelokale|lokale|den|d\.)|(?<!\p{L})kl\.?|\s(?:i|på)\s(?=mødelokale|byråds|lokale|rådhus)/iu
  )) {
    const name = segment
      .replace(/\s+/gu, ' ')
      .replace(/\sden\s?,.*$/iu, '')
      .replace(/^[\s,:–|-]+|[\s,:–|-]+$/gu, '')
      .replace(new RegExp(`^(?:\\s|${NOISE.source})+`, 'iu'), '')
      .replace(new RegExp(`(?:\\s|,|${NOISE.source})+$`, 'iu'), '')
      .trim()
    if (name === '' || /kommune$/iu.test(name) || !isForumName(name) || !/^[\p{Lu}"“]/u.test(name)) continue
    const genitive = /^(.+(?:et|en|ens|ets|valgets|rådets))s$/u.exec(name)
    return name.endsWith('ets') || name.endsWith('ens') ? name.slice(0, -1) : (genitive?.[1] ?? name)
  }
  return null
}

/** A sentence in the head, as web pages have them before the minutes: it does not say when this meeting was. */
const isProse = (plain: string): boolean => plain.length > 80 && /\p{Ll}\.$/u.test(plain)

const completeDate = (text: string): LocalDate | null => {
  for (const mention of findDates(text)) {
    const date = dateOf(mention)
    if (date !== null) return date
  }
  return null
}

/** The columns of a table that says of each member who was there, or null. */
const rollCallColumns = (cells: readonly string[]): { name: number; status: number } | null => {
  const name = cells.findIndex((cell) => /^(?:medlem(?:mer)?|navn|deltagere?|name|member)$/iu.test(cell))
  const status = cells.findIndex((cell) =>
    /^(?:mødt|fremmødt?e?|til ?stede|status|deltog|deltager|afbud|present|attended)$/iu.test(cell)
  )
  return name < 0 || status < 0 || name === status ? null : { name, status }
}

/** Reads the lines before the first item: title, labels with their values beside or below, people; the contents table is passed over. */
export const readHead = (lines: readonly Line[]): Head => {
  let kind: MinutesDocument['kind'] | null = null
  let forumByLabel: string | null = null
  let forumByTitle: string | null = null
  let forumAlone: string | null = null
  let forumOfMeeting: string | null = null
  let dateByLabel: LocalDate | null = null
  let dateByTitle: LocalDate | null = null
  let timeByLabel: LocalTime | null = null
  let timeByTitle: LocalTime | null = null
  let place: string | null = null
  let placeByForm: string | null = null
  let secretary: string | null = null
  const people: Record<'participants' | 'members' | 'absent', string[]> = { participants: [], members: [], absent: [] }
  const unread: Line[] = []
  let awaiting: HeadField | null = null
  let collecting: {
    field: 'participants' | 'members' | 'absent'
    lines: string[]
    blanks: number
    inline: boolean
    listed: boolean
  } | null = null
  let inContents = false
  let inGroup = false
  let belowTime = false
  let labelLine = 0
  let empty = 0
  let rollCall: { name: number; status: number } | null = null

  const take = (field: HeadField, value: string): void => {
    if (field === 'forum') {
      const named = kindIn(value)
      if (named !== null) kind ??= named.kind
      const name =
        forumIn(value) ??
        (named === null && /^\p{Lu}/u.test(value) && value.length < 90 && !/\d{4}/u.test(value) ? value : null)
      if (name !== null) forumByLabel ??= name.replace(/^["“](.*)["”]$/u, '$1')
      dateByTitle ??= completeDate(value)
    } else if (field === 'date' || field === 'time') {
      dateByLabel ??= completeDate(value)
      timeByLabel ??=
        field === 'time'
          ? (anyTime(withoutDates(value)) ?? (/^\d{1,2}$/u.test(value) ? `${value.padStart(2, '0')}:00` : null))
          : timeIn(value)
      const inside = PLACE_AFTER_TIME.exec(withoutDates(value))?.[1]
      if (inside !== undefined && !/^(?:kl|til)/iu.test(inside)) placeByForm ??= inside
    } else if (field === 'place') place ??= value === '' ? null : value.replace(/[.,;]+$/u, '')
    else if (field === 'secretary') secretary ??= readPersons([value]).names[0] ?? (value === '' ? null : value)
  }
  const timeIn = (value: string): LocalTime | null =>
    markedTime(value) ?? anyTime(withoutDates(value).replace(/\d{1,2}\.\d{1,2}\.(?!\d)/gu, ' '))
  const finish = (): void => {
    if (collecting === null) return
    const read = readPersons(collecting.lines, collecting.listed)
    people[collecting.field].push(...read.names)
    secretary ??= read.secretary
    collecting = null
  }

  for (const [place, line] of lines.entries()) {
    if (place >= LONGEST_HEAD) {
      if (!isBlank(line)) unread.push(line)
      continue
    }
    if (isBlank(line) || /^[^\p{L}\p{N}]$/u.test(line.plain)) {
      if (collecting !== null) collecting.blanks++
      continue
    }
    const plain = joinSpacedLetters(line.plain)
    if (isContentsHeading(plain) && !(kind === null && /^dagsorden$|^agenda$/iu.test(plain.trim()) && place < 6)) {
      finish()
      awaiting = null
      inContents = true
      continue
    }
    if (line.cells !== null) {
      const columns = rollCallColumns(line.cells)
      if (columns !== null) {
        finish()
        rollCall = columns
        continue
      }
      const name = line.cells[rollCall?.name ?? -1]
      if (rollCall !== null && name !== undefined && name !== '') {
        const status = line.cells[rollCall.status] ?? ''
        const read = readPersons([name], true).names
        people[/^(?:afbud|nej|fraværende|absent|no|-|)$/iu.test(status) ? 'absent' : 'participants'].push(...read)
        continue
      }
    } else rollCall = null
    const alone = fieldAlone(plain)
    const given = alone === null ? labelled(plain) : null
    // Below a label that waits for its value, only a label with a colon begins something new.
    const pair: { field: HeadField; value: string } | null = awaiting !== null && !plain.includes(':') ? null : given
    if (inContents && alone === null && (pair === null || isContentsEntry(line) || !PEOPLE.has(pair.field))) continue
    if (isContentsEntry(line)) continue
    if (alone !== null || pair !== null) {
      const waits = awaiting !== null || (collecting !== null && collecting.lines.length === 0)
      empty = waits && line.number === labelLine ? empty + 1 : 0
      labelLine = line.number
      finish()
      belowTime = false
      // Labels one behind the other, and their values after the last: whose each is cannot be told.
      if (empty >= LEAST_EMPTY && (pair?.value ?? '') !== '' && !beginsWithPerson(pair?.field, pair?.value ?? '')) {
        awaiting = null
        dateByTitle ??= completeDate(pair?.value ?? '')
        unread.push(line)
        continue
      }
      inContents = false
      const field: HeadField = alone ?? pair?.field ?? 'other'
      const value = pair?.value ?? ''
      if (field === 'participants' || field === 'members' || field === 'absent') {
        collecting = { field, lines: value === '' ? [] : [value], blanks: 0, inline: value !== '', listed: false }
        awaiting = null
      } else if (value === '') awaiting = field
      else {
        take(field, value)
        awaiting = null
      }
      continue
    }
    if (
      groupOf(plain) !== null ||
      isPartHeading(plain) ||
      /^(?:sager|punkter|sag|punkt)\s\d+(?:\s\([^)]*\))?\s?[-–]\s?\d+(?:\s\([^)]*\))?$/iu.test(plain)
    ) {
      finish()
      awaiting = null
      inGroup = true
      continue
    }
    if (opennessOf(plain) !== null || /^(?:til|for|i|af|fra|den|of|for the|to)$/iu.test(plain)) continue
    // Below "Åbne punkter" the head lists the items.
    if (inGroup && (parseItemCandidate(line)?.title ?? '') !== '') continue
    const called = collecting === null ? null : ROLL_CALL.exec(plain)
    if (called?.[1] !== undefined) {
      const field = /afbud|fravær|ikke/iu.test(called[2] ?? '') ? 'absent' : 'participants'
      for (const name of readPersons([called[1]], true).names) people[field].push(name)
      continue
    }
    if (collecting !== null && kindIn(plain) === null) {
      const names = readPersons([plain])
      const tooFar = collecting.inline && collecting.blanks > 0
      const fits =
        names.names.some(isPersonName) ||
        names.secretary !== null ||
        /^(?:\p{Ll}|\(|Ingen)/u.test(plain) ||
        /,\s*$/u.test(collecting.lines.at(-1) ?? '') ||
        (plain.split(' ').length <= 3 && !/[.:]$/u.test(plain) && /^\p{Lu}/u.test(plain))
      if (!tooFar && fits && plain.length < 400) {
        collecting.lines.push(plain)
        if (line.bullet !== '') collecting.listed = true
        continue
      }
      finish()
    }
    if (awaiting !== null) {
      const field = awaiting
      awaiting = null
      if (field === 'other') continue
      take(field, plain)
      if (field === 'chair') {
        if (readPersons([plain]).names.length > 0) continue
      } else continue
    }
    // A page printed as one line begins with the title.
    const title = place < FIRST_LINES && kind === null ? plain.slice(0, LONGEST_TITLE_LINE) : plain
    const named = kindIn(title)
    const forum = forumIn(title)
    const date = completeDate(title)
    const time = markedTime(title) ?? (date === null ? null : timeIn(title))
    if (named !== null && title.length < 200) {
      if (kind === null || (kind === 'agenda' && named.kind === 'minutes')) kind = named.kind
      if (forum !== null) forumByTitle ??= forum
      else forumOfMeeting ??= meetingOf(plain)
    } else if (forum !== null && plain.length < 120) forumAlone ??= forum
    if (
      date !== null &&
      title.length < 200 &&
      !/publiceret|udsendt|udskrevet|ajour|opdateret|printed|published/iu.test(plain)
    )
      dateByTitle ??= date
    if (time !== null && !isProse(plain)) timeByTitle ??= time
    const after = PLACE_AFTER_TIME.exec(withoutDates(plain))?.[1] ?? /^i\s+(\p{Lu}.{3,80})$/u.exec(plain)?.[1]
    if (after !== undefined && !isForumName(after)) placeByForm ??= after.replace(/[.,;]+$/u, '')
    else if (
      (PLACE_START.test(plain) || (named === null && forum === null && PLACE_INSIDE.test(plain))) &&
      plain.length < 100
    )
      placeByForm ??= plain
    else if (
      belowTime &&
      named === null &&
      forum === null &&
      date === null &&
      time === null &&
      plain.length < 100 &&
      /^\p{Lu}/u.test(plain) &&
      !plain.endsWith('.') &&
      !isPersonName(plain)
    )
      placeByForm ??= plain
    else if (named === null && forum === null && date === null && time === null && !/kommune(?!\p{L})/iu.test(plain))
      unread.push(line)
    belowTime = date !== null && time !== null
  }
  finish()
  const gone = new Set(people.absent.map(foldText))
  const members = people.members.filter((name) => !gone.has(foldText(name)))
  const participants = [
    ...people.participants,
    ...members.filter((name) => !people.participants.some((other) => foldText(other) === foldText(name)))
  ]
  const forum = forumByLabel ?? forumByTitle ?? forumAlone ?? forumOfMeeting
  return {
    kind,
    forum: forum === null ? null : writeForumName(bareForumName(forum)),
    meetingDate: dateByLabel ?? dateByTitle,
    startTime: timeByLabel ?? timeByTitle,
    place: place ?? placeByForm,
    participants,
    absent: people.absent,
    secretary,
    unread
  }
}
