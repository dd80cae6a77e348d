import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/support/closing-line.ts';

/** What `npm test` leaves out: what needs a browser, and what needs the optional package for models. */
const APART = [
  { tests: 'test/browser/**', wanted: process.env.FOOTNOTE_BROWSER },
  { tests: 'test/embeddings/transformers.test.ts', wanted: process.env.FOOTNOTE_TRANSFORMERS },
];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: APART.flatMap(({ tests, wanted }) => (wanted ? [] : [tests])),
    reporters: ['default', new ClosingLine()],
    globalSetup: 'test/support/whole-run.ts',
    // Files share modules, which halves the time; no test may leave anything behind in one.
    isolate: false,
    // Not how fast the bot is, but how slow a shared machine may be.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
