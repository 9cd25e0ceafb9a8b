import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readButton } from '../../src/cards/buttons.ts'

describe('reading a pressed button', () => {
  it('takes the text as typed, line breaks and all, and an empty field as none', () => {
    const data = { verb: 'record', meetingId: 'm1', itemId: 'i1', form: 'f1' }
    expect(readButton('record', { ...data, text: ' Godkendt.\n- a ', subHeading: '', phrase: '' })).toEqual({
      ...data,
      text: ' Godkendt.\n- a ',
      subHeading: null,
      phrase: null
    })
  })

  it('takes a standard phrase and no other', () => {
    const data = { verb: 'record', meetingId: 'm1', itemId: 'i1', form: 'f1' }
    expect(readButton('record', { ...data, phrase: 'Udsat.' })).toMatchObject({ phrase: 'Udsat.' })
    expect(readButton('record', { ...data, phrase: 'Vedtaget ved kup.' })).toBeNull()
  })

  it.each([
    ['show-item', { meetingId: 'm1' }],
    ['show-item', { meetingId: 'm1', itemId: ['i1'] }],
    ['show-item', { meetingId: 'm1', itemId: 'x'.repeat(200) }],
    ['undo', {}],
    ['undo', { operation: 7 }],
    ['ask', { text: '  ' }],
    ['set-visibility', { forumId: 'f1', visibility: 'everyone' }],
    ['delete-everything', { forumId: 'f1' }],
    ['ask', null],
    ['ask', ['text']],
    ['ask', 'text']
  ])('refuses what no button of ours carries: %s %j', (verb, data) => {
    expect(readButton(verb, data)).toBeNull()
  })

  it('takes the first page where the page is no page', () => {
    for (const page of [undefined, 0, -1, 1.5, '2', Number.NaN, 1e9])
      expect(readButton('ask', { text: 'hvad?', page })).toEqual({ verb: 'ask', text: 'hvad?', page: 1 })
    expect(readButton('ask', { text: 'hvad?', page: 3 })).toEqual({ verb: 'ask', text: 'hvad?', page: 3 })
  })

  it('is not led astray by inherited properties', () => {
    expect(readButton('ask', Object.create({ text: 'hvad?' }))).toBeNull()
    expect(readButton('constructor', { text: 'hvad?' })).toBeNull()
  })

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('record', 'show-item', 'ask', 'undo', 'correct')),
        fc.anything(),
        (verb, data) => {
          const read = readButton(verb, data)
          expect(read === null || read.verb === verb).toBe(true)
        }
      ),
      { numRuns: 300 }
    )
  })
})
