import type { Replies } from '../da/replies.ts'
import { numberRanges } from '../number-ranges.ts'

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')
const known = (forums: readonly string[]): string =>
  forums.length === 0 ? ' I know no forums yet.' : ` I know ${quoted(forums)}.`
const numbered = (item: { number: number; title: string | null }): string =>
  `item ${item.number}${item.title === null ? '' : ` (${item.title})`}`
const ranges = (numbers: readonly number[]): string => numberRanges(numbers).join(', ')
const ending = (example: string): string => (/[.!?]$/u.test(example) ? `"${example}"` : `"${example}".`)
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
const onDay = (date: string, time: string | null): string => `on ${date}${time === null ? '' : ` at ${time}`}`

/** What the bot says in a sentence in English. */
export const repliesEn: Replies = {
  refusals: {
    'not-admin': () => 'Only an administrator of Referent can do that.',
    'not-in-channel': () => 'That is written in the channel it concerns. It cannot be done here.',
    'no-forum-in-group': () =>
      'A group chat has no forum of its own. Name the forum (“agenda NAME”), or write in the channel of the forum or to me in personal chat. Nothing was changed.',
    'not-known-person': () => 'I cannot see who you are, so I cannot do that for you.',
    'nothing-to-undo': () => 'You have nothing to undo here.',
    'nothing-to-restore': () => 'There is nothing to restore.',
    'undone-by-its-author': () => 'A change can only be undone by whoever made it. Nothing was changed.',
    'restored-by-its-author': () => 'A change can only be restored by whoever made it. Nothing was changed.',
    'button-outdated': () => 'The button no longer applies. Ask for the card again.',
    'follow-up-unknown': () => 'That number is not on the follow-up list. Write "follow-ups" to see it.',
    'not-minutes': () =>
      'I cannot read that as minutes or an agenda: forum, date or items are missing. Nothing was saved.',
    'too-long-to-read': () => 'The document takes too long to read. Nothing was saved.',
    'draft-gone': () => 'That document is no longer waiting. Send it again. Nothing was saved.',
    'topic-too-wide': (topic) =>
      `“${topic}” does not say enough to know a decision by. Write for example: follow cycle paths. Nothing was changed.`,
    'too-many-topics': (limit) =>
      `You follow ${limit} topics already. Stop one of them first: write “follow” to see them. Nothing was changed.`,
    'not-secretary': (forum) => `Only the secretary of ${forum} can do that. Nothing was changed.`,
    'channel-not-bound': (forums) =>
      `The channel does not belong to a forum yet. An administrator writes "forum NAME" here.${known(forums)}`,
    'forum-not-chosen': (forums) =>
      `Which forum is it about?${forums.length === 0 ? known(forums) : ' Choose it, and write your message again.'}`,
    'forum-unknown': (name, forums) => `I know no forum called "${name}".${known(forums)}`,
    'name-taken': (name) => `The name "${name}" is already in use. Nothing was changed.`,
    'person-not-found': (name) => `I cannot find ${name} among those who read the channel. Nothing was changed.`,
    'person-is-guest': (name) =>
      `${name} is a guest or from another organisation and cannot be given a role. Nothing was changed.`,
    'not-in-role': (name) => `${name} does not have that role. Nothing was changed.`,
    'no-meeting': (forum, date, time) =>
      date === null
        ? `There is no planned meeting of ${forum}.`
        : `There is no meeting of ${forum} ${onDay(date, time)}.`,
    'no-planned-meeting': (forum, date, time, day) =>
      date === null
        ? `There is no planned meeting of ${forum}. Write for example "meeting ${day} at 10:00".`
        : `There is no planned meeting of ${forum} ${onDay(date, time)}.`,
    'no-minutes': (forum, date, time) =>
      date === null
        ? `There are no minutes of ${forum} yet.`
        : `There are no minutes of ${forum} ${onDay(date, time)}.`,
    'which-meeting': (forum, date, times, example) =>
      `There are several meetings of ${forum} on ${date}: ${listed(times.map((time) => (time === null ? 'without a time' : `at ${time}`)))}. ${example === null ? 'Which one?' : `Write the time after the date: "${example}". Nothing was changed.`}`,
    'in-the-past': (when, what) => `${when} is past. The meeting was not ${what}.`,
    'meeting-exists': (meeting) => `There is already a meeting: ${meeting}. Nothing was changed.`,
    'meeting-closed': (meeting) =>
      `The meeting is closed: ${meeting}. A decision is corrected with "correct decision …". Nothing was changed.`,
    'meeting-has-decisions': (meeting) => `Decisions were made at the meeting ${meeting}, so it cannot be cancelled.`,
    'agenda-posted': (meeting) =>
      `The agenda has been posted and its numbers stand: ${meeting}. An item can be deleted ("delete item N") or added at the end. Nothing was changed.`,
    'item-unknown': (meeting, number, numbers) =>
      `There is no item ${number} on ${meeting}.${numbers.length === 0 ? ' The agenda has no items.' : ` The items are ${ranges(numbers)}.`}`,
    'item-lapsed': (item, meeting) => `Item ${item.number} was deleted: ${meeting}. Nothing was changed.`,
    'item-has-decision': (item, meeting) =>
      `There is a decision on ${numbered(item)}: ${meeting}. Nothing was changed.`,
    'item-already-closed': (item, meeting) => `Item ${item.number} is already closed: ${meeting}. Nothing was changed.`,
    'item-not-closed': (item, meeting) => `It is not closed, ${numbered(item)}: ${meeting}. Nothing was changed.`,
    'item-exists': (item, meeting) =>
      `It is on the agenda already as ${numbered(item)}: ${meeting}. If there shall be another, give it another title or a case number. Nothing was changed.`,
    'item-without-decision': (item, meeting) =>
      `There is no decision to correct on ${numbered(item)}: ${meeting}. Write "decision ${item.number}: …".`,
    'decision-exists-closed': (number) =>
      `Item ${number} already has a decision. Write "correct decision ${number}: …" in personal chat. Nothing was changed.`,
    'which-decision': (item, headings) =>
      `There are several decisions on ${numbered(item)}. Say which: "correct decision ${item.number} / SUBHEADING: …".${headings.length === 0 ? '' : ` The sub-headings are ${quoted(headings)}.`} Nothing was changed.`,
    'items-lack-decision': (meeting, items) =>
      `The meeting cannot be closed: ${items.length === 1 ? 'one item lacks' : `${items.length} items lack`} a decision on ${meeting}: ${items.map(numbered).join(', ')}.`,
    'built-upon': () =>
      'It cannot be taken back, because something builds on it. Take that back first, or correct instead. Nothing was changed.',
    'cannot-undo': (what, why, isLast) =>
      `Cannot be undone: ${what ?? 'your last change'}. ${why}${isLast ? '' : ' Write "undo" again to take back the change before it.'}`,
    'text-too-long': (limit) =>
      `The text is too long. A decision can have at most ${limit} characters. Nothing was saved.`,
    'try-again': () => 'That did not work just now. Nothing was saved. Try again in a moment.'
  },
  problems: {
    'text-missing': 'The text is missing.',
    'colon-missing': 'A colon is missing between the item number and the text.',
    'item-missing': 'The item number is missing.',
    'several-items': 'Write one item at a time.',
    'item-number': 'An item number must stand before the colon, after the date of the meeting where there is one.',
    'title-missing': 'The title is missing.',
    'title-several-lines': 'The title must stand on one line.',
    'decision-word-missing': 'Is it a decision that shall be corrected?',
    'date-missing': 'The date is missing.',
    'time-missing': 'The time is missing.',
    'person-missing': 'Who? Mention the person with @.',
    'name-missing': 'The name is missing.',
    'names-missing': 'The names are missing.',
    'rule-unreadable': 'I do not understand that time.',
    'case-missing': 'The case number is missing.',
    'several-commands': 'Write one command at a time.'
  },
  tooLong: {
    'title-too-long': (limit) => `The title is too long: at most ${limit} characters.`,
    'name-too-long': (limit) => `The name is too long: at most ${limit} characters.`
  },
  writeLike: (problem, example, writes) =>
    `${problem} Write for example: ${ending(example)}${writes ? ' Nothing was changed.' : ''}`,
  dateImpossible: (given) => `"${given}" is not a date that exists.`,
  timeImpossible: (given) => `"${given}" is not a time of day.`,
  deleteThatMessage: (number, when) =>
    `The decision on item ${number} (closed) ${when} is recorded. Delete your message here in the channel: everyone in the channel can read it. Closed items belong in personal chat.`,
  refusedInPrivate: (number, when, { told, holdsWords }) =>
    `Nothing was changed. Item ${number} (closed) ${when} belongs in personal chat${told ? ', where I have written to you' : ''}.${holdsWords ? ' Delete your message here in the channel: everyone in the channel can read it.' : ''}`,
  editedRecordsNothing: 'Editing a message records nothing. Write it as a new message.',
  editedToRecord: (number, title, when) =>
    `Editing a message records nothing. Shall the decision be recorded on item ${number}${title === null ? '' : ` (${title})`} ${when}?`,
  editedChangesNothing:
    'What the message recorded was not changed by editing it. Take it back here, and write what is right as a new message.',
  editedClosed: (number, when, told) =>
    `Editing a message changes nothing in what is recorded. Item ${number} (closed) ${when} belongs in personal chat${told ? ', where I have written to you' : ''}. Delete your message here in the channel: everyone in the channel can read it.`,
  closedItemAdded: (number, when) =>
    `Item ${number} (closed) ${when} is on the agenda. Delete your message here in the channel: everyone in the channel can read it.`,
  closedChanges: {
    'item-closed': (number, when) => `Item ${number} is closed now: ${when}.`,
    'item-added': (number, when) => `Item ${number} (closed) is on the agenda: ${when}.`,
    'item-removed': (number, when) => `Item ${number} (closed) is deleted: ${when}.`,
    'item-moved': (number, when) => `The item is moved. It is item ${number} (closed) now: ${when}.`,
    'decision-recorded': (number, when) => `The decision on item ${number} (closed) is recorded: ${when}.`,
    'decision-corrected': (number, when) => `The decision on item ${number} (closed) is corrected: ${when}.`
  },
  closedChange: (number, when) => `The change to item ${number} (closed) ${when} is saved.`,
  closedTakenBack: (number, when) => `The change to item ${number} (closed) ${when} was taken back.`,
  closedRestored: (number, when) => `The change to item ${number} (closed) ${when} was restored.`,
  confidentialChange: {
    done: 'The change is saved. It is confidential and shown to members only, in personal chat.',
    'taken-back': 'The change is taken back. It is confidential and shown to members only, in personal chat.',
    restored: 'The change is restored. It is confidential and shown to members only, in personal chat.'
  },
  forumChosen: (forum) => `From here on it is about ${forum}, until you choose another forum.`,
  fileElsewhere: 'Send me the file in personal chat. Nothing was read.',
  fileProblems: {
    unreachable: 'The file could not be fetched. Try sending it again. Nothing was saved.',
    'too-large': 'The file is too large to be minutes. Nothing was saved.',
    'too-many-pages': 'The file has more than 500 pages. Split it by meetings and send the parts. Nothing was saved.',
    'no-text': 'The file holds no text. A scanned document must be recognised (OCR) first. Nothing was saved.',
    garbled:
      'The fonts of the file do not say which letters its signs stand for, so its text cannot be read. Send the original document, or have the file recognised (OCR). Nothing was saved.',
    'old-word': 'The file is an old Word document (.doc). Save it as .docx and send it again. Nothing was saved.',
    encrypted: 'The file is protected by a password. Nothing was saved.',
    broken: 'The file is broken and cannot be read. Nothing was saved.',
    'unknown-format': 'I cannot read that format. Send .txt, .md, .docx, .pdf or .html. Nothing was saved.',
    'not-minutes': 'I cannot read that as minutes or an agenda. Nothing was saved.',
    'took-too-long': 'The file takes too long to read. Nothing was saved.'
  },
  thanks: 'You are welcome.',
  toGuest:
    'I answer the municipality’s own employees only, and you are a guest here. Ask whoever invited you, or the secretary of the meeting.',
  draftDropped: 'All right. Nothing was saved.',
  deletedMessage: (what) =>
    `The message is deleted, but what it recorded stands${what === null ? '' : ` (${what})`}. Shall it be taken back?`,
  posts: {
    'agenda-empty': (when) => `The agenda for ${when} was not posted: it has no items yet.`,
    'agenda-unknown': (when) =>
      `It is not known whether the agenda for ${when} reached the channel. Look there, and write "agenda" in it if it is missing.`,
    'minutes-unknown': (when) =>
      `It is not known whether the minutes of ${when} reached the channel. Look there, and write "minutes" in it if they are missing.`,
    'minutes-refused': (when) => `The minutes of ${when} could not be posted in the channel. Write "minutes" there.`
  },
  closedAnswerHere: 'The answer below is confidential and for members only.',
  following: (topic) => `I write to you in personal chat a minute after something was decided about “${topic}”.`,
  stoppedFollowing: (topic) => `You no longer follow “${topic}”.`,
  notFollowing: (topic) => `You do not follow “${topic}”.`,
  follows: (topics) => `You follow: ${topics.join(', ')}. Write “stop TOPIC” to stop.`,
  followsNothing: 'You follow no topics. Write for example: follow cycle paths.',
  writtenPrivately: 'I have written that to you in personal chat.',
  toldMore: (topic, count) =>
    `More was decided about “${topic}”, which you follow: ${count} more ${count === 1 ? 'decision' : 'decisions'}. Ask me about the topic.`,
  followUpDone: (what) => `Done: ${what}`,
  rules: {
    minutes: (n) => `${n} ${n === 1 ? 'minute' : 'minutes'} before`,
    hours: (n) => `${n} ${n === 1 ? 'hour' : 'hours'} before`,
    days: (n, at) => `${n} ${n === 1 ? 'day' : 'days'} before at ${at}`,
    workdays: (n, at) => `${n} working ${n === 1 ? 'day' : 'days'} before at ${at}`
  },
  roles: { secretary: 'secretary', member: 'member' },
  agendaPosted: (meeting, times) =>
    times.length === 0
      ? `The agenda for the meeting ${meeting} is not posted by itself: the times for that are past.`
      : `The agenda for the meeting ${meeting} is posted in the channel ${listed(times)}.`,
  holdsPersonalNumber:
    'The text seems to hold a personal number (CPR). It is recorded verbatim. If it shall be removed for good, an administrator does that with "npm run redact".',
  agendaSummary: (forum, when) => `Agenda: ${forum} ${when}`,
  minutesSummary: (forum, when) => `Minutes: ${forum} ${when}`,
  commands: {
    ask: [
      ['What was decided about …?', 'answers with the decision verbatim, with date and case'],
      ['case 26/1234', 'shows the case through all meetings, newest first'],
      ['postponed', 'shows what was postponed'],
      ['follow-ups', 'shows what must be followed up; "done 3" marks number 3 as done'],
      ['follow TOPIC', 'writes to you when something is decided about it; “stop TOPIC”; “follow” shows what you follow']
    ],
    meeting: [
      ['agenda', 'shows the agenda'],
      ['minutes', 'shows the minutes']
    ],
    personal: [['forum NAME', 'chooses the forum that what you write here is about']],
    pasting: [['minutes or an agenda', 'reads a file or pasted text, shows it and asks before anything is saved']],
    record: [
      ['decision 3: Approved.', 'records the decision on item 3'],
      ['decision 3 / Budget: …', 'records a decision under a sub-heading'],
      ['correct decision 3: …', 'corrects; the old text is kept'],
      ['undo', 'takes back your last change'],
      ['meeting {day} at 10:00 Room', 'plans a meeting; also "move meeting …" and "cancel meeting"'],
      [
        'new item TITLE (case 26/1234)',
        'puts an item on the agenda; "new item closed …", "delete item 3", "move item 3 to 1", "close item 3", "open item 3"'
      ],
      ['agenda send 2 days before at 08:00', 'chooses when the agenda is posted in the channel'],
      ['participants …', 'notes who took part; "absent …"'],
      ['close meeting', 'closes the meeting once all items have a decision'],
      ['member @Person', 'gives access to closed items; "members"']
    ],
    admin: [
      ['forum NAME', 'binds the channel to a forum; "alias NAME"'],
      ['secretary @Person', 'gives the right to record decisions']
    ]
  },
  tryQuestions: ['postponed', 'follow-ups', 'agenda'],
  tryTitle: (title) => `What was decided about ${title}?`
}
