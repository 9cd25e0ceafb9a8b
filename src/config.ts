import { isAbsolute, resolve } from 'node:path'
import { type PersonId, personIdOf } from './domain/ids.ts'
import { isZone } from './domain/zone.ts'

/** Where records are kept. `embedded`: Azurite in this process or another, on loopback; for trying out and tests. */
export type StoreConfig =
  | { readonly kind: 'endpoint'; readonly endpoint: string }
  | { readonly kind: 'connection-string'; readonly connectionString: string }
  | { readonly kind: 'embedded'; readonly dataDir: string; readonly port: number }

/** Bot Framework's own names for how the bot proves who it is. `null`: unsigned, on loopback, for development. */
export interface Credentials {
  readonly appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI'
  readonly appId: string
  readonly tenantId: string
  readonly password: string | null
  readonly certificate: { readonly thumbprint: string; readonly privateKey: string } | null
}

/** The optional language model: Azure OpenAI, or a server that speaks the OpenAI protocol. */
export type ModelConfig =
  | { readonly kind: 'azure'; readonly endpoint: string; readonly key: string; readonly deployment: string }
  | { readonly kind: 'openai'; readonly baseUrl: string; readonly key: string; readonly model: string }

export interface Config {
  readonly production: boolean
  readonly port: number
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
  /** IANA name of the municipality's time zone. */
  readonly zone: string
  readonly admins: readonly PersonId[]
  readonly store: StoreConfig
  readonly credentials: Credentials | null
  /** `null`: answers are our own alone, and nothing leaves the house. */
  readonly model: ModelConfig | null
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] }

type Environment = Readonly<Record<string, string | undefined>>
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Reads the environment (`.env.example` explains it). Every problem is one sentence that names the variable; with any problem there is no config, so that
 * nothing starts half-configured or unsafe.
 */
export function readConfig(env: Environment): ConfigResult {
  const problems: string[] = []
  const value = (name: string): string | null => env[name]?.trim() || null
  const portOf = (name: string, fallback: number): number => {
    const given = value(name)
    if (given === null) return fallback
    if (/^\d{1,5}$/.test(given) && Number(given) > 0 && Number(given) < 65_536) return Number(given)
    problems.push(`${name} must be a port number from 1 to 65535, not "${given}".`)
    return fallback
  }
  const production = value('NODE_ENV') === 'production'

  const level = value('LOG_LEVEL') ?? 'info'
  const logLevel = LEVELS.find((one) => one === level.toLowerCase())
  if (!logLevel) problems.push(`LOG_LEVEL must be one of ${LEVELS.join(', ')}, not "${level}".`)

  const zone = value('REFERENT_TIMEZONE') ?? 'Europe/Copenhagen'
  if (!isZone(zone))
    problems.push(`REFERENT_TIMEZONE must be an IANA time zone such as Europe/Copenhagen, not "${zone}".`)

  const admins: PersonId[] = []
  for (const one of (value('REFERENT_ADMINS') ?? '').split(',').map((part) => part.trim())) {
    if (one === '') continue
    if (UUID.test(one)) admins.push(personIdOf(one))
    else problems.push(`REFERENT_ADMINS must hold Entra object ids separated by commas; "${one}" is none.`)
  }
  if (production && admins.length === 0)
    problems.push('REFERENT_ADMINS must name at least one administrator in production.')

  const port = portOf('PORT', 3978)
  const store = readStore(value, portOf, production, problems)
  const credentials = readCredentials(value, production, problems)
  const model = readModel(value, production, problems)
  if (problems.length > 0 || !logLevel) return { ok: false, problems }
  return { ok: true, config: { production, port, logLevel, zone, admins, store, credentials, model } }
}

function readStore(
  value: (name: string) => string | null,
  portOf: (name: string, fallback: number) => number,
  production: boolean,
  problems: string[]
): StoreConfig {
  const endpoint = value('AZURE_TABLES_ENDPOINT')
  const connectionString = value('AZURE_TABLES_CONNECTION_STRING')
  if (endpoint !== null && connectionString !== null)
    problems.push('Set AZURE_TABLES_ENDPOINT or AZURE_TABLES_CONNECTION_STRING, not both.')
  if (endpoint !== null) {
    const url = URL.canParse(endpoint) ? new URL(endpoint) : null
    if (url?.protocol !== 'https:') problems.push(`AZURE_TABLES_ENDPOINT must be an https address, not "${endpoint}".`)
    return { kind: 'endpoint', endpoint }
  }
  if (connectionString !== null) {
    if (
      production &&
      /UseDevelopmentStorage=true|DefaultEndpointsProtocol=http(;|$)|TableEndpoint=http:/i.test(connectionString)
    )
      problems.push('AZURE_TABLES_CONNECTION_STRING must use https in production.')
    return { kind: 'connection-string', connectionString }
  }
  if (production)
    problems.push(
      'AZURE_TABLES_ENDPOINT (or AZURE_TABLES_CONNECTION_STRING) must be set in production: the embedded store is for trying out.'
    )
  const dataDir = value('REFERENT_DATA_DIR') ?? '.data'
  return {
    kind: 'embedded',
    dataDir: isAbsolute(dataDir) ? dataDir : resolve(dataDir),
    port: portOf('REFERENT_TABLES_PORT', 10_002)
  }
}

function readCredentials(
  value: (name: string) => string | null,
  production: boolean,
  problems: string[]
): Credentials | null {
  const appId = value('MicrosoftAppId')
  if (appId === null) {
    if (production)
      problems.push('MicrosoftAppId must be set in production: without it the bot would accept unsigned requests.')
    else if (value('MicrosoftAppPassword') !== null)
      problems.push('MicrosoftAppPassword is set but MicrosoftAppId is not.')
    return null
  }
  if (!UUID.test(appId)) problems.push('MicrosoftAppId must be a GUID.')
  const given = value('MicrosoftAppType') ?? 'SingleTenant'
  const appType = (['SingleTenant', 'MultiTenant', 'UserAssignedMSI'] as const).find(
    (one) => one.toLowerCase() === given.toLowerCase()
  )
  if (!appType) problems.push(`MicrosoftAppType must be SingleTenant, UserAssignedMSI or MultiTenant, not "${given}".`)
  const tenantId = value('MicrosoftAppTenantId')
  if (tenantId === null || !UUID.test(tenantId))
    problems.push("MicrosoftAppTenantId must be the GUID of the municipality's tenant.")
  const password = value('MicrosoftAppPassword')
  const thumbprint = value('CertificateThumbprint')
  const privateKey = value('CertificatePrivateKey')
  const certificate = thumbprint !== null && privateKey !== null ? { thumbprint, privateKey } : null
  if (appType === 'UserAssignedMSI' && password !== null)
    problems.push('MicrosoftAppPassword must be empty for UserAssignedMSI.')
  if (appType !== 'UserAssignedMSI' && password === null && certificate === null)
    problems.push('MicrosoftAppPassword (or CertificateThumbprint and CertificatePrivateKey) must be set.')
  return { appType: appType ?? 'SingleTenant', appId, tenantId: tenantId ?? '', password, certificate }
}

const OPENAI = 'https://api.openai.com/v1'
/** Some servers on the own machine want no key, but the protocol has a place for one. */
const NO_KEY = 'none'

/** A model is used only where one is named: a key alone, as many shells have it, sends nothing anywhere. */
function readModel(
  value: (name: string) => string | null,
  production: boolean,
  problems: string[]
): ModelConfig | null {
  const endpoint = value('AZURE_OPENAI_ENDPOINT')
  const deployment = value('AZURE_OPENAI_DEPLOYMENT')
  const azureKey = value('AZURE_OPENAI_KEY')
  const model = value('OPENAI_MODEL')
  if (deployment !== null && model !== null) problems.push('Set AZURE_OPENAI_DEPLOYMENT or OPENAI_MODEL, not both.')
  if (deployment !== null) {
    if (endpoint === null) problems.push('AZURE_OPENAI_ENDPOINT must be set where AZURE_OPENAI_DEPLOYMENT is.')
    else if (!isSafeAddress(endpoint, false))
      problems.push(`AZURE_OPENAI_ENDPOINT must be an https address, not "${withoutSecret(endpoint)}".`)
    if (azureKey === null) problems.push('AZURE_OPENAI_KEY must be set where AZURE_OPENAI_DEPLOYMENT is.')
    return { kind: 'azure', endpoint: endpoint ?? '', key: azureKey ?? '', deployment }
  }
  if (endpoint !== null) problems.push('AZURE_OPENAI_ENDPOINT is set but AZURE_OPENAI_DEPLOYMENT is not.')
  if (model === null) return null
  const baseUrl = value('OPENAI_BASE_URL') ?? OPENAI
  const key = value('OPENAI_API_KEY')
  if (!isSafeAddress(baseUrl, !production))
    problems.push(
      `OPENAI_BASE_URL must be an https address${production ? '' : ' (or http on this machine)'}, not "${withoutSecret(baseUrl)}".`
    )
  if (key === null && baseUrl === OPENAI) problems.push('OPENAI_API_KEY must be set where OPENAI_MODEL is.')
  return { kind: 'openai', baseUrl, key: key ?? NO_KEY, model }
}

/** An address as it may be printed. */
const withoutSecret = (address: string): string => address.replace(/\/\/[^/@]*@/u, '//…@')

function isSafeAddress(address: string, loopback: boolean): boolean {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || url.username !== '' || url.password !== '') return false
  return (
    url.protocol === 'https:' ||
    (loopback && url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname))
  )
}
