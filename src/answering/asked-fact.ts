import { termsOfWord } from '../search/analyze-text.ts'
import { danishWords } from '../search/danish-words.ts'
import { foldWord } from '../search/fold-text.ts'
import { indexStem } from '../search/index-stem.ts'
import { DANISH_STOP_WORDS } from '../search/stop-words.ts'
import { coverage, strengthIn, termsOf } from './evidence.ts'
import { caseSectionsOf, followUpText, recommendationOf } from './item-fields.ts'
import { ASKS_ORGANISATION } from './question-cues.ts'
import { splitSentences } from './sentences.ts'
import type { Entry, StandingDecision } from './standing-decisions.ts'
import type { TopicWord } from './topic.ts'
import type { Inquiry } from './understand-question.ts'

const COMPANY = /(?<!\p{L})(?:A\/S|ApS|I\/S|P\/S|K\/S|a\.m\.b\.a)(?!\p{L})/u
/** A name at a verb or a role: "… valgte Havgus til …", "opgaven gives til Havgus", "Havgus leverer …", "tilbuddet fra Havgus", "… af Havgusfonden". */
const CHOSEN: readonly RegExp[] = [
  /(?<!\p{L})(?:valg(?:t|te|tes)|vælge[rs]|tildel(?:t|es|te)|antag(?:et|es)|udpeg(?:et|es|ede)|indgå(?:s|et|r)? (?:\p{L}+ ){0,3}med|chosen|selected|awarded to)(?:\s\p{Ll}+){0,2}\s["”]?(\p{Lu}[\p{L}&-]+)/gu,
  /(?<!\p{L})(?:giv(?:es|et)|går|gik|overdrag(?:es|et)|overgår|overgik|tilfald(?:er|t))(?:\s\p{Ll}+){0,3}\s(?:til\s)?["”]?(\p{Lu}[\p{L}&-]+)/gu,
  /(?:^|(?<=[\p{L},] ))["”]?(\p{Lu}[\p{L}&-]+)(?:\s\p{L}+){0,2}\s(?:lever(?:er|ede)|vandt|har vundet|udfører|(?:er|bliver|blev)\s(?:\p{Ll}+\s){0,2}\p{L}*(?:rådgiver|leverandør|entreprenør|operatør))(?!\p{L})/gu,
  /(?<!\p{L})(?:vundet|tilbud(?:det)?|bud(?:det)?|lever(?:et|es)|udfør(?:t|es)|opfør(?:t|es)|drives|drevet)(?:\s\p{Ll}+){0,2}\s(?:af|fra|hos|by|from)\s["”]?(\p{Lu}[\p{L}&-]+)/gu,
  /(?<!\p{L})(?:fra|af|med|hos|from|by|with)\s(?:\p{L}+(?:et|en|firma|fond|selskab)\s)?(\p{Lu}[\p{L}&-]*(?:fonden|fond|firma|selskab|bank|arkitekter|rådgivning|byg|entreprise))(?!\p{L})/gu,
  /(?<!\p{L})(\p{Lu}[\p{L}&-]*(?:fonden|fond|selskab|bank))(?:\s\p{L}+){0,2}\s(?:støtter|støttede|giver|gav|har givet|står for|stod for)(?!\p{L})/gu
]
/** A word in the definite is a thing, and no name: "Kommunen leverer". */
const DEFINITE = /(?:en|et|ne)s?$/u

/** "Hvem blev ansat som …?", "who won …?": a person or somebody else with a name, chosen by a decision. */
const ASKS_CHOSEN =
  /(?<!\p{L})(?:hvem|who)(?!\p{L}).{0,12}(?<!\p{L})(?:vandt|overtog|overtager|afløste|afløser|ansat|udpeget|valgt|fik prisen|hired|appointed|won|elected|took over|replaced)(?!\p{L})/iu
const NOW_IS =
  /(?<!\p{L})(?:vandt|vinder(?:en|ne)?|ansat|ansætte[rs]?|ansatte|udpeg\p{L}+|valgt(?:e|es)?|vælge[rs]?|tiltræder|tiltrådte|konstituere\p{L}+|overtager|overtog|afløse[rs]?|afløste|(?:går|gik|gives?|overrækkes)(?: \p{L}+){0,3} til|gives|tilfalder|tildel\p{L}+|elected|appointed|hired)(?!\p{L})|(?<!\p{L})(?:repræsentant|suppleant|stedfortræder|medlem|formand|næstformand)(?:er|mer)?(?: \p{L}+){0,4}:/iu

/** A sentence that begins with who it is, and no thing in the definite. */
const SOMEBODY_IS =
  /^(?!Der |Det |De |Den |\p{L}+(?:en|et|ne|er) )\p{Lu}[\p{L}-]+ (?:blev |er |bliver )?(?:ansættes|ansat|udpeges|udpeget|vælges|valgt|konstitueres|tiltræder|overtager)(?!\p{L})/u

/** "Hvad svarede trafikselskabet?", "what did Anna Holt say?": what somebody said who is no body of the minutes. */
const ASKS_WORDS_OF =
  /(?<!\p{L})(?:hvad (?:svarede|oplyste|meddelte|fortalte|skrev|sagde)|what (?:did|has|have)(?= .{3,60} (?:say|said|answer|answered|reply|replied|tell|told|write|written)(?!\p{L}))) /iu
const SAYING =
  /(?<!\p{L})(?:\p{L}*svar\p{L}*|oplys\p{L}*|meddel\p{L}*|fort(?:æller|alte|alt)|skri?ver?|skrev|skrevet|sagde|siger|sagt|mener|mente|orienter\p{L}*|pege[rs]? på|pegede på|bemærk\p{L}*|vurder\p{L}*|gjorde opmærksom|redegjorde|tilkendeg\p{L}*|nævnte|foresl\p{L}*|ønske[rd]\p{L}*|gør(?:e|es)? gældende|gjort gældende|anfør\p{L}*|udtal\p{L}*|udtryk\p{L}*|anmod\p{L}*|påpeg\p{L}*|fremhæv\p{L}*|understreg\p{L}*|bekræft\p{L}*|advar\p{L}*|opfordr\p{L}*|kritiser\p{L}*|klag(?:er|ede)|frygt(?:er|ede)|bakke[rd]e? op|tilbød|tilbyder|afvis(?:er|te))(?!\p{L})/iu
const SPEAKS_AS_BODY =
  /udvalg|råd|direktion|bestyrelse|nævn|forum|gruppe|mindretal|flertal|committee|council|board|group|minority|majority/iu
/** How far behind the verb the name of whoever is said to have spoken begins. */
const NAME_NEAR = 30

/** A capital inside a sentence. */
const OWN_NAME = /(?<=[\p{L}\p{N},:(] )["”]?\p{Lu}[\p{L}&-]+/gu
const NO_COMPANY =
  /(?:udvalg(?:et)?|råd(?:et)?|direktion(?:en)?|bestyrelse(?:n)?|kommune(?:n|s)?|forum|byråd(?:et)?|center|centret|forvaltning(?:en)?)$/iu
const ABOUT_IT = 0.25

interface Matter {
  readonly entries: readonly Entry[]
  readonly decisions: readonly StandingDecision[]
}

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

/** The word that begins a sentence, where it is none of the dictionary's. */
function nameAtStart(sentence: string): readonly string[] {
  const word = /^\p{Lu}[\p{L}-]+/u.exec(sentence)?.[0]
  if (word === undefined) return []
  const folded = foldWord(word)
  const isDanish =
    DANISH_STOP_WORDS.has(folded) || danishWords().stems.has(indexStem(folded)) || termsOfWord(folded).parts.length > 0
  return isDanish ? [] : [word]
}

/** Whether a name is no body's, and none that the question gives. */
const isNew = (name: string, question: string): boolean =>
  !question.toLowerCase().includes(name.toLowerCase()) && !NO_COMPANY.test(name)

/** Names in a sentence that the question does not give. */
const newNames = (sentence: string, question: string): readonly string[] =>
  [...nameAtStart(sentence), ...(sentence.match(OWN_NAME) ?? [])].filter((name) => isNew(name, question))

/** The names that a sentence says were chosen, or do what is asked about. */
const chosenIn = (sentence: string): readonly string[] =>
  CHOSEN.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap(({ index, 1: name = '' }) =>
      index === 0 && DEFINITE.test(name) && sentence.startsWith(name) ? nameAtStart(sentence) : name
    )
  )

function saysOrganisation(texts: readonly string[], question: string, topic: readonly TopicWord[]): boolean {
  return texts.some((text) =>
    splitSentences(text).some(
      ({ text: sentence }) =>
        (COMPANY.test(sentence) && coverage(topic, termsOf(text)) >= ABOUT_IT) ||
        chosenIn(sentence).some((name) => isNew(name, question))
    )
  )
}

/** Whether somebody is named where it is said who was chosen, or in the line or two below ("Valgt blev:"). */
function saysChosen(texts: readonly string[], question: string): boolean {
  return texts.some((text) => {
    const sentences = splitSentences(text)
    return sentences.some(
      ({ text: sentence }, i) =>
        NOW_IS.test(sentence) &&
        (newNames(sentence, question).length > 0 ||
          SOMEBODY_IS.test(sentence) ||
          (/:$/u.test(sentence) && newNames(sentences[i + 1]?.text ?? '', question).length > 0))
    )
  })
}

function saysWordsOf(texts: readonly string[], speaker: TopicWord): boolean {
  return texts.some((text) =>
    splitSentences(text).some(
      ({ text: sentence }) => SAYING.test(sentence) && strengthIn(speaker, termsOf(sentence)) >= ABOUT_IT
    )
  )
}

const firstBehind = (topic: readonly TopicWord[], place: number): TopicWord | undefined =>
  topic.find((word) => word.start >= place && !word.isFrame)

/**
 * Whether a question asks for a fact that the matter nowhere says, although it says what the fact is about: which firm, who was chosen, what somebody
 * said. Other questions never do.
 */
export function isFactUnsaid(inquiry: Inquiry, matter: Matter, topic: readonly TopicWord[]): boolean {
  const { question } = inquiry
  const texts = textsOf(matter)
  if (ASKS_ORGANISATION.test(question)) return !saysOrganisation(texts, question, topic)
  if (ASKS_CHOSEN.test(question)) return !saysChosen(texts, question)
  const words = ASKS_WORDS_OF.exec(question)
  // What a body said is what it decided.
  if (words !== null && inquiry.body === null && inquiry.recipient === null) {
    const place = words.index + words[0].length
    const speaker = firstBehind(topic, place)
    if (speaker !== undefined && speaker.start <= place + NAME_NEAR && !SPEAKS_AS_BODY.test(speaker.text))
      return !saysWordsOf(texts, speaker)
  }
  return false
}
