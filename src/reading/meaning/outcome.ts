import { MONTH_PATTERN } from '../../domain/calendar-names.ts'
import type { Outcome } from '../../domain/minutes.ts'
import { type Sentence, splitSentences } from '../../domain/sentences.ts'
import { isPersonName } from '../text/person-names.ts'
import { OUTCOME_PHRASES, RETURNED_AS_DECIDED, SAYS_NOTHING } from '../vocabulary/outcomes.ts'

/** Clauses about earlier times, other cases or what someone only wishes: their outcomes are not this decision's. */
const TOLD =
  /(?<!\p{L})(?:tidligere|i forbindelse med (?:at|vedtagelse)|da (?:det|der)|som (?:blev|tidligere)|jf\.|jævnfør|på baggrund af|efter (?:at|den)|som forventes|earlier|previously)(?!\p{L})/iu
/** "Bestyrelsen vedtog i 2021 at …", "Folketinget har besluttet …": what was decided in another year, or is said in this tense of a higher body, is told. */
const LONG_AGO =
  /(?<!\p{L})(?:vedtog|besluttede|godkendte|bevilgede|afviste|anbefalede|gav|udsatte)\s(?:\p{L}+\s){0,2}?i\s(?:19|20)\d{2}(?!\d)|(?<!\p{L})(?:i|den\s\d{1,2}\.\s\p{L}+)\s(?:19|20)\d{2}\s(?:vedtog|besluttede|godkendte|bevilgede|afviste|anbefalede|gav)(?!\p{L})|har\stidligere(?!\p{L})|(?<!\p{L})(?:folketinget|provstiet|stiftet|regionen|kommunen|\p{L}*direktoratet|regeringen|ministeriet|ministeren|staten|kommunalbestyrelsen|byrådet|regionsrådet)\shar\s(?:nu\s|også\s)?(?:besluttet|vedtaget)(?!\p{L})/iu
const SUBORDINATE =
  /,\s+(?:at|som|der|da|idet|fordi|eftersom|hvor|hvis|når|så|hvorefter|which|that|who|because)(?!\p{L})/iu
/** A clause about what must happen first ("…, før de kan godkendes"): its outcome has not come yet. */
const NOT_YET =
  /(?<=\S)\s(?:før|førend|inden|indtil|before|until|når(?=\s[^,;]{3,80}\sskal\s))\s(?!for(?!\p{L}))[^,;]*/giu

/** How or instead of what something is done ("Kajen betales ved at udskyde broen"): said of something else. */
const BY_MEANS = /(?<=\S),?\s(?:ved|uden|i\sstedet\sfor|frem\sfor|fremfor|by|without|instead\sof)\sat\s[^,;]*/giu

/** A clause that says more of somebody or something ("…, der er bevilget orlov, …") decides nothing by itself. */
const RELATIVE =
  /(?<=\S),\s+(?:der|som|hvis|which|who)\s(?!(?:blev|er)\s(?:taget|givet)|(?:dermed|derfor|derved|herefter|hermed|således)\s)[^,;]*(?:,|$)/giu

/** "Formanden afviste, at der var en sammenhæng": what somebody denies is not turned down, unless the body does. */
const DENIES =
  /(?<!(?:udvalget|rådet|nævnet|bestyrelsen|direktionen|forum|forummet|ledelsen|kommissionen|gruppen)\s)afvis(?:te|er),?\sat\s(?:der|det|han|hun|de)\s(?:\p{L}+\s)?(?:er|var|har|havde|findes|fandtes|skulle)(?!\p{L})[^.;]*/giu

/** A sentence's main part: what stands before a subordinate clause, where that is long enough to say something. */
const mainPart = (sentence: string): string => {
  const match = SUBORDINATE.exec(sentence)
  return match === null || match.index < 8 ? sentence : sentence.slice(0, match.index)
}

const phraseIn = (text: string): { outcome: Outcome; weight: number } | null =>
  OUTCOME_PHRASES.find(({ pattern }) => pattern.test(text)) ?? null

/** "… besluttede, at Frivilligrådet indstiller tre": what others are to recommend is no recommendation of the body that decides. */
const RECOMMENDED_BY_OTHERS =
  /^,\s+at\s(?:[^,;]{3,90},\s(?:og\s)?at\s){0,3}[^,;]{3,60}\s(?:indstiller|anbefaler)(?!\p{L})/iu

/** "Udvalget ønsker i stedet, at direktionen godkender hver sag", "… bad om, at notatet oversendes": what others are to do settles nothing yet. */
const WISHES =
  /(?<!\p{L})(?:ønske(?:r|de)|beder|bad|anmode(?:r|de)|opfordre(?:r|de)|asks?|asked|wish(?:es)?)(?!\p{L})/iu
/** "Anna Holt oplyste, at klagenævnet har hjemvist tre sager": what somebody told of others. */
const TELLS =
  /^(?:\p{Lu}[\p{L}.-]+\s){1,4}(?:oplyste|fortalte|nævnte|bemærkede|meddelte|gjorde\sopmærksom\spå|forklarede|mentioned|told|reported|explained)(?:\s\p{L}+)?,?\s(?:at|that)\s(?!(?:sagen|punktet|mødet|indstillingen|forslaget|udvalget|rådet|nævnet|direktionen|bestyrelsen)(?!\p{L}))/u
const DONE_BY_OTHERS =
  /^,\s+at\s[^,;]{3,60}\s(?:godkender|vedtager|tiltræder|bevilger|afviser|indstiller|anbefaler|(?<!(?:sagen|punktet|emnet|forslaget|ansøgningen|spørgsmålet|indstillingen|den|det|henvendelsen)\s)(?:over)?sendes)(?!\p{L})/iu

/** No sentence says its outcome later: what is longer is no sentence. */
const LONGEST_HEARD = 2_000

/** More than what is said of some members who could not support it. */
const WEIGHT_OF_RETURNED = 98

/** The outcome that one sentence says, or null where it says none. */
export const outcomeOfSentence = (whole: string): { outcome: Outcome; weight: number } | null => {
  const heard = whole.slice(0, LONGEST_HEARD)
  if (SAYS_NOTHING.test(heard)) return null
  if (LONG_AGO.test(heard)) return null
  if (RETURNED_AS_DECIDED.test(heard)) return { outcome: 'approved', weight: WEIGHT_OF_RETURNED }
  const sentence = heard.replace(NOT_YET, '').replace(BY_MEANS, '').replace(DENIES, '')
  const main = mainPart(sentence)
  const found = phraseIn(main)
  if (found !== null) {
    if (found.outcome === 'approved' && main !== sentence) {
      const withAll = phraseIn(sentence)
      if (withAll?.outcome === 'approved-with-remarks') return withAll
    }
    if (found.outcome === 'decided' || found.outcome === 'discussed') {
      // "besluttede, at sagen udsættes": what was decided stands behind the comma.
      const behind = phraseIn(sentence.slice(main.length))
      if (
        found.outcome === 'decided' &&
        behind !== null &&
        !RECOMMENDED_BY_OTHERS.test(sentence.slice(main.length)) &&
        ['postponed', 'referred', 'rejected', 'approved', 'recommended', 'lapsed'].includes(behind.outcome) &&
        !TOLD.test(sentence.slice(main.length))
      ) {
        return { outcome: behind.outcome, weight: behind.outcome === 'approved' ? 90 : behind.weight }
      }
    }
    return found
  }
  if (TELLS.test(sentence)) return null
  if (TOLD.test(sentence) || (WISHES.test(main) && DONE_BY_OTHERS.test(sentence.slice(main.length)))) return null
  const withoutAsides = sentence.replace(RELATIVE, ' ')
  return withoutAsides === main ? null : phraseIn(withoutAsides)
}

/** A list of people decides nothing: who was absent, where an item asks for it. */
export const namesOnly = (sentence: string): boolean =>
  sentence.length < 200 &&
  sentence
    .replace(/\.$/u, '')
    .split(/,\s+|\s+og\s+/u)
    .every((part) => isPersonName(part.replace(/\s?\([^)]{1,4}\)$/u, '')))

const isLabel = (sentence: string): boolean => /:$/u.test(sentence) && sentence.split(/\s+/u).length <= 6

/** A proposal that is named before the votes on it decides nothing by itself: "Forslag fra Anna Holt (A) om udsættelse:". */
const PUT_TO_VOTE = /^(?:(?:under)?ændrings|mod)?forslag(?:et)?\s(?:fra|af|stillet af|nr\.?)\s[^.]{3,200}:$/iu

/** "SF stillede forslag om, at lukningen udskydes.": what was proposed is nothing, where the proposal was turned down. */
const PROPOSED =
  /(?<!\p{L})(?:stille[rd]|stillede|fremsætter|fremsatte|foreslog|foreslår)\s(?:\p{L}+\s){0,3}(?:(?:ændrings|mod)?forslag\s(?:om|til|på)|at)(?!\p{L})/iu
const TURNED_DOWN =
  /^(?:(?:under|ændrings|mod)?forslaget|dette|det)\s(?:(?:blev|er|var|kunne|kan|dermed|derfor|herefter|hermed|således|også|med)\s){0,3}(?:forkast|afvis|nedstemt|faldt|bortfald|ikke\s(?:vedtag|godkend|imødekom))/iu

/** What members say for themselves: "Et mindretal kan tiltræde …", "Anna Holt (O) kunne ikke tilslutte sig …". */
const DISSENTS =
  /^(?!.{0,50}(?:udvalg|råd|forum|direktion|bestyrelse|nævn|ledelse|board|committee|council))(?:[Ee]t mindretal|[Mm]indretallet|(?:Medarbejder|Leder|Ledelses)(?:siden|repræsentanterne)|\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}.-]+ ){0,2}(?:\p{Lu}[\p{L}-]+|\(\p{Lu}{1,3}\))(?: \(\p{Lu}{1,3}\))?)(?:,? \([^)]{1,60}\))? (?:kan|kunne|stemte|stemmer|ønske[rd]e?|tog|tager|foreslår|foreslog|undlod|undlader|var imod|er imod|tilslutter|tilsluttede|anbefaler|anbefalede|afviste|afviser)(?!\p{L})/u
/** "Mindretalsudtalelse: Anna Holt kan tilslutte sig model B.": the label of what some say for themselves. */
const LABELLED_DISSENT =
  /^(?:mindretals(?:udtalelse|erklæring|indstilling)|mindretal|særudtalelse|særstandpunkt|dissens|protokoltilførsel|minority\s(?:opinion|statement))(?:\s[^:.]{1,60})?\s?:\s/iu
/** Who cannot support something: "B-siden", "SF og Liste A", "Medlemmerne fra V", "Udvalget". */
const CANNOT_SUPPORT =
  /^(?:-\s)?["“”»]?(\p{Lu}[^.;:!?]{0,80}?)\s(?:kan|kunne)\s(?:(?:dog|derfor|fortsat|heller|stadig|således)\s)?ikke\s(?:\p{L}+\s)?(?:støtte|tilslutte\ssig|tiltræde|godkende|anbefale|acceptere|bakke\sop|gå\sind\sfor|stemme\sfor)(?!\p{L})/u
/** Those who speak for all that met, and words that name nobody. */
const SPEAKS_FOR_ALL =
  /^(?:det|den|der|de|dette|vi|man|alle|ingen|sagen|derfor|herefter|we|it|this)(?!\p{L})|udvalg|råd(?!givn)|forum|direktion|styrelse|nævn|ledelse|flertal|kommission|kreds|mødet|gruppe|afdeling|board|committee|council|majority/iu
/** Whether only one side of those who met, named as no body is, cannot support what was proposed. */
const refusesAlone = (sentence: string): boolean => {
  const who = CANNOT_SUPPORT.exec(sentence)?.[1]
  return who !== undefined && !SPEAKS_FOR_ALL.test(who)
}
/** A statement that somebody had printed word for word. */
const STATEMENT = /["“”»][^"“”«»]{40,}["“”«]/gu
const withoutStatements = (text: string): string => text.replace(STATEMENT, ' ')

/** A sentence of one or two words, or one that begins with a refusal. */
const STANDS_FIRST =
  /^\p{L}+(?:\s\p{L}+)?\.$|^(?:Afslå|Afvis|Forkast|Bortfald|Ikke (?:godkend|tiltr|vedtag|imødekom|anbefal))|^(?:Indstillingen|Forslaget|Ansøgningen) (?:blev|er|kan|kunne) ikke (?:godkend|tiltr|vedtage|imødekomme)/u
const TURNS_AWAY: ReadonlySet<Outcome> = new Set(['rejected', 'lapsed'])
const NOT_DONE: ReadonlySet<Outcome> = new Set(['rejected', 'lapsed', 'postponed'])

/**
 * The outcome of a decision's text: of all that its sentences say, the weightiest. `decided` where something is said and none of the known phrases,
 * `none` where the text is empty or only says who was absent.
 */
export const outcomeOf = (text: string): Outcome => {
  const own = withoutStatements(text)
  const outcome = own.trim() === '' ? 'none' : outcomeOfOwn(own)
  // Where nothing else says what came of it, the statement does.
  return outcome === 'none' && own !== text ? outcomeOfOwn(text) : outcome
}

/** Whether a sentence says by a known phrase what came of the matter. */
export const saysOutcome = (text: string): boolean =>
  splitSentences(text).some((sentence) => outcomeOfSentence(sentence.text) !== null)

/** What somebody says, asks or thanks for: talk, where nothing else is said. */
const TALK =
  /(?<!\p{L})(?:gjorde opmærksom på|opfordrede|oplyste|fortalte|efterlyste|spurgte|mindede om|bemærkede|asked|reported|mentioned)(?!\p{L})/iu

/** Thanks for something other than a briefing settle nothing. */
const THANKS = /(?<!\p{L})(?:takkede|thanked)(?!\p{L})/iu

/** "Indstillingens punkt 2 bortfalder dermed.", "De øvrige forslag afvises.": said of a part, beside what was decided of the rest. */
const OF_PART =
  /^(?:indstillingens\s(?:punkt|pkt\.?|del)\s?\d|(?:punkt|pkt\.?)\s\d{1,2}\s(?:i\sindstillingen\s)?(?=bortfald|udgår)|de\s(?:øvrige|andre)(?!\p{L})|resten\s)/iu

/** "Rådet valgte den store kran. Kravet om et hegn afvises.": beside a choice only what is said of the matter itself turns it away or puts it off. */
const CHOOSES = /(?<!\p{L})(?:valgte|vælger|vælges|at\svælge|foretrækker|foretrak|prioriterer|prioriterede)(?!\p{L})/iu
const OF_MATTER =
  /^(?:indstilling|forslag|ansøgning|beslutning|stillingtagen|behandling|drøftelse|udsat|udskud|sag|punkt|emne|anmodning|det|den|dette|disse|de|alle|begge|afvis|afslå|forkast|bortfald|udgå|ikke|derfor|herefter|dermed|udvalg|råd)|^\p{L}*(?:udvalget|rådet|nævnet|bestyrelsen|direktionen|forummet|gruppen|kommissionen|ledelsen)(?!\p{L})/iu

/** "Roklubben får 12.000 kr.", "Fire fik tilsagn. Sejlklubben får afslag.": some of those who asked get it. */
const GRANTS =
  /(?<!\p{L})(?:får|fik|gives|tildeles|bevilges|modtager|modtog|bevilget)\s(?:\p{L}+\s){0,3}(?:\d[\d.,]*\s?(?:kr|mio|t\.?kr)|(?<!(?:ikke|ingen|uden)\s)(?:tilsagn|tilskud|støtte|bevilling|midler|medhold))(?!\p{L})/iu
/** Or one of the things that were asked for: "Ansøgningen om garanti imødekommes ikke." */
const REFUSES_ONE =
  /(?<!\p{L})(?:får|fik|gives|modtager|modtog)\s(?:\p{L}+\s)?afslag(?!\p{L})|^(?:ansøgningen|anmodningen|ønsket)\s(?:om|til)\s[^.]{2,60}?\s(?:imødekommes|godkendes|bevilges)\sikke(?!\p{L})/iu

/** "Ad 1. Godkendt. Ad 2. Afslag.": what was decided of each part stands behind its number. */
const PART_NUMBER = /(?<!\p{L})(?:ad\.?|(?:ind)?stillingspunkt|pkt\.?|punkt)\s?\d{1,2}\s?[.:)]?\s+(?=\p{Lu})/giu
const LEAST_PARTS = 2
/** Whether some parts were approved and others turned away: of the whole neither can be said. */
const partsDiffer = (text: string): boolean => {
  const parts = text.split(PART_NUMBER).slice(1)
  if (parts.length < LEAST_PARTS) return false
  const outcomes = parts.flatMap((part) => outcomeOfSentence(splitSentences(part)[0]?.text ?? '')?.outcome ?? [])
  return (
    outcomes.some((outcome) => outcome === 'approved' || outcome === 'approved-with-remarks') &&
    outcomes.some((outcome) => TURNS_AWAY.has(outcome))
  )
}

/** Of what was taken off the agenda: that, and when, it is dealt with after all. That it may be is no more than a remark. */
const COMES_BACK = new RegExp(
  String.raw`(?<!\p{L})(?:(?:gen)?behandl(?:es|et|ing)|genoptag(?:es|et)|(?:gen)?forelægges|drøftes|dagsorden(?:en)?|kommer|optages|sættes|tages|medtages|dealt with|considered|resumed)(?!\p{L})(?<!(?<!\p{L})(?:kan|kunne)\s\p{L}+)[^.!?]{0,60}?\s(?:(?:næste|kommende|følgende|senere|next|later)\s\p{L}*(?:møde|gang|meeting)|(?:\p{L}*møde(?:t)?|meeting)\s(?:i|den|d\.|in|on)\s|igen(?!\p{L})|på\sny(?!\p{L})|again|(?:den|d\.|i)?\s?(?:\d{1,2}[./-]\s?(?:\d|(?:${MONTH_PATTERN}))|(?<=i\s)(?:${MONTH_PATTERN})))`,
  'iu'
)
const putOffInstead = (outcome: Outcome, sentences: readonly Sentence[]): Outcome =>
  outcome === 'lapsed' && sentences.some(({ text }) => COMES_BACK.test(text)) ? 'postponed' : outcome

/** "Udvalget indstiller til regionsrådet,", "Udvalget besluttede at anbefale, at": what follows is what it recommends. */
const GOES_ON = /(?:[,:]|(?<!\p{L})at)$/u
const RECOMMENDED_POINT = /^(?:[-–•*·o]\s|\(?(?:\d{1,2}|\p{Ll})\s?[.)]\s|\p{Ll})/u
/** The sentences without the points of a list that a recommendation leads in: what they would have approved is recommended. */
const withoutRecommended = (sentences: readonly Sentence[]): readonly Sentence[] => {
  let within = false
  return sentences.filter(({ text }) => {
    if (within && RECOMMENDED_POINT.test(text)) return false
    within = GOES_ON.test(text) && outcomeOfSentence(text)?.outcome === 'recommended'
    return true
  })
}

function outcomeOfOwn(text: string): Outcome {
  if (partsDiffer(text)) return 'decided'
  let best: { outcome: Outcome; weight: number } | null = null
  let says = false
  let isTalk = true
  // A name may be parted by a line's end.
  const sentences = withoutRecommended(
    splitSentences(text).map((sentence) => ({ ...sentence, text: sentence.text.replace(/\s+/gu, ' ') }))
  )
  const [opening] = sentences
  const label = opening === undefined || !STANDS_FIRST.test(opening.text) ? null : outcomeOfSentence(opening.text)
  // "Afvist. Udvalget henviser til den vedtagne plan.": what follows the label gives the grounds.
  if (label !== null && TURNS_AWAY.has(label.outcome)) return putOffInstead(label.outcome, sentences)
  const proposalFell = sentences.some(({ text: sentence }) => TURNED_DOWN.test(sentence))
  const ofAll = sentences.filter(
    ({ text: sentence }) =>
      !DISSENTS.test(sentence) &&
      !LABELLED_DISSENT.test(sentence) &&
      !refusesAlone(sentence) &&
      !PUT_TO_VOTE.test(sentence) &&
      !(proposalFell && PROPOSED.test(sentence))
  )
  const grantsSome = sentences.some(({ text: sentence }) => GRANTS.test(sentence) && !REFUSES_ONE.test(sentence))
  const chooses = ofAll.some(({ text: sentence }) => CHOOSES.test(sentence))
  for (const { text: sentence } of ofAll.length > 0 ? ofAll : sentences) {
    if (SAYS_NOTHING.test(sentence)) continue
    const found = outcomeOfSentence(sentence)
    // "Godkendt Plan B." is written like a name.
    if (found === null && (namesOnly(sentence) || isLabel(sentence))) continue
    if (found === null && THANKS.test(sentence)) continue
    says = true
    isTalk &&= TALK.test(sentence)
    if (grantsSome && REFUSES_ONE.test(sentence)) continue
    if (found !== null && TURNS_AWAY.has(found.outcome) && OF_PART.test(sentence) && ofAll.length > 1) continue
    if (found !== null && NOT_DONE.has(found.outcome) && chooses && !OF_MATTER.test(sentence)) continue
    if (found !== null && (best === null || found.weight > best.weight)) best = found
  }
  return best === null ? (says && !isTalk ? 'decided' : 'none') : putOffInstead(best.outcome, sentences)
}
