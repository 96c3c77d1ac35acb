import { renewCalendar } from '@portolan/contract/calendar-routes';
import { requestToJoin } from '@portolan/contract/join-request-routes';
import { listMembers, removeMember } from '@portolan/contract/membership-routes';
import { createOrganization, listAuditRecords } from '@portolan/contract/organization-routes';
import { changeMe, deleteMe, getMe } from '@portolan/contract/people-routes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type Organization, type World } from '../support/world.ts';
import { demand, freshName, idIn, joinByInvitation, type Person, send } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

const ground = () => ({
  stack: world.stack,
  ask: world.ask,
});

const newcomer = async (name: string): Promise<Person> => {
  const email = `${freshName('newcomer')}@elsewhere.example`;
  const { sub } = await world.stack.ensureAccount({ email, password: 'a fine long password', name });
  return { email, name, personId: sub, token: await world.stack.tokenFor(email) };
};

const join = (person: Person, { owner, id }: Organization, role: 'owner' | 'viewer') =>
  joinByInvitation(ground(), owner, id, { role, person });

const ids = async (organization: Organization): Promise<unknown[]> => {
  const answer = await demand(ground(), listMembers, organization.owner.token, {
    params: { organizationId: organization.id },
  });
  return (answer.json as { items: { personId: string }[] }).items.map(({ personId }) => personId);
};

const departures = async ({ id, owner }: Organization, { personId }: Person) => {
  const params = { organizationId: id };
  const answer = await demand(ground(), listAuditRecords, owner.token, { params, query: { limit: '100' } });
  const { items } = answer.json as { items: { action: string; by: string; target: string }[] };
  return items.filter(
    ({ action, by, target }) => action === 'member-left' && by === personId && by === target,
  );
};

/** The keys of every item of both tables in which this text occurs. */
const tracesOf = async (text: string): Promise<string[]> =>
  [...(await world.dump())].filter((entry) => JSON.stringify(entry).includes(text)).map(([key]) => key);

describe('deleting the account', () => {
  it('leaves every organization with an audit record, withdraws requests, and keeps but the id in audit records', async () => {
    const person = await newcomer('Noor Newcomer');
    await join(person, world.cedar, 'viewer');
    await join(person, world.foundation, 'owner');
    await demand(ground(), changeMe, person.token, { body: { name: 'Noor Newcomer-Vega' } });
    await demand(ground(), requestToJoin, person.token, { body: { organizationId: world.birch.id } });
    await demand(ground(), renewCalendar, person.token, { params: { organizationId: world.cedar.id } });

    expect((await send(ground(), deleteMe, person.token)).status).toBe(204);

    for (const organization of [world.cedar, world.foundation]) {
      expect(await ids(organization)).not.toContain(person.personId);
      expect(await departures(organization, person)).toHaveLength(1);
    }
    expect(await tracesOf('Noor Newcomer')).toEqual([]);
    const kept = await tracesOf(person.personId);
    expect(kept).not.toEqual([]);
    expect(kept.filter((key) => !/#AUDIT#/.test(key))).toEqual([]);
    const me = (await demand(ground(), getMe, person.token)).json;
    expect(me).toMatchObject({ memberships: [], joinRequests: [], person: { version: 0 } });
  });

  it('is refused to the last owner of one organization, and then nothing at all has happened', async () => {
    const person = await newcomer('Lena Lastowner');
    await join(person, world.birch, 'viewer');
    const own = await demand(ground(), createOrganization, person.token, {
      body: {
        kind: 'clinic',
        name: freshName('Own Clinic'),
        timeZone: 'America/Denver',
        termsVersion: '2026-09',
        agreementVersion: '2026-09',
      },
    });
    await demand(ground(), requestToJoin, person.token, { body: { organizationId: world.cedar.id } });
    const before = await world.dump();

    const refused = await send(ground(), deleteMe, person.token);
    expect(refused.status).toBe(409);
    expect(refused.json).toMatchObject({ code: 'last-owner' });
    expect(refused.text).not.toContain(idIn(own));
    expect(await world.dump()).toEqual(before);
  });

  it('may be repeated, also after part of it was done', async () => {
    const person = await newcomer('Rae Repeater');
    await join(person, world.cedar, 'viewer');
    await join(person, world.birch, 'viewer');
    const params = { organizationId: world.cedar.id, personId: person.personId };
    await demand(ground(), removeMember, person.token, { params });
    for (let time = 1; time <= 2; time += 1) {
      expect((await send(ground(), deleteMe, person.token)).status).toBe(204);
    }
    expect(await departures(world.cedar, person)).toHaveLength(1);
    expect(await departures(world.birch, person)).toHaveLength(1);
    expect(await tracesOf('Rae Repeater')).toEqual([]);
  });

  it('does not let both of two owners go at the same moment', async () => {
    const [one, other] = [await newcomer('Olga One'), await newcomer('Otto Other')];
    const created = await demand(ground(), createOrganization, one.token, {
      body: {
        kind: 'clinic',
        name: freshName('Twin Clinic'),
        timeZone: 'America/Denver',
        termsVersion: '2026-09',
        agreementVersion: '2026-09',
      },
    });
    await joinByInvitation(ground(), one, idIn(created), { role: 'owner', person: other });
    const answers = await Promise.all([one, other].map(({ token }) => send(ground(), deleteMe, token)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
  });

  it('needs somebody who is signed in', async () => {
    expect((await send(ground(), deleteMe, null)).status).toBe(401);
  });
});
