import { Draw } from './composed-draw.ts'
import { ORDER_WITHOUT_HEADINGS, OWN_SECTION_NAMES, SECTION_NAMES } from './composed-items.ts'
import { drawLayout, type Layout } from './composed-layout.ts'
import {
  type ComposedItem,
  type ComposedMeeting,
  type Day,
  type Decided,
  glued,
  isoOf,
  opens,
  type Piece,
  prose,
  textOf,
  weekdayOf
} from './composed-parts.ts'
import { setPages } from './composed-print.ts'
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
  const known: readonly string[] = SECTION_NAMES[language].filter(
    (name) => layout.history.print === null || !/^Tidligere behandling|^Sagens forløb/u.test(name)
  )
  const names =
    layout.scheme.print !== null && !bare && !unheaded
      ? layout.scheme.print.filter(() => draw.chance(0.85))
      : draw.some(tellsItself ? [...known, ...OWN_SECTION_NAMES] : known, sections)
  const sentences = draw.some(SENTENCES[language], 10)
  const said = draw.some(DECISIONS[language], draw.whole(1, 3))
  const own: Decided = {
    body: null,
    day: null,
    ...layout.content.print(said, draw.some(PEOPLE, 2)),
    foot: layout.foot.print(draw.some(PEOPLE, 1))
  }
  const told: Decided = {
    body: draw.one(OTHER_BODIES[language]),
    day: drawDay(draw, 2026),
    text: [prose(draw.one(DECISIONS[language]))]
  }
  const says = 'says' in layout.decision ? layout.decision.says : undefined
  // Under a heading for the case's history another body's decision is told.
  const isTold = /Historik|Tidligere|Politisk/u.test(layout.decoy.print.headed ?? '')
  const twice = says === 'both' && !bare && draw.chance(0.3) && !isTold
  const others = OTHER_BODIES[language].filter((body) => body !== told.body)
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
    decisions: twice ? (draw.chance(0.5) ? [told, own] : [own, told]) : [own],
    earlier:
      layout.history.print === null || bare || unheaded || draw.chance(0.4)
        ? []
        : draw.some(others, draw.whole(1, 2)).map((body) => ({
            body,
            day: drawDay(draw, 2025),
            text: [prose(draw.one(DECISIONS[language]))]
          }))
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
    items: items.map((item, at) =>
      at !== closed
        ? item
        : layout.closed.print === null
          ? { ...item, closed: true }
          : { ...item, closed: true, sections: [], attachments: [], decisions: [], earlier: [] }
    )
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
    weekday: weekdayOf(decided.day ?? meeting.day, meeting.language),
    place: meeting.place
  })
  const [first, ...more] = [...decided.text, ...(decided.foot ?? [])]
  return 'behind' in form && first !== undefined
    ? [prose(`${heading.map(textOf).join('')}${textOf(first)}`), ...more]
    : [...heading, ...decided.text, ...(decided.foot ?? [])]
}

/** The earlier bodies' decisions of an item's case. */
const printHistory = (meeting: ComposedMeeting, layout: Layout, item: ComposedItem): readonly (readonly Piece[])[] => {
  const form = layout.history.print
  if (form === null || item.earlier.length === 0) return []
  const text = form.text(
    item.earlier.map(({ body, day, text }, at) => ({
      body,
      date: layout['decision date'].print(day, meeting.language),
      text: text.map(textOf).join(' '),
      number: item.number + 7 + at
    }))
  )
  return [form.headed === undefined ? text : layout.section.print(form.headed, text)]
}

/** The case's sections; what only looks like a decision stands in the last of them, or behind it. */
const printSections = (layout: Layout, item: ComposedItem): readonly (readonly Piece[])[] => {
  const { headed, text: decoy } = layout.decoy.print
  const last = item.sections.length - 1
  const sections = item.sections.map(({ name, text }, at) =>
    layout.section.print(name, headed === undefined && at === last ? [...text, ...decoy] : text)
  )
  return headed === undefined || last < 0 ? sections : [...sections, layout.section.print(headed, decoy)]
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
  const [first, ...more] = layout.above.print(
    meeting,
    layout['page date'].print(meeting.day, meeting.language),
    item.number
  )
  const above = first === undefined ? [] : [opens(first), ...more.map(glued), glued('')]
  const untold = item.closed ? layout.closed.print : null
  const recommended = that.length === 0 || untold !== null ? [] : layout.recommendation.print(that, meeting)
  const recommendation =
    'headed' in recommended ? layout.section.print(recommended.headed, recommended.text) : recommended
  const history = printHistory(meeting, layout, item)
  const parts = {
    case: [
      ...(layout.history.print?.where === 'first' ? history : []),
      ...printSections(layout, item),
      recommendation,
      ...(layout.history.print?.where === 'last' ? history : [])
    ],
    decisions: item.decisions.map((decided) => printDecision(meeting, layout, item, decided)),
    attachments: [
      item.attachments.length > 0 || ('nothing' in layout.attachments && item.sections.length > 0)
        ? layout.attachments.print(item.attachments, item)
        : []
    ]
  }
  return [
    [
      ...above,
      ...(above.length > 0 ? heading.map((piece) => glued(textOf(piece))) : heading),
      ...(layout.case.print?.below?.(number) ?? []),
      ...(mark.place === 'below' && marked !== '' ? [marked] : [])
    ],
    ...(untold === null ? order.flatMap((part) => parts[part]) : [untold]),
    layout.case.print?.end?.(number) ?? []
  ]
}

const readText = (decided: Decided): string => decided.read ?? decided.text.map(textOf).join('\n')

/**
 * Composes the minutes of a seed: each dimension of the layout is drawn by itself, but for those that are `held`. `wide`: of the many more frames of pages and
 * documents too.
 */
export const composeMinutes = (seed: number, held: Partial<Layout> = {}, wide = false): Composed => {
  const draw = new Draw(seed)
  const language: Language = draw.chance(0.08) ? 'en' : 'da'
  const layout = drawLayout(draw, language, held, wide)
  const meeting = drawMeeting(draw, language, layout)
  const date = layout.date.print(meeting.day, language)
  const site = layout.site.print
  const atEnd = 'atEnd' in layout.secretary
  const secretary = layout.secretary.print(meeting, '')
  const belowPeople = draw.chance(0.5)
  const head = apart([
    site?.top ?? [],
    layout.letterhead.print(meeting, date),
    layout.title.print(meeting, date),
    layout.when.print(meeting, layout.date.print, layout.time.print),
    atEnd || belowPeople ? [] : secretary,
    layout.present.print(meeting, layout['present label'].print),
    'saysAbsent' in layout.present ? [] : layout.absent.print(meeting, ''),
    layout.also.print(meeting, '')
  ])
  const contents = apart([
    [],
    atEnd || !belowPeople ? [] : secretary,
    layout.contents.print(meeting),
    layout.notice.print(meeting, date)
  ])
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
        decisions: [
          ...item.earlier.map((told) => ({ forum: told.body, date: isoOf(told.day), text: readText(told) })),
          ...item.decisions.map((decided) => ({
            forum: (says === undefined || says === 'day' ? null : decided.body) ?? meeting.forum,
            date: isoOf(decided.day ?? meeting.day),
            text: readText(decided)
          }))
        ]
      }))
    }
  }
}
