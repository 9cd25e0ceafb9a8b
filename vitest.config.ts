import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/**
 * Folders whose tests share the modules they load, which saves a third of the time: pure rooms, and those that use the product from outside, each test
 * with a town of its own.
 */
const sharing = [
  ...['answering', 'archive', 'cards', 'commands', 'domain', 'reading', 'samples', 'search'],
  ...['usecases', 'journey']
].map((folder) => `test/${folder}/**/*.test.ts`)

export default defineConfig({
  test: {
    // Left to itself vitest keeps a core free, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'sharing modules', include: sharing, isolate: false } },
      {
        extends: true,
        test: {
          name: 'each by itself',
          include: ['test/**/*.test.ts'],
          exclude: [...sharing, 'test/browser/**', 'node_modules/**']
        }
      }
    ]
  }
})
