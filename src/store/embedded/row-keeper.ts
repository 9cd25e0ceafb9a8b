import { setImmediate } from 'node:timers/promises'
import type { Azurite, Entity, Query, RowKeeper, TableModel } from './azurite.ts'
import { type Journal, openJournal } from './journal.ts'
import { makeOrderedRows, type OrderedRows } from './ordered-rows.ts'

/** One change of a commit, as the journal keeps it: a table made or dropped, a row put or removed. */
type Change =
  | readonly ['table', string]
  | readonly ['drop', string]
  | readonly ['put', string, Entity]
  | readonly ['remove', string, string, string]

/** Azure's page. */
const PAGE_ROWS = 1_000
/** The file is rewritten when more of its changes are out of date than stand, from this many on. */
const STALE_CHANGES = 2_000
/** Ticks of 100 ns, as Azure's timestamps have them. */
const TICKS_PER_MS = 10_000n

export interface JournaledRows extends RowKeeper {
  readonly close: () => Promise<void>
}

/**
 * Where the embedded Azurite keeps its rows, instead of in the database it brings along: that one writes itself to disk every five seconds and
 * on SIGINT only, whole each time, and looks through all rows for each insert and query. Here a change is on disk before it is answered, and
 * a row that was deleted is gone from the file, too, before the deletion is answered: a redacted text must not live on in it.
 */
export async function openRowKeeper(path: string, azurite: Azurite): Promise<JournaledRows> {
  const { errors } = azurite
  const tables = new Map<string, OrderedRows<Entity>>()
  let changes = 0

  const apply = (change: Change): void => {
    changes++
    switch (change[0]) {
      case 'table':
        tables.set(change[1], makeOrderedRows())
        break
      case 'drop':
        tables.delete(change[1])
        break
      case 'put':
        tables.get(change[1])?.set(change[2].PartitionKey, change[2].RowKey, change[2])
        break
      case 'remove':
        tables.get(change[1])?.delete(change[2], change[3])
    }
  }
  const standing = (): number => [...tables.values()].reduce((sum, rows) => sum + rows.size(), tables.size)
  const isStale = (): boolean => changes > STALE_CHANGES && changes > 2 * standing()
  const snapshot = (): readonly (readonly Change[])[] => {
    const commits: Change[][] = []
    for (const [name, rows] of tables) {
      commits.push([['table', name]])
      for (const row of rows.from('', '', false)) commits.push([['put', name, row]])
    }
    changes = commits.length
    return commits
  }
  const journal: Journal = await openJournal(
    path,
    (commit) => {
      for (const change of commit as readonly Change[]) apply(change)
    },
    snapshot
  )
  if (isStale()) await journal.rewrite()

  /** A batch under way: its changes stand only when all of it does. */
  let batch: { readonly id: string; readonly changes: Change[] } | null = null
  /**
   * Whether a write must wait. Azurite runs a batch within one turn of the event loop, yet other requests may run between its steps. Asked again
   * after each wait, with nothing in between it and the write.
   */
  const isOthersTurn = (batchId: string | undefined): boolean => batch !== null && batch.id !== batchId
  const nextTurn = async (): Promise<void> => {
    const other = batch
    await setImmediate()
    // It should have ended: it was given up.
    if (batch === other) batch = null
  }
  const write = async (change: Change, batchId: string | undefined): Promise<void> => {
    if (!batchId) await commit([change])
    else if (batch?.id === batchId) batch.changes.push(change)
    else throw new Error('a batch goes on that was given up')
  }
  const commit = async (done: readonly Change[]): Promise<void> => {
    for (const change of done) apply(change)
    if (done.some(([kind]) => kind === 'remove' || kind === 'drop') || isStale()) await journal.rewrite()
    else await journal.append(done)
  }

  const nameOf = (account: string, table: string): string => `${account}/${table.toLowerCase()}`
  const rowsOf = (context: object, account: string, table: string): OrderedRows<Entity> => {
    const rows = tables.get(nameOf(account, table))
    if (rows === undefined) throw errors.getTableNotExist(context)
    return rows
  }

  /** Azurite's etags repeat within a tenth of a millisecond; ours never do, so that of two writers one meets "changed". */
  let lastTick = 0n
  const stamp = (entity: Entity): Entity => {
    const now = BigInt(Date.now()) * TICKS_PER_MS
    lastTick = now > lastTick ? now : lastTick + 1n
    const seconds = new Date(Number(lastTick / TICKS_PER_MS)).toISOString().slice(0, -1)
    entity.lastModifiedTime = `${seconds}${String(lastTick % TICKS_PER_MS).padStart(4, '0')}Z`
    entity.eTag = `W/"datetime'${encodeURIComponent(entity.lastModifiedTime)}'"`
    entity.properties.Timestamp = entity.lastModifiedTime
    entity.properties['Timestamp@odata.type'] = 'Edm.DateTime'
    return entity
  }
  const sameTag = (one: string, other: string): boolean => one.replaceAll(':', '%3A') === other.replaceAll(':', '%3A')

  const put = async (
    context: object,
    table: string,
    account: string,
    entity: Entity,
    ifMatch: string | undefined,
    batchId: string | undefined,
    merge: boolean
  ): Promise<Entity> => {
    while (isOthersTurn(batchId)) await nextTurn()
    const before = rowsOf(context, account, table).get(entity.PartitionKey, entity.RowKey)
    if (before === undefined && ifMatch !== undefined) throw errors.getEntityNotFound(context)
    if (before && ifMatch !== undefined && ifMatch !== '*' && !sameTag(before.eTag, ifMatch))
      throw errors.getPreconditionFailed(context)
    if (merge && before) entity.properties = { ...before.properties, ...entity.properties }
    await write(['put', nameOf(account, table), stamp(entity)], batchId)
    return entity
  }

  return {
    async createTable(context, { account, table }) {
      while (isOthersTurn(undefined)) await nextTurn()
      const name = nameOf(account, table)
      if (tables.has(name)) throw errors.getTableAlreadyExists(context)
      await write(['table', name], undefined)
    },
    async deleteTable(context, table, account) {
      while (isOthersTurn(undefined)) await nextTurn()
      rowsOf(context, account, table)
      await write(['drop', nameOf(account, table)], undefined)
    },
    async setTableACL(_account, _table, context) {
      throw errors.getNotImplementedError(context)
    },
    async getTable(account, table, context) {
      if (!tables.has(nameOf(account, table))) throw errors.getTableNotFound(context)
      return { account, table }
    },
    async queryTable(_context, account) {
      const models = [...tables.keys()].sort().map((name): TableModel => ({ account, table: name.split('/')[1] ?? '' }))
      return [models, undefined]
    },
    async insertTableEntity(context, table, account, entity, batchId) {
      while (isOthersTurn(batchId)) await nextTurn()
      if (rowsOf(context, account, table).get(entity.PartitionKey, entity.RowKey))
        throw errors.getEntityAlreadyExist(context)
      await write(['put', nameOf(account, table), stamp(entity)], batchId)
      return entity
    },
    insertOrUpdateTableEntity: (context, table, account, entity, ifMatch, batchId) =>
      put(context, table, account, entity, ifMatch, batchId, false),
    insertOrMergeTableEntity: (context, table, account, entity, ifMatch, batchId) =>
      put(context, table, account, entity, ifMatch, batchId, true),
    async deleteTableEntity(context, table, account, partitionKey, rowKey, etag, batchId) {
      while (isOthersTurn(batchId)) await nextTurn()
      const before = rowsOf(context, account, table).get(partitionKey, rowKey)
      if (before === undefined) throw errors.getEntityNotFound(context)
      if (etag !== '*' && !sameTag(before.eTag, etag)) throw errors.getPreconditionFailed(context)
      await write(['remove', nameOf(account, table), partitionKey, rowKey], batchId)
    },
    async queryTableEntities(context, account, table, query, nextPartitionKey, nextRowKey) {
      // Nothing is shown that is not on disk: it could be gone after a crash.
      await journal.settled()
      const rows = rowsOf(context, account, table)
      const matches = readFilter(azurite, query, context)
      const start = startOf(query.filter, decodeToken(nextPartitionKey), decodeToken(nextRowKey))
      const limit = Math.min(query.top ?? PAGE_ROWS, PAGE_ROWS)
      const found: Entity[] = []
      for (const row of rows.from(start.partition, start.key, start.only)) {
        if (start.before !== null && row.RowKey >= start.before) break
        if (!matches(row)) continue
        if (found.length === limit) return [found, encodeToken(row.PartitionKey), encodeToken(row.RowKey)]
        found.push(row)
      }
      return [found, undefined, undefined]
    },
    async queryTableEntitiesWithPartitionAndRowKey(context, table, account, partitionKey, rowKey) {
      await journal.settled()
      return rowsOf(context, account, table).get(partitionKey, rowKey)
    },
    getServiceProperties: async () => undefined,
    async setServiceProperties(context) {
      throw errors.getNotImplementedError(context)
    },
    async beginBatchTransaction(batchId) {
      while (isOthersTurn(batchId)) await nextTurn()
      batch = { id: batchId, changes: [] }
    },
    async endBatchTransaction(_account, _table, batchId, _context, succeeded) {
      const ended = batch
      if (ended?.id !== batchId) return
      batch = null
      if (succeeded) await commit(ended.changes)
    },
    close: () => journal.close()
  }
}

function readFilter(azurite: Azurite, query: Query, context: object): (row: Entity) => boolean {
  try {
    return azurite.readFilter(query.filter)
  } catch {
    throw azurite.errors.getQueryConditionInvalid(context)
  }
}

const decodeToken = (token: string | undefined): string | undefined =>
  token === undefined ? undefined : Buffer.from(token, 'base64').toString()
const encodeToken = (key: string): string => Buffer.from(key).toString('base64')

/** One clause of a filter of our own kind (table.ts), which is clauses joined by `and`. */
const CLAUSE = /(?:^| and )(\w+) (eq|gt|ge|lt) '((?:[^']|'')*)'/y

/** Where to begin and end looking; the filter itself still judges each row. */
function startOf(
  filter: string | undefined,
  nextPartition: string | undefined,
  nextKey: string | undefined
): { readonly partition: string; readonly key: string; readonly only: boolean; readonly before: string | null } {
  const bounds = new Map<string, string>()
  CLAUSE.lastIndex = 0
  let read = 0
  for (let clause = CLAUSE.exec(filter ?? ''); clause !== null; clause = CLAUSE.exec(filter ?? '')) {
    bounds.set(`${clause[1]} ${clause[2]}`, (clause[3] ?? '').replaceAll("''", "'"))
    read = CLAUSE.lastIndex
  }
  if (filter === undefined || read < filter.length) bounds.clear()
  const partition = bounds.get('PartitionKey eq')
  const key = nextKey ?? bounds.get('RowKey ge') ?? bounds.get('RowKey gt') ?? ''
  if (partition !== undefined) return { partition, key, only: true, before: bounds.get('RowKey lt') ?? null }
  const after = bounds.get('PartitionKey gt')
  const first = after === undefined ? '' : `${after}\u0000`
  return { partition: nextPartition ?? first, key: nextKey ?? '', only: false, before: null }
}
