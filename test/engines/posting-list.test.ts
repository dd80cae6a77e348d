import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DOCUMENTS, PostingList, Room } from '../../src/engines/posting-list.ts';

/** How far the next document of a list is from its last, and how often it holds the term. */
const posting = fc.record({ after: fc.integer({ min: 1, max: 90 }), frequency: fc.integer({ min: 1, max: 255 }) });
const doing = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('add' as const), posting }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('again' as const),
      at: fc.nat(),
      frequency: fc.integer({ min: 1, max: 255 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), at: fc.nat() }) },
);

describe('posting lists', () => {
  it('hold what maps would, many growing in the same room', () => {
    const steps = fc.array(fc.record({ list: fc.nat(3), doing }), { maxLength: 200 });
    fc.assert(
      fc.property(steps, (all) => {
        const room = new Room();
        const lists = [0, 1, 2, 3].map(() => ({
          list: new PostingList(room, room.take(1)),
          model: new Map<number, number>(),
        }));
        for (const { list: which, doing: step } of all) {
          const { list, model } = lists[which] as (typeof lists)[number];
          const known = [...model.keys()];
          const document = step.kind === 'add' ? -1 : (known[step.at % Math.max(1, known.length)] ?? 0);
          if (step.kind === 'delete') expect(list.delete(document)).toBe(model.delete(document));
          else if (step.kind === 'again' && model.has(document)) {
            list.set(document, step.frequency);
            model.set(document, step.frequency);
          } else if (step.kind === 'add') {
            const next = Math.max(0, ...known) + step.posting.after;
            list.set(next, step.posting.frequency);
            model.set(next, step.posting.frequency);
          }
        }
        for (const { list, model } of lists) {
          expect([...list]).toEqual([...model]);
          expect([...list.keys()]).toEqual([...model.keys()]);
          expect(list.size).toBe(model.size);
          for (const [document, frequency] of model) {
            expect(list.get(document)).toBe(frequency);
            expect(list.get(document - 1)).toBe(model.get(document - 1));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('hold the last document that there can be, and no count above 255', () => {
    const room = new Room();
    const list = new PostingList(room, room.take(1));
    list.set(7, 256);
    list.set(MAX_DOCUMENTS - 1, 3);
    expect([...list]).toEqual([
      [7, 255],
      [MAX_DOCUMENTS - 1, 3],
    ]);
  });

  it('give the room that they leave to others', () => {
    const room = new Room();
    const left = room.take(4);
    room.give(left);
    expect(room.take(3)).toBe(left);
    expect(room.take(3)).not.toBe(left);
  });
});
