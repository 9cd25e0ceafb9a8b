import type { RequestListener } from 'node:http'
import { createRequire, Module } from 'node:module'
import { storeFault } from '../store-fault.ts'

/** A row as Azurite hands it on; `properties` with their types beside them. */
export interface Entity {
  readonly PartitionKey: string
  readonly RowKey: string
  properties: Record<string, unknown>
  lastModifiedTime: string
  eTag: string
}
export interface Query {
  readonly filter?: string
  readonly top?: number | null
}
/** Azurite's context of a request: passed on to the errors it makes. */
export type Context = object
export interface TableModel {
  readonly account: string
  readonly table: string
}

/** What Azurite 3.35.0 asks of the place where it keeps rows (`ITableMetadataStore`); a batch sets `batchId`. */
export interface RowKeeper {
  createTable(context: Context, model: TableModel): Promise<void>
  deleteTable(context: Context, table: string, account: string): Promise<void>
  setTableACL(account: string, table: string, context: Context): Promise<void>
  getTable(account: string, table: string, context: Context): Promise<TableModel>
  queryTable(
    context: Context,
    account: string,
    query: Query,
    nextTable?: string
  ): Promise<[readonly TableModel[], string | undefined]>
  insertTableEntity(context: Context, table: string, account: string, entity: Entity, batchId?: string): Promise<Entity>
  insertOrUpdateTableEntity(
    context: Context,
    table: string,
    account: string,
    entity: Entity,
    ifMatch?: string,
    batchId?: string
  ): Promise<Entity>
  insertOrMergeTableEntity(
    context: Context,
    table: string,
    account: string,
    entity: Entity,
    ifMatch?: string,
    batchId?: string
  ): Promise<Entity>
  deleteTableEntity(
    context: Context,
    table: string,
    account: string,
    partitionKey: string,
    rowKey: string,
    etag: string,
    batchId?: string
  ): Promise<void>
  queryTableEntities(
    context: Context,
    account: string,
    table: string,
    query: Query,
    nextPartitionKey?: string,
    nextRowKey?: string
  ): Promise<[readonly Entity[], string | undefined, string | undefined]>
  queryTableEntitiesWithPartitionAndRowKey(
    context: Context,
    table: string,
    account: string,
    partitionKey: string,
    rowKey: string
  ): Promise<Entity | undefined>
  getServiceProperties(): Promise<undefined>
  setServiceProperties(context: Context): Promise<void>
  beginBatchTransaction(batchId: string): Promise<void>
  endBatchTransaction(
    account: string,
    table: string,
    batchId: string,
    context: Context,
    succeeded: boolean
  ): Promise<void>
}

type MakeError = (context: Context) => Error
/** Azurite's own errors, by which it answers as Azure does. */
export interface AzuriteErrors {
  readonly getTableAlreadyExists: MakeError
  readonly getTableNotExist: MakeError
  readonly getTableNotFound: MakeError
  readonly getEntityAlreadyExist: MakeError
  readonly getEntityNotFound: MakeError
  readonly getPreconditionFailed: MakeError
  readonly getQueryConditionInvalid: MakeError
  readonly getNotImplementedError: MakeError
}
interface Accounts {
  readonly getAccount: (name: string) => { readonly name: string; readonly key1: Buffer } | undefined
}

/** The parts of Azurite that speak the protocol of Azure Tables. */
export interface Azurite {
  readonly errors: AzuriteErrors
  /** A predicate for an OData filter; throws where it cannot be read. */
  readonly readFilter: (filter: string | undefined) => (row: Entity) => boolean
  readonly makeListener: (rows: RowKeeper, accounts: Accounts) => RequestListener
}

type ListenerFactory = new (
  rows: RowKeeper,
  accounts: Accounts,
  enableAccessLog: boolean,
  accessLogStream: undefined,
  skipApiVersionCheck: boolean,
  oauth: undefined,
  disableProductStyleUrl: boolean
) => { readonly createRequestListener: () => RequestListener }

/**
 * Loads Azurite (some 0.5 s), which is a development dependency: only when an embedded store is opened. Throws a StoreFault where it is not
 * installed. The parts are those of version 3.35.0, which package.json pins.
 */
export function loadAzurite(): Azurite {
  const load = createRequire(import.meta.url)
  try {
    load.resolve('azurite/package.json')
  } catch (error) {
    const sentence =
      'The embedded store needs the development dependency azurite: install it, or set AZURE_TABLES_ENDPOINT or AZURE_TABLES_CONNECTION_STRING.'
    throw storeFault('refused', sentence, error)
  }
  // Telemetry is on by default, and loads a client for it: a stand-in keeps both out.
  const telemetry = new Module(load.resolve('azurite/dist/src/common/Telemetry.js'))
  telemetry.exports = { AzuriteTelemetryClient: { TraceRequest: () => {} } }
  telemetry.loaded = true
  load.cache[telemetry.id] ??= telemetry
  const factory: { default: ListenerFactory } = load('azurite/dist/src/table/TableRequestListenerFactory.js')
  const errors: { default: AzuriteErrors } = load('azurite/dist/src/table/errors/StorageErrorFactory.js')
  const queries: {
    default: { generateQueryEntityWhereFunction: (filter: string | undefined) => (row: Entity) => boolean }
  } = load('azurite/dist/src/table/persistence/LokiTableStoreQueryGenerator.js')
  return {
    errors: errors.default,
    readFilter: (filter) => queries.default.generateQueryEntityWhereFunction(filter),
    makeListener: (rows, accounts) => {
      const listener = new factory.default(rows, accounts, false, undefined, true, undefined, false)
      const answer = listener.createRequestListener()
      return (incoming, outgoing) => {
        // restify, where it is loaded in this process, puts a `query` on the prototype of every request. Azurite's express would then take
        // the query for read, and answer every filter with all rows of the table.
        Object.defineProperty(incoming, 'query', { value: undefined, writable: true, configurable: true })
        answer(incoming, outgoing)
      }
    }
  }
}
