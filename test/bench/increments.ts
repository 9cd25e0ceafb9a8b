import { analyzeText } from '../../src/search/analyze-text.ts'
import { FIELD_NAMES, type FieldTexts } from '../../src/search/field-weights.ts'
import type { SearchIndex } from '../../src/search/search-index.ts'
import { inMicroseconds, percentile, timed } from './figures.ts'

/** An item that is put (`before` empty) or changed. */
export interface Increment {
  readonly key: string
  readonly before: FieldTexts
  readonly after: FieldTexts
}

const analyse = ({ before, after }: Increment): void => {
  for (const name of FIELD_NAMES)
    if (before[name] !== after[name]) for (const text of [before[name], after[name]]) analyzeText(text ?? '', () => {})
}

/** How long it takes to write increments into an index, beside the floor: analysing alone the texts in which they differ, their words met before. */
export function measureIncrements(name: string, index: SearchIndex, increments: readonly Increment[]): void {
  for (const increment of increments) analyse(increment)
  const floor = increments.map((increment) => timed(() => analyse(increment)))
  const writing = increments.map(({ key, before, after }) => timed(() => index.put(key, after, before)))
  const [least, middle] = [percentile(floor, 0.5), percentile(writing, 0.5)]
  console.log(
    `          ${name.padEnd(25)} p50 ${inMicroseconds(middle)}, p99 ${inMicroseconds(percentile(writing, 0.99))}; ` +
      `analysing it alone ${inMicroseconds(least)} (${(middle / least).toFixed(1)} times that)`
  )
}
