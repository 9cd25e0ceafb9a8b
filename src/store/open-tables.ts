import { AzureNamedKeyCredential, TableClient, type TableServiceClientOptions } from '@azure/data-tables'
import type { StoreConfig } from '../config.ts'
import { type Embedded, openEmbedded, type StoreRole } from './embedded.ts'
import { storeFault } from './store-fault.ts'
import { faultOf, type Table, wrapTable } from './table.ts'

/** The four tables. Keys are made in keys.ts alone. */
export interface Tables {
  /**
   * A partition for each chain (`forumId|open`, `forumId|closed`), a row for each record, its key the padded sequence: `metadata` (canonical
   * JSON), `hash`, and, of one that has words, their `contentDigest` and the `attempt` that wrote them. Rows are created, never changed.
   */
  readonly records: Table
  /** The words of the records, in the same partitions: `sequence-attempt-row`, the `salt` in the first row, the text in pieces. */
  readonly texts: Table
  /** Partition `post`, a row for each post, with its state as JSON and `work` open or done. */
  readonly posts: Table
  /**
   * States as JSON: partitions `chain` (the list of chains), `binding`, `reference`, `greeting`, `choice`, `memory-…`, `secret`, `follow`, `question|DAY`
   * and `told|DAY`.
   */
  readonly settings: Table
  readonly close: () => Promise<void>
}

const NAMES = { records: 'Records', texts: 'Texts', posts: 'Posts', settings: 'Settings' } as const
const REQUEST_MS = 30_000

/** A request that hangs is given up; the SDK by itself would wait for ever. */
const OPTIONS: TableServiceClientOptions = {
  retryOptions: { maxRetries: 4, retryDelayInMs: 250, maxRetryDelayInMs: 5_000 },
  additionalPolicies: [
    {
      position: 'perCall',
      policy: {
        name: 'timeLimit',
        sendRequest(request, next) {
          request.timeout = REQUEST_MS
          return next(request)
        }
      }
    }
  ]
}

/**
 * Opens the tables and makes those that are missing. `endpoint` uses DefaultAzureCredential (managed identity; `AZURE_CLIENT_ID` names a
 * user-assigned one). Throws a StoreFault with a sentence for the operator.
 */
export async function openTables(
  settings: StoreConfig,
  role: StoreRole = 'command',
  note: (sentence: string) => void = () => {}
): Promise<Tables> {
  const { makeClient, close } = await connect(settings, role, note)
  try {
    const clients = await Promise.all(Object.values(NAMES).map(async (name) => prepare(makeClient(name))))
    const [records, texts, posts, settingsTable] = clients
    if (!records || !texts || !posts || !settingsTable) throw new Error('a table is missing')
    return { records, texts, posts, settings: settingsTable, close }
  } catch (error) {
    await close()
    throw error
  }
}

interface Connection {
  readonly makeClient: (table: string) => TableClient
  readonly close: () => Promise<void>
}

async function connect(settings: StoreConfig, role: StoreRole, note: (sentence: string) => void): Promise<Connection> {
  const nothingToClose = async (): Promise<void> => {}
  switch (settings.kind) {
    case 'endpoint': {
      const { DefaultAzureCredential } = await import('@azure/identity')
      const credential = new DefaultAzureCredential()
      return {
        makeClient: (table) => new TableClient(settings.endpoint, table, credential, OPTIONS),
        close: nothingToClose
      }
    }
    case 'connection-string':
      return { makeClient: (table) => fromConnectionString(settings.connectionString, table), close: nothingToClose }
    case 'embedded': {
      const embedded = await openEmbedded(settings, role, note)
      return { makeClient: (table) => embeddedClient(embedded, table), close: embedded.close }
    }
  }
}

function fromConnectionString(connectionString: string, table: string): TableClient {
  // Plain http is for emulators; config.ts refuses it in production.
  const allowInsecureConnection = /UseDevelopmentStorage=true|http:\/\/|DefaultEndpointsProtocol=http(;|$)/i.test(
    connectionString
  )
  try {
    return TableClient.fromConnectionString(connectionString, table, { ...OPTIONS, allowInsecureConnection })
  } catch (error) {
    throw storeFault(
      'refused',
      'AZURE_TABLES_CONNECTION_STRING cannot be read as a connection string of Azure Storage.',
      error
    )
  }
}

function embeddedClient(embedded: Embedded, table: string): TableClient {
  const credential = new AzureNamedKeyCredential(embedded.account, embedded.accountKey)
  return new TableClient(embedded.url, table, credential, {
    ...OPTIONS,
    allowInsecureConnection: true,
    additionalPolicies: [
      ...(OPTIONS.additionalPolicies ?? []),
      {
        position: 'perRetry',
        policy: {
          name: 'revive',
          async sendRequest(request, next) {
            try {
              return await next(request)
            } catch (error) {
              // Nobody listens, so nothing was done: the owner has ended, and this process or another takes its place.
              if (!(error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED')) throw error
              await embedded.revive()
              return next(request)
            }
          }
        }
      }
    ]
  })
}

/** Makes the table unless it is there. A role that may not make tables will do where they exist. */
async function prepare(client: TableClient): Promise<Table> {
  const table = wrapTable(client)
  try {
    await client.createTable()
  } catch (error) {
    const fault = faultOf(error, `making table ${client.tableName}`)
    if (fault.code !== 'refused') throw fault
    await table.read('-', '-')
  }
  return table
}
