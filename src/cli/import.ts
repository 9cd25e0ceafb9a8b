import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readMinutes } from '../reading/read-minutes.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    visibility: { type: 'string' }
  }
})
for (const file of positionals) {
  const { document } = readMinutes(new TextDecoder('utf-8').decode(await readFile(file)))
  if (values.json) process.stdout.write(`${JSON.stringify({ file, ...document })}\n`)
}
