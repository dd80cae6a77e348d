import { describe, expect, it } from 'vitest';
import { handing } from '../../src/cli/command.ts';
import { doctorCommand, type Finding } from '../../src/cli/doctor.ts';
import { footnoteOf } from '../support/library.ts';
import { run } from './terminal.ts';

const WELL: Finding = { name: 'library', ok: true, value: '2 documents', remedy: null };
const ILL: Finding = { name: 'state', ok: false, value: 'cannot\u001b be written', remedy: 'name another' };
const footnote = footnoteOf({ a: 'One.' });

const examined = (findings: readonly Finding[], argv: readonly string[] = []) =>
  run(handing(doctorCommand, { examine: async () => findings }), argv, { footnote });

describe('footnote doctor', () => {
  it('ends with 0 where all is well, and says so', async () => {
    expect(await examined([WELL])).toEqual({ code: 0, out: '  library  2 documents\n\nAll is well.\n', err: '' });
  });

  it('ends with 1 where something is not, and says what to do about it', async () => {
    const { code, out } = await examined([WELL, ILL]);
    expect(code).toBe(1);
    expect(out).toContain('  library  2 documents\n! state    cannot␛ be written\n           name another\n');
  });

  it('ends as a start would, where that would end with a code of its own', async () => {
    const { code } = await examined([WELL, ILL, { ...ILL, name: 'token', exitCode: 3 }]);
    expect(code).toBe(3);
  });

  it('says the same as JSON', async () => {
    const { code, out } = await examined([WELL, ILL], ['--json']);
    expect({ code, ...JSON.parse(out) }).toEqual({ code: 1, ok: false, findings: [WELL, ILL] });
  });

  it('takes no text', async () => {
    await expect(examined([WELL], ['harbour'])).rejects.toThrow('harbour');
  });
});
