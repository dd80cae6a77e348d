import { describe, expect, it } from 'vitest';
import { webAddress } from '../../src/http/web-address.ts';

describe('webAddress', () => {
  it.each([
    ['https://a.example', 'https://a.example/'],
    ['http://a.example/b c', 'http://a.example/b%20c'],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['//a.example', null],
    ['a', null],
    [undefined, null],
  ])('makes %j into %j', (address, safe) => {
    expect(webAddress(address)).toBe(safe);
  });
});
