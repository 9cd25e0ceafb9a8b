import type { Found } from './phrase.ts'
import type { Phrasing } from './phrasings.ts'

/** `møde DATO kl. TID [STED]`, moving, cancelling and closing a meeting, who takes part, the minutes. */

const onDate = ({ date }: Found): { date?: string } => (date === undefined ? {} : { date })

const NEW_DA = '[nyt|planlæg|opret]'
const NEW_EN = '[new|plan|schedule]'

export const meetingPhrasings: readonly Phrasing[] = [
  {
    example: { da: 'møde 24-11-2026 kl. 10:00 Mødelokale 3', en: 'meeting 24 November 2026 at 10:00 Room 3' },
    da: [
      `${NEW_DA} møde [:] DATE SIGN TIME [PLACE]`,
      `${NEW_DA} møde [:] TIME SIGN DATE [PLACE]`,
      'næste møde [:] DATE SIGN TIME [PLACE]',
      'indkald [til] møde DATE SIGN TIME [PLACE]',
      `${NEW_DA} møde [:] SOON [PLACE]`
    ],
    en: [
      `${NEW_EN} meeting [:] DATE SIGN TIME [PLACE]`,
      `${NEW_EN} meeting [:] TIME SIGN DATE [PLACE]`,
      'next meeting [:] DATE SIGN TIME [PLACE]',
      'call [a] meeting DATE SIGN TIME [PLACE]',
      `${NEW_EN} meeting [:] SOON [PLACE]`
    ],
    lies: 'ahead',
    means: ({ date, time, place }) =>
      date === undefined || time === undefined
        ? null
        : { kind: 'plan-meeting', date, startTime: time, place: place ?? null },
    lacking: [
      { da: [`${NEW_DA} møde [:] COMING`], en: [`${NEW_EN} meeting [:] COMING`], problem: 'time-missing' },
      {
        da: [`${NEW_DA} møde`, `${NEW_DA} møde TIME [PLACE]`],
        en: [`${NEW_EN} meeting`, `${NEW_EN} meeting TIME [PLACE]`],
        problem: 'date-missing'
      }
    ]
  },
  {
    example: { da: 'flyt møde til 25-11-2026 kl. 10:00', en: 'move meeting to 25 November 2026 at 10:00' },
    da: [
      'flyt møde|mødet [fra] [FROM SIGN [CLOCK]] til DATE SIGN [TIME] [PLACE]',
      'flyt møde|mødet [fra] FROM SIGN [CLOCK] til TIME [PLACE]'
    ],
    en: [
      'move [the] meeting [from] [FROM SIGN [CLOCK]] to DATE SIGN [TIME] [PLACE]',
      'move [the] meeting [from] FROM SIGN [CLOCK] to TIME [PLACE]'
    ],
    lies: 'ahead',
    means: ({ from = null, date = from, time, place }) =>
      date === null ? null : { kind: 'move-meeting', from, date, startTime: time ?? null, place: place ?? null },
    lacking: [{ da: ['flyt møde|mødet [ANYTHING]'], en: ['move [the] meeting [ANYTHING]'], problem: 'date-missing' }]
  },
  {
    example: { da: 'aflys møde', en: 'cancel meeting' },
    da: ['aflys møde|mødet [DATE]'],
    en: ['cancel [the] meeting [DATE]'],
    lies: 'ahead',
    means: ({ date }) => ({ kind: 'cancel-meeting', date: date ?? null }),
    lacking: [{ da: ['aflys møde|mødet ANYTHING'], en: ['cancel [the] meeting ANYTHING'], problem: 'date-missing' }]
  },
  {
    example: { da: 'luk mødet', en: 'close meeting' },
    da: ['luk|afslut møde|mødet [DATE]'],
    en: ['close|end [the] meeting [DATE]'],
    means: (found) => ({ kind: 'close-meeting', ...onDate(found) })
  },
  {
    example: { da: 'deltagere Anne Holm, Bo Lind', en: 'participants Anne Holm, Bo Lind' },
    da: [
      'deltagere|deltager|deltagerne|tilstede|til-stede DATE : NAMES',
      'deltagere|deltager|deltagerne [:] NAMES',
      'tilstede|til-stede : NAMES'
    ],
    en: ['participants|participant|present DATE : NAMES', 'participants|participant [:] NAMES', 'present : NAMES'],
    means: (found) => (found.names ? { kind: 'participants', names: found.names, ...onDate(found) } : null),
    lacking: [{ da: ['deltagere [:]'], en: ['participants [:]'], problem: 'names-missing' }]
  },
  {
    example: { da: 'afbud Anne Holm, Bo Lind', en: 'absent Anne Holm, Bo Lind' },
    da: ['afbud|fraværende DATE : NAMES', 'afbud|fraværende [:] NAMES'],
    en: ['absent|apologies DATE : NAMES', 'absent|apologies [:] NAMES'],
    means: (found) => (found.names ? { kind: 'absent', names: found.names, ...onDate(found) } : null),
    lacking: [{ da: ['afbud [:]'], en: ['absent [:]'], problem: 'names-missing' }]
  },
  {
    example: { da: 'referat Direktionen', en: 'minutes Direktionen' },
    da: ['[vis|se] referat [:] [WHOSE]', 'vis|se referatet [WHOSE]'],
    en: ['[show] minutes [:] [WHOSE]', 'show the minutes [WHOSE]'],
    lies: 'behind',
    means: ({ forum, date }) => ({ kind: 'minutes', forum: forum ?? null, date: date ?? null })
  }
]
