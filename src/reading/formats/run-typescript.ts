import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** Whether this is run as TypeScript, through tsx, rather than from the built output: a thread must be told then how to read it. */
export const runsTypeScript = import.meta.url.endsWith('.ts')

/** The address of tsx's functions, a development dependency: only where `runsTypeScript`. */
export const tsxAddress = (): string =>
  new URL('./esm/api/index.mjs', pathToFileURL(createRequire(import.meta.url).resolve('tsx'))).href
