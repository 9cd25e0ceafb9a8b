import { contentsTitle } from './contents.ts'
import type { FoundItem } from './found-item.ts'
import { parseItemCandidate } from './item-heading.ts'
import { isHeadingLine } from './item-points.ts'
import type { Line } from './lines.ts'

/** Items of an agenda that is a list only: the entries under its heading. */
export const listedItems = (lines: readonly Line[], dense: readonly number[]): FoundItem[] => {
  let best: FoundItem[] = []
  let run: FoundItem[] = []
  for (const place of dense) {
    const line = lines[place]
    if (line === undefined) continue
    const candidate = parseItemCandidate(line)
    const last = run.at(-1)
    if (candidate === null || candidate.title === '' || candidate.title.length > 250) {
      if (candidate === null && isHeadingLine(line)) run = []
      continue
    }
    const listed = {
      start: place,
      place,
      number: candidate.number,
      title: contentsTitle(candidate.title),
      closed: candidate.closed,
      titlePlaces: [place]
    }
    if (last !== undefined && candidate.number === last.number + 1) run.push(listed)
    else run = [listed]
    if (run.length > best.length) best = run
  }
  return best.length >= 2 ? best : []
}
