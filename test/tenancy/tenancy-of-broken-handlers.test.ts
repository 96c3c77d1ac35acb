import { connect } from '@portolan/data/clients';
import { organizationPolicy } from '@portolan/data/key-policies';
import { forOrganization } from '@portolan/data/organization-store';
import type { BoundRoute } from '@portolan/functions/runtime/bound-route';
import { localCredentials, localRegion } from '@portolan/local/engines/clients';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '../support/answers.ts';
import { breakableHandlers, type Flaw } from '../support/broken-handlers.ts';
import { changedItemsOf } from '../support/table-dump.ts';
import { asked, homesOf, validRequest } from '../support/valid-requests.ts';
import { createWorld, everyRoute, type World } from '../support/world.ts';
import { foreignOrganizationFindings } from './checks/foreign-organization.ts';
import { organizationInTheRequestFindings } from './checks/organization-in-the-request.ts';
import { roleFindings } from './checks/roles.ts';

const { loadHandler, breakRoute, mendRoutes } = breakableHandlers();
let world: World;
beforeAll(async () => {
  world = await createWorld({ loadHandler });
});
afterEach(mendRoutes);
afterAll(() => world.stop());

/** Admits by the path, as it should, and then works on whatever organization the body names. */
const takesOrganizationFromBody: Flaw = (bound) => ({
  ...bound,
  answer: (event, dependencies) => {
    const { organizationId, ...body } = JSON.parse(event.body ?? '{}');
    const rest = event.body === undefined ? event : { ...event, body: JSON.stringify(body) };
    const store: typeof dependencies.store = (id) => dependencies.store(organizationId ?? id);
    return bound.answer(rest, { ...dependencies, store });
  },
});

type Membership = (
  found: Awaited<ReturnType<Parameters<BoundRoute['answer']>[1]['directory']['membership']>>,
  kind: 'clinic' | 'foundation',
) => typeof found;

const seesMembershipsAs =
  (see: Membership): Flaw =>
  (bound) => ({
    ...bound,
    answer: (event, dependencies) => {
      const membership = async (organizationId: string, personId: string) => {
        const entry = await dependencies.directory.entry(organizationId);
        const found = await dependencies.directory.membership(organizationId, personId);
        return see(found, entry?.kind ?? 'clinic');
      };
      return bound.answer(event, { ...dependencies, directory: { ...dependencies.directory, membership } });
    },
  });
const admitsAnybody = seesMembershipsAs(
  (found, kind) =>
    found ?? {
      organizationId: world.cedar.id,
      personId: world.outsider.personId,
      kind,
      role: 'owner',
      since: '2026-01-01T00:00:00Z',
      version: 1,
    },
);
const takesEverybodyForAnOwner = seesMembershipsAs((found) => found && { ...found, role: 'owner' });

/** Uses the credentials it was given for its own organization, and asks for another's records with them. */
const straysWithItsOwnCredentials: Flaw = (bound) => ({
  ...bound,
  answer: (event, dependencies) => {
    const { dynamodbEndpoint, tableNames } = world.stack;
    const config = { region: localRegion, endpoint: dynamodbEndpoint, credentials: localCredentials };
    const store = (id: string) =>
      forOrganization(connect(config, tableNames, organizationPolicy(id)), homesOf(world, bound.route)[1].id);
    return bound.answer(event, { ...dependencies, store });
  },
});

/**
 * One route of each function and method: what is broken here is the runtime, which is the same for all of a function's routes,
 * and what must find it out are the checks that every route goes through.
 */
const memberRoutes = everyRoute
  .filter(({ route }) => route.access.kind === 'member')
  .filter(
    ({ route }, index, all) =>
      all.findIndex(
        ({ route: other }) => other.resource === route.resource && other.method === route.method,
      ) === index,
  );
const keptFromSomebody = memberRoutes.filter(
  ({ route: { access } }) => access.kind === 'member' && access.of === 'any' && access.roles.length < 6,
);

describe.each(memberRoutes)('$id broken', ({ id, route }) => {
  test('is found out when it takes its organization from the body', async () => {
    breakRoute(id, takesOrganizationFromBody);
    expect(await organizationInTheRequestFindings(world, route, 'first')).not.toEqual([]);
  });
  test('is found out when it admits who does not belong', async () => {
    breakRoute(id, admitsAnybody);
    expect(await foreignOrganizationFindings(world, route, 'first')).not.toEqual([]);
  });
});

describe.each(keptFromSomebody)('$id broken', ({ id, route }) => {
  test('is found out when it takes everybody for an owner', async () => {
    breakRoute(id, takesEverybodyForAnOwner);
    expect(await roleFindings(world, route, 'first')).not.toEqual([]);
  });
});

describe.each(memberRoutes)('$id straying', ({ id, route }) => {
  test('is stopped by the condition on its keys, and shows and changes nothing of theirs', async () => {
    const [own, other] = homesOf(world, route);
    const owner = { role: 'owner', person: own.owner } as const;
    const request = asked(route, await validRequest(world, route, own, owner));
    const before = await world.dump();
    breakRoute(id, straysWithItsOwnCredentials);
    const answer = await world.ask(request);
    mendRoutes();
    expect(codeOf(answer)).toBe('internal-error');
    expect(changedItemsOf(other.id, before, await world.dump())).toEqual([]);
  });
});
