import { ATTACHMENT_FORMS } from './composed-attachments.ts'
import { CASE_FORMS, MARKS } from './composed-cases.ts'
import { MORE_CONTENTS_FORMS } from './composed-contents.ts'
import { CONTENT_FORMS, DECISION_FORMS } from './composed-decisions.ts'
import { CLOSED_FORMS, DECOY_FORMS, FOOT_FORMS, HISTORY_FORMS } from './composed-decisions-around.ts'
import { MORE_CONTENT_FORMS } from './composed-decisions-inside.ts'
import { TOLD_DECISION_FORMS } from './composed-decisions-told.ts'
import { WORDED_DECISION_FORMS } from './composed-decisions-words.ts'
import type { Draw } from './composed-draw.ts'
import { LETTERHEAD_FORMS, MORE_CLOSING_FORMS, MORE_SITE_FORMS, NOTICE_FORMS } from './composed-frame.ts'
import { GROUP_FORMS } from './composed-groups.ts'
import { TITLE_FORMS } from './composed-head.ts'
import { HEADING_FORMS } from './composed-headings.ts'
import { ORDERS, RECOMMENDATION_FORMS, SCHEMES, SECTION_FORMS } from './composed-items.ts'
import { CLOSING_FORMS, CONTENTS_FORMS, MORE_SETTINGS, PAGE_FORMS, SETTINGS, SITE_FORMS } from './composed-pages.ts'
import { DATE_FORMS, type Option, TIME_FORMS } from './composed-parts.ts'
import { ABSENT_FORMS, ALSO_FORMS, PRESENT_FORMS, PRESENT_LABELS, SECRETARY_FORMS } from './composed-people.ts'
import { ABOVE_FORMS, RUNNING_FORMS } from './composed-running.ts'
import { WHEN_FORMS } from './composed-when.ts'
import type { Language } from './composed-words.ts'

const named = <Form extends Option<unknown>>(forms: readonly Form[], name: string): Form =>
  forms.find((form) => form.name === name) ?? (forms[0] as Form)
const NOTHING = { name: 'none', print: () => [] } as const
/** One option of each dimension of a layout. `wide`: of the forms of pages' frames, and of what stands in and around decisions, as well. */
const drawOptions = (draw: Draw, language: Language, wide: boolean) => {
  const one = <Form extends Option<unknown>>(forms: readonly Form[], more: readonly Form[] = []): Form =>
    draw.one(
      [...forms, ...(wide ? more : [])].filter(
        (form) => form.in === 'both' || (form.in === 'en') === (language === 'en')
      )
    )
  const layout = {
    title: one(TITLE_FORMS),
    when: one(WHEN_FORMS),
    date: one(DATE_FORMS),
    time: one(TIME_FORMS),
    'present label': one(PRESENT_LABELS),
    present: one(PRESENT_FORMS),
    also: one(ALSO_FORMS),
    absent: one(ABSENT_FORMS),
    secretary: one(SECRETARY_FORMS),
    contents: one(CONTENTS_FORMS, MORE_CONTENTS_FORMS),
    heading: one(HEADING_FORMS),
    mark: one(MARKS),
    case: one(CASE_FORMS),
    order: one(ORDERS),
    group: one(GROUP_FORMS),
    scheme: one(SCHEMES),
    section: one(SECTION_FORMS),
    recommendation: one(RECOMMENDATION_FORMS),
    decision: one(DECISION_FORMS, [...TOLD_DECISION_FORMS, ...WORDED_DECISION_FORMS]),
    'decision date': one(DATE_FORMS),
    content: one(CONTENT_FORMS, MORE_CONTENT_FORMS),
    attachments: one(ATTACHMENT_FORMS),
    page: one(PAGE_FORMS, RUNNING_FORMS),
    closing: one(CLOSING_FORMS, MORE_CLOSING_FORMS),
    site: one(SITE_FORMS, MORE_SITE_FORMS),
    setting: one(SETTINGS, MORE_SETTINGS),
    foot: wide ? one(FOOT_FORMS) : named(FOOT_FORMS, 'none'),
    history: wide ? one(HISTORY_FORMS) : named(HISTORY_FORMS, 'none'),
    decoy: wide ? one(DECOY_FORMS) : named(DECOY_FORMS, 'none'),
    closed: wide ? one(CLOSED_FORMS) : named(CLOSED_FORMS, 'as the others')
  }
  return {
    ...layout,
    'page date': wide ? one(DATE_FORMS) : layout.date,
    above: wide ? one(ABOVE_FORMS) : NOTHING,
    letterhead: wide ? one(LETTERHEAD_FORMS) : NOTHING,
    notice: wide ? one(NOTICE_FORMS) : NOTHING
  }
}
export type Layout = Readonly<ReturnType<typeof drawOptions>>

/** Pairs of options whose layout tells nobody what is what. */
const UNTOLD: readonly ((layout: Layout) => boolean)[] = [
  // A heading by body and date alone is told from a page's head by standing nowhere else.
  ({ page, above, decision }) =>
    /FORUM/u.test(page.name + above.name) && /^\W*(?:DATE )?[-–]? ?FORUM/u.test(decision.name),
  // "3.27/1234" reads as a number.
  ({ heading, case: number }) => heading.name === '3.Title' && number.name === 'before the title',
  // "Ad 1" is a part of item 3 only where items are not headed so.
  ({ heading, content }) => /^ad/iu.test(heading.name) && /^(?:ad 1|Ad 1-2|Ad pkt)/u.test(content.name),
  // Who stayed away is said once.
  ({ absent, content }) => 'nobody' in absent && /absentees|afbud/u.test(content.name),
  // Below a title without headings nothing parts what is to be done from what was decided.
  ({ decision, content }) => decision.name === 'nothing' && /Ansvarlig|actions/u.test(content.name),
  // Without a heading nothing parts a recommendation from the decision above it.
  ({ order, recommendation }) =>
    order.print[0] === 'decisions' && / at$/u.test(recommendation.name) && recommendation.name.length > 6,
  ({ history, recommendation }) =>
    history.print?.where === 'first' && / at$/u.test(recommendation.name) && recommendation.name.length > 6,
  // Below a title without headings all that is written was decided.
  ({ decision, closed, foot }) =>
    decision.name === 'nothing' && ((closed.print?.length ?? 0) > 0 || foot.name !== 'none'),
  // Who does it is said once.
  ({ content, foot }) => /Ansvarlig|actions/u.test(content.name) && foot.name !== 'none',
  // Under a heading for the case's history nothing parts what was decided from what is told.
  ({ history, decoy }) =>
    history.print?.where === 'last' &&
    history.print.headed === undefined &&
    /Historik|behandling|Tidligere/u.test(decoy.print.headed ?? '')
]

/** `held`: options that are taken as they are, whatever is drawn. */
export const drawLayout = (draw: Draw, language: Language, held: Partial<Layout>, wide: boolean): Layout => {
  for (;;) {
    const layout = { ...drawOptions(draw, language, wide), ...held }
    if (!UNTOLD.some((untold) => untold(layout))) return layout
  }
}
