import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/support/closing-line.ts';

/** `npm test` runs everything but the browser; `npm run test:browser` runs that. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: process.env.FOOTNOTE_BROWSER ? [] : ['test/browser/**'],
    reporters: ['default', new ClosingLine()],
    globalSetup: 'test/support/build.ts',
    // Files share modules, which halves the time; no test may leave anything behind in one.
    isolate: false,
    testTimeout: 20_000,
  },
});
