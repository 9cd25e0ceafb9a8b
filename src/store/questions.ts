import { createHmac, randomBytes } from 'node:crypto'
import type { OperationId, PersonId } from '../domain/ids.ts'
import type { AskedQuestion, KeptQuestion, Rating } from '../domain/kept-question.ts'
import { addDays } from '../domain/local-dates.ts'
import { joinKey, splitKey } from './keys.ts'
import type { Tables } from './open-tables.ts'
import { createState, findState, type Marks, readState, replaceState } from './state-rows.ts'
import type { KeptRow, Table } from './table.ts'

/** How long a question is kept, in days; and one that waits for its asker's thumb. */
export const KEPT_DAYS = 30
const WAITING_DAYS = 1
/** Questions of a day that are kept, and of those the ones of one person: nobody can crowd out the others. The same again for those that wait. */
const MOST_A_DAY = 1_000
const MOST_OF_ONE = 100
/** How long a count of a day's rows is trusted: others count too. Milliseconds. */
const COUNTED = 60_000
/** How often a change meets another's before it gives up. */
const ATTEMPTS = 20
const KEY_BYTES = 32

/**
 * What was asked, in the settings' table: a partition for each day (UTC), a row for each question. Who asked stands there as HMAC-SHA-256 of the
 * Entra object id with a random key of 32 bytes, made once. That keeps ids out of what an administrator reads; whoever can read the whole table,
 * and has a list of ids, can try them.
 */
export interface Questions {
  readonly keep: (asked: AskedQuestion, answer: OperationId | null) => Promise<void>
  readonly rate: (answer: OperationId, rating: Rating) => Promise<'kept' | 'not-the-asker' | 'unknown'>
  /** Those of the last `days` days, today included, that wait for nothing; oldest first. */
  readonly read: (now: string, days: number) => Promise<readonly KeptQuestion[]>
  /** Deletes those of which `holds` is true of the question or the remark, whether or not they wait; gives how many. */
  readonly forget: (holds: (text: string) => boolean) => Promise<number>
  /** Deletes what is older than it may be; gives how many. Several instances may do so at once. */
  readonly expire: (now: string) => Promise<number>
}

const QUESTION = 'question'
const SECRET = 'secret'
const ASKER_KEY = 'asker'

interface QuestionState extends KeptQuestion {
  readonly remarks: boolean
}
interface Count {
  total: number
  readonly byAsker: Map<string, number>
}

const add = (count: Count, asker: string, rows: 1 | -1): void => {
  count.total += rows
  count.byAsker.set(asker, (count.byAsker.get(asker) ?? 0) + rows)
}
async function countRows(table: Table, partition: string, marks: Marks): Promise<Count> {
  const count: Count = { total: 0, byAsker: new Map() }
  for await (const rows of table.scan({ partition }, marks))
    for (const row of rows) add(count, readState<QuestionState>(row).state.asker, 1)
  return count
}

const dayOf = (instant: string): string => instant.slice(0, 10)
const partitionOf = (day: string): string => joinKey(QUESTION, day)
const markOf = (waits: boolean): Marks => ({ waits: waits ? 'yes' : 'no' })

export function openQuestions({ settings: table }: Pick<Tables, 'settings'>): Questions {
  let secret: Promise<string> | null = null
  const findSecret = async (): Promise<string> => {
    const key = randomBytes(KEY_BYTES).toString('hex')
    const made = await createState(table, SECRET, ASKER_KEY, { key })
    const kept = made ? key : (await findState<{ readonly key: string }>(table, SECRET, ASKER_KEY))?.state.key
    if (kept === undefined) throw new Error('the key of the askers was made and is not there')
    return kept
  }
  const hashOf = async (person: PersonId): Promise<string> => {
    secret ??= findSecret().catch((error: unknown) => {
      secret = null
      throw error
    })
    return createHmac('sha256', Buffer.from(await secret, 'hex'))
      .update(person)
      .digest('hex')
  }

  /** How many rows a day holds of a sort, as this instance counted and added to them; a count under way is waited for. */
  const counts = new Map<string, { readonly at: number; readonly count: Promise<Count> }>()
  const countOf = (partition: string, waits: boolean): Promise<Count> => {
    const name = `${partition} ${waits}`
    const known = counts.get(name)
    if (known && Date.now() - known.at < COUNTED) return known.count
    const count = countRows(table, partition, markOf(waits))
    // A count that failed is not waited for again.
    count.catch(() => counts.delete(name))
    if (counts.size >= 4) counts.clear()
    counts.set(name, { at: Date.now(), count })
    return count
  }

  const findAnswered = async (answer: OperationId, now: string): Promise<KeptRow | null> => {
    const today = dayOf(now)
    for (let back = 0; back < KEPT_DAYS; back++)
      for await (const rows of table.scan({ partition: partitionOf(addDays(today, -back)) }, { answer }))
        for (const row of rows) return row
    return null
  }

  return {
    async keep({ operation, asker: person, question, found, at, waits, remarks }, answer) {
      const partition = partitionOf(dayOf(at))
      const asker = await hashOf(person)
      const count = await countOf(partition, waits)
      if (count.total >= MOST_A_DAY || (count.byAsker.get(asker) ?? 0) >= MOST_OF_ONE) return
      add(count, asker, 1)
      const state: QuestionState = { question, asker, found, at, thumb: null, remark: '', remarks }
      const marks = { ...markOf(waits), ...(answer === null ? {} : { answer }) }
      if (!(await createState(table, partition, operation, state, marks))) add(count, asker, -1)
    },
    async rate(answer, { by, thumb, remark, at }) {
      const asker = await hashOf(by)
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const row = await findAnswered(answer, at)
        if (row === null) return 'unknown'
        const kept = readState<QuestionState>(row)
        if (kept.state.asker !== asker) return 'not-the-asker'
        const next: QuestionState = { ...kept.state, thumb, remark: kept.state.remarks ? remark : '' }
        const same = row.values.waits === 'no' && next.thumb === kept.state.thumb && next.remark === kept.state.remark
        if (same || (await replaceState(table, kept, next, { ...markOf(false), answer }))) return 'kept'
      }
      throw new Error(`a question was changed by others in each of ${ATTEMPTS} attempts`)
    },
    async read(now, days) {
      const questions: KeptQuestion[] = []
      for (let back = Math.min(days, KEPT_DAYS) - 1; back >= 0; back--)
        for await (const rows of table.scan({ partition: partitionOf(addDays(dayOf(now), -back)) }, markOf(false)))
          for (const row of rows) {
            const { remarks: _, ...question } = readState<QuestionState>(row).state
            questions.push(question)
          }
      return questions.sort((a, b) => (a.at < b.at ? -1 : 1))
    },
    async forget(holds) {
      let gone = 0
      for await (const partition of table.partitions()) {
        if (splitKey(partition)[0] !== QUESTION) continue
        for await (const rows of table.scan({ partition })) {
          const those = rows.filter((row) => {
            const { question, remark } = readState<QuestionState>(row).state
            return holds(question) || holds(remark)
          })
          await table.removeAll(those)
          gone += those.length
        }
      }
      return gone
    },
    async expire(now) {
      const last = addDays(dayOf(now), -KEPT_DAYS)
      const lastWaiting = addDays(dayOf(now), -WAITING_DAYS - 1)
      let gone = 0
      for await (const partition of table.partitions()) {
        const [kind, day] = splitKey(partition)
        if (kind !== QUESTION || day === undefined || day > lastWaiting) continue
        for await (const rows of table.scan({ partition }, day > last ? markOf(true) : {})) {
          await table.removeAll(rows)
          gone += rows.length
        }
      }
      return gone
    }
  }
}
