import { openStore } from '../../../src/store/store.ts'
import { decision, openChain } from '../drafts.ts'

/**
 * Opens the embedded store of the folder and port given as a command, and appends records until it is killed. Writes `open`, and then the
 * sequence of each record that was acknowledged, a line each. With a third argument it appends nothing and ends when its input ends.
 */
const [dataDir = '', port = '', idle] = process.argv.slice(2)
const store = await openStore({ kind: 'embedded', dataDir, port: Number(port) }, { role: 'command' })
process.stdout.write('open\n')
if (idle) {
  process.stdin.on('end', () => void store.close())
  process.stdin.resume()
} else
  for (let after = 0; ; after++) {
    const appended = await store.records.append(openChain, after, [decision(`${after + 1}`)])
    if (!appended.ok) throw new Error('nobody else writes here')
    process.stdout.write(`${after + 1}\n`)
  }
