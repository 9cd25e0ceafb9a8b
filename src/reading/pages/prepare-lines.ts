import type { Repair } from '../../domain/minutes.ts'
import { withoutDoubling, withoutMargin } from '../text/even-lines.ts'
import { type Line, splitLines, withUnderlined } from '../text/lines.ts'
import { type ActionCell, takeActionColumns } from './action-columns.ts'
import { partAgendaFromText } from './agenda-beside-text.ts'
import { bareHeadings } from './bare-headings.ts'
import { withNumbersBelow } from './beside-titles.ts'
import { withoutBoxes } from './boxed-lines.ts'
import { joinBrokenNumbers } from './broken-numbers.ts'
import { freeBulletedHeadings } from './bulleted-headings.ts'
import { withCellsBelowHeads } from './cells-below-heads.ts'
import { withoutCommandColumns } from './command-columns.ts'
import { asConfluencePrints } from './confluence-source.ts'
import { withCountGoingOn } from './count-begun-anew.ts'
import { withoutCountOfAll } from './counted-of-all.ts'
import { withUsualWord } from './counted-words.ts'
import { joinDeferredRecord } from './deferred-record.ts'
import { withDelimitedRows } from './delimited-rows.ts'
import { withoutLeaders } from './dotted-labels.ts'
import { withColonsInEmphasis } from './emphasised-labels.ts'
import { withColonsBehindFields } from './fields-in-columns.ts'
import { withFirstItemApart } from './first-glued.ts'
import { withFlattenedTables } from './flattened-tables.ts'
import { withFramedTitles } from './framed-titles.ts'
import { clearFurniture } from './furniture.ts'
import { withGluedEndsApart } from './glued-ends.ts'
import { withGluedLabelsApart } from './glued-labels.ts'
import { joinGridRows } from './grid-tables.ts'
import { withPlainGroups } from './groups-by-kind.ts'
import { withHeadsOverText } from './heads-before-text.ts'
import { plainItemRows, withBarredTitles } from './item-rows.ts'
import { joinLabelledMeetings } from './labelled-meetings.ts'
import { withValuesBehindLabels } from './labels-over-values.ts'
import { withLettersCounted } from './lettered-items.ts'
import { dropLinkWords } from './link-words.ts'
import { withListsBelowLabels } from './lists-beside-labels.ts'
import { withNumbersOfList } from './lost-numbers.ts'
import { withMarksBelowTitles } from './marks-above-titles.ts'
import { asMarkupPrints } from './markup-source.ts'
import { asMediaWikiPrints } from './mediawiki-source.ts'
import { mendLabels, mendSignedLabels } from './mend-labels.ts'
import { withNewsAsItems } from './news-of-meeting.ts'
import { joinNumberedMeetings } from './numbered-meetings.ts'
import { withoutQuotation } from './quoted-lines.ts'
import { withRecordHeads } from './record-heads.ts'
import { partReferences } from './referred-texts.ts'
import { withRowsApart } from './rows-in-text.ts'
import { joinRowsThatGoOn } from './rows-that-go-on.ts'
import { withRunInHeadings } from './run-in-headings.ts'
import { withSignedTitles } from './signed-titles.ts'
import { withSlotsBeside, withSlotsCounted } from './slots-above-titles.ts'
import { joinSpacedRows } from './spaced-tables.ts'
import { withTimedTitles } from './timed-rows.ts'
import { withTitlesBetweenSigns } from './titles-between-signs.ts'
import { dropTranscriptHead } from './transcript-head.ts'
import { withoutSecondCount } from './two-counts.ts'
import { unfoldLines } from './unfold.ts'
import { unrollTables } from './unroll-tables.ts'

/** A document's lines ready for reading, what was mended on the way, and who does what beside which line. */
export interface Prepared {
  readonly lines: readonly Line[]
  readonly furniture: readonly Repair[]
  readonly actions: ReadonlyMap<number, ActionCell>
}

type Step = (lines: readonly Line[]) => readonly Line[]

/** What is done to a page as printed, first to last. */
const AS_PRINTED: readonly Step[] = [
  asMarkupPrints,
  asConfluencePrints,
  withoutCommandColumns,
  withoutDoubling,
  withoutMargin,
  withValuesBehindLabels,
  withDelimitedRows,
  asMediaWikiPrints,
  withoutLeaders,
  withRowsApart,
  withGluedEndsApart,
  withGluedLabelsApart,
  joinGridRows,
  joinSpacedRows,
  partAgendaFromText,
  withListsBelowLabels,
  joinRowsThatGoOn,
  withoutBoxes,
  joinBrokenNumbers,
  withTitlesBetweenSigns,
  withUnderlined,
  withFirstItemApart
]
/** What a document sets in a form of its own is set as others print it, once its pages are in one. */
const AS_OTHERS: readonly Step[] = [
  withoutCountOfAll,
  withNumbersOfList,
  withCountGoingOn,
  withoutSecondCount,
  withRecordHeads,
  withMarksBelowTitles,
  withColonsBehindFields,
  withBarredTitles,
  withCellsBelowHeads,
  withFlattenedTables,
  withTimedTitles,
  withSlotsBeside,
  withSlotsCounted,
  withSignedTitles,
  withoutQuotation,
  withLettersCounted,
  withNumbersBelow,
  plainItemRows,
  bareHeadings,
  withUsualWord,
  withPlainGroups,
  mendSignedLabels,
  withColonsInEmphasis,
  withHeadsOverText,
  withRunInHeadings,
  freeBulletedHeadings,
  mendLabels,
  joinLabelledMeetings,
  withNewsAsItems,
  joinDeferredRecord,
  partReferences
]
const through = (steps: readonly Step[], lines: readonly Line[]): readonly Line[] =>
  steps.reduce((before, step) => step(before), lines)

/** Lines as a page has them: tables unrolled, columns and furniture taken out, words of links left out. What was mended is added to `repairs`. */
export const prepareLines = (raw: readonly string[], repairs: Repair[]): Prepared => {
  const besideRows = new Map<number, ActionCell>()
  const columns = takeActionColumns(unrollTables(through(AS_PRINTED, splitLines(raw)), besideRows), repairs)
  const plain = dropLinkWords(dropTranscriptHead(columns.lines, repairs), repairs)
  const before = repairs.length
  const whole = withFramedTitles(joinNumberedMeetings(unfoldLines(plain, repairs)))
  const heads = repairs.slice(before).filter(({ kind }) => kind === 'furniture')
  const { lines, repairs: furniture } = clearFurniture(whole)
  for (const repair of furniture) repairs.push(repair)
  return {
    lines: through(AS_OTHERS, lines),
    furniture: [...heads, ...furniture],
    actions: new Map([...besideRows, ...columns.actions])
  }
}
