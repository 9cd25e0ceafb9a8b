/** Words that head a decision block, folded. */
export const DECISION_WORDS = [
  'beslutning',
  'beslutninger',
  'beslutningen',
  'afgørelse',
  'konklusion',
  'konklusion/beslutning',
  'konklusion/aftaler',
  'beslutning/aftaler',
  'konklusioner',
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

/** Several words that head a decision block, folded. */
export const DECISION_PHRASES = [
  'drøftelse og beslutning',
  'drøftelse og konklusion',
  'beslutning og konklusion',
  'konklusion og beslutning',
  'referat og beslutning',
  'beslutning og referat',
  'beslutning/referat',
  'referat/beslutning',
  'beslutning og opfølgning',
  'behandling og beslutning',
  'discussion and decision'
] as const

/** Words that head a decision block only in documents that have none of the others ("Referat:" under each item). */
export const WEAK_DECISION_WORDS = [
  'referat',
  'resultat',
  'drøftelse',
  'behandling',
  'udfald',
  'besluttet',
  'beslutningsreferat',
  'vi besluttede',
  'det blev besluttet',
  'det besluttede vi',
  'aftalt',
  'vi aftalte',
  'det blev aftalt',
  'resolved',
  'agreed',
  'minutes',
  'discussion'
] as const
