import { isBlank, type Line } from '../text/lines.ts'

/** The bodies by their letters, each on a line as a copied table has them, and a cross below that of this item. */
const BODY = /^\p{Lu}{2,4}$/u
const CROSS = /^[Xx]$/u
/** So many in a row are no abbreviations of a text, if they stand so at two items. */
const LEAST_BODIES = 4
const LEAST_ITEMS = 2

interface Route {
  readonly key: string
  readonly places: readonly number[]
}

/** The rows of bodies with the crosses below them. */
const routesIn = (lines: readonly Line[]): readonly Route[] => {
  const routes: Route[] = []
  let bodies: string[] = []
  let places: number[] = []
  let crossed = false
  const end = (): void => {
    if (bodies.length >= LEAST_BODIES) routes.push({ key: bodies.join(' '), places })
    bodies = []
    places = []
    crossed = false
  }
  for (const [place, line] of lines.entries()) {
    if (isBlank(line)) continue
    if (CROSS.test(line.plain) && bodies.length >= LEAST_BODIES) crossed = true
    else if (BODY.test(line.plain) && !crossed) bodies.push(line.plain)
    else {
      end()
      continue
    }
    places.push(place)
  }
  end()
  return routes
}

/** Lines that show at each item which of the municipality's bodies it goes through: no words of the item. */
export const routesOf = (lines: readonly Line[]): readonly number[] => {
  const routes = routesIn(lines)
  const counts = new Map<string, number>()
  for (const { key } of routes) counts.set(key, (counts.get(key) ?? 0) + 1)
  return routes.flatMap(({ key, places }) => ((counts.get(key) ?? 0) >= LEAST_ITEMS ? places : []))
}
