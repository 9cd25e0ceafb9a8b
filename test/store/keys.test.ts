import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  attemptOf,
  chainOfPartition,
  chainPartition,
  decodeKey,
  encodeKey,
  joinKey,
  sequenceKey,
  sequenceOf,
  splitKey,
  textKey
} from '../../src/store/keys.ts'
import { closedChain } from './drafts.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 40 })

describe('a key of a table', () => {
  it('gives back the very text it was made of, and holds nothing that Azure or an address takes amiss', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = encodeKey(text)
        expect(decodeKey(key)).toBe(text)
        expect(key).toMatch(/^[A-Za-z0-9_.:@~-]*$/)
      }),
      { numRuns: 500, examples: [['26/1234'], ['19:abc@thread.tacv2;messageid=1'], ["50% ældre? \\#+'&|\n"]] }
    )
  })

  it('keeps its parts apart', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(splitKey(joinKey(...parts))).toEqual(parts)
      })
    )
  })

  it('of a sequence sorts as the number does', () => {
    const number = fc.integer({ min: 0, max: 9_999_999_999 })
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(Math.sign(a - b)).toBe(sequenceKey(a) < sequenceKey(b) ? -1 : sequenceKey(a) > sequenceKey(b) ? 1 : 0)
        expect(sequenceOf(textKey(a, 'f00', 3))).toBe(a)
        expect(attemptOf(textKey(a, 'f00', 3))).toBe('f00')
      })
    )
    expect(() => sequenceKey(10_000_000_000)).toThrow(RangeError)
    expect(() => sequenceKey(1.5)).toThrow(RangeError)
  })

  it('names a chain, and a partition that is no chain is none', () => {
    expect(chainOfPartition(chainPartition(closedChain))).toEqual(closedChain)
    expect(chainOfPartition('binding')).toBeNull()
    expect(chainOfPartition('a|open|b')).toBeNull()
  })

  it('that Azure would refuse for its length is refused with its length', () => {
    expect(() => encodeKey('æ'.repeat(100))).toThrow('600 characters')
  })
})
