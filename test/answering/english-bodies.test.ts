import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/answering/question/detect-language.ts'
import { translateBodies } from '../../src/answering/question/english-bodies.ts'

const PRINTED = [
  'Børn- og Skoleudvalget',
  'Klima- og Teknikudvalget',
  'Udvalget for Kultur og Fritid',
  'Arbejdsmarkedsudvalget',
  'Seniorrådet',
  'Strategisk Lederforum',
  'Bevillingsnævnet'
]

describe('English names of bodies', () => {
  it.each([
    ['the children and education committee', 'the børne- og skoleudvalget'],
    ['the committee for culture and leisure', 'the kultur- og fritidsudvalget'],
    ['climate and technical committee', 'klima- og teknikudvalget'],
    ['the employment committee', 'the arbejdsmarkedsudvalget'],
    ["the senior citizens' council", 'the seniorrådet'],
    ['the council of elderly people', 'the seniorrådet'],
    ['the leadership forum', 'the lederforum'],
    ['the licensing board', 'the bevillingsnævnet'],
    ['exec board in May', 'direktionen in May'],
    ['the main co-determination committee', 'the hovedudvalget']
  ])('"%s" means the printed one', (english, danish) => expect(translateBodies(english, PRINTED)).toBe(danish))

  it.each([
    ['the children and education committee', 'the børne- og uddannelsesudvalget'],
    ['the council of elderly people', 'the ældrerådet']
  ])('"%s" has its usual name where none is printed', (english, danish) =>
    expect(translateBodies(english)).toBe(danish)
  )

  it.each([
    ['Who was missing from the harbour council meeting?', 'Who was missing from the havnerådet meeting?'],
    ['the fire commission', 'the brandkommissionen'],
    ['the climate and environment council', 'the klima- og miljørådet'],
    ['the waste board', 'the affaldbestyrelsen'],
    ['the heritage board', 'the heritage board'],
    ['the city council', 'the byrådet']
  ])('"%s" means what is printed by its Danish parts', (english, danish) =>
    expect(
      translateBodies(english, [
        'Havnerådet',
        'Brandkommissionen',
        'Klima- og Miljørådet',
        'Bestyrelsen for Østaffald I/S',
        'Affaldsbestyrelsen'
      ])
    ).toBe(danish)
  )

  it.each(['the committee for a new hall', 'the village council', "the heads' rooms", 'the licensing of bars'])(
    '"%s" is no body that is printed',
    (text) => expect(translateBodies(text, PRINTED)).toBe(text)
  )
})

describe('the language of short questions', () => {
  it.each([
    'guests recruitment exec board jan 2023',
    'smoking ban staff',
    'wind turbines vote',
    'plan status bike path',
    'Lederforum decision 5 feb',
    'absent 5 feb 2013',
    'whos secretary',
    'free school meals',
    'food waste bins',
    'youth club Nordby closing',
    "didn't the board want it?"
  ])('"%s" is English', (question) => expect(detectLanguage(question, 'da')).toBe('en'))

  it.each([
    'gæster direktionen jan 2023',
    'gratis skolemad',
    'p-pladser torvet',
    'sommerferie sfo',
    'brand i hallen',
    'gift i haven',
    'job center strategi',
    'e-rekruttering',
    'budget 2014 ok?'
  ])('"%s" is Danish', (question) => expect(detectLanguage(question, 'en')).toBe('da'))

  it('is not told by words of both', () => {
    expect(detectLanguage('budget 2014', 'da')).toBe('da')
    expect(detectLanguage('budget 2014', 'en')).toBe('en')
    expect(detectLanguage('Direktionen 26/1234', 'en')).toBe('en')
  })
})
