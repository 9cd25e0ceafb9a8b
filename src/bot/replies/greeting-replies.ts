import { greetingCard } from '../../cards/greeting-card.ts'
import { helpCard } from '../../cards/help-card.ts'
import { exampleDay } from '../../commands/example-day.ts'
import type { ForumId } from '../../domain/ids.ts'
import type { Language } from '../../domain/language.ts'
import { localMomentOf } from '../../domain/zone.ts'
import { formatCommandDate } from '../../texts/format-date.ts'
import type { World } from '../../usecases/ports.ts'
import { suggestTitles } from '../../usecases/suggest.ts'
import { forumInPlace } from '../../usecases/which-forum.ts'
import { mayAdminister, mayRecord } from '../../usecases/who-may.ts'
import type { Asked, Understood } from '../asked.ts'
import { replyCard, replyText } from '../present/show-card.ts'
import { repliesIn } from '../present/words.ts'
import type { TurnReply } from '../turn.ts'

export interface GreetingNeeds {
  /** True for one caller, once for each installation. */
  readonly claimGreeting: (installation: string) => Promise<boolean>
  readonly releaseGreeting: (installation: string) => Promise<void>
}

/** What the bot says in a channel without being asked there. */
const CHANNEL_LANGUAGE = 'da'
/** So many things to try are in a greeting. */
const GREETING_TRIES = 3

/** What the bot is for, how to write to it, and who it does not serve. */
export function createGreetingReplies(world: World, { claimGreeting, releaseGreeting }: GreetingNeeds) {
  /** Questions to try, first about what stands in the forum's own minutes. */
  const tryQuestions = (forum: ForumId | null, language: Language): string[] => {
    const say = repliesIn(language)
    return [...suggestTitles(world, forum, 2).map(say.tryTitle), ...say.tryQuestions]
  }
  const greet = (forum: ForumId | null, language: Language): TurnReply =>
    replyCard(greetingCard({ tryQuestions: tryQuestions(forum, language).slice(0, GREETING_TRIES) }, language))
  const forumHere = async (by: Asked): Promise<ForumId | null> => {
    const found = await forumInPlace(world, by.person, by.place)
    return found.ok ? found.state.id : null
  }

  return {
    hello: async (by: Asked): Promise<TurnReply> => greet(await forumHere(by), by.language),

    thanks: async (by: Asked): Promise<TurnReply> => replyText(repliesIn(by.language).thanks),

    async help(by: Asked): Promise<TurnReply> {
      const { commands } = repliesIn(by.language)
      const alone = by.place.kind === 'personal'
      const day = formatCommandDate(exampleDay(localMomentOf(world.clock(), world.zone).date), by.language)
      const records = world.archive.states().some((state) => mayRecord(state, by.person.id))
      const rows = [
        ...commands.ask,
        ...commands.meeting,
        ...(alone ? commands.personal : []),
        ...(alone && records ? commands.pasting : []),
        ...(records ? commands.record : []),
        ...(mayAdminister(world, by.person) ? commands.admin : [])
      ]
      const shown = rows.map(([example, does]) => ({ example: example.replace('{day}', day), does }))
      const questions = tryQuestions(await forumHere(by), by.language)
      return replyCard(helpCard({ commands: shown, tryQuestions: questions }, by.language))
    },

    /** The bot was installed: greets once for each installation. */
    async greeting(by: Asked): Promise<TurnReply> {
      if (!(await claimGreeting(by.place.id))) return { here: [] }
      if (by.place.kind !== 'channel') return greet(null, by.language)
      return greet(await world.settings.forumOfChannel(by.place.id), CHANNEL_LANGUAGE)
    },
    async farewell(by: Asked): Promise<TurnReply> {
      if (by.place.kind === 'personal' && by.person.id !== '') await world.followers.forget(by.person.id)
      await releaseGreeting(by.place.id)
      return { here: [] }
    },

    /** A command that lacks something, or says what cannot be: what is wrong, and how to write it. */
    async malformed(understood: Understood): Promise<TurnReply> {
      if (understood.kind !== 'malformed') return { here: [] }
      const say = repliesIn(understood.language)
      const { problem, example } = understood
      const wrong =
        problem.code === 'date-impossible'
          ? say.dateImpossible(problem.given)
          : problem.code === 'time-impossible'
            ? say.timeImpossible(problem.given)
            : 'limit' in problem
              ? say.tooLong[problem.code](problem.limit)
              : say.problems[problem.code]
      return replyText(say.writeLike(wrong, example, understood.writes))
    },
    toGuest: async (by: Asked): Promise<TurnReply> => replyText(repliesIn(by.language).toGuest)
  }
}
