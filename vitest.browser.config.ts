import { defineConfig } from 'vitest/config'

/** The demo in a real browser: one file, one after the other, against the clock. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000
  }
})
