import { isForumName } from '../text/forum-name.ts'
import { bareName, isPersonName, readPersons } from '../text/person-names.ts'
import {
  type HeadField,
  LABEL_OF_ABSENCE,
  LABEL_OF_OTHERS,
  LABEL_OF_WRITER,
  PARTIES
} from '../vocabulary/head-labels.ts'

const LONGEST = 400

/** A field of the head and what stands behind its label. */
interface LabelledPeople {
  readonly field: HeadField
  readonly value: string
}

const WRITTEN = /^(?:referat(?:\s(?:af|v\/|ved))?|minutes)\s?:\s+(\p{Lu}.{1,50})$/iu
const LONGEST_LABEL = 40
const BEFORE_ABSENT = /^(\p{Lu}[\p{L} /-]{3,40}):\s+(\p{Lu}.{4,})$/u
const BEFORE_PEOPLE = /^(\p{Lu}[\p{L} /-]{1,40}):\s+(\p{Lu}.{8,})$/u
/** "Brobyggere: Anna Holt, Per Lind": whatever the label, two persons or more behind it are who took part, or who stayed away; null else. */
export const peopleBehindLabel = (plain: string): LabelledPeople | null => {
  const [, label = '', value = ''] = plain.length > LONGEST ? [] : (BEFORE_PEOPLE.exec(plain) ?? [])
  if (label === '' || LABEL_OF_OTHERS.test(label)) return null
  const { names, secretary } = readPersons([value])
  const parts = value.split(/[,;]\s|\s(?:og|and)\s/u).length
  if (names.length < 2 || !names.every(isPersonName) || names.length + (secretary === null ? 0 : 1) < parts / 2)
    return null
  return { field: LABEL_OF_ABSENCE.test(label) ? 'absent' : 'participants', value }
}

/** "Referent, Anna Holt": a comma in place of the colon. */
const WRITER_AND_COMMA = /^(?:referent|referatskriver|mødesekretær),\s\p{Lu}/iu
/** "Noter: Anna Holt", "Pennen blev ført af: Anna Holt": who wrote; null where no person is named. */
export const writerBehindLabel = (plain: string): LabelledPeople | null => {
  const isWithComma = WRITER_AND_COMMA.test(plain)
  const colon = plain.indexOf(isWithComma ? ',' : ':')
  const value = plain
    .slice(colon + 1)
    .trim()
    .replace(/^@/u, '')
  const isWriter = isWithComma || (colon > 0 && colon <= LONGEST_LABEL && LABEL_OF_WRITER.test(plain.slice(0, colon)))
  return isWriter && isPersonName(bareName(value)) ? { field: 'secretary', value } : null
}

/** "Referat: Anna Holt", "Referat: AH", below those who took part; elsewhere it is the document's title. */
export const writerBehindTitle = (plain: string): LabelledPeople | null => {
  const value = WRITTEN.exec(plain)?.[1] ?? ''
  const isWriter = /^\p{Lu}{2,4}$/u.test(value) || (isPersonName(bareName(value)) && !isForumName(value))
  return isWriter ? { field: 'secretary', value } : null
}

/** "Måtte melde fra: Anna Holt": a label that says, whatever its words, that who stands behind it was not there; null else. */
export const absentBehindLabel = (plain: string): LabelledPeople | null => {
  const [, label = '', value = ''] = plain.length > LONGEST ? [] : (BEFORE_ABSENT.exec(plain) ?? [])
  const { names } = label === '' || !LABEL_OF_ABSENCE.test(label) ? { names: [] } : readPersons([value])
  return names.length > 0 && names.every(isPersonName) ? { field: 'absent', value } : null
}

/** "Bemærkninger: Afbud fra Anna Holt (A). I stedet mødte Per Lind (A).": the label, and a sentence of who was not there. */
const REMARKED =
  /^(?:bemærkninger|bemærkning|noter?|remarks)\s?:\s+(?:der\s(?:var|er)\s)?(?:meldt\s)?afbud\s(?:fra|meldt af):?\s(?=\p{Lu})/iu
/** Who was not there, as the first sentence of the head's remarks says it, or null. */
export const absentInRemarks = (plain: string): LabelledPeople | null => {
  const said = plain.length > LONGEST ? undefined : REMARKED.exec(plain)?.[0]
  const [value = ''] = said === undefined ? [] : plain.slice(said.length).split(/(?<=[\p{L})]{2})\.\s+(?=\p{Lu})/u)
  const { names } = readPersons([value])
  return names.length > 0 && names.every(isPersonName) ? { field: 'absent', value } : null
}

const PARTY_LABEL = new RegExp(
  String.raw`^(?:(?:liste|parti|gruppe)\s\p{Lu}{1,3}|(?:${PARTIES})(?:\s\(\p{Lu}{1,3}\))?):\s+(?=\p{Lu})`,
  'iu'
)
/** "Liste A: Anna Holt", "Socialdemokratiet: Anna Holt, Per Lind": those of a party, where members are grouped by parties; null else. */
export const partyMembers = (plain: string): LabelledPeople | null => {
  const label = plain.length > LONGEST ? undefined : PARTY_LABEL.exec(plain)?.[0]
  if (label === undefined) return null
  const value = plain.slice(label.length)
  const { names } = readPersons([value])
  return names.length > 0 && names.every(isPersonName) ? { field: 'members', value } : null
}

const BY_INITIALS = /^\p{Lu}{2,4}:\s\p{Lu}.*?\s?[–;,-]\s\p{Lu}{2,4}:\s\p{Lu}/u
/** "AH: Anna Holt – PL: Per Lind (ref.)": initials and name, one behind the other, without a label; null else. */
export const peopleByInitials = (plain: string): LabelledPeople | null =>
  plain.length <= LONGEST && BY_INITIALS.test(plain)
    ? { field: 'participants', value: plain.replace(/\s[–-]\s(?=\p{Lu}{2,4}:\s)/gu, '; ') }
    : null

/** "Bestyrelsen: Anna Holt, Per Lind": the body's own word before its members. */
const OWN_MEMBERS =
  /^\p{Lu}\p{L}*(?:bestyrelsen|styrelsen|udvalget|rådet|nævnet|direktionen|gruppen|kommissionen):\s+(?=\p{Lu})/iu
/** The members that a line names behind their body's own word, or null. */
export const ownMembers = (plain: string): LabelledPeople | null => {
  const label = OWN_MEMBERS.exec(plain)?.[0]
  const value = label === undefined ? '' : plain.slice(label.length)
  return label !== undefined && readPersons([value]).names.filter(isPersonName).length >= 2
    ? { field: 'members', value }
    : null
}
