import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import { libraryOfMeetings, readMeeting } from '../answering/build-library.ts'
import type { GoldQuestion } from '../answering/score.ts'
import { inMicroseconds, inMs, percentile, timed, usedMegabytes } from './figures.ts'
import { noiseMeetings } from './synthetic-meetings.ts'

/** How long a whole answer takes, from the question to its blocks, with `count` items of other forums in the library; and after a change. */
export function measureAnswers(questionFile: string, folder: string, count: number): void {
  const before = usedMegabytes()
  const noise = noiseMeetings(count, 3_000)
  const meetings = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readMeeting(join(folder, name)))
  const library = libraryOfMeetings([...meetings, ...noise])
  const memory = usedMegabytes() - before
  const questions = readFileSync(questionFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as GoldQuestion).question)
  const answer = (question: string): void => {
    answerQuestion([library], { question, today: '2026-11-22', locale: 'da' })
  }
  for (const question of questions.slice(0, 20)) answer(question)
  const times = questions.map((question) => timed(() => answer(question)))
  const decided = noise.slice(0, 50).map((meeting) => {
    const [first, ...others] = meeting.items
    const decisions = first?.decisions.map((decision) => ({ ...decision, text: `${decision.text} Havnen orienteres.` }))
    const changed = first === undefined ? [] : [{ ...first, decisions: decisions ?? [] }, ...others]
    return timed(() => library.putMeeting({ ...meeting, items: changed }))
  })
  console.log(
    `${String(count).padStart(9)} other items of 3 KB: ${memory.toFixed(0)} MB with their texts, an answer p50 ${inMs(percentile(times, 0.5))}, ` +
      `p99 ${inMs(percentile(times, 0.99))}, a decision put to one of a meeting's ten items ${inMicroseconds(percentile(decided, 0.5))}`
  )
}
