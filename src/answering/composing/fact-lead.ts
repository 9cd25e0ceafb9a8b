import type { Decision } from '../../domain/meeting.ts'
import { splitSentences } from '../../domain/sentences.ts'
import { wordsAsked } from '../finding/speaker.ts'
import type { Entry } from '../finding/standing-decisions.ts'
import { asksFor, saying } from '../question/fact-cues.ts'
import { namesChosen, namesCompany, namesFirm } from '../question/fact-naming.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import type { FactKind } from '../vocabulary/fact-words.ts'
import type { AnswerBlock, Highlight } from './answer.ts'
import { type Found, findSentence } from './fact-sentence.ts'
import { casePassage, FACT_BESIDES, findInCase } from './facts-in-case.ts'

/** Facts with which an answer leads where the question asks for a decision besides; amounts, days and who has a task have answers of their own. */
const LED: readonly FactKind[] = [
  'reference',
  'winner',
  'chosen',
  'organisation',
  'place',
  'clock',
  'duration',
  'share',
  'reason'
]

/** What tells whether a sentence says a kind of fact. */
export function sayingOf(kind: FactKind, question: string): { readonly test: (sentence: string) => boolean } {
  if (kind === 'organisation') return { test: (sentence) => namesCompany(sentence) || namesFirm(sentence, question) }
  if (kind === 'winner' || kind === 'chosen') return { test: (sentence) => namesChosen(sentence, '', question) }
  return saying(kind)
}

/** The kinds of fact that a question asks for beside a decision. */
export const factsAsked = ({ ask, question }: Inquiry): readonly FactKind[] =>
  ask === 'decision' ? LED.filter((kind) => asksFor(kind, question)) : []

/** The sentences of a decision that say the facts asked for, each once, in the order of the text; none where it is not clear which one does. */
export function factsSaid(
  inquiry: Inquiry,
  decision: Decision,
  topic: readonly TopicWord[],
  focus: Highlight | null
): readonly Found[] {
  const found = factsAsked(inquiry).flatMap((kind) => {
    const said = findSentence(decision.text, topic, sayingOf(kind, inquiry.question), focus)
    return said?.isClear ? said : []
  })
  return found
    .filter((one, i) => found.findIndex((other) => other.sentence.start === one.sentence.start) === i)
    .sort((a, b) => a.sentence.start - b.sentence.start)
}

/**
 * What the item's case text says of a fact asked for that its decision does not say, as a passage that says it is not decided; null where none does.
 * Why something was decided stands in no case text.
 */
export function factFromCase(inquiry: Inquiry, entry: Entry, topic: readonly TopicWord[]): AnswerBlock | null {
  const words = wordsFromCase(inquiry, entry, topic)
  if (words !== null) return words
  if (inquiry.isAboutDeciding) return null
  for (const kind of factsAsked(inquiry)) {
    if (kind === 'reason') continue
    const found = findInCase([entry], topic, sayingOf(kind, inquiry.question))
    if (found !== null && found.found.covered >= FACT_BESIDES) return casePassage(found, inquiry)
  }
  return null
}

/** What somebody else than the body that met is asked to have said, where the case text tells it and no decision does. */
function wordsFromCase(inquiry: Inquiry, entry: Entry, topic: readonly TopicWord[]): AnswerBlock | null {
  const said = wordsAsked(inquiry, { entries: [entry], decisions: [] }, topic)
  if (said === null) return null
  if (entry.item.decisions.some(({ text }) => splitSentences(text).some((sentence) => said.test(sentence.text))))
    return null
  const found = findInCase([entry], topic, said)
  return found === null ? null : casePassage(found, inquiry)
}
