import { openCampaignRuns, openCampaigns } from '@portolan/data/campaigns/campaigns';
import { openContacts } from '@portolan/data/campaigns/contacts';
import { connect, type Database } from '@portolan/data/clients';
import { organizationPolicy } from '@portolan/data/key-policies';
import { writeAll, writeOne } from '@portolan/data/writing';
import type { Campaign } from '@portolan/domain/campaigns/campaign';
import type { Contact } from '@portolan/domain/campaigns/contact';
import { leadingTo, readyMadeMessages } from '@portolan/domain/campaigns/ready-made/ready-made-messages';
import { everybody } from '@portolan/domain/campaigns/segment';
import { newId } from '@portolan/domain/ids';
import { localCredentials, localRegion } from '@portolan/local/engines/clients';
import type { Clinic } from './clinic.ts';
import { type FunctionUse, noUse, timesUse } from './consumption.ts';
import { byFunction } from './ledger.ts';
import type { MeteredStack } from './metered-stack.ts';

/** Recipients of the campaign that is lived, in both languages: enough that what it takes once weighs as in a campaign of hundreds. */
const recipients = 400;
const workers = ['worker-router', 'worker-campaigns', 'worker-sending', 'worker-mail-events'] as const;

const contactOf = (number: number, now: Date): Contact => ({
  id: newId('contact', now),
  email: `person${number}@example.org`,
  firstName: 'Rosa',
  lastName: 'Martinez',
  language: number % 4 === 0 ? 'es' : 'en',
  audience: 'patients',
  topics: [],
  portalStatus: 'not-yet',
  consent: { source: 'paper', on: now.toISOString().slice(0, 10) },
  portalStatusSince: now.toISOString().slice(0, 10),
  languageChosen: false,
  addedBy: 'import',
  addedAt: now.toISOString(),
  version: 1,
});

const campaignOf = (now: Date, madeBy: string): Campaign => ({
  id: newId('campaign', now),
  name: 'The portal is here',
  topic: 'portal',
  segment: everybody,
  message: leadingTo(readyMadeMessages.launch, 'https://portal.example.org/'),
  tracked: false,
  productId: null,
  state: 'released',
  sendAt: null,
  step: null,
  madeBy,
  madeAt: now.toISOString(),
  releasedBy: madeBy,
  resendAsked: 0,
  version: 1,
});

/** Nobody in particular: who made it does not weigh. */
const somebody = '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11';

const isDone = async (database: Database, { organizationId }: Clinic, id: string): Promise<boolean> =>
  (await openCampaignRuns(database, organizationId).find(id))?.state === 'done';

/** Sends a campaign and says what the workers used for one of its mails, its delivery told of included. */
export const measureCampaign = async (
  { stack, ledger }: MeteredStack,
  clinic: Clinic,
): Promise<Readonly<Record<string, FunctionUse>>> => {
  const { organizationId } = clinic;
  const config = { endpoint: stack.dynamodbEndpoint, region: localRegion, credentials: localCredentials };
  const database = connect(config, stack.tableNames, organizationPolicy(organizationId));
  try {
    const now = new Date();
    const contacts = openContacts(database, organizationId);
    for (let number = 0; number < recipients; number += 1)
      await writeOne(database, contacts.put(contactOf(number, now), 'absent', 'there'));
    await stack.drain();
    ledger.take();
    const campaign = campaignOf(now, somebody);
    await writeAll(database, [openCampaigns(database, organizationId).put(campaign, 'absent', 'there')]);
    for (let turns = 0; !(await isDone(database, clinic, campaign.id)); turns += 1) {
      if (turns > 100) throw new Error('The campaign did not come to an end');
      await stack.drain();
    }
    await stack.drain();
    const used = byFunction(ledger.take().entries);
    return Object.fromEntries(workers.map((name) => [name, timesUse(used[name] ?? noUse, 1 / recipients)]));
  } finally {
    database.documents.destroy();
  }
};
