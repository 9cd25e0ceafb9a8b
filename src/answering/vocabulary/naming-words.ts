/** How minutes name who was chosen, who does something and who said something, in the notation of ../hear-phrases.ts. */

/** Endings of firms' names by the Danish company acts. */
export const COMPANY_FORMS: readonly string[] = ['A/S', 'ApS', 'I/S', 'P/S', 'K/S', 'IVS', 'a.m.b.a', 'AMBA', 'Aps']

/** Nouns by which a firm that has a role is known: "Rambøl er rådgiver". */
const ROLES_OF_FIRMS = '*rådgiver|*leverandør|*entreprenør|*operatør|*konsulent|*arkitekt|*vognmand'
/** Endings by which a name is a firm's or a fund's. */
const FIRM_ENDINGS =
  '*fonden|*fond|*firma|*selskab|*bank|*arkitekter|*rådgivning|*byg|*entreprise|*consult|*ingeniører|*entreprenører|*foreningen'

/** A name at a verb or a role: "… valgte Havgus til …", "opgaven gives til Havgus", "Havgus leverer …", "tilbuddet fra Havgus". */
export const NAMED_AS_CHOSEN: readonly string[] = [
  'valgt|valgte|valgtes|vælger|vælges|vælge|tildelt|tildeles|tildelte|antaget|antages|udpeget|udpeges|udpegede|chosen|selected _2 <navn>',
  '<navn> vælges|valgtes|antages|vinder',
  // Among tenders that are known by letters alone.
  'firma|firmaet|leverandør|leverandøren|selskab|entreprenør|bureau|rådgiver|operatør <bogstav> vælges|valgt|valgtes|antages|vinder|er|blev|foretrækkes',
  'valgt|valgte|vælger|vælges|antaget _2 firma|leverandør|selskab|entreprenør|bureau|rådgiver|operatør <bogstav>',
  'indgås|indgået|indgår|indgå _3 med _2 <navn>',
  'awarded to _2 <navn>',
  'gives|givet|går|gik|overdrages|overdraget|overgår|overgik|tilfalder|tilfaldt _3 til| <navn>',
  '<navn> _2 leverer|leverede|vandt|udfører',
  `<navn> er|bliver|blev _2 ${ROLES_OF_FIRMS}`,
  '<navn> _2 har vundet',
  'vundet|tilbud|tilbuddet|bud|buddet|leveret|leveres|udført|udføres|opført|opføres|drives|drevet|købt|købes|rådgivet|rådgives|bistået _2 af|fra|hos|by|from <navn>'
]

/** "fra/af/med Havgusfonden": a name whose ending tells a firm or a fund, without a verb. */
export const NAMED_AS_FIRM: readonly string[] = [
  'fra|af|med|hos|from|by|with|til _1 <navn>',
  '<navn> _2 støtter|støttede|giver|gav|givet|finansierer|står|stod'
]
export const FIRM_NAMES: readonly string[] = [FIRM_ENDINGS]

/** A word in the definite is a thing, and no name: "Kommunen leverer". */
export const DEFINITE_ENDINGS: readonly string[] = ['*en|*et|*ne|*ens|*ets|*nes $']

/** Bodies and offices: no firms, and none that was chosen. */
export const BODY_ENDINGS: readonly string[] = [
  '*udvalg|*udvalget|*råd|*rådet|*direktion|*direktionen|*bestyrelse|*bestyrelsen|*kommune|*kommunen|*kommuns|*kommunes|*forum|*byråd|*byrådet|*center|*centret|*centeret|*forvaltning|*forvaltningen $'
]

/** A sentence that begins with who it is: "Bo Dam ansættes". */
export const SOMEBODY_IS: readonly string[] = [
  '^ <navn> blev|er|bliver| ansættes|ansat|udpeges|udpeget|vælges|valgt|konstitueres|tiltræder|overtager|indtræder|genvælges|genvalgt'
]
/** Begins so and names nobody. */
export const NOBODY_BEGINS: readonly string[] = ['^ der|det|de|den|*en|*et|*ne|*er']

/** What somebody says, whatever the verb. */
export const SAYING_WORDS: readonly string[] = [
  'svar|svarer|svarede|svaret|besvar*|høringssvar*|bisvar*|oplys*|meddel*|fortæller|fortalte|fortalt|skriver|skrive|skrev|skrevet|sagde|siger|sagt|mener|mente|orienter*|bemærk*|vurder*|redegjorde|tilkendeg*|nævnte|foresl*|ønsker|ønskede|ønsket|anfør*|udtal*|udtryk*|anmod*|påpeg*|fremhæv*|understreg*|bekræft*|advar*|opfordr*|kritiser*|klager|klagede|frygter|frygtede|tilbød|tilbyder|afviser|afviste|kræver|krævede|accepterer|accepterede|godkendte|says|said|answered|replied|wrote',
  // What somebody thinks of a thing.
  'foretræk*|foretrak|frarå*|tilrå*|støtter|støttede|oplever|oplevede|bekymr*|*tilfreds*|positiv*|glad|glade|imod|enig|enige|uenig|uenige|savner|savnede|roser|roste|utryg*|synes|syntes|finder|fandt|*værdsæt*|prefer*|worried|supports|supported|opposes|opposed|recommends',
  'peger|pegede|pege på',
  'gjorde opmærksom',
  'gør|gøre|gjort gældende',
  'bakker|bakkede op',
  'sagt|sagde ja|nej'
]
/** That somebody spoke, and not what he or she said. */
export const NO_WORDS_SAID: readonly string[] = [
  'besvarede|besvarer|besvaret|svarede~på|svarer~på _1 spørgsmål|spørgsmålet|spørgsmålene|dem',
  'answered|answers|replied~to _1 question|questions|them'
]
/** What bodies of the minutes say is what they decide. */
export const SPEAKS_AS_BODY_WORDS: readonly string[] = [
  '*udvalg*|*råd*|*direktion*|*bestyrelse*|*nævn*|*forum*|*gruppe*|*mindretal*|*flertal*|*committee*|*council*|*board*|*group*|*minority*|*majority*'
]
/** Of the body that met, whatever its name. */
export const PART_OF_BODY_WORDS: readonly string[] = [
  '^ udvalg*|råd*|direktion*|bestyrelse*|nævn*|forum*|*gruppe*|*mindretal*|*flertal*|committee*|council|board*|*group*|*minority*|*majority* $'
]
/** That an answer, a result or a figure is not there yet. */
export const NOT_YET_WORDS: readonly string[] = [
  'endnu ikke',
  'ikke endnu',
  'not yet',
  'afventer|afventes|afvente',
  'har ikke _2 svaret|oplyst|besvaret',
  'foreligger|kendes ikke',
  'er ikke fundet|valgt|aftalt|udpeget',
  'mangler stadig|fortsat',
  'til udtalelse|høring'
]
/** Whoever tells the meeting of it begins the sentence: nobody who was chosen. */
export const TELLS_MEETING: readonly string[] = [
  '^ <navn> _3 orienterede|orienterer|oplyste|oplyser|fortalte|fortæller|meddelte|meddeler|nævnte|nævner|redegjorde|redegør|fremlagde|spurgte|spørger|told|informed|reported|mentioned|asked'
]
