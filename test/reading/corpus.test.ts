import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { MinutesDocument } from '../../src/domain/minutes.ts'
import { decodeText } from '../../src/reading/formats/decode-text.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { squash } from './texts.ts'

interface GoldDecision {
  readonly date: string
  readonly forum: string
  readonly text: string
  readonly outcomes: readonly string[]
  readonly subDecisions?: readonly { readonly heading: string; readonly text: string }[]
  readonly attendees?: readonly string[]
}
interface GoldDocument {
  readonly file: string
  readonly forum: string | null
  readonly meetingDate: string | null
  readonly startTime: string | null
  readonly items: readonly {
    readonly number: number
    readonly title: string
    readonly caseNumber: string | null
    readonly closed: boolean
    readonly optional?: boolean
    readonly attachments?: readonly string[]
    readonly decisions: readonly GoldDecision[]
  }[]
}

const fold = (text: string | null): string => squash(text).toLowerCase().replace(/[–—]/gu, '-')
const goldOf = (folder: URL): readonly GoldDocument[] => {
  const gold: { documents: readonly GoldDocument[] } = JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8'))
  return gold.documents
}
const documentOf = (folder: URL, file: string): MinutesDocument =>
  readMinutes(decodeText(readFileSync(new URL(file, folder))) ?? '').document

/** What a reading is held to: everything but names that the gold may spell otherwise, white space folded. */
const printedItems = (document: MinutesDocument, gold: GoldDocument): unknown =>
  document.items
    .filter((item) => !gold.items.some((one) => one.number === item.number && one.optional === true))
    .map((item) => ({
      number: item.number,
      title: fold(item.title),
      caseNumber: item.caseNumber,
      closed: item.closed,
      attachments: item.attachments.map(fold),
      decisions: item.decisions.map((one) => [one.date, fold(one.forum), squash(one.text)])
    }))
const goldItems = (gold: GoldDocument): unknown =>
  gold.items
    .filter((item) => item.optional !== true)
    .map((item) => ({
      number: item.number,
      title: fold(item.title),
      caseNumber: item.caseNumber,
      closed: item.closed,
      attachments: (item.attachments ?? []).map(fold),
      decisions: item.decisions.map((one) => [one.date, fold(one.forum), squash(one.text)])
    }))

const folders: readonly (readonly [string, URL])[] = [
  ['layouts of our own invention', new URL('../corpus/reading/', import.meta.url)],
  ['invented minutes', new URL('../corpus/seen/', import.meta.url)],
  ['real minutes beside the project', new URL('../../../shared/minutes/', import.meta.url)]
]
for (const [name, folder] of folders) {
  const goldFolder = name.startsWith('real') ? new URL('../gold/minutes.json', folder) : new URL('gold.json', folder)
  describe(name, () => {
    if (!existsSync(goldFolder)) {
      test('stand in another folder and were not read here', ({ skip }) =>
        skip('the folder with the real minutes is not on this machine'))
      return
    }
    const documents: readonly GoldDocument[] = name.startsWith('real')
      ? JSON.parse(readFileSync(goldFolder, 'utf8')).documents
      : goldOf(folder)
    test.each(documents.map((gold): [string, GoldDocument] => [gold.file, gold]))(
      '%s: head, items, attachments and decisions letter for letter',
      (file, gold) => {
        const document = documentOf(folder, file)
        expect([fold(document.forum), document.meetingDate, document.startTime]).toEqual([
          fold(gold.forum),
          gold.meetingDate,
          gold.startTime
        ])
        expect(printedItems(document, gold)).toEqual(goldItems(gold))
      }
    )
    test.each(documents.map((gold): [string, GoldDocument] => [gold.file, gold]))(
      '%s: outcomes, sub-decisions and guests',
      (file, gold) => {
        const document = documentOf(folder, file)
        for (const item of gold.items) {
          if (item.optional === true) continue
          const found = document.items.find((one) => one.number === item.number)
          for (const [place, want] of item.decisions.entries()) {
            const have = found?.decisions[place]
            expect(want.outcomes, `${item.number}: ${want.text}`).toContain(have?.outcome)
            if (want.subDecisions !== undefined)
              expect(have?.subDecisions.map((one) => [one.heading, squash(one.text)])).toEqual(
                want.subDecisions.map((one) => [one.heading, squash(one.text)])
              )
            if (want.attendees !== undefined) expect(have?.attendees).toEqual(want.attendees)
          }
        }
      }
    )
  })
}
