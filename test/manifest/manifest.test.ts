import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { AppManifestUtils } from '@microsoft/app-manifest'
import { describe, expect, test } from 'vitest'
import { parseCommand } from '../../src/commands/parse-command.ts'
import type { Language } from '../../src/domain/language.ts'

interface Manifest {
  readonly $schema: string
  readonly name: { readonly short: string; readonly full: string }
  readonly description: { readonly short: string; readonly full: string }
  readonly bots: readonly {
    readonly commandLists: readonly {
      readonly scopes: readonly string[]
      readonly commands: readonly { readonly title: string; readonly description: string }[]
    }[]
  }[]
}
interface LocalizationSchema {
  readonly properties: Readonly<Record<string, { readonly maxLength?: number }>>
  readonly patternProperties: Readonly<Record<string, { readonly maxLength?: number }>>
}

const require = createRequire(import.meta.url)
const manifestText = readFileSync('manifest/manifest.json', 'utf8')
const manifest: Manifest = JSON.parse(manifestText)
const english: Readonly<Record<string, string>> = JSON.parse(readFileSync('manifest/en.json', 'utf8'))
const localizationSchema: LocalizationSchema = require('@microsoft/app-manifest/build/json-schemas/teams/v1.22/MicrosoftTeams.Localization.schema.json')

/** Every text of the manifest that Teams shows, by the key that a language file names it with. */
const shownTexts = (): Map<string, string> => {
  const texts = new Map([
    ['name.short', manifest.name.short],
    ['name.full', manifest.name.full],
    ['description.short', manifest.description.short],
    ['description.full', manifest.description.full]
  ])
  for (const [bot, { commandLists }] of manifest.bots.entries())
    for (const [list, { commands }] of commandLists.entries())
      for (const [index, command] of commands.entries()) {
        texts.set(`bots[${bot}].commandLists[${list}].commands[${index}].title`, command.title)
        texts.set(`bots[${bot}].commandLists[${list}].commands[${index}].description`, command.description)
      }
  return texts
}

/** Width and height of a PNG, from its first chunk (PNG specification, 11.2.2), and whether it has an alpha channel. */
const readPng = (path: string): { width: number; height: number; transparent: boolean } => {
  const bytes = readFileSync(path)
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), transparent: bytes.readUInt8(25) === 6 }
}

describe('the manifest of the Teams app', () => {
  test('holds to the schema of its version', async () => {
    expect(await AppManifestUtils.validateAgainstSchema(JSON.parse(manifestText))).toEqual([])
  })

  test('the check of the schema finds a wrong id', async () => {
    const wrong = JSON.parse(manifestText.replace(/"botId": "[^"]*"/, '"botId": "me"'))
    expect(await AppManifestUtils.validateAgainstSchema(wrong)).not.toEqual([])
  })

  test('says everything in English too, in the lengths that Teams allows', () => {
    const shown = shownTexts()
    const translated = Object.keys(english).filter((key) => key !== '$schema')
    expect(translated.sort()).toEqual([...shown.keys()].sort())
    for (const key of translated) {
      const byPattern = Object.entries(localizationSchema.patternProperties).find(([pattern]) =>
        new RegExp(pattern).test(key)
      )
      const rule = localizationSchema.properties[key] ?? byPattern?.[1]
      expect(rule, key).toBeDefined()
      expect(english[key]?.length, key).toBeLessThanOrEqual(rule?.maxLength ?? 0)
    }
  })

  test('offers each scope its own list of at most ten commands', () => {
    const lists = manifest.bots.flatMap((bot) => bot.commandLists)
    expect(lists.map((list) => list.scopes)).toEqual([['personal'], ['team'], ['groupChat']])
    for (const { commands } of lists) {
      expect(commands.length).toBeLessThanOrEqual(10)
      expect(new Set(commands.map((command) => command.title)).size).toBe(commands.length)
    }
  })

  test('has the two icons in the sizes that Teams asks for', () => {
    expect(readPng('manifest/color.png')).toMatchObject({ width: 192, height: 192 })
    expect(readPng('manifest/outline.png')).toEqual({ width: 32, height: 32, transparent: true })
  })

  describe.each<{ language: Language; textsOf: (key: string) => string }>([
    { language: 'da', textsOf: (key) => shownTexts().get(key) ?? '' },
    { language: 'en', textsOf: (key) => english[key] ?? '' }
  ])('its commands in $language', ({ language, textsOf }) => {
    const titles = [...shownTexts().keys()].filter((key) => key.endsWith('.title'))
    const descriptions = new Map(titles.map((key) => [textsOf(key), textsOf(key.replace(/title$/, 'description'))]))
    const commands = [...descriptions].map(([title, description]) => ({ title, description }))
    const read = (text: string) => parseCommand(text, { mentions: [], today: '2026-11-22', locale: language })

    test.each(commands)('"$title" is a command, or asks for what it lacks', ({ title }) => {
      expect(read(title)).toMatchObject({ kind: expect.stringMatching(/^(command|malformed)$/), language })
    })

    test.each(commands)('every example in "$description" is a command', ({ title, description }) => {
      const examples = [...description.matchAll(/»([^«]+)«/g)].map(([, example]) => example ?? '')
      if (read(title).kind === 'malformed') expect(examples).not.toEqual([])
      for (const example of examples) expect(read(example), example).toMatchObject({ kind: 'command', language })
    })
  })
})
