/** True where `word` is `meant` with one letter inserted, left out, changed, or swapped with its neighbour. */
export function isOneSlipFrom(word: string, meant: string): boolean {
  if (word === meant || Math.abs(word.length - meant.length) > 1) return false
  let same = 0
  while (same < word.length && word.charAt(same) === meant.charAt(same)) same++
  const [typed, right] = [word.slice(same), meant.slice(same)]
  const swapped = typed.charAt(1) + typed.charAt(0) + typed.slice(2)
  return typed.slice(1) === right || typed === right.slice(1) || typed.slice(1) === right.slice(1) || swapped === right
}
