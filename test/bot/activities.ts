/** Activities as Teams writes them, of invented people in an invented municipality. */

type Json = Readonly<Record<string, unknown>>

export const TENANT = '9b1c7f2e-0000-4000-8000-00000000aaaa'
export const APP_ID = '4d8f0c1a-0000-4000-8000-00000000bbbb'
export const BOT = { id: `28:${APP_ID}`, name: 'Referent' }
export const ANNA = { id: '29:anna', name: 'Anna Prøve', aadObjectId: '0a0a0a0a-0000-4000-8000-000000000001' }
export const CHANNEL = '19:kanal@thread.tacv2'
export const TEAM = '19:team@thread.tacv2'

/** Activities as Teams writes them. */
export const inChannel = {
  conversation: {
    id: `${CHANNEL};messageid=1700000000001`,
    conversationType: 'channel',
    isGroup: true,
    tenantId: TENANT
  },
  channelData: { team: { id: TEAM }, channel: { id: CHANNEL }, tenant: { id: TENANT } }
}
export const inPersonal = {
  conversation: { id: 'a:anna', conversationType: 'personal', tenantId: TENANT },
  channelData: { tenant: { id: TENANT } }
}

let messages = 1_700_000_001_000
export const activity = (serviceUrl: string, more: Json = {}): Json => ({
  type: 'message',
  id: String(++messages),
  timestamp: '2026-11-02T09:00:00.000Z',
  channelId: 'msteams',
  serviceUrl,
  from: ANNA,
  recipient: BOT,
  locale: 'da-DK',
  textFormat: 'plain',
  text: 'hvad blev besluttet?',
  ...inPersonal,
  ...more
})

export const mentionOf = (one: { readonly id: string; readonly name: string }): Json => ({
  type: 'mention',
  mentioned: { id: one.id, name: one.name },
  text: `<at>${one.name}</at>`
})

export const execute = (verb: unknown, data: Json = {}, more: Json = {}): Json => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  text: undefined,
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  ...more
})
