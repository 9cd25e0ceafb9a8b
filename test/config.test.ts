import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ModelConfig, readConfig } from '../src/config.ts'

type Environment = Readonly<Record<string, string>>

const PRODUCTION: Environment = {
  NODE_ENV: 'production',
  MicrosoftAppId: '11111111-0000-4000-8000-000000000000',
  MicrosoftAppTenantId: '22222222-0000-4000-8000-000000000000',
  MicrosoftAppType: 'UserAssignedMSI',
  REFERENT_ADMINS: '33333333-0000-4000-8000-000000000000',
  AZURE_TABLES_ENDPOINT: 'https://invented.table.core.windows.net'
}
const modelIn = (env: Environment): ModelConfig | null | readonly string[] => {
  const read = readConfig(env)
  return read.ok ? read.config.model : read.problems
}

describe('the settings of a language model', () => {
  it('name none by default, and a key alone names none', () => {
    expect(modelIn({})).toBeNull()
    expect(modelIn({ OPENAI_API_KEY: 'sk-invented' })).toBeNull()
    expect(modelIn({ OPENAI_API_KEY: 'sk-invented', OPENAI_BASE_URL: 'http://elsewhere.example/v1' })).toBeNull()
    expect(modelIn(PRODUCTION)).toBeNull()
  })

  it('name one at OpenAI, at any server that speaks its protocol, or at Azure', () => {
    expect(modelIn({ OPENAI_MODEL: 'phrases', OPENAI_API_KEY: 'sk-invented' })).toEqual({
      kind: 'openai',
      baseUrl: 'https://api.openai.com/v1',
      key: 'sk-invented',
      model: 'phrases'
    })
    expect(modelIn({ OPENAI_MODEL: 'phrases', OPENAI_BASE_URL: 'http://127.0.0.1:8080/v1' })).toMatchObject({
      baseUrl: 'http://127.0.0.1:8080/v1'
    })
    expect(
      modelIn({
        ...PRODUCTION,
        AZURE_OPENAI_ENDPOINT: 'https://invented.openai.azure.com',
        AZURE_OPENAI_KEY: 'key',
        AZURE_OPENAI_DEPLOYMENT: 'phrases'
      })
    ).toEqual({ kind: 'azure', endpoint: 'https://invented.openai.azure.com', key: 'key', deployment: 'phrases' })
  })

  it.each<[string, Environment, RegExp]>([
    [
      'an http address',
      { OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'http://model.example/v1' },
      /OPENAI_BASE_URL must be an https/u
    ],
    [
      'an http address that begins like this machine',
      { OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'http://127.0.0.1.example/v1' },
      /OPENAI_BASE_URL/u
    ],
    [
      'a password in the address',
      { OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'https://me:secret@model.example/v1' },
      /OPENAI_BASE_URL/u
    ],
    ['no address', { OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'model' }, /OPENAI_BASE_URL/u],
    [
      'this machine in production',
      { ...PRODUCTION, OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'http://127.0.0.1/v1' },
      /OPENAI_BASE_URL must be an https address, not/u
    ],
    ['a model without key', { OPENAI_MODEL: 'm' }, /OPENAI_API_KEY/u],
    [
      'Azure over http',
      { AZURE_OPENAI_ENDPOINT: 'http://127.0.0.1', AZURE_OPENAI_KEY: 'k', AZURE_OPENAI_DEPLOYMENT: 'd' },
      /AZURE_OPENAI_ENDPOINT must be an https/u
    ],
    [
      'Azure without key',
      { AZURE_OPENAI_ENDPOINT: 'https://a.example', AZURE_OPENAI_DEPLOYMENT: 'd' },
      /AZURE_OPENAI_KEY/u
    ],
    ['Azure without address', { AZURE_OPENAI_KEY: 'k', AZURE_OPENAI_DEPLOYMENT: 'd' }, /AZURE_OPENAI_ENDPOINT/u],
    [
      'Azure without deployment',
      { AZURE_OPENAI_ENDPOINT: 'https://a.example', AZURE_OPENAI_KEY: 'k' },
      /AZURE_OPENAI_DEPLOYMENT/u
    ],
    [
      'two models',
      {
        OPENAI_MODEL: 'm',
        OPENAI_API_KEY: 'k',
        AZURE_OPENAI_ENDPOINT: 'https://a.example',
        AZURE_OPENAI_KEY: 'k',
        AZURE_OPENAI_DEPLOYMENT: 'd'
      },
      /not both/u
    ]
  ])('are refused with %s, by name, without the key', (_, env, problem) => {
    const problems = modelIn(env)
    expect(problems).toEqual([expect.stringMatching(problem)])
    expect(String(problems)).not.toContain('secret')
  })
})

it('every setting that is read stands in .env.example', () => {
  const explained = [...readFileSync('.env.example', 'utf8').matchAll(/^(\w+)=/gmu)].map(([, name]) => name)
  const read = new Set<string>()
  const settings = (values: Environment): Environment =>
    new Proxy(values, {
      get: (target, name) => {
        read.add(String(name))
        return Reflect.get(target, name)
      }
    })
  for (const values of [{}, PRODUCTION, { OPENAI_MODEL: 'm' }, { AZURE_OPENAI_DEPLOYMENT: 'd' }])
    readConfig(settings(values))
  expect(read.size).toBeGreaterThan(15)
  expect(explained).toEqual(expect.arrayContaining([...read]))
})
