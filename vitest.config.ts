import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { messagesPlugin } from './scripts/messagesPlugin.ts';

export default defineConfig({
  plugins: [messagesPlugin()],
  test: {
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // No test leaves anything behind: modules load, and the data compile, once for all files of a thread.
    pool: 'threads',
    isolate: false,
    // Else one core is left to nobody: of two, half.
    maxWorkers: availableParallelism(),
    // Property tests on slow, busy machines.
    testTimeout: 60_000,
  },
});
