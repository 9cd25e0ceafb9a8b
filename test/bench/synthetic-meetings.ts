import { decisionIdOf, forumIdOf, itemIdOf, meetingIdOf } from '../../src/domain/ids.ts'
import type { Meeting } from '../../src/domain/meeting.ts'

/** Placeholder until the generator below is written. */
export function noiseMeetings(count: number): readonly Meeting[] {
  void decisionIdOf
  void forumIdOf
  void itemIdOf
  void meetingIdOf
  return count > 0 ? [] : []
}
