import type { ForumId } from '../domain/ids.ts'
import type { World } from './ports.ts'

/**
 * Titles of open items that have a decision, newest first, each once: what can be asked about and surely has an answer. From the forum of the place
 * first, then from the others that every employee may ask about.
 */
export function suggestTitles(world: Pick<World, 'archive'>, home: ForumId | null, count: number): string[] {
  const meetings = [...world.archive.openLibrary().meetings()].sort(
    (a, b) => Number(b.forumId === home) - Number(a.forumId === home)
  )
  const titles = new Set<string>()
  for (const meeting of meetings) {
    for (const item of meeting.items) {
      // A title with a date is the meeting's own frame ("Orientering 05-02-2026"), not something one would ask about.
      if (item.closed || item.lapsed || item.decisions.length === 0 || /\d{2}-\d{2}-\d{4}/u.test(item.title)) continue
      titles.add(item.title)
      if (titles.size === count) return [...titles]
    }
  }
  return [...titles]
}
