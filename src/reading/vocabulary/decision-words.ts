/** Words that head a decision block, folded. */
export const DECISION_WORDS = [
  'beslutning',
  'beslutninger',
  'beslutningen',
  'beslutningspunkter',
  'besl',
  'konkl',
  'afgørelse',
  'konklusion',
  'konklusioner',
  'protokol',
  'protokollering',
  'protokollat',
  'vedtagelse',
  'decision',
  'decisions',
  'resolution',
  'conclusion'
] as const

/** Words that head a decision block beside one of `BESIDE_DECISION` too ("Beslutning og opfølgning", "Referat/konklusion"), folded. */
export const COUPLED_DECISION_WORDS = [
  'beslutning',
  'beslutninger',
  'konklusion',
  'konklusioner',
  'afgørelse',
  'vedtagelse',
  'decision',
  'decisions',
  'conclusion'
] as const

/** What stands beside them, folded. "Indstilling og beslutning" is a section that holds both. */
export const BESIDE_DECISION = [
  ...COUPLED_DECISION_WORDS,
  'referat',
  'drøftelse',
  'drøftelser',
  'behandling',
  'aftale',
  'aftaler',
  'opfølgning',
  'opsamling',
  'handling',
  'handlinger',
  'status',
  'videre forløb',
  'discussion',
  'action',
  'actions',
  'minutes'
] as const

/** Words that head a decision block only in documents that have none of the others ("Referat:" under each item). */
export const WEAK_DECISION_WORDS = [
  'referat',
  'resultat',
  'drøftelse',
  'behandling',
  'udfald',
  'besluttet',
  'afgjort',
  'afgjort således',
  'således besluttet',
  'vedtaget',
  'beslutningsreferat',
  'vi besluttede',
  'det blev besluttet',
  'det besluttede vi',
  'hvad blev besluttet',
  'hvad besluttede vi',
  'hvad blev aftalt',
  'hvad aftalte vi',
  'aftalt',
  'aftale',
  'aftaler',
  'vi aftalte',
  'det blev aftalt',
  'det aftalte vi',
  'resolved',
  'agreed',
  'minutes',
  'discussion'
] as const
