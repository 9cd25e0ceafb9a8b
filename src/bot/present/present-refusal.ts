import { button } from '../../cards/buttons.ts'
import type { CardElement } from '../../cards/card.ts'
import { cardTexts } from '../../cards/card-texts.ts'
import { whenInCommand } from '../../cards/meeting-head.ts'
import { noticeCard } from '../../cards/notice-card.ts'
import { refusedCard } from '../../cards/refused-card.ts'
import { exampleDay } from '../../commands/example-day.ts'
import type { Language } from '../../domain/language.ts'
import type { LocalDate, LocalTime } from '../../domain/minutes.ts'
import { formatCommandDate, formatDate, formatWeekdayDate } from '../../texts/format-date.ts'
import type { Change } from '../../usecases/change.ts'
import type { Refusal } from '../../usecases/refusal.ts'
import type { ShownDecision } from '../../usecases/show.ts'
import type { Outgoing } from '../turn.ts'
import { showCard } from './show-card.ts'
import { meetingWords, repliesIn } from './words.ts'

/** Why something was not done, in one sentence. */
function refusalText(refusal: Refusal, today: LocalDate, language: Language): string {
  const say = repliesIn(language).refusals
  const date = (given: string | null): string | null => (given === null ? null : formatWeekdayDate(given, language))
  switch (refusal.reason) {
    case 'not-secretary':
      return say[refusal.reason](refusal.forum.name)
    case 'channel-not-bound':
    case 'forum-not-chosen':
      return say[refusal.reason](refusal.forums)
    case 'forum-unknown':
      return say[refusal.reason](refusal.name, refusal.forums)
    case 'name-taken':
    case 'person-not-found':
    case 'person-is-guest':
    case 'not-in-role':
      return say[refusal.reason](refusal.name)
    case 'no-meeting':
    case 'no-planned-meeting':
    case 'no-minutes':
      return say[refusal.reason](
        refusal.forum,
        date(refusal.date),
        refusal.startTime,
        formatCommandDate(exampleDay(today), language)
      )
    case 'which-meeting':
      return say[refusal.reason](
        refusal.forum,
        formatWeekdayDate(refusal.date, language),
        refusal.meetings.map((one) => one.startTime),
        refusal.shows
          ? null
          : whenInCommand({ date: refusal.date, startTime: lastTime(refusal), sharesDate: true }, language)
      )
    case 'in-the-past': {
      const { at } = cardTexts(language)
      return say[refusal.reason](`${formatDate(refusal.date, language)} ${at(refusal.time)}`, refusal.what)
    }
    case 'meeting-exists':
    case 'meeting-closed':
    case 'meeting-has-decisions':
    case 'agenda-posted':
      return say[refusal.reason](meetingWords(refusal.meeting, language))
    case 'item-unknown':
      return say[refusal.reason](meetingWords(refusal.meeting, language), refusal.number, refusal.numbers)
    case 'item-lapsed':
    case 'item-has-decision':
    case 'item-already-closed':
    case 'item-not-closed':
    case 'item-without-decision':
    case 'item-exists':
      return say[refusal.reason](refusal.item, meetingWords(refusal.meeting, language))
    case 'decision-exists':
      return say['decision-exists-closed'](refusal.item.number)
    case 'cannot-undo': {
      const { change, because, isLast } = refusal
      return say[refusal.reason](whatChanged(change, language), refusalText(because, today, language), isLast)
    }
    case 'said-in-private':
      return refusalText(refusal.because, today, language)
    case 'which-decision':
      return say[refusal.reason](refusal.item, refusal.subHeadings)
    case 'items-lack-decision':
      return say[refusal.reason](meetingWords(refusal.meeting, language), refusal.items)
    case 'topic-too-wide':
      return say[refusal.reason](refusal.topic)
    case 'text-too-long':
    case 'too-many-topics':
      return say[refusal.reason](refusal.limit)
    default:
      return say[refusal.reason]()
  }
}

/** A change by its name and the number of its item; of a closed item no more than that. */
function whatChanged({ kind, item, confidential }: Change, language: Language): string | null {
  const texts = cardTexts(language)
  const names: Readonly<Record<string, string>> = {
    ...texts.changes,
    'decision-recorded': texts.recorded,
    'decision-corrected': texts.corrected
  }
  const what = confidential === 'nothing' ? names[kind] : undefined
  if (what === undefined) return null
  return item === null ? what : `${what} (${texts.itemInLine(item.number)})`
}

/** A refused second decision as a card that shows what stands; `standing` null where the presser may not see it here. */
export function presentRefusal(
  refusal: Refusal,
  standing: ShownDecision | null,
  today: LocalDate,
  language: Language
): Outgoing {
  if (refusal.reason === 'which-meeting' && refusal.shows)
    return showCard(
      noticeCard({ text: refusalText(refusal, today, language), buttons: meetingButtons(refusal, language) }, language)
    )
  if (refusal.reason === 'forum-not-chosen')
    return showCard(
      noticeCard({ text: refusalText(refusal, today, language), buttons: forumButtons(refusal.forums) }, language)
    )
  if (refusal.reason === 'decision-exists' && standing !== null)
    return showCard(
      refusedCard(
        { meeting: standing.meeting, item: standing.item, decision: standing.decision, text: refusal.given },
        language
      )
    )
  return { text: refusalText(refusal, today, language) }
}

/** Chooses the forum, as `forum NAVN` does. Clients show five buttons; further forums are chosen by that word. */
const forumButtons = (forums: readonly string[]): CardElement[] =>
  forums.slice(0, 5).map((name, i) => button(name, { verb: 'ask', text: `forum ${name}`, page: 1 }, { key: i + 1 }))

type WhichMeeting = Extract<Refusal, { reason: 'which-meeting' }>

/** One that can be named by its time. */
const lastTime = ({ meetings }: WhichMeeting): LocalTime | null =>
  meetings.findLast((one) => one.startTime !== null)?.startTime ?? null

const meetingButtons = ({ meetings, shows }: WhichMeeting, language: Language): CardElement[] =>
  meetings.map(({ id, startTime }, i) => {
    const texts = cardTexts(language)
    const title = startTime === null ? texts.withoutTime : texts.at(startTime)
    return button(title, { verb: `show-${shows ?? 'agenda'}`, meetingId: id, page: 1 }, { key: i + 1 })
  })
