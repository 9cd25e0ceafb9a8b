import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const decisions = (text: string) =>
  readMinutes(`Referat, Havneforum den 4. maj 2027\n\n${text}\n`).document.items.map(({ decisions: [first] }) =>
    first?.text.replace(/\s+/gu, ' ').trim()
  )

const items = (heading: string, behind: readonly string[], join = '\n') =>
  ['Kajen', 'Bådene', 'Kranen', 'Broen']
    .map((title, at) =>
      [
        `${at + 1}. ${title}`,
        'Vi talte om tallene fra i fjor.',
        `${heading}${join}Fristen for ${title.toLowerCase()} er uge ${30 + at}.`,
        behind[at] ?? ''
      ].join('\n')
    )
    .join('\n\n')

const right = [
  'Fristen for kajen er uge 30.',
  'Fristen for bådene er uge 31.',
  'Fristen for kranen er uge 32.',
  'Fristen for broen er uge 33.'
]

describe('what ends a decision in most items of a document', () => {
  test.each(['Hvorfor:', 'HVEM', 'Hvem gør hvad?', 'Hent punktet som PDF', 'Baggrunden', 'Opgaver'])('%s', (label) => {
    const behind = [1, 2, 3, 4].map((number) => `${label}\nDer er kommet ${number} breve om det.`)
    expect(decisions(items('Beslutning:', behind))).toEqual(right)
    expect(decisions(items('Hvad blev vi enige om?', behind))).toEqual(right)
  })

  test('the same before a colon, with its text behind', () => {
    const behind = [1, 2, 3, 4].map((number) => `Hvorfor: Der er kommet ${number} breve om det.`)
    expect(decisions(items('Beslutning:', behind, ' '))).toEqual(right)
  })

  test('a heading of a few decisions, a vote, and parts that decide belong to the decision', () => {
    expect(decisions(items('Beslutning:', ['Hvorfor:\nDer er kommet et brev.']))?.[0]).toMatch(/et brev\.$/u)
    const votes = ['Anna Holt', 'Per Lind', 'Bo Ask', 'Ida Krog'].map((name) => `Imod stemte: ${name}`)
    expect(decisions(items('Beslutning:', votes))?.[0]).toMatch(/Anna Holt$/u)
    const parts = ['godkendt', 'udsat', 'godkendt', 'udsat'].map((what) => `Priser\nForslaget blev ${what}.`)
    expect(decisions(items('Beslutning:', parts))?.[0]).toMatch(/blev godkendt\.$/u)
  })
})

describe('forms of a decision\u2019s heading', () => {
  test.each([
    '> Besluttet:',
    'BESLUTNING KL. 11.12:',
    'Beslutning kl. 9:',
    'BESLUTN. :',
    'Afg.:',
    'Konklus.:',
    '✔ Besluttet:'
  ])('%s', (heading) => {
    expect(decisions(items(heading, [], ' '))).toEqual(right)
  })

  test.each([
    ['DRØFTELSE', 'AFTALE'],
    ['Referat:', 'Resultat:'],
    ['Behandling', 'Vedtaget:']
  ])('beside words for what was agreed, %s heads what was said', (told, agreed) => {
    const text = items(agreed, []).replaceAll('Vi talte om', `${told}\nVi talte om`)
    expect(decisions(text)).toEqual(right)
    expect(decisions(items(told, []))).toEqual(right)
  })

  test('initials below "Ansvar" at the edge of the page are no part of it', () => {
    const wide = items('BESLUTNING:', []).replace(/er uge \d\d\./gu, (all) => `${all.padEnd(50)}AH`)
    expect(decisions(`${' '.repeat(60)}Ansvar\n\n${wide}`)).toEqual(right)
  })
})

describe('items counted and titled as their document does it', () => {
  test.each(['PS 14/27   ', 'Sag 14/2027: ', 'FU. 14/27 '])('a number within the year behind any word: %s', (first) => {
    const text = items('Vedtagelse:', []).replace(/^(\d)\. /gmu, (_, number) =>
      first.replace('14', String(13 + Number(number)))
    )
    const found = readMinutes(`Referat, Havneforum den 4. maj 2027\n\n${text}\n`).document.items
    expect(found.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '14 Kajen',
      '15 Bådene',
      '16 Kranen',
      '17 Broen'
    ])
  })

  test('a sign for what opens below is no part of a title', () => {
    const text = items('Beslutning', []).replace(/^(\d\. .*)$/gmu, '$1 ▾')
    expect(readMinutes(`Referat, Havneforum den 4. maj 2027\n\n${text}\n`).document.items[0]?.title).toBe('Kajen')
  })

  test('where all titles are marked, the last heads what was only told', () => {
    const text = `*Kajen*\nVi talte.\nBesluttet: Godkendt.\n\n*Bådene*\nVi talte.\nBesluttet: Udsat.\n\n*Fra runden*\nPer var i Nordby.\n`
    const found = readMinutes(`Referat, Havneforum den 4. maj 2027\n\n${text}`).document.items
    expect(found.map(({ title }) => title)).toEqual(['Kajen', 'Bådene', 'Fra runden'])
  })
})

describe('a case that begins below what was decided of it', () => {
  const first = (...below: readonly string[]) =>
    readMinutes(
      [
        'Åbent referat',
        'Havneforum den 4. maj 2027',
        '',
        ...['1. Ny kaj', '', 'HAVNEFORUM DEN 4. MAJ 2027', '', 'Kajen bygges.', ''],
        ...['HAVNEUDVALGET DEN 20. APRIL 2027', '', 'Udvalget indstiller, at kajen bygges.', ''],
        ...below,
        ...['', 'Sagsfremstilling', '', 'Kajen er fra 1931.', '', '2. Kranen', ''],
        ...['HAVNEFORUM DEN 4. MAJ 2027', '', 'Udsat.']
      ].join('\n')
    ).document.items[0]

  test.each([
    ['who proposes', ['Teknik og Havn indstiller,', '', 'at kajen bygges i 2028.']],
    ['who suggests', ['Havnechefen foreslår:', '', '1. at kajen bygges']],
    ['who presents', ['Teknik og Havn fremlægger:', '- Pæle', '- Priser']],
    ['a word of the body too', ['Havn indstiller:', '', '1. at kajen bygges']],
    ['who tells', ['Havnechefen orienterer om:', '1. Pæle', '2. Priser']]
  ])('%s', (_, below) => {
    const item = first(...below)
    expect(item?.decisions.map(({ text }) => text)).toEqual(['Kajen bygges.', 'Udvalget indstiller, at kajen bygges.'])
    expect(item?.sections.map(({ name }) => name).slice(-2)).toEqual(['Indstilling', 'Sagsfremstilling'])
  })

  test('a sentence that goes on in prose begins none', () => {
    const item = first('Havnechefen orienterer om:', '', 'Kajen males af egne folk.')
    expect(item?.decisions.at(-1)?.text).toContain('Kajen males af egne folk.')
  })

  test('what the body itself, a part of it or a member proposes is its decision', () => {
    for (const who of ['Havneudvalget', 'Et mindretal', 'Anna Holt'])
      expect(first(`${who} indstiller,`, '', 'at kajen males.')?.decisions.at(-1)?.text).toMatch(/at kajen males\.$/u)
  })
})

test('a case that goes on behind what another meeting decided, under a word that says so, is none of that decision', () => {
  const text =
    'Referat\n\nHavnerådet\n\nDato: 4. maj 2027\n\n1. Ny kaj\n\nRedegørelse:\nKajen er slidt.\n\nHavnerådet den 6. april 2027:\nUdsat.\n\nSupplerende redegørelse:\nLodserne har svaret.\n\nHavnerådet den 4. maj 2027:\nGodkendt.\n\n2. Bøjer\n\nHavnerådet den 4. maj 2027:\nUdsat.\n'
  const [item] = readMinutes(text).document.items
  expect(item?.decisions.map((one) => one.text)).toEqual(['Udsat.', 'Godkendt.'])
  expect(item?.sections.find(({ heading }) => heading.startsWith('Supplerende'))?.text).toBe('Lodserne har svaret.')
})
