import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { Language, type Node, Parser } from 'web-tree-sitter'

const template = readFileSync('infra/main.bicep', 'utf8')
let parser: Parser

/** Where the text is not Bicep, as `line: text`; empty where all of it is. */
const findFaults = (text: string): string[] => {
  const faults: string[] = []
  const visit = (node: Node): void => {
    if (node.isError || node.isMissing) faults.push(`${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`)
    for (const child of node.children) if (child) visit(child)
  }
  const tree = parser.parse(text)
  if (tree) visit(tree.rootNode)
  return faults
}

beforeAll(async () => {
  await Parser.init()
  parser = new Parser()
  parser.setLanguage(
    await Language.load(fileURLToPath(import.meta.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')))
  )
})

describe('the Azure template', () => {
  test('is Bicep from the first line to the last', () => {
    expect(findFaults(template)).toEqual([])
  })

  test('the check of its syntax finds a missing brace', () => {
    expect(
      findFaults(template.replace(/\}\n$/, '').replace("sku: {\n    name: 'F0'\n  }", "sku: {\n    name: 'F0'\n"))
    ).not.toEqual([])
  })

  test('has a parameters file that gives every parameter without a default, and no other', () => {
    const given: { parameters: Record<string, unknown> } = JSON.parse(
      readFileSync('infra/main.parameters.json', 'utf8')
    )
    const declared = [...template.matchAll(/^param (\w+) \w+( =)?/gm)].map(([, name = '', hasDefault]) => ({
      name,
      hasDefault: hasDefault !== undefined
    }))
    expect(declared.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(given.parameters)))
    expect(Object.keys(given.parameters)).toEqual(
      expect.arrayContaining(declared.filter((one) => !one.hasDefault).map(({ name }) => name))
    )
  })

  test('gives the web app only settings that .env.example explains, and App Service its own', () => {
    const explained = [...readFileSync('.env.example', 'utf8').matchAll(/^(\w+)=/gm)].map(([, name]) => name)
    const ofAppService = ['SCM_DO_BUILD_DURING_DEPLOYMENT', 'WEBSITE_RUN_FROM_PACKAGE']
    const settings = [...template.matchAll(/name: '(\w+)'\n\s+value:/g)].map(([, name]) => name)
    expect(settings).toEqual(
      expect.arrayContaining(['NODE_ENV', 'MicrosoftAppId', 'AZURE_TABLES_ENDPOINT', 'REFERENT_ADMINS'])
    )
    expect([...explained, ...ofAppService]).toEqual(expect.arrayContaining(settings))
  })

  test('leaves no key or password to steal', () => {
    expect(template).toContain('allowSharedKeyAccess: false')
    expect(template).not.toMatch(/listKeys|connectionString|MicrosoftAppPassword/i)
  })
})
