import { foldText } from '../text/fold-text.ts'
import type { Line } from '../text/lines.ts'
import { isPersonName } from '../text/person-names.ts'
import { HEAD_LABELS, HEAD_SIGNS, type HeadField, LABELS_WITH_COLON } from '../vocabulary/head-labels.ts'
import { kindIn } from './title-line.ts'

/** Fields that hold people. */
export type PeopleField = 'participants' | 'members' | 'absent'

const FIELDS: ReadonlyMap<string, HeadField> = new Map(
  (Object.entries(HEAD_LABELS) as [HeadField, readonly string[]][]).flatMap(([field, labels]) =>
    labels.map((label): [string, HeadField] => [label, field])
  )
)
/** Whom a label of people speaks of, behind its word: "Fremmødte medlemmer", "Til stede på mødet", "Afbud fra bestyrelsen". */
const OF_WHOM =
  /\s(?:medlemmer|personer|(?:på|i|ved|til)\smødet|fra\s\p{L}{0,30}(?:bestyrelsen|udvalget|rådet|nævnet|kommissionen|synet|ledelsen|administrationen|forvaltningen)|(?:med|uden|(?:der|som)\shar\smeldt)\s(?:lovligt\s|gyldigt\s)?(?:forfald|afbud)|members)$/u
/** "Fra udvalget deltog", "I mødet deltog", "Der var afbud fra", "Hvem meldte afbud?": the label as the sentence that it begins. */
const SENTENCE_LABELS: readonly (readonly [RegExp, HeadField])[] = [
  [
    /^(?:(?:fra \p{L}+|i mødet|på mødet|ved mødet|i møderne|følgende) deltog|\p{L}+ var repræsenteret (?:ved|af)|for \p{L}+ (?:mødte|deltog|var mødt)|(?:til ?stede|mødt) var|\p{L}*medlemmer til ?stede|hvem var (?:der|med|til ?stede)\??|hvem deltog\??|følgende (?:\p{L}+ ){0,3}(?:mødte|deltog|(?:var|er) (?:mødt|til ?stede|med)))$/u,
    'participants'
  ],
  [
    /^(?:(?:lovligt |gyldigt )?(?:forfald|afbud) (?:havde|har|var|er)(?: meldt(?: af)?)?|(?:der var |meldt )?afbud (?:fra|var meddelt af|var meldt af|er meldt af)|afbud meldt af|hvem (?:meldte|havde meldt) afbud\??|hvem manglede\??|følgende (?:\p{L}+ ){0,3}(?:(?:havde|har|meldte) (?:meldt |sendt )?(?:forfald|afbud)|(?:mødte|deltog) ikke|(?:var|er) (?:fraværende|forhindret|ikke mødt|ikke til ?stede)))$/u,
    'absent'
  ],
  [
    /^(?:hvem (?:skrev|skriver)(?: (?:referat(?:et)?|noter(?:ne)?|ned))?|hvem (?:tog|førte) (?:referat(?:et)?|noter(?:ne)?|pennen)|hvem (?:er|var) (?:referent|sekretær))$/u,
    'secretary'
  ]
]
/** "Sted / Place", "Fraværende / Absent": the label in two languages. */
const TWICE = /^(\p{L}[\p{L} .]*?) ?\/ ?\p{L}[\p{L} .]*$/u
/** "Ikke fremmødte", "Deltog ikke": the label of who was there, denied. */
const NOT = /^(?:(?:ikke|ej) (?=\p{L}))?(.+?)(?: ikke)?$/u
/** "Rådets medlemmer", "Styregruppemedlemmer". */
const MEMBERS_OF = /^\p{L}{3,30}(?:s medlemmer|medlemmer)$/u
/** "Eksterne medlemmer", "Politisk valgte medlemmer": those of one kind, beside others; who is new or gone is no such kind. */
const MEMBERS_OF_KIND =
  /^(?!tidligere|nye|nyvalgte|afgåe|kommende|mangl|forhindr|fravær|udeblev|ikke|ej|alle|samtlige)(?:\p{L}{4,14}t )?\p{L}{4,20}e medlemmer$/u
/** "Hvem kom ikke?", "Hvem skrev": whom a label asks for. */
const ASKED: readonly (readonly [RegExp, HeadField])[] = [
  [/ (?:ikke|mangle\p{L}*|afbud|fravær\p{L}*)(?: \p{L}+){0,2}\??$/u, 'absent'],
  [/^hvem (?:skrev|skriver|fører|førte|tog|tager|noterer|noterede)(?: \p{L}+){0,2}\??$/u, 'secretary'],
  [/^hvem (?:leder|ledede|styrer|styrede)(?: \p{L}+){0,2}\??$/u, 'chair'],
  [/^hvem (?:kom|mødte|deltog|deltager|var|er)(?: \p{L}+){0,3}\??$/u, 'participants']
]
/** "Arbejdsmiljørepræsentant", "Elevrepræsentanter": whom those below it stand for. */
const REPRESENTATIVE = /^\p{L}{3,30}repræsentant(?:er|erne|en)?\s?:$/iu
/** "Valgsekretær", "Udvalgsreferent": the word with that for whose before it. */
const WRITER_OF = /^\p{L}{3,20}(?:sekretær|referent|protokolfører)$/u
/** "Sekretaer", "Moededato": the label as keyboards without the letters write it. */
const spelt = (label: string): string =>
  /[æøå]/u.test(label) ? label : label.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å')
const fieldOf = (printed: string): HeadField | undefined => {
  // "Mødedato/-tid": the second word shares the first one's beginning.
  const label = printed.replace(/\s?\?$/u, '').replace('/-', '/')
  if (WRITER_OF.test(label)) return 'secretary'
  const known =
    FIELDS.get(label) ?? FIELDS.get(spelt(label)) ?? SENTENCE_LABELS.find(([words]) => words.test(label))?.[1]
  if (known !== undefined) return known
  const negated = NOT.exec(label)?.[1]
  if (negated !== undefined && FIELDS.get(negated) === 'participants') return 'absent'
  const once = TWICE.exec(label)?.[1]
  if (once !== undefined && FIELDS.has(once)) return FIELDS.get(once)
  if (MEMBERS_OF.test(label)) return 'members'
  const asked = label.startsWith('hvem ') ? ASKED.find(([words]) => words.test(label))?.[1] : undefined
  if (asked !== undefined) return asked
  const bare = label.replace(OF_WHOM, '')
  const field = bare === label ? undefined : FIELDS.get(bare)
  // "Medlemmer med afbud": those of them that were not there.
  if (field !== undefined && isPeopleField(field)) return /(?:forfald|afbud)$/u.test(label) ? 'absent' : field
  return MEMBERS_OF_KIND.test(label) ? 'members' : undefined
}
/** "Deltagere fra kommunen:", "Til stede (ledelsen):", "Afbud, skolerne:": whom a label of people speaks of, whatever the words, before its colon. */
const OF_GROUP =
  /^(?!uden )([\p{L} ]{3,24}?)(?: (?:fra|for|af|blandt) |,? \(|, | ?[-–/] ?)(?!punkt|pkt|sag)[\p{L} .&-]{2,40}\)?$/u
const fieldOfGroup = (label: string): HeadField | undefined => {
  const field = FIELDS.get(OF_GROUP.exec(label)?.[1] ?? '')
  return field !== undefined && (isPeopleField(field) || field === 'secretary') ? field : undefined
}
/** Labels that may stand without a colon before their value on the same line. */
const LABELS_WITHOUT_COLON = [...FIELDS]
  .filter(([, field]) => field !== 'other')
  .map(([label]) => label)
  .filter((label) => !LABELS_WITH_COLON.has(label))
  .sort((a, b) => b.length - a.length)
  .map((label) => `${label} `)
/** Whether a field holds people. */
export const isPeopleField = (field: HeadField): field is PeopleField =>
  field === 'participants' || field === 'members' || field === 'absent'

/** Whether a value begins with a person's name, as that of a field for people does. */
export const beginsWithPerson = (field: HeadField, value: string): boolean =>
  isPeopleField(field) && isPersonName(value.split(/[\s,]+/u, 2).join(' '))

/** "Hvem manglede   Bo Ask": a name stands behind the question. */
const ASKS_AND_NAMES = /^[Hh]vem\s.*\s\p{Lu}/u
/** In English the word for who wrote is the document's title where no colon stands behind it. */
const TITLE_WORD = /^minutes$/iu
/** The same of a label before its colon. */
const HOW_MANY_BEHIND = /\s?\(\d{1,3}\)$/u
/** "Deltagere (4)" */
const HOW_MANY = /\s?\(\d{1,3}\)(?=\s*:?$)/u
/** The field that a line labels which holds nothing but the label. */
export const fieldAlone = (plain: string): HeadField | null =>
  plain.length > 44 || ASKS_AND_NAMES.test(plain) || TITLE_WORD.test(plain)
    ? null
    : (fieldOf(foldText(plain).replace(HOW_MANY, '').replace(/\s*:$/u, '')) ??
      (REPRESENTATIVE.test(plain) ? 'participants' : null))

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

/** "Hvem meldte afbud? Anna, Per": a question for a label. */
const QUESTION = /^((?:hvem|hvornår|hvor|who|when|where)(?:\s[^?:]{2,30})?\?)\s+(\S.*)$/iu
/** The field that a line labels, and its value behind the label. */
export const labelled = (plain: string): { field: HeadField; value: string } | null => {
  const colon = plain.indexOf(':')
  if (colon > 0 && colon < 42) {
    const label = foldText(plain.slice(0, colon)).replace(HOW_MANY_BEHIND, '')
    const field = fieldOf(label) ?? fieldOfGroup(label)
    if (field !== undefined) return { field, value: plain.slice(colon + 1).trim() }
  }
  const asked = QUESTION.exec(plain)
  const field = asked?.[1] === undefined ? undefined : fieldOf(foldText(asked[1]))
  if (field !== undefined) return { field, value: asked?.[2] ?? '' }
  const tight = tightLabel(plain)
  if (tight !== null) return tight
  const folded = foldText(plain.slice(0, 60))
  const label = LABELS_WITHOUT_COLON.find((one) => folded.startsWith(one))?.trim()
  if (label === undefined || folded.length < plain.slice(0, 60).length - 3) return null
  const value = plain.slice(label.length).trim()
  if (!/^[\p{Lu}\d"“]|^(?:kl|d\.|den)/u.test(value)) return null
  const known = FIELDS.get(label) ?? 'other'
  // "mødesal 1, Havnegade 3": which of several rooms.
  return { field: known, value: known === 'place' && /^\d/u.test(value) ? plain : value }
}

const GAP = /^\s*(\p{L}[\p{L} /.]{1,28}\p{L})(?:\t+|\s{3,}|\s?(?:\.\s?){3,}:?\s*)(?=\S)/u
/** The same where only a wide gap parts the label from its value ("Mødelokale     Rådhuset, sal 2"). `text`: the line as printed. */
export const labelledByGap = (text: string): { field: HeadField; value: string } | null => {
  const gap = GAP.exec(text.slice(0, 80))
  const field = gap?.[1] === undefined ? undefined : fieldOf(foldText(gap[1]))
  return gap === null || field === undefined ? null : { field, value: text.slice(gap[0].length).trim() }
}

/** The field that a sign before a line stands for ("📍 Rådhuset"). */
export const signed = ({ bullet, plain }: Line): { field: HeadField; value: string } | null => {
  const field = bullet === '' ? undefined : HEAD_SIGNS.find(([sign]) => sign.test(bullet))?.[1]
  // "📌 Referat af møde i Havnerådet": the document's title.
  return field === undefined || kindIn(plain) !== null ? null : { field, value: plain }
}
