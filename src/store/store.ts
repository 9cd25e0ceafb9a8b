import type { StoreConfig } from '../config.ts'
import type { StoreRole } from './embedded.ts'
import { type Followers, openFollowers } from './followers.ts'
import { openTables } from './open-tables.ts'
import { openPosts, type Posts } from './posts.ts'
import { openQuestions, type Questions } from './questions.ts'
import { openRecords, type Records } from './records.ts'
import { openSettings, type Settings } from './settings.ts'

export interface Store {
  readonly records: Records
  readonly settings: Settings
  readonly posts: Posts
  readonly questions: Questions
  readonly followers: Followers
  /** Whether the store answers, and its disk still takes writes. */
  readonly ready: () => Promise<boolean>
  /** Lets what is under way end, then gives the store free. Use nothing of it afterwards. */
  readonly close: () => Promise<void>
}

/**
 * Opens the store that the settings name; the same code against Azure, Azurite and the embedded store. A bot waits for a command that holds
 * the embedded store to end, and says so through `note`. Throws a StoreFault whose message is one sentence for the operator.
 */
export async function openStore(
  settings: StoreConfig,
  { role, note = () => {} }: { readonly role: StoreRole; readonly note?: (sentence: string) => void }
): Promise<Store> {
  const tables = await openTables(settings, role, note)
  return {
    records: openRecords(tables),
    settings: openSettings(tables),
    posts: openPosts(tables),
    questions: openQuestions(tables),
    followers: openFollowers(tables),
    async ready() {
      try {
        // Looks for a row that never is: the store's answer "none" is all that is asked.
        await tables.settings.read('ready', 'ready')
        return true
      } catch {
        return false
      }
    },
    close: tables.close
  }
}
