import { describe, expect, test } from 'vitest'
import { outcomeOf } from '../../src/reading/meaning/outcome.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const ITEMS = `1. Valg af dirigent
Anna Holt blev valgt.

2. Formandens beretning
Beretningen blev godkendt.

3. Eventuelt
Der var ros til bådelauget.
`

describe('assemblies of the members of an association', () => {
  test.each([
    'Referat af den ordinære generalforsamling den 4. maj 2027',
    'Referat generalforsamling, tirsdag den 4. maj 2027 kl. 19',
    'Referat\n\nBådelauget Nordkajen – ordinær generalforsamling\n\nDato: 4. maj 2027',
    'Generalforsamling: 4. maj 2027 i klubhuset.\nDer var mødt 31 personer i alt.'
  ])('what met is the assembly that the title names: %s', (head) => {
    expect(readMinutes(`${head}\n\n${ITEMS}`).document).toMatchObject({
      kind: 'minutes',
      forum: 'Generalforsamling',
      meetingDate: '2027-05-04',
      items: [
        { decisions: [{ forum: 'Generalforsamling', text: 'Anna Holt blev valgt.' }] },
        { decisions: [{ text: 'Beretningen blev godkendt.' }] },
        { decisions: [{ text: 'Der var ros til bådelauget.' }] }
      ]
    })
  })

  test('a sentence about an assembly to come is no name of what met', () => {
    const head = 'Referat af bestyrelsesmøde den 4. maj 2027\n\nHusk: Generalforsamlingen finder sted den 9. juni.'
    expect(readMinutes(`${head}\n\n${ITEMS}`).document.forum).toBe('Bestyrelsen')
  })

  test('who wrote stands behind a comma, or signs at the end with the number of a house', () => {
    const title = 'Referat af generalforsamling den 4. maj 2027'
    expect(readMinutes(`${title}\nReferent, Per Lind\n\n${ITEMS}`).document).toMatchObject({
      secretary: 'Per Lind',
      place: null
    })
    expect(readMinutes(`${title}\n\n${ITEMS}\nReferent: Per Lind nr. 12`).document.secretary).toBe('Per Lind')
  })
})

describe('last items and wrapped titles', () => {
  test('when the next meeting is stands as the decision of an item that is called by it', () => {
    const next = '4. Næste bestyrelsesmøde\nNæste møde er planlagt til den 9. juni 2027 kl. 19 hos Per Lind.\n'
    const { items } = readMinutes(`Referat af bestyrelsesmøde den 4. maj 2027\n\n${ITEMS}\n${next}`).document
    expect(items[3]?.decisions[0]?.text).toBe('Næste møde er planlagt til den 9. juni 2027 kl. 19 hos Per Lind.')
  })

  test('a word of a title that is broken at its line’s end goes on in the next, whatever sign that ends in', () => {
    const { items } = readMinutes(
      `Referat af bestyrelsesmøde den 4. maj 2027\n\n${ITEMS}\n4. Regnskab for lauget 2026 fremlagt af kasserer Per Linde-\n   gaard.\n   Regnskabet blev godkendt.\n`
    ).document
    expect(items[3]).toMatchObject({
      title: 'Regnskab for lauget 2026 fremlagt af kasserer Per Lindegaard.',
      decisions: [{ text: 'Regnskabet blev godkendt.' }]
    })
  })
})

describe('what associations’ minutes have beside decisions', () => {
  const textsOf = (text: string): readonly (readonly string[])[] =>
    readMinutes(text).document.items.map(({ decisions }) => decisions.map((decision) => decision.text))
  const TITLE = 'Referat af bestyrelsesmøde den 4. maj 2027'

  test('an item may be to deal with proposals, and who leads closes the meeting in a sentence', () => {
    const { items } = readMinutes(
      `Referat af generalforsamling den 4. maj 2027\n\n1. Valg af dirigent.\nAnna Holt.\n\n2. Behandling af indkomne forslag.\nDer bygges en bro.\n\n3. Eventuelt.\nDer var ros.\n\nDa ikke flere ønskede ordet, hævede dirigenten generalforsamlingen og takkede for god ro\nog orden.\n\nHusk at betale kontingent.\n`
    ).document
    expect(items.map(({ decisions }) => decisions[0]?.text)).toEqual([
      'Anna Holt.',
      'Der bygges en bro.',
      'Der var ros.'
    ])
  })

  test('a line that says something is no rest of the title that it hangs below', () => {
    const { items } = readMinutes(
      `${TITLE}\n\n   1. Valg af dirigent\n      Anna Holt blev valgt\n\n   2. Beretning for året der gik\n      Beretningen for 2026 af Per Lind er vedlagt\n\n   3. Eventuelt\n      Der var ros\n`
    ).document
    expect(items[1]).toMatchObject({
      title: 'Beretning for året der gik',
      decisions: [{ text: 'Beretningen for 2026 af Per Lind er vedlagt' }]
    })
  })

  test('under a head at the right edge stand those who do it, by their first names, and by when', () => {
    const at = (left: string, right: string): string => left.padEnd(78) + right
    expect(
      textsOf(
        `${TITLE}\n\n${at('', 'Ansvarlig        Frist')}\n1. Ny bro\nPer sender en ansøgning om broen\n${at('til havnen.', 'Per              ASAP')}\n${at('Vi venter på svar.', 'Anna')}\n\n2. Skur\n${at('Skuret males.', 'Anna & Per       1/9-27')}\nFarven er rød.\n\n3. Eventuelt\nDer var ros.\n`
      )
    ).toEqual([
      ['Per sender en ansøgning om broen\ntil havnen.\nVi venter på svar.'],
      ['Skuret males.\nFarven er rød.'],
      ['Der var ros.']
    ])
  })

  test('the last word of a sentence is no title, though the item is called so', () => {
    expect(
      textsOf(
        `${TITLE}\n\n1. Bådebro\nKommunen har bedt os om at bygge en midlertidig\nbådebro.\nDen bygges.\n\n2. Eventuelt\nDer var ros.\n`
      )
    ).toEqual([['Kommunen har bedt os om at bygge en midlertidig\nbådebro.\nDen bygges.'], ['Der var ros.']])
  })

  test('when the next meeting is may be an entry of a list of what was said', () => {
    const list = '• Broen males\n• Næste bestyrelsesmøde holdes d. 9/6 hos Per. Her taler vi om skuret.'
    expect(textsOf(`${TITLE}\n\n${ITEMS.replace('Der var ros til bådelauget.', list)}`)[2]).toEqual([list])
  })

  test('a page begins with the association’s name, and a service for signing prints its key along the edge', () => {
    expect(
      textsOf(
        `Laug for Både og Broer\n\n${TITLE}\n\n1. Broen\nBroen males.\n\n\fLaug for Både og Broer\n\n2. Skuret\nSkuret males.\n          Penneo dokumentnøgle: AAAAA-BBBBB-CCCCC\n\fLaug for Både og Broer\nOgså døren.\n\n3. Eventuelt\nDer var ros.\n`
      )
    ).toEqual([['Broen males.'], ['Skuret males.\nOgså døren.'], ['Der var ros.']])
  })

  test('titles in paragraphs of their own end in a colon', () => {
    const { forum, items } = readMinutes(
      'Bestyrelsesreferat 04-05-2027\n\nDato: 04-05-2027\n\nTilstede: Anna Holt, Per Lind\n\nOpfølgning på sidste møde:\n\nVi fulgte op.\n\nBroen + skuret:\n\nBegge males.\n\nNæste møde:\n\nIndkaldelse sendes ud til næste møde den 9. juni.\n\nEvt.:\n\nDer var ros.\n'
    ).document
    expect(forum).toBe('Bestyrelsen')
    expect(items.map(({ title, decisions }) => [title, decisions[0]?.text])).toEqual([
      ['Opfølgning på sidste møde', 'Vi fulgte op.'],
      ['Broen + skuret', 'Begge males.'],
      ['Næste møde', 'Indkaldelse sendes ud til næste møde den 9. juni.'],
      ['Evt.', 'Der var ros.']
    ])
  })
})

test('what goes back to who proposed it, since the council has decided it, is approved', () => {
  const text =
    'Tilbagesendes Forvaltningen for Havn og Kyst med bemærkning, at byrådet i sit møde den 4. maj 2027 har vedtaget indstillingen af 3. april 2027.\nKystlistens gruppe kunne ikke tiltræde indstillingen.'
  expect(outcomeOf(text)).toBe('approved')
  expect(outcomeOf('Tilbagesendes forvaltningen med bemærkning, at sagen skal belyses bedre.')).toBe('referred')
})

test.each([
  ['Som foreslået. Formanden taler med ejeren.', 'approved'],
  ['Taget til efterretning. Chefen inviterer udvalget med, når kranens plads skal besluttes i maj.', 'noted']
])('what is said beside the outcome does not outweigh it: %s', (text, outcome) => {
  expect(outcomeOf(text)).toBe(outcome)
})
