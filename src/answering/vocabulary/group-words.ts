/** Whom people name where a council speaks for them, as words side by side, and how the names of such councils begin. */
export const GROUPS_WITH_COUNCILS: readonly {
  readonly said: readonly string[]
  readonly councils: readonly string[]
}[] = [
  {
    said: [
      'de ældre',
      'de gamle',
      'pensionisterne',
      'seniorerne',
      'the elderly',
      'the old people',
      'old people',
      'older people',
      'the pensioners',
      'pensioners',
      'the seniors',
      'senior citizens'
    ],
    councils: ['ældreråd', 'seniorråd']
  },
  {
    said: ['de handicappede', 'handicappede', 'disabled people', 'the disabled', 'people with disabilities'],
    councils: ['handicapråd']
  },
  { said: ['de unge', 'the young people', 'young people', 'the young'], councils: ['ungeråd', 'ungdomsråd'] },
  { said: ['de udsatte', 'the vulnerable', 'vulnerable people'], councils: ['udsatteråd'] }
]
/** Verbs of saying between "what" and whoever speaks, and behind him. */
export const GROUP_SAYS_WORDS: readonly string[] = [
  'siger',
  'sagde',
  'mener',
  'mente',
  'synes',
  'syntes',
  'svarer',
  'svarede',
  'foreslår',
  'foreslog'
]
export const GROUP_SAY_WORDS: readonly string[] = ['say', 'think', 'feel', 'want', 'answer', 'suggest', 'propose']
