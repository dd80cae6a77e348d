import { describe, expect, it } from 'vitest';
import { chatCommand } from '../../src/cli/chat.ts';
import type { Footnote } from '../../src/core/footnote.ts';
import type { Question } from '../../src/core/model.ts';
import { footnoteOf } from '../support/library.ts';
import { run } from './terminal.ts';

const footnote = footnoteOf({
  harbour:
    'The harbour of Lindvik was dug by hand.\n\n## Trade\n\nThe tariff of 1912 ended the timber trade.\n\n## Fish\n\nHerring was the first export of the town.',
});

async function chat(...lines: string[]) {
  const asked: Question[] = [];
  const listening: Footnote = {
    ...footnote,
    ask: (question, options) => {
      asked.push(question);
      return footnote.ask(question, options);
    },
  };
  const { code, out, err } = await run(chatCommand, [], { footnote: listening, stdin: lines.join('\n') });
  return { code, out, err, asked };
}

describe('footnote chat', () => {
  it('answers line by line, and keeps what was said', async () => {
    const { code, out, err, asked } = await chat('What ended the timber trade?', '', 'And when?');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/The tariff of 1912 ended the timber trade/gu)).toHaveLength(2);
    expect(asked).toEqual([
      { text: 'What ended the timber trade?', history: [] },
      {
        text: 'And when?',
        history: [
          { role: 'user', text: 'What ended the timber trade?' },
          { role: 'agent', text: 'The tariff of 1912 ended the timber trade.' },
        ],
      },
    ]);
  });

  it('writes no prompt into a pipe', async () => {
    expect((await chat('herring')).out).not.toMatch(/^>/mu);
  });

  it('looks up topics, quotations, citations and sources', async () => {
    const id = (await footnote.ask({ text: 'tariff' })).passages[0]?.citation ?? '';
    const { out, asked } = await chat(
      '/topic fish',
      '/quote herring the first export',
      `/cite ${id}`,
      '/sources',
      '/topic',
    );
    expect(asked).toEqual([]);
    expect(out).toContain('1 sentence on “fish”');
    expect(out).toContain('Found');
    expect(out).toContain('The passage that was cited; it has not changed:');
    expect(out).toMatch(/^1 document, /mu);
    expect(out).toContain('Nothing was asked.');
  });

  it('says what it can do, and of what it cannot', async () => {
    expect((await chat('/help')).out).toContain('/topic WORD');
    const { out } = await chat('/frobnicate\u001b[2J now');
    expect(out).toContain('There is no /frobnicate␛[2J here.');
    expect(out).toContain('/topic WORD');
  });

  it('points to its own ways when the library does not say', async () => {
    expect((await chat('Who invented the zeppelin?')).out).toContain('"/topic WORD"');
  });

  it.each(['/quit', '/exit'])('ends at %s', async (end) => {
    expect((await chat(end, 'herring')).asked).toEqual([]);
  });

  it('bounds what it keeps', async () => {
    const { asked } = await chat(...Array.from({ length: 30 }, (_, n) => `herring ${n}`));
    expect(asked.at(-1)?.history).toHaveLength(20);
    expect(asked.at(-1)?.history?.at(-2)).toEqual({ role: 'user', text: 'herring 28' });
  });

  it('prints no passage that is not in the source', async () => {
    const { out, err } = await run(chatCommand, [], {
      footnote: { ...footnote, isVerbatim: () => false },
      stdin: 'herring\n/topic fish',
    });
    expect(out).not.toContain('Herring was');
    expect(err.match(/not shown/gu)).toHaveLength(2);
  });
});
