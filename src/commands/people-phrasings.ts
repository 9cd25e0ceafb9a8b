import type { Role } from '../domain/records.ts'
import type { Phrasing } from './phrasing.ts'

/** Forum, alias, secretaries and members. */

/** Giving and taking one role; `da` and `en` are its words, the first of them for examples. */
function rolePhrasings(role: Role, da: string, en: string): readonly Phrasing[] {
  const [wordDa, wordEn] = [da, en].map((words) => words.replace(/\|.*/u, ''))
  return [
    {
      example: { da: `fjern ${wordDa} @Anne`, en: `remove ${wordEn} @Anne` },
      da: [`${da} [:] fjern|slet MENTIONS`, `fjern|slet ${da} MENTIONS`, `fjern|slet MENTIONS som ${da}`],
      en: [`${en} [:] remove MENTIONS`, `remove|delete ${en} MENTIONS`, `remove|delete MENTIONS as ${en}`],
      means: ({ mentions }) => (mentions ? { kind: 'role', change: 'take', role, mentions } : null),
      lacking: [
        {
          da: [`${da} fjern [ANYTHING]`, `fjern|slet ${da} [ANYTHING]`],
          en: [`${en} remove [ANYTHING]`, `remove|delete ${en} [ANYTHING]`],
          problem: 'person-missing'
        }
      ]
    },
    {
      example: { da: `${wordDa} @Anne`, en: `${wordEn} @Anne` },
      da: [`[ny|nyt|tilføj] ${da} [:] MENTIONS`],
      en: [`[new|add] ${en} [:] MENTIONS`],
      means: ({ mentions }) => (mentions ? { kind: 'role', change: 'give', role, mentions } : null),
      lacking: [
        {
          da: [`[ny|nyt|tilføj] ${da} [:] [SOMEBODY]`],
          en: [`[new|add] ${en} [:] [SOMEBODY]`],
          problem: 'person-missing'
        }
      ]
    }
  ]
}

export const peoplePhrasings: readonly Phrasing[] = [
  {
    example: { da: 'medlemmer', en: 'members' },
    reads: true,
    da: ['[vis] medlemmer'],
    en: ['[show] members'],
    means: () => ({ kind: 'members' })
  },
  ...rolePhrasings('secretary', 'sekretær|sekretærer', 'secretary|secretaries'),
  ...rolePhrasings('member', 'medlem|medlemmer', 'member|members'),
  {
    example: { da: 'forum Direktionen', en: 'forum Direktionen' },
    da: ['forum [:] NAME'],
    en: ['forum [:] NAME'],
    means: ({ name }) => (name ? { kind: 'forum', name } : null),
    lacking: [
      { da: ['forum [:]'], en: ['forum [:]'], problem: 'name-missing' },
      { da: ['forum [:] LONG_NAME'], en: ['forum [:] LONG_NAME'], problem: 'name-missing' }
    ]
  },
  {
    example: { da: 'alias SLF', en: 'alias SLF' },
    da: ['alias [:] NAME'],
    en: ['alias [:] NAME'],
    means: ({ name }) => (name ? { kind: 'alias', name } : null),
    lacking: [
      { da: ['alias [:]'], en: ['alias [:]'], problem: 'name-missing' },
      { da: ['alias [:] LONG_NAME'], en: ['alias [:] LONG_NAME'], problem: 'name-missing' }
    ]
  }
]
