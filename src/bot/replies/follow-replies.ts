import { button } from '../../cards/buttons.ts'
import { cardTexts } from '../../cards/card-texts.ts'
import { noticeCard } from '../../cards/notice-card.ts'
import type { FollowedTopic } from '../../domain/followed-topic.ts'
import type { Language } from '../../domain/language.ts'
import { followTopic, stopFollowing } from '../../usecases/follow.ts'
import type { World } from '../../usecases/ports.ts'
import type { Asked } from '../asked.ts'
import { replyCard, replyText } from '../present/show-card.ts'
import { repliesIn } from '../present/words.ts'
import type { Turn, TurnReply } from '../turn.ts'
import type { Results } from './present-results.ts'

export interface FollowNeeds {
  /** Keeps how to reach whoever wrote, for those who never wrote in personal chat. */
  readonly keepAddress: (turn: Turn) => Promise<void>
}

/** What is said to whoever follows topics. */
export function createFollowReplies(world: World, { keepAddress }: FollowNeeds, { refused }: Results) {
  const followed = (topics: readonly FollowedTopic[], language: Language): string => {
    const say = repliesIn(language)
    return topics.length === 0 ? say.followsNothing : say.follows(topics.map(({ topic }) => topic))
  }
  /** What somebody follows is nobody else's business. */
  const onlyTo = (by: Asked, text: string): TurnReply =>
    by.place.kind === 'personal'
      ? replyText(text)
      : { ...replyText(repliesIn(by.language).writtenPrivately), privately: [{ text }] }

  return {
    async follow(by: Asked, written: string): Promise<TurnReply> {
      const done = await followTopic(world, by.person, written, by.language)
      if (!done.ok) return refused(by, done.refusal)
      await keepAddress(by.turn)
      const stop = button(cardTexts(by.language).stopFollowing, { verb: 'unfollow', topic: done.topic })
      return replyCard(noticeCard({ text: repliesIn(by.language).following(done.topic), buttons: [stop] }, by.language))
    },
    async unfollow(by: Asked, topic: string): Promise<TurnReply> {
      const say = repliesIn(by.language)
      const done = await stopFollowing(world, by.person, topic)
      if (!done.ok) return onlyTo(by, [say.notFollowing(topic), followed(done.followed, by.language)].join('\n'))
      const again = button(cardTexts(by.language).followAgain, { verb: 'follow', topic: done.topic })
      return replyCard(noticeCard({ text: say.stoppedFollowing(done.topic), buttons: [again] }, by.language))
    },
    followed: async (by: Asked): Promise<TurnReply> =>
      onlyTo(by, followed(await world.followers.topicsOf(by.person.id), by.language))
  }
}
