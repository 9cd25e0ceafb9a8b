import type { Repair } from '../../domain/minutes.ts'
import { type Line, splitLines, withoutDoubling, withUnderlined } from '../text/lines.ts'
import { type ActionCell, takeActionColumns } from './action-columns.ts'
import { withNumbersBelow } from './beside-titles.ts'
import { withoutBoxes } from './boxed-lines.ts'
import { freeBulletedHeadings } from './bulleted-headings.ts'
import { withUsualWord } from './counted-words.ts'
import { joinDeferredRecord } from './deferred-record.ts'
import { clearFurniture } from './furniture.ts'
import { plainItemRows, withBarredTitles } from './item-rows.ts'
import { dropLinkWords } from './link-words.ts'
import { mendLabels } from './mend-labels.ts'
import { joinNumberedMeetings } from './numbered-meetings.ts'
import { withoutQuotation } from './quoted-lines.ts'
import { partReferences } from './referred-texts.ts'
import { withSignedTitles } from './signed-titles.ts'
import { withSlotsBeside } from './slots-above-titles.ts'
import { unfoldLines } from './unfold.ts'
import { unrollTables } from './unroll-tables.ts'

/** A document's lines ready for reading, what was mended on the way, and who does what beside which line. */
export interface Prepared {
  readonly lines: readonly Line[]
  readonly furniture: readonly Repair[]
  readonly actions: ReadonlyMap<number, ActionCell>
}

/** Lines with what a document sets in a form of its own as others print it. */
const withOwnForms = (lines: readonly Line[]): readonly Line[] =>
  withoutQuotation(withSignedTitles(withSlotsBeside(withBarredTitles(lines))))

/** Lines as a page has them: tables unrolled, columns and furniture taken out, words of links left out. What was mended is added to `repairs`. */
export const prepareLines = (raw: readonly string[], repairs: Repair[]): Prepared => {
  const besideRows = new Map<number, ActionCell>()
  const columns = takeActionColumns(
    unrollTables(withUnderlined(withoutDoubling(withoutBoxes(splitLines(raw)))), besideRows),
    repairs
  )
  const { lines, repairs: furniture } = clearFurniture(
    joinNumberedMeetings(unfoldLines(dropLinkWords(columns.lines, repairs), repairs))
  )
  for (const repair of furniture) repairs.push(repair)
  return {
    lines: partReferences(
      joinDeferredRecord(
        mendLabels(freeBulletedHeadings(withUsualWord(plainItemRows(withNumbersBelow(withOwnForms(lines))))))
      )
    ),
    furniture,
    actions: new Map([...besideRows, ...columns.actions])
  }
}
