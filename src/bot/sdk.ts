import { createRequire } from 'node:module'

/**
 * The classes that we take from the CommonJS packages of this room, loaded by `require`: imported as ES modules, Node first reads through
 * all their files for names to export, which takes a third longer and half a second of each start.
 */
const load = createRequire(import.meta.url)

type TeamsAi = typeof import('@microsoft/teams-ai')
type BotBuilder = typeof import('botbuilder')
type Connector = typeof import('botframework-connector')
type Mappers = typeof import('botframework-connector/lib/connectorApi/models/mappers.js')
type Restify = typeof import('restify')

export const {
  ActionPlanner,
  Application,
  DataSourceSection,
  GroupSection,
  OpenAIModel,
  Prompt,
  PromptManager,
  TeamsAdapter,
  TextSection
}: TeamsAi = load('@microsoft/teams-ai')
export const { ConfigurationBotFrameworkAuthentication, INVOKE_RESPONSE_KEY, TurnContext }: BotBuilder =
  load('botbuilder')
export const { AuthenticationConstants, ClaimsIdentity }: Connector = load('botframework-connector')
export const mappers: Mappers = load('botframework-connector/lib/connectorApi/models/mappers.js')
export const restify: Restify = load('restify')
