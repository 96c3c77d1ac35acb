import { randomBytes } from 'node:crypto';
import { openCampaignChunks } from '@portolan/data/campaigns/campaign-chunks';
import { openCampaignClaims } from '@portolan/data/campaigns/campaign-claims';
import { campaignsPolicy } from '@portolan/data/campaigns/campaign-policies';
import { openCampaignRuns, openCampaigns } from '@portolan/data/campaigns/campaigns';
import { openCampaignsDue } from '@portolan/data/campaigns/campaigns-due';
import { openContacts } from '@portolan/data/campaigns/contacts';
import { openMailKeys } from '@portolan/data/campaigns/mail-keys';
import { openSequences, stepCampaignId } from '@portolan/data/campaigns/sequences';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { ana, idNumber, organizationOf } from '@portolan/data/records.test-support';
import { type Write, writeAll } from '@portolan/data/writing';
import { changeSequence, makeSequence, turnSequence } from '@portolan/domain/campaigns/change-sequence';
import { contactsOf } from '@portolan/domain/campaigns/chunk';
import type { Contact } from '@portolan/domain/campaigns/contact';
import { contactOf } from '@portolan/domain/campaigns/contacts.test-support';
import { messageOf } from '@portolan/domain/campaigns/messages.test-support';
import { addDays } from '@portolan/domain/days';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { openMailTokens } from '../../runtime/mail-tokens.ts';
import type { CampaignDependencies } from './dependencies.ts';
import { createCampaignsWorker } from './handler.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());

const sequenceId = idNumber('sequence', 1);
const today = '2026-11-23';
/** Noon of the clinic's day. */
const noonOf = (day: string) => new Date(`${day}T19:00:00.000Z`);

const beginWorld = async (number: number, contacts: readonly Contact[]) => {
  const organizationId = idNumber('organization', number);
  const { behind } = database;
  let now = noonOf(today);
  const worker = database.under(campaignsPolicy);
  const dependencies: CampaignDependencies = {
    database: worker,
    now: () => now,
    queue: { send: async () => ({ refused: [] }) },
    sending: { send: async () => ({ refused: [] }) },
    tokens: openMailTokens(openMailKeys(worker), randomBytes),
    mailer: { send: async () => undefined },
    mailFrom: 'Portolan <mail@portolan.example>',
    appOrigin: 'https://portolan.example',
  };
  const put = async (...writes: readonly Write<string>[]) => {
    const written = await writeAll(behind, writes);
    if (!written.ok) throw new Error(written.failure.code);
  };
  const repository = openContacts(behind, organizationId);
  const record = organizationOf(organizationId);
  const organizations = openOrganizationRecord(behind, organizationId);
  const postalAddress = { street: '12 Main Street', city: 'Durango', state: 'CO', zip: '81301' };
  const clinic = { ...record, profile: { ...record.profile, postalAddress } };
  await put(
    organizations.put(clinic, 'absent', 'there'),
    ...contacts.map((contact) => repository.put(contact, 'absent', 'there')),
  );
  const work = createCampaignsWorker(dependencies);
  const campaigns = openCampaigns(behind, organizationId);
  const runs = openCampaignRuns(behind, organizationId);
  return {
    organizationId,
    put,
    /** Takes the postal address out of the profile. */
    moveOut: () =>
      put(organizations.put({ ...record, version: record.version + 1 }, { version: record.version }, 'no')),
    /** Gives it one again. */
    moveIn: () =>
      put(
        organizations.put({ ...clinic, version: record.version + 2 }, { version: record.version + 1 }, 'no'),
      ),
    contacts: repository,
    sequences: openSequences(behind, organizationId),
    campaigns,
    tell: (collection: string, sortKey: string) =>
      work({ kind: 'record', organizationId, collection, sortKey, version: 1 }),
    /** The clock tells that a day has begun; and again, as queues do. */
    day: async (day: string) => {
      now = noonOf(day);
      const message = {
        kind: 'campaign-due',
        organizationId,
        campaignId: sequenceId,
        what: 'steps',
      } as const;
      await work(message);
      await work(message);
    },
    due: () => openCampaignsDue(behind).by(new Date('2027-01-01T00:00:00.000Z')),
    /** Who got a step of a day: freezes it, and takes it as sent. */
    got: async (step: { number: number; day: string }): Promise<string[]> => {
      const campaignId = stepCampaignId(sequenceId, step);
      if ((await campaigns.find(campaignId)) === null) return [];
      await work({ kind: 'campaign-due', organizationId, campaignId, what: 'send' });
      const run = await runs.find(campaignId);
      if (run === null) return [];
      const chunks = await openCampaignChunks(behind, organizationId).all(run);
      const at = now.toISOString();
      for (const chunk of chunks)
        await put(
          openCampaignClaims(behind, organizationId).put(
            {
              campaignId,
              number: chunk.number,
              language: chunk.language,
              state: 'called',
              by: 'x',
              claimedAt: at,
              calledAt: at,
              day: step.day,
              facts: '016'.repeat(contactsOf(chunk).length),
              clicks: {},
              hours: {},
              version: 1,
            },
            'there',
          ),
        );
      return chunks.flatMap(contactsOf);
    },
  };
};

const welcome = (afterDays: readonly number[]) => {
  const message = messageOf([]);
  const made = makeSequence({ name: 'Welcome', trigger: 'enrolled' }, message, {
    id: sequenceId,
    by: ana,
    now: noonOf(today),
  });
  return turnSequence(
    { ...made, steps: afterDays.map((days) => ({ afterDays: days, message })) },
    'on',
    today,
  );
};
const enrolled = (number: number, since: string) =>
  contactOf(number, { portalStatus: 'enrolled', portalStatusSince: since });

it('makes each day’s steps once, for those whose day it is, and has the next day told', async () => {
  const [early, rosa, luis] = [enrolled(1, '2026-11-20'), enrolled(2, today), enrolled(3, addDays(today, 1))];
  const world = await beginWorld(1, [early, rosa, luis]);
  await world.put(world.sequences.put(welcome([1, 3]), 'absent', 'there'));
  await world.tell('SEQUENCES', sequenceId);
  expect((await world.due()).map(({ at, what }) => [at, what])).toEqual([
    ['2026-11-24T07:10:00.000Z', 'steps'],
  ]);

  await world.day('2026-11-24');
  expect(await world.got({ number: 1, day: '2026-11-24' })).toEqual([rosa.id]);
  // The worker stood still for a day: both days are made up for.
  await world.day('2026-11-26');
  expect(await world.got({ number: 1, day: '2026-11-25' })).toEqual([luis.id]);
  expect(await world.got({ number: 2, day: '2026-11-26' })).toEqual([rosa.id]);
  const { items } = await world.campaigns.newestFirst({ limit: 50 });
  // The list that people see has none of them.
  expect(items).toEqual([]);
  expect((await world.sequences.find(sequenceId))?.doneThrough).toBe('2026-11-26');
});

it('gives nobody a step twice whose status went back and forth, and none who changed status', async () => {
  const rosa = enrolled(1, today);
  const world = await beginWorld(2, [rosa]);
  await world.put(world.sequences.put(welcome([1, 2]), 'absent', 'there'));
  await world.day('2026-11-24');
  expect(await world.got({ number: 1, day: '2026-11-24' })).toEqual([rosa.id]);
  const back = { ...rosa, portalStatusSince: '2026-11-24', version: 2 };
  await world.put(world.contacts.put(back, { version: 1 }, 'no'));
  await world.day('2026-11-25');
  expect(await world.got({ number: 1, day: '2026-11-25' })).toEqual([]);
  const gone: Contact = { ...back, portalStatus: 'not-yet', version: 3 };
  await world.put(world.contacts.put(gone, { version: 2 }, 'no'));
  await world.day('2026-11-26');
  expect(await world.got({ number: 2, day: '2026-11-26' })).toEqual([]);
});

it('makes nothing of a sequence that is off, and is told of no further day', async () => {
  const world = await beginWorld(3, [enrolled(1, today)]);
  const before = (await world.due()).length;
  await world.put(world.sequences.put(turnSequence(welcome([1]), 'off', today), 'absent', 'there'));
  await world.day('2026-11-24');
  expect(await world.got({ number: 1, day: '2026-11-24' })).toEqual([]);
  expect((await world.due()).length).toBe(before);
});

it('sends no step that was made before its sequence was turned off', async () => {
  const world = await beginWorld(5, [enrolled(1, today)]);
  const sequence = welcome([1]);
  await world.put(world.sequences.put(sequence, 'absent', 'there'));
  const step = { number: 1, day: '2026-11-24' };
  await world.day(step.day);
  const made = await world.sequences.find(sequenceId);
  if (made === null) throw new Error('The sequence was put');
  const off = turnSequence(made, 'off', step.day);
  await world.put(world.sequences.put(off, { version: made.version }, 'changed'));
  expect(await world.got(step)).toEqual([]);
  const campaign = await world.campaigns.find(stepCampaignId(sequenceId, step));
  expect(campaign?.state).toBe('canceled');
});

it('sends the words from before while others are written, and those once they are put to use', async () => {
  const [rosa, luis] = [enrolled(1, today), enrolled(2, addDays(today, 1))];
  const world = await beginWorld(7, [rosa, luis]);
  const sequence = welcome([1]);
  await world.put(world.sequences.put(sequence, 'absent', 'there'));
  const words = { ...messageOf([]), subject: { en: 'Hal', es: '' } };
  const changed = changeSequence(sequence, { steps: [{ afterDays: 1, message: words }] });
  if (!changed.ok) throw new Error(changed.failure.code);
  await world.put(world.sequences.put(changed.value.sequence, { version: sequence.version }, 'changed'));
  const subjectOn = async (day: string) => {
    await world.day(day);
    return (await world.campaigns.find(stepCampaignId(sequenceId, { number: 1, day })))?.message.subject.en;
  };
  expect(await subjectOn('2026-11-24')).toBe(messageOf([]).subject.en);
  const stored = await world.sequences.find(sequenceId);
  if (stored === null) throw new Error('The sequence was put');
  const inUse = turnSequence(stored, 'on', '2026-11-24');
  await world.put(world.sequences.put(inUse, { version: stored.version }, 'changed'));
  expect(await subjectOn('2026-11-25')).toBe('Hal');
});

it('begins nothing without a postal address, looks again in an hour, and begins once there is one', async () => {
  const rosa = enrolled(1, today);
  const world = await beginWorld(6, [rosa]);
  await world.put(world.sequences.put(welcome([1]), 'absent', 'there'));
  const step = { number: 1, day: '2026-11-24' };
  await world.day(step.day);
  await world.moveOut();
  expect(await world.got(step)).toEqual([]);
  const campaignId = stepCampaignId(sequenceId, step);
  const ofIt = (await world.due()).filter(
    (due) => due.organizationId === world.organizationId && due.campaignId === campaignId,
  );
  expect(ofIt.map(({ what, at }) => [what, at])).toEqual([['send', '2026-11-24T20:00:00.000Z']]);
  await world.moveIn();
  expect(await world.got(step)).toEqual([rosa.id]);
});
