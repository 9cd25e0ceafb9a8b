import type { Found } from './phrase.ts'
import type { Phrasing } from './phrasings.ts'

/** `møde DATO kl. TID [STED]`, moving, cancelling and closing a meeting, who takes part, the minutes. */

const onDate = ({ date }: Found): { date?: string } => (date === undefined ? {} : { date })

export const meetingPhrasings: readonly Phrasing[] = [
  {
    da: ['[nyt|planlæg] møde [:] DATE [,] TIME [PLACE]', '[nyt|planlæg] møde [:] TIME [,] DATE [PLACE]'],
    en: [
      '[new|plan|schedule] meeting [:] DATE [,] TIME [PLACE]',
      '[new|plan|schedule] meeting [:] TIME [,] DATE [PLACE]'
    ],
    lies: 'ahead',
    means: ({ date, time, place = null }) =>
      date === undefined || time === undefined ? null : { kind: 'plan-meeting', date, startTime: time, place },
    lacking: [
      { da: ['[nyt|planlæg] møde [:] DATE'], en: ['[new|plan|schedule] meeting [:] DATE'], problem: 'time-missing' },
      {
        da: ['[nyt|planlæg] møde', '[nyt|planlæg] møde TIME [PLACE]'],
        en: ['[new|plan|schedule] meeting', '[new|plan|schedule] meeting TIME [PLACE]'],
        problem: 'date-missing'
      }
    ]
  },
  {
    da: ['flyt møde|mødet [fra] [FROM] til DATE [,] [TIME] [PLACE]', 'flyt møde|mødet [fra] FROM til TIME [PLACE]'],
    en: [
      'move [the] meeting [from] [FROM] to DATE [,] [TIME] [PLACE]',
      'move [the] meeting [from] FROM to TIME [PLACE]'
    ],
    lies: 'ahead',
    means: ({ from = null, date = from, time = null, place = null }) =>
      date === null ? null : { kind: 'move-meeting', from, date, startTime: time, place },
    lacking: [{ da: ['flyt møde|mødet [ANYTHING]'], en: ['move [the] meeting [ANYTHING]'], problem: 'date-missing' }]
  },
  {
    da: ['aflys møde|mødet [DATE]'],
    en: ['cancel [the] meeting [DATE]'],
    lies: 'ahead',
    means: ({ date = null }) => ({ kind: 'cancel-meeting', date }),
    lacking: [{ da: ['aflys møde|mødet ANYTHING'], en: ['cancel [the] meeting ANYTHING'], problem: 'date-missing' }]
  },
  {
    da: ['luk|afslut møde|mødet [DATE]'],
    en: ['close|end [the] meeting [DATE]'],
    means: (found) => ({ kind: 'close-meeting', ...onDate(found) })
  },
  {
    da: ['deltagere|deltager|deltagerne DATE : NAMES', 'deltagere|deltager|deltagerne [:] NAMES'],
    en: ['participants|participant DATE : NAMES', 'participants|participant [:] NAMES'],
    means: (found) => (found.names ? { kind: 'participants', names: found.names, ...onDate(found) } : null),
    lacking: [{ da: ['deltagere [:]'], en: ['participants [:]'], problem: 'names-missing' }]
  },
  {
    da: ['afbud|fraværende DATE : NAMES', 'afbud|fraværende [:] NAMES'],
    en: ['absent|apologies DATE : NAMES', 'absent|apologies [:] NAMES'],
    means: (found) => (found.names ? { kind: 'absent', names: found.names, ...onDate(found) } : null),
    lacking: [{ da: ['afbud [:]'], en: ['absent [:]'], problem: 'names-missing' }]
  },
  {
    da: ['[vis|se] referat [:] [WHOSE]', 'vis|se referatet [WHOSE]'],
    en: ['[show] minutes [:] [WHOSE]', 'show the minutes [WHOSE]'],
    lies: 'behind',
    means: ({ forum = null, date = null }) => ({ kind: 'minutes', forum, date })
  }
]
