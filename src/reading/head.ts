import type { LocalDate, LocalTime, MinutesDocument } from '../domain/minutes.ts'
import { firstDate } from './calendar-dates.ts'
import { anyTime, beginningTime, markedTime } from './clock-times.ts'
import { isContentsEntry, isContentsHeading } from './contents.ts'
import { foldText } from './fold-text.ts'
import { bareForumName, isForumName, writeForumName } from './forum-name.ts'
import { beginsWithPerson, fieldAlone, labelled, PEOPLE } from './head-fields.ts'
import { groupOf, isPartHeading, opennessOf, parseItemCandidate } from './item-heading.ts'
import { isBlank, type Line, splitLine } from './lines.ts'
import { joinSpacedLetters } from './near-word.ts'
import { columnsOfPeople, peopleInRows } from './people-columns.ts'
import { bareName, isPersonName, readPersons } from './person-names.ts'
import { forumIn, isProse, kindIn, meetingOf, withoutDates } from './title-line.ts'
import type { HeadField } from './vocabulary/head-labels.ts'

/** The meeting's particulars, and the head's lines (by number) that say something not understood. */
export interface Head extends Omit<MinutesDocument, 'items' | 'kind'> {
  /** What the title calls the document; null where it does not say. */
  readonly kind: MinutesDocument['kind'] | null
  readonly unread: readonly Line[]
}

/** Lines in which a document's title is looked for, and how far into a long one. */
const FIRST_LINES = 5
const LONGEST_TITLE_LINE = 190
/** So many labels without values in one line before another one. */
const LEAST_EMPTY = 2
/** Lines before the first item that are read as a head; no minutes have a longer one. */
const LONGEST_HEAD = 1500
const PLACE_START =
  /^(?:mødelokale|lokale|byrådssalen|rådhuset|rådssalen|rådsalen|kantinen|udvalgsværelse|byrådssal|kommunalbestyrelses-?salen|borgmesterens kontor|borgmesterkontoret|direktionslokalet|teams|microsoft teams|virtuelt|online|room|city hall|town hall)(?!\p{L})/iu
/** "Helle Ibsgaard - Deltog": a member and whether he or she was there. */
const ROLL_CALL =
  /^(\p{Lu}.{3,60}?)\s?[-–:]\s?(deltog|deltager|deltaget|til ?stede|mødt|afbud|meldt afbud|fraværende|ikke til ?stede|ikke mødt|present|absent)\.?$/iu
const PLACE_INSIDE =
  /,\s(?:møde)?lokale\s|(?<!\p{L})\p{L}*(?:salen|rådhuset|rådhus)(?:,|$)|^[^:]{3,60},\s\p{Lu}[\p{L} ]{2,40}\s\d{1,3}[A-Za-z]?(?:,|$)/iu
const PLACE_AFTER_TIME =
  /(?:kl(?:okken)?\.?\s?\d{1,2}(?:[.:]\d{2})?|\d{1,2}[.:]\d{2})(?:\s?(?:[-–]|til)\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d{2})?)?,?\s+(?:(?:i|på|in|at)\s+)?([\p{Lu}].{2,100})$/u
/** "kl. 8.30 i kommunaldirektørens mødelokale": a room that its kind tells. */
const ROOM_AFTER_TIME =
  /(?:kl(?:okken)?\.?\s?\d{1,2}(?:[.:]\d{2})?|\d{1,2}[.:]\d{2})(?:\s?(?:[-–]|til)\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d{2})?)?,?\s+(?:i|på|in|at)\s+(\p{L}[\p{L} ]{2,50}(?:lokalet?|kontor(?:et)?|sal(?:en)?|rum(?:met)?|kantinen?|room|office|hall))\.?$/u
const ENDS_AS_ROOM = /(?:lokalet?|kontor(?:et)?|sal(?:en)?|kantinen?)\.?$/iu
/** "Mødet afholdtes på Biblioteket, Torvet 4, kl. 16.00". */
const HELD_AT =
  /^mødet\s(?:(?:af)?hold(?:t|tes|es|er)|blev\s(?:af)?holdt|(?:fandt|finder)\ssted)\s(?:i|på|hos|ved)\s(\p{L}[\p{L}\d .,]{2,60}?)(?:,?\s(?:kl|den|d|fra|klokken)(?!\p{L}).*)?\.?$/iu
/** "kl. 17.00 i fælleshuset, Nordhøj 12": a room or house by its own word, with its address. */
const HOUSE_AFTER_TIME =
  /(?:kl(?:okken)?\.?\s?\d{1,2}(?:[.:]\d{2})?|\d{1,2}[.:]\d{2})(?:\s?(?:[-–]|til)\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d{2})?)?,?\s+(?:i|på|in|at)\s+(?:the\s)?(\p{L}[\p{L} ]{2,40}(?:huset|gården|skolen|salen|kantinen|biblioteket|centret|centeret|house)(?:,\s[\p{L}\d .]{2,40})?)\.?$/iu
/** "Ordinært møde - Mødelokale 5 kl. 15.00". */
const ROOM_BEFORE_TIME = /(?:^|[-–,]\s)((?:møde)?lokale\s[\p{L}\d][\p{L}\d .]{0,20}?),?\s(?=(?:kl|den)(?!\p{L}))/iu
/** "kl. 9-11.30", "9.00-11" and nothing that a date has. */
const STRETCH_OF_DAY =
  /^(?:\p{L}+\s)?(?:kl(?:okken)?\.?\s?)?\d{1,2}(?:[.:]\d{2})?\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d{2})?\.?$/iu
const OF_MEETING =
  /(?<!\p{L})(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?<!\p{L})kl(?!\p{L})|\d{1,2}:\d{2}/iu
/** The columns of a table that says of each member who was there, or null. */
const rollCallColumns = (cells: readonly string[]): { name: number; status: number } | null => {
  const name = cells.findIndex((cell) => /^(?:medlem(?:mer)?|navn|deltagere?|name|member)$/iu.test(cell))
  const status = cells.findIndex((cell) =>
    /^(?:mødt|fremmødt?e?|til ?stede|status|deltog|deltager|afbud|present|attended)$/iu.test(cell)
  )
  return name < 0 || status < 0 || name === status ? null : { name, status }
}

/** "Bestyrelsen: Anna Holt, Per Lind": the body's own word before its members. */
const OWN_MEMBERS =
  /^\p{Lu}\p{L}*(?:bestyrelsen|styrelsen|udvalget|rådet|nævnet|direktionen|gruppen|kommissionen):\s+(?=\p{Lu})/iu
const ownMembers = (plain: string): { field: HeadField; value: string } | null => {
  const label = OWN_MEMBERS.exec(plain)?.[0]
  const value = label === undefined ? '' : plain.slice(label.length)
  return label !== undefined && readPersons([value]).names.filter(isPersonName).length >= 2
    ? { field: 'members', value }
    : null
}

/** Who is marked as the one who writes, among others than members: "Øvrige: Afdelingsleder Anna Holt (ref.)". */
const MARKED_SECRETARY =
  /([^,;:()]{4,60})(?:\s\([^()]{1,6}\))?(?:,\s|\s\((?:[^()]{1,6},\s)?)(?:ref\.|referent|mødesekretær)(?=\)|$|[,;])/iu
const markedSecretary = (plain: string): string | null => {
  const name = plain.length > 400 ? undefined : MARKED_SECRETARY.exec(plain)?.[1]
  const bare = name === undefined ? '' : bareName(name.replace(/^.*\s(?:og|samt|and)\s/u, '').trim())
  return isPersonName(bare) ? bare : null
}

/** "Skolebestyrelsen - møde den 25. maj kl. 18.30 - Personalerummet". */
const BEHIND_DASH =
  /(?:kl\.?\s?\d{1,2}(?:[.:]\d{2})?|\d{1,2}[.:]\d{2})(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d{2})?)?\s?[-–|·,]\s(\p{Lu}[\p{L}\d .,]{3,60})$/iu
const placeBehindDash = (plain: string): string | undefined => {
  const place = plain.length > LONGEST_TITLE_LINE ? undefined : BEHIND_DASH.exec(plain)?.[1]
  return place === undefined ||
    !/^\p{Lu}/u.test(place) ||
    kindIn(place) !== null ||
    /møde|dagsorden|punkt|meeting/iu.test(place.replace(/mødelokale/iu, ''))
    ? undefined
    : place
}

/** Several labels on one line, with their values, as lines: "Ordstyrer: Anna Holt   Referent: Per Lind". */
const eachLabel = (line: Line): readonly Line[] => {
  if (line.text.length > LONGEST_TITLE_LINE || !SEVERAL_LABELS.test(line.text)) return [line]
  const pieces = line.text.trim().split(/(?:\s{2,}|\t|\s\|\s)(?=\p{Lu}[\p{L} /]{2,24}:)/u)
  const known = pieces.filter((piece) => piece.includes(':') && labelled(piece) !== null)
  return pieces.length > 1 && known.length === pieces.length ? splitLine(line, pieces) : [line]
}
const SEVERAL_LABELS = /^[^:]{2,30}:[^:]*\S(?:\s{2,}|\t|\s\|\s)\p{Lu}[^:]{2,24}:/u

/** Reads the lines before the first item: title, labels with their values beside or below, people; the contents table is passed over. */
export const readHead = (lines: readonly Line[]): Head => {
  let kind: MinutesDocument['kind'] | null = null
  let forumByLabel: string | null = null
  let forumByTitle: string | null = null
  let forumAlone: string | null = null
  let forumOfMeeting: string | null = null
  let dateByLabel: LocalDate | null = null
  let dateByTitle: LocalDate | null = null
  let dateOfMeeting: LocalDate | null = null
  let dateAlone: LocalDate | null = null
  let timeByLabel: LocalTime | null = null
  let timeByTitle: LocalTime | null = null
  let place: string | null = null
  let placeByForm: string | null = null
  let secretary: string | null = null
  let marked: string | null = null
  const people: Record<'participants' | 'members' | 'absent', string[]> = { participants: [], members: [], absent: [] }
  const unread: Line[] = []
  let awaiting: HeadField | null = null
  let collecting: {
    field: 'participants' | 'members' | 'absent'
    lines: string[]
    rows: (readonly string[])[]
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
      dateByTitle ??= firstDate(value)
      timeByTitle ??= markedTime(value)
    } else if (field === 'date' || field === 'day' || field === 'time') {
      // A day of the week or a time of day tell the meeting's date from the document's.
      if (field === 'day' && !OF_MEETING.test(value)) dateAlone ??= firstDate(value)
      // "9-11.30" is a stretch of the day.
      else if (field !== 'time' || !STRETCH_OF_DAY.test(value)) dateByLabel ??= firstDate(value)
      timeByLabel ??=
        field !== 'time'
          ? timeIn(value)
          : STRETCH_OF_DAY.test(value)
            ? beginningTime(value.replace(/^\D+/u, ''))
            : (beginningTime(withoutDates(value)) ?? anyTime(withoutDates(value)))
      const inside = PLACE_AFTER_TIME.exec(withoutDates(value))?.[1]
      if (inside !== undefined && !/^(?:kl|til)/iu.test(inside)) placeByForm ??= inside
    } else if (field === 'place') place ??= value === '' ? null : value.replace(/[.,;]+$/u, '')
    else if (field === 'secretary') secretary ??= readPersons([value]).names[0] ?? (value === '' ? null : value)
  }
  const timeIn = (value: string): LocalTime | null =>
    markedTime(value) ?? anyTime(withoutDates(value).replace(/\d{1,2}\.\d{1,2}\.(?!\d)/gu, ' '))
  const finish = (): void => {
    if (collecting === null) return
    const inRows = peopleInRows(collecting.rows)
    const read = readPersons(inRows ?? collecting.lines, inRows !== null || collecting.listed)
    const isOut = (name: string): boolean =>
      read.away.includes(name) || (collecting?.field === 'participants' && read.guests.includes(name))
    people[collecting.field].push(...read.names.filter((name) => !isOut(name)))
    if (collecting.field !== 'absent') people.absent.push(...read.away)
    secretary ??= read.secretary
    collecting = null
  }

  for (const [place, line] of lines.flatMap(eachLabel).entries()) {
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
    const given = alone === null ? (labelled(plain) ?? ownMembers(plain)) : null
    marked ??= markedSecretary(plain)
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
        dateByTitle ??= firstDate(pair?.value ?? '')
        unread.push(line)
        continue
      }
      inContents = false
      const field: HeadField = alone ?? pair?.field ?? 'other'
      const value = pair?.value ?? ''
      if (field === 'participants' || field === 'members' || field === 'absent') {
        const rows = value === '' ? [] : [columnsOfPeople(line, plain.split(':')[0] ?? '')]
        collecting = { field, lines: value === '' ? [] : [value], rows, blanks: 0, inline: value !== '', listed: false }
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
        collecting.rows.push(columnsOfPeople(line, ''))
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
    const date = firstDate(title)
    const time = markedTime(title) ?? (date === null ? null : timeIn(title))
    if (named !== null && title.length < 200) {
      if (kind === null || (kind === 'agenda' && named.kind === 'minutes')) kind = named.kind
      if (forum !== null) forumByTitle ??= forum
      else forumOfMeeting ??= meetingOf(plain)
    } else if (forum !== null && plain.length < 120) forumAlone ??= forum
    else if (place < FIRST_LINES) forumOfMeeting ??= meetingOf(plain)
    if (
      date !== null &&
      title.length < 200 &&
      !/publiceret|udsendt|udskrevet|ajour|opdateret|printed|published/iu.test(plain)
    )
      dateByTitle ??= date
    if (date !== null && named !== null && title.length < 200 && /(?<!\p{L})møde[t]?(?!\p{L})/iu.test(title))
      dateOfMeeting ??= date
    if (time !== null && !isProse(plain)) timeByTitle ??= time
    const after =
      PLACE_AFTER_TIME.exec(withoutDates(plain))?.[1] ??
      ROOM_AFTER_TIME.exec(withoutDates(plain))?.[1] ??
      HELD_AT.exec(withoutDates(plain))?.[1] ??
      HOUSE_AFTER_TIME.exec(withoutDates(plain))?.[1] ??
      ROOM_BEFORE_TIME.exec(plain)?.[1] ??
      /^i\s+(\p{Lu}.{3,80})$/u.exec(plain)?.[1] ??
      placeBehindDash(plain)
    if (after !== undefined && (!isForumName(after) || ENDS_AS_ROOM.test(after)))
      placeByForm ??= after.replace(/[.,;]+$/u, '')
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
  const writes = foldText(secretary ?? marked ?? '')
  const participants = [
    ...people.participants,
    ...members.filter((name) => !people.participants.some((other) => foldText(other) === foldText(name)))
  ].filter((name) => foldText(name) !== writes)
  // "Skolebestyrelsen på Nordskolen" above "Referat af skolebestyrelsesmøde": the longer name says whose it is.
  const isLonger =
    forumAlone !== null &&
    forumByTitle !== null &&
    forumAlone.startsWith(`${forumByTitle} `) &&
    /^ (?:på|i|ved|for|af|om|under) /u.test(forumAlone.slice(forumByTitle.length))
  const forum = forumByLabel ?? (isLonger ? forumAlone : forumByTitle) ?? forumAlone ?? forumOfMeeting
  return {
    kind,
    forum: forum === null ? null : writeForumName(bareForumName(forum)),
    meetingDate: dateByLabel ?? dateOfMeeting ?? dateAlone ?? dateByTitle,
    startTime: timeByLabel ?? timeByTitle,
    place: place ?? placeByForm,
    participants,
    absent: [...new Set(people.absent)],
    secretary: secretary ?? marked,
    unread
  }
}
