/** Headings that a page without line ends is cut at: few words, in their usual writing, as alternatives of a regular expression. */
export const FOLDED_SECTIONS = String.raw`Sagsfremstilling|Supplerende sagsfremstilling|Sagsbeskrivelse|Beskrivelse af sagen|Sagens formål|Sagsresumé|Administrationens bemærkninger|FORVALTNINGENS BEMÆRKNINGER|SAGSRESUMÉ|Indstilling|Administrationens indstilling|Resumé|Resume|Sagsresumé|Indledning\/Baggrund|Baggrund|Retsgrundlag|Lovgrundlag|Økonomi|Økonomiske konsekvenser|Høring|Vurdering|Beslutningstema|Historik|Bilag|Indholdsfortegnelse|Kompetence|Politik\/Plan|Information|Personale|SAGSFREMSTILLING|INDSTILLING|RESUMÉ|BAGGRUND|RETSGRUNDLAG|LOVGRUNDLAG|ØKONOMI|HØRING|VURDERING|BILAG`

/** Labels of a head whose line ends were lost; a colon stands behind them. */
export const FOLDED_LABELS =
  'Mødested|Sted|Lokale|Mødelokale|Deltagere|Mødedeltagere|Til stede|Tilstede|Medlemmer|Fraværende|Afbud fra|Afbud|Ikke til stede|Referent|Sekretær|Mødetid|Mødetidspunkt|Starttidspunkt for møde|Sluttidspunkt for møde|Starttidspunkt|Sluttidspunkt|Tidspunkt|Mødedato|Udsendelsesdato|Dato|Mødeleder|Formand|Bemærkninger|Forum|Udvalg|Tid og sted|Tid'

/** Labels of an item's particulars; a colon stands behind them. */
export const FOLDED_PARTICULARS = String.raw`Sags?\s?ID|Sag\s?nr\.?|Sag|Forløb|Sagsgang|Sagsforløb|Åbent\/lukket punkt|Forvaltning|Fagområde|Sbh\.?|Besl\. komp\.?|Ansvarlig|Dok\.?\s?nr\.?|Sagsid\.?|Initialer|Sagsinitialer|J\.\s?nr\.?|Sagsbeh\.|Sagsbehandler|Sagsansvarlig|Sags\s?nr\.?|Sagen afgøres i`

/** Words that lead to the next one, so that a capital behind them begins no sentence. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'af for i og til på om vedr fra med ved samt mellem den det de en et i/s a/s hos over under efter mod v der som'.split(
    ' '
  )
)

/** Words before the number of an item, as alternatives of a regular expression. */
export const FOLDED_ITEM_WORDS = String.raw`(?:dagsordens?)?punkt(?:\snr)?|pkt(?:\snr)?|sag(?:\snr)?|ad|nr|§|item|lb\snr|løbenr`

/** Heads of the columns of contents, each word by itself. */
export const CONTENTS_COLUMNS: ReadonlySet<string> = new Set(
  'sag sagsnr nr punkt pkt side sidenr sidetal tekst emne titel overskrift'.split(' ')
)
