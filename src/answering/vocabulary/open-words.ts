/**
 * How minutes leave open what a question takes for settled, and by which words it is asked for, in the notation of ../question/hear-phrases.ts: one of
 * several that may be chosen, who is to lead, who is to give money, what somebody is still to say, which make a thing is of.
 */

const CHOOSING = 'valgte|valgt|vælger|vælge|vælges|valgtes|udvalgte|udvalgt|foretrak|foretrækker'
/** Asks which of several was chosen; the noun stands behind the first word. */
export const ASKS_CHOICE_WORDS: readonly string[] = [
  `hvilken|hvilket|hvilke … ${CHOOSING}|bliver|blev|landede|endte|faldt|besluttede|besluttet|bestemte|bestemt|skal`,
  'which|what … chose|choose|chosen|chooses|pick|picked|select|selected|preferred|decided~on|settle~on|settled~on|go~with'
]
/** Asks what something is to be about, whatever that is called. */
export const ASKS_THEME_WORDS: readonly string[] = [
  'hvad skal|vil|kommer|bliver … handle~om|handler~om|dreje~sig~om|emnet|temaet',
  'what will|is|shall|does … be~about|about|topic|theme'
]
export const THEME_WORDS: readonly string[] = ['emne|emnet|tema|temaet|overskriften|topic|theme|subject']
/** That something was chosen. */
export const CHOICE_SAID: readonly string[] = [
  `${CHOOSING}|besluttede|besluttet|fastholde*|*pege*~på|anbefale*|godkendt*|chose|chosen|selected`,
  'bliver|blev|er|skal~være|handler|handle'
]
/** One of several is possible. */
export const MAY_BE_CHOSEN_WORDS: readonly string[] = [
  'kan|kunne|could|may|might … eller|være|or',
  'enten|mulighed|muligheder|muligt|overvejer|overvejes|drøftes|options|either … eller|or|er|:'
]

/** Whoever leads something, asked for by the office that he or she has or gets. */
export const ASKS_LEADER_WORDS: readonly string[] = [
  'hvem bliver|blev|er|skal|ansættes|ansat|ansatte … leder|*leder|chef|*chef|direktør|*direktør|forstander|*forstander|rektor|*inspektør|bestyrer|forvalter',
  'who is|was|will|becomes|became|did … head|manager|director|principal|leader|chief|superintendent'
]
/** The office itself. */
export const LEADER_WORDS: readonly string[] = [
  '^ leder|*leder|chef|*chef|direktør|*direktør|forstander|*forstander|rektor|*inspektør|bestyrer|forvalter|head|manager|director|principal|leader|chief|superintendent $'
]

/** Asks how much somebody gives; who it is stands right behind. */
export const ASKS_GIVER_WORDS: readonly string[] = [
  'hvor meget|mange~penge|stort~beløb|stor~gave gav|giver|skænkede|skænker|donerede|donerer|bidrog|bidrager|betalte|betaler|skød|bevilgede|bevilger',
  'hvad gav|giver|skænkede|donerede|bidrog|betalte|betaler',
  'how much did|does|will|has|have'
]
/** And in English behind that. */
export const GIVES_WORDS: readonly string[] = [
  'give|gave|given|donate|donated|contribute|contributed|pay|paid|grant|granted|put~in'
]
/** Goes on with what the sentence before spoke of. */
export const GOES_ON_WORDS: readonly string[] = [
  '^ den|det|de|beløbet|tilskuddet|støtten|gaven|bidraget|bevillingen|betalingen|it|they|the~amount|the~grant'
]

/** That somebody is still to speak: what is to be said was not said. */
export const YET_TO_SPEAK_WORDS: readonly string[] = [
  'skal|bør|bedes|bad|beder|bede|bliver|shall|will|must|should|asked~to _4 udtale|udtalelse|udtalelser|høres|høre|svare|svar|besvare|oplyse|vurdere|vurdering|høring|spurgt|spørges|spørge|redegøre|bemærke|comment|answer|reply|say|respond|asked',
  'vil svare|udtale|blive~hørt|blive~spurgt',
  'indhentes|indhenter|afventes|afventer|mangler _3 udtalelse|udtalelser|svar|vurdering|høringssvar'
]

/** Asks which make a thing is of. */
export const ASKS_MAKE_WORDS: readonly string[] = [
  'hvilket|hvilken|hvad~for~et _1 *mærke|*mærket|*fabrikat|*fabrikatet',
  'what|which _2 make|brand',
  'hvilken|hvilke _1 *bilmodel|*bilmodeller|*cykelmodel|*cykelmodeller|*telefonmodel|*computermodel',
  'what|which _2 car|bike|bicycle|phone|computer|laptop|tablet|printer|van|truck|bus|vehicle|mower model|models'
]
/** And how it is said. */
export const MAKE_SAID_WORDS: readonly string[] = [
  'mærket|fabrikatet|fabrikat|modellen|model|typen <navn>',
  'købes|købt|anskaffes|anskaffet|indkøbes|indkøbt|vælges|valgt|valgte|vælger|leases|leaset|lejes|bestilles|bestilt|leveres|leveret|prøvet|bought|chosen|selected|leased _4 <navn>',
  '<tal> <navn>',
  '<navn> vælges|valgt|valgtes|købes|leases|anskaffes'
]
/** Asks who made a thing. */
export const ASKS_MAKER_WORDS: readonly string[] = [
  'hvem har|havde _2 malet|tegnet|designet|skabt|lavet|formgivet|komponeret',
  'hvem malede|tegnede|designede|skabte|formgav|komponerede|maler|tegner|designer',
  'who painted|drew|designed|created|composed|paints|draws|designs|will~paint|will~draw|will~design'
]
/** Which firm supplied or built it. */
export const ASKS_SUPPLIER_WORDS: readonly string[] = [
  'hvem|hvilken~virksomhed|hvilket~firma har|havde _2 leveret|opført|bygget|installeret|monteret',
  'hvem|hvilken~virksomhed|hvilket~firma leverede|leverer|opførte|opfører|byggede|bygger|installerede|installerer|monterede|monterer',
  'who|which~company|which~firm supplied|supplies|built|builds|delivered|delivers|installed|installs'
]
/** Who made a thing, by the verb. */
export const MADE_BY_WORDS: readonly string[] = [
  'malet|malede|maler|tegnet|tegnede|tegner|designet|designede|skabt|skabte|formgivet|formgav|komponeret|komponerede|udført|udførte|lavet|lavede|leveret|leverede|leverer|leveres|leverandør|leverandører|opført|opførte|opføres|bygget|byggede|bygger|bygges|entreprenør|installeret|installeres|monteret|monteres|painted|drew|drawn|designed|created|composed'
]

/** Asks what will be, as settled. */
export const WILL_BE_ASKED_WORDS: readonly string[] = [
  'hvor|hvornår|hvem|hvilken|hvilket|hvilke kommer|skal|vil|bliver',
  'where|when|who|which will|shall|is~going~to|are~going~to'
]
/** And what is only proposed, by the question itself. */
export const PROPOSAL_ASKED_WORDS: readonly string[] = [
  '*foresl*|*forslag*|*indstil*|*anbefal*|*plan|*planer|planlagt|ønske*|propos*|suggest*|recommend*|plan*'
]
/** That somebody proposes something. */
export const PROPOSES_WORDS: readonly string[] = [
  'foreslår|foreslås|foreslog|foreslået|anbefaler|anbefales|indstiller|indstilles|proposes|proposed|suggests|suggested|recommends|recommended',
  'bør|ønsker|peger~på|should|wants'
]
/** That what was just spoken of is no part of what is proposed. */
export const SET_ASIDE_WORDS: readonly string[] = [
  'indgår|indgik|er|var|kom|tages ikke _2 i|med|omfattet|en~del _3 indstillingen|forslaget|udkastet|planen|projektet|budgettet|rammen',
  'not _2 part~of|included~in|in _2 recommendation|proposal|draft|plan|project|budget'
]
