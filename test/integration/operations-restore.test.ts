import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { removeMember } from '@portolan/contract/membership-routes';
import { deleteMe } from '@portolan/contract/people-routes';
import { changeElement, createWorkPlan } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StoredItem } from '../../scripts/operations/organization-items.ts';
import { tallyOf } from '../../scripts/operations/plan-restoration.ts';
import { prepareRestoration, restore } from '../../scripts/operations/restoration.ts';
import { copyTables } from '../support/copied-tables.ts';
import {
  createOperatedWorld,
  type OperatedWorld,
  OperatorGone,
  withWrites,
} from '../support/operated-world.ts';
import { changedItems, changedItemsOf, type Dump } from '../support/table-dump.ts';
import { demand } from '../support/world-people.ts';

let world: OperatedWorld;
/** The tables as they are now, under other names: what a restoration to a point in time makes. */
let then: { readonly tenant: string; readonly directory: string };
let before: Dump;

beforeAll(async () => {
  world = await createOperatedWorld();
});
afterAll(() => world.stop());
beforeEach(async () => {
  before = await world.dump();
  then = await copyTables(world);
});

const prepare = (from: Partial<typeof then> = then, organizationId = world.cedar.id, only: string[] = []) =>
  prepareRestoration(world.installation, {
    organizationId,
    from: { tenant: from.tenant ?? null, directory: from.directory ?? null },
    only,
    peopleByAddress: false,
    now: new Date(),
  });
const restoreAll = async (...asked: Parameters<typeof prepare>) =>
  restore(world.installation, world.cedar.id, await prepare(...asked));

let texts = 0;
/** Somebody overwrites the first activity, and another plan is begun. */
const harm = async ({ id, planId, owner, contributorsActivityId: activityId } = world.cedar) => {
  texts += 1;
  const params = { organizationId: id, planId, elementId: 'strategy' };
  const answer = await world.ask({
    method: 'GET',
    path: `/organizations/${id}/work-plans/${planId}/elements/strategy`,
    token: owner.token,
    headers: {},
  });
  await demand(world, changeElement, owner.token, {
    params,
    headers: { 'if-match': answer.headers.etag ?? '' },
    body: {
      changeId: newId('change', new Date()),
      changes: [{ kind: 'edit-activity', activityId, fields: { text: `Overwritten ${texts}` } }],
    },
  });
  await demand(world, createWorkPlan, owner.token, {
    params: { organizationId: id },
    body: { name: 'By mistake', firstMonth: '2026-09', carryFrom: null },
  });
  return answer;
};
const elementNow = () =>
  world.ask({
    method: 'GET',
    path: `/organizations/${world.cedar.id}/work-plans/${world.cedar.planId}/elements/strategy`,
    token: world.cedar.owner.token,
    headers: {},
  });
const recordsIn = (dump: Dump, collection: string) =>
  [...dump].filter(([key]) => key.includes(` ORG#${world.cedar.id}#${collection}`));

describe('a restored organization', () => {
  test('is what it was; what happened is still told; no other organization is touched', async () => {
    const element = await harm();
    const overwritten = await elementNow();
    await harm(world.birch);
    const harmed = await world.dump();
    const restoration = await prepare();
    expect(await world.dump()).toEqual(harmed);
    const tallies = tallyOf('tenant', restoration.changes.tenant);
    expect(tallies.get(`tenant ELEMENTS#${world.cedar.planId}`)).toMatchObject({
      add: 0,
      replace: 1,
      remove: 0,
    });
    expect(tallies.get('tenant WORK-PLANS')).toMatchObject({ add: 0, replace: 0, remove: 1, same: 2 });
    expect([...tallies.keys()].filter((label) => /AUDIT|HISTORY|INVITATION|ANSWERED/.test(label))).toEqual(
      [],
    );
    expect(tallyOf('directory', restoration.changes.directory)).toEqual(new Map());
    expect(await restore(world.installation, world.cedar.id, restoration)).toEqual({
      written: 2,
      changedMeanwhile: 0,
    });
    const after = await world.dump();
    expect(changedItemsOf(world.birch.id, harmed, after)).toEqual([]);
    expect(changedItems(harmed, after)).toHaveLength(2);
    expect(recordsIn(after, 'AUDIT').length).toBeGreaterThan(recordsIn(before, 'AUDIT').length);
    const restored = await elementNow();
    expect(restored.json).toMatchObject({ activities: Object(element.json).activities });
    // A version never names two contents: a window that was open meanwhile must see that its own is an old one.
    expect([element.headers.etag, overwritten.headers.etag]).not.toContain(restored.headers.etag);
    expect((await restoreAll()).written).toBe(0);
  });

  test('has members back who were removed, but nobody who has deleted their account, and sends no letter', async () => {
    const [, removed, gone] = world.cedar.members.map(({ person }) => person);
    const params = { organizationId: world.cedar.id };
    if (removed === undefined || gone === undefined) throw new Error('The clinic has too few members');
    await demand(world, removeMember, world.cedar.owner.token, {
      params: { ...params, personId: removed.personId },
    });
    await demand(world, deleteMe, gone.token);
    await world.stack.drain();
    const letters = world.stack.mails.list().length;
    const { forgotten } = await prepare();
    expect(forgotten).toBe(1);
    await restoreAll();
    const members = recordsIn(await world.dump(), 'MEMBERS').map(([key]) => key);
    expect(members.some((key) => key.endsWith(removed.personId))).toBe(true);
    expect(members.some((key) => key.endsWith(gone.personId))).toBe(false);
    expect(world.stack.mails.list()).toHaveLength(letters);
    expect((await prepare()).forgotten).toBe(1);
    expect((await restoreAll()).written).toBe(0);
  });
});

describe('a restoration', () => {
  test('that ends half way is finished by the next', async () => {
    await harm();
    const restoration = await prepare();
    const run = () => restore(world.installation, world.cedar.id, restoration);
    await expect(
      withWrites(
        world.installation,
        (count) => {
          if (count === 2) throw new OperatorGone();
        },
        run,
      ),
    ).rejects.toThrow(OperatorGone);
    const again = await restoreAll();
    expect(again.changedMeanwhile).toBe(0);
    expect((await restoreAll()).written).toBe(0);
    expect(recordsIn(await world.dump(), 'WORK-PLANS')).toEqual(recordsIn(before, 'WORK-PLANS'));
  });

  test('leaves what changed after it was planned', async () => {
    await harm();
    const restoration = await prepare();
    await harm();
    const harmed = await elementNow();
    expect(await restore(world.installation, world.cedar.id, restoration)).toMatchObject({
      changedMeanwhile: 1,
    });
    expect((await elementNow()).json).toEqual(harmed.json);
    await restoreAll();
  });

  test('of one partition leaves the others', async () => {
    await harm();
    const only = [`ELEMENTS#${world.cedar.planId}`];
    expect(await restoreAll(then, world.cedar.id, only)).toEqual({ written: 1, changedMeanwhile: 0 });
    expect(tallyOf('tenant', (await prepare()).changes.tenant).get('tenant WORK-PLANS')).toMatchObject({
      remove: 1,
    });
    await restoreAll();
  });

  test('of a partition that is nowhere is refused, and not called the same as then', async () => {
    const misspelled = prepare(then, world.cedar.id, ['ELEMENT#pln_x']);
    await expect(misspelled).rejects.toThrow('There is no partition ELEMENT#pln_x');
  });

  test.each([
    [
      'an organization that the copy does not hold',
      () => prepare(then, newId('organization', new Date())),
      'holds no organization',
    ],
    ['a copy of the other table', () => prepare({ tenant: then.directory }), 'holds no organization'],
    ['a table that is live', () => prepare({ tenant: world.installation.tables.tenant }), 'is a live table'],
    ['a table that is not there', () => prepare({ tenant: 'portolan-nothing' }), 'There is no table'],
    [
      'a table of something else',
      () => prepare({ tenant: world.stack.tableNames.identity }),
      /no table of Portolan|holds no/,
    ],
  ])('is refused for %s', async (_what, asked, why) => {
    await expect(asked()).rejects.toThrow(why);
    expect(await world.dump()).toEqual(before);
  });

  test('brings back what the product does not know yet, and keeps apart whose id is alike', async () => {
    const { documents, tables } = world.installation;
    const record = { note: 'of a later version' };
    const stranger = newId('organization', new Date());
    const items: StoredItem[] = [world.cedar.id, stranger].map((id) => ({
      pk: `ORG#${id}#LATER`,
      sk: '1',
      record,
    }));
    for (const Item of items) await documents.send(new PutCommand({ TableName: then.tenant, Item }));
    expect(await restoreAll()).toEqual({ written: 1, changedMeanwhile: 0 });
    const after = await world.dump();
    expect(changedItems(before, after)).toEqual([`added ${tables.tenant} ORG#${world.cedar.id}#LATER 1`]);
  });
});
