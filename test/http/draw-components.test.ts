import { describe, expect, it } from 'vitest';
import { drawComponents } from '../../src/http/draw-components.ts';
import type { Component } from '../../src/http/message-body.ts';
import { card } from './scripted-screens.ts';

function drawn(component: Component) {
  return drawComponents([component])[0];
}

function drawnButton(button: Omit<Component, 'type'>) {
  return drawn({ type: 2, ...button });
}

describe('drawComponents', () => {
  it('keeps the order and the nesting of a card', () => {
    const [container, below] = drawComponents(card().body.components);
    expect(below).toMatchObject({ kind: 'text' });
    expect(container).toMatchObject({ kind: 'container', color: '#248046' });
    const parts = container !== undefined && 'parts' in container ? container.parts : [];
    expect(parts.map(({ kind }) => kind)).toEqual([
      ...['text', 'section', 'text', 'separator', 'section', 'section', 'file'],
      ...['row', 'row', 'row', 'row'],
    ]);
    expect(parts[1]).toMatchObject({ parts: [{ kind: 'text' }], accessory: { kind: 'button', style: 'link' } });
    expect(parts[3]).toEqual({ kind: 'separator', line: true, wide: true });
    expect(parts[5]).toMatchObject({ accessory: { kind: 'picture', description: 'A stone bridge' } });
    expect(parts[6]).toEqual({ kind: 'file', name: 'passage.txt' });
  });

  it('draws headings, small print, quotations and lists of a text', () => {
    expect(drawn({ type: 10, content: '### A\n-# b\n> c\n- d' })).toEqual({
      kind: 'text',
      textHtml:
        '<h5 class="md-heading">A</h5><small class="md-subtext">b</small><blockquote>c</blockquote><ul class="md-list"><li class="md-depth-0">d</li></ul>',
    });
  });

  it('escapes what is HTML in a text', () => {
    const text = drawn({ type: 10, content: '<img src=x onerror=alert(1)>' });
    expect(text).toEqual({ kind: 'text', textHtml: '&#60;img src=x onerror=alert(1)&#62;' });
  });

  it('leaves the labels of menus and buttons as plain text', () => {
    const label = '<b>**x**</b>';
    expect(drawnButton({ label, custom_id: 'a' })).toMatchObject({ label });
    const options = [{ label, value: 'v', description: label }];
    expect(drawn({ type: 3, custom_id: 'a', placeholder: label, options })).toMatchObject({
      placeholder: label,
      options: [{ label, description: label }],
    });
  });

  it.each([
    [5, ['You', 'Robin']],
    [6, ['@Librarians', '@Readers']],
    [7, ['You', 'Robin', '@Librarians', '@Readers']],
    [8, ['#general', '#library', '#staff']],
  ])('fills a menu of type %i from the pretend server', (type, labels) => {
    const menu = drawn({ type, custom_id: 'a' });
    expect(menu).toMatchObject({ kind: 'select', placeholder: 'Make a selection', least: 1, most: 1 });
    expect(menu?.kind === 'select' && menu.options.map(({ label }) => label)).toEqual(labels);
  });

  it('marks what is chosen already', () => {
    const menu = drawn({ type: 8, custom_id: 'a', default_values: [{ id: '10000000000000022' }] });
    expect(menu?.kind === 'select' && menu.options.map(({ chosen }) => chosen)).toEqual([false, true, false]);
  });

  it('names a component that it does not know', () => {
    expect(drawn({ type: 99 })).toEqual({ kind: 'unknown', type: 99 });
  });

  it('draws each picture of a gallery as what it shows', () => {
    expect(drawComponents([{ type: 12, items: [{ description: 'a' }, {}] }])).toEqual([
      { kind: 'picture', description: 'a' },
      { kind: 'picture', description: '' },
    ]);
  });

  it.each([
    [1, 'primary'],
    [2, 'secondary'],
    [3, 'success'],
    [4, 'danger'],
    [5, 'link'],
    [9, 'secondary'],
  ])('draws button style %i as %s', (style, name) => {
    expect(drawnButton({ style, label: 'x', custom_id: 'x' })).toMatchObject({ style: name });
  });

  it('links a button only to a web address', () => {
    expect(drawnButton({ style: 5, url: 'javascript:alert(1)' })).toMatchObject({ url: null, customId: null });
    expect(drawnButton({ style: 5, url: 'https://a.example' })).toMatchObject({ url: 'https://a.example/' });
  });

  it('shows a Unicode emoji and no custom one', () => {
    expect(drawnButton({ emoji: { name: '📖' }, custom_id: 'x' })).toMatchObject({ emoji: '📖' });
    expect(drawnButton({ emoji: { name: 'book', id: '12345678901234567' } })).toMatchObject({ emoji: '' });
  });
});
