import type { Head } from '../head/head.ts'
import { foldText } from '../text/fold-text.ts'
import { FOLLOW_UP_TITLE } from '../vocabulary/follow-up-words.ts'
import { HEADS_MOTION, OPENS_RECORD, RETURNED_AS_DECIDED } from '../vocabulary/outcomes.ts'
import type { ItemBody } from './item-body.ts'
import { minutedParts } from './minuted-parts.ts'

/** So small a part of the items may have other headings where what stands below their titles is what was said and decided. */
const SELDOM = 0.25
/**
 * Whether items have no heading for what was decided, and hardly one for anything else: then all that stands below a title was written at the meeting. In
 * minutes alone; an agenda's items are what is to be dealt with.
 */
const areAllMinuted = (kind: Head['kind'], bodies: readonly ItemBody[]): boolean =>
  kind === 'minutes' &&
  bodies.every(({ blocks }) => blocks.length === 0) &&
  bodies.filter(({ sections }) => sections.some(({ heading, name }) => heading !== '' && name !== 'Bilag')).length <=
    bodies.length * SELDOM

/** An item's body with the line that it begins at and its title. */
export interface BodyOfItem {
  readonly body: ItemBody
  readonly line: number
  readonly title: string
  /** The heading that only refers to a list ("Ad 4"), where it stands under one. */
  readonly minuted: string | undefined
}

/** What stands under "Ad 4" is the record of the item: without a heading of its own for it, all of it is what was decided. */
const asMinuted = (body: ItemBody, heading: string, line: number): ItemBody => {
  const told = body.sections.filter((section) => section.heading === '' && section.name !== 'Bilag')
  const text = told.map((section) => section.text).join('\n\n')
  if (body.blocks.length > 0 || text === '') return body
  const parts = minutedParts(text)
  return {
    ...body,
    sections: [...body.sections.filter((section) => !told.includes(section)), { heading, name: 'Beslutning', text }],
    blocks: (parts.length > 0 ? parts : [{ heading, text }]).map((part) => ({
      ...part,
      forum: null,
      date: null,
      line,
      named: []
    }))
  }
}

const LONGEST_RECORD = 2000
/** Whether all that stands below a title says that the matter goes back since it is decided: words that only a record has, and that need no heading. */
const isRecordAlone = (kind: Head['kind'], { blocks, sections }: ItemBody): boolean =>
  kind === 'minutes' &&
  blocks.length === 0 &&
  sections.every(({ heading }) => heading === '') &&
  RETURNED_AS_DECIDED.test(sections[0]?.text.slice(0, LONGEST_RECORD) ?? '')

/** The same where other items have a heading for it, and this one begins with what came of it: "Godkendt.", "Dagsordenen blev godkendt." */
const opensAsRecord = (kind: Head['kind'], { blocks, sections }: ItemBody): boolean =>
  kind === 'minutes' &&
  blocks.length === 0 &&
  sections.every(({ heading }) => heading === '') &&
  OPENS_RECORD.test(sections[0]?.text.slice(0, LONGEST_RECORD) ?? '')

/** A motion's words stand between quotation marks. */
const QUOTED = /^["“”»]/u
/**
 * The same at the head of the case, over the words of a question or a motion, where these are all that the item has: the body with it as what was decided; null where
 * no such paragraph stands there.
 */
const withHeadOfMotion = (kind: Head['kind'], body: ItemBody, line: number): ItemBody | null => {
  const [first, ...others] = body.sections.filter(({ name }) => name !== 'Bilag')
  if (kind !== 'minutes' || body.blocks.length > 0 || first?.name !== 'Sagsfremstilling' || others.length > 0)
    return null
  const [said = '', motion = ''] = first.text.slice(0, LONGEST_RECORD).split(/\n\s*\n/u, 2)
  if (!HEADS_MOTION.test(said.trim()) || !QUOTED.test(motion.trim())) return null
  const told = { ...first, text: first.text.slice(said.length).trim() }
  return {
    ...body,
    sections: [
      { heading: '', name: 'Beslutning', text: said },
      ...body.sections.map((one) => (one === first ? told : one))
    ],
    blocks: [{ heading: '', forum: null, date: null, text: said, line, named: [] }]
  }
}

/** A document of so many items that calls itself an agenda, and decides something in less than this share of them, is one. */
const LEAST_OF_AGENDA = 5
const DECIDES_SELDOM = 0.2
/** What a motion printed in an agenda would have decided, below a heading as for decisions, as the part of the case that it is. */
const withoutMotions = (kind: Head['kind'], bodies: readonly ItemBody[]): readonly ItemBody[] => {
  const isMotion = (block: ItemBody['blocks'][number]): boolean => block.forum === null && block.date === null
  const count = bodies.filter(({ blocks }) => blocks.some(isMotion)).length
  if (kind !== 'agenda' || count === 0 || bodies.length < LEAST_OF_AGENDA || count >= bodies.length * DECIDES_SELDOM)
    return bodies
  return bodies.map((body) => {
    const motions = body.blocks.filter(isMotion)
    return {
      ...body,
      sections: body.sections.map((section) =>
        motions.some(({ heading, text }) => section.heading === heading && section.text === text)
          ? { ...section, name: 'Sagsfremstilling' as const }
          : section
      ),
      blocks: body.blocks.filter((block) => !isMotion(block))
    }
  })
}

/**
 * The bodies of items, each with what was decided as a block also where no heading says so: below a heading that only refers to the list of the agenda, in
 * words that only a record has, and in minutes whose items have no headings at all (`all`). A list of what is still to be done decides nothing.
 */
export const minutedBodies = (
  items: readonly BodyOfItem[],
  kind: Head['kind']
): { readonly bodies: readonly ItemBody[]; readonly all: boolean } => {
  const bodies = withoutMotions(
    kind,
    items.map(({ body, minuted, line }) =>
      minuted !== undefined || isRecordAlone(kind, body) ? asMinuted(body, minuted ?? '', line) : body
    )
  )
  const all = areAllMinuted(kind, bodies)
  return {
    all,
    bodies: !all
      ? bodies.map((body, index) => {
          const { line = 1 } = items[index] ?? {}
          return opensAsRecord(kind, body) ? asMinuted(body, '', line) : (withHeadOfMotion(kind, body, line) ?? body)
        })
      : bodies.map((body, index) => {
          const { title = '', line = 1 } = items[index] ?? {}
          return FOLLOW_UP_TITLE.test(foldText(title)) ? body : asMinuted(body, '', line)
        })
  }
}
