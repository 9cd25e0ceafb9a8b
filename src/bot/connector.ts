import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { fieldsOf } from './activity.ts'

type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>
/** The SDK's client of Teams' Connector. */
export type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>

/** What is used of the request pipeline inside a client (`@azure/core-rest-pipeline`); the SDK's types hide it. */
interface Pipeline {
  readonly removePolicy: (policy: { readonly name: string }) => unknown
  readonly addPolicy: (policy: Policy, options: { readonly afterPhase: 'Sign' }) => void
}
interface Policy {
  readonly name: string
  readonly sendRequest: <Request extends { timeout: number }>(
    request: Request,
    next: (request: Request) => Promise<unknown>
  ) => Promise<unknown>
}

/** Milliseconds to wait for the Connector's answer to one request. Teams repeats a message to the bot after 15 s. */
const ANSWER_WITHIN = 12_000

const lostOnTheWay = new WeakSet<object>()
const cured = new WeakSet<object>()

/**
 * Whether a failed request had been handed to the network and got no answer. (A token that could not be had is a failure before that, an
 * answer with an error status one after.)
 */
export const wasLost = (failure: unknown): boolean =>
  typeof failure === 'object' && failure !== null && lostOnTheWay.has(failure)

/**
 * Takes from a client what it does by itself: repeating a POST after a reset or 5xx (a card would stand there twice), waiting for any
 * `Retry-After`, following redirects with the bot's token, waiting for ever. `send` repeats by rules of our own. Returns the client.
 */
export function cureClient(client: ConnectorClient): ConnectorClient {
  if (cured.has(client)) return client
  const pipeline = pipelineOf(client)
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.removePolicy({ name: 'redirectPolicy' })
  pipeline.addPolicy(
    {
      name: 'referentDeparture',
      sendRequest: async (request, next) => {
        request.timeout = ANSWER_WITHIN
        try {
          return await next(request)
        } catch (failure) {
          if (typeof failure === 'object' && failure !== null) lostOnTheWay.add(failure)
          throw failure
        }
      }
    },
    { afterPhase: 'Sign' }
  )
  cured.add(client)
  return client
}

function pipelineOf(client: ConnectorClient): Pipeline {
  const pipeline: unknown = fieldsOf(fieldsOf(client).client).pipeline
  if (isPipeline(pipeline)) return pipeline
  throw new Error('The Bot Framework client has no pipeline to cure: another version of the SDK?')
}

const isPipeline = (value: unknown): value is Pipeline =>
  typeof fieldsOf(value).removePolicy === 'function' && typeof fieldsOf(value).addPolicy === 'function'
