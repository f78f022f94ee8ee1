import { defineConfig } from 'vitest/config';
import { messagesPlugin } from './scripts/messagesPlugin.ts';

export default defineConfig({
  plugins: [messagesPlugin()],
  test: {
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Property tests on slow, busy machines.
    testTimeout: 60_000,
  },
});
