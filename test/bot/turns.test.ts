import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isActivity } from '../../src/bot/activity.ts'
import { decodeEntities, readMessageText } from '../../src/bot/message-text.ts'
import { readTurn } from '../../src/bot/read-turn.ts'
import type { Turn } from '../../src/bot/turn.ts'
import { ANNA, activity, BOT, CHANNEL, execute, inChannel, inPersonal, mentionOf, TEAM, TENANT } from './activities.ts'

const URL = 'https://smba.trafficmanager.net/emea/'
const PER = { id: '29:per', name: 'Per Prøve' }

const readOrNot = (more: object): Turn | null => {
  const sent = activity(URL, { ...more })
  if (!isActivity(sent)) throw new Error('The test wrote no activity.')
  return readTurn(sent)
}
const read = (more: object = {}): Turn => {
  const turn = readOrNot(more)
  if (turn === null) throw new Error('Nothing was read.')
  return turn
}
const isNothing = (more: object): boolean => readOrNot(more) === null

describe('the text of a message', () => {
  const said = (text: string, ...mentioned: { id: string; name: string }[]) =>
    read({ ...inChannel, text, entities: mentioned.map(mentionOf) }).text

  it.each([
    ['<at>Referent</at> dagsorden', 'dagsorden'],
    ['<at>Referent</at>&nbsp;dagsorden', 'dagsorden'],
    ['  <at>Referent</at>\ndagsorden', 'dagsorden'],
    ['hvad <at>Referent</at> blev besluttet?', 'hvad blev besluttet?'],
    ['hvad&nbsp;<at>Referent</at>&nbsp;blev besluttet?', 'hvad blev besluttet?'],
    ['hvad blev besluttet, <at>Referent</at>?', 'hvad blev besluttet, ?'],
    ['<at>Referent</at> <at>Referent</at> hjælp <at>Referent</at>', 'hjælp'],
    ['beslutning 1: Linje et\n<at>Referent</at> linje to', 'beslutning 1: Linje et\nlinje to'],
    ['dagsorden', 'dagsorden']
  ])('%j is read as %j', (text, meant) => {
    expect(said(text, BOT)).toBe(meant)
  })

  it('keeps its lines and the blanks within them', () => {
    expect(said('beslutning 1: Godkendt.\r\n- ØDC  er tovholder\r\n\r\n  - indrykket')).toBe(
      'beslutning 1: Godkendt.\n- ØDC  er tovholder\n\n  - indrykket'
    )
  })

  it('is what was typed, not how it travels', () => {
    expect(said('Budget &lt; 5 &amp; &quot;luft&quot; &#230;&#xF8;&#39; &amp;lt; &ukendt; &#0; &#xD800; AT&T')).toBe(
      'Budget < 5 & "luft" æø\' &lt; &ukendt; &#0; &#xD800; AT&T'
    )
  })

  it('keeps the mentions of people where they stand', () => {
    const turn = read({
      ...inChannel,
      text: '<at>Referent</at> sekretær <at>Per Pr&amp;ve</at>',
      entities: [mentionOf(BOT), { ...mentionOf(PER), text: '<at>Per Pr&amp;ve</at>' }]
    })
    expect(turn.text).toBe('sekretær <at>Per Pr&ve</at>')
    expect(turn.mentions).toEqual([{ id: PER.id, name: PER.name, text: '<at>Per Pr&ve</at>' }])
  })

  it('loses the bot and keeps the person of the same name, in whatever order they are announced', () => {
    const namesake = { id: '29:namesake', name: BOT.name }
    expect(said('<at>Referent</at> sekretær <at>Referent</at>', BOT, namesake)).toBe('sekretær <at>Referent</at>')
    expect(said('medlem <at>Per Prøve</at> <at>Referent</at>', BOT, PER)).toBe('medlem <at>Per Prøve</at>')
  })

  it('is not read from the attachment in which Teams repeats it', () => {
    const attachments = [{ contentType: 'text/html', content: '<p>noget andet</p>' }]
    expect(read({ text: 'hjælp', attachments }).text).toBe('hjælp')
  })

  it('comes with the files that were dropped, and nothing else that is attached', () => {
    const file = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: 'referat.docx',
      content: { downloadUrl: 'https://birkevang.sharepoint.com/x', fileType: 'docx' }
    }
    const attachments = [
      file,
      { contentType: 'image/png', contentUrl: 'x' },
      null,
      { ...file, content: { downloadUrl: 7 } }
    ]
    expect(read({ attachments }).files).toEqual([
      { name: 'referat.docx', address: 'https://birkevang.sharepoint.com/x' }
    ])
  })

  it('may be missing, and its mentions malformed', () => {
    const entities = [null, 7, {}, { type: 'mention' }, { type: 'mention', mentioned: { id: 7 } }, mentionOf(BOT)]
    expect(read({ text: undefined, entities })).toMatchObject({ kind: 'message', text: '', mentions: [] })
  })

  it('of any letters without mention or entity is read as it stands, its ends trimmed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replaceAll('&', '').replace(/\r\n?/g, '\n')
        expect(readMessageText(plain, [], BOT.id).text).toBe(plain.trim())
      })
    )
  })

  it('is read in linear time, however hostile', () => {
    const began = performance.now()
    for (const piece of ['&', '&#', '&nbsp;', ' ', '<at>', '<at>Referent</at>', '&amp;']) {
      const text = piece.repeat(100_000)
      readMessageText(text, [{ id: BOT.id, name: 'Referent', text: '<at>Referent</at>' }], BOT.id)
      decodeEntities(text)
    }
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})

describe('who and where', () => {
  it('a message in a channel is of its channel, whatever its thread', () => {
    const turn = read(inChannel)
    expect(turn.place).toEqual({ kind: 'channel', id: CHANNEL, teamId: TEAM })
    expect(turn.person).toEqual({ id: ANNA.aadObjectId, name: ANNA.name, accountId: ANNA.id, tenantId: TENANT })
  })

  it('an object id is the same person in any letter case', () => {
    expect(read({ from: { ...ANNA, aadObjectId: ANNA.aadObjectId.toUpperCase() } }).person.id).toBe(ANNA.aadObjectId)
  })

  it('without object id it is nobody', () => {
    expect(read({ from: { id: '29:visitor', name: 'Gæst' } }).person.id).toBe('')
  })

  it.each([
    [{ conversationType: 'personal' }, {}, 'personal'],
    [{ conversationType: 'groupChat', isGroup: true }, {}, 'group'],
    [{ conversationType: 'personal', isGroup: true }, {}, 'group'],
    [{ conversationType: 'personal' }, { team: { id: TEAM } }, 'channel'],
    [{ conversationType: 'Personal' }, {}, 'group'],
    [{}, {}, 'group'],
    [{}, { teamsTeamId: TEAM }, 'channel']
  ])('%j with %j is read by no fewer people than it may be: %s', (conversation, channelData, kind) => {
    expect(read({ conversation: { id: 'x', ...conversation }, channelData }).place.kind).toBe(kind)
  })

  it('the language is the client’s, else Danish', () => {
    expect(['en-GB', 'en', 'EN-us', 'da-DK', 'eng', '', undefined].map((locale) => read({ locale }).locale)).toEqual([
      'en',
      'en',
      'en',
      'da',
      'da',
      'da',
      'da'
    ])
  })
})

describe('a pressed button', () => {
  it('is the same in both ways in which Teams sends it', () => {
    const data = { item: 'x', text: 'Godkendt\nmed linje' }
    const [executed, submitted] = [
      read(execute('record', { ...data, verb: 'record' }, { replyToId: '7' })),
      read({ text: undefined, replyToId: '7', value: { verb: 'record', msteams: { type: 'x' }, ...data } })
    ]
    expect(executed.action).toEqual({ verb: 'record', data })
    expect(submitted.action).toEqual(executed.action)
    expect(submitted.operation).toBe(executed.operation)
  })

  it('is known again under another id, and is another act with other data, place, person, card or verb', () => {
    const press = (more: object = {}, data: object = { a: 1, b: { c: 2, d: 3 } }, verb = 'record') =>
      read(execute(verb, { ...data }, { replyToId: '7', ...more })).operation
    const first = press()
    expect(press({ id: 'new' })).toBe(first)
    expect(press({}, { b: { d: 3, c: 2 }, a: 1 })).toBe(first)
    const others = [
      press({}, { a: 1, b: { c: 2, d: 4 } }),
      press({ from: { ...ANNA, aadObjectId: 'other' } }),
      press({ replyToId: '8' }),
      press(inChannel),
      press({}, { a: 1, b: { c: 2, d: 3 } }, 'other')
    ]
    expect(new Set([first, ...others]).size).toBe(6)
  })

  it.each([
    ['no verb', execute(undefined)],
    ['a verb that is an object', execute({ toString: 'x' })],
    ['an endless verb', execute('x'.repeat(10_000))],
    ['no action', { type: 'invoke', name: 'adaptiveCard/action', value: {} }],
    ['no value', { type: 'invoke', name: 'adaptiveCard/action' }],
    ['a text as its value', { type: 'invoke', name: 'adaptiveCard/action', value: 'x' }],
    [
      'another kind of action',
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'x', verb: 'y' } } }
    ],
    ['another kind of invoke', { type: 'invoke', name: 'task/fetch', value: { data: { verb: 'y' } } }]
  ])('with %s is none', (_, more) => {
    expect(isNothing(more)).toBe(true)
  })

  it('cannot change what all objects inherit', () => {
    const data = JSON.parse('{"__proto__":{"admin":true},"item":"x"}')
    const { action } = read(execute('record', data))
    expect(action?.data).toEqual({ item: 'x' })
    expect(Object.getPrototypeOf(action?.data)).toBe(Object.prototype)
  })

  it('has data even where Teams sends none', () => {
    for (const data of [undefined, null, [], 'x'])
      expect(
        read(execute('help', {}, { value: { action: { type: 'Action.Execute', verb: 'help', data } } })).action
      ).toEqual({
        verb: 'help',
        data: {}
      })
  })
})

describe('what happens to messages and to the app', () => {
  it('an edited or deleted message names the operation of the message as first written', () => {
    const written = read({ ...inChannel, id: '42' })
    const edited = read({ ...inChannel, id: '42', type: 'messageUpdate', text: 'ny tekst' })
    const deleted = read({ ...inChannel, id: '42', type: 'messageDelete', text: undefined })
    expect([edited.kind, edited.text, deleted.kind]).toEqual(['edited', 'ny tekst', 'deleted'])
    expect([edited.operationOfMessage, deleted.operationOfMessage]).toEqual([written.operation, written.operation])
    expect(new Set([written, edited, deleted].map((turn) => turn.operation)).size).toBe(3)
  })

  it('each edit of a message is its own', () => {
    const edit = (text: string, timestamp: string) =>
      read({ id: '42', type: 'messageUpdate', text, timestamp }).operation
    expect(edit('a', '2026-11-02T09:00:01Z')).toBe(edit('a', '2026-11-02T09:00:01Z'))
    expect(edit('a', '2026-11-02T09:00:01Z')).not.toBe(edit('a', '2026-11-02T09:00:09Z'))
  })

  it('both activities that tell of one installation have its operation', () => {
    const told = [
      read({ type: 'installationUpdate', action: 'add', text: undefined }),
      read({ type: 'conversationUpdate', membersAdded: [PER, BOT], text: undefined })
    ]
    expect(told.map((turn) => turn.kind)).toEqual(['installed', 'installed'])
    expect(told[0]?.operation).toBe(told[1]?.operation)
    expect(read({ type: 'installationUpdate', action: 'remove' }).kind).toBe('removed')
    expect(read({ type: 'conversationUpdate', membersRemoved: [BOT] }).kind).toBe('removed')
  })

  it.each([
    ['others who join', { type: 'conversationUpdate', membersAdded: [PER, null, 7] }],
    ['a channel that is renamed', { type: 'conversationUpdate', channelData: { eventType: 'channelRenamed' } }],
    ['an upgrade that takes the old version away', { type: 'installationUpdate', action: 'remove-upgrade' }],
    ['a restored message', { type: 'messageUpdate', channelData: { eventType: 'undeleteMessage' } }],
    ['a reaction', { type: 'messageReaction' }],
    ['typing', { type: 'typing' }],
    ['what the bot itself says', { from: BOT }]
  ])('%s is nothing to the bot', (_, more) => {
    expect(isNothing(more)).toBe(true)
  })

  it('a message is known again by its id in its conversation', () => {
    expect(read({ ...inChannel, id: '42' }).operation).toBe(read({ ...inChannel, id: '42' }).operation)
    expect(read({ ...inChannel, id: '42' }).operation).not.toBe(read({ ...inPersonal, id: '42' }).operation)
  })

  it('no activity whatever breaks the reading', () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    const types = fc.constantFrom(
      'message',
      'invoke',
      'messageUpdate',
      'messageDelete',
      'installationUpdate',
      'conversationUpdate'
    )
    const hostile = fc.record(
      {
        text: value,
        value,
        entities: value,
        channelData: value,
        membersAdded: value,
        from: value,
        conversation: value,
        name: fc.constant('adaptiveCard/action')
      },
      { requiredKeys: [] }
    )
    fc.assert(
      fc.property(types, hostile, (type, more) => {
        const sent: unknown = { ...activity(URL), type, ...more }
        if (isActivity(sent)) readTurn(sent)
      }),
      { numRuns: 2_000 }
    )
  })
})
