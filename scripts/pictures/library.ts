import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createApp } from '../../src/app.ts';
import { PACKAGE_ROOT } from '../../src/config.ts';
import type { Footnote } from '../../src/core/footnote.ts';

/** The library of the pictures: the article, a town of the tests with a document that has changed, and a page in Arabic. */

export type PictureLibrary = {
  readonly footnote: Footnote;
  /** Citation id of words that have changed since. */
  readonly changed: string;
  close(): Promise<void>;
};

const LAMP = 'In 1902 the lamp was replaced by an electric light, which could be seen for 14 miles.';
const LAMP_BEFORE = 'In 1902 the lamp was replaced by an electric one, which could be seen for 12 miles.';

const ARABIC = `---
title: منارة المدينة القديمة
language: ar
---

بُنيت المنارة عام 1850 على صخرة عند مدخل الميناء. كان ضوؤها يُرى من مسافة عشرين ميلاً.

كان حارس المنارة يكتب في دفتره كل مساء أسماء السفن التي تدخل الميناء.
`;

/** Made in `folder`, which has to be empty. */
export async function openPictureLibrary(folder: string): Promise<PictureLibrary> {
  const corpus = join(folder, 'library');
  await mkdir(corpus, { recursive: true });
  await copyFile(
    join(PACKAGE_ROOT, 'corpus/azerbaijan-foreign-policy.md'),
    join(corpus, 'azerbaijan-foreign-policy.md'),
  );
  await writeFile(join(corpus, 'lighthouse.md'), ARABIC);
  await writeFile(join(corpus, 'aliases.yaml'), '- [Türkiye, Turkey]\n- [European Union, EU]\n');
  const harbour = await readFile(join(PACKAGE_ROOT, 'test/fixtures/library/harbour.md'), 'utf8');
  await writeFile(join(corpus, 'harbour.md'), harbour.replace(LAMP, LAMP_BEFORE));
  const app = await createApp({ corpus, state: join(folder, 'state') });
  const changed = (await app.footnote.quote(LAMP_BEFORE)).passages[0]?.citation;
  if (changed === undefined) throw new Error(`the library of the pictures does not hold “${LAMP_BEFORE}”`);
  await writeFile(join(corpus, 'harbour.md'), harbour);
  await app.refresh();
  return { footnote: app.footnote, changed, close: () => app.close() };
}
