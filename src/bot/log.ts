import { pino } from 'pino'

/** What a log line may say besides its event: ids, counts, durations, codes. Never words of people or documents. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** `event` is a constant sentence of ours; a reader searches for it. */
export interface Log {
  readonly debug: (event: string, facts?: Facts) => void
  readonly info: (event: string, facts?: Facts) => void
  readonly warn: (event: string, facts?: Facts) => void
  readonly error: (event: string, facts?: Facts) => void
}

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'

export interface LogOptions {
  readonly level: LogLevel
  /** Where lines of JSON go; standard error by default, so that a command's standard output holds only what was asked for. */
  readonly write?: (line: string) => void
}

/** An identifier, a code, a number: no white space, and short. Whatever else stands in a fact is not logged. */
const IDENTIFIER = /^[!-~]{0,200}$/
const withheld = '(withheld)'
const identifierOf = (text: string): string => (IDENTIFIER.test(text) ? text : withheld)

function plainFacts(facts: Facts): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      if (typeof value === 'string') return [name, identifierOf(value)]
      return [name, Array.isArray(value) ? value.map(identifierOf) : value]
    })
  )
}

/** Writes one line of JSON an event. Facts that are no identifiers are withheld: a slip of a caller cannot put a text into the log. */
export function createLog({ level, write }: LogOptions): Log {
  const destination = write === undefined ? pino.destination({ fd: 2, sync: true }) : { write }
  const out = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  const at =
    (name: 'debug' | 'info' | 'warn' | 'error') =>
    (event: string, facts: Facts = {}): void =>
      out[name](plainFacts(facts), event)
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

const FRAMES = 12

/**
 * What an operator may know of a fault: its class, codes and where in the source it arose. Its message stays out: messages of libraries
 * quote what they were given (`JSON.parse` the text, a store the row), which may be a closed item's.
 */
export function factsOfFault(fault: unknown): Facts {
  if (!(fault instanceof Error)) return { fault: typeof fault }
  const codes = Object.entries(fault).filter(
    (entry): entry is [string, string | number] =>
      ['code', 'statusCode', 'status'].includes(entry[0]) && ['string', 'number'].includes(typeof entry[1])
  )
  return { fault: fault.name, ...Object.fromEntries(codes), frames: framesOf(fault) }
}

/** `function@file:line:column` of the topmost frames, paths cut to what lies in the project or a package. */
function framesOf(fault: Error): string[] {
  const stack = fault.stack ?? ''
  // Lines of the message are none, however they look.
  const after = stack.includes(fault.message) ? stack.indexOf(fault.message) + fault.message.length : stack.length
  const lines = stack
    .slice(after)
    .split('\n')
    .filter((line) => /^\s{1,8}at /.test(line) && /:\d+:\d+\)?$/.test(line))
  return lines.slice(0, FRAMES).map((line) => {
    const frame = line.trim().slice('at '.length).replace(/\)$/, '')
    const [called, place] = frame.includes(' (') ? frame.split(' (') : ['', frame]
    const path = (place ?? '').replace(/^.*\/(?=(?:src|test|dist|node_modules)\/)/, '')
    return `${(called ?? '').replaceAll(' ', '.')}@${path}`.slice(0, 200)
  })
}
