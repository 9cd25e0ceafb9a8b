/**
 * Search at scale, and against MiniSearch on the same items and questions.
 *   node --expose-gc --import tsx/esm test/bench/search.ts [--million] [--questions FILE --minutes FOLDER]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import MiniSearch from 'minisearch'
import { isAboutSomething, topicIn } from '../../src/answering/find-judgements.ts'
import { fieldsOfItem } from '../../src/answering/item-fields.ts'
import { groupsOf } from '../../src/answering/topic.ts'
import { understandQuestion } from '../../src/answering/understand-question.ts'
import { readingsOfWord, termsToSearch } from '../../src/search/expand-word.ts'
import { FIELD_NAMES } from '../../src/search/field-weights.ts'
import { foldWord } from '../../src/search/fold-text.ts'
import { createSearchIndex } from '../../src/search/search-index.ts'
import { stemDanish } from '../../src/search/stem.ts'
import { DANISH_STOP_WORDS, ENGLISH_STOP_WORDS } from '../../src/search/stop-words.ts'
import { libraryOfMeetings, readMeeting } from '../answering/build-library.ts'
import type { GoldQuestion } from '../answering/score.ts'
import { randomNumbers, syntheticItem } from './synthetic-meetings.ts'

const { values } = parseArgs({
  options: {
    million: { type: 'boolean', default: false },
    questions: { type: 'string', default: 'test/corpus/questions-seen.jsonl' },
    minutes: { type: 'string', default: 'test/corpus/seen' }
  }
})
const collect = (globalThis as { gc?: () => void }).gc

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`

function compare(): void {
  const meetings = readdirSync(values.minutes)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, meeting: readMeeting(join(values.minutes, name)) }))
  const library = libraryOfMeetings(meetings.map(({ meeting }) => meeting))
  const placeOf = new Map(
    meetings.flatMap(({ name, meeting }) =>
      meeting.items.map((item) => [item.id as string, `${name}#${item.number}`] as const)
    )
  )
  const questions = readFileSync(values.questions, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldQuestion)
    .filter(
      (question) =>
        question.answerable && ['topic', 'status', 'responsible', 'money', 'follow-up'].includes(question.type)
    )
  const mini = new MiniSearch<Record<string, string>>({
    fields: [...FIELD_NAMES],
    processTerm: (term) => {
      const word = foldWord(term)
      return DANISH_STOP_WORDS.has(word) || ENGLISH_STOP_WORDS.has(word) ? null : stemDanish(word)
    },
    searchOptions: {
      boost: { title: 4, decision: 2 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.2 : 0)
    }
  })
  for (const { meeting } of meetings)
    for (const item of meeting.items) mini.add({ id: item.id, ...fieldsOfItem(meeting, item) })

  const engines: readonly (readonly [name: string, first: (question: string) => string | undefined])[] = [
    [
      'ours',
      (question) => {
        const inquiry = understandQuestion(question, {
          isCase: () => false,
          dates: [],
          today: '2026-11-22',
          locale: 'da'
        })
        const topic = topicIn(library, inquiry)
        return isAboutSomething(topic) ? library.index.search(groupsOf(topic), 1)[0]?.key : undefined
      }
    ],
    ['MiniSearch, stemmed, stop words, prefix, fuzzy', (question) => mini.search(question)[0]?.id as string | undefined]
  ]
  console.log(`first hit over ${placeOf.size} items, ${questions.length} questions`)
  for (const [name, first] of engines) {
    for (const question of questions.slice(0, 20)) first(question.question)
    let right = 0
    const times: number[] = []
    for (const question of questions) {
      const started = performance.now()
      const place = placeOf.get(first(question.question) ?? '')
      times.push(performance.now() - started)
      if (question.expected.some((expected) => place === `${expected.file}#${expected.item ?? ''}`)) right++
    }
    console.log(
      `  ${name.padEnd(48)} ${((100 * right) / questions.length).toFixed(1)} %  p50 ${ms(percentile(times, 0.5))}  p99 ${ms(percentile(times, 0.99))}`
    )
  }
}

function scale(count: number, bytes: number): void {
  collect?.()
  const before = process.memoryUsage()
  const random = randomNumbers(7)
  const index = createSearchIndex()
  const questions: string[] = []
  let building = 0
  for (let i = 0; i < count; i++) {
    const item = syntheticItem(i, random, bytes)
    if (i % Math.ceil(count / 500) === 0)
      questions.push(`${item.title} ${i % 3 === 0 ? 'kontrakten løsningen' : ''}`.trim())
    const fields = {
      title: item.title,
      decision: 'Godkendt.',
      caseText: item.caseText,
      attachments: item.attachments.join('\n')
    }
    const started = performance.now()
    index.put(String(i), fields)
    building += performance.now() - started
  }
  collect?.()
  const after = process.memoryUsage()
  const mistype = (word: string): string => (word.length > 6 ? word.slice(0, 4) + word.slice(5) : word)
  const times: number[] = []
  const search = (question: string): void => {
    const groups = question.split(' ').map((word) => ({ terms: termsToSearch(readingsOfWord(word, index)), weight: 1 }))
    index.search(groups, 40)
  }
  for (const question of questions.slice(0, 50)) search(question)
  for (const question of questions.slice(0, 5)) search(question.split(' ').map(mistype).join(' '))
  questions.forEach((question, i) => {
    const asked = i % 10 === 0 ? question.split(' ').map(mistype).join(' ') : question
    const started = performance.now()
    search(asked)
    times.push(performance.now() - started)
  })
  const memory = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20
  console.log(
    `${String(count).padStart(9)} items of ${bytes} bytes: build ${(building / 1000).toFixed(1)} s, index ${memory.toFixed(0)} MB, p50 ${ms(percentile(times, 0.5))}, p99 ${ms(percentile(times, 0.99))}`
  )
}

compare()
scale(1_000, 3_000)
scale(10_000, 3_000)
scale(100_000, 3_000)
if (values.million) scale(1_000_000, 800)
