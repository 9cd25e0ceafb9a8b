import { foldName } from './ids.ts'

const wordsOf = (name: string): string[] => foldName(name).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * The forum that a name means: the one of exactly this name or alias, else the only one whose name holds all of its words ("Lederforum" finds
 * "Strategisk Lederforum"), Danish endings aside ("direktionens"). Nothing where none or several fit.
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
  const same = (want: string, have: string): boolean =>
    want === have || want === `${have}s` || want === `${have}et` || want === `${have}ets`
  const fitting = forums.filter((forum) =>
    names(forum).some((known) => {
      const have = wordsOf(known)
      return wanted.every((want) => have.some((word) => same(want, word)))
    })
  )
  return fitting.length === 1 ? fitting[0] : undefined
}
