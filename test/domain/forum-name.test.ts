import { describe, expect, it } from 'vitest'
import { matchForum } from '../../src/domain/forum-name.ts'

const forum = (name: string, ...aliases: string[]) => ({ name, aliases })
const forums = [
  forum('Hovedudvalget', 'HU'),
  forum('Strategisk Lederforum', 'SLF'),
  forum('Direktionen'),
  forum('Følgegruppen for havnen'),
  forum('Udvalget for Klima'),
  forum('Udvalget for Kultur'),
  forum('Chefforum'),
  forum('Chefforum Nord')
]
const found = (name: string): string | undefined => matchForum(name, forums)?.name

describe('a forum is found by its name', () => {
  it.each([
    ['hovedudvalget', 'Hovedudvalget'],
    ['Hovedudvalg', 'Hovedudvalget'],
    ['hovedudvalgets', 'Hovedudvalget'],
    ['HU', 'Hovedudvalget'],
    ['Direktion', 'Direktionen'],
    ['direktionens', 'Direktionen'],
    ['Lederforum', 'Strategisk Lederforum'],
    ['lederforummet', 'Strategisk Lederforum'],
    ['følgegruppe', 'Følgegruppen for havnen'],
    ['havn', 'Følgegruppen for havnen'],
    ['klima', 'Udvalget for Klima'],
    ['chefforummet', 'Chefforum'],
    ['chefforum nord', 'Chefforum Nord']
  ])('"%s" is %s', (name, expected) => {
    expect(found(name)).toBe(expected)
  })

  it.each(['udvalg', 'Udvalget', 'Økonomiudvalget', 'forum', 'Hovedudvalget for Klima', 'hu syd', '!', 'en'])(
    '"%s" is none, or might be several',
    (name) => {
      expect(found(name)).toBeUndefined()
    }
  )
})
