import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/core/text/words.ts';
import { check } from '../../support/check.ts';

describe('wordsOf', () => {
  check((text: string) => wordsOf(text).map((word) => word.text), {
    'parts words at spaces, hyphens and punctuation': ['Nagorno-Karabakh, “issue”.', ['Nagorno', 'Karabakh', 'issue']],
    'keeps apostrophes inside a word': ["country’s isn't O’Brien’s dogs’", ['country’s', "isn't", 'O’Brien’s', 'dogs']],
    'keeps initials whole, with or without the last dot': ['U.S. or U.S policy', ['U.S.', 'or', 'U.S', 'policy']],
    'parts initials from the name after them': ['J.R.R.Tolkien', ['J.R.R.', 'Tolkien']],
    'parts words at a dot': ['example.org and end.Next', ['example', 'org', 'and', 'end', 'Next']],
    'keeps numbers whole with their separators': ['$2,000 4.5% 1.5.2', ['2,000', '4.5', '1.5.2']],
    'leaves the dot after a number': ['in 1991.', ['in', '1991']],
    'keeps marks with their letters': ['e\u0301te\u0301 हिन्दी', ['e\u0301te\u0301', 'हिन्दी']],
    'keeps joiners inside a word': ['می\u200cخواهم', ['می\u200cخواهم']],
    'takes letters outside the first plane': ['𝔊𝔬𝔱𝔥 𐍈', ['𝔊𝔬𝔱𝔥', '𐍈']],
    'parts a run without spaces by a dictionary': ['外交政策はAIです。', ['外交', '政策', 'は', 'AI', 'です']],
    'parts Thai by a dictionary': ['รถไฟไทย', ['รถไฟ', 'ไทย']],
    'finds none in signs and emoji': ['… — 👩‍🚀 ™ _*', []],
    'finds none in nothing': ['', []],
  });

  it('counts spans from the base', () => {
    expect(wordsOf('😀 ab', { base: 100 })).toEqual([{ text: 'ab', span: { start: 103, end: 105 } }]);
  });
});
