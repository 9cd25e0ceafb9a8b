import type { Activity } from 'botbuilder'

type Fields = Readonly<Record<string, unknown>>

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
export const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const LONGEST_ID = 1024
const isId = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length <= LONGEST_ID
const isAbsentOr = (type: 'string' | 'array' | 'object', value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (type === 'array' ? Array.isArray(value) : typeof value === type && !Array.isArray(value))

const MESSAGES = ['message', 'messageUpdate', 'messageDelete']

/**
 * Whether a request's JSON is an activity of Teams: everything that the SDK and `readTurn` take for granted stands there and has its type.
 * `deliveryMode` "expectReplies" is refused: replies would leave in the answer to the request, past the rules of sending.
 */
export function isActivity(json: unknown): json is Activity {
  const activity = fieldsOf(json)
  const [from, recipient, conversation] = [activity.from, activity.recipient, activity.conversation].map(fieldsOf)
  return (
    isId(activity.type) &&
    activity.channelId === 'msteams' &&
    isId(activity.serviceUrl) &&
    isId(from?.id) &&
    isId(recipient?.id) &&
    isId(conversation?.id) &&
    (MESSAGES.includes(String(activity.type)) ? isId(activity.id) : activity.id === undefined || isId(activity.id)) &&
    [from?.name, from?.aadObjectId, conversation?.tenantId, conversation?.conversationType].every((one) =>
      isAbsentOr('string', one)
    ) &&
    [activity.text, activity.locale, activity.name, activity.action, activity.replyToId].every((one) =>
      isAbsentOr('string', one)
    ) &&
    [activity.attachments, activity.entities, activity.membersAdded, activity.membersRemoved].every((one) =>
      isAbsentOr('array', one)
    ) &&
    isAbsentOr('object', activity.channelData) &&
    activity.deliveryMode !== 'expectReplies'
  )
}

/** The tenants that an activity names, each once: of the conversation, the channel data and the sender. */
export function tenantsOf(activity: Activity): readonly string[] {
  const named = [
    fieldsOf(activity.conversation).tenantId,
    fieldsOf(fieldsOf(activity.channelData).tenant).id,
    fieldsOf(activity.from).tenantId
  ]
  return [...new Set(named.flatMap((one) => textOf(one)?.toLowerCase() ?? []))]
}
