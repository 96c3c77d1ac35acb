import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { directoryPolicy, organizationPolicy } from '../key-policies.ts';
import { forOrganization } from '../organization-store.ts';
import { makeTokenKnown } from '../organizations/invitation-tokens.ts';
import * as records from '../records.test-support.ts';
import { invitationLetterPolicy } from '../worker-key-policies.ts';
import { type Directory, openDirectory } from './directory.ts';

const { idNumber, now, personNumber } = records;

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  let directory: Directory;
  let people = 100;
  let someone = '';
  const [cedar, willow] = [idNumber('organization', 1), idNumber('organization', 2)];
  const storeOf = (id: string) => forOrganization(world.under(organizationPolicy(id)), id);
  beforeAll(async () => {
    world = await openTestDatabase(await start());
    directory = openDirectory(world.under(directoryPolicy));
  });
  afterAll(() => world.stop());
  beforeEach(() => {
    people += 1;
    someone = personNumber(people);
  });
  const join = async (id: string) => {
    const store = storeOf(id);
    await store.writeAll([store.members.put(records.membershipOf(id, someone), 'absent', 'no')]);
  };

  it('tells who belongs where, by organization and by person', async () => {
    await join(cedar);
    await join(willow);
    expect(await directory.membership(cedar, someone)).toEqual(records.membershipOf(cedar, someone));
    expect(await directory.membership(cedar, personNumber(9))).toBeNull();
    expect(
      (await directory.belongingsOf(someone)).memberships.map(({ organizationId }) => organizationId),
    ).toEqual([cedar, willow]);
    expect((await directory.belongingsOf(personNumber(9))).memberships).toEqual([]);
  });

  it('keeps people, and gives them in any number', async () => {
    const others = Array.from({ length: 3 }, (_, index) => ({
      ...records.person,
      id: personNumber(500 + index),
    }));
    for (const person of others) await directory.savePerson(person);
    expect(await directory.person(personNumber(501))).toEqual(others[1]);
    const found = await directory.people([...others.map(({ id }) => id), personNumber(9)]);
    expect(found.map(({ id }) => id).toSorted()).toEqual(others.map(({ id }) => id));
  });

  it('finds clinics by their name however it is spelled, and foundations never', async () => {
    const [clinic, foundation] = [idNumber('organization', 31), idNumber('organization', 32)];
    const put = async (id: string, kind: 'clinic' | 'foundation') => {
      const store = storeOf(id);
      const entry = { ...records.entryOf(id, 'Clínica Río Bravo'), kind };
      await store.writeAll([store.members.putEntry(entry, 'absent', 'no')]);
    };
    await put(clinic, 'clinic');
    await put(foundation, 'foundation');
    expect(
      (await directory.clinicsNamed('CLINICA rio-bravo, Inc.')).map(({ organizationId }) => organizationId),
    ).toEqual([clinic]);
    expect(await directory.clinicsNamed('Rio Grande')).toEqual([]);
    expect(await directory.clinicsNamed('Rio')).toEqual([]);
    expect((await directory.entry(foundation))?.kind).toBe('foundation');
    expect(await directory.entries([clinic, idNumber('organization', 99)])).toHaveLength(1);
  });

  it('finds a clinic by the beginning of its name, of two words at least, and a name of one word whole', async () => {
    const [long, short] = [idNumber('organization', 34), idNumber('organization', 35)];
    for (const [id, name] of [
      [long, 'Harbor View & Sons Family Practice'],
      [short, 'Harbor'],
    ] as const) {
      const store = storeOf(id);
      await store.writeAll([store.members.putEntry(records.entryOf(id, name), 'absent', 'no')]);
    }
    const named = async (name: string) =>
      (await directory.clinicsNamed(name)).map(({ organizationId }) => organizationId);
    expect(await named('Harbor View Clinic')).toEqual([long]);
    expect(await named('Harbor')).toEqual([short]);
    expect(await named('Harb')).toEqual([]);
  });

  it('finds a clinic by its new name and no longer by the old one', async () => {
    const id = idNumber('organization', 33);
    const store = storeOf(id);
    await store.writeAll([store.members.putEntry(records.entryOf(id, 'Old Mill'), 'absent', 'no')]);
    await store.writeAll([
      store.members.putEntry({ ...records.entryOf(id, 'New Mill'), version: 2 }, { version: 1 }, 'no'),
    ]);
    expect(await directory.clinicsNamed('Old Mill')).toEqual([]);
    expect((await directory.clinicsNamed('New Mill')).map(({ organizationId }) => organizationId)).toEqual([
      id,
    ]);
  });

  it('leaves a request to join in the letter box, and renews it', async () => {
    const request = records.joinRequestOf(cedar, someone);
    await directory.requestToJoin(request);
    await directory.requestToJoin({ ...request, version: 2 });
    expect((await directory.belongingsOf(someone)).joinRequests).toEqual([{ ...request, version: 2 }]);
    expect(await storeOf(cedar).members.joinRequest(someone)).toEqual({ ...request, version: 2 });
  });

  it('takes a request out of the letter box, also one that has gone', async () => {
    const request = records.joinRequestOf(cedar, someone);
    await directory.requestToJoin(request);
    await directory.withdrawRequest(request);
    await directory.withdrawRequest(request);
    expect((await directory.belongingsOf(someone)).joinRequests).toEqual([]);
    expect(await storeOf(cedar).members.joinRequest(someone)).toBeNull();
  });

  it('forgets a person with their calendars, and nobody else', async () => {
    const neighbor = { ...records.person, id: personNumber(600) };
    await directory.savePerson({ ...records.person, id: someone });
    await directory.savePerson(neighbor);
    await directory.saveCalendar({ organizationId: cedar, personId: someone }, 'one');
    await directory.saveCalendar({ organizationId: willow, personId: someone }, 'two');
    await directory.forgetPerson(someone);
    await directory.forgetPerson(someone);
    expect(await directory.person(someone)).toBeNull();
    expect(await directory.calendar('one')).toBeNull();
    expect(await directory.calendar('two')).toBeNull();
    expect(await directory.person(neighbor.id)).toEqual(neighbor);
  });

  it('keeps memberships and requests of one person apart', async () => {
    await join(cedar);
    await directory.requestToJoin(records.joinRequestOf(willow, someone));
    expect((await directory.belongingsOf(someone)).memberships).toHaveLength(1);
    expect((await directory.belongingsOf(someone)).joinRequests).toHaveLength(1);
  });

  it('knows an invitation by the hash of its token, until it expires', async () => {
    const token = { organizationId: cedar, invitationId: idNumber('invitation', 1), letter: 1 };
    const letters = world.under(invitationLetterPolicy);
    const expiry = new Date(now.getTime() + 60_000);
    await makeTokenKnown(letters, 'hash', token, expiry);
    await makeTokenKnown(letters, 'hash', token, expiry);
    expect(await directory.invitationToken('hash', now)).toEqual(token);
    expect(await directory.invitationToken('hash', new Date(expiry.getTime() + 1))).toBeNull();
    expect(await directory.invitationToken('other', now)).toBeNull();
  });
});
