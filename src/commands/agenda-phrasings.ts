import type { Command } from './command.ts'
import type { Found } from './phrase.ts'
import type { Phrasing } from './phrasings.ts'

/** The items of an agenda, the agenda itself, and when it is posted. */

const ITEM_DA = ['[DATE [,]] punkt|pkt.|punktet NUMBER', 'punkt|pkt.|punktet NUMBER [[fra|på|til] mødet] [,] DATE']
const ITEM_EN = ['[DATE [,]] [agenda] item NUMBER', '[agenda] item NUMBER [,] DATE']

const withItem = (verb: string, items: readonly string[], ending = ''): readonly string[] =>
  items.map((item) => `${verb} ${item} ${ending}`)

const itemCommand =
  (kind: 'remove-item' | 'close-item' | 'open-item') =>
  ({ date, number }: Found): Command | null =>
    number === undefined ? null : { kind, item: { date: date ?? null, number } }

const addItem =
  (closed: boolean) =>
  (found: Found): Command | null =>
    found.title
      ? {
          kind: 'add-item',
          closed: closed || found.closed === true,
          item: found.title,
          ...(found.date === undefined ? {} : { date: found.date })
        }
      : null

export const agendaPhrasings: readonly Phrasing[] = [
  {
    da: ['nyt|tilføj lukket|fortroligt punkt [:] OPEN_TITLE', 'nyt|tilføj punkt lukket|fortroligt : OPEN_TITLE'],
    en: [
      'new|add closed|confidential [agenda] item [:] OPEN_TITLE',
      'new|add [agenda] item closed|confidential : OPEN_TITLE'
    ],
    lies: 'ahead',
    means: addItem(true)
  },
  {
    da: ['nyt|tilføj åbent punkt [:] OPEN_TITLE'],
    en: ['new|add open [agenda] item [:] OPEN_TITLE'],
    means: addItem(false)
  },
  {
    da: [
      'nyt|tilføj punkt [på|til] [mødet] DATE : TITLE',
      'nyt|tilføj punkt [på|til] dagsordenen : TITLE',
      'nyt|tilføj punkt [:] TITLE'
    ],
    en: ['new|add [agenda] item [on|for] [the] [meeting] DATE : TITLE', 'new|add [agenda] item [:] TITLE'],
    lies: 'ahead',
    means: addItem(false),
    lacking: [
      {
        da: [
          'nyt|tilføj [lukket|fortroligt|åbent] punkt [:]',
          'nyt|tilføj punkt lukket|fortroligt|åbent [:]',
          'nyt|tilføj punkt ANYTHING'
        ],
        en: [
          'new|add [closed|confidential|open] [agenda] item [:]',
          'new|add [agenda] item closed|confidential|open [:]',
          'new|add [agenda] item ANYTHING'
        ],
        problem: 'title-missing'
      }
    ]
  },
  {
    da: withItem('slet|fjern', ITEM_DA),
    en: withItem('delete|remove', ITEM_EN),
    lies: 'ahead',
    means: itemCommand('remove-item'),
    lacking: [
      {
        da: ['slet|fjern punkt|pkt. [ANYTHING]'],
        en: ['delete|remove [agenda] item [ANYTHING]'],
        problem: 'item-missing'
      }
    ]
  },
  {
    da: withItem('flyt', ITEM_DA, '[op|ned|frem] til [punkt|pkt.|plads] TO'),
    en: withItem('move', ITEM_EN, '[up|down] to [item|place|position] TO'),
    lies: 'ahead',
    means: ({ date = null, number, to }) =>
      number === undefined || to === undefined ? null : { kind: 'move-item', item: { date, number }, to },
    lacking: [{ da: ['flyt punkt|pkt. [ANYTHING]'], en: ['move [agenda] item [ANYTHING]'], problem: 'item-missing' }]
  },
  {
    da: withItem('luk', ITEM_DA),
    en: withItem('close', ITEM_EN),
    lies: 'ahead',
    means: itemCommand('close-item'),
    lacking: [
      { da: ['luk punkt|pkt. [DIGIT_FIRST]'], en: ['close [agenda] item [DIGIT_FIRST]'], problem: 'item-missing' }
    ]
  },
  {
    da: withItem('åbn|åben', ITEM_DA),
    en: withItem('open', ITEM_EN),
    lies: 'ahead',
    means: itemCommand('open-item'),
    lacking: [
      { da: ['åbn punkt|pkt. [DIGIT_FIRST]'], en: ['open [agenda] item [DIGIT_FIRST]'], problem: 'item-missing' }
    ]
  },
  {
    da: ['dagsorden [:] send|sendes [:] RULES', 'send dagsorden|dagsordenen RULES'],
    en: ['agenda [:] send|sent [:] RULES', 'send [the] agenda RULES'],
    means: ({ rules }) => (rules ? { kind: 'schedule', rules } : null),
    lacking: [
      {
        da: ['dagsorden [:] send [ANYTHING]', 'send dagsorden|dagsordenen [ANYTHING]'],
        en: ['agenda [:] send [ANYTHING]', 'send [the] agenda [ANYTHING]'],
        problem: 'rule-unreadable'
      }
    ]
  },
  {
    da: ['[vis|se] dagsorden [:] [WHOSE]', 'vis|se dagsordenen [WHOSE]'],
    en: ['[show] agenda [:] [WHOSE]', 'show the agenda [WHOSE]'],
    means: ({ forum = null, date = null }) => ({ kind: 'agenda', forum, date })
  }
]
