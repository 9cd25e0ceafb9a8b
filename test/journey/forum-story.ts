import { at, type Room, type Somebody, type TownHall } from './town-hall.ts'

/** A forum in a channel of its own, with a secretary and a member. */
export interface ForumStory {
  readonly name: string
  readonly room: Room
  readonly secretary: Somebody
  readonly member: Somebody
  /** The secretary's personal chat, where this forum is chosen. */
  readonly desk: Room
  /** The secretary writes in the channel; throws where the bot did not take it. */
  readonly write: (...texts: readonly string[]) => Promise<void>
  /** The secretary writes in personal chat. */
  readonly confide: (...texts: readonly string[]) => Promise<void>
}

export async function beginForum(
  hall: TownHall,
  name: string,
  people: { readonly secretary?: Somebody; readonly member?: Somebody } = {}
): Promise<ForumStory> {
  const room = hall.channel(name)
  const secretary = people.secretary ?? hall.person(`Signe ${name}`)
  const member = people.member ?? hall.person(`Mads ${name}`)
  const desk = hall.chatOf(secretary)
  await hall.says(hall.admin, room, `forum ${name}`)
  await hall.says(hall.admin, room, `sekretær ${at(secretary)}`, { mentions: [secretary] })
  await hall.says(secretary, room, `medlem ${at(member)}`, { mentions: [member] })
  await hall.says(secretary, desk, `forum ${name}`)
  const writeIn =
    (place: Room) =>
    async (...texts: readonly string[]): Promise<void> => {
      for (const text of texts) {
        const heard = await hall.says(secretary, place, text)
        if (heard.status !== 200 || heard.count === 0) throw new Error(`"${text}" was not answered`)
      }
    }
  return { name, room, secretary, member, desk, write: writeIn(room), confide: writeIn(desk) }
}
