import { describe, expect, it } from 'vitest'
import { agendaCard } from '../../src/cards/agenda-card.ts'
import { answerCard } from '../../src/cards/answer-card.ts'
import { boundCard } from '../../src/cards/bound-card.ts'
import type { AdaptiveCard } from '../../src/cards/card.ts'
import { changeCard } from '../../src/cards/change-card.ts'
import { decisionFormCard } from '../../src/cards/decision-form-card.ts'
import { editedCard } from '../../src/cards/edited-card.ts'
import { greetingCard } from '../../src/cards/greeting-card.ts'
import { helpCard } from '../../src/cards/help-card.ts'
import { historyCard } from '../../src/cards/history-card.ts'
import { itemCard } from '../../src/cards/item-card.ts'
import { membersCard } from '../../src/cards/members-card.ts'
import { minutesCard } from '../../src/cards/minutes-card.ts'
import { moveBindingCard } from '../../src/cards/move-binding-card.ts'
import { noticeCard } from '../../src/cards/notice-card.ts'
import { recordedCard } from '../../src/cards/recorded-card.ts'
import { refusedCard } from '../../src/cards/refused-card.ts'
import { takenBackCard } from '../../src/cards/taken-back-card.ts'
import { validateCard } from '../../src/cards/validate-card.ts'
import { answer, DIGEST, decision, FORUM, item, list, meeting, OPERATION, refusal, vagtordning } from './sample.ts'

const forum = { id: meeting().forumId, name: FORUM }
const corrected = decision({
  version: 2,
  text: 'Godkendt fra 1. maj.',
  outcome: 'approved',
  earlier: [{ version: 1, text: decision().text, replacedAt: '2026-11-25T08:05:00.000Z' }]
})
const tryQuestions = ['Hvad blev besluttet om hjemmearbejde?', 'Hvilke sager blev udsat?', 'dagsorden']

/** The cards as a reader gets them. A golden file changes only with a reason in the commit. */
const cards: Record<string, AdaptiveCard> = {
  answer: answerCard({ answer: answer() }, 'da'),
  'answer-not-found': answerCard({ answer: refusal() }, 'da'),
  'answer-list': answerCard({ answer: list(4) }, 'da'),
  'answer-english': answerCard({ answer: answer({ language: 'en', question: 'Who is responsible?' }) }, 'en'),
  agenda: agendaCard({ meeting: meeting() }, 'da'),
  'agenda-english': agendaCard({ meeting: meeting() }, 'en'),
  'agenda-empty': agendaCard({ meeting: meeting({ items: [] }) }, 'da'),
  form: decisionFormCard(
    { meeting: meeting(), item: item(4, { title: 'Ny politik for hjemmearbejde' }), form: OPERATION },
    'da'
  ),
  recorded: recordedCard(
    {
      change: 'recorded',
      meeting: meeting(),
      item: vagtordning,
      decision: decision(),
      digest: DIGEST,
      operation: OPERATION
    },
    'da'
  ),
  corrected: recordedCard(
    {
      change: 'corrected',
      meeting: meeting(),
      item: vagtordning,
      decision: corrected,
      digest: DIGEST,
      operation: OPERATION
    },
    'da'
  ),
  'taken-back': takenBackCard(
    { meeting: meeting(), item: vagtordning, text: decision().text, version: 1, stands: null, operation: OPERATION },
    'da'
  ),
  'correction-taken-back': takenBackCard(
    {
      meeting: meeting(),
      item: vagtordning,
      text: corrected.text,
      version: 2,
      stands: decision(),
      operation: OPERATION
    },
    'da'
  ),
  refused: refusedCard(
    { meeting: meeting(), item: vagtordning, decision: decision(), text: 'Godkendt uden bemærkninger.' },
    'da'
  ),
  edited: editedCard(
    { meeting: meeting(), item: vagtordning, decision: decision(), text: 'Godkendt uden bemærkninger.' },
    'da'
  ),
  change: changeCard(
    {
      change: { kind: 'item-added', number: 8, title: 'Parkering ved rådhuset', caseNumber: '26/1299' },
      forum: FORUM,
      meeting: meeting(),
      state: 'done',
      operation: OPERATION
    },
    'da'
  ),
  minutes: minutesCard({ meeting: meeting({ kind: 'minutes', state: 'closed' }) }, 'da'),
  'minutes-draft': minutesCard({ meeting: meeting() }, 'da'),
  item: itemCard(
    { meeting: meeting({ kind: 'minutes', state: 'closed' }), item: vagtordning, question: 'Hvem er tovholder?' },
    'da'
  ),
  history: historyCard({ meeting: meeting(), item: vagtordning, decision: corrected }, 'da'),
  help: helpCard(
    {
      commands: [
        { example: 'dagsorden', does: 'Viser dagsordenen for næste møde.' },
        { example: 'beslutning 3: TEKST', does: 'Gemmer beslutningen til punkt 3, ordret.' },
        { example: 'sag 26/1234', does: 'Viser sagen gennem alle møder, nyeste først.' }
      ],
      tryQuestions
    },
    'da'
  ),
  greeting: greetingCard({ tryQuestions }, 'da'),
  bound: boundCard({ forum, readers: 14, visibility: null }, 'da'),
  'move-binding': moveBindingCard({ name: FORUM, channelHas: 'Hovedudvalget', forumIsElsewhere: true }, 'da'),
  members: membersCard(
    { forum: FORUM, secretaries: ['Karla Vestrup'], members: ['Solvej Brink', 'Arne Toftild'] },
    'da'
  ),
  notice: noticeCard(
    { text: 'Kun sekretæren for Strategisk Chefgruppe kan gemme beslutninger. Intet er ændret.' },
    'da'
  )
}

describe('the cards', () => {
  it.each(Object.entries(cards))('%s reads as its golden file', async (name, card) => {
    await expect(`${JSON.stringify(card, null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.json`)
  })
  it.each(Object.entries(cards))('%s is valid', (_, card) => {
    expect(validateCard(card)).toEqual([])
  })
})
