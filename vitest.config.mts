import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One process for all files: data and model are read once. Tests leave nothing behind that others could see.
    isolate: false,
    setupFiles: ['server/src/testing/install-topic-model.ts'],
    include: [
      'server/src/**/*.test.ts',
      'server/test/**/*.test.ts',
      'syntaxes/test/**/*.test.ts',
      'client/src/**/*.test.ts',
    ],
  },
});
