import { groupsOf, readTopic } from '../../src/answering/question/topic.ts'
import { createAbbreviations } from '../../src/search/abbreviations.ts'
import { createSearchIndex } from '../../src/search/search-index.ts'
import { inMs, percentile, timed, usedMegabytes } from './figures.ts'
import { type Increment, measureIncrements } from './increments.ts'
import { createMunicipalText } from './municipal-text.ts'

const QUESTIONS = 500
/** Every so-manieth question has its words mistyped. */
const MISTYPED = 10

const mistype = (word: string): string => (word.length > 6 ? word.slice(0, 4) + word.slice(5) : word)

/** How long searching takes in an index of `count` items of about `bytes` characters; words of titles are asked for, among common ones. */
export function measureScale(count: number, bytes: number): void {
  const before = usedMegabytes()
  const text = createMunicipalText(7)
  const index = createSearchIndex()
  const abbreviations = createAbbreviations()
  const questions: string[] = []
  const standing: Increment[] = []
  let building = 0
  for (let i = 0; i < count; i++) {
    const fields = { ...text.item(bytes) }
    if (i % Math.ceil(count / QUESTIONS) === 0) {
      questions.push(`hvad blev besluttet om ${fields.title} kommunen`)
      standing.push({ key: String(i), before: fields, after: fields })
    }
    building += timed(() => index.put(String(i), fields))
  }
  const memory = usedMegabytes() - before
  const search = (question: string): void => {
    index.search(groupsOf(readTopic(question, null, [], index, 'da', abbreviations)), 40)
  }
  const asked = questions.map((question, i) =>
    i % MISTYPED === 0 ? question.split(' ').map(mistype).join(' ') : question
  )
  for (const question of asked.slice(0, 50)) search(question)
  const times = asked.map((question) => timed(() => search(question)))
  console.log(
    `${String(count).padStart(9)} items of ${(bytes / 1000).toFixed(1)} KB: build ${(building / 1000).toFixed(1)} s, ${memory.toFixed(0)} MB, ` +
      `p50 ${inMs(percentile(times, 0.5))}, p99 ${inMs(percentile(times, 0.99))}`
  )
  const decided = standing.map(({ key, before }) => ({
    key,
    before,
    after: { ...before, decision: text.item(0).decision }
  }))
  const replaced = decided.map(({ key, after }) => ({ key, before: after, after: { ...text.item(bytes) } }))
  const added = decided.map(({ key }) => ({ key: `new ${key}`, before: {}, after: { ...text.item(bytes) } }))
  measureIncrements('an item added', index, added)
  measureIncrements('a decision put to an item', index, decided)
  measureIncrements('an item replaced', index, replaced)
}
