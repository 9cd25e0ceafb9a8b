/** A number as journals write them: "26/1234", "19-012345K", "330-2026-12", "2026-0012345", "85.02.02-G01-5-17", "EMN-2026-01234". */
const FORM = String.raw`\d{2}(?:\d{2})?[/-]\d{4,7}[A-ZÆØÅ](?![\p{L}\d])|\d{2}(?:-\d{1,5}){2,3}-\d{2}(?![\d/])|(?:[A-ZÆØÅ]{1,4}-?)?\d{2}(?:\d{2})?[/-]\d{1,7}(?![\d/]|-\d)|\d{5,7}-20\d{2}(?![\d/-])|\d{1,3}-\d{4}-\d{1,7}|\d{2}\.\d{2}\.\d{2}[-\s]?[A-ZÆØÅ]\d{2}(?:-\d{1,5}){1,3}|\d-\d{2}(?:-\d{1,3}){0,3}-\d{1,5}-\d{2}(?![\d/-])|[A-Z]{2,5}-\d{4}-\d{1,7}`
const LABEL = String.raw`(?:acadre|esdh|edoc|sbsys|kmd|sags?)[-\s]?(?:sags?)?[-\s]?(?:nr|nummer|id(?:ent)?|no)?\.?|sags?\.?\s?(?:nr|nummer|id(?:ent)?|no)\.?|s\.\s?nr\.|case\s?(?:no|number|nr|id)?\.?|file\s?(?:no|number)\.?|file(?=:)`
const JOURNAL = String.raw`journal[-\s]?(?:nr|nummer|no)?\.?|j\.?\s?nr\.?|jnr\.?|kle(?:-?nr)?\.?`
/** Labels that no meeting's items are counted by. */
const NUMBERED_JOURNAL = String.raw`[Jj]\.?\s?[Nn]r\.?|[Jj]ournal\s?(?:nr|nummer)\.?`

const WHOLE = new RegExp(`^\\(?(${FORM})\\)?\\.?$`, 'u')
const LABELLED = new RegExp(
  `(?<![\\p{L}\\d])(?:${LABEL})(?:\\s?\\(\\p{L}{2,6}\\))?\\s?:?\\s{0,4}((?=[^\\s,;()]*\\d)(?:\\d{4}/\\d{5}\\s\\d{3}(?!\\d)|${FORM}|[\\p{L}\\d][\\p{L}\\d./-]{2,30}))`,
  'iu'
)
/** A journal's number by its class, the case's letter and number, and the year: "00.01 P27/04". */
const CLASS_BY_YEAR = String.raw`\d{2}\.\d{2}(?:\.\d{2})?\s[A-ZÆØÅ]\d{2}\/\d{2}(?!\d)`
const JOURNALLED = new RegExp(
  `(?<![\\p{L}\\d])(?:${JOURNAL})\\s?:?\\s{0,4}((?=[^\\s,;()]*\\d)(?:${FORM}|${CLASS_BY_YEAR}|\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,3})?\\s-\\s\\d{1,5}/\\d{2,4}(?!\\d)|[\\p{L}\\d][\\p{L}\\d./-]{2,30}))`,
  'iu'
)
const TRAILING = new RegExp(
  `\\s*[([](?:sag(?:snr\\.?|s?\\s?nr\\.?)?:?\\s*|case(?:\\s?no\\.?)?:?\\s*|j\\.?nr\\.?:?\\s*)?(${FORM})[)\\]]\\s*$`,
  'iu'
)
const LABEL_ALONE = new RegExp(`^(?:${LABEL}|${JOURNAL})\\s?:?$`, 'iu')

/** A subject class of the municipalities' file plan, with or without the numbers that a journal adds: "05.02.00G01", "81.38.04-P35-1-27", "81.38.04". */
const CLASS = String.raw`\d{2}\.\d{2}(?:\.\d{2})?[-.\s]?[A-ZÆØÅ]\d{2}(?:-\d{1,5}){0,3}|\d{2}\.\d{2}\.\d{2}`
/** The case's own number beside such a class. */
const OWN = String.raw`\d{2}(?:\d{2})?[/-]\d{1,7}(?![\d/-])|\d{3}-\d{4}-\d{1,7}|[A-Z]{2,5}-\d{4}-\d{1,7}`
const BETWEEN = String.raw`(?:\s?[-–|,;:/]\s?|\s)`
/** A class and the case's own number in one line, whichever is first: "05.02G00 - 2027/03108", "81.38.04.P35   27/95". */
const CLASS_AND_NUMBER = new RegExp(
  `^(?:KLE[-\\s]?(?:nr)?\\.?\\s?:?\\s?)?(?:${CLASS})${BETWEEN}(?:[Ss]ag\\p{Ll}{0,7}\\.?\\s?:?\\s?)?\\(?(${OWN})\\)?$`,
  'u'
)
const NUMBER_AND_CLASS = new RegExp(`^(${OWN})${BETWEEN}\\(?(?:KLE[-\\s]?(?:nr)?\\.?\\s?:?\\s?)?(?:${CLASS})\\)?$`, 'u')
/** A number and the initials of who handles the case. */
const NUMBER_AND_INITIALS = new RegExp(`^(${OWN})(?:\\s[-–/|]\\s|\\s)[A-ZÆØÅ]{2,5}$`, 'u')
/** A number and, set apart, who handles the case: "EMN-2027-00118     Sagsbeh. Anna Holt", "EMN-2027-00118 / sagsbehandler: aho". */
const NUMBER_AND_HANDLER = new RegExp(
  `^(${OWN})\\s(?:[-–|/]\\s)?(?:[Ss]agsbeh(?:andler)?\\.?|[Aa]nsvarlig|[Kk]ontakt(?:person)?)(?:\\s?:\\s\\p{Ll}{2,8}|\\s?:?\\s\\p{Lu}[\\p{L} .-]{1,50})$`,
  'u'
)
/** Behind a class a dash without blanks goes on with its own numbers. */
const CLASS_TRAILING = new RegExp(`\\s+[([]?(?:${CLASS})(?!-)${BETWEEN}(${OWN})[)\\]]?$`, 'u')

/** Between the initials or the subject class before it and what a system prints behind: "ABCDEF / 27/1177 ÅBEN SAG", "22.01.00.P00 27/19118 Åben sag BEV, ØK". */
const AMONG_OTHERS = new RegExp(
  String.raw`^(?:[A-ZÆØÅ]{2,8}|[A-ZÆØÅ]\d{2}\/\p{L}{2,8}|\d{2}\.\d{2}(?:\.\d{2})?[.\s-]?[A-ZÆØÅ]\d{2}(?:-\d{1,5}){0,3})(?:\s?\/)?\s(${FORM})(?:\s(?:ÅBEN|Åben|åben|ÅBENT|Åbent|LUKKET|Lukket|lukket)\s(?:SAG|[Ss]ag|PUNKT|[Pp]unkt))?(?:\s[A-ZÆØÅ]{2,5}(?:,\s?[A-ZÆØÅ]{2,5}){0,8})?$`,
  'u'
)
const clean = (text: string): string => text.replace(/[.,;:/-]+$/u, '')

const TRAILING_LABELLED = new RegExp(
  `\\s+[–—-]\\s+(?:sags?(?:nr|nummer)?\\.?|sags?\\s?nr\\.?)\\s?:?\\s?(${FORM})\\s*$`,
  'iu'
)

const besideOther = (plain: string): string | null =>
  CLASS_AND_NUMBER.exec(plain)?.[1] ?? NUMBER_AND_CLASS.exec(plain)?.[1] ?? NUMBER_AND_INITIALS.exec(plain)?.[1] ?? null

/** "2027-2029" is a term of years. */
const TERM_OF_YEARS = /^\(?(?:19|20)\d{2}[-/](?:19|20)\d{2}\)?\.?$/u
/** The case number that is all a line says, or null. A document number ("369057/26") is none. */
export const caseNumberAlone = (plain: string): string | null =>
  (TERM_OF_YEARS.test(plain) ? null : WHOLE.exec(plain)?.[1]) ??
  (plain.length < 60 ? besideOther(plain) : null) ??
  (plain.length < 90 ? (AMONG_OTHERS.exec(plain)?.[1] ?? NUMBER_AND_HANDLER.exec(plain)?.[1] ?? null) : null)

/** The case number behind a label ("Sagsnr.: 330-2026-12", "Journalnr. 26-1"). A case's own number counts before a journal's. */
export const caseNumberLabelled = (plain: string): string | null => {
  const journal = JOURNALLED.exec(plain)?.[1]
  // "A09" is what a copy left of a journal number.
  const found = LABELLED.exec(plain)?.[1] ?? (journal !== undefined && journal.length > 3 ? journal : undefined)
  if (found === undefined) return (SHORT_JOURNAL.exec(plain) ?? REFERENCE.exec(plain))?.[1] ?? null
  const number = clean(found)
  // "Sag nr. 12" counts the meeting's items; "Sagsnr. 7120" does not.
  const isCount = /^\d{1,4}$/u.test(number) && !(/^\d{3,4}$/u.test(number) && NUMBER_OF_CASE.test(plain))
  return isCount ? null : number
}

/** "Ref.: HBN-27-031", "Our ref. HBN-2027-31": letters, year and number behind the word. */
const REFERENCE = /^(?:our\s|vores\s)?ref(?:erence)?\.?(?:\sno\.?)?\s?:?\s([A-ZÆØÅ]{2,5}-\d{2}(?:\d{2})?[-/]\d{2,6})$/iu
/** A line that is a journal's own short number: "J.nr. 214". */
const SHORT_JOURNAL = new RegExp(`^(?:${NUMBERED_JOURNAL})\\s?:?\\s?(\\d{1,4})$`, 'u')
/** A label in one word, that no meeting's items are counted by. */
const NUMBER_OF_CASE = /(?<!\p{L})sags(?:nr|nummer|id)\.?\s?:?\s{0,4}\d/iu
/** Whether the number in this line is a journal's only, so that a case's own number may still replace it. */
export const isJournalOnly = (plain: string): boolean => !LABELLED.test(plain) && JOURNALLED.test(plain)

/** Whether a line is a label that waits for a case number in the next line. */
export const isCaseLabelAlone = (plain: string): boolean => /\p{L}/u.test(plain) && LABEL_ALONE.test(plain)

/** Numbers long enough to be told from years ("2014/15") and counts without brackets or label. */
const UNMISTAKABLE = String.raw`\d{2}\/\d{3,7}|\d{4}[-/]\d{5,7}|\d{3}-\d{4}-\d{1,7}|\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}(?:-\d{1,5}){1,3}|[A-Z]{2,5}-\d{4}-\d{4,7}`
const TRAILING_BARE = new RegExp(
  `(?<!(?<!\\p{L})(?:nr|nummer|jf)\\.?)(?:\\s*[,|]|\\s[/–—-])?\\s+(?:(?:sags?(?:nr|nummer)?\\.?|j\\.?\\s?nr\\.?|journal(?:nr|nummer)\\.?|case(?:\\s?(?:no|number)\\.?)?)\\s?:?\\s?)?(${UNMISTAKABLE})$`,
  'iu'
)
const LEADING = new RegExp(
  `^[([]?(?:[Ss]ags?(?:nr|nummer)?\\.?\\s?:?\\s?)?(${UNMISTAKABLE})[)\\]]?\\s?[-–:.,]?\\s+(?=["“]?\\p{Lu})`,
  'u'
)
/** "J.nr. 214 Ny kaj": a journal's own number before the title. */
const LEADING_JOURNAL = new RegExp(
  `^(?:${NUMBERED_JOURNAL})\\s?:?\\s?(\\d{1,5}(?:[./-]\\d{1,5}){0,3})\\s?[-–:.,]?\\s+(?=["“]?\\p{Lu})`,
  'u'
)

/** A case number at the end of a title (in brackets, labelled, or by itself) or before it, and the title without it. */
export const caseNumberTrailing = (title: string): { title: string; caseNumber: string } | null => {
  const leading = LEADING.exec(title) ?? LEADING_JOURNAL.exec(title)
  if (leading?.[1] !== undefined) return { title: title.slice(leading[0].length), caseNumber: leading[1] }
  const match =
    CLASS_TRAILING.exec(title) ?? TRAILING.exec(title) ?? TRAILING_LABELLED.exec(title) ?? TRAILING_BARE.exec(title)
  return match?.[1] === undefined || match.index === 0
    ? null
    : { title: title.slice(0, match.index), caseNumber: match[1] }
}
