import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Three projects, one after the other: `unit` holds the core and needs nothing; `integration` runs the commands on
 * small sites; `browser` opens the built site in a real browser.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // The browser tests wait for the browser most of the time.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Property tests take their time on a machine that does other things.
        test: {
          name: 'unit',
          setupFiles: ['tests/support/fast-check.ts'],
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/serve-real-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
    coverage: { provider: 'v8', include: ['src/timeline/**/*.ts'], reporter: ['text', 'json-summary'] },
  },
});
