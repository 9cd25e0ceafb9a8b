import type { Inquiry } from './understand-question.ts'

/** By which words a question asks for a fact, and by which a sentence of the minutes holds it. */

export const MONEY =
  /\d[\d.,]*\s*(?:-\s*\d[\d.,]*\s*)?(?:kr(?!\p{L})|kroner|krone(?!\p{L})|mio|mia|t\.?kr|millioner|milliarder|€|euro)|procent|pct|%|‰|gratis/iu
export const QUANTITY = /\d[\d.,]*\s*(?:-\s*\d[\d.,]*\s*)?(?:procent|pct|%|‰|m2|km|hektar|timer|\p{Ll})/iu
export const ASKS_MONEY = /kost|pris|udgift|beløb|budget|gebyr|takst|penge|cost|price|fee|expens|money/iu
/** A number that is no day, no amount of money and no share. */
export const COUNT =
  /(?<![\d.,/-])\d[\d.]*(?![\d/-]|,\d)(?!\.?\s?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|kr|mio|mia|mill|pct|procent|%))|(?<!\p{L})(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|alle|ingen|halvdelen)(?!\p{L})/iu
export const ASKS_SHARE = /procent|pct|%|percent|andel|share/iu
export const ASKS_COUNT = /(?<!\p{L})(?:hvor mange|how many)(?!\p{L})/iu
export const NUMBER = /\d|(?<!\p{L})(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|alle|ingen|halvdelen)(?!\p{L})/iu
export const ASKS_WHAT_DECIDED = /(?<!\p{L})(?:hvad|what)(?!\p{L}).{0,30}(?:beslut|vedt|decid)/iu
export const ASKS_WHEN_DECIDED = /beslutte|besluttet|decided|behandlet|drøftet|discussed/iu
export const ASKS_ROLE = /tovholder|ansvarlig|koordin|responsible|coordinat|in charge|accountable/iu
export const DATE =
  /\d{1,2}[./-]\s?\d{1,2}|\d{4}|\d{1,2}\.\s?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|januar|februar|marts|april|(?<!\p{L})maj(?!\p{L})|juni|juli|august|september|oktober|november|december|(?<!\p{L})uge \d|kvartal|primo|medio|ultimo|forår|sommer|efterår|vinter|senest|årsskift|næste møde|i morgen/iu
export const RESPONSIBLE =
  /tovholder|ansvar|sikrer|sørger|udarbejder|koordinerer|følger op|fremlægger|står for|bestiller|undersøger|vender tilbage|orienterer|nedsætter|projektleder/iu
export const ROLE = /tovholder|ansvar/iu
export const VOTES: readonly (readonly [asked: RegExp, said: RegExp])[] = [
  [/undlod|abstain/iu, /undlod|hverken for eller imod/iu],
  [/left the room|forlod/iu, /forlod/iu],
  [
    /inhabil|disqualif|conflict of interest|recus/iu,
    /inhabil|habilitet|forlod (?:lokalet|mødet)|deltog ikke i (?:behandlingen|sagen|drøftelsen)/iu
  ],
  [/forbehold|reservation/iu, /forbehold/iu],
  [/imod|against/iu, /imod|stemte? .*nej|undlod|stemmer mod/iu],
  [/mindretal|minority/iu, /mindretal/iu],
  [/stem|vot|afstem/iu, /stemme|stemt|afstemning|enig|enstemmig|imod/iu]
]

export const ASKS_WHO = /(?<!\p{L})(?:hvem|who)(?!\p{L})/iu
export const ASKS_ANYTHING =
  /(?<!\p{L})(?:hvem|hvad|hvor|hvornår|hvilken|hvilket|hvilke|hvordan|hvorfor|who|what|where|when|which|how|why|er der|is there|are there)(?!\p{L})/iu
export const FULL_NAME = /(?<!\p{L})\p{Lu}\p{Ll}+(?: (?:&|og) | )\p{Lu}\p{Ll}+/u
export const NAME = /(?<=[\p{L}\p{N},] )\p{Lu}\p{L}+/u

export const saysDate = (text: string): boolean => DATE.test(text)

/** What may answer "how much", surest first. */
export function kindsOfAmount(question: string): readonly RegExp[] {
  if (ASKS_MONEY.test(question)) return [MONEY]
  if (!ASKS_COUNT.test(question)) return [MONEY, QUANTITY, NUMBER]
  return ASKS_SHARE.test(question) ? [QUANTITY, NUMBER] : [COUNT]
}

/** Whether a question asks for a fact, and not for a decision. */
export function isFactAsked({ ask, question }: Inquiry): boolean {
  return ask === 'when' || ask === 'amount' || (ask === 'decision' && ASKS_ANYTHING.test(question))
}
