import { describe, expect, it } from 'vitest'
import { type OperationId, operationIdOf, type PersonId, personIdOf } from '../../src/domain/ids.ts'
import type { AskedQuestion } from '../../src/domain/kept-question.ts'
import type { Store } from '../../src/store/store.ts'
import { openHere, openTemporary, temporarySettings } from './temporary-store.ts'

const NOW = '2026-11-20T12:00:00.000Z'
const ada = personIdOf('0a0a0a0a-0000-4000-8000-0000000000aa')
const bo = personIdOf('0a0a0a0a-0000-4000-8000-0000000000bb')
const answerTo = (question: string): OperationId => operationIdOf('answer', question)

const asked = (question: string, asker: PersonId, how: Partial<AskedQuestion> = {}): AskedQuestion => ({
  operation: operationIdOf('message', question, asker, how.at ?? NOW),
  asker,
  question,
  found: false,
  at: NOW,
  waits: false,
  remarks: true,
  ...how
})
const keep = (store: Store, one: AskedQuestion): Promise<void> => store.questions.keep(one, answerTo(one.question))
const wordsOf = async (store: Store, now = NOW, days = 30): Promise<string[]> =>
  (await store.questions.read(now, days)).map(({ question }) => question)
const like = (by: PersonId, how: object = {}) => ({ by, thumb: 'like' as const, remark: '', at: NOW, ...how })

describe('a question', () => {
  it('is kept once, however often its message is delivered, and its asker only as a hash that every instance makes alike', async () => {
    const config = await temporarySettings()
    const [one, other] = [await openHere(config), await openHere(config)]
    await keep(one, asked('hvor er fyret?', ada))
    await keep(other, asked('hvor er fyret?', ada))
    await keep(other, asked('hvor er havnen?', ada))
    await keep(one, asked('hvor er molen?', bo))
    const kept = await one.questions.read(NOW, 30)
    expect(kept.map(({ question }) => question).sort()).toEqual(['hvor er fyret?', 'hvor er havnen?', 'hvor er molen?'])
    const hashes = new Map(kept.map(({ question, asker }) => [question, asker]))
    expect(hashes.get('hvor er fyret?')).toBe(hashes.get('hvor er havnen?'))
    expect(hashes.get('hvor er molen?')).not.toBe(hashes.get('hvor er havnen?'))
    expect(JSON.stringify(kept)).not.toContain(ada)
  })

  it('that waits is not read before its asker judges the answer; the last thumb counts', async () => {
    const store = await openTemporary()
    await keep(store, asked('hvor er fyret?', ada, { found: true, waits: true }))
    expect(await wordsOf(store)).toEqual([])
    const answer = answerTo('hvor er fyret?')
    expect(await store.questions.rate(answer, like(bo))).toBe('not-the-asker')
    expect(await store.questions.rate(answerTo('andet'), like(ada))).toBe('unknown')
    expect(await wordsOf(store)).toEqual([])
    const dislike = { thumb: 'dislike', remark: 'Det var havnen' }
    for (let again = 0; again < 2; again++) expect(await store.questions.rate(answer, like(ada, dislike))).toBe('kept')
    expect(await store.questions.read(NOW, 30)).toMatchObject([{ thumb: 'dislike', remark: 'Det var havnen' }])
    await store.questions.rate(answer, like(ada))
    expect(await store.questions.read(NOW, 30)).toMatchObject([{ thumb: 'like', remark: '' }])
  })

  it('is judged without a remark where none may be kept', async () => {
    const store = await openTemporary()
    await keep(store, asked('hvor er fyret?', ada, { found: true, waits: true, remarks: false }))
    await store.questions.rate(answerTo('hvor er fyret?'), like(ada, { remark: 'Fordi Olsen' }))
    expect(await store.questions.read(NOW, 30)).toMatchObject([{ thumb: 'like', remark: '' }])
  })

  it('is kept for 30 days at most, and while it waits for its asker till the next day is over', async () => {
    const store = await openTemporary()
    const on = (day: string, waits: boolean) =>
      keep(store, asked(`${day} ${waits}`, ada, { at: `${day}T23:00:00.000Z`, found: waits, waits }))
    for (const day of ['2026-10-20', '2026-10-21', '2026-10-22', '2026-11-18', '2026-11-19', '2026-11-20'])
      for (const waits of [true, false]) await on(day, waits)
    expect(await store.questions.expire(NOW)).toBe(6)
    expect(await store.questions.expire(NOW)).toBe(0)
    expect(await wordsOf(store)).toEqual([
      '2026-10-22 false',
      '2026-11-18 false',
      '2026-11-19 false',
      '2026-11-20 false'
    ])
    expect(await wordsOf(store, NOW, 2)).toEqual(['2026-11-19 false', '2026-11-20 false'])
    expect(await store.questions.rate(answerTo('2026-11-19 true'), like(ada))).toBe('kept')
    expect(await store.questions.rate(answerTo('2026-11-18 true'), like(ada))).toBe('unknown')
  })

  it('is deleted by several instances at once without a fault', async () => {
    const config = await temporarySettings()
    const stores = [await openHere(config), await openHere(config), await openHere(config)]
    const [first] = stores
    if (first === undefined) throw new Error('there are three')
    for (let n = 0; n < 90; n++) await keep(first, asked(`spørgsmål ${n}`, ada, { at: '2026-09-01T08:00:00.000Z' }))
    await Promise.all(stores.map(({ questions }) => questions.expire(NOW)))
    expect(await wordsOf(first, '2026-09-01T09:00:00.000Z', 1)).toEqual([])
  })

  it('is one of a bounded number from one person, who does not crowd out others', async () => {
    const store = await openTemporary()
    await Promise.all(Array.from({ length: 99 }, (_, n) => keep(store, asked(`nr. ${n}`, ada))))
    for (let n = 99; n < 110; n++) await keep(store, asked(`nr. ${n}`, ada))
    await keep(store, asked('mit eget', bo))
    const kept = await wordsOf(store)
    expect(kept.length).toBe(101)
    expect(kept).toContain('mit eget')
  })
})
