import { MONTHS } from '../domain/calendar-names.ts'
import { type ForumId, foldName } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import type { LocalDate } from '../domain/minutes.ts'
import { splitSentences } from '../domain/sentences.ts'
import { findImpossibleDay } from '../search/find-dates.ts'
import { foldWord } from '../search/fold-text.ts'
import { indexStem } from '../search/index-stem.ts'
import type { Answer, ConversationContext } from './composing/answer.ts'
import { answerAbbreviation } from './composing/answer-abbreviation.ts'
import { answerAttendance } from './composing/answer-attendance.ts'
import { answerCalendar, answerMeetingPlan } from './composing/answer-calendar.ts'
import { answerCaseQuestion } from './composing/answer-case.ts'
import { answerClosedItem, answerClosedItems } from './composing/answer-closed-items.ts'
import { answerDue, answerFollowUpList } from './composing/answer-follow-ups.ts'
import { answerItem } from './composing/answer-item.ts'
import { answerAgenda, answerDecisionList, answerMeetings, noneInList } from './composing/answer-list.ts'
import { answerPostponed, asksStillAwaited } from './composing/answer-postponed.ts'
import { answerPromises } from './composing/answer-promises.ts'
import { answerResponsibilities } from './composing/answer-responsibilities.ts'
import { answerResumption } from './composing/answer-resumption.ts'
import { answerSubstitute } from './composing/answer-substitute.ts'
import { answerTopic } from './composing/answer-topic.ts'
import { textsOf } from './composing/compose.ts'
import { refuse } from './composing/refuse.ts'
import { leavesActUnsaid, saidByAct } from './composing/said-by-act.ts'
import { saidForDay, saidForTime } from './composing/said-for-time.ts'
import { acceptsDecision, isBody, meetingsOf, meetsThere } from './finding/constraints.ts'
import { isAboutSomething, topicIn } from './finding/find-judgements.ts'
import type { Library } from './finding/library.ts'
import { asMeeting, asOwnedBoard, ofNumberedMeeting } from './finding/meeting-asked.ts'
import { foreignMunicipality } from './finding/municipality.ts'
import { asAsked } from './question/as-asked.ts'
import { spellOutFirstWords, spellOutOwners } from './question/bodies-by-owner.ts'
import { joinBodies } from './question/bodies-in-parts.ts'
import { namesakesOf } from './question/english-bodies.ts'
import { asksFor } from './question/fact-cues.ts'
import { newNames } from './question/fact-naming.ts'
import { type BodyMention, readForumName } from './question/forum-name.ts'
import { spellOutGroups } from './question/speaking-groups.ts'
import { spellWords } from './question/spell-words.ts'
import { type Inquiry, understandQuestion } from './question/understand-question.ts'

export interface QuestionRequest {
  readonly question: string
  readonly today: LocalDate
  /** The language to answer in where the question's words do not tell. */
  readonly locale: Language
  /** The forum of the channel where it is asked: meant by questions about a meeting that name none. */
  readonly homeForum?: ForumId
  readonly previous?: ConversationContext
  /** Ids of follow-ups that were reported done: none of them is due. */
  readonly done?: ReadonlySet<string>
}

/** Longer questions are cut: nobody asks in more, and time stays bounded. */
const LONGEST_QUESTION = 1_000

/**
 * Answers from the libraries that the asker may see; the first is what every employee may. The answer is a pure function of them and of the
 * request.
 */
export function answerQuestion(libraries: readonly Library[], request: QuestionRequest): Answer {
  return answerInquiry(libraries, readQuestion(libraries, request), request)
}

/** What the question asks for, in the light of what the libraries hold. */
export function readQuestion(libraries: readonly Library[], request: QuestionRequest): Inquiry {
  const bodies = libraries.flatMap((library) => library.bodies())
  const isKnown = (word: string): boolean =>
    libraries.some((library) => library.index.frequency(indexStem(foldWord(word))) > 0)
  const asked = spellWords(asAsked(request.question.slice(0, LONGEST_QUESTION), isKnown), { isKnown, bodies })
  const written = spellOutGroups(asked, bodies)
  const joined = joinBodies(written, bodies)
  const spelt = spellOutFirstWords(
    spellOutOwners(spellOutBodies(spellOutAliases(joined, libraries), libraries), bodies),
    bodies
  )
  const inquiry = understandQuestion(spellOutMeetings(spelt), {
    isCase: (caseNumber) => libraries.some((library) => library.itemsOfCase(caseNumber).length > 0),
    dates: datesIn(libraries, (library) => library.dates()),
    heldDates: datesIn(libraries, (library) => library.heldDates()),
    today: request.today,
    locale: request.locale,
    bodies,
    isUnnamed: (municipality) => libraries.every((library) => !library.names(municipality))
  })
  return asMeeting(
    libraries,
    placeAsTopic(
      libraries,
      asOwnedBoard(libraries, asNamesake(libraries, ofNumberedMeeting(libraries, { ...inquiry, question: asked })))
    )
  )
}

/**
 * "The executive board in March 2012", "the elderly council of Nordby": of several bodies that an English name may mean, the one that met then, or there. The
 * question as it stands where the body that was understood did.
 */
function asNamesake(libraries: readonly Library[], inquiry: Inquiry): Inquiry {
  const { body, range, language } = inquiry
  if (language !== 'en' || body === null || (range === null && body.place === undefined)) return inquiry
  if (meetsThere(libraries, body, range)) return inquiry
  for (const text of namesakesOf(body.text)) {
    const name = readForumName(text)
    const other = name === undefined ? null : { ...body, text, name }
    if (other !== null && meetsThere(libraries, other, range)) return { ...inquiry, body: other }
  }
  return inquiry
}

/** Newest first, each day once. */
function datesIn(libraries: readonly Library[], of: (library: Library) => readonly LocalDate[]): readonly LocalDate[] {
  const [only, ...others] = libraries
  if (others.length === 0) return only === undefined ? [] : of(only)
  return [...new Set(libraries.flatMap(of))].sort().reverse()
}

/** An alias that an administrator gave a forum is the forum's name, wherever it stands as a word. */
function spellOutAliases(question: string, libraries: readonly Library[]): string {
  let spelt = question
  for (const { name, aliases } of libraries.flatMap((library) => library.forums())) {
    for (const alias of aliases) {
      const word = alias.trim().replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
      if (word === '' || foldName(name).includes(foldName(alias))) continue
      spelt = spelt.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?=s?(?![\\p{L}\\p{N}]))`, 'giu'), () => name)
    }
  }
  return spelt
}

/** "Byrådsmødet" is the meeting of Byrådet. */
const MEETING_OF_BODY =
  /(?<!\p{L})(\p{L}*(?:råd|udvalg|nævn|direktion|kommission|bestyrelse))smøde(?:t|ts|r|rne)?(?!\p{L})/giu
/** "Martsmødet" is the meeting in March. */
const MEETING_OF_MONTH = new RegExp(`(?<!\\p{L})(${MONTHS.map(({ da }) => da).join('|')})møde(ts?|)(?!\\p{L})`, 'giu')
function spellOutMeetings(written: string): string {
  const question = written.replace(MEETING_OF_MONTH, (_, month: string, ending: string) => `møde${ending} i ${month}`)
  return question.replace(
    MEETING_OF_BODY,
    (_, body: string) =>
      `${body}${/(?:direktion|kommission)$/iu.test(body) ? 'en' : /bestyrelse$/iu.test(body) ? 'n' : 'et'}s møde`
  )
}

/** "dir.", "byr.": the beginning of a body's name with a full stop, inside a sentence. */
const CUT_SHORT = /(?<![\p{L}\p{N}])(\p{L}{3,9})\.(?=,?\s\p{Ll})/gu

/** "HU", "ØU", "dir.": what abbreviates a known body means that body. */
function spellOutBodies(written: string, libraries: readonly Library[]): string {
  const question = written.replace(CUT_SHORT, (whole, beginning: string) => {
    const [body] = libraries
      .flatMap((library) => library.bodies())
      .filter((name) => foldName(name).startsWith(foldName(beginning)) && !name.includes(' '))
    return body ?? whole
  })
  return question.replace(/(?<![\p{L}\p{N}])\p{Lu}{2,5}(?![\p{L}\p{N}])/gu, (short) => {
    for (const library of libraries) {
      const body = library
        .bodies()
        .find(
          (name) => readForumName(name) !== undefined && library.abbreviations.shortsOf(name).includes(foldWord(short))
        )
      if (body !== undefined) return body
    }
    return short
  })
}

/** "Hvad handlede det lukkede punkt om?", "how much was paid in the confidential item?": what stands in it is asked for, and not which it was. */
const CLOSED_ITEM =
  /^(?:hvad|hvem|hvor(?!for en)(?! mange (?:lukkede|fortrolige))|hvornår|hvorfor|hvordan|what|who|why|when|where|how(?! many (?:closed|confidential)))(?!\p{L}).{0,80}(?<!\p{L})(?:lukkede|fortrolige|closed|confidential) (?:dagsordens|agenda )?(?:punkt|sag|item|matter|case)(?!\p{L})/iu

/** "Hvad hed det lukkede punkt?": which it was, as far as the agenda openly says it. */
const NAME_OF_CLOSED =
  /^(?:hvad (?:hed|hedder|kaldtes)|what (?:was|is)) (?:det|the) (?:lukkede|fortrolige|closed|confidential) (?:dagsordens|agenda )?(?:punkt|sag|item|matter)(?= (?:på|i|ved|den|hos)(?!\p{L})|.{0,60}(?<!\p{L})called\s*\?)/iu

/** What is asked of a meeting as a whole. */
const OF_MEETING: ReadonlySet<Inquiry['ask']> = new Set([
  'agenda',
  'calendar',
  'meetings',
  'participants',
  'absent',
  'secretary',
  'chair',
  'item-count',
  'meeting-place',
  'meeting-time'
])

/** "Hvem deltog sidst?", "hvad blev besluttet sidst?": where a channel has a forum, its own meeting is meant when no other is named. */
function atHome(
  libraries: readonly Library[],
  inquiry: Inquiry,
  home: ForumId | undefined,
  hasTopic: boolean
): Inquiry {
  if (home === undefined || hasTopic || inquiry.body !== null || inquiry.recipient !== null) return inquiry
  if (!OF_MEETING.has(inquiry.ask) && !inquiry.latest) return inquiry
  const forum = libraries.flatMap((library) => library.forums()).find(({ id }) => id === home)
  const name = forum === undefined ? undefined : readForumName(forum.name)
  if (forum === undefined || name === undefined) return inquiry
  return { ...inquiry, body: { start: 0, end: 0, text: forum.name, name, role: 'body' } }
}

/** What was found; where nothing was, what was decided for the time that is asked about, or what a decision says by the verb that is asked with. */
function answerInquiry(libraries: readonly Library[], asked: Inquiry, request: QuestionRequest): Answer {
  const answer = answerAsked(libraries, asked, request)
  if (answer.answered && leavesActUnsaid(answer, asked)) return saidByAct(libraries, asked) ?? answer
  return answer.answered
    ? answer
    : (saidForTime(libraries, asked) ?? chairSetUp(libraries, asked, request) ?? saidByAct(libraries, asked) ?? answer)
}

/** "Hvem sidder i …?": not who was at a meeting. */
const WHO_SITS = /^(?:hvem|who) (?:sidder|er med(?:lem(?:mer)?)?|sits|(?:is|are) (?:a |the )?members?)(?!\p{L})/iu

/**
 * "Hvem er formand for arbejdsgruppen om …?", "hvem sidder i den?": of a group that has no minutes, whom others made its chair or its members; null where
 * none did.
 */
function chairSetUp(libraries: readonly Library[], inquiry: Inquiry, request: QuestionRequest): Answer | null {
  const { ask, body, question } = inquiry
  if (body === null) return null
  const isOfMembers =
    ask === 'participants' && WHO_SITS.test(question) && meetingsOf(libraries, body, null).length === 0
  if (ask !== 'chair' && !isOfMembers) return null
  const topicText = withBody(inquiry.topicText, body)
  const answer = answerAsked(
    libraries,
    { ...inquiry, ask: 'decision', body: null, bodyIsPlace: false, topicText },
    request
  )
  if (!answer.answered || (isOfMembers && !namesPeople(answer, question))) return null
  return answer
}

/** Whether what an answer quotes as decided names anybody that the question does not. */
const namesPeople = ({ blocks }: Answer, question: string): boolean =>
  blocks.some(
    (block) =>
      block.kind === 'decision' &&
      splitSentences(block.decision.text).some(({ text }) => newNames(text, question).length > 0)
  )

function answerAsked(libraries: readonly Library[], asked: Inquiry, request: QuestionRequest): Answer {
  const texts = textsOf(asked.language)
  const hasTopic = libraries.some((library) => isAboutSomething(topicIn(library, asked)))
  const inquiry = atHome(libraries, asked, request.homeForum, hasTopic)
  const { ask } = inquiry
  const impossible = findImpossibleDay(inquiry.question)
  if (impossible !== null) return refuse(inquiry, texts.noSuchDay(impossible))
  const foreign = foreignMunicipality(libraries, inquiry.question)
  if (foreign !== null) return refuse(inquiry, texts.noMinutesOf(foreign.text))
  const isBare =
    !hasTopic &&
    inquiry.range === null &&
    asked.body === null &&
    inquiry.itemNumber === null &&
    inquiry.caseNumbers.length === 0 &&
    !inquiry.latest &&
    ask !== 'calendar' &&
    ask !== 'agenda'
  if (request.previous !== undefined && request.previous.itemIds.length > 0 && isBare && !inquiry.wantsList) {
    return answerItem(libraries, inquiry, request.previous.itemIds)
  }
  const named = answerAbbreviation(libraries, inquiry)
  if (named !== null) return named
  if (inquiry.caseNumbers.length > 0) return answerCaseQuestion(libraries, inquiry)
  if (NAME_OF_CLOSED.test(inquiry.question)) return answerClosedItems(libraries, inquiry)
  if (CLOSED_ITEM.test(inquiry.question)) {
    const answer = answerClosedItem(libraries, inquiry)
    if (answer !== null) return answer
  }
  if (ask === 'closed-items') return answerClosedItems(libraries, inquiry)
  if (inquiry.itemNumber !== null) return answerItem(libraries, inquiry)
  const asksForDates =
    ask === 'calendar' || (!hasTopic && /(?<!\p{L})(?:dato(?:en|er|erne)?|dates?)(?!\p{L})/iu.test(inquiry.question))
  if (asksForDates) {
    const answer = answerCalendar(libraries, inquiry, request.today, hasTopic)
    if (answer !== null) return answer
  }
  if (ask === 'when' || ask === 'calendar' || ask === 'decision') {
    const answer = answerMeetingPlan(libraries, inquiry)
    if (answer !== null) return answer
  }
  if (ask === 'agenda' && !hasTopic) {
    const answer = answerAgenda(libraries, inquiry, request.today)
    if (answer !== null) return answer
  }
  if (ask === 'meetings' || (ask === 'calendar' && inquiry.body !== null && !hasTopic))
    return answerMeetings(libraries, inquiry)
  const substitute = answerSubstitute(libraries, inquiry)
  if (substitute !== null) return substitute
  if (
    ask === 'participants' ||
    ask === 'absent' ||
    ask === 'secretary' ||
    ask === 'chair' ||
    ask === 'item-count' ||
    ask === 'meeting-place' ||
    ask === 'meeting-time'
  ) {
    const answer = answerAttendance(libraries, inquiry, hasTopic)
    if (answer !== null) return answer
  }
  const due = answerDue(libraries, inquiry, request)
  if (due !== null) return due
  if (ask === 'follow-up-list') return answerFollowUpList(libraries, inquiry)
  if (ask === 'promises') {
    const answer = answerPromises(libraries, inquiry, hasTopic)
    if (answer !== null) return answer
  }
  if (ask === 'responsible') {
    const answer = answerResponsibilities(libraries, inquiry)
    if (answer !== null) return answer
  }
  const promised = promisedFor(libraries, inquiry, hasTopic)
  if (promised !== null) return promised
  if (!hasTopic || (inquiry.wantsList && inquiry.outcome !== null)) {
    if (isBare && !(inquiry.wantsList && inquiry.outcome !== null)) return refuse(inquiry, texts.askMore)
    if (inquiry.wantsList && inquiry.outcome === 'postponed' && !hasTopic && asksStillAwaited(inquiry.question))
      return answerPostponed(libraries, {
        language: inquiry.language,
        today: request.today,
        question: inquiry.question,
        accepts: acceptsDecision(libraries, inquiry.body, inquiry.range),
        onlyAwaited: true
      })
    const list = answerDecisionList(libraries, inquiry, hasTopic)
    if (list !== null) return list
    // "Hvilke emner blev taget ud af …?" asks what one decision says, and not for decisions.
    if (!hasTopic || inquiry.outcome === 'postponed') return refuse(inquiry, noneInList(libraries, inquiry, hasTopic))
  }
  return answerResumption(libraries, inquiry) ?? saidForDay(libraries, inquiry) ?? answerTopic(libraries, inquiry)
}

/** "Chefforum 4.12., hvad skal på?": of a day on which the forum has no meeting here, what others said it is to hear then; null where nobody did. */
function promisedFor(libraries: readonly Library[], inquiry: Inquiry, hasTopic: boolean): Answer | null {
  const { body, range } = inquiry
  if (body === null || range === null || range.from !== range.to || hasTopic || inquiry.isAboutDeciding) return null
  if (meetingsOf(libraries, body, range).length > 0) return null
  const answer = answerPromises(libraries, { ...inquiry, ask: 'promises', body: null, recipient: body }, false)
  return answer?.answered ? answer : null
}

/**
 * "Skal lederne være med i Lederforum?": a body without decisions, named as a place in a question that does not ask what it decided, is a part of
 * the topic.
 */
function placeAsTopic(libraries: readonly Library[], inquiry: Inquiry): Inquiry {
  const { body } = inquiry
  if (body === null || !inquiry.bodyIsPlace || inquiry.range !== null) return inquiry
  // Who is elected to a board is decided by others than the board.
  if (inquiry.isAboutDeciding && !asksFor('chosen', inquiry.question)) return inquiry
  if (OF_MEETING.has(inquiry.ask) || inquiry.ask === 'closed-items' || inquiry.itemNumber !== null) return inquiry
  if (libraries.some((library) => library.bodies().some((printed) => isBody(printed, body, libraries)))) return inquiry
  return {
    ...inquiry,
    body: null,
    bodyIsPlace: false,
    recipient: inquiry.recipient ?? body,
    topicText: withBody(inquiry.topicText, body)
  }
}

/** The text of a topic with the body that was taken out of it. */
const withBody = (topicText: string, { start, end, text }: BodyMention): string =>
  topicText.slice(0, start) + text + topicText.slice(end)
