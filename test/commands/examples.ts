import type { Command, CommandProblem, Mention } from '../../src/commands/command.ts'
import type { Language } from '../../src/domain/language.ts'

/** A Friday. */
export const today = '2026-11-20'
export const anne: Mention = { id: '29:anne', name: 'Anne Holm', text: '<at>Anne Holm</at>' }
export const bo: Mention = { id: '29:bo', name: 'Bo', text: '<at>Bo</at>' }
export const mentions: readonly Mention[] = [anne, bo]

type Example = readonly [text: string, language: Language, command: Command]
const item = (number: number, date: string | null = null): { date: string | null; number: number } => ({ date, number })
/** On the meeting of the 24th at two o'clock. */
const at = (number: number) => ({ date: '2026-11-24', startTime: '14:00', number }) as const
const titled = (title: string, caseNumber: string | null = null): { title: string; caseNumber: string | null } => ({
  title,
  caseNumber
})

const record = (number: number, text: string) =>
  ({ kind: 'record-decision', item: item(number), subHeading: null, text }) as const

/** What people write, and what is meant by it. */
export const COMMANDS: readonly Example[] = [
  ['hjælp', 'da', { kind: 'help' }],
  ['HJÆLP!', 'da', { kind: 'help' }],
  ['hjaelp', 'da', { kind: 'help' }],
  ['/hjælp', 'da', { kind: 'help' }],
  ['  help. ', 'en', { kind: 'help' }],

  ['forum Testforum', 'da', { kind: 'forum', name: 'Testforum' }],
  ['forum  Strategisk   Lederforum', 'da', { kind: 'forum', name: 'Strategisk Lederforum' }],
  ['forum »Børne- og Kulturudvalget«', 'da', { kind: 'forum', name: 'Børne- og Kulturudvalget' }],
  ['alias “SLF”', 'da', { kind: 'alias', name: 'SLF' }],
  ['alias A.B.C.', 'da', { kind: 'alias', name: 'A.B.C.' }],

  ['sekretær <at>Anne Holm</at>', 'da', { kind: 'role', change: 'give', role: 'secretary', mentions: [anne] }],
  [
    'Sekretær: <at>Anne Holm</at>, <at>Bo</at>.',
    'da',
    { kind: 'role', change: 'give', role: 'secretary', mentions: [anne, bo] }
  ],
  [
    'secretary <at>Anne Holm</at> and <at>Bo</at>',
    'en',
    { kind: 'role', change: 'give', role: 'secretary', mentions: [anne, bo] }
  ],
  ['sekretær fjern <at>Bo</at>', 'da', { kind: 'role', change: 'take', role: 'secretary', mentions: [bo] }],
  ['fjern sekretær <at>Bo</at>', 'da', { kind: 'role', change: 'take', role: 'secretary', mentions: [bo] }],
  ['fjern <at>Bo</at> som sekretær', 'da', { kind: 'role', change: 'take', role: 'secretary', mentions: [bo] }],
  ['secretary remove <at>Bo</at>', 'en', { kind: 'role', change: 'take', role: 'secretary', mentions: [bo] }],
  ['remove secretary <at>Bo</at>', 'en', { kind: 'role', change: 'take', role: 'secretary', mentions: [bo] }],
  [
    'medlem <at>Anne Holm</at><at>Bo</at>',
    'da',
    { kind: 'role', change: 'give', role: 'member', mentions: [anne, bo] }
  ],
  ['member remove <at>Bo</at>', 'en', { kind: 'role', change: 'take', role: 'member', mentions: [bo] }],
  ['fjern medlem <at>Bo</at>', 'da', { kind: 'role', change: 'take', role: 'member', mentions: [bo] }],
  ['medlemmer', 'da', { kind: 'members' }],
  ['members', 'en', { kind: 'members' }],

  [
    'møde 24-11-2026 kl. 10:00 Mødelokale B105',
    'da',
    { kind: 'plan-meeting', date: '2026-11-24', startTime: '10:00', place: 'Mødelokale B105' }
  ],
  [
    'meeting 24 November 2026 at 10:00 Room B',
    'en',
    { kind: 'plan-meeting', date: '2026-11-24', startTime: '10:00', place: 'Room B' }
  ],
  [
    'Meeting on 24 November 2026 at 2 pm in Room B.',
    'en',
    { kind: 'plan-meeting', date: '2026-11-24', startTime: '14:00', place: 'Room B' }
  ],
  ['møde i morgen kl. 9', 'da', { kind: 'plan-meeting', date: '2026-11-21', startTime: '09:00', place: null }],
  [
    'møde på tirsdag kl. 13.30 i Kantinen',
    'da',
    { kind: 'plan-meeting', date: '2026-11-24', startTime: '13:30', place: 'Kantinen' }
  ],
  ['møde\u00a024/11 kl\u00a010', 'da', { kind: 'plan-meeting', date: '2026-11-24', startTime: '10:00', place: null }],
  ['møde 24/11 9.30', 'da', { kind: 'plan-meeting', date: '2026-11-24', startTime: '09:30', place: null }],
  ['møde 24-11-2026 kl. 1030', 'da', { kind: 'plan-meeting', date: '2026-11-24', startTime: '10:30', place: null }],
  [
    'møde 24-11-2026 kl. 10:00-12:00, Rådhuset',
    'da',
    { kind: 'plan-meeting', date: '2026-11-24', startTime: '10:00', place: 'Rådhuset' }
  ],
  [
    'møde 24-11-2026 kl. 10 til 12 på Rådhuset',
    'da',
    { kind: 'plan-meeting', date: '2026-11-24', startTime: '10:00', place: 'Rådhuset' }
  ],
  [
    'møde 24-11-2026 kl. 10 - 3 sal',
    'da',
    { kind: 'plan-meeting', date: '2026-11-24', startTime: '10:00', place: '3 sal' }
  ],
  [
    'møde 24-11-2026 kl. 10 - 3. sal',
    'da',
    { kind: 'plan-meeting', date: '2026-11-24', startTime: '10:00', place: '3. sal' }
  ],
  [
    'møde tirsdag den 24. november, kl. 10\nSted: Rådhuset',
    'da',
    { kind: 'plan-meeting', date: '2026-11-24', startTime: '10:00', place: 'Rådhuset' }
  ],
  ['nyt møde kl. 10 i morgen', 'da', { kind: 'plan-meeting', date: '2026-11-21', startTime: '10:00', place: null }],
  ['møde 1. marts kl. 8', 'da', { kind: 'plan-meeting', date: '2027-03-01', startTime: '08:00', place: null }],
  [
    'flyt møde til 25-11-2026 kl. 11',
    'da',
    { kind: 'move-meeting', from: null, date: '2026-11-25', startTime: '11:00', place: null }
  ],
  [
    'flyt mødet 24/11 til 25/11 kl. 9 Kantinen',
    'da',
    { kind: 'move-meeting', from: '2026-11-24', date: '2026-11-25', startTime: '09:00', place: 'Kantinen' }
  ],
  [
    'flyt mødet fra 24/11 til torsdag den 26. november',
    'da',
    { kind: 'move-meeting', from: '2026-11-24', date: '2026-11-26', startTime: null, place: null }
  ],
  [
    'move meeting from 24 November at 10 to 12 December at 9 Room C',
    'en',
    {
      kind: 'move-meeting',
      from: '2026-11-24',
      fromTime: '10:00',
      date: '2026-12-12',
      startTime: '09:00',
      place: 'Room C'
    }
  ],
  [
    'flyt møde 24-11-2026 kl. 10 til 12-12-2026 kl. 9',
    'da',
    { kind: 'move-meeting', from: '2026-11-24', fromTime: '10:00', date: '2026-12-12', startTime: '09:00', place: null }
  ],
  [
    'flyt mødet 24-11-2026 til kl. 11',
    'da',
    { kind: 'move-meeting', from: '2026-11-24', date: '2026-11-24', startTime: '11:00', place: null }
  ],
  [
    'move meeting to 25 November 2026 at 11',
    'en',
    { kind: 'move-meeting', from: null, date: '2026-11-25', startTime: '11:00', place: null }
  ],
  [
    'flyt møde 24/11 kl. 14 til kl. 15',
    'da',
    { kind: 'move-meeting', from: '2026-11-24', fromTime: '14:00', date: '2026-11-24', startTime: '15:00', place: null }
  ],
  [
    'flyt møde 24/11 kl. 14:00 til 25/11',
    'da',
    { kind: 'move-meeting', from: '2026-11-24', fromTime: '14:00', date: '2026-11-25', startTime: null, place: null }
  ],
  [
    'move the meeting on 24 November at 2 pm to 3 pm',
    'en',
    { kind: 'move-meeting', from: '2026-11-24', fromTime: '14:00', date: '2026-11-24', startTime: '15:00', place: null }
  ],
  ['møde 24. november kl. 10.', 'da', { kind: 'plan-meeting', date: '2026-11-24', startTime: '10:00', place: null }],
  ['møde 24/11 kl. 10 !', 'da', { kind: 'plan-meeting', date: '2026-11-24', startTime: '10:00', place: null }],
  ['aflys møde', 'da', { kind: 'cancel-meeting', date: null }],
  ['aflys møde 24/11 kl. 14', 'da', { kind: 'cancel-meeting', date: '2026-11-24', startTime: '14:00' }],
  ['aflys mødet kl. 14 den 24/11.', 'da', { kind: 'cancel-meeting', date: '2026-11-24', startTime: '14:00' }],
  [
    'cancel meeting 24 November 2026 at 14:00',
    'en',
    { kind: 'cancel-meeting', date: '2026-11-24', startTime: '14:00' }
  ],
  ['aflys mødet den 24/11', 'da', { kind: 'cancel-meeting', date: '2026-11-24' }],
  ['cancel meeting', 'en', { kind: 'cancel-meeting', date: null }],

  [
    'nyt punkt Budget 2027 (sag 26/1234)',
    'da',
    { kind: 'add-item', closed: false, item: titled('Budget 2027', '26/1234') }
  ],
  [
    'nyt punkt  Evaluering  af ledernetværk',
    'da',
    { kind: 'add-item', closed: false, item: titled('Evaluering af ledernetværk') }
  ],
  [
    'nyt punkt Hvad gør vi ved broen?',
    'da',
    { kind: 'add-item', closed: false, item: titled('Hvad gør vi ved broen?') }
  ],
  ['new item Shall we sell it?', 'en', { kind: 'add-item', closed: false, item: titled('Shall we sell it?') }],
  [
    'Nyt punkt: Skal vi lukke skolen?',
    'da',
    { kind: 'add-item', closed: false, item: titled('Skal vi lukke skolen?') }
  ],
  [
    'nyt punkt Evaluering af mødet (24/11)',
    'da',
    { kind: 'add-item', closed: false, item: titled('Evaluering af mødet (24/11)') }
  ],
  ['nyt punkt Skoler, sagsnr. 26/1234', 'da', { kind: 'add-item', closed: false, item: titled('Skoler', '26/1234') }],
  ['nyt punkt Skoler (26/1234)', 'da', { kind: 'add-item', closed: false, item: titled('Skoler', '26/1234') }],
  [
    'nyt punkt Orientering om sag 26/1234',
    'da',
    { kind: 'add-item', closed: false, item: titled('Orientering om sag 26/1234') }
  ],
  ['nyt punkt 3: Skoler', 'da', { kind: 'add-item', closed: false, item: titled('Skoler') }],
  ['nyt punkt Trafikplan.', 'da', { kind: 'add-item', closed: false, item: titled('Trafikplan') }],
  ['nyt punkt Legater m.v.', 'da', { kind: 'add-item', closed: false, item: titled('Legater m.v.') }],
  ['nyt punkt Legater mv.', 'da', { kind: 'add-item', closed: false, item: titled('Legater mv.') }],
  ['nyt punkt 10. klasse', 'da', { kind: 'add-item', closed: false, item: titled('10. klasse') }],
  ['Tilføj nyt pkt. Skoler', 'da', { kind: 'add-item', closed: false, item: titled('Skoler') }],
  [
    'new item Parking policy (case 26/1299)',
    'en',
    { kind: 'add-item', closed: false, item: titled('Parking policy', '26/1299') }
  ],
  [
    'nyt punkt til mødet 24/11: Skoler',
    'da',
    { kind: 'add-item', closed: false, item: titled('Skoler'), date: '2026-11-24' }
  ],
  [
    'nyt punkt 14/12 kl. 14: Til eftermiddagen',
    'da',
    { kind: 'add-item', closed: false, item: titled('Til eftermiddagen'), date: '2026-12-14', startTime: '14:00' }
  ],
  [
    'nyt lukket punkt til mødet 14/12 kl. 14.30: Personsag',
    'da',
    { kind: 'add-item', closed: true, item: titled('Personsag'), date: '2026-12-14', startTime: '14:30' }
  ],
  [
    'new item for the meeting 14 December at 2 pm: In the afternoon',
    'en',
    { kind: 'add-item', closed: false, item: titled('In the afternoon'), date: '2026-12-14', startTime: '14:00' }
  ],
  ['slet punkt 3', 'da', { kind: 'remove-item', item: item(3) }],
  ['slet 24/11 kl. 14 punkt 3', 'da', { kind: 'remove-item', item: at(3) }],
  ['luk punkt 3 (24/11 kl. 14)', 'da', { kind: 'close-item', item: at(3) }],
  ['flyt punkt 3 24/11 kl. 14 til 15', 'da', { kind: 'move-item', item: at(3), to: 15 }],
  ['open item 3 on the meeting 24 November at 14:00', 'en', { kind: 'open-item', item: at(3) }],
  ['slet pkt. nr. 3 den 24-11-2026', 'da', { kind: 'remove-item', item: item(3, '2026-11-24') }],
  ['delete item 3', 'en', { kind: 'remove-item', item: item(3) }],
  ['flyt punkt 5 til 2', 'da', { kind: 'move-item', item: item(5), to: 2 }],
  ['flyt punkt 5 op til plads 2', 'da', { kind: 'move-item', item: item(5), to: 2 }],
  ['move item 5 to 2', 'en', { kind: 'move-item', item: item(5), to: 2 }],
  ['luk punkt 3', 'da', { kind: 'close-item', item: item(3) }],
  ['close item 3', 'en', { kind: 'close-item', item: item(3) }],
  ['åbn punkt 3', 'da', { kind: 'open-item', item: item(3) }],
  ['a\u030abn punkt 3', 'da', { kind: 'open-item', item: item(3) }],
  ['open item 3', 'en', { kind: 'open-item', item: item(3) }],

  ['dagsorden', 'da', { kind: 'agenda', forum: null, date: null }],
  ['dagsorden Direktionen', 'da', { kind: 'agenda', forum: 'Direktionen', date: null }],
  ['dagsorden for Direktionen', 'da', { kind: 'agenda', forum: 'Direktionen', date: null }],
  ['vis dagsorden 24/11', 'da', { kind: 'agenda', forum: null, date: '2026-11-24' }],
  [
    'Dagsorden Strategisk Lederforum tirsdag den 24. november',
    'da',
    { kind: 'agenda', forum: 'Strategisk Lederforum', date: '2026-11-24' }
  ],
  ['dagsorden i morgen', 'da', { kind: 'agenda', forum: null, date: '2026-11-21' }],
  ['dagsorden 24-11-2026 Chefforum', 'da', { kind: 'agenda', forum: 'Chefforum', date: '2026-11-24' }],
  ['dagsorden.', 'da', { kind: 'agenda', forum: null, date: null }],
  ['dagsorden …', 'da', { kind: 'agenda', forum: null, date: null }],
  ['dagsorden Direktionen...', 'da', { kind: 'agenda', forum: 'Direktionen', date: null }],
  ['dagsorden 14/12 kl. 14', 'da', { kind: 'agenda', forum: null, date: '2026-12-14', startTime: '14:00' }],
  [
    'dagsorden Direktionen 14/12 kl. 14.',
    'da',
    { kind: 'agenda', forum: 'Direktionen', date: '2026-12-14', startTime: '14:00' }
  ],
  [
    'agenda 14 December 2026 at 14:00 Chefforum!',
    'en',
    { kind: 'agenda', forum: 'Chefforum', date: '2026-12-14', startTime: '14:00' }
  ],
  ['dagsorden for næste møde', 'da', { kind: 'agenda', forum: null, date: null }],
  ['agenda', 'en', { kind: 'agenda', forum: null, date: null }],
  ['agenda Chefforum on 24 November 2026', 'en', { kind: 'agenda', forum: 'Chefforum', date: '2026-11-24' }],
  [
    'dagsorden send 2 dage før kl. 08:00',
    'da',
    { kind: 'schedule', rules: [{ unit: 'days', amount: 2, at: '08:00' }] }
  ],
  [
    'dagsorden send 2 hverdage før kl. 8, 26 timer før mødet og 15 minutter før',
    'da',
    {
      kind: 'schedule',
      rules: [
        { unit: 'workdays', amount: 2, at: '08:00' },
        { unit: 'hours', amount: 26 },
        { unit: 'minutes', amount: 15 }
      ]
    }
  ],
  [
    'dagsorden send dagen før kl. 12 og en time før',
    'da',
    {
      kind: 'schedule',
      rules: [
        { unit: 'days', amount: 1, at: '12:00' },
        { unit: 'hours', amount: 1 }
      ]
    }
  ],
  [
    'send dagsordenen kl. 7.30 samme dag',
    'da',
    { kind: 'schedule', rules: [{ unit: 'days', amount: 0, at: '07:30' }] }
  ],
  ['agenda send 2 days before at 08:00', 'en', { kind: 'schedule', rules: [{ unit: 'days', amount: 2, at: '08:00' }] }],
  [
    'agenda send two working days before at 8 and half an hour before',
    'en',
    {
      kind: 'schedule',
      rules: [
        { unit: 'workdays', amount: 2, at: '08:00' },
        { unit: 'minutes', amount: 30 }
      ]
    }
  ],
  [
    'dagsorden send standard',
    'da',
    {
      kind: 'schedule',
      rules: [
        { unit: 'workdays', amount: 2, at: '08:00' },
        { unit: 'minutes', amount: 15 }
      ]
    }
  ],
  [
    'agenda send default',
    'en',
    {
      kind: 'schedule',
      rules: [
        { unit: 'workdays', amount: 2, at: '08:00' },
        { unit: 'minutes', amount: 15 }
      ]
    }
  ],

  ['beslutning 3: Godkendt.', 'da', { kind: 'record-decision', item: item(3), subHeading: null, text: 'Godkendt.' }],
  [
    'Beslutning 3 : Skal godkendes?',
    'da',
    { kind: 'record-decision', item: item(3), subHeading: null, text: 'Skal godkendes?' }
  ],
  ['beslutning nr. 3: Godkendt', 'da', { kind: 'record-decision', item: item(3), subHeading: null, text: 'Godkendt' }],
  [
    'Beslutning til pkt.3: Godkendt',
    'da',
    { kind: 'record-decision', item: item(3), subHeading: null, text: 'Godkendt' }
  ],
  [
    'Beslutning pkt. 3 - Godkendt',
    'da',
    { kind: 'record-decision', item: item(3), subHeading: null, text: 'Godkendt' }
  ],
  [
    'beslutning punkt 3 – Godkendt: ja',
    'da',
    { kind: 'record-decision', item: item(3), subHeading: null, text: 'Godkendt: ja' }
  ],
  [
    'Beslutning punkt 3\n\nGodkendt.\n- a',
    'da',
    { kind: 'record-decision', item: item(3), subHeading: null, text: 'Godkendt.\n- a' }
  ],
  [
    'beslutning 2 / Hjælp til nye: Der ydes hjælp: ja',
    'da',
    { kind: 'record-decision', item: item(2), subHeading: 'Hjælp til nye', text: 'Der ydes hjælp: ja' }
  ],
  [
    'beslutning 2/Økonomi: 1/3 af beløbet',
    'da',
    { kind: 'record-decision', item: item(2), subHeading: 'Økonomi', text: '1/3 af beløbet' }
  ],
  [
    'beslutning 24-11-2026 punkt 3: Udsat.',
    'da',
    { kind: 'record-decision', item: item(3, '2026-11-24'), subHeading: null, text: 'Udsat.' }
  ],
  [
    'beslutning 17/11, pkt. 3: Udsat.',
    'da',
    { kind: 'record-decision', item: item(3, '2026-11-17'), subHeading: null, text: 'Udsat.' }
  ],
  [
    'beslutning punkt 3 den 24. november: Udsat.',
    'da',
    { kind: 'record-decision', item: item(3, '2026-11-24'), subHeading: null, text: 'Udsat.' }
  ],
  [
    'decision 4: Postponed until the spring.',
    'en',
    { kind: 'record-decision', item: item(4), subHeading: null, text: 'Postponed until the spring.' }
  ],
  [
    'decision 24 November 2026 item 3 / Sub: Approved',
    'en',
    { kind: 'record-decision', item: item(3, '2026-11-24'), subHeading: 'Sub', text: 'Approved' }
  ],
  [
    'decision on item #3: Approved',
    'en',
    { kind: 'record-decision', item: item(3), subHeading: null, text: 'Approved' }
  ],
  [
    'ret beslutning 1: Godkendt efter rettelse.',
    'da',
    { kind: 'correct-decision', item: item(1), subHeading: null, text: 'Godkendt efter rettelse.' }
  ],
  [
    'ret beslutning 24-11-2026 punkt 1 / A: B',
    'da',
    { kind: 'correct-decision', item: item(1, '2026-11-24'), subHeading: 'A', text: 'B' }
  ],
  [
    'correct decision 4: Approved',
    'en',
    { kind: 'correct-decision', item: item(4), subHeading: null, text: 'Approved' }
  ],
  ['Beslutning: punkt 3: Godkendt', 'da', record(3, 'Godkendt')],
  ['Punkt 3, beslutning: Godkendt', 'da', record(3, 'Godkendt')],
  ['beslutning punkt 3 (24/11): Udsat.', 'da', { ...record(3, 'Udsat.'), item: item(3, '2026-11-24') }],
  ['beslutning 3\n24/11: vi mødes', 'da', record(3, '24/11: vi mødes')],
  ['beslutning 3: 24/11: vi mødes', 'da', record(3, '24/11: vi mødes')],
  ['beslutning 3; Godkendt', 'da', record(3, 'Godkendt')],
  ['Beslutnig 3: Godkendt', 'da', record(3, 'Godkendt')],
  ['besluting pkt 3: Godkendt', 'da', record(3, 'Godkendt')],
  [', beslutning 3: Godkendt', 'da', record(3, 'Godkendt')],
  ['rettelse til beslutning 3: Godkendt', 'da', { ...record(3, 'Godkendt'), kind: 'correct-decision' }],
  ['beslutning 24/11 kl. 14 punkt 2: Godkendt.', 'da', { ...record(2, 'Godkendt.'), item: at(2) }],
  ['beslutning kl. 14 den 24/11, punkt 2: Godkendt.', 'da', { ...record(2, 'Godkendt.'), item: at(2) }],
  ['beslutning punkt 2 (24/11 kl. 14): Godkendt.', 'da', { ...record(2, 'Godkendt.'), item: at(2) }],
  ['decision 24 November 2026 at 14:00 item 2: Approved.', 'en', { ...record(2, 'Approved.'), item: at(2) }],
  [
    'beslutning punkt 3 den 24/11\n10.00 begynder vi',
    'da',
    { ...record(3, '10.00 begynder vi'), item: item(3, '2026-11-24') }
  ],
  ['fortryd', 'da', { kind: 'undo' }],
  ['fortyd', 'da', { kind: 'undo' }],
  ['undo', 'en', { kind: 'undo' }],

  [
    'deltagere Anne Holm, Bo Berg og Cia Dahl',
    'da',
    { kind: 'participants', names: ['Anne Holm', 'Bo Berg', 'Cia Dahl'] }
  ],
  [
    'deltagere: Anne Holm (børn, unge og skole), Bo Berg',
    'da',
    { kind: 'participants', names: ['Anne Holm (børn, unge og skole)', 'Bo Berg'] }
  ],
  [
    'Participants\nAnne Holm\n- Bo Berg\nCia Dahl',
    'en',
    { kind: 'participants', names: ['Anne Holm', 'Bo Berg', 'Cia Dahl'] }
  ],
  [
    'deltagere Anne Holm, direktør; Bo Berg, centerchef',
    'da',
    { kind: 'participants', names: ['Anne Holm, direktør', 'Bo Berg, centerchef'] }
  ],
  ['deltagere <at>Anne Holm</at>, Bo Berg', 'da', { kind: 'participants', names: ['Anne Holm', 'Bo Berg'] }],
  ['deltagere 24/11: Anne Holm', 'da', { kind: 'participants', names: ['Anne Holm'], date: '2026-11-24' }],
  [
    'deltagere 24/11 kl. 14: Anne Holm',
    'da',
    { kind: 'participants', names: ['Anne Holm'], date: '2026-11-24', startTime: '14:00' }
  ],
  ['afbud fra Anne Holm.', 'da', { kind: 'absent', names: ['Anne Holm'] }],
  [
    'Fraværende: Anne Holm (A) og Bo Berg (B, næstformand og tovholder).',
    'da',
    { kind: 'absent', names: ['Anne Holm (A)', 'Bo Berg (B, næstformand og tovholder)'] }
  ],
  ['afbud ingen', 'da', { kind: 'absent', names: [] }],
  ['absent Anne Holm and Bo Berg', 'en', { kind: 'absent', names: ['Anne Holm', 'Bo Berg'] }],
  ['luk mødet', 'da', { kind: 'close-meeting' }],
  ['luk mødet 17/11', 'da', { kind: 'close-meeting', date: '2026-11-17' }],
  ['luk mødet 17/11 kl. 14.', 'da', { kind: 'close-meeting', date: '2026-11-17', startTime: '14:00' }],
  ['close meeting', 'en', { kind: 'close-meeting' }],

  ['referat', 'da', { kind: 'minutes', forum: null, date: null }],
  ['referat.', 'da', { kind: 'minutes', forum: null, date: null }],
  ['referat 17/11 kl. 14', 'da', { kind: 'minutes', forum: null, date: '2026-11-17', startTime: '14:00' }],
  ['referat Testforum', 'da', { kind: 'minutes', forum: 'Testforum', date: null }],
  ['referat fra Chefforum den 4. december', 'da', { kind: 'minutes', forum: 'Chefforum', date: '2025-12-04' }],
  ['minutes of Chefforum 4 October 2016', 'en', { kind: 'minutes', forum: 'Chefforum', date: '2016-10-04' }],
  ['sag 26/1234', 'da', { kind: 'case', caseNumber: '26/1234' }],
  ['Sagsnr.: 26 / 1234.', 'da', { kind: 'case', caseNumber: '26/1234' }],
  ['case 26/1234', 'en', { kind: 'case', caseNumber: '26/1234' }],
  ['sag 330-2018-3619', 'da', { kind: 'case', caseNumber: '330-2018-3619' }],
  ['udsatte', 'da', { kind: 'postponed' }],
  ['udsatte punkter', 'da', { kind: 'postponed' }],
  ['postponed', 'en', { kind: 'postponed' }],
  ['huskeliste', 'da', { kind: 'follow-ups', responsible: null }],
  ['huskeliste.', 'da', { kind: 'follow-ups', responsible: null }],
  ['huskeliste!', 'da', { kind: 'follow-ups', responsible: null }],
  ['Huskeliste for ØDC …', 'da', { kind: 'follow-ups', responsible: 'ØDC' }],
  ['follow-ups..', 'en', { kind: 'follow-ups', responsible: null }],
  ['udsatte...', 'da', { kind: 'postponed' }],
  ['huskeliste for ØDC', 'da', { kind: 'follow-ups', responsible: 'ØDC' }],
  ['follow-ups', 'en', { kind: 'follow-ups', responsible: null }],
  ['follow ups HRC', 'en', { kind: 'follow-ups', responsible: 'HRC' }],
  ['udført 3', 'da', { kind: 'follow-up-done', number: 3 }],
  ['done 3', 'en', { kind: 'follow-up-done', number: 3 }],
  ['følg', 'da', { kind: 'followed' }],
  ['follow', 'en', { kind: 'followed' }],
  ['hvad følger jeg', 'da', { kind: 'followed' }],
  ['følg sag 26/1234', 'da', { kind: 'follow', topic: 'sag 26/1234', stop: false }],
  ['følg sociale medier', 'da', { kind: 'follow', topic: 'sociale medier', stop: false }],
  ['follow parking', 'en', { kind: 'follow', topic: 'parking', stop: false }],
  ['stop sociale medier', 'da', { kind: 'follow', topic: 'sociale medier', stop: true }],
  ['stop following parking', 'en', { kind: 'follow', topic: 'parking', stop: true }]
]

/** Clearly commands, not to be carried out as they stand. */
export const MALFORMED: readonly (readonly [text: string, problem: CommandProblem])[] = [
  ['beslutning 3:', { code: 'text-missing' }],
  ['beslutning 2 / Økonomi:', { code: 'text-missing' }],
  ['beslutning 2 / Økonomi', { code: 'text-missing' }],
  ['beslutning 3 Godkendt.', { code: 'colon-missing' }],
  ['decision 3 approved', { code: 'colon-missing' }],
  ['ret beslutning 3 Godkendt.', { code: 'colon-missing' }],
  ['beslutning 24/11 kl. 14 punkt 2 Godkendt.', { code: 'colon-missing' }],
  ['ret beslutning 3', { code: 'text-missing' }],
  ['beslutning', { code: 'item-missing' }],
  ['beslutning: Godkendt.', { code: 'item-missing' }],
  ['beslutning 3.1: Godkendt.', { code: 'item-number' }],
  ['beslutning 3/4: Godkendt.', { code: 'item-number' }],
  ['beslutning 3 og 4: Godkendt.', { code: 'several-items' }],
  ['decision items 3, 4 and 5: Approved.', { code: 'several-items' }],
  ['beslutning 3a: Godkendt.', { code: 'item-number' }],
  ['beslutning 3 (Budget): Godkendt.', { code: 'item-number' }],
  ['udført 3, 4', { code: 'several-items' }],
  ['done 3 and 4', { code: 'several-items' }],
  ['beslutning 24-11-2026: Godkendt.', { code: 'item-missing' }],
  ['correct decision', { code: 'item-missing' }],
  ['beslutning 31-02-2027 punkt 3: Godkendt.', { code: 'date-impossible', given: '31-02-2027' }],
  ['slet punkt', { code: 'item-missing' }],
  ['slet punkt 3 og 4', { code: 'several-items' }],
  ['luk punkt 3-5', { code: 'several-items' }],
  ['delete items 3 and 4', { code: 'several-items' }],
  ['ret 2: Noget', { code: 'decision-word-missing' }],
  ['correct item 2: Something', { code: 'decision-word-missing' }],
  ['flyt punkt 0 til 1', { code: 'item-missing' }],
  ['flyt punkt 3 og 4 til 1', { code: 'several-items' }],
  ['møde 24/11 10-12 Lokale 3', { code: 'time-missing' }],
  ['flyt punkt 3 til næste møde', { code: 'item-missing' }],
  ['udført', { code: 'item-missing' }],
  ['nyt punkt', { code: 'title-missing' }],
  ['nyt punkt lukket', { code: 'title-missing' }],
  ['nyt punkt Budget\nog skoler', { code: 'title-several-lines' }],
  [`nyt punkt ${'lang '.repeat(250)}`, { code: 'title-too-long', limit: 1000 }],
  [`forum ${'Langt '.repeat(40)}`, { code: 'name-too-long', limit: 200 }],
  [`alias ${'x'.repeat(201)}`, { code: 'name-too-long', limit: 200 }],
  ['nyt punkt (sag 26/1234)', { code: 'title-missing' }],
  ['møde 31-02-2027 kl. 10', { code: 'date-impossible', given: '31-02-2027' }],
  ['møde mandag 24-11-2026 kl. 10', { code: 'date-impossible', given: 'mandag 24-11-2026' }],
  ['møde 24-11-2026 kl. 25:00', { code: 'time-impossible', given: '25:00' }],
  ['møde 24-11-2026', { code: 'time-missing' }],
  ['møde kl. 10', { code: 'date-missing' }],
  ['møde', { code: 'date-missing' }],
  ['flyt mødet', { code: 'date-missing' }],
  ['dagsorden send', { code: 'rule-unreadable' }],
  ['dagsorden send en gang imellem', { code: 'rule-unreadable' }],
  ['dagsorden send 0 minutter før', { code: 'rule-unreadable' }],
  ['dagsorden send 2 dage før', { code: 'rule-unreadable' }],
  ['møde i morgen', { code: 'time-missing' }],
  ['dagsorden send 2 dage før kl. 24', { code: 'time-impossible', given: '24' }],
  ['dagsorden Direktionen 31-02-2027', { code: 'date-impossible', given: '31-02-2027' }],
  ['sekretær', { code: 'person-missing' }],
  ['sekretær Anne Holm', { code: 'person-missing' }],
  ['sekretær <at>Ukendt Person</at>', { code: 'person-missing' }],
  ['fjern medlem', { code: 'person-missing' }],
  ['forum', { code: 'name-missing' }],
  ['følg:', { code: 'name-missing' }],
  ['deltagere', { code: 'names-missing' }],
  ['afbud:', { code: 'names-missing' }],
  ['sag', { code: 'case-missing' }],
  ['nyt punkt Skoler\nnyt punkt Veje', { code: 'several-commands' }],
  ['beslutning 1: Godkendt.\n\nbeslutning 2 / Veje: Udsat.', { code: 'several-commands' }]
]

/** Command words in questions, and texts that are no commands. */
export const QUESTIONS: readonly string[] = [
  'punkt 7 den 4. oktober?',
  'hjælp til nye ledere?',
  'hjælp til nye ledere',
  'dagsordenen for Direktionen',
  'dagsorden Direktionen?',
  'referat?',
  'beslutning 3 - blev det godkendt?',
  'beslutning 3',
  'beslutning om budgettet',
  'beslutninger 2013: oversigt',
  'decisions 3: approved',
  'meetings on 24 November 2026',
  'næste møde',
  'punkt 3: Godkendt',
  'til stede var alle',
  'beslutning punkt 7 den 4. oktober 2016',
  'beslutning om skolerne: hvad blev det til?',
  'beslutning: hvad blev der sagt?',
  'hvad er beslutning 3: godkendt',
  'decision on the budget',
  'nyt punkt?',
  'møde om budgettet',
  'mødet den 4. oktober',
  'møde 04-10-2016',
  'meeting 4 October 2016',
  'møder i november',
  'deltagere på mødet den 4. oktober',
  'deltagere 4. oktober 2016',
  'afbud til mødet',
  'participants in the meeting',
  'sekretær for Direktionen',
  'sag om skoler',
  'sager om skoler',
  'case 26/1234 – what was the outcome?',
  'sag 26/1234 og 26/1235',
  'udsatte børn',
  'huskeliste nov 2013',
  'open items',
  'open item policies from 2013',
  'follow up on the budget',
  'følg op på budgettet',
  'fortryd beslutningen om skoler',
  'luk skolen',
  'done deal',
  'medlemmer af udvalget',
  'DAGSORDEN\n\nDirektionen\n24-11-2026 kl. 10:00\n\n1. Budget 2027\n2. Skoler',
  'REFERAT Direktionen\nPunkt 1: Budget\nBeslutning\nGodkendt.',
  '<at>Anne Holm</at>',
  '?',
  ''
]
