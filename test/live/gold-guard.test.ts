import { describe, expect, it } from 'vitest';
import type { LiveEvent } from '../../src/app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { goldOf, type Opened, shelf, writeGold } from './following.ts';

const HARBOUR = 'The tariff of 1912 ended the timber trade.\n\nHerring was the first export of the town.\n';
const SCHOOL = '# The school\n\nThe schoolmaster was paid in butter.\n';
const GOLD = goldOf({
  'trade-1': ['What ended the timber trade?', 'The tariff of 1912 ended the timber trade.'],
  'school-1': ['What was the schoolmaster paid in?', 'The schoolmaster was paid in butter.'],
});
/** It says nothing of what the question asks. */
const EMPTIED = 'Nothing is known of the harbour.\n';

const served = async ({ footnote }: Opened, text: string): Promise<string | undefined> =>
  (await footnote.ask({ text })).passages[0]?.sentence;
const refusals = ({ events }: Opened): (LiveEvent & { kind: 'refused' })[] =>
  events.filter((event) => event.kind === 'refused');
const trade = (app: Opened): Promise<string | undefined> => served(app, 'What ended the timber trade?');

describe('a library with gold questions', () => {
  it('refuses a change that loses an answer, names the question, and serves the change that mends it', async () => {
    const { open, write, folder } = shelf({ 'harbour.md': HARBOUR, 'school.md': SCHOOL });
    writeGold(folder, GOLD);
    const app = await open();
    write({ 'harbour.md': EMPTIED });
    expect(await app.refresh()).toBeNull();
    expect(refusals(app)).toMatchObject([{ change: { changed: ['harbour'] } }]);
    expect(refusals(app)[0]?.why).toBe(
      '0 of 1 gold questions come out right, 1 did before; lost: trade-1 "What ended the timber trade?"',
    );
    expect(await trade(app)).toBe('The tariff of 1912 ended the timber trade.');

    write({ 'harbour.md': `${HARBOUR}\nThe quay was built of stone.\n` });
    expect(await app.refresh()).toMatchObject({ changed: ['harbour'] });
    expect(await served(app, 'What was the quay built of?')).toBe('The quay was built of stone.');
    expect(refusals(app)).toHaveLength(1);
  });

  it('serves what was refused once the questions no longer ask for it', async () => {
    const { open, write, folder } = shelf({ 'harbour.md': HARBOUR, 'school.md': SCHOOL });
    writeGold(folder, GOLD);
    const app = await open();
    write({ 'harbour.md': EMPTIED });
    await app.refresh();
    writeGold(folder, GOLD.split('\n')[1] ?? '');
    expect(await app.refresh()).toMatchObject({ changed: ['harbour'] });
    expect(await trade(app)).not.toBe('The tariff of 1912 ended the timber trade.');
  });

  it('refuses it again after a start, and serves what was served before', async () => {
    const { open, write, folder } = shelf({ 'harbour.md': HARBOUR, 'school.md': SCHOOL });
    writeGold(folder, GOLD);
    const state = temporaryFolder();
    const app = await open({ state });
    await app.keep();
    write({ 'harbour.md': EMPTIED });
    await app.refresh();
    await app.close();
    const again = await open({ state });
    expect(refusals(again)).toMatchObject([{ change: { changed: ['harbour'] } }]);
    expect(await trade(again)).toBe('The tariff of 1912 ended the timber trade.');
    expect(await trade(await open({ state, gold: 'off' }))).not.toBe('The tariff of 1912 ended the timber trade.');
  });

  it('takes a change back where a question on another document suffers', async () => {
    const { open, write, folder } = shelf({ 'harbour.md': HARBOUR });
    const question = { id: 'herring-1', question: 'What was exported?', document: 'harbour', answers: ['Herring'] };
    writeGold(folder, JSON.stringify(question));
    const app = await open();
    expect(await served(app, 'What was exported?')).toBe('Herring was the first export of the town.');
    write({ 'mill.md': 'What was exported? Flour was exported, and flour was all that was exported.' });
    expect(await app.refresh()).toBeNull();
    expect(refusals(app)[0]?.why).toContain('herring-1');
    expect(app.footnote.sources().documents.map(({ document }) => document)).toEqual(['harbour']);
  });

  it('serves any change where that is turned off', async () => {
    const { open, write, folder } = shelf({ 'harbour.md': HARBOUR });
    writeGold(folder, GOLD);
    const app = await open({ gold: 'off' });
    write({ 'harbour.md': EMPTIED });
    expect(await app.refresh()).toMatchObject({ changed: ['harbour'] });
    expect(app.events.map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('says once that its questions cannot be read, and serves changes', async () => {
    const { open, write, folder } = shelf({ 'harbour.md': HARBOUR });
    writeGold(folder, '{"id": "trade-1", ');
    const app = await open();
    for (const end of ['One.', 'Two.']) {
      write({ 'harbour.md': HARBOUR + end });
      expect(await app.refresh()).toMatchObject({ changed: ['harbour'] });
    }
    expect(app.events.filter(({ kind }) => kind === 'failed')).toMatchObject([
      { what: 'gold', error: expect.objectContaining({ message: expect.stringContaining('line 1') }) },
    ]);
    writeGold(folder, GOLD);
    write({ 'harbour.md': EMPTIED });
    expect(await app.refresh()).toBeNull();
  });

  it('is not kept while a change is refused, so that nothing is lost of what was read', async () => {
    const { open, write, folder } = shelf({ 'harbour.md': HARBOUR, 'school.md': SCHOOL });
    writeGold(folder, GOLD);
    const state = temporaryFolder();
    const app = await open({ state });
    await app.keep();
    write({ 'harbour.md': EMPTIED });
    await app.refresh();
    await app.close();
    const later = await open({ state, gold: 'off' });
    expect(later.change).toMatchObject({ changed: ['harbour'] });
    expect(later.snapshot?.state).toBe('used');
  });
});
