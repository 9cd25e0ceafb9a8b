/** Words that head a decision block, folded. */
export const DECISION_WORDS = [
  'beslutning',
  'beslutninger',
  'beslutningen',
  'afgørelse',
  'konklusion',
  'konklusion/beslutning',
  'beslutning/konklusion',
  'protokol',
  'protokollering',
  'protokollat',
  'vedtagelse',
  'decision',
  'decisions',
  'resolution',
  'conclusion'
] as const

/** Words that head a decision block only in documents that have none of the others ("Referat:" under each item). */
export const WEAK_DECISION_WORDS = ['referat', 'drøftelse', 'behandling', 'udfald', 'minutes', 'discussion'] as const
