import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/reading/formats/decode-text.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { squash } from './texts.ts'

const LINES_OF_PAGE = 45
/** A document as sites publish transcripts: each page a line with its number before it. */
const joined = (text: string): string => {
  const pages: string[][] = [[]]
  let count = 0
  for (const line of text.split(/\r?\n/u)) {
    if (line.includes('\f') || count >= LINES_OF_PAGE) {
      pages.push([])
      count = 0
    }
    count++
    pages.at(-1)?.push(line.replaceAll('\f', ' '))
  }
  return pages.map((page, place) => `${place + 1} ${page.join(' ').replace(/\s+/gu, ' ').trim()}`).join('\n\n')
}

interface Gold {
  readonly documents: readonly {
    readonly file: string
    readonly items: readonly {
      readonly number: number
      readonly title: string
      readonly decisions: readonly { readonly text: string }[]
    }[]
  }[]
}
const fold = (text: string): string => squash(text).toLowerCase().replace(/[–—]/gu, '-')

/** How many in a hundred of the titles, and of the decisions letter for letter, are found under their item's number. */
const foundIn = (set: string): readonly [titles: number, decisions: number] => {
  const folder = new URL(`../corpus/${set}/`, import.meta.url)
  const gold: Gold = JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8'))
  const counts = { titles: 0, ofTitles: 0, decisions: 0, ofDecisions: 0 }
  for (const { file, items } of gold.documents) {
    const { document } = readMinutes(joined(decodeText(readFileSync(new URL(file, folder))) ?? ''))
    for (const { number, title, decisions } of items) {
      const found = document.items.find((item) => item.number === number)
      counts.ofTitles++
      if (found !== undefined && fold(found.title) === fold(title)) counts.titles++
      for (const { text } of decisions) {
        counts.ofDecisions++
        if (found?.decisions.some((one) => squash(one.text) === squash(text)) === true) counts.decisions++
      }
    }
  }
  return [(100 * counts.titles) / counts.ofTitles, (100 * counts.decisions) / counts.ofDecisions]
}

describe('documents whose pages were joined to a line each are read no worse than before', () => {
  test.each([
    ['seen', [68, 47]],
    ['unseen', [43, 33]]
  ] as const)('%s', (set, [leastTitles, leastDecisions]) => {
    const [titles, decisions] = foundIn(set)
    expect(titles).toBeGreaterThanOrEqual(leastTitles)
    expect(decisions).toBeGreaterThanOrEqual(leastDecisions)
  })
})
