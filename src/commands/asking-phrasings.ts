import type { Found } from './phrase.ts'
import type { Phrasing } from './phrasing.ts'

/** What anybody may ask for: help, a case, what was postponed, what is to be done, being told about a topic. */

const stopFollowing = ({ name }: Found): ReturnType<Phrasing['means']> =>
  name ? { kind: 'follow', topic: name, stop: true } : null

export const askingPhrasings: readonly Phrasing[] = [
  {
    example: { da: 'hej', en: 'hello' },
    reads: true,
    da: ['hej|goddag|davs|hejsa|godmorgen [med dig|jer]', 'god dag|morgen|aften', 'hej hej'],
    en: ['hello|hi|hey [there]', 'good day|morning|afternoon|evening'],
    means: () => ({ kind: 'hello' })
  },
  {
    example: { da: 'tak', en: 'thanks' },
    reads: true,
    da: [
      '[ok|okay|super|fint|perfekt [,]] [mange|tusind] tak [skal du have]',
      '[mange|tusind] tak for hjælpen|det|svaret'
    ],
    en: ['[ok|okay|great|perfect [,]] thanks|thx [a lot]', '[ok|okay|great|perfect [,]] thank you [very much]'],
    means: () => ({ kind: 'thanks' })
  },
  {
    example: { da: 'hjælp', en: 'help' },
    reads: true,
    da: ['hjælp [mig]'],
    en: ['help [me]'],
    means: () => ({ kind: 'help' })
  },
  {
    example: { da: 'sag 26/1234', en: 'case 26/1234' },
    reads: true,
    da: ['sag|sagen|sagsnr.|sagsnummer [nr.|nummer] [:] CASE'],
    en: ['case [no.|number|nr.] [:] CASE'],
    means: ({ caseNumber }) => (caseNumber === undefined ? null : { kind: 'case', caseNumber }),
    lacking: [{ da: ['sag [:]', 'sagsnr. [:]'], en: ['case [:]'], problem: 'case-missing' }]
  },
  {
    example: { da: 'udsatte', en: 'postponed' },
    reads: true,
    da: ['[vis] udsatte|udskudte [punkter|sager]'],
    en: ['[show] postponed [items|cases]'],
    means: () => ({ kind: 'postponed' })
  },
  {
    example: { da: 'huskeliste', en: 'follow-ups' },
    reads: true,
    da: ['[vis] huskeliste|huskelisten [[for|til] NAME]'],
    en: ['[show] follow-ups|followups [[for|of] NAME]', '[show] follow-up|followup list [[for|of] NAME]'],
    // A number is a year or a date: "huskeliste nov 2013" asks about minutes.
    means: ({ name }) => (name && /\d/u.test(name) ? null : { kind: 'follow-ups', responsible: name ?? null })
  },
  {
    example: { da: 'udført 3', en: 'done 3' },
    da: ['udført [punkt] NUMBER'],
    en: ['done [item] NUMBER'],
    means: ({ number }) => (number === undefined ? null : { kind: 'follow-up-done', number }),
    lacking: [
      { da: ['udført [punkt] SEVERAL'], en: ['done [item] SEVERAL'], problem: 'several-items' },
      { da: ['udført [:] [DIGIT_FIRST]'], en: ['done [:] [DIGIT_FIRST]'], problem: 'item-missing' }
    ]
  },
  {
    example: { da: 'stop med at følge sociale medier', en: 'stop following social media' },
    da: ['stop med at følge NAME', 'stop følg|følge NAME'],
    en: ['stop following|follow NAME', 'unfollow NAME'],
    means: stopFollowing
  },
  {
    example: { da: 'stop sociale medier', en: 'stop social media' },
    da: ['stop [:] NAME'],
    en: ['stop [:] NAME'],
    means: stopFollowing,
    lacking: [{ da: ['stop [:]'], en: ['stop [:]'], problem: 'name-missing' }]
  },
  {
    example: { da: 'følg', en: 'follow' },
    reads: true,
    da: ['følg', 'hvad følger jeg'],
    en: ['follow', 'what do i follow'],
    means: () => ({ kind: 'followed' })
  },
  {
    example: { da: 'følg sociale medier', en: 'follow social media' },
    da: ['følg [:] NAME'],
    en: ['follow [:] NAME'],
    // "følg op på …" and "follow up on …" speak of a follow-up, not of a topic.
    means: ({ name }) =>
      name && !/^(?:op|up)(?!\p{L})/iu.test(name) ? { kind: 'follow', topic: name, stop: false } : null,
    lacking: [{ da: ['følg :'], en: ['follow :'], problem: 'name-missing' }]
  }
]
