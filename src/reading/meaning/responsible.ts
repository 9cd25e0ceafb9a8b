import { MONTH_PATTERN } from '../../domain/calendar-names.ts'
import type { Responsible } from '../../domain/minutes.ts'
import { splitSentences } from '../../domain/sentences.ts'
import { isForumWord } from '../text/forum-name.ts'
import { bareName, readPersons } from '../text/person-names.ts'
import {
  AREAS_OF_OFFICE,
  NAMES_LIKE_NOUNS,
  NO_TASK_VERBS,
  OFFICE_ENDINGS,
  PERSONS_TASK_VERBS,
  TASK_VERBS as PRINTED_VERBS
} from '../vocabulary/decision-language.ts'

/** Verbs of two words may be parted by the end of a line. */
const wrapped = (verbs: string): string => verbs.replaceAll(' ', String.raw`\s+`)
const TASK_VERBS = wrapped(PRINTED_VERBS)
const ROLE =
  '(?:tovholdere?|kontaktperson(?:er)?|hovedansvarlige?|(?:projekt|proces|sags|opgave|kontrakt)?ansvarlige?|(?:del)?projektledere?|programledere?|(?:styregruppe|arbejdsgruppe|projektgruppe)(?:formand|leder)|(?:projekt|system|proces|opgave|produkt)ejere?|projekt ejer|responsible|lead)'
const SHORT_NAME = '[A-ZÆØÅ]{2,7}(?:[/-][A-ZÆØÅ]{2,7})*'
const PERSON = String.raw`\p{Lu}[\p{Ll}'’.]+(?:-\p{Lu}?[\p{Ll}'’.]+)*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|af|von|van|de)){0,3}`
/** "Staben", "Havnestaben": an office's word stands alone with a capital, too. */
const ANY_OFFICE = OFFICE_ENDINGS.split('|')
  .map((ending) => `[${ending.charAt(0).toUpperCase()}${ending.charAt(0)}]${ending.slice(1)}`)
  .join('|')
const OFFICE = String.raw`(?:\p{Lu}[\p{L}-]*\s+(?:og\s+)?){0,3}[\p{L}-]*(?:${ANY_OFFICE})(?:\s+(?:for|i)\s+\p{Lu}[\p{L}-]*(?:\s+(?:og\s+)?\p{Lu}[\p{L}-]*){0,3})?`
const ACTOR = `(?:${SHORT_NAME}|${OFFICE}|${PERSON})`
const ACTORS = String.raw`${ACTOR}(?:(?:,\s+|\s+og\s+)${ACTOR}){0,3}`

const IN_BRACKETS = new RegExp(String.raw`((?:${ACTOR}))\s*\(\s*(?:er\s+)?${ROLE}[^)]*\)`, 'u')
const IS_ROLE = new RegExp(
  String.raw`(?:^|[,;:.–-]\s+|\s|\sv\/\s?)(${ACTORS})\s+(?:er|bliver|is|are|fungerer som|udpeges som|udpeges til|som)\s+(?:fortsat\s+|fælles\s+|overordnet\s+|den\s+)?${ROLE}(?!\p{L})`,
  'u'
)
/** The next holder of the same sentence, with the role again or left out: ", og B er tovholder for Y", ", B for Y og C for Z". */
const NEXT_HOLDER = new RegExp(
  String.raw`(?:,\s+(?:og\s+)?|\sog\s+|;\s+)(${PERSON}|${SHORT_NAME})\s+(?:(?:er|bliver|is)\s+${ROLE}\s+)?(?:for|på)\s+\p{L}`,
  'gu'
)
/** "Tovholder på X: ", "ansvarlig er ": whose names follow. Names are told by their capitals, words of a role are not. */
const ROLE_IS = new RegExp(
  String.raw`(?<!\p{L})${ROLE}(?:\s+(?:for|på)\s+[^:.]{1,60}?)?\s*(?::|–|-|\s(?:er|bliver|is)\s)\s*(?=["“”'’(]?\p{L})`,
  'giu'
)
const LEADING_ACTORS = new RegExp(`^(${ACTORS})`, 'u')
const afterRole = (sentence: string): string | undefined => {
  for (const match of sentence.matchAll(ROLE_IS)) {
    const actors = LEADING_ACTORS.exec(sentence.slice(match.index + match[0].length))?.[1]
    if (actors !== undefined) return actors
  }
  return undefined
}
/** When something is to be done, between who does it and the verb, as subordinate clauses have it. */
const LATER = String.raw`(?:inden|senest|til|i|på|snarest|straks|derefter|løbende|også|fortsat)(?:\s+(?:næste|kommende|den|det|uge|løbet|af|\p{L}*behandling|\p{L}*møde|\p{L}*mødet|året|måneden|\d{1,2}\.?|${MONTH_PATTERN})){0,4}`
const DOES = new RegExp(
  String.raw`(?:^\(?|[;:–]\s+|,\s+(?:og\s+|at\s+|så\s+)?|\sog\s+|\sat\s+)(${ACTORS})\s+(?:(?:vil|skal|bedes)\s+(?!(?:være|have)(?!\p{L}))(?:(?:[^,.;:]{0,60}\s)?(?!(?:kunne|skulle|ville|måtte|være|have|ske)(?!\p{L}))(?=(?:\p{L}{2,}e|se|gå|stå|få)(?!\p{L})))|(?:${LATER}\s+)?(?=(?:${TASK_VERBS})(?!\p{L})))`,
  'gu'
)
/** "HR-chef Anna Holt": an office before the name that does not begin as names do. */
const TITLE = String.raw`(?:\p{Lu}{2,5}-\p{Ll}+\s+)?`
/** What a person does, and a body does otherwise ("Udvalget drøfter", "finder det rigtigt"). */
const PERSON_DOES = new RegExp(
  String.raw`^${TITLE}(\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}[\p{L}'’.-]*){1,4}(?:\s+og\s+\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}[\p{L}'’.-]*){1,4})?)\s+(?:${wrapped(PERSONS_TASK_VERBS)})(?!\p{L})`,
  'u'
)
/** Somebody by full name, and whatever he or she does: "Anna Holt afprøver spillet". What is said at the meeting is none of it. */
const NAMED_DOES = new RegExp(
  String.raw`^${TITLE}(\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}[\p{L}'’.-]*){1,4})\s+(?!(?:${wrapped(NO_TASK_VERBS)})(?!\p{L}))(?=\p{Ll}{2,}r(?!\p{L}))`,
  'u'
)
/** "Anna Holt will have the text translated", "Anna Holt to report before signing": what English minutes give somebody by name to do. */
const IS_TO_DO =
  /^(\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}[\p{L}'’.-]*){1,4})\s+(?:will|shall|is\sto|to)\s+(?!(?:be|not|retire|leave|resign|attend|take\spart|participate|chair|join|become|remain|continue\sas)(?!\p{L}))\p{Ll}{2,}/u
const SHALL_DO = new RegExp(String.raw`^\s*(?:${TASK_VERBS})(?!\p{L})`, 'iu')
const ANY_ROLE = new RegExp(ROLE, 'iu')
const ANY_TASK = new RegExp(`(?<!\\p{L})(?:vil|skal|bedes|${TASK_VERBS})(?!\\p{L})`, 'iu')
const NO_TASK =
  /^\s*(?:ikke|not)(?!\p{L})|^\s*følger\s+(?:\S+\s+){0,5}?(?:anbefaling|indstilling|forslag)(?:en|erne|et)?(?!\p{L})|^\s*(?:\p{L}+\s+){1,2}(?:ikke|stilling|forbehold|not|afstand|orienteringen|sagen til|del|til efterretning|udgangspunkt|højde)(?!\p{L})|^\s*sender\s+(?:\p{L}+\s+){0,2}tilbage/iu
/** "TPK" and "Maja" act, "Der" and "Skitse 2" do not. */
const NO_ACTOR =
  /^(?:der|det|den|de|dette|disse|her|i|på|ved|hvor|hvad|hvis|når|som|at|man|vi|sagen|punktet|indstillingen|model|modellen|projektet|oplægget|udgiften|forslaget|strategien|for|imod|efter|inden|endvidere|desuden|samtidig|herudover|næste|hver|ny|nye|alle|ingen|et|en|kr|mio|tidsplanen|status|begge|flertallet|et flertal|udvalget|rådet|udvalgets|forslagsstillerne|planen|politikken|nu|ad|there|this|the|item)$/iu

/** A single word acts if it is short for an office or a person's name; "Tilbagekøbsretten" is neither. */
const canAct = (actor: string): boolean =>
  /\s/u.test(actor) || NAMES_LIKE_NOUNS.has(actor) || !/(?:en|et|ne|er)$/u.test(actor) || AN_OFFICE.test(actor)
const AN_OFFICE = new RegExp(`(?:${OFFICE_ENDINGS})$`, 'iu')

const whoOf = (printed: string): string => bareName(printed.replace(/^(?:og|at|så|The)\s+/u, '')) || printed

/** "Laust", "HR-chefen": by themselves a person and an office; "Teknik" beside "Miljøchefen" is half of one. */
const isPersonOrOffice = (part: string): boolean =>
  !part.endsWith('-') && !AREA.test(part) && (AN_OFFICE.test(part) || (/^\p{Lu}\p{Ll}+$/u.test(part) && canAct(part)))
const AREA = new RegExp(`^(?:${AREAS_OF_OFFICE})$`, 'iu')

/** Who is named by such words: each person apart, an office with its title. */
export const eachActor = (printed: string): string[] => {
  const parts = printed.split(/,\s+|\s+og\s+/u).map(whoOf)
  const areApart =
    parts.every((part) => /^\p{Lu}/u.test(part) && (/\s/u.test(part) || /^[A-ZÆØÅ/-]+$/u.test(part))) ||
    (parts.some((part) => AN_OFFICE.test(part)) && parts.every(isPersonOrOffice))
  return areApart ? parts : [readPersons([printed]).names.length > 1 ? printed : whoOf(printed)]
}

/** A person or an office's short name: no noun that a sentence goes on about. */
const isNamed = (actor: string): boolean => canAct(actor) && !NO_ACTOR.test(actor)

const quoted = (text: string): string => {
  const bare = text.replace(/[\s.;:,]+$/u, '').replace(/^[-*•·–o]\s+/u, '')
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare
}

/** Who is said to do something in a sentence, each with the part that says it. */
const doersIn = (sentence: string): { readonly actor: string; readonly part: string }[] => {
  const found: { actor: string; from: number; until: number }[] = []
  if (!ANY_TASK.test(sentence)) return []
  for (const match of sentence.matchAll(DOES)) {
    const actor = match[1] ?? ''
    const last = found.at(-1)
    // Behind the first only who stands beside it does something: "…, og B sender brevet".
    if (last !== undefined && !(/^(?:;|,?\s*og\s|,\s+og\s)/u.test(match[0]) && isNamed(actor))) continue
    const from = match.index + match[0].indexOf(actor)
    const verb = sentence.slice(match.index + match[0].length)
    if (NO_TASK.test(verb) || !canAct(actor)) continue
    if (!SHALL_DO.test(verb) && !/(?:vil|skal|bedes)\s/u.test(match[0].slice(match[0].indexOf(actor) + actor.length)))
      continue
    if (last !== undefined) last.until = match.index
    found.push({ actor, from, until: sentence.length })
  }
  return found.map(({ actor, from, until }) => ({ actor, part: sentence.slice(from, until) }))
}

/**
 * Who is to do what: holders of a task ("TPK er tovholder", "tovholder: X", "X (tovholder)") and who is said to do something ("TPK sikrer …").
 * `what` is quoted from the text: the sentence, or its part from the doer on.
 */
export const findResponsible = (text: string): Responsible[] => {
  const found: Responsible[] = []
  const add = (who: string, what: string): void => {
    if (who === 'It' || who.length < 2 || who.length > 80 || NO_ACTOR.test(who)) return
    found.push({ who, what })
  }
  for (const { text: whole } of splitSentences(text)) {
    const sentence = whole.replace(/^[-*•·–]\s+/u, '')
    if (sentence.length > 2000) continue
    const role = !ANY_ROLE.test(sentence) ? null : IN_BRACKETS.exec(sentence) === null ? IS_ROLE.exec(sentence) : null
    const held = !ANY_ROLE.test(sentence)
      ? undefined
      : (IN_BRACKETS.exec(sentence)?.[1] ?? role?.[1] ?? afterRole(sentence))
    if (held !== undefined) {
      const behind = role === null ? sentence.length : role.index + role[0].length
      // Who else holds a part: the first one's part ends there.
      const others = /^\s+(?:for|på)\s/u.test(sentence.slice(behind))
        ? [...sentence.slice(behind).matchAll(NEXT_HOLDER)]
        : []
      const cuts = [0, ...others.map((one) => behind + one.index), sentence.length]
      const named = [held, ...others.map((one) => one[1] ?? '')]
      for (const [place, printed] of named.entries()) {
        const part = sentence.slice(cuts[place], cuts[place + 1]).replace(/^[\s,;]+(?:og\s+)?|^\s?og\s+/u, '')
        for (const who of eachActor(printed)) add(who, quoted(part))
      }
      // "A er projektejer, og B sender udkastet": who else does something.
      if (others.length === 0)
        for (const { actor, part } of doersIn(sentence.slice(behind)))
          if (/^(?:,|;|\sog\s)/u.test(sentence.slice(behind, behind + 4)) && isNamed(actor))
            for (const who of eachActor(actor)) add(who, quoted(part))
      continue
    }
    const doers = doersIn(sentence)
    const person =
      doers.length > 0
        ? undefined
        : (PERSON_DOES.exec(sentence)?.[1] ?? NAMED_DOES.exec(sentence)?.[1] ?? IS_TO_DO.exec(sentence)?.[1])
    if (person !== undefined && !isForumWord(person.split(' ').at(-1) ?? ''))
      for (const who of eachActor(person)) add(who, quoted(sentence))
    for (const { actor, part } of doers) for (const who of eachActor(actor)) add(who, quoted(part))
  }
  return found
}

/** Who a column or a label beside the decision names, and the line that it stands beside or below. */
export interface NamedBeside {
  readonly who: string
  readonly beside: string
}

/**
 * The same of tasks that stand beside or below the text: `what` is the sentence that each belongs to. Whom the text itself names with a task is not said again.
 */
export const responsibleBeside = (
  text: string,
  named: readonly NamedBeside[],
  found: readonly Responsible[]
): Responsible[] => {
  const sentences = named.length === 0 ? [] : splitSentences(text)
  const all: Responsible[] = [...found]
  for (const { who: printed, beside } of named) {
    const at = beside === '' ? -1 : text.indexOf(beside)
    const end = at < 0 ? text.length : at + beside.length
    const sentence = sentences.find((one) => one.end >= end) ?? sentences.at(-1)
    if (sentence === undefined || !/^\p{Lu}/u.test(printed) || printed.length > 80) continue
    for (const who of eachActor(printed)) {
      const known = all.some((one) => one.who === who && sentence.text.includes(one.what))
      if (who.length >= 2 && !known) all.push({ who, what: quoted(sentence.text) })
    }
  }
  return all
}
