import { wrapLine } from '../made-files.ts'
import { ATTACHMENT_FORMS } from './composed-attachments.ts'
import { CASE_FORMS, MARKS } from './composed-cases.ts'
import { CONTENT_FORMS, DECISION_FORMS } from './composed-decisions.ts'
import { Draw } from './composed-draw.ts'
import { GROUP_FORMS } from './composed-groups.ts'
import { TITLE_FORMS } from './composed-head.ts'
import { HEADING_FORMS } from './composed-headings.ts'
import {
  ORDER_WITHOUT_HEADINGS,
  ORDERS,
  OWN_SECTION_NAMES,
  RECOMMENDATION_FORMS,
  SCHEMES,
  SECTION_FORMS,
  SECTION_NAMES
} from './composed-items.ts'
import { CLOSING_FORMS, CONTENTS_FORMS, PAGE_FORMS, SETTINGS, SITE_FORMS } from './composed-pages.ts'
import {
  type ComposedItem,
  type ComposedMeeting,
  DATE_FORMS,
  type Day,
  type Decided,
  glued,
  isoOf,
  type Option,
  type Piece,
  prose,
  TIME_FORMS
} from './composed-parts.ts'
import { ABSENT_FORMS, ALSO_FORMS, PRESENT_FORMS, PRESENT_LABELS, SECRETARY_FORMS } from './composed-people.ts'
import { WHEN_FORMS } from './composed-when.ts'
import {
  DECISIONS,
  FILES,
  FIRST_TITLES,
  FORUMS,
  LAST_TITLES,
  type Language,
  OFFICES,
  OTHER_BODIES,
  PARTIES,
  PEOPLE,
  PLACES,
  RECOMMENDATIONS,
  ROOMS,
  SENTENCES,
  TITLES
} from './composed-words.ts'

/** A document with its right reading, and the option that each dimension of its layout was drawn from. */
export interface Composed {
  readonly text: string
  readonly layout: Readonly<Record<string, string>>
  readonly right: {
    readonly forum: string
    readonly meetingDate: string
    readonly startTime: string
    readonly place: string
    readonly secretary: string | null
    readonly participants: readonly string[]
    readonly absent: readonly string[]
    readonly items: readonly {
      readonly number: number
      readonly title: string
      readonly caseNumber: string | null
      readonly closed: boolean
      readonly attachments: readonly string[]
      readonly decisions: readonly { readonly forum: string; readonly date: string; readonly text: string }[]
    }[]
  }
}

/** Options that are not drawn: by dimension, the option's name. */
export type Forced = Readonly<Record<string, string>>
/** One option of each dimension of a layout. */
const drawOptions = (draw: Draw, language: Language) => {
  const one = <Form extends Option<unknown>>(forms: readonly Form[]): Form =>
    draw.one(forms.filter((form) => form.in === 'both' || (form.in === 'en') === (language === 'en')))
  return {
    title: one(TITLE_FORMS),
    when: one(WHEN_FORMS),
    date: one(DATE_FORMS),
    time: one(TIME_FORMS),
    'present label': one(PRESENT_LABELS),
    present: one(PRESENT_FORMS),
    also: one(ALSO_FORMS),
    absent: one(ABSENT_FORMS),
    secretary: one(SECRETARY_FORMS),
    contents: one(CONTENTS_FORMS),
    heading: one(HEADING_FORMS),
    mark: one(MARKS),
    case: one(CASE_FORMS),
    order: one(ORDERS),
    group: one(GROUP_FORMS),
    scheme: one(SCHEMES),
    section: one(SECTION_FORMS),
    recommendation: one(RECOMMENDATION_FORMS),
    decision: one(DECISION_FORMS),
    'decision date': one(DATE_FORMS),
    content: one(CONTENT_FORMS),
    attachments: one(ATTACHMENT_FORMS),
    page: one(PAGE_FORMS),
    closing: one(CLOSING_FORMS),
    site: one(SITE_FORMS),
    setting: one(SETTINGS)
  }
}
type Layout = Readonly<ReturnType<typeof drawOptions>>

/** Pairs of options whose layout tells nobody what is what. */
const UNTOLD: readonly ((layout: Layout) => boolean)[] = [
  // A heading by body and date alone is told from a page's head by standing nowhere else.
  ({ page, decision }) => /FORUM/u.test(page.name) && /^FORUM/u.test(decision.name),
  // "3.27/1234" reads as a number.
  ({ heading, case: number }) => heading.name === '3.Title' && number.name === 'before the title',
  // Who stayed away is said once.
  ({ absent, content }) => 'nobody' in absent && /absentees|afbud/u.test(content.name),
  // Below a title without headings nothing parts what is to be done from what was decided.
  ({ decision, content }) => decision.name === 'nothing' && /Ansvarlig|actions/u.test(content.name),
  // Without a heading nothing parts a recommendation from the decision above it.
  ({ order, recommendation }) =>
    order.print[0] === 'decisions' && / at$/u.test(recommendation.name) && recommendation.name.length > 6
]

/** Draws until the layout has the options that are not to be drawn. */
const drawLayout = (draw: Draw, language: Language, forced: Forced): Layout => {
  for (let tries = 0; tries < 200_000; tries++) {
    const layout = drawOptions(draw, language)
    const isForced = Object.entries(forced).every(([part, name]) => layout[part as keyof Layout].name === name)
    if (isForced && !UNTOLD.some((untold) => untold(layout))) return layout
  }
  throw new Error(`no layout has ${JSON.stringify(forced)}`)
}

const drawDay = (draw: Draw, year: number): Day => ({ year, month: draw.whole(1, 12), day: draw.whole(1, 28) })

const drawItem = (
  draw: Draw,
  language: Language,
  layout: Layout,
  number: number,
  title: string,
  bare: boolean
): ComposedItem => {
  const unheaded = layout.decision.name === 'nothing'
  const sections = bare || unheaded ? 0 : draw.whole(0, 3)
  const tellsItself = layout.section.name === 'marked' && language === 'da'
  const known: readonly string[] = SECTION_NAMES[language]
  const names =
    layout.scheme.print !== null && !bare && !unheaded
      ? layout.scheme.print.filter(() => draw.chance(0.85))
      : draw.some(tellsItself ? [...known, ...OWN_SECTION_NAMES] : known, sections)
  const sentences = draw.some(SENTENCES[language], 10)
  const said = draw.some(DECISIONS[language], draw.whole(1, 3))
  const own: Decided = { body: null, day: null, ...layout.content.print(said, draw.some(PEOPLE, 2)) }
  const told: Decided = {
    body: draw.one(OTHER_BODIES[language]),
    day: drawDay(draw, 2026),
    text: [prose(draw.one(DECISIONS[language]))]
  }
  const says = 'says' in layout.decision ? layout.decision.says : undefined
  const twice = says === 'both' && !bare && draw.chance(0.3)
  return {
    number,
    title,
    caseNumber: layout.case.print?.number((from, to) => draw.whole(from, to)) ?? null,
    closed: false,
    sections: names.map((name) => ({ name, text: sentences.splice(0, draw.whole(1, 3)).map(prose) })),
    attachments:
      layout.attachments.name === 'none' || 'nothing' in layout.attachments || bare
        ? []
        : draw.some(FILES[language], draw.whole(1, 3)),
    decisions: twice ? (draw.chance(0.5) ? [told, own] : [own, told]) : [own]
  }
}

const drawMeeting = (draw: Draw, language: Language, layout: Layout): ComposedMeeting => {
  const { name, own } = draw.one(FORUMS[language])
  const people = draw
    .some(PEOPLE, 9)
    .map((person) => ({ name: person, office: draw.one(OFFICES[language]), party: draw.one(PARTIES) }))
  const counts = 'counts' in layout.heading ? layout.heading.counts : undefined
  const first = counts === undefined ? draw.one([1, 1, 1, 1, 14, 112]) : 1
  const titles = [
    draw.one(FIRST_TITLES[language]),
    ...draw.some(TITLES[language], draw.whole(2, 5)),
    draw.one(LAST_TITLES[language])
  ]
  const items = titles.map((title, at) =>
    drawItem(draw, language, layout, first + at, title, at === 0 || at === titles.length - 1)
  )
  const place = 'closesLast' in layout.group ? items.length - 1 : draw.whole(1, items.length - 1)
  const closed = draw.chance(0.3) && layout.mark.print.closed !== '' ? place : -1
  const hour = draw.whole(8, 19)
  return {
    language,
    municipality: draw.one(PLACES),
    forum: name,
    own,
    day: drawDay(draw, draw.whole(2024, 2028)),
    time: `${hour}.${draw.one(['00', '15', '30'])}`,
    end: `${hour + 2}.00`,
    place: draw.one(ROOMS[language]),
    participants: people.slice(0, draw.whole(3, 5)),
    absent: people.slice(5, 5 + draw.whole(1, 2)),
    secretary: people.at(-1) as ComposedMeeting['secretary'],
    items: items.map((item, at) => ({ ...item, closed: at === closed }))
  }
}

const withoutBlanksAround = (pieces: readonly Piece[]): readonly Piece[] => {
  const first = pieces.findIndex((piece) => piece !== '')
  return first < 0 ? [] : pieces.slice(first, pieces.findLastIndex((piece) => piece !== '') + 1)
}
/** Groups of lines with a blank one between. */
const apart = (groups: readonly (readonly Piece[])[]): readonly Piece[] =>
  groups
    .map(withoutBlanksAround)
    .filter((group) => group.length > 0)
    .flatMap((group, at) => (at === 0 ? group : ['', ...group]))

const textOf = (piece: Piece): string =>
  typeof piece === 'string' ? piece : 'prose' in piece ? piece.prose : piece.glued

const printDecision = (
  meeting: ComposedMeeting,
  layout: Layout,
  item: ComposedItem,
  decided: Decided
): readonly Piece[] => {
  const form = layout.decision
  const heading = form.print({
    item,
    body: decided.body ?? meeting.forum,
    own: meeting.own,
    date: layout['decision date'].print(decided.day ?? meeting.day, meeting.language),
    place: meeting.place
  })
  const [first, ...more] = decided.text
  return 'behind' in form && first !== undefined
    ? [prose(`${heading.map(textOf).join('')}${textOf(first)}`), ...more]
    : [...heading, ...decided.text]
}

const printItem = (
  meeting: ComposedMeeting,
  layout: Layout,
  item: ComposedItem,
  order: readonly ('case' | 'decisions' | 'attachments')[],
  that: readonly string[]
): readonly (readonly Piece[])[] => {
  const number = item.caseNumber ?? ''
  const { print: mark } = layout.mark
  const marked = item.closed ? mark.closed : mark.open
  const titled = layout.case.print?.title?.(item.title, number) ?? item.title
  const told = mark.place === 'behind' ? `${titled}${marked}` : mark.place === 'before' ? `${marked}${titled}` : titled
  const [opened, ...rest] = [
    ...layout.group.print(meeting.items.indexOf(item), meeting),
    ...(mark.place === 'above' && marked !== '' ? [marked] : []),
    ...(layout.case.print?.above?.(number) ?? []),
    ...layout.heading.print(item.number, told, meeting)
  ]
  const heading = [...(opened === undefined ? [] : [opened]), ...rest.map((piece) => glued(textOf(piece)))]
  const recommended = that.length === 0 ? [] : layout.recommendation.print(that, meeting)
  const recommendation =
    'headed' in recommended ? layout.section.print(recommended.headed, recommended.text) : recommended
  const parts = {
    case: [...item.sections.map(({ name, text }) => layout.section.print(name, text)), recommendation],
    decisions: item.decisions.map((decided) => printDecision(meeting, layout, item, decided)),
    attachments: [
      item.attachments.length > 0 || ('nothing' in layout.attachments && item.sections.length > 0)
        ? layout.attachments.print(item.attachments, item)
        : []
    ]
  }
  return [
    [
      ...heading,
      ...(layout.case.print?.below?.(number) ?? []),
      ...(mark.place === 'below' && marked !== '' ? [marked] : [])
    ],
    ...order.flatMap((part) => parts[part]),
    layout.case.print?.end?.(number) ?? []
  ]
}

/** Breaks the last word of a line in two, as a printer does where a word does not fit. */
const hyphenated = (lines: readonly string[], draw: Draw): string[] => {
  const out = [...lines]
  for (let at = 0; at + 1 < out.length; at++) {
    const [, word = '', rest = ''] = /^(\p{Ll}{8,}[,.]?)(?:\s(.*))?$/u.exec(out[at + 1] ?? '') ?? []
    if (word === '' || !draw.chance(0.5)) continue
    out[at] = `${out[at]} ${word.slice(0, 4)}-`
    out[at + 1] = `${word.slice(4)}${rest === '' ? '' : ` ${rest}`}`
  }
  return out
}

const LINES_OF_PAGE = 34
const setPages = (
  pieces: readonly Piece[],
  headed: number,
  meeting: ComposedMeeting,
  layout: Layout,
  draw: Draw
): string => {
  const { width, hyphens, blanks, ends, mark, indent = '' } = layout.setting.print
  const set: { readonly text: string; readonly glued: boolean }[] = []
  for (const [at, piece] of pieces.entries()) {
    const isGlued = at < headed || (typeof piece === 'object' && 'glued' in piece)
    if (piece === '' || (typeof piece === 'object' && textOf(piece) === '')) {
      if (blanks !== 'none' && blanks !== 'each') set.push({ text: '', glued: isGlued })
      if (blanks === 'double') set.push({ text: '', glued: isGlued })
      continue
    }
    const isProse = typeof piece === 'object' && 'prose' in piece
    const lines = isProse && width > 0 ? wrapLine(piece.prose, width) : [textOf(piece)]
    for (const [place, line] of (hyphens ? hyphenated(lines, draw) : lines).entries()) {
      set.push({ text: isProse ? `${indent}${line}` : line, glued: (place === 0 && isGlued) || line.startsWith('|') })
      if (blanks === 'each') set.push({ text: '', glued: line.startsWith('|') })
    }
  }
  const page = layout.page.print
  const date = layout.date.print(meeting.day, meeting.language)
  const pages = Math.ceil(set.length / LINES_OF_PAGE)
  const [blankAround, feeds] = [draw.chance(0.5), layout.page.name === 'form feed alone' || draw.chance(0.3)]
  const lines: string[] = []
  let number = 1
  let since = 0
  for (const { text, glued } of set) {
    if (page !== null && since >= LINES_OF_PAGE && !glued) {
      const [foot, head] = page(number++, pages, meeting, date)
      if (blankAround) lines.push('')
      lines.push(...foot)
      const [first = '', ...more] = [...head, ...(blankAround ? [''] : []), text]
      lines.push(`${feeds ? '\f' : ''}${first}`, ...more)
      since = 0
    } else {
      lines.push(text)
      since++
    }
  }
  if (page !== null) lines.push(...(blankAround ? [''] : []), ...page(number, pages, meeting, date)[0])
  return `${mark ? '\ufeff' : ''}${lines.join(ends)}${ends}`
}

const readText = (decided: Decided): string => decided.read ?? decided.text.map(textOf).join('\n')

/** Composes the minutes of a seed: each dimension of the layout that is not forced is drawn by itself. */
export const composeMinutes = (seed: number, forced: Forced = {}, spoken?: Language): Composed => {
  const draw = new Draw(seed)
  const drawn: Language = draw.chance(0.08) ? 'en' : 'da'
  const language = spoken ?? drawn
  const layout = drawLayout(draw, language, forced)
  const meeting = drawMeeting(draw, language, layout)
  const date = layout.date.print(meeting.day, language)
  const site = layout.site.print
  const atEnd = 'atEnd' in layout.secretary
  const secretary = layout.secretary.print(meeting, '')
  const belowPeople = draw.chance(0.5)
  const head = apart([
    site?.top ?? [],
    layout.title.print(meeting, date),
    layout.when.print(meeting, layout.date.print, layout.time.print),
    atEnd || belowPeople ? [] : secretary,
    layout.present.print(meeting, layout['present label'].print),
    'saysAbsent' in layout.present ? [] : layout.absent.print(meeting, ''),
    layout.also.print(meeting, '')
  ])
  const contents = apart([[], atEnd || !belowPeople ? [] : secretary, layout.contents.print(meeting)])
  const opening: Piece[] = [...head, '', ...contents, ...(contents.length === 0 ? [] : [''])]
  const unheaded = layout.decision.name === 'nothing'
  const items = meeting.items.flatMap((item, at) => {
    const isBare = at === 0 || at === meeting.items.length - 1
    const that = isBare || unheaded || draw.chance(0.4) ? [] : draw.some(RECOMMENDATIONS[language], draw.whole(1, 3))
    return [
      ...printItem(meeting, layout, item, unheaded ? ORDER_WITHOUT_HEADINGS : layout.order.print, that),
      site?.item ?? []
    ]
  })
  const body = apart([...items, layout.closing.print(meeting, date), atEnd ? secretary : [], site?.end ?? []])
  const { attachments } = layout
  const numbering = (place: number): string =>
    'numbersNames' in attachments ? `Bilag ${place + 1}${attachments.numbersNames}` : ''
  const counted = !('counts' in layout.heading && layout.heading.counts === 'not')
  const says = 'says' in layout.decision ? layout.decision.says : undefined
  return {
    text: setPages([...opening, ...body], opening.length, meeting, layout, draw),
    layout: {
      language,
      ...Object.fromEntries(Object.entries(layout).map(([name, option]) => [name, option.name]))
    },
    right: {
      forum: meeting.forum,
      meetingDate: isoOf(meeting.day),
      startTime: meeting.time.replace('.', ':').padStart(5, '0'),
      place: meeting.place,
      secretary: meeting.secretary.name,
      participants: layout.present.name === 'none' ? [] : meeting.participants.map(({ name }) => name),
      absent:
        'nobody' in layout.absent && !('saysAbsent' in layout.present) ? [] : meeting.absent.map(({ name }) => name),
      items: meeting.items.map((item, at) => ({
        number: counted ? item.number : at + 1,
        title: item.title,
        caseNumber: item.caseNumber,
        closed: item.closed,
        attachments: item.attachments.map((name, place) => `${numbering(place)}${name}`),
        decisions: item.decisions.map((decided) => ({
          forum: (says === undefined || says === 'day' ? null : decided.body) ?? meeting.forum,
          date: isoOf(decided.day ?? meeting.day),
          text: readText(decided)
        }))
      }))
    }
  }
}
