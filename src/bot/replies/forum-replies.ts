import { boundCard } from '../../cards/bound-card.ts'
import { membersCard } from '../../cards/members-card.ts'
import { moveBindingCard } from '../../cards/move-binding-card.ts'
import type { Command } from '../../commands/command.ts'
import type { ForumId } from '../../domain/ids.ts'
import type { Changed } from '../../usecases/changed.ts'
import { bindForum, changeRole, chooseForum, type Members, type RosterPerson } from '../../usecases/manage-forum.ts'
import type { World } from '../../usecases/ports.ts'
import type { Asked } from '../asked.ts'
import { replyCard, replyText } from '../present/show-card.ts'
import { repliesIn } from '../present/words.ts'
import type { Turn, TurnReply } from '../turn.ts'
import type { Results, Shown } from './present-results.ts'

export interface ForumNeeds {
  /** Who is mentioned, from the roster of the channel; the name where nobody is found. */
  readonly personOfMention: (turn: Turn, mention: Turn['mentions'][number]) => Promise<RosterPerson | null>
}

/** What is said about a forum, its channel, who may ask about it, and who is what in it. */
export function createForumReplies(world: World, { personOfMention }: ForumNeeds, results: Results) {
  const { refused, shown, presented } = results
  return {
    /** Chooses the forum in personal chat; binds it to the channel elsewhere, after asking where one of them is bound already. */
    async forum(by: Asked, name: string, moving: boolean): Promise<TurnReply> {
      if (by.place.kind === 'personal') {
        const chosen = await chooseForum(world, by.person, name)
        return chosen.ok
          ? replyText(repliesIn(by.language).forumChosen(chosen.forum.name))
          : refused(by, chosen.refusal)
      }
      const bound = await bindForum(world, by.act, by.place, name, moving)
      if (!bound.ok) return refused(by, bound.refusal)
      if ('ask' in bound) {
        const { forum, boundElsewhere, replaces } = bound.ask
        return replyCard(
          moveBindingCard({ name: forum, channelHas: replaces, forumIsElsewhere: boundElsewhere }, by.language)
        )
      }
      return replyCard(
        boundCard({ forum: bound.forum, readers: bound.readers, visibility: bound.answered }, by.language)
      )
    },

    async visibility(by: Asked, forum: ForumId, setting: Promise<Changed>): Promise<TurnReply> {
      const result = await setting
      const state = world.archive.stateOf(forum)
      if (!result.ok || !state)
        return result.ok ? refused(by, { reason: 'button-outdated' }) : refused(by, result.refusal)
      const readers = await world.roster.rosterSize(by.place.id)
      return replyCard(
        boundCard({ forum: { id: forum, name: state.name }, readers, visibility: state.visibility }, by.language)
      )
    },

    async role(by: Asked, { role, change, mentions }: Extract<Command, { kind: 'role' }>): Promise<TurnReply> {
      const people: RosterPerson[] = []
      for (const mention of mentions) {
        const person = await personOfMention(by.turn, mention)
        if (!person) return refused(by, { reason: 'person-not-found', name: mention.name })
        people.push(person)
      }
      return presented(by, await changeRole(world, by.act, by.place, { role, change, people }), 'done')
    },

    members: (by: Asked, listing: Shown<{ members: Members }>) =>
      shown(by, listing, ({ members: { forum, secretaries, members } }) =>
        replyCard(membersCard({ forum: forum.name, secretaries, members }, by.language))
      )
  }
}
