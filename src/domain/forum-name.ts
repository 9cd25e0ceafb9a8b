import { foldName } from './ids.ts'

const wordsOf = (name: string): string[] => foldName(name).match(/[\p{L}\p{N}]+/gu) ?? []

/** What Danish puts behind a noun to say "the", with the genitive's s. */
const ENDING = /(?<=..)(?:en|et|erne|ene|ne)$/u
/** "gruppen" is "gruppe" with one letter more. */
const LETTER = /(?<=e)[nt]$/u
/** "forummet" is "forum" with a doubled letter. */
const DOUBLED = /([bdfgklmnprst])\1$/u

/** A word in all the shapes that may stand for one noun: as it is, without the genitive's s, without "the". */
function shapesOf(word: string): ReadonlySet<string> {
  const plain = word.replace(/s$/u, '')
  const bare = plain.replace(ENDING, '')
  const shapes = [word, plain, plain.replace(LETTER, ''), bare, bare.replace(DOUBLED, '$1')]
  return new Set(shapes.filter((shape) => shape.length >= SHORTEST))
}
/** Shorter stems are shared by words that mean other things. Letters. */
const SHORTEST = 3

function sameNoun(one: string, other: string): boolean {
  if (one === other) return true
  const shapes = shapesOf(other)
  return [...shapesOf(one)].some((shape) => shapes.has(shape))
}

/**
 * The forum that a name means: the one of exactly this name or alias, else the only one whose name has the same words, in definite or indefinite form
 * ("Hovedudvalg" finds "Hovedudvalget"), else the only one whose name holds all of them ("Lederforum" finds "Strategisk Lederforum"). Nothing where none
 * or several fit.
 */
export function matchForum<F extends { readonly name: string; readonly aliases: readonly string[] }>(
  name: string,
  forums: readonly F[]
): F | undefined {
  const names = (forum: F): readonly string[] => [forum.name, ...forum.aliases]
  const exact = forums.find((forum) => names(forum).some((known) => foldName(known) === foldName(name)))
  if (exact) return exact
  const wanted = wordsOf(name)
  if (wanted.length === 0) return undefined
  const holding = (forum: F, sameLength: boolean): boolean =>
    names(forum).some((known) => {
      const have = wordsOf(known)
      if (sameLength && have.length !== wanted.length) return false
      return wanted.every((want) => have.some((word) => sameNoun(want, word)))
    })
  for (const sameLength of [true, false]) {
    const fitting = forums.filter((forum) => holding(forum, sameLength))
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined
  }
  return undefined
}
