import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { matchForum } from '../domain/forum-name.ts'
import { type PersonId, personIdOf } from '../domain/ids.ts'
import { textToKeep } from '../domain/kept-question.ts'
import { dateOf } from '../domain/local-dates.ts'
import type { LocalDate } from '../domain/minutes.ts'
import { lengthOfWords } from '../domain/words-in-text.ts'
import type { House } from '../house.ts'
import { findWords, type Holding, redactTexts, tells, type Where } from '../usecases/redact.ts'
import { fail, withConfig, withHouse } from './program.ts'

const USAGE = [
  'Usage: npm run redact -- [--forum NAME] [--date DATE] [--item N] [--record ID]… [--any-words] [--members-only] [--json]',
  '                         [--ground TEXT [--by ADMINISTRATOR] --yes]',
  'Lists the records that hold the words given on standard input (not on the command line, whose history would keep them).',
  '--any-words: whatever a place holds; --members-only: also where only members may read, without showing what stands there;',
  '--yes: destroys those texts for ever. Who, when and on what ground stays on record.'
]
/** Letters and digits; fewer are in every text. */
const FEWEST = 4
const LONGEST_GROUND = 300

interface Options {
  readonly forum: string | null
  readonly date: LocalDate | null
  readonly item: number | null
  readonly records: readonly string[]
  readonly anyWords: boolean
  readonly membersOnly: boolean
  readonly json: boolean
  readonly ground: string | null
  readonly by: string | null
  readonly yes: boolean
}

/** `npm run redact`: the one way to remove a text (src/DESIGN.md, "Redaction"). Lists, and with `--yes` destroys; also while the bot runs. Gives the exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv)
  if (options === null) return fail(USAGE)
  if (options.anyWords && options.records.length === 0 && (options.forum === null || options.date === null))
    return fail(['--any-words takes the place with it: --forum and --date, or --record.'])
  const words = options.anyWords ? null : await readWords()
  if (words !== null && lengthOfWords(words) < FEWEST)
    return fail([`Give on standard input the words to remove: at least ${FEWEST} letters or digits, on one line.`])
  return withConfig((config) => {
    const how = howToRedact(options, words, config)
    if (typeof how === 'string') return Promise.resolve(fail([how]))
    return withHouse(config, options.membersOnly ? 'all' : 'open', (house) => redact(house, options, words, how))
  })
}

async function redact(
  house: House,
  options: Options,
  words: string | null,
  how: { readonly by: PersonId; readonly ground: string } | null
): Promise<number> {
  const { world, archive } = house
  const forum = options.forum === null ? null : matchForum(options.forum, archive.forums())
  if (forum === undefined) return fail([`No forum is called "${options.forum}".`])
  const where: Where = {
    ...(forum ? { forum: forum.id } : {}),
    ...(options.date === null ? {} : { date: options.date }),
    ...(options.item === null ? {} : { item: options.item })
  }
  const look = (): Holding[] =>
    findWords(world, where, words).filter((one) => options.membersOnly || one.passage !== null)
  const found = look()
  const chosen = options.records.length === 0 ? found : found.filter((one) => options.records.includes(idOf(one)))
  const missing = options.records.filter((id) => !found.some((one) => idOf(one) === id))
  if (missing.length > 0) return fail(missing.map((id) => `Record ${id} is not among those that were found.`))
  if (chosen.length === 0)
    return fail([options.membersOnly ? 'No record holds that.' : 'No record that every employee may read holds that.'])
  process.stdout.write(options.json ? `${JSON.stringify(chosen.map(plainOf))}\n` : chosen.map(linesOf).join(''))
  const texts = chosen.length === 1 ? '1 text' : `${chosen.length} texts`
  if (how === null) {
    process.stderr.write(`Nothing was changed. --ground "WHY" --yes destroys the words of ${texts} for ever.\n`)
    return 0
  }
  const done = await redactTexts(world, chosen, { ...how, words })
  const left = look().filter((one) => options.records.length === 0 || options.records.includes(idOf(one)))
  if (left.length > 0)
    return fail([`${left.length} of ${texts} are still there: others were recording. Do the same again.`])
  process.stderr.write(
    `${texts} destroyed${done.questions > 0 ? `, and ${done.questions} kept questions deleted` : ''}. Not reached are messages and cards that stand in Teams already, the documents themselves, and copies of the store.\n`
  )
  return 0
}

const idOf = ({ chain, sequence }: Holding): string => `${chain.forumId}:${chain.confidentiality}:${sequence}`

const plainOf = (one: Holding) => ({
  record: idOf(one),
  kind: one.kind,
  forum: one.forum,
  date: one.date,
  item: one.item,
  stands: !one.superseded,
  passage: one.passage
})

function linesOf(one: Holding): string {
  const place = [one.forum, one.date, one.item === null ? null : `item ${one.item}`].filter((part) => part !== null)
  const state = one.superseded ? ', no longer standing' : ''
  const shown = one.passage === null ? '(for members only: not shown)' : `“${seen(one.passage)}”`
  return `${idOf(one)}  ${place.join(', ')}  ${one.kind}${state}\n    ${shown}\n`
}

/** On one line, without anything that a terminal might obey. */
const seen = (passage: string): string =>
  passage
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim()
    .slice(0, 400)

/** Who redacts and why; null where only a list is wanted, a sentence where it cannot be done so. */
function howToRedact(
  { yes, ground: given, by: name }: Options,
  words: string | null,
  { admins }: Pick<Config, 'admins'>
): { readonly by: PersonId; readonly ground: string } | null | string {
  if (!yes) return null
  const ground = (given ?? '').replace(/\s+/gu, ' ').trim()
  if (ground === '') return '--yes takes --ground "WHY": it stays on record and is shown where the text stood.'
  if (ground.length > LONGEST_GROUND) return `The ground may be ${LONGEST_GROUND} characters long.`
  if (textToKeep(ground) !== ground.normalize('NFC') || tells(ground, words))
    return 'The ground must not hold what is to be removed, nor a personal number: it cannot be redacted itself.'
  const [only, ...others] = admins
  const by = name === null ? (others.length === 0 ? only : undefined) : personIdOf(name)
  if (by === undefined) return '--yes takes --by ADMINISTRATOR, an Entra object id that stands in REFERENT_ADMINS.'
  return admins.includes(by) ? { by, ground } : `"${name}" does not stand in REFERENT_ADMINS.`
}

/** The first line of standard input. */
async function readWords(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Words to remove: ')
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    process.stdin.destroy()
    return line.trim()
  }
  return ''
}

function readDate(text: string): LocalDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year !== undefined) return dateOf(Number(year), Number(month), Number(day))
  const [, first, second, third] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? []
  return third === undefined ? null : dateOf(Number(third), Number(second), Number(first))
}

function readOptions(argv: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        forum: { type: 'string' },
        date: { type: 'string' },
        item: { type: 'string' },
        record: { type: 'string', multiple: true, default: [] },
        'any-words': { type: 'boolean', default: false },
        'members-only': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        ground: { type: 'string' },
        by: { type: 'string' },
        yes: { type: 'boolean', default: false }
      }
    })
    const date = values.date === undefined ? null : readDate(values.date)
    const item = values.item === undefined ? null : Number(values.item)
    if ((values.date !== undefined && date === null) || (item !== null && !/^\d{1,4}$/.test(values.item ?? '')))
      return null
    return {
      forum: values.forum ?? null,
      date,
      item,
      records: values.record,
      anyWords: values['any-words'],
      membersOnly: values['members-only'],
      json: values.json,
      ground: values.ground ?? null,
      by: values.by ?? null,
      yes: values.yes
    }
  } catch {
    return null
  }
}

process.exitCode = await run(process.argv.slice(2))
