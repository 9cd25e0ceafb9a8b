import type { MinutesDocument } from '../../../src/domain/minutes.ts'

const squash = (text: string | null): string => (text ?? '').replace(/\s+/gu, ' ').trim()
const fold = (text: string | null): string => squash(text).toLowerCase()
const bare = (text: string): string => text.replace(/[\s|]+|<br>/gu, '')

/** What a reading holds, by kind; what counts more than once, with its weight. */
const WEIGHTS: Readonly<Record<string, number>> = { decisions: 4, items: 2, 'sub-decisions': 2 }
const factsOf = (document: MinutesDocument): Readonly<Record<string, readonly string[]>> => {
  const blocks = document.items.flatMap((item) => item.decisions.map((one) => ({ at: item.number, ...one })))
  return {
    head: [
      document.kind,
      ...(['forum', 'meetingDate', 'startTime', 'place', 'secretary'] as const).map(
        (name) => `${name}: ${fold(document[name])}`
      )
    ],
    participants: document.participants.map(fold),
    absent: document.absent.map(fold),
    items: document.items.map((item) => [item.number, fold(item.title), item.caseNumber, item.closed].join('|')),
    attachments: document.items.flatMap((item) => item.attachments.map((one) => `${item.number}|${fold(one)}`)),
    sections: document.items.flatMap((item) =>
      item.sections.map((one) => `${item.number}|${one.name}|${bare(one.text)}`)
    ),
    decisions: blocks.map((one) => [one.at, one.date, fold(one.forum), squash(one.text)].join('|')),
    outcomes: blocks.map((one) => [one.at, one.date, one.outcome].join('|')),
    'sub-decisions': blocks.flatMap((one) =>
      one.subDecisions.map((part) => [one.at, squash(part.heading), squash(part.text)].join('|'))
    ),
    guests: blocks.flatMap((one) => one.attendees.map((name) => `${one.at}|${fold(name)}`)),
    promises: blocks.flatMap((one) => one.presentations.map((part) => [one.at, fold(part.forum), part.date].join('|'))),
    responsible: blocks.flatMap((one) => one.responsible.map((part) => `${one.at}|${fold(part.who)}`)),
    tasks: document.items.flatMap((item) =>
      (item.followUpList?.rows ?? []).map((row) =>
        [item.number, fold(row.topic), fold(row.expected), fold(row.responsible)].join('|')
      )
    ),
    'forum dates': document.items.flatMap((item) =>
      (item.followUpList?.forums ?? []).flatMap((one) => one.entries.map((entry) => `${fold(one.forum)}|${entry.date}`))
    )
  }
}

export interface Likeness {
  /** Of 100. */
  readonly score: number
  /** What only one of the two readings holds: "- " what is missing, "+ " what is too much. */
  readonly differences: readonly string[]
}

/** How like a reading is to the one it should be: for each kind of fact the F1, weighted; kinds that neither holds do not count. */
export const likenessOf = (wanted: MinutesDocument, read: MinutesDocument): Likeness => {
  const [want, have] = [factsOf(wanted), factsOf(read)]
  const differences: string[] = []
  let sum = 0
  let total = 0
  for (const [kind, facts] of Object.entries(want)) {
    const rest = [...(have[kind] ?? [])]
    const found = rest.length
    const missing = facts.filter((fact) => {
      const at = rest.indexOf(fact)
      if (at >= 0) rest.splice(at, 1)
      return at < 0
    })
    if (facts.length + found === 0) continue
    const weight = WEIGHTS[kind] ?? 1
    sum += (weight * 2 * (facts.length - missing.length)) / (facts.length + found)
    total += weight
    for (const fact of missing) differences.push(`- ${kind}: ${fact}`)
    for (const fact of rest) differences.push(`+ ${kind}: ${fact}`)
  }
  return { score: total === 0 ? 100 : (100 * sum) / total, differences }
}
