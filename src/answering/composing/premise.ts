import type { Outcome } from '../../domain/minutes.ts'
import { splitSentences } from '../../domain/sentences.ts'
import { coverage, strengthIn, termsOf } from '../finding/evidence.ts'
import { caseSectionsOf, recommendationOf } from '../finding/item-fields.ts'
import { type Aspect, bestSentence } from '../finding/judge-item.ts'
import type { StandingDecision } from '../finding/standing-decisions.ts'
import { ASKS_WHEN_DECIDED, saysDate } from '../question/fact-cues.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { meetsOutcome } from './answer-list.ts'

/** How a decision that has none of the named outcomes says that it is not settled. */
const UNSETTLED = /(?<!\p{L})(?:foreløbig|inden .{0,60}(?:stilling|beslutning)|afvent|udsæt|udsat|udsky)/iu
const TURNS_DOWN = /(?<!\p{L})(?:afvis|afslå|afslag|forkast|nedstem|kan ikke (?:godkend|tiltræd|imødekom))/iu
const SAYS_NO = /(?<!\p{L})(?:ikke|afvis|afslå|afslag|nej|forkast|imod|bortfald|hverken|ingen)/iu

/** Outcomes that cannot be taken for what "why" and "when" take for granted. */
function contradicts(asked: Outcome, aspect: Aspect, question: string, topic: readonly TopicWord[]): boolean {
  const { decision } = aspect.standing
  const outcomes =
    aspect.part === null ? [aspect.outcome, ...decision.subDecisions.map((part) => part.outcome)] : [aspect.outcome]
  if (outcomes.some((outcome) => meetsOutcome(asked, outcome))) return false
  // A block may hold several decisions under one outcome.
  if (asked === 'rejected' && TURNS_DOWN.test(bestSentence(decision.text, topic)?.text ?? '')) return false
  if (outcomes.some((outcome) => outcome === 'decided' || outcome === 'none')) {
    if (asked === 'rejected') return !SAYS_NO.test(decision.text)
    return asked === 'approved' && !/vedt|adopt|agree|bevil|grant/iu.test(question) && UNSETTLED.test(decision.text)
  }
  return asked === 'approved' || asked === 'rejected' || asked === 'postponed'
}

const NAMED = 0.5
const TURNED_DOWN_BEFORE =
  /(?<!\p{L})(?:afvis|afslå|afslag|forkast|frasorter|reject|declin|turned down|refused|dismissed)/iu

/**
 * "Why was Nordlys granted money?": whether what a question names is in none of what was decided, and all that the case text says of it is that it was turned
 * down before.
 */
function isTurnedDownInCase({ standing }: Aspect, topic: readonly TopicWord[]): boolean {
  const decided = termsOf(standing.decision.text)
  const names = topic.filter((word) => word.isName && strengthIn(word, decided) < NAMED)
  if (names.length === 0) return false
  const about = caseSectionsOf(standing.item)
    .flatMap(({ text }) => splitSentences(text))
    .filter(({ text }) => names.every((word) => strengthIn(word, termsOf(text)) >= NAMED))
  return about.length > 0 && about.every(({ text }) => TURNED_DOWN_BEFORE.test(text))
}

/** "Hvornår begyndte …?", "When did … move?": takes for granted that it happened. */
const HAPPENED =
  /^\s*(?:hvornår (?:blev|var|gik|kom|fik|\p{L}{2,}(?:ede|te))|when (?:did|was|were))(?!\p{L})|(?<!\p{L})(?:hvem|who) (?:vandt|won)(?!\p{L})/iu
/** "Hvornår bygges …?" takes for granted that it will. */
const WILL_HAPPEN =
  /^\s*(?:hvornår|(?:på|fra) hvilken da(?:g|to)|hvilken da(?:g|to)|fra hvornår|when|(?:on|from) (?:what|which) da(?:y|te)|(?:what|which) da(?:y|te))(?!\p{L})/iu
/** "Hvor meget blev tilskuddet hævet med?", "hvor mange blev ansat?" takes for granted that it or they were. */
const CHANGED =
  /^\s*(?:hvor (?:meget|mange)|how (?:much|many))(?!\p{L}).{0,60}(?<!\p{L})(?:hævet|forhøjet|sat (?:op|ned)|sænket|nedsat|skåret|udvidet|bevilget|fyret|afskediget|opsagt|solgt|nedlagt|raised|increased|lowered|cut|reduced|extended|granted|fired|dismissed|laid off|sold)(?!\p{L})/iu
const TURNED_DOWN: ReadonlySet<Outcome> = new Set(['rejected', 'lapsed'])
const CAME_TO_NOTHING: ReadonlySet<Outcome> = new Set([
  'postponed',
  'rejected',
  'lapsed',
  'referred',
  'internal-discussion'
])

/** "Why did the council decide to close …?" takes for granted that it did. */
const WHY_DECIDED =
  /^\s*(?:hvorfor|why)(?!\p{L}).{0,60}(?<!\p{L})(?:beslutte(?:de|t)|vedtog|vedtaget|valgte|valgt|(?:gik|gået)(?: \p{L}+){0,4} med (?:til|på)|(?:sagde|sagt)(?: \p{L}+){0,4} ja til|(?:gik|gået)(?: \p{L}+){0,4} ind for|accepterede|accepteret|decided?|chose|choose|chosen|vote[d]? to|agreed?|(?:go|went|gone) along with|(?:say|said) yes|accept(?:ed)?)(?!\p{L})(?!.{0,60}(?<!\p{L})(?:ikke|afvise|udsætte|udskyde|not|reject|postpone|against)(?!\p{L}))/iu

/** "Hvorfor er der endnu ikke valgt …?" knows that it is not. */
const WHY_NOT =
  /^\s*(?:hvorfor|why)(?!\p{L}).{0,60}(?:(?<!\p{L})(?:ikke|aldrig|ingen|intet|not|never|no)|n['’]t)\s(?:\p{L}+\s){0,3}(?:beslutte|vedt|valg|med (?:til|på)|ja til|ind for|accept|decide|cho[os]|vote|agree|go along|say yes)/iu

/** Whether a question takes for granted what was turned down, or as done what was put off or only taken note of. */
function isUnfounded(question: string, { outcome, standing, part }: Aspect, topic: readonly TopicWord[]): boolean {
  const { text, subDecisions } = standing.decision
  const outcomes = [outcome, ...(part === null ? subDecisions.map((one) => one.outcome) : [])]
  if (CHANGED.test(question) && outcomes.every((one) => TURNED_DOWN.has(one))) return true
  if (WILL_HAPPEN.test(question) && outcomes.every((one) => TURNED_DOWN.has(one)) && !saysDate(text)) return true
  if (!HAPPENED.test(question)) return false
  if (outcomes.every((one) => CAME_TO_NOTHING.has(one))) return true
  if (outcomes.every((one) => one === 'noted' || one === 'discussed')) return !saysDate(text)
  return SAYS_NO.test(bestSentence(text, topic)?.text ?? '')
}

/** "Hvilken forpagter blev valgt?", "which site did the board choose?" takes for granted that one was. */
const WHICH_CHOSEN =
  /^\s*(?:hvilke[nt]?|hvad for en|hvem|which|what|who|whom)(?!\p{L})(?! (?:was|were|did|is|has)(?!\p{L})).{3,90}?(?<!\p{L})(?:valgt|valgte|udpeget|udpegede|peget på|pegede på|chosen|chose|choose|selected?|picked?|appointed?)(?!\p{L})/iu
/** "Hvilken ny model blev vedtaget?", "which logo did the board approve?" takes for granted that one was. */
const WHICH_APPROVED =
  /^\s*(?:hvilke[nt]?|hvad for en|which|what)(?!\p{L})(?! (?:was|were|did|is|has)(?!\p{L})).{3,90}(?<!\p{L})(?:vedtag(?:et|es)|vedtog|godkendte?|tiltrådte?|adopt(?:ed)?|approved?|passed)(?!\p{L})/iu
const SAYS_APPROVED =
  /(?<!\p{L})(?:vedtag|vedtog|godkend|tiltråd|tiltræd|vælg|valgt|udpeg|peger? på|pegede på|foretrækker|foretrak|approv|adopt|chose|select|appoint|elect|prefer)/iu

/** Whether nothing was approved that the question asks to be told which it is: it was put off, turned down, noted or talked about. */
function isNoneApproved({ outcome, standing, part }: Aspect): boolean {
  const { text, subDecisions } = standing.decision
  const outcomes = [outcome, ...(part === null ? subDecisions.map((one) => one.outcome) : [])]
  if (outcomes.every((one) => CAME_TO_NOTHING.has(one))) return true
  return outcomes.every((one) => one === 'noted' || one === 'discussed') && !SAYS_APPROVED.test(text)
}

/** "Which firms have signed …?", "hvem har betalt …?": asks for those who did. */
const WHO_HAVE =
  /^\s*(?:hvilke[nt]?|hvem|which|who)(?!\p{L}).{0,50}?(?<!\p{L})(?:har|have|has)(?!\p{L})(?! (?:ansvar\p{L}*|til|ret|brug|en|et|to|the|a|an)(?!\p{L}))/iu
/** What must come about first. */
const CONDITION =
  /(?<!\p{L})(?:until|unless|provided|on condition|subject to|once|only when|før|inden|medmindre|forudsat|forudsætning|betinget|først(?:,)? når|hvis|såfremt|så snart)(?!\p{L})/iu
const SAYS_MOST = 0.5

/** Whether all that an item says of what somebody is asked to have done is a condition for something else. */
function isOnlyCondition(question: string, { standing }: Aspect, topic: readonly TopicWord[]): boolean {
  if (!WHO_HAVE.test(question)) return false
  const texts = [standing.decision.text, ...caseSectionsOf(standing.item).map((section) => section.text)]
  const saying = texts
    .flatMap((text) => splitSentences(text))
    .filter(({ text }) => coverage(topic, termsOf(text)) >= SAYS_MOST)
  return saying.length > 0 && saying.every(({ text }) => CONDITION.test(text))
}

/** "Endeligt vedtaget", "finally adopted": not as a proposal that is sent out to be commented on. */
const FINALLY =
  /(?<!\p{L})(?:endelig(?:e|t)? (?:vedt|godkend|udsted|fastlagt)|(?:vedtaget|godkendt|vedtog|godkendte) .{0,60}(?<!\p{L})endelig|final(?:ly)? (?:adopt|approv|pass)|(?:adopt(?:ed)?|approved?|pass(?:ed)?) .{0,60}(?<!\p{L})finally)/iu
const SAYS_FINAL = /(?<!\p{L})(?:endelig|final)/iu
const IS_PROPOSAL =
  /^(?:forslag til|udkast til|høring)|(?<!\p{L})(?:i|til) (?:\p{L}+ )?høring(?!\p{L})|(?<!\p{L})(?:offentlig (?:\p{L}+ )?høring|høringen|fremlægge\p{L}* offentligt)(?!\p{L})/imu

/** Whether it is asked for the adoption of what was approved as a proposal only. */
function isOnlyProposed(question: string, { item, decision }: StandingDecision): boolean {
  if (!FINALLY.test(question)) return false
  const said = [item.title, decision.text, ...recommendationOf(item).map(({ text }) => text)].join('\n')
  return IS_PROPOSAL.test(said) && !SAYS_FINAL.test(said)
}

/** Whether a question takes for granted what the decision that answers it does not bear out. */
export function isFalsePremise(inquiry: Inquiry, aspect: Aspect, topic: readonly TopicWord[]): boolean {
  const { outcome, presupposes, question } = inquiry
  if (isOnlyCondition(question, aspect, topic)) return true
  if (isOnlyProposed(question, aspect.standing)) return true
  if (outcome === 'approved' && presupposes && isTurnedDownInCase(aspect, topic)) return true
  if (outcome === 'approved' && !presupposes && WHICH_APPROVED.test(question)) return isNoneApproved(aspect)
  if (WHICH_CHOSEN.test(question) && isNoneApproved(aspect)) return true
  if (outcome !== null) return presupposes && contradicts(outcome, aspect, question, topic)
  const parts = aspect.part === null ? aspect.standing.decision.subDecisions.map((one) => one.outcome) : []
  if (
    WHY_DECIDED.test(question) &&
    !WHY_NOT.test(question) &&
    [aspect.outcome, ...parts].every((one) => CAME_TO_NOTHING.has(one))
  )
    return true
  return !ASKS_WHEN_DECIDED.test(question) && isUnfounded(question, aspect, topic)
}
