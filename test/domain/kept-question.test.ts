import { describe, expect, it } from 'vitest'
import { KEPT_CHARACTERS, textToKeep } from '../../src/domain/kept-question.ts'

describe('what is kept of a question', () => {
  it.each([
    ['hvad med 010190-1234?', 'hvad med xxxxxx-xxxx?'],
    ['0101901234 og 311299 4321', 'xxxxxx-xxxx og xxxxxx-xxxx'],
    ['erstatningsnr. 710190-1234, 910290–0000', 'erstatningsnr. xxxxxx-xxxx, xxxxxx-xxxx'],
    ['01\u200b0190-1234', 'xxxxxx-xxxx'],
    ['010190 -\n1234', 'xxxxxx-xxxx']
  ])('holds no personal number: %j', (written, kept) => expect(textToKeep(written)).toBe(kept))

  it.each(['sag 26/1234', 'den 24-11-2026 kl. 10:00', 'tlf. 12345678', 'beløbet 451390-1234', 'konto 12010190-12345'])(
    'leaves other numbers: %j',
    (written) => expect(textToKeep(written)).toBe(written)
  )

  it('is one line of what can be seen, so that nothing in it steers a terminal or hides', () => {
    expect(textToKeep('  hvad\r\n blev\u2028der\u001b[31m af\u0007 \u{e0041}\u{e0042}fyret\ufe0f?\u202e ')).toBe(
      'hvad blev der[31m af fyret?'
    )
    expect(textToKeep('\u200b\u200d \u2060')).toBe('')
  })

  it('has 500 characters at most, and is never cut within one', () => {
    const kept = textToKeep('😀'.repeat(600))
    expect([...kept].length).toBe(KEPT_CHARACTERS)
    expect(kept).toBe(`${'😀'.repeat(KEPT_CHARACTERS - 1)}…`)
  })
})
