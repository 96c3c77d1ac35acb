import { randomBytes } from 'node:crypto';
import { exampleIds } from '@portolan/contract/examples';
import { changeMailPreference } from '@portolan/contract/mail-preference-routes';
import { makeMailStopKnown } from '@portolan/data/reminders/mail-stops';
import type { MailKind } from '@portolan/domain/reminders/mail-preference';
import { tokenHashOf } from '@portolan/functions/runtime/token-hash';
import type { Stack } from '@portolan/local/stack';
import { databaseBehind, storeBehind } from '../cohorts.ts';
import type { Place } from '../comings-and-goings.ts';
import { demand } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

/** The token of a link that stops mail, as a letter would bear it. */
const mailStopToken = async (
  stack: Stack,
  organizationId: string,
  personId: string,
  kinds: readonly MailKind[] = ['reminders'],
): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  const inAnHour = new Date(Date.now() + 3_600_000);
  const stop = { organizationId, personId, kinds: [...kinds] };
  await makeMailStopKnown(databaseBehind(stack), tokenHashOf(token), stop, inAnHour);
  return token;
};

// It is the preference of who asks, which nobody else can read.
const etagOf = async ({ world, organization, actor }: Place): Promise<string> => {
  const { mailPreferences } = storeBehind(world.stack, organization.id);
  return `"${(await mailPreferences.find(actor.person?.personId ?? '')).version}"`;
};

/** Who asks has said what they want, so that it can be told from what they never said to another organization. */
const saidByWhoAsks = async (place: Place): Promise<string> => {
  const { world, organization, actor } = place;
  const call = { params: { organizationId: organization.id }, body: { digest: false } };
  const headers = { 'if-match': await etagOf(place) };
  await demand(world, changeMailPreference, actor.person?.token ?? '', { ...call, headers });
  return organization.id;
};

const { organizationId, token } = exampleIds;

export const mailPreferenceRequests: ModuleRequests = {
  substitutes: (route, place) => {
    const { world, organization } = place;
    if (route.id === 'getMailPreference') return { [organizationId]: () => saidByWhoAsks(place) };
    return route.path.includes('{mailStopToken}')
      ? { [token]: () => mailStopToken(world.stack, organization.id, organization.owner.personId) }
      : {};
  },
  etags: { changeMailPreference: etagOf },
};
