import { describe, expect, it } from 'vitest'
import { heard, namesHeard } from '../../src/answering/question/hear-phrases.ts'
import { FACT_WORDS } from '../../src/answering/vocabulary/fact-words.ts'
import { INDIRECT_ASKING } from '../../src/answering/vocabulary/indirect-asking.ts'

describe('a phrase', () => {
  it.each([
    ['hvor længe', 'HVOR  længe', true],
    ['hvor længe', 'hvor længere', false],
    ['bygge*', 'skal bygges', true],
    ['bygge*', 'ombygges', false],
    ['*pris*', 'idrætsprisen', true],
    ['hvem … valgt', 'hvem blev til sidst valgt', true],
    ['fik _2 støtte', 'fik en lille støtte', true],
    ['fik _2 støtte', 'fik en meget lille støtte', false],
    ['kan du|i lige| sige', 'kan du sige', true],
    ['kan du|i lige| sige', 'kan du lige sige', true],
    ['took~over|left', 'who took over', true],
    ['<tal> kr', '150kr', true],
    ['medlem|formand _1 :', 'som formand blev: Bo', true]
  ])('"%s" in "%s"', (phrase, text, isHeard) => {
    expect(heard([phrase]).test(text)).toBe(isHeard)
  })

  it('captures a name in capitals only', () => {
    expect(
      namesHeard(heard(['valgt _1 <navn>']), 'Der blev valgt igen Havgus og valgt til leder').map(({ name }) => name)
    ).toEqual(['Havgus'])
  })

  it('with a shape that nobody knows is an error that names it', () => {
    expect(() => heard(['<ukendt>'])).toThrow('<ukendt>')
  })

  it('is heard in time that grows with the text, whatever the text', () => {
    const phrases = heard(
      FACT_WORDS.flatMap(({ asked, said }) => [...asked, ...said]),
      INDIRECT_ASKING.flatMap((one) => one.phrases)
    )
    const took = (text: string): number => {
      const started = performance.now()
      for (let i = 0; i < 3; i++) new RegExp(phrases.source, 'gu')[Symbol.matchAll](text).next()
      return performance.now() - started
    }
    for (const piece of ['hvem ', 'hvor skal ', 'a', 'kan du kort ', '1 ']) {
      const [short, long] = [took(piece.repeat(500)), took(piece.repeat(4_000))]
      expect(long).toBeLessThan(40 * Math.max(short, 20))
    }
  })
})
