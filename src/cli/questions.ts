import { parseArgs } from 'node:util'
import { foldName } from '../domain/ids.ts'
import type { KeptQuestion } from '../domain/kept-question.ts'
import { localMomentOf } from '../domain/zone.ts'
import { KEPT_DAYS } from '../store/questions.ts'
import { openStore } from '../store/store.ts'
import { isStoreFault } from '../store/store-fault.ts'
import { fail, withConfig } from './program.ts'

const USAGE = `Usage: npm run questions -- [--json] [--days N]   (N from 1 to ${KEPT_DAYS})`

/** What became of a question: nothing was found, or the asker judged what was. In the order in which they are shown. */
const OUTCOMES = ['not-found', 'disliked', 'liked'] as const
type Outcome = (typeof OUTCOMES)[number]
const HEADINGS: Readonly<Record<Outcome, string>> = {
  'not-found': 'Asked in vain',
  disliked: 'Answered, thumbs down',
  liked: 'Answered, thumbs up'
}

/** One question, however often and by however many it was asked. Who they are is not told. */
interface Group {
  readonly outcome: Outcome
  /** As it was asked last. */
  readonly question: string
  readonly times: number
  readonly people: number
  readonly thumbsDown: number
  readonly thumbsUp: number
  /** Calendar date, in the municipality's time zone. */
  readonly lastAskedOn: string
  readonly remarks: readonly string[]
}

/**
 * `npm run questions`: what was asked in vain and how answers were judged, grouped, the most frequent first; also while the bot runs. Gives the exit
 * code.
 */
async function run(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv)
  if (options === null) return fail([USAGE])
  return withConfig(async ({ store: settings, zone }) => {
    try {
      const store = await openStore(settings, { role: 'command' })
      try {
        const questions = await store.questions.read(new Date().toISOString(), options.days)
        const groups = groupQuestions(questions, zone)
        process.stdout.write(
          options.json ? `${JSON.stringify({ days: options.days, questions: groups })}\n` : textOf(groups, options.days)
        )
        return 0
      } finally {
        await store.close()
      }
    } catch (fault) {
      if (isStoreFault(fault)) return fail([fault.message])
      throw fault
    }
  })
}

const outcomeOf = ({ found, thumb }: KeptQuestion): Outcome =>
  !found ? 'not-found' : thumb === 'dislike' ? 'disliked' : 'liked'

/** Questions are the same that differ in case, white space or how they end. */
const sameAs = (question: string): string => foldName(question).replace(/[\s?!.…]+$/u, '')

function groupQuestions(questions: readonly KeptQuestion[], zone: string): Group[] {
  const byQuestion = new Map<string, KeptQuestion[]>()
  for (const one of questions) {
    const key = `${outcomeOf(one)} ${sameAs(one.question)}`
    byQuestion.set(key, [...(byQuestion.get(key) ?? []), one])
  }
  const groups = [...byQuestion.values()].flatMap((asked): Group[] => {
    const last = asked.at(-1)
    if (last === undefined) return []
    const thumbs = (thumb: KeptQuestion['thumb']): number => asked.filter((one) => one.thumb === thumb).length
    return [
      {
        outcome: outcomeOf(last),
        question: last.question,
        times: asked.length,
        people: new Set(asked.map(({ asker }) => asker)).size,
        thumbsDown: thumbs('dislike'),
        thumbsUp: thumbs('like'),
        lastAskedOn: localMomentOf(last.at, zone).date,
        remarks: asked.flatMap(({ remark }) => (remark === '' ? [] : [remark]))
      }
    ]
  })
  return groups.sort(
    (a, b) =>
      OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
      b.times - a.times ||
      b.lastAskedOn.localeCompare(a.lastAskedOn) ||
      a.question.localeCompare(b.question, 'da')
  )
}

function textOf(groups: readonly Group[], days: number): string {
  const period = days === 1 ? 'today' : `in the last ${days} days`
  if (groups.length === 0) return `No questions are kept from ${period === 'today' ? period : period.slice(3)}.\n`
  const lines: string[] = []
  for (const outcome of OUTCOMES) {
    const those = groups.filter((one) => one.outcome === outcome)
    if (those.length === 0) continue
    const times = those.reduce((sum, one) => sum + one.times, 0)
    lines.push(`${HEADINGS[outcome]} ${period}: ${times}`)
    for (const one of those) lines.push(lineOf(one), ...one.remarks.map((remark) => `        “${remark}”`))
    lines.push('')
  }
  return `${lines.join('\n').trimEnd()}\n`
}

function lineOf({ outcome, question, times, people, thumbsDown, lastAskedOn }: Group): string {
  const by = people === 1 ? '1 person' : `${people} people`
  const judged = outcome === 'not-found' && thumbsDown > 0 ? `, ${thumbsDown} thumbs down` : ''
  return `${String(times).padStart(4)} ×  ${question}  (${by}${judged}, last ${lastAskedOn})`
}

function readOptions(argv: readonly string[]): { json: boolean; days: number } | null {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { json: { type: 'boolean', default: false }, days: { type: 'string', default: String(KEPT_DAYS) } }
    })
    const days = /^\d{1,2}$/.test(values.days) ? Number(values.days) : 0
    return days >= 1 && days <= KEPT_DAYS ? { json: values.json, days } : null
  } catch {
    return null
  }
}

process.exitCode = await run(process.argv.slice(2))
