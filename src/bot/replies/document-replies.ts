import type { ButtonData } from '../../cards/buttons.ts'
import { conflictCard } from '../../cards/conflict-card.ts'
import { draftCard } from '../../cards/draft-card.ts'
import { importedCard } from '../../cards/imported-card.ts'
import { textOfFile } from '../../reading/formats/text-of-file.ts'
import { dropDraft, importDraft, readDraft } from '../../usecases/import-in-chat.ts'
import type { World } from '../../usecases/ports.ts'
import type { Asked } from '../asked.ts'
import type { Fetched } from '../fetch-file.ts'
import { replyCard, replyText, showCard } from '../present/show-card.ts'
import { repliesIn } from '../present/words.ts'
import type { ChatFile, TurnReply } from '../turn.ts'
import type { Results } from './present-results.ts'

export interface DocumentNeeds {
  /** The bytes of a file dropped in the chat. */
  readonly fetchFile: (file: ChatFile) => Promise<Fetched>
}

/** So many conflicts of one document are shown, a card each. */
const MOST_CONFLICTS = 10

/** What is said to whoever drops or pastes minutes in personal chat: what was read, and what came of it after a yes. */
export function createDocumentReplies(world: World, { fetchFile }: DocumentNeeds, { refused, maySeeClosed }: Results) {
  const draft = async (by: Asked, text: string): Promise<TurnReply> => {
    const read = await readDraft(world, by.person, text)
    if (!read.ok) return refused(by, read.refusal)
    const { id, reading, stored } = read.draft
    return replyCard(draftCard({ draft: id, reading, stored }, by.language))
  }
  return {
    draft,
    /** Files come in personal chat alone; one at a time is read and shown. */
    async file(by: Asked): Promise<TurnReply> {
      const [file] = by.turn.files
      const say = repliesIn(by.language)
      if (!file || by.place.kind !== 'personal') return replyText(say.fileElsewhere)
      const fetched = await fetchFile(file)
      if (!fetched.ok) return replyText(say.fileProblems[fetched.reason])
      const text = await textOfFile(file.name, fetched.bytes)
      return text.ok ? draft(by, text.text) : replyText(say.fileProblems[text.reason])
    },
    async imported(by: Asked, button: Extract<ButtonData, { verb: 'import' }>): Promise<TurnReply> {
      const done = await importDraft(world, by.person, button.draft, button.visibility)
      if (!done.ok) return refused(by, done.refusal)
      const { forumId, forum, date, items, decisions, written, operations, conflicts } = done.imported
      const [only = null, ...more] = operations
      const operation = more.length === 0 ? only : null
      const props = { forum, date, items, decisions, operation, unchanged: written === 0, conflicts }
      const may = await maySeeClosed(by, forumId)
      const shown = conflicts.filter((one) => may || !one.closed).slice(0, MOST_CONFLICTS)
      return {
        ...replyCard(importedCard(props, by.language)),
        privately: shown.map((one) => showCard(conflictCard({ forum, date, ...one }, by.language)))
      }
    },
    async draftDropped(by: Asked, id: string): Promise<TurnReply> {
      await dropDraft(world, by.person, id)
      return replyText(repliesIn(by.language).draftDropped)
    }
  }
}
