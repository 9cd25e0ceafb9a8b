import { foldText } from '../text/fold-text.ts'
import { isSlipOf } from '../text/near-word.ts'
import {
  BESIDE_DECISION,
  COUPLED_DECISION_WORDS,
  DECISION_QUESTION,
  DECISION_WORDS,
  WEAK_DECISION_WORDS
} from '../vocabulary/decision-words.ts'

const LONGEST_WORD = 30
const LEAST_LETTERS = 3
/** "Udvalgsbeslutning", "BYRÅDSBESLUTNING": a body's kind and the word in one. */
const BODY_DECISION =
  /^(?:\p{L}{0,20}(?:udvalg|råd|nævn|direktion|bestyrelse|kommission|forum|møde))s?beslutning(?:er)?$/u

const COUPLING = String.raw`\s?[/&]\s?|\s(?:og|samt|and)\s`
const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`
/** "Beslutning og opfølgning", "Referat/konklusion": a word for decision and another beside it. */
const COUPLED = new RegExp(
  `^(?:${oneOf(COUPLED_DECISION_WORDS)}(?:${COUPLING})${oneOf(BESIDE_DECISION)}|${oneOf(BESIDE_DECISION)}(?:${COUPLING})${oneOf(COUPLED_DECISION_WORDS)})(?=[\\s:.]|$)`,
  'iu'
)

/** The weak ones of several words: a colon or the line's end behind them makes them a heading. */
const WEAK_PHRASES = new RegExp(
  `^(?:${WEAK_DECISION_WORDS.filter((word) => word.includes(' ')).join('|')})(?=[:?]|$)`,
  'iu'
)

/** Long words that are told from a slip of scanning or typing. */
const OFTEN_MISSPELT = ['beslutning', 'konklusion'] as const
/** Words that a full stop cuts short: "Besl.", "BESLUTN.", "Afg.". */
const OFTEN_CUT_SHORT = ['beslutning', 'konklusion', 'afgørelse', 'vedtagelse'] as const

/** Whether a word is one for decision that a full stop cuts short. */
export const isCutShort = (word: string): boolean => {
  const folded = foldText(word)
  return folded.length >= LEAST_LETTERS && OFTEN_CUT_SHORT.some((whole) => whole !== folded && whole.startsWith(folded))
}

/** The word or words for decision that a line begins with. */
export interface DecisionWord {
  readonly printed: string
  /** It heads decisions only where no other word does. */
  readonly weak: boolean
  readonly slip: boolean
}

/** The word for decision that a line begins with ("Beslutning", "Referat og konklusion", "Besl."); null where it begins with none. */
export const decisionWordIn = (text: string): DecisionWord | null => {
  const coupled = COUPLED.exec(text)?.[0]
  if (coupled !== undefined) return { printed: coupled, weak: false, slip: false }
  const phrase = (WEAK_PHRASES.exec(text) ?? DECISION_QUESTION.exec(text))?.[0]
  if (phrase !== undefined) return { printed: phrase, weak: true, slip: false }
  const printed = /^[^\s:,.]+/u.exec(text)?.[0]
  if (printed === undefined || printed.length > LONGEST_WORD) return null
  const folded = foldText(printed)
  const isStopped = text.charAt(printed.length) === '.'
  if ((DECISION_WORDS as readonly string[]).includes(folded)) return { printed, weak: false, slip: false }
  if ((WEAK_DECISION_WORDS as readonly string[]).includes(folded)) return { printed, weak: true, slip: false }
  if (BODY_DECISION.test(folded) || (isStopped && isCutShort(printed))) return { printed, weak: false, slip: false }
  const isSlip = OFTEN_MISSPELT.some((meant) => isSlipOf(folded, meant)) && !folded.startsWith('beslutter')
  return isSlip ? { printed, weak: false, slip: true } : null
}
