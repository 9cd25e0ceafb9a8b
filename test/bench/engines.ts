import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { isAboutSomething, topicIn } from '../../src/answering/finding/find-judgements.ts'
import { fieldsOfItem } from '../../src/answering/finding/item-fields.ts'
import { groupsOf } from '../../src/answering/question/topic.ts'
import { understandQuestion } from '../../src/answering/question/understand-question.ts'
import { FIELD_NAMES, type FieldTexts } from '../../src/search/field-weights.ts'
import { foldWord } from '../../src/search/fold-text.ts'
import { stemDanish } from '../../src/search/stem.ts'
import { DANISH_STOP_WORDS, ENGLISH_STOP_WORDS } from '../../src/search/stop-words.ts'
import { tokenizeText } from '../../src/search/tokenize.ts'
import { libraryOfMeetings, readMeeting } from '../answering/build-library.ts'
import type { GoldQuestion } from '../answering/score.ts'
import { inMs, percentile } from './figures.ts'

/** The key of the item that a question finds first. */
type First = (question: string) => string | undefined
type Row = readonly [key: string, fields: FieldTexts]

const isTelling = (word: string): boolean => !DANISH_STOP_WORDS.has(word) && !ENGLISH_STOP_WORDS.has(word)

function miniSearch(rows: readonly Row[]): First {
  const index = new MiniSearch<Record<string, string>>({
    fields: [...FIELD_NAMES],
    processTerm: (term) => {
      const word = foldWord(term)
      return isTelling(word) ? stemDanish(word) : null
    },
    searchOptions: {
      boost: { title: 4, decision: 2 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.2 : 0)
    }
  })
  for (const [key, fields] of rows) index.add({ id: key, ...fields })
  return (question) => index.search(question)[0]?.id as string | undefined
}

interface Statement {
  readonly run: (...values: readonly string[]) => unknown
  readonly get: (...values: readonly string[]) => { readonly key?: string } | undefined
}
interface Sqlite {
  readonly DatabaseSync: new (
    path: string
  ) => {
    readonly exec: (sql: string) => void
    readonly prepare: (sql: string) => Statement
  }
}

/** Its types are not those of the oldest Node that we support. */
const sqliteOfNode = (): Sqlite | undefined => {
  const builtin: { getBuiltinModule?: (id: string) => unknown } = process
  const found = builtin.getBuiltinModule?.('node:sqlite')
  return isSqlite(found) ? found : undefined
}
const isSqlite = (found: unknown): found is Sqlite =>
  typeof found === 'object' && found !== null && 'DatabaseSync' in found

const stemmed = (text: string): string =>
  tokenizeText(text)
    .filter((token) => isTelling(token.word))
    .map((token) => stemDanish(token.word))
    .join(' ')

/** SQLite's FTS5, fed with Danish stems, its columns weighed as ours; null where this Node has no SQLite (before 22.13). */
function sqlite(rows: readonly Row[]): First | null {
  const found = sqliteOfNode()
  if (found === undefined) return null
  const database = new found.DatabaseSync(':memory:')
  const columns = FIELD_NAMES.join(', ')
  database.exec(
    `CREATE VIRTUAL TABLE items USING fts5(key UNINDEXED, ${columns}, tokenize = 'unicode61 remove_diacritics 0')`
  )
  const insert = database.prepare(
    `INSERT INTO items (key, ${columns}) VALUES (?, ${FIELD_NAMES.map(() => '?').join(', ')})`
  )
  for (const [key, fields] of rows) insert.run(key, ...FIELD_NAMES.map((name) => stemmed(fields[name] ?? '')))
  const weights = FIELD_NAMES.map((name) => (name === 'title' ? 4 : name === 'decision' ? 2 : 1)).join(', ')
  const select = database.prepare(
    `SELECT key FROM items WHERE items MATCH ? ORDER BY bm25(items, 0, ${weights}) LIMIT 1`
  )
  return (question) => {
    const words = stemmed(question).match(/[\p{L}\p{N}]+/gu) ?? []
    return words.length === 0 ? undefined : select.get(words.map((word) => `"${word}"`).join(' OR '))?.key
  }
}

/** How often each engine finds an expected item first, on the same items and questions, and how long it takes. */
export function compareEngines(questionFile: string, folder: string): void {
  const meetings = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, meeting: readMeeting(join(folder, name)) }))
  const library = libraryOfMeetings(meetings.map(({ meeting }) => meeting))
  const placeOf = new Map(
    meetings.flatMap(({ name, meeting }) =>
      meeting.items.map((item) => [item.id as string, `${name}#${item.number}`] as const)
    )
  )
  const rows = meetings.flatMap(({ meeting }) =>
    meeting.items.map((item): Row => [item.id, fieldsOfItem(meeting, item)])
  )
  const questions = readFileSync(questionFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldQuestion)
    .filter(
      (question) =>
        question.answerable && ['topic', 'status', 'responsible', 'money', 'follow-up'].includes(question.type)
    )
  const ours: First = (question) => {
    const inquiry = understandQuestion(question, { isCase: () => false, dates: [], today: '2026-11-22', locale: 'da' })
    const topic = topicIn(library, inquiry)
    return isAboutSomething(topic) ? library.index.search(groupsOf(topic), 1)[0]?.key : undefined
  }
  const engines: readonly (readonly [name: string, first: First | null])[] = [
    ['ours', ours],
    ['MiniSearch: stemmed, stop words, prefix, fuzzy', miniSearch(rows)],
    ['SQLite FTS5: stemmed, stop words, weighed columns', sqlite(rows)]
  ]
  console.log(`first hit right, ${rows.length} items of ${folder}, ${questions.length} questions`)
  let floor: { right: number; p50: number } | undefined
  for (const [name, first] of engines) {
    if (first === null) {
      console.log(`  ${name.padEnd(50)} not measured: this Node (${process.version}) has no SQLite`)
      continue
    }
    for (const question of questions.slice(0, 20)) first(question.question)
    const times: number[] = []
    let right = 0
    for (const question of questions) {
      const started = performance.now()
      const place = placeOf.get(first(question.question) ?? '')
      times.push(performance.now() - started)
      if (question.expected.some((expected) => place === `${expected.file}#${expected.item ?? ''}`)) right++
    }
    const share = right / questions.length
    const p50 = percentile(times, 0.5)
    floor ??= { right: share, p50 }
    console.log(
      `  ${name.padEnd(50)} ${(100 * share).toFixed(1)} %  p50 ${inMs(p50)}  p99 ${inMs(percentile(times, 0.99))}` +
        `  (ours finds ${(floor.right / share).toFixed(2)} times as many, in ${(floor.p50 / p50).toFixed(1)} times the time)`
    )
  }
}
