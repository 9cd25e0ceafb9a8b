/** How people ask who came to a meeting in somebody's place, in the notation of ../question/hear-phrases.ts. */
export const SUBSTITUTE_WORDS = {
  asked: [
    'hvem|hvilken|hvilket|hvilke … stedfortræder|stedfortræderen|suppleant|suppleanten|vikar|afløser for',
    'hvem … i stedet for',
    'hvem … i _4 sted',
    'hvem sprang|trådte|gik|hoppede|steg _2 ind _3 for',
    'hvem vikarierede|afløste|erstattede|dækkede',
    'hvem tog|overtog|sad|mødte|kom|deltog … plads|sted',
    'who stood|filled|stepped|sat|came|covered|deputised|deputized|substituted|subbed in| for',
    'who … in~place~of|instead~of|on~behalf~of|as~substitute~for|as~deputy~for|as~a~substitute~for|as~stand-in~for',
    'who … place|seat $',
    'who was|is _2 substitute|stand-in|replacement|deputy for',
    'who replaced|substituted'
  ],
  /** Who is chosen, or has an office, is no matter of one meeting. */
  unless: [
    '*valg|valgt|vælges|vælger|udpeget|udpeges|indstillet|ansat|ansættes|elected|appointed|chosen|hired',
    'som|as formand|næstformand|borgmester|direktør|chef|leder|chair|mayor|director'
  ]
} as const
