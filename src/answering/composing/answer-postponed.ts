import type { Language } from '../../domain/language.ts'
import type { LocalDate } from '../../domain/minutes.ts'
import { formatCommandDate } from '../../texts/format-date.ts'
import { outcomeWord } from '../../texts/outcome-word.ts'
import { decisionsOfMatter } from '../finding/case-thread.ts'
import type { Library } from '../finding/library.ts'
import type { StandingDecision } from '../finding/standing-decisions.ts'
import type { Answer, AnswerBlock } from './answer.ts'
import { allDecisions, hasOutcome } from './answer-list.ts'
import { answered, lead, textsOf } from './compose.ts'
import { sourceOfDecision } from './sources.ts'

const days = (from: LocalDate, to: LocalDate): number =>
  Math.max(0, Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000))

/** "Hvilke sager er stadig udsat?", "… udsat og ikke kommet tilbage?": those alone that nothing was decided of since. */
const STILL_AWAITED =
  /(?<!\p{L})(?:stadig(?:væk)?|fortsat|endnu|ikke (?:\p{L}+ )?(?:kommet|været|taget|vendt) (?:\p{L}+ )?(?:tilbage|op|på)|still|yet|not (?:come )?back)(?!\p{L})/iu
export const asksStillAwaited = (question: string): boolean => STILL_AWAITED.test(question)

export interface PostponedRequest {
  readonly language: Language
  readonly today: LocalDate
  /** As it was asked; empty where a command asks. */
  readonly question?: string
  /** Which decisions are meant; all where left out. */
  readonly accepts?: (standing: StandingDecision) => boolean
  /** Only what has not come back since. */
  readonly onlyAwaited?: boolean
}

/** The command `udsatte`, and "hvad er stadig udsat?": what was postponed, for how long, and whether it came back. */
export function answerPostponed(libraries: readonly Library[], request: PostponedRequest): Answer {
  const { language, today, question = '', accepts = () => true, onlyAwaited = false } = request
  const texts = textsOf(language)
  const backOf = (standing: StandingDecision): StandingDecision | undefined => {
    const library = libraries.find((one) => one.entry(standing.item.id) !== undefined)
    return library === undefined
      ? undefined
      : decisionsOfMatter(library, standing).find((other) => other.decision.date > standing.decision.date)
  }
  const blocks: AnswerBlock[] = allDecisions(libraries)
    .filter((standing) => hasOutcome(standing, 'postponed') && accepts(standing))
    .map((standing) => ({ standing, later: backOf(standing) }))
    .filter(({ later }) => !onlyAwaited || later === undefined)
    .map(({ standing, later }) => {
      const since = texts.postponedSince(
        formatCommandDate(standing.decision.date, language),
        days(standing.decision.date, today)
      )
      const back =
        later === undefined
          ? texts.notBack
          : texts.cameBack(
              formatCommandDate(later.decision.date, language),
              outcomeWord(later.decision.outcome, language).toLowerCase()
            )
      const parts = standing.decision.subDecisions
        .filter((part) => part.outcome === 'postponed')
        .map((part) => part.heading)
      return {
        kind: 'entry',
        source: sourceOfDecision(standing),
        text: parts.length > 0 ? `${standing.item.title}: ${parts.join('; ')}` : standing.item.title,
        note: `${since}; ${back}`
      }
    })
  return answered(question, language, [
    lead(blocks.length === 0 ? texts.noPostponed : texts.postponed(blocks.length)),
    ...blocks
  ])
}
