import { type ButtonData, readButton } from '../cards/buttons.ts'
import type { Command } from '../commands/command.ts'
import type { Language } from '../domain/language.ts'
import { answerAsked, showCase, showFollowUps, showPostponed } from '../usecases/answer.ts'
import { addItem, closeItem, moveItem, openItem, removeItem } from '../usecases/edit-agenda.ts'
import { readsAsMinutes } from '../usecases/import-in-chat.ts'
import { addAlias, listMembers, setVisibility } from '../usecases/manage-forum.ts'
import {
  cancelMeeting,
  closeMeeting,
  moveMeeting,
  planMeeting,
  setNames,
  setSchedule
} from '../usecases/plan-meeting.ts'
import type { World } from '../usecases/ports.ts'
import { correctByButton, correctDecision, recordDecision } from '../usecases/record-decision.ts'
import { openForm, showAgenda, showHistory, showItem, showMeetingById, showMinutes } from '../usecases/show.ts'
import { reverseOperation, undoLast } from '../usecases/undo.ts'
import { isGuest } from '../usecases/who-may.ts'
import { type Asked, askedBy, createUnderstanding } from './asked.ts'
import { createReplies, type Outside } from './replies.ts'
import type { Route, Turn, TurnReply } from './turn.ts'

/**
 * Every route of the bot, a line each: match → request → use case → card. The first that matches answers; what no line before has matched is a
 * question. Who may is decided in the use case.
 */
export function createRoutes(world: World, outside: Outside): readonly Route[] {
  const understand = createUnderstanding(world)
  const reply = createReplies(world, outside)

  const on = <Kind extends Command['kind']>(
    kind: Kind,
    handle: (command: CommandOf<Kind>, by: Asked) => Promise<TurnReply>
  ): Route => ({
    name: kind,
    matches: (turn) => turn.kind === 'message' && turn.action === null && isCommand(turn, kind),
    handle: async (turn, page) => {
      const understood = understand(turn)
      if (understood.kind !== 'command' || !isOfKind(understood.command, kind)) throw new Error(`no ${kind}`)
      return handle(understood.command, askedBy(turn, understood.language, page))
    }
  })
  const isCommand = (turn: Turn, kind: Command['kind']): boolean => {
    const understood = understand(turn)
    return understood.kind === 'command' && understood.command.kind === kind
  }
  const press = <Verb extends ButtonData['verb']>(
    verb: Verb,
    handle: (data: ButtonOf<Verb>, by: Asked) => Promise<TurnReply>
  ): Route => ({
    name: `button ${verb}`,
    matches: (turn) => turn.action?.verb === verb,
    handle: async (turn) => {
      const data = turn.action ? readButton(turn.action.verb, turn.action.data) : null
      const by = askedBy(turn, languageOf(turn))
      return data && isOfVerb(data, verb) ? handle(data, by) : reply.outdated(by)
    }
  })
  const when = (name: string, matches: (turn: Turn) => boolean, handle: (by: Asked) => Promise<TurnReply>): Route => ({
    name,
    matches,
    handle: (turn, page) => handle(askedBy(turn, turn.locale, page))
  })

  /** Guests are told so, once for each thing they do; the use cases show them nothing besides. */
  const refuseGuests =
    ({ name, handle }: Route): Route['handle'] =>
    async (turn, page) => {
      if (name === 'removed' || turn.person.id === '' || !(await isGuest(world, turn.person, turn.place)))
        return handle(turn, page)
      if (turn.kind === 'installed' && turn.place.kind !== 'personal') return handle(turn, page)
      return SILENT.has(turn.kind) ? { here: [] } : reply.toGuest(askedBy(turn, turn.locale))
    }

  const routes: Route[] = [
    // what Teams tells
    when(
      'installed',
      (turn) => turn.kind === 'installed',
      (by) => reply.greeting(by)
    ),
    when(
      'removed',
      (turn) => turn.kind === 'removed',
      (by) => reply.farewell(by)
    ),
    when(
      'edited message',
      (turn) => turn.kind === 'edited',
      (by) => reply.edited(by, understand(by.turn))
    ),
    when(
      'deleted message',
      (turn) => turn.kind === 'deleted',
      (by) => reply.deleted(by)
    ),

    when(
      'thumb',
      (turn) => turn.kind === 'feedback',
      (by) => reply.thumb(by)
    ),

    // forum and people
    on('hello', (_, by) => reply.hello(by)),
    on('thanks', (_, by) => reply.thanks(by)),
    on('help', (_, by) => reply.help(by)),
    on('forum', (c, by) => reply.forum(by, c.name, false)),
    on('alias', (c, by) => reply.changed(by, addAlias(world, by.act, by.place, c.name))),
    on('role', (c, by) => reply.role(by, c)),
    on('members', (_, by) => reply.members(by, listMembers(world, by.person, by.place))),

    // meetings and agenda
    on('plan-meeting', (c, by) => reply.changed(by, planMeeting(world, by.act, by.place, c))),
    on('move-meeting', (c, by) => reply.changed(by, moveMeeting(world, by.act, by.place, c))),
    on('cancel-meeting', (c, by) => reply.changed(by, cancelMeeting(world, by.act, by.place, c))),
    on('close-meeting', (c, by) => reply.meetingClosed(by, closeMeeting(world, by.act, by.place, c))),
    on('add-item', (c, by) => reply.changed(by, addItem(world, by.act, by.place, c.closed, c.item, c))),
    on('remove-item', (c, by) => reply.changed(by, removeItem(world, by.act, by.place, c.item))),
    on('move-item', (c, by) => reply.changed(by, moveItem(world, by.act, by.place, c.item, c.to))),
    on('close-item', (c, by) => reply.changed(by, closeItem(world, by.act, by.place, c.item))),
    on('open-item', (c, by) => reply.changed(by, openItem(world, by.act, by.place, c.item))),
    on('participants', (c, by) => reply.changed(by, setNames(world, by.act, by.place, 'participants', c.names, c))),
    on('absent', (c, by) => reply.changed(by, setNames(world, by.act, by.place, 'absent', c.names, c))),
    on('schedule', (c, by) => reply.changed(by, setSchedule(world, by.act, by.place, c.rules))),
    on('agenda', (c, by) => reply.agenda(by, showAgenda(world, by, c.forum, c))),
    on('minutes', (c, by) => reply.minutes(by, showMinutes(world, by, c.forum, c))),

    // decisions
    on('record-decision', (c, by) => reply.changed(by, recordDecision(world, by.act, by.place, c.item, c))),
    on('correct-decision', (c, by) => reply.changed(by, correctDecision(world, by.act, by.place, c.item, c))),
    on('undo', (_, by) => reply.takenBack(by, 'taken-back', undoLast(world, by.act, by.place))),

    // what the minutes know
    on('case', (c, by) => reply.answer(showCase(world, by, c.caseNumber, by.language), by.page)),
    on('postponed', (_, by) => reply.answer(showPostponed(world, by, by.language), by.page)),
    on('follow-ups', (c, by) => reply.answer(showFollowUps(world, by, c.responsible, by.language), by.page)),
    on('follow-up-done', (c, by) => reply.followUpDone(by, c.number)),
    on('follow', (c, by) => (c.stop ? reply.unfollow(by, c.topic) : reply.follow(by, c.topic))),
    on('followed', (_, by) => reply.followed(by)),
    when(
      'malformed',
      (turn) => turn.kind === 'message' && turn.action === null && understand(turn).kind === 'malformed',
      (by) => reply.malformed(understand(by.turn))
    ),

    // buttons
    press('show-item', (b, by) => reply.item(by, showItem(world, by, b.meetingId, b.itemId), b)),
    press('show-history', (b, by) => reply.history(by, showHistory(world, by, b.decisionId), b)),
    press('show-agenda', (b, by) => reply.agenda(by, showMeetingById(world, by, b.meetingId), b.page)),
    press('show-minutes', (b, by) => reply.minutes(by, showMeetingById(world, by, b.meetingId), b.page)),
    press('open-form', (b, by) => reply.form(by, openForm(world, by, b.meetingId, b.itemId))),
    press('record', (b, by) => reply.recordedByForm(by, b)),
    press('correct', (b, by) => reply.changed(by, correctByButton(world, by.act, by.place, b))),
    press('undo', (b, by) => reply.takenBack(by, 'taken-back', reverseOperation(world, by.act, b.operation, 'undone'))),
    press('restore', (b, by) =>
      reply.takenBack(by, 'restored', reverseOperation(world, by.act, b.operation, 'restored'))
    ),
    press('set-visibility', (b, by) =>
      reply.visibility(by, b.forumId, setVisibility(world, by.act, b.forumId, b.visibility))
    ),
    press('follow', (b, by) => reply.follow(by, b.topic)),
    press('unfollow', (b, by) => reply.unfollow(by, b.topic)),
    press('move-binding', (b, by) => reply.forum(by, b.name, true)),
    press('ask', (b, by) => reply.tried(by, b, routes)),

    // minutes dropped or pasted in personal chat
    when(
      'file',
      (turn) => turn.kind === 'message' && turn.files.length > 0,
      (by) => reply.file(by)
    ),
    when(
      'pasted minutes',
      (turn) =>
        turn.kind === 'message' && turn.action === null && turn.place.kind === 'personal' && readsAsMinutes(turn.text),
      (by) => reply.draft(by, by.turn.text)
    ),
    press('import', (b, by) => reply.imported(by, b)),
    press('drop-draft', (b, by) => reply.draftDropped(by, b.draft)),

    // everything else is a question
    when(
      'question',
      (turn) => turn.kind === 'message' && turn.action === null,
      (by) =>
        reply.question(by, answerAsked(world, by, by.turn.text, by.turn.locale, by.isWritten ? world.wording : null))
    )
  ]
  return routes.map((route) => ({ ...route, handle: refuseGuests(route) }))
}

// A member of these unions may carry several kinds: it fits each of them.
type CommandOf<Kind, One = Command> = One extends { kind: infer Own } ? (Kind extends Own ? One : never) : never
type ButtonOf<Verb, One = ButtonData> = One extends { verb: infer Own } ? (Verb extends Own ? One : never) : never
/** What is answered by nothing where there is nothing to answer. */
const SILENT: ReadonlySet<Turn['kind']> = new Set<Turn['kind']>(['edited', 'deleted', 'feedback', 'installed'])
/** The language of the card whose button was pressed: only English ones carry it. */
const languageOf = ({ action }: Turn): Language => (action?.data.lang === 'en' ? 'en' : 'da')

const isOfKind = <Kind extends Command['kind']>(command: Command, kind: Kind): command is CommandOf<Kind> =>
  command.kind === kind
const isOfVerb = <Verb extends ButtonData['verb']>(data: ButtonData, verb: Verb): data is ButtonOf<Verb> =>
  data.verb === verb
