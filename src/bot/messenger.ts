import type { Activity, ChannelAccount } from 'botbuilder'
import type { ConnectorClient } from './connector.ts'
import { factsOfFault, type Log } from './log.ts'
import { messageOf } from './outgoing.ts'
import type { ConversationReference, PersonAddress } from './reference.ts'
import { type Outcome, type Sending, send } from './send.ts'
import type { Outgoing } from './turn.ts'

export interface Posting {
  readonly outcome: Outcome
  /** Of what was sent; absent where Teams did not say. */
  readonly messageId?: string
}

/** What the bot says without having been asked. */
export interface Messenger {
  /** A new root post in the channel. */
  readonly post: (channel: ConversationReference, outgoing: Outgoing) => Promise<Posting>
  /** To one person in personal chat: in the chat that is known, else in the one that Teams opens (or finds). */
  readonly tell: (person: ConversationReference | PersonAddress, outgoing: Outgoing) => Promise<Posting>
}

export interface MessengerNeeds {
  readonly connectorAt: (serviceUrl: string) => Promise<ConnectorClient>
  readonly sending: Sending
  readonly log: Log
}

/** Nothing here throws: what could not be sent is `refused`, and logged. */
export function createMessenger({ connectorAt, sending, log }: MessengerNeeds): Messenger {
  const logged = async (place: string, work: () => Promise<Posting>): Promise<Posting> => {
    try {
      return await work()
    } catch (fault) {
      log.error('message could not be made or sent', { place, ...factsOfFault(fault) })
      return { outcome: 'refused' }
    }
  }

  const post = (channel: ConversationReference, outgoing: Outgoing): Promise<Posting> =>
    logged('channel', async () => {
      const { conversations } = await connectorAt(channel.serviceUrl)
      const activity = messageOf(outgoing)
      const sent = await send(
        channel.id,
        () =>
          conversations.createConversation({
            isGroup: true,
            bot: botOf(channel),
            channelData: { channel: { id: channel.id }, ...tenantIn(channel) },
            ...withTenant(channel),
            activity: activity as Activity
          }),
        sending
      )
      if (sent.outcome !== 'sent') return failed(log, 'channel', sent.outcome, sent.status)
      const thread = /;messageid=(\d{1,30})$/.exec(sent.result?.id ?? '')?.[1]
      return posted(thread ?? sent.result?.activityId)
    })

  const openChat = async (person: PersonAddress, connector: ConnectorClient): Promise<string | null> => {
    const opened = await send(
      person.accountId,
      () =>
        connector.conversations.createConversation({
          isGroup: false,
          bot: botOf(person),
          members: [{ id: person.accountId } as ChannelAccount],
          channelData: tenantIn(person),
          ...withTenant(person)
        }),
      sending
    )
    return opened.outcome === 'sent' ? (opened.result?.id ?? null) : null
  }

  const tell = (person: ConversationReference | PersonAddress, outgoing: Outgoing): Promise<Posting> =>
    logged('personal', async () => {
      const connector = await connectorAt(person.serviceUrl)
      const activity = messageOf(outgoing)
      const chat = 'kind' in person ? personalChat(person) : await openChat(person, connector)
      if (chat === null) return failed(log, 'personal', 'refused', null)
      const sent = await send(
        chat,
        () => connector.conversations.sendToConversation(chat, { ...activity, conversation: { id: chat } } as Activity),
        sending
      )
      return sent.outcome === 'sent' ? posted(sent.result?.id) : failed(log, 'personal', sent.outcome, sent.status)
    })

  return { post, tell }
}

/** Only a personal chat is one: what is meant for one person must not reach a chat that others read. */
const personalChat = (reference: ConversationReference): string | null =>
  reference.kind === 'personal' ? reference.id : null

const botOf = ({ botId }: { readonly botId: string }): ChannelAccount => ({ id: botId }) as ChannelAccount
const withTenant = ({ tenantId }: { readonly tenantId: string | null }): { tenantId?: string } =>
  tenantId === null ? {} : { tenantId }
const tenantIn = ({ tenantId }: { readonly tenantId: string | null }): object =>
  tenantId === null ? {} : { tenant: { id: tenantId } }

const posted = (messageId: string | undefined): Posting =>
  messageId === undefined || messageId === '' ? { outcome: 'sent' } : { outcome: 'sent', messageId }

function failed(log: Log, place: string, outcome: 'refused' | 'unknown', status: number | null): Posting {
  log.warn('message not delivered', { place, outcome, status })
  return { outcome }
}
