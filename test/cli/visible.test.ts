import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLine, oneLine, visible } from '../../src/cli/visible.ts';

const everyControl = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('');

describe('visible', () => {
  it('replaces every control character but line ends and tabs, one unit for one', () => {
    expect(visible('\u001b[2J\u0007\u0000\u007f\u009b')).toBe('␛[2J␇␀␡�');
    const shown = visible(everyControl);
    expect(shown).toHaveLength(everyControl.length);
    expect(shown.replace(/[\n\r\t]/gu, '')).not.toMatch(/\p{Cc}/u);
  });

  it('leaves everything else as it is, bidirectional marks too', () => {
    const text = '“Türkiye” \u202e\u2066 e\u0301 🇪🇺\tx\r\ny';
    expect(visible(text)).toBe(text);
  });
});

it('oneLine takes no line end', () => {
  expect(oneLine(' a\r\n\tb\u2028c ')).toBe('a b c');
});

it('jsonLine is one line without raw control characters, and parses to the same', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.constant(`${everyControl}\u2028\u2029`)),
      (value) => {
        const line = jsonLine({ value });
        expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(line.endsWith('\n')).toBe(true);
        expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify({ value })));
      },
    ),
  );
});
