import { danishWords } from '../../search/danish-words.ts'
import { foldWord } from '../../search/fold-text.ts'
import { indexStem } from '../../search/index-stem.ts'
import { translateAt } from '../../search/translate-english.ts'
import { editDistance } from '../../search/vocabulary.ts'

/** Words of asking that are known also when one letter is wrong. */
const CUE_WORDS: readonly string[] =
  `bilag hvornår hvilke hvilken hvilket hvordan hvorfor besluttet beslutning godkendt udsat udskudt afvist vedtaget deltog deltagere afbud fraværende tovholder
  ansvarlig huskeliste opfølgningsliste stemte stemmer forbehold formand referent sekretær historik forløb frist deadline indstilling indstillet beløb koster
  attachments decided decision approved rejected postponed responsible participants attended absent secretary recommended deadline`.split(
    /\s+/u
  )
const SHORTEST = 5

const isKnownWord = (word: string): boolean =>
  danishWords().bases.has(foldWord(word)) ||
  danishWords().stems.has(indexStem(foldWord(word))) ||
  translateAt([word], 0) !== undefined

/** A question in small letters with mistyped words of asking ("billag", "hvornår" as "hvonår") put right; all other words stay. */
export function spellCues(question: string): string {
  return question.replace(/(?<!\p{L})\p{L}{5,}(?!\p{L})/gu, (word) => {
    if (CUE_WORDS.includes(word) || isKnownWord(word)) return word
    const meant = CUE_WORDS.find(
      (cue) =>
        cue.length >= SHORTEST &&
        cue.charAt(0) === word.charAt(0) &&
        Math.abs(cue.length - word.length) <= 1 &&
        editDistance(word, cue, 1) <= 1
    )
    return meant ?? word
  })
}
