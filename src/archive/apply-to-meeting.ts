import type { MeetingId } from '../domain/ids.ts'
import { readLetterhead } from '../domain/letterhead.ts'
import { readMeetingNumber } from '../domain/meeting-number.ts'
import type { LocalDate } from '../domain/minutes.ts'
import { findOwners } from '../domain/municipality.ts'
import type { StoredRecord } from '../domain/records.ts'
import { readSubstitutes } from '../domain/substitutes.ts'
import type { ForumState, MeetingState } from './forum-state.ts'

type Of<Kind extends StoredRecord['kind']> = Extract<StoredRecord, { kind: Kind }>

/** What a record says of a meeting as such. */
export function applyToMeeting(
  state: ForumState,
  record: Of<
    | 'meeting-planned'
    | 'meeting-moved'
    | 'meeting-cancelled'
    | 'meeting-closed'
    | 'agenda-posted'
    | 'participants-set'
    | 'absent-set'
    | 'meeting-imported'
  >
): void {
  const { meetingId } = record.facts
  if (record.kind === 'meeting-planned' || record.kind === 'meeting-imported') {
    const meeting = state.meetings.get(meetingId) ?? newMeeting(meetingId, record.facts.date)
    state.meetings.set(meetingId, meeting)
    if (record.chain.confidentiality === 'open') meeting.confidential = false
    meeting.date = record.facts.date
    meeting.startTime = record.facts.startTime ?? meeting.startTime
    meeting.place = record.content?.place ?? meeting.place
    if (record.kind === 'meeting-planned') {
      meeting.plannedAt = record.at
      meeting.state = 'planned'
    } else {
      meeting.files.add(record.facts.fileDigest)
      if (record.facts.documentKind === 'minutes') {
        meeting.kind = 'minutes'
        meeting.state = 'closed'
      } else meeting.plannedAt ??= record.at
      if (record.content) {
        if (record.content.participants.length > 0) meeting.participants = record.content.participants
        if (record.content.absent.length > 0) meeting.absent = record.content.absent
        meeting.secretary = record.content.secretary ?? meeting.secretary
        const { rawHead, participants, absent } = record.content
        meeting.owners = findOwners(rawHead, [...participants, ...absent])
        meeting.letterhead = readLetterhead(rawHead, [...participants, ...absent])
        meeting.substitutes = readSubstitutes(rawHead)
        meeting.meetingNumber = readMeetingNumber(rawHead)
      }
    }
    return
  }
  const meeting = state.meetings.get(meetingId)
  if (!meeting) return
  switch (record.kind) {
    case 'meeting-moved':
      meeting.date = record.facts.date
      meeting.startTime = record.facts.startTime
      meeting.place = record.content?.place ?? meeting.place
      meeting.plannedAt = record.at
      return
    case 'meeting-cancelled':
      meeting.state = 'cancelled'
      return
    case 'meeting-closed':
      meeting.state = 'closed'
      meeting.kind = 'minutes'
      meeting.closedAt = record.at
      return
    case 'agenda-posted':
      meeting.posted ??= record.sequence
      return
    case 'participants-set':
      meeting.participants = record.content?.names ?? []
      return
    case 'absent-set':
      meeting.absent = record.content?.names ?? []
  }
}

const newMeeting = (id: MeetingId, date: LocalDate): MeetingState => ({
  id,
  confidential: true,
  date,
  startTime: null,
  place: null,
  kind: 'agenda',
  state: 'planned',
  plannedAt: null,
  closedAt: null,
  posted: null,
  participants: [],
  absent: [],
  secretary: null,
  owners: [],
  letterhead: '',
  substitutes: [],
  meetingNumber: null,
  files: new Set(),
  items: []
})
