import { defineConfig } from 'vitest/config';

/** `npm test` runs everything but the browser; `npm run test:browser` runs the rest. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: process.env['FOOTNOTE_BROWSER'] ? [] : ['test/browser/**'],
    testTimeout: 20_000,
  },
});
