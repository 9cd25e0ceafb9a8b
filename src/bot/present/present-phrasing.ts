import type { OfferedSource, Phrasing } from '../../answering/phrasing/phrasing.ts'
import { showName } from '../../cards/show-text.ts'
import { sourceLine } from '../../cards/source-line.ts'
import type { Language } from '../../domain/language.ts'
import type { Citation, Outgoing } from '../turn.ts'

/** Teams' own limits ("Bot messages with AI-generated content"). */
const LONGEST_NAME = 80
const LONGEST_ABSTRACT = 160

/**
 * What a language model phrased: a message of its own before the card, so that "AI generated" stands at the model's words and not at the record's, and so
 * that its [1] is one of Teams' citations, which a card has none of.
 */
export const presentPhrasing = ({ text, cited }: Phrasing, language: Language): Outgoing => ({
  text,
  generated: { citations: cited.map((source) => citationOf(source, language)) }
})

const citationOf = ({ source, text }: OfferedSource, language: Language): Citation => ({
  name: showName(sourceLine(source, language), LONGEST_NAME),
  abstract: showName(text, LONGEST_ABSTRACT)
})
