import type { DecisionBlock, Doubt, LocalDate } from '../../domain/minutes.ts'
import { RECOMMENDS } from '../headings/body-headings.ts'
import { parseDecisionHeading } from '../headings/decision-heading.ts'
import { asOtherBodiesDecided } from '../meaning/as-another-body.ts'
import { interpretDecision } from '../meaning/decision-meaning.ts'
import { outcomeOfSentence } from '../meaning/outcome.ts'
import { findItemGuests } from '../meaning/persons-in-item.ts'
import { foldText } from '../text/fold-text.ts'
import { bareForumName, isForumName, SHORT_BESIDE, writeForumName } from '../text/forum-name.ts'
import { TELLING_TITLES } from '../vocabulary/item-labels.ts'
import type { ItemBody } from './item-body.ts'

/** "Udvalget for natur (UN)": a block's heading says what the body is called, short form and all. */

/** "Lokalrådet" is how minutes of "Lokalrådet for Nordbyen" call it. */
const isCalledSo = (name: string, forum: string): boolean =>
  name === forum || (forum.startsWith(`${name} `) && /^ (?:for|i|på|ved|af|under) /u.test(forum.slice(name.length)))

const LONGEST_SENTENCE = 400
const isBehind = (day: LocalDate | null, other: LocalDate | null): boolean =>
  day !== null && other !== null && day > other

/** "(lukket)" in place of what was decided: a mark of the item, and no words of the record. */
const MARK_ALONE =
  /^[([](?:lukket|fortroligt?|closed|confidential|ikke offentligt?)(?:\s(?:punkt|sag|møde|item|session))?[)\]]\.?$/iu

/** "Beslutning i Havnerådet den": another body decided then, on a day that a copy has lost. */
const LOST_DAY = /\s(?:den|d\.)\s?:?$/iu
const isOfLostDay = (heading: string, forum: string | null, own: string | null): boolean =>
  forum !== own && own !== null && LOST_DAY.test(heading)

const firstSentence = (text: string): string => text.slice(0, LONGEST_SENTENCE).split(/(?<=[.!?])\s/u)[0] ?? ''

/** The meeting that an item was dealt with at. */
export interface OwnMeeting {
  readonly forum: string | null
  readonly date: LocalDate | null
  readonly members: readonly string[]
  readonly absent: readonly string[]
  /** Bodies by the letters that stand for them in this document. */
  readonly shortNames: ReadonlyMap<string, string>
}

/** A body's name as the meeting's head writes it, where it is the same ("DIREKTIONEN" → "Direktionen"); else as printed. */
const forumAsKnown = (short: string | null, { forum, shortNames }: OwnMeeting): string | null => {
  const printed = short === null ? null : (shortNames.get(short) ?? short)
  return printed === null || (forum !== null && isCalledSo(foldText(bareForumName(printed)), foldText(forum)))
    ? forum
    : SHORT_BESIDE.test(printed)
      ? printed
      : writeForumName(bareForumName(printed))
}

const isOtherDay = (day: LocalDate | null, other: LocalDate | null): boolean => day !== null && day !== other

/** "Havneudvalget indstiller sagen godkendt.": whose the sentence says it is. */
const SAYS =
  /^(\p{Lu}[^.:;!?]{3,80}?)\s(?:indstill|anbefal|tiltr|tilslut|godkend|vedt|beslut|afvis|foresl|fremsend|oversend|ta(?:ger|get)|tog)/u
/** The body whose recommendation a text says it is; null where it does not. */
const bodySaying = (text: string): string | null => {
  const body = SAYS.exec(text.slice(0, LONGEST_SENTENCE))?.[1]
  return body !== undefined && isForumName(body) ? body : null
}

/** What a decision's sub-headings may repeat: the case's short lines, list entries and table cells, and its attachments. */
const subHeadingsOf = (body: ItemBody): string[] => [
  ...body.caseLines.flatMap((line) =>
    (line.cells ?? [line.plain]).filter((text) => text.length > 2 && text.length <= 140 && !/[.;,]$/u.test(text))
  ),
  ...body.attachments
]

/** An item's decision blocks with what they mean, and what is doubtful about them. A block that names its own body or day is told apart from the meeting's. */
export const interpretItem = (
  body: ItemBody,
  title: string,
  meeting: OwnMeeting
): { readonly decisions: readonly DecisionBlock[]; readonly doubts: readonly Doubt[] } => {
  const decisions: DecisionBlock[] = []
  const doubts: Doubt[] = []
  const subHeadingCandidates = subHeadingsOf(body)
  const tells = TELLING_TITLES.test(title)
  const told = body.sections.filter(({ name }) => name !== 'Beslutning' && name !== 'Bilag')
  const isHeadedBare = body.blocks.some(({ forum, date, text }) => forum === null && date === null && text !== '')
  const guests = findItemGuests(told.map(({ text }) => text).join('\n'))
  for (const { forum: printed, date: ownDate, heading, text, line, named } of body.blocks) {
    const recommends = printed === null && RECOMMENDS.test(heading) && isOtherDay(ownDate, meeting.date)
    const forum = recommends ? bodySaying(text) : forumAsKnown(printed, meeting)
    const date = ownDate ?? (isOfLostDay(heading, forum, meeting.forum) ? null : meeting.date)
    if (text === '') doubts.push({ line, text: heading, reason: 'empty-decision' })
    const isNamed = parseDecisionHeading(heading)?.form === 'named'
    // A body and a day with nothing below tell where the matter was dealt with before; with a day to come and no outcome, where it is to be.
    if ((text === '' && (ownDate === null || isNamed)) || MARK_ALONE.test(text)) continue
    if (isNamed && isHeadedBare && isBehind(ownDate, meeting.date) && outcomeOfSentence(firstSentence(text)) === null)
      continue
    const { members, absent } = meeting
    const meaning = interpretDecision(text, {
      forum,
      decidedOn: date,
      subHeadingCandidates,
      named,
      members,
      absent,
      tells
    })
    const others = date === meeting.date ? guests.filter((name) => !meaning.attendees.includes(name)) : []
    decisions.push({ date, forum, heading, text, ...meaning, attendees: [...meaning.attendees, ...others] })
  }
  return { decisions: asOtherBodiesDecided(decisions), doubts }
}
