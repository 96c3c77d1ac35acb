import { addContact } from '@portolan/contract/contact-routes';
import { organizationPolicy } from '@portolan/data/key-policies';
import { partitionOf } from '@portolan/data/keys';
import { itemsIn } from '@portolan/data/organizations/items-in';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApi } from '../../runtime/api.ts';
import { memberRoute } from '../../runtime/bound-route.ts';
import { loadEdge } from '../../runtime/edge.ts';
import type { HttpResponse } from '../../runtime/http-event.ts';
import {
  ana,
  clinicId,
  edgeSecret,
  eventFor,
  now,
  startWorld,
  type World,
} from '../../runtime/runtime.test-support.ts';
import { handleAddContact } from './add-contact.ts';
import { openStore, type Store } from './store.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.admit(clinicId, ana, 'owner');
});
afterAll(() => world.database.stop());

it('says the same to a request that comes again, and keeps nothing for it of who was added', async () => {
  const reached = world.database.under(organizationPolicy(clinicId));
  const handler = createApi(
    [memberRoute<typeof addContact, Store>(addContact, handleAddContact)],
    { ...world.dependencies, store: (id: string) => openStore(reached, id) },
    { edge: loadEdge({ ORIGIN_SECRETS: edgeSecret }), log: { now: () => now, write: () => undefined } },
  );
  const typed = {
    ...addContact.example.body,
    email: 'rosa.ortiz@example.org',
    firstName: 'Rosalinda',
    lastName: 'Ortiz',
    consent: { source: 'paper', on: '2026-08-01' },
  };
  const add = async () => {
    const event = eventFor(addContact, {
      headers: { 'idempotency-key': 'a-key-of-this-contact' },
      body: JSON.stringify(typed),
    });
    const { statusCode, body, headers } = (await handler(event, {
      awsRequestId: 'aws-1',
    } as never)) as HttpResponse;
    return { statusCode, body: JSON.parse(body), etag: headers.etag };
  };
  const first = await add();
  expect(first.statusCode).toBe(201);
  expect(await add()).toEqual(first);
  const kept: unknown[] = [];
  for await (const page of itemsIn(
    world.database.behind,
    'tenant',
    partitionOf(clinicId, 'ANSWERED-REQUESTS'),
  ))
    kept.push(...page);
  expect(kept).toHaveLength(1);
  for (const word of [typed.email, typed.firstName, typed.lastName])
    expect(JSON.stringify(kept)).not.toContain(word);
});
