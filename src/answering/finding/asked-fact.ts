import type { Outcome } from '../../domain/minutes.ts'
import { splitSentences } from '../../domain/sentences.ts'
import { asksFor, isAwaited, saying } from '../question/fact-cues.ts'
import { namesChosen, namesCompany, namesFirm, newNames } from '../question/fact-naming.ts'
import { heard } from '../question/hear-phrases.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { OFFICE_WORDS } from '../vocabulary/act-words.ts'
import {
  type FactKind,
  HOLDER_WORDS,
  JURY_WORDS,
  NAMED_ONE_WORDS,
  NAMED_ONES_WORDS,
  OTHER_FIRM_WORDS,
  OWNED_BY_WORDS,
  PAPER_WORDS,
  SOLD_THING_WORDS,
  WORKING_FIRM_WORDS
} from '../vocabulary/fact-words.ts'
import { NOT_YET_WORDS } from '../vocabulary/naming-words.ts'
import { coverage, strengthIn, type Terms, termsOf } from './evidence.ts'
import { caseSectionsOf, followUpText, recommendationOf } from './item-fields.ts'
import { isLeftOpen, type Matter, namesBystander, peopleOf, withoutPeople } from './left-open.ts'
import { isOutsidersDecisionUnsaid } from './outsiders.ts'
import { areWordsUnsaid, withoutAddressees } from './speaker.ts'

const OFFICE = heard(OFFICE_WORDS)
const NOT_YET = heard(NOT_YET_WORDS)
const JURY = heard(JURY_WORDS)
const OWNED_BY = heard(OWNED_BY_WORDS)
const WORKING_FIRM = heard(WORKING_FIRM_WORDS)
const OTHER_FIRM = heard(OTHER_FIRM_WORDS)
const ABOUT_IT = 0.25
/** A part of a name is no speaker: Beredskabskommissionen is not Beredskabsstyrelsen. */
const NAMES_SPEAKER = 0.5

/** Facts that a sentence either says or does not, told by its words alone. */
const PLAIN: readonly FactKind[] = ['place', 'clock', 'weekday', 'duration', 'colour']

/** What others than the bodies of the minutes said or settled. */
const OF_OTHERS: readonly FactKind[] = ['told', 'agreed']
const ASKS_NAMED_ONES = heard(NAMED_ONES_WORDS)
const ASKS_NAMED_ONE = heard(NAMED_ONE_WORDS)
const ASKS_HOLDER = heard(HOLDER_WORDS.asked)
const SAYS_HOLDER = heard(HOLDER_WORDS.said)
const ASKS_PAPER = heard(PAPER_WORDS)

/** Whether all that is said of a paper, the first word of the topic behind the words that ask what it says, is that it is still to come. */
function isPaperAwaited(question: string, texts: readonly string[], topic: readonly TopicWord[]): boolean {
  const asking = ASKS_PAPER.exec(question)
  const from = asking === null ? 0 : asking.index
  const paper = topic.find((word) => word.start >= from && !word.isName)
  if (paper === undefined) return false
  const about = texts
    .flatMap((text) => splitSentences(text))
    .filter(({ text }) => strengthIn(paper, termsOf(text)) >= NAMES_SPEAKER)
  return about.length > 0 && about.every(({ text }) => isAwaited(text) || NOT_YET.test(text))
}

/** By these nothing was granted, whatever else a decision says. */
const UNSETTLED: ReadonlySet<Outcome> = new Set(['rejected', 'postponed', 'lapsed'])

function textsOf({ entries, decisions }: Matter): readonly string[] {
  return [
    ...decisions.map(({ decision }) => decision.text),
    ...entries.flatMap(({ item }) => [
      ...caseSectionsOf(item).map((section) => section.text),
      ...recommendationOf(item).map((section) => section.text),
      followUpText(item.followUpList)
    ])
  ]
}

/** Whether a sentence, given the next, of any of the texts says it. */
const someSentence = (
  texts: readonly string[],
  says: (sentence: string, next: string, text: string) => boolean
): boolean =>
  texts.some((text) => {
    const sentences = splitSentences(text)
    return sentences.some(({ text: sentence }, i) => says(sentence, sentences[i + 1]?.text ?? '', text))
  })

/** A sentence without the names of whose minutes it stands in: the company that met is not the firm that is asked for. */
function withoutNames(sentence: string, own: ReadonlySet<string>): string {
  let rest = sentence
  for (const names of own)
    for (const line of names.split('\n')) {
      const company = /\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,4} (?:A\/S|ApS|I\/S|a\.m\.b\.a\.?)/u.exec(line)?.[0]
      const name = company?.replace(/^.* (?:for|af|i) /u, '')
      if (name !== undefined) rest = rest.replaceAll(name, ' ')
    }
  return rest
}

/** What stands for anything that is sold, or for whoever sells it. */
const STANDS_FOR_THING = heard(SOLD_THING_WORDS)
const DEFINITE_NOUN = /(?<!\p{L})\p{L}{3,}(?:en|et|erne|ene)(?!\p{L})/giu
/** "Salen overdrages til foreningen": what changes hands, said before the verb, is not what is asked about, and nothing else in the sentence is. */
function isOfAnotherThing(sentence: string, topic: readonly TopicWord[]): boolean {
  const verb = saying('owner').exec(sentence)
  if (verb === null) return false
  const [subject] = sentence.slice(0, verb.index).match(DEFINITE_NOUN) ?? []
  if (subject === undefined || STANDS_FOR_THING.test(subject)) return false
  const said = termsOf(withoutAddressees(sentence))
  return !topic.some((word) => !word.isFrame && strengthIn(word, said) >= ABOUT_IT)
}

/** Whether a sentence says who supplies what is asked about: by a verb or a name, and, with the titles, by the thing's own word. */
function saysSupplier(
  texts: readonly string[],
  titles: Terms,
  { question, asRead }: Inquiry,
  topic: readonly TopicWord[]
): boolean {
  const things = topic.filter((word) => !word.isFrame && !saying('supplier').test(word.text))
  const thing = headOfObject(things, asRead)
  return someSentence(texts, (sentence) => {
    if (!saying('supplier').test(sentence) && !namesFirm(sentence, question) && !namesCompany(sentence)) return false
    const terms = termsOf(sentence)
    return thing === null || Math.max(strengthIn(thing, terms), strengthIn(thing, titles)) >= ABOUT_IT
  })
}

/** Whether a matter that was settled speaks of no money in what was decided or recommended. */
function isMoneyUnsaid({ decisions, entries }: Matter): boolean {
  if (decisions.some(({ decision }) => UNSETTLED.has(decision.outcome))) return false
  const texts = [
    ...decisions.map(({ decision }) => decision.text),
    ...entries.flatMap(({ item }) => [item.title, ...recommendationOf(item).map((section) => section.text)])
  ]
  return !texts.some((text) => saying('grant').test(text))
}

/** Ends what is asked about: "the planning system | for the unit", "maden | til skolerne". */
const PREPOSITION = /(?<!\p{L})(?:til|for|i|på|af|ved|om|hos|to|of|in|at|on|about)(?!\p{L})/iu

/** "The planning system for …": the last word of the first that stand together; null where there are none. */
function headOfObject(words: readonly TopicWord[], question: string): TopicWord | null {
  const next = words.findIndex((word, i) => {
    const before = words[i - 1]
    return before !== undefined && PREPOSITION.test(question.slice(before.end, word.start))
  })
  return words.at(next < 0 ? -1 : next - 1) ?? null
}

/**
 * Whether a question asks for a fact that the matter nowhere says, although it says what the fact is about: which firm, who was chosen, what somebody
 * said. Other questions never do.
 */
export function isFactUnsaid(inquiry: Inquiry, matter: Matter, topic: readonly TopicWord[]): boolean {
  const { question, asRead, body } = inquiry
  if (isLeftOpen(inquiry, matter, topic) || isOutsidersDecisionUnsaid(inquiry, matter, topic)) return true
  const texts = textsOf(matter)
  const decided = matter.decisions.map(({ decision }) => decision.text)
  const named = matter.entries.map(({ item }) => item.title)
  const titles = termsOf(named.join('\n'))
  if (asksFor('organisation', question)) {
    const own = new Set(matter.entries.flatMap(({ meeting }) => [meeting.forum, meeting.letterhead ?? '']))
    return !someSentence(
      texts,
      (sentence, _, text) =>
        namesFirm(sentence, question) ||
        (namesCompany(withoutNames(sentence, own)) &&
          coverage(topic, termsOf(text)) >= ABOUT_IT &&
          !(WORKING_FIRM.test(question) && OTHER_FIRM.test(sentence)))
    )
  }
  if (ASKS_HOLDER.test(question))
    return !someSentence(
      texts,
      (sentence) => SAYS_HOLDER.test(sentence) && (newNames(sentence, question).length > 0 || namesCompany(sentence))
    )
  if (asksFor('supplier', question)) return !saysSupplier(texts, titles, inquiry, topic)
  const isOfJury = asksFor('winner', question) && texts.some((text) => JURY.test(text)) && !JURY.test(question)
  if (asksFor('chosen', question) || asksFor('winner', question))
    return !someSentence(
      texts,
      (sentence, next) => namesChosen(sentence, next, question) && !(isOfJury && !saying('winner').test(sentence))
    )
  if (asksFor('owner', question))
    return !someSentence(
      texts,
      (sentence) =>
        saying('owner').test(sentence) &&
        (newNames(sentence, question).length > 0 || OWNED_BY.test(sentence)) &&
        !isOfAnotherThing(sentence, topic)
    )
  for (const kind of PLAIN)
    if (asksFor(kind, question))
      return !(
        // What a decision or its title says of an item that answers is of the matter; a long case text speaks of much.
        someSentence([...decided, ...named], (sentence) => saying(kind).test(sentence)) ||
        someSentence(
          texts,
          (sentence) => saying(kind).test(sentence) && coverage(topic, termsOf(sentence), titles) >= ABOUT_IT
        )
      )
  // What a measurement showed stands in a sentence about it that does not put it off.
  if (inquiry.ask === 'decision' && inquiry.body === null && asksFor('result', question))
    return !someSentence(
      texts,
      (sentence) =>
        saying('result').test(sentence) && !isAwaited(sentence) && coverage(topic, termsOf(sentence)) >= ABOUT_IT
    )
  // What others answered or agreed; a body of the minutes does so by what it decides.
  const ofOthers = body === null ? OF_OTHERS.find((kind) => asksFor(kind, question)) : undefined
  if (ofOthers !== undefined)
    return !someSentence(
      texts,
      (sentence) =>
        saying(ofOthers).test(sentence) &&
        !isAwaited(sentence) &&
        coverage(topic, termsOf(sentence), titles) >= ABOUT_IT
    )
  if (ASKS_PAPER.test(question) && isPaperAwaited(asRead, texts, topic)) return true
  if (ASKS_NAMED_ONES.test(question)) {
    // Who sits at the table is no artist and no tenant.
    const people = ASKS_NAMED_ONE.test(question) ? peopleOf(matter) : []
    return !someSentence(
      [...decided, ...texts],
      (sentence) =>
        newNames(withoutPeople(sentence, people), question).length > 0 &&
        coverage(topic, termsOf(sentence), titles) >= ABOUT_IT &&
        !(namesBystander(sentence) && coverage(topic, termsOf(sentence)) < ABOUT_IT)
    )
  }
  if (asksFor('talk', question))
    return !someSentence(
      [...decided, ...texts],
      (sentence) =>
        saying('talk').test(sentence) &&
        !NOT_YET.test(sentence) &&
        (newNames(sentence, question).length > 0 || OFFICE.test(sentence)) &&
        coverage(topic, termsOf(sentence), titles) >= ABOUT_IT
    )
  if (inquiry.yesOrNo && asksFor('grant', question)) return isMoneyUnsaid(matter)
  return areWordsUnsaid(inquiry, matter, topic)
}
