import { type Change, describeChange } from './change.ts'
import type { Committed } from './commit.ts'
import type { Refused } from './refusal.ts'

/** `repeated`: the act was already written, by an earlier delivery of it. */
export type Changed = { readonly ok: true; readonly change: Change; readonly repeated: boolean } | Refused

/** What a committed act answers. */
export const changedBy = (done: Committed): Changed =>
  done.ok ? { ok: true, change: describeChange(done.state, done.operation), repeated: done.repeated } : done
