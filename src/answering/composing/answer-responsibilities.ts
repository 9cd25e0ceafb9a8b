import { splitSentences } from '../../domain/sentences.ts'
import { foldWord } from '../../search/fold-text.ts'
import { acceptsDecision } from '../finding/constraints.ts'
import { coverage, termsOf } from '../finding/evidence.ts'
import { topicIn } from '../finding/find-judgements.ts'
import type { Library } from '../finding/library.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import type { Answer, AnswerBlock, Highlight } from './answer.ts'
import { allDecisions } from './answer-list.ts'
import { answered, decisionBlock, lead, textsOf } from './compose.ts'

const ROLE = /tovholder|ansvar/iu
const ASKS_WHO = /(?<!\p{L})(?:hvem|who)(?!\p{L})/iu

/** The units and abbreviations that a question names, each with all its names, folded. */
export function namedUnits(
  question: string,
  unitNames: readonly string[],
  libraries: readonly Library[]
): readonly { asked: string; names: readonly string[] }[] {
  const units: { asked: string; names: readonly string[] }[] = []
  for (const name of unitNames) {
    const shorts = libraries.flatMap((library) => library.abbreviations.shortsOf(name))
    units.push({ asked: name, names: [foldWord(name), ...shorts] })
  }
  for (const match of question.matchAll(/(?<![\p{L}\p{N}])\p{L}{2,5}(?=s?(?![\p{L}\p{N}]))/gu)) {
    const [short] = match
    const isCapital = /^\p{Lu}{2,}$/u.test(short)
    const isKnown = libraries.some((library) => library.abbreviations.isShort(short))
    if ((isCapital || isKnown) && !units.some((unit) => unit.names.includes(foldWord(short)))) {
      units.push({
        asked: isCapital ? short : short.toUpperCase(),
        names: [foldWord(short), ...libraries.flatMap((library) => library.abbreviations.namesOf(short).map(foldWord))]
      })
    }
  }
  return units
}

/** Whether a text names a unit by one of its names, as a word of its own. */
export function namesUnit(text: string, names: readonly string[]): boolean {
  const folded = foldWord(text)
  return names.some((name) => {
    const at = folded.indexOf(name)
    return (
      at >= 0 &&
      !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1)) &&
      !/[\p{L}\p{N}]/u.test(folded.charAt(at + name.length).replace('s', ''))
    )
  })
}

/** "Hvad er ØDC tovholder på?": the decisions in which a unit has a role. Null where the question asks who, or names no unit. */
export function answerResponsibilities(libraries: readonly Library[], inquiry: Inquiry): Answer | null {
  if (ASKS_WHO.test(inquiry.question)) return null
  const [unit] = namedUnits(inquiry.question, inquiry.unitNames, libraries)
  if (unit === undefined) return null
  const texts = textsOf(inquiry.language)
  const accepts = acceptsDecision(libraries, inquiry.body, inquiry.range)
  const topics = libraries.map((library) =>
    topicIn(library, inquiry).filter(
      (word) => !namesUnit(word.text, unit.names) && !unit.asked.toLowerCase().includes(word.text.toLowerCase())
    )
  )
  const found = allDecisions(libraries)
    .filter(accepts)
    .map((standing) => {
      const { decision } = standing
      const inRole = decision.responsible.filter((one) => namesUnit(one.who, unit.names))
      const sentences = splitSentences(decision.text).filter(
        (sentence) => ROLE.test(sentence.text) && namesUnit(sentence.text, unit.names)
      )
      const highlights: readonly Highlight[] = sentences
      const covered = Math.max(...topics.map((topic) => coverOf(topic, `${standing.item.title}\n${decision.text}`)))
      return { standing, highlights, count: Math.max(inRole.length, sentences.length), covered }
    })
    .filter((one) => one.count > 0)
    .sort((a, b) => b.covered - a.covered || b.count - a.count)
  const best = found[0]
  if (best === undefined) return null
  const hasTopic = topics.some((topic) => topic.some((word) => !word.isFrame))
  const shown = hasTopic ? found.filter((one) => one.covered >= best.covered - 0.2 && one.covered > 0.3) : found
  if (shown.length === 0) return null
  const count = shown.reduce((sum, one) => sum + one.count, 0)
  const blocks: AnswerBlock[] = [
    lead(texts.responsibleFor(unit.asked, count)),
    ...shown.map((one) => decisionBlock(one.standing, 'answer', one.highlights))
  ]
  return answered(inquiry.question, inquiry.language, blocks)
}

const coverOf = (topic: readonly TopicWord[], text: string): number =>
  topic.some((word) => !word.isFrame) ? coverage(topic, termsOf(text)) : 1
