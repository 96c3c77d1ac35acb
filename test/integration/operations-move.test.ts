import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareRestoration } from '../../scripts/operations/restoration.ts';
import { copyTables } from '../support/copied-tables.ts';
import { createOperatedWorld, type OperatedWorld } from '../support/operated-world.ts';

let world: OperatedWorld;
/** The tables as another stage has them, where everybody has another id. */
let elsewhere: Awaited<ReturnType<typeof copyTables>>;
beforeAll(async () => {
  world = await createOperatedWorld();
  await world.stack.drain();
  elsewhere = await copyTables(world, (text) =>
    text.replace(/[0-9a-f]{8}(?=(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/g, (first) =>
      [...first].toReversed().join(''),
    ),
  );
});
afterAll(() => world.stop());

const prepare = (from: Partial<typeof elsewhere>, peopleByAddress: boolean) =>
  prepareRestoration(world.installation, {
    organizationId: world.cedar.id,
    from: { tenant: from.tenant ?? null, directory: from.directory ?? null },
    only: [],
    peopleByAddress,
    now: new Date(),
  });

test('an organization from a stage with other accounts has its people under their ids here', async () => {
  const { changes, forgotten } = await prepare(elsewhere, true);
  const kinds = [...changes.tenant, ...changes.directory].map(({ kind }) => kind);
  expect(kinds.length).toBeGreaterThan(20);
  expect(new Set(kinds)).toEqual(new Set(['same']));
  expect(forgotten).toBe(0);
});

test('people are not guessed: without being told to, nobody of another stage is anybody here', async () => {
  await expect(prepare(elsewhere, false)).rejects.toThrow('Nobody who was an owner then');
});

test('who is who is read in the copy of the directory', async () => {
  await expect(prepare({ tenant: elsewhere.tenant }, true)).rejects.toThrow('needs --directory-from');
});
