import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const LOADING = `
  import('./src/core/text/languages/languages.ts').then(async ({ languageOf, loadLanguages }) => {
    await loadLanguages(['de']);
    const { termOf, stopWords } = languageOf('de');
    console.log(termOf('Mühlen', 'muhlen'), stopWords.has('und'));
  });`;

describe('the rules of a language', () => {
  it('load from the sources too, whose loader gives packages another shape', () => {
    const said = execFileSync(process.execPath, ['--import', 'tsx', '-e', LOADING], { encoding: 'utf8' });
    expect(said.trim()).toBe('muhl true');
  });
});
