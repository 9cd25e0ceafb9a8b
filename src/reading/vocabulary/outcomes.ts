import { MONTH_PATTERN } from '../../domain/calendar-names.ts'
import type { Outcome } from '../../domain/minutes.ts'

/**
 * Words that begin with any of the stems: Danish letters count as letters. What stands before is looked at once for all, since it is looked at often. A
 * stem at the beginning of a sentence is written `^\P{L}*…`, which fails at once elsewhere; a look behind that comes first would be taken at each word. What
 * begins with any word (`\p{L}*forslaget faldt`) is written from its rarest word backwards, since it would be tried at each word too.
 */
const stems = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${patterns.map((pattern) => `(?:${pattern})`).join('|')})`, 'iu')
const NOT = '(?:ikke|kan ikke|kunne ikke|ej|not|cannot)'

/** What an item is called by in its own decision. */
const ITEM = '(?:sagen|punktet|emnet|forslaget|ansøgningen|spørgsmålet|indstillingen)'
/** What is written and lies before a body to be decided on. */
const PAPER = String.raw`(?:\p{L}*udkast(?:et)?|\p{L}*forslag(?:et)?|\p{L}*ansøgning(?:en)?|\p{L}*indstilling(?:en)?|\p{L}*regulativ(?:et)?|\p{L}*politik(?:ken)?|\p{L}*plan(?:en)?|\p{L}*oplæg(?:get)?|\p{L}*notat(?:et)?|\p{L}*retningslinje(?:n|r|rne)?|\p{L}*budget(?:tet)?|\p{L}*vedtægt(?:en|er|erne)?|\p{L}*aftale(?:n)?)`
/** That an item is taken up once more; that it may be puts nothing off. */
const COMES_AGAIN = String.raw`(?:${ITEM}|det)\s+(?:(?!(?:kan|kunne)(?!\p{L}))\p{L}+\s+){0,2}?(?:sættes|tages|kommer|bringes|behandles|forelægges|genbehandles)\s+(?:(?:på|op|til|for|et|\p{L}*møde|dagsordenen|behandling|udvalget|rådet|direktionen|derfor|så|da)\s+){0,4}?(?:igen|på\s+ny|på\s+ny\s+dagsorden)(?!\p{L})(?![^.]{0,40}\smøde\p{L}*\s+i(?!\p{L}))`
/** Exposed to something ("udsat for støj"), which an item is only by its first words or by what is to be done first. */
const NO_EXPOSURE = String.raw`(?!(?<=\S\s\p{L}+)\s+for\s(?!at\s))`
const NOT_EXPOSED = String.raw`(?<!(?<!\p{L})(?:socialt|særligt|psykisk|meget|mere|mest|en|et)\s)`
/** Behind "udsatte": what a body puts off. Else the word is said of people and places ("udsatte familier"). */
const MATTER = String.raw`\s+(?:\p{L}+\s+){0,2}?(?:\p{L}*sag(?:en|er|erne)?|\p{L}*punkt(?:et|er|erne)?|\p{L}*forslag(?:et|ene)?|\p{L}*behandling(?:en)?|\p{L}*drøftelse(?:n|r|rne)?|\p{L}*beslutning(?:en)?|afgørelse(?:n)?|stillingtagen|\p{L}*godkendelse(?:n)?|emne(?:t|r|rne)?|ansøgning(?:en|erne)?|møde(?:t)?|indstilling(?:en)?|orientering(?:en)?|\p{L}*valg(?:et)?|det|den|dette|dem)(?!\p{L})`
/** A wish told beside the item's matter ("Det blev imødekommet"). */
const NO_WISH = String.raw`(?<!(?<!\p{L})(?:det|dette|ønsket|anmodningen)\s(?:blev|er|kan|kunne|bliver)\s)`

/** "Sendes tilbage til forvaltningen med bemærkning, at byrådet har vedtaget indstillingen": the matter goes back since it is decided. */
export const RETURNED_AS_DECIDED =
  /^\P{L}*(?:tilbagesendes|sendes\stilbage|returneres)\s[^;]{3,200}?\sbemærkning(?:en)?(?:\som)?,?\sat\s[^;]{3,200}?\shar\s(?:\p{L}+\s)?(?:vedtaget|tiltrådt|godkendt)(?!\p{L})/iu

/** A first sentence of a few words that only what was decided begins with: "Godkendt.", "Referatet blev godkendt uden bemærkninger." */
export const OPENS_RECORD =
  /^\s*(?:(?:dagsordenen|dagsorden|referatet|protokollen|punktet|sagen|forslaget|indstillingen|ansøgningen|orienteringen|begge(?:\sdele)?)\s(?:(?:blev|er)\s)?)?(?:ikke\s)?(?:godkendt|vedtaget|tiltrådt|udsat|afvist|afslået|imødekommet|bevilget|taget\stil\s(?:efterretning|orientering)|noteret|approved|adopted|noted|postponed|rejected)(?:\s(?!fra\s)[^.;:!?\n]{1,40})?\.(?=\s|$)/iu

/** What became of a question or a motion, in a paragraph of its own over its words: "Foretoges.", "Forslaget blev oversendt til Havneudvalget." */
export const HEADS_MOTION =
  /^(?:(?:spørgsmålet|forespørgslen|besvarelsen)\s)?(?:foretoges|besvaredes|(?:blev\s)?besvaret|bortfaldt|udgik)(?:\saf\s[^.;:!?]{3,60})?\.$|^(?:(?:beslutnings|ændrings)?forslaget|anmodningen|forespørgslen|sagen)\s(?:blev\s(?:oversendt|henvist|vedtaget|tiltrådt|godkendt|forkastet|afvist|trukket|udsat|drøftet|taget|sendt)|oversendtes|henvistes|vedtoges|bortfaldt|udgik)(?!\p{L})[^.;:!?]{0,120}\.$/iu

/** A phrase and the outcome it means. `weight` tells which of several is the outcome of a text: the greater one. */
export interface OutcomePhrase {
  readonly outcome: Outcome
  readonly weight: number
  readonly pattern: RegExp
}
const phrase = (outcome: Outcome, weight: number, ...patterns: readonly string[]): OutcomePhrase => ({
  outcome,
  weight,
  pattern: stems(patterns)
})

/**
 * What phrases of Danish (and English) minutes mean, tried on each sentence in this order: an earlier one keeps a later one from being seen in the
 * same sentence ("anbefales godkendt" is a recommendation, "ikke godkendt" a rejection).
 */
export const OUTCOME_PHRASES: readonly OutcomePhrase[] = [
  // What was proposed is not done; what is done instead is said beside it.
  phrase(
    'decided',
    99,
    String.raw`f(?:ulgte|ølger)\s+ikke\s+(?:\p{L}+\s+){0,2}?indstilling(?:en)?(?!\p{L})|did\s+not\s+follow\s+the\s+recommendation`,
    String.raw`indstilling(?:en|erne)?\s+(?:(?:er|blev|bliver)\s+ikke\s+fulgt|følges\s+ikke|fulgtes\s+ikke)(?!\p{L})|recommendation\s+was\s+not\s+followed`
  ),
  // What is sent on was approved first; and what was proposed about the matter's course is what was approved.
  phrase(
    'approved',
    98,
    String.raw`(?:godkendt|godkendes|vedtaget|vedtages|tiltrådt|tiltrædes)(?:,)?\s+og\s+(?:over|frem|videre)?send(?:es|t)(?!\p{L})`
  ),
  phrase(
    'referred',
    99,
    String.raw`forslag\s[^.]{0,60}?(?:om|på)\s(?:at\s)?(?:tilbagesend|hjemvis|oversend|henvis|send)\p{L}*\s[^.]{0,120}?(?:blev|er)\s(?:\p{L}+\s)?(?:vedtaget|godkendt|tiltrådt)(?!\p{L})`
  ),
  phrase(
    'postponed',
    99,
    String.raw`forslag\s[^.]{0,60}?(?:om|på)\s(?:at\s)?(?:udsætte|udskyde|udsættelse)(?:\s[^.]{0,120}?)?\s(?:blev|er)\s(?:\p{L}+\s)?(?:vedtaget|godkendt|tiltrådt)(?!\p{L})`
  ),
  // "Solcellerne udskydes ikke": what is not put off, refused or dropped is kept.
  phrase(
    'decided',
    75,
    String.raw`(?:udsættes|udskydes|bortfalder|udgår|afvises)\s+(?:\p{L}+\s+)?ikke(?!\p{L})|ikke\s+(?:at\s+)?(?:udsætte[s]?(?!\s+for\s(?!at\s))|udskyde[s]?|udskudt|bortfalde[r]?|udgå[r]?|afvise[s]?)(?!\p{L})`
  ),
  phrase(
    'internal-discussion',
    70,
    String.raw`intern(?:t|e)?\s+(?:\p{L}+[- ]?)?(?:drøftelse|drøftet|behandling)`,
    String.raw`drøftet\s+internt`,
    'internal (?:board )?discussion'
  ),
  phrase(
    'rejected',
    84,
    String.raw`${NOT}\s+(?:\p{L}+\s+){0,2}?(?:godkend\p{L}*|tiltr\p{L}*|vedtag\p{L}*|vedtog\p{L}*|imødekom\p{L}*|imødekommes|bevilg\p{L}*|anbefal\p{L}*|tilslut\p{L}*|støtte[rst]?|fremmet|fremmes|approved|adopted|accepted|granted|support)`,
    String.raw`${NOT}\s+(?:\p{L}+\s+){0,3}?(?:tage[ts]?\s+|til\s+)(?:\p{L}+\s+){0,3}?(?:efterretning)(?!\p{L})|tog\s+(?:\p{L}+\s+){0,3}?(?:ikke|ej)\s+(?:\p{L}+\s+){0,4}?til\s+efterretning(?!\p{L})`,
    String.raw`(?:godkend(?:er|te|es|tes)|tiltr(?:æder|ådte|ædes)|vedtog|vedtager|imødekom(?:mer|mes)?|anbefal(?:er|ede|es)|bevilg(?:er|ede))\s+(?:\p{L}+\s+){0,3}?ikke`,
    String.raw`afvis(?:t|es|te|ning|er)(?!\p{L})|beslutte(?:de|t|r|s)?,?\s+(?:\p{L}+\s+){0,3}?(?:ikke\s+at\s+(?:godkende|tiltræde|imødekomme|anbefale)|at\s+(?:afvise|afslå))(?!\p{L})|(?:valgte|vælger)\s+(?:\p{L}+\s+)?at\s+(?:afvise|afslå|forkaste)(?!\p{L})`,
    String.raw`afsl(?:år|ås|ået|og)(?!\p{L})|(?<!(?<!\p{L})(?:alle|ved|efter|før|om|af|mod|flere|færre)\s)afslag(?!\p{L})`,
    String.raw`(?:gives|meddeles|ydes|bevilges|udstedes)\s+(?:(?:der|derfor|dermed)\s+){0,2}(?:ikke|ingen)\s+(?:\p{L}+\s+){0,2}?(?:dispensation|tilladelse|\p{L}*tilskud|støtte|bevilling|samtykke|landzonetilladelse|byggetilladelse)(?!\p{L})`,
    'forkastet|forkastes|forkastede|nedstemt|nedstemmes|faldt med|fald(?:et|t|er)(?!\\p{L})(?<=(?:forslaget|(?<!\\p{L})(?:indstillingen|ansøgningen))\\s+(?:(?:er|var)\\s+(?:\\p{L}+\\s+)?faldet|faldt|falder))|bortfaldt ved afstemning|stemt ned',
    'siger nej til|sagde nej til|takkede nej til|takker nej til',
    'rejected|refused|turned down|declined|voted down|dismissed'
  ),
  phrase(
    'recommended',
    88,
    String.raw`(?<!som\s)anbefal(?:es|et|er|ede|edes|ing af)(?!\p{L})|beslutte(?:de|t|r|s)?,?\s+(?:\p{L}+\s+){0,3}?at\s+(?:anbefale|indstille)(?!\p{L})`,
    String.raw`(?<!som\s)indstil(?:les|let|ler|lede)(?!\p{L})`,
    String.raw`(?:frem|over|videre)?send(?:es|t|tes)\s+(?:til\s(?:[^.;,]|\d\.){3,70}?\s)?med\s+(?:\p{L}+s\s+)?anbefaling`,
    String.raw`tiltr(?:ådt|ædes|ådte)\s+(?:(?:og|med)\s+(?:anbefaling|indstilling)|at\s+(?:anbefale|indstille))(?!\p{L})`,
    'recommend(?:ed|s)?(?!\\p{L})'
  ),
  phrase(
    'postponed',
    86,
    String.raw`udsæt(?:te|tes|ter)(?!\p{L})${NO_EXPOSURE}|${NOT_EXPOSED}udsat(?!\p{L})${NO_EXPOSURE}|udsatte(?=${MATTER})|udsattes\s+(?:sagen|punktet|behandlingen|drøftelsen)|(?:sagen|punktet)\s+udsattes(?!\p{L})|udsatte(?=\P{L}*$)(?<=(?:udvalget|rådet|nævnet|direktionen|bestyrelsen|forum|ledelsen)\sudsatte)|udskud(?:t|te)(?!\p{L})|udskyd(?:e|es|er)(?!\p{L})|udskød`,
    String.raw`(?:${ITEM}|beslutning(?:en)?|afgørelse(?:n)?|stillingtagen|behandling(?:en)?)\s+(?:\p{L}+\s+){0,2}?afvent(?:er|es|ede)(?!\p{L})|(?:ønske(?:r|de|s)|beslutte(?:r|de|t|s)|enig(?:e|hed)?\s+om|ene(?:des|s|t)\s+om|vælger|valgte)\s+(?:\p{L}+\s+){0,2}?at\s+(?:afvente|vente\s+med)(?!\p{L})|^\P{L}*afvent(?:er|es)(?!\p{L})`,
    String.raw`vent(?:er|ede|es)\s+med\s+(?:at\s+(?:\p{L}+\s+){0,2}?(?:træffe|tage|behandle|beslutte|afgøre|drøfte)|beslutning|stillingtagen|behandling|afgørelse)`,
    String.raw`(?:tages|taget|tog)\s+(?:\p{L}+\s+){0,2}?af\s+dagsordenen(?=[^.]{0,80}(?:næste|kommende|senere|igen|genoptag|indtil|et\s+(?:nyt\s+)?møde|(?:til|på)\s+(?:\p{L}*mødet|et)))`,
    String.raw`(?:sættes|kommer|tages)\s+på\s+(?:dagsordenen\s+)?igen(?!\p{L})`,
    // Sent out, and dealt with again: the matter itself is not decided yet.
    String.raw`(?:ud)?sendes\s+(?:ud\s+)?(?:i|til)\s+[^.;]{2,80}?,?\s(?:og|hvorefter|inden)\s+(?:${ITEM}\s+|den\s+|det\s+)?(?:genoptages|genbehandles|genforelægges|(?:behandles|drøftes|forelægges)\s+(?:igen|på\s+ny)|kommer\s+(?:igen|tilbage))(?!\p{L})`,
    String.raw`^\P{L}*(?:der\s+blev\s+)?(?:ingen\s+stilling|ikke\s+taget\s+stilling|tog\s+ikke\s+stilling)(?:\s+taget)?\s+(?:nu|i\s+dag|endnu)(?!\p{L})`,
    // "Udsattes, til taget er set efter.": the old passive by itself; with a noun behind it the word is said of people.
    String.raw`^\P{L}*udsattes(?=[,.;]|\s*$|\s(?:til|indtil|på|da|for\sat|og)(?!\p{L}))|^\P{L}*på\s+(?:igen|dagsordenen\s+igen)(?!\p{L})`,
    String.raw`^\P{L}*flyttes\s+til\s+(?:det\s+|et\s+)?(?:næste|kommende|senere|\p{L}*mødet?|\p{L}*forum)(?!\p{L})`,
    String.raw`^\P{L}*(?:det|den|punktet|sagen)\s+venter\s+vi\s+med(?!\p{L})`,
    String.raw`^\P{L}*(?:vi\s+)?venter,?\s+(?:med\s+(?:at|en|den|det)|til)(?!\p{L})|^\P{L}*venter(?=[.,;]|\s*$)`,
    String.raw`^\P{L}*gemmes\s+til\s+(?:(?:det\s+)?(?:næste|kommende|senere)|efter|foråret|sommeren|efteråret|vinteren|${MONTH_PATTERN})(?!\p{L})`,
    String.raw`${ITEM}\s+(?:\p{L}+\s+)?flyttes\s+til\s+(?:det\s+|et\s+)?(?:næste|kommende|senere|\p{L}*mødet?)(?!\p{L})`,
    String.raw`^\P{L}*(?:vi\s+tager|tager\s+vi)\s+(?:det|den|punktet|sagen)\s+op\s+igen(?!\p{L})`,
    String.raw`^\P{L}*(?:rykkes|skubbes|flyttes)\s+til\s+(?:efter|foråret|sommeren|efteråret|vinteren|senere)(?!\p{L})`,
    String.raw`^\P{L}*behandles\s+(?:først\s+)?på\s+(?:(?:det\s+)?(?:næste|kommende|et\s+senere)\s+møde|møde(?:t)?\s+(?:nr\.?\s?)?\d)`,
    String.raw`(?:skubbes|rykkes)\s+til\s+(?:det\s+)?(?:næste|kommende)\s+(?:\p{L}*møde|gang)(?!\p{L})|^\P{L}*ikke\s+behandlet(?!\p{L})|parkere[ts](?=,|\.|\s*$|\s(?:ind)?til(?!\p{L}))(?<=(?:^\P{L}*|(?<!\p{L})${ITEM}\s+(?:er\s+|blev\s+)?)parkere[ts])`,
    'sat i bero|sættes i bero|stilles i bero|stillet i bero',
    'behandling(?:en)? udsættes|overført til næste møde|overføres til næste møde',
    'postponed?|deferred?|adjourned|put off|held over'
  ),
  // That a matter comes back puts it off, unless something was decided, or noted, until then.
  phrase(
    'postponed',
    55,
    String.raw`${COMES_AGAIN}(?=[^.]{0,60}(?:møde|gang|dagsorden|(?<!\p{L})(?:den|d\.)\s\d))`,
    // Bus routes are resumed too. The verb is looked for first: it is rarer than what may stand before it.
    String.raw`^genoptages(?!\p{L})|genoptag(?:es|et)(?!\p{L})(?<=(?<!\p{L})(?:sag(?:en|erne)?|punkt(?:et)?|emnet|drøftelsen|behandlingen|den|det|${PAPER})\s+(?:\p{L}+\s+){0,3}genoptag(?:es|et))`,
    String.raw`(?:tages|^\P{L}*(?:vi\s+tager|tager\s+vi)\s+(?:det|den|punktet|sagen))\s+(?:op\s+)?(?:igen\s+)?på\s+(?:(?:det\s+|et\s+)?(?:næste|senere)\s+møde(?!\s+i(?!\p{L}))|(?:mødet\s+(?:i\s+(?:${MONTH_PATTERN})|den\s+\d)|(?:${MONTH_PATTERN})mødet)(?!\p{L}))`,
    String.raw`(?:${ITEM}\s+(?:(?:blev|er|var)\s+(?:der\s+)?ikke\s+nået|nåedes\s+ikke)|sættes\s+på\s+(?:(?:det\s+)?(?:næste|kommende)\s+(?:mødes?\s+)?dagsorden|dagsordenen\s+(?:til|på|for)\s+(?:det\s+)?(?:næste|kommende)\s+møde)|nåede\s+(?:vi\s+)?(?:det\s+|punktet\s+)?ikke|vi\s+nåede\s+(?:det\s+)?ikke|sprunget\s+over|(?:kommer|på)\s+(?:på\s+)?(?:igen\s+|dagsordenen\s+)?(?:til\s+)?næste\s+gang|kommer\s+på\s+igen)(?!\p{L})`,
    String.raw`(?=drøftes|tages|behandles|genoptages)(?<=^\P{L}*|punktet\s+|sagen\s+)(?:drøftes|tages|behandles|genoptages)\s+(?:på\s+(?:det\s+)?næste\s+møde|næste\s+gang|den\s+\d{1,2}[./])`,
    String.raw`(?:drøftelsen|behandlingen|${ITEM})\s+fortsætte[rs]\s+(?:på|ved)\s+(?:det\s+|et\s+)?(?:næste|kommende)\s+møde`
  ),
  // When it does is not said: beside a discussion that is how the matter goes on.
  phrase(
    'postponed',
    45,
    COMES_AGAIN,
    String.raw`(?:nyt|revideret|tilrettet)\s+(?:udkast|forslag|oplæg)\s+forelægges(?!\p{L})`
  ),
  phrase(
    'referred',
    87,
    String.raw`(?:send(?:es|t|te|er|e)|sendtes)\s+(?:\p{L}+\s+){0,3}?(?:tilbage|retur)(?!\p{L})|tilbagesend(?:es|t)|returneres`,
    String.raw`oversend(?:es|t|te|er)(?!\p{L})|oversendtes`,
    String.raw`(?:^|(?:sagen|forslaget|indstillingen)\s+)(?:frem|videre)send(?:es|t|tes)\s+(?:med\s+(?!(?:\p{L}+\s){0,3}anbefaling)[^.;]{1,120}?\s)?til(?!\p{L})`,
    String.raw`henvi(?:st|stes|ses)\s+til|henvises(?!\p{L})(?!\s+(?:alle|borgere|borgerne|man)\s)|viderehenvis\p{L}*`,
    'hjemvi(?:st|stes|ses)|tilbagevis(?:es|t)|overdrage[ts]',
    String.raw`(?:videresend(?:es|t|er|te)|send(?:es|t)\svidere|overgår)\s+til|send(?:er|te)\s+(?:sagen|punktet|forslaget|ansøgningen|ønsket|det|den)\s+videre\s+til(?!\p{L})`,
    String.raw`send(?:es|t|tes)\s+til\s+(?:fornyet\s+)?behandling\s+i(?!\p{L})`,
    'referred (?:back )?to|sent back|referred|remitted|forwarded to'
  ),
  phrase(
    'lapsed',
    83,
    // "Bortfald af tilskud" is what happened to something else.
    String.raw`bortfald(?:er(?!\s+(?:det|den|de)\s)|et|t)(?!\p{L})|^\P{L}*bortfald(?!\p{L})(?!\s+af)`,
    String.raw`udg(?:år|ået|ik)(?!\p{L})(?<=(?:^\P{L}*|(?<!\p{L})(?:punktet|(?<!godkendt,?\s(?:og|idet|men|dog|samtidig)\s(?:at\s)?)punkt\s\d{1,3}|sagen|forslaget|ansøgningen|mødet|emnet)\s+(?:er\s+|blev\s+)?)\p{L}+)`,
    // A strike is called off, too.
    String.raw`trukket(?!\p{L})(?<=(?:^\P{L}*|(?<!\p{L})(?:punkt|sag|emne|forslag|ansøgning|anmodning|indstilling|dispensation|klage|tilbud)\p{L}*\s+(?:[^.;]{0,80}\s)?)trukket)|tr(?:æ|a)kkes\s+(?:tilbage|fra|af\s+dagsordenen)`,
    // Who had put it forward takes it back ("trak sagen ud", "i langdrag" say something else).
    String.raw`tr(?:ak|ækker|ukket)\s+(?:\p{L}+\s+){0,2}?(?:\p{L}*forslag(?:et|ene)?|ansøgning(?:en)?|anmodning(?:en)?|begæring(?:en)?|indstilling(?:en)?|klage(?:n)?|sag(?:en)?|punkt(?:et)?)(?!\p{L})(?!\s+(?:ud|i|op|frem|ind)(?!\p{L}))`,
    'punktet (?:blev )?(?:aflyst|slettet)|frafald(?:es|t)(?!\\p{L})|henlagt|henlægges',
    // "Frafaldet" by itself is how many leave off.
    String.raw`frafaldet(?!\p{L})(?<=(?:^\P{L}*|(?<!\p{L})(?:er|blev|bliver|blevet|\p{L}{3,}(?:en|et))\s)frafaldet)(?!\s(?:kan|skal|er|var|på|i|blandt|fra|bliver|blev|steg|stiger|falder)(?!\p{L}))`,
    String.raw`(?:tages|taget|tog)\s+(?:\p{L}+\s+){0,2}?af\s+(?:dagsordenen|bordet)|${ITEM}\s+er\s+(?:derfor\s+)?ikke\s+længere\s+aktuel`,
    'withdrawn|lapsed|dropped|fell away'
  ),
  phrase(
    'approved-with-remarks',
    100,
    String.raw`(?:godkend|tiltr(?:å|æ)d|vedt(?:a|o)g|tilslut)\p{L}*(?:[^.]{0,160}?)\s+(?:med|under)\s+(?:\p{L}+\s+){0,3}?(?:bemærkning|bemærkninger|ændring|ændringer|tilføjelse|tilføjelser|justering|justeringer|præcisering|præciseringer|rettelse|rettelser|forbehold|kommentar|kommentarer|forudsætning|betingelse|tilretning|tilretninger|supplement)(?:en|erne)?(?!\p{L})`,
    String.raw`(?:godkend|tiltr(?:å|æ)d|vedt(?:a|o)g)\p{L}*(?:,?\s+\p{L}+){0,4},?\s+(?:dog|under forudsætning af|forudsat|på betingelse af|bortset fra|med undtagelse af|på nær|såfremt)(?!\p{L})`,
    // An agenda is approved, and one of its other items left out.
    String.raw`godkend\p{L}*,?\s(?:og|idet|men|dog|samtidig)\s+(?:at\s+)?(?:punkt|pkt\.?|sag)\s(?:nr\.?\s)?\d{1,3}\s+(?:udg(?:år|ik)|udsættes|udskydes|tages\s+af)(?!\p{L})`,
    String.raw`med\s+(?:den|de|denne|disse|følgende|en række)\s+(?:\p{L}+\s+){0,2}?(?:bemærkning|ændring|tilføjelse|justering|rettelse)\p{L}*\s+(?:blev\s+)?(?:\p{L}+\s+){0,3}?(?:godkendt|tiltrådt|vedtaget)`,
    '(?:approved|adopted|endorsed|accepted) (?:\\p{L}+ ){0,4}?(?:subject to|provided|on (?:the )?condition)|approved (?:with(?!\\p{L})(?!\\sno(?!\\p{L}))|subject to|provided|on condition|on the condition|but|as amended)|agreed (?:with|subject to) (?:\\p{L}+ ){0,3}(?:remarks?|amendments?|changes?|comments?|conditions?|reservations?)'
  ),
  phrase(
    'approved',
    98,
    // "Alle bilag skal godkendes af lederen" is a rule.
    String.raw`godkend(?:t|es(?!(?<=(?:skal|skulle)\s(?:\p{L}+\s)?godkendes)\s(?:af|hos)(?!\p{L}))|tes|er|else gives)(?!\p{L})|(?<!(?<!\p{L})(?:den|det|de|et|en|nyligt?|senest|allerede)\s)godkendte(?!\p{L})`,
    String.raw`tiltr(?:ådt|ådte|ådtes|ædes|æder)(?!\p{L})`,
    String.raw`vedtag(?:et|es|er)(?!\p{L})|(?:er|blev|bliver)\s+vedtagne(?!\p{L})|vedtog(?:es)?(?!\p{L})|vedtoges(?!\p{L})`,
    String.raw`(?:efterkommet|${NO_WISH}imødekommet|imødekommes|imødekom|bevilget|bevilges|bevilgede|bifaldet|bifaldes|frigivet|frigives|meddel(?:es|t|er|te)\s+(?:\p{L}+\s+){0,2}?(?:dispensation|bevilling|tilladelse|samtykke))(?!\p{L})`,
    String.raw`beslutte(?:de|t|r|s)?,?\s+(?:\p{L}+\s+){0,3}?at\s+(?:godkende|tiltræde|vedtage|imødekomme|bevilge|frigive)(?!\p{L})`,
    // Below "Rådet besluttede:" the sentence begins with what it decided to do.
    String.raw`^\P{L}*at\s+(?:godkende|tiltræde|vedtage|imødekomme|bevilge|frigive)(?!\p{L})`,
    String.raw`(?:kan|kunne)\s+(?:\p{L}+\s+){0,2}?(?:godkende|tiltræde|tilslutte\s+sig)`,
    String.raw`tilslutte(?:r|de|t)\s+sig(?!\p{L})|tilslutning\s+til(?!\p{L})`,
    String.raw`(?:indstilling(?:en)?|forslaget|indstillingerne|anbefaling(?:en|erne)?)\s+(?:blev\s+)?(?:følg(?:es|t)|fulgt)|følger indstillingen`,
    String.raw`^\P{L}*(?:(?:dagsorden|referat)(?:en|et)?\s+(?:er\s+|var\s+)?)?ok(?:ay)?(?=\P{L}*$)`,
    'approved?|adopted|endorsed|agreed to|accepted|granted|carried'
  ),
  phrase(
    'approved',
    79,
    String.raw`(?:gives|gav|ydes|ydede|meddelt|tildeles|tildelt|tildelte|udbetales)\s+(?:\p{L}+\s+){0,3}?(?:\p{L}*tilladelse|\p{L}*tilskud|\p{L}*bevilling|støtte|dispensation|samtykke|tilsagn)(?!\p{L})`,
    String.raw`(?:meddel(?:t|es)|gives|givet|udstedes|udstedt)(?!\p{L})(?<=(?:tilladelse|bevilling|(?<!\p{L})(?:dispensation|samtykke))(?:n|en|t)?\s+(?:er\s+|blev\s+)?\p{L}+)(?!\s+ikke(?!\p{L}))`,
    String.raw`^\P{L}*(?:meddelt|ok)(?!\p{L})`,
    String.raw`(?:protokollen|referatet)\s+(?:\p{L}+\s+){0,6}?underskrevet(?!\p{L})`
  ),
  // Said beside it, it may be of a part: "… indstiller, at taksten sættes som indstillet".
  phrase('approved', 80, 'som indstillet', String.raw`^\P{L}*(?:vedtaget\s)?som\s(?:foreslået|anbefalet)(?!\p{L})`),
  phrase(
    'noted',
    60,
    String.raw`til\s+(?:\p{L}+\s+)?(?:efterretning|orientering|underretning)(?!\p{L})|ad\s+notam(?!\p{L})|^\P{L}*t\.\s?e\.`,
    String.raw`takke(?:de|r)\s+(?:\p{L}+\s+){0,3}?for\s+(?:\p{L}+\s+){0,2}?orientering(?:en|erne)?(?!\p{L})`,
    String.raw`orientering(?:en|erne)?\s+(?:blev\s+)?(?:taget|givet|foretaget|modtaget)`,
    String.raw`(?:noteret|noteredes|noteres|noterede)(?!\p{L})`,
    String.raw`orienter(?:ede|et|edes)(?!\p{L})`,
    'noted|took note|taken note|take note|for information|received the (?:briefing|information)'
  ),
  phrase(
    'decided',
    75,
    String.raw`beslutte(?:de|t|r|des|s)(?!\p{L})`,
    String.raw`beslutning(?:en)?\s+er(?!\p{L})`,
    String.raw`(?:rådet|udvalget|direktionen|bestyrelsen|forum|nævnet|ledelsen)\s+(?:\p{L}+\s+){0,2}?(?:støtter|støttede|bakker\s+op\s+om|bakkede\s+op\s+om|protesterer|protesterede)(?!\p{L})`,
    'imødekommet',
    String.raw`(?:aftalt|aftaltes|aftalte)(?!\p{L})|(?:blev|er)\s+enige?(?!\p{L})|(?<!(?<!\p{L})(?:ikke|ingen|manglende|uden)\s(?:fuld\s)?)enighed\s+om(?!\p{L})`,
    String.raw`(?:valgt|valgtes|udpeget|udpegede|udpeges|udpegedes|vælges|konstitueret|nedsat|nedsættes|nedsatte)(?!\p{L})(?<!(?<!\p{L})(?:har|havde)\s(?:\p{L}+\s){0,2}\p{L}+)`,
    String.raw`(?:igangsættes|iværksættes|fastholdes|finansieres|fortsættes|fastsættes|afsættes)(?!\p{L})`,
    'decided|resolved|agreed|elected|appointed'
  ),
  phrase(
    'discussed',
    50,
    String.raw`drøft(?:et|ede|edes|elsen|else|elser|elserne|er)(?!\p{L})`,
    String.raw`debatter(?:et|ede|edes)|gennemg(?:ik|ået|ås)(?!\p{L})|temadrøftelse`,
    'discussed|discussion|debated|considered'
  )
]

/** Sentences that say who was there or that nothing was said, and decide nothing. */
export const SAYS_NOTHING =
  /^(?:(?:fraværende|afbud|ikke til stede|ikke tilstede|ikke mødt|fraværende med afbud|inhabile?|absent|apologies)(?:\s+(?:ved|under|for)\s+[^:]{0,40})?\s*(?::|fra(?!\p{L})|var|er)|(?:ingen(?!\s+stilling(?!\p{L}))|intet|ingenting)(?:\s+\p{L}+){0,4}\.?$|ikke\s+noget\.?$|(?:ikke\s+noget|intet|ingenting)\s+(?:at\s+(?:beslutte|afgøre)|til\s+beslutning)(?!\p{L})|der\s+(?:var|forelå)\s+(?:ingen|intet)|næste\s+møde\s+(?:er|holdes|afholdes|bliver|finder\s+sted)(?!\p{L}).*|i\s+mødet\s+deltog|følgende\s+(?:deltog|havde\s+meldt\s+afbud)|mødet\s+(?:startede|sluttede|blev\s+hævet)|ingen\s+beslutning|none\.?$|no\s+(?:remarks|decision|items|comments)|nothing\s+to\s+report|-+$|(?!.*(?<!\p{L})(?:da|idet|fordi|eftersom)(?!\p{L})).{3,200}?\svar\sforhindret\si\sat\sdeltage(?!\p{L}).{0,80}$|som\s(?:stedfortræder|suppleant)\sfor\s.{3,120}?\sdeltog(?!\p{L}).{0,120}$|(?!godkend|vedtag|tiltr|indstil|udsat|afvis).{3,200}?\s(?:var\s(?:ikke\stil\sstede|fraværende|inhabile?)|deltog\s(?:som\sstedfortræder|ikke)|forlod\s(?:mødet|lokalet)|erklære(?:de|t)\ssig\sinhabile?)(?!\p{L}).{0,200}$)/iu
