import type { Language } from '../../domain/language.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { answers as da } from '../../texts/da/answers.ts'
import { answers as en } from '../../texts/en/answers.ts'
import { formatCommandDate } from '../../texts/format-date.ts'
import type { StandingDecision } from '../finding/standing-decisions.ts'
import type { Answer, AnswerBlock, Highlight, Source } from './answer.ts'
import { sourceOfDecision } from './sources.ts'

export const textsOf = (language: Language): typeof da => (language === 'da' ? da : en)

export const meetingName = (meeting: Meeting, language: Language): string =>
  textsOf(language).meeting(meeting.forum, formatCommandDate(meeting.date, language))

export function decisionBlock(
  standing: StandingDecision,
  role: 'answer' | 'history' | 'related',
  highlights: readonly Highlight[] = []
): AnswerBlock {
  return { kind: 'decision', role, source: sourceOfDecision(standing), decision: standing.decision, highlights }
}

const isSame = (a: Source, b: Source): boolean =>
  a.meetingId === b.meetingId && a.itemId === b.itemId && a.decisionId === b.decisionId

/** An answer with its sources: those of its blocks in their order, each once. */
export function answered(question: string, language: Language, blocks: readonly AnswerBlock[]): Answer {
  return { question, language, answered: true, blocks, sources: sourcesOf(blocks) }
}

export function refused(question: string, language: Language, blocks: readonly AnswerBlock[]): Answer {
  return { question, language, answered: false, blocks, sources: sourcesOf(blocks) }
}

function sourcesOf(blocks: readonly AnswerBlock[]): readonly Source[] {
  const sources: Source[] = []
  for (const block of blocks) {
    if ('source' in block && !sources.some((known) => isSame(known, block.source))) sources.push(block.source)
  }
  return sources
}

export const lead = (text: string): AnswerBlock => ({ kind: 'lead', text })
export const heading = (text: string): AnswerBlock => ({ kind: 'heading', text })
