import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { drawMessage } from '../../src/http/draw-message.ts';
import type { Component, Embed, MessageBody } from '../../src/http/message-body.ts';
import { PRETEND_SERVER } from '../../src/http/pretend-server.ts';
import { answer, card } from './scripted-screens.ts';

function drawnEmbed(embed: Embed) {
  return drawMessage({ embeds: [embed] }).embeds[0];
}

describe('drawMessage', () => {
  it('draws a whole message', () => {
    const { body } = answer('Which way?');
    expect(drawMessage(body)).toMatchInlineSnapshot(`
      {
        "cites": true,
        "components": [
          {
            "kind": "row",
            "parts": [
              {
                "customId": "v1:more",
                "disabled": false,
                "emoji": "",
                "kind": "button",
                "label": "More around it",
                "style": "primary",
                "url": null,
              },
              {
                "customId": "v1:private",
                "disabled": false,
                "emoji": "",
                "kind": "button",
                "label": "Only for me",
                "style": "secondary",
                "url": null,
              },
              {
                "customId": "v1:next",
                "disabled": true,
                "emoji": "",
                "kind": "button",
                "label": "Next",
                "style": "secondary",
                "url": null,
              },
              {
                "customId": null,
                "disabled": false,
                "emoji": "",
                "kind": "button",
                "label": "Source",
                "style": "link",
                "url": "https://library.example/river",
              },
            ],
          },
        ],
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
        "files": [],
        "pings": [],
        "quoted": "The hills stand close. The river runs north to the sea, and the mills stand along it*.",
        "text": "Found for “Which way?”
      The River Book
      Chapter 2: *The valley*
      > The hills stand close. **The river runs north to the sea**, and the mills stand along it\\*.
      -# paragraph 4
      Also in
      \`k3f9xq4-6v8-7s\`
      The Mill Book
      Year
      1871
      Pages
      2
      §a1b2c3 · word for word",
      }
    `);
  });

  it('draws an empty message as nothing', () => {
    expect(drawMessage({})).toEqual({
      contentHtml: '',
      embeds: [],
      components: [],
      files: [],
      pings: [],
      quoted: '',
      cites: false,
      text: '',
    });
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

  it('takes quoted words from embeds, and from the content only without them', () => {
    expect(drawMessage({ content: 'Hello **you**' }).quoted).toBe('Hello you');
    const embeds = [{ description: '> one\n-# cited' }, { description: '**two**' }, { title: 'none' }];
    expect(drawMessage({ content: 'Found', embeds }).quoted).toBe('one\n\ntwo');
  });

  it('takes quoted words from text components, and not the small print', () => {
    expect(drawMessage(card().body).quoted).toBe('The hills stand close. The river runs north to the sea.');
    const components = [{ type: 10, content: 'Nothing is said.\n-# small' }];
    expect(drawMessage({ components }).quoted).toBe('Nothing is said.');
  });

  it('tells a message that cites from one that does not', () => {
    expect(drawMessage(card().body).cites).toBe(true);
    expect(drawMessage(answer('x').body).cites).toBe(true);
    const phrase = { components: [{ type: 10, content: 'Look it up with `/topic`, or `k3f9xq4`.' }] };
    expect(drawMessage(phrase).cites).toBe(false);
  });

  it('gives all its markdown, in the order in which it is read', () => {
    const components = [{ type: 17, components: [{ type: 9, components: [{ type: 10, content: '**b**' }] }] }];
    const embeds = [{ title: 't', fields: [{ name: 'n', value: 'v' }] }];
    expect(drawMessage({ content: 'a', embeds, components }).text).toBe('a\nt\nn\nv\n**b**');
  });

  const [role, other] = PRETEND_SERVER.roles;
  const [user] = PRETEND_SERVER.users;
  const everybody = `<@&${role?.id}> <@&${other?.id}> <@${user?.id}> @everyone`;
  it.each<readonly [MessageBody['allowed_mentions'], readonly string[]]>([
    [{ parse: [] }, []],
    [{ parse: [], roles: [role?.id ?? ''] }, ['@Librarians']],
    [{ parse: ['roles'] }, ['@Librarians', '@Readers']],
    [{ parse: [], users: [user?.id ?? ''] }, ['@You']],
    [undefined, ['@everyone', '@You', '@Librarians', '@Readers']],
  ])('with mentions %j notifies %j', (allowed_mentions, names) => {
    expect(drawMessage({ content: everybody, allowed_mentions }).pings).toEqual(names);
  });

  it('draws mentions by the names of the pretend server, and others without', () => {
    const { contentHtml } = drawMessage({
      content: `<@&${role?.id}> <#${PRETEND_SERVER.channels[0]?.id}> <@&99999999999999999>`,
    });
    expect(contentHtml.replace(/<[^>]+>/g, '')).toBe('@Librarians #general @role');
  });

  it('accepts the embeds and components of discord-api-types', () => {
    expectTypeOf<APIEmbed>().toExtend<Embed>();
    expectTypeOf<APIMessageTopLevelComponent>().toExtend<Component>();
  });
});
