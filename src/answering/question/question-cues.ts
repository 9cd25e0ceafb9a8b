import type { Outcome } from '../../domain/minutes.ts'

/** What a question asks for. `decision` is what every question asks for that says nothing else. */
export type Ask =
  | 'decision'
  | 'history'
  | 'items-of-case'
  | 'closed-items'
  | 'meetings'
  | 'calendar'
  | 'participants'
  | 'absent'
  | 'guests'
  | 'secretary'
  | 'chair'
  | 'item-count'
  | 'agenda'
  | 'meeting-place'
  | 'meeting-time'
  | 'attachments'
  | 'recommendation'
  | 'follow-up-list'
  | 'promises'
  | 'responsible'
  | 'amount'
  | 'when'
  | 'votes'
  | 'name'

/**
 * Words that tell what is asked for, in folded form, Danish and English; the first that is found decides. `\p{L}*` stands for the endings.
 */
export const ASK_CUES: readonly { readonly ask: Ask; readonly pattern: RegExp }[] = [
  {
    ask: 'closed-items',
    pattern:
      /^(?:behandlede|drøftede|blev|var|er|havde|havde|hvilke|hvilket|hvad blev|did|was|were|which|what items|is|are)(?!\p{L}).{0,80}(?<!\p{L})(?:(?:for|bag) lukkede døre|behind closed doors|in closed session)(?!\p{L})|(?:punkter|punkt|sager|hvilken sag|items?|agenda items)(?!\p{L}).{0,90}(?<!\p{L})(?:lukke(?:t|de)|fortrolig[et]?|closed|confidential)(?!\p{L})|(?<!\p{L})(?:lukkede|closed|confidential|fortrolige) (?:punkter|sager|items?|agenda items)|^(?:var|er|findes|is|was|were|are) (?:der|there)(?!\p{L}).{0,30}(?<!\p{L})(?:lukket|fortroligt?|hemmeligt?|closed|confidential|secret) (?:dagsordens)?(?:punkt|sag|item|matter|case)(?!\p{L})|^hvilke[nt]? (?:lukke(?:t|de)|fortrolige?) (?:dagsordens)?(?:punkt|sag)(?:er)?(?!\p{L})/u
  },
  {
    ask: 'items-of-case',
    pattern:
      /(?:hvilke|which|what) (?:punkter|dagsordenspunkter|items|agenda items)(?!\p{L}).{0,40}(?:sagsn|sag |case|journaln)/u
  },
  {
    ask: 'meetings',
    pattern:
      /(?:hvilke|hvor mange|which|how many) (?:møder|referater|meetings|minutes)(?!\p{L})(?!.{0,12}(?<!\p{L})(?:skal|vil|bør|kan|will|shall|should|is|are|must|may)(?!\p{L}))|(?:hvornår|hvilke dage|hvilke datoer|when|which days|which dates|what dates) (?:har|holdt|blev der holdt|mødtes|did|were|have)(?!\p{L}).{0,40}(?<!\p{L})(?:møder?|mødtes|meetings?|met|meet)(?!\p{L})(?! (?:om|about))/u
  },
  {
    ask: 'calendar',
    pattern:
      /^(?:hvor|where) (?:er|holdes|afholdes|bliver|foregår|finder|is|will|does)(?!\p{L}).{0,50}(?<!\p{L})(?:næste|kommende|next) (?:\p{L}*møde|(?:board |committee )?meeting)(?!\p{L})|(?<!\p{L})(?:næste|kommende|next) (?:\p{L}*møde|meeting),? (?:hvor|hvornår|where|when)\s*\??$|^(?:hvornår|when) (?:er|holdes|is)(?: der| det| the)? (?:næste|next) \p{L}+(?: \p{L}+)?\s*\??$|(?:hvornår|hvilke datoer|hvilken dato|when|which dates|what date)(?!\p{L}).{0,90}(?:næste møde(?!\p{L})|next meeting(?!\p{L}))|^(?:er der|are there)(?! \p{L}+ \p{L}+ om).{0,20}(?<!\p{L})(?:planlagt|kommende|flere|planned|upcoming|more)(?!\p{L}).{0,20}(?<!\p{L})(?:møder?|meetings?)(?!\p{L})(?: (?:i|of|in|for) [\p{L} -]{1,40})?\s*\?*$|^(?:hvornår mødes|when (?:does|do|will))(?!\p{L}).{0,60}(?:næste gang|igen|meet next|meet again|next meet)\s*\?*$|(?:hvornår|hvilke datoer|hvilken dato|when|which dates|what date)(?!\p{L}).{0,50}(?:møde|møder|mødes|mødet|temamøder?|meeting|meetings|meets|meet)(?!\p{L})/u
  },
  {
    ask: 'history',
    pattern:
      /(?<!\p{L})(?:forløb|forløbet|forløber|forløb|historik|historikken|historie|historien|sagsforløb|sagsforløbet|forhistorie|forhistorien|history|timeline|course of (?:the|this|these|events|things)|progress of the case|how did the case|how has the case|trace the|moved between|frem og tilbage mellem|undervejs|gennem tiden|(?:op )?gennem årene|(?:i )?årenes løb|over the years|through the years|tidligere beslutninger|previous decisions|fra start til slut|fra først til sidst|fra begyndelsen|(?<=har .{0,90})udviklet sig|(?<=has .{0,90})been (?:handled|dealt with|treated)(?: in \p{L}+)? so far(?:,? and what did each \p{L}+ say)?|(?<=how (?:did|has|have) .{0,90})(?:develop|developed|evolve|evolved|unfold|unfolded)|what did each (?:body|committee|council) say|hvad sagde hver(?:t)? (?:udvalg|instans|enkelt udvalg)|fra ende til anden|from start to finish|from beginning to end|from first to last)(?!\p{L})/u
  },
  {
    ask: 'secretary',
    pattern:
      /(?:hvem var|hvem er|who was|who is|who were) (?:the )?(?:mødets )?(?:sekretær|referent|secretary|minute taker)|(?:hvem|who) (?:skrev|skriver|førte|fører|tog|tager|wrote|writes|took|takes)(?!\p{L}).{0,12}(?:referat|minutes)/u
  },
  {
    ask: 'chair',
    pattern:
      /(?:hvem var|hvem er|who was|who is|who) (?:the )?(?:mødets |udvalgets |rådets )?(?:formand|næstformand|mødeleder|ordstyrer|chair|chairs|chairman|chairperson|chaired|vice chairman|deputy chairman)(?!\p{L})/u
  },
  {
    ask: 'item-count',
    pattern:
      /(?:hvor mange|how many) (?:dagsordens)?(?:punkter|items|agenda items)(?! (?:blev|var) (?:udsat|lukke|god|af))(?!.{0,30}(?:postponed|approved|rejected|closed|noted))/u
  },
  {
    ask: 'absent',
    pattern:
      /(?<!\p{L})(?:afbud|fraværende|hvem (?:manglede|mangler|var væk|blev væk|udeblev)|hvem var (?:der )?ikke (?:der|med (?:på|til|ved)(?! at))|who (?:was|were)(?: not|n['’]t) (?:there|present|with us|at (?:the )?(?:\p{L}+ ){0,3}meeting)|who (?:was|were) (?:missing|away|off)|fravær til mødet|ikke til stede|kunne ikke komme|kunne ikke deltage|mødte ikke op|could not come|couldn['’]?t (?:come|attend|make it)|unable to attend|ikke mødt|manglede på mødet|deltog ikke|meldte? fra|var på ferie|absent|apologies|not present|missing from|did not attend|didn['’]?t attend|sent (?:his |her |their )?(?:apologies|regrets)|missing from the meeting|missed the meeting)(?!\p{L})/u
  },
  {
    ask: 'meeting-place',
    pattern:
      /(?:hvor|where) (?:blev|fandt|var|er|holdes|holdtes|holder|afholdes|afholdtes|foregår|foregik|bliver|skal|was|is|did|does|will)(?!\p{L}).{0,50}(?<!\p{L})(?:mødet|møde|meeting)(?!\p{L})|(?:mødested|mødelokale|meeting room|which room|hvilket lokale)/u
  },
  {
    ask: 'meeting-time',
    pattern:
      /(?:hvornår|hvad tid|hvilket tidspunkt|when|what time)(?!\p{L}).{0,30}(?:begyndte|startede|starter|begynder|begin|start)(?!\p{L}).{0,20}(?:mødet|meeting)|(?:what time|hvad tid|hvornår) (?:did|was|is|var|er|startede|begyndte|starter|begynder)(?!\p{L}).{0,40}(?:mødet|møde|meeting)(?!\p{L})/u
  },
  {
    ask: 'attachments',
    pattern:
      /(?<!\p{L})(?:bilag|bilagene|hvad ligger der af|materialet? i sagen|vedlagt|vedhæftet|vedlagte|(?:hvilke|hvad for nogle) (?:papirer|dokumenter|filer)(?= .{0,40}(?:fulgte|følger|hørte|hører|lå|ligger|var|er)(?!\p{L}))|what papers|which papers|(?:which|what) (?:documents|files)(?= (?:came|come|went|go|belong|are|were|lay))|attachments?|attached|appendix|appendices|annex(?:es)?|enclosures?)(?!\p{L})/u
  },
  {
    ask: 'votes',
    pattern:
      /(?<!\p{L})(?:undlod|abstain(?:ed)?|left the room|forlod lokalet|vote count|stemte|stemmer|stemmerne|afstemning|afstemningen|stemmetal|voted?|votes|voting|forbehold|mindretal|mindretallet|mindretalsudtalelse|reservation|inhabil|inhabile|inhabilitet|habil|disqualified|conflict of interest|recused?)(?!\p{L})/u
  },
  {
    ask: 'recommendation',
    pattern:
      /(?:hvad|what)(?!\p{L}).{0,60}(?<!\p{L})(?:indstillede|indstiller|indstillet|indstilles|lød indstillingen|var indstillingen|recommended|recommend|recommendation)(?!\p{L})|(?:hvad|what)(?!\p{L}).{0,30}(?:administrationen|forvaltningen|centret|administration)(?!\p{L}).{0,20}(?:foreslog|foreslår|anbefalede|anbefaler|propose)/u
  },
  {
    ask: 'agenda',
    pattern:
      /^(?:hvad|hvilke (?:sager|punkter|emner)|what|which (?:items|cases|matters|topics))(?: (?:skal|vil|kommer|er|is|are|will|does|should|must))(?!\p{L}).{0,80}(?<!\p{L})(?:behandle|behandles|drøfte|tage stilling til|på dagsordenen|tage sig af|på programmet|deal with|dealing with|discuss|take up|look at|on the agenda|going to decide)(?!\p{L})/u
  },
  {
    ask: 'follow-up-list',
    pattern:
      /(?<!\p{L})(?:huske ?liste|huske ?listen|huskelister|opfølgnings ?liste|opgave liste|opfølgningslisten|opfølgningslister|list of things to remember|reminders list|opgaveliste|opgavelisten|aktionsliste|aktionslisten|todo|to-do|ifølge opfølgningen|på opfølgningen|follow-?up list|followup list|action list|reminder list|checklist)(?!\p{L})/u
  },
  {
    ask: 'promises',
    pattern:
      /(?<!\p{L})(?:lovet|lovede|promised?|promises)(?!\p{L})|^(?:hvad|hvornår|what|when)(?!\p{L}).{0,90}(?<!\p{L})(?:vises|vist|at se|at høre|tage sig af|be told|be shown|get to see|to be informed|hear about|be briefed)(?!\p{L})|(?:hvad|hvilke|hvornår|which|what|when)(?!\p{L}).{0,70}(?<!\p{L})(?:præsenteres|(?<!(?:blev|var) )præsenteret|præsentere|forelægges|(?<!(?:blev|var) )forelagt|fremlægges|(?<!(?:blev|var) )fremlagt|udmeldes|orienteres|drøftes|(?<!(?:blev|var) )drøftet|be presented|be discussed|presented|brought before|put before|submitted to|reported to|go to|goes to)(?!\p{L})/u
  },
  {
    ask: 'responsible',
    pattern:
      /(?<!\p{L})(?:tovholder|tovholdere|tovholderen|tovholderne|ansvarlig|ansvarlige|ansvaret|ansvar for|hvem sikrer|hvem sørger|hvem følger op|hvem skal sørge|hvem skal stå for|hvem står for|hvem udarbejder|hvem laver|responsible|coordinat(?:ing|es)|who(?:se)?(?!\p{L}).{0,30}(?<!\p{L})coordinators?|in charge|charged with|who (?:makes|will make|must make) sure|who ensures|who follows up|lead on|who leads|who is leading|who will prepare|who takes care of|who is to|who has to|who must|who prepares|accountable)(?!\p{L})/u
  },
  {
    ask: 'guests',
    pattern:
      /(?:hvem|hvilke|who|which)(?!\p{L}).{0,60}(?<!\p{L})(?:deltog|var med|deltager|inviteret|joined|took part|participated|attended|present|to stede|til stede)(?!\p{L}).{0,50}(?<!\p{L})(?:punkt|punktet|item|drøftelsen|behandlingen|discussion|agenda item|sagen|dagsordenspunkt\p{L}*)(?!\p{L})|(?:hvem|hvilke|who|which)(?!\p{L}).{0,40}(?<!\p{L})(?:gæst|gæster|guests?|visitors?)(?!\p{L})|(?:hvem|hvilken|hvilke|who|which)(?!\p{L}).{0,40}(?<!\p{L})(?:deltog|var med|var til stede|took part|attended|sat in|was present|were present|was there|were there),? (?:da|under|ved|when|while|as)(?!\p{L})(?!.{0,60}(?<!\p{L})(?:met|mødtes|holdt møde)(?!\p{L}))/u
  },
  {
    ask: 'participants',
    pattern:
      /^(?:hvem|who) sad (?:med|i \p{L}+(?: \p{L}+){0,3} sted)(?!\p{L})|^(?:hvem|who) (?:was|were) (?:there|present) (?:at|when) (?:the )?\p{L}+(?: \p{L}+){0,4} (?:met|meeting)(?!\p{L})|(?<!\p{L})(?:hvem|who) (?:sidder|sad|repræsenterer|repræsenterede|sits|sat|represents|represented)(?!\p{L}).{0,60}(?<!\p{L})(?:for|as|som|repr\p{L}+|sits|sidder|sad)(?!\p{L})|(?<!\p{L})(?:hvem|hvilke|who)(?!\p{L}).{0,50}(?<!\p{L})(?:deltog|deltagere|deltagerne|mødedeltagere|mødedeltagerne|til stede|mødte|mødt (?:til|op|frem|ind)|med til mødet|var med|attend(?:ed)?|participat(?:ed|ants?)|took part|present|joined)(?!\p{L})|(?<!\p{L})(?:mødedeltagere|deltagere|deltagerliste|participants|attendees|attendance)(?!\p{L})|^(?:hvem|who) (?:deltager|sidder|er med(?:lem(?:mer)?)?|sits|(?:is|are) (?:a |the )?members?) (?:i|af|in|on|of)(?!\p{L})|^(?:deltog|var|did|was|were)(?!\p{L})(?!.*(?<!\p{L})(?:decided?|approved?|agreed?|adopt(?:ed)?|discuss(?:ed)?|postponed?|reject(?:ed)?|mention(?:ed)?|raised?|besluttet|godkendt|vedtaget|drøftet|behandlet|udsat|afvist|nævnt)(?!\p{L})).{0,80}(?:møde|med til|med i|til stede|attend|take part|present|meeting)/u
  },
  {
    ask: 'name',
    pattern:
      /(?<!\p{L})(?:hvad hedder|hvad hed|hvad (?:skal|vil|kommer|bliver|blev)(?= .{0,80}(?<!\p{L})(?:hedde|kaldt|døbt)(?!\p{L}))|navnet på|what is the name|name of the|whats the name|called)(?!\p{L})/u
  },
  { ask: 'when', pattern: /^(?:hvornår|when)(?!\p{L})/u },
  {
    ask: 'amount',
    pattern:
      /(?<!\p{L})(?:hvor (?:meget|mange|stor|stort|store|mange penge|dyrt|dyr)|hvad (?:koster|kostede|(?:vil|skal|kan|kommer|kom|ville|skulle|bliver|må|har|havde|endte|ender)(?= .{1,80}(?<!\p{L})(?:kostet?|betale(?! for\s*\?))(?!\p{L}))|(?:gav|giver|betalte|betaler|fik|får)(?= (?:\p{L}+ ){1,4}(?<!stedet )for (?!at |sin|det |meget|lidt))|(?:blev|bliver|er|var)(?= .{1,80} (?:sat|fastsat|hævet|sænket|forhøjet|nedsat) til(?!\p{L}))|kommer(?!(?: \p{L}+){1,8} til at (?!koste|betale|udgøre|stå|løbe))|er prisen|er udgiften|er (?:\p{L}*lejen?|taksten|gebyret|afgiften|kontingentet|beløbet|tilskuddet|honoraret|anlægssummen|købesummen)(?!\p{L})|vil det koste|bliver prisen|er budgettet)|løber .{0,40}op i|beløber|dyrere|billigere|koster|kostede|pris|prisen|udgift|udgiften|udgifter|beløb|beløbet|how (?:much|many|expensive|large|big)|what (?:does|did|do|will|would|is|was|are)(?!\p{L}).{0,40}(?:cost|costs|price|fee|amount|expense|expenditure|tariff|rent|salary)|what (?:does|did|do|will|would|must|should)(?!\p{L}).{1,60}(?<!\p{L})pay(?= (?:per|in|a|each|for \p{L}|to \p{L})|\s*\?)|costs?|price|fee)(?!\p{L})/u
  },
  {
    ask: 'when',
    pattern:
      /(?<!\p{L})(?:hvornår|hvad dato|hvilken (?:uge)?dag|hvilken dato|hvilken måned|tidsfrist|frist|fristen|deadline|when|what date|which date|what day|which day|(?:what|which) weekday|by what date|how soon)(?!\p{L})/u
  }
]

/** Words that ask after an outcome, in folded form, with what the minutes must then say. */
export const OUTCOME_CUES: readonly { readonly outcome: Outcome; readonly pattern: RegExp }[] = [
  {
    outcome: 'approved-with-remarks',
    pattern: /(?<!\p{L})(?:godkendt med (?:en )?bemærkning\p{L}*|approved with (?:remarks|comments))(?!\p{L})/u
  },
  {
    outcome: 'rejected',
    pattern:
      /(?<!\p{L})(?:afvist|afviste|afvises|givet afslag|gav afslag|afslag på|droppet|turned down|afslået|afslog|forkastet|forkastede|nedstemt|sagde nej|siger nej|(?<!stem(?:te|mer|t)\s)nej til|ikke godkendt|reject(?:ed|s)?|declined?|turn(?:ed|s)? down|refused?|dismissed|voted down|say no|said no|saying no)(?!\p{L})/u
  },
  {
    outcome: 'postponed',
    pattern:
      /(?<!\p{L})(?:udsat(?! for (?!(?:anden|tredje|fjerde|nu) |at ))|udsatte|udsættes|udskudt|udskudte|udskød|udskydes|udsættelse|postponed?|deferred|delayed|put off|adjourned)(?!\p{L})/u
  },
  {
    outcome: 'noted',
    pattern: /(?<!\p{L})(?:til efterretning|til orientering|tak(?:e|en|es|ing) note of|noted|took note of)(?!\p{L})/u
  },
  {
    outcome: 'referred',
    pattern:
      /(?<!\p{L})(?:oversendt|oversendes|sendt (?:hen|videre)|sent on|passed on|(?:sendt(?! i høring)|sent|passed)(?= (?:to|next|til)|\s*\?)(?<=(?<!\p{L})(?:hvor|where|hvem|whom?)(?!\p{L}).{0,100})|sendt tilbage|sendes tilbage|(?:sendte|sender|sende|sendt|send|sent)(?: (?!til|to|ud|out)\p{L}+){1,8} (?:tilbage|retur|back)|videresendt|henvist|tilbagesendt|referred|sent back|returned to)(?!\p{L})/u
  },
  {
    outcome: 'lapsed',
    pattern:
      /(?<!\p{L})(?:bortfaldt|bortfalder|bortfaldet|frafaldet|(?:taget|fjernet|pillet|strøget|trukket|slettet|røget|røg) (?:af|fra|ud af) dagsordenen|udgået|udgik|udgår|lapsed|dropped|withdrawn|(?:removed|taken off|struck off|struck|deleted|pulled|left off)(?: from)?(?: of)? (?:the |its )?agenda)(?!\p{L})/u
  },
  {
    outcome: 'recommended',
    pattern:
      /(?<!\p{L})(?:anbefalet|anbefales|recommended)(?!\p{L})|(?<!\p{L})(?:sager|punkter|forslag)(?: \p{L}+){0,4} (?:indstillede|indstillet|indstilles)(?!\p{L})|(?<!\p{L})(?:sager|punkter) indstillede(?!\p{L})/u
  },
  {
    outcome: 'internal-discussion',
    pattern:
      /(?<!\p{L})(?:drøftet internt|interne? \p{L}*drøftelser?|interne? drøftet|internal discussions?|discussed internally)(?!\p{L})/u
  },
  {
    outcome: 'approved',
    pattern:
      /(?<!\p{L})(?:godkendt|godkendte|godkender|godkend|vedtaget|vedtog|vedtages|tiltrådt|tiltrådte|bevilget|bevilgede|bevilliget|bevilliges|bevilges|imødekommet|accepteret|sagde ja|ja til|siger ja|say yes|said yes|approved?|adopt(?:ed)?|accept(?:ed)?|granted|agreed to|passed|(?<!(?<!\p{L})who (?:is|are|was|were) )authori[sz]ed|ok)(?!\p{L})/u
  },
  { outcome: 'discussed', pattern: /(?<!\p{L})(?:kun drøftet|drøftede sager|discussed)(?!\p{L})/u }
]

/** "Which …": the noun that follows must itself be found, or there is no answer. Its group 1. */
export const NOT_REQUIRED: ReadonlySet<string> = new Set(
  `udvalg forum råd alder age uge uger dag dage dato datoer ugedag ugedage måned måneder år person personer sted beløb emne emner sager sag punkt punkter medlem medlemmer ting møde møder analyse analyser
  week weekday weekdays day days date dates month year person people place amount topic topics item items case cases member members committee council body decision decisions
  betingelse betingelser vilkår forudsætning forudsætninger krav condition conditions requirement requirements beslutning beslutninger projekter forslag of ord rolle grund sentence model reason reasons slags type typer form sort kind type types retning side del udgave udgaver variant version løsning mulighed theme level niveau`
    .trim()
    .split(/\s+/u)
)

export const REQUIRED_NOUN =
  /(?<!\p{L})(?:hvilken|hvilket|hvilke|which|what kind of|hvad for en|hvad for et|what)(?: (?:af|of|nye?|new|specific|konkrete?))? (\p{L}[\p{L}-]{2,}(?: \p{L}[\p{L}-]{2,})?)/u

/** "Hvilket firma …?", "which vendor …?": somebody who is known by a name of its own. */
export const ASKS_ORGANISATION =
  /(?<!\p{L})(?:hvilken|hvilket|hvilke|which|what) (?:\p{L}+ )?(?:\p{L}*(?:firma|selskab|leverandør|virksomhed|entreprenør|rådgiver|arkitekt|bureau|fond|bank)(?:et|en|er)?|company|companies|firm|firms|vendor|supplier|contractor|foundation|architect|provider|consultancy|bank)(?!\p{L})/iu

/** Asks for several: answered with a complete list and a count. */
export const LIST_CUES =
  /(?<!\p{L})(?:hvilke (?:sager|punkter|beslutninger|emner|ting|forslag|ønsker|ansøgninger|opgaver|punkt|dagsordenspunkter|projekter)|hvor mange (?:sager|punkter|beslutninger)|alle (?:sager|punkter|beslutninger|de)|liste over|oversigt over|vis alle|(?:which|what) (?:\p{L}+ )?(?:items|cases|decisions|matters|topics|proposals|issues|applications|requests|agenda items)(?: (?:or|and) (?:items|cases|proposals|applications|requests|issues|ideas))?|how many (?:items|cases|decisions|matters)|all (?:items|cases|decisions|matters)|hvad blev (?:der )?(?:givet afslag på|afvist|udsat|udskudt|godkendt|taget til efterretning)(?= (?:i|på|den|af|på mødet)(?!\p{L}))|what (?:was|were|got|has been|have been|did \p{L}+(?: \p{L}+){0,2}) (?:rejected?|turn(?:ed)? down|say no to|approved?|postponed?|put off|recommend(?:ed)?|noted|referred)(?= (?:in|on|at|this|last|during|by)(?!\p{L})|\s*\?|$)|nævn|oplist|opremse?|(?<=^\s*)(?:list|name) (?:all |the )+(?:items|cases|decisions|matters|meetings))(?!\p{L})/u

/** Asks for one by its outcome alone: "hvilket punkt udgik?", "hvilken sag sagde rådet nej til?", "which item was dropped?". All that had it are told. */
export const ONE_OF_LIST =
  /^(?:hvilket (?:punkt|dagsordenspunkt)|hvilken sag|(?:which|what) (?:agenda )?(?:item|case|matter)) (?:blev|var|er|bliver|har|udgik|udgår|bortfaldt|sagde|afviste|afslog|forkastede|udsatte|udskød|godkendte|vedtog|tog|sendte|was|is|got|has|did)(?!\p{L})/u

/** The latest only. */
export const LATEST_CUES =
  /(?<!\p{L})(?:seneste|senest|sidste|sidst|nyeste|latest|most recent|last|newest)(?!\p{L})(?! (?:år|måned|uge|halvår|kvartal|year|month|week|quarter|half))/u

/** Why, when and who take for granted that what they ask after happened. */
export const PRESUPPOSING =
  /(?<!\p{L})(?:hvor(?! (?:mange|meget|stor))|where|hvorfor|hvornår|hvem|hvordan|why|when|who|how)(?!\p{L})/u

/** "was it …?": yes or no is asked for. */
export const YES_OR_NO =
  /^(?:er|deltog|fik|får|kom|gik|slap|vandt|blev|bliver|har|må|skal|kan|var|fik|vedtog|godkendte|afviste|besluttede|is|was|were|are|has|have|did|does|do|may|can|shall|will)(?!\p{L})/u

/**
 * Words of asking that say nothing about the topic, in folded form. They are searched with little weight and never asked for as evidence.
 */
export const FRAME_WORDS: ReadonlySet<string> = new Set(
  `mødes mødtes meet meets planlagt planlagte planned stadig stadigvæk fortsat mangler still yet truffet træffe træffes traf sidst besluttet besluttede beslutte beslutter besluttes beslutning beslutningen beslutninger beslutningerne bestemt bestemte bestemmer bestemme afgjort afgjorde afgørelse
  afgørelsen afgøre vedtaget vedtog vedtages vedtage vedtagelse vedtagelsen godkendt godkendte godkender godkende godkendelse sagt sagde siger sige mente mener mene synes syntes mening meningen
  konklusion konklusionen konkluderet konkluderede endte ender ende endt skete sker sket ske udfald udfaldet resultat resultatet status svar svaret svarede
  sag sagen sager sagerne sagens punkt punktet punkter punkterne dagsordenspunkt dagsordenspunktet møde mødet møder møderne mødets referat referatet referater
  referaterne dagsorden dagsordenen nummer nr emne emnet emner emnerne spørgsmål spørgsmålet tiltrådt tiltrådte stilling stillingtagen tog tage taget ønskede ønsker
  drøftede drøftet drøftes drøftelse drøftelsen drøfte behandlet behandlede behandles behandle behandling behandlingen talte snakkede forslag forslaget oplæg oplægget
  handler handlede drejer gik går indhold indholdet præsenteret præsenterede fortæl fortælle vis vise find finde giv give kender ved vide findes stå står stod
  kommunen kommunens kommune forhold forholdt forholder ok okay oplysning oplysninger information nærmere konkret konkrete endelig endeligt ligger
  tovholder tovholdere ansvarlig ansvarlige ansvaret ansvar bilag huskeliste huskelisten opfølgningsliste opfølgningslisten deltog deltagere deltager afbud fraværende
  pris prisen koster kostede udgift beløb historik historikken historie forløb forløbet forløbe
  satte stillede betingelse betingelser udsat udsatte udskudt afvist afviste bevilget bevilgede lovet lovede stemte inhabil hvornår frist
  decide decided decides decision decisions approve approved approval adopt adopted adoption say said think thought opinion conclude concluded conclusion outcome result
  happen happened happens status case cases item items agenda meeting meetings minutes topic topics matter matters question discuss discussed discussion discussing
  resolve resolved resolution agree agreed proposal proposals tell show find give know concern concerns take took position stance view handled treat treated
  regard respect relation responsible responsibility cost costs price attachments history chosen choose selected select municipality municipal
  postponed rejected deferred granted promised voted
  ny nyt nye nyeste større mindre mere mest flere første kommende fremtidige nuværende tidligere gennemføre gennemføres gennemført lave laves lavet laver
  bruge bruges brugt bruger holde holdes holdt holder afholdes afholdt afholde ligger lægges lagt sætte sættes sat gives givet gav får fik endte ifølge længe lang langt
  før snart senest tidspunkt dato dag dage tid måde gælder gælde gjaldt betyder betyde sikre sikrer sørge sørger udarbejder udarbejdes udarbejdet forventes forventet
  forventer foregår foregå arbejdet nævnt nævnes valgt valgte vælge vælger valgtes peget pegede peger ville gerne kommet kom målet formålet
  næste skridt tages tager blive kommunale penge pengene midler midlerne årlig årligt årlige samlet samlede hedder kaldes indgår indgå skrives
  new much many long large big per make makes made making sure look looks looking join joined joins present presented presenting presentation hold held holds put puts
  run runs go goes going went get gets got use used uses using spend spends spent spending mean means apply applies start started starts end ended done did finally final expected expect planned
  according next step steps first current future previous purpose aim date day days time times year years annual annually pay pays paid name named called choose
  nævn nævne reagerede reagerer politikere politikerne politikernes byrådspolitikerne folkevalgte politicians venligst udskriv vis please settled settle settles haft ends ending
  frem hen slags kind kinds
  vandt vinder vinde vinderen won win wins winner deltage deltaget shown shows uger
  gennemgå gennemgik opsummer opsummere opremse oplist remse blot kun bare lige alene list summarize summarise summary recap overview merely simply only just videre sendte givet gav truffet fattet
  anbefale anbefaler anbefalede anbefales anbefalet anbefaling anbefalingen indstille indstiller indstillede indstilles indstillet selv recommend recommended recommends itself themselves
  attend attended participate participated include included includes want wanted wants ask asked asks set regarding mentioned reject rejects
  along within without towards among across behind following concerning last latest recent recently
  ja nej aftalt aftalte retur tak plads faldet falde falder noget forbi penge pengene money come comes came funds funding comprise comprises consist consists
  tidligst tidligste earliest højst højest maksimalt mindst minimum maximum maks koste se ser mødt mødte meldt melder synes syntes accept accepts accepted acceptere accepterer accepterede accepteret
  forbehold tog nogen nogle inhabil inhabile inhabilitet afstemning afstemningen stemmer stemme undlod droppet anskaffe anskaffes venter vente gang man hver emne sidder
  sidde måtte lovede rent løber virkeligheden egentlig egentlige egentligt fortalt heder hedde over inde igennem ind ud op ned videre tilbage melde meldte besked
  orienteret orienterer kom kunne ret røg hænder hånden husker huske ifm klar fundet finder fandt ligge ligger løst løse tænker tænkt siden kører køre begynde begyndte begynder
  abstain abstained vote votes voted voting count disqualified left missing doing extra really actually ended turned considered sit sits whats
  længere gået væk tale taler rigtigt helst hellere fremover andre andet tit sted lå helt giver færdig færdige forbindelse fat ej afsted vist svare svarer
  stående slut slet skrevet skrev skriver samme rundt omgang mindste lægge lader krævede kræver hører høre hurtigt hurtig hidtil forsvinder forskellige
  enkelte viste virker vender vegne udenom trak tilhører svært spørge spurgte senere sene sent rykker par oppe nået nå midt lidt ført føje forhånd
  foregået delvist bagefter antallet høje hvorhen imens istedet indfører gøres godt god tilkendegav styrer hidtidige max først længst udvalget
  udvalgets bestyrelsen bestyrelsens rådet rådets kommissionen kommissionens nævnet nævnets styregruppen writes write writing written every talk talks
  talking amount see added whole way ready part given become becomes became becoming stay stays stayed stands second quickly noted met lower later
  keep keeps kept introduced introduce introducing hear deliver change changed call apart ahead able yes turn try supposed spot speak speaks soon sending
  round return recording recorded record recommending reason reasons reached reach putting provide proposed proceed problem placed place picked pick
  onwards need needs near mind like lie issue higher gone found follow followed fewer entire entered contain common clarified begin backed avoid asking
  aside announce allowed og til på om med af uden mellem running
  stor stort store små lille højt høj dækker træde træder kraft take takes effect collect must many people signed handed hand move moved
`
    .trim()
    .split(/\s+/u)
)
