import { changePortalTeam, getPortalTeam } from '@portolan/contract/portal-team-routes';
import { newId } from '@portolan/domain/ids';
import { type PortalTeamChanges, portalTeamSchema } from '@portolan/domain/portal-teams/portal-team';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '../support/answers.ts';
import { changedItems } from '../support/table-dump.ts';
import { createWorld, personIn, type World } from '../support/world.ts';
import { demand, type Person, send } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

const read = async () => {
  const { owner, id: organizationId } = world.cedar;
  const answer = await demand(world, getPortalTeam, owner.token, { params: { organizationId } });
  return portalTeamSchema.parse(answer.json);
};
const change = (
  who: Person,
  version: number,
  fields: PortalTeamChanges,
  changeId = newId('change', new Date()),
) =>
  send(world, changePortalTeam, who.token, {
    params: { organizationId: world.cedar.id },
    headers: { 'if-match': `"${version}"` },
    body: { changeId, fields },
  });
const editor = () => personIn(world.cedar, 'editor');
const seat = (...people: (Person | string)[]) => ({
  needed: true,
  holders: people.map((who) => ({
    person:
      typeof who === 'string'
        ? { kind: 'named' as const, name: who }
        : { kind: 'member' as const, personId: who.personId },
    staffing: 'contract' as const,
  })),
});

test('two people fill the team at once: seats merge, one seat asks, and members must be members', async () => {
  const { owner } = world.cedar;
  expect(await read()).toMatchObject({ version: 0, seats: {}, ownTouchPoints: [] });

  expect((await change(owner, 0, { seats: { 'product-manager': seat(owner) } })).status).toBe(200);
  expect((await change(editor(), 0, { seats: { developers: seat('Northwind EHR') } })).status).toBe(200);
  expect(await read()).toMatchObject({
    version: 2,
    seats: { 'product-manager': seat(owner), developers: seat('Northwind EHR') },
  });

  const before = await world.dump();
  const clash = await change(editor(), 0, { seats: { 'product-manager': seat('Somebody else') } });
  expect([clash.status, codeOf(clash)]).toEqual([412, 'conflict']);
  expect(clash.json).toMatchObject({ currentVersion: 2, conflicts: [{ path: 'product-manager' }] });
  const stranger = await change(owner, 2, { seats: { 'committee-legal': seat(world.birch.owner) } });
  expect(codeOf(stranger)).toBe('unknown-member');
  const ahead = await change(owner, 9, { seats: { 'committee-legal': seat('A lawyer') } });
  expect(codeOf(ahead)).toBe('stale-version');
  expect(changedItems(before, await world.dump())).toEqual([]);
});

test('a change whose answer was lost is applied once', async () => {
  const { version } = await read();
  const changeId = newId('change', new Date());
  const fields = { seats: { navigators: seat('Nina', 'Omar') } };
  await change(editor(), version, fields, changeId);
  expect((await change(editor(), version, fields, changeId)).status).toBe(200);
  expect(await read()).toMatchObject({ version: version + 1, seats: { navigators: seat('Nina', 'Omar') } });
});
