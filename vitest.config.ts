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
    // Property tests on slow, busy machines.
    testTimeout: 60_000,
  },
});
