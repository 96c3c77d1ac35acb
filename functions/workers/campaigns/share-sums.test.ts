import { openClinicCampaigns } from '@portolan/data/campaigns/clinic-campaigns';
import { openMailSettings } from '@portolan/data/campaigns/mail-settings';
import { settleMailDay } from '@portolan/data/campaigns/settle-mail-day';
import { openConsents } from '@portolan/data/programs/consents';
import { openPrograms } from '@portolan/data/programs/programs';
import { consentTo, idNumber, program } from '@portolan/data/records.test-support';
import { defaultMailSettings } from '@portolan/domain/campaigns/default-mail-settings';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CampaignWorld, startCampaignWorld } from '../../../test/support/campaign-world.ts';

let world: CampaignWorld;
beforeAll(async () => {
  world = await startCampaignWorld();
});
afterAll(() => world.stop());

const foundationId = idNumber('organization', 900);
const programId = idNumber('program', 1);

it('gives a foundation the sums of what a clinic sent when the clinic begins to share, and takes them back', async () => {
  const { database, write } = world;
  const clinicId = await world.addClinic(1);
  await world.addContacts(1, 12);
  const campaign = await world.addCampaign(1);
  const hear = world.freezer();
  await hear(world.aboutCampaign(1, campaign.id));
  await world.sender()();
  const { claims } = await world.find(1, campaign.id);
  const sharing = {
    database,
    now: () => world.time.now,
    pause: async () => undefined,
    scale: { burst: 6, intervalSeconds: 30 },
  };
  const day = claims[0]?.day ?? '';
  await settleMailDay(sharing, { organizationId: clinicId, day, campaignId: campaign.id }, 'at-once');

  const settings = openMailSettings(database, clinicId);
  const shared = (version: number, isShared: boolean) =>
    settings.put({ ...defaultMailSettings('Cedar Creek'), shared: isShared, version }, 'changed');
  await write(
    openPrograms(database, foundationId).put({ ...program(1), id: programId }, 'absent', 'there'),
    openConsents(database, clinicId).put(consentTo(foundationId, programId), 'there'),
    shared(1, true),
  );
  const held = async () => {
    const repository = openClinicCampaigns(database, foundationId);
    const { items } = await repository.between(programId, '2026-01', '2026-12', { limit: 10 });
    return items.map(({ month, sums }) => ({ month, campaigns: sums.campaigns, sent: sums.sent }));
  };
  const changed = (collection: string, sortKey: string) =>
    hear({ kind: 'record', organizationId: clinicId, collection, sortKey, version: 1 });

  const sums = [{ month: '2026-11', campaigns: 1, sent: 12 }];
  await changed('CAMPAIGN-RUNS', campaign.id);
  expect(await held()).toEqual(sums);
  await write(shared(2, false));
  await changed('MAIL-SETTINGS', 'SETTINGS');
  expect(await held()).toEqual([]);
  await write(shared(3, true));
  await changed('CONSENTS', programId);
  expect(await held()).toEqual(sums);
});
