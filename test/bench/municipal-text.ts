import { danishWords } from '../../src/search/danish-words.ts'
import { randomNumbers } from './synthetic-meetings.ts'

/** An invented item by its fields, as an index takes it. */
export interface MadeItem {
  readonly title: string
  readonly decision: string
  readonly caseText: string
  readonly attachments: string
}

/** Zipf's exponent for running Danish text: near 1, as in most languages. */
const EXPONENT = 1.05
/** Share of words that are compounds made on the spot: they let the vocabulary grow with the text, as a municipality's does. */
const COMPOUNDS = 0.02
const NUMBERS = 0.04
const DECISIONS = ['Godkendt.', 'Taget til efterretning.', 'Udsat.', 'Drøftet.', 'Indstillingen tiltrædes.']
const FUNCTION_WORDS =
  'og i at er til det den af en på med for der som de et om har vil kan fra ikke ved eller skal blive efter også under'.split(
    ' '
  )

/**
 * Makes items of words of the Danish dictionary, drawn by Zipf's law: common words are as common and rare ones as rare as in real text, which
 * decides how long the lists of an index are and how many words a mistyped one may have meant. The same `seed` makes the same items.
 */
export function createMunicipalText(seed: number): { readonly item: (bytes: number) => MadeItem } {
  const random = randomNumbers(seed)
  const words = shuffled([...danishWords().bases].sort(), randomNumbers(1))
  // Inverse of the cumulative share, in 65,536 steps: drawing a word is one look.
  const ranks = ranksByShare(words.length)
  const draw = (): string =>
    random() < 0.4
      ? (FUNCTION_WORDS[Math.floor(random() * FUNCTION_WORDS.length)] ?? 'og')
      : (words[ranks[Math.floor(random() * ranks.length)] ?? 0] ?? 'sag')
  const rare = (): string => words[Math.floor(random() * words.length)] ?? 'sag'
  const word = (): string => {
    const kind = random()
    if (kind < COMPOUNDS) return rare() + rare()
    if (kind < COMPOUNDS + NUMBERS) return String(Math.floor(random() * 100_000))
    return draw()
  }
  const sentence = (length: number): string => Array.from({ length }, word).join(' ')
  return {
    item: (bytes) => {
      const title = `${rare()} ${draw()} ${rare()}${random() < 0.5 ? ` ${rare()}` : ''}`
      const decision = `${DECISIONS[Math.floor(random() * DECISIONS.length)] ?? ''} ${random() < 0.5 ? `${sentence(14)}.` : ''}`
      const sentences: string[] = []
      for (let length = title.length + decision.length; length < bytes; ) {
        const made = `${sentence(12)} ${random() < 0.2 ? title : ''}.`
        sentences.push(made)
        length += made.length + 1
      }
      return { title, decision, caseText: sentences.join('\n'), attachments: `Notat om ${title}.pdf` }
    }
  }
}

function ranksByShare(count: number): Uint32Array {
  const shares = Array.from({ length: count }, (_, rank) => (rank + 2.7) ** -EXPONENT)
  const total = shares.reduce((sum, share) => sum + share, 0)
  const ranks = new Uint32Array(65_536)
  let rank = 0
  let before = 0
  ranks.forEach((_, step) => {
    while (rank < count - 1 && before + (shares[rank] ?? 0) < (total * step) / ranks.length)
      before += shares[rank++] ?? 0
    ranks[step] = rank
  })
  return ranks
}

function shuffled(list: string[], random: () => number): string[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [list[i], list[j]]
    if (a === undefined || b === undefined) continue
    list[i] = b
    list[j] = a
  }
  return list
}
