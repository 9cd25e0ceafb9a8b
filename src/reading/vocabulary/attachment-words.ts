/** Words that head the columns of a table of attachments, folded. */
export const ATTACHMENT_COLUMNS = {
  number: /^(?:bilags?\s?(?:nr|nummer)\.?|(?:løbe)?nr\.?|nummer|#|no\.?)$/u,
  title:
    /^(?:bilag|bilags?(?:navn|titel)|titel|navn|dokument(?:navn|titel|er)?|beskrivelse|filnavn|fil|title|name|attachment|document)$/u,
  document:
    /^(?:dok(?:ument)?\.?\s?-?(?:nr|nummer|id)\.?|akt(?:\s?-?(?:nr|nummer|id))?\.?|sags?\s?-?(?:nr|nummer|id)\.?|journal\s?-?(?:nr|nummer)\.?|id|version|document no\.?)$/u,
  other:
    /^(?:dato|dokumentdato|brevdato|oprettet|oprettelsesdato|type|filtype|format|størrelse|sider|antal sider|sidetal|åb(?:en|ent)\s?\/\s?lukket|lukket\s?\/\s?åb(?:en|ent)|offentlig(?:t|hed)?|adgang|status|link|date|size|pages)$/u
} as const

/** What stands beside an attachment's name in a column of its own, folded: date, size, kind of file, openness, a labelled number. */
export const BESIDE_ATTACHMENT =
  /^(?:\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})|\d{1,5}(?:[.,]\d{1,2})?\s?(?:kb|mb|kilobytes?)|\d{1,4}\s(?:sider?|s\.|pages?)|\((?:\d{1,5}(?:[.,]\d{1,2})?\s?(?:kb|mb)|pdf|docx?|xlsx?)\)|åbent?|lukket|offentligt?|fortroligt?|pdf|docx?|xlsx?|pptx?|word|excel|(?:dok|akt|sag)(?:ument|s)?\.?\s?(?:nr|nummer|id)?\.?\s?:?\s?\d[\d./-]{1,18}|open|closed)$/u

/** What a page's reader may do with an attachment, printed before its name. */
export const ATTACHMENT_COMMANDS = 'Hent|Download|Åbn|Vis|Læs|Se|Open'

/** Words that head sections and that documents are called by too, folded. */
export const CALLED_AS_SECTION: ReadonlySet<string> = new Set([
  'høringssvar',
  'udtalelse',
  'udtalelser',
  'miljøvurdering',
  'tidsplan',
  'procesplan',
  'tids- og procesplan',
  'behandlingsplan',
  'redegørelse',
  'sagsbeskrivelse',
  'økonomisk overblik',
  'sammendrag',
  'resume',
  'resumé',
  'beskrivelse',
  'bemærkninger',
  'lovgrundlag',
  'lovgivning',
  'risikovurdering',
  'summary',
  'assessment',
  'evaluation',
  'description'
])
