import { agendaCard } from '../../cards/agenda-card.ts'
import type { ButtonData } from '../../cards/buttons.ts'
import { historyCard } from '../../cards/history-card.ts'
import { itemCard } from '../../cards/item-card.ts'
import { minutesCard } from '../../cards/minutes-card.ts'
import type { Answered } from '../../usecases/answer.ts'
import type { ShownDecision, ShownItem, ShownMeeting } from '../../usecases/show.ts'
import type { Asked } from '../asked.ts'
import { replyCard } from '../present/show-card.ts'
import type { Route, Turn, TurnReply } from '../turn.ts'
import { replyToAnswer } from './answer-reply.ts'
import type { Results, Shown } from './present-results.ts'

/** Of an answer that one card cannot show, and the question that led there. */
interface From {
  readonly page: number
  readonly question: string | null
}

/** The routes that a button may take in its presser's name: they read, and change nothing. */
const READING: ReadonlySet<string> = new Set([
  'hello',
  'question',
  'case',
  'postponed',
  'follow-ups',
  'agenda',
  'minutes',
  'help',
  'members'
])

/** What stands in the minutes, shown to who may see it. */
export function createReadingReplies({ refused, shown }: Results) {
  return {
    answer: async (answering: Promise<Answered>, page = 1): Promise<TurnReply> => replyToAnswer(await answering, page),

    agenda: (by: Asked, showing: Shown<ShownMeeting>, page = 1) =>
      shown(by, showing, ({ meeting }) => replyCard(agendaCard({ meeting, page }, by.language))),
    minutes: (by: Asked, showing: Shown<ShownMeeting>, page = 1) =>
      shown(by, showing, ({ meeting }) => replyCard(minutesCard({ meeting, page }, by.language))),
    item: (by: Asked, showing: Shown<ShownItem>, { page, question }: From) =>
      shown(by, showing, ({ meeting, item }) => replyCard(itemCard({ meeting, item, page, question }, by.language))),
    history: (by: Asked, showing: Shown<ShownDecision>, { page, question }: From) =>
      shown(by, showing, ({ meeting, item, decision, recording }) =>
        replyCard(historyCard({ meeting, item, decision, recording, page, question }, by.language))
      ),

    /**
     * A button that asks, or turns the page of what was asked: only what reads, as if it were written here. A button is no way to write in somebody's name.
     */
    async tried(
      by: Asked,
      { text, page }: Extract<ButtonData, { verb: 'ask' }>,
      routes: readonly Route[]
    ): Promise<TurnReply> {
      const turn: Turn = { ...by.turn, kind: 'message', text, mentions: [], action: null, locale: by.language }
      const route = routes.find((one) => one.matches(turn))
      const mayTry = READING.has(route?.name ?? '') || (route?.name === 'forum' && by.place.kind === 'personal')
      if (!route || !mayTry) return refused(by, { reason: 'button-outdated' })
      const { here, privately } = await route.handle(turn, page)
      const [first] = here
      return first
        ? { here: [{ ...first, rateable: false }], ...(privately ? { privately } : {}) }
        : refused(by, { reason: 'button-outdated' })
    }
  }
}
