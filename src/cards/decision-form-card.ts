import type { Language } from '../domain/language.ts'
import type { AgendaItem, Meeting } from '../domain/meeting.ts'
import { PHRASES } from '../texts/phrases.ts'
import { button } from './buttons.ts'
import type { AdaptiveCard, CardElement } from './card.ts'
import { bytesOf } from './card-size.ts'
import { cardTexts } from './card-texts.ts'
import { heading, line, quietLine, run } from './elements.ts'
import { itemTitle } from './item-title.ts'
import { layCard } from './lay-card.ts'
import { itemLine } from './meeting-head.ts'
import { showName } from './show-text.ts'

export interface DecisionFormProps {
  readonly meeting: Meeting
  readonly item: AgendaItem
  /** Names this opened form, so that its button pressed twice records once. */
  readonly form: string
  /** What was typed before, where the form is shown again, and our own sentence on why it is. */
  readonly typed?: { readonly text?: string; readonly subHeading?: string; readonly phrase?: string }
  readonly problem?: string
}

/** What an input may be filled in with; a card holds 28 KB. */
const PREFILLED = 16_000

/** The form in which the secretary records a decision, in the card itself. */
export function decisionFormCard(props: DecisionFormProps, language: Language): AdaptiveCard {
  const { meeting, item, form, typed = {}, problem } = props
  const texts = cardTexts(language)
  const at = { meetingId: meeting.id, itemId: item.id }
  const tooLong = typed.text !== undefined && bytesOf(typed.text) > PREFILLED
  const problems = [problem, tooLong ? texts.formTooLong : undefined].filter((one) => one !== undefined)
  return layCard(
    language,
    [
      quietLine(itemLine(meeting, item, language), { spacing: 'None' }),
      heading(itemTitle(item, language), { spacing: 'None' }),
      ...problems.map((text) => line(run(showName(text, 500), { color: 'Attention', weight: 'Bolder' }))),
      phraseInput(language, typed.phrase),
      {
        type: 'Input.Text',
        id: 'text',
        label: texts.formText,
        placeholder: texts.formTextHint,
        isMultiline: true,
        ...(typed.text && !tooLong && { value: typed.text })
      },
      {
        type: 'Input.Text',
        id: 'subHeading',
        label: texts.formSubHeading,
        maxLength: 300,
        ...(typed.subHeading && { value: typed.subHeading.slice(0, 300) })
      }
    ],
    [
      button(texts.save, { verb: 'record', ...at, form }, { style: 'positive' }),
      button(texts.back, { verb: 'show-agenda', meetingId: meeting.id, page: 1 }, { leavesInputs: true })
    ]
  )
}

function phraseInput(language: Language, chosen: string | undefined): CardElement {
  const texts = cardTexts(language)
  return {
    type: 'Input.ChoiceSet',
    id: 'phrase',
    style: 'compact',
    label: texts.formPhrase,
    placeholder: texts.formPhraseHint,
    choices: PHRASES[language].map((phrase) => ({ title: phrase.replace(/\.$/u, ''), value: phrase })),
    ...(chosen && PHRASES[language].includes(chosen) && { value: chosen })
  }
}
