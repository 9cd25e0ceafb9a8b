import { maskPersonalNumbers } from '../../domain/kept-question.ts'
import type { Language } from '../../domain/language.ts'
import type { LocalDate, Outcome, SubDecision } from '../../domain/minutes.ts'
import type { Answer, AnswerBlock, Source } from '../composing/answer.ts'
import { textsOf } from '../composing/compose.ts'
import { visibleText } from './visible-text.ts'

/** What a model is shown of one decision or passage of an answer, under the number by which it is to cite it. Texts are without invisible characters. */
export interface OfferedSource {
  /** From 1. */
  readonly number: number
  readonly source: Source
  /** `passage`: no decision; `label` says where it is from ("fra sagsfremstillingen, ikke besluttet"). */
  readonly kind: 'decision' | 'passage'
  readonly label: string | null
  /** False for what was decided earlier or later in the same matter. */
  readonly isAnswer: boolean
  readonly title: string
  readonly text: string
  readonly decidedBy: string | null
  readonly decidedOn: LocalDate | null
  readonly outcome: Outcome | null
  readonly parts: readonly SubDecision[]
}

/** All that a model is shown. */
export interface PhrasingRequest {
  readonly question: string
  readonly language: Language
  /** Our own direct answer ("Nej: taget til efterretning, ikke godkendt."). */
  readonly lead: string | null
  readonly sources: readonly OfferedSource[]
}

/** A model's text that was checked; its citation [n] is `cited[n - 1]`. */
export interface Phrasing {
  readonly text: string
  readonly cited: readonly OfferedSource[]
}

const MOST_SOURCES = 8
const LONGEST_QUESTION = 500

type Offerable = Extract<AnswerBlock, { kind: 'decision' | 'passage' }>

/**
 * What may be phrased of an answer; null where nothing may: what is not found, lists (nobody can check that a sentence about a list is complete), what
 * is mentioned only, what is preliminary, and what holds a personal number.
 */
export function phrasingRequestOf(answer: Answer): PhrasingRequest | null {
  const { blocks, language } = answer
  const leads = blocks.flatMap((block) => (block.kind === 'lead' ? [block.text] : []))
  if (!answer.answered || leads.includes(textsOf(language).preliminary)) return null
  if (blocks.some(({ kind }) => kind === 'entry' || kind === 'mention')) return null
  const offered = blocks.filter(isOfferable)
  const answering = offered.filter((block) => block.kind === 'decision' && block.role === 'answer')
  if (offered.length === 0 || offered.length > MOST_SOURCES || answering.length > 1) return null
  const sources = offered.map(offer)
  if (sources.some(({ text, title }) => maskPersonalNumbers(`${title}\n${text}`) !== `${title}\n${text}`)) return null
  return {
    question: asked(answer.question),
    language,
    lead: blocks[0]?.kind === 'lead' ? blocks[0].text : null,
    sources
  }
}

/** A question as it leaves the house: without the marks of mentions, personal numbers and what nobody sees. */
const asked = (question: string): string =>
  maskPersonalNumbers(visibleText(question.replace(/<\/?at>/gu, ''))).slice(0, LONGEST_QUESTION)

/** What is related only is no answer: it stays on our own card. */
const isOfferable = (block: AnswerBlock): block is Offerable =>
  (block.kind === 'decision' && block.role !== 'related') || block.kind === 'passage'

function offer(block: Offerable, index: number): OfferedSource {
  const { source } = block
  const shared = { number: index + 1, source, title: visibleText(source.title ?? '') }
  if (block.kind === 'passage')
    return {
      ...shared,
      kind: 'passage',
      label: block.label,
      isAnswer: true,
      text: visibleText(block.text),
      decidedBy: null,
      decidedOn: null,
      outcome: null,
      parts: []
    }
  const { decision } = block
  const under = decision.subHeading === null ? '' : `${decision.subHeading}\n`
  return {
    ...shared,
    kind: 'decision',
    label: null,
    isAnswer: block.role === 'answer',
    text: visibleText(under + decision.text),
    decidedBy: visibleText(decision.forum),
    decidedOn: decision.date,
    outcome: decision.outcome,
    parts: decision.subDecisions.map((part) => ({ ...part, heading: visibleText(part.heading) }))
  }
}
