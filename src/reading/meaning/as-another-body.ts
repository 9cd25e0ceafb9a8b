import type { DecisionBlock } from '../../domain/minutes.ts'
import { foldText } from '../text/fold-text.ts'
import { bareForumName, isForumName } from '../text/forum-name.ts'

/** "Som Teknisk Udvalg.", "Samme beslutning som Økonomiudvalget": another body, named in place of words of one's own. */
const AS_ANOTHER =
  /^(?:(?:samme (?:indstilling|beslutning|anbefaling)|indstilles|anbefales) )?som ([^.;:!?\n]{3,80}?)(?:s (?:indstilling|anbefaling|beslutning))?(?:[.\n]|$)/iu

const folded = (forum: string): string => foldText(bareForumName(forum))

/**
 * An item's decisions, those that decide as another body did with its outcome: nothing else there says what came of the matter. Where the other body's
 * block is not printed, something was decided.
 */
export const asOtherBodiesDecided = (decisions: readonly DecisionBlock[]): readonly DecisionBlock[] =>
  decisions.map((block) => {
    // By itself "Som Teknisk Udvalg" is written like a name, which decides nothing.
    const isOpen = block.outcome === 'decided' || block.outcome === 'none'
    const named = isOpen ? AS_ANOTHER.exec(block.text)?.[1] : undefined
    if (named === undefined || !isForumName(named)) return block
    const other = decisions.find(
      ({ forum, outcome }) =>
        forum !== null && outcome !== 'none' && forum !== block.forum && folded(forum) === folded(named)
    )
    return { ...block, outcome: other?.outcome ?? 'decided' }
  })
