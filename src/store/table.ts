import { RestError, type TableClient, type TransactionAction } from '@azure/data-tables'
import { type StoreFault, storeFault } from './store-fault.ts'

/** A row: keys already encoded (keys.ts), values strings. */
export interface Row {
  readonly partition: string
  readonly key: string
  readonly values: Readonly<Record<string, string>>
}
export interface KeptRow extends Row {
  readonly etag: string
}
/** Rows of one partition, by key; every bound may be left out. */
export interface Range {
  readonly partition: string
  readonly from?: string
  readonly after?: string
  readonly before?: string
}

/**
 * What this house does with a table: no upsert, and no replace or remove without an etag. Whatever goes wrong besides the answers named here
 * is thrown as a StoreFault.
 *
 * The SDK repeats a request whose answer was lost, and then meets what it wrote itself: `insert` and `insertAll` may say "exists" of their own
 * row, `replace` and `remove` "changed". A caller must be able to tell its own row.
 */
export interface Table {
  /** False: a row of that key exists. */
  readonly insert: (row: Row) => Promise<boolean>
  /** All or none, in one partition, at most 100 rows and 4 MiB (see `packRows`). False: at least one row of these keys exists. */
  readonly insertAll: (rows: readonly Row[]) => Promise<boolean>
  /** Inserts or, where a row has an etag, replaces it; all or none, in one partition. False: one exists, or has changed. */
  readonly exchangeAll: (rows: readonly (Row | KeptRow)[]) => Promise<boolean>
  readonly read: (partition: string, key: string) => Promise<KeptRow | null>
  /** False: the row is gone, or no longer the one of that etag. */
  readonly replace: (row: KeptRow) => Promise<boolean>
  readonly remove: (row: Pick<KeptRow, 'partition' | 'key' | 'etag'>) => Promise<boolean>
  /** Deletes rows of one partition whatever has become of them; one that is gone is no matter. For rows that nobody will change any more. */
  readonly removeAll: (rows: readonly Pick<KeptRow, 'partition' | 'key'>[]) => Promise<void>
  /** Pages of at most 1,000 rows, in order of their keys; the next page is under way while one is looked at. */
  readonly scan: (range: Range, only?: Readonly<Record<string, string>>) => AsyncGenerator<readonly KeptRow[]>
  /** All partitions of the table, in order, one request for each: a table has no list of them. */
  readonly partitions: () => AsyncGenerator<string>
}

/** Azure: a string property has at most 64 KiB of UTF-16. */
export const PROPERTY_UNITS = 32_768
/** Azure: 255 with the three of its own. */
const PROPERTY_COUNT = 252
const ROW_BYTES = 1_048_576
const TRANSACTION_ROWS = 100
/** Azure takes 4 MiB on the wire; what the envelope of a row costs there is estimated, so we stay well below. */
const TRANSACTION_BYTES = 3_500_000
const ENVELOPE_BYTES = 1_200

/** The size as Azure counts it ("Understanding the Table service data model"): UTF-16 throughout, names included. */
const rowBytes = (row: Row): number =>
  Object.entries(row.values).reduce(
    (sum, [name, value]) => sum + 8 + 2 * name.length + 4 + 2 * value.length,
    4 + 2 * (row.partition.length + row.key.length)
  )

const wireBytes = (row: Row): number =>
  ENVELOPE_BYTES + row.partition.length + row.key.length + Buffer.byteLength(JSON.stringify(row.values))

/** Azurite takes more than Azure, so the limits are checked here. */
function checkRow(row: Row): void {
  const values = Object.entries(row.values)
  if (values.length > PROPERTY_COUNT)
    throw new RangeError(`a row has ${values.length} properties; Azure Tables take 252`)
  for (const [name, value] of values)
    if (value.length > PROPERTY_UNITS)
      throw new RangeError(`"${name}" has ${value.length} characters; a property of Azure Tables takes 32,768`)
  const bytes = rowBytes(row)
  if (bytes > ROW_BYTES) throw new RangeError(`a row has ${bytes} bytes; Azure Tables take 1 MiB`)
}

/** Rows of one partition, in order, in as many transactions as Azure's limits ask for. */
export function packRows(rows: readonly Row[]): Row[][] {
  const packs: Row[][] = []
  let bytes = 0
  for (const row of rows) {
    const more = wireBytes(row)
    const pack = packs.at(-1)
    if (pack === undefined || pack.length === TRANSACTION_ROWS || bytes + more > TRANSACTION_BYTES) {
      packs.push([row])
      bytes = more
    } else {
      pack.push(row)
      bytes += more
    }
  }
  return packs
}

type Entity = { readonly partitionKey: string; readonly rowKey: string } & Readonly<Record<string, unknown>>
const entityOf = (row: Row): Entity => ({ ...row.values, partitionKey: row.partition, rowKey: row.key })

const SYSTEM_PROPERTIES = new Set(['partitionKey', 'rowKey', 'etag', 'timestamp'])
function rowOf(entity: Readonly<Record<string, unknown>>): KeptRow {
  const values: Record<string, string> = {}
  for (const [name, value] of Object.entries(entity))
    if (typeof value === 'string' && !SYSTEM_PROPERTIES.has(name) && !name.startsWith('odata.')) values[name] = value
  return {
    partition: String(entity.partitionKey),
    key: String(entity.rowKey),
    etag: String(entity.etag),
    values
  }
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`
const filterOf = (range: Range, only: Readonly<Record<string, string>>): string =>
  [
    `PartitionKey eq ${quote(range.partition)}`,
    ...(range.from === undefined ? [] : [`RowKey ge ${quote(range.from)}`]),
    ...(range.after === undefined ? [] : [`RowKey gt ${quote(range.after)}`]),
    ...(range.before === undefined ? [] : [`RowKey lt ${quote(range.before)}`]),
    ...Object.entries(only).map(([name, value]) => `${name} eq ${quote(value)}`)
  ].join(' and ')

const saysExists = (error: unknown): boolean =>
  error instanceof RestError && error.statusCode === 409 && error.code !== 'TableBeingDeleted'
const saysChanged = (error: unknown): boolean => error instanceof RestError && error.statusCode === 412
const saysGone = (error: unknown): boolean =>
  error instanceof RestError && error.statusCode === 404 && error.code !== 'TableNotFound'

/** What an operator needs to know of a failed request. */
export function faultOf(error: unknown, doing: string): StoreFault {
  if (!(error instanceof RestError)) {
    const name = error instanceof Error ? error.name : typeof error
    if (name === 'StoreFault') return error as StoreFault
    const refused = /Authentication|Credential/.test(name)
    return refused
      ? storeFault('refused', `The store gave no access for ${doing}: no usable credentials (${name}).`, error)
      : storeFault('unavailable', `The store gave no answer for ${doing} (${name}).`, error)
  }
  const what = error.code ?? `status ${error.statusCode ?? 'none'}`
  return error.statusCode === 401 || error.statusCode === 403
    ? storeFault('refused', `The store refused ${doing} (${what}): check the role or key it is opened with.`, error)
    : storeFault('unavailable', `The store failed at ${doing} (${what}).`, error)
}

/** The table behind an SDK client. */
export function wrapTable(client: TableClient): Table {
  const doing = (verb: string): string => `${verb} ${client.tableName}`

  const exchangeAll = async (rows: readonly (Row | KeptRow)[]): Promise<boolean> => {
    for (const row of rows) checkRow(row)
    if (rows.length === 0) return true
    if (packRows(rows).length > 1) throw new RangeError('rows do not fit into one transaction of Azure Tables')
    const actions = rows.map(
      (row): TransactionAction =>
        'etag' in row ? ['update', entityOf(row), 'Replace', { etag: row.etag }] : ['create', entityOf(row)]
    )
    try {
      await client.submitTransaction(actions)
      return true
    } catch (error) {
      if (saysExists(error) || saysChanged(error) || saysGone(error)) return false
      throw faultOf(error, doing('writing to'))
    }
  }

  return {
    exchangeAll,
    insertAll: exchangeAll,
    async insert(row) {
      checkRow(row)
      try {
        await client.createEntity(entityOf(row))
        return true
      } catch (error) {
        if (saysExists(error)) return false
        throw faultOf(error, doing('writing to'))
      }
    },
    async read(partition, key) {
      try {
        return rowOf(await client.getEntity(partition, key))
      } catch (error) {
        if (saysGone(error)) return null
        throw faultOf(error, doing('reading'))
      }
    },
    async replace(row) {
      checkRow(row)
      try {
        await client.updateEntity(entityOf(row), 'Replace', { etag: row.etag })
        return true
      } catch (error) {
        if (saysChanged(error) || saysGone(error)) return false
        throw faultOf(error, doing('writing to'))
      }
    },
    async remove(row) {
      try {
        await client.deleteEntity(row.partition, row.key, { etag: row.etag })
        return true
      } catch (error) {
        if (saysChanged(error) || saysGone(error)) return false
        throw faultOf(error, doing('deleting from'))
      }
    },
    async removeAll(rows) {
      const removeOne = async ({ partition, key }: Pick<KeptRow, 'partition' | 'key'>): Promise<void> => {
        try {
          await client.deleteEntity(partition, key)
        } catch (error) {
          if (!saysGone(error)) throw faultOf(error, doing('deleting from'))
        }
      }
      for (let start = 0; start < rows.length; start += TRANSACTION_ROWS) {
        const pack = rows.slice(start, start + TRANSACTION_ROWS)
        try {
          await client.submitTransaction(
            pack.map(({ partition, key }): TransactionAction => ['delete', { partitionKey: partition, rowKey: key }])
          )
        } catch (error) {
          // Another instance is at the same rows: a transaction does not stand if one of them is gone.
          if (!saysGone(error)) throw faultOf(error, doing('deleting from'))
          for (const row of pack) await removeOne(row)
        }
      }
    },
    async *scan(range, only = {}) {
      const pages = client.listEntities({ queryOptions: { filter: filterOf(range, only) } }).byPage()
      const fetch = (): Promise<readonly KeptRow[] | null> => {
        const page = pages.next().then(
          ({ done, value }): readonly KeptRow[] | null => (done ? null : value.map(rowOf)),
          (error) => {
            throw faultOf(error, doing('reading'))
          }
        )
        // A page that is never asked for must not end the process.
        page.catch(() => {})
        return page
      }
      let next = fetch()
      for (;;) {
        const page = await next
        if (page === null) return
        next = fetch()
        yield page
      }
    },
    async *partitions() {
      let last = ''
      for (;;) {
        try {
          const filter = last === '' ? '' : `PartitionKey gt ${quote(last)}`
          const queryOptions = filter === '' ? { select: ['PartitionKey'] } : { filter, select: ['PartitionKey'] }
          let found = last
          for await (const page of client.listEntities({ queryOptions }).byPage({ maxPageSize: 1 })) {
            found = page[0]?.partitionKey ?? last
            // A page may come back empty with a continuation (Azure): only a row ends the search.
            if (found !== last) break
          }
          if (found === last) return
          last = found
        } catch (error) {
          throw faultOf(error, doing('reading'))
        }
        yield last
      }
    }
  }
}
