import { describe, expect, test } from 'vitest'
import { gluedDecisionHeading, parseDecisionHeading } from '../../src/reading/headings/decision-heading.ts'

describe('headings of decisions', () => {
  test.each([
    ['BESLUTNING I DIREKTIONEN DEN 12-03-2027', 'DIREKTIONEN', '2027-03-12', ''],
    ['Beslutning Direktionen internt den 05-03-2027', 'Direktionen internt', '2027-03-05', ''],
    ['Beslutning i Økonomiudvalget den 1. oktober 2018:', 'Økonomiudvalget', '2018-10-01', ''],
    ['Beslutning i Udvalget for Sundhed og Omsorg den 04-06-2020', 'Udvalget for Sundhed og Omsorg', '2020-06-04', ''],
    ['Beslutning i Byrådet den 7. maj 2026: Godkendt.', 'Byrådet', '2026-05-07', 'Godkendt.'],
    ['Beslutning fra Kommunalbestyrelsen d. 31/5-2022', 'Kommunalbestyrelsen', '2022-05-31', ''],
    ['Beslutning i Socialudvalget, 12. maj 2022, pkt. 1', 'Socialudvalget', '2022-05-12', ''],
    ['Kultur- og Idrætsudvalget, 03-04-2019, pkt. 42', 'Kultur- og Idrætsudvalget', '2019-04-03', ''],
    ['Børne- og Skoleudvalget den 6. november 2018:', 'Børne- og Skoleudvalget', '2018-11-06', ''],
    ['Social og Sundhed, 6. januar 2020, pkt. 123:', 'Social og Sundhed', '2020-01-06', ''],
    [
      'Kultur- og Fritidsudvalgets beslutning i mødet den 7. december 2006:',
      'Kultur- og Fritidsudvalget',
      '2006-12-07',
      ''
    ],
    ['Udvalgets beslutning', null, null, ''],
    ['Beslutning', null, null, ''],
    ['Beslutning: Godkendt.', null, null, 'Godkendt.'],
    ['Drøftelse og beslutning', null, null, ''],
    ['Konklusion:', null, null, ''],
    ['Konklussion:', null, null, ''],
    ['Hvad blev resultatet?', null, null, ''],
    ['Decision of the Executive Board on 12 March 2027', 'Executive Board', '2027-03-12', ''],
    ['B e s l u t n i n g', null, null, '']
  ])('%s', (line, forum, date, rest) => {
    expect(parseDecisionHeading(line)).toMatchObject({ forum, date, rest })
  })

  test.each([
    'Beslutning om strategi for Ældrerådet',
    'Beslutningen træder i kraft den 1. januar 2020',
    'Beslutning i Direktionen den 12-03-2027 blev taget efter en lang drøftelse',
    'Udvalget besluttede den 04.10.2026, at der købes bænke',
    'Ruten blev godkendt af Byrådet den 11.06.2026.',
    'Økonomi',
    'Mødet den 3. maj 2019:',
    'beslutter'
  ])('%s is none', (line) => {
    expect(parseDecisionHeading(line)).toBeNull()
  })

  test('slips of scanning are read, and said', () => {
    expect(parseDecisionHeading('BESLUTN1NG I DIREKTIONEN DEN 12-03-2027')).toMatchObject({
      forum: 'DIREKTIONEN',
      slip: true
    })
    expect(parseDecisionHeading('Beslutnlng')).toMatchObject({ slip: true })
  })

  test('a heading glued to the end of a text is found, one told in a sentence is not', () => {
    const text = 'Det indstilles, at planen godkendes. Beslutning i Byrådet den 7. maj 2026:'
    expect(text.slice(gluedDecisionHeading(text))).toBe('Beslutning i Byrådet den 7. maj 2026:')
    expect(gluedDecisionHeading('at bænkene købesBESLUTNING BYRÅDET DEN 07-05-2026')).toBeGreaterThan(0)
    expect(gluedDecisionHeading('Se også Beslutning i Byrådet den 7. maj 2026')).toBe(-1)
  })
})
