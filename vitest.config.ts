import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', '**/dist/**', '.portolan/**'];

/**
 * Three projects: `unit` is everything that needs no browser; `repositories` is the data package, which runs on every
 * engine there is (the second one is started once, for this project alone); `browser` waits more than it works.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    // Left to itself, the runner keeps a core free, and on two cores that is half of them.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/**/*.test.{ts,tsx}',
            'functions/**/*.test.ts',
            'infra/**/*.test.ts',
            'scripts/**/*.test.ts',
            'test/{architecture,bench,infra,integration,support,tenancy}/**/*.test.ts',
          ],
          exclude: [...exclude, 'packages/data/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'repositories',
          include: ['packages/data/**/*.test.ts'],
          exclude,
          globalSetup: ['test/support/dynamodb-local-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          exclude,
          globalSetup: ['test/e2e/support/browser-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
