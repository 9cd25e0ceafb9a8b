import type { Archive } from './archive/archive.ts'
import { factsOfFault, type Log } from './bot/log.ts'
import type { Posting } from './usecases/claimed-post.ts'
import { postDueAgendas } from './usecases/post-agendas.ts'
import { createMinutesRound } from './usecases/post-minutes.ts'
import { resumePosts } from './usecases/resume-posts.ts'

/** How often an instance reads what others have recorded, and looks for posts that are due. Milliseconds. */
const READING = 1_000
/** How often posts that were begun and not finished are looked for. */
const RESUMING = 15_000
/** How often what may be kept no longer is deleted; and at once. */
const EXPIRING = 3_600_000
/** Without a successful reading for so long the instance is not ready: it might answer from yesterday. */
const FRESH = 30_000

/** What the round does besides posting agendas and minutes. */
export interface Chores {
  /** Runs beside the rounds, once at a time: Teams takes its time for each message. Sends no more once `isStopping`. */
  readonly tellFollowers: (isStopping: () => boolean) => Promise<void>
  /** Deletes what may be kept no longer. */
  readonly expire: () => Promise<void>
}

export interface Keeping {
  /** Whether the archive was read lately. */
  readonly isFresh: () => boolean
  /** Ends after the round under way. */
  readonly stop: () => Promise<void>
}

/** Keeps the archive fresh from the records and posts agendas when they are due, a round each second, one round at a time. */
export function keepPosting(posting: Posting, archive: Archive, log: Log, chores: Chores): Keeping {
  const postMissingMinutes = createMinutesRound(posting)
  let read = Date.now()
  let expired = Number.NEGATIVE_INFINITY
  let resumed = 0
  let stopped = false
  let telling: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined

  const round = async (): Promise<void> => {
    try {
      await archive.refresh()
      read = Date.now()
      await postDueAgendas(posting)
      telling ??= chores
        .tellFollowers(() => stopped)
        .catch((fault: unknown) => log.error('telling failed', factsOfFault(fault)))
        .finally(() => {
          telling = null
        })
      if (Date.now() - resumed > RESUMING) {
        resumed = Date.now()
        await resumePosts(posting)
        await postMissingMinutes()
      }
      if (Date.now() - expired > EXPIRING) {
        expired = Date.now()
        await chores.expire()
      }
    } catch (fault) {
      log.error('round failed', factsOfFault(fault))
    }
  }
  let running = Promise.resolve()
  const next = (): void => {
    if (stopped) return
    timer = setTimeout(() => {
      running = round().then(next)
    }, READING)
  }
  running = round().then(next)
  return {
    isFresh: () => Date.now() - read < FRESH,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
      await telling
    }
  }
}
