import { openCampaigns } from '@portolan/data/campaigns/campaigns';
import { openCampaignsDue } from '@portolan/data/campaigns/campaigns-due';
import { openContacts } from '@portolan/data/campaigns/contacts';
import { openSequences, stepCampaignId } from '@portolan/data/campaigns/sequences';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { writeOne } from '@portolan/data/writing';
import type { Sequence } from '@portolan/domain/campaigns/campaign';
import { campaignOfStep, type DueStep, stepsDue } from '@portolan/domain/campaigns/sequence-steps';
import { whoGetsSteps } from '@portolan/domain/campaigns/step-audience';
import { instantOf } from '@portolan/domain/campaigns/wall-clock';
import { addDays, type Day, dayIn } from '@portolan/domain/days';
import type { CampaignDependencies } from './dependencies.ts';

/** When a day's steps are made, by the clinic's clock; in the hour that summer time leaves out, an hour later. */
const making = ['00:10', '01:10'];

/** Those of the steps that somebody gets; of the others nothing is made. */
const withSomebody = async (
  { database }: CampaignDependencies,
  organizationId: string,
  timeZone: string,
  sequence: Sequence,
  due: readonly DueStep[],
): Promise<DueStep[]> => {
  if (due.length === 0) return [];
  const stopped = await openSuppressions(database, organizationId).all();
  const suppressions = new Map(stopped.map((one) => [one.contactId, one]));
  const getting = whoGetsSteps(sequence, due, timeZone);
  const some = new Set<DueStep>();
  await openContacts(database, organizationId).readAll((page) => {
    for (const contact of page)
      for (const step of getting(contact, suppressions.get(contact.id) ?? null)) some.add(step);
  });
  return due.filter((step) => some.has(step));
};

/** Has the clock tell this worker when the next day begins. */
const noteNextDay = async (
  { database }: CampaignDependencies,
  organizationId: string,
  sequenceId: string,
  today: Day,
  timeZone: string,
): Promise<void> => {
  const day = addDays(today, 1);
  const at = making.map((hour) => instantOf(`${day}T${hour}`, timeZone)).find((one) => one !== null);
  if (at == null) throw new Error(`${day} has no morning in ${timeZone}`);
  const due = { organizationId, campaignId: sequenceId, what: 'steps', at: at.toISOString() } as const;
  await writeOne(database, openCampaignsDue(database).put(due, 'never'));
};

/**
 * Makes a campaign of each step of a sequence that is due through today, where somebody gets it; those are sent as all others are.
 * Their ids say step and day, so that a day that is made twice is made once, and the day is noted last, so that none is
 * forgotten. Days that were missed are made up for.
 */
export const followSequence = async (
  dependencies: CampaignDependencies,
  organizationId: string,
  sequenceId: string,
): Promise<void> => {
  const { database, now } = dependencies;
  const sequences = openSequences(database, organizationId);
  const [sequence, organization] = await Promise.all([
    sequences.find(sequenceId),
    openOrganizationRecord(database, organizationId).find(),
  ]);
  if (sequence?.state !== 'on' || organization === null) {
    const due = { organizationId, campaignId: sequenceId, what: 'steps' } as const;
    await writeOne(database, openCampaignsDue(database).remove(due, 'never'));
    return;
  }
  const { timeZone } = organization.profile;
  const today = dayIn(timeZone, now());
  const due = await withSomebody(dependencies, organizationId, timeZone, sequence, stepsDue(sequence, today));
  const campaigns = openCampaigns(database, organizationId);
  for (const step of due) {
    const campaign = campaignOfStep(sequence, step, {
      id: stepCampaignId(sequenceId, step),
      timeZone,
      now: now(),
    });
    // One that is there was made by an earlier attempt, and may be on its way.
    if (campaign !== null) await writeOne(database, campaigns.put(campaign, 'absent', 'made'));
  }
  await noteNextDay(dependencies, organizationId, sequenceId, today, timeZone);
  if (sequence.doneThrough !== null && sequence.doneThrough >= today) return;
  const { version } = sequence;
  // Who changed it meanwhile brings a message of their own: then these steps are found made.
  await writeOne(
    database,
    sequences.put({ ...sequence, doneThrough: today, version: version + 1 }, { version }, 'changed'),
  );
};
