import type { World } from '../usecases/ports.ts'
import type { Asked } from './asked.ts'
import { type ChangingNeeds, createChangingReplies } from './replies/changing-replies.ts'
import { createDocumentReplies, type DocumentNeeds } from './replies/document-replies.ts'
import { createFeedbackReplies } from './replies/feedback-replies.ts'
import { createFollowReplies, type FollowNeeds } from './replies/follow-replies.ts'
import { createForumReplies, type ForumNeeds } from './replies/forum-replies.ts'
import { createGreetingReplies, type GreetingNeeds } from './replies/greeting-replies.ts'
import { createResults } from './replies/present-results.ts'
import { createReadingReplies } from './replies/reading-replies.ts'

/** What replies need beside the use cases. */
export type Outside = ChangingNeeds & DocumentNeeds & FollowNeeds & ForumNeeds & GreetingNeeds

/** What the bot answers, by subject: the plain result of a use case, put on its card. */
export function createReplies(world: World, outside: Outside) {
  const results = createResults(world)
  return {
    ...createGreetingReplies(world, outside),
    ...createForumReplies(world, outside, results),
    ...createChangingReplies(world, outside, results),
    ...createReadingReplies(results),
    ...createFeedbackReplies(world),
    ...createFollowReplies(world, outside, results),
    ...createDocumentReplies(world, outside, results),
    outdated: (by: Asked) => results.refused(by, { reason: 'button-outdated' })
  }
}
