import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitText } from '../../src/store/pieces.ts'

describe('a long text in pieces', () => {
  it('is the same text when joined, no piece too long, and no emoji cut in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 9 }), (text, limit) => {
        const pieces = splitText(text, limit)
        expect(pieces.join('')).toBe(text)
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(limit)
          expect(Buffer.from(piece).toString()).toBe(piece)
        }
      }),
      {
        examples: [
          ['', 2],
          ['😀😀😀', 3],
          ['æøå😀', 4]
        ]
      }
    )
  })
})
