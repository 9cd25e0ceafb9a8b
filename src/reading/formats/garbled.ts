/** Small words that any text in Danish or English is full of. */
const SMALL_WORDS = new Set(
  'og i at det er en et den der til på af for med som de ikke blev har om fra kl sag ved skal kan under eller vedr nr dato møde punkt sted the of and to in is that for on with as was by be at'.split(
    ' '
  )
)
/** Text of fewer words may be a list of names. */
const LEAST_WORDS = 60
const LEAST_SHARE = 0.02
/** Signs that stand for no letter: controls, private places of fonts, the sign for "unknown". */
const NO_LETTER = /[^\P{Cc}\t\n\r\f]|[\ufffd\p{Co}]/gu
const MOST_NO_LETTERS = 0.05

/** Whether a text is no words but what a font's inner numbers look like, as in documents whose fonts do not say what letters they show. */
export const isGarbled = (text: string): boolean => {
  const signs = text.replace(/\s/gu, '').length
  if (signs === 0) return false
  if ((text.match(NO_LETTER)?.length ?? 0) > signs * MOST_NO_LETTERS) return true
  const words = text
    .toLowerCase()
    .split(/[\s.,:;()/"–-]+/u)
    .filter((word) => word !== '')
  return (
    words.length >= LEAST_WORDS && words.filter((word) => SMALL_WORDS.has(word)).length < words.length * LEAST_SHARE
  )
}
