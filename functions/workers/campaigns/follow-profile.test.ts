import { openCampaignRuns } from '@portolan/data/campaigns/campaigns';
import { openCampaignsDue } from '@portolan/data/campaigns/campaigns-due';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import type { Profile } from '@portolan/domain/organizations/profile';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CampaignWorld, startCampaignWorld } from '../../../test/support/campaign-world.ts';

let world: CampaignWorld;
beforeAll(async () => {
  world = await startCampaignWorld();
});
afterAll(() => world.stop());

const somewhere = { street: '12 Main Street', city: 'Durango', state: 'CO', zip: '81301' };

/** Writes a clinic's profile, and tells the worker of it as the router does. */
const changeProfile = async (clinic: number, postalAddress: Profile['postalAddress']) => {
  const organizationId = world.organizationAt(clinic);
  const records = openOrganizationRecord(world.database, organizationId);
  const before = await records.find();
  if (before === null) throw new Error('The clinic was put');
  const after = { ...before, profile: { ...before.profile, postalAddress }, version: before.version + 1 };
  await world.write(records.put(after, { version: before.version }, 'changed'));
  const record = { kind: 'record', organizationId, collection: 'ORGANIZATION', sortKey: 'PROFILE' } as const;
  await world.freezer()({ ...record, version: after.version });
};

it('begins what waits for a postal address as soon as the profile has one, and nothing before', async () => {
  await world.addClinic(1);
  await world.addContacts(1, 3);
  await changeProfile(1, { ...somewhere, zip: '' });
  const at = new Date(world.time.now.getTime() + 7 * 24 * 3_600_000).toISOString();
  const [waiting, ahead] = [
    await world.addCampaign(1),
    await world.addCampaign(1, { state: 'scheduled', sendAt: at }),
  ];
  for (const { id } of [waiting, ahead]) await world.freezer()(world.aboutCampaign(1, id));
  const runs = openCampaignRuns(world.database, world.organizationAt(1));
  const states = async () =>
    [await runs.find(waiting.id), await runs.find(ahead.id)].map((run) => run?.state ?? null);
  await changeProfile(1, { ...somewhere, zip: '', city: 'Mancos' });
  expect(await states()).toEqual([null, null]);
  await changeProfile(1, somewhere);
  expect(await states()).toEqual(['sending', null]);
  const due = await openCampaignsDue(world.database).by(new Date('2027-01-01T00:00:00.000Z'));
  // The other one keeps its time.
  expect(due.map(({ campaignId, what, at: when }) => [campaignId, what, when])).toEqual([
    [ahead.id, 'send', at],
  ]);
});
