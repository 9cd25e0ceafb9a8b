import type { Found } from './phrase.ts'
import type { Phrasing } from './phrasings.ts'

const stopFollowing = ({ name }: Found): ReturnType<Phrasing['means']> =>
  name ? { kind: 'follow', topic: name, stop: true } : null

/** What anybody may ask for: help, a case, what was postponed, what is to be done, being told about a topic. */
export const askingPhrasings: readonly Phrasing[] = [
  {
    da: ['hjælp [mig]'],
    en: ['help [me]'],
    means: () => ({ kind: 'help' })
  },
  {
    da: ['sag|sagen|sagsnr.|sagsnummer [nr.|nummer] [:] CASE'],
    en: ['case [no.|number|nr.] [:] CASE'],
    means: ({ caseNumber }) => (caseNumber === undefined ? null : { kind: 'case', caseNumber }),
    lacking: [{ da: ['sag [:]', 'sagsnr. [:]'], en: ['case [:]'], problem: 'case-missing' }]
  },
  {
    da: ['[vis] udsatte|udskudte [punkter|sager]'],
    en: ['[show] postponed [items|cases]'],
    means: () => ({ kind: 'postponed' })
  },
  {
    da: ['[vis] huskeliste|huskelisten [[for|til] NAME]'],
    en: ['[show] follow-ups|followups [[for|of] NAME]', '[show] follow-up|followup list [[for|of] NAME]'],
    means: ({ name = null }) => (name !== null && /\d/u.test(name) ? null : { kind: 'follow-ups', responsible: name })
  },
  {
    da: ['udført [punkt] NUMBER'],
    en: ['done [item] NUMBER'],
    means: ({ number }) => (number === undefined ? null : { kind: 'follow-up-done', number }),
    lacking: [{ da: ['udført [:]'], en: ['done [:]'], problem: 'item-missing' }]
  },
  {
    da: ['stop med at følge NAME', 'stop følg|følge NAME'],
    en: ['stop following|follow NAME', 'unfollow NAME'],
    means: stopFollowing
  },
  {
    da: ['stop [:] NAME'],
    en: ['stop [:] NAME'],
    means: stopFollowing,
    lacking: [{ da: ['stop [:]'], en: ['stop [:]'], problem: 'name-missing' }]
  },
  {
    da: ['følg [:] NAME'],
    en: ['follow [:] NAME'],
    // "følg op på …" and "follow up on …" speak of a follow-up, not of a topic.
    means: ({ name }) =>
      name && !/^(?:op|up)(?!\p{L})/iu.test(name) ? { kind: 'follow', topic: name, stop: false } : null,
    lacking: [{ da: ['følg [:]'], en: ['follow [:]'], problem: 'name-missing' }]
  }
]
