import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { squash } from './texts.ts'

const read = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document
const decidedIn = ({ items }: ReturnType<typeof read>) =>
  items.map(({ number, title, decisions }) => [
    number,
    title,
    ...decisions.map(({ date, forum, text }) => `${date} ${forum}: ${squash(text)}`)
  ])

describe('a copy that keeps the tags of the page', () => {
  const tagged = (...lines: readonly string[]) => lines.map((line) => `${line}<br />\n`)
  const minutes = read(
    '<strong>HAVNEUDVALGET</strong><br />\n',
    ...tagged('<strong>Referat</strong>', 'Mødedato Tirsdag den 4. maj 2027', 'Mødested Kystsalen'),
    '\n',
    ...tagged('Punkt 1 Ny kaj på', 'Sydmolen', '27/311', 'Resumé', 'Kajen er <em>skæv</em> &amp; lav.'),
    ...tagged('<strong>Vedtagelse</strong> i <strong>HAVNEUDVALGET</strong> den 04.05.2027', 'Kajen bygges af'),
    'granit.\n\n',
    ...tagged('Punkt 2 Ny kran', '27/312', '<strong>Vedtagelse</strong> i HAVNEUDVALGET den 04.05.2027'),
    '<p>Udsat.</p><p>Bo Ask var fraværende.</p>',
    'Similar magazines'
  )
  test('is read as the page prints it', () => {
    expect(decidedIn(minutes)).toEqual([
      [1, 'Ny kaj på Sydmolen', '2027-05-04 Havneudvalget: Kajen bygges af granit.'],
      [2, 'Ny kran', '2027-05-04 Havneudvalget: Udsat. Bo Ask var fraværende.']
    ])
    expect([minutes.kind, minutes.place]).toEqual(['minutes', 'Kystsalen'])
    expect(minutes.items[0]?.sections[0]?.text).toBe('Kajen er skæv & lav.')
  })
})

describe('a page that lost the titles of its items', () => {
  const head = ['Referat', 'Havneudvalget', '04.05.2027 kl. 16:00', 'Kystsalen', '']
  test('has one where each decision ends, by what begins the next', () => {
    const minutes = read(
      ...head,
      ...['Åben dagsorden', 'Beskrivelse', 'Ny bro', 'Broen er åben.', 'Beslutning', 'Til efterretning.'],
      ...['Tidligere behandling', 'Byrådet den 6. april 2027 Punkt 4', 'Indhold', 'Sammendrag', 'Kajen er skæv.'],
      ...['Sagsfremstilling', 'Den er fra 1911.', 'Indstilling', 'Det indstilles, at den bygges.'],
      ...['Bilag', '2 bilag', 'Beslutning', 'Godkendt.'],
      ...['Indhold', 'Sammendrag', 'Kranen er lav.', 'Sagsfremstilling', 'Den er rusten.', 'Beslutning', 'Udsat.'],
      ...['Eventuelt', 'Beslutning', 'Intet']
    )
    expect(decidedIn(minutes)).toEqual([
      [1, '', '2027-05-04 Havneudvalget: Til efterretning.'],
      [2, '', '2027-05-04 Havneudvalget: Godkendt.'],
      [3, '', '2027-05-04 Havneudvalget: Udsat.'],
      [4, 'Eventuelt', '2027-05-04 Havneudvalget: Intet']
    ])
    expect(minutes.items[1]?.attachments).toEqual([])
  })
  test('and kept whether each is open, has closed ones with nothing below', () => {
    const minutes = read(
      ...head,
      ...['Åben', '', 'Beslutning', '', 'Godkendt.', '', 'Åben', '', 'Indstilling', '', 'At kranen købes.', ''],
      ...['Beslutning', '', 'Udsat.', '', 'Bilag', '', 'Åben', '', 'Indstilling', '', 'At bøjen lægges ud.', ''],
      ...['Beslutning', '', 'Tiltrådt.', '', 'Lukket', '', 'Lukket']
    )
    expect(decidedIn(minutes)).toEqual([
      [1, '', '2027-05-04 Havneudvalget: Godkendt.'],
      [2, '', '2027-05-04 Havneudvalget: Udsat.'],
      [3, '', '2027-05-04 Havneudvalget: Tiltrådt.'],
      [4, 'Lukket'],
      [5, 'Lukket']
    ])
    expect(minutes.items.map(({ closed, attachments }) => [closed, attachments])).toEqual([
      ...[0, 1, 2].map(() => [false, []]),
      ...[0, 1].map(() => [true, []])
    ])
  })
})

test('attachments in one line with the numbers of document and case behind each are several', () => {
  const { items } = read(
    ...['Referat', 'Havneudvalget', '4. maj 2027', '', '1. Ny kaj', '', 'Bilag'],
    ...['1. Kort over kajen (1182034 - HAV-2027-00418) 2. Prøver 2027 (1182035 - HAV-2027-00418)', ''],
    ...['Beslutning', 'Godkendt.', '', '2. Ny kran', '', 'Bilag', '1. Kranens mål (1182040 - HAV-2027-00420)'],
    ...['', 'Beslutning', 'Udsat.']
  )
  expect(items.map(({ attachments }) => attachments)).toEqual([
    ['Kort over kajen (1182034 - HAV-2027-00418)', 'Prøver 2027 (1182035 - HAV-2027-00418)'],
    ['Kranens mål (1182040 - HAV-2027-00420)']
  ])
})
