/**
 * By which words a question asks for a fact, and by which a sentence of minutes says it, Danish and English, in the notation of ../hear-phrases.ts.
 * Collected from how municipalities word agendas and decisions (Kommunernes Landsforening's and publishers' guides to "referater") and from how
 * people ask; every phrase is one of the language and none of a document.
 */

/** What a question may ask for beside what was decided. */
export type FactKind =
  | 'money'
  | 'share'
  | 'count'
  | 'day'
  | 'clock'
  | 'weekday'
  | 'colour'
  | 'duration'
  | 'place'
  | 'organisation'
  | 'supplier'
  | 'winner'
  | 'chosen'
  | 'owner'
  | 'words'
  | 'told'
  | 'agreed'
  | 'reason'
  | 'reference'
  | 'result'
  | 'talk'
  | 'grant'

export interface FactWords {
  readonly kind: FactKind
  /** Questions for it hold one of these. */
  readonly asked: readonly string[]
  /** And none of these: it is then another thing that is asked for. */
  readonly unless?: readonly string[]
  /** A sentence that says it holds one of these. */
  readonly said: readonly string[]
}

/** A sum, or that there is none. */
export const SUM_SAID: readonly string[] = [
  '<tal> kr|kroner|krone|mio*|mia*|t.kr|tkr|million*|milliard*|€|euro*',
  'gratis|vederlagsfri|vederlagsfrit|udgiftsneutral|udgiftsneutralt|omkostningsfri|omkostningsfrit'
]
const MONEY_SAID = [...SUM_SAID, '<tal> procent*|pct|%|‰|percent*|per~cent']

/** What has results that are measured and not decided. */
const MEASURING =
  '*måling|*målingen|*målinger|*målingerne|*undersøgelse|*undersøgelsen|*evaluering|*evalueringen|*analyse|*analysen|*tælling|*tællingen|*prøve|*prøven|*prøver|*test|*testen|survey|measurement|measurements|evaluation|analysis|study|count|test|tests|trial'

const LENGTHS =
  'år|års|årig|årigt|årige|måned|måneder|måneders|mdr|uge|uger|ugers|dag|dage|dages|døgn|hverdage|arbejdsdage|bankdage|time|timer|timers|minut|minutter|halvår|kvartal*|skoleår|sæson*|valgperiode*|year|years|month|months|week|weeks|day|days|hour|hours|minutes'

/** Asks for a time limit, and a length of time that is one. */
export const TERM_ASKED_WORDS: readonly string[] = [
  'frist|fristen|*frist|*fristen|tidsfrist|tidsfristen|tidsgrænse|tidsgrænsen|deadline',
  'time limit'
]
export const TERM_SAID_WORDS: readonly string[] = [
  `<talord> ${LENGTHS}`,
  'samme|næste|dagen _1 dag|døgn|efter',
  'same|next|following day'
]

/** The kinds in the order in which a question is heard: the narrow ones first. */
export const FACT_WORDS: readonly FactWords[] = [
  {
    kind: 'reference',
    asked: [
      'hvilket|hvad|hvad|which|what … sagsnummer|sagsnummeret|sagsnr|journalnummer|journalnummeret|matrikelnummer|matrikelnummeret|matrikel|lokalplannummer|lokalplannummeret|dokumentnummer|referencenummer|cvr-nummer|ean-nummer',
      'hvilket nummer',
      'hvad er nummeret',
      'case number',
      'reference number',
      'title number'
    ],
    said: [
      'matr.|matr.nr.|matr.~nr.|matrikel*|lokalplan|cvr|cvr-nr.|cvr-nummer|ean|ean-nr.|j.nr.|journalnr.|journalnummer|sagsnr.|sagsnummer|sag|nr.|nummer _2 <nummer>'
    ]
  },
  {
    kind: 'winner',
    asked: [
      'hvem … vandt|vinder|vundet|modtager|modtog|modtaget',
      'hvem|hvad … prisen … gik|går til',
      'hvem gik|går … *pris*|titlen|hæderen … til',
      'hvem fik … *pris|*prisen|priserne|*titlen|*legatet|medaljen|hæderen|opgaven|kontrakten|ordren|entreprisen|udbuddet|job|jobbet|stillingen|posten|tilbuddet|koncessionen',
      'hvem blev … årets',
      'who … won|win|wins|received|receives|winner',
      'who got|gets … prize|award|title|grant|contract|job|position|order'
    ],
    said: [
      'vandt|vinder|vinderen|vinderne|modtager|modtageren|modtog|tildelt|tildeles|tildelte|tilfalder|tilfaldt|overrækkes|hædres|hædret|kåret|kåres',
      '*prisen|priser|priserne|*titlen|*legatet|*kontrakten|opgaven|ordren|entreprisen|job|jobbet|stillingen|posten|hæderen _3 går|gik|gives|givet|overrækkes|overdrages|tildeles',
      'går|gik|gives|givet|overrækkes|overdrages|tildeles _3 til <navn>',
      'prismodtager*|vinder* _3 er|blev|bliver',
      // "Prisen er 90 kr." tells of no award.
      'prisen|*prisen|priserne _3 er|blev|bliver _2 <navn>|tildelt|givet|uddelt|vundet',
      'elected|appointed|hired|won|awarded|receives|received|goes|went'
    ]
  },
  {
    kind: 'chosen',
    asked: [
      'hvem … overtog|overtager|afløste|afløser|ansat|udpeget|valgt|udnævnt|konstitueret|indstillet|hired|appointed',
      'hvem valgte|udpegede|ansatte',
      'hvem … efterfølger|efterfulgte',
      'hvem skal|vil|kan|kommer|bliver _6 efterfølge|afløse|erstatte|overtage~efter',
      'hvem erstatter|erstattede|overtager~efter|overtog~efter',
      'hvem bliver|blev|er _4 efterfølger|afløser',
      'hvem blev|bliver|er … ny|nye|nyt',
      'hvad hedder|hed _2 ny|nye _2 leder|lederen|*leder|*lederen|chef|*chef|*chefen|direktør|*direktør|*direktøren|formand|*formand|*formanden|sekretær|*sekretær|borgmester|rektor|*koordinator|*repræsentant|konsulent|*konsulent',
      'navnet på _2 ny|nye _2 leder|*leder|chef|*chef|direktør|*direktør|formand|*formand|sekretær|*sekretær|borgmester|rektor|*koordinator|*repræsentant|*konsulent',
      'hvem blev|bliver|er … formand|næstformand|repræsentant|suppleant|stedfortræder|borgmester|viceborgmester',
      'who … elected|appointed|hired|chosen~as|named~as|took~over|takes~over|replaced|replaces|succeeded|succeeds',
      'who became|becomes',
      'who will|is~to|is~going~to _2 replace|succeed|take~over~from',
      'who is|was|becomes|became|will~be _4 successor|replacement',
      'who is|are|will|was _3 new _2 head|chief|manager|director|principal|leader|chair|chairman|deputy|secretary|editor|coordinator|representative',
      'what is|was|will _2 name of _2 new _2 head|chief|manager|director|principal|leader|chair|chairman|deputy|secretary|editor|coordinator|representative',
      'what is|was _2 new _2 head|chief|manager|director|principal|leader|chair|chairman|deputy|secretary|editor|coordinator|representative … called|name'
    ],
    // "Hvem anmelder vold mod en ansat?": any employee.
    unless: ['hvem … en|hver|enhver|nogen|anden ansat'],
    said: [
      'ansat|ansætte|ansættes|ansætter|ansatte|udpeg*|valgt|valgte|valgtes|vælge|vælges|vælger|tiltræder|tiltrådte|konstituere*|overtager|overtog|afløses|afløser|afløste|udnævn*|genvalgt|genvælges|nyvalgt|indtræder|indtrådte',
      'går|gik|give|gives|overrækkes _3 til <navn>',
      'efterfølges|efterfulgt|erstattes|erstattet af',
      'efterfølger|efterfulgte|efterfølgeren|afløseren',
      'succeeds|succeeded|replaces|replaced|takes~over|took~over',
      'tilfalder|tildel*|vandt|vinder|vinderen|vinderne|elected|appointed|hired',
      'repræsentant*|suppleant*|stedfortræder*|medlem|medlemmer|formand|næstformand|næstformænd _4 :',
      'som formand|næstformand|forperson|ordfører|repræsentant|suppleant',
      'godkendt|godkendes|godkendte|antaget|antages|antog|indsat|indsættes|approved|accepted|taken~on _1 som|as'
    ]
  },
  {
    kind: 'owner',
    asked: [
      'hvem køber|købte|solgte|sælger|ejer|ejede|overtager|overtog',
      'hvem har|er|blev|bliver … købt|solgt|ejer|ejeren|køber|køberen|sælger|sælgeren',
      'hvem blev|bliver|er … solgt til',
      'hvem endte|ender med _2 købe|overtage|eje',
      'hvem kommer|kom til at købe|overtage|eje',
      'who ended|ends up _1 buying|owning|with',
      'who buys|bought|sells|sold|owns|owned',
      'who has|is|was … bought|sold|purchased|owner|buyer|seller'
    ],
    unless: [
      'hvem køber|købte ind',
      'ejer|ejede|owns|owned … *projekt*|*opgave*|*sag|*sagen|*proces*|*system*|*risiko*|*indsats*|project|task|case|process|system',
      'project|process|task|case|system|product|risk|data owner|owners',
      'hvem overtager|overtog … efter|formand*|*posten|stillingen|opgaven|ansvaret|driften'
    ],
    said: [
      '*køb|*købet|*køber|*køberen|*købte|*købt|*købes|*salg|*salget|sælger|sælges|solgt|solgte|ejer|ejeren|ejes|ejet|ejede|overtager|overtages|overtog|overdrages|overdraget|bought|sold|owns|owned|owner|buyer|purchased'
    ]
  },
  {
    kind: 'organisation',
    asked: [
      'hvilken|hvilket|hvilke _1 *firma|*firmaer|*selskab|*selskaber|*leverandør|*leverandører|*virksomhed|*virksomheder|*entreprenør|*entreprenører|*rådgiver|*rådgivere|*arkitekt|*arkitekter|*bureau|*bureauer|*fond|*fonde|*bank|*banker|*konsulentfirma|*vognmand|*operatør|*bygherre',
      'which|what _1 company|companies|firm|firms|vendor|vendors|supplier|suppliers|contractor|contractors|foundation|foundations|architect|architects|provider|providers|consultancy|bank|operator|adviser|advisor'
    ],
    said: ['<fuldtnavn>']
  },
  {
    kind: 'supplier',
    asked: [
      'hvem leverer|leverede|forsyner|forsynede',
      'hvem har|skal|vil|kan _3 levere|leveret|forsyne|forsynet',
      'hvem er|var|bliver|blev _2 *leverandør*',
      'who supplies|supplied|delivers|delivered|provides|provided',
      'who is|will|has|shall|must _2 supply|supplied|supplying|supplier|deliver|delivered|delivering|vendor|provide|provided|providing|provider'
    ],
    said: [
      'leverer|leveres|leverede|leveret|levere|forsyner|forsynes|forsynede|tilbyder|tilbydes|tilbød|varetager|varetages|udfører|udføres|sørger|antages|antaget|udbydes|supplies|supplied|delivers|delivered|provides|provided',
      'står|stå for',
      'stiller|stille|stillet _4 til rådighed',
      '*leverandør|*leverandøren|*entreprenør|*entreprenøren|supplier er|bliver|blev|is|:',
      'indgå*|kontrakt*|aftale* … med|hos <navn>',
      'tilbud*|bud|købes|købt|lejes|leje fra|af|hos <navn>'
    ]
  },
  {
    kind: 'words',
    asked: [
      'hvad svarede|oplyste|meddelte|fortalte|skrev|sagde|mente|synes|syntes|klagede|spurgte|krævede|foreslog|advarede|kritiserede',
      'hvad har … svaret|oplyst|meddelt|fortalt|skrevet|sagt',
      'hvilket svar gav|fik|kom|har',
      'hvad havde … at bemærke|sige|indvende|tilføje|kritisere',
      'hvad synes|syntes|mener … om',
      'what did|has|have … say|said|answer|answered|reply|replied|tell|told|write|written',
      'what did|do|does … think|feel about|of',
      'what answer|reply|response did|has|have'
    ],
    said: []
  },
  {
    kind: 'talk',
    asked: [
      'hvem holder|holdt|giver|gav|står|stod|leverer _3 oplæg|oplægget|foredrag|foredraget|festtalen|undervisningen',
      'hvem er|var|bliver|skal _3 oplægsholder|oplægsholdere|foredragsholder|holde~oplæg|holde~foredrag',
      'hvem|hvilken|hvilket|hvilke _2 optræder|optrådte|spiller|spillede|synger|underholder|skal~optræde|skal~spille|skal~underholde til|på|ved|for',
      'who gives|gave|holds|held|delivers|delivered|is~giving _3 talk|lecture|speech|keynote',
      'who is|was|will _3 speaker|lecturer',
      'who performs|performed|plays|sings|entertains at|on|for',
      'who will|is~to|is~going~to perform|play|sing|entertain at|on|for'
    ],
    said: [
      '*oplæg*|*foredrag*|tale|taler|talen|underviser|undervisning*|workshop*|speaker*|talk|talks|lecture*|presentation*|keynote',
      'optræder|optrådte|optræde|spiller|spille|synger|koncert*|musik*|underholdning*|orkest*|kor|koret|*koret|band|performs|plays|concert|music'
    ]
  },
  {
    kind: 'grant',
    asked: [
      'har|er|bliver|blev … bevilget|bevilliget|bevilges|afsat|afsættes|sat~af|fundet|givet|reserveret _2 penge|midler|kr|kroner|millioner|mio',
      'penge|midler _4 bevilget|bevilliget|afsat|sat~af',
      'has|have|is|are|was|were|did … granted|grant|allocated|allocate|set~aside|earmarked|found _3 money|funds|funding|kr|kroner'
    ],
    said: [
      ...MONEY_SAID,
      '*bevill*|*bevilg*|*finansier*|afsæt*|afsat*|*midler*|*tilskud*|*penge|*pengene|*udgift*|*budget*|*pulje*|*ramme|*rammen|*overskud*|fund*|money|grant*|financ*'
    ]
  },
  {
    kind: 'told',
    asked: [
      'hvad fik|har … at~vide|som~svar|besked~om',
      'hvad blev … fortalt|oplyst|forklaret|svaret',
      'hvilket|hvad svar fik|blev … givet|',
      'what was|were … told|informed|answered',
      'what answer|reply|explanation did … get|receive'
    ],
    said: [
      'svar|svaret|svarer|svarede|svares|besvar*|høringssvar*|oplyse*|oplyste|oplyst|meddel*|fortalte|fortæller|redegjorde|redegør|orienterede|orienteret|forklar*|henvist*|henviste|beroliget|told|answered|replied|informed|explained'
    ]
  },
  {
    kind: 'agreed',
    asked: [
      'hvad kom … frem~til',
      'hvad blev … enige~om',
      'hvad endte|landede … med~at|på',
      'what did … agree~on|agree~to|come~up~with|arrive~at|settle~on'
    ],
    said: [
      'enedes|enige|enighed|aftale|aftalen|aftalt|aftaltes|aftalte|forlig|landede|nåede|beslutte*|vedtog|vedtaget|konklu*|agreed|agreement|concluded|settled|decided',
      'kom|kommer frem~til'
    ]
  },
  {
    kind: 'result',
    asked: [
      'hvordan endte|gik _3 *klage*|klagen|*retssag*|*forhandling*|*forhandlingerne|*ankesag*|voldgift*',
      'how did _3 complaint|lawsuit|appeal|negotiations|trial end|go|finish',
      'hvad viste|viser',
      // "Resultatet af ansøgningen" is what was decided.
      `hvad blev|er|var resultatet|resultaterne|tallene … ${MEASURING}`,
      'hvad blev|er|var svarprocenten',
      'what did … show|find|conclude|reveal|rule',
      'what do|does … show',
      `what was|were|is|are the result|results|findings … ${MEASURING}`
    ],
    said: [
      'afgjort|afgjorde|afgørelse*|forlig*|stadfæst*|omgjort|ophævet|dismissed|upheld|overturned',
      'viser|viste|vist|konkluder*|fremgår|dokumenter*|påvis*|kendte|dømte|frifandt|medhold|showed|shows|found|concluded',
      '*resultat* _3 er|var|blev|bliver',
      '<tal> procent*|pct|%',
      'steg|steget|stiger|faldt|faldet|falder|højere|lavere|bedre|dårligere|uændret|positiv*|negativ*|tilfreds*'
    ]
  },
  {
    kind: 'place',
    asked: [
      '^ hvor|hvorhenne|hvorhen skal|bliver|kommer|vil|ligger|lå|står|opføres|bygges|placeres|placeret|etableres|flyttes|flytter|holdes|afholdes|foregår|findes|er|blev|i|på|flytter',
      'hvor i|på … skal|ligger|bliver|kommer',
      'på hvilken|hvilke adresse*|vej|grund|matrikel|gade|skole',
      'hvilken adresse|placering|beliggenhed|lokalitet',
      'hvilket _1 sted',
      'hvad er adressen|placeringen',
      '^ where will|is|are|was|were|should|shall|does|do|did|to',
      'which|what address|location|site'
    ],
    unless: ['hvor er|står|skal vi i|med', 'where do|are we', 'hvor … henne i processen', 'hvor langt'],
    said: [
      'ved|på|i|til|mellem|langs|bag|over|nær|foran|under|omkring|hos|at|by|near|between|along|behind <stednavn>',
      '*vej|*gade|*vænget|*stræde|*plads|*pladsen|*torvet|*parken|*allé|*marken|*havnen|*stationen|*skolen|*hallen|*huset|*centret|*centeret|*grunden|*området|*bygning|*bygningen|*lokale|*lokaler|*lokalerne|*salen|*bredden|*skoven|*stranden',
      '*terminal|hall|school|building|site|room|street|road|square|park|station|harbour|church|library|address|grounds|floor',
      'sal|adresse*|*placering*|*placere*|beliggende|beliggenhed*|matrikel*|matr'
    ]
  },
  {
    kind: 'clock',
    asked: [
      'hvilket klokkeslæt',
      'hvad tid',
      'hvilket tidspunkt på|om dagen|dagen|aftenen|natten',
      'hvor tidligt|sent',
      'what time',
      'how early|late'
    ],
    said: ['kl.|kl|klokken|at <klokkeslet>', '<klokkeslet> am|pm']
  },
  {
    kind: 'weekday',
    asked: [
      'hvilken|hvilke ugedag|ugedage',
      'hvilken|hvilke dag|dage i|om ugen',
      'what|which weekday|weekdays',
      'what|which day|days of the week'
    ],
    said: [
      'mandag*|tirsdag*|onsdag*|torsdag*|fredag*|lørdag*|søndag*|hverdag*|weekend*',
      'monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*'
    ]
  },
  {
    kind: 'colour',
    asked: ['hvilken|hvilke farve|farver|kulør|kulører', 'hvad farve', 'what|which colour|colours|color|colors'],
    said: [
      '*rød|*rødt|*røde|*blå|*blåt|*grøn|*grønt|*grønne|*gul|*gult|*gule|*hvid|*hvidt|*hvide|*sort|*sorte|*grå|*gråt|*brun|*brunt|*brune|orange|lilla|*violet|rosa|lyserød*|pink|turkis|beige|sølv|guld|bordeaux',
      'red|blue|green|yellow|white|black|grey|gray|brown|orange|purple|pink|turquoise|silver|golden'
    ]
  },
  {
    kind: 'duration',
    asked: [
      'hvor længe',
      'hvor lang tid',
      'hvor lang|langt periode|frist|løbetid|*periode|*frist|*tid|tid',
      'hvor mange år|måneder|uger|dage|timer|minutter',
      'i hvor mange',
      'hvilken periode|årrække|løbetid',
      'how long',
      'how many years|months|weeks|days|hours|minutes'
    ],
    said: [
      `<talord> ${LENGTHS}`,
      `en|et|hel|halv|halvt|hele|første|næste|resten ${LENGTHS}`,
      '*årig|*årigt|*årige|*måneders|*ugers|*dages',
      'kl.|kl|klokken <klokkeslet>',
      'til og med',
      '<aar>',
      'indtil|frem~til|permanent|varigt|varig|midlertidig*|året~ud|tidsubegrænset|tidsbegrænse*|until|permanently',
      'til|til~den <dag>'
    ]
  },
  {
    kind: 'day',
    asked: [
      'hvornår',
      'hvilken dag|ugedag|dato|uge|måned',
      'hvilket år|kvartal',
      'hvad dato',
      'tidsfrist|frist|fristen|deadline',
      'when',
      'what|which day|weekday|date|week|month|year',
      'how soon'
    ],
    said: [
      '<dag>',
      '<aar>',
      '<maanedsdag>',
      'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
      'uge <tal>',
      'primo|medio|ultimo|senest|straks',
      '*kvartal|*forår*|*sommer*|*efterår*|*vinter*|*årsskift*',
      'næste møde',
      'i morgen'
    ]
  },
  {
    kind: 'share',
    asked: [
      '*procent*|pct|%|andel|andelen|percent*|*rente|*renten|sats|satsen|satser|satserne|rate|rates',
      'what|which|how~large share'
    ],
    said: [
      '<tal> procent*|pct|%|‰|promille|percent*|per~cent',
      'halvdelen|tredjedel|tredjedele|fjerdedel|fjerdedele|half|third'
    ]
  },
  {
    kind: 'money',
    asked: [
      '*kost|*koste|*koster|*kostede|*kostet|kostpris|omkostning*|*pris|*prisen|*priser|*priserne|*udgift*|*beløb|*beløbet|*budget*|*gebyr*|*takst*|*penge|*pengene|cost|costs|costing|price|prices|fee|fees|expens*|money|fine',
      'hvor stor|stort _1 *tilskud|*bevilling|*støtte|*beløb|*garanti|*lån|*gave|*legat|*pulje|*rabat|*bøde',
      // What is had or paid for something is money, whatever it is.
      'hvor meget … have|få|fik|betale|betaler|betalte|give|giver|gav for',
      'hvor meget … betale|betaler|betalte',
      'hvor meget … få|fik|får|have|giver|gav|give _3 i|som|til|af *erstatning|*kompensation|*tilskud|*støtte|*leje|*løn|*honorar|*rabat|*gebyr|*afgift',
      'hvad gav|betalte|betaler|giver … for',
      'hvad fik|får _2 for',
      'hvad er|var|bliver *leje|*lejen|kontingentet|honoraret|lønnen|anlægssummen|købesummen',
      'what … pay|pays|paid|charged|charge',
      'how much … pay|pays|paid|get|gets|got|receive|receives|received for',
      'how much … pay|pays|paid|paying',
      'hvor meget _1 *kompensation|*tilskud|*støtte|*erstatning',
      'hvor meget sparer|spares|sparede|tjener|tjente|indbringer|indbragte',
      'hvor meget vil|kan|kunne|ventes|forventes … spare|spares|tjene|indbringe',
      'how much will|would|does|do|did|can|is … save|saved|earn|earned',
      'how much _2 compensation|funding|subsidy|damages'
    ],
    said: MONEY_SAID
  },
  {
    kind: 'count',
    asked: ['hvor|how mange|many', 'hvad er antallet'],
    said: ['<antal>', 'to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|alle|ingen|halvdelen|én|ét']
  },
  {
    kind: 'reason',
    asked: [
      'hvorfor',
      'af hvilken|hvilke grund|grunde|årsag|årsager',
      'hvad er|var grunden|årsagen|begrundelsen|forklaringen',
      'med hvilken begrundelse',
      'why',
      'for what reason',
      'what is|was|were the reason|reasons'
    ],
    said: [
      'fordi|da|idet|eftersom|hvorfor|derfor|grundet|begrund*|årsag*|grunden|skyldes|henvis*|hensyn|because|since|due|reason|reasons|therefore',
      'på grund af',
      'for at',
      'med henblik på'
    ]
  }
]

/** Any amount, also in other units than money. */
export const QUANTITY_SAID: readonly string[] = [
  '<tal> procent*|pct|%|‰|percent*|per~cent|m2|m²|km|km2|ha|hektar|hectares|timer|hours',
  // "12 parceller": any thing that is counted.
  '<tal> <ord>'
]

/** A number that answers where nothing tells what is counted. */
export const NUMBER_SAID: readonly string[] = [
  '<tal>',
  'to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|alle|ingen|halvdelen'
]

/** Says how many without a figure, of what it stands before alone. */
export const NO_FIGURE_WORDS: readonly string[] = ['alle|ingen|halvdelen|all|none|half']

/** What is asked of a vote, the narrow first, and how a decision says it. */
export const VOTE_WORDS: readonly { readonly asked: readonly string[]; readonly said: readonly string[] }[] = [
  {
    asked: ['undlod|undlade|afholdt|abstain*', 'holdt sig fra'],
    said: ['undlod|undlader|abstain*', 'hverken for eller imod']
  },
  { asked: ['left the room', 'forlod'], said: ['forlod', 'left the room|meeting'] },
  {
    asked: ['inhabil*|habil|habilitet*|disqualif*|recus*', 'conflict of interest'],
    said: [
      'inhabil*|*habilitet*|disqualif*|recus*',
      'forlod lokalet|mødet',
      'deltog ikke i behandlingen|sagen|drøftelsen',
      'gik|går ud|udenfor',
      'left the room|meeting',
      'conflict of interest',
      'took no part',
      'not take part'
    ]
  },
  { asked: ['forbehold*|reservation*'], said: ['forbehold*|reservation|reservations|reserved'] },
  {
    asked: ['imod|against|modstander|modstandere|opposed', 'stemte|stemmer|stemt nej', 'voted|votes no'],
    said: [
      'imod|undlod|against|opposed',
      'stemte|stemmer … nej',
      'stemmer|stemte mod',
      'for og|mod <talord>',
      'votes : … for',
      'voted _2 no'
    ]
  },
  { asked: ['mindretal*|minority'], said: ['mindretal*|minority'] },
  {
    asked: ['*stem*|*vot*|enig|enige|enstemmig*'],
    said: ['*stemme*|*stemt*|*afstemning*|enig|enige|enighed|enstemmig*|imod|vote*|voting|unanim*|against']
  }
]

/** Who has a task, by what he or she is called. */
export const ROLE_WORDS = {
  asked: ['*tovholder*|*ansvarlig*|*koordin*|responsible|coordinat*|accountable', 'in charge'],
  said: ['*tovholder*|*ansvar*'],
  inCase: ['*tovholder*|ansvarlig*|projektejer*|projektleder*'],
  /** By what is done, too. */
  does: [
    '*tovholder*|*ansvar*|sikrer|sørger|*udarbejder|koordinerer|fremlægger|bestiller|undersøger|*orienterer|nedsætter|projektleder*',
    'følger op',
    'står for',
    'vender tilbage'
  ]
} as const

/** A question for any fact: it begins with, or holds, a word of asking. */
export const ASKS_ANYTHING_WORDS: readonly string[] = [
  'hvem|hvad|hvor|hvornår|hvilken|hvilket|hvilke|hvordan|hvorfor|who|what|where|when|which|how|why',
  'er der',
  'is|are there'
]

/** Asks for one thing: a name, a day, a number, one of several. */
export const ASKS_THING_WORDS: readonly string[] = [
  'hvem|hvornår|hvilken|hvilket|hvilke|who|whose|when|which',
  'hvor mange|meget|stor|stort|store|længe|højt|tit',
  'how many|much|long|often|big|large|high',
  '^ hvor|hvordan|how|where'
]

/** "Hvad blev besluttet om prisen?" is answered by the decision, also where it names none. */
export const ASKS_WHAT_DECIDED_WORDS: readonly string[] = ['hvad|what … *beslut*|*vedt*|*decid*']
/** Asks when something was decided, and not when it will happen. */
export const ASKS_WHEN_DECIDED_WORDS: readonly string[] = ['*beslutte*|decided|behandlet|drøftet|discussed']

/** Behind these, whoever is asked to have spoken is named. */
export const WORDS_OF_HEADS: readonly string[] = [
  'hvad svarede|oplyste|meddelte|fortalte|skrev|sagde|mente|mener|synes|syntes|har|klagede|spurgte|krævede|foreslog|advarede|kritiserede',
  'hvilket svar gav|fik|kom|har',
  'hvad havde',
  'what answer|reply|response| did|do|does|has|have'
]

/** That a result, an answer or a figure is still to come. */
export const AWAITED_WORDS: readonly string[] = [
  'endnu ikke|ingen',
  'ikke endnu',
  'not yet',
  'afventer|afventes|afvente|ventes|forventes',
  'ønskes|ønsker|ønskede|bestilles|udarbejdes|udarbejder|indhentes|indhenter _3 beregning|evaluering|redegørelse|opgørelse|undersøgelse|overslag|vurdering',
  '*resultat* … forelægges|foreligger|offentliggøres|præsenteres|fremlægges|kommer',
  'skal evalueres|undersøges|måles|beregnes',
  'ønskes|ønsker|ønskede|bedes|beder|bad … belyst|undersøgt|oplyst|afklaret|beregnet|opgjort',
  'er bestilt|berammet',
  'før|inden den|det|de|der|prisen|taksten _1 fastsættes|besluttes|aftales|fastlægges|afgøres'
]

/** That what a thing is to cost is still being worked out. */
export const WORKED_OUT_LATER_WORDS: readonly string[] = [
  'udarbejder|udarbejdes|udarbejde|forbereder|forberede|laver|fremlægger|fremlægge|forelægger|forelægge|undersøger _3 model|modeller|forslag|oplæg|notat|udkast|beregning|*takst|*takster|*takstmodel',
  'kommer|komme|vender|vende _2 med _2 model|forslag|oplæg|beregning|udspil',
  'prepare|prepares|prepared|draw~up|draws~up|present|presents _3 model|proposal|calculation|estimate'
]

/** That what something costs is not known. */
export const NOT_PRICED_WORDS: readonly string[] = [
  'ikke|aldrig _3 prissat|prissættes|prissætte|beregnet|beregnes|beregne|opgjort|opgøres|opgøre|kendt|kendes|fastlagt|fastsat|værdisat|regnet~på|sat~pris~på',
  'uden pris|prisoverslag|overslag',
  // "Det undersøges, hvad belysningen vil koste."
  'hvad … koste',
  'what … cost',
  'not|cannot _3 priced|calculated|known|estimated|costed'
]

/** That an amount is another than the one proposed. */
export const ALTERED_WORDS: readonly string[] = [
  'beløbet|grænsen|*grænsen|*prisen|*taksten|*gebyret|*satsen|*tilskuddet|*rammen|*lejen|*honoraret _3 sættes|fastsættes|ændres|hæves|sænkes|forhøjes|nedsættes|bliver|skal _3 til|på|være <tal>',
  'sættes|fastsættes|ændres|hæves|sænkes|forhøjes|nedsættes _1 dog|i~stedet|imidlertid _1 til|på|med <tal>',
  'dog|i~stedet _2 sættes|fastsættes|ændres|hæves|sænkes|forhøjes|nedsættes _4 til|på|med <tal>'
]

/** Asks what was paid or received, as done. */
export const PAID_WORDS: readonly string[] = [
  'hvad|meget gav|betalte|fik|endte',
  'blev|er … betalt|udbetalt',
  'did … pay|get|receive|give|end~up~paying',
  'was|were … paid'
]
/** A sentence that reckons with an amount, asks for it or offers it, and tells of no payment. */
export const NOT_PAID_WORDS: readonly string[] = [
  'forvent*|anslå*|skønn*|budgett*|afsat|overslag*|estimer*|krav|kræver|krævet|krævede|ansøg*|søgt|søger|søges|henvendelse|anmod*|ønsker|ønskede|tilbud|tilbyder|foreslår|expected|estimated|requested|claimed|applied|asked'
]

/** Who has or gets what is sold, without a name: "ejes af kommunen", "sælges til lejerne". */
export const OWNED_BY_WORDS: readonly string[] = [
  'ejes|ejet|ejede|købes|købt|overtages|overtaget|owned|bought _2 af|by <ord>',
  'sælges|solgt|solgte|sælge|sælger|overdrages|overdraget|sold … til|to _2 *forening*|*klub*|*selskab*|*fond*|*nabo*|*ejer*|*ejere|*køber*|*bygherre*|*virksomhed*|kommunen|staten|regionen|*lejer*|menighedsråd*|private*|tenants|neighbour*|association|company',
  'kommunen|staten|regionen|foreningen|klubben|selskabet|*råd|*rådet|naboen|lejeren|municipality|state|region ejer|køber|købte|overtager|overtog|owns|bought'
]

/** What is sold, whatever it is, and who sells it. */
export const SOLD_THING_WORDS: readonly string[] = [
  '*ejendommen|*bygningen|*bygningerne|*huset|*grunden|*grundene|*arealet|*arealerne|*parcellen|*salget|*købet|*handlen|*aftalen|stedet|kommunen|*udvalget|*rådet|*bestyrelsen|*forvaltningen|*direktionen|*foreningen|*selskabet|*klubben|køberen|ejeren|anden|egen'
]

/** A firm that is asked for by the work that it does, and one that a sentence names as something else: whose land it is, who applies. */
export const WORKING_FIRM_WORDS: readonly string[] = [
  'hvilken|hvilket|hvilke _1 *leverandør|*leverandører|*entreprenør|*entreprenører|*rådgiver|*rådgivere|*arkitekt|*arkitekter|*bureau|*bureauer|*konsulentfirma|*vognmand|*operatør',
  'hvilken|hvilket|hvilke _1 *firma|*firmaer|*selskab|*virksomhed|*virksomheder _2 bygger|byggede|opfører|opførte|leverer|leverede|udfører|udførte|tegner|tegnede|skal~bygge|skal~opføre|skal~levere|skal~udføre',
  'which|what _1 vendor|vendors|supplier|suppliers|contractor|contractors|architect|architects|provider|providers|consultancy|operator|adviser|advisor',
  'which|what _1 company|companies|firm|firms _2 builds|built|supplies|supplied|delivers|delivered|build|supply|deliver'
]
export const OTHER_FIRM_WORDS: readonly string[] = [
  '*lodsejer|*lodsejeren|*lodsejere|*lodsejerne|*grundejer|*grundejeren|*nabo|*naboen|*naboer|*naboerne|*ansøger|*ansøgeren|*udlejer|*udlejeren|*lejer|*lejeren|*sælger|*sælgeren|*køber|*køberen',
  'ejer|ejes|har~søgt|søger~om|ansøger~om|har~klaget|klager~over',
  'landowner|landowners|neighbour|neighbours|applicant|landlord|tenant|seller|buyer',
  'owns|owned|has~applied|applies~for|has~complained'
]

/** Where a jury is chosen, no prize is given. */
export const JURY_WORDS: readonly string[] = [
  'jury*|*jury|*juryen|dommerkomit*|priskomit*|bedømmelsesudvalg*|dommerpanel*|jurors'
]

/** People, and what they are joined in, of which each is known by a name; and of which one is. */
const NAMED_ONES =
  '*forening|*foreninger|*klub|*klubber|*læger|*familier|*dagplejere|*pasningsordninger|*virksomheder|*firmaer|*medarbejdere|*borgere|*beboere|*lodsejere|*ansøgere|*kandidater|*kunstnere|*politikere|*personer|*organisationer|*butikker|*restauranter|*landmænd|*lærere|*pædagoger|*frivillige|*medlemmer|*partier|*fagforeninger|*fagforbund|*naboer|*elever|*lejere|*købere|*rederi|*rederier|*eksperter|*oplægsholdere|*foredragsholdere|*fotografer|*musikere|*orkestre|*kommuner|*vognmænd|*journalister|*investorer|*sponsorer|*donorer'
const NAMED_ONE =
  'kunstner|kunstnere|kommune|forening|klub|læge|familie|organisation|butik|restaurant|landmand|*forpagter|lejer|køber|*rederi|ekspert|oplægsholder|foredragsholder|fotograf|musiker|orkester|dirigent|investor|sponsor|forfatter|skuespiller|journalist|advokat|revisor|landinspektør'
const NAMED_ONES_ENGLISH =
  'association|associations|club|clubs|doctor|doctors|family|families|childminders|companies|firms|employees|citizens|residents|landowners|applicants|candidates|artists|politicians|people|persons|organisations|organizations|shops|restaurants|farmers|teachers|volunteers|members|parties|unions|neighbours|councillors|tenants|buyers|lines|experts|speakers|photographers|musicians|bands|municipalities|hauliers|journalists|investors|sponsors|donors'
const NAMED_ONE_ENGLISH =
  'artist|municipality|association|club|doctor|family|organisation|organization|shop|restaurant|farmer|tenant|lessee|buyer|line|expert|speaker|photographer|musician|band|orchestra|conductor|haulier|investor|sponsor|author|actor|journalist|lawyer|auditor|surveyor'
/** One who is asked for by what he, she or it does. */
export const NAMED_ONE_WORDS: readonly string[] = [`hvilken|hvilket _1 ${NAMED_ONE}`, `which _1 ${NAMED_ONE_ENGLISH}`]
/** Who or what is known by a name: asked for, names are the answer. */
export const NAMED_ONES_WORDS: readonly string[] = [
  `hvilke _2 ${NAMED_ONES}`,
  `which _2 ${NAMED_ONES_ENGLISH}`,
  ...NAMED_ONE_WORDS
]
/** That somebody is not there, has no part in what is decided, or is only to do something about it. */
export const BYSTANDER_WORDS: readonly string[] = [
  'fraværende|afbud|forhindret|inhabil|absent|apologies',
  'deltog|deltager|mødte ikke',
  'ikke til stede',
  'deltog under|i behandlingen|drøftelsen',
  'skriver|laver|sender|indkalder|kontakter|ringer|inviterer|undersøger|writes|sends|contacts|invites'
]

/** Who has a place, a building or a contract: asked for by what they are in it, and by which words they are said to be it. */
export const HOLDER_WORDS = {
  asked: [
    'hvem er|var|bliver|blev|skal|vil|bliver~ny _3 *forpagter|*forpagteren|*lejer|*lejeren|*entreprenør|*entreprenøren|*operatør|*operatøren|*arkitekt|*arkitekten|*investor|*investoren|*developer|*developeren',
    'who is|was|will|shall|becomes|became _4 tenant|leaseholder|lessee|contractor|operator|architect|investor|developer|publican'
  ],
  said: [
    '*forpagt*|*lejer*|*lejes|*lejet|*lejemål*|*entrepren*|*operatør*|*arkitekt*|*investor*|*developer*|tenant*|lease*|leasing|lessee|contractor*|operator*|architect*|investor*|kontrakt*|aftale*|*tildelt|*tildeles|drives|driver|contract*|agreement|awarded|run|runs'
  ]
} as const
/** Asks what a paper says. */
export const PAPER_WORDS: readonly string[] = [
  'hvad står|stod|stå _1 der| i',
  'hvad siger|skriver|skrev|indeholder|indeholdt|konkluderer _1 *notat*|*rapport*|*brev*|*udtalelse*|*analyse*|*svar|*svaret|*vurdering*|*undersøgelse*',
  'what does|did _2 report|letter|note|memo|statement|analysis|opinion _4 say|contain|conclude'
]

/** When something happens, by what must happen before. */
export const TIME_CONDITION_WORDS: readonly string[] = [
  'når|indtil|inden|efter|før|først|afventer|straks|hurtigst|snarest|løbende|siden|udsat|udsættes|udskydes|udskudt|until|before|after|when|once|immediately'
]

/** A share asked for as a number: no other amount is meant. */
export const SHARE_COUNTED_WORDS: readonly string[] = ['hvor mange procent|pct', 'how many percent|per~cent']

/** Money asked for as a sum: no share is meant. */
export const SUM_ASKED_WORDS: readonly string[] = [
  'hvor mange|meget penge|kroner|kr|millioner|mio',
  'how much money',
  'how many kroner|million|dkk'
]

/** How large, long, wide or high a thing is, and how that is said. */
export const SIZE_ASKED_WORDS: readonly string[] = [
  'hvor stor|stort|store _4 *areal|*arealet|*arealer|*område|*området|*områder|*grund|*grunden|*grunde|*grundene|*plads|*pladsen|*bygning|*bygningen|*hal|*hallen|*skov|*skoven|*park|*parken|*have|*haven|*sø|*søen|*lokale|*lokalet|*sal|*salen|*hus|*huset|*legeplads|*legepladsen',
  'hvor lang|langt|bred|bredt|høj|højt|dyb|dybt er|bliver|blev|skal|må|kan',
  'how large|big _4 area|site|plot|building|hall|forest|park|garden|lake|room|playground',
  'how wide|tall|deep'
]
export const SIZE_SAID_WORDS: readonly string[] = [
  '<tal> m2|m²|m|meter|cm|km|km2|ha|hektar|kvadratmeter|kvm|etager|tønder~land|square|hectare|hectares|metres|acres|storeys'
]

/** A time by its length: of money, or of other things that are counted, nothing is meant. */
export const LENGTH_COUNTED_WORDS: readonly string[] = [
  'hvor mange år|måneder|uger|dage|timer|minutter',
  'how many years|months|weeks|days|hours|minutes'
]

/** Behind "hvornår": what is asked for has not happened, as the verb says. */
export const COMING_WORDS: readonly string[] = [
  'hvornår skal|vil|kan|må|bliver|kommer|går|får',
  // The present: "åbner", "lukkes", "mødes".
  'hvornår *er|*es|*ns|*ds|*gs',
  'hvilken|hvilke ugedag|dag|dato|uge|måned skal|vil|kan|bliver|kommer',
  'hvilken|hvilke ugedag|dag|dato|uge|måned *er|*es|*ns|*ds|*gs',
  'when|day|date|week|month|soon will|shall|does|do|is|are|must|should|can'
]
/** And that it has: "blev", "åbnede", "sidst". */
export const PAST_WORDS: readonly string[] = [
  'blev|var|havde|har|fik|kom|gik|tog|holdt|sidst|did|was|were|has|have|had',
  'hvornår *ede|*te|*edes|*tes'
]

/** An hour, where it can be nothing else: "At 1:" heads what was decided on the first point. */
export const HOUR_SAID_WORDS: readonly string[] = ['kl.|kl|klokken <klokkeslet>', '<klokkeslet> am|pm']

/** That a time was moved to another. */
export const TIME_MOVED_WORDS: readonly string[] = [
  'udskydes|udskudt|udskyder|udsættes|udsat|flyttes|flyttet|rykkes|rykket|fremrykkes|forlænges|ændres|ændret _3 til|fra|med',
  'postponed|moved|deferred|extended|brought~forward to|until|from'
]
/** When something begins to hold: as it is asked, and as it is said. */
export const FORCE_WORDS = {
  asked: [
    'hvornår|når|dato|dag … træder|trådte|træde|gælder|begynder|starter|indføres|ikraft*',
    'when … force|effect|begin|begins|start|starts|introduced'
  ],
  said: ['ikraft*|kraft|start|starten|opstart|indførelse*|begyndelse*|force|effect|beginning|introduction']
} as const

/** Somebody asks when something will be. */
export const QUESTION_PUT_WORDS: readonly string[] = ['spørger|spurgte|spurgt|asks|asked _2 om|hvornår|til|when|if']
