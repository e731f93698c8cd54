import { defineConfig } from 'vitest/config';

/** The tests that judge `src/recognise` and `src/model` by examples: those that mutation testing runs again for every mutant. */
export default defineConfig({
  test: {
    include: ['tests/{recognise,model}/**/*.test.ts', 'tests/examples/conversion.test.ts'],
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
