import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

const exclude = ['**/node_modules/**', '**/dist/**', '.portolan/**'];

const isolated = '**/*.isolated.test.ts';

/**
 * Projects: `unit` is everything that needs no browser, its files one after another in a process that has loaded the modules
 * once; `isolated` are files that put something in a module's place, each in a process of its own; `repositories` is the data
 * package, which runs on every engine there is (the second one is started once, for this project alone); `browser`
 * is what people see.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    // One more than there are cores: a quarter of a test's time it waits for engines and browsers.
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          include: [
            'packages/**/*.test.{ts,tsx}',
            'functions/**/*.test.ts',
            'infra/**/*.test.ts',
            'scripts/**/*.test.ts',
            'test/{architecture,bench,infra,integration,support,tenancy}/**/*.test.ts',
          ],
          exclude: [...exclude, 'packages/data/**', isolated],
        },
      },
      {
        extends: true,
        test: { name: 'isolated', include: [isolated], exclude },
      },
      {
        extends: true,
        test: {
          name: 'repositories',
          isolate: false,
          include: ['packages/data/**/*.test.ts'],
          exclude,
          globalSetup: ['test/support/dynamodb-local-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          isolate: false,
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
