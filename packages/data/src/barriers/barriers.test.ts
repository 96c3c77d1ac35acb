import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Barrier } from '@portolan/domain/barriers/barrier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { organizationPolicy } from '../key-policies.ts';
import { partitionOf } from '../keys.ts';
import { forOrganization, type OrganizationStore } from '../organization-store.ts';
import { idNumber, now, personNumber } from '../records.test-support.ts';
import { collections, ofClinicSort } from '../sharing/collections.ts';
import { barrierKind } from './barrier-records.ts';

const barrier = (number: number, clinic = 1): Barrier => ({
  id: idNumber('barrier', number),
  clinicId: idNumber('organization', clinic),
  title: 'Sin respuesta de la empresa',
  description: '',
  elementId: null,
  severity: 'medium',
  owner: { kind: 'named', name: 'Rosa' },
  ownerName: 'Rosa',
  action: '',
  status: 'open',
  shared: true,
  loggedBy: personNumber(1),
  loggedByName: 'Ana Torres',
  loggedAt: now.toISOString(),
  resolvedAt: null,
  version: 1,
});

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  let store: OrganizationStore;
  const id = idNumber('organization', 9);
  beforeAll(async () => {
    world = await openTestDatabase(await start());
    store = forOrganization(world.under(organizationPolicy(id)), id);
  });
  afterAll(() => world.stop());

  it('a log is read newest first in pages, and a barrier written once for each version', async () => {
    const put = (one: Barrier, expected: 'absent' | { version: number }) =>
      store.writeAll([store.barriers.put(one, expected, 'write-contention')]);
    for (const number of [1, 2, 3]) await put(barrier(number), 'absent');
    const first = await store.barriers.newestFirst({ limit: 2 });
    expect(first.items).toEqual([barrier(3), barrier(2)]);
    const rest = await store.barriers.newestFirst({ limit: 2, cursor: first.nextCursor ?? '' });
    expect(rest).toEqual({ items: [barrier(1)], nextCursor: null });
    const next = { ...barrier(1), version: 2 };
    expect((await put(next, { version: 1 })).ok).toBe(true);
    expect((await put(next, { version: 1 })).ok).toBe(false);
    expect(await store.barriers.find(next.id)).toEqual(next);
  });

  it('copies are read by program, and by clinic newest first', async () => {
    const programId = idNumber('program', 1);
    for (const copy of [barrier(4, 1), barrier(5, 1), barrier(6, 2)]) {
      const pk = partitionOf(id, collections.sharedBarriers(programId));
      const Item = barrierKind.toItem({ pk, sk: ofClinicSort(copy.clinicId, copy.id) }, copy);
      await world.behind.documents.send(new PutCommand({ TableName: world.tables.tenant, Item }));
    }
    const page = { limit: 10 };
    expect((await store.sharedBarriers.ofProgram(programId, page)).items).toHaveLength(3);
    const ofClinic = await store.sharedBarriers.ofClinic(programId, idNumber('organization', 1), page);
    expect(ofClinic.items.map(({ id: found }) => found)).toEqual([barrier(5).id, barrier(4).id]);
    expect((await store.sharedBarriers.ofProgram(idNumber('program', 2), page)).items).toEqual([]);
  });
});
