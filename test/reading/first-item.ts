import type { MinutesItem } from '../../src/domain/minutes.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'

/** The first item of invented minutes: `lines` from its heading on, and a second item behind it. */
export const firstItemOf = (...lines: readonly string[]): MinutesItem | undefined =>
  readMinutes(
    ['Referat', 'Havnerådet', 'Dato: 4. maj 2027', '', ...lines, '', '2. Eventuelt', '', 'Beslutning', 'Intet.'].join(
      '\n'
    )
  ).document.items[0]
