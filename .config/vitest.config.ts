import { defineConfig } from 'vitest/config';

/**
 * Three projects: `unit` holds the core and needs nothing; `integration` runs the commands on small sites;
 * `browser` opens the built site in a real browser.
 */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 180_000 },
      },
      {
        extends: true,
        test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 180_000 },
      },
    ],
    coverage: { provider: 'v8', include: ['src/timeline/**/*.ts'], reporter: ['text', 'json-summary'] },
  },
});
