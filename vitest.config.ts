import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Property tests on slow, busy machines.
    testTimeout: 60_000,
  },
});
