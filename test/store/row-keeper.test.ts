import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { type Entity, loadAzurite } from '../../src/store/embedded/azurite.ts'
import { openRowKeeper } from '../../src/store/embedded/row-keeper.ts'
import { temporarySettings } from './temporary-store.ts'

async function openKeeper() {
  const { dataDir } = await temporarySettings()
  const keeper = await openRowKeeper(join(dataDir, 'rows.jsonl'), loadAzurite())
  onTestFinished(() => keeper.close())
  await keeper.createTable({}, { account: 'referent', table: 'Rows' })
  return keeper
}

const entity = (key: string, value = ''): Entity => ({
  PartitionKey: 'p',
  RowKey: key,
  properties: { value },
  lastModifiedTime: '',
  eTag: ''
})

it('an etag is never given twice, however fast the changes come', async () => {
  const keeper = await openKeeper()
  const tags = new Set<string>()
  let tag = (await keeper.insertTableEntity({}, 'Rows', 'referent', entity('a'))).eTag
  const changes = Array.from({ length: 200 }, (_, index) => index)
  for (const index of changes) {
    tags.add(tag)
    const changing = keeper.insertOrUpdateTableEntity({}, 'Rows', 'referent', entity('a', `${index}`), tag)
    const late = keeper.insertOrUpdateTableEntity({}, 'Rows', 'referent', entity('a', 'late'), tag)
    await expect(late).rejects.toThrow()
    tag = (await changing).eTag
  }
  expect(tags.size).toBe(changes.length)
})

it('a batch is all or nothing, and two batches at once do not mix', async () => {
  const keeper = await openKeeper()
  const runBatch = async (id: string, keys: readonly string[]): Promise<boolean> => {
    await keeper.beginBatchTransaction(id)
    let succeeded = true
    for (const key of keys)
      try {
        await keeper.insertTableEntity({}, 'Rows', 'referent', entity(key, id), id)
      } catch {
        succeeded = false
        break
      }
    await keeper.endBatchTransaction('referent', 'Rows', id, {}, succeeded)
    return succeeded
  }
  const done = await Promise.all([runBatch('one', ['a', 'b', 'c']), runBatch('two', ['d', 'c', 'e'])])
  expect(done).toEqual([true, false])
  const [rows] = await keeper.queryTableEntities({}, 'referent', 'Rows', {})
  expect(rows.map(({ RowKey, properties }) => `${RowKey} ${properties.value}`)).toEqual(['a one', 'b one', 'c one'])
})

it('a batch that was given up does not hold back what comes after it', async () => {
  const keeper = await openKeeper()
  await keeper.beginBatchTransaction('lost')
  await keeper.insertTableEntity({}, 'Rows', 'referent', entity('a'), 'lost')
  await keeper.insertTableEntity({}, 'Rows', 'referent', entity('b'))
  const [rows] = await keeper.queryTableEntities({}, 'referent', 'Rows', {})
  expect(rows.map(({ RowKey }) => RowKey)).toEqual(['b'])
})
