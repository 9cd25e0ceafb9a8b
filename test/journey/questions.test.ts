import { spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { openTownHall, type Room, type Somebody, type TownHall } from './town-hall.ts'

/** What was asked in vain and how answers were judged, as an administrator reads it; and what of that is never kept. */

let hall: TownHall
let story: ForumStory
let elsewhere: Room
let employees = 0
beforeAll(async () => {
  hall = await openTownHall()
  elsewhere = hall.channel('Andet')
  await hall.says(hall.admin, elsewhere, 'forum Byggeudvalget')
  story = await beginForum(hall, 'Direktionen')
  await story.write('møde i overmorgen kl. 10:00', 'nyt punkt Cykelstier langs kanalen (sag 26/1234)')
  await story.confide('nyt punkt lukket Fratrædelse i Center Nord', 'beslutning 2: Zebrafinken fratræder i maj.')
  await story.write('beslutning 1: Godkendt, at der anlægges cykelstier.')
})
afterAll(() => hall.close())

const employee = (): Somebody => hall.person(`Ulla ${++employees}`)

interface Listed {
  readonly outcome: string
  readonly question: string
  readonly times: number
  readonly people: number
  readonly remarks: readonly string[]
}

/** `npm run questions`, without npm, while the bot runs. */
function questions(...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const { store } = hall.config
  if (store.kind !== 'embedded') throw new Error('the hall has an embedded store')
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    REFERENT_DATA_DIR: store.dataDir,
    REFERENT_TABLES_PORT: String(store.port)
  }
  const child = spawn(process.execPath, ['--import', 'tsx/esm', 'src/cli/questions.ts', ...args], { env })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (out += chunk))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}
const listed = async (): Promise<readonly Listed[]> => JSON.parse((await questions('--json')).out).questions
const about = async (word: string): Promise<readonly Listed[]> =>
  (await listed()).filter(({ question }) => question.includes(word))

/** Asks, and gives the id of the message that answered there. */
async function asks(person: Somebody, place: Room, text: string): Promise<string> {
  await hall.says(person, place, text)
  const answer = hall.teams.posts.filter((post) => post.conversation.split(';')[0] === place.id).at(-1)
  if (answer === undefined) throw new Error(`"${text}" was not answered`)
  expect(answer.activity.channelData).toMatchObject({ feedbackLoop: { type: 'default' } })
  return answer.id
}
/** As Teams tells of a pressed thumb ("Feedback buttons"). */
const thumb = (person: Somebody, place: Room, on: string, reaction: string, remark = '') =>
  hall.sends(
    hall.message(person, place, '', {
      more: {
        type: 'invoke',
        name: 'message/submitAction',
        text: undefined,
        replyToId: on,
        value: {
          actionName: 'feedback',
          actionValue: { reaction, feedback: JSON.stringify({ feedbackText: remark }) }
        }
      }
    })
  )

describe('a question of an employee', () => {
  it('asked in vain is kept by itself, several alike as one, without who asked, personal numbers and what cannot be seen', async () => {
    const [one, other] = [employee(), employee()]
    await hall.says(one, hall.chatOf(one), 'Hvad blev besluttet om månelandingen?')
    await hall.says(other, hall.chatOf(other), 'hvad blev besluttet om  månelandingen')
    await hall.says(one, story.room, 'hvad blev besluttet om månelandingen?')
    await hall.says(one, hall.chatOf(one), 'fik 010190-1234 en m\u200bånesten?')
    expect(await about('månelandingen')).toMatchObject([{ outcome: 'not-found', times: 3, people: 2 }])
    expect(await about('månesten')).toMatchObject([{ question: 'fik xxxxxx-xxxx en månesten?' }])
    const { out } = await questions()
    expect(out.indexOf('Asked in vain in the last 30 days: 4')).toBe(0)
    for (const secret of [one, other].flatMap(({ id, name, aadObjectId }) => [id, name, aadObjectId]))
      expect(out).not.toContain(secret)
  })

  it('that was answered is kept when the asker judges the answer, once however often Teams tells of it', async () => {
    const asker = employee()
    const chat = hall.chatOf(asker)
    const answer = await asks(asker, chat, 'hvad blev besluttet om cykelstier?')
    expect(await about('om cykelstier')).toEqual([])
    for (let again = 0; again < 2; again++) {
      const heard = await thumb(asker, chat, answer, 'dislike', 'Det var\nden forkerte sag 010190-1234')
      expect([heard.status, heard.count, heard.raw.trim()]).toEqual([200, 0, '[]'])
    }
    expect(await about('om cykelstier')).toMatchObject([
      { outcome: 'disliked', times: 1, people: 1, remarks: ['Det var den forkerte sag xxxxxx-xxxx'] }
    ])
    await thumb(asker, chat, answer, 'like')
    expect(await about('om cykelstier')).toMatchObject([{ outcome: 'liked', times: 1, remarks: [] }])
  })

  it('is judged by nobody else, in the channel where all can press', async () => {
    const [asker, other] = [employee(), employee()]
    const answer = await asks(asker, elsewhere, 'hvem anlægger cykelstier langs kanalen?')
    expect((await thumb(other, elsewhere, answer, 'dislike')).status).toBe(200)
    expect((await thumb(asker, hall.chatOf(asker), answer, 'dislike')).status).toBe(200)
    expect(await about('hvem anlægger')).toEqual([])
    await thumb(asker, elsewhere, answer, 'like')
    expect(await about('hvem anlægger')).toMatchObject([{ outcome: 'liked' }])
  })

  it('about what is closed is kept as if that did not exist', async () => {
    const asker = employee()
    for (const word of ['Zebrafinken', 'Fratrædelse', 'Snegurken']) {
      await hall.says(asker, hall.chatOf(asker), `hvad blev besluttet om ${word}?`)
      expect(await about(word)).toMatchObject([{ outcome: 'not-found', times: 1 }])
    }
  })
})

describe('a question of a member', () => {
  it('is not kept by itself, found or not, nor where it touched what is closed, whatever is pressed', async () => {
    const chat = hall.chatOf(story.member)
    await asks(story.member, chat, 'hvad blev der af Pipfuglen?')
    const closed = await asks(story.member, chat, 'hvad blev besluttet om Zebrafinken i maj?')
    await thumb(story.member, chat, closed, 'dislike', 'Pipfuglen')
    for (const word of ['Pipfuglen', 'Zebrafinken i maj']) expect(await about(word)).toEqual([])
  })

  it('is kept by the member’s own thumb where only what all may see was in the answer, without a remark', async () => {
    const chat = hall.chatOf(story.member)
    const answer = await asks(story.member, chat, 'er der sagt ja til cykelstier?')
    await thumb(story.member, chat, answer, 'dislike', 'I modsætning til det lukkede punkt')
    expect(await about('er der sagt ja')).toMatchObject([{ outcome: 'disliked', remarks: [] }])
  })

  it('is never kept where others read along, whatever it met', async () => {
    for (const [place, word] of [
      [story.room, 'Zebrafinken'],
      [elsewhere, 'Solsorten'],
      [elsewhere, 'cykelstier']
    ] as const) {
      const answer = await asks(story.member, place, `hvad sagde de om ${word}?`)
      await thumb(story.member, place, answer, 'dislike')
    }
    expect(await about('hvad sagde de')).toEqual([])
  })

  it('of a forum for its members alone is not told to others by the readers of its channel', async () => {
    const guarded = await beginForum(hall, 'Havneudvalget')
    await guarded.write('møde i overmorgen kl. 12:00', 'nyt punkt Skibsværft', 'beslutning 1: Godkendt.')
    const bound = await hall.says(hall.admin, guarded.room, 'forum Havneudvalget')
    await hall.presses(hall.admin, guarded.room, bound.button('set-visibility', 1))
    const reader = employee()
    const answer = await asks(reader, guarded.room, 'blev Skibsværft godkendt?')
    await thumb(reader, guarded.room, answer, 'like')
    expect(await about('Skibsværft')).toEqual([])
  })
})

describe('commands and suggested questions', () => {
  it('are no questions', async () => {
    const asker = employee()
    const chat = hall.chatOf(asker)
    const help = await hall.says(asker, chat, 'hjælp')
    expect(hall.teams.posts.at(-1)?.activity.channelData ?? {}).not.toHaveProperty('feedbackLoop')
    await hall.presses(asker, chat, { verb: 'ask', data: { verb: 'ask', text: 'hvad med Tudsen?', page: 1 } })
    await hall.presses(
      asker,
      chat,
      { verb: 'ask', data: { verb: 'ask', text: 'hvad med Tudsen?', page: 1 } },
      { submit: true }
    )
    await hall.says(asker, chat, 'sag 77/7777')
    expect(help.status).toBe(200)
    expect([...(await about('Tudsen')), ...(await about('77/7777'))]).toEqual([])
  })
})

describe('a thumb that is none', () => {
  it.each([
    { reaction: 'love', on: '1' },
    { reaction: 'like', on: undefined }
  ])('is refused: $reaction', async ({ reaction, on }) => {
    const heard = await hall.sends(
      hall.message(story.member, hall.chatOf(story.member), '', {
        more: {
          type: 'invoke',
          name: 'message/submitAction',
          replyToId: on,
          value: { actionName: 'feedback', actionValue: { reaction } }
        }
      })
    )
    expect([heard.status, heard.count]).toEqual([400, 0])
  })
})

describe('npm run questions', () => {
  it('says what it takes where it is asked for something else', async () => {
    for (const args of [['--days', '0'], ['--days', '31'], ['--days', 'x'], ['--nej'], ['spørgsmål']]) {
      const { code, out, err } = await questions(...args)
      expect([code, out, err.split('\n').length], args.join(' ')).toEqual([1, '', 2])
    }
  })
})
