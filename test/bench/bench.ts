/**
 * `npm run bench`: what search finds and how fast, against peers on the same items and questions; how it grows; how long whole answers and
 * reading take. Every line is measured in this run.
 *   npm run bench -- [--million] [--questions FILE --minutes FOLDER]
 */
import { parseArgs } from 'node:util'
import { compareEngines } from './engines.ts'
import { measureReading } from './reading.ts'
import { measureScale } from './scale.ts'
import { measureAnswers } from './whole-answers.ts'

const { values } = parseArgs({
  options: {
    million: { type: 'boolean', default: false },
    questions: { type: 'string', default: 'test/corpus/questions-seen.jsonl' },
    minutes: { type: 'string', default: 'test/corpus/seen' }
  }
})

console.log(`Node ${process.version}`)
compareEngines(values.questions, values.minutes)
console.log('\nsearch, in items of invented text drawn by Zipf’s law')
for (const count of [1_000, 10_000, 100_000]) measureScale(count, 3_000)
if (values.million) measureScale(1_000_000, 800)
console.log('\nwhole answers')
for (const count of [0, 10_000, 100_000]) measureAnswers(values.questions, values.minutes, count)
console.log('\nreading')
await measureReading()
