import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { agendaCard } from '../../src/cards/agenda-card.ts'
import { answerCard } from '../../src/cards/answer-card.ts'
import { summariseCard } from '../../src/cards/card-summary.ts'
import { decisionFormCard } from '../../src/cards/decision-form-card.ts'
import { editedCard } from '../../src/cards/edited-card.ts'
import { historyCard } from '../../src/cards/history-card.ts'
import { itemCard } from '../../src/cards/item-card.ts'
import { minutesCard } from '../../src/cards/minutes-card.ts'
import { recordedCard, shortDigest } from '../../src/cards/recorded-card.ts'
import { refusedCard } from '../../src/cards/refused-card.ts'
import { takenBackCard } from '../../src/cards/taken-back-card.ts'
import { validateCard } from '../../src/cards/validate-card.ts'
import { OUTCOMES } from '../../src/domain/minutes.ts'
import { outcomeWord } from '../../src/texts/outcome-word.ts'
import { buttonsOf, buttonWith, linesOf, nodesOf } from './reading.ts'
import { answer, DIGEST, decision, item, list, meeting, OPERATION, refusal, sourceOf, vagtordning } from './sample.ts'

const text = (lines: readonly string[]): string => lines.join('\n')

describe('an answer', () => {
  it('shows every line of the decision on a line of its own, list marks kept', () => {
    const lines = linesOf(answerCard({ answer: answer() }, 'da'))
    for (const line of decision().text.split('\n')) expect(lines).toContain(line)
  })

  it('names forum, weekday and date, item and case of what it shows', () => {
    const shown = text(linesOf(answerCard({ answer: answer() }, 'da'))).replaceAll('\u00a0', ' ')
    expect(shown).toContain('Strategisk Chefgruppe · tirsdag den 24. november 2026 · punkt 2 · sag 26/4410')
  })

  it('says so where another body decided, or on another day than the meeting', () => {
    const decided = decision({ forum: 'Direktionen internt', date: '2026-11-20' })
    const block = {
      kind: 'decision',
      role: 'answer',
      source: sourceOf(vagtordning),
      decision: decided,
      highlights: []
    } as const
    const card = answerCard({ answer: answer({ blocks: [block] }) }, 'da')
    expect(linesOf(card)).toContain('Besluttet i Direktionen internt fredag den 20. november 2026')
  })

  it('says that a decision is a draft, and that it was corrected', () => {
    const decided = decision({
      version: 2,
      earlier: [{ version: 1, text: 'Før.', replacedAt: '2026-11-25T08:05:00Z' }]
    })
    const source = sourceOf(vagtordning, { draft: true })
    const card = answerCard(
      { answer: answer({ blocks: [{ kind: 'decision', role: 'answer', source, decision: decided, highlights: [] }] }) },
      'da'
    )
    expect(text(linesOf(card))).toContain('rettet, version 2')
    expect(text(linesOf(card))).toContain('udkast')
    expect(buttonWith(card, 'show-history')?.data).toMatchObject({ decisionId: decided.id })
    expect(text(linesOf(card))).not.toContain('Før.')
  })

  it('marks the sentence that answers within a long line, and a short line whole', () => {
    const long = `${'Ordningen drøftes i de tre områder hver for sig. '.repeat(5)}Fristen er 1. maj. Derefter samles svarene.`
    const mark = (of: string, part: string): string[] => {
      const start = of.indexOf(part)
      const block = {
        kind: 'decision',
        role: 'answer',
        source: sourceOf(vagtordning),
        decision: decision({ text: of }),
        highlights: [{ start, end: start + part.length }]
      } as const
      const card = answerCard({ answer: answer({ blocks: [block] }) }, 'da')
      return nodesOf(card.body).flatMap((node) =>
        node.type === 'TextRun' && node.weight === 'Bolder' && node.size !== 'Small' ? [String(node.text)] : []
      )
    }
    expect(mark(long, 'Fristen er 1. maj.')).toEqual(['Fristen er 1. maj.'])
    expect(mark('Godkendt. Fristen er 1. maj.\nSlut.', 'Fristen')).toEqual(['Godkendt. Fristen er 1. maj.'])
  })

  it('does not repeat the title over earlier decisions of the same item', () => {
    const lines = linesOf(answerCard({ answer: answer() }, 'da'))
    expect(lines.filter((line) => line === vagtordning.title)).toHaveLength(1)
  })

  it('offers the whole item of everything it quotes or lists', () => {
    for (const given of [answer(), refusal(), list(4)]) {
      const offered = buttonsOf(answerCard({ answer: given }, 'da')).filter((each) => each.verb === 'show-item')
      for (const block of given.blocks)
        if ('source' in block)
          expect(offered.some((each) => JSON.stringify(each.data).includes(String(block.source.itemId)))).toBe(true)
    }
  })

  it('offers the item that a refusal names in words alone', () => {
    const given = answer({
      answered: false,
      blocks: [{ kind: 'lead', text: 'Det står ikke i referaterne. Nærmest er punktet ”Vagtordning”.' }],
      sources: [sourceOf(vagtordning)]
    })
    expect(buttonWith(answerCard({ answer: given }, 'da'), 'show-item')).toMatchObject({
      title: 'Vis hele punktet',
      data: { itemId: vagtordning.id }
    })
  })

  it('opens the minutes where the meeting itself is the source', () => {
    const source = sourceOf(vagtordning, { itemId: null, item: null, title: null, caseNumber: null })
    const given = answer({ blocks: [{ kind: 'entry', source, text: 'Deltagere: Solvej Brink', note: null }] })
    expect(buttonWith(answerCard({ answer: given }, 'da'), 'show-minutes')?.data).toMatchObject({
      meetingId: source.meetingId
    })
  })

  it('is paged by its question when one card cannot show it', () => {
    const given = list(120)
    const first = answerCard({ answer: given }, 'da')
    const next = buttonsOf(first).find((each) => each.id === 'ask-next')
    expect(next?.data).toEqual({ verb: 'ask', text: given.question, page: 2 })
    const pages = [1, 2, 3, 4, 5, 6, 7, 8].map((page) => answerCard({ answer: given, page }, 'da'))
    const shown = new Set(pages.flatMap(linesOf))
    for (const block of given.blocks) if (block.kind === 'entry') expect(shown).toContain(block.text)
    for (const card of pages) expect(validateCard(card)).toEqual([])
  })

  it('says that a decision goes on on the next page', () => {
    const source = sourceOf(vagtordning)
    const block = {
      kind: 'decision',
      role: 'answer',
      source,
      decision: decision({ text: 'En lang beslutning i mange ord. '.repeat(1200) }),
      highlights: []
    } as const
    const given: Answer = answer({ blocks: [block] })
    const [first, second] = [answerCard({ answer: given }, 'da'), answerCard({ answer: given, page: 2 }, 'da')]
    expect(linesOf(first)).toContain('Teksten fortsætter på næste side.')
    expect(linesOf(second)[0]).toBe('Fortsat fra forrige side:')
    expect(buttonWith(second, 'show-item')).toBeDefined()
  })

  it('speaks of itself in its first line, never in the words of a decision', () => {
    expect(summariseCard(answerCard({ answer: answer() }, 'da'))).toBe('Center for Ejendomme er tovholder.')
    const decided = answer({ blocks: answer().blocks.slice(1) })
    expect(summariseCard(answerCard({ answer: decided }, 'da'))).toBe(vagtordning.title)
  })
})

describe('an agenda', () => {
  it('has a form button for each open item without a decision, and for no other', () => {
    const forms = buttonsOf(agendaCard({ meeting: meeting() }, 'da')).filter((each) => each.verb === 'open-form')
    expect(forms.map((each) => each.tooltip)).toEqual([
      'Skriv beslutningen til punkt 4',
      'Skriv beslutningen til punkt 5'
    ])
  })

  it('has none once the meeting is closed or cancelled', () => {
    for (const state of ['closed', 'cancelled'] as const)
      expect(buttonWith(agendaCard({ meeting: meeting({ state }) }, 'da'), 'open-form')).toBeUndefined()
    expect(linesOf(agendaCard({ meeting: meeting({ state: 'cancelled' }) }, 'da'))).toContain('Aflyst')
  })

  it('calls a closed item closed in the language of the card', () => {
    expect(linesOf(agendaCard({ meeting: meeting() }, 'da'))).toContain('Lukket')
    expect(linesOf(agendaCard({ meeting: meeting() }, 'en'))).toContain('Closed')
  })

  it('marks a closed item whose title its member sees', () => {
    const secret = item(1, { closed: true, title: 'Ansættelse af områdeleder', caseNumber: null })
    const lines = linesOf(agendaCard({ meeting: meeting({ items: [secret] }) }, 'da'))
    expect(lines).toEqual(expect.arrayContaining(['Ansættelse af områdeleder', 'lukket punkt']))
  })

  it('of five and twenty items fits one card', () => {
    const items = Array.from({ length: 25 }, (_, i) =>
      item(i + 1, { title: `Punkt om cykelsti og belysning på strækning ${i + 1}` })
    )
    const card = agendaCard({ meeting: meeting({ items }) }, 'da')
    expect(buttonsOf(card).filter((each) => each.verb === 'open-form')).toHaveLength(25)
    expect(buttonWith(card, 'show-agenda')).toBeUndefined()
    expect(validateCard(card)).toEqual([])
  })

  it('is paged when it has very many items', () => {
    const items = Array.from({ length: 80 }, (_, i) => item(i + 1, { title: `Punkt om cykelsti ${i + 1}` }))
    const pages = [1, 2, 3, 4].map((page) => agendaCard({ meeting: meeting({ items }), page }, 'da'))
    expect(
      buttonsOf(pages[0] ?? agendaCard({ meeting: meeting() }, 'da')).find((each) => each.id === 'show-agenda-next')
        ?.data
    ).toMatchObject({ page: 2 })
    const lines = new Set(pages.flatMap(linesOf))
    for (const each of items) expect(lines).toContain(each.title)
    for (const card of pages) expect(validateCard(card)).toEqual([])
  })
})

describe('the form', () => {
  it('can be left without being filled in, and shows again what was typed', () => {
    const card = decisionFormCard(
      {
        meeting: meeting(),
        item: item(4),
        form: OPERATION,
        typed: { text: 'Godkendt.\nMed frist.' },
        problem: 'Teksten mangler.'
      },
      'da'
    )
    expect(buttonWith(card, 'show-agenda')?.associatedInputs).toBe('none')
    expect(nodesOf(card).find((node) => node.id === 'text')).toMatchObject({
      isMultiline: true,
      value: 'Godkendt.\nMed frist.'
    })
    expect(linesOf(card)).toContain('Teksten mangler.')
  })
})

describe('what was recorded', () => {
  const at = { meeting: meeting(), item: vagtordning }

  it('is shown with the beginning of its witness and can be undone', () => {
    const card = recordedCard(
      { ...at, change: 'recorded', decision: decision(), digest: DIGEST, operation: OPERATION },
      'da'
    )
    expect(linesOf(card).at(-1)).toContain('kvittering 7c1e 09ab 44f2 d356')
    expect(buttonWith(card, 'undo')?.data).toEqual({ verb: 'undo', operation: OPERATION })
    expect(shortDigest(DIGEST)).toHaveLength(19)
  })

  it('leads to the whole item when the card cannot show all of it', () => {
    const long = decision({ text: 'En lang beslutning.\n'.repeat(900) })
    const card = recordedCard({ ...at, change: 'recorded', decision: long, digest: DIGEST, operation: OPERATION }, 'da')
    expect(linesOf(card)).toContain('Resten af teksten står under hele punktet.')
    expect(buttonWith(card, 'show-item')?.data).toMatchObject({ itemId: vagtordning.id })
  })

  it('can be restored once it was taken back', () => {
    const card = takenBackCard({ ...at, text: 'Godkendt.', version: 2, stands: null, operation: OPERATION }, 'da')
    expect(linesOf(card)).toEqual(
      expect.arrayContaining(['Beslutningen er taget tilbage', 'Punktet har nu ingen beslutning.', 'Godkendt.'])
    )
    expect(buttonWith(card, 'restore')?.data).toEqual({ verb: 'restore', operation: OPERATION })
  })

  it('is not overwritten by a second decision: the exact words of a correction are offered', () => {
    const card = refusedCard({ ...at, decision: decision(), text: 'Afvist.\nSagen genoptages.' }, 'da')
    const lines = linesOf(card)
    const start = lines.indexOf('ret beslutning 24-11-2026 punkt 2: Afvist.')
    expect(lines[start + 1]).toBe('Sagen genoptages.')
    expect(lines).toContain('beslutning 24-11-2026 punkt 2 / UNDEROVERSKRIFT: Afvist.')
    expect(buttonWith(card, 'correct')?.data).toMatchObject({
      decisionId: decision().id,
      text: 'Afvist.\nSagen genoptages.'
    })
  })

  it('names the sub-heading in the correction that is offered', () => {
    const card = refusedCard({ ...at, decision: decision({ subHeading: 'Bemanding' }), text: 'Afvist.' }, 'en')
    expect(linesOf(card)).toContain('correct decision 24 November 2026 item 2 / Bemanding: Afvist.')
  })

  it('is not changed by editing the message: the new text is offered, a very long one by command', () => {
    const short = editedCard({ ...at, decision: decision(), text: 'Afvist.' }, 'da')
    expect(buttonWith(short, 'correct')?.data).toMatchObject({ text: 'Afvist.' })
    const long = editedCard({ ...at, decision: decision(), text: 'Afvist. '.repeat(2000) }, 'da')
    expect(buttonWith(long, 'correct')).toBeUndefined()
    expect(linesOf(long)).toContain('ret beslutning 24-11-2026 punkt 2: TEKST')
  })

  it('shows earlier versions newest first, and says where a text was removed', () => {
    const decided = decision({
      version: 3,
      text: 'Tredje.',
      earlier: [
        { version: 2, text: 'Anden.', replacedAt: '2026-11-26T08:05:00Z' },
        { version: 1, text: null, replacedAt: '2026-11-25T08:05:00Z' }
      ]
    })
    const lines = linesOf(historyCard({ ...at, decision: decided }, 'da'))
    const [third, second, removed] = ['Tredje.', 'Anden.', 'Teksten er fjernet af en administrator.'].map((line) =>
      lines.indexOf(line)
    )
    expect([third, second, removed]).toEqual([third, second, removed].toSorted((a, b) => Number(a) - Number(b)))
    expect(lines).not.toContain(-1)
    expect(lines).toContain('Version 2, erstattet 26. november 2026 kl. 09:05')
  })
})

describe('minutes', () => {
  it('say of a closed item its number and nothing else', () => {
    const card = minutesCard({ meeting: meeting({ kind: 'minutes', state: 'closed' }) }, 'da')
    expect(linesOf(card)).toContain('Punkt 3: Lukket')
  })

  it('say whether they are a draft', () => {
    expect(linesOf(minutesCard({ meeting: meeting() }, 'da'))[0]).toBe('Udkast til referat')
    expect(linesOf(minutesCard({ meeting: meeting({ state: 'closed' }) }, 'da'))[0]).toBe('Referat')
  })

  it('show each decision with its sub-heading', () => {
    const decisions = [
      decision({ subHeading: 'Bemanding', text: 'Højst otte i hver gruppe.' }),
      decision({ subHeading: 'Hjælp til nye', text: 'Der ydes hjælp.' })
    ]
    const lines = linesOf(minutesCard({ meeting: meeting({ items: [item(1, { decisions })] }) }, 'da'))
    expect(lines.indexOf('Bemanding')).toBeLessThan(lines.indexOf('Højst otte i hver gruppe.'))
    expect(lines.indexOf('Højst otte i hver gruppe.')).toBeLessThan(lines.indexOf('Hjælp til nye'))
  })
})

describe('a whole item', () => {
  const full = meeting({ kind: 'minutes', state: 'closed' })

  it('shows the newest decision first, then the recommendation, then the case', () => {
    const both = item(2, {
      ...vagtordning,
      decisions: [
        decision({ date: '2026-11-10', text: 'Udsat.' }),
        decision({ date: '2026-11-24', text: 'Godkendt nu.' })
      ]
    })
    const lines = linesOf(itemCard({ meeting: full, item: both }, 'da'))
    const order = [
      'Godkendt nu.',
      'Udsat.',
      'Administrationen indstiller, at forslaget godkendes.',
      'Udgiften holdes inden for rammen.',
      'Forslag til fælles vagtplan'
    ]
    const places = order.map((line) => lines.indexOf(line))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('shows the printed section of the decision where no decision was read from it', () => {
    const unread = item(2, { sections: [{ heading: 'Beslutning', name: 'Beslutning', text: 'Se bilag.' }] })
    expect(linesOf(itemCard({ meeting: full, item: unread }, 'da'))).toContain('Se bilag.')
  })

  it('holds nothing of a closed item but that it is closed', () => {
    const hidden = item(3, {
      title: 'Lukket',
      closed: true,
      sections: [{ heading: 'Sag', name: 'Sag', text: 'HEMMELIGT' }]
    })
    expect(JSON.stringify(itemCard({ meeting: full, item: hidden }, 'da'))).not.toContain('HEMMELIGT')
  })

  it('leads back to the answer it was opened from', () => {
    const card = itemCard({ meeting: full, item: vagtordning, question: 'Hvem er tovholder?' }, 'da')
    expect(buttonWith(card, 'ask')?.data).toEqual({ verb: 'ask', text: 'Hvem er tovholder?', page: 1 })
  })
})

describe('outcomes', () => {
  it('have a word of their own in each language', () => {
    for (const language of ['da', 'en'] as const) {
      const words = OUTCOMES.map((outcome) => outcomeWord(outcome, language))
      expect(new Set(words).size).toBe(OUTCOMES.length)
    }
  })

  it('of several parts are shown each once, in their order', () => {
    const parts = [
      { heading: 'A', text: 'Godkendt.', outcome: 'approved' as const },
      { heading: 'B', text: 'Udsat.', outcome: 'postponed' as const },
      { heading: 'C', text: 'Godkendt.', outcome: 'approved' as const }
    ]
    const card = minutesCard(
      { meeting: meeting({ items: [item(1, { decisions: [decision({ subDecisions: parts })] })] }) },
      'da'
    )
    expect(linesOf(card).map((line) => line.replaceAll('\u00a0', ' '))).toContain('Godkendt · Udsat')
  })
})

describe('a card that is not right', () => {
  const card = agendaCard({ meeting: meeting() }, 'da')

  it.each([
    ['an unknown element', { type: 'Hologram' }, /Hologram/],
    ['an input without a label', { type: 'Input.Text', id: 'x' }, /label/],
    ['an input without an id', { type: 'Input.Text', label: 'x' }, /unique Id/],
    ['a text that does not wrap', { type: 'TextBlock', text: 'x' }, /wrap/],
    ['a picture without a description', { type: 'Image', url: 'https://example.invalid/a.png' }, /altText/],
    ['a value that does not exist', { type: 'TextBlock', text: 'x', wrap: true, size: 'Enormous' }, /Enormous/]
  ])('is found out: %s', (_, element, problem) => {
    expect(validateCard({ ...card, body: [...card.body, element] }).join('\n')).toMatch(problem)
  })

  it('is found out when it is too large, or a button stands twice', () => {
    const large = { type: 'TextBlock', text: 'x'.repeat(30_000), wrap: true }
    expect(validateCard({ ...card, body: [large] }).join()).toMatch(/over the limit/)
    const twice = buttonsOf(card)
      .slice(0, 1)
      .map((each) => ({ ...each, type: 'Action.Execute' }))
    expect(validateCard({ ...card, actions: [...twice, ...twice] }).join()).toMatch(/twice/)
  })
})
