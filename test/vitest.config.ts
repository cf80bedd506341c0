import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Where `.ci/run` wants the counts. */
const summary = process.env.TEST_SUMMARY

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    exclude: ['test/repositories/**', 'node_modules/**'],
    testTimeout: 30_000,
    // Vitest would leave one of two cores idle.
    maxWorkers: '100%',
    reporters: summary === undefined ? ['default'] : ['default', ['json', { outputFile: summary }]],
  },
})
