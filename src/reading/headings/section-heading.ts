import { foldText } from '../text/fold-text.ts'
import { isSlipOf, joinSpacedLetters } from '../text/near-word.ts'
import { once, type Remembering } from '../text/once.ts'
import { SECTION_QUESTIONS } from '../vocabulary/section-questions.ts'
import { AMBIGUOUS_SECTIONS, STANDARD_SECTION } from '../vocabulary/sections.ts'

/** A heading of a section, as printed. `rest` is what follows it on the line. */
export interface SectionHeading {
  readonly heading: string
  readonly name: string
  readonly rest: string
  /** A common noun too, that may stand in a text by itself. */
  readonly ambiguous: boolean
  /** Printed with a slip; `heading` is as printed. */
  readonly slip: boolean
  /** It says who proposes ("Direktionen indstiller"): below a heading for proposals it is their first line. */
  readonly proposer: boolean
}

/** "BESLUTNINGSFORSLAG FRA SF": a motion, as those who bring it wrote it; what it is about stands in its title. */
const MOTION = /^beslutningsforslag fra (?:(?!om |vedr)[\p{L},]+ ?){1,5}$/u
/** Headings that vary in their second part. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^konsekvenser for (?:\p{L}+ ?){1,4}$/u, 'Konsekvenser'],
  [
    /^økonomiske?(?: og| eller|,)? (?:\p{L}+ ){0,3}(?:konsekvens(?:er)?|forhold|aspekter|rammer|bemærkninger|betydning)$/u,
    'Økonomi'
  ],
  [
    /^(?:juridiske|retlige|planmæssige)(?: og|,)? (?:\p{L}+ ){0,3}(?:konsekvenser|forhold|aspekter|rammer|bemærkninger)$/u,
    'Retsgrundlag'
  ],
  [/^økonomi(?:ske)? og (?:\p{L}+ ?){1,3}$/u, 'Økonomi'],
  [/^bilag til (?:punkt|pkt\.?|sag) nr\.? ?\d{1,4}$/u, 'Bilag'],
  [/^\p{L}{4,30}mæssige (?:konsekvenser|forhold|aspekter|perspektiver)$/u, 'Konsekvenser'],
  [
    /^(?:borgmesteren|direktionen|formanden|sekretariatet|ledelsen|bestyrelsen|administrationen)s (?:bemærkninger|vurdering|redegørelse|kommentarer)$/u,
    'Vurdering'
  ],
  [/^(?:\p{L}+ ){1,2}indstiller$/u, 'Indstilling'],
  [/^\p{L}{3,}s indstilling$/u, 'Indstilling'],
  [/^indstilling (?:fra|til) (?:\p{L}+ ?){1,4}$/u, 'Indstilling'],
  [
    /^(?:ansvarlige?|ansvar|tovholdere?|hvem|udføres af|responsible|owner|who) ?(?:\/|,|og|and) ?(?:frist|tidsfrist|deadline|dato|tid|hvornår|due(?: date)?|when)$/u,
    'Opfølgning'
  ],
  [
    /^(?:frist|tidsfrist|deadline|hvornår|due(?: date)?|when) ?(?:\/|,|og|and) ?(?:ansvarlige?|ansvar|tovholdere?|hvem|responsible|owner|who)$/u,
    'Opfølgning'
  ],
  [MOTION, 'Indstilling'],
  [/^(?:\p{L}+s) (?:udtalelse|høringssvar)$/u, 'Høring']
]
const PROPOSER = /\s(?:indstiller|indstilles)$/u
const BEGINS_QUESTION = /^(?:hv|what|why|who)/iu
const CORE = ['sagsfremstilling', 'indstilling', 'retsgrundlag', 'baggrund', 'vurdering', 'sagsbeskrivelse']
const LONGEST = 60

/** A case's earlier course, begun on the line of its heading: "Sagens forløb 25-03-2027 Havnerådet". */
const TOLD = /^(Sagens forløb|Sagsforløb|Tidligere behandlinger?|Historik)\s\d{1,2}[-./]\d{1,2}[-./]\d{4}\s/iu

/** "ACTION: Anna to write": who does what; the other English word for it stands in chats without a colon, before "@Anna Holt". No text has such a word in capitals. */
const TASK = /^(TO-?DO(?=\s+[@\p{Lu}])|(?:ACTIONS?|TO-?DO|OPFØLGNING)(?=\s?:\s))/u

/** The first three letters of all section words: most lines are told from headings by them. */
const BEGINNINGS = new Set([...STANDARD_SECTION.keys()].map((word) => word.slice(0, 3)))

/** Two or three section words in one heading ("Baggrund og vurdering", "Dialog/høring"): the section is named by the first. */
const joinedSection = (folded: string): string | undefined => {
  const parts = folded.split(/\/| og |, /u)
  if (parts.length < 2 || parts.length > 3) return undefined
  const names = parts.map((part) => STANDARD_SECTION.get(part))
  return names.includes(undefined) ? undefined : names[0]
}

/** What a section answers, asked in its heading ("Hvad handler sagen om?"). */
const questionedSection = (heading: string): string | undefined =>
  BEGINS_QUESTION.test(heading) ? SECTION_QUESTIONS.find(([question]) => question.test(heading))?.[1] : undefined

const standardOf = (heading: string): { name: string; folded: string; slip: boolean } | null => {
  const folded = foldText(joinSpacedLetters(heading))
    .replace(/\s\(\d{1,3}\):?$/u, '')
    .replace(/[\s:.]+$/u, '')
    .replace(/ ?\/ ?/gu, '/')
    .replace(/ & /gu, ' og ')
  const name =
    questionedSection(heading) ??
    STANDARD_SECTION.get(folded) ??
    PATTERNS.find(([pattern]) => pattern.test(folded))?.[1] ??
    joinedSection(folded)
  if (name !== undefined) return { name, folded, slip: false }
  if (folded.includes(' ') || folded.length < 7 || folded.length > 18) return null
  const meant = CORE.find((word) => isSlipOf(folded, word))
  return meant === undefined ? null : { name: STANDARD_SECTION.get(meant) ?? '', folded: meant, slip: true }
}

/** "S A G E N", "Havnerådets indstilling". */
const BEGINS_OTHERWISE = /^(?:\p{L} ){3}|^\p{L}+s indstilling(?::|$)/iu
/** What a heading may end in whatever it begins with. */
const ENDS_HEADING =
  /(?:indstiller|udtalelse|høringssvar|konsekvenser|forhold|aspekter|perspektiver|bemærkninger|vurdering|redegørelse|kommentarer):?$/iu
const couldHead = (plain: string): boolean =>
  plain !== '' &&
  (BEGINNINGS.has(plain.slice(0, 3).toLowerCase()) ||
    (BEGINS_QUESTION.test(plain) && plain.slice(0, LONGEST).includes('?')) ||
    BEGINS_OTHERWISE.test(plain) ||
    (plain.length <= LONGEST && ENDS_HEADING.test(plain)))

/** Reads a line as a section's heading, alone ("Økonomi", "ØKONOMI:") or with its text behind a colon ("Bilag: Kort"); null if it is none. */
export const parseSectionHeading = (plain: string): SectionHeading | null => {
  if (!couldHead(plain)) return null
  if (plain.length <= LONGEST) {
    const alone = standardOf(plain)
    if (alone !== null)
      return {
        heading: plain,
        name: alone.name,
        rest: '',
        ambiguous: AMBIGUOUS_SECTIONS.has(alone.folded),
        slip: alone.slip,
        proposer: PROPOSER.test(alone.folded)
      }
  }
  const told = TOLD.exec(plain)
  if (told?.[1] !== undefined)
    return {
      heading: told[1],
      name: 'Historik',
      rest: plain.slice(told[1].length).trim(),
      ambiguous: false,
      slip: false,
      proposer: false
    }
  const task = TASK.exec(plain)?.[1]
  if (task !== undefined)
    return {
      heading: task,
      name: 'Opfølgning',
      rest: plain.slice(task.length).replace(/^[\s:]+/u, ''),
      ambiguous: false,
      slip: false,
      proposer: false
    }
  const colon = plain.slice(0, LONGEST).indexOf(':')
  if (colon < 4) return null
  const before = standardOf(plain.slice(0, colon))
  if (before === null || before.slip || MOTION.test(before.folded)) return null
  return {
    heading: plain.slice(0, colon),
    name: before.name,
    rest: plain.slice(colon + 1).trim(),
    ambiguous: AMBIGUOUS_SECTIONS.has(before.folded),
    slip: false,
    proposer: PROPOSER.test(before.folded)
  }
}

/** The same of a line, worked out once. */
export const sectionHeadingOf = once((line: Remembering & { readonly plain: string }) =>
  parseSectionHeading(line.plain)
)
