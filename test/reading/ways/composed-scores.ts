import type { MinutesDocument } from '../../../src/domain/minutes.ts'
import { squash } from '../texts.ts'
import type { Composed } from './composed-minutes.ts'

const fold = (text: string | null): string => squash(text ?? '').toLowerCase()
/** What a reading says, by kind. */
export type Facts = Readonly<Record<string, readonly string[]>>
export const factsOf = (one: Composed['right'] | MinutesDocument): Facts => ({
  forum: [fold(one.forum)],
  date: [one.meetingDate ?? ''],
  time: [one.startTime ?? ''],
  place: [fold(one.place)],
  secretary: [fold(one.secretary)],
  participants: one.participants.map(fold),
  absent: one.absent.map(fold),
  items: one.items.map((item) => [item.number, fold(item.title), item.caseNumber, item.closed].join('|')),
  attachments: one.items.flatMap((item) => item.attachments.map((name) => `${item.number}|${fold(name)}`)),
  decisions: one.items.flatMap((item) =>
    item.decisions
      .filter(({ text }) => text !== '')
      .map(({ date, forum, text }) => [item.number, date, fold(forum), squash(text)].join('|'))
  )
})

/** The F1 of each kind of fact, of 1; kinds that neither reading holds are left out. */
export const scoresOf = (want: Facts, have: Facts): Map<string, number> => {
  const scores = new Map<string, number>()
  for (const [kind, facts] of Object.entries(want)) {
    const rest = [...(have[kind] ?? [])]
    const total = facts.length + rest.length
    const hits = facts.filter((fact) => {
      const at = rest.indexOf(fact)
      if (at >= 0) rest.splice(at, 1)
      return at >= 0
    })
    if (total > 0) scores.set(kind, (2 * hits.length) / total)
  }
  return scores
}
