import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type Sent, type TestDatabase, watchWire } from '../../../test/support/database.ts';
import { engines } from '../../../test/support/dynamodb-engines.ts';
import { organizationPolicy } from './key-policies.ts';
import { keyUsesOf } from './key-uses.ts';
import { forOrganization, type OrganizationStore } from './organization-store.ts';
import * as records from './records.test-support.ts';

const { idNumber, now } = records;
const plan = idNumber('workPlan', 1);

/** What a handler may do with a store; each result tells whose record it was. */
const acts = {
  writeOrganization: (store, version) =>
    store.writeAll([
      store.organization.put({ ...records.organizationOf(store.organizationId), version }, 'anything', 'no'),
      store.members.putEntry({ ...records.entryOf(store.organizationId), version }, 'anything', 'no'),
      store.auditLog.append(records.auditRecord(version, now.toISOString())),
    ]),
  writeElement: (store, version) =>
    store.writeAll([
      store.elements.put(
        { ...records.elementOf(plan), version, answers: { vision: store.organizationId } },
        version - 1,
        'no',
      ),
    ]),
  writeInvitation: (store, version) =>
    store.writeAll([
      store.invitations.put(records.invitationOf(store.organizationId, version), 'anything', 'no'),
    ]),
  writeProgram: (store, version) =>
    store.writeAll([
      store.programs.put({ ...records.program(1), version, name: store.organizationId }, 'anything', 'no'),
    ]),
  readProgram: async (store) => (await store.programs.find(idNumber('program', 1)))?.name,
  readOrganization: async (store) => (await store.organization.find())?.id,
  readElement: async (store) => (await store.elements.find(plan, 'strategy'))?.answers.vision,
  readInvitations: async (store) =>
    (await store.invitations.all()).find(({ organizationId }) => organizationId !== store.organizationId)
      ?.organizationId,
  readMembers: async (store) => (await store.members.entry())?.organizationId,
  readAudit: (store) =>
    store.auditLog.newestFirst({ limit: 3 }, now.toISOString(), now).then(() => undefined),
} satisfies Record<string, (store: OrganizationStore, version: number) => Promise<unknown>>;

const anAct = fc.record({
  organization: fc.constantFrom(0, 1),
  act: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
  version: fc.integer({ min: 1, max: 5 }),
  /** Whether what is under way is waited for before this. */
  settle: fc.boolean(),
});

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  let pairs = 0;
  beforeAll(async () => {
    world = await openTestDatabase(await start());
  });
  afterAll(() => world.stop());

  it('two organizations served by one process never touch each other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { minLength: 2, maxLength: 16 }), async (script) => {
        pairs += 1;
        const wires: Sent[][] = [];
        // The second id is the first with its last digit changed: as alike as two can be.
        const stores = [0, 1].map((index) => {
          const id = idNumber('organization', pairs * 10 + index);
          const database = world.under(organizationPolicy(id));
          wires.push(watchWire(database));
          return forOrganization(database, id);
        });
        const underWay: Promise<[OrganizationStore, unknown]>[] = [];
        for (const { organization, act, version, settle } of script) {
          const store = stores[organization];
          if (store === undefined) continue;
          if (settle) await Promise.all(underWay);
          underWay.push(acts[act](store, version).then((outcome) => [store, outcome]));
        }
        for (const [store, outcome] of await Promise.all(underWay))
          if (typeof outcome === 'string') expect(outcome).toBe(store.organizationId);
        for (const [index, wire] of wires.entries()) {
          const prefix = `ORG#${stores[index]?.organizationId}#`;
          const partitions = wire
            .flatMap(({ command, input }) => keyUsesOf(command, input))
            .map(({ partition }) => partition);
          expect(partitions.filter((partition) => !partition?.startsWith(prefix))).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
