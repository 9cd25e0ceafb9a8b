import { agendaCard } from '../cards/agenda-card.ts'
import { answerCard } from '../cards/answer-card.ts'
import { boundCard } from '../cards/bound-card.ts'
import type { ButtonData } from '../cards/buttons.ts'
import { conflictCard } from '../cards/conflict-card.ts'
import { decisionFormCard } from '../cards/decision-form-card.ts'
import { draftCard } from '../cards/draft-card.ts'
import { greetingCard } from '../cards/greeting-card.ts'
import { helpCard } from '../cards/help-card.ts'
import { historyCard } from '../cards/history-card.ts'
import { importedCard } from '../cards/imported-card.ts'
import { itemCard } from '../cards/item-card.ts'
import { membersCard } from '../cards/members-card.ts'
import { minutesCard } from '../cards/minutes-card.ts'
import { moveBindingCard } from '../cards/move-binding-card.ts'
import { noticeCard } from '../cards/notice-card.ts'
import type { Command } from '../commands/command.ts'
import { exampleDay } from '../commands/example-day.ts'
import { type ForumId, type MeetingId, operationIdOf } from '../domain/ids.ts'
import { localMomentOf } from '../domain/zone.ts'
import { textOfFile } from '../reading/formats/text-of-file.ts'
import { formatCommandDate } from '../texts/format-date.ts'
import type { Answered } from '../usecases/answer.ts'
import { describeChange } from '../usecases/change.ts'
import { markFollowUpDone } from '../usecases/follow-up.ts'
import { dropDraft, importDraft, readDraft } from '../usecases/import-in-chat.ts'
import { keepQuestion, rateAnswer } from '../usecases/keep-question.ts'
import {
  bindForum,
  type Changed,
  changeRole,
  chooseForum,
  forumInPlace,
  type Members,
  type RosterPerson
} from '../usecases/manage-forum.ts'
import type { World } from '../usecases/ports.ts'
import { recordByForm } from '../usecases/record-decision.ts'
import type { Refused } from '../usecases/refusal.ts'
import { openForm, type ShownDecision, type ShownItem, type ShownMeeting, showMeetingById } from '../usecases/show.ts'
import { suggestTitles } from '../usecases/suggest.ts'
import type { TakenBack } from '../usecases/undo.ts'
import { whenPosted } from '../usecases/when-posted.ts'
import { mayAdminister, mayRecord, readerOf } from '../usecases/who-may.ts'
import type { Asked, Understood } from './asked.ts'
import { replyToEdit } from './edited-reply.ts'
import type { Fetched } from './fetch-file.ts'
import { createFollowReplies } from './follow-replies.ts'
import { type ChangeState, nameChange, presentChange, undoButton } from './present/present-change.ts'
import { presentPhrasing } from './present/present-phrasing.ts'
import { replyCard, replyText, replyWith, showCard } from './present/show-card.ts'
import { repliesIn } from './present/words.ts'
import { createRefused } from './refused-reply.ts'
import type { ChatFile, Route, Turn, TurnReply } from './turn.ts'

/** What replies need beside the use cases. */
export interface Outside {
  /** True for one caller, once for each installation. */
  readonly claimGreeting: (installation: string) => Promise<boolean>
  readonly releaseGreeting: (installation: string) => Promise<void>
  /** The bytes of a file dropped in the chat. */
  readonly fetchFile: (file: ChatFile) => Promise<Fetched>
  /** Keeps how to reach whoever wrote, for those who never wrote in personal chat. */
  readonly keepAddress: (turn: Turn) => Promise<void>
  /** Posts the minutes of a meeting that was just closed in the forum's channel. */
  readonly postMinutes: (forum: ForumId, meeting: MeetingId) => Promise<void>
  /** Who is mentioned, from the roster of the channel; the name where nobody is found. */
  readonly personOfMention: (turn: Turn, mention: Turn['mentions'][number]) => Promise<RosterPerson | null>
}

/** So many conflicts of one document are shown, a card each. */
const MOST_CONFLICTS = 10
/** What the bot says in a channel without being asked there. */
const CHANNEL_LANGUAGE = 'da'

type Shown<Thing> = Promise<({ ok: true } & Thing) | Refused>

/** What the bot answers: the plain result of a use case, put on its card. */
export function createReplies(world: World, outside: Outside) {
  /** Whether closed items of the forum may be shown here, to this reader. */
  const confidential = async (by: Asked, forum: ForumId): Promise<boolean> =>
    by.place.kind === 'personal' && (await readerOf(world, by.person, by.place)).here.has(forum)

  const refused = createRefused(world)
  const presented = async (by: Asked, result: Changed | TakenBack, state: ChangeState): Promise<TurnReply> => {
    if (!result.ok) return refused(by, result.refusal)
    const { change } = result
    const may = await confidential(by, change.forumId)
    // A message that is delivered again after what it did was taken back.
    const stands = state === 'done' && change.undone ? 'taken-back' : state
    const posting = await whenPosted(world, change)
    return replyWith(
      presentChange(
        change,
        stands,
        { confidential: may, inChannel: by.place.kind !== 'personal', posting },
        by.language
      )
    )
  }

  const changed = async (by: Asked, doing: Promise<Changed>): Promise<TurnReply> => presented(by, await doing, 'done')
  const takenBack = async (by: Asked, state: ChangeState, doing: Promise<TakenBack>): Promise<TurnReply> =>
    presented(by, await doing, state)

  const shown = async <Thing>(
    by: Asked,
    showing: Shown<Thing>,
    card: (thing: Thing) => TurnReply
  ): Promise<TurnReply> => {
    const result = await showing
    return result.ok ? card(result) : refused(by, result.refusal)
  }

  /** Save was pressed in an empty form: the same form again, with what is missing. */
  const emptyForm = (
    by: Asked,
    { meetingId, itemId, form, subHeading }: Extract<ButtonData, { verb: 'record' }>
  ): Promise<TurnReply> =>
    shown(by, openForm(world, by, meetingId, itemId), ({ meeting, item }) => {
      const problem = repliesIn(by.language).problems['text-missing']
      return replyCard(
        decisionFormCard(
          { meeting, item, form, problem, ...(subHeading === null ? {} : { typed: { subHeading } }) },
          by.language
        )
      )
    })

  return {
    ...createFollowReplies(world, { keepAddress: outside.keepAddress, refused }),
    changed,
    takenBack,
    toGuest: async (by: Asked) => replyText(repliesIn(by.language).toGuest),
    outdated: (by: Asked) => refused(by, { reason: 'button-outdated' }),

    async answer(answering: Promise<Answered>, page = 1): Promise<TurnReply> {
      const { here, privately, phrasing } = await answering
      const card = answerCard({ answer: here, page }, here.language)
      const shown = [...(phrasing ? [presentPhrasing(phrasing, here.language)] : []), showCard(card)]
      if (privately === null) return { here: shown }
      const notice = { text: repliesIn(privately.language).closedAnswerHere }
      return {
        here: shown,
        privately: [notice, showCard(answerCard({ answer: privately }, privately.language))]
      }
    },

    /** An answer to a question may be judged, and what was asked in vain is kept. */
    async question(by: Asked, answering: Promise<Answered>): Promise<TurnReply> {
      const answered = await answering
      const reply = await this.answer(answering, by.page)
      return {
        ...reply,
        // Teams tells the id of the first message, by which a thumb is known.
        here: reply.here.map((one, i) => ({ ...one, rateable: i === 0 })),
        posted: (messageId) => keepQuestion(world, { ...by.act, place: by.place }, by.turn.text, answered, messageId)
      }
    },
    /** A thumb: Teams thanks for it by itself. */
    async thumb(by: Asked): Promise<TurnReply> {
      if (by.turn.feedback) await rateAnswer(world, by, by.turn.feedback)
      return { here: [] }
    },

    agenda: (by: Asked, showing: Shown<ShownMeeting>, page = 1) =>
      shown(by, showing, ({ meeting }) => replyCard(agendaCard({ meeting, page }, by.language))),
    minutes: (by: Asked, showing: Shown<ShownMeeting>, page = 1) =>
      shown(by, showing, ({ meeting }) => replyCard(minutesCard({ meeting, page }, by.language))),
    item: (by: Asked, showing: Shown<ShownItem>, { page, question }: { page: number; question: string | null }) =>
      shown(by, showing, ({ meeting, item }) => replyCard(itemCard({ meeting, item, page, question }, by.language))),
    history: (
      by: Asked,
      showing: Shown<ShownDecision>,
      { page, question }: { page: number; question: string | null }
    ) =>
      shown(by, showing, ({ meeting, item, decision, recording }) =>
        replyCard(historyCard({ meeting, item, decision, recording, page, question }, by.language))
      ),
    members: (by: Asked, listing: Promise<{ ok: true; members: Members } | Refused>) =>
      shown(by, listing, ({ members }) =>
        replyCard(
          membersCard(
            { forum: members.forum.name, secretaries: members.secretaries, members: members.members },
            by.language
          )
        )
      ),
    /** The item's form, named by its opening: pressing Save again repeats it, opening the form anew does not. */
    form: (by: Asked, opening: Shown<ShownItem>) =>
      shown(by, opening, ({ meeting, item }) => {
        const form = operationIdOf('form', by.act.operation, world.clock())
        return replyCard(decisionFormCard({ meeting, item, form }, by.language))
      }),

    /** A closed meeting's open decisions are posted in the forum's channel, wherever it was closed from; of a forum without one they are shown here. */
    async meetingClosed(by: Asked, closing: Promise<Changed>): Promise<TurnReply> {
      const result = await closing
      const reply = await presented(by, result, 'done')
      if (!result.ok || result.change.meetingId === null || result.repeated) return reply
      const { forumId, meetingId } = result.change
      if ((await world.settings.channelOfForum(forumId)) !== null)
        return { ...reply, posted: () => outside.postMinutes(forumId, meetingId) }
      const minutes = await showMeetingById(world, by, meetingId)
      if (!minutes.ok) return reply
      return { ...reply, here: [...reply.here, showCard(minutesCard({ meeting: minutes.meeting }, by.language))] }
    },

    async recordedByForm(by: Asked, data: Extract<ButtonData, { verb: 'record' }>): Promise<TurnReply> {
      const text = [data.phrase, data.text].filter((part) => part !== null).join('\n')
      if (text === '') return emptyForm(by, data)
      const operation = operationIdOf('form', data.form, by.person.id, data.subHeading ?? '', text)
      const written = { text, subHeading: data.subHeading }
      return presented(by, await recordByForm(world, { ...by.act, operation }, by.place, data, written), 'done')
    },

    async forum(by: Asked, name: string, moving: boolean): Promise<TurnReply> {
      if (by.place.kind === 'personal') {
        const chosen = await chooseForum(world, by.person, name)
        return chosen.ok
          ? replyText(repliesIn(by.language).forumChosen(chosen.forum.name))
          : refused(by, chosen.refusal)
      }
      const bound = await bindForum(world, by.act, by.place, name, moving)
      if (!bound.ok) return refused(by, bound.refusal)
      if ('ask' in bound) {
        const { forum, boundElsewhere, replaces } = bound.ask
        return replyCard(
          moveBindingCard({ name: forum, channelHas: replaces, forumIsElsewhere: boundElsewhere }, by.language)
        )
      }
      return replyCard(
        boundCard({ forum: bound.forum, readers: bound.readers, visibility: bound.answered }, by.language)
      )
    },

    async visibility(by: Asked, forum: ForumId, setting: Promise<Changed>): Promise<TurnReply> {
      const result = await setting
      const state = world.archive.stateOf(forum)
      if (!result.ok || !state)
        return result.ok ? refused(by, { reason: 'button-outdated' }) : refused(by, result.refusal)
      const readers = await world.roster.rosterSize(by.place.id)
      return replyCard(
        boundCard({ forum: { id: forum, name: state.name }, readers, visibility: state.visibility }, by.language)
      )
    },

    async role(by: Asked, { role, change, mentions }: Extract<Command, { kind: 'role' }>): Promise<TurnReply> {
      const people: RosterPerson[] = []
      for (const mention of mentions) {
        const person = await outside.personOfMention(by.turn, mention)
        if (!person) return refused(by, { reason: 'person-not-found', name: mention.name })
        people.push(person)
      }
      return presented(by, await changeRole(world, by.act, by.place, { role, change, people }), 'done')
    },

    async followUpDone(by: Asked, number: number): Promise<TurnReply> {
      return presented(by, await markFollowUpDone(world, by, by.act, number, by.language), 'done')
    },

    async hello(by: Asked): Promise<TurnReply> {
      const found = await forumInPlace(world, by.person, by.place)
      const say = repliesIn(by.language)
      const titles = suggestTitles(world, found.ok ? found.state.id : null, 2).map(say.tryTitle)
      return replyCard(greetingCard({ tryQuestions: [...titles, ...say.tryQuestions].slice(0, 3) }, by.language))
    },
    async help(by: Asked): Promise<TurnReply> {
      const say = repliesIn(by.language)
      const found = await forumInPlace(world, by.person, by.place)
      const alone = by.place.kind === 'personal'
      const day = formatCommandDate(exampleDay(localMomentOf(world.clock(), world.zone).date), by.language)
      const records = world.archive.states().some((state) => mayRecord(state, by.person.id))
      const rows = [
        ...say.commands.ask,
        ...say.commands.meeting,
        ...(alone ? say.commands.personal : []),
        ...(alone && records ? say.commands.pasting : []),
        ...(records ? say.commands.record : []),
        ...(mayAdminister(world, by.person) ? say.commands.admin : [])
      ]
      const titles = suggestTitles(world, found.ok ? found.state.id : null, 2).map(say.tryTitle)
      return replyCard(
        helpCard(
          {
            commands: rows.map(([example, does]) => ({ example: example.replace('{day}', day), does })),
            tryQuestions: [...titles, ...say.tryQuestions]
          },
          by.language
        )
      )
    },

    async greeting(by: Asked): Promise<TurnReply> {
      if (!(await outside.claimGreeting(by.place.id))) return { here: [] }
      const language = by.place.kind === 'channel' ? CHANNEL_LANGUAGE : by.language
      const say = repliesIn(language)
      const home = by.place.kind === 'channel' ? await world.settings.forumOfChannel(by.place.id) : null
      const tryQuestions = [...suggestTitles(world, home, 2).map(say.tryTitle), ...say.tryQuestions].slice(0, 3)
      return replyCard(greetingCard({ tryQuestions }, language))
    },
    async farewell(by: Asked): Promise<TurnReply> {
      if (by.place.kind === 'personal' && by.person.id !== '') await world.followers.forget(by.person.id)
      await outside.releaseGreeting(by.place.id)
      return { here: [] }
    },

    edited: (by: Asked, understood: Understood) => replyToEdit(world, by, understood),
    async deleted(by: Asked): Promise<TurnReply> {
      const id = by.turn.operationOfMessage
      const state = world.archive.states().find((one) => one.operations.get(id)?.by === by.person.id)
      const operation = state?.operations.get(id)
      if (!state || !operation || operation.undone) return { here: [] }
      const text = repliesIn(by.language).deletedMessage(nameChange(describeChange(state, operation), by.language))
      return replyCard(noticeCard({ text, buttons: [undoButton(id, by.language)] }, by.language))
    },

    async malformed(understood: Understood): Promise<TurnReply> {
      if (understood.kind !== 'malformed') return { here: [] }
      const say = repliesIn(understood.language)
      const { problem, example } = understood
      const wrong =
        problem.code === 'date-impossible'
          ? say.dateImpossible(problem.given)
          : problem.code === 'time-impossible'
            ? say.timeImpossible(problem.given)
            : 'limit' in problem
              ? say.tooLong[problem.code](problem.limit)
              : say.problems[problem.code]
      return replyText(say.writeLike(wrong, example, understood.writes))
    },

    /** Files come in personal chat alone; one at a time is read and shown. */
    async file(by: Asked): Promise<TurnReply> {
      const [file] = by.turn.files
      const say = repliesIn(by.language)
      if (!file || by.place.kind !== 'personal') return replyText(say.fileElsewhere)
      const fetched = await outside.fetchFile(file)
      if (!fetched.ok) return replyText(say.fileProblems[fetched.reason])
      const text = await textOfFile(file.name, fetched.bytes)
      return text.ok ? this.draft(by, text.text) : replyText(say.fileProblems[text.reason])
    },
    async draft(by: Asked, text: string): Promise<TurnReply> {
      const read = await readDraft(world, by.person, text)
      if (!read.ok) return refused(by, read.refusal)
      const { id, reading, stored } = read.draft
      return replyCard(draftCard({ draft: id, reading, stored }, by.language))
    },
    async imported(by: Asked, { draft, visibility }: Extract<ButtonData, { verb: 'import' }>): Promise<TurnReply> {
      const done = await importDraft(world, by.person, draft, visibility)
      if (!done.ok) return refused(by, done.refusal)
      const { forumId, forum, date, items, decisions, written, operations, conflicts } = done.imported
      const [only = null, ...more] = operations
      const operation = more.length === 0 ? only : null
      const props = { forum, date, items, decisions, operation, unchanged: written === 0, conflicts }
      const may = await confidential(by, forumId)
      const shown = conflicts.filter((one) => may || !one.closed).slice(0, MOST_CONFLICTS)
      return {
        ...replyCard(importedCard(props, by.language)),
        privately: shown.map((one) => showCard(conflictCard({ forum, date, ...one }, by.language)))
      }
    },
    async draftDropped(by: Asked, draft: string): Promise<TurnReply> {
      await dropDraft(world, by.person, draft)
      return replyText(repliesIn(by.language).draftDropped)
    },

    /**
     * A button that asks, or turns the page of what was asked: only what reads, as if it were written here. A button is no way to write in somebody's name.
     */
    async tried(
      by: Asked,
      { text, page }: Extract<ButtonData, { verb: 'ask' }>,
      routes: readonly Route[]
    ): Promise<TurnReply> {
      const turn: Turn = { ...by.turn, kind: 'message', text, mentions: [], action: null, locale: by.language }
      const route = routes.find((one) => one.matches(turn))
      const mayTry = READING.has(route?.name ?? '') || (route?.name === 'forum' && by.place.kind === 'personal')
      if (!route || !mayTry) return refused(by, { reason: 'button-outdated' })
      const { here, privately } = await route.handle(turn, page)
      const [first] = here
      return first
        ? { here: [{ ...first, rateable: false }], ...(privately ? { privately } : {}) }
        : refused(by, { reason: 'button-outdated' })
    }
  }
}

const READING: ReadonlySet<string> = new Set([
  'hello',
  'question',
  'case',
  'postponed',
  'follow-ups',
  'agenda',
  'minutes',
  'help',
  'members'
])
