/** Beginnings of lines that close minutes, folded: what follows the last item's decision belongs to the meeting, not to the item. */
export const CLOSING_STARTS = [
  'mødet hævet',
  'kommende møder:',
  'mødekalender kommende',
  'referent:',
  'referatskriver:',
  'for referat:',
  'venlig hilsen',
  'med venlig hilsen',
  'således opfattet',
  'således vedtaget og underskrevet',
  'mvh',
  'bedste hilsner',
  'de bedste hilsner',
  'mange hilsner',
  'kind regards',
  'best regards',
  'minutes taken by',
  'next meeting:',
  'next meeting (',
  'mødet blev hævet',
  'mødet sluttede',
  'mødet slut',
  'forretningen slut',
  'besigtigelsen slut',
  'mødet sluttet',
  'mødet afsluttet',
  'mødet blev afsluttet',
  'møde slut',
  'møde hævet',
  'mødet lukket kl',
  'lukket kl',
  'mødets afslutning',
  'sluttidspunkt',
  'underskriftsside',
  'underskriftsark',
  'underskriftsblad',
  'underskriftsfelt',
  'medlemmernes underskrift',
  'underskrifter',
  'underskrift:',
  'godkendt og underskrevet',
  'oplæst og underskrevet',
  'referat udsendt',
  'referat sendt til',
  'dette referat er',
  'denne protokol er',
  'godkendt til udsendelse',
  'godkendt elektronisk',
  'elektronisk godkendt',
  'underskrevet af bestyrelsen',
  'underskrevet af rådet',
  'underskrevet af udvalget',
  'underskrevet af medlemmerne',
  'underskrevet af formanden',
  'underskrevet af de tilstedeværende',
  'underskrevet elektronisk',
  'underskrives elektronisk',
  'underskrives digitalt',
  'elektronisk underskrevet',
  'digitalt underskrevet',
  'underskrevet digitalt',
  'penneo dokumentnøgle',
  'således vedtaget og underskrevet',
  'these minutes were',
  'these minutes have been',
  'these minutes are',
  'the minutes were approved electronically',
  'minutes approved',
  'minutes prepared by',
  'list of outstanding matters',
  'outstanding matters',
  'list of actions',
  'minutes recorded by',
  'approved electronically',
  'electronically signed',
  'signed electronically',
  'digitally signed',
  'samlet bilagsliste',
  'bilagsliste',
  'meeting closed',
  'the meeting closed',
  'the meeting ended',
  'meeting ended',
  'signatures',
  'signed:'
] as const

/** What minutes call themselves where they say at their end what is done with them. */
const THEMSELVES = String.raw`(?:(?:dette|det\s(?:åbne|godkendte|underskrevne))\s)?(?:(?:møde|beslutnings|åbne\s)?referat(?:et)?|dokument(?:et)?)|(?:denne\s)?(?:beslutnings|forhandlings)?protokol(?:len)?`
/** What is done with minutes when they are written. */
const DONE =
  'godkendt|underskrevet|udsendt|sendt|rundsendt|oplæst|læst|offentliggjort|lagt|dannet|genereret|udarbejdet|skrevet|udskrevet|fremsendt|journaliseret'
const IS_DONE =
  'godkendes|underskrives|udsendes|sendes|rundsendes|offentliggøres|lægges|fremsendes|betragtes|anses|fremlægges|kan (?:læses|ses|findes|hentes)|vil (?:blive|kunne)|skal være|er (?:først )?(?:gyldigt?|endeligt?)'
/** "Referatet blev oplæst", "Protokollen underskrives digitalt", "Dokumentet er dannet den 4. maj", folded. */
export const TOLD_OF_MINUTES = new RegExp(
  `^(?:${THEMSELVES})\\s(?:(?:(?:er|blev|bliver|var)\\s)?(?:herefter\\s|digitalt\\s|elektronisk\\s)?(?:${DONE})|${IS_DONE})(?!\\p{L})`,
  'u'
)
/** "Bemærkninger til referatet sendes til …", "Spørgsmål til mødet kan rettes til …", folded. */
export const REMARKS_ON_MINUTES =
  /^(?:eventuelle\s)?(?:bemærkninger|indsigelser|indsigelse|rettelser|ændringer|kommentarer|spørgsmål)(?:\s(?:og|eller)\s\p{L}+)?\s(?:til|mod|om|vedrørende)\s(?:dette\s|det\s)?(?:referat|møde|protokol|mødereferat|beslutningsprotokol)\p{L}*\s(?:sendes|skal|kan|bedes|rettes|meddeles|fremsendes|gives)(?!\p{L})/u
/** "Kopi til: …", "Fordeling:", "Referatet sendes til: …": who receives minutes, folded. */
export const DISTRIBUTION =
  /^(?:(?:kopi|cc|udskrift|referat|referatet|protokoludskrift)(?:\s(?:er\s)?(?:sendt|sendes|udsendt|udsendes))?\s(?:til|til orientering)|fordeling|fordelingsliste|distribution|distributionsliste|modtagere|udsendelsesliste|cc)\s?:/u
/** "Mødedatoer 2029:", "Mødeplan for foråret:": when the body meets, folded. */
export const DAYS_OF_MEETINGS =
  /^(?:kommende |øvrige |næste )?(?:mødedatoer|mødeplan|mødekalender|mødedage|møder)(?:\s(?:i|for))?(?:\s\p{L}{3,20})?(?:\s(?:19|20)\d{2})?\s?:/u
/** "Tilhørere: 3", "Til stede fra pressen: Havneavisen", folded. */
export const ONLOOKERS = /^(?:(?:antal )?tilhørere|tilskuere|pressen|til stede fra pressen)\s?:/u
/** "Klagevejledning", by itself. */
export const APPEAL = /^(?:klagevejledning|klageadgang|ankevejledning|klagemulighed(?:er)?)\s?:?$/u
