import type { Campaign, CampaignRun } from '@portolan/domain/campaigns/campaign';
import type { Claim } from '@portolan/domain/campaigns/chunk';
import { defaultMailSettings } from '@portolan/domain/campaigns/default-mail-settings';
import { messageOf } from '@portolan/domain/campaigns/messages.test-support';
import { addFacts, noFacts } from '@portolan/domain/campaigns/recipient-facts';
import { everybody } from '@portolan/domain/campaigns/segment';
import { endConsent } from '@portolan/domain/programs/consent';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { openOrganizationRecord } from '../organizations/organizations.ts';
import { openConsents } from '../programs/consents.ts';
import { openPrograms } from '../programs/programs.ts';
import { ana, consentTo, idNumber, now, organizationOf, program } from '../records.test-support.ts';
import { type Write, writeAll } from '../writing.ts';
import { openCampaignClaims } from './campaign-claims.ts';
import { campaignsPolicy } from './campaign-policies.ts';
import { openCampaignRuns, openCampaigns } from './campaigns.ts';
import { openClinicCampaigns } from './clinic-campaigns.ts';
import { openMailDays } from './mail-days.ts';
import { openMailSettings } from './mail-settings.ts';
import { settleCampaignsOf, settleClinicCampaigns } from './settle-clinic-campaigns.ts';

const [clinicId, foundationId, programId] = [
  idNumber('organization', 1),
  idNumber('organization', 2),
  idNumber('program', 1),
];
const bond = { clinicId, foundationId, programId };
const consent = consentTo(foundationId, programId);

const campaign = (number: number): Campaign => ({
  id: idNumber('campaign', number),
  name: 'Our portal',
  topic: 'portal',
  segment: everybody,
  message: messageOf([]),
  tracked: null,
  productId: null,
  state: 'released',
  sendAt: null,
  step: null,
  madeBy: ana,
  madeAt: now.toISOString(),
  releasedBy: ana,
  resendAsked: 0,
  version: 1,
});
const run = (number: number, startedAt: string, tracked: boolean): CampaignRun => ({
  campaignId: idNumber('campaign', number),
  state: 'done',
  waitsFor: null,
  freeze: 1,
  parts: [{ freeze: 1, from: 1, through: 1 }],
  frozenAt: startedAt,
  chunks: 1,
  recipients: { en: 3, es: 0 },
  leftOut: {},
  links: { en: [], es: [] },
  tracked,
  startedAt,
  doneAt: startedAt,
  resendDone: 0,
  isMarking: false,
  version: 1,
});
/** Three recipients: one read and clicked, one stopped it, of one it bounced. */
const facts = [
  ['called', 'accepted', 'delivered', 'clicked'],
  ['called', 'accepted', 'delivered', 'unsubscribed'],
  ['called', 'accepted', 'bounced'],
] as const;
const claim = (number: number, day: string): Claim => ({
  campaignId: idNumber('campaign', number),
  number: 1,
  language: 'en',
  state: 'called',
  by: 'sender',
  claimedAt: now.toISOString(),
  calledAt: now.toISOString(),
  day,
  facts: facts.reduce((text, some, place) => addFacts(text, place, ...some), noFacts(3)),
  clicks: {},
  hours: {},
  version: 1,
});

describe.each(engines())('sums of campaigns that are shared, on $name', ({ start }) => {
  let world: TestDatabase;
  beforeAll(async () => {
    world = await openTestDatabase(await start());
  });
  afterAll(() => world.stop());

  it('are of the month in which a campaign began, and are held while the clinic shares', async () => {
    const { behind } = world;
    const write = async (...writes: Write<'no'>[]) => expect((await writeAll(behind, writes)).ok).toBe(true);
    const settings = openMailSettings(behind, clinicId);
    const shared = (version: number, isShared: boolean) =>
      settings.put({ ...defaultMailSettings('Cedar Creek'), shared: isShared, version }, 'no');
    const day = (name: string, ...campaigns: readonly number[]) =>
      openMailDays(behind, clinicId).put(
        {
          day: name,
          sent: 3,
          bounced: 1,
          complained: 0,
          campaigns: Object.fromEntries(campaigns.map((number) => [idNumber('campaign', number), [3, 1, 0]])),
          pace: 0,
          version: 1,
        },
        'no',
      );
    await write(
      openOrganizationRecord(behind, clinicId).put(organizationOf(clinicId), 'absent', 'no'),
      openPrograms(behind, foundationId).put({ ...program(1), id: programId }, 'absent', 'no'),
      openConsents(behind, clinicId).put(consent, 'no'),
      shared(1, false),
      // In Denver the second began on the last evening of October, and its mails went out after midnight.
      day('2026-10-12', 1),
      day('2026-11-01', 2),
    );
    for (const [number, startedAt, name] of [
      [1, '2026-10-12T16:00:00.000Z', '2026-10-12'],
      [2, '2026-11-01T05:59:00.000Z', '2026-11-01'],
    ] as const)
      await write(
        openCampaigns(behind, clinicId).put(campaign(number), 'absent', 'no'),
        openCampaignRuns(behind, clinicId).put(run(number, startedAt, number === 1), 'no'),
        openCampaignClaims(behind, clinicId).put(claim(number, name), 'no'),
      );
    const sharing = { database: world.under(campaignsPolicy), now: () => now, pause: async () => undefined };
    const held = async () =>
      (
        await openClinicCampaigns(behind, foundationId).between(programId, '2026-09', '2026-12', {
          limit: 10,
        })
      ).items;

    await settleClinicCampaigns(sharing, bond, '2026-10');
    expect(await held()).toEqual([]);
    await write(shared(2, true));
    await settleCampaignsOf(sharing, bond);
    const october = {
      clinicId,
      month: '2026-10',
      sums: {
        campaigns: 2,
        sent: 6,
        delivered: 4,
        bounced: 2,
        complained: 0,
        unsubscribed: 2,
        countedSent: 3,
        clicked: 1,
      },
      version: 1,
    };
    expect(await held()).toEqual([october]);
    // Looked at again, nothing is written.
    await settleClinicCampaigns(sharing, bond, '2026-10');
    expect(await held()).toEqual([october]);

    await write(openConsents(behind, clinicId).put(endConsent(consent, ana, 'left', now), 'no'));
    await settleCampaignsOf(sharing, bond);
    expect(await held()).toEqual([]);
  });
});
