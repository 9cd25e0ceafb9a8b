/** Labels of an item's own particulars, folded, before a colon. Their lines are accounted for and are no part of its text. */
export const ITEM_LABELS: ReadonlySet<string> = new Set([
  'dok',
  'dok.nr',
  'dok.nr.',
  'dok. nr.',
  'doknr',
  'doknr.',
  'dokument nr.',
  'dokumentnr.',
  'dokumentnr',
  'dokument',
  'dokumentnummer',
  'sagsbeh',
  'sagsbeh.',
  'sagsbehandler',
  'sagsbehandlere',
  'øvrige sagsbehandlere',
  'initialer',
  'sagsinitialer',
  'sags-initialer',
  'sagsansvarlig',
  'kompetence',
  'beslutningskompetence',
  'sagen afgøres i',
  'forvaltning',
  'afdeling',
  'fagområde',
  'fagcenter',
  'center',
  'sagstype',
  'in english',
  'på dansk',
  'punkttype',
  'bilagsnr',
  'bilagsnr.',
  'sagsinitial',
  'behandles af',
  'type',
  'punktansvarlig',
  'ansvarlig',
  'lukket/åbent',
  'åben/lukket',
  'åbent/lukket',
  'åbent eller lukket',
  'status',
  'journalnr',
  'journalnr.',
  'journalnummer',
  'j.nr.',
  'j.nr',
  'jnr.',
  'kle',
  'kle-nr.',
  'case officer',
  'document no.',
  'department',
  'varighed',
  'brevid',
  'brev-id',
  'sagsforløb',
  'sagsgang',
  'stab',
  'tidsforbrug',
  'deltager under punktet',
  'deltagere under punktet',
  'adgang',
  'offentlighed',
  'sagsejer',
  'område',
  'direktør',
  'tid'
])

/** Labels whose value is a word for a kind of item, which may be a word for a decision too. */
export const KIND_LABELS: ReadonlySet<string> = new Set(['punkttype', 'sagstype', 'type'])

/** What meetings' first and last items are usually called. */
export const USUAL_TITLES =
  /^(?:godkendelse af (?:(?:mødets|sidste mødes) )?(?:dagsorden(?:en)?|referat(?:et|er)?|protokol(?:len)?)|dagsorden og referat|opfølgning (?:på|fra) (?:sidste|referat)|velkomst|orientering|meddelelser|nyt fra|siden sidst|runde|status|valg af (?:ordstyrer|dirigent|referent)|eventuelt|evt\.?$|approval of (?:the )?(?:agenda|minutes)|welcome|any other business|aob)(?!\p{L})/iu

/** What a meeting ends with by its title. */
export const LAST_TITLE = /^(?:eventuelt|evt\.?|any other business|aob)$/iu

/** What items are called at which people tell, ask and greet: what stands there decides something only where it says so. */
export const TELLING_TITLES =
  /^(?:\p{L}+ - )?(?:(?:meddelelser|eventuelt) og (?:eventuelt|meddelelser)|(?:ny )?(?:meddelelser|orienteringer|beretning)|eventuelt|evt\.?|velkomst|siden sidst|nyt(?!\sfra\selev)|bordet rundt|(?:runde|bordrunde)|gensidige? orientering(?:er)?|(?:mundtlig )?orientering|spørge(?:tid|time|runde)|any other business|aob|announcements|(?:formandens|borgmesterens|lederens) (?:meddelelser|orientering|beretning))(?=$|[.:;,()\d]|\s(?:fra|ved|v\/|til|for|siden|og|af)(?!\p{L})| v\.)/iu

/** Words before numbers that count parts of a case, or are items' usual words already. */
export const COUNTED_WITHIN_ITEMS =
  /^(?:punkt|pkt|sag|item|bilag|side|fase|figur|tabel|uge|kapitel|afsnit|model|alternativ|scenarie|spor|lokalplan|kvartal|trin|etape|mål|delmål|spørgsmål|projekt|gruppe|version|udkast|indstilling|pulje|klasse|zone|rute|linje|boks|område|appendix|annex|page|phase|figure|table|chapter|section|option|step|stage|week|group|question)$/iu

/** Words that head the numbers and the titles of items that begin with a row of a table each, folded. */
export const ROW_NUMBER_WORD = /^(?:punkt|pkt|nr|punkt nr|pkt nr|sag|sag nr|no|item|#)$/u
export const ROW_TITLE_WORD = /^(?:overskrift|emne|titel|sag|punkt|tema|title|subject|topic|heading)$/u

/** The same in two words, which may be what was decided too ("Til efterretning"). */
export const KIND_OF_GROUP =
  /^(?:til|for)\s(?:beslutning|orientering|drøftelse|efterretning|behandling|godkendelse|information)\s?:?$/iu

/** What heads several items by what is to be done with them: "Beslutningssager", "Punkter til drøftelse:", "Orienteringspunkter: (uden referat)". */
export const GROUP_BY_KIND =
  /^(?:(?:efterretnings|beslutnings|orienterings|drøftelses|temadrøftelses|informations)(?:sager|punkter)|(?:punkter|sager|emner)\s(?:til|for)\s(?:beslutning|orientering|drøftelse|efterretning|behandling|godkendelse|information)|sager\sfra\s[\p{L} -]{2,40}(?:udvalget|rådet|nævnet|forvaltningen|afdelingen|direktionen)|(?:faste|formelle|indledende|afsluttende)\spunkter):?(?:\s\([^()]{1,40}\):?)?$/iu
