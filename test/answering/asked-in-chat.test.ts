import { expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { createLibrary } from '../../src/answering/finding/library.ts'
import { decisionIdOf, forumIdOf, itemIdOf, meetingIdOf, operationIdOf, personIdOf } from '../../src/domain/ids.ts'
import type { AgendaItem, Decision } from '../../src/domain/meeting.ts'
import { interpretDecision } from '../../src/reading/meaning/decision-meaning.ts'

/** What is asked in the middle of a meeting, about decisions that the secretary has just written in the chat. */
const forumId = forumIdOf('Havneforum')
const meetingId = meetingIdOf(forumId, '2026-11-23', '10:00')
const decided = (text: string, subHeading: string | null = null): Decision => ({
  id: decisionIdOf(text),
  date: '2026-11-23',
  forum: 'Havneforum',
  heading: null,
  subHeading,
  text,
  ...interpretDecision(text, { forum: 'Havneforum', decidedOn: '2026-11-23' }),
  version: 1,
  earlier: [],
  recorded: { at: '2026-11-23T09:00:00.000Z', by: personIdOf('p'), operation: operationIdOf('o') }
})
const item = (number: number, title: string, decisions: Decision[]): AgendaItem => ({
  id: itemIdOf(meetingId, title),
  number,
  title,
  caseNumber: null,
  closed: false,
  lapsed: false,
  sections: [],
  attachments: [],
  decisions,
  followUpList: null
})
const library = createLibrary()
library.putForum({ id: forumId, name: 'Havneforum', aliases: [] })
library.putMeeting({
  id: meetingId,
  forumId,
  forum: 'Havneforum',
  date: '2026-11-23',
  startTime: '10:00',
  place: null,
  kind: 'agenda',
  state: 'planned',
  participants: [],
  absent: [],
  secretary: null,
  items: [
    item(1, 'Parking policy', [decided('Approved for one year.')]),
    item(2, 'Evaluering af bådlaug', [
      decided('Højst otte både i hver.', 'Laugenes størrelse'),
      decided('Der ydes hjælp til nye laug.', 'Hjælp til nye')
    ]),
    item(3, 'Indstilling til ansættelse af pramfører ved slusen', [
      decided('Godkendt med den bemærkning, at prammen synes først.')
    ])
  ]
})
const ask = (question: string) => {
  const answer = answerQuestion([library], { question, today: '2026-11-23', locale: 'da' })
  return { ...answer, text: answerText(answer) }
}

it('an English question finds an item with an English title', () => {
  const answer = ask('What was decided about the parking policy?')
  expect(answer.answered).toBe(true)
  expect(answer.text).toContain('Approved for one year.')
})

it('decisions under several sub-headings of one item are one answer, each under its own', () => {
  const { text } = ask('Hvad blev besluttet om evaluering af bådlaug?')
  for (const part of ['Laugenes størrelse', 'Højst otte både i hver.', 'Hjælp til nye', 'Der ydes hjælp til nye laug.'])
    expect(text).toContain(part)
  expect(text).not.toContain('Tidligere')
})

it('a named case that no item is about is not answered by an item that shares one part of the word', () => {
  expect(ask('Hvad blev besluttet om ansættelsessagen?').answered).toBe(false)
})
