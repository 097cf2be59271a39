import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['server/src/testing/install-topic-model.ts'],
    include: ['server/src/**/*.test.ts', 'server/test/**/*.test.ts', 'syntaxes/test/**/*.test.ts', 'client/src/**/*.test.ts'],
  },
});
