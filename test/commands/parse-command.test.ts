import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Parsed } from '../../src/commands/command.ts'
import { exampleOf } from '../../src/commands/example-day.ts'
import { parseCommand } from '../../src/commands/parse-command.ts'
import { PHRASINGS } from '../../src/commands/phrasings.ts'
import type { Language } from '../../src/domain/language.ts'
import { anne, bo, COMMANDS, MALFORMED, mentions, QUESTIONS, today } from './examples.ts'

const parse = (text: string, locale?: Language): Parsed =>
  parseCommand(text, { mentions, today, ...(locale ? { locale } : {}) })

describe('a message that is a command', () => {
  it.each(COMMANDS)('%j', (text, language, command) => {
    expect(parse(text)).toEqual({ kind: 'command', command, language })
  })

  it('names its language by its word, and by the client where both languages have the word', () => {
    expect(parse('agenda send 2 dage før kl. 8', 'da')).toMatchObject({ language: 'en' })
    expect(parse('dagsorden', 'en')).toMatchObject({ language: 'da' })
    expect(parse('stop parking', 'en')).toMatchObject({ language: 'en' })
    expect(parse('forum Chefforum', 'en')).toMatchObject({ language: 'en' })
    expect(parse('forum Chefforum')).toMatchObject({ language: 'da' })
  })
})

describe('a message that lacks something to be a command', () => {
  it.each(MALFORMED)('%j', (text, problem) => {
    expect(parse(text)).toMatchObject({ kind: 'malformed', problem })
  })
})

describe('the example that stands beside each way of writing', () => {
  const examples = PHRASINGS.flatMap((phrasing) =>
    (['da', 'en'] as const).map((language) => [exampleOf(phrasing, language, today), language] as const)
  )
  it.each(examples)('"%s" is a command', (example, language) => {
    expect(parse(example.replace('@Anne', anne.text), language)).toMatchObject({ kind: 'command', language })
  })

  it('is told to who wrote something that is nearly it', () => {
    expect(parse('beslutning 3:')).toMatchObject({ example: 'beslutning 3: Godkendt.' })
    expect(parse('delete item')).toMatchObject({ example: 'delete item 3' })
    expect(parse('nyt punkt lukket Personsag\nnyt punkt Veje')).toMatchObject({
      example: 'nyt punkt Budget 2027 (sag 26/1234)'
    })
  })
})

describe('a message that is no command', () => {
  it.each(QUESTIONS.map((text) => [text] as const))('%j', (text) => {
    expect(parse(text)).toEqual({ kind: 'question' })
  })

  // These questions are about real minutes, which are no part of the project: where they do not lie beside it, there is nothing to parse.
  const questions = new URL('../../../shared/gold/questions.jsonl', import.meta.url)
  it.skipIf(!existsSync(questions))('is every question of the gold (runs only where ../shared is)', () => {
    const asked = readFileSync(questions, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): { question: string } => JSON.parse(line))
    const taken = asked.map(({ question }) => question).filter((question) => parse(question).kind !== 'question')
    expect(taken).toEqual([])
  })
})

describe('a meeting that begins soon', () => {
  const soon = (text: string): object => parseCommand(text, { mentions, today, now: '23:15' })

  it('is planned by the clock on the wall', () => {
    expect(soon('møde om 20 minutter i Kantinen')).toMatchObject({
      command: { kind: 'plan-meeting', date: '2026-11-20', startTime: '23:35', place: 'Kantinen' }
    })
    expect(soon('meeting in two hours')).toMatchObject({ command: { date: '2026-11-21', startTime: '01:15' } })
    expect(soon('møde om en halv time')).toMatchObject({ command: { startTime: '23:45' } })
    expect(soon('møde nu')).toMatchObject({ command: { startTime: '23:15' } })
  })

  it('cannot be planned where nobody says what time it is', () => {
    expect(parse('møde om 20 minutter')).toEqual({ kind: 'question' })
  })
})

describe('a new item that may be closed', () => {
  const added = (text: string): readonly [closed: boolean, title: string] | null => {
    const read = parse(text)
    return read.kind === 'command' && read.command.kind === 'add-item'
      ? [read.command.closed, read.command.item.title]
      : null
  }

  it.each([
    ['nyt punkt lukket Ansættelsessag', 'Ansættelsessag'],
    ['nyt punkt Lukket Ansættelsessag', 'Ansættelsessag'],
    ['nyt punkt LUKKET ansættelsessag', 'ansættelsessag'],
    ['nyt punkt lukket: Ansættelsessag', 'Ansættelsessag'],
    ['nyt punkt lukket punkt: Ansættelsessag', 'Ansættelsessag'],
    ['nyt punkt (lukket) Ansættelsessag', 'Ansættelsessag'],
    ['nyt punkt Ansættelsessag (lukket)', 'Ansættelsessag'],
    ['nyt punkt Ansættelsessag, lukket', 'Ansættelsessag'],
    ['nyt punkt Skole - ansættelse - lukket punkt', 'Skole - ansættelse'],
    ['nyt punkt Ansættelsessag – sag 26/1234 – lukket', 'Ansættelsessag'],
    ['nyt punkt Ansættelsessag (sag 26/1234) (lukket)', 'Ansættelsessag'],
    ['nyt punkt (sag 26/1234) lukket Ansættelsessag', 'Ansættelsessag'],
    ['nyt lukket punkt Ansættelsessag', 'Ansættelsessag'],
    ['nyt fortroligt punkt: Ansættelsessag', 'Ansættelsessag'],
    ['new item closed Appointment', 'Appointment'],
    ['new closed item Appointment', 'Appointment'],
    ['new item confidential: Appointment', 'Appointment'],
    ['nyt punkt closed Ansættelsessag', 'Ansættelsessag']
  ])('"%s" is closed', (text, title) => {
    expect(added(text)).toEqual([true, title])
  })

  it('is closed with its whole title where "Lukket" may be the title\'s own word', () => {
    expect(added('nyt punkt Svømmehallen holder lukket')).toEqual([true, 'Svømmehallen holder lukket'])
    expect(added('nyt punkt Lukket land: planlægning')).toEqual([true, 'Lukket land: planlægning'])
    expect(added('new item Closed schools and what became of them')).toEqual([
      true,
      'Closed schools and what became of them'
    ])
  })

  it.each(['luket Ansættelsessag', 'lukekt Ansættelsessag', 'lukkett Ansættelsessag', 'lukker Ansættelsessag'])(
    'is closed where the word is misspelt ("%s")',
    (typed) => {
      expect(added(`nyt punkt ${typed}`)).toEqual([true, typed])
    }
  )

  it('is open where the secretary says so, and where the word stands within the title', () => {
    expect(added('nyt åbent punkt Lukket land: planlægning')).toEqual([false, 'Lukket land: planlægning'])
    expect(added('nyt punkt Orientering om lukket område i hallen')).toEqual([
      false,
      'Orientering om lukket område i hallen'
    ])
    expect(added('nyt punkt Lukning af skolen')).toEqual([false, 'Lukning af skolen'])
  })
})

describe('mentions', () => {
  it('of two people of one name are each counted once, in their order', () => {
    const second = { ...bo, id: '29:bo2' }
    const read = parseCommand('medlem <at>Bo</at> og <at>Bo</at>', { mentions: [bo, anne, second], today })
    expect(read).toMatchObject({ kind: 'command', command: { mentions: [bo, second] } })
  })

  it('of a name that begins another are told apart', () => {
    const longer = { id: '29:bob', name: 'Bo Berg', text: '@Bo Berg' }
    const shorter = { id: '29:bo', name: 'Bo', text: '@Bo' }
    const read = parseCommand('medlem @Bo Berg, @Bo', { mentions: [shorter, longer], today })
    expect(read).toMatchObject({ kind: 'command', command: { mentions: [longer, shorter] } })
  })
})
