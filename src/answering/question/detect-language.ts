import type { Language } from '../../domain/language.ts'
import { termsOfWord } from '../../search/analyze-text.ts'
import { danishWords } from '../../search/danish-words.ts'
import { foldWord } from '../../search/fold-text.ts'
import { indexStem } from '../../search/index-stem.ts'
import { DANISH_STOP_WORDS, ENGLISH_STOP_WORDS } from '../../search/stop-words.ts'
import { translateAt } from '../../search/translate-english.ts'

/** Words with which English questions are asked and Danish ones are not. */
const ENGLISH_ASKING: ReadonlySet<string> = new Set(
  `absent accepted adopted agreed approval approve approved approves asked attended attendees board case cases committee conclude concluded conclusion cost costs
  council decide decided decides decision decisions declined deferred denied discussed discussing discussion dropped happen happened happens how item items
  kept latest made make meeting meetings minutes moved much outcome paid participants passed postponed proposal proposals rejected responsible said say says sent stance
  told turned vote voted votes when where which who whom whose why withdrawn with`.split(/\s+/u)
)
const DANISH_ASKING =
  /[æøå]|^(?:besluttet|beslutning|godkendt|sag|sagen|punkt|møde|mødet|referat|hvad|hvem|hvor|hvornår|hvorfor|hvordan|udsat|afvist|bilag|ok)$/u
/** Bodies have their Danish names in English questions too. */
const BODY = /(?:udvalg|udvalget|forum|råd|rådet|nævn|nævnet|bestyrelse|bestyrelsen|direktion|direktionen)$/u
/** What a word of content tells, beside 1 for a function word. */
const CONTENT_WORD = 0.6
/** A Danish word tells less: names of places and bodies are Danish in English questions too. */
const DANISH_CONTENT_WORD = 0.5
/** A word of the glossary that may as well be a Danish genitive: "turbines". */
const DOUBTFUL_WORD = 0.3
/** What the letters of a word tell that nobody knows. */
const LETTERS = 0.25
const ENGLISH_LETTERS = /w|^(?:th|wh|kn)|(?:ough|tion|ness|ship|ight|ck|sh|th|ly|ry|ies|ous|ance|ence|ings?)$|ea|oo|ou/u
const DANISH_LETTERS = /[gd]t|kj|(?:erne|erens|elsen?|heden?|ningen?|ninger|ede|eren)$/u

/** How much a word speaks for English or, below zero, for Danish. Most are of both languages or of none. */
function leaningOf(word: string, isName: boolean): number {
  if (BODY.test(word)) return 0
  const isDanishFunction = DANISH_STOP_WORDS.has(word)
  const isEnglishFunction = ENGLISH_STOP_WORDS.has(word)
  const functional = Number(isEnglishFunction) - Number(isDanishFunction)
  if (ENGLISH_ASKING.has(word)) return functional + 1
  if (DANISH_ASKING.test(word)) return functional - (isDanishFunction ? 0 : CONTENT_WORD)
  return isDanishFunction || isEnglishFunction ? functional : contentLeaning(word, isName)
}

function contentLeaning(word: string, isName: boolean): number {
  const folded = foldWord(word)
  const isEnglish = translateAt([word], 0) !== undefined
  if (danishWords().bases.has(folded)) return isEnglish || isName ? 0 : -DANISH_CONTENT_WORD
  const isDanish = danishWords().stems.has(indexStem(folded)) || termsOfWord(folded).parts.length > 1
  if (isEnglish) return isDanish ? DOUBTFUL_WORD : CONTENT_WORD
  if (isName) return 0
  if (isDanish) return -DANISH_CONTENT_WORD
  return LETTERS * (Number(ENGLISH_LETTERS.test(word)) - Number(DANISH_LETTERS.test(word)))
}

/** The language a question is asked in; `otherwise` where its words do not tell ("sag 12/345"). */
export function detectLanguage(question: string, otherwise: Language): Language {
  let leaning = 0
  for (const match of question.matchAll(/\p{L}+/gu)) {
    const isName = match.index > 0 && /^\p{Lu}/u.test(match[0])
    leaning += leaningOf(match[0].toLowerCase(), isName)
  }
  // Sums of tenths are not exact.
  if (Math.abs(leaning) < LETTERS / 2) return otherwise
  return leaning > 0 ? 'en' : 'da'
}
