/**
 * How a decision takes over what was recommended without saying what that is ("Godkendt", "Et flertal tiltrådte indstillingen, idet …"): in lower case,
 * Danish and English.
 */

/** Begins of the words by which it accepts. */
export const ACCEPTING_STEMS =
  /^(?:godkend|tiltr[åæa]d|vedt[ao]g|anbefal|indst?il|følg|fulgt|imødekom|bifald|tilslut|approv|adopt|endors|accept|agree|carri|recommend)/u
/** Begins of what else such a sentence consists of; bodies, parties and people aside. */
export const BESIDE_ACCEPTING =
  /^(?:forslag|sag|punkt|beslut|enig|enstemmig|flertal|bestå|øvrig|medlem|resten|gruppe|parti|liste|dagsord|forelig|fremlag|fremsat|udkast|propos|unanim|major|member|motion)/u

/** Small words and verbs between them. */
export const ACCEPTANCE_FILLERS = new Set(
  'som at der den det de en et af i på til over for fra med og samt blev bliver er var har alle hele begge vi man jf sin sine deres endelig endeligt hermed således dermed udvalgets herefter ad as the a an of to by and was were is are all its it be been that with in on pkt nr'.split(
    ' '
  )
)

/** A body, whosoever it is. */
export const BODY_WORD =
  /(?:udvalg|råd|bestyrelse|direktion|nævn|forum|gruppe|forvaltning|administration|ledelse|kommission|magistrat|committee|council|board)(?:et|en|ene|erne|er|e|s|ets|ens|n|ns|'s|’s)*$/u

/** Where the acceptance ends and what is added to it begins. */
export const ADDED =
  /(?:,|\s)\s*(?:idet|dog|men|under forudsætning|forudsat|på betingelse|med den|med de|med følgende|med bemærkning|med tilføjelse|med ændring|og at|provided|subject to|on condition|but|with the)(?!\p{L})/iu

/** A sentence on who voted how, who kept out of it and who was away says nothing of the matter. */
export const OF_PEOPLE =
  /(?<!\p{L})(?:stemte|stemmer|stemmerne|imod|undlod|forbehold|fraværende|afbud|stedfortræder|deltog|inhabil|habilitet|afstemning|voted|against|abstained|absent|apologies|reservation)(?!\p{L})/iu
