import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command, Parsed } from '../../src/commands/command.ts'
import { parseCommand } from '../../src/commands/parse-command.ts'
import { addDays } from '../../src/domain/local-dates.ts'
import type { PostRule } from '../../src/domain/records.ts'
import { COMMANDS, MALFORMED, mentions, QUESTIONS, today } from './examples.ts'

const parse = (text: string): Parsed => parseCommand(text, { mentions, today })

const texts = [...COMMANDS, ...MALFORMED].map(([text]) => text).concat(QUESTIONS)
const words = [...new Set(texts.flatMap((text) => text.split(/(?<=\s)|(?=\s)|(?<=[:/,])|(?=[:/,])/u)))]
/** Texts made of the words of commands: far likelier to be nearly one than random letters. */
const nearlyCommand = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 14 })
  .map((parts) => parts.join(' '))
const verbatim = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc
      .array(fc.constantFrom(...words, '\n', '\r\n', '\t', ' ', 'æøå', '\u00a0', ':', '/', '?'), {
        minLength: 1,
        maxLength: 40
      })
      .map((parts) => parts.join(''))
  )
  .map((text) => text.trim())
  .filter((text) => text !== '')
const date = fc.integer({ min: -3000, max: 3000 }).map((days) => addDays(today, days))
const danish = (iso: string): string => iso.split('-').reverse().join('-')
const time = fc
  .integer({ min: 0, max: 1439 })
  .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
const number = fc.integer({ min: 1, max: 999 })
const title = fc
  .array(fc.constantFrom('Budget', 'skoler', 'og', 'veje', 'Årsplan', '2027', 'evaluering', 'møde'), {
    minLength: 1,
    maxLength: 6
  })
  .map((parts) => `Om ${parts.join(' ')}`)
const dayRule = fc.record({
  unit: fc.constantFrom('days' as const, 'workdays' as const),
  amount: fc.integer({ min: 0, max: 60 }),
  at: time
})
const minuteRule = fc.record({
  unit: fc.constantFrom('minutes' as const, 'hours' as const),
  amount: fc.integer({ min: 1, max: 900 })
})

const UNITS = { minutes: 'minutter', hours: 'timer', days: 'dage', workdays: 'hverdage' } as const
const ruleInWords = (rule: PostRule): string =>
  `${rule.amount} ${UNITS[rule.unit]} før${'at' in rule ? ` kl. ${rule.at}` : ''}`

/** A command and how it is written. */
const written: fc.Arbitrary<readonly [text: string, command: Command]> = fc.oneof(
  fc
    .tuple(fc.option(date), number, fc.option(title), verbatim)
    .map(
      ([on, item, subHeading, text]) =>
        [
          `beslutning ${on ? `${danish(on)} punkt ` : ''}${item}${subHeading ? ` / ${subHeading}` : ''}: ${text}`,
          { kind: 'record-decision', item: { date: on, number: item }, subHeading, text }
        ] as const
    ),
  fc
    .tuple(fc.option(date), number, fc.option(title), verbatim)
    .map(
      ([on, item, subHeading, text]) =>
        [
          `correct decision ${on ? `${on} item ` : ''}${item}${subHeading ? ` / ${subHeading}` : ''}: ${text}`,
          { kind: 'correct-decision', item: { date: on, number: item }, subHeading, text }
        ] as const
    ),
  fc
    .tuple(date, time, fc.option(title))
    .map(
      ([on, startTime, place]) =>
        [
          `møde ${danish(on)} kl. ${startTime}${place ? ` ${place}` : ''}`,
          { kind: 'plan-meeting', date: on, startTime, place }
        ] as const
    ),
  fc
    .tuple(fc.option(date), date, fc.option(time))
    .map(
      ([from, to, startTime]) =>
        [
          `move meeting ${from ? `${from} ` : ''}to ${to}${startTime ? ` at ${startTime}` : ''}`,
          { kind: 'move-meeting', from, date: to, startTime, place: null }
        ] as const
    ),
  fc
    .tuple(fc.boolean(), title, fc.option(fc.integer({ min: 1, max: 99_999 })))
    .map(
      ([closed, name, sequence]) =>
        [
          `nyt punkt ${closed ? 'lukket ' : ''}${name}${sequence ? ` (sag 26/${sequence})` : ''}`,
          { kind: 'add-item', closed, item: { title: name, caseNumber: sequence ? `26/${sequence}` : null } }
        ] as const
    ),
  fc
    .tuple(fc.option(title), fc.option(date))
    .map(
      ([forum, on]) =>
        [`dagsorden ${forum ?? ''} ${on ? danish(on) : ''}`, { kind: 'agenda', forum, date: on }] as const
    ),
  fc
    .uniqueArray(fc.oneof(dayRule, minuteRule), { minLength: 1, maxLength: 5, selector: (rule) => ruleInWords(rule) })
    .map((rules) => [`dagsorden send ${rules.map(ruleInWords).join(' og ')}`, { kind: 'schedule', rules }] as const),
  fc
    .tuple(number, number)
    .map(
      ([item, to]) =>
        [`flyt punkt ${item} til ${to}`, { kind: 'move-item', item: { date: null, number: item }, to }] as const
    )
)

describe('whatever is written', () => {
  it('is read without a fault', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyCommand, fc.string({ unit: 'binary', maxLength: 300 }), verbatim), (text) => {
        expect(['command', 'malformed', 'question']).toContain(parse(text).kind)
      }),
      { numRuns: 3000 }
    )
  })

  it('is a question when it ends with a question mark that neither a colon stands before nor a title', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyCommand, fc.constantFrom(...texts)), (text) => {
        const asked = parse(`${text.replace(/[:：]/gu, ' ')}?`)
        const isTitled = /^\P{L}*(?:nyt|tilføj|new|add)(?!\p{L})/imu.test(text) && asked.kind !== 'question'
        if (!isTitled) expect(asked).toEqual({ kind: 'question' })
      }),
      { numRuns: 2000 }
    )
  })

  it('comes back as the command that was written, in any letter case and with any space between its words', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(' ', '  ', '\u00a0', ' \u200b'), ([text, command], space) => {
        const [head = '', ...rest] = text.split(':')
        const typed = 'text' in command ? [head.replace(/ /gu, space), ...rest].join(':') : text.replace(/ /gu, space)
        const expected =
          'subHeading' in command && command.subHeading
            ? { ...command, subHeading: command.subHeading.replace(/ /gu, space) }
            : command
        expect(parse(`  ${typed} `)).toEqual({
          kind: 'command',
          command: expected,
          language: text.startsWith('c') || text.startsWith('mo') ? 'en' : 'da'
        })
        const verb = /^\p{L}+/u.exec(text)?.[0] ?? ''
        expect(parse(verb.toUpperCase() + text.slice(verb.length))).toMatchObject({ kind: 'command', command })
      }),
      { numRuns: 1500 }
    )
  })
})

describe('the text of a decision', () => {
  it('is kept letter for letter, line breaks and all', () => {
    fc.assert(
      fc.property(
        verbatim,
        fc.constantFrom('beslutning 3:', 'Beslutning 3 / Om veje :', 'decision item 3:\n', 'ret beslutning 3: '),
        (text, head) => {
          expect(parse(`${head}${text}`)).toMatchObject({ kind: 'command', command: { text } })
        }
      ),
      { numRuns: 1500 }
    )
  })
})

describe('hostile texts of 200 KB', () => {
  const size = 200_000
  const times = (piece: string): string => piece.repeat(Math.ceil(size / piece.length))
  const heads = [
    'beslutning ',
    'beslutning 3',
    'ret beslutning 3 / ',
    'nyt punkt ',
    'nyt punkt lukket ',
    'møde ',
    'møde i morgen kl. ',
    'møde 24/11 kl. 10 ',
    'flyt møde ',
    'dagsorden ',
    'dagsorden send ',
    'referat fra ',
    'sekretær ',
    'deltagere ',
    'afbud ',
    'sag ',
    'forum ',
    'huskeliste ',
    'følg ',
    'hjælp',
    ''
  ]
  const pieces = [
    ' ',
    ' \u200b',
    '\n',
    '1',
    '1.',
    '1/',
    '1-',
    'a',
    'a\u0301',
    '(',
    '(sag 26/1) ',
    ',',
    ', lukket',
    ' og a',
    '15 minutter før og ',
    'kl. ',
    'den ',
    'på ',
    '24/11 ',
    ':',
    ' -',
    '?',
    '!',
    '"',
    '<at>',
    '<at>Bo</at> ',
    'nyt punkt a\n',
    '.',
    '\u{1f600}'
  ]

  it('are read in time that does not grow faster than the text', () => {
    let slowest = { text: '', ms: 0 }
    for (const head of heads)
      for (const piece of pieces)
        for (const tail of ['', 'x']) {
          const text = head + times(piece) + tail
          const begun = performance.now()
          parse(text)
          const ms = performance.now() - begun
          if (ms > slowest.ms) slowest = { text: `${head}${piece}…${tail}`, ms }
        }
    // A quadratic reading of 200 KB takes minutes; a linear one a few milliseconds, more on a busy machine.
    expect(slowest.ms, slowest.text).toBeLessThan(1000)
  }, 60_000)
})
