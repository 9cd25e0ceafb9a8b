import { onDate, startingAt } from './found-meeting.ts'
import type { Phrasing } from './phrasing.ts'

/** `møde DATO kl. TID [STED]`, moving, cancelling and closing a meeting, who takes part, the minutes. */

const NEW_DA = '[nyt|planlæg|opret]'
const NEW_EN = '[new|plan|schedule]'

export const meetingPhrasings: readonly Phrasing[] = [
  {
    example: { da: 'møde {day} kl. 10:00 Mødelokale 3', en: 'meeting {day} at 10:00 Room 3' },
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
      // "møde 24/11 10-12": an hour alone is no time of day.
      {
        da: [`${NEW_DA} møde [:] COMING [DIGIT_FIRST]`],
        en: [`${NEW_EN} meeting [:] COMING [DIGIT_FIRST]`],
        problem: 'time-missing'
      },
      {
        da: [`${NEW_DA} møde`, `${NEW_DA} møde TIME [PLACE]`],
        en: [`${NEW_EN} meeting`, `${NEW_EN} meeting TIME [PLACE]`],
        problem: 'date-missing'
      }
    ]
  },
  {
    example: { da: 'flyt møde til {day} kl. 10:00', en: 'move meeting to {day} at 10:00' },
    da: [
      'flyt møde|mødet [fra] [FROM SIGN] til DATE SIGN [TIME] [PLACE]',
      'flyt møde|mødet [fra] FROM SIGN til TIME [PLACE]'
    ],
    en: [
      'move [the] meeting [from] [FROM SIGN] to DATE SIGN [TIME] [PLACE]',
      'move [the] meeting [from] FROM SIGN to TIME [PLACE]'
    ],
    lies: 'ahead',
    means: ({ from = null, fromTime, date = from, time, place }) =>
      date === null
        ? null
        : {
            kind: 'move-meeting',
            from,
            ...(fromTime === undefined ? {} : { fromTime }),
            date,
            startTime: time ?? null,
            place: place ?? null
          },
    lacking: [{ da: ['flyt møde|mødet [ANYTHING]'], en: ['move [the] meeting [ANYTHING]'], problem: 'date-missing' }]
  },
  {
    example: { da: 'aflys møde', en: 'cancel meeting' },
    da: ['aflys møde|mødet [WHEN]'],
    en: ['cancel [the] meeting [WHEN]'],
    lies: 'ahead',
    means: ({ date, time }) => ({ kind: 'cancel-meeting', date: date ?? null, ...startingAt(time) }),
    lacking: [{ da: ['aflys møde|mødet ANYTHING'], en: ['cancel [the] meeting ANYTHING'], problem: 'date-missing' }]
  },
  {
    example: { da: 'luk mødet', en: 'close meeting' },
    da: ['luk|afslut møde|mødet [WHEN]'],
    en: ['close|end [the] meeting [WHEN]'],
    means: (found) => ({ kind: 'close-meeting', ...onDate(found) })
  },
  {
    example: { da: 'deltagere Anne Holm, Bo Lind', en: 'participants Anne Holm, Bo Lind' },
    da: [
      'deltagere|deltager|deltagerne|tilstede|til-stede WHEN : NAMES',
      'deltagere|deltager|deltagerne [:] NAMES',
      'tilstede|til-stede : NAMES'
    ],
    en: ['participants|participant|present WHEN : NAMES', 'participants|participant [:] NAMES', 'present : NAMES'],
    means: (found) => (found.names ? { kind: 'participants', names: found.names, ...onDate(found) } : null),
    lacking: [{ da: ['deltagere [:]'], en: ['participants [:]'], problem: 'names-missing' }]
  },
  {
    example: { da: 'afbud Anne Holm, Bo Lind', en: 'absent Anne Holm, Bo Lind' },
    da: ['afbud|fraværende WHEN : NAMES', 'afbud|fraværende [:] NAMES'],
    en: ['absent|apologies WHEN : NAMES', 'absent|apologies [:] NAMES'],
    means: (found) => (found.names ? { kind: 'absent', names: found.names, ...onDate(found) } : null),
    lacking: [{ da: ['afbud [:]'], en: ['absent [:]'], problem: 'names-missing' }]
  },
  {
    example: { da: 'referat Direktionen', en: 'minutes Direktionen' },
    da: ['[vis|se] referat [:] [WHOSE]', 'vis|se referatet [WHOSE]'],
    en: ['[show] minutes [:] [WHOSE]', 'show the minutes [WHOSE]'],
    reads: true,
    lies: 'behind',
    means: ({ forum, date, time }) => ({
      kind: 'minutes',
      forum: forum ?? null,
      date: date ?? null,
      ...startingAt(time)
    })
  }
]
