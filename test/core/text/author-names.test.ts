import { describe, expect, it } from 'vitest';
import { authorsIn, type CslName } from '../../../src/core/text/author-names.ts';

/** Family | given | particle | suffix, or a name as it stands in quotation marks. */
function written(name: CslName): string {
  if ('literal' in name) return `“${name.literal}”`;
  return [name.family, name.given, name['non-dropping-particle'], name.suffix].map((part) => part ?? '').join('|');
}

describe('the names in a line of authors', () => {
  it.each([
    ['a name in either order', 'Jane A. Smith; Smith, Jane A.', ['Smith|Jane A.||', 'Smith|Jane A.||']],
    ['particles before the family name', 'Ludwig van Beethoven', ['Beethoven|Ludwig|van|']],
    ['particles, family name first', 'van der Berg, Anna', ['Berg|Anna|van der|']],
    ['particles behind the given name', 'Humboldt, Alexander von', ['Humboldt|Alexander|von|']],
    ['a particle and no given name', 'de Gaulle', ['Gaulle||de|']],
    [
      'what stands behind a name',
      'Martin Luther King, Jr.; King, Martin Luther, Jr.',
      Array(2).fill('King|Martin Luther||Jr.'),
    ],
    ['people parted by “and”', 'Jane Smith and John Doe', ['Smith|Jane||', 'Doe|John||']],
    [
      'people parted by commas and “and”',
      'Jane Smith, John Doe, and Ann Poe',
      ['Smith|Jane||', 'Doe|John||', 'Poe|Ann||'],
    ],
    ['people, family names first, parted by “and”', 'Smith, Jane and Doe, John', ['Smith|Jane||', 'Doe|John||']],
    ['people parted by commas', 'Jane Smith, John Doe', ['Smith|Jane||', 'Doe|John||']],
    ['a family name of two words', 'García Márquez, Gabriel', ['García Márquez|Gabriel||']],
    ['other alphabets', 'Анна Ахматова', ['Ахматова|Анна||']],
    ['a single name', 'UNESCO; Plato; anonymous', ['UNESCO|||', 'Plato|||', 'anonymous|||']],
    ['a body', 'World Bank; United Nations; Apple Inc.', ['“World Bank”', '“United Nations”', '“Apple Inc.”']],
    ['a body with “and” in it', 'Ministry of Health and Welfare', ['“Ministry of Health and Welfare”']],
    ['a body in another language', 'Bundesamt für Statistik', ['“Bundesamt für Statistik”']],
    ['a body with commas', 'Department of Energy, Office of Science', ['“Department of Energy, Office of Science”']],
    ['a pair that is known as one', 'Simon and Garfunkel', ['“Simon and Garfunkel”']],
    ['names whose order is not known', '毛 泽东; 夏目漱石', ['“毛 泽东”', '夏目漱石|||']],
    ['initials parted by commas', 'Smith, J., Doe, J.', ['“Smith, J., Doe, J.”']],
    ['an address', 'jane @ example.org', ['“jane @ example.org”']],
    ['nothing', ' ; ', []],
  ])('are parted or left as they stand: %s', (_, author, names) => {
    expect(authorsIn(author).map(written)).toEqual(names);
  });

  it('are people or as they stand, and none is lost', () => {
    expect(authorsIn('Jane Smith; ; World Bank ;').map(written)).toEqual(['Smith|Jane||', '“World Bank”']);
  });
});
