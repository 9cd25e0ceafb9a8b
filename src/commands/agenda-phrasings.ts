import type { Command } from './command.ts'
import { itemIn, onDate, startingAt } from './found-meeting.ts'
import type { Found } from './phrase.ts'
import type { Phrasing } from './phrasing.ts'

/** The items of an agenda, the agenda itself, and when it is posted. */

const NEW_DA = 'nyt|tilføj [nyt]'
const NEW_EN = 'new|add [new]'
const POINT_DA = 'punkt|pkt.|dagsordenspunkt'
const ON_DA = '[på|til] [mødet]'
const ON_EN = '[on|for|to] [the] [meeting]'

const ITEM_DA = ['[WHEN SIGN] punkt|pkt.|punktet NUMBER', 'punkt|pkt.|punktet NUMBER [[fra|på|til] mødet] WHEN_BESIDE']
const ITEM_EN = ['[WHEN SIGN] [agenda] item NUMBER', '[agenda] item NUMBER [[from|on|of] [the] meeting] WHEN_BESIDE']

/** "slet punkt 3 og 4". */
const oneAtATime = (da: string, en: string): NonNullable<Phrasing['lacking']> => [
  {
    da: [`${da} punkt|pkt.|punkterne SEVERAL [ANYTHING]`],
    en: [`${en} [agenda] item|items SEVERAL [ANYTHING]`],
    problem: 'several-items'
  }
]

const withItem = (verb: string, items: readonly string[], ending = ''): readonly string[] =>
  items.map((item) => `${verb} ${item} ${ending}`)

const itemCommand =
  (kind: 'remove-item' | 'close-item' | 'open-item') =>
  (found: Found): Command | null => {
    const item = itemIn(found)
    return item && { kind, item }
  }

const addItem =
  (closed: boolean) =>
  ({ title, closed: marked, ...found }: Found): Command | null =>
    title ? { kind: 'add-item', closed: closed || marked === true, item: title, ...onDate(found) } : null

export const agendaPhrasings: readonly Phrasing[] = [
  {
    example: { da: 'nyt punkt lukket Ansættelse', en: 'new item closed Appointment' },
    da: [
      `${NEW_DA} lukket|fortroligt ${POINT_DA} ${ON_DA} WHEN : OPEN_TITLE`,
      `${NEW_DA} lukket|fortroligt ${POINT_DA} [:] OPEN_TITLE`,
      `${NEW_DA} ${POINT_DA} lukket|fortroligt : OPEN_TITLE`
    ],
    en: [
      `${NEW_EN} closed|confidential [agenda] item ${ON_EN} WHEN : OPEN_TITLE`,
      `${NEW_EN} closed|confidential [agenda] item [:] OPEN_TITLE`,
      `${NEW_EN} [agenda] item closed|confidential : OPEN_TITLE`
    ],
    lies: 'ahead',
    means: addItem(true)
  },
  {
    example: { da: 'nyt åbent punkt Lukket land', en: 'new open item Closed land' },
    da: [`${NEW_DA} åbent ${POINT_DA} ${ON_DA} WHEN : OPEN_TITLE`, `${NEW_DA} åbent ${POINT_DA} [:] OPEN_TITLE`],
    en: [`${NEW_EN} open [agenda] item ${ON_EN} WHEN : OPEN_TITLE`, `${NEW_EN} open [agenda] item [:] OPEN_TITLE`],
    lies: 'ahead',
    means: addItem(false)
  },
  {
    example: { da: 'nyt punkt Budget 2027 (sag 26/1234)', en: 'new item Budget 2027 (case 26/1234)' },
    da: [
      `${NEW_DA} ${POINT_DA} ${ON_DA} WHEN : TITLE`,
      `${NEW_DA} ${POINT_DA} på|til dagsordenen : TITLE`,
      `${NEW_DA} ${POINT_DA} [:] TITLE`
    ],
    en: [
      `${NEW_EN} [agenda] item ${ON_EN} WHEN : TITLE`,
      `${NEW_EN} item on|to the agenda : TITLE`,
      `${NEW_EN} [agenda] item [:] TITLE`
    ],
    lies: 'ahead',
    means: addItem(false),
    lacking: [
      {
        da: [`${NEW_DA} [lukket|fortroligt|åbent] ${POINT_DA} [ANYTHING]`],
        en: [`${NEW_EN} [closed|confidential|open] [agenda] item [ANYTHING]`],
        problem: 'title-missing'
      }
    ]
  },
  {
    example: { da: 'slet punkt 3', en: 'delete item 3' },
    da: withItem('slet|fjern', ITEM_DA),
    en: withItem('delete|remove', ITEM_EN),
    lies: 'ahead',
    means: itemCommand('remove-item'),
    lacking: [
      ...oneAtATime('slet|fjern', 'delete|remove'),
      {
        da: ['slet|fjern punkt|pkt. [ANYTHING]'],
        en: ['delete|remove [agenda] item [ANYTHING]'],
        problem: 'item-missing'
      }
    ]
  },
  {
    example: { da: 'flyt punkt 5 til 2', en: 'move item 5 to 2' },
    da: withItem('flyt', ITEM_DA, '[op|ned|frem] til [punkt|pkt.|plads] TO'),
    en: withItem('move', ITEM_EN, '[up|down] to [item|place|position] TO'),
    lies: 'ahead',
    means: ({ to, ...found }) => {
      const item = itemIn(found)
      return item && to !== undefined ? { kind: 'move-item', item, to } : null
    },
    lacking: [
      ...oneAtATime('flyt', 'move'),
      { da: ['flyt punkt|pkt. [ANYTHING]'], en: ['move [agenda] item [ANYTHING]'], problem: 'item-missing' }
    ]
  },
  {
    example: { da: 'luk punkt 3', en: 'close item 3' },
    da: withItem('luk', ITEM_DA),
    en: withItem('close', ITEM_EN),
    lies: 'ahead',
    means: itemCommand('close-item'),
    lacking: [
      ...oneAtATime('luk', 'close'),
      { da: ['luk punkt|pkt. [DIGIT_FIRST]'], en: ['close [agenda] item [DIGIT_FIRST]'], problem: 'item-missing' }
    ]
  },
  {
    example: { da: 'åbn punkt 3', en: 'open item 3' },
    da: withItem('åbn|åben', ITEM_DA),
    en: withItem('open', ITEM_EN),
    lies: 'ahead',
    means: itemCommand('open-item'),
    lacking: [
      ...oneAtATime('åbn|åben', 'open'),
      { da: ['åbn punkt|pkt. [DIGIT_FIRST]'], en: ['open [agenda] item [DIGIT_FIRST]'], problem: 'item-missing' }
    ]
  },
  {
    example: { da: 'dagsorden send 2 dage før kl. 08:00', en: 'agenda send 2 days before at 08:00' },
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
    example: { da: 'dagsorden Direktionen {day}', en: 'agenda Direktionen {day}' },
    reads: true,
    da: ['[vis|se] dagsorden [:] [WHOSE]', 'vis|se dagsordenen [WHOSE]'],
    en: ['[show] agenda [:] [WHOSE]', 'show the agenda [WHOSE]'],
    means: ({ forum, date, time }) => ({
      kind: 'agenda',
      forum: forum ?? null,
      date: date ?? null,
      ...startingAt(time)
    })
  }
]
