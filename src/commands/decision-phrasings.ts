import { itemIn } from './found-meeting.ts'
import type { Found } from './phrase.ts'
import type { Phrasing } from './phrasing.ts'

/** `beslutning [DATO punkt] N [/ UNDEROVERSKRIFT]: TEKST`, its correction, and taking back. */

const ITEM_DA = [
  'SIGN [WHEN SIGN] [[i|til|for|om|under|vedr.|på] punkt|pkt.|punktet] NUMBER',
  'SIGN [punkt|pkt.] NUMBER WHEN_BESIDE'
]
const ITEM_EN = ['SIGN [WHEN SIGN] [[on|for|in|under] [agenda] item] NUMBER', 'SIGN [item] NUMBER WHEN_BESIDE']
/** How the text is set off from the item; a colon before what only may be meant for one. */
const TEXTS = ['[/ SUBHEADING] : TEXT', 'BREAK TEXT']
const NO_TEXTS = ['[/ SUBHEADING] :', '/ ANYTHING']
/** Words with which a decision begins: "beslutning 3 Godkendt" lacks its colon. */
const OUTCOMES_DA =
  'godkendt|udsat|udskudt|udsættes|drøftet|afvist|vedtaget|tiltrådt|tages|taget|indstilles|anbefales|oversendes|sendes'
const OUTCOMES_EN = 'approved|postponed|noted|discussed|rejected|adopted|recommended|referred'

/** Every item with every ending after the verb. */
const said = (verb: string, items: readonly string[], endings: readonly string[]): readonly string[] =>
  endings.flatMap((ending) => items.map((item) => `${verb} ${item} ${ending}`))

const decision =
  (kind: 'record-decision' | 'correct-decision') =>
  ({ subHeading, text, ...found }: Found): ReturnType<Phrasing['means']> => {
    const item = itemIn(found)
    return item && text !== undefined ? { kind, item, subHeading: subHeading ?? null, text } : null
  }

export const decisionPhrasings: readonly Phrasing[] = [
  {
    example: { da: 'beslutning 3: Godkendt.', en: 'decision 3: Approved.' },
    da: [...said('beslutning|beslutningen', ITEM_DA, TEXTS), 'punkt|pkt. NUMBER SIGN beslutning : TEXT'],
    en: [...said('decision', ITEM_EN, TEXTS), 'item NUMBER SIGN decision : TEXT'],
    means: decision('record-decision'),
    lacking: [
      {
        da: said('beslutning', ITEM_DA, NO_TEXTS),
        en: said('decision', ITEM_EN, NO_TEXTS),
        problem: 'text-missing'
      },
      {
        da: [`beslutning [WHEN SIGN] [punkt|pkt.] NUMBER ${OUTCOMES_DA} [ANYTHING]`],
        en: [`decision [WHEN SIGN] [item] NUMBER ${OUTCOMES_EN} [ANYTHING]`],
        problem: 'colon-missing'
      },
      {
        da: ['beslutning [WHEN SIGN] [punkt|pkt.] SEVERAL : [ANYTHING]'],
        en: ['decision [WHEN SIGN] [item|items] SEVERAL : [ANYTHING]'],
        problem: 'several-items'
      },
      {
        da: ['beslutning [punkt|pkt.] NO_ITEM : [ANYTHING]'],
        en: ['decision [item] NO_ITEM : [ANYTHING]'],
        problem: 'item-number'
      },
      {
        da: ['beslutning', 'beslutning [WHEN] [punkt|pkt.] : [ANYTHING]'],
        en: ['decision', 'decision [WHEN] [item] : [ANYTHING]'],
        problem: 'item-missing'
      }
    ]
  },
  {
    example: { da: 'ret beslutning 3: Godkendt.', en: 'correct decision 3: Approved.' },
    da: [
      ...said('ret|korriger beslutning|beslutningen', ITEM_DA, TEXTS),
      ...said('rettelse [af|til] beslutning|beslutningen', ITEM_DA, TEXTS)
    ],
    en: [
      ...said('correct [the] decision', ITEM_EN, TEXTS),
      ...said('correction [of|to] [the] decision', ITEM_EN, TEXTS)
    ],
    means: decision('correct-decision'),
    lacking: [
      {
        da: said('ret|korriger beslutning|beslutningen', ITEM_DA, NO_TEXTS),
        en: said('correct [the] decision', ITEM_EN, NO_TEXTS),
        problem: 'text-missing'
      },
      {
        da: said('ret|korriger beslutning|beslutningen', ITEM_DA, ['']),
        en: said('correct [the] decision', ITEM_EN, ['']),
        problem: 'text-missing'
      },
      {
        da: ['ret|korriger beslutning|beslutningen [WHEN SIGN] [punkt|pkt.] SEVERAL [ANYTHING]'],
        en: ['correct [the] decision [WHEN SIGN] [item|items] SEVERAL [ANYTHING]'],
        problem: 'several-items'
      },
      {
        da: said('ret|korriger beslutning|beslutningen', ITEM_DA, ['ANYTHING']),
        en: said('correct [the] decision', ITEM_EN, ['ANYTHING']),
        problem: 'colon-missing'
      },
      {
        da: ['ret|korriger beslutning|beslutningen [ANYTHING]'],
        en: ['correct [the] decision [ANYTHING]'],
        problem: 'item-missing'
      },
      {
        da: ['ret|korriger [punkt|pkt.] NUMBER [/ SUBHEADING] : [ANYTHING]'],
        en: ['correct [item] NUMBER [/ SUBHEADING] : [ANYTHING]'],
        problem: 'decision-word-missing'
      }
    ]
  },
  {
    example: { da: 'fortryd', en: 'undo' },
    da: ['fortryd [det|sidste|seneste]'],
    en: ['undo [that|it|last]'],
    means: () => ({ kind: 'undo' })
  }
]
