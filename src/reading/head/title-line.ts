import { fullNames, WEEKDAYS } from '../../domain/calendar-names.ts'
import type { MinutesDocument } from '../../domain/minutes.ts'
import { findDates } from '../text/calendar-dates.ts'
import { isForumName } from '../text/forum-name.ts'
import { joinSpacedLetters } from '../text/near-word.ts'
import { KIND_WORDS } from '../vocabulary/head-labels.ts'
import { TELLING_TITLES } from '../vocabulary/item-labels.ts'

const NOISE = `(?<!\\p{L})(?:${WEEKDAYS.flatMap(fullNames).join('|')}|ordinære?t?|ekstraordinære?t?|ordinary|extraordinary|åbent|åben|åbne|lukket|offentligt?|udkast til|udkast|godkendt|foreløbigt?|til|fra|for|af|i|på|of|the|from|møde[trn]?|mødet|meeting|den|d\\.?|held|afholdt|on|kl\\.?|klokken|at)(?![\\p{L}])`
const NOISE_BEFORE = new RegExp(`^(?:\\s|${NOISE})+`, 'iu')
const NOISE_BEHIND = new RegExp(`(?:\\s|,|${NOISE}|(?<!\\p{L})nr\\.?)+$`, 'iu')
/** "mødet i Den Grønne Styregruppe": an article that is a part of the name. */
const ARTICLE_OF_NAME = /(?<=^|\s)Den(?=\s\p{Lu}\p{Ll}+e\s\p{Lu})/u
const TIMES = /(?<!\d)\d{1,2}[.:]\d{2}(?::\d{2})?(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?|kl\.?\s?\d{1,2}(?:[.:]\d{2})?(?!\d)/giu

const kindPattern = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')
const KINDS = KIND_WORDS.map(([word, kind]): [RegExp, MinutesDocument['kind']] => [kindPattern(word), kind])
/** Ends of all these words: most lines have none, and what begins with any letters would be tried at each word. */
const MAY_NAME_KIND = new RegExp(KIND_WORDS.map(([word]) => word.replaceAll(String.raw`\p{L}*`, '')).join('|'), 'iu')
/** The kind of document that a line names, and what else it says. */
export const kindIn = (plain: string): { kind: MinutesDocument['kind']; rest: string } | null => {
  const text = joinSpacedLetters(plain)
  if (!MAY_NAME_KIND.test(text)) return null
  for (const [word, kind] of KINDS) {
    const at = word.exec(text)
    if (at !== null) return { kind, rest: `${text.slice(0, at.index)} ${text.slice(at.index + at[0].length)}` }
  }
  return null
}

/** A text without its complete dates. */
export const withoutDates = (text: string): string => {
  let out = ''
  let from = 0
  for (const mention of findDates(text)) {
    if (mention.year === null) continue
    out += `${text.slice(from, mention.start)} `
    from = mention.end
  }
  return out + text.slice(from)
}

/** A text without its dates, also those without a year. */
const withoutDays = (text: string): string => {
  let out = ''
  let from = 0
  for (const mention of findDates(text)) {
    out += `${text.slice(from, mention.start)} `
    from = mention.end
  }
  return out + text.slice(from)
}

/** "Referat af møde i X": X is a forum, whatever its name. */
const MEETING_OF =
  /(?:referat|dagsorden|protokol|minutes|agenda)\s+(?:af|fra|til|for|of)\s+(?:\p{L}+\s+){0,2}?(?:møde[t]?(?:\s+nr\.?\s?\d{1,3})?\s+i|meeting\s+of(?:\s+the)?)\s+(\p{Lu}[^,:;()]{2,70}?)(?=$|[,:;(]|\s(?:(?:den(?!\s\p{Ll}{3,}e\s(?:region|del|egn|kommune))|kl)(?!\p{L})|d\.|(?:man|tirs|ons|tors|fre|lør|søn)dag|\d))/iu

/** "Fra møde i bestyrelsen for X", "Møde i bestyrelsen for X", below "Referat". */
const MEETING_IN =
  /^(?:(?:af|fra|til)\s+)?(?:\p{L}+\s+)?møde[t]?\s+i\s+(\p{L}[^,:;()]{2,70}?)(?=$|[,:;(]|\s(?:(?:den|kl)(?!\p{L})|d\.|(?:man|tirs|ons|tors|fre|lør|søn)dag|\d))/iu

/** "Mødet i Faglig gruppe Nord", on a line of its own. */
const MEETING_ALONE = /^mødet?\si\s(\p{Lu}[^,:;().\d]{3,70})$/u

/** "Her er mine noter fra Havnerådets møde tirsdag den 4. maj 2027": whose meeting a sentence speaks of, before its day. */
const WHOSE_MEETING =
  /\s(?:fra|af|på)\s(\p{Lu}[\p{L}-]{2,40}(?:rådet|udvalget|nævnet|bestyrelsen|kommissionen|gruppen|direktionen|ledelsen|forum))s\s(?:\p{Ll}{4,14}\s)?møde\s(?:den\s|d\.\s|(?:man|tirs|ons|tors|fre|lør|søn)dag|\d)/u

/** "Havnerådet har besluttet": the title over news of a meeting. */
const HAS_DECIDED = /^(\p{Lu}[^.,:;\d]{3,60})\shar\s(?:besluttet|vedtaget)$/u

/** The forum that such a line names. */
export const meetingOf = (plain: string): string | null => {
  const name = (MEETING_OF.exec(plain) ??
    MEETING_IN.exec(plain) ??
    MEETING_ALONE.exec(plain) ??
    HAS_DECIDED.exec(plain) ??
    WHOSE_MEETING.exec(plain))?.[1]?.trim()
  if (name === undefined || (!/^\p{Lu}/u.test(name) && !isForumName(name))) return null
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** "Direktionsmøde", "Ældrerådsmøde", "chefgruppemøde": the forum is in the meeting's name. */
const MEETING_WORD =
  /(?<!\p{L})(\p{L}*)(?:(direktion|udvalg|råd|nævn|bestyrelse|kommission|repræsentantskab|ledelse)s|((?:chef|leder|styre|projekt|koordinations|ledelses)gruppe))møde(?:t)?(?!\p{L})/iu
const DEFINITE: Readonly<Record<string, string>> = {
  repræsentantskab: 'et',
  direktion: 'en',
  udvalg: 'et',
  råd: 'et',
  nævn: 'et',
  bestyrelse: 'n',
  kommission: 'en',
  ledelse: 'n'
}

/** "Direktionsreferat", "Chefmødereferat": the meeting and its minutes in one word. */
const MINUTES_OF =
  /(?<!\p{L})(\p{L}*(?:direktion|bestyrelse|kommission|(?<=\p{L})(?:udvalg|råd|nævn))s|\p{L}*(?:chef|leder|styre|projekt|koordinations|ledelses)gruppe|(?:chef|leder|stabs|personale|afdelings)(?=møde))(?:møde)?(referat|dagsorden|protokol)(?!\p{L})/giu
const partMinutes = (text: string): string => text.replace(MINUTES_OF, '$1møde $2')

const WHOLE_GENITIVE =
  /((?<!\p{L})\p{L}{0,30}(?:udvalget|rådet|nævnet|bestyrelsen|kommissionen|gruppen)\sfor\s[^.:;]{2,60}\p{L})s(?=\s(?:ordinære\s|ekstraordinære\s)?møde[t]?(?!\p{L}))/iu
/** A sentence about a forum is not its name. */
const DOES_SOMETHING =
  /\s(?:afholder|afholdes|afholdt|holdes|holder|holdt|har|havde|er|var|blev|bliver|skal|kan|vil|mødes|beslutter|besluttede|indkalde[rs]|indkaldes|meets|will|has|is|was)(?!\p{L})/u
/** "BYRÅDET 2026 - 2029": a term of office whose dash parts nothing. */
const TERM_APART = /(?<!\d)((?:19|20)\d{2})\s[-–]\s((?:19|20)\d{2})(?!\d)/u
/** "Sundhedsklynge Vest – fagligt forum": behind the dash, in small letters, what it is. */
const SAID_BEHIND_DASH = /^\p{Lu}[^–:.,\d]{2,50}\s[–-]\s(\p{Ll}[^–:.,\d]{3,50})$/u
/** The same in capitals: "SUNDHEDSKLYNGE VEST - FAGLIGT FORUM". */
const CAPITALS_BEHIND_DASH = /^\p{Lu}[\p{Lu} ]{2,50}\s[–-]\s(\p{Lu}[\p{Lu} ]{3,50})$/u
/** "Bestyrelsesmøde i afdelingsbestyrelsen": the body that meets, behind the word for its meeting. */
const MEETING_IN_BODY =
  /(?<!\p{L})\p{L}{2,30}møde[t]?\s(?:i|for)\s(?=\p{L}*(?:bestyrelsen|udvalget|rådet|nævnet|kommissionen|gruppen)(?!\p{L}))(\p{L})/giu
/** The forum that a title line names: what remains without kind, date, time and small words, if it can be a forum's name. */
export const forumIn = (plain: string): string | null => {
  const parted = partMinutes(plain).replace(TERM_APART, '$1-$2')
  const behind = SAID_BEHIND_DASH.exec(plain)?.[1] ?? CAPITALS_BEHIND_DASH.exec(plain)?.[1] ?? ''
  if (isForumName(behind) && kindIn(plain) === null && !/(?<!\p{L})møde/iu.test(plain)) return plain
  let text = withoutDays(kindIn(parted)?.rest ?? parted)
  text = (kindIn(text)?.rest ?? text)
    .replace(TIMES, ' ')
    .replace(/\p{Extended_Pictographic}\ufe0f?/gu, ' ')
    .replace(
      /\((?:\s*|\p{Lu}{1,5}-?\d{1,4}|\p{Lu}{1,4}\s\d{1,3}[-/]\d{2,4}|\d{4}[^)]*|åben|lukket|[^)]*dagsorden[^)]*|(?:ekstra)?ordinært[^)]*|møde\s(?:nr\.?\s?)?\d[^)]*)\)/giu,
      ' '
    )
    .replace(/(?<!\p{L})møde\snr\.?\s?\d{1,3}(?:\/\d{2,4})?(?=\s(?:i|af|for)\s)/giu, 'møde')
    // "Havnerådets 5. møde": which of the year's, behind whose it is.
    .replace(/(?<=\p{L}s) \d{1,3}\.(?=\s(?:\p{L}{4,20}e\s)?møde(?!\p{L}))/giu, '')
    // "Havnerådsmøde 2": which of the year's.
    .replace(/(?<=\p{L}møde)\s(?:nr\.?\s?)?\d{1,3}(?:\/\d{2,4})?(?=\s*$)/iu, '')
    .replace(/(?<=\p{L})['’]s(?!\p{L})/gu, '')
    // "Grønt Råds møde", "Havneforums møde": whose meeting it is.
    .replace(
      /(?<=(?:råd|udvalg|forum|nævn|bestyrelse|kommission|direktion|ledelse|gruppe|rådet|udvalget|nævnet))s(?=\s(?:ordinære\s|ekstraordinære\s)?møde[t]?(?!\p{L}))/giu,
      ''
    )
    // "Til Havnerådets medlemmer", "Til medlemmerne af Havnerådet": to whom it is sent.
    .replace(
      /(?<=(?:rådet|udvalget|nævnet|forum|bestyrelsen|kommissionen|direktionen|ledelsen|gruppen|byrådet))s\s(?:medlemmer|deltagere)(?!\p{L})/giu,
      ''
    )
    .replace(/^(?:til\s)?(?:alle\s)?medlemmer(?:ne)?\s(?:af|i)\s(?=\p{Lu})/iu, '')
    // "Udvalget for Kultur og Fritids møde": the whole name is in the genitive.
    .replace(WHOLE_GENITIVE, '$1')
    .replace(MEETING_IN_BODY, (_, first: string) => first.toUpperCase())
    .replace(MEETING_WORD, (_, before: string, body?: string, group?: string) => {
      const ending = DEFINITE[(body ?? '').toLowerCase()] ?? 'n'
      const kind = `${before}${body ?? group ?? ''}`
      const name = `${kind}${kind === kind.toUpperCase() ? ending.toUpperCase() : ending}`
      return name.charAt(0).toUpperCase() + name.slice(1)
    })
  for (const segment of text.split(
    /\s(?:[-–|·]|\/\/)\s|\s\/\/$|(?<!(?<!\p{L})(?:stk|sct|skt|st|sdr|gl|ll))\.\s|\si\s(?=[^,]{2,40}kommune)|:\s|\s{2,}|\s(?=møde\s?(?:nr|\d{1,3}\/))|,\s(?=[^,]{2,40}\s(?:kommune|municipality)$)|,\s(?=kl(?!\p{L})|mødelokale|lokale|den\s|d\.)|\s(?=side(?:nr\.?)?\s?\d)|(?<!\p{L})kl\.?(?!\p{L})|\s(?:i|på)\s(?=mødelokale|byråds|lokale|rådhus)/iu
  )) {
    const name = segment
      .replace(/\s+/gu, ' ')
      // "Tak for et godt møde i Grønt Råd", "Hermed referat fra mødet i …": whose it was.
      .replace(/^\P{L}*\p{L}.*(?<!\p{L})møde[t]?\si\s(?=\p{Lu})/u, '')
      .replace(/\sden\s?,.*$/iu, '')
      .replace(/^[\s,:–|·-]+|[\s,:–|·-]+$/gu, '')
      .replace(ARTICLE_OF_NAME, '\u2060$&')
      .replace(NOISE_BEFORE, '')
      .replace('\u2060', '')
      .replace(NOISE_BEHIND, '')
      .trim()
    const twice = name.split(/\s\/\s/u)
    // "Fællesbestyrelsen / Joint Board": the name in two languages.
    if (twice.length === 2 && twice.every((one) => /^\p{Lu}/u.test(one) && isForumName(one))) return twice[0] ?? null
    if (
      name === '' ||
      DOES_SOMETHING.test(name) ||
      // "Oversigt over dagsordener for byrådet": what a page of a site lists.
      /^(?:oversigt|liste)\sover\s/iu.test(name) ||
      // Who writes for it: no body that meets.
      /^sekretariatet for\s/iu.test(name) ||
      // "Nyt fra udvalg": what an item is called.
      TELLING_TITLES.test(name) ||
      // "Om os / Kommissionen": where a page stands in its site.
      /\s[/>»]\s/u.test(name) ||
      /kommune$/iu.test(name) ||
      !isForumName(name) ||
      !/^[\p{Lu}"“§]/u.test(name)
    )
      continue
    const genitive = /^(.+(?:et|en|ens|ets|valgets|rådets))s$/u.exec(name)
    return name.endsWith('ets') || name.endsWith('ens') ? name.slice(0, -1) : (genitive?.[1] ?? name)
  }
  return null
}

/** "Byggemøde nr. 9", "Teammøde, uge 12": which of many it is. */
const COUNTED = /,?\s(?:nr\.?\s?\d{1,4}(?:\s?\/\s?\d{2,4})?|uge\s\d{1,2})(?!\d)/giu
/** "Mandagsmødet  kl. 13-14.30": when, behind what the meeting is called. */
const STRETCH_BEHIND =
  /[\s,–-]+kl(?:okken)?\.?\s?\d{1,2}(?:[.:]\d{2})?(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d{2})?)?\.?$/iu
/** "Personalemøde i Havneafdelingen", "LMU-møde": a meeting that no standing forum holds, or that is called by its letters. */
const KIND_OF_MEETING =
  /^(?:(?:af|fra|til|for)\s)?(?!(?:ordinært|ekstraordinært|næste)\s|forældremøde)(?:(\p{L}{3,}møde[t]?(?:\s(?:i|for|med|mellem|om|på)\s\p{L}[\p{L} ,&-]{2,60})?)|(\p{Lu}{2,6})-møde)[\s,:]*$/iu
/** "Teammøde Ydelse": the name of who meets right behind the word. */
const MEETING_OF_TEAM = /^(?:(?:af|fra|til|for)\s)?(\p{L}{4,}møde(?:\s\p{Lu}[\p{L}&-]*){1,4})[\s,:]*$/u
/** "tværfagligt møde", "Ugentligt møde i Havneteamet": what kind of meeting an adjective says; these say none. */
const ADJECTIVE_AND_MEETING =
  /^(?:(?:af|fra|til|for)\s)?(?!(?:ordinært|ekstraordinært|næste|sidste|godt|åbent|lukket|offentligt|holdt|afholdt|hele|dette|mødet)\s)(\p{L}{4,}t\smøde(?:\s(?:i|for|med|mellem|om|på)\s\p{L}[\p{L} ,&-]{2,60})?)[\s,:]*$/iu
/** The kind of meeting that a title line names where it names no forum, or null. */
export const meetingKindIn = (plain: string): string | null => {
  const parted = partMinutes(plain)
  const text = withoutDays(kindIn(parted)?.rest ?? parted)
    .replace(COUNTED, '')
    .replace(STRETCH_BEHIND, '')
    .replace(/^[\s–-]+|[\s,–-]+$/gu, '')
    .replace(/[\s,–-]+(?:den|d\.|fra|af)$/iu, '')
  const [, kind, letters] = KIND_OF_MEETING.exec(text) ?? []
  const named = kind ?? MEETING_OF_TEAM.exec(text)?.[1] ?? ADJECTIVE_AND_MEETING.exec(text)?.[1]
  return letters?.toUpperCase() ?? (named === undefined ? null : named.charAt(0).toUpperCase() + named.slice(1))
}

/** "Emne: Referat af redaktionsmøde", "Subject: SV: Minutes of …": what a mail is about. */
const SUBJECT = /^(?:(?:emne|subject|vedr|vedrørende|angående|re|sv|vs|fwd?)\.?\s?:\s*){1,4}(?=\S)/iu
/** The title in a mail's subject; other lines unchanged. */
export const withoutSubject = (plain: string): string => {
  const title = plain.length > 300 ? plain : plain.replace(SUBJECT, '')
  return title !== plain && kindIn(title) !== null ? title : plain
}

/** A sentence in the head, as web pages have them before the minutes: it does not say when this meeting was. */
export const isProse = (plain: string): boolean => plain.length > 80 && /\p{Ll}\.$/u.test(plain)
