import { afterAll, beforeAll, expect, it } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { openTownHall, type Room, type Somebody, type TownHall } from './town-hall.ts'

/** What a document prints of a closed item (in its contents, its text, its tables of tasks) reaches the members of the forum alone. */

let hall: TownHall
let story: ForumStory
let outsider: Somebody
beforeAll(async () => {
  hall = await openTownHall({ now: '2026-11-27T09:00:00.000Z' })
  story = await beginForum(hall, 'Direktionen')
  outsider = hall.person('Ulla Udenfor')
})
afterAll(() => hall.close())

const minutes = (title: string, words: string, last: string): string => `Nordby Kommune
REFERAT Direktionen d. 24-11-2026

Mødedato Tirsdag d. 24. november 2026 kl. 10:00

Indholdsfortegnelse
1. ${title}
2. Sommerkoncerter
3. Vikarer på plejehjemmene
4. ${last}

Punkt 1: ${title}
${words}
Punkt 2: Sommerkoncerter

Beslutning

Godkendt.

Punkt 3: Vikarer på plejehjemmene

Beslutning

Godkendt. CØP følger op.

Punkt 4: ${last}
`
const BARE = minutes('Lukket', '', 'Lukket')
const WORDED = minutes(
  'Lukket: Salg af havnegrund til Vestby Kommune',
  `
26/987

Beslutning

Zebrafinke ApS blev valgt som mægler. Anna Holt vandt afstemningen, og Bo Dam svarede for Vestby.

Opgave     Hvem     Frist
Skøde      ZFA      1.12
`,
  'Lukket: Lunde Kommune overtager lodseriet'
)
const OTHER = `Nordby Kommune
REFERAT Chefforum d. 25-11-2026

Mødedato Onsdag d. 25. november 2026 kl. 10:00

Punkt 1: Salg af havnegrund til Sandvig

Beslutning

Udsat.

Punkt 2: Salg af havnegrund til Vestby Kommune

Beslutning

Taget til efterretning.
`
const QUESTIONS = [
  'hvad handlede det lukkede punkt om i Direktionen den 24. november 2026?',
  'hvilke punkter var lukkede i Direktionen den 24. november 2026?',
  'hvad besluttede Lunde Kommune om sommerkoncerter?',
  'hvad besluttede Sandvig Kommune om sommerkoncerter?',
  'hvad blev besluttet om salg af havnegrunden?',
  'hvordan er forløbet i sagen om salg af havnegrunden til Vestby Kommune?',
  'hvilket firma blev valgt som mægler?',
  'hvem vandt afstemningen?',
  'hvad svarede Bo Dam?',
  'hvem er ansvarlig for skødet?',
  'hvad skal ZFA?',
  'huskeliste',
  'huskeliste ZFA',
  'sag 26/987',
  'hvilke sager blev udsat?',
  'hvor mange punkter var der på Direktionens møde?'
]

it('and no word of it changes what anybody else is answered', async () => {
  const read = async (text: string): Promise<void> => {
    const shown = await hall.says(story.secretary, story.desk, text)
    await hall.presses(story.secretary, story.desk, shown.button('import', 0))
  }
  const ask = async (places: readonly (readonly [Somebody, Room])[]): Promise<string[]> => {
    const answers: string[] = []
    for (const question of QUESTIONS)
      for (const [person, place] of places)
        answers.push(`${question} ${person.name}: ${(await hall.says(person, place, question)).text}`)
    return answers
  }
  const others = [
    [outsider, hall.chatOf(outsider)],
    [story.member, story.room],
    [hall.admin, hall.chatOf(hall.admin)]
  ] as const
  await beginForum(hall, 'Chefforum', { secretary: story.secretary })
  await read(OTHER)
  await read(BARE)
  const before = await ask(others)
  await read(WORDED)
  expect(await ask(others)).toEqual(before)
  expect(before.join('\n')).not.toMatch(/Zebrafinke|ZFA:|26\/987 ·/u)
})

it('while a member in personal chat is told what the closed item was about', async () => {
  const chat = hall.chatOf(story.member)
  for (const question of QUESTIONS.slice(0, 2))
    expect((await hall.says(story.member, chat, question)).text).toContain('Salg af havnegrund til Vestby Kommune')
  expect((await hall.says(story.member, chat, QUESTIONS[0] ?? '')).text).toContain('Zebrafinke ApS blev valgt')
})
