import { type ForumId, idFrom, type MeetingId } from '../domain/ids.ts'
import type { Posting } from './claimed-post.ts'
import { reportUnknownAgenda, sendAgenda } from './post-agendas.ts'
import { MINUTES, reportUnknownMinutes, sendMinutes } from './post-minutes.ts'

/** A claim or a sending of another instance that is older than this belongs to one that died: sending takes half a minute at most. */
const STALE_MS = 120_000
/** A refused post is tried again at this pace, an agenda until its meeting begins, minutes for a day. */
const RETRY_MS = 15_000

/** Goes on with posts that were begun: refused ones again, those of an instance that died as far as it can be known that nothing was sent. */
export async function resumePosts(posting: Posting): Promise<void> {
  const { world, posts, instance } = posting
  for (const post of await posts.unfinished()) {
    const at = world.clock()
    const age = Date.parse(at) - Date.parse(post.at)
    const { forumId, meetingId, dueAt, what } = post.about
    if (typeof forumId !== 'string' || typeof meetingId !== 'string' || typeof dueAt !== 'string') continue
    const about = { forumId: idFrom<ForumId>(forumId), meetingId: idFrom<MeetingId>(meetingId), dueAt }
    const [sendIt, reportUnknown] =
      what === MINUTES ? [sendMinutes, reportUnknownMinutes] : [sendAgenda, reportUnknownAgenda]
    if (post.state === 'sending' && age > STALE_MS) {
      if (await posts.declareUnknown(post, { instance, at })) await reportUnknown(posting, post.id, about)
    } else if (post.state === 'claimed' && age > (post.instance === instance ? RETRY_MS : STALE_MS)) {
      const channel = await world.settings.channelOfForum(about.forumId)
      if ((await posts.takeOver(post, { instance, at })) !== 'mine') continue
      if (channel === null) await posts.advance(post.id, 'claimed', 'skipped', { instance, at })
      else await sendIt(posting, post.id, channel, about)
    }
  }
}
