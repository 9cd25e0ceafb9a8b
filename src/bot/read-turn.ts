import type { Activity } from 'botbuilder'
import type { Mention } from '../commands/command.ts'
import { type OperationId, operationIdOf, personIdOf } from '../domain/ids.ts'
import { fieldsOf, textOf } from './activity.ts'
import { type MessageText, readMessageText } from './message-text.ts'
import { placeOf, tenantOf } from './reference.ts'
import type { ChatFile, Turn } from './turn.ts'

const EXECUTE = 'adaptiveCard/action'
const SUBMIT = 'message/submitAction'

type Kind = Turn['kind']
type Action = NonNullable<Turn['action']>
type Feedback = NonNullable<Turn['feedback']>

/** What an activity says, without the platform. Null: nothing that the bot has to do with. */
export function readTurn(activity: Activity): Turn | null {
  const kind = kindOf(activity)
  if (kind === null || activity.from.id === activity.recipient.id) return null
  const place = placeOf(activity)
  const person = {
    id: personIdOf(activity.from.aadObjectId ?? ''),
    name: activity.from.name ?? '',
    accountId: activity.from.id,
    tenantId: tenantOf(activity)
  }
  const messageId = activity.id ?? ''
  const action = kind === 'action' ? actionOf(activity) : null
  const feedback = kind === 'feedback' ? feedbackOf(activity) : null
  const said: MessageText = action === null ? textAndMentionsOf(activity) : { text: '', mentions: [] }
  const ofMessage = operationIdOf('message', place.id, messageId)
  const operations: Readonly<Record<Kind, () => OperationId>> = {
    message: () => ofMessage,
    // Teams may deliver a press again under a new id: it is known by who pressed what, where.
    action: () =>
      operationIdOf('action', place.id, person.id || person.accountId, sortedJson(action), activity.replyToId ?? ''),
    feedback: () => operationIdOf('feedback', place.id, person.id || person.accountId, sortedJson(feedback)),
    // A message may be edited to and fro: each edit is told apart by its time.
    edited: () => operationIdOf('edited', place.id, messageId, String(activity.timestamp ?? ''), said.text),
    deleted: () => operationIdOf('deleted', place.id, messageId),
    // Two activities tell of one installation.
    installed: () => operationIdOf('installed', place.id),
    removed: () => operationIdOf('removed', place.id)
  }
  return {
    kind,
    person,
    place,
    operation: operations[kind](),
    messageId,
    operationOfMessage: ofMessage,
    text: said.text,
    mentions: said.mentions,
    files: kind === 'message' ? filesOf(activity) : [],
    locale: /^en\b/i.test(activity.locale ?? '') ? 'en' : 'da',
    action,
    ...(feedback === null ? {} : { feedback })
  }
}

function kindOf(activity: Activity): Kind | null {
  const eventType = fieldsOf(activity.channelData).eventType
  switch (activity.type) {
    case 'message':
      return actionOf(activity) === null ? 'message' : 'action'
    case 'invoke':
      if (actionOf(activity) !== null) return 'action'
      return feedbackOf(activity) === null ? null : 'feedback'
    case 'messageUpdate':
      return eventType === 'undeleteMessage' ? null : 'edited'
    case 'messageDelete':
      return 'deleted'
    case 'installationUpdate':
      return installation(String(activity.action))
    case 'conversationUpdate':
      if (holdsBot(activity, activity.membersAdded)) return 'installed'
      return holdsBot(activity, activity.membersRemoved) ? 'removed' : null
    default:
      return null
  }
}

function installation(action: string): Kind | null {
  // An upgrade takes the old version away and adds the new one; the installation stays.
  if (action === 'add' || action === 'add-upgrade') return 'installed'
  return action === 'remove' ? 'removed' : null
}

const holdsBot = (activity: Activity, members: unknown): boolean =>
  Array.isArray(members) && members.some((member) => fieldsOf(member).id === activity.recipient.id)

/** Teams: "Send and receive files through a bot". What else is attached (the message as HTML, pictures) is no file. */
function filesOf(activity: Activity): ChatFile[] {
  const attachments: readonly unknown[] = activity.attachments ?? []
  return attachments.map(fieldsOf).flatMap((attachment): ChatFile[] => {
    const address = textOf(fieldsOf(attachment.content).downloadUrl)
    const isFile = attachment.contentType === 'application/vnd.microsoft.teams.file.download.info'
    return isFile && address !== null ? [{ name: textOf(attachment.name) ?? '', address }] : []
  })
}

/** Of Action.Execute (an invoke) and of Action.Submit (a message whose value holds the verb) alike: verb and data. */
function actionOf(activity: Activity): Action | null {
  if (activity.type === 'invoke') {
    if (activity.name !== EXECUTE) return null
    const pressed = fieldsOf(fieldsOf(activity.value).action)
    return pressed.type === 'Action.Execute' ? verbAndData(pressed.verb, pressed.data) : null
  }
  return verbAndData(fieldsOf(activity.value).verb, activity.value)
}

/** A thumb and a remark, which Teams' own form sends as JSON in a text: `{"feedbackText":"…"}`. */
function feedbackOf(activity: Activity): Feedback | null {
  const { actionName, actionValue } = fieldsOf(activity.value)
  const { reaction, feedback } = fieldsOf(actionValue)
  const messageId = textOf(activity.replyToId)
  if (activity.name !== SUBMIT || actionName !== 'feedback' || messageId === null) return null
  if (reaction !== 'like' && reaction !== 'dislike') return null
  return { thumb: reaction, remark: textOf(fieldsOf(jsonOf(feedback)).feedbackText) ?? '', messageId }
}

function jsonOf(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    // A text that is no JSON is what was written.
    return { feedbackText: value }
  }
}

/** A verb and `msteams` may stand in the data, too; the same press has the same data either way. */
function verbAndData(verb: unknown, data: unknown): Action | null {
  const name = textOf(verb)
  if (name === null || name.length > 200) return null
  const own = Object.entries(fieldsOf(data)).filter(([key]) => !['verb', 'msteams', '__proto__'].includes(key))
  return { verb: name, data: Object.fromEntries(own) }
}

function textAndMentionsOf(activity: Activity): MessageText {
  const entities: readonly unknown[] = activity.entities ?? []
  const mentions = entities.map(fieldsOf).flatMap((entity): Mention[] => {
    const { id, name } = fieldsOf(entity.mentioned)
    if (entity.type !== 'mention' || typeof id !== 'string') return []
    return [{ id, name: textOf(name) ?? '', text: textOf(entity.text) ?? '' }]
  })
  return readMessageText(activity.text ?? '', mentions, activity.recipient.id)
}

/** JSON with the properties of every object in order: equal data give equal text. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one
  )
}
