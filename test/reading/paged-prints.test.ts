import { describe, expect, test } from 'vitest'
import { interpretDecision } from '../../src/reading/meaning/decision-meaning.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { firstItemOf } from './first-item.ts'

const read = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document
const decisionsOf = (...lines: readonly string[]) =>
  read(...lines).items.map(({ decisions }) => decisions.map(({ date, forum, text }) => `${date} ${forum}: ${text}`))

describe('numbers of pages', () => {
  test('are those that the contents count, although pages between were lost in a copy', () => {
    const contents = (leader: string) => [
      `1. Ny kaj${leader}2`,
      `2. Ny kran${leader}4`,
      `3. Ny bro${leader}8`,
      `4. Eventuelt${leader}9`
    ]
    for (const leader of [' ................. ', '\t', ' '])
      expect(
        decisionsOf(
          'Referat',
          'Havnerådet',
          'Dato: 4. maj 2027',
          '',
          'Indholdsfortegnelse',
          ...contents(leader),
          '',
          ...['1. Ny kaj', '2. Ny kran', '3. Ny bro', '4. Eventuelt'].flatMap((title, at) => [
            title,
            '',
            'Beslutning',
            `Vedtaget ${at + 1}.`,
            '',
            ['3', '7', '8', '11'][at] ?? '',
            ''
          ])
        )
      ).toEqual([1, 2, 3, 4].map((at) => [`2027-05-04 Havnerådet: Vedtaget ${at}.`]))
  })
  test('stand at the right edge behind body and day, and rise', () => {
    const page = (number: number, title: string) => [
      `Havneudvalget, den 4. maj 2027                                  ${number}`,
      '',
      'ÅBENT PUNKT',
      '',
      title,
      '',
      'Beslutning:',
      'Til efterretning.',
      '',
      ''
    ]
    expect(
      decisionsOf(
        'NØRVIG KOMMUNE',
        '',
        'Havneudvalget',
        'Tirsdag den 4. maj 2027 kl. 14:00',
        '',
        ...page(212, '31. MEDDELELSER'),
        ...page(213, '32. NY KAJ'),
        ...page(216, '33. NY KRAN')
      )
    ).toEqual(Array.from({ length: 3 }, () => ['2027-05-04 Havneudvalget: Til efterretning.']))
  })
})

describe('items marked "(Offentlig)"', () => {
  const page = (number: number, ...lines: readonly string[]) => [
    'Kyst- og Havneudvalget',
    '04-05-2027',
    `Side ${number}`,
    '',
    ...lines
  ]
  const document = () =>
    read(
      'REFERAT',
      'Kyst- og Havneudvalget',
      '',
      'Mødedato:\tTirsdag den 4. maj 2027',
      '',
      'Indholdsfortegnelse',
      'Side',
      '1 (Offentlig) Godkendelse af dagsorden\t2',
      '2 (Offentlig) Budgetopfølgning pr. 31. marts 2027 - Havn\t3',
      '3 (Lukket) Køb af slæbebåd\t6',
      ...page(
        2,
        '1 (Offentlig) Godkendelse af dagsorden',
        '',
        'Beslutning',
        'Kyst- og Havneudvalget, 4. maj 2027, pkt. 1:',
        '',
        'Godkendt.',
        '',
        'Sagen',
        'Dagsordenen er udsendt.'
      ),
      ...page(
        3,
        '2 (Offentlig) Budgetopfølgning pr. 31. marts 2027 - Havn',
        '',
        'Beslutning',
        'Kyst- og Havneudvalget, 4. maj 2027, pkt. 2:',
        '',
        'Indstilles godkendt.',
        '',
        'Sagen',
        'Der er brugt 40 % af rammen.'
      ),
      ...page(6, '3 (Lukket) Køb af slæbebåd')
    )
  test('are open, and the mark is no part of their titles', () => {
    expect(document().items.map(({ title, closed }) => [title, closed])).toEqual([
      ['Godkendelse af dagsorden', false],
      ['Budgetopfølgning pr. 31. marts 2027 - Havn', false],
      ['Køb af slæbebåd', true]
    ])
  })
  test('stay headings although two pages say the day in their title, and "Sagen" ends what was decided', () => {
    expect(document().items.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
      ['Godkendt.'],
      ['Indstilles godkendt.'],
      []
    ])
  })
})

describe('a closed item', () => {
  test('"Lukket punkt. Salg af grund" is called as the agenda prints it', () => {
    const { items } = read(
      'Referat',
      'Havnerådet',
      'Dato: 4. maj 2027',
      '',
      'Punkt 1.',
      '',
      'Ny kaj',
      '',
      'Beslutning:',
      'Godkendt.',
      '',
      'Punkt 2.',
      '',
      'Lukket punkt. Salg af grund'
    )
    expect(items.map(({ title, closed }) => [title, closed])).toEqual([
      ['Ny kaj', false],
      ['Salg af grund', true]
    ])
  })
})

describe('bodies', () => {
  test.each(['', ':'])(
    'and their day stand behind the word for a decision and its colon (with "%s" behind)',
    (colon) => {
      expect(
        firstItemOf('1. Ny kaj', '', `BESLUTNING: Havneudvalget, den 28. april 2027${colon}`, 'Tiltrådt.')?.decisions
      ).toMatchObject([{ forum: 'Havneudvalget', date: '2027-04-28', text: 'Tiltrådt.' }])
    }
  )
  test('"Udvalget vedr. havn og kyst" decides', () => {
    expect(
      firstItemOf('1. Ny kaj', '', 'Udvalget vedr. havn og kysts beslutning den 28-04-2027:', '', 'Anbefales.')
        ?.decisions
    ).toMatchObject([{ forum: 'Udvalget vedr. havn og kyst', date: '2027-04-28', text: 'Anbefales.' }])
  })
  const headed = (body: string) =>
    read(
      'Nørvig Kommune',
      'Kyst- og Havneudvalget (KHU)',
      '',
      'Dato:\tTirsdag den 4. maj 2027',
      '',
      '1. Ny kaj',
      '',
      `Beslutning i ${body} den 04-05-2027`,
      '',
      'Godkendt.'
    )
  test('keep their short form where their decisions say it too', () => {
    expect(headed('Kyst- og Havneudvalget (KHU)')).toMatchObject({
      forum: 'Kyst- og Havneudvalget (KHU)',
      items: [{ decisions: [{ forum: 'Kyst- og Havneudvalget (KHU)' }] }]
    })
    expect(headed('Kyst- og Havneudvalget').forum).toBe('Kyst- og Havneudvalget')
  })
  test('have no term of office in their name, blanks around its dash or none', () => {
    for (const term of ['2026 - 2029', '2026-2029'])
      expect(
        read(`KOMMUNALBESTYRELSEN ${term}`, '', 'REFERAT', '', 'onsdag den 5. maj 2027 kl. 19.00', '', '1. Ny kaj')
          .forum
      ).toBe('Kommunalbestyrelsen')
  })
  test('stand between the kind of document and the day, whatever they are called', () => {
    const titled = (title: string) =>
      read(title, '', 'Mødetidspunkt', 'Kl. 15:00', '', 'Punkt 1: Ny kaj', '', 'Beslutning', 'Godkendt.').forum
    expect(titled('Referat - Havn, Kyst og Færger - 4. maj 2027')).toBe('Havn, Kyst og Færger')
    expect(titled('Dagsorden for Havn, Kyst og Færger den 4. maj 2027')).toBe('Havn, Kyst og Færger')
    expect(titled('Referat - Ordinært møde - 4. maj 2027')).toBeNull()
  })
  test('stand right above the kind of document and the day', () => {
    const below = (line: string) =>
      read('Havn, Kyst og Færger', line, '', '1. Ny kaj', '', 'Beslutning', 'Godkendt.').forum
    expect(below('Referat tirsdag den 4. maj 2027 kl. 15.00')).toBe('Havn, Kyst og Færger')
    expect(below('Referat af teammøde tirsdag den 4. maj 2027 kl. 15.00')).not.toBe('Havn, Kyst og Færger')
  })
})

describe('the head', () => {
  const headed = (...lines: readonly string[]) =>
    read(
      'Referat',
      '',
      'Havneudvalget',
      '',
      'Mødedato:\t4. maj 2027',
      ...lines,
      '',
      '1. Ny kaj',
      '',
      'Beslutning',
      'Godkendt.'
    )
  test('names a room by its number', () => {
    expect(headed('Mødelokale:\t2114', 'Starttidspunkt:\t8:30').place).toBe('2114')
  })
  test('names people with party and office, the office behind a dash', () => {
    expect(
      headed('Deltagere', 'Per Lund (V) - Formand', 'Ida Krog (F) - Næstformand', 'Bo Ask (C)').participants
    ).toEqual(['Per Lund', 'Ida Krog', 'Bo Ask'])
  })
  test('names people with the office right behind the party', () => {
    expect(headed('Deltagere:', 'Per Lund (V) Formand', 'Ida Krog (F)').participants).toEqual(['Per Lund', 'Ida Krog'])
  })
  test('says who was absent in its remarks', () => {
    expect(headed('Bemærkninger: Afbud fra Anna Holt (A). I stedet mødte Per Lund (A).').absent).toEqual(['Anna Holt'])
  })
  test('names members that two blanks part', () => {
    expect(headed('Medlemmer:   Per Lund (formand)  Anna Holt  Bo Ask', 'Afbud:       Bo Ask').participants).toEqual([
      'Per Lund',
      'Anna Holt'
    ])
  })
  test.each([
    'Mødet blev holdt tirsdag den 4. maj 2027 på Kajskolen kl. 15:30.',
    'Mødet holdt på Kajskolen tirsdag den 4. maj 2027 kl. 15:30',
    'Mødet blev holdt tirsdag den 4. maj 2027 på Kajskolen. Mødet begyndte kl. 15:30 og sluttede kl. 17:05.'
  ])('says behind the day where and when: %s', (line) => {
    expect(read('Referat', 'fra mødet i Havneudvalget', line, '', '1. Ny kaj')).toMatchObject({
      place: 'Kajskolen',
      startTime: '15:30'
    })
  })
  test('counts who came late to nobody who stayed away', () => {
    expect(headed('Fraværende med afbud: Bo Ask (V).', 'Per Lund (A) deltog fra pkt. 3.').absent).toEqual(['Bo Ask'])
  })
  test('counts who came in their place to nobody who stayed away', () => {
    expect(
      headed(
        'Afbud:\tAnna Sofie Holtegaard, Bo Askholm Jensen.',
        'Som stedfortrædere mødte Per Lund Mortensen (for Anna Sofie Holtegaard) og Ida Krogholm (for Bo Askholm Jensen).'
      ).absent
    ).toEqual(['Anna Sofie Holtegaard', 'Bo Askholm Jensen'])
  })
})

describe('attachments', () => {
  const attached = (...lines: readonly string[]) =>
    firstItemOf('1. Ny kaj', '', 'Beslutning', 'Godkendt.', '', 'Bilag', ...lines)?.attachments
  test.each([
    '(dok.nr. 40713)',
    '(2027050400318A)',
    '(Sag 2027/30154 Dok 201244/27)',
    '(EMN-2027-02761 1190442_1_0)',
    '(4412093)',
    '[dok 40713]',
    '- dok.nr. 40713'
  ])('are called without what the journal numbers them by: %s', (number) => {
    expect(attached(`Kort over kajen ${number}`)).toEqual(['Kort over kajen'])
  })
  test.each(['Kajen (sag i tre dele)', 'Oversigt (2026-2029)', 'Plan for kajen (etape 2)'])(
    '"%s" is a whole name',
    (name) => {
      expect(attached(name)).toEqual([name])
    }
  )
  test('have a long number behind a dash, where all of them do', () => {
    expect(attached('Kort over kajen - 4410223', 'Tidsplan - 4410230')).toEqual(['Kort over kajen', 'Tidsplan'])
  })
  test('stand one behind the other by numbers that count, whatever numbers they have of their own', () => {
    const inLine = firstItemOf(
      '1. Ny kaj',
      '',
      'Bilag: 1. Lokalplan 88. 2. Høringssvar.',
      '',
      'Beslutning',
      'Godkendt.'
    )
    expect(inLine?.attachments).toEqual(['Lokalplan 88', 'Høringssvar'])
  })
  test('are numbered before a colon', () => {
    expect(attached('1: Kort over kajen', '2: Tidsplan')).toEqual(['Kort over kajen', 'Tidsplan'])
  })
  test('of a page with its links are called without openness and kind of file', () => {
    expect(attached('Åben Kort over kajen (PDF)')).toEqual(['Kort over kajen'])
    expect(attached('Åbent hus på kajen')).toEqual(['Åbent hus på kajen'])
  })
  test('are not who took part', () => {
    expect(attached('Kort over kajen', '', 'AH deltog.')).toEqual(['Kort over kajen'])
  })
})

describe('lines of an item', () => {
  test('say its case number beside what is to be done with it', () => {
    const item = firstItemOf(
      '1. Ny kaj',
      '',
      '27/2290                    Beslutning',
      '',
      'Sagsfremstilling',
      'Kajen er slidt.',
      '',
      'Beslutning',
      'Godkendt.'
    )
    expect(item).toMatchObject({ caseNumber: '27/2290', decisions: [{ text: 'Godkendt.' }] })
  })
  test('head its attachments by its number', () => {
    const item = firstItemOf(
      '1. Ny kaj',
      '',
      'Beslutning',
      'Godkendt.',
      '',
      'Bilag til punkt nr. 1.',
      'Kort over kajen',
      'Tidsplan'
    )
    expect(item).toMatchObject({ attachments: ['Kort over kajen', 'Tidsplan'], decisions: [{ text: 'Godkendt.' }] })
  })
})

describe('the foot of a site', () => {
  test('has links to write by', () => {
    expect(
      decisionsOf(
        'Referat',
        'Havnerådet',
        'Dato: 4. maj 2027',
        '',
        'Punkt 1: Ny kaj',
        '',
        'Beslutning',
        'Godkendt.',
        '',
        'Kontakt',
        'Nørvig Kommune, Kajvej 5',
        'Telefon 00 00 00 00',
        'Skriv sikkert til os'
      )
    ).toEqual([['2027-05-04 Havnerådet: Godkendt.']])
  })
})

describe('outcomes', () => {
  const outcomeOf = (text: string) =>
    interpretDecision(text, { forum: 'Havneudvalget', decidedOn: '2027-05-04' }).outcome
  test.each([
    ['Der gives et engangstilskud på 50.000 kr. til regattaen. Ansøgningen om garanti imødekommes ikke.', 'approved'],
    ['Ansøgningen om garanti imødekommes ikke.', 'rejected'],
    ['Rådet ønskede svaret skærpet. Nyt udkast forelægges byrådet.', 'postponed'],
    ['Det blev ønsket, at sagen kommer på et kajmøde igen, før den sendes videre.', 'postponed']
  ])('%s', (text, outcome) => {
    expect(outcomeOf(text)).toBe(outcome)
  })
})
