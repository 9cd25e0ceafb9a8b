const PROPOSER = String.raw`(?:vi|der|\p{L}{3,30}(?:en|et|erne|direktionen|ledelsen)|the \p{L}+)`
const ask = (words: string): RegExp => new RegExp(`^(?:${words})\\s?\\?:?$`, 'iu')

/** The questions that minutes in plain language head their sections with, by the standard word for the section. They end in a question mark. */
export const SECTION_QUESTIONS: readonly (readonly [RegExp, string])[] = [
  [
    ask(
      'hvad (?:handler|drejer) (?:det|sagen|punktet) (?:sig )?om|hvad går (?:det|sagen) ud på|hvad er (?:sagen|baggrunden|problemet|udfordringen|situationen|status)|hvad (?:ved|siger) vi|hvorfor (?:er|behandles|drøftes|tages) (?:sagen|punktet|det|den)(?: \\p{L}+){0,3}|what is (?:it|this|the (?:case|matter)) about|why is (?:it|this) on the agenda'
    ),
    'Sagsfremstilling'
  ],
  [
    ask(
      'hvad er der sket (?:siden|indtil nu|hidtil)(?: sidst)?|hvad er nyt(?: i sagen| siden sidst)?|what has happened since|what is new'
    ),
    'Sagsfremstilling'
  ],
  [
    ask(
      `hvad (?:foreslår|indstiller|anbefaler) ${PROPOSER}|hvad (?:foreslås|indstilles|anbefales)(?: der| det)?|hvad er (?:\\p{L}+s )?(?:forslag|indstilling|anbefaling)(?:et|en)?|what (?:is proposed|is recommended|does the \\p{L}+ (?:propose|recommend))`
    ),
    'Indstilling'
  ],
  [
    ask(
      'hvad skal (?:vi|\\p{L}+(?:et|en)|der)(?: nu)? (?:beslutte|tage stilling til|besluttes|tages stilling til)|what (?:should|must) (?:we|be) decided?'
    ),
    'Beslutningstema'
  ],
  [
    ask('hvad (?:koster|betyder) (?:det|sagen|forslaget)(?: for (?:økonomien|budgettet))?|what does it cost'),
    'Økonomi'
  ],
  [ask('hvad siger (?:loven|reglerne|lovgivningen)|what does the law say'), 'Retsgrundlag'],
  [
    ask('hvem (?:er|har været|er blevet) (?:hørt|spurgt|inddraget)|hvad siger (?:borgerne|høringssvarene|brugerne)'),
    'Høring'
  ],
  [
    ask('hvad sker der (?:nu|så|herefter|videre|bagefter)|hvad er (?:det )?næste skridt|what happens (?:next|now)'),
    'Videre forløb'
  ]
]
