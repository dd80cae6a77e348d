import { type APIModalInteractionResponseCallbackData, ComponentType as Type } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { checkModal } from '../../../src/discord/payload/check-modal.ts';

const input = (part: object = {}) => ({ type: Type.TextInput, style: 2, custom_id: 'why', ...part });
const label = (component: object | undefined, part: object = {}) => ({
  type: Type.Label,
  label: 'Why?',
  component,
  ...part,
});
const select = { type: Type.StringSelect, custom_id: 'which', options: [{ label: 'a', value: 'a' }] };
const row = (...components: object[]) => ({ type: Type.ActionRow, components });
const text = (content: string) => ({ type: Type.TextDisplay, content });
const modal = (components: object[], part: object = {}) => {
  return { title: 'A question', custom_id: 'ask', components, ...part } as APIModalInteractionResponseCallbackData;
};

const none = (where: string) => `${where}: 0 found, at least 1 needed`;
const one = (where: string) => `${where}: 1 found, at most 0 allowed`;
const two = (where: string) => `${where}: 2 found, at most 1 allowed`;

describe('checkModal', () => {
  // biome-ignore format: one case a line
  test.each<[string, object[]]>([
    ['a labelled input', [label(input({ min_length: 1, max_length: 400, placeholder: 'Why …', value: 'x' }))]],
    ['a labelled select, described', [label(select, { description: 'One of them' })]],
    ['a labelled choice of users', [label({ type: Type.UserSelect, custom_id: 'u' })]],
    ['text between labels', [text('Read this'), label(input())]],
    ['an input in a row, with a label of its own', [row(input({ label: 'Why?' }))]],
  ])('accepts %s', (_name, components) => {
    expect(checkModal(modal(components))).toEqual([]);
  });

  // biome-ignore format: one case a line
  test.each<[string, APIModalInteractionResponseCallbackData, string]>([
    ['a blank title', modal([label(input())], { title: ' ' }), none('title characters')],
    ['an empty id', modal([label(input())], { custom_id: '' }), none('custom_id characters')],
    ['nothing in it', modal([]), none('components')],
    ['a label of nothing', modal([label(undefined)]), none('components[0] inputs')],
    ['a label without text', modal([label(input(), { label: '' })]), none('components[0].label characters')],
    ['a button', modal([label({ type: Type.Button })]), one('components[0].component of type 2')],
    ['an input without label or row', modal([input()]), one('components[0] of type 4')],
    ['an input without an id', modal([label(input({ custom_id: undefined }))]), none('components[0].component.custom_id characters')],
    ['the same id twice', modal([label(input()), label(input())]), two('custom_id "why"')],
    ['no style', modal([label(input({ style: undefined }))]), none('components[0].component.style')],
    ['a least length above the most', modal([label(input({ min_length: 3, max_length: 2 }))]), one('components[0].component.min_length above max_length')],
    ['a least length above Discord’s', modal([label(input({ min_length: 4001 }))]), 'components[0].component.min_length: 4001 found, at most 4000 allowed'],
    ['a largest length above Discord’s', modal([label(input({ max_length: 4001 }))]), 'components[0].component.max_length: 4001 found, at most 4000 allowed'],
    ['a value above its own largest length', modal([label(input({ max_length: 2, value: 'abc' }))]), 'components[0].component.value characters: 3 found, at most 2 allowed'],
    ['two inputs in a row', modal([row(input({ label: 'a' }), input({ label: 'b', custom_id: 'b' }))]), two('components[0] inputs')],
    ['an input in a row without a label', modal([row(input())]), none('components[0] label characters')],
    ['a select in a row', modal([row(select)]), one('components[0].components[0] of type 3')],
    ['too many options', modal([label({ ...select, options: Array.from({ length: 26 }, (_, index) => ({ label: 'a', value: `${index}` })) })]), 'components[0].component.options: 26 found, at most 25 allowed'],
    ['blank text', modal([text(' ')]), none('components[0].content characters')],
  ])('refuses %s', (_name, wrong, problem) => {
    expect(checkModal(wrong)).toContain(problem);
  });
});
