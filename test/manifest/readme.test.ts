import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseCommand } from '../../src/commands/parse-command.ts'
import type { Language } from '../../src/domain/language.ts'

const readme = readFileSync('README.md', 'utf8')
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts

/** The commands of one column of the table, each without its optional parts; what is only hinted at ("flyt møde …") left out. */
const commandsIn = (column: number): string[] => {
  const table = readme.slice(readme.indexOf('| Danish |'), readme.indexOf('A decision may also'))
  const rows = table
    .split('\n')
    .slice(2)
    .filter((line) => line.startsWith('|'))
  return rows
    .flatMap((row) => [...(row.split('|')[column] ?? '').matchAll(/`([^`]+)`/g)].map(([, command]) => command ?? ''))
    .filter((command) => !command.includes('…'))
    .map((command) => command.replace(/ ?\[[^\]]*\]/g, '').replace(/ N$/, ' 1'))
}

describe('the README', () => {
  test.each<{ language: Language; column: number }>([
    { language: 'da', column: 1 },
    { language: 'en', column: 2 }
  ])('lists only commands that the bot understands, in $language', ({ language, column }) => {
    const commands = commandsIn(column)
    expect(commands.length).toBeGreaterThan(20)
    const person = { id: '29:x', name: 'Person', text: '@Person' }
    for (const command of commands) {
      const read = parseCommand(command, {
        mentions: command.includes(person.text) ? [person] : [],
        today: '2026-11-22',
        locale: language
      })
      expect(read, command).toMatchObject({ kind: 'command', language })
    }
  })

  test('points only to files that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path ?? '')
    expect(links.length).toBeGreaterThan(4)
    for (const path of links) expect(existsSync(path), path).toBe(true)
  })

  test('names only scripts that npm can run', () => {
    for (const [, script] of readme.matchAll(/npm run ([\w:]+)/g))
      expect(scripts, script).toHaveProperty([script ?? ''])
  })
})
