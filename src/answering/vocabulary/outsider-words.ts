/**
 * Authorities and assemblies that have no minutes among those of a municipality's bodies, and how minutes tell what they decided, in the notation of
 * ../question/hear-phrases.ts.
 */

/** Those who decide elsewhere, as a question names them: the county, the state, a ministry, a court, the owners. */
export const OUTSIDERS: readonly string[] = [
  '*generalforsamling|*generalforsamlingen|amtet|*amtet|statsamtet|statsforvaltningen|regionen|staten|regeringen|folketinget|*ministeriet|*direktoratet|*myndigheden|*myndighederne|*tilsynet|*ankenævnet|landsretten|byretten|højesteret|domstolen|domstolene|politiet',
  'ankestyrelsen|miljøstyrelsen|naturstyrelsen|planstyrelsen|vejstyrelsen|trafikstyrelsen|sundhedsstyrelsen|socialstyrelsen|erhvervsstyrelsen|fødevarestyrelsen|beredskabsstyrelsen|kulturstyrelsen|slotsstyrelsen|energistyrelsen|patientsikkerhedsstyrelsen|havnestyrelsen',
  'ejerne|ejerkommunerne|interessentkommunerne|aktionærerne|andelshaverne|forbrugerne|anpartshaverne'
]
/** And in English, behind "the". */
export const OUTSIDERS_ENGLISH: readonly string[] = [
  'regional~council|county~council|general~meeting|annual~general~meeting|general~assembly|county|region|state|government|parliament|ministry|court|courts|high~court|police|agency|authority|authorities|owners|shareholders'
]

/** Asks what somebody decided: whoever it was stands right behind. */
export const ASKS_DECISION_OF_WORDS: readonly string[] = [
  'hvad|hvordan|hvorfor|hvornår|hvilken|hvilket|hvilke … besluttede|vedtog|afgjorde|bestemte|godkendte|afviste|afslog|tillod|valgte|stemte|fastsatte|bevilgede',
  'hvad|hvordan|hvorfor|hvornår har|havde',
  'what|how|why|when|which … did|has|have|had'
]
/** And in English, behind whoever it was. */
export const DECIDES_WORDS: readonly string[] = [
  'decide|decided|approve|approved|adopt|adopted|rule|ruled|reject|rejected|refuse|refused|allow|allowed|choose|chosen|agree|agreed|vote|voted|grant|granted|conclude|concluded',
  'besluttet|vedtaget|afgjort|bestemt|godkendt|afvist|afslået|tilladt|valgt|bevilget'
]

/** That somebody decided something, by the verb or by what came of it. */
export const HAS_DECIDED_WORDS: readonly string[] = [
  'har|havde|er|blev|bliver _6 besluttet|vedtaget|afgjort|bestemt|godkendt|afvist|afslået|tilladt|valgt|bevilget|meddelt|givet|truffet|sagt|tiltrådt|stadfæstet|omgjort|ophævet|fastsat|accepteret|forlænget|pålagt|påbudt',
  'besluttede|vedtog|afgjorde|bestemte|godkendte|afviste|afslog|tillod|valgte|bevilgede|meddelte|gav|traf|sagde|stadfæstede|omgjorde|ophævede|fastsatte|stemte|accepterede|krævede|påbød',
  'godkender|tillader|afviser|afslår|meddeler|beslutter|fastsætter',
  '*afgørelse|*afgørelsen|*kendelse|*kendelsen|*godkendelse|*godkendelsen|*dispensation|*tilladelse|*afslag|*påbud foreligger|forelå|går|gik|blev|er',
  'decided|approved|adopted|ruled|rejected|refused|allowed|chose|agreed|voted|granted|concluded'
]
