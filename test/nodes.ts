/**
 * Runs the tests under every Node that is supported. The binaries come from the npm package `node`, whose install script fetches them: with
 * `ignore-scripts` it would silently run the machine's own, so that each run first proves which version it is.
 *
 *   node --import tsx/esm test/nodes.ts [20 22 24 26]
 */
import { spawnSync } from 'node:child_process'

const SUPPORTED = ['20', '22', '24', '26']
const given = process.argv.slice(2)
const npmHides = new Set(['npm_config_ignore_scripts', 'NODE_OPTIONS'])
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !npmHides.has(name)))

const runWith = (major: string, args: readonly string[], stdio: 'inherit' | 'pipe') =>
  spawnSync('npx', ['-y', '--ignore-scripts=false', `node@${major}`, ...args], { env, stdio, encoding: 'utf8' })

const failures: string[] = []
for (const major of given.length > 0 ? given : SUPPORTED) {
  const version = runWith(major, ['-p', 'process.version'], 'pipe').stdout?.trim().split('\n').at(-1) ?? ''
  if (!version.startsWith(`v${major}.`)) {
    failures.push(`Node ${major}: asked for it and got ${version || 'nothing'}`)
    continue
  }
  console.log(`\nNode ${version}`)
  const tests = runWith(major, ['node_modules/vitest/vitest.mjs', 'run'], 'inherit')
  if (tests.status !== 0) failures.push(`Node ${version}: tests ended with ${tests.status ?? tests.signal}`)
  const built = runWith(major, ['--import', 'tsx/esm', 'test/started.ts'], 'inherit')
  if (built.status !== 0) failures.push(`Node ${version}: the built bot did not start`)
}
if (failures.length > 0) {
  console.error(failures.join('\n'))
  process.exitCode = 1
}
