import { decisionIdOf, forumIdOf, itemIdOf, meetingIdOf } from '../../src/domain/ids.ts'
import type { AgendaItem, Meeting } from '../../src/domain/meeting.ts'
import type { Outcome } from '../../src/domain/minutes.ts'

/** Numbers that look random and are the same each time (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const HEADS =
  'fjord vandløb dige mose hede vildt fiskeri jagt bi mølle smede kalk teglværks brønd rør ventil pumpe tørve grus sten marmor granit glas kobber ståls tømmer savværks garveri væveri mejeri bryggeri slagteri frugt bær korn roe kartoffel svine kvæg fåre gede heste ridebane galop rohytte sejl kajak kano golf skyde bue fægte brydning skak bridge kor orgel harmonika trompet violin dans ballet revy sirene kompas fyrtårns bøje anker lods told konsulat radio telegraf antenne satellit komet planet sten krystal fossil vulkan gletscher polar ørken steppe jungle'.split(
    ' '
  )
const TAILS =
  'plan projekt ordning aftale anlæg renovering udvidelse analyse strategi politik pulje ramme kontrakt undersøgelse rapport indsats kampagne bevilling forsøg samarbejde udvalg regulativ vedtægt tilskud takst bygning plads tilladelse opgave forslag'.split(
    ' '
  )
const FILLERS =
  'der er i det forløbne år arbejdet med sagen og forvaltningen har gennemgået forholdene sammen med de berørte parter det vurderes at løsningen kan gennemføres inden for den afsatte tid når de nødvendige aftaler er på plads borgerne har haft lejlighed til at komme med bemærkninger som indgår i den videre behandling herefter følger en nærmere beskrivelse af området og de muligheder som foreligger'.split(
    ' '
  )
const PLACES =
  'Nordby Vestrup Sandholm Egelund Kirkeby Møllerup Stenbæk Ravnkilde Lyngsø Birkerød Hasselø Tjørnby Elmegård Askerup Pilehøj'.split(
    ' '
  )
const FORUMS = [
  'Plan- og Landdistriktsudvalget',
  'Havneudvalget',
  'Forsyningsudvalget',
  'Folkeoplysningsudvalget',
  'Bygningsudvalget',
  'Grundlisteudvalget',
  'Turismerådet',
  'Vandrådet'
]
const DECISIONS: readonly (readonly [text: string, outcome: Outcome])[] = [
  ['Godkendt.', 'approved'],
  ['Taget til efterretning.', 'noted'],
  ['Udsat.', 'postponed'],
  ['Drøftet.', 'discussed'],
  ['Godkendt med bemærkninger om tidsplanen.', 'approved-with-remarks'],
  ['Udvalget besluttede at gå videre med løsningen.', 'decided'],
  ['Afvist.', 'rejected']
]

const ITEMS_OF_MEETING = 10

/** An invented item whose words are those of no corpus; `bytes` is about its length. */
export function syntheticItem(
  number: number,
  random: () => number,
  bytes: number
): Omit<AgendaItem, 'id'> & { readonly caseText: string } {
  const pick = <T>(list: readonly T[], otherwise: T): T => list[Math.floor(random() * list.length)] ?? otherwise
  const compound = (): string => pick(HEADS, 'fjord') + pick(TAILS, 'plan')
  const topic = compound()
  const place = pick(PLACES, 'Nordby')
  const sentences: string[] = []
  let length = 0
  while (length < bytes) {
    const start = Math.floor(random() * FILLERS.length)
    const words = [...FILLERS.slice(start, start + 8), random() < 0.3 ? topic : compound(), ...FILLERS.slice(0, 4)]
    const sentence = `${words.join(' ')} ${Math.floor(random() * 9000)} kr.`
    sentences.push(sentence)
    length += sentence.length + 1
  }
  return {
    number,
    title: `${topic.charAt(0).toUpperCase()}${topic.slice(1)} i ${place}`,
    caseNumber: `${Math.floor(random() * 90) + 10}/${Math.floor(random() * 90_000) + 100_000}`,
    closed: false,
    lapsed: false,
    sections: [],
    attachments: [`Notat om ${topic}.pdf`],
    decisions: [],
    followUpList: null,
    caseText: sentences.join('\n')
  }
}

/** Meetings of invented forums with `count` items in all, unrelated to anything that is asked. */
export function noiseMeetings(count: number, bytes = 800): readonly Meeting[] {
  const random = randomNumbers(20_26)
  const meetings: Meeting[] = []
  for (let made = 0; made < count; made += ITEMS_OF_MEETING) {
    const forum = FORUMS[(made / ITEMS_OF_MEETING) % FORUMS.length] ?? 'Havneudvalget'
    const day = made / ITEMS_OF_MEETING
    const date = new Date(Date.UTC(2005, 0, 3 + day * 3)).toISOString().slice(0, 10)
    const forumId = forumIdOf(forum)
    const id = meetingIdOf(forumId, date, String(made))
    const items = Array.from({ length: Math.min(ITEMS_OF_MEETING, count - made) }, (_, i): AgendaItem => {
      const { caseText, ...item } = syntheticItem(i + 1, random, bytes)
      const itemId = itemIdOf(id, String(i))
      const [text, outcome] = DECISIONS[Math.floor(random() * DECISIONS.length)] ?? ['Godkendt.', 'approved']
      return {
        ...item,
        id: itemId,
        sections: [{ heading: 'Sagsfremstilling', name: 'Sagsfremstilling', text: caseText }],
        decisions: [
          {
            id: decisionIdOf(itemId, '0'),
            date,
            forum,
            heading: 'Beslutning',
            text,
            outcome,
            subDecisions: [],
            attendees: [],
            presentations: [],
            responsible: [],
            subHeading: null,
            version: 1,
            earlier: [],
            recorded: null
          }
        ]
      }
    })
    meetings.push({
      id,
      forumId,
      forum,
      date,
      startTime: '10:00',
      place: null,
      kind: 'minutes',
      state: 'closed',
      participants: [],
      absent: [],
      secretary: null,
      items
    })
  }
  return meetings
}
