import { randomBytes } from 'node:crypto'
import { encodeKey } from './keys.ts'
import { splitText } from './pieces.ts'
import { type KeptRow, PROPERTY_UNITS, type Row, type Table } from './table.ts'

/** A state as it stands, with what it takes to change it and nothing that came after. */
export interface KeptState<State> {
  readonly state: State
  readonly row: KeptRow
}

/** Properties beside the state by which rows can be picked in a scan. */
export type Marks = Readonly<Record<string, string>>

const PIECE_UNITS = PROPERTY_UNITS - 768
/** How often a change meets another's before it gives up. */
const ATTEMPTS = 20

/**
 * A row that holds a state as JSON text. `write` is a random mark of the one write that made it: when an answer is lost and the SDK repeats,
 * "exists" and "changed" are told from our own by it. States are limited by the row: 1 MiB, some 500,000 characters.
 */
export function stateRow(partition: string, key: string, state: unknown, marks: Marks = {}): Row {
  const pieces = splitText(asciiOf(JSON.stringify(state)), PIECE_UNITS)
  const named = pieces.map((piece, index): [string, string] => [`state${String(index).padStart(2, '0')}`, piece])
  return {
    partition,
    key: encodeKey(key),
    values: { write: randomBytes(8).toString('hex'), ...marks, ...Object.fromEntries(named) }
  }
}

/** JSON of plain ASCII: Azurite 3.35.0 breaks a letter of several bytes that a chunk of a long request cuts in two (not in transactions). */
const asciiOf = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The state that `stateRow` wrote; its type is what the caller wrote under that partition. */
export function readState<State>(row: KeptRow): KeptState<State> {
  const names = Object.keys(row.values)
    .filter((name) => name.startsWith('state'))
    .sort()
  const text = names.map((name) => row.values[name]).join('')
  return { state: JSON.parse(text) as State, row }
}

export async function findState<State>(table: Table, partition: string, key: string): Promise<KeptState<State> | null> {
  const row = await table.read(partition, encodeKey(key))
  return row === null ? null : readState<State>(row)
}

/** False: there is one already, and it is not the one of this very call. */
export async function createState(
  table: Table,
  partition: string,
  key: string,
  state: unknown,
  marks: Marks = {}
): Promise<boolean> {
  const row = stateRow(partition, key, state, marks)
  return (await table.insert(row)) || (await isOurs(table, row))
}

/** False: it has changed since it was read, or is gone. */
export async function replaceState<State>(
  table: Table,
  kept: KeptState<State>,
  state: State,
  marks: Marks = {}
): Promise<boolean> {
  const row = { ...stateRow(kept.row.partition, '', state, marks), key: kept.row.key, etag: kept.row.etag }
  return (await table.replace(row)) || (await isOurs(table, row))
}

/** Whatever stood there, now it is this: the last writer wins. */
export async function setState<State>(table: Table, partition: string, key: string, state: State): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const kept = await findState<State>(table, partition, key)
    const done =
      kept === null ? await createState(table, partition, key, state) : await replaceState(table, kept, state)
    if (done) return
  }
  throw new Error(`a state of ${partition} was changed by others in each of ${ATTEMPTS} attempts`)
}

export async function removeState(table: Table, partition: string, key: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const row = await table.read(partition, encodeKey(key))
    if (row === null || (await table.remove(row))) return
  }
  throw new Error(`a state of ${partition} was changed by others in each of ${ATTEMPTS} attempts`)
}

const isOurs = async (table: Table, row: Row): Promise<boolean> =>
  (await table.read(row.partition, row.key))?.values.write === row.values.write
