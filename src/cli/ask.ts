import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { answerQuestion } from '../answering/answer-question.ts'
import { answerText } from '../answering/composing/answer-text.ts'
import { localMomentOf } from '../domain/zone.ts'
import type { House } from '../house.ts'
import { fail, withConfig, withHouse } from './program.ts'

const USAGE = 'Usage: npm run ask -- [--json] [QUESTION]   (without QUESTION: one question per line of standard input)'

/** `npm run ask`. Sees only what any employee sees: the closed chains are not read. Gives the exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv)
  if (options === null) return fail([USAGE])
  return withConfig((config) =>
    withHouse(config, 'open', async (house) => {
      if (options.question !== null) {
        process.stdout.write(answerLine(house, options.question, options.json))
        return 0
      }
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
        if (line.trim() !== '') process.stdout.write(answerLine(house, line, options.json))
      return 0
    })
  )
}

function answerLine({ archive, world }: House, question: string, json: boolean): string {
  const { date: today } = localMomentOf(world.clock(), world.zone)
  const answer = answerQuestion([archive.openLibrary()], { question, today, locale: 'da' })
  const text = answerText(answer)
  if (!json) return `${text}\n\n`
  const sources = answer.sources.map(({ forum, meetingDate, item, title, caseNumber, decidedOn }) => ({
    forum,
    meetingDate,
    item,
    title,
    caseNumber,
    decidedOn
  }))
  return `${JSON.stringify({ question, answered: answer.answered, text, sources })}\n`
}

function readOptions(argv: readonly string[]): { question: string | null; json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } }
    })
    const question = positionals.join(' ').trim()
    return { question: question === '' ? null : question, json: values.json }
  } catch {
    return null
  }
}

process.exitCode = await run(process.argv.slice(2))
