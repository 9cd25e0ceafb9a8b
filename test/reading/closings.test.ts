import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const lastDecision = (...behind: readonly string[]): string | undefined =>
  readMinutes(
    [
      'Referat fra Havnerådet',
      'Dato: 4. maj 2027',
      '',
      '1. Ny kaj',
      'Beslutning:',
      'Kajen bygges.',
      '',
      '2. Eventuelt',
      'Beslutning:',
      'Bommen males i juni.',
      '',
      ...behind
    ].join('\n')
  ).document.items.at(-1)?.decisions[0]?.text

describe('what stands behind the last item is none of its decision', () => {
  test.each([
    [['Kopi til:', '- Havnefogeden', '- Økonomi']],
    [['Fordeling:', 'Rådets medlemmer', 'Arkiv']],
    [['Referatet sendes til: rådets medlemmer og hjemmesiden']],
    [['Protokollen blev oplæst, godkendt og underskrevet.']],
    [['Referatet offentliggøres på havnens hjemmeside.']],
    [['Referatet betragtes som godkendt, hvis der ikke er gjort indsigelse inden otte dage.']],
    [['Bemærkninger til referatet sendes til havnen senest en uge efter udsendelsen.']],
    [['Spørgsmål til mødet kan rettes til Havnekontoret.']],
    [['Klagevejledning', 'Der kan klages til nævnet inden fire uger.']],
    [['Mødeplan for 2028:', '4. januar', '8. februar']],
    [['Tilhørere: 3']],
    [['Godkendt den 11. maj 2027', '', '____________________', 'Anna Holt, formand']],
    [['Dato: ____________     Underskrift: ____________________']]
  ])('%j', (behind) => {
    expect(lastDecision(...behind)).toBe('Bommen males i juni.')
  })

  test('but what is decided of the minutes is', () => {
    expect(lastDecision('Rettelserne til referatet fra marts blev godkendt.')).toMatch(/marts blev godkendt\.$/u)
  })
})
