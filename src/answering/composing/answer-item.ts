import type { ItemId } from '../../domain/ids.ts'
import { acceptsDecision, meetingsOf } from '../finding/constraints.ts'
import { findJudgements, isAboutSomething, topicIn } from '../finding/find-judgements.ts'
import type { Library } from '../finding/library.ts'
import type { Entry } from '../finding/standing-decisions.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { acceptedRecommendation } from './accepted-recommendation.ts'
import type { Answer, AnswerBlock } from './answer.ts'
import { limitsInWords } from './answer-list.ts'
import { answered, decisionBlock, lead, meetingName, refused, textsOf } from './compose.ts'
import { factBlocks } from './facts.ts'
import { redactedLead, refuse } from './refuse.ts'
import { sourceOfItem } from './sources.ts'

/** A number above this is no place on an agenda that begins with 1. */
const LONGEST_AGENDA = 40

/** The items of a number in the meetings asked for; an item that a library holds with its words goes before its closed shell. */
function itemsOfNumber(libraries: readonly Library[], inquiry: Inquiry): readonly Entry[] {
  const all = meetingsOf(libraries, inquiry.body, inquiry.range)
  // Where numbers go on from meeting to meeting, a number names its meeting.
  const latest = all[0]?.items.some((item) => item.number === inquiry.itemNumber)
    ? all[0]
    : all.find((meeting) =>
        meeting.items.some((item) => item.number === inquiry.itemNumber && item.number > LONGEST_AGENDA)
      )
  const meetings = inquiry.range === null ? (latest === undefined ? all.slice(0, 1) : [latest]) : all
  return meetings.flatMap((meeting) => {
    const shown = libraries.flatMap((library) => library.meetings()).filter((one) => one.id === meeting.id)
    const items = shown.flatMap((one) =>
      one.items.filter((item) => item.number === inquiry.itemNumber).map((item) => ({ meeting: one, item }))
    )
    const [best] = items.sort((a, b) => b.item.decisions.length - a.item.decisions.length)
    return best === undefined ? [] : [best]
  })
}

/** "Hvad var punkt 3 …?", "what is item 3 called?" asks for its title; "hvad var prisen under punkt 3?" for what is said in it. */
const ASKS_WHICH_ITEM =
  /^\s*(?:hvad|hvilket punkt|hvilken sag|what|which item)\s+(?:var|er|hed|hedder|was|is)(?!\p{L})(?!.{0,30}(?<!\p{L})(?:under|ved|on|at)\s(?:the\s)?(?:punkt|pkt|sag|item)).{0,30}(?:punkt|pkt|sag|item)/iu
const ASKS_CONTENT =
  /(?<!\p{L})(?:om|about|beslut\p{L}*|decid\p{L}*|decision|vedt\p{L}*|godkend\p{L}*|approv\p{L}*|resultat\p{L}*|outcome|udfald\p{L}*|svar\p{L}*)(?!\p{L})/iu
/** A closed item whose words the agenda keeps back. */
const NO_TITLE =
  /^\W*(?:lukket|lukkede|fortrolig\p{L}*|closed)(?: (?:punkt\p{L}*|sag\p{L}*|dagsordenspunkt\p{L}*|møde))*\W*$/iu

/** "punkt 7 den 4. oktober", or (`previous`) the item just spoken of. */
export function answerItem(libraries: readonly Library[], inquiry: Inquiry, previous?: readonly ItemId[]): Answer {
  const texts = textsOf(inquiry.language)
  const { question, language } = inquiry
  const entries =
    previous === undefined
      ? itemsOfNumber(libraries, inquiry)
      : previous.slice(0, 1).flatMap((id) => libraries.flatMap((library) => library.entry(id) ?? []).slice(0, 1))
  const [entry] = entries
  if (entry === undefined) {
    const [meeting] = meetingsOf(libraries, inquiry.body, inquiry.range)
    if (meeting === undefined || inquiry.itemNumber === null)
      return refuse(inquiry, texts.noSuchMeeting(limitsInWords(inquiry)))
    return refuse(inquiry, texts.noSuchItem(inquiry.itemNumber, meetingName(meeting, language)))
  }
  const { item, meeting } = entry
  const name = meetingName(meeting, language)
  const decisions = libraries.flatMap((library) => library.decisionsOf(entry))
  if (item.closed && decisions.length === 0) {
    const blocks: AnswerBlock[] = [
      lead(texts.closedItem(item.number, name)),
      { kind: 'entry', source: sourceOfItem(entry), text: item.title, note: null }
    ]
    // Which item it was the agenda says openly, where it prints a title; what was decided on it nobody is told.
    const isNamed = ASKS_WHICH_ITEM.test(question) && !ASKS_CONTENT.test(question) && !NO_TITLE.test(item.title)
    return isNamed ? answered(question, language, blocks) : refused(question, language, blocks)
  }
  const facts = factBlocks(libraries, inquiry, entry, decisions)
  if (facts !== null) return facts
  const accepts = acceptsDecision(libraries, previous === undefined ? inquiry.body : null, null)
  const own = decisions.filter((one) => previous !== undefined || accepts(one))
  const shown = own.length > 0 ? own : decisions
  if (shown.length === 0) {
    return refused(question, language, [
      lead(redactedLead(item, language) ?? texts.itemWithoutDecision(item.number, name)),
      { kind: 'mention', source: sourceOfItem(entry), label: texts.fromTitle, text: '' }
    ])
  }
  const topics = libraries.map((library) => topicIn(library, inquiry))
  if (previous === undefined && topics.some(isAboutSomething) && inquiry.ask === 'decision') {
    // A premise about the item that nothing in it bears out is not answered by showing the item.
    const judged = findJudgements(libraries, inquiry, () => true, new Set([item.id]))
    const [best] = judged
    if (best !== undefined && best.anywhere < 0.2 && inquiry.topicText.trim().split(/\s+/u).length > 12)
      return refuse(inquiry, texts.noFact(item.title))
  }
  const blocks: AnswerBlock[] = shown.map((standing, i) => decisionBlock(standing, i === 0 ? 'answer' : 'history'))
  const [first] = shown
  const accepted =
    first === undefined ? null : acceptedRecommendation(inquiry, first, topics.find(isAboutSomething) ?? [])
  if (accepted !== null) blocks.splice(1, 0, accepted)
  return answered(question, language, blocks)
}
