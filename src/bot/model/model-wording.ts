import type { Memory } from '@microsoft/teams-ai'
import type { BotAdapter, TurnContext as SdkTurnContext } from 'botbuilder'
import type { PhrasingRequest } from '../../answering/phrasing/phrasing.ts'
import type { ModelConfig } from '../../config.ts'
import type { Wording } from '../../usecases/ports.ts'
import { factsOfFault, type Log } from '../log.ts'
import { ActionPlanner, OpenAIModel, PromptManager, TurnContext } from '../sdk.ts'
import { createModelCall, type Fetch, type ModelCall } from './model-fetch.ts'
import { PHRASE, phrasePrompt } from './phrase-prompt.ts'

/** How long an answer waits for the model at most. Teams waits 15 s in all; whoever asks, less. */
const TIME_LIMIT = 4_000
/** Beyond these an answer goes without the model. */
const MOST_AT_ONCE = 8
/** After so many failures in a row the model is let alone for a while: nobody waits for what does not come. */
const FAILURES = 3
const PAUSE = 60_000
/** The first generally available version of Azure OpenAI's interface that knows today's models. */
const AZURE_API_VERSION = '2024-10-21'

export interface ModelWordingNeeds {
  readonly model: ModelConfig
  /** Nothing is sent through it: teams-ai wants a turn to be there. */
  readonly adapter: BotAdapter
  readonly log: Log
  /** Milliseconds. */
  readonly now: () => number
  readonly timeLimit?: number
  /** How the model's server is reached. */
  readonly send?: Fetch
}

/**
 * Answers phrased by a language model through teams-ai's planner. It has no actions, no history and no second try: a prompt goes out, a text comes
 * back in time or not at all.
 */
export function createModelWording(needs: ModelWordingNeeds): Wording {
  const { log, now, timeLimit = TIME_LIMIT } = needs
  let underWay = 0
  let failures = 0
  let pausedUntil = Number.NEGATIVE_INFINITY

  const failed = (reason: string, ms: number): null => {
    log.warn('answer not phrased', { reason, ms })
    failures++
    if (failures >= FAILURES) {
      failures = 0
      pausedUntil = now() + PAUSE
      log.warn('model let alone', { seconds: PAUSE / 1000 })
    }
    return null
  }

  return {
    async phrase(request) {
      if (now() < pausedUntil) return null
      if (underWay >= MOST_AT_ONCE) {
        log.warn('answer not phrased', { reason: 'busy', ms: 0 })
        return null
      }
      underWay++
      const began = now()
      try {
        const signal = AbortSignal.timeout(timeLimit)
        const call = createModelCall(signal, needs.send)
        const text = await within(signal, complete(needs, call, request))
        const failure = call.failure() ?? (text === null ? 'timeout' : null)
        if (failure !== null || text === null) return failed(failure ?? 'timeout', now() - began)
        failures = 0
        return text
      } catch (fault) {
        log.error('answer not phrased', { reason: 'fault', ...factsOfFault(fault) })
        return null
      } finally {
        underWay--
      }
    },
    refused: (fault) => log.warn('phrasing refused', { fault })
  }
}

async function complete(
  { model, adapter }: ModelWordingNeeds,
  call: ModelCall,
  request: PhrasingRequest
): Promise<string> {
  const clientOptions = { fetch: call.fetch, maxRetries: 0 }
  const prompts = new PromptManager({ promptsFolder: '' })
  const planner = new ActionPlanner({
    model: new OpenAIModel(
      model.kind === 'azure'
        ? {
            azureApiKey: model.key,
            azureEndpoint: model.endpoint,
            azureDefaultDeployment: model.deployment,
            azureApiVersion: AZURE_API_VERSION,
            useSystemMessages: true,
            // Left out, it would be taken from OPENAI_BASE_URL, whatever that is meant for.
            clientOptions: { ...clientOptions, baseURL: null }
          }
        : {
            apiKey: model.key,
            endpoint: model.baseUrl,
            defaultModel: model.model,
            useSystemMessages: true,
            clientOptions
          }
    ),
    prompts: prompts.addPrompt(phrasePrompt(request)),
    defaultPrompt: PHRASE,
    max_repair_attempts: 0
  })
  const response = await planner.completePrompt(turnOf(adapter), createMemory(), PHRASE)
  if (response.status !== 'success') throw response.error ?? new Error('The prompt could not be completed.')
  return response.message?.content ?? ''
}

const turnOf = (adapter: BotAdapter): SdkTurnContext => new TurnContext(adapter, { type: 'event' })

/** What the planner remembers, for one prompt. */
function createMemory(): Memory {
  const values = new Map<string, unknown>()
  return {
    deleteValue: (path) => void values.delete(path),
    hasValue: (path) => values.has(path),
    // The interface leaves it to the caller to know the type.
    getValue: (path) => values.get(path) as never,
    setValue: (path, value) => void values.set(path, value)
  }
}

/** The result, or null when the time is up before. */
const within = async <Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result | null> => {
  const late = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }))
  return Promise.race([work, late])
}
