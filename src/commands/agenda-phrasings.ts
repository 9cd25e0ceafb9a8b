import type { Command } from './command.ts'
import type { Found } from './phrase.ts'
import type { Phrasing } from './phrasings.ts'

/** The items of an agenda, the agenda itself, and when it is posted. */

const NEW_DA = 'nyt|tilføj [nyt]'
const NEW_EN = 'new|add [new]'
const POINT_DA = 'punkt|pkt.|dagsordenspunkt'
const ON_DA = '[på|til] [mødet]'
const ON_EN = '[on|for|to] [the] [meeting]'

const ITEM_DA = ['[DATE SIGN] punkt|pkt.|punktet NUMBER', 'punkt|pkt.|punktet NUMBER [[fra|på|til] mødet] DATE_BESIDE']
const ITEM_EN = ['[DATE SIGN] [agenda] item NUMBER', '[agenda] item NUMBER DATE_BESIDE']

const withItem = (verb: string, items: readonly string[], ending = ''): readonly string[] =>
  items.map((item) => `${verb} ${item} ${ending}`)

const itemCommand =
  (kind: 'remove-item' | 'close-item' | 'open-item') =>
  ({ date, number }: Found): Command | null =>
    number === undefined ? null : { kind, item: { date: date ?? null, number } }

const addItem =
  (closed: boolean) =>
  ({ title, closed: marked, date }: Found): Command | null =>
    title
      ? { kind: 'add-item', closed: closed || marked === true, item: title, ...(date === undefined ? {} : { date }) }
      : null

export const agendaPhrasings: readonly Phrasing[] = [
  {
    example: { da: 'nyt punkt lukket Ansættelse', en: 'new item closed Appointment' },
    da: [
      `${NEW_DA} lukket|fortroligt ${POINT_DA} ${ON_DA} DATE : OPEN_TITLE`,
      `${NEW_DA} lukket|fortroligt ${POINT_DA} [:] OPEN_TITLE`,
      `${NEW_DA} ${POINT_DA} lukket|fortroligt : OPEN_TITLE`
    ],
    en: [
      `${NEW_EN} closed|confidential [agenda] item ${ON_EN} DATE : OPEN_TITLE`,
      `${NEW_EN} closed|confidential [agenda] item [:] OPEN_TITLE`,
      `${NEW_EN} [agenda] item closed|confidential : OPEN_TITLE`
    ],
    lies: 'ahead',
    means: addItem(true)
  },
  {
    example: { da: 'nyt åbent punkt Lukket land', en: 'new open item Closed land' },
    da: [`${NEW_DA} åbent ${POINT_DA} ${ON_DA} DATE : OPEN_TITLE`, `${NEW_DA} åbent ${POINT_DA} [:] OPEN_TITLE`],
    en: [`${NEW_EN} open [agenda] item ${ON_EN} DATE : OPEN_TITLE`, `${NEW_EN} open [agenda] item [:] OPEN_TITLE`],
    lies: 'ahead',
    means: addItem(false)
  },
  {
    example: { da: 'nyt punkt Budget 2027 (sag 26/1234)', en: 'new item Budget 2027 (case 26/1234)' },
    da: [
      `${NEW_DA} ${POINT_DA} ${ON_DA} DATE : TITLE`,
      `${NEW_DA} ${POINT_DA} på|til dagsordenen : TITLE`,
      `${NEW_DA} ${POINT_DA} [:] TITLE`
    ],
    en: [
      `${NEW_EN} [agenda] item ${ON_EN} DATE : TITLE`,
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
    means: ({ date, number, to }) =>
      number === undefined || to === undefined ? null : { kind: 'move-item', item: { date: date ?? null, number }, to },
    lacking: [{ da: ['flyt punkt|pkt. [ANYTHING]'], en: ['move [agenda] item [ANYTHING]'], problem: 'item-missing' }]
  },
  {
    example: { da: 'luk punkt 3', en: 'close item 3' },
    da: withItem('luk', ITEM_DA),
    en: withItem('close', ITEM_EN),
    lies: 'ahead',
    means: itemCommand('close-item'),
    lacking: [
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
    example: { da: 'dagsorden Direktionen 24-11-2026', en: 'agenda Direktionen 24 November 2026' },
    da: ['[vis|se] dagsorden [:] [WHOSE]', 'vis|se dagsordenen [WHOSE]'],
    en: ['[show] agenda [:] [WHOSE]', 'show the agenda [WHOSE]'],
    means: ({ forum, date }) => ({ kind: 'agenda', forum: forum ?? null, date: date ?? null })
  }
]
