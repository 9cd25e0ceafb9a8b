import type { Found } from './phrase.ts'
import type { Phrasing } from './phrasings.ts'

/** `beslutning [DATO punkt] N [/ UNDEROVERSKRIFT]: TEKST`, its correction, and taking back. */

const ITEM_DA = [
  'SIGN [DATE SIGN] [[i|til|for|om|under|vedr.|på] punkt|pkt.|punktet] NUMBER',
  'SIGN [punkt|pkt.] NUMBER DATE_BESIDE'
]
const ITEM_EN = ['SIGN [DATE SIGN] [[on|for|in|under] [agenda] item] NUMBER', 'SIGN [item] NUMBER DATE_BESIDE']
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
  ({ date, number, subHeading, text }: Found): ReturnType<Phrasing['means']> =>
    number === undefined || text === undefined
      ? null
      : { kind, item: { date: date ?? null, number }, subHeading: subHeading ?? null, text }

export const decisionPhrasings: readonly Phrasing[] = [
  {
    example: { da: 'beslutning 3: Godkendt.', en: 'decision 3: Approved.' },
    da: [...said('beslutning|beslutningen', ITEM_DA, TEXTS), 'punkt|pkt. NUMBER SIGN beslutning : TEXT'],
    en: [...said('decision', ITEM_EN, TEXTS), 'item NUMBER SIGN decision : TEXT'],
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
        da: said('ret|korriger beslutning|beslutningen', ITEM_DA, ['[:] [ANYTHING]']),
        en: said('correct [the] decision', ITEM_EN, ['[:] [ANYTHING]']),
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
    example: { da: 'fortryd', en: 'undo' },
    da: ['fortryd [det|sidste|seneste]'],
    en: ['undo [that|it|last]'],
    means: () => ({ kind: 'undo' })
  }
]
