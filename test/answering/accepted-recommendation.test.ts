import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** "Godkendt" alone tells nobody what was decided: what was recommended stands beside it, and is called so. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Byrådet',
    date: '2027-03-02',
    items: [
      {
        title: 'Valg af linjeføring for stien til fyret',
        recommendation: 'Havneforvaltningen indstiller,\nat den østlige linje vælges, og\nat arbejdet udbydes i maj.',
        decisions: [
          { text: 'Et flertal bestående af A, F og V godkendte indstillingen.\nC stemte imod.', outcome: 'approved' }
        ]
      },
      {
        title: 'Takster i gæstehavnen',
        recommendation: 'at taksten sættes til 210 kr. pr. døgn.',
        decisions: [{ text: 'Godkendt, idet der gives rabat om vinteren.', outcome: 'approved-with-remarks' }]
      },
      {
        title: 'Ny bro over renden',
        recommendation: 'at broen bygges i egetræ.',
        decisions: [{ text: 'Byrådet godkendte en bro af stål.', outcome: 'approved' }]
      },
      {
        title: 'Salg af redningsstationen',
        recommendation: 'at stationen sælges til bådelauget.',
        decisions: [{ text: 'Indstillingen blev ikke fulgt.', outcome: 'rejected' }]
      },
      {
        title: 'Legeplads ved bådebroen',
        recommendation: 'at legepladsen flyttes.',
        decisions: [{ text: 'Godkendt. Legepladsen flyttes til parken inden påske.', outcome: 'approved' }]
      },
      {
        title: 'Vandforsyning på øen',
        recommendation: `Det indstilles:\n${'at ledningen lægges om, og at der bores på ny.\n'.repeat(30)}`,
        decisions: [{ text: 'Tiltrådt.', outcome: 'approved' }]
      }
    ]
  })
])

const ask = (question: string): Answer => answerQuestion([library], { question, today: '2027-05-01', locale: 'da' })
const recommended = (question: string): string | null => {
  const { blocks } = ask(question)
  expect(blocks.some(({ kind }) => kind === 'decision')).toBe(true)
  const passage = blocks.find((block) => block.kind === 'passage')
  return passage?.kind === 'passage' ? `(${passage.label}) ${passage.text}` : null
}

describe('beside a decision that only accepts it, what was recommended', () => {
  it('stands word for word and is called a recommendation', () => {
    expect(recommended('Hvilken linje valgte byrådet for stien til fyret?')).toBe(
      '(indstillingen, ikke beslutningen) Havneforvaltningen indstiller,\nat den østlige linje vælges, og\nat arbejdet udbydes i maj.'
    )
    expect(recommended('Hvad blev besluttet om takster i gæstehavnen?')).toContain('210 kr. pr. døgn')
    expect(recommended('punkt 1 i Byrådet den 2. marts 2027')).toContain('den østlige linje')
  })

  it('does not come before the decision', () => {
    const kinds = ask('Hvad blev besluttet om stien til fyret?').blocks.map(({ kind }) => kind)
    expect(kinds.indexOf('decision')).toBeLessThan(kinds.indexOf('passage'))
  })

  it('has its source named once with the decision', () => {
    const text = answerText(ask('Hvad blev besluttet om takster i gæstehavnen?'))
    expect(text.match(/punkt 2: Takster i gæstehavnen/gu)).toHaveLength(1)
  })

  it('is left out where the decision says itself what is decided, or was not accepted', () => {
    expect(recommended('Hvad blev besluttet om broen over renden?')).toBeNull()
    expect(recommended('Hvad blev besluttet om legepladsen ved bådebroen?')).toBeNull()
    expect(recommended('Hvad blev besluttet om salg af redningsstationen?')).toBeNull()
  })

  it('is left out where only the outcome is asked for', () => {
    expect(recommended('Blev taksterne i gæstehavnen godkendt?')).toBeNull()
  })

  it('is shown by its beginning where it is long', () => {
    const text = recommended('Hvad blev besluttet om vandforsyning på øen?') ?? ''
    expect(text.length).toBeLessThan(1_000)
    expect(text).toMatch(/på ny\.\n…$/u)
  })
})
