import type { Happening, StoredRecord } from '../domain/records.ts'
import { holdsWords } from '../domain/words-in-text.ts'

/** A document's record again, without the texts of it that are to be redacted. */
export type Remains = Extract<Happening, { kind: 'item-imported' | 'meeting-imported' }>

/**
 * What is left of a document's record where the texts that hold `words` are taken out: whole texts, letter for letter, never parts of them. Null for
 * other records, of which a redaction leaves nothing.
 */
export function remainsOf(record: StoredRecord, words: string): Remains | null {
  if (record.redacted) return null
  const clean = (text: string): boolean => !holdsWords(text, words)
  const orNull = (text: string | null): string | null => (text !== null && clean(text) ? text : null)
  if (record.kind === 'meeting-imported') {
    const { place, participants, absent, secretary, rawHead, repairs } = record.content
    return {
      kind: record.kind,
      facts: { ...record.facts, remainsOf: record.sequence },
      content: {
        place: orNull(place),
        participants: participants.filter(clean),
        absent: absent.filter(clean),
        secretary: orNull(secretary),
        rawHead: orNull(rawHead) ?? '',
        repairs
      }
    }
  }
  if (record.kind !== 'item-imported') return null
  const { title, caseNumber, sections, attachments, followUpList, raw } = record.content
  return {
    kind: record.kind,
    facts: { ...record.facts, remainsOf: record.sequence },
    content: {
      title: orNull(title) ?? '',
      caseNumber: orNull(caseNumber),
      sections: sections.filter(({ heading, text }) => clean(heading) && clean(text)),
      attachments: attachments.filter(clean),
      followUpList: followUpList && {
        rows: followUpList.rows.filter((row) => clean([row.topic, row.expected, row.responsible].join(' '))),
        forums: followUpList.forums
          .filter(({ forum }) => clean(forum))
          .map(({ forum, entries }) => ({ forum, entries: entries.filter(({ text }) => clean(text)) }))
      },
      raw: orNull(raw) ?? ''
    }
  }
}
