import { defineConfig } from 'vitest/config';

/** What starts another program or takes long by nature lives in `tests/integration`; the rest is `npm test`. */
const integration = ['tests/integration/**/*.test.ts'];
const limits = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: integration, isolate: false, ...limits } },
      { test: { name: 'integration', include: integration, ...limits } },
    ],
  },
});
