import type { ItemReference } from './command.ts'
import type { Found } from './phrase.ts'
import type { Phrasing } from './phrasings.ts'

/** `beslutning [DATO punkt] N [/ UNDEROVERSKRIFT]: TEKST`, its correction, and taking back. */

const ITEM_DA = ['[DATE [,]] [[i|til|for|om|under|vedr.|på] punkt|pkt.|punktet] NUMBER', '[punkt|pkt.] NUMBER [,] DATE']
const ITEM_EN = ['[DATE [,]] [[on|for|in|under] [agenda] item] NUMBER', '[item] NUMBER [,] DATE']
/** How the text is set off from the item. */
const TEXTS = ['[/ SUBHEADING] : TEXT', 'BREAK TEXT']
const NO_TEXTS = ['[/ SUBHEADING] :', '/ ANYTHING']
/** Words with which a decision begins: "beslutning 3 Godkendt" lacks its colon. */
const OUTCOMES_DA =
  'godkendt|udsat|udskudt|udsættes|drøftet|afvist|vedtaget|tiltrådt|tages|taget|indstilles|anbefales|oversendes|sendes'
const OUTCOMES_EN = 'approved|postponed|noted|discussed|rejected|adopted|recommended|referred'

/** Every item with every ending after the verb. */
const said = (verb: string, items: readonly string[], endings: readonly string[]): readonly string[] =>
  items.flatMap((item) => endings.map((ending) => `${verb} ${item} ${ending}`))

const itemOf = (found: Found): ItemReference | null =>
  found.number === undefined ? null : { date: found.date ?? null, number: found.number }

const decision =
  (kind: 'record-decision' | 'correct-decision') =>
  (found: Found): ReturnType<Phrasing['means']> => {
    const item = itemOf(found)
    return item && found.text !== undefined
      ? { kind, item, subHeading: found.subHeading ?? null, text: found.text }
      : null
  }

export const decisionPhrasings: readonly Phrasing[] = [
  {
    da: said('beslutning|beslutningen', ITEM_DA, TEXTS),
    en: said('decision', ITEM_EN, TEXTS),
    means: decision('record-decision'),
    lacking: [
      {
        da: [...said('beslutning', ITEM_DA, NO_TEXTS), `beslutning [punkt|pkt.] NUMBER ${OUTCOMES_DA} [ANYTHING]`],
        en: [...said('decision', ITEM_EN, NO_TEXTS), `decision [item] NUMBER ${OUTCOMES_EN} [ANYTHING]`],
        problem: 'text-missing'
      },
      {
        da: [
          'beslutning',
          'beslutning [DATE] [punkt|pkt.] : [ANYTHING]',
          'beslutning [punkt|pkt.] NO_ITEM : [ANYTHING]'
        ],
        en: ['decision', 'decision [DATE] [item] : [ANYTHING]', 'decision [item] NO_ITEM : [ANYTHING]'],
        problem: 'item-missing'
      }
    ]
  },
  {
    da: said('ret|korriger beslutning|beslutningen', ITEM_DA, TEXTS),
    en: said('correct [the] decision', ITEM_EN, TEXTS),
    means: decision('correct-decision'),
    lacking: [
      {
        da: [
          'ret|korriger beslutning|beslutningen [DATE [,]] [[i|til|for|om|under|vedr.|på] punkt|pkt.|punktet] NUMBER [:] [ANYTHING]'
        ],
        en: ['correct [the] decision [DATE [,]] [[on|for|in|under] [agenda] item] NUMBER [:] [ANYTHING]'],
        problem: 'text-missing'
      },
      {
        da: ['ret|korriger beslutning|beslutningen [ANYTHING]'],
        en: ['correct [the] decision [ANYTHING]'],
        problem: 'item-missing'
      }
    ]
  },
  {
    da: ['fortryd [det|sidste|seneste]'],
    en: ['undo [that|it|last]'],
    means: () => ({ kind: 'undo' })
  }
]
