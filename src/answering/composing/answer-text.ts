import { formatCommandDate } from '../../texts/format-date.ts'
import { outcomeWord } from '../../texts/outcome-word.ts'
import type { Answer, AnswerBlock, Highlight, Source } from './answer.ts'
import { textsOf } from './compose.ts'
import { isBelowItsDecision } from './sources.ts'

/** Characters that a user is shown at first: of one answer, and of one that is a list. */
const LONGEST = 8_000
const LONGEST_LIST = 20_000
/** Of one decision's text, by its role; the rest stands behind "show the whole item". */
const LONGEST_TEXT = { answer: 5_000, history: 900, related: 700 } as const
const LONGEST_TEXT_IN_LIST = 1_800

function sourceText(source: Source, answer: Answer, withTitle: boolean): string {
  const texts = textsOf(answer.language)
  return [
    texts.meeting(source.forum, formatCommandDate(source.meetingDate, answer.language)),
    source.item === null
      ? null
      : texts.item(source.item) + (withTitle && source.title !== null ? `: ${source.title}` : ''),
    source.caseNumber === null ? null : texts.caseNumber(source.caseNumber),
    source.draft ? texts.draft : null
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/** A verbatim text, cut to whole lines or words around what answers when it is too long. */
function shorten(text: string, most: number, highlights: readonly Highlight[], note: string): string {
  if (text.length <= most) return text
  const first = highlights[0]
  if (first === undefined || first.end <= most) return `${text.slice(0, breakBefore(text, most))}\n${note}`
  const start = breakBefore(text, Math.max(0, first.start - most / 3))
  return `[…] ${text.slice(start, breakBefore(text, start + most)).trimStart()}\n${note}`
}

function breakBefore(text: string, at: number): number {
  const near = text.slice(0, at)
  const line = near.lastIndexOf('\n')
  if (line > at * 0.8) return line
  const space = near.lastIndexOf(' ')
  return space > 0 ? space : at
}

function blockText(block: AnswerBlock, before: AnswerBlock | undefined, answer: Answer, isList: boolean): string {
  const texts = textsOf(answer.language)
  switch (block.kind) {
    case 'lead':
    case 'heading':
      return block.text
    case 'decision': {
      const { source, decision } = block
      const head = [
        outcomeWord(decision.outcome, answer.language),
        texts.decided(decision.forum, formatCommandDate(decision.date, answer.language)),
        ...(source.meetingDate === decision.date && source.forum === decision.forum
          ? []
          : [texts.meeting(source.forum, formatCommandDate(source.meetingDate, answer.language))]),
        source.item === null ? null : `${texts.item(source.item)}: ${source.title ?? ''}`,
        source.caseNumber === null ? null : texts.caseNumber(source.caseNumber),
        source.draft ? texts.draft : null
      ].filter((part) => part !== null)
      const most = isList ? LONGEST_TEXT_IN_LIST : LONGEST_TEXT[block.role]
      const under = decision.subHeading === null ? '' : `${decision.subHeading}\n`
      return `${head.join(' · ')}\n${under}${shorten(decision.text, most, block.highlights, texts.cut)}`
    }
    case 'passage':
      return [
        `(${block.label})`,
        shorten(block.text, LONGEST_TEXT.history, block.highlights, texts.cut),
        ...(isBelowItsDecision(block, before) ? [] : [sourceText(block.source, answer, true)])
      ].join('\n')
    case 'mention':
      return `${sourceText(block.source, answer, true)} (${block.label})${block.text === '' ? '' : `\n”${block.text}”`}`
    case 'entry': {
      const number = block.followUp === undefined ? '–' : `${block.followUp.number}.`
      return `${number} ${block.text}${block.note === null ? '' : ` (${block.note})`}\n  ${sourceText(block.source, answer, block.source.title !== block.text)}`
    }
  }
}

/**
 * All that a user is shown at first, as plain text: at most 8,000 characters, of a list 20,000. Decisions stand letter for letter; where a text is
 * too long it is cut and says so.
 */
export function answerText(answer: Answer): string {
  const isList =
    answer.blocks.filter((block) => block.kind === 'entry' || (block.kind === 'decision' && block.role === 'answer'))
      .length > 1
  const most = isList ? LONGEST_LIST : LONGEST
  let text = ''
  let left = answer.blocks.length
  for (const [at, block] of answer.blocks.entries()) {
    const next = blockText(block, answer.blocks[at - 1], answer, isList)
    if (text.length + next.length + 40 > most) return `${text}\n\n${textsOf(answer.language).more(left)}`.slice(0, most)
    text += (text === '' ? '' : block.kind === 'entry' ? '\n' : '\n\n') + next
    left--
  }
  return text
}
