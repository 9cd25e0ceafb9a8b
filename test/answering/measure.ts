/**
 * Asks all questions of a file over minutes in memory and prints what was right.
 *   node --import tsx/esm test/answering/measure.ts QUESTIONS.jsonl FOLDER[,FOLDER] [--verbose] [--text] [--ids q1,q2] [--noise N]
 */
import { parseArgs } from 'node:util'
import { noiseMeetings } from '../bench/synthetic-meetings.ts'
import { libraryOfMeetings } from './build-library.ts'
import { meetingsAsked, readQuestions } from './question-set.ts'
import { scoreQuestion } from './score.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean', default: false },
    text: { type: 'boolean', default: false },
    ids: { type: 'string' },
    noise: { type: 'string', default: '0' }
  }
})
const [questionFile = '', folders = ''] = positionals
const all = readQuestions(questionFile)
const questions = all.filter((question) => values.ids === undefined || values.ids.split(',').includes(question.id))
const meetings = new Map(folders.split(',').flatMap((folder) => [...meetingsAsked(folder, all)]))
const library = libraryOfMeetings([...meetings.values(), ...noiseMeetings(Number(values.noise))])
answerOnce()
const started = performance.now()
const scored = questions.map((question) => scoreQuestion([library], meetings, question, '2026-11-22'))
const took = performance.now() - started

function answerOnce(): void {
  for (const question of questions.slice(0, 3)) scoreQuestion([library], meetings, question, '2026-11-22')
}

for (const { question, answer, text, right, why } of scored) {
  if ((!right && values.verbose) || values.text) {
    const [first] = answer.sources
    console.log(
      `${right ? 'ok' : 'XX'} ${question.id} [${question.type}/${question.lang}/${question.style}] ${question.question}\n      ${why}; first: ${first === undefined ? '-' : `${first.forum} ${first.meetingDate} item ${first.item}`}`
    )
    if (values.text) console.log(text.replace(/^/gmu, '      | '))
  }
}
for (const field of ['type', 'lang', 'style'] as const) {
  const groups = groupBy(field)
  console.log(
    field.padEnd(6),
    [...groups].map(([key, group]) => `${key} ${group.filter((one) => one.right).length}/${group.length}`).join('  ')
  )
}
const answerable = scored.filter(({ question }) => question.answerable)
const unanswerable = scored.filter(({ question }) => !question.answerable)
const percent = (part: number, of: number): string => `${of === 0 ? '-' : ((100 * part) / of).toFixed(1)} %`
console.log(
  `right ${percent(scored.filter((one) => one.right).length, scored.length)} of ${scored.length}; first source right ${percent(answerable.filter((one) => one.firstRight).length, answerable.length)}; invented ${unanswerable.filter((one) => !one.right).length} of ${unanswerable.length}; ${(took / scored.length).toFixed(1)} ms each`
)

function groupBy(field: 'type' | 'lang' | 'style'): Map<string, typeof scored> {
  const groups = new Map<string, typeof scored>()
  for (const one of scored) groups.set(one.question[field], [...(groups.get(one.question[field]) ?? []), one])
  return groups
}
