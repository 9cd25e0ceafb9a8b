import { decodeKey } from './keys.ts'
import type { Tables } from './open-tables.ts'
import { createState, findState, type Marks, readState, replaceState } from './state-rows.ts'

/**
 * How far a post has come. `claimed`: nothing has been sent yet, so another may take it over after a crash. `sending`: it may have gone out; after
 * a crash nobody can know, so it becomes `unknown` and an operator is told. `sent`, `unknown` and `skipped` are final.
 */
export type PostState = 'claimed' | 'sending' | 'sent' | 'unknown' | 'skipped'
export interface Post {
  readonly id: string
  readonly state: PostState
  /** The instance of the bot that took the last step, and when (ISO 8601 in UTC). */
  readonly instance: string
  readonly at: string
  /** What the post is about, for whoever takes it over: as given at the claim. */
  readonly about: Readonly<Record<string, unknown>>
  /** What Teams called the message, once it is sent. */
  readonly messageId: string | null
}
export interface PostStep {
  readonly instance: string
  readonly at: string
  readonly messageId?: string
}

/** The rows by which a post goes out once, whatever crashes when, on however many instances. */
export interface Posts {
  /** "mine" for one caller only, ever: the row stays. The same post has the same id, derived from what it is for. */
  readonly claim: (
    postId: string,
    step: PostStep & { readonly about?: Readonly<Record<string, unknown>> }
  ) => Promise<'mine' | 'taken'>
  /** Takes over a post that its instance left in `claimed`; "taken" when it, or another, was quicker. */
  readonly takeOver: (post: Post, step: PostStep) => Promise<'mine' | 'taken'>
  /** From one state to the next; false when the post is not in `from`, or not of this `instance`: then nothing may be sent. */
  readonly advance: (postId: string, from: 'claimed' | 'sending', to: PostState, step: PostStep) => Promise<boolean>
  /** Declares a post `unknown` that its instance left in `sending`; false when it has moved since. */
  readonly declareUnknown: (post: Post, step: PostStep) => Promise<boolean>
  readonly find: (postId: string) => Promise<Post | null>
  /** Those in `claimed` or `sending`. Whether their instance is still at it is for their time to tell. */
  readonly unfinished: () => Promise<readonly Post[]>
}

const POST = 'post'
type PostRow = Omit<Post, 'id'>

/** What may follow what: nothing is sent before `sending` stands in the store; what was surely not sent may go back to `claimed`. */
const FOLLOWS: Readonly<Record<'claimed' | 'sending', readonly PostState[]>> = {
  claimed: ['sending', 'skipped'],
  sending: ['sent', 'unknown', 'claimed']
}

/** By which the few posts that are still work are picked out of all that ever were. */
const markOf = (state: PostState): Marks => ({ work: state === 'claimed' || state === 'sending' ? 'open' : 'done' })

export function openPosts({ posts: table }: Pick<Tables, 'posts'>): Posts {
  const move = async (
    postId: string,
    isAsExpected: (row: PostRow) => boolean,
    change: Partial<PostRow>
  ): Promise<boolean> => {
    const kept = await findState<PostRow>(table, POST, postId)
    if (kept === null || !isAsExpected(kept.state)) return false
    const next = { ...kept.state, ...change }
    return replaceState(table, kept, next, markOf(next.state))
  }
  const isSame = (post: Post, state: PostState) => (row: PostRow) =>
    row.state === state && row.instance === post.instance && row.at === post.at

  return {
    async claim(postId, { instance, at, about = {} }) {
      const row: PostRow = { state: 'claimed', instance, at, about, messageId: null }
      return (await createState(table, POST, postId, row, markOf(row.state))) ? 'mine' : 'taken'
    },
    takeOver: async (post, { instance, at }) =>
      (await move(post.id, isSame(post, 'claimed'), { instance, at })) ? 'mine' : 'taken',
    advance(postId, from, to, { instance, at, messageId }) {
      if (!FOLLOWS[from].includes(to)) throw new RangeError(`a post cannot go from ${from} to ${to}`)
      const change = { state: to, at, ...(messageId === undefined ? {} : { messageId }) }
      return move(postId, (row) => row.state === from && row.instance === instance, change)
    },
    declareUnknown: (post, { instance, at }) =>
      move(post.id, isSame(post, 'sending'), { state: 'unknown', instance, at }),
    async find(postId) {
      const kept = await findState<PostRow>(table, POST, postId)
      return kept === null ? null : { id: postId, ...kept.state }
    },
    async unfinished() {
      const posts: Post[] = []
      for await (const rows of table.scan({ partition: POST }, markOf('claimed')))
        for (const row of rows) posts.push({ id: decodeKey(row.key), ...readState<PostRow>(row).state })
      return posts
    }
  }
}
