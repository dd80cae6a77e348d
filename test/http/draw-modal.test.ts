import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { drawModal } from '../../src/http/draw-modal.ts';
import type { Component, ModalBody } from '../../src/http/message-body.ts';
import { followUpDialog } from './scripted-screens.ts';

function drawnPart(part: Component) {
  return drawModal({ custom_id: 'm', title: 't', components: [part] }).parts[0];
}

describe('drawModal', () => {
  it('draws texts, labelled inputs and menus', () => {
    const { customId, title, parts } = drawModal(followUpDialog());
    expect([customId, title]).toEqual(['v1:follow:send', 'Ask a follow-up']);
    expect(parts).toMatchObject([
      { kind: 'text', textHtml: 'The answer takes <em>what was said</em> into account.' },
      {
        kind: 'field',
        label: 'Your question',
        description: 'In your own words',
        required: true,
        input: { customId: 'question', long: true, shortest: 3, longest: 300 },
      },
      { kind: 'field', required: false, select: { customId: 'where', options: [{ value: 'river' }] } },
    ]);
  });

  it('draws an input in a row with the label of its own', () => {
    const part = drawnPart({ type: 1, components: [{ type: 4, custom_id: 'q', label: 'L', style: 1, value: 'v' }] });
    expect(part).toMatchObject({ label: 'L', required: true, input: { long: false, value: 'v', longest: 4000 } });
  });

  it.each([
    [{ type: 18, label: 'L' }, 18],
    [{ type: 18, label: 'L', component: { type: 19 } }, 19],
    [{ type: 2 }, 2],
  ])('names what it does not know: %j', (part, type) => {
    expect(drawnPart(part)).toEqual({ kind: 'unknown', type });
  });

  it('accepts the dialogs of discord-api-types', () => {
    expectTypeOf<APIModalInteractionResponseCallbackData>().toExtend<ModalBody>();
  });
});
