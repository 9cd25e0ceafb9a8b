import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Meeting } from '../../src/domain/meeting.ts'
import { readMeeting } from './build-library.ts'
import type { GoldPlace, GoldQuestion } from './score.ts'

export const readQuestions = (questionFile: string): readonly GoldQuestion[] =>
  readFileSync(questionFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldQuestion)

const foldersNamed = (questions: readonly GoldQuestion[]): readonly string[] => [
  ...new Set(
    questions
      .flatMap((question): readonly GoldPlace[] => [...question.expected, ...(question.related ?? [])])
      .flatMap(({ file }) => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : []))
  )
]

/**
 * The meetings of a folder's minutes by their file names. Where questions name files in folders of it ("learnt-k/…"), all minutes of each such folder,
 * by names of that form.
 */
export function meetingsAsked(folder: string, questions: readonly GoldQuestion[]): ReadonlyMap<string, Meeting> {
  const within = (name: string): readonly (readonly [string, Meeting])[] =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => [join(name, file), readMeeting(join(folder, name, file))] as const)
  const named = foldersNamed(questions)
  return new Map(named.length === 0 ? within('') : named.flatMap(within))
}
