/** Finite verbs that tell a short line of a decision from a sub-heading, as alternatives of a regular expression. */
export const FINITE_VERBS =
  'er|var|bliver|blev|skal|skulle|kan|kunne|vil|ville|har|havde|må|bør|sker|sikrer|laver|udarbejder|kommer|går|gik|tager|tog|ser|så|følger|arbejder|afventer|indgår|foregår|orienterer|gives|står|ligger|ønsker|ønskede|peger|foreslår|anbefaler|indstiller|holder|holdes|lægger|lagde|roste|bad|beder|mener|finder|fandt|stemte|tilslutter|tilsluttede|undlod|tiltræder|meddelte|oplyste|bemærkede|is|are|was|were|will|shall|must|has|have|had|kæder?|drøfter|vender|siger'
/** Words in -es that are no passive verbs. */
export const NO_PASSIVE =
  'fælles|alles|deres|vores|jeres|særskilt|endeles|ligeledes|således|indbyrdes|tilfælles|undertiden|foregående|diverses?'

/** Labels in a decision that are no sub-headings, folded, before a colon. */
export const NO_SUB_HEADING =
  /^(?:fraværende|afbud|ikke til stede|inhabil\p{L}*|for|imod|for stemte|imod stemte|for forslaget|imod forslaget|stemmer for|hverken for eller imod|undlod|tovholder\p{L}*|ansvarlig\p{L}*|bilag|note|nb|obs|beslutning|indstilling|deltagere?|gæster?|deadline|frist|bemærk\p{L}*|protokol\p{L}*|dissens|mindretalsudtalelse|følgende|herunder|dvs|punkt \d+ behandles|absent|guests?)(?![\p{L}])/u

/** Verbs, in the present, by which a decision gives someone something to do. */
export const TASK_VERBS =
  'holder (?:et |en )?(?:\\p{L}+ ){0,2}\\p{L}*(?:møder?|samtaler?|dialog|oplæg|workshop|kursus) (?:med|for|om)|taler med|snakker med|danner (?:et|en)|sikrer|redegør|underretter|afprøver|indgår aftale|oplærer|rådgiver|booker|reserverer|arrangerer|besvarer|svarer|ser på|kigger på|giver (?:besked|svar|status|tilbagemelding)|giver (?:\\p{L}+ ){1,3}(?:besked|svar|status|tilbagemelding)|forhandler|ansøger|udbyder|indkøber|køber|bidrager|medbringer|rykker|fjerner|tilføjer|skærer|tjekker|afdækker|bringer|ansætter|udpeger|finder (?:en|et)(?!\\p{L})|finder \\p{L}+(?:ne|en|et|er)(?=\\.?$)|supplerer|opsummerer|sammenfatter|sammenligner|konkretiserer|præciserer|specificerer|skitserer|genberegner|prissætter|lægger (?:op|ud|frem)|uploader|oversætter|monterer|opsætter|reparerer|underskriver|vurderer|tester|screener|måler|ringer|mailer|udarbejder|laver|undersøger|følger op|følger|arbejder|orienterer|fremlægger|forelægger|genfremsætter|genfremlægger|præsenterer|indkalder|udsender|sender|fremsender|tager|kontakter|koordinerer|står for|har ansvar(?:et)?|har sekretariatsfunktion|har tovholderrollen|vender tilbage|vender retur|kommer (?:tilbage )?med|melder tilbage|tager kontakt|gør opmærksom|bestiller|skriver|spørger|afklarer|planlægger|udfærdiger|formulerer|samler|opdaterer|kvalificerer|iværksætter|igangsætter|gennemfører|afholder|beskriver|tilretter|retter|melder|udmelder|udsøger|indhenter|forbereder|sørger for|færdiggør|reviderer|justerer|indarbejder|tilpasser|analyserer|evaluerer|rundsender|sætter|aftaler|inviterer|informerer|udvælger|fordeler|nedsætter|etablerer|bearbejder|belyser|beregner|kortlægger|opretter|publicerer|varetager|gør status|leverer|ensures|prepares|will (?:ensure|prepare|draft|present|report|follow up|inform|arrange|send|contact)|drafts|presents|reports|follows up|informs|arranges'

/** The same of verbs that say what persons do next, and of bodies what they decide or hold. */
export const PERSONS_TASK_VERBS =
  'drøfter|finder(?! (?:at|det|ikke|sted)(?!\\p{L}))|taler med|mødes med|snakker med|ringer til|genfremsætter|writes|organises|organizes|coordinates|books|invites|contacts|checks|collects|updates|finds|calls|meets'

/** Verbs, in the present, that say what a person does at the meeting or is, and give nobody anything to do. */
export const NO_TASK_VERBS =
  'er|bliver|var|har|kan|vil|skal|bør|må|deltager|mangler|ønsker|finder|mener|synes|anbefaler|foreslår|indstiller|oplyser|bemærker|spørger til|støtter|bakker|begærer|erklærer|udtrykker|beklager|undrer|går|tilslutter|forlader|kommer|ankommer|indtræder|udtræder|fratræder|tiltræder|fortsætter|repræsenterer|modtager|får|bifalder|konstaterer|påpeger|understreger|fremhæver|roser|takker|opfordrer|efterlyser|erindrer|gør indsigelse|stiller|stemmer|tager (?:forbehold|afstand|del|ordet)|træder|viger|stopper|bor|hedder|afløser|efterfølger|genindtræder|mødte|siger|gentager|minder|byder|åbner|lukker|leder|udgår|overtager|holder fast|fastholder|fylder|ejer|driver|søger|venter|afventer|hører|tilhører|svarer til|ligger|gælder|kører|virker|indgår|forbeholder|trækker'

/** Nouns that name an office or a department, by their ends: who is given something to do. */
export const OFFICE_ENDINGS =
  'administrationen|forvaltningen|sekretariatet|direktionen|ledelsen|ledelserne|staben|kommunen|skolelederen|dagtilbudslederen|tovholderen|fogeden|inspektøren|mesteren|ingeniøren|planlæggeren|bibliotekaren|pedellen|forstanderen|kassereren|viceværten|sygeplejersken|fuldmægtigen|gartneren|formanden|forpersonen|formandskabet|næstformanden|borgmesteren|direktøren|chefen|cheferne|lederen|lederne|centret|centeret|centrene|afdelingen|gruppen|enheden|konsulenten|projektlederen|styregruppen|sekretæren|referenten|koordinatoren|teamet|staben|stab|skolen|biblioteket|udvalget|forum|rådet|kontoret|chef|leder|formand|direktør|manager|director|secretary|department'

/** What offices are for, one word each: beside another word with "og" it is half of one office's name. */
export const AREAS_OF_OFFICE =
  'teknik|miljø|natur|klima|plan|byg|by|land|vej|park|drift|kultur|fritid|børn|unge|skole|dagtilbud|ældre|senior|social|sundhed|handicap|omsorg|job|arbejdsmarked|beskæftigelse|erhverv|turisme|økonomi|personale|løn|digitalisering|it|hr|kommunikation|borgerservice|politik|jura|udvikling|familie|forebyggelse|psykiatri|havn|ejendom|ejendomme|indkøb|udbud|analyse|ledelse|stab|strategi|sekretariat|sekretariatet|anlæg|byggeri|byggesag|byudvikling|service|rengøring|sport|idræt|bibliotek|museum|skov|strand|vand|spildevand|affald|genbrug|energi|trafik|bolig|borger|borgere|børnehave|læring|uddannelse|integration|visitation|myndighed|pleje|hjemmepleje|sygepleje|rehabilitering|træning|organisation|styring|regnskab|budget|finans|data|innovation|bæredygtighed|kyst|velfærd|voksen|voksne|ungdom|ungdomsskole|musikskole|revision|administration|forvaltning'

/** First names that end as Danish nouns with their article do, so that they are not taken for things. */
export const NAMES_LIKE_NOUNS: ReadonlySet<string> = new Set(
  'Per Peter Morten Karsten Carsten Karen Ellen Kirsten Maren Torben Preben Steen Sten Jesper Kasper Casper Anne Hanne Marianne Susanne Rene Line Stine Trine Signe Helene Lene Elisabet Esben Espen Asger Holger Inger Ester Esther Ejner Einer Reiner Werner Walther Alexander Christoffer Kristoffer Christopher Oliver Maiken Helen Jørgen Jensine Kirstine Arne Bjarne Irene Katrine Josefine Ruben Søren Lisbet Margaret Harriet Janet Janne Sanne Tine Ane Kristine Christine Bettine Karoline Caroline Pauline Simone Yvonne Malene Cathrine Kathrine Nadine Eline Anker Gunner Sander Jasper Walter Jennifer Iben Torsten Thorsten Kristen Christen Carmen Eileen Marlene Charlene Jacqueline Lissen Gerner Helmer'.split(
    ' '
  )
)

/** Stems by which a decision promises to bring something before a forum. Past forms are left out: they tell what was. */
export const PROMISE =
  /(?<!\p{L})(?:præsenter(?:es|e|er|ing)|præsentation(?:en)?|genfremlæg(?:ges|ge|ger)|(?:fremlæg|forelæg)(?:ges|ge|ger|gelse)|orienter(?:es|er|e|ing|ingen)|informer(?:es|er|e)|udmeld(?:es|ing|ingen|er|e)|meld(?:es|er|e)(?!\p{L})|drøft(?:es|e|else|elsen|er)|temadrøftelse|behandl(?:es|er|e|ing|ingen)|genbehandl(?:es|e)|genoptag(?:es|er|e)|tages\s+(?:\p{L}+\s+)?op|tages\s+med|(?:tager|tage|bringer|bringe|bærer)\s+(?:\p{L}+\s+){1,4}?(?:med|videre|op|tilbage)(?=\s+(?:til|i|på|for)(?!\p{L}))|(?:bringes|viderebringes|løftes|løfter|rejses)(?=\s+(?:\p{L}+\s+){0,4}?(?:til|i|på|for)(?!\p{L}))|medtages|rapporter(?:es|er|e|ing)|afrapporter(?:es|er|e|ing)|tilbagemelding|opsamling(?:en)?|status|handleplan|inddrag(?:es|er|e)|høres|send(?:es|er|e)|oversend(?:es|er|e)|gennemgå(?:s|r)?|redegør(?:else)?|lancer(?:es|er|e)|vend(?:er|es|e)\s+tilbage|indtænkes|dagsordenen|oplæg|deles|evalueres|present(?:s|ed to|ation)?|briefs?|briefed|report(?:s|ed)?\s+(?:back\s+)?to|submitted\s+to|brought\s+(?:back\s+)?(?:to|before)|discuss(?:ed|ion)?)(?!\p{L})/iu
/** What tells that the sentence speaks of the past, or recommends instead of promising. */
export const NO_PROMISE =
  /(?<!\p{L})(?:anbefal(?:es|et|er|ede)|(?:med|uden)\s(?:\p{L}+\s)?anbefaling|indstil(?:les|let|ler|lede)|(?:er|blev|var|har)\s+(?:\p{L}+\s+){0,4}?(?:præsenteret|drøftet|forelagt|behandlet|orienteret|fremlagt|sendt|gennemgået|udmeldt)|drøftede|præsenterede|orienterede|forelagde|fremlagde|behandlede|gennemgik|recommend(?:s|ed)?)(?!\p{L})/iu
