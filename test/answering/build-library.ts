import { readFileSync } from 'node:fs'
import { createLibrary, type Library } from '../../src/answering/finding/library.ts'
import { decisionIdOf, foldName, forumIdOf, itemIdOf, meetingIdOf } from '../../src/domain/ids.ts'
import { readLetterhead } from '../../src/domain/letterhead.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import { readMeetingNumber } from '../../src/domain/meeting-number.ts'
import type { MinutesDocument } from '../../src/domain/minutes.ts'
import { findOwners } from '../../src/domain/municipality.ts'
import { readSubstitutes } from '../../src/domain/substitutes.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'

/** A document as a meeting, as the archive would show it to every employee: of closed items nothing but their number and case number. */
export function meetingOfDocument(document: MinutesDocument): Meeting {
  const forum = document.forum ?? 'Ukendt'
  const forumId = forumIdOf(forum)
  const date = document.meetingDate ?? '1900-01-01'
  const id = meetingIdOf(forumId, date, document.startTime ?? '')
  return {
    id,
    forumId,
    forum,
    date,
    startTime: document.startTime,
    place: document.place,
    kind: document.kind,
    state: document.kind === 'minutes' ? 'closed' : 'planned',
    participants: document.participants,
    absent: document.absent,
    secretary: document.secretary,
    items: document.items.map((item) => {
      const itemId = itemIdOf(id, String(item.number), foldName(item.title))
      const shell = {
        id: itemId,
        number: item.number,
        title: item.title,
        caseNumber: item.caseNumber,
        closed: item.closed,
        lapsed: false
      }
      if (item.closed) return { ...shell, sections: [], attachments: [], decisions: [], followUpList: null }
      return {
        ...shell,
        sections: item.sections,
        attachments: item.attachments,
        followUpList: item.followUpList ?? null,
        decisions: item.decisions
          .filter((block) => block.text.trim() !== '')
          .map((block, i) => ({
            ...block,
            id: decisionIdOf(itemId, String(i)),
            date: block.date ?? date,
            forum: block.forum ?? forum,
            subHeading: null,
            version: 1,
            earlier: [],
            recorded: null
          }))
      }
    })
  }
}

export function libraryOfMeetings(meetings: readonly Meeting[]): Library {
  const library = createLibrary()
  for (const meeting of meetings) {
    library.putForum({ id: meeting.forumId, name: meeting.forum, aliases: [] })
    library.putMeeting(meeting)
  }
  return library
}

/** UTF-8, else Windows-1252, as old minutes are. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

export const readMeeting = (file: string): Meeting => {
  const { document, raw } = readMinutes(decode(readFileSync(file)))
  const people = [...document.participants, ...document.absent]
  const meetingNumber = readMeetingNumber(raw.head)
  return {
    ...meetingOfDocument(document),
    owners: findOwners(raw.head, people),
    letterhead: readLetterhead(raw.head, people),
    substitutes: readSubstitutes(raw.head),
    ...(meetingNumber === null ? {} : { meetingNumber })
  }
}
