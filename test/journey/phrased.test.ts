import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createLog } from '../../src/bot/log.ts'
import { quietConsole } from '../../src/bot/quiet-console.ts'
import { openStore } from '../../src/store/store.ts'
import { type Behaviour, completion, type ModelServer, openModelServer } from '../bot/model-server.ts'
import { beginForum, type ForumStory } from './forum-story.ts'
import { type Heard, openTownHall, type Room, type Somebody, type TownHall } from './town-hall.ts'

/** Answers that a language model may phrase: what is seen of it, and what is seen when it misbehaves. */

const QUESTION = 'Hvad blev besluttet om ladestandere?'
const DECISION = 'De første ladestandere skal være i drift senest den 1. marts 2027.'
const PHRASED =
  'Direktionen godkendte det den 7. september 2026, og de første ladestandere skal være i drift senest den 1. marts 2027 [1].'

let model: ModelServer
let hall: TownHall
/** The same bot over the same store, without a model. */
let plain: TownHall
let director: Somebody
let chat: Room
let story: ForumStory
beforeAll(async () => {
  quietConsole(createLog({ level: 'silent' }))
  model = await openModelServer()
  hall = await openTownHall({
    now: '2026-11-20T09:00:00.000Z',
    model: { kind: 'openai', baseUrl: model.url, key: 'sk-invented', model: 'invented' }
  })
  director = hall.person('Dorte Direktør')
  chat = hall.chatOf(director)
  story = await beginForum(hall, 'Direktionen')
  for (const file of ['2026-01-12', '2026-03-09', '2026-06-08', '2026-09-07']) {
    const minutes = await readFile(new URL(`../../src/samples/${file}-direktionen.txt`, import.meta.url), 'utf8')
    const draft = await hall.says(story.secretary, story.desk, minutes)
    const done = await hall.presses(story.secretary, story.desk, draft.button('import'))
    if (!done.text.includes('Direktionen')) throw new Error(done.text)
  }
  await story.write('møde 24-11-2026 kl. 10:00')
  await story.confide(
    'nyt punkt lukket Ansættelse i Havnekontoret (sag 26/987)',
    'beslutning 1: Zebrafinke ansættes som havnechef fra den 1. marts 2027.'
  )
  plain = await hall.second({ model: null })
})
afterAll(async () => {
  await plain.close()
  await hall.close()
  await model.close()
})
beforeEach(() => {
  model.requests.length = 0
})

const asks = (question = QUESTION, place = chat, person = director): Promise<Heard> =>
  hall.says(person, place, question)
type Message = Readonly<Record<string, unknown>>
const messagesOf = ({ raw }: Heard): readonly Message[] =>
  JSON.parse(raw.slice(raw.indexOf('\n') + 1)).map((post: { activity: Message }) => post.activity)
/** What is sent, without what differs from one message to the next. */
const sent = (heard: Heard): string =>
  JSON.stringify(messagesOf(heard)).replaceAll(/"(?:id|replyToId|timestamp|localTimestamp)":"[^"]*",?/gu, '')
/** What Teams is told of citations. */
const citationsOf = (
  message: Message | undefined
): readonly { position: number; appearance: { name: string; abstract: string } }[] => {
  const [entity] = Array.isArray(message?.entities) ? message.entities : []
  return entity?.citation ?? []
}

describe('a well-behaved model', () => {
  it('is heard in a message of its own, marked as generated and with its citations; then comes our answer, unmarked and whole', async () => {
    model.behave(PHRASED)
    const heard = await asks()
    const [phrased, card, ...more] = messagesOf(heard)
    expect(more).toEqual([])
    expect(phrased).toMatchObject({
      type: 'message',
      text: PHRASED,
      entities: [
        {
          type: 'https://schema.org/Message',
          '@type': 'Message',
          '@context': 'https://schema.org',
          additionalType: ['AIGeneratedContent'],
          citation: [
            {
              '@type': 'Claim',
              position: 1,
              appearance: {
                '@type': 'DigitalDocument',
                name: 'Direktionen · mandag den 7. september 2026 · punkt 2 · sag 25/4417',
                abstract: expect.stringContaining(DECISION)
              }
            }
          ]
        }
      ],
      channelData: { feedbackLoop: { type: 'default' } }
    })
    expect(phrased).not.toHaveProperty('attachments')
    expect(card).not.toHaveProperty('entities')
    expect(card).not.toHaveProperty('channelData')
    const without = await plain.says(director, chat, QUESTION)
    expect(heard.cards).toEqual(without.cards)
    expect(heard.text).toContain(DECISION)
  })

  it('gives citations that Teams takes: at most 80 and 160 characters, each', async () => {
    model.behave(
      'Sagen er godkendt [1]. Tidligere, den 9. marts 2026, blev det godkendt med den bemærkning, at plejecenter Lindely udgår [3].'
    )
    const [phrased] = messagesOf(await asks())
    expect(phrased?.text).toMatch(/\[1\].*\[2\]/u)
    expect(citationsOf(phrased).map(({ position }) => position)).toEqual([1, 2])
    for (const { appearance } of citationsOf(phrased)) {
      expect(appearance.name.length).toBeLessThanOrEqual(80)
      expect(appearance.abstract.length).toBeLessThanOrEqual(160)
    }
  })

  it('phrases English answers in English', async () => {
    model.behave(
      'It was approved on 7 September 2026: “De første ladestandere skal være i drift senest den 1. marts 2027.” [1]'
    )
    const heard = await asks('What was decided about charging points?')
    expect(messagesOf(heard)[0]).toMatchObject({ text: expect.stringContaining('approved on 7 September 2026') })
    expect(model.requests[0]?.messages[0]?.content).toContain('sentences of English')
  })

  it('is heard in a channel and a group alike', async () => {
    model.behave(PHRASED)
    for (const place of [story.room, hall.group('frokost')])
      expect(messagesOf(await asks(QUESTION, place))[0]).toMatchObject({ text: PHRASED })
  })

  it('is not asked by a button, whose answer must come at once and cannot say that it was generated', async () => {
    model.behave(PHRASED)
    const pressed = await hall.presses(director, chat, { verb: 'ask', data: { verb: 'ask', text: QUESTION, page: 1 } })
    expect(pressed.text).toContain(DECISION)
    expect(pressed.raw).not.toContain('AIGenerated')
    expect(model.requests).toEqual([])
  })

  it.each([
    'Hvad blev besluttet om svømmeundervisning for hunde?',
    'Hvilke sager blev udsat?',
    'udsatte',
    'huskeliste',
    'sag 25/4417',
    'hjælp',
    'dagsorden Direktionen'
  ])('is not asked about "%s"', async (question) => {
    model.behave(PHRASED)
    expect(sent(await asks(question))).toBe(sent(await plain.says(director, chat, question)))
    expect(model.requests).toEqual([])
  })
})

describe('a misbehaving model', () => {
  const BEHAVIOURS: readonly (readonly [string, Behaviour])[] = [
    ['invents a quotation', 'Direktionen besluttede: ”Der opstilles 200 ladestandere i alle parker.” [1]'],
    ['cites what does not exist', 'Sagen er godkendt [9].'],
    ['cites nothing', 'Sagen er godkendt, og ladestanderne skal være i drift.'],
    ['says what is not so', 'Ladestanderne blev taget til efterretning [1].'],
    ['invents what was decided', 'Direktionen besluttede enstemmigt at lukke svømmehallen [1].'],
    [
      'tries an action',
      '{"type":"plan","commands":[{"type":"DO","action":"beslutning","parameters":{"text":"Godkendt"}},{"type":"SAY","response":"Godkendt [1]"}]}'
    ],
    ['says a link', 'Sagen er godkendt, se [her](https://eksempel.dk/hemmeligt) [1].'],
    ['mentions everybody', 'Sagen er godkendt <at>Direktionen</at> [1].'],
    ['says HTML', '<h1>Godkendt</h1><img src="https://eksempel.dk/x.png"> [1].'],
    ['says nothing', ''],
    ['says far too much', 'Sagen er godkendt [1]. '.repeat(2_000)],
    [
      'calls a tool',
      {
        status: 200,
        body: completion({
          content: null,
          tool_calls: [{ id: '1', type: 'function', function: { name: 'beslutning', arguments: '{}' } }]
        })
      }
    ],
    ['fails', { status: 500, body: '{"error":{"message":"no"}}' }],
    ['is busy', { status: 429, headers: { 'retry-after': '60' } }],
    ['answers no JSON', { status: 200, body: '<html>proxy</html>' }],
    ['breaks off', 'resets']
  ]

  it.each(BEHAVIOURS)('that %s changes nothing of the answer', async (_, behaviour) => {
    // Failures in a row would have it let alone; here each of them is to be met.
    model.behave(PHRASED)
    await asks()
    const without = await plain.says(director, chat, QUESTION)
    model.requests.length = 0
    model.behave(behaviour)
    const records = await hall.records()
    const heard = await asks()
    expect(model.requests).toHaveLength(1)
    expect(sent(heard)).toBe(sent(without))
    expect(messagesOf(heard)).toHaveLength(1)
    expect(await hall.records()).toEqual(records)
  })

  it('that hangs is waited for four seconds', async () => {
    model.behave(PHRASED)
    await asks()
    const without = await plain.says(director, chat, QUESTION)
    model.behave('hangs')
    const began = performance.now()
    const heard = await asks()
    expect(performance.now() - began).toBeGreaterThan(3_500)
    expect(performance.now() - began).toBeLessThan(8_000)
    expect(sent(heard)).toBe(sent(without))
  })
})

describe('what a model never sees', () => {
  const SECRET = 'Hvem blev ansat i Havnekontoret?'
  const prompts = (): string => JSON.stringify(model.requests)

  it('is a closed item, in personal chat with a member or where others read along, nor a question that found one there', async () => {
    model.behave(PHRASED)
    const inChat = await asks(SECRET, hall.chatOf(story.member), story.member)
    expect(inChat.text).toContain('Zebrafinke')
    expect(model.requests).toEqual([])
    const inRoom = await asks(SECRET, story.room, story.member)
    expect(inRoom.privately).toContain('Zebrafinke')
    await asks(SECRET)
    expect(prompts()).not.toMatch(/Zebrafinke|havnechef|26\/987/u)
  })

  it('is what is for the members of a forum alone', async () => {
    const other = await beginForum(hall, 'Havneudvalget')
    await other.write('møde 24-11-2026 kl. 12:00', 'nyt punkt Molen', 'beslutning 1: Molen renoveres for 2 mio. kr.')
    model.behave('Molen renoveres for 2 mio. kr. [1]')
    const question = 'Hvad blev besluttet om molen?'
    expect(messagesOf(await asks(question))).toHaveLength(2)
    const bound = await hall.says(hall.admin, other.room, 'forum Havneudvalget')
    await hall.presses(hall.admin, other.room, bound.button('set-visibility', /medlem/iu))
    model.requests.length = 0
    expect((await asks(question)).text).not.toContain('2 mio.')
    const member = await asks(question, hall.chatOf(other.member), other.member)
    expect(member.text).toContain('Molen renoveres')
    expect((await asks(question, other.room, other.member)).text).toContain('Molen renoveres')
    expect(prompts()).not.toContain('renoveres')
  })

  it('is the same prompt and the same words for everybody who reads along, whatever is closed', async () => {
    model.behave(PHRASED)
    const asked = [await asks(QUESTION, story.room), await asks(QUESTION, story.room, story.member)]
    expect(asked.map((heard) => messagesOf(heard)[0]?.text)).toEqual([PHRASED, PHRASED])
    expect(model.requests[1]?.messages).toEqual(model.requests[0]?.messages)
  })

  it('is who asks, and where', async () => {
    model.behave(PHRASED)
    await asks(QUESTION, story.room)
    for (const one of [director.name, director.aadObjectId, director.id, story.room.id])
      expect(prompts()).not.toContain(one)
  })
})

it('a thumb under what a model phrased is one for the answer', async () => {
  model.behave(PHRASED)
  const from = hall.teams.posts.length
  await asks()
  const phrased = hall.teams.posts.slice(from).find(({ activity }) => activity.text === PHRASED)
  await hall.sends(
    hall.message(director, chat, '', {
      more: {
        type: 'invoke',
        name: 'message/submitAction',
        text: undefined,
        replyToId: phrased?.id,
        value: { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: '{"feedbackText":"Uklart"}' } }
      }
    })
  )
  const store = await openStore(hall.config.store, { role: 'command' })
  try {
    const kept = await store.questions.read(new Date().toISOString(), 2)
    expect(kept).toContainEqual(expect.objectContaining({ question: QUESTION, remark: 'Uklart' }))
  } finally {
    await store.close()
  }
})
