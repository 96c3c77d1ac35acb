import type { Element } from '@portolan/domain/work-plans/element';
import type { ElementChange } from '@portolan/domain/work-plans/element-change';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementKind } from './element-saving.ts';
import { createWorld, type Network } from './saving-world.ts';

const rows = ['A', 'B', 'C'].map((letter) => `act_0000000000000000000000000${letter}`);

const ana = '00000000-0000-4000-8000-00000000000a';
const ben = '00000000-0000-4000-8000-00000000000b';
const vision = (value: string): ElementChange => ({ kind: 'answer', promptId: 'vision', value });
const text = (activityId: string, value: string): ElementChange => ({
  kind: 'edit-activity',
  activityId,
  fields: { text: value },
});
const seedRows = rows.map(
  (activityId): ElementChange => ({
    kind: 'add-activity',
    activityId,
    list: 'planned',
    after: null,
    suggestionId: null,
    text: '',
    subPoints: [],
    timeframe: null,
  }),
);
const minute = 60_000;
const rowsOf = (element: Element, list: 'planned' | 'completed') =>
  element.activities
    .filter((row) => row.list === list)
    .map((row) => ({ ...row, removedAt: row.removedAt !== null }));
const shape = (element: Element | null) =>
  element && {
    answers: element.answers,
    planned: rowsOf(element, 'planned'),
    completed: rowsOf(element, 'completed'),
  };
/** A row is moved below one of the same list, as on the page. */
const withinItsList = (element: Element, change: ElementChange): ElementChange =>
  change.kind === 'move-activity' && !rowsOf(element, change.list).some(({ id }) => id === change.after)
    ? { ...change, after: null }
    : change;

test('what is typed while a request is under way goes in the next one, once typing rests', async () => {
  const world = createWorld();
  const one = world.browser(ana);
  one.edit(vision('a'));
  await world.wait(300);
  one.edit(vision('ab'));
  expect(one.view().status).toBe('saving');
  await world.wait(10_000);
  expect(world.applied).toHaveLength(1);
  expect(world.element().answers.vision).toBe('ab');
  expect(one.view().status).toBe('saved');
  expect(one.storage.length).toBe(0);
});

test('a write whose answer was lost is sent again as it was, applied once, and no conflict with itself', async () => {
  const world = createWorld();
  const one = world.browser(ana);
  world.line('answer lost');
  one.edit(vision('first'));
  await world.wait(2000);
  expect(one.view().status).toBe('offline');
  one.edit(vision('second'));
  await world.wait(minute);
  world.line('up');
  await world.wait(minute);
  expect(one.view().status).toBe('saved');
  expect(world.element().answers.vision).toBe('second');
  expect(world.applied).toHaveLength(2);
});

test('only the field that two people changed is held back; the rest of the same request goes on', async () => {
  const world = createWorld();
  world.seed(seedRows);
  const one = world.browser(ana);
  const two = world.browser(ben);
  two.edit(vision('theirs'));
  await world.wait(minute);
  one.edit(vision('mine'));
  one.edit(text(rows[0] ?? '', 'untouched by others'));
  await world.wait(minute);
  expect(one.view().status).toBe('conflict');
  expect(one.view().queue.held).toMatchObject([{ path: 'answers.vision', theirs: 'theirs', by: ben }]);
  expect(one.view().record?.answers.vision).toBe('mine');
  expect(world.element().activities.find(({ id }) => id === rows[0])?.text).toBe('untouched by others');
  one.decide('answers.vision', vision('both'));
  await world.wait(minute);
  expect(one.view().status).toBe('saved');
  expect(world.element().answers.vision).toBe('both');
});

test('a person who saw the other version first overwrites it without being asked', async () => {
  const world = createWorld();
  const one = world.browser(ana);
  const two = world.browser(ben);
  two.edit(vision('theirs'));
  await world.wait(minute);
  one.look();
  one.edit(vision('after reading theirs'));
  await world.wait(minute);
  expect(one.view().status).toBe('saved');
  expect(world.element().answers.vision).toBe('after reading theirs');
});

test('what somebody wrote on top of a change whose answer was lost is not overwritten unseen', async () => {
  const world = createWorld();
  const one = world.browser(ana);
  const two = world.browser(ben);
  world.line('answer lost');
  one.edit(vision('mine'));
  await world.wait(1000);
  two.look();
  two.edit(vision('theirs, on top of mine'));
  await world.wait(1000);
  one.edit(vision('mine, typed on'));
  world.line('up');
  await world.wait(minute);
  expect(world.element().answers.vision).toBe('theirs, on top of mine');
  expect(one.view().queue.held).toMatchObject([{ path: 'answers.vision', theirs: 'theirs, on top of mine' }]);
});

test('what is cleared is never sent, and what is typed after it is', async () => {
  const world = createWorld();
  const one = world.browser(ana);
  world.line('request lost');
  one.edit(vision('a private thought'));
  await world.wait(minute);
  one.clear();
  world.line('up');
  await world.wait(minute);
  expect(one.view().status).toBe('saved');
  expect(world.element().answers.vision).toBeUndefined();
  one.edit(vision('after that'));
  await world.wait(minute);
  expect(world.element().answers.vision).toBe('after that');
});

test('a change that is refused is kept and named, and does not stop the others', async () => {
  const world = createWorld();
  const one = world.browser(ana);
  one.edit({ kind: 'answer', promptId: 'no-such-prompt', value: 'x' });
  one.edit(vision('goes on'));
  await world.wait(minute);
  expect(one.view().status).toBe('refused');
  expect(one.view().queue.refused).toMatchObject([{ code: 'unknown-prompt' }]);
  expect(world.element().answers.vision).toBe('goes on');
});

const change = fc.oneof(
  fc.string({ maxLength: 3 }).map(vision),
  fc.tuple(fc.constantFrom(...rows), fc.string({ maxLength: 3 })).map(([id, value]) => text(id, value)),
  fc
    .tuple(
      fc.constantFrom(...rows),
      fc.constantFrom(null, ...rows),
      fc.constantFrom<('planned' | 'completed')[]>('planned', 'completed'),
    )
    .map(([activityId, after, list]): ElementChange => ({ kind: 'move-activity', activityId, list, after })),
  fc.constantFrom(...rows).map((activityId): ElementChange => ({ kind: 'remove-activity', activityId })),
  fc.constantFrom(...rows).map((activityId): ElementChange => ({ kind: 'restore-activity', activityId })),
);
const step = fc.oneof(
  { weight: 5, arbitrary: change.map((edit) => ({ do: 'edit' as const, edit })) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 4000 }).map((time) => ({ do: 'wait' as const, time })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<Network[]>('up', 'request lost', 'answer lost')
      .map((line) => ({ do: 'line' as const, line })),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'reload' as const }) },
);

test('whatever the line does and whenever the page is reloaded, one person’s work arrives whole, each thing once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const world = createWorld();
      world.seed(seedRows);
      const one = world.browser(ana);
      let expected = world.element();
      for (const next of steps) {
        if (next.do === 'edit') {
          const edit = withinItsList(expected, next.edit);
          expected = elementKind.apply(expected, edit);
          one.edit(edit);
        } else if (next.do === 'wait') await world.wait(next.time);
        else if (next.do === 'line') world.line(next.line);
        else one.reload();
        expect(shape(one.view().record)).toEqual(shape(expected));
      }
      world.line('up');
      await world.wait(5 * minute);
      expect(one.view().status).toBe('saved');
      expect(shape(world.element())).toEqual(shape(expected));
      expect(new Set(world.applied).size).toBe(world.applied.length);
    }),
    { numRuns: 200 },
  );
});

test('two people never lose a text: the last one read it, or somebody is asked', async () => {
  const typed = fc.tuple(
    fc.constantFrom<(0 | 1)[]>(0, 1),
    fc.constantFrom('look', 'wait', 'type', 'type', 'answer lost', 'up'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(typed, { maxLength: 25 }), async (steps) => {
      const world = createWorld();
      const people = [world.browser(ana), world.browser(ben)] as const;
      const last: [string, string] = ['', ''];
      const read: string[] = [];
      for (const [index, [who, what]] of steps.entries()) {
        if (what === 'look') people[who].look();
        else if (what === 'wait') await world.wait(5000);
        else if (what === 'answer lost' || what === 'up') world.line(what);
        else {
          const other = people[who].view().record?.answers.vision;
          if (typeof other === 'string') read.push(other);
          last[who] = `${index}`;
          people[who].edit(vision(last[who]));
        }
      }
      world.line('up');
      await world.wait(5 * minute);
      for (const who of [0, 1] as const) {
        const held = people[who].view().queue.held.length > 0;
        const kept = world.element().answers.vision === last[who];
        expect(last[who] === '' || held || kept || read.includes(last[who])).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
