import type { TeamsAdapter as SdkAdapter } from '@microsoft/teams-ai'
import type {
  ConfigurationBotFrameworkAuthenticationOptions,
  ConfigurationBotFrameworkAuthentication as SdkAuthentication,
  TurnContext
} from 'botbuilder'
import type { ServiceClientCredentialsFactory } from 'botframework-connector'
import type { Credentials } from '../config.ts'
import { type ConnectorClient, cureClient } from './connector.ts'
import {
  AuthenticationConstants,
  ClaimsIdentity,
  ConfigurationBotFrameworkAuthentication,
  mappers,
  TeamsAdapter
} from './sdk.ts'
import { isAllowedServiceUrl } from './service-url.ts'

/** Another authority than Microsoft's public one for the tokens that Teams signs, and another way to the bot's own. */
export interface Trust {
  readonly openIdMetadataUrl: string
  readonly credentials: ServiceClientCredentialsFactory
}

export interface AdapterOptions {
  /** `null`: unsigned requests are taken and replies carry no token. */
  readonly credentials: Credentials | null
  /** Whether the bot may talk to a Connector on this machine. */
  readonly loopback: boolean
  readonly trust?: Trust
}

/** The SDK's adapter, its authentication, and clients of Connectors, all of them cured of what the SDK does by itself. */
export interface Connection {
  readonly adapter: SdkAdapter
  readonly authentication: SdkAuthentication
  /** Empty when unsigned. */
  readonly appId: string
  /** A client of the Connector at this address. Throws where the bot's token must not go. */
  readonly connectorAt: (serviceUrl: string) => Promise<ConnectorClient>
}

/**
 * Connects to the Bot Framework. Requests are to be passed to `adapter.processActivityDirect` after `authentication.authenticateRequest`:
 * `adapter.process` answers with texts of libraries.
 */
export function createConnection({ credentials, loopback, trust }: AdapterOptions): Connection {
  keepEntities()
  const options = optionsOf(credentials, trust)
  const authentication = new ConfigurationBotFrameworkAuthentication(options, trust?.credentials)
  const adapter = new TeamsAdapter(options, trust?.credentials)
  adapter.use(async (context, next) => {
    cureClient(clientOf(adapter, context))
    await next()
  })
  const appId = credentials?.appId.toLowerCase() ?? ''
  const identity = new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId }
  ])
  const factory = authentication.createConnectorFactory(identity)
  const connectorAt = async (serviceUrl: string): Promise<ConnectorClient> => {
    if (!isAllowedServiceUrl(serviceUrl, { loopback })) throw new Error('This address is no Connector of Teams.')
    return cureClient(await factory.create(serviceUrl, AuthenticationConstants.ToChannelFromBotOAuthScope))
  }
  return { adapter, authentication, appId, connectorAt }
}

const clientOf = (adapter: SdkAdapter, context: TurnContext): ConnectorClient =>
  context.turnState.get<ConnectorClient>(adapter.ConnectorClientKey)

function optionsOf(credentials: Credentials | null, trust?: Trust): ConfigurationBotFrameworkAuthenticationOptions {
  // Without an id the SDK takes every request; that this stays on loopback is the server's guard.
  if (credentials === null) return { MicrosoftAppId: '', MicrosoftAppPassword: '' }
  const { appType, appId, tenantId, password, certificate } = credentials
  return {
    MicrosoftAppType: appType,
    // Tokens name it so, and the SDK compares letter for letter.
    MicrosoftAppId: appId.toLowerCase(),
    MicrosoftAppTenantId: tenantId,
    ...(password === null ? {} : { MicrosoftAppPassword: password }),
    ...(certificate === null
      ? {}
      : { CertificateThumbprint: certificate.thumbprint, CertificatePrivateKey: certificate.privateKey }),
    ...(trust === undefined ? {} : trustOf(trust))
  }
}

/** The SDK wants all of these where it is given one. */
function trustOf({ openIdMetadataUrl }: Trust): ConfigurationBotFrameworkAuthenticationOptions {
  return {
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
    ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
    ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
    ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
    OAuthUrl: AuthenticationConstants.OAuthUrl
  }
}

/** botbuilder 4.23.3 sends of an entity its type, text and mention only: labels and citations would not leave the process. */
function keepEntities(): void {
  Object.assign(mappers.Entity.type, { additionalProperties: { type: { name: 'Object' } } })
}
