import type { APIActionRowComponent, APIButtonComponent, APIEmbed } from 'discord-api-types/v10';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ActionRow, Button, Embed } from '../../src/http/bot.ts';
import { drawMessage } from '../../src/http/draw-message.ts';
import { scriptedBot } from './scripted-bot.ts';

function drawnEmbed(embed: Embed) {
  return drawMessage({ embeds: [embed] }).embeds[0];
}

function drawnButton(button: Omit<Button, 'type'>) {
  return drawMessage({ components: [{ type: 1, components: [{ type: 2, ...button }] }] }).rows[0]?.[0];
}

describe('drawMessage', () => {
  it('draws a whole message', async () => {
    const { body } = await scriptedBot().command('ask', { question: 'Which way?' });
    expect(drawMessage(body)).toMatchInlineSnapshot(`
      {
        "contentHtml": "Found for “Which way?”",
        "embeds": [
          {
            "author": "The River Book",
            "authorUrl": null,
            "color": "#248046",
            "descriptionHtml": "<blockquote>The hills stand close. <strong>The river runs north to the sea</strong>, and the mills stand along it*.</blockquote><small class="md-subtext">paragraph 4</small>",
            "fields": [
              {
                "inline": false,
                "nameHtml": "Also in",
                "valueHtml": "<code>k3f9xq4-6v8-7s</code><br>The Mill Book",
              },
              {
                "inline": true,
                "nameHtml": "Year",
                "valueHtml": "1871",
              },
              {
                "inline": true,
                "nameHtml": "Pages",
                "valueHtml": "2",
              },
            ],
            "footer": "§a1b2c3 · word for word",
            "timestamp": null,
            "titleHtml": "Chapter 2: <em>The valley</em>",
            "url": "https://library.example/river#2",
          },
        ],
        "quoted": "The hills stand close. The river runs north to the sea, and the mills stand along it*.",
        "rows": [
          [
            {
              "customId": "v1:more",
              "disabled": false,
              "emoji": "",
              "label": "More around it",
              "style": "primary",
              "url": null,
            },
            {
              "customId": "v1:private",
              "disabled": false,
              "emoji": "",
              "label": "Only for me",
              "style": "secondary",
              "url": null,
            },
            {
              "customId": "v1:next",
              "disabled": true,
              "emoji": "",
              "label": "Next",
              "style": "secondary",
              "url": null,
            },
            {
              "customId": null,
              "disabled": false,
              "emoji": "",
              "label": "Source",
              "style": "link",
              "url": "https://library.example/river",
            },
          ],
        ],
      }
    `);
  });

  it('draws an empty message as nothing', () => {
    expect(drawMessage({})).toEqual({ contentHtml: '', embeds: [], rows: [], quoted: '' });
  });

  it('leaves authors and footers as plain text', () => {
    const embed = drawnEmbed({ author: { name: '**A** <b>' }, footer: { text: '_f_ <i>' } });
    expect(embed).toMatchObject({ author: '**A** <b>', footer: '_f_ <i>' });
  });

  it('links only to web addresses', () => {
    const embed = drawnEmbed({
      title: 'T',
      url: 'javascript:alert(1)',
      author: { name: 'A', url: 'data:text/html,x' },
    });
    expect(embed).toMatchObject({ url: null, authorUrl: null });
    expect(drawnButton({ style: 5, label: 'x', url: 'javascript:alert(1)' })).toMatchObject({
      url: null,
      customId: null,
    });
  });

  it('puts no link inside the link of a title', () => {
    expect(drawnEmbed({ title: 'See https://a.example', url: 'https://b.example' })?.titleHtml).toBe(
      'See https://a.example',
    );
    expect(drawnEmbed({ title: 'See https://a.example' })?.titleHtml).toContain('href="https://a.example/"');
  });

  it.each([
    [0, '#000000'],
    [255, '#0000ff'],
    [0x5865f2, '#5865f2'],
    [undefined, null],
  ])('draws the colour %s as %s', (color, drawn) => {
    expect(drawnEmbed({ color })?.color).toBe(drawn);
  });

  it.each([
    [1, 'primary'],
    [2, 'secondary'],
    [3, 'success'],
    [4, 'danger'],
    [5, 'link'],
    [9, 'secondary'],
  ])('draws button style %i as %s', (style, drawn) => {
    expect(drawnButton({ style, label: 'x', custom_id: 'x' })?.style).toBe(drawn);
  });

  it('shows a Unicode emoji and no custom one', () => {
    expect(drawnButton({ emoji: { name: '📖' }, custom_id: 'x' })?.emoji).toBe('📖');
    expect(drawnButton({ emoji: { name: 'book', id: '12345678901234567' }, custom_id: 'x' })?.emoji).toBe('');
  });

  it('takes quoted words from embeds, and from the content only without them', () => {
    expect(drawMessage({ content: 'Hello **you**' }).quoted).toBe('Hello you');
    const embeds = [{ description: '> one\n-# cited' }, { description: '**two**' }, { title: 'none' }];
    expect(drawMessage({ content: 'Found', embeds }).quoted).toBe('one\n\ntwo');
  });

  it('accepts the embeds and buttons of discord-api-types', () => {
    expectTypeOf<APIEmbed>().toExtend<Embed>();
    expectTypeOf<APIActionRowComponent<APIButtonComponent>>().toExtend<ActionRow>();
  });
});
