import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agendaCard } from '../../src/cards/agenda-card.ts'
import { answerCard } from '../../src/cards/answer-card.ts'
import { boundCard } from '../../src/cards/bound-card.ts'
import { readButton } from '../../src/cards/buttons.ts'
import type { AdaptiveCard } from '../../src/cards/card.ts'
import { bytesOf } from '../../src/cards/card-size.ts'
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
import type { Decision, Meeting } from '../../src/domain/meeting.ts'
import { buttonsOf, nodesOf, plainLinesOf } from './reading.ts'
import { answer, DIGEST, decision, item, meeting, OPERATION, sourceOf } from './sample.ts'

const hostile = [
  '**fed** _kursiv_ # nej',
  '[her](https://eksempel.invalid)',
  '<at>Alle</at> &amp; <b>x</b>',
  '- punkt\n1. et\n  * to\n',
  '{{DATE(2026-11-24T10:00:00Z, LONG)}} {{TIME(2026-11-24T10:00:00Z)}}',
  'a\u202eb\u200bc\u00add\u{e0041}',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  'citat " og \\ og `kode`',
  '\u{1f469}\u200d\u{1f692} ❤\ufe0f',
  '\n\n \n\t\r\n\f',
  'Blåbærgrød på øen. ',
  '漢字かな'
]
const fragment = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .tuple(fc.constantFrom('x', 'å', '漢', '{', '"', '<', '\u{1f600}', 'ord '), fc.nat(9000))
    .map(([one, n]) => one.repeat(n))
)
const lines = fc.nat(500).map((n) => 'linje\n'.repeat(n))
const anyText = fc
  .array(fc.oneof({ arbitrary: fragment, weight: 6 }, lines), { maxLength: 5 })
  .map((parts) => parts.join(' '))
const shortText = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 400 }), anyText)

const meetingOf = (text: string, name: string, decided: Decision): Meeting =>
  meeting({
    forum: name,
    place: name,
    participants: Array.from({ length: 90 }, () => name),
    absent: [name],
    secretary: name,
    items: [
      item(1, { title: name, caseNumber: name }),
      item(2, {
        title: name,
        decisions: [decided, decided],
        attachments: [name, text],
        sections: [{ heading: name, name: 'Sagsfremstilling', text }]
      }),
      ...Array.from({ length: 60 }, (_, i) => item(i + 3, { title: name, closed: i === 7 }))
    ]
  })

/** What people write is never blank. */
const orSomething = (text: string): string => (text.trim() === '' ? 'x' : text)

/** Every card there is, with these words wherever words of people or documents can stand. */
function cardsWith(anyText: string, name: string, page: number): Record<string, AdaptiveCard> {
  const text = orSomething(anyText)
  const question = orSomething(name)
  const decided = decision({
    text,
    subHeading: name,
    forum: name,
    version: 3,
    earlier: [
      { version: 2, text, replacedAt: '2026-11-26T08:05:00.000Z' },
      { version: 1, text: null, replacedAt: '2026-11-25T08:05:00.000Z' }
    ]
  })
  const full = meetingOf(text, name, decided)
  const decidedItem = full.items[1] ?? item(2)
  const source = sourceOf(decidedItem, { forum: name, title: name })
  const at = { meeting: full, item: decidedItem }
  const names = Array.from({ length: 200 }, () => name)
  return {
    answer: answerCard(
      {
        page,
        answer: answer({
          question,
          blocks: [
            { kind: 'lead', text: name },
            { kind: 'heading', text: name },
            {
              kind: 'decision',
              role: 'answer',
              source,
              decision: decided,
              highlights: [{ start: 1, end: Math.max(2, text.length - 3) }]
            },
            { kind: 'passage', source, label: name, text, highlights: [] },
            { kind: 'mention', source: { ...source, itemId: null, item: null }, label: name, text },
            ...Array.from({ length: 40 }, () => ({
              kind: 'entry' as const,
              source: { ...source },
              text: name,
              note: name
            }))
          ],
          sources: [source]
        })
      },
      'da'
    ),
    agenda: agendaCard({ meeting: full, page }, 'da'),
    minutes: minutesCard({ meeting: full, page }, 'en'),
    item: itemCard({ ...at, page, question: question.slice(0, 200) }, 'da'),
    history: historyCard({ ...at, decision: decided, page }, 'en'),
    form: decisionFormCard(
      { ...at, form: OPERATION, typed: { text, subHeading: name, phrase: name }, problem: name },
      'da'
    ),
    recorded: recordedCard(
      { ...at, change: 'corrected', decision: decided, digest: DIGEST, operation: OPERATION },
      'da'
    ),
    takenBack: takenBackCard({ ...at, text, version: 2, stands: decided, operation: OPERATION }, 'da'),
    refused: refusedCard({ ...at, decision: decided, text }, 'da'),
    edited: editedCard({ ...at, decision: decided, text }, 'en'),
    change: changeCard(
      {
        change: { kind: 'item-added', number: 1, title: name, caseNumber: name },
        forum: name,
        meeting: full,
        state: 'done',
        operation: OPERATION
      },
      'da'
    ),
    changed: changeCard(
      { change: { kind: 'absent-set', text }, forum: name, meeting: null, state: 'taken-back', operation: OPERATION },
      'da'
    ),
    bound: boundCard({ forum: { id: full.forumId, name }, readers: 3, visibility: null }, 'da'),
    move: moveBindingCard({ name: question.slice(0, 300), channelHas: name, forumIsElsewhere: true }, 'da'),
    members: membersCard({ forum: name, secretaries: names, members: names }, 'da'),
    help: helpCard(
      {
        commands: names.map((each) => ({ example: each, does: each })),
        tryQuestions: names.map(orSomething)
      },
      'da'
    ),
    greeting: greetingCard({ tryQuestions: names.map(orSomething) }, 'da'),
    notice: noticeCard({ text }, 'da')
  }
}

describe('cards with any text', () => {
  it('are valid, and never larger than Teams shows', () => {
    fc.assert(
      fc.property(anyText, shortText, fc.integer({ min: 1, max: 4 }), (text, name, page) => {
        for (const [kind, card] of Object.entries(cardsWith(text, name, page)))
          expect({ kind, bytes: bytesOf(card), problems: validateCard(card) }).toEqual({
            kind,
            bytes: bytesOf(card),
            problems: []
          })
      }),
      { numRuns: 30 }
    )
  })

  it('have no text block in which Markdown could read anything', () => {
    fc.assert(
      fc.property(shortText, shortText, (text, name) => {
        for (const card of Object.values(cardsWith(text.slice(0, 3000), name, 1)))
          for (const node of nodesOf(card.body))
            if (node.type === 'TextBlock') expect(node.text).toMatch(/^[\p{L}\p{N} ,.;:?%/–-]+$/u)
      }),
      { numRuns: 30 }
    )
  })

  it('hold no invisible and no control characters', () => {
    fc.assert(
      fc.property(shortText, shortText, (text, name) => {
        for (const card of Object.values(cardsWith(text.slice(0, 3000), name, 1)))
          for (const node of nodesOf(card.body)) {
            const shown = node.type === 'TextRun' || node.type === 'TextBlock' ? String(node.text) : ''
            expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u00ad\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u)
          }
      }),
      { numRuns: 30 }
    )
  })

  it('carry buttons that can be read back, the same in the fallback', () => {
    fc.assert(
      fc.property(shortText, shortText, (text, name) => {
        for (const [kind, card] of Object.entries(cardsWith(text.slice(0, 900), name, 1)))
          for (const each of buttonsOf(card)) {
            const read = readButton(String(each.verb), each.data)
            expect({ kind, verb: read?.verb }).toEqual({ kind, verb: each.verb })
            const fallback = nodesOf(each.fallback)[0]
            if (fallback) expect(fallback).toMatchObject({ type: 'Action.Submit', data: each.data, title: each.title })
          }
      }),
      { numRuns: 30 }
    )
  })
})

/** What can be seen of a text, spaces apart. */
const seen = (text: string): string =>
  text.replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\s]/gu, '').replace(/\p{Cs}/gu, '\ufffd')

describe('a decision of any length and letters', () => {
  const allPages = (cardOf: (page: number) => AdaptiveCard): AdaptiveCard[] => {
    const cards: AdaptiveCard[] = []
    for (let page = 1; page <= 200; page++) {
      const card = cardOf(page)
      cards.push(card)
      if (!buttonsOf(card).some((each) => String(each.id).endsWith('-next'))) return cards
    }
    throw new Error('no end')
  }
  /** All pages together, without the lines that stand at the head of each. */
  const shownOn = (cards: readonly AdaptiveCard[], ...heads: string[]): string =>
    seen(
      cards
        .flatMap(plainLinesOf)
        .filter((line) => !heads.includes(line))
        .join('\n')
    )

  it('stands letter for letter on the pages of its item', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const decided = decision({ text })
        const full = item(2, { decisions: [decided], title: 'Punktets titel' })
        const cards = allPages((page) => itemCard({ meeting: meeting(), item: full, page }, 'da'))
        expect(shownOn(cards)).toContain(seen(text))
      }),
      { numRuns: 30 }
    )
  })

  it('stands letter for letter on the pages of an answer, whatever is highlighted', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.tuple(fc.nat(9000), fc.nat(500)), { maxLength: 4 }), (text, marks) => {
        const decided = decision({ text })
        const highlights = marks.map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }))
        const source = sourceOf(item(2, { decisions: [decided] }))
        const given = answer({ blocks: [{ kind: 'decision', role: 'answer', source, decision: decided, highlights }] })
        expect(shownOn(allPages((page) => answerCard({ answer: given, page }, 'da')))).toContain(seen(text))
      }),
      { numRuns: 30 }
    )
  })

  it('stands letter for letter in the minutes and in its history', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const decided = decision({
          text,
          version: 2,
          earlier: [{ version: 1, text: `FØR ${text}`, replacedAt: '2026-11-25T08:05:00Z' }]
        })
        const full = item(2, { decisions: [decided] })
        const at = meeting({ items: [full] })
        expect(
          shownOn(
            allPages((page) => minutesCard({ meeting: at, page }, 'da')),
            `Tirsdag den 24. november 2026 kl. 10:00\u00a0· Mødelokale Lærken`
          )
        ).toContain(seen(text))
        const history = allPages((page) => historyCard({ meeting: at, item: full, decision: decided, page }, 'da'))
        expect(shownOn(history, 'Beslutningens versioner')).toContain(seen(`FØR ${text}`))
      }),
      { numRuns: 30 }
    )
  })

  it('is shown within seconds, though it has a million letters in half a million lines', () => {
    const decided = decision({ text: 'a\n'.repeat(500_000) })
    const started = performance.now()
    const card = itemCard({ meeting: meeting(), item: item(2, { decisions: [decided] }), page: 3 }, 'da')
    expect(bytesOf(card)).toBeLessThan(28_000)
    // Some 1.5 s on two cores; generous, since other work may share the machine.
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
