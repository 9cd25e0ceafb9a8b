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

const DECIDED_ON = '(?:besluttet|aftalt|vedtaget|konkluderet)'
const WHO_DECIDED = String.raw`(?:vi|mødet|\p{L}{3,30}(?:rådet|udvalget|bestyrelsen|direktionen|nævnet|gruppen|ledelsen|forummet)|(?:rådet|udvalget|bestyrelsen|direktionen|nævnet|gruppen|ledelsen))`
/** Questions that head what was decided where no stronger word does: "Hvad blev resultatet?", "Hvad besluttede bestyrelsen?". */
export const DECISION_QUESTION = new RegExp(
  `^(?:${[
    `hvad (?:blev|er)(?: der| det| så)? (?:resultatet|udfaldet|konklusionen|beslutningen|afgørelsen|${DECIDED_ON})`,
    'hvad blev (?:vi|man|i) enige om',
    'hvad endte (?:det|vi|sagen) med',
    `hvad har ${WHO_DECIDED} ${DECIDED_ON}`,
    `hvad (?:besluttede|aftalte|vedtog|konkluderede) ${WHO_DECIDED}`,
    'what (?:was|were) (?:the (?:decisions?|outcome|result|conclusions?)|decided|agreed|resolved)',
    String.raw`what did (?:we|the \p{L}+) (?:decide|agree|resolve)`
  ].join('|')})(?=\\s?[:?]|$)`,
  'iu'
)
