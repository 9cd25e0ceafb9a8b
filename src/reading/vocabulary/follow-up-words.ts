/** Titles of items that are lists of what is still to be done, folded. */
export const FOLLOW_UP_TITLE =
  /(?<!\p{L})(?:huskeliste|huskelisten|opfølgningsliste|opfølgningslisten|opgaveliste|aktionsliste|handleliste|to-?do-?liste|opfølgning på (?:tidligere )?(?:beslutninger|aftaler|opgaver)|follow-?ups?|follow-?up list|action (?:list|points|log)|reminder list)(?!\p{L})/u

/** Titles of items that are lists of days on which forums meet, folded. */
export const CALENDAR_TITLE =
  /^(?:(?:næste|kommende|årets) møder|møde(?:kalender|kalenderen|datoer|plan|planen|række|rækken)|(?:upcoming|next|coming) meetings|meeting (?:calendar|dates|plan))(?: (?:i|for|in) (?:19|20)\d\d| (?:19|20)\d\d(?:-\d{2,4})?)?$/u

/** What heads a table of tasks below a decision, and may be the matter of an item elsewhere. */
export const PLAN_OF_TASKS = /^(?:handleplan|handlingsplan|aftalte opgaver|hvem gør hvad|action plan)$/u

/** Words that head the columns of such a list, folded. */
export const COLUMN_WORDS = {
  topic:
    /^(?:sag\s?\/\s?emne|sag|emne|emner|sager|opgave|opgaver|punkt|aktivitet|aktion|hvad|aftale|sag og emne|tema|handling|handlinger|opfølgning|opfølgningspunkt(?:er)?|aktionspunkt(?:er)?|aktiviteter|aftaler|indsats(?:er)?|initiativ(?:er)?|næste skridt|hvad skal (?:der )?(?:ske|gøres)|opgavebeskrivelse|to-?do|topic|task|tasks|subject|item|action|actions|next steps?|what|matter)$/u,
  expected:
    /^(?:forv\.?\s?tidspunkt|forventet\s(?:tidspunkt|tid|behandling|dato)|tidspunkt|tid|frist|tidsfrist|deadline|hvornår|dato|forvente[ts](?: \p{L}+){0,2}|termin|senest|tidshorisont|tidsramme|tidsplan|færdig|udføres senest|frist for (?:opfølgning|udførelse)|due|due date|expected|expected (?:time|date)|when|time)$/u,
  responsible:
    /^(?:ansvarlige?|ansvarlig(?:e)?\s?\/\s?tovholdere?|tovholdere?|ansvar|hvem|ansvarligt? (?:center|afdeling|enhed|person|part|chef|leder|forvaltning)|hvem (?:gør|er ansvarlig)|udfører|udføres af|responsible|owner|who|lead)$/u
} as const

/** What stands before a forum's name over its days: "Punkter til Havnerådet", "Kommende møder i Havnerådet". */
export const BEFORE_CALENDAR =
  /^(?:til|(?:kommende\s|næste\s|planlagte\s)?(?:punkter|sager|emner|møder|dagsordenspunkter|dagsorden|items|meetings)\s(?:til|for|i|på|for the|of the))\s(?=\p{Lu})/iu

/** Headings in such a list that begin something other than a forum's calendar, folded. */
export const NO_CALENDAR = /^(?:emner|øvrige emner|øvrige|andet|noter|diverse|bemærkninger|topics|other|notes)$/u

/** Words over the columns at the right edge of a page that say who does it, and by when, folded. */
export const ACTION_COLUMN =
  /^(?:ansvar|ansvarlige?|ansv\.?|hvem|initialer|init\.?|tovholdere?|udføres af|aktion|opfølgning|handling|frist|tidsfrist|deadline|hvornår|dato|tid|senest|responsible|owner|who|action|action by|due|due date|when|by when)$/u

/** Words at the left of such a head, over what the page says, folded. */
export const ACTION_TABLE_STARTS =
  /^(?:pkt\.?|punkt|nr\.?|emne|sag|dagsorden|dagsordenspunkt|tekst|referat|no\.?|item|topic|subject|minutes|discussion)$/u

/** Labels of what is written behind a decision and is none of it, folded: who carries it out, who is told of it, who wrote and approved it. */
export const BEHIND_DECISION =
  /^(?:ansvarlige? (?:for (?:opfølgning(?:en)?|udførelsen?|sagen)|afdeling|center|enhed|forvaltning|chef|leder)|(?:udføres|effektueres|ekspederes|iværksættes|protokolleret|protokolført|godkendt|indtastet) af|(?:udskrift|kopi|meddelelse|orientering|besked|svar)(?: sendt)? til|(?:sendes|sendt|meddeles) til|aktion|sagsbehandler|offentliggørelse|kan offentliggøres|tovholder og frist|responsible for follow-up|copy to|approved by)$/u
