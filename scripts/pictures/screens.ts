import type { Page } from 'playwright-core';
import { become, command, pick, press, type Shown, type Sitting, send, suggest, useApp } from './page.ts';

/** Every picture: its file's name, what is done to get there, and what of the window it shows. */
export type Picture = {
  readonly name: string;
  readonly does: (page: Page) => Promise<void>;
  /** Default: the last message. */
  readonly shows?: Shown;
  readonly as?: Sitting;
};

const PEACEKEEPERS = 'How many peacekeepers did Russia send?';
const LAMP = 'Why did the lighthouse keeper light the lamp at dusk?';
const MANAGER: Sitting = { manager: true };

/** `changed` is the citation id of words that have changed since. */
export function pictures(changed: string): readonly Picture[] {
  // Of what the others ask, some is kept: that is looked at first, so that it is the same whichever are taken.
  return [
    ...servers(),
    ...answers(),
    ...readings(),
    ...lookUps(changed),
    ...citations(),
    ...messages(),
    ...languages(),
  ];
}

function answers(): Picture[] {
  return [
    { name: 'answer-card', does: (page) => send(page, PEACEKEEPERS), shows: 'window' },
    { name: 'unsure', does: (page) => send(page, 'What does Iran think of the harbour?') },
    { name: 'nothing', does: (page) => send(page, 'What is the capital of Peru?') },
    { name: 'questions', does: (page) => send(page, `${PEACEKEEPERS} ${LAMP} What ended the timber trade?`) },
    { name: 'references', does: (page) => send(page, '[[lighthouse]] and [[renewable energy]] and [[zeppelin]]?') },
  ];
}

function readings(): Picture[] {
  const thenPress = (label: string) => async (page: Page) => {
    await send(page, LAMP);
    await press(page, label);
  };
  return [
    { name: 'context', does: thenPress('More context') },
    { name: 'why', does: thenPress('Why this passage?') },
    { name: 'follow-up', does: thenPress('Ask a follow-up'), shows: 'dialog' },
    { name: 'report', does: thenPress('Outdated or wrong spot') },
  ];
}

function lookUps(changed: string): Picture[] {
  return [
    { name: 'topic', does: (page) => command(page, '/topic topic:renewable energy') },
    { name: 'topic-suggestions', does: (page) => suggest(page, '/topic turkey'), shows: 'composer' },
    { name: 'topic-pinned', does: (page) => suggest(page, '/topic '), shows: 'composer' },
    { name: 'quote', does: (page) => command(page, '/quote Azerbaijan a key partner for our energy safety') },
    { name: 'cite-history', does: (page) => command(page, `/cite ${changed}`) },
    { name: 'sources', does: (page) => command(page, '/sources') },
    { name: 'source', does: (page) => command(page, '/sources harbour') },
  ];
}

function citations(): Picture[] {
  const inStyle = (style: string) => async (page: Page) => {
    await send(page, LAMP);
    await press(page, 'Cite');
    await pick(page, 'Choose a style', style);
  };
  const quotations =
    '/verify Nordahl writes that “the tarif of 1912 finished the timber trade” (The harbour of Lindvik), that “Herring was the first export of the town” and that “the moon is made of cheese”.';
  return [
    { name: 'citation-apa', does: inStyle('APA') },
    { name: 'citation-bibtex', does: inStyle('BibTeX') },
    { name: 'verify', does: (page) => command(page, quotations) },
  ];
}

function messages(): Picture[] {
  const found = async (page: Page) => {
    await become(page, 'Robin');
    await send(page, LAMP);
    await become(page, 'You');
    await useApp(page, 'Robin', 'Find passages');
  };
  return [
    { name: 'find-passages', does: found },
    {
      name: 'posted',
      does: async (page) => {
        await found(page);
        await press(page, 'Post as a reply');
      },
      shows: 2,
    },
  ];
}

function servers(): Picture[] {
  return [
    { name: 'help', does: async () => undefined },
    { name: 'settings', does: (page) => command(page, '/settings'), as: MANAGER },
    {
      name: 'settings-kept',
      does: async (page) => {
        await command(page, '/settings');
        await press(page, 'Next page');
      },
      as: MANAGER,
    },
    { name: 'pins', does: (page) => command(page, '/pins'), as: MANAGER },
    { name: 'gaps', does: (page) => command(page, '/gaps'), as: MANAGER },
    { name: 'doctor', does: (page) => command(page, '/doctor'), as: MANAGER },
    { name: 'privacy', does: (page) => command(page, '/privacy') },
  ];
}

function languages(): Picture[] {
  return [
    { name: 'german', does: (page) => send(page, PEACEKEEPERS), as: { locale: 'de' } },
    { name: 'azerbaijani', does: (page) => send(page, PEACEKEEPERS), as: { locale: 'az' } },
    { name: 'arabic', does: (page) => send(page, 'متى بُنيت المنارة؟') },
  ];
}
