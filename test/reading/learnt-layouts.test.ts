import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/reading/formats/decode-text.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { squash } from './texts.ts'

interface GoldItem {
  readonly number: number
  readonly title: string
  /** What no careful reader could tell is left out, and not asked for. */
  readonly caseNumber?: string | null
  readonly closed: boolean
  readonly optional?: boolean
  readonly decisions: readonly {
    readonly date?: string | null
    readonly forum?: string | null
    readonly text: string
  }[]
}

const fold = (text: string | null): string => squash(text).toLowerCase()
const mark = /^(?:lukket|punktet er lukket)(?: (?:punkt|sag))?$/u
/** What is printed of a closed item without a title is one mark or another. */
const titleOf = (title: string): string => (mark.test(fold(title)) ? 'lukket' : fold(title))

/** The share of items and of decision blocks that are read as their gold has them. */
function sharesOf(folder: string): { items: number; decisions: number } {
  const at = new URL(`../corpus/${folder}/`, import.meta.url)
  const gold: { documents: readonly { file: string; items: readonly GoldItem[] }[] } = JSON.parse(
    readFileSync(new URL('gold.json', at), 'utf8')
  )
  const items = { of: 0, right: 0 }
  const decisions = { of: 0, right: 0 }
  for (const { file, items: expected } of gold.documents) {
    const { document } = readMinutes(decodeText(readFileSync(new URL(file, at))) ?? '')
    for (const item of expected) {
      if (item.optional === true) continue
      const read = document.items.find((one) => one.number === item.number)
      items.of++
      if (
        read !== undefined &&
        titleOf(read.title) === titleOf(item.title) &&
        (item.caseNumber === undefined || read.caseNumber === item.caseNumber) &&
        read.closed === item.closed
      )
        items.right++
      for (const decision of item.decisions) {
        decisions.of++
        if (
          read?.decisions.some(
            (one) =>
              (decision.date === undefined || one.date === decision.date) &&
              (decision.forum === undefined || fold(one.forum) === fold(decision.forum)) &&
              squash(one.text) === squash(decision.text)
          )
        )
          decisions.right++
      }
    }
  }
  return { items: items.right / items.of, decisions: decisions.right / decisions.of }
}

/**
 * Where less is read yet: of d, lists drawn with characters and headings anew on every page; of p, q, s and t portals and boards, and of r pages on one
 * line each. */
const FLOORS: Readonly<Record<string, { readonly items: number; readonly decisions: number }>> = {
  'layouts-d': { items: 0.91, decisions: 0.91 },
  'layouts-p': { items: 0.93, decisions: 0.95 },
  'layouts-q': { items: 0.9, decisions: 0.8 },
  'layouts-r': { items: 0.9, decisions: 0.97 },
  'layouts-s': { items: 0.82, decisions: 0.73 },
  'layouts-t': { items: 0.86, decisions: 0.89 }
}
const folders = readdirSync('test/corpus').sort()

describe('minutes in the layouts of many publishers', () => {
  test.each(folders.filter((name) => /^learnt-[a-z]{1,2}$/u.test(name)))(
    'are read item by item, their decisions letter for letter (%s)',
    (folder) => {
      const shares = sharesOf(folder)
      expect(shares.items).toBeGreaterThanOrEqual(0.98)
      expect(shares.decisions).toBeGreaterThanOrEqual(0.98)
    }
  )

  // Thirty-six hands each: some of their slips and oddities stay misread.
  test.each(folders.filter((name) => /^layouts-[a-z]$/u.test(name)))(
    'are read nearly whole however they are made (%s)',
    (folder) => {
      const shares = sharesOf(folder)
      const floors = FLOORS[folder] ?? { items: 0.97, decisions: 0.94 }
      expect(shares.items).toBeGreaterThanOrEqual(floors.items)
      expect(shares.decisions).toBeGreaterThanOrEqual(floors.decisions)
    }
  )
})
