import type { DataSource, Memory, RenderedPromptSection, Tokenizer } from '@microsoft/teams-ai'
import type { TurnContext } from 'botbuilder'
import type { OfferedSource } from '../../answering/phrasing/phrasing.ts'
import { formatDate } from '../../texts/format-date.ts'
import { outcomeWord } from '../../texts/outcome-word.ts'

export const SOURCES = 'sources'
/** Fewer tokens of a source say nothing. */
const FEWEST = 80

/**
 * The sources of an answer for the prompt, each a line of JSON, so that no text can end the place where it stands. What is over the budget is cut or left
 * out from the end: what answers stands first.
 */
export function createSourceData(sources: readonly OfferedSource[]): DataSource {
  return {
    name: SOURCES,
    renderData: async (
      _context: TurnContext,
      _memory: Memory,
      tokenizer: Tokenizer,
      budget: number
    ): Promise<RenderedPromptSection<string>> => {
      const lines: string[] = []
      let left = budget
      for (const source of sources) {
        const line = fitLine(source, tokenizer, left)
        if (line === null) break
        lines.push(line)
        left -= tokenizer.encode(line).length + 1
      }
      return { output: lines.join('\n'), length: budget - left, tooLong: false }
    }
  }
}

function fitLine(source: OfferedSource, tokenizer: Tokenizer, budget: number): string | null {
  const whole = lineOf(source, source.text)
  if (tokenizer.encode(whole).length < budget) return whole
  const head = tokenizer.encode(lineOf(source, '')).length
  if (budget - head < FEWEST) return null
  const text = tokenizer.encode(plain(source.text)).slice(0, budget - head)
  // Escaped as JSON a text takes more tokens.
  for (let most = text.length; most >= FEWEST; most = Math.floor(most * 0.8)) {
    const line = lineOf(source, `${tokenizer.decode(text.slice(0, most)).replaceAll('\ufffd', '')} […]`)
    if (tokenizer.encode(line).length < budget) return line
  }
  return null
}

function lineOf(offered: OfferedSource, text: string): string {
  const { source } = offered
  const isDecision = offered.kind === 'decision'
  return plain(
    JSON.stringify({
      source: offered.number,
      is: isDecision
        ? offered.isAnswer
          ? 'the decision that answers'
          : 'another decision of the same matter'
        : `no decision: ${offered.label ?? ''}`,
      forum: offered.decidedBy ?? source.forum,
      date: formatDate(offered.decidedOn ?? source.meetingDate, 'da'),
      ...(source.item === null ? {} : { item: source.item }),
      ...(source.caseNumber === null ? {} : { case: source.caseNumber }),
      title: offered.title,
      ...(offered.outcome === null ? {} : { outcome: outcomeWord(offered.outcome, 'da') }),
      ...(offered.parts.length === 0
        ? {}
        : { parts: offered.parts.map(({ heading, outcome }) => [heading, outcomeWord(outcome, 'da')]) }),
      text
    })
  )
}

/** Without the tokens by which models tell messages apart ("<|im_start|>"); the tokenizer fails at them. */
export const plain = (text: string): string => text.replaceAll('<|', '< |').replaceAll('|>', '| >')
