import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/corpus/formats/decode.ts';
import { decoded } from '../../../src/corpus/formats/decoded.ts';
import { check } from '../../support/check.ts';

/** Bytes of a text in a one-byte encoding, found by decoding each byte. */
function encoded(text: string, encoding: string): Buffer {
  const letters = Array.from({ length: 256 }, (_, byte) => decoded(Uint8Array.of(byte), encoding) ?? '');
  return Buffer.from(
    Array.from(text, (letter) => {
      const byte = letters.indexOf(letter);
      if (byte < 0) throw new Error(`${letter} is not in ${encoding}`);
      return byte;
    }),
  );
}

const SAMPLES = {
  russian: [
    'windows-1251',
    'Гавань была вырыта вручную — «порт» открылся в 1893 году, и сорок человек работали две зимы.',
  ],
  'russian of Unix': ['koi8-r', 'Гавань была вырыта вручную. Сорок человек работали две зимы.'],
  polish: ['windows-1250', 'Zażółć gęślą jaźń. „Łódź” należała do świątyni, a port został wykopany ręcznie.'],
  'polish of Unix': [
    'iso-8859-2',
    'Zażółć gęślą jaźń. Port został wykopany ręcznie przez czterdziestu mężczyzn w ciągu dwóch zim.',
  ],
  czech: [
    'windows-1250',
    'Žluťoučký kůň šel „domů“ – šťastně. Přístav byl vykopán ručně, čtyřicet mužů pracovalo dvě zimy.',
  ],
  hungarian: [
    'windows-1250',
    'A kikötőt kézzel ásták. Árvíztűrő tükörfúrógép. Később bővítették, és negyven férfi dolgozott.',
  ],
  german: ['windows-1252', 'Der Hafen wurde von Hand gegraben – „bis der Kai“ fertig war. Größe, Öl, Übung: 5 €.'],
  french: ['windows-1252', 'Le port fut creusé à la main. L’été, ça coûte 5 € ; où est passé l’hôtel ?'],
  spanish: ['windows-1252', 'El puerto se cavó a mano durante dos años. ¿Qué pasó después?'],
  turkish: ['windows-1254', 'Liman elle kazıldı. Kırk adam iki kış boyunca çalıştı. Şehir büyüdü, gümrük ise değişti.'],
  greek: ['windows-1253', 'Το λιμάνι σκάφτηκε με το χέρι. Σαράντα άνδρες εργάστηκαν δύο χειμώνες.'],
} as const;

describe('decode', () => {
  it.each(Object.entries(SAMPLES))('reads %s text in its old encoding', async (_, [encoding, text]) => {
    expect(await decode(encoded(text, encoding))).toBe(text);
  });

  check((bytes: Uint8Array) => decode(bytes), {
    'reads UTF-8': [Buffer.from('Größe 😀\r\n'), 'Größe 😀\r\n'],
    'leaves the mark of UTF-8 out': [Buffer.from('\ufeffone'), 'one'],
    'reads UTF-16 by its mark': [Buffer.from('\ufeffКирилл', 'utf16le'), 'Кирилл'],
    'reads UTF-16 of the other order': [Buffer.from('\ufeffКирилл', 'utf16le').swap16(), 'Кирилл'],
    'reads UTF-16 without a mark': [Buffer.from('One line.\nAnother.', 'utf16le'), 'One line.\nAnother.'],
    'reads Cyrillic UTF-16 without a mark': [
      Buffer.from('Гавань была вырыта вручную за две зимы.\n', 'utf16le').swap16(),
      'Гавань была вырыта вручную за две зимы.\n',
    ],
    'takes a single odd letter for West European': [Buffer.from('caf\xe9', 'latin1'), 'café'],
    'keeps an escape sequence in a text': [
      Buffer.from('a \u001b[31mred\u001b[0m word'),
      'a \u001b[31mred\u001b[0m word',
    ],
    'reads nothing in nothing': [new Uint8Array(), ''],
  });

  it('believes what a page declares where the bytes do not say', async () => {
    expect(await decode(encoded('Ж', 'koi8-r'), 'koi8-r')).toBe('Ж');
    expect(await decode(Buffer.from('Ж'), 'koi8-r')).toBe('Ж');
    expect(await decode(Buffer.from('caf\xe9', 'latin1'), 'no-such-encoding')).toBe('café');
  });
});
